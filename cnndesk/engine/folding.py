"""Batch norm at inference, folded into the layer before it.

With tracked statistics a batch norm is one factor and one term per channel, and so is a part of the
convolution or fully connected layer that feeds it: scaled weights and another bias give the same
values, and a pass over the data is saved. Only the weights' program knows; the model keeps both
layers, so the folded weights follow when these are packed anew.
"""

from __future__ import annotations

from .layers import BatchNorm, Conv2d, Dense, Layer
from .rowwise import rows_for
from .tensor import Builder, ceil_div
from .types import FloatArray


def foldable(layer: Layer, behind: Layer) -> bool:
    """Return whether a batch norm can become a part of the layer before it."""
    return isinstance(layer, BatchNorm) and isinstance(behind, Conv2d | Dense)


def fold(
    b: Builder,
    norm: BatchNorm,
    parameters: dict[str, FloatArray],
    norm_parameters: dict[str, FloatArray],
    state: dict[str, FloatArray],
) -> dict[str, FloatArray]:
    """Emit and return the weights and bias of a layer with a batch norm folded in.

    Parameters
    ----------
    b : Builder
    norm : BatchNorm
    parameters : dict
        Weight (..., K), and bias (K) if there is one, of the layer before it.
    norm_parameters, state : dict
        Of the batch norm.
    """
    weight = parameters["weight"]
    channels = weight.shape[-1]
    rows = weight.size // channels
    scale = norm.place_running_scale(b, norm_parameters, state)
    folded = {"weight": b.passing(weight.shape), "bias": b.zeros((channels,))}
    per_item = rows_for(rows, channels)
    b.step(
        "batch_norm_fold",
        ceil_div(rows, per_item),
        on_weights=True,
        weight=weight,
        bias=parameters.get("bias"),
        mean=state["running_mean"],
        scale=scale,
        beta=norm_parameters["beta"],
        folded=folded["weight"],
        folded_bias=folded["bias"],
        rows=rows,
        channels=channels,
        rows_per_item=per_item,
    )
    return folded

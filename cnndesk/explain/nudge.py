"""What a gradient promises, tried out: one weight changed a little, the loss taken again.

The model that is looked at stays as it is; the second pass has a copy of its weights.
"""

from __future__ import annotations

import itertools

from cnndesk.engine.model import Model
from cnndesk.errors import ExplainError
from cnndesk.explain.backward import WeightGradient, weight_gradient
from cnndesk.explain.passes import Pass, run_image

MOST_WEIGHTS = 20_000
"""Weights of a block that are looked through."""


def steepest(seen: Pass, node_id: str) -> WeightGradient:
    """Return the gradient of the weight of a block that the loss depends on most.

    Parameters
    ----------
    seen : Pass
        With gradients.
    node_id : str

    Raises
    ------
    ExplainError
        Where the block has no weights, or more than `MOST_WEIGHTS`.
    """
    weights = seen.model.parameters.get(node_id, {}).get("weight")
    if weights is None or weights.size > MOST_WEIGHTS:
        raise ExplainError(
            f"{node_id} has no weights, or more than {MOST_WEIGHTS}. Choose a small convolution."
        )
    places = itertools.product(*map(range, weights.shape))
    found = (weight_gradient(seen, node_id, "weight", place) for place in places)
    return max(found, key=lambda gradient: abs(gradient.total))


def nudged(seen: Pass, weight: WeightGradient, by: float) -> float:
    """Return by how much the loss of the image changes when one weight grows by a number.

    Parameters
    ----------
    seen : Pass
        With gradients.
    weight : WeightGradient
        Which one.
    by : float
    """
    copy = Model(seen.model.nodes)
    copy.load_arrays(seen.model.copy_arrays())
    copy.parameters[weight.node][weight.name][weight.index] += by
    again = run_image(copy, seen.image, label=seen.label, wanted=seen.wanted, gradients=True)
    return again.loss - seen.loss

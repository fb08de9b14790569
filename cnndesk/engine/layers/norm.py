"""Normalisation: batch, layer and group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from cnndesk.errors import ShapeError

from ..axes import EVERYWHERE, Groups
from ..reading import SAME_PLACE, ByAxis, Reading
from ..rowwise import channel_scratch, pixel_sums, rows_for, walk
from ..rules import Rule, Standardised
from ..tensor import Builder, Tensor, ceil_div
from ..types import FloatArray, Shape
from .base import Call, Layer


def _scale_and_shift(channels: int) -> dict[str, tuple[int, ...]]:
    return {"gamma": (channels,), "beta": (channels,)}


def _first_value(name: str, shape: tuple[int, ...]) -> FloatArray:
    ones = name in ("gamma", "running_variance")
    return np.full(shape, 1.0 if ones else 0.0, np.float32)


@dataclass(frozen=True, kw_only=True)
class BatchNorm(Layer):
    """y = (x - mean) / sqrt(variance + epsilon) * gamma + beta per channel.

    Ioffe & Szegedy, arXiv:1502.03167.

    Mean and variance are those of the batch in training, tracked ones otherwise:
    running = momentum * running + (1 - momentum) * new, with the unbiased variance.
    """

    takes_relu: ClassVar[bool] = True
    works_in_place: ClassVar[bool] = True
    returns_in_place: ClassVar[bool] = True
    momentum: float = 0.9
    epsilon: float = 1e-5

    def masks_gradient(self, training: bool) -> bool:
        """Return whether the gradient is masked by working out y again: with the batch's own."""
        return training and self.trainable

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        return inputs[0]

    def parameter_shapes(self, inputs: Sequence[Shape]) -> dict[str, tuple[int, ...]]:
        return _scale_and_shift(inputs[0][2])

    def state_shapes(self, inputs: Sequence[Shape]) -> dict[str, tuple[int, ...]]:
        return {"running_mean": (inputs[0][2],), "running_variance": (inputs[0][2],)}

    def initial_parameter(
        self, name: str, shape: tuple[int, ...], rng: np.random.Generator
    ) -> FloatArray:
        return _first_value(name, shape)

    def initial_state(self, name: str, shape: tuple[int, ...]) -> FloatArray:
        return _first_value(name, shape)

    def _uses_batch(self, call: Call) -> bool:
        """Return whether the batch gives the statistics.

        A frozen batch norm keeps its tracked statistics, as its weights.
        """
        return call.training and self.trainable

    def forward(self, b: Builder, call: Call) -> None:
        c = call.y.shape[3]
        if self._uses_batch(call):
            mean, scale = b.zeros((c,)), b.zeros((c,))
            call.kept["inverse"] = b.zeros((c,))
            self._place_statistics(b, call, mean, scale)
        else:
            mean = call.state["running_mean"]
            scale = self.place_running_scale(b, call.parameters, call.state)
        call.kept["mean"], call.kept["scale"] = mean, scale
        self.place_output(b, call, call.y)

    def place_output(self, b: Builder, call: Call, y: Tensor) -> None:
        """Emit the output, once the statistics of `call` are there."""
        c = y.shape[3]
        walk(
            b,
            "batch_norm_apply",
            {"x": call.xs[0], "y": y},
            over=y,
            scratch=channel_scratch(c, 3),
            mean=call.kept["mean"],
            scale=call.kept["scale"],
            shift=call.parameters["beta"],
            accumulate=0,
            relu=int(call.relu),
            ceiling=call.ceiling,
        )

    def place_running_scale(
        self, b: Builder, parameters: dict[str, FloatArray], state: dict[str, FloatArray]
    ) -> FloatArray:
        """Emit and return gamma / sqrt(tracked variance + epsilon)."""
        gamma = parameters["gamma"]
        scale = b.zeros(gamma.shape)
        b.step(
            "batch_norm_running",
            1,
            on_weights=True,
            running_variance=state["running_variance"],
            gamma=gamma,
            scale=scale,
            channels=gamma.size,
            epsilon=self.epsilon,
        )
        return scale

    def _place_statistics(
        self, b: Builder, call: Call, mean: FloatArray, scale: FloatArray
    ) -> None:
        n, h, w, c = call.y.shape
        partial = pixel_sums(
            b, "batch_norm_statistics", {"x": call.xs[0]}, "partial", over=call.xs[0], values=2
        )
        b.step(
            "batch_norm_finalise",
            1,
            partial=partial,
            gamma=call.parameters["gamma"],
            running_mean=call.state["running_mean"],
            running_variance=call.state["running_variance"],
            mean=mean,
            inverse=call.kept["inverse"],
            scale=scale,
            shards=partial.shape[0],
            rows=n * h,
            rows_per_shard=ceil_div(n * h, partial.shape[0]),
            width=w,
            channels=c,
            momentum=self.momentum,
            epsilon=self.epsilon,
        )

    def backward(self, b: Builder, call: Call) -> None:
        slot, c = call.dxs[0], call.y.shape[3]
        n, h, w, _ = call.y.shape
        mean = call.kept["mean"]
        if self._uses_batch(call):
            behind: dict[str, Any] = {
                "scale": call.kept["scale"] if call.relu else None,
                "shift": call.parameters["beta"] if call.relu else None,
                "ceiling": call.ceiling,
            }
            partial = pixel_sums(
                b,
                "batch_norm_gradient_sums",
                {"x": call.xs[0], "dy": call.dy},
                "partial",
                over=call.y,
                values=2,
                tables=3,
                mean=mean,
                **behind,
            )
            coefficients = b.zeros((3, c))
            call.gradients = {"gamma": b.passing((1, c)), "beta": b.passing((1, c))}
            b.step(
                "batch_norm_gradient_finalise",
                1,
                partial=partial,
                gamma=call.parameters["gamma"],
                inverse=call.kept["inverse"],
                dgamma=call.gradients["gamma"],
                dbeta=call.gradients["beta"],
                coefficients=coefficients,
                shards=partial.shape[0],
                count=n * h * w,
                channels=c,
            )
            if slot:
                walk(
                    b,
                    "batch_norm_backward",
                    {"x": call.xs[0], "dy": call.dy, "dx": slot.tensor},
                    over=call.y,
                    scratch=channel_scratch(c, 6),
                    mean=mean,
                    coefficients=coefficients,
                    accumulate=int(slot.accumulate),
                    **behind,
                )
        elif slot:
            walk(
                b,
                "batch_norm_apply",
                {"x": call.dy, "y": slot.tensor},
                over=call.y,
                scratch=channel_scratch(c, 3),
                mean=None,
                scale=call.kept["scale"],
                shift=None,
                accumulate=int(slot.accumulate),
                relu=0,
                ceiling=0.0,
            )

    def reading(self, inputs: Sequence[Shape]) -> Reading:
        return SAME_PLACE

    def rule(self) -> Rule:
        return Standardised("batch", self.epsilon, tracked=True)


@dataclass(frozen=True, kw_only=True)
class GroupNorm(Layer):
    """Normalise each image over height, width and the channels of a group.

    Wu & He, arXiv:1803.08494.

    Parameters
    ----------
    groups : int
        Must divide the number of channels.
    """

    returns_in_place: ClassVar[bool] = True
    groups: int
    epsilon: float = 1e-5

    def _groups(self, channels: int) -> int:
        return self.groups

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        if inputs[0][2] % self._groups(inputs[0][2]):
            raise ShapeError(
                f"{inputs[0][2]} channels cannot be divided into {self.groups} groups.",
                "Choose a number of groups that divides the number of channels.",
            )
        return inputs[0]

    def parameter_shapes(self, inputs: Sequence[Shape]) -> dict[str, tuple[int, ...]]:
        return _scale_and_shift(inputs[0][2])

    def initial_parameter(
        self, name: str, shape: tuple[int, ...], rng: np.random.Generator
    ) -> FloatArray:
        return _first_value(name, shape)

    def _images(self, call: Call) -> int:
        """Images in an item."""
        n, h, w, c = call.y.shape
        return rows_for(n, 4 * h * w * c)

    def forward(self, b: Builder, call: Call) -> None:
        n, h, w, c = call.y.shape
        groups, images = self._groups(c), self._images(call)
        call.kept["mean"], call.kept["inverse"] = b.passing((n, groups)), b.passing((n, groups))
        b.step(
            "group_norm",
            ceil_div(n, images),
            scratch=channel_scratch(c, 4),
            tensors={"x": call.xs[0], "y": call.y},
            gamma=call.parameters["gamma"],
            beta=call.parameters["beta"],
            mean=call.kept["mean"],
            inverse=call.kept["inverse"],
            images=n,
            height=h,
            width=w,
            channels=c,
            rows_per_item=images * h,
            accumulate=0,
            groups=groups,
            epsilon=self.epsilon,
        )

    def backward(self, b: Builder, call: Call) -> None:
        slot = call.dxs[0]
        n, h, w, c = call.y.shape
        images = self._images(call)
        # The kernel makes all gradients at once; where nobody wants that of the input it goes to
        # waste.
        dx = slot.tensor if slot else b.tensor((h, w, c))
        partial = b.passing((n, 2, c))
        b.step(
            "group_norm_backward",
            ceil_div(n, images),
            scratch=channel_scratch(c, 6),
            tensors={"x": call.xs[0], "dy": call.dy, "dx": dx},
            gamma=call.parameters["gamma"],
            mean=call.kept["mean"],
            inverse=call.kept["inverse"],
            partial=partial,
            images=n,
            height=h,
            width=w,
            channels=c,
            rows_per_item=images * h,
            accumulate=int(bool(slot and slot.accumulate)),
            groups=self._groups(c),
        )
        if self.trainable:
            call.gradients = {"gamma": partial[:, 0], "beta": partial[:, 1]}

    def reading(self, inputs: Sequence[Shape]) -> Reading:
        return ByAxis(EVERYWHERE, EVERYWHERE, Groups(self._groups(inputs[0][2])))

    def rule(self) -> Rule:
        return Standardised("group", self.epsilon, tracked=False)


@dataclass(frozen=True, kw_only=True)
class LayerNorm(GroupNorm):
    """Normalise each image over all its values: group norm with one group.

    Ba et al., arXiv:1607.06450.
    """

    groups: int = 1

    def rule(self) -> Rule:
        return Standardised("layer", self.epsilon, tracked=False)

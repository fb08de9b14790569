"""Optimisers: their state, their settings, and the steps that apply them.

The update rules are PyTorch's and run in ``cnndesk_ext/optim.pxi``, which also adds up the
gradient's shards. One Optimizer serves all plans of a model: state belongs to the parameter, not to
the plan.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from cnndesk.errors import SettingError, ShapeError

from .model import Model
from .tensor import Builder, aligned_zeros, ceil_div
from .types import FloatArray

ELEMENTS_PER_ITEM = 16_384
SETTINGS = 10  # see optim.pxi


@dataclass(frozen=True)
class _Rule:
    """How one named optimiser uses its kernel."""

    kernel: str
    first: bool = False
    second: bool = False
    momentum: bool = False
    nesterov: bool = False


_RULES = {
    "sgd": _Rule("update_sgd"),
    "momentum": _Rule("update_sgd", first=True, momentum=True),
    "nesterov": _Rule("update_sgd", first=True, momentum=True, nesterov=True),
    "adam": _Rule("update_adam", first=True, second=True),
    "adamw": _Rule("update_adamw", first=True, second=True),
    "rmsprop": _Rule("update_rmsprop", first=True, second=True, momentum=True),
}
OPTIMIZERS = tuple(_RULES)


class Optimizer:
    """State and settings of one optimiser over a model's parameters.

    Parameters
    ----------
    model : Model
    name : str
        One of `OPTIMIZERS`.
    momentum : float
        For momentum, nesterov and rmsprop.
    weight_decay : float
        Added to the gradient (L2); adamw takes it off the weights directly (Loshchilov & Hutter,
        arXiv:1711.05101). Applies to weights only, not to biases or to the scale and shift of a
        normalisation.
    beta1, beta2, epsilon : float
        Of adam and adamw; beta2 is rmsprop's smoothing too.
    clip_norm : float or None
        Plans scale the gradients of a step down to this norm, all parameters' together; None for
        as they are.

    Attributes
    ----------
    steps : int
        Steps begun so far.
    """

    def __init__(
        self,
        model: Model,
        name: str = "momentum",
        *,
        momentum: float = 0.9,
        weight_decay: float = 0.0,
        beta1: float = 0.9,
        beta2: float = 0.999,
        epsilon: float = 1e-8,
        clip_norm: float | None = None,
    ) -> None:
        if name not in _RULES:
            raise SettingError(
                f"There is no optimiser “{name}”. Choose one of {', '.join(OPTIMIZERS)}."
            )
        self.name = name
        self.clip_norm = clip_norm
        self.steps = 0
        self._rule = _RULES[name]
        self._betas = (beta1, beta2)
        self._decayed = aligned_zeros((SETTINGS,))
        self._plain = aligned_zeros((SETTINGS,))
        self._weight_decay = weight_decay
        for settings, decay in ((self._decayed, weight_decay), (self._plain, 0.0)):
            settings[:] = (
                0.0,
                decay,
                momentum if self._rule.momentum else 0.0,
                beta1,
                1 - beta1,
                beta2,
                1 - beta2,
                epsilon,
                1.0,
                1.0,
            )
        self._first: dict[str, FloatArray] = {}
        self._second: dict[str, FloatArray] = {}
        for node_id, parameters in model.parameters.items():
            for parameter, array in parameters.items():
                key = f"{node_id}.{parameter}"
                if self._rule.first:
                    self._first[key] = aligned_zeros(array.shape)
                if self._rule.second:
                    self._second[key] = aligned_zeros(array.shape)

    def begin_step(self, learning_rate: float, momentum: float | None = None) -> None:
        """Set what changes from step to step; call before each training step of a plan.

        A momentum replaces the one given at the start, for optimisers that have one.
        """
        self.steps += 1
        for settings in (self._decayed, self._plain):
            settings[0] = learning_rate
            if momentum is not None and self._rule.momentum:
                settings[2] = momentum
            settings[8] = 1 - self._betas[0] ** self.steps
            settings[9] = 1 - self._betas[1] ** self.steps

    def place(
        self, b: Builder, node_id: str, name: str, weight: FloatArray, shards: FloatArray
    ) -> None:
        """Place the update of one parameter from the shards of its gradient, (shards, *shape)."""
        key = f"{node_id}.{name}"
        count = weight.size
        # Summing many shards costs as much as the update itself.
        per_item = max(512, ELEMENTS_PER_ITEM // ceil_div(len(shards), 4))
        b.step(
            self._rule.kernel,
            ceil_div(count, per_item),
            weight=weight,
            gradient=shards,
            first=self._first.get(key),
            second=self._second.get(key),
            settings=self._decayed if name == "weight" else self._plain,
            total=None,
            count=count,
            shards=len(shards),
            gradient_image=shards.strides[0] // 4,
            elements_per_item=per_item,
            nesterov=int(self._rule.nesterov),
        )

    def arrays(self) -> dict[str, np.ndarray]:
        """Return copies of the complete state, to be saved."""
        named = {f"first/{key}": np.array(a) for key, a in self._first.items()}
        named |= {f"second/{key}": np.array(a) for key, a in self._second.items()}
        return {**named, "steps": np.array([self.steps], np.int64)}

    def load_arrays(self, arrays: Mapping[str, np.ndarray]) -> None:
        """Take over a state that `arrays` gave.

        Raises
        ------
        ShapeError
            An array is missing or has another shape: the state belongs to another network or
            optimiser.
        """
        targets = {f"first/{key}": a for key, a in self._first.items()}
        targets |= {f"second/{key}": a for key, a in self._second.items()}
        for name, target in targets.items():
            if name not in arrays or arrays[name].shape != target.shape:
                raise ShapeError(
                    f"The saved state of the optimiser does not fit ({name}).",
                    "Start a new training: the network or the optimiser has changed.",
                )
        for name, target in targets.items():
            target[...] = arrays[name]
        if "steps" in arrays:
            self.steps = int(arrays["steps"][0])


def sum_shards(b: Builder, shards: FloatArray) -> FloatArray:
    """Place the sum of a gradient's shards, (shards, *shape), and return it as the only one."""
    total = b.passing((1, *shards.shape[1:]))
    per_item = max(512, ELEMENTS_PER_ITEM // ceil_div(len(shards), 4))
    b.step(
        "sum_shards",
        ceil_div(total.size, per_item),
        gradient=shards,
        total=total,
        count=total.size,
        shards=len(shards),
        gradient_image=shards.strides[0] // 4,
        elements_per_item=per_item,
    )
    return total

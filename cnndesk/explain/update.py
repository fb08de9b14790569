"""What the optimiser makes of one weight's gradient, number by number.

The rules are those of ``engine/reference_training.py``, spelled out with their intermediate values;
the kernels do the same to whole arrays.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnndesk.document.settings import TrainingSettings
from cnndesk.engine.optimizers import OPTIMIZERS
from cnndesk.errors import SettingError


@dataclass(frozen=True)
class UpdateRule:
    """An optimiser's name and settings.

    Attributes
    ----------
    name : str
        One of the engine's optimisers.
    learning_rate, momentum, weight_decay, beta1, beta2, epsilon : float
        Those that the optimiser does not have are not looked at.
    """

    name: str = "momentum"
    learning_rate: float = 0.01
    momentum: float = 0.9
    weight_decay: float = 0.0
    beta1: float = 0.9
    beta2: float = 0.999
    epsilon: float = 1e-8

    @classmethod
    def of(cls, settings: TrainingSettings, learning_rate: float | None = None) -> UpdateRule:
        """Return the rule of a training.

        Parameters
        ----------
        settings : TrainingSettings
        learning_rate : float, optional
            The schedule's rate now; by default the highest.
        """
        return cls(
            name=settings.optimizer,
            learning_rate=settings.learning_rate if learning_rate is None else learning_rate,
            momentum=settings.momentum,
            weight_decay=settings.weight_decay,
        )


@dataclass(frozen=True)
class WeightUpdate:
    """One weight's step.

    Attributes
    ----------
    before, after : float
        The weight.
    gradient : float
        Of the loss.
    decay : float
        What weight decay adds to the gradient; for AdamW what it takes off the weight.
    direction : float
        What is multiplied by the learning rate and taken off the weight.
    first, second : float or None
        Velocity or first moment, and second moment, after the step; None where there is none.
    learning_rate : float
    formula : str
        With the numbers in it.
    """

    before: float
    after: float
    gradient: float
    decay: float
    direction: float
    first: float | None
    second: float | None
    learning_rate: float
    formula: str


def update_weight(
    rule: UpdateRule,
    weight: float,
    gradient: float,
    *,
    name: str = "weight",
    first: float = 0.0,
    second: float = 0.0,
    step: int = 1,
) -> WeightUpdate:
    """Return what an optimiser does to one weight.

    Parameters
    ----------
    rule : UpdateRule
    weight, gradient : float
    name : str
        The parameter's; only ``"weight"`` decays.
    first, second : float
        Velocity or moments before the step; see `state_of`.
    step : int
        Number of this step, from 1.

    Raises
    ------
    SettingError
        For an optimiser that does not exist.
    """
    if rule.name not in OPTIMIZERS:
        raise SettingError(
            f"There is no optimiser “{rule.name}”. Choose one of {', '.join(OPTIMIZERS)}."
        )
    decays = rule.weight_decay if name == "weight" else 0.0
    if rule.name == "adamw":
        decay = rule.learning_rate * decays * weight
        start, slope = weight - decay, gradient
    else:
        decay = decays * weight
        start, slope = weight, gradient + decay
    new_first: float | None = None
    new_second: float | None = None
    if rule.name in ("sgd", "momentum", "nesterov"):
        direction = slope
        if rule.name != "sgd":
            new_first = rule.momentum * first + slope
            ahead = slope + rule.momentum * new_first
            direction = ahead if rule.name == "nesterov" else new_first
    elif rule.name == "rmsprop":
        new_second = rule.beta2 * second + (1 - rule.beta2) * slope**2
        new_first = rule.momentum * first + slope / (math.sqrt(new_second) + rule.epsilon)
        direction = new_first
    else:
        new_first = rule.beta1 * first + (1 - rule.beta1) * slope
        new_second = rule.beta2 * second + (1 - rule.beta2) * slope**2
        mean = new_first / (1 - rule.beta1**step)
        square = new_second / (1 - rule.beta2**step)
        direction = mean / (math.sqrt(square) + rule.epsilon)
    after = start - rule.learning_rate * direction
    return WeightUpdate(
        before=weight,
        after=after,
        gradient=gradient,
        decay=decay,
        direction=direction,
        first=new_first,
        second=new_second,
        learning_rate=rule.learning_rate,
        formula=f"{start:.5g} − {rule.learning_rate:.3g} × {direction:.5g} = {after:.5g}",
    )


def state_of(
    arrays: Mapping[str, NDArray[np.generic]], node_id: str, name: str, index: tuple[int, ...]
) -> tuple[float, float, int]:
    """Return one weight's velocity or first moment, second moment, and the number of steps done.

    Parameters
    ----------
    arrays : mapping of str to ndarray
        As ``Optimizer.arrays()`` gives them, or a project's optimiser state.
    node_id, name : str
    index : tuple of int
    """
    values = []
    for moment in ("first", "second"):
        array = arrays.get(f"{moment}/{node_id}.{name}")
        values.append(0.0 if array is None else float(array[index]))
    steps = arrays.get("steps")
    return values[0], values[1], 0 if steps is None else int(steps[0])

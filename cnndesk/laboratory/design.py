"""What an experiment is to try: axes, seeds, folds; and the runs that it comes to.

A `Design` holds nothing but values and can be written as JSON. `expand` gives its runs, each with a
name that depends on nothing but what it does, so that it is found again whatever else is tried
beside it and in whatever order.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from cnndesk.document.serial import expect
from cnndesk.errors import ProjectError, SettingError
from cnndesk.laboratory.choices import Value
from cnndesk.rng import generator

MOST_RUNS = 10_000
MOST_SEEDS, MOST_FOLDS = 1000, 100
_MOST_VALUES = 1000
_DIGITS = 3
_TRIES = 50
"""Draws that may come to a combination that is there already, for each that is wanted."""


@dataclass(frozen=True)
class Axis:
    """One thing that varies.

    Attributes
    ----------
    name : str
        See ``choices.py``.
    values : tuple
        To try each; empty for a range.
    low, high : float
        Of a range, from which random values are drawn.
    is_whole : bool
        Of a range: whole numbers only.
    is_log : bool
        Of a range: equally often in each decade instead of in each stretch.
    """

    name: str
    values: tuple[Value, ...] = ()
    low: float = 0.0
    high: float = 0.0
    is_whole: bool = False
    is_log: bool = False

    @property
    def is_range(self) -> bool:
        """Whether values are drawn from a range."""
        return not self.values

    def draw(self, rng: np.random.Generator) -> Value:
        """Return one value at random."""
        if self.values:
            return self.values[int(rng.integers(len(self.values)))]
        if self.is_log:
            drawn = math.exp(rng.uniform(math.log(self.low), math.log(self.high)))
        else:
            drawn = rng.uniform(self.low, self.high)
        if self.is_whole:
            return min(max(round(drawn), math.ceil(self.low)), math.floor(self.high))
        return min(max(float(f"{drawn:.{_DIGITS}g}"), self.low), self.high)


@dataclass(frozen=True)
class Design:
    """What an experiment is to try.

    Attributes
    ----------
    axes : tuple of Axis
        Every combination of their values is a variant; without axes there is one.
    seeds : tuple of int
        Each variant is trained with each.
    folds : int
        1: one split, that of the project. From 2: every image outside the test part is validated
        once.
    random : int
        How many combinations are drawn at random; 0: all.
    halving : bool
        Whether the worse half of the variants is stopped early, again and again.
    epochs : int or None
        Instead of those of the project.
    """

    axes: tuple[Axis, ...] = ()
    seeds: tuple[int, ...] = (0,)
    folds: int = 1
    random: int = 0
    halving: bool = False
    epochs: int | None = None

    def __post_init__(self) -> None:
        names = [axis.name for axis in self.axes]
        for name in names:
            if names.count(name) > 1:
                raise SettingError(f"“{name}” varies twice. Name all of its values at once.")
        if not 1 <= len(self.seeds) <= MOST_SEEDS or len(set(self.seeds)) < len(self.seeds):
            raise SettingError(f"An experiment needs 1 to {MOST_SEEDS:,} different seeds.")
        if not 1 <= self.folds <= MOST_FOLDS:
            raise SettingError(f"Folds is {self.folds}. Use a number from 2 to {MOST_FOLDS}.")
        if any(axis.is_range for axis in self.axes) and not self.random:
            first = next(axis.name for axis in self.axes if axis.is_range)
            raise SettingError(
                f"{first} is a range. Say how many combinations to draw from it, with --random N."
            )

    def to_json(self) -> dict[str, Any]:
        """Return JSON values."""
        return {
            "axes": [
                {"name": a.name, "values": list(a.values)}
                if not a.is_range
                else {
                    "name": a.name,
                    "low": a.low,
                    "high": a.high,
                    "whole": a.is_whole,
                    "log": a.is_log,
                }
                for a in self.axes
            ],
            "seeds": list(self.seeds),
            "folds": self.folds,
            "random": self.random,
            "halving": self.halving,
            "epochs": self.epochs,
        }

    @classmethod
    def from_json(cls, values: object) -> Design:
        """Read what `to_json` gave.

        Raises
        ------
        ProjectError, SettingError
            For values of another form, or too many.
        """
        given = expect(values, dict, "an experiment")
        epochs = given.get("epochs")
        return cls(
            axes=tuple(_axis(entry) for entry in expect(given.get("axes"), list, "its axes")[:99]),
            seeds=tuple(
                expect(seed, int, "a seed") for seed in expect(given.get("seeds"), list, "seeds")
            ),
            folds=expect(given.get("folds"), int, "its folds"),
            random=expect(given.get("random", 0), int, "its number of draws"),
            halving=expect(given.get("halving", False), bool, "its halving"),
            epochs=None if epochs is None else expect(epochs, int, "its epochs"),
        )

    @property
    def runs_per_variant(self) -> int:
        """Seeds times folds."""
        return len(self.seeds) * self.folds


def _axis(entry: object) -> Axis:
    given = expect(entry, dict, "an axis")
    name = expect(given.get("name"), str, "the name of an axis")
    if "values" in given:
        values = expect(given["values"], list, "its values")[:_MOST_VALUES]
        if not values:
            raise ProjectError(f"The axis {name} has no values.")
        return Axis(name, tuple(values))
    low, high = (given.get(key) for key in ("low", "high"))
    if not all(isinstance(n, int | float) and math.isfinite(n) for n in (low, high)):
        raise ProjectError(f"The axis {name} has no range.")
    return Axis(
        name,
        low=float(low),  # type: ignore[arg-type]
        high=float(high),  # type: ignore[arg-type]
        is_whole=bool(given.get("whole")),
        is_log=bool(given.get("log")),
    )


@dataclass(frozen=True)
class Variant:
    """One combination.

    Attributes
    ----------
    id : str
        Depends on the choices only.
    choices : mapping of axis to value
    """

    id: str
    choices: Mapping[str, Value] = field(hash=False)

    @classmethod
    def of(cls, choices: Mapping[str, Value]) -> Variant:
        """Return the variant of these choices."""
        return cls(_id_of(dict(choices)), dict(choices))


@dataclass(frozen=True)
class RunSpec:
    """One training.

    Attributes
    ----------
    variant : Variant
    seed : int
    fold : int
        From 0; 0 where there is one split.
    folds : int
        1 for one split.
    """

    variant: Variant
    seed: int
    fold: int = 0
    folds: int = 1

    @property
    def id(self) -> str:
        """A name that depends on what it does only."""
        return _id_of([dict(self.variant.choices), self.seed, self.fold, self.folds])

    @property
    def unit(self) -> tuple[int, int]:
        """What pairs it with runs of other variants: the seed and the fold that they share."""
        return self.seed, self.fold


def _id_of(values: object) -> str:
    text = json.dumps(values, sort_keys=True, ensure_ascii=True)
    return hashlib.blake2b(text.encode(), digest_size=8).hexdigest()


def variants(design: Design) -> tuple[Variant, ...]:
    """Return the combinations that a design tries.

    Raises
    ------
    SettingError
        When they are too many.
    """
    grid = math.prod(len(axis.values) for axis in design.axes if not axis.is_range)
    count = design.random or grid
    if count * design.runs_per_variant > MOST_RUNS:
        raise SettingError(
            f"That would be {count * design.runs_per_variant:,} runs; {MOST_RUNS:,} are the most. "
            "Vary less, or draw some combinations with --random N."
        )
    chosen = _drawn(design) if design.random else itertools.islice(_grid(design.axes), MOST_RUNS)
    return tuple(Variant.of(choices) for choices in chosen)


def _grid(axes: Sequence[Axis]) -> Iterator[dict[str, Value]]:
    names = [axis.name for axis in axes]
    for values in itertools.product(*(axis.values for axis in axes)):
        yield dict(zip(names, values, strict=True))


def _drawn(design: Design) -> Iterator[dict[str, Value]]:
    """Yield different combinations; fewer than asked for where there are not so many."""
    streams = {axis.name: generator(0, 0, f"laboratory/{axis.name}") for axis in design.axes}
    seen: set[str] = set()
    for _ in range(design.random * _TRIES):
        choices = {axis.name: axis.draw(streams[axis.name]) for axis in design.axes}
        name = _id_of(choices)
        if name not in seen:
            seen.add(name)
            yield choices
        if len(seen) == design.random:
            return


def runs_of(variant: Variant, design: Design) -> Iterator[RunSpec]:
    """Yield the runs of one variant: every seed, and of each every fold."""
    for seed in design.seeds:
        for fold in range(design.folds):
            yield RunSpec(variant, seed, fold, design.folds)

"""What images are to be told where that is not one class each: several labels, or values.

Only the targets themselves live here, in the order of their images. Reading them is the business of
a source, scoring answers against them that of ``cnndesk.session``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import ceil, isfinite, log10
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from cnndesk.errors import DataError, SettingError

TargetKind = Literal["classes", "labels", "values"]
"""What is known of each image of a set.

``classes``: exactly one class; ``labels``: each of some labels or not (multi-label); ``values``:
numbers (regression).
"""

_UNIT = re.compile(r"^(?P<name>.*\S)\s*(?:\[(?P<square>[^\[\]]+)\]|\((?P<round>[^()]+)\))$")


@dataclass(frozen=True, eq=False)
class Targets:
    """Labels or values of images, one row per image.

    Make them with `of_labels` or `of_values`, which check them. What the columns are called stands
    with the images, as ``classes`` of the listing or data set.

    Attributes
    ----------
    kind : {"labels", "values"}
    array : ndarray, shape (n, k)
        Labels: uint8, 0 or 1. Values: float64, finite; a float32 would round a year or an amount.
    units : tuple of str
        Of the k values, such as ``"g"``; empty where there is none. No units for labels.
    """

    kind: Literal["labels", "values"]
    array: NDArray[Any]
    units: tuple[str, ...] = ()

    @classmethod
    def of_labels(cls, array: NDArray[Any]) -> Targets:
        """Return targets that say of every image and label whether it has it.

        Parameters
        ----------
        array : ndarray of bool or whole numbers, shape (n, k)
            0 or 1.

        Raises
        ------
        ValueError
            For another shape or another number.
        """
        if array.ndim != 2 or array.shape[1] < 1 or not np.isin(array, (0, 1)).all():
            raise ValueError("labels must be 0 or 1, one row per image")
        return cls("labels", np.ascontiguousarray(array, np.uint8))

    @classmethod
    def of_values(cls, array: NDArray[Any], units: Sequence[str] = ()) -> Targets:
        """Return targets that are numbers.

        Parameters
        ----------
        array : ndarray of numbers, shape (n, k)
            All finite: an image of which a value is not known is left out by its source.
        units : sequence of str, optional
            Of each value; by default none.

        Raises
        ------
        ValueError
            For another shape, a number that is not finite, or units for another number of values.
        """
        if array.ndim != 2 or array.shape[1] < 1 or not np.isfinite(array).all():
            raise ValueError("values must be finite numbers, one row per image")
        if units and len(units) != array.shape[1]:
            raise ValueError(f"{len(units)} units for {array.shape[1]} values")
        given = tuple(units) or ("",) * array.shape[1]
        return cls("values", np.ascontiguousarray(array, np.float64), given)

    def __len__(self) -> int:
        return len(self.array)

    @property
    def width(self) -> int:
        """How many labels or values each image has."""
        return int(self.array.shape[1])

    def take(self, rows: NDArray[np.integer]) -> Targets:
        """Return those of some images."""
        return replace(self, array=self.array[rows])

    def columns(self, order: Sequence[int]) -> Targets:
        """Return some of the columns, in another order."""
        units = tuple(self.units[i] for i in order) if self.units else ()
        return replace(self, array=np.ascontiguousarray(self.array[:, list(order)]), units=units)


def split_unit(header: str) -> tuple[str, str]:
    """Return the name and the unit that a column's header gives: ``"weight [g]"``, ``"age (y)"``.

    Returns
    -------
    name, unit : str
        The unit is empty where the header gives none.
    """
    text = " ".join(header.split())
    found = _UNIT.match(text)
    if found is None:
        return text, ""
    return found["name"], (found["square"] or found["round"]).strip()


NOUNS: dict[TargetKind, str] = {"classes": "class", "labels": "label", "values": "value"}
"""What one name of each kind is called."""


def matched(
    found: Targets | None,
    names: Sequence[str],
    wanted: Targets | None,
    wanted_names: Sequence[str],
    source: str,
) -> Targets | None:
    """Return targets with the columns in the order of another data set, matched by name.

    A label that ``found`` does not know counts as absent from all its images.

    Parameters
    ----------
    found, names
        The targets and the names of their columns; no targets where the images have classes.
    wanted, wanted_names
        The same of the data set that gives the order.
    source : str
        Where ``found`` is from, for messages.

    Raises
    ------
    DataError
        For targets of another kind, a label or value that only one of them has, or other units.
    """
    kind = "classes" if found is None else found.kind
    wanted_kind = "classes" if wanted is None else wanted.kind
    if kind != wanted_kind:
        raise DataError(
            f"{source} gives {kind}, but the network learns {wanted_kind}. Choose images with "
            f"{wanted_kind}."
        )
    if found is None or wanted is None:
        return None
    position = {name: i for i, name in enumerate(names)}
    if kind == "labels":
        return _matched_labels(found, position, wanted_names, source)
    for name, unit in zip(wanted_names, wanted.units, strict=True):
        if name not in position:
            raise DataError(
                f"{source} has no value “{name}”, which the training data has. Give the columns "
                "the same names in both."
            )
        own = found.units[position[name]]
        if unit and own and own != unit:
            raise DataError(
                f"{source} gives “{name}” in {own}, but the training data gives it in {unit}. "
                "Convert it, and give the column the same name in both."
            )
    return replace(found.columns([position[name] for name in wanted_names]), units=wanted.units)


def _matched_labels(
    found: Targets, position: dict[str, int], wanted: Sequence[str], source: str
) -> Targets:
    for name in sorted(set(position) - set(wanted)):
        if found.array[:, position[name]].any():
            raise DataError(
                f"{source} has images with the label “{name}”, which the training data does not "
                "have. Give the labels the same names in both."
            )
    array = np.zeros((len(found), len(wanted)), np.uint8)
    for column, name in enumerate(wanted):
        if name in position:
            array[:, column] = found.array[:, position[name]]
    return Targets.of_labels(array)


_FEW = 20


def are_measurements(texts: Sequence[str]) -> bool:
    """Whether a column of labels holds numbers that were measured rather than numbers of classes.

    So are numbers of which one at least has decimals, or of which more than 20 differ, where most
    images have one of their own.

    Parameters
    ----------
    texts : sequence of str
        The cells of the column, as they are written.
    """
    try:
        values = np.array([float(text) for text in texts])
    except ValueError:
        return False
    if len(values) == 0 or not np.isfinite(values).all():
        return False
    different = len(np.unique(values))
    has_decimals = bool((values != np.rint(values)).any())
    return (has_decimals and different > 2) or (different > _FEW and 2 * different > len(values))


# What a network was taught ------------------------------------------------------------------


@dataclass(frozen=True)
class TargetSpec:
    """What the outputs of a network mean, for its project: the kind, and the scale of values.

    A network learns values as multiples of their standard deviation over the training images, from
    their mean on: so the same settings train targets of 20 to 235 and of 0.0001 to 0.0004.

    Attributes
    ----------
    kind : {"classes", "labels", "values"}
    units : tuple of str
        Of the values; empty for other kinds.
    mean, std : tuple of float
        Of the values; ``std`` is above 0. Empty for other kinds.
    """

    kind: TargetKind = "classes"
    units: tuple[str, ...] = ()
    mean: tuple[float, ...] = ()
    std: tuple[float, ...] = ()

    @classmethod
    def of_values(cls, targets: Targets) -> TargetSpec:
        """Return the spec of values, with the scale of these."""
        mean, std = zip(*map(scale_of, targets.array.T), strict=True)
        return cls("values", targets.units, mean, std)

    def scaled(self, values: NDArray[np.floating]) -> NDArray[np.float64]:
        """Return what the network has to give for values (n, k) in units."""
        scaled: NDArray[np.float64] = (values - np.array(self.mean)) / np.array(self.std)
        return scaled

    def in_units(self, outputs: NDArray[np.floating]) -> NDArray[np.float64]:
        """Return the values (n, k) that the network's outputs mean."""
        values: NDArray[np.float64] = outputs * np.array(self.std) + np.array(self.mean)
        return values

    def texts(self, values: Iterable[Any]) -> list[str]:
        """Return values in units for people, one text each."""
        columns = zip(values, self.units, self.std, strict=True)
        return [value_text(float(value), unit, std) for value, unit, std in columns]

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values."""
        lists = {name: list(getattr(self, name)) for name in ("units", "mean", "std")}
        return {"kind": self.kind, **(lists if self.kind == "values" else {})}

    @classmethod
    def from_json(cls, values: object) -> TargetSpec:
        """Read what `to_json` gave; unknown names are ignored.

        Raises
        ------
        SettingError
            For values of another form.
        """
        match values:
            case {"kind": "classes" | "labels" as kind}:
                return cls(kind)
            case {"kind": "values", "units": [*units], "mean": [*mean], "std": [*std]}:
                numbers = all(_is_number(v) for v in (*mean, *std)) and all(v > 0 for v in std)
                words = all(isinstance(unit, str) for unit in units)
                if numbers and words and len(mean) == len(std) == len(units) > 0:
                    return cls(
                        "values", tuple(units), tuple(map(float, mean)), tuple(map(float, std))
                    )
        raise SettingError("What the outputs of the network mean is damaged in the file.")


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value)


def scale_of(values: NDArray[np.float64]) -> tuple[float, float]:
    """Return mean and standard deviation of values of any size; 1 where all are the same."""
    largest = float(np.abs(values).max(initial=0.0)) or 1.0
    shares = values / largest  # their squares cannot leave the range of a float64
    std = float(shares.std()) * largest if values.max() > values.min() else 1.0
    return float(shares.mean()) * largest, std or 1.0


def value_text(value: float, unit: str = "", spread: float = 0.0) -> str:
    """Return a value for people: with its unit, and as many digits as tell values apart.

    Parameters
    ----------
    value : float
    unit : str
    spread : float
        How far values of this kind lie apart, such as their standard deviation: a thousandth of it
        is written. 0 where that is not known: four digits.
    """
    digits = _FEWEST_DIGITS
    if spread > 0 and isfinite(value) and abs(value) > spread:
        digits = min(digits + ceil(log10(abs(value)) - log10(spread)) - 1, _MOST_DIGITS)
    return f"{value:.{max(digits, _FEWEST_DIGITS)}g} {unit}".rstrip()


_FEWEST_DIGITS, _MOST_DIGITS = 4, 15


def numbers_of(names: Sequence[str]) -> Targets | None:
    """Return the names of classes as one value each, where all are numbers; otherwise None."""
    try:
        values = np.array([[float(name)] for name in names])
    except ValueError:
        return None
    return Targets.of_values(values) if len(values) and np.isfinite(values).all() else None

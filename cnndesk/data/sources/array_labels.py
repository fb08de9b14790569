"""From arrays of labels to classes, labels or values of images.

One number or text per image is a class, one that is not whole a value; several per image are a
class where exactly one of them is 1, else labels where all are 0 or 1, else values.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.names import normal
from cnndesk.data.sources.base import sort_classes
from cnndesk.data.targets import Targets

_MOST_COLUMNS = 4096


class LabelError(ValueError):
    """What is wrong with an array of labels, as the end of a sentence that names it."""


@dataclass(frozen=True, eq=False)
class Known:
    """What arrays say of their images.

    Attributes
    ----------
    classes : tuple of str
        Names of the classes, labels or values.
    labels : ndarray of int64, shape (n,)
        Class of each image; 0 with targets.
    targets : Targets or None
    words : str
        How many of what: ``"10 classes"``.
    """

    classes: tuple[str, ...]
    labels: NDArray[np.int64]
    targets: Targets | None
    words: str


def labels_of(values: NDArray[Any], names: Sequence[str]) -> Known:
    """Return what an array of labels says.

    Parameters
    ----------
    values : ndarray, shape (n,), (n, 1) or (n, k)
        Numbers, truths or texts; no objects.
    names : sequence of str
        Of the classes, labels or values by their number; may be empty.

    Raises
    ------
    LabelError
        When it cannot be made out.
    """
    if values.ndim == 2 and values.shape[1] == 1:
        values = values[:, 0]
    if values.dtype.kind in "US" and values.ndim == 1:
        return _by_name(_texts(values))
    if values.dtype.kind not in "buif" or values.ndim not in (1, 2):
        raise LabelError(f"holds {values.dtype} of shape {values.shape}, which are no labels")
    if values.dtype.kind == "f" and not np.isfinite(values).all():
        raise LabelError("holds values that are no numbers")
    whole = values.dtype.kind != "f" or bool((values == np.floor(values)).all())
    if values.ndim == 1:
        return _one_class(values.astype(np.int64), names) if whole else _values(values[:, None], ())
    if values.shape[1] > _MOST_COLUMNS:
        raise LabelError(f"has {values.shape[1]:,} columns; at most {_MOST_COLUMNS:,} are read")
    if whole and bool(np.isin(values, (0, 1)).all()):
        return _flags(values.astype(np.uint8), names)
    return _values(values, names)


def texts_of(values: NDArray[Any]) -> list[str]:
    """Return the names that an array of texts holds; none where it holds something else."""
    return _texts(values) if values.ndim == 1 and values.dtype.kind in "US" else []


def _texts(values: NDArray[Any]) -> list[str]:
    if values.dtype.kind == "U":
        order = values.dtype.byteorder
        codes = np.frombuffer(values.tobytes(), np.dtype(np.uint32).newbyteorder(order))
        if codes.size and int(codes.max()) > sys.maxunicode:
            raise LabelError("holds texts with characters that do not exist")
    if values.dtype.kind == "S":
        return [normal(value.decode("utf-8", "replace").strip()) for value in values.tolist()]
    return [normal(str(value).strip()) for value in values.tolist()]


def _by_name(texts: list[str]) -> Known:
    classes = sort_classes(texts)
    position = {name: i for i, name in enumerate(classes)}
    labels = np.array([position[text] for text in texts], np.int64)
    return Known(classes, labels, None, f"{len(classes):,} classes")


def _one_class(values: NDArray[np.int64], names: Sequence[str]) -> Known:
    present = np.unique(values)
    fits = len(set(names)) == len(names) and len(present) and present[0] >= 0
    if fits and int(present[-1]) < len(names):
        return _numbered(values, names)
    classes = tuple(str(value) for value in present.tolist())
    return Known(classes, np.searchsorted(present, values), None, f"{len(classes):,} classes")


def _numbered(values: NDArray[np.int64], names: Sequence[str]) -> Known:
    """Return classes that are given by their number among names."""
    classes = sort_classes(names)
    position = np.array([classes.index(name) for name in names], np.int64)
    return Known(classes, position[values], None, f"{len(classes):,} classes")


def _flags(values: NDArray[np.uint8], names: Sequence[str]) -> Known:
    count, width = values.shape
    known = list(names) if len(set(names)) == width else [str(i) for i in range(width)]
    if (values.sum(axis=1) == 1).all():
        return _numbered(values.argmax(axis=1).astype(np.int64), known)
    if known[0] == "0":
        known = [f"label {name}" for name in known]
    return Known(
        tuple(known), np.zeros(count, np.int64), Targets.of_labels(values), f"{width:,} labels"
    )


def _values(values: NDArray[Any], names: Sequence[str]) -> Known:
    count, width = values.shape
    numbered = ["value"] if width == 1 else [f"value {i}" for i in range(width)]
    known = list(names) if len(set(names)) == width else numbered
    words = "a value" if width == 1 else f"{width:,} values"
    targets = Targets.of_values(values.astype(np.float64))
    return Known(tuple(known), np.zeros(count, np.int64), targets, f"{words} of each image")

"""What there is to say about the targets of a data set: as JSON values, and as lines for people.

The rest of what is said of a set is in ``cnndesk.data.dataset``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.split import Split
from cnndesk.data.targets import NOUNS, TargetKind, scale_of, value_text

_NARROWEST = 8  # letters of a column of numbers


def counted(kind: TargetKind, names: Sequence[str]) -> str:
    """Return for example ``"3 classes"``, or ``"2 values (weight, height)"``."""
    plural = f"{len(names):,} {NOUNS[kind] if len(names) == 1 else kind}"
    return f"{plural} ({', '.join(names)})" if kind == "values" and len(names) <= 3 else plural


def describe_targets(
    kind: TargetKind,
    names: Sequence[str],
    counts: Mapping[str, NDArray[np.int64]],
    splits: Mapping[str, Split],
) -> dict[str, Any]:
    """Return the kind of the targets, and one entry per class, label or value under its name.

    Parameters
    ----------
    kind, names
        Of the data set.
    counts : mapping of str to ndarray
        Images per class or label, by part.
    splits : mapping of str to Split
    """
    if kind != "values":
        entries: list[dict[str, Any]] = [
            {"name": name, **{part: int(values[i]) for part, values in counts.items()}}
            for i, name in enumerate(names)
        ]
    else:
        entries = [
            {"name": name, "unit": unit, **{p: _moments(s, i) for p, s in splits.items()}}
            for i, (name, unit) in enumerate(zip(names, _units(splits), strict=True))
        ]
    return {"targets": kind, kind: entries}


def target_lines(
    kind: TargetKind,
    names: Sequence[str],
    counts: Mapping[str, NDArray[np.int64]],
    splits: Mapping[str, Split],
) -> list[str]:
    """Return a table of the classes, labels or values, as lines."""
    if kind != "values":
        header: tuple[str, ...] = (NOUNS[kind], *counts)
        rows = [(name, *(f"{v[i]:,}" for v in counts.values())) for i, name in enumerate(names)]
    else:
        header = ("value", "unit", "mean", "std", "smallest", "largest")
        rows = [
            (name, unit, *_moment_texts(splits["train"], i))
            for i, (name, unit) in enumerate(zip(names, _units(splits), strict=True))
        ]
    lines = [header, *rows]
    widths = [max(_NARROWEST, *map(len, column)) for column in zip(*lines, strict=True)]
    width = max(map(len, (header[0], *names)))
    return [
        f"{first:<{width}}"
        + "".join(f" {cell:>{w}}" for cell, w in zip(rest, widths[1:], strict=True))
        for first, *rest in lines
    ]


def _units(splits: Mapping[str, Split]) -> tuple[str, ...]:
    targets = splits["train"].targets
    return () if targets is None else targets.units


def _moments(split: Split, column: int) -> dict[str, float]:
    """Return mean, standard deviation and range of a value; nothing where there are no images."""
    if split.targets is None or len(split) == 0:
        return {}
    values = split.targets.array[:, column]
    mean, std = scale_of(values)
    return {
        "mean": mean,
        "std": std if values.min() < values.max() else 0.0,
        "smallest": float(values.min()),
        "largest": float(values.max()),
    }


def _moment_texts(split: Split, column: int) -> list[str]:
    moments = _moments(split, column)
    return [value_text(value, spread=moments["std"]) for value in moments.values()]


def known_of(split: Split, names: Sequence[str], position: int) -> str:
    """Return what is known of an image: its class, its labels, or its values with their units.

    Parameters
    ----------
    split : Split
    names : sequence of str
        Of the classes, labels or values.
    position : int
        Of the image in the split.
    """
    if split.targets is None:
        return names[int(split.labels[position])]
    row = split.targets.array[position]
    if split.targets.kind == "labels":
        return ", ".join(n for n, has in zip(names, row, strict=True) if has) or NO_LABEL
    units = split.targets.units
    return values_text(names, [f"{v:.10g} {u}".rstrip() for v, u in zip(row, units, strict=True)])


NO_LABEL = "no label"


def values_text(names: Sequence[str], texts: Sequence[str]) -> str:
    """Return values in a line: a single one as it is written, several with their names."""
    if len(texts) == 1:
        return texts[0]
    return ", ".join(f"{name} {text}" for name, text in zip(names, texts, strict=True))

"""Earlier training runs as a project keeps them for comparison: what they are called, and metrics.

No weights: an earlier run is a curve and what made it (``run_info.py``). What the columns mean is
``session/history.py``'s business.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk.document.run_info import RunInfo
from cnndesk.document.serial import expect
from cnndesk.errors import ProjectError

MOST = 32
"""Earlier runs in a file; more are left out when it is read."""

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_LONGEST = 400  # characters of a name or a summary


@dataclass(frozen=True, eq=False)
class PastRun:
    """One earlier run.

    Attributes
    ----------
    name : str
        ``"Run 2"``.
    summary : str
        Its settings in a line.
    epochs : int
        Planned.
    batches_per_epoch : int
        Steps in an epoch.
    colour : str
        ``"#RRGGBB"``: what it is drawn in.
    shown : bool
        Whether it is compared with the present run.
    history : mapping of str to array
        One array per curve; float32 or int64.
    info : RunInfo
        What made it and what came of it.
    """

    name: str
    summary: str = ""
    epochs: int = 1
    batches_per_epoch: int = 1
    colour: str = ""
    shown: bool = True
    history: Mapping[str, NDArray[Any]] = field(default_factory=dict)
    info: RunInfo = field(default_factory=RunInfo)


def runs_to_json(runs: Sequence[PastRun]) -> list[dict[str, Any]]:
    """Return everything but the arrays as JSON values."""
    names = [f.name for f in dataclasses.fields(PastRun) if f.name not in ("history", "info")]
    return [
        {**{name: getattr(run, name) for name in names}, "info": run.info.to_json()} for run in runs
    ]


def runs_to_arrays(runs: Sequence[PastRun]) -> dict[str, NDArray[Any]]:
    """Return the arrays by a name that tells the run: ``"0.steps.loss"``."""
    return {
        f"{number}.{name}": array
        for number, run in enumerate(runs)
        for name, array in run.history.items()
    }


def runs_from_file(values: object, arrays: Mapping[str, NDArray[Any]]) -> tuple[PastRun, ...]:
    """Return the runs that `runs_to_json` and `runs_to_arrays` wrote.

    Raises
    ------
    ProjectError
        When what the file says of them is damaged.
    """
    histories: dict[str, dict[str, NDArray[Any]]] = {}
    for name, array in arrays.items():
        number, _, column = name.partition(".")
        histories.setdefault(number, {})[column] = array
    entries = expect(values, list, "the list of its earlier runs")[:MOST]
    return tuple(_run(entry, histories.get(str(n), {})) for n, entry in enumerate(entries))


def _run(entry: object, history: Mapping[str, NDArray[np.generic]]) -> PastRun:
    values = expect(entry, dict, "an earlier run")
    lengths: dict[str, set[tuple[int, ...]]] = {}
    for name, column in history.items():
        lengths.setdefault(name.partition(".")[0], set()).add(column.shape)
    if any(len(found) > 1 or len(next(iter(found))) != 1 for found in lengths.values()):
        raise ProjectError("The columns of an earlier run differ in length. Open a backup.")
    colour = expect(values.get("colour", ""), str, "the colour of a run")
    if not _COLOUR.fullmatch(colour):
        raise ProjectError(f"The colour {colour[:20]!r} of an earlier run is none. Open a backup.")
    return PastRun(
        name=expect(values.get("name", ""), str, "the name of a run")[:_LONGEST],
        summary=expect(values.get("summary", ""), str, "the summary of a run")[:_LONGEST],
        epochs=max(1, expect(values.get("epochs", 1), int, "the epochs of a run")),
        batches_per_epoch=max(
            1, expect(values.get("batches_per_epoch", 1), int, "the steps of a run")
        ),
        colour=colour,
        shown=expect(values.get("shown", True), bool, "whether a run is shown"),
        history=history,
        info=RunInfo.from_json(values.get("info", {})),
    )

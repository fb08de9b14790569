"""An experiment that lies in its folder, whoever carried it out: finding it, and how it stands."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from cnndesk.data import Dataset
from cnndesk.document.project import Project
from cnndesk.errors import CnndeskError
from cnndesk.laboratory.conductor import Snapshot
from cnndesk.laboratory.design import Design
from cnndesk.laboratory.experiment import (
    BASE,
    HEAD,
    JOURNAL,
    folder_beside,
    read_head,
    results_of,
)
from cnndesk.laboratory.plan import Plan, make_plan
from cnndesk.laboratory.results import RunResult
from cnndesk.laboratory.table import WAITING, first_states, table_of

RACE = "-race"
"""How the folders of races end: they are told apart from experiments that compare."""

_MOST_LOOKED_AT = 50


@dataclass(frozen=True)
class Kept:
    """An experiment in its folder.

    Attributes
    ----------
    folder : Path
    base : Project
    design : Design
    plan : Plan
    results : mapping of run id to RunResult
    begun : float
        When it was begun, in seconds since 1970.
    """

    folder: Path
    base: Project
    design: Design
    plan: Plan
    results: Mapping[str, RunResult]
    begun: float

    def snapshot(self) -> Snapshot:
        """Return how it stands while nobody carries it out."""
        states = first_states(self.plan, self.results)
        done = sum(state.state != WAITING for state in states.values())
        table = table_of(self.plan, states, self.design.folds)
        phase = "over" if done == len(states) else "stopped"
        return Snapshot(phase, table, None, math.nan, done, len(states), done / len(states))


def read_kept(folder: Path, dataset: Dataset) -> Kept:
    """Return the experiment in a folder.

    Raises
    ------
    CnndeskError
        When it is damaged.
    """
    head, base = read_head(folder), Project.load(folder / BASE)
    plan = make_plan(base, head.design, dataset)
    begun = (folder / HEAD).stat().st_mtime
    return Kept(folder, base, head.design, plan, results_of(folder), begun)


def newest_beside(path: Path, fingerprint: str, *, races: bool) -> Path | None:
    """Return the newest experiment beside a project file that was made with these images.

    Parameters
    ----------
    path : Path
        Of the project.
    fingerprint : str
        Of the images.
    races : bool
        Whether it is to be a race, or is not to be one.
    """
    try:
        journals = list(folder_beside(path, "").glob(f"*/{JOURNAL}"))
        journals.sort(key=lambda journal: -journal.stat().st_mtime)
    except OSError:
        return None
    for journal in journals[:_MOST_LOOKED_AT]:
        folder = journal.parent
        if folder.name.endswith(RACE) is not races:
            continue
        try:
            if read_head(folder).fingerprint == fingerprint:
                return folder
        except CnndeskError:  # damaged: another one may be whole
            continue
    return None

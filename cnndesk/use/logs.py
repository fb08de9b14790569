"""The logs of all runs that a project holds, as a folder for TensorBoard and tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from cnndesk.blocks import grouped
from cnndesk.data.file_names import folder_names
from cnndesk.document.network import Network
from cnndesk.document.project import Project
from cnndesk.document.run_info import RunInfo
from cnndesk.document.settings import TrainingSettings
from cnndesk.document.shapes import infer
from cnndesk.errors import ExportError
from cnndesk.explain.progress import Progress, Work
from cnndesk.session.history import History
from cnndesk.use.folder_place import check_folder_place, new_folder
from cnndesk.use.run_log import RunLog, filters_picture

MARKER = "cnndesk-logs.txt"
_WHAT = (
    "Curves of the runs of a cnndesk project. See them with: tensorboard --logdir .\n"
    "Tables of the same numbers are in steps.csv and epochs.csv of each run.\n"
)


@dataclass(frozen=True, eq=False)
class LoggedRun:
    """A run that a project holds.

    Attributes
    ----------
    name : str
    history : History
    facts : mapping of str to str
        What made it.
    is_present : bool
        Whether the project's weights are of it.
    """

    name: str
    history: History
    facts: Mapping[str, str]
    is_present: bool


@dataclass(frozen=True)
class Logged:
    """A folder that was written.

    Attributes
    ----------
    path : Path
    runs, files, size : int
        The size is in bytes.
    """

    path: Path
    runs: int
    files: int
    size: int


def runs_of(project: Project) -> list[LoggedRun]:
    """Return the runs of a project that have curves, the present one first.

    Raises
    ------
    ProjectError
        When the curves are damaged.
    """
    found = []
    history = History.from_arrays(project.history)
    if len(history.steps) or len(history.epochs):
        name = project.run_name or "Run"
        facts = run_facts(project.training, project.network, project.data.source, project.run)
        found.append(LoggedRun(name, history, facts, is_present=True))
    for run in project.runs:
        history = History.from_arrays(run.history)
        if not (len(history.steps) or len(history.epochs)):
            continue
        recipe = run.info.recipe
        facts = {"settings": run.summary}
        if recipe is not None:
            facts = run_facts(recipe.settings, recipe.network, recipe.source, run.info)
        found.append(LoggedRun(run.name or "Run", history, facts, is_present=False))
    return found


def run_facts(
    settings: TrainingSettings, network: Network, source: str, info: RunInfo | None = None
) -> dict[str, str]:
    """Return what made a run, in words, by what it is."""
    facts = {"images": source} if source else {}
    facts["network"] = f"{len(network)} blocks, {grouped(infer(network).parameters)} parameters"
    for param in settings.params():
        if settings.is_enabled(param.name):
            facts[param.label.lower()] = param.text(getattr(settings, param.name))
    if info is not None and info.recipe is not None and info.recipe.augment:
        facts["augmentation"] = ", ".join(info.recipe.augment)
    if info is not None and info.note:
        facts["note"] = info.note
    for mark in info.shown_marks if info is not None else ():
        facts[f"edited after step {mark.step}"] = mark.text
    return facts


def writing_logs(
    project: Project, path: Path, *, saved: float, replaces: bool = False
) -> Work[Logged]:
    """Write the logs of all runs into a folder; at the end it is there as a whole.

    Parameters
    ----------
    project : Project
    path : Path
    saved : float
        When the present run ended, in seconds since 1970; its steps are dated back from it.
    replaces : bool
        Whether an earlier folder of logs may be replaced.

    Raises
    ------
    ExportError
        When there is nothing to write, or the folder cannot be put there.
    """
    runs = runs_of(project)
    if not runs:
        raise ExportError("There are no curves yet. Train the network first.")
    check_folder_place(path, MARKER, replaces=replaces)
    names = folder_names([run.name for run in runs])
    with new_folder(path, MARKER, replaces=replaces) as folder:
        (folder / MARKER).write_text(_WHAT, encoding="utf-8", newline="\n")
        for number, (run, name) in enumerate(zip(runs, names, strict=True)):
            yield Progress("writing logs", number, len(runs))
            _write(project, run, folder / name, saved)
        files = [file for file in folder.rglob("*") if file.is_file()]
        size = sum(file.stat().st_size for file in files)
    return Logged(path, len(runs), len(files), size)


def _write(project: Project, run: LoggedRun, folder: Path, saved: float) -> None:
    epochs, steps = run.history.epochs, run.history.steps
    last = (epochs if len(epochs) else steps).row(-1)
    started = saved - max(0.0, last["seconds"])
    with RunLog(folder, run.history, started, run.facts) as log:
        log.catch_up()
        if run.is_present:
            ordered = {i: project.weights[i] for i in project.network.order if i in project.weights}
            picture = filters_picture(ordered)
            if picture is not None:
                log.picture(int(last["step"]), "filters", picture)

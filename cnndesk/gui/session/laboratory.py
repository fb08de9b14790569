"""The laboratory of a workspace: what is to vary, how long it will take, the experiment under way.

What an experiment does is ``cnndesk.laboratory``'s. Planning and conducting happen in threads that
mostly sleep, training in processes of its own, so that the window stays free; a timer looks at how
far they are. A workspace has two of these: one compares, one races.
"""

from __future__ import annotations

import dataclasses
import math
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, QTimer, Signal

from cnndesk.data import Dataset
from cnndesk.document.project import Project
from cnndesk.document.templates import template
from cnndesk.errors import CnndeskError
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.session.training import Training
from cnndesk.gui.support import threads
from cnndesk.laboratory.asking import seeds_from
from cnndesk.laboratory.choices import (
    AUGMENT,
    TEMPLATE,
    base_of,
    edits_for,
    settings_for,
)
from cnndesk.laboratory.conductor import Conductor, Snapshot
from cnndesk.laboratory.design import Axis, Design, Variant, variants
from cnndesk.laboratory.experiment import Experiment, folder_beside, name_of, results_of
from cnndesk.laboratory.export import as_csv, as_json, json_text, write_results, write_text
from cnndesk.laboratory.kept import RACE, Kept, newest_beside, read_kept
from cnndesk.laboratory.pace import Measurements, Mode
from cnndesk.laboratory.plan import Plan, make_plan
from cnndesk.laboratory.results import RunResult
from cnndesk.paths import data_folder

LOOK = 250
"""Milliseconds between two looks at what is under way."""

SETTLE = 700
"""Milliseconds without a change after which it is predicted how long it takes."""

FEWEST_RACERS, MOST_RACERS = 2, 4
MORE_SEEDS = 5
_LONGEST_END = 3.0


class Phase(Enum):
    """Where the laboratory is."""

    CHOOSING = "choosing"
    RUNNING = "running"
    STOPPED = "stopped"
    OVER = "over"


@dataclass(frozen=True)
class Draft:
    """What the user has put together.

    Attributes
    ----------
    axes : tuple of Axis
    seeds : int
        How many.
    folds : int
        1: one split.
    random : int
        Combinations to draw; 0: all.
    halving : bool
    """

    axes: tuple[Axis, ...] = ()
    seeds: int = 3
    folds: int = 1
    random: int = 0
    halving: bool = False

    def design(self, seed: int) -> Design:
        """Return the design, seeds counted from that of the project."""
        return Design(
            self.axes, seeds_from(seed, self.seeds), self.folds, self.random, self.halving
        )


@dataclass
class _Forecast:
    """What a thread finds out of a draft."""

    plan: Plan | None = None
    seconds: float = math.nan
    mode: Mode | None = None
    problem: str = ""
    measurements: Measurements | None = None
    done: bool = False
    conductor: Conductor | None = None
    given_up: bool = False
    kept: Kept | None = None


class Laboratory(QObject):
    """One laboratory.

    Parameters
    ----------
    workspace : Workspace
    races : bool
        Whether two to four variants go at once and are watched step by step.

    Attributes
    ----------
    draft : Draft
    plan : Plan or None
        Of the draft, or of the experiment under way; None while it is made.
    seconds, mode : float, Mode or None
        Predicted before the start; NaN while that is not known.
    problem : str
        Why it cannot start, or what went wrong; empty without anything.
    phase : Phase
    snapshot : Snapshot or None
        Of the experiment.
    started : float
        When it was started, as `time.time` tells.
    """

    changed = Signal()
    """Anything of it."""

    def __init__(self, workspace: Workspace, *, races: bool = False) -> None:
        super().__init__(workspace)
        self.setObjectName("race" if races else "laboratory")
        self._workspace, self.races = workspace, races
        self.draft = Draft(seeds=1 if races else 3)
        self.plan: Plan | None = None
        self.seconds = math.nan
        self.mode: Mode | None = None
        self.problem = ""
        self.phase = Phase.CHOOSING
        self.snapshot: Snapshot | None = None
        self.started = 0.0
        self.design = self.draft.design(0)
        self.folder: Path | None = None
        self._looked_for: Path | None = None
        self._counted: tuple[Draft | None, int] = (None, 0)
        self._forecast: _Forecast | None = None
        self._measurements: Measurements | None = None
        self._measured_for: tuple[object, ...] = ()
        self._conductor: Conductor | None = None
        self._thread: threading.Thread | None = None
        self._threads: list[threading.Thread] = []
        self._errors: list[BaseException] = []
        self._settle = QTimer(self, singleShot=True, interval=SETTLE)
        self._settle.timeout.connect(self._predict)
        self._look = QTimer(self, interval=LOOK)
        self._look.timeout.connect(self._on_look)
        workspace.closing.connect(self.close)
        workspace.project_loaded.connect(self._on_project)
        for signal in (
            workspace.dataset_changed,
            workspace.diagnoses_changed,
            workspace.training_settings_changed,
            workspace.corrections_changed,
            workspace.data_settings_changed,
        ):
            signal.connect(self._on_surroundings)

    @classmethod
    def of(cls, workspace: Workspace, *, races: bool = False) -> Laboratory:
        """Return the laboratory of a workspace, or its race, making it if nobody has yet."""
        found = workspace.findChild(cls, "race" if races else "laboratory")
        return found if found is not None else cls(workspace, races=races)

    def close(self) -> None:
        """End what is under way; it can be gone on with."""
        self._settle.stop()
        self._look.stop()
        self._drop_forecast()
        if self._conductor is not None:
            self._conductor.stop()
        for thread in (*self._threads, *([self._thread] if self._thread else [])):
            thread.join(_LONGEST_END)

    # Choosing ------------------------------------------------------------------------------

    def set_draft(self, draft: Draft) -> None:
        """Try something else; it is predicted how long that takes."""
        if self.phase is not Phase.CHOOSING or draft == self.draft:
            return
        self.draft = draft
        self._on_surroundings()

    def watch(self) -> None:
        """Show the last experiment of the project, or predict, now that somebody looks."""
        if self.phase is not Phase.CHOOSING or self.plan is not None or self._is_forecasting:
            return
        if not self._find_kept():
            self._on_surroundings()

    # What was done before ----------------------------------------------------------------------

    def _find_kept(self) -> bool:
        """Take up the newest experiment beside the project, once, where nothing was chosen yet."""
        dataset, path = self._workspace.dataset, self._workspace.path
        if dataset is None or path is None or self.draft.axes or self._looked_for == path:
            return False
        self._looked_for = path
        folder = newest_beside(path, dataset.fingerprint, races=self.races)
        if folder is None:
            return False
        forecast = self._forecast = _Forecast()

        def work() -> None:
            try:
                forecast.kept = read_kept(folder, dataset)
            except (CnndeskError, OSError):  # moved or damaged: there is nothing to show
                forecast.kept = None
            finally:
                forecast.done = True

        self._begin_thread(work)
        return True

    def _take_kept(self, kept: Kept) -> None:
        """Show an experiment as its folder has it."""
        dataset, design = self._workspace.dataset, kept.design
        assert dataset is not None
        self.draft = Draft(
            design.axes, len(design.seeds), design.folds, design.random, design.halving
        )
        self.plan, self.design, self.folder = kept.plan, design, kept.folder
        self._begun = kept.base, dataset
        self.started, self.snapshot = kept.begun, kept.snapshot()
        self.phase = Phase.OVER if self.snapshot.phase == "over" else Phase.STOPPED

    def begin_anew(self) -> None:
        """Choose again what is to vary; what was under way is stopped and kept in its folder."""
        if self._conductor is not None:
            self._conductor.stop()
        self.phase, self.snapshot = Phase.CHOOSING, None
        self._on_surroundings()

    def _on_project(self) -> None:
        self._looked_for = None
        self.draft = Draft(seeds=1 if self.races else 3)
        self.begin_anew()

    @property
    def count(self) -> int:
        """How many runs the draft comes to."""
        if self._counted[0] != self.draft:
            try:
                design = self.draft.design(0)
                number = len(variants(design)) * design.runs_per_variant
            except CnndeskError:
                number = 0
            self._counted = self.draft, number
        return self._counted[1]

    @property
    def said(self) -> str:
        """How far it is, for the status bar; empty while nothing is under way."""
        snapshot = self.snapshot
        if self.phase is not Phase.RUNNING or snapshot is None:
            return ""
        words = self.tr("{done} of {total} runs").format(done=snapshot.done, total=snapshot.total)
        if math.isnan(snapshot.seconds_left):
            return words
        at = time.strftime("%H:%M", time.localtime(time.time() + snapshot.seconds_left))
        return words + self.tr(", done at about {at}").format(at=at)

    @property
    def lack(self) -> str:
        """What is missing before anything can be tried; empty where nothing is."""
        if not len(self._workspace.network):
            return self.tr("Draw a network first, or choose a template in Draw.")
        if self._workspace.dataset is None:
            return self.tr("Choose images first, in Data.")
        issue = Training.of(self._workspace).why_not()
        return issue.text if issue is not None else ""

    @property
    def why_not(self) -> str:
        """Why it cannot start; empty where it can."""
        if self.lack or self.problem:
            return self.lack or self.problem
        if self.races:
            count = self.count
            if not FEWEST_RACERS <= count <= MOST_RACERS:
                if count < FEWEST_RACERS:
                    return self.tr("A race is between 2 and 4 variants. Vary something.")
                return self.tr("A race is between 2 and 4 variants; these are {n}.").format(n=count)
        elif self.count < 2:
            return self.tr("Vary something, or train more than one seed or fold.")
        return "" if self.plan is not None else self.tr("Looking at what fits…")

    def _on_surroundings(self) -> None:
        if self.phase is not Phase.CHOOSING:
            return
        self._drop_forecast()
        self.plan, self.seconds, self.mode, self.problem = None, math.nan, None, ""
        if not self.lack:
            self._settle.start()
        self.changed.emit()

    # Predicting ----------------------------------------------------------------------------

    @property
    def _is_forecasting(self) -> bool:
        return self._settle.isActive() or (self._forecast is not None and not self._forecast.done)

    def _drop_forecast(self) -> None:
        forecast, self._forecast = self._forecast, None
        if forecast is not None:
            forecast.given_up = True
            if forecast.conductor is not None:
                forecast.conductor.stop()

    def _base(self) -> tuple[Project, Dataset]:
        dataset = self._workspace.dataset
        assert dataset is not None
        return base_of(self._workspace.capture(at_once=True), dataset), dataset

    def _predict(self) -> None:
        if self.phase is not Phase.CHOOSING or self.lack:
            return
        try:
            base, dataset = self._base()
            design = self.draft.design(base.training.seed)
        except CnndeskError as error:
            self.problem = str(error)
            self.changed.emit()
            return
        known = self._measurements if self._measured_for == (dataset.fingerprint,) else None
        forecast = self._forecast = _Forecast()
        measures = self.count > 1

        def work() -> None:
            try:
                forecast.plan = make_plan(base, design, dataset)
                if measures and not forecast.given_up:
                    _measure(forecast, base, design, dataset, known, self.races)
            except CnndeskError as error:
                forecast.problem = str(error)
            finally:
                forecast.done = True

        self._begin_thread(work)

    def _begin_thread(self, work: Callable[[], None]) -> None:
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        self._threads.append(threads.begin(work, "laboratory-forecast"))
        self._look.start()

    def _take_forecast(self, forecast: _Forecast) -> None:
        if forecast.plan is not None and self.plan is None:
            self.plan = forecast.plan
            self.changed.emit()
        if not forecast.done:
            return
        self._forecast = None
        if forecast.kept is not None:
            self._take_kept(forecast.kept)
            self.changed.emit()
            return
        if forecast.plan is None and not forecast.problem:
            self._on_surroundings()
            return
        self.seconds, self.mode, self.problem = forecast.seconds, forecast.mode, forecast.problem
        dataset = self._workspace.dataset
        if forecast.measurements is not None and dataset is not None:
            self._measurements = forecast.measurements
            self._measured_for = (dataset.fingerprint,)
        self.changed.emit()

    # Carrying out --------------------------------------------------------------------------

    def start(self) -> None:
        """Start the experiment of the draft, or go on with it where it was stopped."""
        if self.phase is Phase.RUNNING or (self.phase is Phase.CHOOSING and self.why_not):
            return
        if self.phase is Phase.CHOOSING:
            base, dataset = self._base()
            self.design = self.draft.design(base.training.seed)
            self._begun = base, dataset
            self.folder = self._folder(name_of(base, self.design))
        assert self.plan is not None
        self._launch(self.plan, {})

    @property
    def seconds_of_more_seeds(self) -> float:
        """About how long `add_seeds` would take, by the runs so far; NaN where none is over."""
        snapshot = self.snapshot
        if snapshot is None or self.plan is None:
            return math.nan
        runs = [run for runs in snapshot.table.runs.values() for run in runs if run.seconds]
        if not runs:
            return math.nan
        each = math.fsum(run.seconds for run in runs) / len(runs)
        count = len(self.plan.variants) * MORE_SEEDS * self.design.folds
        return each * count / (self.mode.workers if self.mode is not None else 1)

    def add_seeds(self) -> None:
        """Train more seeds of each variant; the runs there are count on."""
        snapshot, dataset = self.snapshot, self._workspace.dataset
        if self.phase is not Phase.OVER or snapshot is None or dataset is None or self.races:
            return
        base, dataset = self._begun
        self.draft = dataclasses.replace(self.draft, seeds=self.draft.seeds + MORE_SEEDS)
        self.design = self.draft.design(self.design.seeds[0])
        assert self.folder is not None
        before = results_of(self.folder)
        self.folder = self._folder(name_of(base, self.design))
        try:
            self.plan = make_plan(base, self.design, dataset)
        except CnndeskError as error:
            self.problem = str(error)
            self.changed.emit()
            return
        self._launch(self.plan, before)

    def _launch(self, plan: Plan, before: Mapping[str, RunResult]) -> None:
        """Carry a plan out in a thread, with results that are there already."""
        (base, dataset), folder, design = self._begun, self.folder, self.design
        assert folder is not None
        self._drop_forecast()
        if self._thread is not None:  # of an experiment that is being stopped
            self._thread.join(_LONGEST_END)
        self.problem, self.phase, self.started = "", Phase.RUNNING, time.time()
        known, races = self._measurements, self.races

        errors: list[BaseException] = []
        self._errors = errors

        def work() -> None:
            try:
                experiment = Experiment.begin(folder, base, design, dataset)
                try:
                    experiment.take_over(before, {run.spec.id for run in plan.runs})
                    conductor = Conductor(experiment, plan, watched=races, abreast=races)
                    self._conductor = conductor
                    if self.phase is not Phase.RUNNING:
                        conductor.stop()
                    _carry_out(conductor, experiment, known)
                finally:
                    experiment.close()
            except Exception as error:  # told in the window's thread
                errors.append(error)

        self._conductor = None
        self._thread = threads.begin(work, "laboratory")
        self._look.start()
        self.changed.emit()

    def stop(self) -> None:
        """Stop within a second; `start` goes on."""
        if self._conductor is not None:
            self._conductor.stop()

    def _folder(self, name: str) -> Path:
        path = self._workspace.path
        name = f"{name}{RACE}" if self.races else name
        return folder_beside(path, name) if path is not None else data_folder("laboratory") / name

    def _on_look(self) -> None:
        if self._forecast is not None:
            self._take_forecast(self._forecast)
        if self.phase is Phase.RUNNING:
            self._look_at_run()
        if self._forecast is None and self.phase is not Phase.RUNNING:
            self._look.stop()

    def _look_at_run(self) -> None:
        conductor, thread = self._conductor, self._thread
        over = thread is None or not thread.is_alive()
        if conductor is not None:
            self.snapshot = conductor.snapshot()
            self.mode = conductor.mode
        if over:
            self._thread = None
            for error in self._errors:
                if not isinstance(error, CnndeskError):
                    raise error
                self.problem = str(error)
            whole = self.snapshot is not None and self.snapshot.phase == "over"
            self.phase = Phase.OVER if whole and not self.problem else Phase.STOPPED
        self.changed.emit()

    # What comes of it ------------------------------------------------------------------------

    def take(self, variant: str) -> bool:
        """Put a variant into the project, as one step of the history: network and settings."""
        plan = self.plan
        if plan is None:
            return False
        found = next((v for v in plan.variants if v.variant.id == variant), None)
        if found is None or not found.variant.choices:
            return False
        text = self.tr("Take over {0}").format(found.label)
        workspace = self._workspace
        workspace.undo.beginMacro(text)
        try:
            return self._take(found.variant, text)
        finally:
            workspace.undo.endMacro()

    def _take(self, variant: Variant, text: str) -> bool:
        from cnndesk.document.edits import Compound, ReplaceNetwork

        workspace, choices = self._workspace, variant.choices
        dataset = workspace.dataset
        if TEMPLATE in choices and dataset is not None:
            chosen = template(choices[TEMPLATE])
            size = dataset.image_shape, len(dataset.classes), dataset.target_kind
            if not workspace.push(ReplaceNetwork(chosen.build(*size), text)):
                return False
            workspace.start_from(chosen.starts_from, text)
        edits = edits_for(choices)
        if edits and not workspace.push(Compound(tuple(edits), text)):
            return False
        settings = settings_for(choices)
        if settings:
            changed = workspace.training_settings.replace(**settings)
            workspace.set_training_settings(changed, text)
        if AUGMENT in choices:
            data = dataclasses.replace(workspace.data_settings, augment=tuple(choices[AUGMENT]))
            workspace.set_data_settings(data, text)
        return True

    def export(self, path: Path) -> None:
        """Write the table to a file; its suffix, csv or json, decides how.

        Raises
        ------
        ExportError
            When it cannot be written.
        """
        assert self.plan is not None
        assert self.snapshot is not None
        table = self.snapshot.table
        if path.suffix.casefold() == ".json":
            name = self.folder.name if self.folder is not None else ""
            write_text(path, json_text(as_json(self.plan, table, self.design, name)))
        else:
            write_text(path, as_csv(self.plan, table))


def _carry_out(conductor: Conductor, experiment: Experiment, known: Measurements | None) -> None:
    try:
        conductor.measure(known)
        conductor.run()
    finally:
        conductor.close()
    table = conductor.snapshot().table
    write_results(experiment.folder, conductor.plan, table, experiment.design, experiment.name)


def _measure(
    forecast: _Forecast,
    base: Project,
    design: Design,
    dataset: Dataset,
    known: Measurements | None,
    races: bool,
) -> None:
    """Measure in a folder that is gone afterwards."""
    assert forecast.plan is not None
    with TemporaryDirectory(prefix="cnndesk-lab-", ignore_cleanup_errors=True) as folder:
        experiment = Experiment.begin(Path(folder) / "forecast", base, design, dataset)
        conductor = Conductor(experiment, forecast.plan, abreast=races)
        forecast.conductor = conductor
        try:
            if not forecast.given_up:
                forecast.seconds = conductor.measure(known)
                forecast.mode, forecast.measurements = conductor.mode, conductor.measurements
        finally:
            conductor.close()
            experiment.close()

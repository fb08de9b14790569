"""The runs of a window: the one under way and those before it, as the curves compare them.

A run is its history and what to call it; nothing is trained or drawn here. Earlier runs go into the
project file and come back from it with names and colours.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from cnndesk.data.image_set import NO_IMAGES, ImageSet
from cnndesk.document.interventions import Change, Place
from cnndesk.document.project import Project
from cnndesk.document.run_info import Recipe, RunInfo
from cnndesk.document.runs import PastRun
from cnndesk.document.settings import MIXED, TrainingSettings
from cnndesk.engine.model import Model
from cnndesk.gui.widgets.formats import clock, counted
from cnndesk.gui.widgets.plots.columns import Columns
from cnndesk.session.evaluation import Evaluation
from cnndesk.session.history import History
from cnndesk.session.interventions import noted, place_of, recipe_for, start_digest
from cnndesk.session.run_request import RunRequest
from cnndesk.session.surgery import words_between
from cnndesk.session.targets import TargetCoder
from cnndesk.session.trainer import Trainer
from cnndesk.words import say

if TYPE_CHECKING:
    from cnndesk.session.run_comparison import Other

COLOURS = ("#A468D2", "#2FA06A", "#5CC8DE", "#BF6B28", "#CBD662", "#727B8C")
"""Of earlier runs, in turn; the present run has the colours of the theme."""

KEPT = 31
"""Earlier runs that stay for comparison."""

WITH_WEIGHTS = 6
"""Of these the latest keep their networks, so that they can be judged beside the present one."""

SHOWN = 3
"""Earlier runs that are drawn beside the present one unless somebody asks for more."""


@dataclass(eq=False)
class Run:
    """One run.

    Attributes
    ----------
    name : str
        ``"Run 2"``.
    summary : str
        Its settings in a line: ``"AdamW · rate 0.0026 · batch 50"``.
    history : History
    batches_per_epoch : int
        Steps in an epoch.
    epochs : int
        Planned.
    colour : str
        ``"#RRGGBB"``; empty for the present run.
    shown : bool
        Whether the curves show it beside the present one.
    model, coder : Model and TargetCoder, or None
        An earlier run's network as it was at its end, and how its outputs are read.
    project : Project or None
        The same of a run that was read from a file and not gone on with.
    trained : ImageSet
        What that network was trained on.
    info : RunInfo
        What made it and what came of it; replaced as a whole.
    before : (int, RunInfo) or None
        The step at which it was edited last, and what was known of it before that.
    """

    name: str
    summary: str = ""
    history: History = field(default_factory=History)
    batches_per_epoch: int = 1
    epochs: int = 1
    colour: str = ""
    shown: bool = True
    model: Model | None = field(default=None, repr=False)
    coder: TargetCoder | None = field(default=None, repr=False)
    project: Project | None = field(default=None, repr=False)
    trained: ImageSet = field(default=NO_IMAGES, repr=False)
    info: RunInfo = field(default_factory=RunInfo, repr=False)
    before: tuple[int, RunInfo] | None = field(default=None, repr=False)

    @property
    def is_present(self) -> bool:
        """Whether it is the run under way, paused or just finished."""
        return not self.colour

    @property
    def number(self) -> int:
        """Which run of the project it is, from 1; 0 where that is not known."""
        if self.info.number:
            return self.info.number
        found = re.findall(r"\d+", self.name)
        return int(found[0][:9]) if found else 0

    @property
    def seed(self) -> int | None:
        """Its seed; None where that is not known."""
        return self.info.recipe.settings.seed if self.info.recipe is not None else None

    @property
    def has_weights(self) -> bool:
        """Whether it can be judged."""
        return self.model is not None or self.project is not None

    def at_epochs(self, steps: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return where steps are on the axis of epochs.

        Each finished epoch spans one, however many steps it had: corrections and other batch sizes
        change that within a run.
        """
        return self.epoch_axis()(steps)

    def epoch_axis(self) -> Callable[[NDArray[np.float64]], NDArray[np.float64]]:
        """Return what `at_epochs` does with the epochs that there are now."""
        per_epoch = max(self.batches_per_epoch, 1)
        knots = np.concatenate([[0.0], self.history.epochs.column("step")])
        last, count = float(knots[-1]), len(knots) - 1
        numbers = np.arange(len(knots), dtype=np.float64)

        def place(steps: NDArray[np.float64]) -> NDArray[np.float64]:
            after = count + (steps - last) / per_epoch
            return np.where(steps > last, after, np.interp(steps, knots, numbers))

        return place

    def column(self, name: str) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return (steps, values) of a column of the steps, one per batch, uncopied."""
        values = self.history.steps.column(name)
        steps = self.history.steps.column("step")[: len(values)]
        return steps, values[: len(steps)]

    def validation(self, name: str) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return (epochs, values) of a column of the epochs, such as ``"val_loss"``."""
        values = self.history.epochs.column(name)
        return np.arange(1.0, len(values) + 1), values

    def marks(self) -> list[tuple[float, str]]:
        """Return where the run was edited, in epochs, and what was edited then."""
        marks = self.info.shown_marks
        at = self.at_epochs(np.array([mark.step for mark in marks], np.float64)).tolist()
        return list(zip(at, (mark.text for mark in marks), strict=True))

    def to_compare(self) -> Other:
        """Return the run for a comparison; it has weights."""
        from cnndesk.session.run_comparison import from_model, from_project  # not at the start

        if self.model is not None and self.coder is not None:
            return from_model(self.name, self.model, self.coder, self.trained)
        assert self.project is not None
        return from_project(self.name, self.project)

    def columns(self) -> Columns:
        """Return every number of the run, to be written to a file."""
        history = self.history
        return Columns(
            self.name, history.steps.columns(), history.epochs.columns(), history.metric.key
        )

    @property
    def best_validation(self) -> float:
        """The best value of the metric on the validation images so far; NaN without one.

        Of the whole run, also of what it was before it was edited. Which epoch's weights are kept
        is another matter (``cnndesk/session/selection.py``).
        """
        epoch = self.best_validation_epoch
        return float(self._validated[epoch - 1]) if epoch else float("nan")

    @property
    def best_validation_epoch(self) -> int:
        """The first epoch with that value; 0 without one."""
        values = self._validated
        if not np.isfinite(values).any():
            return 0
        best = np.nanargmax if self.history.metric.is_share else np.nanargmin
        return int(best(np.where(np.isfinite(values), values, np.nan))) + 1

    @property
    def _validated(self) -> NDArray[np.float64]:
        return self.history.epochs.column(self.history.metric.column("val"))

    def is_best(self, epoch: int) -> bool:
        """Whether no epoch came to a better value on the validation images than this one."""
        return 0 < epoch <= len(self._validated) and bool(
            self._validated[epoch - 1] == self.best_validation
        )

    @property
    def last_training(self) -> float:
        """The metric on the training images in the last epoch; NaN before its end."""
        epochs = self.history.epochs
        return epochs.row(-1)[self.history.metric.column("train")] if len(epochs) else float("nan")

    def summary_of(self, trainer: Trainer) -> str:
        """Say in a sentence how the run went."""
        standing = trainer.standing
        count, time = counted(standing.epoch, "epoch"), clock(standing.seconds)
        parts = [_tr("{count} in {time}").format(count=count, time=time)]
        if trainer.settings.precision == MIXED:
            is_mixed = MIXED in standing.precision
            parts.append(_tr("mixed precision") if is_mixed else _tr("in 32 bits after all"))
        if trainer.result is not None:
            parts.append(_test_words(trainer.result))
        if np.isfinite(self.best_validation):
            best = self.history.metric.text(self.best_validation, 1)
            parts.append(_tr("best validation {p}").format(p=best))
        if len(trainer.test) and not trainer.test_opened and trainer.result is None:
            parts.append(_tr("test images still sealed"))
        return ", ".join(parts) + "."


def _test_words(result: Evaluation) -> str:
    if result.metric.key == "accuracy":
        return _tr("{p:.1f} % of the test images right").format(p=100 * result.score)
    score = result.metric.text(result.score)
    return _tr("{metric} of the test images {p}").format(metric=say(result.metric.title), p=score)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Runs", text)


def batches_in_epoch(history: History, fallback: int = 1) -> int:
    """Return the steps in an epoch as a history tells it, for a run read from a file."""
    if len(history.epochs):
        first = history.epochs.row(0)
        if first["epoch"] >= 1 and first["step"] >= 1:
            return max(1, round(first["step"] / first["epoch"]))
    return max(fallback, len(history.steps), 1)


def recipe_of(request: RunRequest) -> Recipe:
    """Return what decides the numbers of a run that is about to begin."""
    return recipe_for(request.network, request.dataset, request.settings, request.augment)


class RunList:
    """The present run, if there is one, and those before it.

    Parameters
    ----------
    pattern : str
        What runs are called: ``"Run {n}"``.
    """

    def __init__(self, pattern: str = "Run {n}") -> None:
        self.runs: list[Run] = []
        self._pattern = pattern
        self._number = 0
        self._stored: WeakKeyDictionary[Run, PastRun] = WeakKeyDictionary()

    @property
    def present(self) -> Run | None:
        """The run under way, paused or just finished."""
        return self.runs[0] if self.runs and self.runs[0].is_present else None

    @property
    def next_number(self) -> int:
        """The number of the next run that begins."""
        return self._number + 1

    def begin(self, trainer: Trainer, recipe: Recipe) -> None:
        """Take a trainer's run as the present one; the present one goes on if it is the same.

        What it goes on with otherwise than before is to be noted by `intervene` afterwards.
        """
        run = self.present
        if run is None:
            self._number += 1
            run = Run(self._pattern.format(n=self._number), info=RunInfo(number=self._number))
            self.runs.insert(0, run)
        run.history = trainer.history
        run.summary, run.epochs = trainer.settings.summary, trainer.settings.epochs
        run.batches_per_epoch = trainer.batches_per_epoch
        self._remember(run, trainer.standing.step)
        if not trainer.standing.begun:
            start = start_digest(trainer.model.copy_arrays())
            run.info = dataclasses.replace(run.info, recipe=recipe, start=start)
        elif run.info.recipe is None:
            run.info = dataclasses.replace(run.info, recipe=recipe)
        self.note(trainer)

    def note(self, trainer: Trainer) -> None:
        """Take down how far the present run has come and what is said of it."""
        run = self.present
        if run is None or run.history is not trainer.history:
            return
        standing, verdict, said = trainer.standing, trainer.verdict, dict[str, Any]()
        if verdict is not None:
            from cnndesk.session.verdict_file import verdict_to_json  # not at the start

            said = verdict_to_json(verdict)
        run.info = dataclasses.replace(
            run.info,
            unit=trainer.coder.metric.unit,
            images={"train": len(trainer.dataset.train), "val": len(trainer.validation)},
            best_epoch=standing.best_epoch,
            seconds=standing.seconds,
            verdict=said,
        )

    def go_on(self, trainer: Trainer) -> bool:
        """Note by which settings the present run goes on now, and mark those that bend its curves.

        Settings that were changed after its end count from here on. Returns whether any did.
        """
        run = self.present
        recipe = run.info.recipe if run is not None else None
        if run is None or recipe is None or recipe.settings == trainer.settings:
            return False
        after = dataclasses.replace(recipe, settings=trainer.settings)
        self.intervene(after, place_of(trainer.standing), words_between(recipe, after))
        run.summary, run.epochs = trainer.settings.summary, trainer.settings.epochs
        return True

    def intervene(
        self, after: Recipe, place: Place, text: str, extra: Sequence[Change] = ()
    ) -> None:
        """Note that the present run goes on by another recipe, and from where.

        Parameters
        ----------
        after : Recipe
        place : Place
        text : str
            What was changed, for people; empty where it bends no curve.
        extra : sequence of Change
            What was done beside.
        """
        run = self.present
        if run is None:
            return
        self._remember(run, place.step)
        if place.step:
            run.info = noted(run.info, after, place, text, extra)
        else:
            run.info = dataclasses.replace(run.info, recipe=after)

    def _remember(self, run: Run, step: int) -> None:
        """Keep what a run is until now: an edit after which no step is made never counts."""
        if run.before is None or run.before[0] != step:
            run.before = (step, run.info)

    def archive(self, trainer: Trainer | None = None, project: Project | None = None) -> None:
        """Keep the present run for comparison; one without a single step is dropped.

        Parameters
        ----------
        trainer : Trainer, optional
            Of the run; its network is kept, too.
        project : Project, optional
            The run as it was read, where nothing was trained since; a copy of its own.
        """
        run = self.present
        if run is not None and len(run.history.steps):
            run.project = project
            if trainer is not None:
                self.note(trainer)
                run.model, run.coder, run.trained = trainer.model, trainer.coder, trainer.trained
            if run.before is not None and 0 < run.before[0] >= len(run.history.steps):
                was = run.before[1]
                run.info = dataclasses.replace(run.info, recipe=was.recipe, marks=was.marks)
            run.colour = self._free_colour()
        elif run is not None:
            self.runs.pop(0)
            self._number -= 1
        del self.runs[KEPT:]
        for old in self.runs[WITH_WEIGHTS:]:
            old.model = old.coder = old.project = None
        for old in [run for run in self.runs if run.shown][SHOWN:]:
            old.shown = False

    def drop_present(self) -> None:
        """Forget the present run, in whose place another state of it comes."""
        if self.present is not None:
            self.runs.pop(0)
            self._number -= 1

    def _free_colour(self) -> str:
        """Return the colour that has not been given for longest."""
        used = [run.colour for run in self.runs if run.colour]
        return max(COLOURS, key=lambda c: used.index(c) if c in used else len(used))

    def remove(self, run: Run) -> int:
        """Take an earlier run out; return where it was."""
        place = self.runs.index(run)
        self.runs.pop(place)
        return place

    def put_back(self, run: Run, place: int) -> None:
        """Put a run back that was taken out, after the present one."""
        first = 1 if self.present is not None else 0
        self.runs.insert(min(max(place, first), len(self.runs)), run)

    def store(self) -> tuple[PastRun, ...]:
        """Return the earlier runs for a file; their curves do not change and are copied once."""
        earlier = [run for run in self.runs if run.colour]
        for run in earlier:
            if run not in self._stored:
                self._stored[run] = PastRun(run.name, history=run.history.for_file())
        return tuple(
            dataclasses.replace(
                self._stored[run],
                name=run.name,
                summary=run.summary,
                epochs=run.epochs,
                batches_per_epoch=run.batches_per_epoch,
                colour=run.colour,
                shown=run.shown,
                info=run.info,
            )
            for run in earlier
        )

    def load_earlier(self, runs: Sequence[PastRun]) -> None:
        """Take earlier runs from a file, the latest first."""
        for past in runs[:KEPT]:
            history = _history(past.history, past.info)
            run = Run(past.name, past.summary, history, past.batches_per_epoch, past.epochs)
            run.colour, run.shown, run.info = past.colour or COLOURS[0], past.shown, past.info
            self.runs.append(run)
            self._stored[run] = past
        self._number = max([self._number, len(self.runs), *(run.number for run in self.runs)])

    def load(
        self,
        arrays: Mapping[str, NDArray[np.generic]],
        settings: TrainingSettings,
        name: str = "",
        info: RunInfo | None = None,
    ) -> None:
        """Take a run from a file as the present one; without a name it gets the next number."""
        info = RunInfo() if info is None else info
        history = _history(arrays, info)
        self._number += 1
        run = Run(name or self._pattern.format(n=self._number), settings.summary, history)
        run.info = info
        self._number = max(self._number, run.number)
        run.info = dataclasses.replace(info, number=run.number or self._number)
        run.epochs = settings.epochs
        run.batches_per_epoch = batches_in_epoch(history)
        self.runs.insert(0, run)

    def clear(self) -> None:
        """Forget all runs."""
        self.runs.clear()
        self._stored.clear()
        self._number = 0


def _history(arrays: Mapping[str, NDArray[np.generic]], info: RunInfo) -> History:
    """Return the history of a file; its names tell the metric, but not in which unit it is."""
    history = History.from_arrays(arrays)
    if info.unit:
        history.metric = dataclasses.replace(history.metric, unit=info.unit)
    return history

"""The runs of a window: the one under way and those before it, as the curves compare them.

A run is its history and what to call it; nothing is trained or drawn here. Earlier runs go into the
project file and come back from it with names and colours.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from cnndesk.data.image_set import NO_IMAGES, ImageSet
from cnndesk.document.project import Project
from cnndesk.document.runs import PastRun
from cnndesk.document.settings import TrainingSettings
from cnndesk.engine.model import Model
from cnndesk.gui.widgets.formats import clock
from cnndesk.gui.widgets.plots.columns import Columns
from cnndesk.session.checkpoint import history_for_file
from cnndesk.session.evaluation import Evaluation
from cnndesk.session.history import History
from cnndesk.session.targets import TargetCoder
from cnndesk.session.trainer import Trainer

if TYPE_CHECKING:
    from cnndesk.session.run_comparison import Other

COLOURS = ("#A468D2", "#2FA06A", "#5CC8DE", "#BF6B28", "#CBD662", "#727B8C")
"""Of earlier runs, in turn; the present run has the colours of the theme."""

KEPT = 6
"""Earlier runs that stay for comparison."""


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

    @property
    def has_weights(self) -> bool:
        """Whether it can be judged."""
        return self.model is not None or self.project is not None

    def column(self, name: str) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return (epochs, values) of a column of the steps, one per batch."""
        values = self.history.steps.column(name)
        steps = self.history.steps.column("step")[: len(values)]
        return steps / max(self.batches_per_epoch, 1), values[: len(steps)]

    def validation(self, name: str) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return (epochs, values) of a column of the epochs, such as ``"val_loss"``."""
        values = self.history.epochs.column(name)
        steps = self.history.epochs.column("step")[: len(values)]
        return steps / max(self.batches_per_epoch, 1), values[: len(steps)]

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
        """The best value of the metric on the validation images so far; NaN without one."""
        metric = self.history.metric
        values = self.history.epochs.column(metric.column("val"))
        known = values[np.isfinite(values)]
        if not len(known):
            return float("nan")
        return float(known.max() if metric.is_share else known.min())

    def summary_of(self, trainer: Trainer) -> str:
        """Say in a sentence how the run went."""
        standing = trainer.standing
        parts = [_tr("{n} epochs in {time}").format(n=standing.epoch, time=clock(standing.seconds))]
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
    return _tr("{metric} of the test images {p}").format(metric=result.metric.title, p=score)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Runs", text)


def batches_in_epoch(history: History, fallback: int = 1) -> int:
    """Return the steps in an epoch as a history tells it, for a run read from a file."""
    if len(history.epochs):
        first = history.epochs.row(0)
        if first["epoch"] >= 1 and first["step"] >= 1:
            return max(1, round(first["step"] / first["epoch"]))
    return max(fallback, len(history.steps), 1)


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
        return self.runs[0] if self.runs and not self.runs[0].colour else None

    def begin(self, trainer: Trainer) -> None:
        """Take a trainer's run as the present one; the present one goes on if it is the same."""
        run = self.present
        if run is None:
            self._number += 1
            run = Run(self._pattern.format(n=self._number))
            self.runs.insert(0, run)
        run.history = trainer.history
        run.summary, run.epochs = trainer.settings.summary, trainer.settings.epochs
        run.batches_per_epoch = trainer.batches_per_epoch

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
                run.model, run.coder, run.trained = trainer.model, trainer.coder, trainer.trained
            used = {other.colour for other in self.runs}
            free = [colour for colour in COLOURS if colour not in used]
            run.colour = free[0] if free else COLOURS[0]
        elif run is not None:
            self.runs.pop(0)
            self._number -= 1
        del self.runs[KEPT:]

    def store(self) -> tuple[PastRun, ...]:
        """Return the earlier runs for a file; they do not change, so each is copied once."""
        earlier = [run for run in self.runs if run.colour]
        for run in earlier:
            if run not in self._stored:
                self._stored[run] = PastRun(run.name, history=history_for_file(run.history))
        return tuple(
            dataclasses.replace(
                self._stored[run],
                summary=run.summary,
                epochs=run.epochs,
                batches_per_epoch=run.batches_per_epoch,
                colour=run.colour,
                shown=run.shown,
            )
            for run in earlier
        )

    def load_earlier(self, runs: Sequence[PastRun]) -> None:
        """Take earlier runs from a file, the latest first."""
        for past in runs[:KEPT]:
            history = History.from_arrays(past.history)
            run = Run(past.name, past.summary, history, past.batches_per_epoch, past.epochs)
            run.colour, run.shown = past.colour or COLOURS[0], past.shown
            self.runs.append(run)
            self._stored[run] = past
        numbers = [int(found[0]) for run in self.runs if (found := re.findall(r"\d+", run.name))]
        self._number = max([self._number, len(self.runs), *numbers])

    def load(
        self,
        arrays: Mapping[str, NDArray[np.generic]],
        settings: TrainingSettings,
        name: str = "",
    ) -> None:
        """Take a run from a file as the present one; without a name it gets the next number."""
        history = History.from_arrays(arrays)
        self._number += 1
        run = Run(name or self._pattern.format(n=self._number), settings.summary, history)
        run.epochs = settings.epochs
        run.batches_per_epoch = batches_in_epoch(history)
        self.runs.insert(0, run)

    def clear(self) -> None:
        """Forget all runs."""
        self.runs.clear()
        self._stored.clear()
        self._number = 0

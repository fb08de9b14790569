"""Training one run of an experiment, from the start or from its checkpoint, in this process.

The same bits come out whether it was interrupted or not, on any number of threads, and whatever
runs beside it. What is saved on the way is a project like any other (``session/checkpoint.py``).
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from cnndesk.data import Dataset
from cnndesk.document.project import Project, digest
from cnndesk.engine.plan_size import images_within
from cnndesk.errors import CnndeskError, DivergedError
from cnndesk.laboratory.design import Design, RunSpec
from cnndesk.laboratory.experiment import Reached
from cnndesk.laboratory.plan import project_of
from cnndesk.laboratory.results import RunResult
from cnndesk.session.checkpoint import Checkpoint
from cnndesk.session.evaluation import EVALUATION_BATCH
from cnndesk.session.preparation import make_trainer, resume_trainer
from cnndesk.session.rebuild import arrays_of
from cnndesk.session.selection import kept_row
from cnndesk.session.trainer import Trainer

SAVE_SECONDS = 2.0
"""Checkpoints of a run are at least so far apart: epochs of small networks are shorter."""


@dataclass
class Run:
    """One run under way.

    Parameters
    ----------
    base : Project
    design : Design
    spec : RunSpec
    dataset : Dataset
        Of its fold.
    checkpoint : Path
        Where it is kept; deleted by whoever writes down its end.
    threads : int
    """

    base: Project
    design: Design
    spec: RunSpec
    dataset: Dataset
    checkpoint: Path
    threads: int

    def __post_init__(self) -> None:
        self.project, self.trainer = self._taken_up() or self._begun()
        self.trainer.opens_test = False
        self._keeper = Checkpoint(self.project, self.checkpoint, self.trainer)
        self._due = time.monotonic() + SAVE_SECONDS
        self.trainer.after_epoch.append(self._after_epoch)

    def _begun(self) -> tuple[Project, Trainer]:
        project = project_of(self.base, self.design, self.spec, self.dataset)
        return project, make_trainer(project, self.dataset, self.threads)

    def _taken_up(self) -> tuple[Project, Trainer] | None:
        """Return the run as its checkpoint has it; None where there is none that can be used."""
        if not self.checkpoint.is_file():
            return None
        try:
            project = Project.load(self.checkpoint)
            return project, resume_trainer(project, self.dataset, self.threads)
        except CnndeskError:  # damaged, or of other images: it begins again, with the same numbers
            return None

    @property
    def epoch(self) -> int:
        """Finished epochs."""
        return self.trainer.standing.epoch

    def train(self, until: int | None = None) -> Generator[None, None, None]:
        """Train, a step at each ``next``, to the end of an epoch or of the run.

        Raises
        ------
        DivergedError
            When its numbers grew beyond all bounds.
        """
        while not self.trainer.finished and (until is None or self.epoch < until):
            yield from self.trainer.step_epoch()
        self.trainer.close()

    def _after_epoch(self) -> None:
        if time.monotonic() >= self._due:
            self._keeper.save_epoch()
            self._due = time.monotonic() + SAVE_SECONDS

    def save(self) -> None:
        """Keep the present state; between two steps.

        Raises
        ------
        ProjectError
            When it cannot be written.
        """
        self._keeper.save()

    def abandon(self) -> None:
        """Stop preparing batches."""
        self.trainer.close()

    # What came of it -----------------------------------------------------------------------

    @property
    def curve(self) -> tuple[float, ...]:
        """The score on the validation images after each epoch; see `as_kept`."""
        history = self.trainer.history
        return as_kept(history.epochs.column(history.metric.column("val")))

    def reached(self) -> Reached:
        """Return where it stands, at the end of an epoch."""
        curve = self.curve
        score = curve[-1] if curve else math.nan
        return Reached(self.epoch, score, curve, self.trainer.standing.seconds)

    def result(self) -> RunResult:
        """Return what came of it, when it is over."""
        trainer = self.trainer
        history, standing = trainer.history, trainer.standing
        row = kept_row(history, standing, trainer.settings)
        names = (history.metric.column("val"), history.metric.column("train"), "val_loss")
        kept = as_kept([row.get(name, math.nan) for name in names])
        return RunResult(
            run=self.spec.id,
            score=kept[0],
            epoch=int(row.get("epoch", 0)),
            epochs=standing.epoch,
            curve=self.curve,
            train_score=kept[1],
            loss=kept[2],
            seconds=standing.seconds,
            digest=digest({i: named for i, named in arrays_of(trainer.model).items() if named}),
            metric=history.metric,
            ended=standing.ended,
            went_back=standing.rescue_sentence,
        )

    def failure(self, error: DivergedError) -> RunResult:
        """Return what came of it, when its numbers grew beyond all bounds."""
        standing, curve = self.trainer.standing, self.curve
        return RunResult(
            run=self.spec.id,
            epochs=standing.epoch,
            curve=curve,
            seconds=standing.seconds,
            metric=self.trainer.history.metric,
            ended=str(error),
            failed=True,
        )


def as_kept(values: Iterable[float]) -> tuple[float, ...]:
    """Return numbers of a history as files keep them: the same whether a run was interrupted."""
    return tuple(float(np.float32(value)) for value in values)


@dataclass(frozen=True)
class Pace:
    """How fast runs of one kind go.

    Attributes
    ----------
    step, image : float
        Seconds of a training step, and of judging one image.
    start : float
        Seconds to prepare a run.
    """

    step: float
    image: float
    start: float


def measured(
    base: Project,
    design: Design,
    spec: RunSpec,
    dataset: Dataset,
    threads: int,
    seconds: float,
    stopped: Callable[[], bool],
) -> Pace:
    """Train a run for a moment and return how fast it goes; nothing of it is kept."""
    started = time.perf_counter()
    project = project_of(base, design, spec, dataset)
    trainer = make_trainer(project, dataset, threads)
    try:
        for _ in trainer.step_batch():  # makes the plan; frozen blocks look at the images
            if stopped():
                break
        ready = time.perf_counter()
        steps = _steps_within(trainer, seconds, stopped)
        trained = time.perf_counter()
        judged = 0
        judging = trainer.evaluate(trainer.validation.split)
        next(judging, None)
        first = time.perf_counter()
        for _ in judging:
            judged += 1
            if time.perf_counter() - first > seconds / 4 or stopped():
                break
        done = time.perf_counter()
        per_image = _per_image(trainer, judged, first - trained, done - first)
        return Pace(max(trained - ready, 1e-6) / max(steps, 1), per_image, ready - started)
    finally:
        trainer.close()


def _steps_within(trainer: Trainer, seconds: float, stopped: Callable[[], bool]) -> int:
    """Train for a time, but at least a step, and return how many steps that were."""
    before, until = trainer.standing.step, time.perf_counter() + seconds
    while not stopped() and not trainer.finished:
        for _ in trainer.step_batch():
            if stopped():
                break
        if time.perf_counter() >= until:
            break
    return trainer.standing.step - before


def _per_image(trainer: Trainer, batches: int, first: float, rest: float) -> float:
    """Return the seconds of judging an image; of one batch only, its plan is counted too."""
    size = images_within(trainer.model, EVALUATION_BATCH)
    count = len(trainer.validation)
    if batches == 0:
        return first / max(1, min(size, count))
    return rest / max(1, min(batches * size, count - size))

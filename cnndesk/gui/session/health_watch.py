"""Follows the health of the network in training, for the health panel and the canvas's marks.

A `HealthLog` looks at the trainer's model between steps, on the engine thread, as often as its cost
allows; at the end of every job once more. One watch per workspace. Nothing is drawn here.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from cnndesk.data import Split, thinned
from cnndesk.errors import CnndeskError
from cnndesk.explain.health_log import LOOKBACK, HealthLog
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.session.background_task import present_subject_of, subject_of
from cnndesk.gui.session.training import State, Training
from cnndesk.session.checkpoint import standing_of
from cnndesk.session.judging import Subject
from cnndesk.session.trainer import Trainer

IMAGES = 256
"""Training images that the looks take in turn."""


def log_of(subject: Subject, split: Split) -> HealthLog:
    """Return a log of a copy of a network, on some of the training images."""
    rows = thinned(len(split), IMAGES)
    return HealthLog(
        subject.model,
        split.images.take(rows),
        split.labels[rows],
        subject.coder.fill,
        subject.threads,
        split.targets.take(rows) if split.targets is not None else None,
    )


class Follower:
    """Looks after a trainer's steps; on the engine thread.

    Parameters
    ----------
    trainer : Trainer
    looked : callable
        Called after each look, on the engine thread.
    """

    def __init__(self, trainer: Trainer, looked: Callable[[], object]) -> None:
        self.trainer = trainer
        self.log: HealthLog | None = None
        self._looked = looked
        self._failed = False
        trainer.after_step.append(self._after_step)

    def detach(self) -> None:
        """Look no more."""
        self.trainer.after_step.remove(self._after_step)

    def look(self) -> None:
        """Look now, if there are new steps; so long that it shows which maps are dead by now."""
        progress = self.trainer.progress
        log = self.log
        if log is not None and log.looks and log.looks[-1].step == progress.step:
            return
        if not self._failed and self._ready() is not None:
            self._look(LOOKBACK)

    def _after_step(self) -> None:
        if self._failed:
            return
        log = self._ready()
        if log is not None and log.is_due(self.trainer.standing.step_seconds, self._part):
            self._look()

    def _ready(self) -> HealthLog | None:
        """Return the log, making it when first needed: the images must be read for it."""
        if self.log is None:
            trainer = self.trainer
            try:
                self.log = log_of(
                    Subject(trainer.model, trainer.coder, trainer.threads), trainer.dataset.train
                )
            except (CnndeskError, OSError):  # told of when the training meets the file itself
                self._failed = True
        return self.log

    def _look(self, batches: int = 1) -> None:
        assert self.log is not None
        standing = self.trainer.standing
        epoch = standing.epoch + standing.batch / max(self.trainer.batches_per_epoch, 1)
        seconds = standing.step_seconds
        self.log.look(standing.step, epoch, seconds, self._part, batches=batches)
        self._looked()

    @property
    def _part(self) -> float:
        """Of the planned steps that are done."""
        trainer = self.trainer
        planned = trainer.settings.epochs * trainer.batches_per_epoch
        return min(1.0, trainer.standing.step / max(planned, 1))


class HealthWatch(QObject):
    """The health of a workspace's network; see `of`.

    Attributes
    ----------
    log : HealthLog or None
        Of the present run, or of one look at a network that was opened trained.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._follower: Follower | None = None
        self._single: HealthLog | None = None
        self._listens = False
        self._asked = False
        self._past: tuple[int, HealthLog] | None = None  # of the moment of that step
        self._asked_past = -1
        workspace.snapshot_arrived.connect(lambda _: self._listen())
        workspace.project_loaded.connect(self._forget)

    @classmethod
    def of(cls, workspace: Workspace) -> HealthWatch:
        """Return the watch of a workspace, making it if nobody has yet."""
        found = workspace.findChild(cls)
        return found if found is not None else cls(workspace)

    @property
    def log(self) -> HealthLog | None:
        """What is known; None before the first look."""
        log = self._follower.log if self._follower is not None else self._single
        return log if log is not None and log.looks else None

    def past(self) -> HealthLog | None:
        """Return the health at the moment that is looked at; asked for where it is not known.

        It is measured anew with the weights of the moment, on the images of the other looks.
        """
        workspace = self._workspace
        training, dataset = Training.of(workspace), workspace.dataset
        moment = training.time_machine.at
        if moment is None or dataset is None:
            return None
        if self._past is not None and self._past[0] == moment.step:
            return self._past[1]
        if self._asked_past == moment.step:
            return None
        make, split = subject_of(workspace), dataset.train
        per_epoch = max(training.progress.batches, 1) if training.progress is not None else 0
        epoch = moment.step / per_epoch if per_epoch else float(moment.epoch)

        def look() -> HealthLog:
            log = log_of(make(), split)
            log.look(moment.step, epoch, 0.0, batches=LOOKBACK)
            return log

        def looked(log: HealthLog) -> None:
            self._asked_past, self._past = -1, (moment.step, log)
            self.changed.emit()

        def failed(_: BaseException) -> None:
            self._asked_past = -1  # the time machine tells of moments that cannot be read

        self._asked_past = moment.step
        training.engine.ask(look, looked, failed)
        return None

    def _listen(self) -> None:
        training = Training.existing(self._workspace)
        if not self._listens and training is not None:
            self._listens = True
            training.runs_changed.connect(self._on_runs)
            training.state_changed.connect(self._on_state)
            training.time_machine.moved.connect(self.changed)
            self._on_runs()

    def _on_runs(self) -> None:
        trainer = Training.of(self._workspace).trainer
        if self._follower is not None and self._follower.trainer is trainer:
            return
        if self._follower is not None:
            self._follower.detach()
        self._past = None
        tell = Training.of(self._workspace).engine.tell
        self._follower = (
            Follower(trainer, lambda: tell(self.changed.emit)) if trainer is not None else None
        )
        self._single = None
        self.changed.emit()

    def _on_state(self) -> None:
        """Look once more when the training rests: what is shown is then of the last step."""
        training, follower = Training.of(self._workspace), self._follower
        if follower is None or training.state not in (State.PAUSED, State.FINISHED):
            return
        training.engine.ask(follower.look, lambda _: self.changed.emit(), lambda _: None)

    def look_once(self) -> None:
        """Look at a network that was trained earlier; what comes of it is told by `changed`."""
        workspace = self._workspace
        training, dataset = Training.of(workspace), workspace.dataset
        if self._asked or dataset is None or self.log is not None:
            return
        if self._follower is not None:
            training.engine.ask(self._follower.look, lambda _: self.changed.emit(), lambda _: None)
            return
        make, split = present_subject_of(workspace), dataset.train
        epoch = _epochs_of(workspace)

        def look() -> HealthLog:
            log = log_of(make(), split)
            log.look(0, epoch, 0.0, batches=LOOKBACK)
            return log

        def looked(log: HealthLog) -> None:
            self._asked, self._single = False, log
            self.changed.emit()

        def failed(_: BaseException) -> None:
            self._asked = False

        self._asked = True
        training.engine.ask(look, looked, failed)

    def _forget(self) -> None:
        self._single = self._past = None
        self.changed.emit()


def _epochs_of(workspace: Workspace) -> float:
    """Return the finished epochs of a run that was opened with its project; 0 if not known."""
    try:
        return float(standing_of(workspace.project).epoch)
    except CnndeskError:
        return 0.0

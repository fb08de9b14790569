"""A run from its beginning to its end: trainers made, jobs started, what they hand over taken in.

`RunCycle` keeps the present run and its state, and owns the engine thread. Requests and jobs answer
through one queued signal, so every slot runs in the window's thread; a 33 ms timer runs only while
a training does and takes what lies in the mailbox. Buttons, edits and files are ``training.py``'s.
"""

from __future__ import annotations

import dataclasses
import sys
import time
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, wait
from enum import Enum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from cnndesk.engine import threads as engine_threads
from cnndesk.errors import CnndeskError
from cnndesk.gui.session.engine_link import Bell, EngineLink
from cnndesk.gui.session.live_probe import Looker, Source
from cnndesk.gui.session.rate_test import RateTest
from cnndesk.gui.session.run_request import Order, take_statistics
from cnndesk.gui.session.runs import Run, RunList
from cnndesk.gui.session.training_issue import Trouble, trouble_of, why_not
from cnndesk.session.checkpoint import standing_of
from cnndesk.session.history import History
from cnndesk.session.live_view import Signature, signature
from cnndesk.session.progress import Progress
from cnndesk.session.rebuild import arrays_of
from cnndesk.session.speed import Speedometer
from cnndesk.session.state import Arrays
from cnndesk.session.trainer import Trainer

if TYPE_CHECKING:
    from cnndesk.document.project import Project
    from cnndesk.gui.document.workspace import Workspace

TICK = 33  # milliseconds
TEXT_INTERVAL = 0.5  # seconds between two refreshes of numbers, and of what epochs have brought


class State(Enum):
    """What the training is doing."""

    IDLE = "idle"  # nothing was trained
    STARTING = "starting"  # data or network is being made ready
    RUNNING = "running"
    TESTING = "testing"  # the learning-rate range test
    PAUSED = "paused"  # between two steps
    FINISHED = "finished"  # all epochs are done, or early stopping


class RunCycle(QObject):
    """Begins, ends and watches the runs of a workspace.

    Parameters
    ----------
    workspace : Workspace

    Attributes
    ----------
    state : State
    trouble : Trouble or None
        Shown in the training panel.
    trainer : Trainer or None
        Of the present run.
    runs : list of Run
        The present run first, then earlier ones, latest first.
    """

    state_changed = Signal()
    progress_changed = Signal()
    """Numbers for people, at most twice a second."""
    history_grew = Signal()
    """There are new points on the curves; paced."""
    trouble_changed = Signal()
    pending_changed = Signal()
    """Whether the drawn network differs from the one in training."""
    runs_changed = Signal()
    epoch_finished = Signal()
    """An epoch has ended, or several where they are short."""
    range_changed = Signal()
    """There are new points of the learning-rate range test."""
    logged = Signal(str, str)
    """A sentence for the log and its level."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self.state = State.IDLE
        self.trouble: Trouble | None = None
        self.trainer: Trainer | None = None
        self._runs = RunList(self.tr("Run {n}"))
        self.engine = EngineLink(self)
        self.looker = Looker(workspace, self.engine, self._source, self)
        self._project: Project | None = None  # a run read from a file, not yet gone on with
        self._trained: Signature = ()
        self._kept: Signature | None = None  # drawn network the user chose to keep for later
        self._pending = False
        self._waiting = ""  # a command that waits for the data
        self._reopening = False  # a run that had ended is to go on
        self._after_job: list[Callable[[], object]] = []
        self._job: Future[None] | None = None  # on the engine thread
        self._starts = 0  # a trainer that is ready when another start has begun is of no use
        self._text_due = 0.0
        self._drawn_steps = -1
        self._growing = False  # the curves are to be drawn at the next tick
        self.rates: RateTest | None = None
        self._speedometer = Speedometer()
        self._epochs = Bell(self.engine, TEXT_INTERVAL, self)
        self._epochs.heard.connect(self.epoch_finished)
        self._tick = QTimer(self, interval=TICK, timerType=Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._on_tick)

    def close(self) -> None:
        """Stop what runs and end the engine thread; what is left is the last whole step."""
        self._tick.stop()
        self._epochs.stop()
        self.looker.close()
        self._stop_rates()
        if self.trainer is not None:
            self.trainer.stop()
        self.engine.close()
        if self.trainer is not None:
            self.trainer.close()

    # What is going on ----------------------------------------------------------------------

    @property
    def _job_running(self) -> bool:
        return self._job is not None

    @property
    def is_busy(self) -> bool:
        """Whether a training runs or is about to."""
        return self.state in (State.STARTING, State.RUNNING, State.TESTING)

    @property
    def progress(self) -> Progress | None:
        """Where the present run stands."""
        return self.trainer.progress if self.trainer is not None else None

    @property
    def runs(self) -> list[Run]:
        """The present run first, if there is one, then earlier ones, latest first."""
        return self._runs.runs

    @property
    def history(self) -> History | None:
        """The metrics of the present run."""
        present = self._runs.present
        return present.history if present is not None else None

    @property
    def pending(self) -> bool:
        """Whether the drawn network differs from that in training and nobody has decided."""
        return self._pending and self._kept != self._drawn_signature()

    @property
    def threads(self) -> int:
        """Threads of the next steps."""
        free = bool(self._workspace.settings.get("keep_one_core_free", False))
        return engine_threads.resolve(None, keep_one_free=free)

    def why_not(self) -> Trouble | None:
        """Return what keeps the training from starting, or None."""
        return why_not(self._workspace)

    # Beginning -----------------------------------------------------------------------------

    def _begin(self, command: str) -> None:
        if self._job_running or (self.state is State.STARTING and not self._waiting):
            return
        self._set_trouble(None)
        workspace = self._workspace
        if workspace.opener.is_busy:
            self._waiting = command or "run"
            self._set_state(State.STARTING)
            return
        self._waiting = ""
        if self._show_if_trouble():
            self._set_state(self._resting())
            return
        take_statistics(self._workspace)
        reopening, self._reopening = self._reopening, False
        if self.trainer is not None and self.trainer.finished and command:
            if reopening:
                self.trainer.reopen()
            else:
                self._forget_run()
        if self.trainer is None:
            self._make(command, reopening=reopening)
        elif self._must_rebuild():
            self._rebuild(command)
        else:
            self._start(command)

    def _show_if_trouble(self) -> bool:
        trouble = self.why_not()
        if trouble is not None:
            self._set_trouble(trouble)
        return trouble is not None

    def _must_rebuild(self) -> bool:
        trainer = self.trainer
        assert trainer is not None
        kept = self._kept is not None and self._kept == self._drawn_signature()
        return (
            (self._trained != self._drawn_signature() and not kept)
            or trainer.dataset is not self._workspace.dataset
            or trainer.threads != self.threads
        )

    def _make(self, command: str, *, reopening: bool = False) -> None:
        project, order = self._project, Order.of(self._workspace, self.threads)

        def made(trainer: Trainer) -> None:
            if self._is_late(number, trainer):
                return
            self._adopt(trainer, order.trained)
            if project is not None and trainer.finished and command:
                self._forget_run()
                self._make(command)
            else:
                self._start(command)

        def failed(error: BaseException) -> None:
            if self._is_late(number):
                return
            if project is not None and isinstance(error, CnndeskError):
                self._set_trouble(
                    Trouble(str(error), self.tr("Start a new run"), lambda: self._anew(command))
                )
                self._set_state(State.PAUSED)
            else:
                self._fail(error)

        number = self._next_start()
        self._ask(lambda: order.make(project, reopening=reopening), made, failed)

    def _next_start(self) -> int:
        """Begin a start, which takes the place of one that is not ready yet."""
        self._starts += 1
        self._set_state(State.STARTING)
        return self._starts

    def _give_up_start(self) -> None:
        """Begin nothing after all, if something is about to begin."""
        if self.state is State.STARTING:
            self._starts += 1
            self._set_state(self._resting())

    def _is_late(self, number: int, trainer: Trainer | None = None) -> bool:
        """Whether a start was given up before it was ready; its trainer is of no use then."""
        late = number != self._starts
        if late and trainer is not None:
            trainer.close()
        return late

    def _anew(self, command: str) -> None:
        self._forget_run()
        self._begin(command or "run")

    def _rebuild(self, command: str) -> None:
        old, order = self.trainer, Order.of(self._workspace, self.threads)
        assert old is not None

        def made(result: tuple[Trainer, Any]) -> None:
            trainer, carried = result
            if self._is_late(number, trainer):
                return
            self._adopt(trainer, order.trained)
            if carried.text:
                self.logged.emit(carried.text, "info")
                self._set_trouble(Trouble(carried.text, level="info"))
            if command:
                self._start(command)
            else:
                self._set_state(self._resting())
                self.look()

        def failed(error: BaseException) -> None:
            if not self._is_late(number):
                self._fail(error)

        number = self._next_start()
        self._ask(lambda: order.rebuild(old), made, failed)

    def _adopt(self, trainer: Trainer, trained: Signature) -> None:
        """Take a trainer as the present one."""
        self.trainer = trainer
        self.looker.follow(trainer, lambda: self._job_running and not self._pending)
        trainer.after_epoch.append(self._epochs.ring)
        self._trained = trained
        self._kept = None
        self._project = None
        self._runs.begin(trainer)
        self.runs_changed.emit()
        self._update_pending()

    def _start(self, command: str) -> None:
        trainer = self.trainer
        assert trainer is not None
        jobs = {
            "run": trainer.run,
            "step_batch": trainer.step_batch,
            "step_epoch": trainer.step_epoch,
        }
        if command not in jobs:
            self._set_state(self._resting())
            return
        self._set_state(State.RUNNING)
        self.looker.threads = trainer.threads
        self.looker.begin(trainer.threads)
        self._tick.start()
        self._job = self.engine.start(jobs[command](), self._job_ended)

    def _job_ended(self, future: Future[None]) -> None:
        if future is not self._job:
            return  # of a run that was forgotten meanwhile
        self._job = None
        self._tick.stop()
        self._epochs.flush()
        assert self.trainer is not None
        error = None if future.cancelled() else future.exception()
        self._set_state(self._resting())
        self._drawn_steps = -1
        self.history_grew.emit()
        self.progress_changed.emit()
        self._workspace.touch()
        waiting, self._after_job = self._after_job, []
        if error is not None:
            self._fail(error)
        else:
            if self.trainer.finished and self._runs.present is not None:
                self.logged.emit(self._runs.present.summary_of(self.trainer), "info")
            for call in waiting:
                call()
        self.look()

    def _end_job(self) -> None:
        """End the job under way after its step, and wait for that; nothing more is heard of it."""
        job, self._job = self._job, None
        self._after_job = []
        if job is not None:
            self._tick.stop()
            self._stop_rates()
            if self.trainer is not None:
                self.trainer.stop()
            wait([job])

    def _forget_run(self) -> None:
        self._end_job()
        self._starts += 1
        trainer, project = self.trainer, self._project
        if trainer is not None:
            trainer.close()
        if project is not None:
            project = dataclasses.replace(project, network=project.network.copy())
        self.trainer = None
        self.looker.follow(None, lambda: False)
        self._project = None
        self._trained, self._kept = (), None
        self._runs.archive(trainer, project)
        self.looker.forget()
        self._set_state(State.IDLE)
        self.runs_changed.emit()
        self.history_grew.emit()
        self.progress_changed.emit()
        self._update_pending()

    def _ask(
        self,
        request: Callable[[], Any],
        then: Callable[[Any], object],
        failed: Callable[[BaseException], object] | None = None,
    ) -> None:
        self.engine.ask(request, then, failed or self._fail)

    # Troubles and states -------------------------------------------------------------------

    def _resting(self) -> State:
        trainer = self.trainer
        if trainer is None:
            if self._project is not None:
                return State.FINISHED if standing_of(self._project).ended else State.PAUSED
            return State.IDLE
        if trainer.finished:
            return State.FINISHED
        return State.PAUSED if trainer.standing.begun else State.IDLE

    def _fail(self, error: BaseException) -> None:
        self._after_job = []
        rate = self._workspace.training_settings.learning_rate / 10
        lower = (lambda: self._lower_rate(rate)) if self.trainer is not None else None
        trouble = trouble_of(error, self._workspace, rate, lower)
        if trouble is not None:
            self._set_trouble(trouble)
        if not isinstance(error, CnndeskError | OSError | CancelledError):
            sys.excepthook(type(error), error, error.__traceback__)
        self._set_state(self._resting())
        if self.trouble is not None:
            self.logged.emit(self.trouble.text, "error")

    def _lower_rate(self, rate: float) -> None:
        settings = self._workspace.training_settings.replace(learning_rate=rate)
        self._workspace.set_training_settings(settings, self.tr("Lower the learning rate"))
        self._set_trouble(None)
        self._ask(lambda: None, lambda _: self._begin("run"))

    def _set_trouble(self, trouble: Trouble | None) -> None:
        if trouble != self.trouble:
            self.trouble = trouble
            self.trouble_changed.emit()

    def _set_state(self, state: State) -> None:
        if state is not self.state:
            self.state = state
            self.state_changed.emit()

    def _drawn_signature(self) -> Signature:
        return signature(self._workspace.network, trained_only=True)

    def _update_pending(self) -> None:
        pending = self.trainer is not None and self._trained != self._drawn_signature()
        if pending != self._pending or pending:
            self._pending = pending
            self.pending_changed.emit()

    def _on_data_ended(self) -> None:
        if not self._waiting:
            return
        command, self._waiting = self._waiting, ""
        self.state = self._resting()
        self.state_changed.emit()
        if self._workspace.dataset is not None:
            self._begin(command)

    def _stop_rates(self) -> None:
        if self.rates is not None:
            self.rates.cancel()

    # Looking -------------------------------------------------------------------------------

    def look(self) -> None:
        """Show what the network makes of the watched image, as soon as the event loop is free."""
        self.looker.look()

    def weights(self) -> Arrays | None:
        """Return the trained arrays, or None where nothing was trained; on the engine thread."""
        return self._source().weights()

    def _source(self) -> Source:
        """Return whose weights the drawn network is looked at with."""
        trainer, project = self.trainer, self._project
        if trainer is not None:
            return Source(lambda: arrays_of(trainer.model), self.progress)
        return Source(lambda: project.weights if project is not None else None, None)

    def _on_tick(self) -> None:
        if self.state is State.TESTING:
            self.range_changed.emit()
            return
        # The curves a tick after the views: together they would keep the window away for long.
        now = time.perf_counter()
        if self._growing:
            self._growing = False
            self._grow()
        elif self.looker.tick(now, preview=self._pending):
            self._growing = True
            return
        if now >= self._text_due:
            self._text_due = now + TEXT_INTERVAL
            self.progress_changed.emit()

    def _grow(self) -> None:
        steps = len(self.trainer.history.steps) if self.trainer is not None else 0
        if steps != self._drawn_steps:
            self._drawn_steps = steps
            self.history_grew.emit()

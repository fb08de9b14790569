"""Between the window and the engine thread: training and looking, as one object per workspace.

`Training` turns buttons into jobs of the trainer, and what the engine thread hands over into Qt
signals. It owns the engine thread. Requests and jobs answer through one queued signal, so every
slot runs in the window's thread; a 33 ms timer runs only while a training does and takes what lies
in the mailbox. No widget is known here.
"""

from __future__ import annotations

import dataclasses
import sys
import time
from collections.abc import Callable, Collection
from concurrent.futures import CancelledError, Future
from enum import Enum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from cnndesk.document.edits import SwapBlock
from cnndesk.engine import threads as engine_threads
from cnndesk.errors import CnndeskError, ShapeError, TrainingError
from cnndesk.gui.engine_link import EngineLink
from cnndesk.gui.live import Signature, signature
from cnndesk.gui.looker import Looker, Source
from cnndesk.gui.rates import RateTest
from cnndesk.gui.runs import Run, RunList
from cnndesk.gui.trouble import Trouble, repairable, why_not
from cnndesk.session.checkpoint import has_run, standing_of, take_up, write_run
from cnndesk.session.history import History
from cnndesk.session.lr_range import RangeTest
from cnndesk.session.progress import Progress
from cnndesk.session.rebuild import arrays_of, make_trainer_for, rebuild
from cnndesk.session.speed import BlockSpeed, Speedometer
from cnndesk.session.state import Arrays
from cnndesk.session.trainer import Trainer

if TYPE_CHECKING:
    from cnndesk.document.project import Project
    from cnndesk.gui.workspace import Workspace

TICK = 33  # milliseconds
TEXT_INTERVAL = 0.25  # seconds between two refreshes of numbers


class State(Enum):
    """What the training is doing."""

    IDLE = "idle"  # nothing was trained
    STARTING = "starting"  # data or network is being made ready
    RUNNING = "running"
    TESTING = "testing"  # the learning-rate range test
    PAUSED = "paused"  # between two steps
    FINISHED = "finished"  # all epochs are done, or early stopping


class Training(QObject):
    """Runs, pauses, steps, stops and watches the training of a workspace.

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
    """Numbers for people, at most four times a second."""
    history_grew = Signal()
    """There are new points on the curves; paced."""
    trouble_changed = Signal()
    pending_changed = Signal()
    """Whether the drawn network differs from the one in training."""
    runs_changed = Signal()
    epoch_finished = Signal()
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
        self._job_running = False
        self._text_due = 0.0
        self._drawn_steps = -1
        self.rates: RateTest | None = None
        self._speedometer = Speedometer()
        self._tick = QTimer(self, interval=TICK, timerType=Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._on_tick)
        workspace.diagnoses_changed.connect(self._on_network)
        workspace.watched_changed.connect(self.look)
        workspace.dataset_changed.connect(self._on_dataset)
        workspace.training_settings_changed.connect(self._on_settings)
        workspace.opener.ended.connect(self._on_data_ended)
        self.look()

    def close(self) -> None:
        """Stop what runs and end the engine thread; what is left is the last whole step."""
        self._tick.stop()
        self.looker.close()
        self._stop_rates()
        if self.trainer is not None:
            self.trainer.stop()
        self.engine.close()
        if self.trainer is not None:
            self.trainer.close()

    # What is going on ----------------------------------------------------------------------

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

    def set_keep_one_core_free(self, on: bool) -> None:
        """Leave one core to the rest of the machine; counts from the next start or resume on."""
        self._workspace.settings.set("keep_one_core_free", on)
        if self.state is State.RUNNING:
            self._pause_then(lambda: self._begin("run"))

    def why_not(self) -> Trouble | None:
        """Return what keeps the training from starting, or None."""
        return why_not(self._workspace)

    # Commands ------------------------------------------------------------------------------

    def run(self) -> None:
        """Train to the end of the run; after its end, begin a new one."""
        self._reopening = False
        self._begin("run")

    def toggle(self) -> None:
        """Train, or pause the training."""
        if self.is_busy:
            self.pause()
        else:
            self.run()

    def step_batch(self) -> None:
        """Train on one batch, then pause."""
        self._begin("step_batch")

    def step_epoch(self) -> None:
        """Train to the end of the epoch, then pause."""
        self._begin("step_epoch")

    def pause(self) -> None:
        """Pause at the end of the step under way."""
        self._waiting = ""
        self._stop_rates()
        if self.trainer is not None and self._job_running:
            self.trainer.pause()
        elif self.state is State.STARTING:
            self._set_state(self._resting())

    def stop(self) -> None:
        """Stop at once, giving up the step under way; the run can go on from there."""
        self._waiting = ""
        self._stop_rates()
        if self.trainer is not None and self._job_running:
            self.trainer.stop()

    def reset(self) -> None:
        """Forget what was learned; the curves stay for comparison."""
        if self._job_running:
            self.stop()
            self._after_job = [self._forget_run]
        else:
            self._forget_run()

    def go_on(self, epochs: int) -> None:
        """Train for more epochs than were planned."""
        settings = self._workspace.training_settings
        done = self.trainer.standing.epoch if self.trainer is not None else settings.epochs
        text = self.tr("Train for {n} more epochs").format(n=epochs)
        wanted = settings.replace(epochs=max(done, settings.epochs) + epochs)
        self._workspace.set_training_settings(wanted, text)
        self._reopening = True
        self._ask(lambda: None, lambda _: self._begin("run"))

    @property
    def has_other_images(self) -> bool:
        """Whether images were corrected since the run last made a step."""
        return self._seen_corrections() not in (None, self._workspace.corrections.digest)

    def _seen_corrections(self) -> str | None:
        if self.trainer is not None:
            standing = self.trainer.standing
        elif self._project is not None:
            standing = standing_of(self._project)
        else:
            return None
        return standing.corrections if standing.begun else None

    def go_on_with_corrections(self, epochs: int) -> None:
        """Go on from the present weights and optimiser state with the images as corrected now.

        Parameters
        ----------
        epochs : int
            How many more where all that were planned are done.
        """
        if self._job_running:
            self._pause_then(lambda: self.go_on_with_corrections(epochs))
        elif self.state is State.FINISHED:
            self.go_on(epochs)
        else:
            self.run()

    def back_to_best(self) -> None:
        """Load the weights of the epoch with the lowest validation loss."""
        trainer = self.trainer
        if trainer is None or self._job_running:
            return

        def done(epoch: int) -> None:
            self.logged.emit(
                self.tr("The weights are those of epoch {n}, the best.").format(n=epoch), "info"
            )
            self._workspace.touch()
            self.look()

        self._ask(trainer.back_to_best, done)

    def apply_edits(self) -> None:
        """Let the training go on with the network as it is drawn; weights that fit are kept."""
        if self._job_running:
            if self._show_if_trouble():
                return
            self._pause_then(lambda: self._begin("run"))
        elif self.trainer is not None:
            self._begin("")

    def keep_for_later(self) -> None:
        """Let the training go on with its own network; the drawn one stays as it is."""
        self._kept = self._drawn_signature()
        self.pending_changed.emit()

    def dismiss(self) -> None:
        """Take a shown trouble away."""
        self._set_trouble(None)

    def test_rates(self) -> None:
        """Find a good learning rate: train a network of its own while the rate rises."""
        if self._job_running or self.is_busy or self._show_if_trouble():
            return
        self._take_statistics()
        self._set_trouble(None)
        self.rates = RateTest(self._workspace, self.threads)
        self._set_state(State.TESTING)
        self._job_running = True
        self._tick.start()
        self.engine.start(self.rates.job(), self._rates_ended)

    def _rates_ended(self, future: Future[None]) -> None:
        self._tick.stop()
        self._job_running = False
        error = None if future.cancelled() else future.exception()
        self._set_state(self._resting())
        if error is not None:
            self._fail(error)
        self.range_changed.emit()
        self.look()

    def _stop_rates(self) -> None:
        if self.rates is not None:
            self.rates.cancel()

    @property
    def range(self) -> RangeTest | None:
        """The learning-rate range test under way, or the last one."""
        return self.rates.result if self.rates is not None else None

    def read_speeds(self, then: Callable[[tuple[BlockSpeed, ...]], object]) -> None:
        """Hear how the time of the steps since the last reading was spent, block by block."""
        trainer = self.trainer
        if trainer is not None:
            self._ask(lambda: self._speedometer.read(trainer), then)

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
        self._take_statistics()
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

    def _take_statistics(self) -> None:
        """Let the input block scale by mean and deviation of the images, where it wants to."""
        workspace = self._workspace
        entry, dataset = workspace.network.input_block, workspace.dataset
        block_id = workspace.network.input_id
        if entry is None or dataset is None or block_id is None or not entry.wants_statistics:
            return
        if entry.image_shape.c != len(dataset.mean):
            return
        mean, std = (tuple((v / 255).tolist()) for v in (dataset.mean, dataset.std))
        block = entry.with_statistics(mean, std)
        if block != entry:
            workspace.push(
                SwapBlock(block_id, block, self.tr("Take mean and spread of the images"))
            )
            workspace.diagnose()

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
        workspace, project = self._workspace, self._project
        network, dataset = workspace.network.copy(), workspace.dataset
        settings, threads = workspace.training_settings, self.threads
        augment = workspace.data_settings.augment
        assert dataset is not None

        def make() -> Trainer:
            weights = project.weights if project is not None else None
            trainer, _ = make_trainer_for(
                network, dataset, settings, weights=weights, threads=threads, augment=augment
            )
            if project is not None:
                take_up(trainer, project)
                if reopening:
                    trainer.reopen()
            return trainer

        def made(trainer: Trainer) -> None:
            self._adopt(trainer, signature(network, trained_only=True))
            if project is not None and trainer.finished and command:
                self._forget_run()
                self._make(command)
            else:
                self._start(command)

        def failed(error: BaseException) -> None:
            if project is not None and isinstance(error, CnndeskError):
                self._set_trouble(
                    Trouble(str(error), self.tr("Start a new run"), lambda: self._anew(command))
                )
                self._set_state(State.PAUSED)
            else:
                self._fail(error)

        self._set_state(State.STARTING)
        self._ask(make, made, failed)

    def _anew(self, command: str) -> None:
        self._forget_run()
        self._begin(command or "run")

    def _rebuild(self, command: str) -> None:
        workspace, old = self._workspace, self.trainer
        assert old is not None
        assert workspace.dataset is not None
        network, dataset = workspace.network.copy(), workspace.dataset
        settings, threads = workspace.training_settings, self.threads
        augment = workspace.data_settings.augment

        def make() -> tuple[Trainer, Any]:
            return rebuild(old, network, dataset, settings, threads=threads, augment=augment)

        def made(result: tuple[Trainer, Any]) -> None:
            trainer, carried = result
            self._adopt(trainer, signature(network, trained_only=True))
            if carried.text:
                self.logged.emit(carried.text, "info")
                self._set_trouble(Trouble(carried.text, level="info"))
            if command:
                self._start(command)
            else:
                self._set_state(self._resting())
                self.look()

        self._set_state(State.STARTING)
        self._ask(make, made)

    def _adopt(self, trainer: Trainer, trained: Signature) -> None:
        """Take a trainer as the present one."""
        self.trainer = trainer
        self.looker.follow(trainer, lambda: self._job_running and not self._pending)
        trainer.after_epoch.append(lambda: self.engine.tell(self.epoch_finished.emit))
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
        self._job_running = True
        self._set_state(State.RUNNING)
        self.looker.threads = trainer.threads
        self.looker.begin(trainer.threads)
        self._tick.start()
        self.engine.start(jobs[command](), self._job_ended)

    def _job_ended(self, future: Future[None]) -> None:
        self._tick.stop()
        self._job_running = False
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

    def _pause_then(self, call: Callable[[], object]) -> None:
        self._after_job = [call]
        self.pause()

    def _forget_run(self) -> None:
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
        if isinstance(error, ShapeError):
            self._set_trouble(repairable(self._workspace, str(error), error.fixes))
        elif isinstance(error, TrainingError) and self.trainer is not None:
            rate = self._workspace.training_settings.learning_rate / 10
            self._set_trouble(
                Trouble(
                    str(error),
                    self.tr("Set the rate to {rate:g} and go on").format(rate=rate),
                    lambda: self._lower_rate(rate),
                )
            )
        elif isinstance(error, CnndeskError | OSError):
            self._set_trouble(Trouble(str(error)))
        elif not isinstance(error, CancelledError):
            text = self.tr("Training stopped because of an error in the program: {error}.").format(
                error=f"{type(error).__name__}: {error}"
            )
            self._set_trouble(Trouble(text))
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

    # What changes around the training ------------------------------------------------------

    def _drawn_signature(self) -> Signature:
        return signature(self._workspace.network, trained_only=True)

    def _update_pending(self) -> None:
        pending = self.trainer is not None and self._trained != self._drawn_signature()
        if pending != self._pending or pending:
            self._pending = pending
            self.pending_changed.emit()

    def _on_network(self) -> None:
        self._update_pending()
        if self.trouble is not None:
            self._set_trouble(None)
        self.look()

    def _on_dataset(self) -> None:
        if not self._job_running:
            self._set_trouble(None)
            self._take_statistics()
        self.look()

    def _on_data_ended(self) -> None:
        if not self._waiting:
            return
        command, self._waiting = self._waiting, ""
        self.state = self._resting()
        self.state_changed.emit()
        if self._workspace.dataset is not None:
            self._begin(command)

    def _on_settings(self) -> None:
        trainer, wanted = self.trainer, self._workspace.training_settings
        if trainer is None or wanted == trainer.settings:
            self.looker.forget()
            self.look()
            return
        run = self.runs[0]

        def done(_: object) -> None:
            run.summary, run.epochs = wanted.summary, wanted.epochs
            self._set_trouble(None)
            self._set_state(self._resting() if not self._job_running else State.RUNNING)
            self.runs_changed.emit()
            self.progress_changed.emit()

        def failed(error: BaseException) -> None:
            if isinstance(error, TrainingError):
                begin = lambda: self._restart()  # noqa: E731
                self._set_trouble(Trouble(str(error), self.tr("Start a new run"), begin, "warning"))
            else:
                self._fail(error)

        self._ask(lambda: trainer.change(wanted), done, failed)

    def _restart(self) -> None:
        if self._job_running:
            self.stop()
            self._after_job = [self._forget_run, lambda: self._begin("run")]
        else:
            self._forget_run()
            self._begin("run")

    # Looking -------------------------------------------------------------------------------

    def watch_filters(self, owner: str, blocks: Collection[str]) -> None:
        """Say whose parameters a view shows; they come with the next live view.

        Parameters
        ----------
        owner : str
            The view.
        blocks : collection of str
            Block ids; none when it shows none.
        """
        self.looker.watch_filters(owner, blocks)

    def set_watching(self, on: bool) -> None:
        """Say whether anybody sees the window; while not, no snapshots are made."""
        self.looker.watching = on

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
        now = time.perf_counter()
        if self.looker.tick(now, preview=self._pending):
            self._grow()
        if now >= self._text_due:
            self._text_due = now + TEXT_INTERVAL
            self.progress_changed.emit()

    def _grow(self) -> None:
        steps = len(self.trainer.history.steps) if self.trainer is not None else 0
        if steps != self._drawn_steps:
            self._drawn_steps = steps
            self.history_grew.emit()

    # Files ---------------------------------------------------------------------------------

    def load(self, project: Project) -> None:
        """Take up the run of a project that was opened, or forget the one there is.

        The workspace's network and settings are those of the project already.
        """
        self._forget_run()
        self._runs.clear()
        self._runs.load_earlier(project.runs)
        if has_run(project):
            self._project = project
            self._runs.load(project.history, project.training, project.run_name)
        self._set_trouble(None)
        self._set_state(self._resting())
        self.looker.forget()
        self.runs_changed.emit()
        self.history_grew.emit()
        self.progress_changed.emit()
        self.look()

    def store(self, project: Project, *, last_epoch: bool = False) -> None:
        """Put the run into a project, to be saved.

        Parameters
        ----------
        project : Project
            Its weights, optimiser, progress, history, classes and fingerprint are set.
        last_epoch : bool
            The state after the last finished epoch, which is at hand at once, instead of that after
            the last step, for which the step under way is waited for.
        """
        trainer, present = self.trainer, self._runs.present
        project.runs = self._runs.store()
        project.run_name = present.name if present is not None else ""
        if trainer is None:
            if self._project is not None:
                for name in ("weights", "best", "optimizer", "progress", "history"):
                    setattr(project, name, getattr(self._project, name))
                project.classes = self._project.classes
                project.fingerprint = self._project.fingerprint
            return
        state = trainer.last_good if last_epoch else self.engine.now(trainer.capture)
        if state.standing.begun:
            write_run(project, state, trainer.history)
        project.classes = trainer.dataset.classes
        project.fingerprint = trainer.dataset.fingerprint

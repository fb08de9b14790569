"""A run from its beginning to its end: trainers made, jobs started, what they hand over taken in.

`RunCycle` keeps the present run and its state, and owns the engine thread. Requests and jobs answer
through one queued signal, so every slot runs in the window's thread; a 33 ms timer runs only while
a training does and takes what lies in the mailbox. Buttons, edits and files are ``training.py``'s.
"""

from __future__ import annotations

import dataclasses
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError, Future, wait
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from cnndesk.engine import threads as engine_threads
from cnndesk.errors import CnndeskError
from cnndesk.gui.session.engine_link import Bell, EngineLink
from cnndesk.gui.session.forking import forked, looking_back
from cnndesk.gui.session.live_probe import LiveProbe, Source
from cnndesk.gui.session.next_run import NextRun, beginning, going_on
from cnndesk.gui.session.rate_test import RateTest
from cnndesk.gui.session.runs import Run, RunList, recipe_of
from cnndesk.gui.session.time_machine import TimeMachine
from cnndesk.gui.session.training_issue import TrainingIssue, issue_of, why_not
from cnndesk.session.checkpoint import has_run, standing_of
from cnndesk.session.held_out import opened_before
from cnndesk.session.history import History
from cnndesk.session.interventions import REOPENED, is_gentle, place_of
from cnndesk.session.live_view import Signature, signature
from cnndesk.session.progress import Progress
from cnndesk.session.rebuild import arrays_of
from cnndesk.session.run_request import RunRequest
from cnndesk.session.state import Arrays
from cnndesk.session.surgery import differing, sentence_of
from cnndesk.session.trainer import Trainer

if TYPE_CHECKING:
    from cnndesk.document.compile import Carried
    from cnndesk.document.interventions import Change, Place
    from cnndesk.document.project import Project
    from cnndesk.document.run_info import RunInfo
    from cnndesk.gui.document.workspace import Workspace
    from cnndesk.session.moments import Moment

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
    issue : TrainingIssue or None
        Shown in the training panel.
    trainer : Trainer or None
        Of the present run.
    project : Project or None
        With a run that was read from a file and not yet gone on with.
    run_list : RunList
    runs : list of Run
        The present run first, then earlier ones, latest first.
    """

    state_changed = Signal()
    progress_changed = Signal()
    """Numbers for people, at most twice a second."""
    history_grew = Signal()
    """There are new points on the curves; paced."""
    issue_changed = Signal()
    pending_changed = Signal()
    """Whether the drawn network differs from the one in training."""
    runs_changed = Signal()
    epoch_finished = Signal()
    """An epoch has ended, or several where they are short."""
    range_changed = Signal()
    """There are new points of the learning-rate range test."""
    logged = Signal(str, str)
    """A sentence for the log and its level."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.state = State.IDLE
        self.issue: TrainingIssue | None = None
        self._repeats: TrainingIssue | None = None
        self._went_back: TrainingIssue | None = None
        self._went_back_at = 0  # the step of that
        self.trainer: Trainer | None = None
        self.run_list = RunList(self.tr("Run {n}"))
        self.engine = EngineLink(self)
        self.live_probe = LiveProbe(workspace, self.engine, self._source, self)
        self.time_machine = TimeMachine(workspace, self.engine, self)
        self.time_machine.moved.connect(self.look)
        self.project: Project | None = None  # a run read from a file
        self._last_weights: Arrays = {}  # of the run before, for blocks that are frozen
        self._trained: Signature = ()
        self._kept: Signature | None = None  # drawn network the user chose to keep for later
        self._pending = False
        self._waiting = ""  # a command that waits for the data
        self._reopening = False  # what waits is to go on with a run that had ended
        self._after_job: list[Callable[[], object]] = []
        self._command = "run"  # what the job under way does
        self._is_going_live = False  # the job under way ends only to go on otherwise
        self._is_stopping = False  # the job under way ends because somebody wants it to
        self._changed_meanwhile = False  # something was, while a trainer was made
        self._job: Future[None] | None = None  # on the engine thread
        self._starts = 0  # a trainer that is ready when another start has begun is of no use
        self._text_due = 0.0
        self._drawn_steps = -1
        self._growing = False  # the curves are to be drawn at the next tick
        self.rates: RateTest | None = None
        self._epochs = Bell(self.engine, TEXT_INTERVAL, self)
        self._epochs.heard.connect(self.epoch_finished)
        self._tick = QTimer(self, interval=TICK, timerType=Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._on_tick)

    def close(self) -> None:
        """Stop what runs and end the engine thread; what is left is the last whole step."""
        self._tick.stop()
        self._epochs.stop()
        self.live_probe.close()
        self._stop_rates()
        if self.trainer is not None:
            self.trainer.stop()
        self.engine.close()
        self.time_machine.close()
        if self.trainer is not None:
            self.trainer.close()

    # What is going on ----------------------------------------------------------------------

    @property
    def job_running(self) -> bool:
        """Whether the engine thread is at a job of this run."""
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
        return self.run_list.runs

    @property
    def history(self) -> History | None:
        """The metrics of the present run."""
        present = self.run_list.present
        return present.history if present is not None else None

    @property
    def pending(self) -> bool:
        """Whether the drawn network differs from that in training and nobody has decided."""
        return self._pending and not self.is_gentle and self._kept != self._drawn_signature()

    @property
    def is_gentle(self) -> bool:
        """Whether the training can take up the drawn network at once, as nothing begins anew."""
        present = self.run_list.present
        recipe = present.info.recipe if present is not None else None
        return recipe is not None and is_gentle(recipe.network, self._workspace.network)

    @property
    def differs(self) -> bool:
        """Whether the drawn network differs from that in training, decided on or not."""
        return self._pending

    @property
    def threads(self) -> int:
        """Threads of the next steps."""
        free = bool(self._workspace.settings.get("keep_one_core_free", False))
        return engine_threads.resolve(None, keep_one_free=free)

    def why_not(self) -> TrainingIssue | None:
        """Return what keeps the training from starting, or None."""
        return why_not(self._workspace)

    # Beginning -----------------------------------------------------------------------------

    def begin(self, command: str = "run", *, reopening: bool = False) -> None:
        """Let the run go on, or begin one; what keeps it from that becomes the `issue`.

        Parameters
        ----------
        command : str
            ``"run"``, ``"step_batch"``, ``"step_epoch"``; empty to make or rebuild only.
        reopening : bool
            A run that has ended goes on, instead of a new one that begins.
        """
        if self.job_running or (self.state is State.STARTING and not self._waiting):
            return
        self.show_issue(None)
        if self.time_machine.at is not None:
            self.show_issue(looking_back(self.time_machine))
            return
        workspace = self._workspace
        if workspace.opener.is_busy:
            self._waiting, self._reopening = command or "run", reopening
            self.set_state(State.STARTING)
            return
        self._waiting = ""
        if self.show_if_issue():
            self.set_state(self.resting())
            return
        self._workspace.take_statistics()
        if self.trainer is not None and self.trainer.finished and command:
            if reopening:
                self._reopen(self.trainer)
            else:
                self._say_if_repeated()
                self.forget()
        if self.trainer is None:
            self._make(command, reopening=reopening)
        elif self._must_rebuild():
            self._rebuild(command)
        else:
            self._start(command)

    def _reopen(self, trainer: Trainer) -> None:
        """Let a run that had ended go on, and note that in its log."""
        place = place_of(trainer.standing)
        self.run_list.go_on(trainer)
        trainer.reopen()
        present = self.run_list.present
        if present is not None and present.info.recipe is not None:
            self.run_list.intervene(present.info.recipe, place, "", (REOPENED,))

    def go_live(self) -> None:
        """Let the training that runs take up what was changed around it, between two steps."""
        if self.state is State.STARTING and not self._waiting:
            self._changed_meanwhile = True
        elif (
            self.job_running
            and self.state is State.RUNNING
            and not (self._is_going_live or self._is_stopping)
        ):
            self.time_machine.go_to(None)
            self._is_going_live = True
            if self.trainer is not None:
                self.trainer.pause()

    def _begin_again(self) -> None:
        self.state = self.resting()  # untold: it goes on at once
        self.begin(self._command)

    def next_run(self) -> NextRun | None:
        """Return what `begin` would do now; None where something runs or keeps it from that."""
        if self.is_busy or self._workspace.dataset is None or self.why_not() is not None:
            return None
        present, resting = self.run_list.present, self.resting()
        if present is not None and resting is State.PAUSED:
            done = len(present.history.epochs)
            return going_on(present, done, self._workspace.training_settings.epochs)
        runs = [run for run in self.runs if len(run.history.steps)]
        number = self.run_list.next_number
        if present is not None and not len(present.history.steps):
            number -= 1  # the present one has made no step and begins anew under its number
        wanted = self._request()
        if self.project is None:
            wanted = dataclasses.replace(wanted, settings=self._workspace.planned_settings)
        return beginning(wanted, runs, number, resting is State.FINISHED)

    def _say_if_repeated(self) -> None:
        """Say where the run that begins can only come to what an earlier one came to."""
        wanted = self.next_run()
        if wanted is None or not wanted.repeats:
            return
        words = QCoreApplication.translate(
            "RunCycle",
            "Network, images, settings and seed ({seed}) are those of {run}, and so will the "
            "result be. Another seed shows how much is chance.",
        ).format(seed=self._workspace.training_settings.seed, run=wanted.repeats)
        self.logged.emit(words, "info")
        button = QCoreApplication.translate("RunCycle", "Begin with seed {n} instead")
        self._repeats = TrainingIssue(
            words,
            button.format(n=wanted.seed),
            lambda: self._begin_with_seed(wanted.seed),
            level="info",
        )
        self.show_issue(self._repeats)

    def _say_if_it_went_back(self) -> None:
        """Say at once where the numbers have grown beyond all bounds and the rate was lowered."""
        standing = self.trainer.standing if self.trainer is not None else None
        step = standing.rescued_step if standing is not None else 0
        if standing is None or step == self._went_back_at:
            return
        self._went_back_at = step
        if step:
            words = standing.rescue_sentence
            self.logged.emit(words, "warning")
            self._went_back = TrainingIssue(words, level="warning")
            self.show_issue(self._went_back)

    def _begin_with_seed(self, seed: int) -> None:
        """Give up the run under way and begin one that differs by its seed."""
        self.show_issue(None)
        self.forget()
        settings = self._workspace.training_settings.replace(seed=seed)
        self._workspace.set_training_settings(settings, self.tr("Change the seed"))
        self.begin()

    def show_if_issue(self) -> bool:
        """Show what keeps the training from starting; False where nothing does."""
        issue = self.why_not()
        if issue is not None:
            self.show_issue(issue)
        return issue is not None

    def _must_rebuild(self) -> bool:
        trainer = self.trainer
        assert trainer is not None
        kept = self._kept is not None and self._kept == self._drawn_signature()
        return (
            (self._trained != self._drawn_signature() and not kept)
            or trainer.dataset is not self._workspace.dataset
            or trainer.threads != self.threads
            or trainer.augment != self._workspace.data_settings.augment
            or trainer.settings.batch_size != self._workspace.training_settings.batch_size
        )

    def _make(self, command: str, *, reopening: bool = False) -> None:
        if self.project is None:
            self._workspace.choose_training_settings()
        project, request = self.project, self._request()

        def made(trainer: Trainer) -> None:
            if self._is_late(number, trainer):
                return
            self._adopt(trainer, request)
            if trainer.standing.begun:
                extra = (REOPENED,) if reopening else ()
                self._note_change(request, place_of(trainer.standing), extra=extra)
            if project is not None and trainer.finished and command:
                self.forget()
                self._make(command)
            else:
                self._start(command)

        def failed(error: BaseException) -> None:
            if self._is_late(number):
                return
            if project is not None and isinstance(error, CnndeskError):
                self.show_issue(
                    TrainingIssue(
                        str(error), self.tr("Start a new run"), lambda: self._anew(command)
                    )
                )
                self.set_state(State.PAUSED)
            else:
                self.fail(error)

        number = self._next_start()
        self.ask(lambda: request.make(project, reopening=reopening), made, failed)

    def _request(self) -> RunRequest:
        """Return what a trainer is to be made of, as it is now."""
        workspace = self._workspace
        assert workspace.dataset is not None
        return RunRequest(
            workspace.network.copy(),
            workspace.dataset,
            workspace.training_settings,
            self.threads,
            workspace.data_settings.augment,
            self.first_weights(),
        )

    def first_weights(self) -> Arrays:
        """Return what a new run begins with where it does not begin by the seed."""
        return self._workspace.first_weights(self._held_weights())

    def _held_weights(self) -> Arrays:
        """Return the weights that blocks have now, of the present run or the one before."""
        if self.trainer is not None:
            return arrays_of(self.trainer.model)
        if self.project is not None:
            return self.project.weights
        return self._last_weights

    def _next_start(self) -> int:
        """Begin a start, which takes the place of one that is not ready yet."""
        self._starts += 1
        self.set_state(State.STARTING)
        return self._starts

    def _give_up_start(self) -> None:
        """Begin nothing after all, if something is about to begin."""
        if self.state is State.STARTING:
            self._starts += 1
            self.set_state(self.resting())

    def _is_late(self, number: int, trainer: Trainer | None = None) -> bool:
        """Whether a start was given up before it was ready; its trainer is of no use then."""
        late = number != self._starts
        if late and trainer is not None:
            trainer.close()
        return late

    def _anew(self, command: str) -> None:
        self.forget()
        self.begin(command or "run")

    def _rebuild(self, command: str) -> None:
        old, request = self.trainer, self._request()
        assert old is not None

        def made(result: tuple[Trainer, Any]) -> None:
            trainer, carried = result
            if self._is_late(number, trainer):
                return
            self._adopt(trainer, request)
            self._note_change(request, place_of(old.standing), carried)
            if carried.text:
                self.logged.emit(carried.text, "info")
                self.show_issue(TrainingIssue(carried.text, level="info"))
            if command:
                self._start(command)
            else:
                self.set_state(self.resting())
                self.look()

        def failed(error: BaseException) -> None:
            if not self._is_late(number):
                self.fail(error)

        number = self._next_start()
        self.ask(lambda: request.rebuild(old), made, failed)

    def _note_change(
        self,
        request: RunRequest,
        place: Place,
        carried: Carried | None = None,
        extra: Sequence[Change] = (),
    ) -> None:
        """Note in the log of the present run, and on its curves, what it does otherwise now."""
        present = self.run_list.present
        before = present.info.recipe if present is not None else None
        if before is None:
            return
        after = recipe_of(request)
        found = differing(before, after)
        if before.settings.batch_size != after.settings.batch_size and place.batch:
            anew = QCoreApplication.translate("RunCycle", "epoch {n} began anew")
            found.append(anew.format(n=place.epoch + 1))
        words = sentence_of(found)
        if found and carried is not None:
            words += _carried_words(carried)
        self.run_list.intervene(after, place, words, extra)
        self.runs_changed.emit()

    def _adopt(self, trainer: Trainer, request: RunRequest) -> None:
        """Take a trainer as the present one."""
        trained = request.trained
        self.trainer = trainer
        trainer.opens_test = False  # they stay sealed until somebody opens them
        trainer.test_opened = opened_before(self._workspace.project, trainer.dataset)
        machine = self.time_machine
        self.live_probe.follow(
            trainer, lambda: self.job_running and not self._pending and machine.at is None
        )
        machine.follow(trainer)
        trainer.after_epoch.append(self._epochs.ring)
        self._trained = trained
        self._kept = None
        self.project = None
        self.run_list.begin(trainer, recipe_of(request))
        self.runs_changed.emit()
        self.update_pending()
        self._tell_precision(trainer)

    def _tell_precision(self, trainer: Trainer) -> None:
        """Say once what comes of asking for mixed precision, and plainly where nothing does."""
        sentence = trainer.precision_sentence
        if trainer.is_mixed:
            self.logged.emit(sentence, "info")
        elif sentence:
            self._workspace.message.emit(sentence, "warning", "training")

    def _start(self, command: str) -> None:
        trainer = self.trainer
        assert trainer is not None
        jobs = {
            "run": trainer.run,
            "step_batch": trainer.step_batch,
            "step_epoch": trainer.step_epoch,
        }
        if command not in jobs:
            self.set_state(self.resting())
            return
        if self.run_list.go_on(trainer):
            self.runs_changed.emit()
        self.set_state(State.RUNNING)
        self.live_probe.threads = trainer.threads
        self.live_probe.begin(trainer.threads)
        self._tick.start()
        self._command, self._is_stopping = command, False
        self._job = self.engine.start(jobs[command](), self._job_ended)
        if self._changed_meanwhile:
            self._changed_meanwhile = False
            if self._must_rebuild():
                self.go_live()

    def _job_ended(self, future: Future[None]) -> None:
        if future is not self._job:
            return  # of a run that was forgotten meanwhile
        self._job = None
        self._tick.stop()
        self._epochs.flush()
        assert self.trainer is not None
        error = None if future.cancelled() else future.exception()
        self._say_if_it_went_back()
        self.run_list.note(self.trainer)
        self.time_machine.write()
        self._workspace.touch()  # before the state: who hears of that may save it
        going_on = self._is_going_live and error is None and not self.trainer.finished
        self.set_state(State.STARTING if going_on else self.resting())
        self._drawn_steps = -1
        self.history_grew.emit()
        self.progress_changed.emit()
        self.runs_changed.emit()
        waiting, self._after_job = self._after_job, []
        self._is_going_live = False
        if error is not None:
            self.fail(error)
        elif going_on:
            self._begin_again()
        else:
            if self.trainer.finished and self.run_list.present is not None:
                self.logged.emit(self.run_list.present.summary_of(self.trainer), "info")
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

    def forget(self) -> None:
        """Let go of the present run; its curves stay for comparison."""
        self._end_job()
        self._starts += 1
        trainer, project = self.trainer, self.project
        self._last_weights = self._held_weights()
        if trainer is not None:
            trainer.close()
        if project is not None:
            project = dataclasses.replace(project, network=project.network.copy())
        self.trainer = None
        self.live_probe.follow(None, lambda: False)
        self.time_machine.leave()
        self.project = None
        self._trained, self._kept = (), None
        self.run_list.archive(trainer, project)
        self.live_probe.forget()
        self.set_state(State.IDLE)
        self.runs_changed.emit()
        self.history_grew.emit()
        self.progress_changed.emit()
        self.update_pending()

    def take_over(self, project: Project) -> None:
        """Let a run stand as a project has it, in place of the present one.

        That one stays for comparison where it has come further; else it is the same run.
        """
        self._end_job()
        self._starts += 1
        trainer, self.trainer = self.trainer, None
        self.live_probe.follow(None, lambda: False)
        self.time_machine.leave()
        if trainer is not None:
            trainer.close()
        steps = len(project.history.get("steps.loss", ()))
        present = self.run_list.present
        name, info = project.run_name, project.run
        if present is not None and len(present.history.steps) > steps:
            self.run_list.archive(trainer)
            name, info = "", dataclasses.replace(info, number=0)  # another run than that
        else:
            self.run_list.drop_present()
        self.project, self._last_weights = project, {}
        self._trained, self._kept = (), None
        self.run_list.load(project.history, project.training, name, info)
        self.show_issue(None)
        self.set_state(self.resting())
        self.live_probe.forget()
        self._workspace.touch()
        for signal in (self.runs_changed, self.history_grew, self.progress_changed):
            signal.emit()
        self.update_pending()
        self.look()

    def ask(
        self,
        request: Callable[[], Any],
        then: Callable[[Any], object],
        failed: Callable[[BaseException], object] | None = None,
    ) -> None:
        """Have something done on the engine thread between two steps; `fail` hears of errors."""
        self.engine.ask(request, then, failed or self.fail)

    # Troubles and states -------------------------------------------------------------------

    def resting(self) -> State:
        """Return the state of a run that nothing is done to at the moment."""
        trainer = self.trainer
        if trainer is None:
            if self.project is not None:
                return State.FINISHED if standing_of(self.project).ended else State.PAUSED
            return State.IDLE
        if trainer.finished:
            return State.FINISHED
        return State.PAUSED if trainer.standing.begun else State.IDLE

    def fail(self, error: BaseException) -> None:
        """Show what an error means to the user."""
        self._after_job = []
        rate = self._workspace.training_settings.learning_rate / 10
        lower = (lambda: self._lower_rate(rate)) if self.trainer is not None else None
        issue = issue_of(error, self._workspace, rate, lower)
        if issue is not None:
            self.show_issue(issue)
        if not isinstance(error, CnndeskError | OSError | CancelledError):
            sys.excepthook(type(error), error, error.__traceback__)
        self.set_state(self.resting())
        if self.issue is not None:
            self.logged.emit(self.issue.text, "error")

    def _lower_rate(self, rate: float) -> None:
        settings = self._workspace.training_settings.replace(learning_rate=rate)
        self._workspace.set_training_settings(settings, self.tr("Lower the learning rate"))
        self.show_issue(None)
        self.ask(lambda: None, lambda _: self.begin("run"))

    def show_issue(self, issue: TrainingIssue | None) -> None:
        """Show what is to be told in the training panel, or nothing any more."""
        if issue != self.issue:
            self.issue = issue
            self.issue_changed.emit()

    def set_state(self, state: State) -> None:
        """Change the state and tell of it."""
        passing = self.issue is not None and self.issue in (self._repeats, self._went_back)
        if state is State.FINISHED and passing:
            self.show_issue(None)  # makes room for the verdict
        if state is not self.state:
            self.state = state
            self.state_changed.emit()

    def _drawn_signature(self) -> Signature:
        return signature(self._workspace.network, trained_only=True)

    def update_pending(self) -> None:
        """Compare the drawn network with the one in training."""
        pending = self.trainer is not None and self._trained != self._drawn_signature()
        if pending != self._pending or pending:
            self._pending = pending
            self.pending_changed.emit()

    def go_on_with_data(self) -> None:
        """Begin what has waited for the images, if they are there now."""
        if not self._waiting:
            return
        command, self._waiting = self._waiting, ""
        self.state = self.resting()
        self.state_changed.emit()
        if self._workspace.dataset is not None:
            self.begin(command, reopening=self._reopening)

    def pause(self) -> None:
        """Pause at the end of the step under way."""
        self._interrupt(lambda trainer: trainer.pause())

    def stop(self) -> None:
        """Stop at once, giving up the step under way; the run can go on from there."""
        self._interrupt(lambda trainer: trainer.stop())

    def _interrupt(self, how: Callable[[Trainer], object]) -> None:
        self._waiting = ""
        self._is_going_live = self._changed_meanwhile = False
        self._is_stopping = True
        self._stop_rates()
        if self.trainer is not None and self.job_running:
            how(self.trainer)
        else:
            self._give_up_start()

    def after_job(self, *calls: Callable[[], object]) -> None:
        """Do this when the job under way has ended well, instead of what was to follow it."""
        self._after_job = list(calls)

    def keep_for_later(self) -> None:
        """Let the training go on with its own network; the drawn one stays as it is."""
        self._kept = self._drawn_signature()
        self.pending_changed.emit()

    def load(self, project: Project) -> None:
        """Take up the run of a project that was opened, or forget the one there is."""
        self._waiting = ""
        self.forget()
        self._last_weights = {}
        self.run_list.clear()
        self.run_list.load_earlier(project.runs)
        if has_run(project):
            self.project = project
            self.run_list.load(project.history, project.training, project.run_name, project.run)
            self.time_machine.open_beside(self._workspace.path)
        self.show_issue(None)
        self.set_state(self.resting())
        self.live_probe.forget()
        self.runs_changed.emit()
        self.history_grew.emit()
        self.progress_changed.emit()
        self.look()

    # Looking back --------------------------------------------------------------------------

    def fork(self, moment: Moment, then: Callable[[RunInfo], object] = lambda _: None) -> None:
        """Let a new run go on from an exact moment; the present one stays in the list.

        The new one waits, paused at the moment, so that settings can be changed before it goes on.

        Parameters
        ----------
        moment : Moment
        then : callable
            Called with what is known of the new run once it is there.
        """
        store, present = self.time_machine.store, self.run_list.present
        if self.job_running or store is None or present is None:
            return
        of = self.trainer if self.trainer is not None else self.project
        trained = of.trained if of is not None else None
        self.time_machine.go_to(None)

        def ready(made: Project) -> None:
            self.forget()
            self.project = made
            self.run_list.load(made.history, made.training, "", made.run)
            self.time_machine.take_up(store)
            self.set_state(self.resting())
            self.live_probe.forget()
            self._workspace.touch()
            for signal in (self.runs_changed, self.history_grew, self.progress_changed):
                signal.emit()
            then(made.run)
            self.look()

        self.ask(partial(forked, self._workspace, present, store, moment, trained), ready)

    # The learning-rate range test ----------------------------------------------------------

    def test_rates(self) -> None:
        """Find a good learning rate: train a network of its own while the rate rises."""
        if self.job_running or self.is_busy or self.show_if_issue():
            return
        self._workspace.take_statistics()
        self.show_issue(None)
        self.rates = RateTest(self._workspace, self.threads)
        self.set_state(State.TESTING)
        self._tick.start()
        self._job = self.engine.start(self.rates.job(), self._rates_ended)

    def _rates_ended(self, future: Future[None]) -> None:
        if future is not self._job:
            return
        self._job = None
        self._tick.stop()
        error = None if future.cancelled() else future.exception()
        self.set_state(self.resting())
        if error is not None:
            self.fail(error)
        self.range_changed.emit()
        self.look()

    def _stop_rates(self) -> None:
        if self.rates is not None:
            self.rates.cancel()

    # Looking -------------------------------------------------------------------------------

    def look(self) -> None:
        """Show what the network makes of the watched image, as soon as the event loop is free."""
        self.live_probe.look()

    def weights(self) -> Arrays | None:
        """Return the trained arrays, or None where nothing was trained; on the engine thread.

        Those of now, whatever the views show.
        """
        return self._present_source().weights()

    def _source(self) -> Source:
        """Return whose weights the drawn network is looked at with: of now, or of a moment."""
        machine = self.time_machine
        if machine.at is not None:
            return Source(partial(machine.weights_of, machine.at), None)
        return self._present_source()

    def _present_source(self) -> Source:
        trainer, project = self.trainer, self.project
        if trainer is not None:
            return Source(lambda: arrays_of(trainer.model), self.progress)
        if project is not None:
            return Source(lambda: project.weights, None)
        first = self.first_weights()
        return Source(lambda: first, None)

    def _on_tick(self) -> None:
        if self.state is State.TESTING:
            self.range_changed.emit()
            return
        # The curves a tick after the views: together they would keep the window away for long.
        now = time.perf_counter()
        if self._growing:
            self._growing = False
            self._grow()
        elif self.time_machine.at is not None:
            self._growing = True  # the training goes on unseen, but for its curves
        elif self.live_probe.tick(now, preview=self._pending):
            self._growing = True
            return
        if now >= self._text_due:
            self._text_due = now + TEXT_INTERVAL
            self._say_if_it_went_back()
            self.progress_changed.emit()

    def _grow(self) -> None:
        steps = len(self.trainer.history.steps) if self.trainer is not None else 0
        if steps != self._drawn_steps:
            self._drawn_steps = steps
            self.history_grew.emit()


def _tr(words: str) -> str:
    return QCoreApplication.translate("RunCycle", words)


def _carried_words(carried: Carried) -> str:
    """Say what became of the weights where blocks were changed; nothing where all went on."""
    words = ""
    if carried.reset:
        starts = _tr("{blocks} began anew.")
        words += " " + starts.format(blocks=", ".join(carried.reset))
    if carried.kept:
        words += " " + (
            _tr("The other weights were carried over.")
            if carried.reset or carried.dropped
            else _tr("The weights were carried over.")
        )
    return words

"""Between the window and the engine thread: training and looking, as one object per workspace.

`Training` turns buttons, edits and files into what `RunCycle` (``run_cycle.py``) does with the
present run. No widget is known here.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from concurrent.futures import Future
from typing import TYPE_CHECKING

from cnndesk.errors import TrainingError
from cnndesk.gui.session.rate_test import RateTest
from cnndesk.gui.session.run_cycle import RunCycle, State
from cnndesk.gui.session.run_request import copy_run, take_statistics
from cnndesk.gui.session.training_issue import Trouble
from cnndesk.session.checkpoint import has_run, standing_of, write_run
from cnndesk.session.lr_range import RangeTest
from cnndesk.session.speed import BlockSpeed

if TYPE_CHECKING:
    from cnndesk.document.project import Project
    from cnndesk.gui.document.workspace import Workspace

__all__ = ["State", "Training"]


class Training(RunCycle):
    """Runs, pauses, steps, stops and watches the training of a workspace.

    Parameters
    ----------
    workspace : Workspace
    """

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        workspace.diagnoses_changed.connect(self._on_network)
        workspace.watched_changed.connect(self.look)
        workspace.dataset_changed.connect(self._on_dataset)
        workspace.training_settings_changed.connect(self._on_settings)
        workspace.opener.ended.connect(self._on_data_ended)
        workspace.project_loaded.connect(self._on_project)
        workspace.captured.connect(self.store)
        workspace.closing.connect(self.close)
        if workspace.project.progress:
            self.load(workspace.project)
        self.look()

    @classmethod
    def of(cls, workspace: Workspace) -> Training:
        """Return the training of a workspace, making it if nobody has yet."""
        found = cls.existing(workspace)
        return found if found is not None else cls(workspace)

    @classmethod
    def existing(cls, workspace: Workspace) -> Training | None:
        """Return the training of a workspace, or None while nobody has asked for one."""
        return workspace.findChild(cls)

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
        else:
            self._give_up_start()

    def stop(self) -> None:
        """Stop at once, giving up the step under way; the run can go on from there."""
        self._waiting = ""
        self._stop_rates()
        if self.trainer is not None and self._job_running:
            self.trainer.stop()
        else:
            self._give_up_start()

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
        take_statistics(self._workspace)
        self._set_trouble(None)
        self.rates = RateTest(self._workspace, self.threads)
        self._set_state(State.TESTING)
        self._tick.start()
        self._job = self.engine.start(self.rates.job(), self._rates_ended)

    def _rates_ended(self, future: Future[None]) -> None:
        if future is not self._job:
            return
        self._job = None
        self._tick.stop()
        error = None if future.cancelled() else future.exception()
        self._set_state(self._resting())
        if error is not None:
            self._fail(error)
        self.range_changed.emit()
        self.look()

    def set_keep_one_core_free(self, on: bool) -> None:
        """Leave one core to the rest of the machine; counts from the next start or resume on."""
        self._workspace.settings.set("keep_one_core_free", on)
        if self.state is State.RUNNING:
            self._pause_then(lambda: self._begin("run"))

    @property
    def range(self) -> RangeTest | None:
        """The learning-rate range test under way, or the last one."""
        return self.rates.result if self.rates is not None else None

    def read_speeds(self, then: Callable[[tuple[BlockSpeed, ...]], object]) -> None:
        """Hear how the time of the steps since the last reading was spent, block by block."""
        trainer = self.trainer
        if trainer is not None:
            self._ask(lambda: self._speedometer.read(trainer), then)

    # What changes around the training ------------------------------------------------------

    def _on_network(self) -> None:
        self._update_pending()
        if self.trouble is not None:
            self._set_trouble(None)
        self.look()

    def _on_dataset(self) -> None:
        if not self._job_running:
            self._set_trouble(None)
            take_statistics(self._workspace)
        self.look()

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

    def _pause_then(self, call: Callable[[], object]) -> None:
        self._after_job = [call]
        self.pause()

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

    # Files ---------------------------------------------------------------------------------

    def load(self, project: Project) -> None:
        """Take up the run of a project that was opened, or forget the one there is.

        The workspace's network and settings are those of the project already.
        """
        self._waiting = ""
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

    def _on_project(self) -> None:
        self.load(self._workspace.project)

    def store(self, project: Project, last_epoch: bool = False) -> None:
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
                copy_run(self._project, project)
            return
        state = trainer.last_good if last_epoch else self.engine.now(trainer.capture)
        if state.standing.begun:
            write_run(project, state, trainer.history)
        project.classes = trainer.dataset.classes
        project.fingerprint = trainer.dataset.fingerprint

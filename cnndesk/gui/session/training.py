"""Between the window and the engine thread: training and looking, as one object per workspace.

`Training` turns buttons, edits and files into what its `RunCycle` (``run_cycle.py``) does with the
present run. No widget is known here.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cnndesk.data.targets import TargetSpec
from cnndesk.document.edits import Freeze
from cnndesk.document.interventions import Change, Place
from cnndesk.document.restoring import RestoreBlocks
from cnndesk.document.run_info import EditMark, RunInfo
from cnndesk.errors import SettingError, TrainingError
from cnndesk.gui.session.engine_link import EngineLink
from cnndesk.gui.session.forking import moment_before
from cnndesk.gui.session.live_probe import LiveProbe
from cnndesk.gui.session.next_run import NextRun
from cnndesk.gui.session.run_cycle import RunCycle, State
from cnndesk.gui.session.runs import Run
from cnndesk.gui.session.time_machine import TimeMachine
from cnndesk.gui.session.training_issue import TrainingIssue
from cnndesk.session.checkpoint import standing_of, write_run
from cnndesk.session.history import History
from cnndesk.session.interventions import place_of
from cnndesk.session.lr_range import RangeTest
from cnndesk.session.progress import Progress
from cnndesk.session.run_request import copy_run
from cnndesk.session.speed import BlockSpeed, Speedometer
from cnndesk.session.state import Arrays
from cnndesk.session.surgery import only_batches_differ, words_between
from cnndesk.session.trainer import Trainer
from cnndesk.words import say

if TYPE_CHECKING:
    from cnndesk.document.project import Project
    from cnndesk.document.settings import TrainingSettings
    from cnndesk.gui.document.workspace import Workspace
    from cnndesk.session.cures import Action
    from cnndesk.session.moments import Moment
    from cnndesk.session.verdict import Verdict

__all__ = ["State", "Training"]

_SHOWN_IN = {
    "show_confusion": "confusion",
    "show_doubtful": "confusion",
    "show_mistakes": "confusion",
    "show_health": "health",
    "use": "use",
}
"""The panel that shows what an action of a verdict points at."""


class Training(QObject):
    """Runs, pauses, steps, stops and watches the training of a workspace.

    Parameters
    ----------
    workspace : Workspace
    """

    page_requested = Signal(str)
    """``"speed"``, ``"range"`` or ``"curves"``: what is to be shown where the curves are."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._cycle = cycle = RunCycle(workspace, self)
        self._speedometer = Speedometer()
        self._at_best: tuple[Trainer, int] | None = None  # gone back to the best epoch there
        self.state_changed = cycle.state_changed
        self.progress_changed = cycle.progress_changed
        self.history_grew = cycle.history_grew
        self.issue_changed = cycle.issue_changed
        self.pending_changed = cycle.pending_changed
        self.runs_changed = cycle.runs_changed
        self.epoch_finished = cycle.epoch_finished
        self.range_changed = cycle.range_changed
        self.logged = cycle.logged
        workspace.diagnoses_changed.connect(self._on_network)
        workspace.watched_changed.connect(self.look)
        workspace.dataset_changed.connect(self._on_dataset)
        workspace.training_settings_changed.connect(self._on_settings)
        workspace.data_settings_changed.connect(self._on_data_settings)
        workspace.opener.ended.connect(cycle.go_on_with_data)
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

    def close(self) -> None:
        """Stop what runs and end the engine thread; what is left is the last whole step."""
        self._cycle.close()

    # What is going on ----------------------------------------------------------------------

    @property
    def state(self) -> State:
        """What the training is doing."""
        return self._cycle.state

    @property
    def is_busy(self) -> bool:
        """Whether a training runs or is about to."""
        return self._cycle.is_busy

    @property
    def spec(self) -> TargetSpec:
        """What the outputs of the network mean: as it has learned, else as it is going to."""
        project, dataset = self._cycle.project, self._workspace.dataset
        if self.trainer is not None:
            return self.trainer.coder.spec
        if project is not None and project.targets.kind != "classes":
            return project.targets
        targets = dataset.source.train.targets if dataset is not None else None
        if targets is None:
            return TargetSpec()
        return TargetSpec.of_values(targets) if targets.kind == "values" else TargetSpec("labels")

    @property
    def issue(self) -> TrainingIssue | None:
        """What is to be told in the training panel."""
        return self._cycle.issue

    @property
    def trainer(self) -> Trainer | None:
        """The trainer of the present run."""
        return self._cycle.trainer

    @property
    def progress(self) -> Progress | None:
        """Where the present run stands."""
        return self._cycle.progress

    @property
    def seed(self) -> int:
        """The seed of the next run."""
        return self._workspace.training_settings.seed

    @property
    def runs(self) -> list[Run]:
        """The present run first, if there is one, then earlier ones, latest first."""
        return self._cycle.run_list.runs

    @property
    def history(self) -> History | None:
        """The metrics of the present run."""
        return self._cycle.history

    @property
    def pending(self) -> bool:
        """Whether the drawn network differs from that in training and nobody has decided."""
        return self._cycle.pending

    @property
    def differs(self) -> bool:
        """Whether the drawn network differs from that in training, decided on or not."""
        return self._cycle.differs

    @property
    def threads(self) -> int:
        """Threads of the next steps."""
        return self._cycle.threads

    @property
    def engine(self) -> EngineLink:
        """The engine thread of this workspace."""
        return self._cycle.engine

    @property
    def live_probe(self) -> LiveProbe:
        """Looks at the network."""
        return self._cycle.live_probe

    def why_not(self) -> TrainingIssue | None:
        """Return what keeps the training from starting, or None."""
        return self._cycle.why_not()

    def next_run(self) -> NextRun | None:
        """Return what `run` would do now; None where something runs or keeps it from that."""
        return self._cycle.next_run()

    @property
    def time_machine(self) -> TimeMachine:
        """The moments of the present run, and which of them the views show."""
        return self._cycle.time_machine

    def fork(self, moment: Moment, then: Callable[[RunInfo], object] = lambda _: None) -> None:
        """Let a new run go on from an exact moment; a running training pauses first."""
        if self._cycle.job_running:
            self._pause_then(lambda: self._cycle.fork(moment, then))
        else:
            self._cycle.fork(moment, then)

    def moment_before(self, mark: EditMark) -> Moment | None:
        """Return where a run would be forked that does without an intervention, or None."""
        return moment_before(self.time_machine.kept, mark)

    def fork_before(self, mark: EditMark) -> None:
        """Let a new run go on from before an intervention, with everything as it was then.

        Settings, augmentation and blocks are set back as one step of the history.
        """
        moment = self.moment_before(mark)
        if moment is not None:
            self.fork(moment, self._set_back)

    def _set_back(self, info: RunInfo) -> None:
        """Set settings and blocks as a run had them."""
        recipe, workspace = info.recipe, self._workspace
        if recipe is None:
            return
        text = self.tr("Undo what was changed since")
        workspace.undo.beginMacro(text)
        try:
            workspace.push(RestoreBlocks(recipe.network, text))
            automatic = workspace.training_settings.automatic
            settings = dataclasses.replace(recipe.settings, automatic=automatic)
            workspace.set_training_settings(settings, text)
            data = dataclasses.replace(workspace.data_settings, augment=recipe.augment)
            workspace.set_data_settings(data, text)
        finally:
            workspace.undo.endMacro()

    @property
    def has_begun(self) -> bool:
        """Whether a run is under way or paused, so that its settings have been chosen."""
        return self.state is State.PAUSED or self.is_busy

    @property
    def present_settings(self) -> TrainingSettings:
        """What the run under way goes on with, or what one that began now would be trained with.

        Whatever shows settings shows these: those of the workspace hold, where a setting is chosen
        automatically, only the number of the last choice.
        """
        workspace = self._workspace
        return workspace.training_settings if self.has_begun else workspace.planned_settings

    @property
    def unknown_settings(self) -> tuple[str, ...]:
        """The settings that have no number yet: to be chosen, and no images to choose by."""
        if self.has_begun or self._workspace.dataset is not None:
            return ()
        return self._workspace.training_settings.automatic

    def weights(self) -> Arrays | None:
        """Return the trained arrays, or None where nothing was trained; on the engine thread."""
        return self._cycle.weights()

    # Commands ------------------------------------------------------------------------------

    def run(self) -> None:
        """Train to the end of the run; after its end, begin a new one."""
        self._cycle.begin()

    def toggle(self) -> None:
        """Train, or pause the training."""
        if self.is_busy:
            self.pause()
        else:
            self.run()

    def step_batch(self) -> None:
        """Train on one batch, then pause."""
        self._cycle.begin("step_batch")

    def step_epoch(self) -> None:
        """Train to the end of the epoch, then pause."""
        self._cycle.begin("step_epoch")

    def pause(self) -> None:
        """Pause at the end of the step under way."""
        self._cycle.pause()

    def stop(self) -> None:
        """Stop at once, giving up the step under way; the run can go on from there."""
        self._cycle.stop()

    def reset(self) -> None:
        """Forget what was learned; the curves stay for comparison."""
        cycle = self._cycle
        if cycle.job_running:
            cycle.stop()
            cycle.after_job(cycle.forget)
        else:
            cycle.forget()

    def go_on(self, epochs: int) -> None:
        """Train for more epochs: after the end of a run from there, else more than were planned."""
        settings = self._workspace.training_settings
        done = len(self.history.epochs) if self.history is not None else 0
        present = self.present_settings.epochs
        planned = done if self.state is State.FINISHED else max(done, present)
        text = self.tr("Train for {n} more epochs").format(n=epochs)
        wanted = settings.replace(epochs=planned + epochs)
        self._workspace.set_training_settings(wanted, text)
        self._cycle.ask(lambda: None, lambda _: self._cycle.begin(reopening=True))

    def can_fine_tune(self, stages: int = 1) -> bool:
        """Whether a run has ended whose network already saw, with so many last stages frozen."""
        return self.state is State.FINISHED and bool(self._frozen_in(stages))

    def _frozen_in(self, stages: int) -> tuple[str, ...]:
        """Return the blocks that would learn if the last stages did."""
        workspace = self._workspace
        starts_from = workspace.project.starts_from
        if not starts_from:
            return ()
        from cnndesk.session.transfer import unfrozen  # not before such a network is there

        try:
            return unfrozen(workspace.network, starts_from, stages)
        except SettingError:
            return ()  # it was changed since

    def fine_tune(self, stages: int = 1) -> None:
        """Let the last stages learn too, slowly, from where the run has come."""
        if self._cycle.job_running or not self.can_fine_tune(stages):
            return
        if self.trainer is None:  # read from a file, and not gone on with yet
            self._cycle.begin("")
        self._cycle.ask(lambda: None, lambda _: self._fine_tune(stages))

    def _fine_tune(self, stages: int) -> None:
        from cnndesk.session.transfer import fine_tuned

        workspace, trainer = self._workspace, self.trainer
        names = self._frozen_in(stages)
        if trainer is None or self._cycle.job_running or not names:
            return
        text = self.tr("Fine-tune the last stages")
        workspace.undo.beginMacro(text)
        try:
            workspace.push(Freeze(names, frozen=False))
            wanted = fine_tuned(workspace.training_settings, trainer.standing.epoch)
            workspace.set_training_settings(wanted, text)
        finally:
            workspace.undo.endMacro()
        self._cycle.ask(lambda: None, lambda _: self._cycle.begin(reopening=True))

    def fine_tune_for(self, epochs: int) -> None:
        """Train on for so many epochs at a small constant rate."""
        from cnndesk.session.transfer import fine_tuned  # not at the start

        done = len(self.history.epochs) if self.history is not None else 0
        wanted = fine_tuned(self._workspace.training_settings, done).replace(epochs=done + epochs)
        self._workspace.set_training_settings(wanted, self.tr("Fine-tune without the maps"))
        self._cycle.ask(lambda: None, lambda _: self._cycle.begin(reopening=True))

    def take_over(self, project: Project) -> None:
        """Let the run stand as a project has it; see `RunCycle.take_over`."""
        self._cycle.take_over(project)

    @property
    def has_other_images(self) -> bool:
        """Whether images were corrected since the run last made a step."""
        return self._seen_corrections() not in (None, self._workspace.corrections.digest)

    def _seen_corrections(self) -> str | None:
        project = self._cycle.project
        if self.trainer is not None:
            standing = self.trainer.standing
        elif project is not None:
            standing = standing_of(project)
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
        if self._cycle.job_running:
            self._pause_then(lambda: self.go_on_with_corrections(epochs))
        elif self.state is State.FINISHED:
            self.go_on(epochs)
        else:
            self.run()

    @property
    def best_epoch(self) -> int:
        """The best epoch of the present run whose weights can be had; 0 where there is none."""
        if self.trainer is not None:
            return self.trainer.standing.best_epoch
        project = self._cycle.project
        return standing_of(project).best_epoch if project is not None and project.best else 0

    def back_to_best(self) -> None:
        """Load the weights of the best epoch."""
        if self._cycle.job_running or not self.best_epoch:
            return
        if self.trainer is None:  # read from a file, and not gone on with yet
            self._cycle.begin("")
        self._cycle.ask(lambda: None, lambda _: self._go_back())

    def _go_back(self) -> None:
        trainer = self.trainer
        if trainer is None or self._cycle.job_running:
            return

        def done(epoch: int) -> None:
            self.logged.emit(
                self.tr("The weights are those of epoch {n}, the best.").format(n=epoch), "info"
            )
            self._at_best = (trainer, trainer.standing.step)
            self._note_best(trainer, epoch)
            self._workspace.touch()
            self.look()
            self.runs_changed.emit()

        self._cycle.ask(trainer.back_to_best, done)

    def _note_best(self, trainer: Trainer, epoch: int) -> None:
        """Note in the log of the run that it has other weights from here on."""
        runs = self._cycle.run_list
        recipe = runs.present.info.recipe if runs.present is not None else None
        if recipe is not None:
            words = self.tr("back to the weights of epoch {n}, the best.").format(n=epoch)
            best = Change("best", "", None, epoch)
            text = "" if trainer.finished else words
            runs.intervene(recipe, place_of(trainer.standing), text, (best,))

    @property
    def is_at_best(self) -> bool:
        """Whether the weights are those of the best epoch."""
        trainer = self.trainer
        if trainer is None:
            run, best = self._cycle.run_list.present, self.best_epoch
            if run is None or not best:
                return False
            if run.info.recipe is None:  # of an older version, which did not note it
                return self._workspace.training_settings.restore_best
            return best in (run.info.kept_epoch, len(run.history.epochs))
        standing = trainer.standing
        if standing.batch == 0 and standing.epoch == standing.best_epoch > 0:
            return True
        went_back = self._at_best == (trainer, standing.step)
        return went_back or bool(standing.ended and trainer.settings.restore_best)

    def apply_edits(self) -> None:
        """Let the training go on with the network as it is drawn; weights that fit are kept."""
        if self._cycle.job_running:
            if not self._cycle.show_if_issue():
                self._pause_then(self._cycle.begin)
        elif self.trainer is not None:
            self._cycle.begin("")

    def keep_for_later(self) -> None:
        """Let the training go on with its own network; the drawn one stays as it is."""
        self._cycle.keep_for_later()

    def dismiss(self) -> None:
        """Take a shown issue away."""
        self._cycle.show_issue(None)

    def test_rates(self) -> None:
        """Find a good learning rate: train a network of its own while the rate rises."""
        self._cycle.test_rates()

    def set_keep_one_core_free(self, on: bool) -> None:
        """Leave one core to the rest of the machine; counts from the next start or resume on."""
        self._workspace.settings.set("keep_one_core_free", on)
        if self.state is State.RUNNING:
            self._pause_then(self._cycle.begin)

    @property
    def range(self) -> RangeTest | None:
        """The learning-rate range test under way, or the last one."""
        rates = self._cycle.rates
        return rates.result if rates is not None else None

    def read_speeds(self, then: Callable[[tuple[BlockSpeed, ...]], object]) -> None:
        """Hear how the time of the steps since the last reading was spent, block by block."""
        trainer = self.trainer
        if trainer is not None:
            self._cycle.ask(lambda: self._speedometer.read(trainer), then)

    @property
    def verdict(self) -> Verdict | None:
        """What is to be said of the run that is over, also of one that was read from a file."""
        if self.trainer is not None:
            return self.trainer.verdict
        present = self._cycle.run_list.present
        if present is None or not present.info.verdict:
            return None
        from cnndesk.session.verdict_file import verdict_from_json  # not at the start

        return verdict_from_json(present.info.verdict)

    def carry_out(self, action: Action) -> None:
        """Do what a verdict advises: train anew with other settings, or show something."""
        panel = _SHOWN_IN.get(action.id)
        if panel is not None:
            self._workspace.show_panel(panel)
        if not action.trains:
            return
        settings, changes = self._workspace.training_settings, dict(action.changes)
        automatic = changes.pop("automatic", ())
        settings = settings.replace(**changes)
        if automatic:
            settings = settings.with_automatic(*automatic)
        self._cycle.forget()
        self._workspace.set_training_settings(settings, say(action.label))
        if action.augment:
            data = self._workspace.data_settings
            augment = (*data.augment, *action.augment)
            changed = dataclasses.replace(data, augment=augment)
            self._workspace.set_data_settings(changed, say(action.label))
        self._cycle.begin()

    # The runs ------------------------------------------------------------------------------

    def rename(self, run: Run, name: str, note: str) -> None:
        """Call a run something else and note something of it, as a step of the history."""
        name = name.strip() or run.name
        before = (run.name, run.info.note)
        if (name, note.strip()) != before:
            self._change(
                self.tr("Rename {name}").format(name=run.name),
                lambda: self._name(run, name, note.strip()),
                lambda: self._name(run, *before),
            )

    def delete(self, run: Run) -> None:
        """Take an earlier run out, as a step of the history; the present one stays."""
        runs = self._cycle.run_list
        if run.is_present or run not in runs.runs:
            return
        place = runs.runs.index(run)
        self._change(
            self.tr("Delete {name}").format(name=run.name),
            lambda: runs.remove(run),
            lambda: runs.put_back(run, place),
        )

    def show_run(self, run: Run, on: bool) -> None:
        """Draw an earlier run beside the present one, or no longer."""
        if run.shown != on:
            run.shown = on
            self._workspace.touch()
            self.runs_changed.emit()

    def _name(self, run: Run, name: str, note: str) -> None:
        run.name = name
        run.info = dataclasses.replace(run.info, note=note)

    def _change(self, text: str, do: Callable[[], object], undo: Callable[[], object]) -> None:
        def act(what: Callable[[], object]) -> None:
            what()
            self.runs_changed.emit()

        self._workspace.undo.push_change(text, lambda: act(do), lambda: act(undo))

    # What changes around the training ------------------------------------------------------

    def _on_network(self) -> None:
        self._cycle.update_pending()
        if self._cycle.differs and self._cycle.is_gentle:
            self._cycle.go_live()
        if self.issue is not None:
            self._cycle.show_issue(None)
        self.look()

    def _on_dataset(self) -> None:
        if not self._cycle.job_running:
            self._cycle.show_issue(None)
            self._workspace.take_statistics()
        self.look()

    def _on_settings(self) -> None:
        trainer, wanted = self.trainer, self._workspace.training_settings
        if trainer is None or wanted == trainer.settings:
            self.live_probe.forget()
            self.look()
            return
        cycle = self._cycle
        goes_on = wanted.epochs > trainer.settings.epochs
        if not trainer.finished and only_batches_differ(trainer.settings, wanted):
            cycle.go_live()  # where nothing runs, the run takes it up when it goes on
            return

        def change() -> Place:
            place = place_of(trainer.standing)
            trainer.change(wanted)
            return place

        def done(place: Place) -> None:
            self._note_settings(wanted, place)
            cycle.show_issue(None)
            cycle.set_state(cycle.resting() if not cycle.job_running else State.RUNNING)
            self.runs_changed.emit()
            self.progress_changed.emit()

        def failed(error: BaseException) -> None:
            if isinstance(error, TrainingError) and trainer.finished and not goes_on:
                return  # the next run begins with it
            if isinstance(error, TrainingError):
                words = self.tr("Start a new run")
                cycle.show_issue(TrainingIssue(str(error), words, self._restart, "warning"))
            else:
                cycle.fail(error)

        cycle.ask(change, done, failed)

    def _on_data_settings(self) -> None:
        trainer = self.trainer
        if trainer is not None and trainer.augment != self._workspace.data_settings.augment:
            self._cycle.go_live()

    def _note_settings(self, after: TrainingSettings, place: Place) -> None:
        """Let a run know what it goes on with, and mark on its curves what bends them."""
        runs, trainer = self._cycle.run_list, self.trainer
        run = runs.present
        recipe = run.info.recipe if run is not None else None
        if run is None or recipe is None or trainer is None or trainer.finished:
            return  # what is over was trained as it was
        run.summary, run.epochs = after.summary, after.epochs
        changed = dataclasses.replace(recipe, settings=after)
        runs.intervene(changed, place, words_between(recipe, changed))

    def _pause_then(self, call: Callable[[], object]) -> None:
        self._cycle.after_job(call)
        self._cycle.pause()

    def _restart(self) -> None:
        cycle = self._cycle
        if cycle.job_running:
            cycle.stop()
            cycle.after_job(cycle.forget, cycle.begin)
        else:
            cycle.forget()
            cycle.begin()

    # Looking -------------------------------------------------------------------------------

    def look(self) -> None:
        """Show what the network makes of the watched image, as soon as the event loop is free."""
        self._cycle.look()

    def watch_filters(self, owner: str, blocks: Collection[str]) -> None:
        """Say whose parameters a view shows; they come with the next live view.

        Parameters
        ----------
        owner : str
            The view.
        blocks : collection of str
            Block ids; none when it shows none.
        """
        self.live_probe.watch_filters(owner, blocks)

    def set_watching(self, on: bool) -> None:
        """Say whether anybody sees the window; while not, no snapshots are made."""
        self.live_probe.watching = on

    # Files ---------------------------------------------------------------------------------

    def load(self, project: Project) -> None:
        """Take up the run of a project that was opened, or forget the one there is.

        The workspace's network and settings are those of the project already.
        """
        self._cycle.load(project)

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
        trainer, runs = self.trainer, self._cycle.run_list
        present = runs.present
        project.runs = runs.store()
        project.run_name = present.name if present is not None else ""
        if present is not None and trainer is not None:
            runs.note(trainer)
            gone_back = last_epoch and self._at_best is not None  # not in what is at hand at once
            kept = self.best_epoch if self.is_at_best and not gone_back else 0
            present.info = dataclasses.replace(present.info, kept_epoch=kept)
        project.run = present.info if present is not None else RunInfo()
        if trainer is None:
            if self._cycle.project is not None:
                copy_run(self._cycle.project, project)
            return
        state = trainer.last_good if last_epoch else self.engine.now(trainer.capture)
        if state.standing.begun:
            write_run(project, state, trainer.history)
            project.run = present.info if present is not None else RunInfo()
        project.classes = trainer.dataset.classes
        project.fingerprint = trainer.dataset.fingerprint
        project.targets = trainer.coder.spec

"""Pruning in the window: what is measured on the engine thread, and how it is done and undone.

Maps go out of the drawing and out of the run together, as one step of the history: undone, both are
as they were. What maps are worth is measured in ``cnndesk/session/pruning``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cnndesk.blocks import grouped
from cnndesk.data import Split
from cnndesk.document.project import Project
from cnndesk.document.removal import Removal, RemoveMaps
from cnndesk.explain.progress import Work
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.session.background_task import trained_by
from cnndesk.gui.session.map_choice import MapChoice
from cnndesk.gui.session.training import State, Training
from cnndesk.session.held_out import held_out
from cnndesk.session.preparation import coder_of, trained_model
from cnndesk.session.pruning.effects import Effects, measure
from cnndesk.session.pruning.outcome import Facts, facts_of
from cnndesk.session.pruning.pruned import differs_from_trained, pruned
from cnndesk.words import say


def _tr(words: str) -> str:
    return QCoreApplication.translate("Pruning", words)


def why_not_prune(workspace: Workspace) -> str:
    """Return why no maps can be removed now, in a sentence; empty where they can."""
    training = Training.of(workspace)
    if training.is_busy:
        return _tr("Maps can be removed when the training is paused or has ended.")
    if training.state not in (State.PAUSED, State.FINISHED) or workspace.dataset is None:
        return _tr("Train the network first: what its maps are worth is measured.")
    if training.time_machine.at is not None:
        return _tr("You look at an earlier epoch. Go back to now to remove maps.")
    return ""


@dataclass(frozen=True, eq=False)
class Measured:
    """What was found of the network as it is."""

    effects: Effects
    facts: Facts


class Pruner:
    """One network whose maps are measured, and removed.

    Parameters
    ----------
    workspace : Workspace
        For which `why_not_prune` has no reason.
    """

    def __init__(self, workspace: Workspace) -> None:
        assert workspace.dataset is not None
        self._workspace = workspace
        self._training = Training.of(workspace)
        self._threads = self._training.threads
        self.project = workspace.capture()
        self._split: Split = held_out(workspace.dataset, "val", trained_by(workspace)).split

    @property
    def why_not(self) -> str:
        """Why it cannot be pruned as it is drawn; empty where it can."""
        if not differs_from_trained(self.project):
            return ""
        return _tr(
            "The network was edited since it was trained. Train it as it is drawn, or undo the "
            "edits, before maps are removed."
        )

    def measuring(self) -> Work[Measured]:
        """Measure what each map is worth; on the engine thread."""
        project = self.project
        model = trained_model(project)
        coder = coder_of(project, model)
        effects = yield from measure(
            project.network, model, coder, self._split, threads=self._threads
        )
        return Measured(effects, (yield from self._facts(project)))

    def removal(self, effects: Effects, count: int) -> Removal:
        """Return the removal of so many of the least useful maps."""
        return Removal(self.project.network, effects.units, effects.least_useful(count))

    def trying(self, removal: Removal) -> Work[Facts]:
        """Measure what the network would be; on the engine thread."""
        return (yield from self._facts(pruned(self.project, removal)))

    def _facts(self, project: Project) -> Work[Facts]:
        model = trained_model(project)
        coder = coder_of(project, model)
        return (yield from facts_of(model, coder, self._split, self._threads))

    def carry_out(self, removal: Removal, epochs: int) -> None:
        """Remove maps from the drawing and the run, as one step of the history.

        Parameters
        ----------
        removal : Removal
        epochs : int
            To train on for afterwards, slowly; 0 for none.
        """
        workspace, training, before = self._workspace, self._training, self.project
        made = pruned(before, removal)
        edit = RemoveMaps(removal)
        workspace.undo.beginMacro(edit.text)
        try:
            workspace.undo.push_change(
                edit.text,
                lambda: training.take_over(made),
                lambda: training.take_over(before),
            )
            workspace.push(edit)
            names = MapChoice.of(workspace)
            names.replace(names.names.moved(removal.places), edit.text)
            if epochs:
                training.fine_tune_for(epochs)
        finally:
            workspace.undo.endMacro()
        words = _tr("{text}. Undo brings them back, with the weights they had.")
        workspace.message.emit(words.format(text=removal.text), "info", "training")


def table_of(before: Facts, after: Facts | None) -> list[tuple[str, str, str]]:
    """Return name, value before and value after of what is told of a network."""
    from cnndesk.gui.widgets.formats import bytes_text

    def row(name: str, text: Callable[[Facts], str]) -> tuple[str, str, str]:
        return name, text(before), text(after) if after is not None else "…"

    metric = before.metric
    return [
        row(_tr("Weights"), lambda f: grouped(f.weights)),
        row(_tr("Size"), lambda f: bytes_text(f.bytes)),
        row(_tr("Milliseconds per image"), lambda f: f"{f.milliseconds:.3f}"),
        row(_tr("Loss, validation"), lambda f: f"{f.loss:.3f}"),
        row(
            _tr("{metric}, validation").format(
                metric=say(metric.title)[:1].upper() + say(metric.title)[1:]
            ),
            lambda f: metric.text(f.score, 1),
        ),
    ]

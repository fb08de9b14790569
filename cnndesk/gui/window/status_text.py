"""What the status bar tells: the sentence on the left with its colour, and the speed."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from PySide6.QtCore import QCoreApplication, QObject

from cnndesk.blocks import grouped
from cnndesk.document.shapes import Status
from cnndesk.errors import UndescribedError
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.widgets.formats import clock

if TYPE_CHECKING:
    from cnndesk.engine.model import Model
    from cnndesk.gui.session.training import Training

_counted: WeakKeyDictionary[Model, float] = WeakKeyDictionary()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Status", text)


def state_text(workspace: Workspace) -> tuple[str, str]:
    """Return what goes on, and the name of a colour of the theme."""
    training = _training_text(workspace)
    if training is not None:
        return training
    trying = _laboratory_text(workspace)
    if trying:
        return trying, "accent"
    if workspace.opener.is_busy:
        return _tr("Opening images"), "accent"
    wrong = sum(
        d.status in (Status.ERROR, Status.UNCONNECTED) for d in workspace.diagnoses.values()
    )
    errors = sum(d.status is Status.ERROR for d in workspace.diagnoses.values())
    if errors:
        text = _tr("1 block does not fit") if errors == 1 else _tr("{0} blocks do not fit")
        return text.format(errors), "error"
    if wrong:
        text = _tr("1 block is not connected") if wrong == 1 else _tr("{0} blocks are loose")
        return text.format(wrong), "warning"
    if workspace.dataset is not None and not len(workspace.network):
        count = sum(len(split) for split in workspace.dataset.splits.values())
        return _tr("{0} images ready").format(grouped(count)), "text3"
    return _tr("Ready"), "text3"


def _laboratory_text(workspace: Workspace) -> str:
    """Return how far an experiment is; nothing while there is none."""
    for name, words in (("laboratory", _tr("Lab")), ("race", _tr("Race"))):
        laboratory = workspace.findChild(QObject, name)
        said = getattr(laboratory, "said", "")
        if said:
            return f"{words}: {said}"
    return ""


def _training_text(workspace: Workspace) -> tuple[str, str] | None:
    from cnndesk.gui.session.training import State, Training

    training = Training.existing(workspace)
    if training is None:
        return None
    progress = training.progress
    if training.state is State.STARTING:
        return _tr("Training: getting ready"), "accent"
    if progress is None:
        return _loaded_text(training)
    where = _tr("epoch {0} of {1}").format(progress.epoch, progress.epochs)
    if training.state is State.RUNNING:
        text = _tr("Training: {0}").format(where)
        if math.isfinite(progress.remaining_seconds):
            text += _tr(", about {0} left").format(clock(progress.remaining_seconds))
        return text, "good"
    if training.state is State.PAUSED:
        return _tr("Paused in {0}").format(where), "warning"
    if training.state is State.FINISHED:
        assert training.trainer is not None  # there is progress
        done = training.trainer.standing.epoch
        return _trained_text(done), "good"
    return None


def _loaded_text(training: Training) -> tuple[str, str] | None:
    """Return what is to be said of a run that was read from a file and not gone on with."""
    done = len(training.history.epochs) if training.history is not None else 0
    planned = training.runs[0].epochs if done else 0
    if 0 < done < planned:
        return _tr("Paused after {0} of {1} epochs").format(done, planned), "warning"
    return (_trained_text(done), "good") if done else None


def _trained_text(epochs: int) -> str:
    return (
        _tr("Trained for 1 epoch") if epochs == 1 else _tr("Trained for {0} epochs").format(epochs)
    )


def gflops(training: Training) -> float | None:
    """Return the speed of the training steps, counted from shapes.

    None before the first, and where a layer does not say what it computes.
    """
    trainer, progress = training.trainer, training.progress
    if trainer is None or progress is None or progress.images_per_second <= 0:
        return None
    try:
        return _operations(trainer.model) * progress.images_per_second / 1e9
    except UndescribedError:
        return None


def _operations(model: Model) -> float:
    """Return the operations of training on one image; counted once per model."""
    if model not in _counted:
        from cnndesk.engine.costs import model_costs

        _counted[model] = float(sum(cost.training for cost in model_costs(model).values()))
    return _counted[model]

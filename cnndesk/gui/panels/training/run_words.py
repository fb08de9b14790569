"""What the numbers of a run are: its best epoch, the one that is kept, its training images.

The best is the best value of the whole run. Which weights are kept is another matter: by accuracy
those of the latest epoch that is not plainly below the highest, since the highest of many epochs is
high by chance, too (``cnndesk/session/selection.py``), and only epochs since the last edit.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cnndesk.gui.session.runs import Run
from cnndesk.words import say


def _tr(text: str) -> str:
    return QCoreApplication.translate("RunWords", text)


def back_words(run: Run, kept: int) -> str:
    """Return what a button says that goes back to the weights of an epoch."""
    words = _tr("Back to the best epoch ({n})") if run.is_best(kept) else _tr("Back to epoch {n}")
    return words.format(n=kept)


def back_tip(run: Run, kept: int) -> str:
    """Return why it is this epoch, in sentences."""
    words = _tr("Takes the weights of epoch {n} in place of the last ones.").format(n=kept)
    if run.is_best(kept) or not run.best_validation_epoch:
        return words
    metric = run.history.metric
    own = run.history.epochs.row(kept - 1)[metric.column("val")]
    return f"{words} " + _tr(
        "They are kept because it is the latest epoch that is not plainly worse than the best "
        "since the network was last edited, or has the lowest loss: {own} on the validation "
        "images, where the best of the run is {best} at epoch {at}."
    ).format(own=metric.text(own, 1), best=best_words(run), at=run.best_validation_epoch)


def best_words(run: Run) -> str:
    """Return the best value of the whole run on the validation images."""
    return run.history.metric.text(run.best_validation, 1)


def best_tip(run: Run) -> str:
    """Return what that value is, in a sentence; empty without one."""
    if not run.best_validation_epoch:
        return ""
    metric = run.history.metric
    what = f"{say(metric.title)} ({metric.unit})" if metric.unit else say(metric.title)
    return _tr(
        "{what} on the validation images: the best of the whole run, edits included, at epoch {n}."
    ).format(what=what, n=run.best_validation_epoch)


def while_learning(epoch: int) -> str:
    """Return under which conditions the number of the training images was measured."""
    return _tr("epoch {n}, while it learned").format(n=epoch)


def while_learning_tip(epoch: int) -> str:
    """Return the same in sentences."""
    return _tr(
        "Counted over epoch {n} as it went: each batch before the step that learned from it, with "
        "augmentation and dropout, so it may be lower than on the validation images. Judge, "
        "“Training”, measures the network as it is now."
    ).format(n=epoch)

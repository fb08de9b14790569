"""The menu of the training: what is wanted seldom."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.training.run_words import back_words
from cnndesk.gui.session.training import State, Training


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrainingMenu", text)


def _prune(workspace: Workspace, parent: QWidget) -> None:
    from cnndesk.gui.panels.training.prune_dialog import PruneDialog  # not at the start

    PruneDialog(workspace, parent.window()).open()


def make_menu(workspace: Workspace, parent: QWidget, show_settings: Callable[[], object]) -> QMenu:
    """Return the menu; it belongs to the parent."""
    from cnndesk.gui.session.pruning import why_not_prune  # not at the start

    training = Training.of(workspace)
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)

    def show(page: str) -> None:
        workspace.show_panel("training")
        training.page_requested.emit(page)

    menu.addAction(_tr("Settings"), show_settings)
    find = menu.addAction(_tr("Find a learning rate"), lambda: show("range"))
    find.setEnabled(not training.is_busy)
    menu.addAction(_tr("Time per block"), lambda: show("speed"))
    spare = menu.addAction(_tr("Keep one core free"))
    spare.setCheckable(True)
    spare.setChecked(bool(workspace.settings.get("keep_one_core_free", False)))
    spare.triggered.connect(training.set_keep_one_core_free)
    menu.addSeparator()
    resting = training.history is not None and not training.is_busy
    more = menu.addAction(_tr("Train for 10 more epochs"), lambda: training.go_on(10))
    more.setEnabled(resting and training.state in (State.PAUSED, State.FINISHED))
    for stages, words in ((1, _tr("Fine-tune the last stage")), (2, _tr("Fine-tune two stages"))):
        if training.can_fine_tune(stages):
            menu.addAction(words, partial(training.fine_tune, stages))
    kept = training.best_epoch
    words = back_words(training.runs[0], kept) if kept else _tr("Back to the best epoch")
    back = menu.addAction(words, training.back_to_best)
    back.setEnabled(resting and kept > 0 and not training.is_at_best)
    prune = menu.addAction(
        _tr("Remove maps it can do without…"), partial(_prune, workspace, parent)
    )
    reason = why_not_prune(workspace)
    prune.setEnabled(not reason)
    prune.setToolTip(reason)
    reset = menu.addAction(_tr("Reset: start anew with fresh weights"), training.reset)
    reset.setEnabled(training.history is not None)
    return menu

"""Claims about what a window leaves behind: nothing floats beside it, nothing outlives it."""

from __future__ import annotations

import gc
import weakref

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from cnndesk.document.project import Project
from cnndesk.gui.app import Session
from cnndesk.gui.document.settings import Settings
from cnndesk.gui.session.training import State
from cnndesk.gui.support.threads import let_go


def _is_of_plot(widget: QWidget) -> bool:
    """Return whether pyqtgraph made a widget: each plot has a menu and a form without a place."""
    if isinstance(widget, QMenu):
        return widget.title() == "Plot Options"
    return type(widget) is QWidget and not widget.children()


def test_every_widget_of_a_window_is_in_it(window) -> None:
    before = set(QApplication.topLevelWidgets()) - {window}
    window.files.load(Project.from_template("lenet5", (16, 16, 1), tuple("0123456789")))
    window.panel_loader.make_all()
    QApplication.processEvents()
    without_a_place = [
        widget
        for widget in set(QApplication.topLevelWidgets()) - before
        if widget.parent() is None and widget is not window and not _is_of_plot(widget)
    ]
    assert without_a_place == []


def test_a_window_that_is_deleted_leaves_neither_network_nor_run(qapp, themed, qtbot) -> None:
    left = _after_training(Session(qapp, Settings()), qtbot)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    let_go()
    gc.collect()
    assert {name: ref() for name, ref in left.items()} == dict.fromkeys(left)


def _after_training(session: Session, qtbot) -> dict[str, weakref.ref[object]]:
    """Train the digits for an epoch with every panel there, close, and return what was at work."""
    window = session.window
    with qtbot.waitSignal(window.ready):
        session.show()
    window.files.open_images("digits", "lenet5")
    workspace, training = window.workspace, window.training
    qtbot.waitUntil(lambda: "conv2" in workspace.network and workspace.watched is not None)
    window.panel_loader.make_all()
    workspace.set_training_settings(workspace.training_settings.replace(epochs=1))
    training.run()
    qtbot.waitUntil(lambda: training.state is State.FINISHED)
    trainer = training.trainer
    assert trainer is not None
    left = {
        "window": weakref.ref(window),
        "network": weakref.ref(workspace.network),
        "trainer": weakref.ref(trainer),
        "model": weakref.ref(trainer.model),
    }
    window.files.may_leave = lambda: True
    window.close()
    window.deleteLater()
    workspace.deleteLater()
    return left

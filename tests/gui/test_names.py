"""Claims about what a screen reader hears: every control of every screen has a name.

The name is asked of Qt's accessibility, which is what a screen reader asks: a control's own, its
words, or those of the label that belongs to it.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QGraphicsView,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from cnndesk.document.image_edits import Exclude
from cnndesk.document.project import Project
from cnndesk.gui.panels.judging.changes import ChangesDialog
from cnndesk.gui.panels.stepping.step_result import MapPick
from cnndesk.gui.window.panel_table import PANELS
from cnndesk.gui.window.start_page import FIRST_STEPS

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QGraphicsView,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
WHOLE = (QAbstractSpinBox, QComboBox, QLineEdit, QTabBar)
"""What Qt puts together from widgets of its own, which nobody meets on their own."""


def is_control(widget: QWidget) -> bool:
    """Whether a user can do something with a widget: a known kind, or one that takes the focus."""
    if widget.isWindow() or isinstance(widget, QScrollBar):
        return False
    if is_part(widget) or waits_for_words(widget):
        return False
    takes_focus = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    takes_focus = takes_focus and widget.focusProxy() is None
    return isinstance(widget, CONTROLS) or takes_focus or takes_clicks(widget)


def takes_clicks(widget: QWidget) -> bool:
    """Whether it is one of ours that is painted and does something when it is pressed."""
    ours = [kind for kind in type(widget).__mro__ if kind.__module__.startswith("cnndesk")]
    return any("mousePressEvent" in vars(kind) for kind in ours)


def is_part(widget: QWidget) -> bool:
    """Whether it is a piece of another control: the line of a spin box, the head of a table."""
    around = widget.parentWidget()
    if widget.objectName() in ("qt_menubar_ext_button", "qt_toolbar_ext_button"):
        return True  # opens what a row has no room for
    if isinstance(around, QAbstractScrollArea):
        return widget is around.viewport() or isinstance(around, QAbstractItemView)
    while around is not None:
        if isinstance(around, WHOLE):
            return True
        around = around.parentWidget()
    return False


def waits_for_words(widget: QWidget) -> bool:
    """Whether it is a hidden button that gets its words when it is shown."""
    if not isinstance(widget, QAbstractButton) or widget.isVisible():
        return False
    return not widget.text() and (isinstance(widget, QPushButton) or not widget.toolTip())


def heard(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def place(widget: QWidget) -> str:
    """Return where a widget is, as one finds it in the code."""
    path = []
    around: QWidget | None = widget
    while around is not None:
        path.append(type(around).__name__ + (f" “{name}”" if (name := around.objectName()) else ""))
        around = around.parentWidget()
    return " < ".join(path[:5])


def nameless(window: QWidget) -> Iterator[str]:
    """Name the controls of a window of which a screen reader says nothing."""
    for widget in window.findChildren(QWidget):
        if is_control(widget) and not any(letter.isalnum() for letter in heard(widget)):
            yield f"{place(widget)} is called “{heard(widget)}”"


def test_the_walk_finds_what_has_no_name(qtbot, themed) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    silent: list[QWidget] = [kind(window) for kind in (QLineEdit, QComboBox, QListView)]
    painted = QWidget(window)
    painted.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    sign = QPushButton("×", window)
    QWidget(window)
    assert len(list(nameless(window))) == len([*silent, painted, sign])
    for widget in (*silent, painted, sign):
        widget.setAccessibleName("Weight")
    assert list(nameless(window)) == []
    pressed = MapPick("", window)
    assert len(list(nameless(window))) == 1
    pressed.setAccessibleName("Feature map")
    QPushButton(window)  # hidden, without words
    assert list(nameless(window)) == []


def of_every_panel(window: QWidget) -> set[str]:
    """Show one panel after the other and collect the controls without a name."""
    found = set(nameless(window))
    for spec in PANELS:
        window.workspace.show_panel(spec.id)  # type: ignore[attr-defined]
        QApplication.processEvents()
        found |= set(nameless(window))
    return found


def test_every_control_of_every_panel_has_a_name(trained_window) -> None:
    found = of_every_panel(trained_window)
    assert not found, "\n".join(sorted(found))


def test_every_control_of_the_start_page_has_a_name(window, tmp_path) -> None:
    project = Project.from_template("lenet5", (16, 16, 1), tuple("0123456789"))
    window.files.load(project)
    assert window.files.write(tmp_path / "lesson.cnndesk")
    window.files.close_project()
    assert window.on_start_page
    assert window.start_page.rows
    assert list(nameless(window)) == []


@pytest.mark.parametrize("name", ["shortcuts", "about", "settings", "history"])
def test_every_control_of_a_dialog_has_a_name(window, name: str) -> None:
    window.actions_[name].trigger()
    dialog = window.findChild(QDialog, name)
    assert dialog is not None
    assert list(nameless(dialog)) == []


def test_every_control_of_the_list_of_changes_has_a_name(trained, qtbot) -> None:
    dataset = trained.dataset
    assert trained.correct(Exclude({dataset.key("val", 0): dataset.classes[0]}))
    dialog = ChangesDialog(trained)
    qtbot.addWidget(dialog)
    dialog.show()
    assert list(nameless(dialog)) == []


def test_every_control_of_a_lesson_has_a_name(window, wait) -> None:
    window.lessons.start_first()
    for step in range(FIRST_STEPS):
        window.lessons.guide.go_to(step)
        QApplication.processEvents()
        assert list(nameless(window)) == []


# The keyboard ------------------------------------------------------------------------------

_CLICKS = ("mousePressEvent", "mouseReleaseEvent")
BY_OTHER_KEYS = {
    "TermName": "the meaning of every word is in Help, Glossary",
    "Minimap": "what is seen is moved by the keys of the drawing under it",
    "StartPage": "a click beside everything takes a choice away, as Escape does",
}
"""Painted widgets that can be clicked and take no focus of their own, and why."""


def is_own(kind: type, method: str) -> bool:
    """Whether a method of a widget is the program's, not Qt's."""
    return any(method in k.__dict__ and k.__module__.startswith("cnndesk") for k in kind.__mro__)


def clickable(window: QWidget) -> Iterator[QWidget]:
    """Return the widgets that handle clicks themselves and are seen."""
    for widget in window.findChildren(QWidget):
        kind = type(widget)
        if widget.isVisible() and any(is_own(kind, click) for click in _CLICKS):
            yield widget


def test_whatever_is_painted_and_can_be_clicked_has_keys_and_shows_the_focus(
    trained_window, wait
) -> None:
    window = trained_window
    window.activateWindow()
    other = window.toolbar.switch.buttons["use"]
    seen: dict[str, str] = {}
    for spec in PANELS:
        window.workspace.show_panel(spec.id)
        for _ in range(4):
            QApplication.processEvents()
        for widget in clickable(window):
            kind = type(widget)
            if kind.__name__ in seen or kind.__name__ in BY_OTHER_KEYS:
                continue
            seen[kind.__name__] = ""
            if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                seen[kind.__name__] = f"{place(widget)} cannot be reached by Tab"
                continue
            if not (is_own(kind, "keyPressEvent") or isinstance(widget, QAbstractItemView)):
                seen[kind.__name__] = f"{place(widget)} has no keys"
            other.setFocus()
            plain = widget.grab().toImage()
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            if widget.grab().toImage() == plain:
                seen[kind.__name__] = f"{place(widget)} does not show that it has the focus"
    assert {"PaintView", "MapPick", "MatrixView", "HealthRows", "StepView"} <= set(seen)
    assert not [words for words in seen.values() if words]

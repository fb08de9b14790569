"""What a hand does in a window while a lesson is recorded: which control, in which panel.

A recording compares how things stand (``cnndesk.lessons.standing``), which tells only of what
lessons have words for. Whatever else is pressed, typed or turned would be lost without a word. So
every act is noted here; one after which nothing has become a line is told by the name of its
control. Moving the pointer, scrolling, opening a menu and going through the window are no acts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QShortcut
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
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from cnndesk.gui.lessons.host import LessonHost
from cnndesk.gui.widgets.shortcuts import keys_text

LOOKS = 4
"""Looks of the recorder that an act is waited for to become a line: engines answer later."""

_WHOLE = (QComboBox, QAbstractSpinBox, QLineEdit, QTabBar, QAbstractItemView, QGraphicsView)
_CONTROLS = (*_WHOLE, QAbstractButton, QAbstractSlider, QPlainTextEdit, QTextEdit)
_TYPED = (QLineEdit, QAbstractSpinBox, QPlainTextEdit, QTextEdit)
_MOVES = frozenset(
    {
        Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape, Qt.Key.Key_Shift,
        Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock,
    }
)  # fmt: skip
"""Keys that lead from control to control or do nothing alone."""


@dataclass
class Act:
    """One thing that was done.

    Attributes
    ----------
    what : str
        The control, by the name that a screen reader says.
    where : str
        The panel, as the window calls it; empty outside of all.
    looks : int
        Of the recorder, since then.
    """

    what: str
    where: str
    looks: int = 0


class Witness(QObject):
    """Notes the acts in one window.

    Parameters
    ----------
    host : LessonHost
    is_own : callable
        Tells of a widget whether it belongs to the recording itself.
    """

    begins = Signal()
    """An act is about to take effect: what was done earlier is to be told apart from it."""

    def __init__(self, host: LessonHost, is_own: Callable[[QWidget], bool]) -> None:
        super().__init__(host.widget)
        self._host, self._is_own = host, is_own
        self._acts: list[Act] = []
        self._panels = {
            widget: name
            for name in ("canvas", *host.panel_names)
            if (widget := host.panel(name)) is not None
        }
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def end(self) -> None:
        """Note no more."""
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def explain(self, *, by_first: bool) -> None:
        """Hear that an act has become a line, or that it was said why not.

        Parameters
        ----------
        by_first : bool
            Whether it was the first of several, which has taken long, and not the last.
        """
        if self._acts:
            self._acts.pop(0 if by_first else -1)

    def lost(self, *, is_busy: bool) -> list[Act]:
        """Hear of another look of the recorder; return the acts that have come to nothing.

        Parameters
        ----------
        is_busy : bool
            Whether something is being worked out that one of the acts may have asked for.
        """
        is_busy |= QApplication.activePopupWidget() is not None
        is_busy |= QApplication.activeModalWidget() is not None
        if is_busy or QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return []
        for act in self._acts:
            act.looks += 1
        lost = [act for act in self._acts if act.looks >= LOOKS]
        self._acts = [act for act in self._acts if act.looks < LOOKS]
        return lost

    # Events --------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress or kind == QEvent.Type.MouseButtonDblClick:
            if isinstance(watched, QWidget) and isinstance(event, QMouseEvent):
                self._pressed(watched, event)
        elif kind == QEvent.Type.KeyPress:
            if isinstance(watched, QWidget) and isinstance(event, QKeyEvent):
                self._typed(watched, event)
        elif kind == QEvent.Type.Wheel:
            if isinstance(watched, QWidget):
                self._turned(watched)
        elif kind == QEvent.Type.MouseButtonRelease:
            if isinstance(watched, QMenu) and isinstance(event, QMouseEvent):
                self._chosen(watched, watched.actionAt(event.position().toPoint()))
        elif kind == QEvent.Type.Shortcut and isinstance(watched, QAction | QShortcut):
            self._by_keys(watched)
        return False

    def _pressed(self, widget: QWidget, event: QMouseEvent) -> None:
        control = control_of(widget)
        if control is None or isinstance(control, QLineEdit | QPlainTextEdit | QTextEdit):
            return  # only what is typed counts
        if isinstance(control, QAbstractButton) and not _does_something(control):
            return
        self._note(control)

    def _typed(self, widget: QWidget, event: QKeyEvent) -> None:
        if isinstance(widget, QMenu):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
                self._chosen(widget, widget.activeAction())
            return
        control = control_of(widget)
        if control is None or event.key() in _MOVES or not _takes_key(control, event):
            return
        self._note(control)

    def _turned(self, widget: QWidget) -> None:
        ours = control_of(widget)
        if ours is not None and _has(ours, "wheelEvent"):
            self._note(ours)

    def _chosen(self, menu: QMenu, action: QAction | None) -> None:
        if action is None or not action.isEnabled() or action.menu() or action.isSeparator():
            return
        self._note(menu, _plain(action.text()))

    def _by_keys(self, shortcut: QAction | QShortcut) -> None:
        words = (
            _plain(shortcut.text()) if isinstance(shortcut, QAction) else keys_text(shortcut.key())
        )
        widget = QApplication.focusWidget() or self._host.widget
        self._note(widget, words)

    def _note(self, control: QWidget, words: str = "") -> None:
        if self._is_own(control) or (not words and not _called(control)):
            return
        act = Act(words or _called(control), self._where(control))
        if self._acts and (self._acts[-1].what, self._acts[-1].where) == (act.what, act.where):
            self._acts[-1].looks = 0  # it goes on
            return
        self.begins.emit()
        self._acts.append(act)

    def _where(self, control: QWidget) -> str:
        """Return the panel of a control; for one in the header, the panel in front."""
        for widget in _upwards(control):
            if widget in self._panels:
                return self._host.name_of(self._panels[widget])
            if isinstance(widget, QDialog | QMenuBar):
                return ""
        return self._host.name_of(self._host.front)


def control_of(widget: QWidget) -> QWidget | None:
    """Return the control that a widget is, or is a part of; None where nothing can be done."""
    for at in _upwards(widget):
        if isinstance(at, QScrollBar | QMenu | QMenuBar):
            return None
        around = at.parentWidget()
        whole = next((w for w in _upwards(around) if isinstance(w, _WHOLE)), None)
        if whole is not None and not isinstance(at, QAbstractButton | QAbstractSlider):
            return whole
        if isinstance(at, _CONTROLS) or _has(at, "mousePressEvent") or _has(at, "keyPressEvent"):
            return at
        if at.isWindow() or isinstance(at, QAbstractScrollArea):
            return None
    return None


def _upwards(widget: QWidget | None) -> Iterator[QWidget]:
    while widget is not None:
        yield widget
        widget = widget.parentWidget()


def _has(widget: QWidget, handler: str) -> bool:
    """Whether a widget of ours does something by itself with an event."""
    ours = [kind for kind in type(widget).__mro__ if kind.__module__.startswith("cnndesk")]
    return not widget.isWindow() and any(handler in vars(kind) for kind in ours)


def _does_something(button: QAbstractButton) -> bool:
    """Whether pressing a button changes anything: not the one of a row that is on, nor a menu's."""
    group = button.group()
    if group is not None and group.exclusive() and button.isChecked():
        return False
    return not (isinstance(button, QToolButton | QPushButton) and button.menu() is not None)


def _takes_key(control: QWidget, event: QKeyEvent) -> bool:
    """Whether a control does something with a key, other than handing it on."""
    if isinstance(control, _TYPED):
        return bool(event.text()) or event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
    if isinstance(control, QAbstractButton):
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in keys:
            return _does_something(control)
        arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right)
        return event.key() in arrows and control.group() is not None
    return not event.modifiers() & Qt.KeyboardModifier.ControlModifier


def _called(control: QWidget) -> str:
    """Return what a control is called, or what is around it, for one that is a part."""
    for widget in _upwards(control):
        name = widget.accessibleName()
        if not name and isinstance(widget, QAbstractButton):
            name = widget.text() or widget.toolTip()
        if name:
            return _plain(name)
        if widget.isWindow() and widget.windowType() != Qt.WindowType.Popup:
            break  # the list of a choice is a window of its own
    return ""


def _plain(words: str) -> str:
    """Return the words of a button or a menu without the marks for keys."""
    return words.partition("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&").strip()

"""What the stories share: a keyboard, a pointer, pictures on disk, and what must not be left over.

A story fails if Qt says anything on the way, and if a thread or timer of its windows is still there
when they are closed.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import (
    QObject,
    Qt,
    QThread,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from cnndesk.data import open_source

if TYPE_CHECKING:
    from cnndesk.gui.window.main_window import MainWindow

SHAPES = ("circle", "square", "star")
_OF_OFFSCREEN = "This plugin does not support"  # what no screen would have to
LONG = 60_000  # milliseconds until a wait is given up; nothing takes that long


class Keyboard:
    """Presses keys where the program has put the focus, as a keyboard does."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    def target(self) -> QWidget:
        """Where a key goes now."""
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window

    def press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press one key."""
        QTest.keyClick(self.target(), key, modifiers)
        QApplication.processEvents()

    def control(self, key: Qt.Key) -> None:
        """Press a key with Ctrl."""
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def alt(self, key: Qt.Key) -> None:
        """Press a key with Alt."""
        self.press(key, Qt.KeyboardModifier.AltModifier)

    def type(self, text: str) -> None:
        """Type letters and digits."""
        for letter in text:
            QTest.keyClick(self.target(), letter)
        QApplication.processEvents()


@pytest.fixture
def keyboard(window: MainWindow) -> Keyboard:
    """A keyboard at the window."""
    return Keyboard(window)


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """A folder of 30 real pictures of each of three shapes, one folder per class."""
    shapes = open_source("shapes").train
    names = open_source("shapes").classes
    top = tmp_path / "pictures"
    for name in SHAPES:
        folder = top / name
        folder.mkdir(parents=True)
        rows = [n for n, label in enumerate(shapes.labels) if names[label] == name][:30]
        for row in rows:
            Image.fromarray(shapes.images[row]).save(folder / f"{row:04}.png")
    return top


def button(owner: QWidget, text: str) -> QPushButton:
    """Return the one visible button with this text."""
    found = [b for b in owner.findChildren(QPushButton) if b.text() == text and b.isVisible()]
    assert len(found) == 1, f"{len(found)} buttons {text!r}"
    return found[0]


def click(widget: QWidget) -> None:
    """Click the middle of a widget that can be seen and used."""
    assert widget.isVisible(), f"{widget} cannot be seen"
    assert widget.isEnabled(), f"{widget} cannot be used"
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def choose_network(window: MainWindow, title: str, qtbot) -> None:
    """Click “Start with this” on the card of a network, once the cards are there."""
    from cnndesk.gui.canvas.choice_cards import NetworkCard

    if window.frame.workspace == "data":
        click(window.frame.places["data_settings"].panel.train)  # which leads to the cards

    def card() -> QWidget | None:
        shown = (c for c in window.canvas.findChildren(NetworkCard) if c.isVisible())
        return next((c for c in shown if c.option.title == title), None)

    qtbot.waitUntil(lambda: card() is not None, timeout=LONG)
    click(button(card(), "Start with this"))


def begin_training(window: MainWindow, qtbot) -> None:
    """Click Train, over the drawing or in Train; then the window is at the curves."""
    if window.frame.workspace == "draw":
        train = window.canvas.header.train
    else:
        train = window.frame.places["training_controls"].panel.train
    qtbot.waitUntil(lambda: train.isVisible() and train.isEnabled(), timeout=LONG)
    click(train)
    assert window.frame.workspace == "train"


@pytest.fixture(autouse=True)
def _qt_says_nothing() -> Iterator[None]:
    """Fail a story on any message of Qt: a warning is a mistake that nobody has seen yet."""
    said: list[str] = []

    def hear(kind: QtMsgType, context: object, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and _OF_OFFSCREEN not in text:
            said.append(text)

    before = qInstallMessageHandler(hear)
    yield
    qInstallMessageHandler(before)
    assert not said, "\n".join(said)


@pytest.fixture(autouse=True)
def _nothing_is_left(_qt_says_nothing: None) -> Iterator[None]:
    """Fail a story after which a thread it has begun goes on, daemon or not."""
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        thread.join(LONG / 1000)  # one that is ending may end
        assert not thread.is_alive(), f"{thread.name} still runs"


def running_threads() -> list[str]:
    """Name the program's threads, daemon or not; it gives every one a name of this kind."""
    return [t.name for t in threading.enumerate() if t.name.startswith("cnndesk")]


def running_timers(owner: QObject) -> list[str]:
    """Name the timers and threads below an object that still run."""
    timers = [t for t in owner.findChildren(QTimer) if t.isActive()]
    threads = [t for t in owner.findChildren(QThread) if t.isRunning()]
    return [f"{type(t.parent()).__name__}, {t.interval()} ms" for t in timers] + [
        repr(t) for t in threads
    ]


@pytest.fixture
def close(qtbot) -> Callable[[MainWindow], None]:
    """Close a window whose work is of no interest any more; nothing of it may go on."""

    def close_now(window: MainWindow) -> None:
        window.files.may_leave = lambda: True
        assert window.close()
        assert running_timers(window) == []

    return close_now

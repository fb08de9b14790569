"""Claims about every screen at every size: what is there can be read and reached."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QListView,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

from cnndesk.gui.window.main_window import FRAME, SMALLEST

SIZES = ((1440, 900), (1280, 800), (960, 540))


def needed(button: QAbstractButton) -> int:
    """Return the pixels that a button's words, and an icon beside them, take."""
    words = button.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
    width = max(button.fontMetrics().horizontalAdvance(line) for line in words.split("\n"))
    if not button.icon().isNull():
        width += button.iconSize().width() + 4
    if isinstance(button, (QCheckBox, QRadioButton)):
        width += 14 + 8  # the box and its distance
    return width


def shows_words(button: QAbstractButton) -> bool:
    drawn = isinstance(button, (QPushButton, QToolButton, QCheckBox, QRadioButton))
    own_paint = type(button).paintEvent not in (
        QPushButton.paintEvent,
        QToolButton.paintEvent,
        QCheckBox.paintEvent,
        QRadioButton.paintEvent,
    )
    only_icon = (
        isinstance(button, QToolButton)
        and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        and not button.icon().isNull()
    )
    return drawn and not own_paint and not only_icon and bool(button.text()) and button.isVisible()


def cut_off(button: QAbstractButton) -> str:
    """Return what is wrong with a button's place: "", or words for the failure."""
    if button.width() < needed(button):
        return f"needs {needed(button)} px for its words and has {button.width()}"
    inside: QWidget = button
    while (around := inside.parentWidget()) is not None:
        if isinstance(around, QAbstractScrollArea) and not isinstance(around, QScrollArea):
            return ""  # a view that scrolls its items
        if isinstance(around.parentWidget(), QScrollArea) and inside is not button:
            return ""  # what is beyond can be scrolled to
        place = QRect(button.mapTo(around, button.rect().topLeft()), button.size())
        is_scrolled = isinstance(around.parentWidget(), QScrollArea)
        if not is_scrolled and not around.rect().contains(place):
            return f"stands out of {type(around).__name__} by {place} of {around.rect()}"
        inside = around
    return ""


def failures(window: QWidget) -> Iterator[str]:
    for button in window.findChildren(QAbstractButton):
        if shows_words(button) and (why := cut_off(button)):
            owner = button.parentWidget()
            yield f"“{button.text()}” in {type(owner).__name__} {why}"


@pytest.fixture
def trained_window(digits, wait):
    """A window in which everything was trained and judged once."""
    from cnndesk.gui.session.training import State

    workspace, training = digits.workspace, digits.training
    workspace.set_training_settings(workspace.training_settings.replace(epochs=1))
    digits.panel_loader.make_all()
    training.run()
    wait(lambda: training.state is State.FINISHED)
    workspace.select(("conv2",))
    return digits


def choose_an_image(panel: QWidget, wait) -> None:
    """Choose one: what can be done with it has buttons of its own."""
    for view in panel.findChildren(QListView):
        if view.isVisible():
            wait(lambda view=view: view.model().rowCount() > 0)
            view.setCurrentIndex(view.model().index(0, 0))
    QApplication.processEvents()


@pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))
def test_no_words_of_a_button_are_cut_off(trained_window, wait, qtbot, size) -> None:
    window = trained_window
    window.setMinimumSize(960, 540)  # the screen of the tests is smaller
    window.resize(*size)
    found = []
    for name, dock in window.frame.places.items():
        window.frame.show_panel(name)
        for _ in range(8):  # one layout asks for the next
            QApplication.processEvents()
        if name in ("confusion", "images"):
            choose_an_image(dock.panel, wait)
        assert window.size() == QSize(*size)
        found += [f"{name}: {line}" for line in failures(window)]
    assert not found, "\n".join(sorted(set(found)))


PROGRAM = """
import json, sys
from PySide6.QtWidgets import QApplication
from cnndesk.gui.app import Session, make_application
from cnndesk.gui.document.settings import Settings
app = make_application()
session = Session(app, Settings())
window = session.window
def tell():
    app.processEvents()
    screen = app.primaryScreen().availableGeometry()
    first = window.frameGeometry()
    window.files.start_blank()
    window.resize(1, 1)
    app.processEvents()
    print(json.dumps({
        "screen": [screen.width(), screen.height()],
        "first": [first.width(), first.height()],
        "smallest": [window.width(), window.height()],
        "ratio": window.devicePixelRatioF(),
    }))
    window.files.may_leave = lambda: True
    window.close()
window.ready.connect(tell)
session.show()
app.exec()
"""


@pytest.mark.parametrize(
    ("screen", "scale"),
    [((1920, 1080), 1), ((1920, 1080), 2), ((1366, 768), 1), ((1280, 800), 1), ((3840, 2160), 2)],
    ids=str,
)
def test_the_first_window_fits_its_screen_and_can_be_made_small(
    tmp_path: Path, screen: tuple[int, int], scale: int
) -> None:
    one = {"name": "one", "x": 0, "y": 0, "width": screen[0], "height": screen[1]}
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps({"windowFrameMargins": True, "screens": [one | dots]}))
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": f"offscreen:configfile={screens}",
            "QT_SCALE_FACTOR": str(scale),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.strip().splitlines()[-1])
    room = QSize(*told["screen"])
    assert room == QSize(*screen) / scale
    assert told["ratio"] == scale
    for size in (QSize(*told["first"]), QSize(*told["smallest"])):
        assert size.boundedTo(room) == size, f"{size} does not fit {room}"
    assert QSize(*told["smallest"]) == SMALLEST.boundedTo(room - FRAME)

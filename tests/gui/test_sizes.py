"""Claims about every screen at every size: what is there can be read and reached."""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QGraphicsView,
    QLabel,
    QListView,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from cnndesk.document.project import Project
from cnndesk.gui.window.main_window import FRAME, SMALLEST
from cnndesk.gui.window.panel_table import PANELS
from cnndesk.gui.window.start_page import FIRST_STEPS

DIALOGS = ("shortcuts", "about", "settings", "history", "guide", "glossary")
SIZES = ((1440, 900), (1280, 800), (960, 540))


def needed(button: QAbstractButton) -> int:
    """Return the pixels that a button's words, and an icon beside them, take."""
    words = button.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
    width = widest(button, words)
    if not button.icon().isNull() and not shows_only_text(button):
        icon = button.iconSize().width()
        width = max(width, icon) if stands_below_icon(button) else width + icon + 4
    if isinstance(button, (QCheckBox, QRadioButton)):
        width += 14 + 8  # the box and its distance
    if button.property("kind") == "segment":
        width += 2 * (6 if button.property("tight") else 10) + 1  # what the style keeps free
    return width


def shows_only_text(button: QAbstractButton) -> bool:
    style = Qt.ToolButtonStyle.ToolButtonTextOnly
    return isinstance(button, QToolButton) and button.toolButtonStyle() == style


def stands_below_icon(button: QAbstractButton) -> bool:
    style = Qt.ToolButtonStyle.ToolButtonTextUnderIcon
    return isinstance(button, QToolButton) and button.toolButtonStyle() == style


def widest(widget: QWidget, words: str) -> int:
    """Return the pixels that the longest line of some words takes."""
    metrics = QFontMetricsF(widget.font(), widget)
    return math.floor(max(metrics.horizontalAdvance(line) for line in words.split("\n")))


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
    while not inside.isWindow() and (around := inside.parentWidget()) is not None:
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


def cut_label(label: QLabel) -> str:
    """Return what is wrong with the room of a text: "", or words for the failure."""
    plain = type(label).paintEvent is QLabel.paintEvent and label.pixmap().isNull()
    if not (plain and label.text() and label.isVisible()):
        return ""
    if label.wordWrap():
        height = label.heightForWidth(label.width())
        return f"needs {height} px of height and has {label.height()}" * (height > label.height())
    room = label.contentsRect().width()
    width = label.sizeHint().width() if "<" in label.text() else widest(label, label.text())
    return f"needs {width} px for its words and has {room}" * (width > room)


def cut_choice(box: QComboBox) -> str:
    """Return what is wrong with the room of what is chosen in a list."""
    if not box.isVisible() or box.isEditable():
        return ""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    kind = QStyle.ComplexControl.CC_ComboBox
    room = box.style().subControlRect(kind, option, part, box).width()
    width = widest(box, box.currentText())
    return f"needs {width} px for its words and has {room}" * (width > room)


def too_wide(area: QAbstractScrollArea) -> str:
    """Return by how much what is scrolled goes on beyond the right edge, with no bar to get there.

    A drawing that is moved by hand or zoomed is none of these.
    """
    bar_off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if not area.isVisible() or area.horizontalScrollBarPolicy() != bar_off:
        return ""
    if isinstance(area, QGraphicsView):
        return ""
    room = area.viewport().width()
    if isinstance(area, QScrollArea):
        content = area.widget()
        width = content.width() if content is not None else 0
    else:
        width = room + area.horizontalScrollBar().maximum() - area.horizontalScrollBar().minimum()
    return f"is {width} px wide, shows {room} of them and has no bar" * (width > room)


def failures(window: QWidget) -> Iterator[str]:
    """Name the words of a window that are not to be read."""

    def say(widget: QWidget, words: str, why: str) -> str:
        return f"“{words}” in {type(widget.parentWidget()).__name__} {why}"

    for button in window.findChildren(QAbstractButton):
        if shows_words(button) and (why := cut_off(button)):
            yield say(button, button.text(), why)
    for label in window.findChildren(QLabel):
        if why := cut_label(label):
            yield say(label, label.text(), why)
    for area in window.findChildren(QAbstractScrollArea):
        if why := too_wide(area):
            named = area.accessibleName() or type(area).__name__
            yield say(area, named, why)
    for box in window.findChildren(QComboBox):
        if why := cut_choice(box):
            yield say(box, box.currentText(), why)


def test_the_walk_finds_what_is_cut_off(qtbot, themed) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    wrapped = QLabel("a sentence of many words that wants a second line and gets none")
    wrapped.setWordWrap(True)
    box = QComboBox()
    box.addItem("a choice")
    widgets = (QPushButton("Exclude"), QLabel("a sentence"), box, wrapped)
    for row, widget in enumerate(widgets):
        widget.setParent(window)
        widget.setGeometry(0, row * 50, 300, 50)
    window.resize(400, 200)
    window.show()
    assert list(failures(window)) == []
    for row, widget in enumerate(widgets):
        widget.setGeometry(0, row * 50, 30, 16)
    assert len(list(failures(window))) == len(widgets)
    widgets[0].setGeometry(360, 0, 100, 50)
    assert "stands out of" in next(iter(failures(window)))


def settle() -> None:
    for _ in range(8):  # one layout asks for the next
        QApplication.processEvents()


def lasting_failures(window: QWidget) -> set[str]:
    """Return the failures that stay once all that the engine was asked for has its place."""
    found = set(failures(window))
    if found:
        window.training.engine.now(lambda: None)  # type: ignore[attr-defined]
        settle()
        found &= set(failures(window))
    return found


def at_size(window: QWidget, size: tuple[int, int]) -> None:
    """Give a window a size, also one that the screen of the tests has no room for."""
    window.setMinimumSize(960, 540)
    window.resize(*size)
    settle()
    assert window.size() == QSize(*size)
    assert window.devicePixelRatioF() == float(os.environ.get("QT_SCALE_FACTOR", "1"))


def choose_an_image(panel: QWidget, wait) -> None:
    """Choose one: what can be done with it has buttons of its own."""
    for view in panel.findChildren(QListView):
        if view.isVisible():
            wait(lambda view=view: view.model().rowCount() > 0)
            view.setCurrentIndex(view.model().index(0, 0))
    QApplication.processEvents()


every_size = pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))


@every_size
def test_no_words_of_a_panel_are_cut_off(trained_window, wait, size) -> None:
    window = trained_window
    at_size(window, size)
    found = set()
    for spec in PANELS:
        window.workspace.show_panel(spec.id)
        settle()
        if spec.id in ("confusion", "images"):
            choose_an_image(window, wait)
        assert window.size() == QSize(*size)
        found |= {f"{spec.id}: {line}" for line in lasting_failures(window)}
    assert not found, "\n".join(sorted(found))


def test_no_words_of_a_panel_are_cut_off_in_presentation_size(trained_window, wait) -> None:
    window = trained_window
    window.actions_["presentation"].trigger()
    try:
        at_size(window, (1280, 800))
        found = set()
        for spec in PANELS:
            window.workspace.show_panel(spec.id)
            settle()
            if spec.id in ("confusion", "images"):
                choose_an_image(window, wait)
            found |= {f"{spec.id}: {line}" for line in lasting_failures(window)}
    finally:
        window.actions_["presentation"].trigger()
    assert not found, "\n".join(sorted(found))


@every_size
def test_no_words_of_the_start_page_are_cut_off(window, tmp_path: Path, size) -> None:
    at_size(window, size)
    assert window.on_start_page
    assert not list(failures(window))
    project = Project.from_template("lenet5", (16, 16, 1), tuple("0123456789"))
    window.files.load(project)
    assert window.files.write(tmp_path / f"{'a very long name ' * 6}.cnndesk")
    window.files.close_project()
    settle()
    assert window.start_page.rows
    assert not list(failures(window))


@pytest.mark.parametrize("name", DIALOGS)
def test_no_words_of_a_dialog_are_cut_off(window, name: str) -> None:
    window.actions_[name].trigger()
    settle()
    dialog = window.findChild(QDialog, name)
    assert dialog is not None
    opened, smallest = QSize(dialog.size()), dialog.minimumSizeHint()
    room = dialog.screen().availableSize().expandedTo(smallest)
    assert opened.boundedTo(room) == opened, "larger than the screen"
    assert not list(failures(dialog))
    dialog.resize(1, 1)  # as small as it lets itself be made
    settle()
    assert not list(failures(dialog))
    smallest = QSize(dialog.size())
    assert smallest.boundedTo(SMALLEST) == smallest, f"{name} does not fit a small screen"


@every_size
def test_no_words_of_a_lesson_are_cut_off(window, size) -> None:
    at_size(window, size)
    window.lessons.start_first()
    for step in range(FIRST_STEPS):
        window.lessons.guide.go_to(step)
        settle()
        found = lasting_failures(window)  # beside its column there is least room for all the rest
        assert not found, f"step {step}: {found}"


def test_no_words_are_cut_off_where_a_pixel_of_the_window_is_two_of_the_screen() -> None:
    here = [
        sys.executable,
        "-m",
        "pytest",
        __file__,
        "-q",
        "-k",
        "cut_off and (1280x800 or dialog)",
    ]
    done = subprocess.run(
        [*here, "-p", "no:cacheprovider", "--import-mode=importlib"],
        env={**os.environ, "QT_SCALE_FACTOR": "2"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-6000:]


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

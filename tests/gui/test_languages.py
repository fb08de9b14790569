"""The window in other languages: nothing is said in English only, no words are cut off."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction, QFontMetricsF, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTabBar,
    QWidget,
)

from cnndesk import words
from cnndesk.blocks import all_types
from cnndesk.document.edits import RemoveBlocks, SetParams
from cnndesk.document.layout import BLOCK_WIDTH
from cnndesk.document.shapes import infer
from cnndesk.document.templates import template
from cnndesk.gui.canvas.fix_card import FixCard
from cnndesk.gui.canvas.ink import ink
from cnndesk.gui.document.recent import when
from cnndesk.gui.panels.data.panel import DataPanel
from cnndesk.gui.panels.stepping.step_stages import StageList
from cnndesk.gui.support import languages
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import EmptyState
from cnndesk.gui.widgets.fitting import fitted
from cnndesk.gui.widgets.shortcuts import keys_text
from cnndesk.gui.window.panel_table import PANELS
from cnndesk.words import say
from tests.gui.test_sizes import at_size, choose_an_image, lasting_failures, settle

ROOT = Path(__file__).parents[2]
ALIKE = {"Leaky ReLU", "PCA", "ReLU", "ReLU6", "sigmoid", "softplus", "t-SNE", "tanh"}
"""What is called so in every language."""

SAME = {
    *("explicit", "same", "valid"),
    *("leaky ReLU", "softplus", "hard-swish", "hard sigmoid"),
    *("Glorot normal", "Glorot uniform", "He normal", "He uniform", "LeCun normal"),
}
"""Words that are shown as they are in every language, so that no table has them."""

OWN = (
    # Ids of blocks with their shapes, names of images.
    r"(?:conv|relu|pool|fc|softmax|image|flatten|input)_?\d*(?:, [\d×]+)?",
    r"digits|digit \d+",
    r"y.*=.*|.*(?:max\(|rows, columns =).*",  # formulas
    r"Ctrl\+.*|AVX.*",
    # Sentences of the data and of the settings: written into files, and so English everywhere.
    r"The digits are .*|SGD .*",
)
"""What is no word of the program."""


class Marked(QTranslator):
    """Translates whatever it is asked for, and shows that it was asked."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return f"⟦{source}⟧" if source else ""

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def marked(qapp) -> Iterator[set[str]]:
    """Every text that can be translated stands in brackets; the words of the floors below."""
    translator, asked = Marked(), set[str]()

    def said(text: str) -> str:
        asked.add(text)
        return f"⟦{text}⟧"

    qapp.installTranslator(translator)
    words.install(said)
    yield asked
    qapp.removeTranslator(translator)
    words.install(None)


@pytest.fixture
def language(qapp, request) -> Iterator[str]:
    """The window in a language of the parameter."""
    assert languages.install(qapp, request.param)
    yield request.param
    languages.remove(qapp)


def items_of(view: QAbstractItemView) -> Iterator[object]:
    model, top = view.model(), QModelIndex()
    is_list = isinstance(model, QAbstractListModel)
    columns = 1 if is_list else model.columnCount(top)  # private of lists
    for column in range(columns):
        yield model.headerData(column, Qt.Orientation.Horizontal)
        for row in range(min(model.rowCount(top), 30)):
            yield model.index(row, column).data()


def said_by(widget: QWidget) -> Iterator[object]:
    """Yield everything that a widget shows or a screen reader says of it."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(i) for i in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(i) for i in range(widget.count()))
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from items_of(widget)
    for action in widget.actions():
        yield from (action.text(), action.toolTip())


def english(root: QWidget) -> Iterator[str]:
    """Name the texts below a widget that were not looked up in the translations."""
    for widget in (root, *root.findChildren(QWidget)):
        for text in said_by(widget):
            if not isinstance(text, str) or "⟦" in text:
                continue
            plain = re.sub(r"<[^>]*>|\(&.\)|&", "", text).strip()
            if not re.search(r"[A-Za-z]{3}", plain) or plain in ALIKE:
                continue
            if not any(re.fullmatch(own, plain, re.DOTALL) for own in OWN):
                yield f"“{plain}” in {type(widget).__name__} of {type(widget.parent()).__name__}"


def test_the_walk_finds_what_is_english(qtbot, themed, marked) -> None:
    made = QWidget()
    qtbot.addWidget(made)
    label = QLabel("Weights", made)
    assert [line.split(" in ")[0] for line in english(made)] == ["“Weights”"]
    label.setText(label.tr("Weights"))
    assert list(english(made)) == []


def trained(window, wait) -> None:
    """Let a window show the digits and LeNet-5, after one epoch, with every panel made."""
    from cnndesk.gui.session.training import State

    window.files.open_images("digits", "lenet5")
    workspace = window.workspace
    wait(lambda: "conv2" in workspace.network and workspace.watched is not None)
    window.panel_loader.make_all()
    workspace.set_training_settings(workspace.training_settings.replace(epochs=1))
    window.training.run()
    wait(lambda: window.training.state is State.FINISHED)


def misfit(window) -> None:
    """Let the drawing show a block that does not fit, with what could be done."""
    window.go_to("draw")
    window.workspace.push(SetParams({"conv2": {"kernel_size": (63, 63), "padding": "valid"}}))
    window.workspace.select(("conv2",))
    settle()
    assert window.findChild(FixCard).isVisible()


def test_every_word_of_the_window_can_be_translated(marked, window, wait) -> None:
    found = set(english(window))
    trained(window, wait)
    for block in ("conv2", "relu1"):
        window.workspace.select((block,))
        for spec in PANELS:
            window.workspace.show_panel(spec.id)
            settle()
            found |= {f"{spec.id}: {line}" for line in english(window)}
    misfit(window)
    found |= {f"a block that does not fit: {line}" for line in english(window)}
    for menu in window.findChildren(QMenu):
        if "Lessons" not in menu.title():  # their titles stand in the lessons
            menu.aboutToShow.emit()
            found |= set(english(menu))
    assert not found, "\n".join(sorted(found))
    # What is asked for must be in the tables that are translated, too.
    tables = ElementTree.parse(ROOT / "resources/translations/cnndesk_de.ts").getroot()
    known = {source.text for source in tables.iter("source")}
    unknown = {text for text in marked if "⟦" not in text} - known
    assert {text for text in unknown if re.search(r"[A-Za-z]{3}", text)} <= SAME


@pytest.mark.parametrize("language", ["de", "es", "fr", "tr"], indirect=True)
def test_no_words_are_cut_off_in_any_language(language, window, wait) -> None:
    at_size(window, (1280, 800))
    found = {f"start page: {line}" for line in lasting_failures(window)}
    trained(window, wait)
    window.workspace.select(("conv2",))
    for spec in PANELS:
        window.workspace.show_panel(spec.id)
        settle()
        if spec.id in ("confusion", "images"):
            choose_an_image(window, wait)
        found |= {f"{spec.id}: {line}" for line in lasting_failures(window)}
    misfit(window)
    found |= {f"a block that does not fit: {line}" for line in lasting_failures(window)}
    assert not found, "\n".join(sorted(found))


@pytest.mark.parametrize("language", ["de", "es", "fr", "tr"], indirect=True)
def test_words_that_are_painted_are_painted_whole(language, themed) -> None:
    """Titles on the cards of the canvas, steps of the stepper: no layout makes room for them."""
    room = BLOCK_WIDTH - 6 - 23  # of a card without a sign
    titles = {say(block.title) for block in all_types()}
    fonts = {title: fitted(title, ink().name_font, room) for title in titles}
    steps = {
        str(QCoreApplication.translate("Stages", text.text))
        for context in ElementTree.parse(ROOT / "resources/translations/cnndesk_de.ts").iter(
            "context"
        )
        if context.findtext("name") == "Stages"
        for text in context.iter("source")
    }
    assert len(steps) > 10
    made = template("small-vgg").build((32, 32, 3), 10)
    facts = {made.block(i).summary(infer(made)[i].inputs) for i in made.order}
    facts |= {block().summary() for block in all_types()}
    fonts |= {fact: fitted(fact, ink().caption_font, BLOCK_WIDTH - 16) for fact in facts}
    wide = StageList().sizeHint().width() - 36
    fonts |= {step: fitted(step, theme.font(theme.BASE, 600), wide) for step in steps}
    assert {words for words, (shown, _) in fonts.items() if shown != words} == set()
    assert max(font.pixelSize() for _, font in fonts.values()) > 10  # most are not made smaller


def test_painted_words_become_smaller_and_narrower_and_are_cut_at_last(themed) -> None:
    font = theme.font(theme.BASE, 600)
    whole = QFontMetricsF(font).horizontalAdvance("Fully connected")
    assert fitted("Fully connected", font, whole + 1) == ("Fully connected", font)
    words, smaller = fitted("Fully connected", font, 0.9 * whole)
    assert (words, smaller.pixelSize() < font.pixelSize()) == ("Fully connected", True)
    words, closer = fitted("Fully connected", font, 0.75 * whole)
    assert (words, closer.stretch() < 100) == ("Fully connected", True)
    assert QFontMetricsF(closer).horizontalAdvance(words) <= 0.75 * whole
    assert fitted("Fully connected", font, 0.3 * whole)[0].endswith("…")


@pytest.mark.parametrize("language", ["de", "es", "fr", "tr"], indirect=True)
def test_the_ways_to_images_fit_beside_a_lesson(language, workspace, qtbot) -> None:
    panel = DataPanel(workspace)
    qtbot.addWidget(panel)
    buttons = panel.findChild(EmptyState).findChildren(QPushButton)
    assert len(buttons) > 3
    assert {b.text() for b in buttons if b.sizeHint().width() > 240 - 32} == set()


@pytest.mark.parametrize(
    ("language", "date"),
    [("de", "18. November"), ("es", "18 de noviembre"), ("ja", "11月18日"), ("zh_CN", "11月18日")],
    indirect=["language"],
)
def test_days_and_steps_of_the_history_are_said_in_the_language(language, date) -> None:
    def at(day: int) -> float:
        return time.mktime((2026, 11, day, 14, 32, 0, 0, 0, -1))

    assert when(at(18), at(29)) == date
    assert "yesterday" not in when(at(28), at(29))
    assert when(at(29), at(29)).endswith(" 14:32")
    network = template("lenet5").build((28, 28, 1), 10)
    for edit in (SetParams({"conv1": {"filters": 8}}), RemoveBlocks(("relu1", "relu2"))):
        before = edit.apply(network).text
        assert not {"Set", "of", "to", "Delete", "blocks"} & set(before.split()), before


@pytest.mark.parametrize(
    ("language", "keys"),
    [("de", "Strg+Umschalt+Eingabe"), ("es", "Ctrl+Mayús+Intro"), ("tr", "Ctrl+Shift+Enter")],
    indirect=["language"],
)
def test_keys_are_called_what_stands_on_them(language, keys) -> None:
    assert keys_text("Ctrl+Shift+Return") == keys
    action = QAction()
    action.setShortcut(QKeySequence("Ctrl+Shift+Return"))
    assert action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) == keys  # of menus

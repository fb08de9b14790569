"""Claims about every field of every panel and dialog: wheel, thousands, decimal commas, locales."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

import cnndesk.gui
from cnndesk.document.settings import TrainingSettings
from cnndesk.gui.panels.training.settings_form import SettingsForm, change
from cnndesk.gui.widgets.number_fields import RealBox, WholeBox

FIELDS = (QAbstractSpinBox, QComboBox, QAbstractSlider, QTabBar)


def wheel(widget: QWidget, turn: int) -> bool:
    """Turn the wheel over a widget; return whether it took that."""
    middle = QPointF(widget.width() / 2, widget.height() / 2)
    event = QWheelEvent(
        middle,
        widget.mapToGlobal(middle),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def value(field: QWidget) -> object:
    if isinstance(field, (QComboBox, QTabBar)):
        return field.currentIndex()
    assert isinstance(field, (QAbstractSlider, WholeBox, RealBox)), f"{field} has no known value"
    return field.value()


def fields_of(window: QWidget) -> list[QWidget]:
    return [
        field
        for field in window.findChildren(QWidget)
        if isinstance(field, FIELDS) and not isinstance(field, QScrollBar)
    ]


@pytest.fixture
def full(digits, wait):
    """A window in which every panel and every dialog is there and shown once."""
    digits.panel_loader.make_all()
    digits.workspace.select(("conv2",))
    for name in digits.frame.places:
        digits.frame.show_panel(name)
        QApplication.processEvents()
    for name in ("shortcuts", "about", "settings", "history"):
        digits.actions_[name].trigger()
    return digits


def test_the_wheel_changes_no_field_without_focus(full) -> None:
    dialog = full.findChild(QDialog, "settings")
    fields = fields_of(full)
    kinds = {kind for kind in FIELDS for field in fields if isinstance(field, kind)}
    assert kinds >= {QAbstractSpinBox, QComboBox, QAbstractSlider}
    assert dialog is not None
    assert any(dialog.isAncestorOf(field) for field in fields)
    full.canvas.setFocus()
    for field in fields:
        field.ensurePolished()
        assert field.focusPolicy() != Qt.FocusPolicy.WheelFocus, name(field)
        before = value(field)
        for turn in (120, -120):
            assert not wheel(field, turn), f"{name(field)} keeps the wheel from what is around"
            assert value(field) == before, name(field)


def name(field: QWidget) -> str:
    return f"{type(field).__name__} “{field.accessibleName()}”"


def test_a_new_field_of_any_panel_is_guarded_and_what_is_around_scrolls(qtbot, themed) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    inner = QWidget()
    column = QVBoxLayout(inner)
    fields = [WholeBox(), RealBox(), QComboBox()]
    fields[2].addItems(["a", "b", "c"])
    fields[2].setCurrentIndex(1)
    for field in fields:
        field.setFixedHeight(90)
        column.addWidget(field)
    inner.setFixedHeight(400)
    area.setWidget(inner)
    area.resize(200, 100)
    area.show()
    bar = area.verticalScrollBar()
    for field in fields:
        bar.setValue(0)
        before = value(field)
        scroll_from(field, inner, area)
        assert value(field) == before
        assert bar.value() > 0


def scroll_from(field: QWidget, inner: QWidget, area: QScrollArea) -> None:
    """Hand the wheel on as Qt does: to the first widget around the field that takes it."""
    for widget in (field, inner, area.viewport()):
        if wheel(widget, -120):
            return


def test_with_focus_the_wheel_changes_a_box(qtbot, themed) -> None:
    box = WholeBox()
    qtbot.addWidget(box)
    box.setRange(0, 10)
    box.show()
    box.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    assert wheel(box, 120)
    assert box.value() == 1


def test_every_box_for_numbers_reads_with_the_one_parser(full) -> None:
    for box in full.findChildren(QAbstractSpinBox):
        assert isinstance(box, (WholeBox, RealBox)), name(box)


def test_no_file_of_the_window_makes_a_box_of_its_own() -> None:
    root = Path(cnndesk.gui.__file__).parent
    own = root / "widgets" / "number_fields.py"
    for path in root.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if path != own:
            for word in ("QSpinBox(", "QDoubleSpinBox(", "QIntValidator", "QDoubleValidator"):
                assert word not in text, f"{word} in {path.name}"
            assert "QInputDialog.getInt" not in text, path.name
            assert "QInputDialog.getDouble" not in text, path.name


@pytest.fixture(params=["C", "de_DE", "fr_FR"])
def locale(request) -> object:
    """The program in a country."""
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def type_in(field: QWidget, words: str) -> None:
    """Type letters, also those that no key of this keyboard has."""
    for letter in words:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(field, event)


def retype(field: QWidget, words: str) -> None:
    field.setFocus()
    field.selectAll()  # type: ignore[attr-defined]
    type_in(field, words)


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("1,000", 1000),
        ("1.000", 1000),
        ("1 000", 1000),
        ("1'000", 1000),
        ("1\u2019000", 1000),
        ("1\u202f000", 1000),
        ("1e3", 1000),
        ("12,345", 12345),
        ("7", 7),
    ],
)
def test_a_whole_box_takes_thousands_in_every_country(
    qtbot, themed, locale, words: str, number: int
) -> None:
    box = WholeBox()
    qtbot.addWidget(box)
    box.setRange(0, 100_000)
    box.setSuffix(" epochs")
    box.show()
    box.setFocus()
    box.lineEdit().setText("")
    type_in(box.lineEdit(), words)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == number
    assert box.text() == f"{number} epochs"
    assert not box.property("wrong")


@pytest.mark.parametrize(("words", "number"), [("0.5", 0.5), ("0,5", 0.5), (",25", 0.25)])
def test_a_real_box_takes_point_and_comma_in_every_country(
    qtbot, themed, locale, words: str, number: float
) -> None:
    box = RealBox()
    qtbot.addWidget(box)
    box.setDecimals(3)
    box.setRange(0.001, 1e6)
    box.setValue(7.125)
    assert box.text() == "7.125"
    box.show()
    retype(box, words)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == number
    assert box.text() == f"{number:g}"


@pytest.mark.parametrize(
    ("words", "why"), [("1,000", "1000 is not from 0 to 90"), ("2,5", "no whole number")]
)
def test_a_box_says_why_it_refuses_and_keeps_its_number(
    qtbot, themed, words: str, why: str
) -> None:
    box = WholeBox()
    qtbot.addWidget(box)
    box.setRange(0, 90)
    box.setSuffix(" %")
    box.setValue(20)
    box.setKeyboardTracking(False)
    box.show()
    box.selectAll()
    type_in(box, words)
    assert why in box.refusal.sentence
    assert box.property("wrong")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == 20
    assert not box.property("wrong")


@pytest.fixture
def form(qtbot, themed) -> tuple[SettingsForm, list[TrainingSettings]]:
    """The form of the training settings and what came of it."""
    made = SettingsForm(TrainingSettings.params(), lambda _: True)
    qtbot.addWidget(made)
    states = [TrainingSettings()]

    def show() -> None:
        made.show_values({p.name: getattr(states[-1], p.name) for p in states[-1].params()})

    def edit(setting: str, wanted: object) -> None:
        changed, why = change(states[-1], setting, wanted)
        if why:
            made.refuse(setting, why)
            return
        states.append(changed)
        show()

    made.edited.connect(edit)
    show()
    made.show()
    return made, states


WHOLE = ["epochs", "batch_size", "seed", "step_epochs", "plateau_patience", "early_stopping"]


@pytest.mark.parametrize("setting", WHOLE)
def test_a_whole_setting_becomes_a_thousand(form, setting: str) -> None:
    made, states = form
    for words in ("1,000", "1.000", "1 000", "1'000", "1\u2009000", "1e3", "1000"):
        retype(made.controls[setting], words)
        QTest.keyClick(made.controls[setting], Qt.Key.Key_Return)
        assert getattr(states[-1], setting) == 1000, words
        assert made.controls[setting].text() == "1000", words
        assert made.error(setting) == ""
        retype(made.controls[setting], "7")
        QTest.keyClick(made.controls[setting], Qt.Key.Key_Return)


@pytest.mark.parametrize("words", ["2,5", "2.5", "1 0", "abc", "1,00,0"])
def test_what_is_no_whole_number_is_refused_in_words(form, words: str) -> None:
    made, states = form
    retype(made.controls["epochs"], words)
    QTest.keyClick(made.controls["epochs"], Qt.Key.Key_Return)
    assert len(states) == 1
    assert f"“{words}” is no" in made.error("epochs")
    assert "Allowed: from 1 to" in made.error("epochs")


def test_a_rate_takes_a_decimal_comma_and_refuses_what_may_be_two_numbers(form, locale) -> None:
    made, states = form
    for words, number in (("0,5", 0.5), ("0.25", 0.25), ("1e-3", 0.001), ("2,5e-2", 0.025)):
        retype(made.controls["learning_rate"], words)
        QTest.keyClick(made.controls["learning_rate"], Qt.Key.Key_Return)
        assert states[-1].learning_rate == number
    retype(made.controls["learning_rate"], "1,000")
    QTest.keyClick(made.controls["learning_rate"], Qt.Key.Key_Return)
    assert states[-1].learning_rate == 0.025
    assert "may mean 1 or 1000" in made.error("learning_rate")


def test_data_panel_and_filter_lab_read_the_same_numbers(full, wait) -> None:
    data = full.frame.places["data_settings"].panel
    full.frame.show_panel("data_settings")
    retype(data.split.seed, "1,234")
    QTest.keyClick(data.split.seed, Qt.Key.Key_Return)
    wait(lambda: full.workspace.dataset.settings.seed == 1234)
    lab = full.frame.places["filter_lab"].panel
    full.frame.show_panel("filter_lab")
    cell = lab.matrix.cells[0][0]
    retype(cell, "0,5")
    wait(lambda: lab.filtered is not None and lab.filtered.matrix[0][0] == 0.5)
    cell.selectAll()
    type_in(cell, "1,000")
    wait(lambda: lab.issue.isVisible())
    assert "Row 1, column 1: “1,000” may mean 1 or 1000." in lab.issue.text()
    assert cell.property("wrong")


def test_a_block_takes_thousands_and_marks_the_number_that_is_wrong(full) -> None:
    panel = full.frame.places["inspector"].panel
    full.frame.show_panel("inspector")
    filters = panel.fields["filters"].edit
    retype(filters, "1,000")
    QTest.keyClick(filters, Qt.Key.Key_Return)
    assert full.workspace.network.block("conv2").filters == 1000
    assert filters.text() == "1000"
    field = panel.fields["kernel_size"]
    height, width = field.edits
    assert isinstance(width, QLineEdit)
    retype(width, "2,5")
    assert "no whole number" in field.error
    assert (bool(height.wrong), bool(width.wrong)) == (False, True)
    retype(width, "0")
    assert "from 1" in field.error
    assert (bool(height.wrong), bool(width.wrong)) == (False, True)
    QTest.keyClick(width, Qt.Key.Key_Return)
    assert field.error == ""
    assert not width.wrong

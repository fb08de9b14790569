"""The controls of the inspector, one kind of field for each kind of parameter.

A field shows the values of one parameter of one or several blocks and tells what was typed; it
neither checks nor stores anything. Checking is the block's, storing the network's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cnndesk.blocks import Kind, Param, number_text
from cnndesk.gui.widgets import theme
from cnndesk.typed_numbers import NumberError, typed_number, typed_whole
from cnndesk.words import say

VARIOUS = -1  # index of "various" in a choice
SIZES = (1, 3, 5, 7, 9, 11, 13, 15)  # of typed filters


@dataclass(frozen=True)
class Part:
    """One number of a pair, quad or matrix; the others stay as they are."""

    index: int
    value: Any

    def put_into(self, whole: tuple[Any, ...]) -> tuple[Any, ...]:
        """Return the value with this part replaced."""
        return (*whole[: self.index], self.value, *whole[self.index + 1 :])


def numbers_in(text: str) -> tuple[float, ...]:
    """Return the numbers of a list: ``;`` or spaces between them, else commas, as in ``1, 2``.

    Raises
    ------
    NumberError
        For what is no list of numbers.
    """
    between = r"\s*;\s*" if ";" in text else r"\s*,\s+|\s+" if " " in text.strip() else ","
    return tuple(typed_number(part) for part in re.split(between, text.strip()) if part)


class NumberEdit(QLineEdit):
    """A number with its range at the right while it is edited; arrow keys step.

    Parameters
    ----------
    spec : Param
    name : str
        For screen readers.
    """

    typed = Signal(object)
    """Another number."""
    refused = Signal(str)
    """Why what stands here is no number."""
    left = Signal()

    def __init__(self, spec: Param, name: str) -> None:
        super().__init__()
        self._spec = spec
        self._whole = spec.kind in (Kind.INT, Kind.PAIR, Kind.QUAD)
        self._read = typed_whole if self._whole else typed_number
        self._shown: Any = None
        self.hint = ""
        self.setAccessibleName(name)
        self.setFont(theme.font(theme.SECONDARY))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(theme.px(30))
        self.textEdited.connect(self._tell)
        self.editingFinished.connect(self._finish)

    @property
    def number(self) -> float | None:
        """The number that stands here, if it is one."""
        try:
            return self._read(self.text())
        except NumberError:
            return None

    def _tell(self, text: str) -> None:
        try:
            number = self._read(text)
        except NumberError as error:
            if text.strip():
                allowed = self.tr("Allowed: {range}.").format(range=self._spec.allowed)
                self.refused.emit(f"{error} {allowed if self._spec.allowed else ''}".rstrip())
            return
        self.typed.emit(number)

    def show_number(self, value: Any) -> None:
        """Show a number, or with None that blocks differ; what is being typed is left alone."""
        self._shown = value
        self.setPlaceholderText("" if value is not None else self.tr("various"))
        text = "" if value is None else number_text(value)
        if self.hasFocus() and (self.wrong or self.number == value):
            return
        if text != self.text():
            self.setText(text)

    def shows(self, value: Any) -> bool:
        """Whether a number is the one that is shown."""
        return bool(self._shown == value)

    @property
    def wrong(self) -> bool:
        """Whether what was typed is refused."""
        return bool(self.property("wrong"))

    def set_wrong(self, wrong: bool) -> None:
        """Draw the field as refused, or as usual."""
        if wrong != self.wrong:
            self.setProperty("wrong", wrong)
            self.style().polish(self)

    def _finish(self) -> None:
        number = self._shown if self.wrong or self.number is None else self.number
        self.set_wrong(False)
        self.setText("" if number is None else number_text(number))
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        if event.key() in steps:
            ten = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            self._step(steps[Qt.Key(event.key())] * ten)
            event.accept()
            return
        super().keyPressEvent(event)

    def _step(self, count: int) -> None:
        number = self.number
        if number is None:
            return
        spec = self._spec
        value: float = number + count if self._whole else _nudged(number, count)
        if spec.minimum is not None:
            value = max(value, spec.minimum)
        if spec.maximum is not None:
            value = min(value, spec.maximum)
        value = int(value) if self._whole else value
        self.setText(number_text(value))
        self.typed.emit(value)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the panel scrolls

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.hint or not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setFont(theme.font(theme.CAPTION))
        width = painter.fontMetrics().horizontalAdvance(self.hint)
        used = self.fontMetrics().horizontalAdvance(self.text()) + 24
        if width + used > self.width():
            return
        painter.setPen(theme.color("text3"))
        room = QRect(0, 0, self.width() - 8, self.height())
        painter.drawText(
            room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self.hint
        )


def _nudged(number: float, count: int) -> float:
    """Step in the last digit that is shown: 0.9 by 0.1, 0.05 by 0.01, 1e-05 by 1e-05."""
    if number == 0:
        return 0.1 * count
    text = f"{abs(number):.6g}"
    if "e" in text:
        unit = 10.0 ** int(text.split("e")[1])
    else:
        unit = 10.0 ** -len(text.split(".")[1]) if "." in text else 1.0
    return round(number + count * unit, 10)


class Field(QWidget):
    """What all fields have in common.

    Parameters
    ----------
    spec : Param
    parent : QWidget, optional
    """

    edited = Signal(object)
    """A new value, or a `Part` of one."""
    left = Signal()
    """The user has finished with this field."""

    def __init__(self, spec: Param, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self._error = QLabel(self)
        self._error.setProperty("role", "error")
        self._error.setFont(theme.font(theme.CAPTION))
        self._error.setWordWrap(True)
        self._error.hide()
        self._build()
        self._column.addWidget(self._error)
        tip = " ".join(
            part
            for part in (
                say(spec.help),
                f"({say(spec.unit)})" if spec.unit else "",
                spec.range_text if not spec.choices else "",
            )
            if part
        )
        self.setToolTip(tip)
        for control in self.controls():
            control.setToolTip(tip)
            control.setAccessibleDescription(tip)

    def _build(self) -> None:
        raise NotImplementedError

    def controls(self) -> Sequence[QWidget]:
        """All controls that take the focus, in order."""
        raise NotImplementedError

    def show_values(self, values: Sequence[Any]) -> None:
        """Show the values of all selected blocks."""
        raise NotImplementedError

    def set_error(self, sentence: str, at: Sequence[QWidget] | None = None) -> None:
        """Show why a value is refused or does not fit; empty: all is well.

        Parameters
        ----------
        sentence : str
        at : sequence of QWidget, optional
            The controls that hold what is wrong; by default all.
        """
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        wrong = self.controls() if at is None else at
        for control in self.controls():
            is_wrong = bool(sentence) and control in wrong
            if bool(control.property("wrong")) != is_wrong:
                control.setProperty("wrong", is_wrong)
                control.style().polish(control)

    def refuse(self, value: Any, sentence: str) -> None:
        """Show why a value that was typed is refused, at the number that it came from."""
        self.set_error(sentence, self.controls_of(value))

    def show_misfit(self, sentence: str, fitting: Any) -> None:
        """Show that the value does not fit, at the numbers that differ from what would."""
        self.set_error(sentence)

    def controls_of(self, value: Any) -> Sequence[QWidget]:
        """Return the controls in which a value, or a `Part`, was typed."""
        return self.controls()

    def _watch(self, edit: NumberEdit) -> None:
        edit.refused.connect(lambda sentence: self.set_error(sentence, (edit,)))
        edit.left.connect(self._clear_refusal)
        edit.left.connect(self.left)

    def _clear_refusal(self) -> None:
        if not any(control.property("wrong") for control in self.controls()):
            self.set_error("")

    @property
    def error(self) -> str:
        """What is shown as wrong."""
        return self._error.text() if not self._error.isHidden() else ""


class NumberField(Field):
    """One number."""

    def _build(self) -> None:
        self.edit = NumberEdit(self.spec, say(self.spec.label))
        self.edit.hint = self.spec.range_text
        self.edit.typed.connect(self.edited)
        self._watch(self.edit)
        self._column.addWidget(self.edit)

    def controls(self) -> Sequence[QWidget]:
        return (self.edit,)

    def show_values(self, values: Sequence[Any]) -> None:
        self.edit.show_number(values[0] if len(set(values)) == 1 else None)


class NumbersField(Field):
    """Two or four numbers; two are joined by ×."""

    def _build(self) -> None:
        pair = self.spec.kind is Kind.PAIR
        names = (
            (self.tr("height"), self.tr("width"))
            if pair
            else (self.tr("top"), self.tr("bottom"), self.tr("left"), self.tr("right"))
        )
        row = QHBoxLayout()
        row.setSpacing(6 if pair else 4)
        self.edits: list[NumberEdit] = []
        for index, name in enumerate(names):
            if pair and index:
                times = QLabel("×", self)
                times.setProperty("role", "tertiary")
                row.addWidget(times)
            edit = NumberEdit(self.spec, f"{say(self.spec.label)}, {name}")
            edit.typed.connect(lambda value, index=index: self.edited.emit(Part(index, value)))
            self._watch(edit)
            self.edits.append(edit)
            row.addWidget(edit, 1)
        self._column.addLayout(row)

    def controls(self) -> Sequence[QWidget]:
        return self.edits

    def controls_of(self, value: Any) -> Sequence[QWidget]:
        return (self.edits[value.index],) if isinstance(value, Part) else self.edits

    def show_misfit(self, sentence: str, fitting: Any) -> None:
        self.set_error(
            sentence,
            [
                edit
                for edit, number in zip(self.edits, fitting, strict=True)
                if not edit.shows(number)
            ],
        )

    def show_values(self, values: Sequence[Any]) -> None:
        for index, edit in enumerate(self.edits):
            numbers = {value[index] for value in values}
            edit.show_number(numbers.pop() if len(numbers) == 1 else None)


class ChoiceField(Field):
    """One of several."""

    def _build(self) -> None:
        self.box = QComboBox(self)
        self.box.setAccessibleName(say(self.spec.label))
        self.box.setFont(theme.font(theme.SECONDARY))
        self.box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.box.installEventFilter(self)
        for choice in self.spec.choices:
            self.box.addItem(say(choice.label), choice.value)
        self.box.setPlaceholderText(self.tr("various"))
        self.box.activated.connect(self._choose)
        self._column.addWidget(self.box)

    def _choose(self, index: int) -> None:
        self.edited.emit(self.box.itemData(index))
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            event.ignore()  # the panel scrolls, and nothing changes by accident
            return True
        return super().eventFilter(watched, event)

    def controls(self) -> Sequence[QWidget]:
        return (self.box,)

    def show_values(self, values: Sequence[Any]) -> None:
        one = len(set(values)) == 1
        self.box.setCurrentIndex(self.box.findData(values[0]) if one else VARIOUS)


class CheckField(Field):
    """On or off; its label is part of it."""

    def _build(self) -> None:
        self.box = QCheckBox(say(self.spec.label), self)
        self.box.setFont(theme.font(theme.SECONDARY))
        self.box.clicked.connect(self._click)
        self._column.addWidget(self.box)

    def _click(self) -> None:
        self.box.setTristate(False)
        self.edited.emit(self.box.isChecked())
        self.left.emit()

    def controls(self) -> Sequence[QWidget]:
        return (self.box,)

    def show_values(self, values: Sequence[Any]) -> None:
        one = len(set(values)) == 1
        self.box.setTristate(not one)
        state = Qt.CheckState.Checked if values[0] else Qt.CheckState.Unchecked
        self.box.setCheckState(state if one else Qt.CheckState.PartiallyChecked)


class TextField(Field):
    """A text, or a list of numbers with commas between."""

    def _build(self) -> None:
        self.edit = QLineEdit(self)
        self.edit.setAccessibleName(say(self.spec.label))
        self.edit.setFont(theme.font(theme.SECONDARY))
        self.edit.textEdited.connect(self._type)
        self.edit.editingFinished.connect(self.left)
        self._column.addWidget(self.edit)

    def _type(self, text: str) -> None:
        if self.spec.kind is Kind.TEXT:
            self.edited.emit(text)
            return
        try:
            self.edited.emit(numbers_in(text))
        except NumberError as error:
            self.set_error(str(error))

    def controls(self) -> Sequence[QWidget]:
        return (self.edit,)

    def show_values(self, values: Sequence[Any]) -> None:
        text = self.spec.text(values[0]) if len(set(values)) == 1 else ""
        if not self.edit.hasFocus() and text != self.edit.text():
            self.edit.setText(text)


class MatrixField(Field):
    """A square of numbers, and its size."""

    def _build(self) -> None:
        self._rows: tuple[tuple[float, ...], ...] = ()
        self.size_box = QComboBox(self)
        self.size_box.setAccessibleName(self.tr("Size of the matrix"))
        self.size_box.setFont(theme.font(theme.SECONDARY))
        for size in SIZES:
            self.size_box.addItem(f"{size}×{size}", size)
        self.size_box.activated.connect(self._resize)
        self._grid = QGridLayout()
        self._grid.setSpacing(3)
        self._cells: list[NumberEdit] = []
        self._column.addWidget(self.size_box)
        self._column.addLayout(self._grid)

    def controls(self) -> Sequence[QWidget]:
        return (self.size_box, *self._cells)

    def show_values(self, values: Sequence[Any]) -> None:
        rows = values[0]
        if len(rows) != len(self._rows):
            self._make_cells(len(rows))
        self._rows = rows
        self.size_box.setCurrentIndex(self.size_box.findData(len(rows)))
        for cell, number in zip(self._cells, (n for row in rows for n in row), strict=True):
            cell.show_number(number)

    def _make_cells(self, size: int) -> None:
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.deleteLater()
        self._cells = []
        for place in range(size * size):
            row, column = divmod(place, size)
            name = self.tr("Row {0}, column {1}").format(row + 1, column + 1)
            cell = NumberEdit(self.spec, name)
            cell.setMinimumWidth(theme.px(22))
            cell.setAlignment(Qt.AlignmentFlag.AlignCenter)
            cell.setTextMargins(-5, 0, -5, 0)
            cell.typed.connect(lambda value, place=place: self._type(place, value))
            self._watch(cell)
            self._grid.addWidget(cell, row, column)
            self._cells.append(cell)

    def controls_of(self, value: Any) -> Sequence[QWidget]:
        focused = [cell for cell in self._cells if cell.hasFocus()]
        return focused or self.controls()

    def _type(self, place: int, value: float) -> None:
        row, column = divmod(place, len(self._rows))
        line = Part(column, value).put_into(self._rows[row])
        self.edited.emit(Part(row, line).put_into(self._rows))

    def _resize(self) -> None:
        """Keep the middle; what is new is 0."""
        size = self.size_box.currentData()
        old, shift = len(self._rows), (size - len(self._rows)) // 2
        self.edited.emit(
            tuple(
                tuple(
                    self._rows[r - shift][c - shift]
                    if 0 <= r - shift < old and 0 <= c - shift < old
                    else 0.0
                    for c in range(size)
                )
                for r in range(size)
            )
        )
        self.left.emit()

    def sizeHint(self) -> QSize:
        return QSize(120, super().sizeHint().height())


FIELDS: dict[Kind, Callable[[Param], Field]] = {
    Kind.INT: NumberField,
    Kind.FLOAT: NumberField,
    Kind.PAIR: NumbersField,
    Kind.QUAD: NumbersField,
    Kind.CHOICE: ChoiceField,
    Kind.BOOL: CheckField,
    Kind.TEXT: TextField,
    Kind.VECTOR: TextField,
    Kind.MATRIX: MatrixField,
}


def make_field(spec: Param) -> Field:
    """Return a field for a parameter."""
    return FIELDS[spec.kind](spec)

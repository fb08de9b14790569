"""A form made from declared settings: a control each with unit, range and its error in place.

Used for the settings of a training; every change is handed on at once. The inspector of blocks has
its own (several blocks at a time).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from cnndesk.blocks.params import Kind, Param
from cnndesk.errors import SettingError
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import text
from cnndesk.gui.widgets.terms import TermName
from cnndesk.typed_numbers import NumberError, typed_number, typed_whole
from cnndesk.words import say

AUTO = "auto"
"""Typed into a field or given as a value: let the setting be chosen when a run begins.

Shown as a value: it is to be chosen, and there is nothing yet to choose it by.
"""


class SettingsForm(QWidget):
    """Controls for declared settings.

    Parameters
    ----------
    params : sequence of Param
        In the order of the form; hidden ones are left out.
    is_enabled : callable of name to bool
        Whether a setting counts at present.
    columns : int
        Settings beside each other.
    """

    edited = Signal(str, object)
    """Name and value that the user asks for; the owner answers with `show_values` or `refuse`."""

    def __init__(
        self,
        params: Sequence[Param],
        is_enabled: Callable[[str], bool],
        columns: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._params = {param.name: param for param in params if not param.hidden}
        self._is_enabled = is_enabled
        self._filling = False
        self.controls: dict[str, QLineEdit | QComboBox | QCheckBox] = {}
        self._labels: dict[str, QLabel] = {}
        self._errors: dict[str, QLabel] = {}
        self._shown: dict[str, Any] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        per_column = -(-len(self._params) // columns)
        for place, param in enumerate(self._params.values()):
            column, row = divmod(place, per_column)
            self._add(grid, param, 2 * row, 3 * column)
        for column in range(columns):
            grid.setColumnStretch(3 * column + 1, 1)
            if column:
                grid.setColumnMinimumWidth(3 * column - 1, 16)

    def _add(self, grid: QGridLayout, param: Param, row: int, column: int) -> None:
        label = TermName(say(param.label), word=param.term)
        control = self._control(param)
        control.setAccessibleName(say(param.label))
        tip = " ".join(p for p in (say(param.help), self._range(param)) if p)
        control.setToolTip(tip)
        label.setToolTip(tip)
        label.setBuddy(control)
        error = text("", "error", theme.CAPTION, wrap=True)
        error.hide()
        grid.addWidget(label, row, column)
        grid.addWidget(control, row, column + 1)
        grid.addWidget(error, row + 1, column, 1, 2)
        grid.setRowMinimumHeight(row, theme.ROW_FORM + 4)
        self.controls[param.name] = control
        self._labels[param.name] = label
        self._errors[param.name] = error

    def _range(self, param: Param) -> str:
        if param.kind in (Kind.CHOICE, Kind.BOOL):
            return ""
        words = " ".join(p for p in (param.range_text, say(param.unit)) if p)
        if param.optional:
            words += self.tr("; empty for off")
        return words + "." if words else ""

    def _control(self, param: Param) -> QLineEdit | QComboBox | QCheckBox:
        name = param.name
        if param.kind is Kind.CHOICE:
            box = QComboBox()
            for choice in param.choices:
                box.addItem(say(choice.label), choice.value)
            box.activated.connect(lambda _: self._emit(name, box.currentData()))
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(9)
            box.setPlaceholderText(self.tr("auto"))
            return box
        if param.kind is Kind.BOOL:
            check = QCheckBox()
            check.clicked.connect(lambda on: self._emit(name, on))
            return check
        field = QLineEdit()
        field.setMinimumWidth(90)
        if param.optional:
            field.setPlaceholderText(self.tr("off"))
        if param.unit:
            unit = text(say(param.unit), "tertiary", theme.CAPTION)
            unit.setParent(field)
            unit.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            unit.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            field.setTextMargins(0, 0, unit.sizeHint().width() + 4, 0)
            field.installEventFilter(_KeepRight(field, unit))
        field.editingFinished.connect(lambda: self._typed(name, field))
        return field

    # Showing -------------------------------------------------------------------------------

    def show_values(self, values: dict[str, Any], automatic: Collection[str] = ()) -> None:
        """Show settings as they are, and which of them are chosen automatically; errors go."""
        self._filling = True
        for name in self._params:
            self._show_automatic(name, name in automatic)
        for name, param in self._params.items():
            value = values[name]
            control = self.controls[name]
            on = self._is_enabled(name)
            control.setEnabled(on)
            self._labels[name].setEnabled(on)
            known = name in self._shown and self._shown[name] == value
            if known and self._errors[name].isHidden():
                continue
            if isinstance(control, QComboBox):
                control.setCurrentIndex(control.findData(value))
            elif isinstance(control, QCheckBox):
                control.setTristate(value == AUTO)
                half = Qt.CheckState.PartiallyChecked
                on_or_off = Qt.CheckState.Checked if value else Qt.CheckState.Unchecked
                control.setCheckState(half if value == AUTO else on_or_off)
            else:
                control.setText(self._words(param, value))
            self._clear_error(name)
        self._shown = dict(values)
        self._filling = False

    def _words(self, param: Param, value: Any) -> str:
        """Return what a field says of a value."""
        if value == AUTO:
            return self.tr("auto")
        return "" if value is None else param.text(value)

    def _show_automatic(self, name: str, on: bool) -> None:
        words = say(self._params[name].label)
        self._labels[name].setText(self.tr("{name} (auto)").format(name=words) if on else words)

    def refuse(self, name: str, why: str) -> None:
        """Show under a control why its value cannot be."""
        label = self._errors[name]
        label.setText(why)
        label.show()
        self._mark(name, wrong=True)

    def error(self, name: str) -> str:
        """Return the error shown under a control; empty without one."""
        label = self._errors[name]
        return "" if label.isHidden() else label.text()

    def _clear_error(self, name: str) -> None:
        self._errors[name].hide()
        self._mark(name, wrong=False)

    def _mark(self, name: str, *, wrong: bool) -> None:
        control = self.controls[name]
        if bool(control.property("wrong")) != wrong:
            control.setProperty("wrong", wrong)
            control.style().unpolish(control)
            control.style().polish(control)

    # Editing -------------------------------------------------------------------------------

    def _typed(self, name: str, field: QLineEdit) -> None:
        if self._filling:
            return
        param = self._params[name]
        words = field.text().strip()
        if words == self._words(param, self._shown.get(name)):
            self._clear_error(name)
        elif words.casefold() in (self.tr("auto"), AUTO):
            self._emit(name, AUTO)
        elif not words and param.optional:
            self._emit(name, None)
        else:
            self._emit_number(param, words)

    def _emit_number(self, param: Param, words: str) -> None:
        try:
            read = typed_whole if param.kind is Kind.INT else typed_number
            value = read(words)
        except NumberError as error:
            allowed = self.tr("Allowed: {range}.").format(range=param.allowed)
            words = f"{say(param.label)}: {error} {allowed if param.allowed else ''}"
            self.refuse(param.name, words.rstrip())
            return
        if value == self._shown.get(param.name):
            control = self.controls[param.name]
            assert isinstance(control, QLineEdit)
            control.setText(param.text(value))
        self._emit(param.name, value)

    def _emit(self, name: str, value: Any) -> None:
        if not self._filling:
            self._clear_error(name)
            self.edited.emit(name, value)


class _KeepRight(QWidget):
    """Keeps a unit at the right end of a field."""

    def __init__(self, field: QLineEdit, unit: QLabel) -> None:
        super().__init__(field)
        self._unit = unit
        self.hide()

    def eventFilter(self, watched: Any, event: Any) -> bool:
        if event.type() == event.Type.Resize:
            width = self._unit.sizeHint().width()
            self._unit.setGeometry(watched.width() - width - 8, 0, width, watched.height())
        return False


def change(settings: Any, name: str, value: Any) -> tuple[Any, str]:
    """Return settings with another value, or the old ones and the sentence that refuses it."""
    try:
        if value == AUTO:
            return settings.with_automatic(name), ""
        return settings.replace(**{name: value}), ""
    except SettingError as error:
        return settings, str(error)

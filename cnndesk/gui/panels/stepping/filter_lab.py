"""The filter lab: a filter of one's own over the worked 5×5 example or the watched image.

Pooling, activation and softmax by hand are pages of their own: ``by_hand.py``.

Presets or a typed matrix, padding and stride, their effect on the size, and every position worked
out. The result is the engine's, computed on its thread; the arithmetic of a position is that of
``cnndesk.explain.filter_lab``.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import CancelledError
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from cnndesk.blocks.fixed_filter import PRESETS
from cnndesk.errors import CnndeskError
from cnndesk.explain.filter_lab import (
    WORKED_IMAGE,
    WORKED_MATRIX,
    Filtered,
    Matrix,
    apply_filter,
)
from cnndesk.explain.steps import WindowStep
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.inspector.inspector_views import EffectView
from cnndesk.gui.panels.stepping.by_hand import ActivationPage, PoolPage, SoftmaxPage, small_enough
from cnndesk.gui.panels.stepping.step_lanes import (
    FAINTEST,
    Grid,
    Lane,
    Lanes,
    channel_name,
    tint_of,
)
from cnndesk.gui.panels.stepping.step_result import RESULT_WIDTH, MapPick
from cnndesk.gui.panels.stepping.step_view import StepView
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets import theme, thumbnails
from cnndesk.gui.widgets.basic import SectionHead, Segmented, hairline, scrolled, text
from cnndesk.gui.widgets.formats import spoken
from cnndesk.gui.widgets.number_grid import colours, largest
from cnndesk.typed_numbers import NumberError, typed_number
from cnndesk.words import say

LEFT_WIDTH = 232
SIDES = (1, 3, 5, 7)


class MatrixEdit(QWidget):
    """A square of cells to type a filter into."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2)
        self.cells: list[list[QLineEdit]] = []

    def show_matrix(self, matrix: Matrix, typed: Callable[[str], object]) -> None:
        """Show numbers; ``typed`` is called after the user has changed one."""
        if (len(self.cells), len(self.cells[0]) if self.cells else 0) != (
            len(matrix),
            len(matrix[0]),
        ):
            for row in self.cells:
                for cell in row:
                    self._grid.removeWidget(cell)
                    cell.hide()
                    cell.deleteLater()
            self.cells = [
                [self._cell(r, c, typed) for c in range(len(matrix[0]))] for r in range(len(matrix))
            ]
        for row, values in zip(self.cells, matrix, strict=True):
            for cell, value in zip(row, values, strict=True):
                if not cell.hasFocus():
                    _mark(cell, is_wrong=False)
                    cell.setText(f"{value:.4g}")
                    cell.setCursorPosition(0)

    def _cell(self, row: int, column: int, typed: Callable[[str], object]) -> QLineEdit:
        cell = QLineEdit(self)
        cell.setFont(theme.font(theme.CAPTION))
        cell.setTextMargins(-5, 0, -5, 0)
        cell.setAlignment(Qt.AlignmentFlag.AlignCenter)
        name = self.tr("Filter, row {r}, column {c}").format(r=row + 1, c=column + 1)
        cell.setAccessibleName(name)
        cell.setMinimumWidth(24)
        cell.textEdited.connect(typed)
        self._grid.addWidget(cell, row, column)
        return cell

    def read(self) -> Matrix:
        """Return the numbers in the cells; a cell that holds none, or may hold two, turns red.

        Raises
        ------
        NumberError
            Naming the place of the first such cell.
        """
        found: list[tuple[float, ...]] = []
        first: NumberError | None = None
        for row, cells in enumerate(self.cells):
            values = []
            for column, cell in enumerate(cells):
                try:
                    values.append(typed_number(cell.text()))
                except NumberError as error:
                    where = self.tr("Row {r}, column {c}:").format(r=row + 1, c=column + 1)
                    first = first or NumberError(f"{where} {error}")
                _mark(cell, is_wrong=len(values) <= column)
                values += [0.0] * (column + 1 - len(values))
            found.append(tuple(values))
        if first is not None:
            raise first
        return tuple(found)


def _mark(cell: QLineEdit, *, is_wrong: bool) -> None:
    if bool(cell.property("wrong")) != is_wrong:
        cell.setProperty("wrong", is_wrong)
        cell.style().unpolish(cell)
        cell.style().polish(cell)


class FilterLabPanel(QWidget):
    """The filter lab of a workspace.

    Parameters
    ----------
    workspace : Workspace
    parent : QWidget, optional
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self.filtered: Filtered | None = None
        self.place = (0, 0, 0)
        self._reduced: tuple[NDArray[np.uint8], NDArray[np.uint8]] | None = None
        self._in_flight = self._again = False
        self._wants_strongest = False
        self.operation = Segmented(
            [
                ("filter", self.tr("Filter")),
                ("pool", self.tr("Pooling")),
                ("activate", self.tr("Activation")),
                ("softmax", self.tr("Softmax")),
            ],
            self.tr("What is worked by hand"),
        )
        self.pages = {
            "pool": PoolPage(workspace),
            "activate": ActivationPage(workspace),
            "softmax": SoftmaxPage(workspace),
        }
        first = self._make_filter_page()
        first.setParent(self)  # else the stack shows it as a window of its own
        self._stack = QStackedLayout()
        self._stack.addWidget(first)
        for page in self.pages.values():
            self._stack.addWidget(page)
        self.operation.changed.connect(self._on_operation)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(16, 6, 16, 6)
        head.addWidget(self.operation)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addLayout(self._stack, 1)
        workspace.watched_changed.connect(self._on_watched)
        workspace.theme_changed.connect(self._show)
        self._on_source("worked")

    def header_options(self, parent: QWidget) -> QWidget:
        """Return what belongs into the header of the workspace."""
        self.operation.setParent(parent)
        self._head.hide()
        return self.operation

    # Making --------------------------------------------------------------------------------

    def _make_filter_page(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        left = scrolled(self._make_choices())
        theme.fix_width(left, LEFT_WIDTH, 12)
        row.addWidget(left)
        row.addWidget(scrolled(self._make_middle()), 1)
        right = scrolled(self._make_result())
        theme.fix_width(right, RESULT_WIDTH)
        row.addWidget(right)
        return page

    def _on_operation(self, operation: str) -> None:
        names = ("filter", *self.pages)
        self._stack.setCurrentIndex(names.index(operation))

    def _make_choices(self) -> QWidget:
        box = QWidget()
        theme.fix_width(box, LEFT_WIDTH)
        self.source = Segmented(
            [("worked", self.tr("5×5 example")), ("watched", self.tr("Watched"))], self.tr("Image")
        )
        self.source.changed.connect(self._on_source)
        self.preset = QComboBox()
        self.preset.setAccessibleName(self.tr("Filter"))
        self.preset.addItem(self.tr("of the example"), "worked")
        for name, (title, _) in PRESETS.items():
            self.preset.addItem(say(title), name)
        self.preset.addItem(self.tr("typed in"), "typed")
        self.preset.activated.connect(lambda _: self._on_preset())
        self.side = Segmented([(str(n), f"{n}×{n}") for n in SIDES], self.tr("Size of the filter"))
        self.side.changed.connect(self._on_side)
        self.matrix = MatrixEdit()
        self.padding = Segmented(
            [("valid", self.tr("none (valid)")), ("zero", self.tr("zeros"))], self.tr("Padding")
        )
        self.padding.changed.connect(lambda _: self.compute())
        self.stride = Segmented([("1", "1"), ("2", "2")], self.tr("Stride"))
        self.stride.changed.connect(lambda _: self.compute())
        self.issue = text("", "error", theme.SECONDARY, wrap=True)
        self.issue.hide()
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 12, 8, 12)
        column.setSpacing(8)
        for title, widget in (
            (self.tr("Image"), self.source),
            (self.tr("Filter"), self.preset),
            ("", self.side),
            ("", self.matrix),
            (self.tr("Padding"), self.padding),
            (self.tr("Stride"), self.stride),
        ):
            if title:
                column.addWidget(SectionHead(title))
            column.addWidget(widget)
        column.addWidget(self.issue)
        column.addStretch(1)
        return box

    def _make_middle(self) -> QWidget:
        self.view = StepView()
        self.view.picked.connect(self._on_picked)
        self.view.moved.connect(self._move_by)
        self.view.jumped.connect(self._jump)
        return self.view

    def _make_result(self) -> QWidget:
        box = QWidget()
        self.sizes = EffectView()
        self.sums = EffectView()
        self.map = MapPick(self.tr("Feature map"))
        self.map.setFixedHeight(theme.px(RESULT_WIDTH) - 32)
        self.map.picked.connect(self._place_at)
        self.map.moved.connect(self._move_by)
        self.map_head = SectionHead(self.tr("Feature map"))
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(SectionHead(self.tr("Size")))
        column.addWidget(self.sizes)
        column.addWidget(hairline())
        column.addWidget(self.map_head)
        column.addWidget(self.map)
        column.addWidget(SectionHead(self.tr("This position")))
        column.addWidget(self.sums)
        column.addStretch(1)
        return box

    @property
    def is_computing(self) -> bool:
        """Whether what is shown is about to be replaced."""
        return self._in_flight

    # Choosing ------------------------------------------------------------------------------

    def _on_source(self, source: str) -> None:
        if source == "worked":
            self._show_matrix(WORKED_MATRIX, "worked")
            self.padding.set_value("valid")
        elif self.preset.currentData() == "worked":
            self._show_matrix(PRESETS["sobel_x"][1], "sobel_x")
            self.padding.set_value("zero")
        self.place = (0, 0, 0)
        self._wants_strongest = source == "watched"
        self.compute()

    def _on_preset(self) -> None:
        name = self.preset.currentData()
        if name != "typed":
            self._show_matrix(WORKED_MATRIX if name == "worked" else PRESETS[name][1], name)
        self.compute()

    def _on_side(self, side: str) -> None:
        n = int(side)
        middle = n // 2
        cells = [[float(r == middle == c) for c in range(n)] for r in range(n)]
        self._show_matrix(tuple(tuple(row) for row in cells), "typed")
        self.compute()

    def _show_matrix(self, matrix: Matrix, name: str) -> None:
        focused = self.focusWidget()
        if isinstance(focused, QLineEdit):
            focused.clearFocus()
        self._exact = matrix
        self.matrix.show_matrix(matrix, self._on_typed)
        self.preset.setCurrentIndex(self.preset.findData(name))
        self.side.set_value(str(len(matrix)))

    def _on_typed(self, _text: str) -> None:
        self.preset.setCurrentIndex(self.preset.findData("typed"))
        self.compute()

    def _on_watched(self) -> None:
        if self.source.value == "watched":
            self.compute()

    # Computing -----------------------------------------------------------------------------

    def compute(self) -> None:
        """Have the engine slide the filter, as soon as it has a moment."""
        if not self.isVisible():
            return
        if self._in_flight:
            self._again = True
            return
        image = WORKED_IMAGE if self.source.value == "worked" else self._watched()
        if image is None:
            self._refuse(self.tr("No image is watched. Open images, or drop a picture here."))
            return
        try:
            matrix = self._exact if self.preset.currentData() != "typed" else self.matrix.read()
        except NumberError as error:
            self._refuse(str(error))
            return
        self._in_flight = True
        Training.of(self._workspace).engine.ask(
            partial(
                apply_filter,
                image,
                matrix,
                padding=self.padding.value,
                stride=int(self.stride.value),
            ),
            self._computed,
            self._failed,
        )

    def _watched(self) -> NDArray[np.uint8] | None:
        """Return the watched image, a large one smaller: every position is worked out by hand."""
        image = self._workspace.watched_image
        if image is None:
            return None
        if self._reduced is None or self._reduced[0] is not image:
            self._reduced = image, small_enough(image)
        return self._reduced[1]

    def _computed(self, filtered: Filtered) -> None:
        self._in_flight = False
        self.filtered = filtered
        self.issue.hide()
        self._show()
        self._next()

    def _failed(self, error: BaseException) -> None:
        self._in_flight = False
        if isinstance(error, CnndeskError):
            self._refuse(str(error))
        elif not isinstance(error, CancelledError):
            sys.excepthook(type(error), error, error.__traceback__)
        self._next()

    def _next(self) -> None:
        if self._again:
            self._again = False
            self.compute()

    def _refuse(self, sentence: str) -> None:
        self.issue.setText(sentence)
        self.issue.show()

    # Showing -------------------------------------------------------------------------------

    def _show(self) -> None:
        filtered = self.filtered
        if filtered is None:
            return
        h, w, c = filtered.result.shape
        if self._wants_strongest:  # where there is most to see
            self._wants_strongest = False
            place = np.unravel_index(int(np.abs(filtered.result).argmax()), filtered.result.shape)
            self.place = (int(place[0]), int(place[1]), int(place[2]))
        row, column, channel = self.place
        self.place = (min(row, h - 1), min(column, w - 1), min(channel, c - 1))
        row, column, channel = self.place
        steps = [filtered.step(row, column, k) for k in range(c)]
        self.view.show_lanes(_lanes(filtered, steps))
        shape = "×".join(map(str, filtered.image.shape[:2]))
        before, after = self._reduced or (filtered.image, filtered.image)
        is_reduced = after is filtered.image and before is not after
        was = "×".join(map(str, before.shape[:2])) if is_reduced else ""
        note = self.tr("reduced from {size}").format(size=was) if was else ""
        self.sizes.show_rows(
            [
                (self.tr("Image"), shape, note),
                (self.tr("Feature map"), f"{h}×{w}", ""),
                ("", filtered.arithmetic.replace("= ", "=\u00a0"), ""),
            ]
        )
        plane = filtered.result[:, :, channel]
        is_signed = bool(plane.min() < 0)
        picture = thumbnails.from_rgb32(colours(plane, largest(plane), is_signed=is_signed))
        self.map.show_picture(picture)
        self.map.show_frame((row, column, 1, 1))
        self.map_head.right.setText(self.tr("row {r}, column {c}").format(r=row + 1, c=column + 1))
        names = [channel_name(k, c, is_image=True) for k in range(c)]
        self.sums.show_rows(
            [(names[k], spoken(float(step.value)), "") for k, step in enumerate(steps)]
        )

    # Moving --------------------------------------------------------------------------------

    def _place_at(self, row: int, column: int) -> None:
        if self.filtered is not None:
            h, w, _ = self.filtered.result.shape
            self.place = (min(max(row, 0), h - 1), min(max(column, 0), w - 1), self.place[2])
            self._show()

    def _move_by(self, rows: int, columns: int) -> None:
        self._place_at(self.place[0] + rows, self.place[1] + columns)

    def _on_picked(self, row: int, column: int) -> None:
        filtered = self.filtered
        if filtered is not None:
            top, _, left, _ = filtered.pads
            kernel = (len(filtered.matrix), len(filtered.matrix[0]))
            stride = filtered.stride
            self._place_at(
                round((row + top - (kernel[0] - 1) / 2) / stride),
                round((column + left - (kernel[1] - 1) / 2) / stride),
            )

    def _jump(self, where: str) -> None:
        if self.filtered is None:
            return
        h, w, c = self.filtered.result.shape
        row, column, channel = self.place
        self.place = {
            "first": (0, 0, channel),
            "last": (h - 1, w - 1, channel),
            "next channel": (row, column, min(channel + 1, c - 1)),
            "previous channel": (row, column, max(channel - 1, 0)),
        }.get(where, _following(self.place, h, w))
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        self.compute()

    def lesson_targets(self) -> dict[str, QWidget | None]:
        """Return the widgets that lessons can point at, by their names in the vocabulary."""
        return {
            "lab_image": self.source,
            "lab_filter": self.preset,
            "lab_padding": self.padding,
            "lab_stride": self.stride,
            "lab_result": self.map,
            "lab_sums": self.sums,
        }


def _following(place: tuple[int, int, int], h: int, w: int) -> tuple[int, int, int]:
    """Return the next place, row by row; the first one after the last."""
    row, column = divmod((place[0] * w + place[1] + 1) % (h * w), w)
    return row, column, place[2]


_HEADS = ("Image", "Patch", "Filter", "Products", "Sum")


def _lanes(filtered: Filtered, steps: list[WindowStep]) -> Lanes:
    kernel = largest(steps[0].kernel)
    patch = largest(filtered.image.astype(float))  # a patch is coloured as it lies in the image
    products = max(largest(step.products) for step in steps)
    products = max(products, FAINTEST * patch * kernel)
    count = len(steps)
    lanes = []
    for k, step in enumerate(steps):
        top, left = int(step.rows[0]), int(step.columns[0])
        window = (top, left, len(step.rows), len(step.columns))
        grids = (
            Grid("→", step.patch[:, :, 0], patch, step.inside),
            Grid("×", step.kernel[:, :, 0], kernel),
            Grid("=", step.products[:, :, 0], products),
        )
        plane = filtered.image[:, :, k].astype(float)
        lanes.append(
            Lane(
                channel_name(k, count, is_image=True),
                plane,
                window,
                grids,
                float(step.result),
                tint_of(k, count, is_image=True),
            )
        )
    heads = tuple(QCoreApplication.translate("FilterLab", name) for name in _HEADS)
    return Lanes(heads, tuple(lanes), patch, False, reach=max(filtered.pads))

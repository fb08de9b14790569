"""The list of pinned images with what the network takes each for; a click watches one."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cnndesk.document.pins import MOST
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.predicted import RIGHT, Answer, answer
from cnndesk.gui.session.pinned_images import Pinned, PinnedImages
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.basic import SectionHead, flush_link, text
from cnndesk.gui.widgets.class_bars import class_color, draw_bar
from cnndesk.gui.widgets.pictures import draw_rounded, thumbnail

ROW, LOWEST_ROW = 48, 30
"""Height of a row, and down to which rows shrink before there are two beside each other."""
WITH_BAR = 42
"""Height from which on there is a bar below the words."""
BETWEEN = 12
"""Columns of rows, in pixels."""


class PinRow(QAbstractButton):
    """One pinned image, what it is taken for, and whether that is right."""

    def __init__(self, found: Pinned) -> None:
        super().__init__()
        self.found = found
        self.said: Answer | None = None
        self._pixmap = QPixmap()
        self._made = (0, 0.0)  # side and ratio of the picture
        self.setFixedHeight(ROW)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def show_answer(self, found: Pinned, said: Answer | None) -> None:
        """Show another answer for the same image."""
        self.found, self.said = found, said
        words = f"{said.name} {said.number}, {said.remark}" if said is not None else ""
        self.setAccessibleName(f"{found.name}: {words}" if words else found.name)
        self.setToolTip(
            self.tr("{part} / {name}. {words} Click to watch it.").format(
                part=found.part, name=found.name, words=words and f"{words}."
            )
        )
        self.update()

    @property
    def _side(self) -> int:
        return self.height() - (12 if self.height() >= WITH_BAR else 4)

    def sizeHint(self) -> QSize:
        return QSize(220, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ratio = self.devicePixelRatioF()
        if self._made != (self._side, ratio):
            self._made = (self._side, ratio)
            self._pixmap = thumbnail(self.found.image, self._side, ratio)
        if self.underMouse() or self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(self.rect().adjusted(-4, 1, 4, -1), 4, 4)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        side = self._side
        draw_rounded(painter, QRect(0, (self.height() - side) // 2, side, side), self._pixmap)
        if self.said is not None:
            self._paint_answer(painter, self.said)
        if self.hasFocus():
            painter.setPen(theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 1.5, -0.5, -1.5), 4, 4)

    def _paint_answer(self, painter: QPainter, said: Answer) -> None:
        left = self._side + 8
        barred = self.height() >= WITH_BAR
        middle = self.height() / 2
        line = QRectF(left, 5 if barred else middle - 9, self.width() - left, 18)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.setFont(theme.font(theme.BASE))
        metrics = painter.fontMetrics()
        taken = 0.0
        if said.level == RIGHT:
            icons.paint(painter, "check", QRectF(self.width() - 14, line.top() + 2, 14, 14), "good")
            taken = 20
        elif said.short:
            short = metrics.elidedText(
                said.short, Qt.TextElideMode.ElideRight, int(line.width() * 0.55)
            )
            painter.setPen(theme.color(said.level))
            painter.drawText(line, right, short)
            taken = metrics.horizontalAdvance(short) + 8
        number = f" {100 * said.share:.0f} %" if said.number else ""
        room = line.width() - taken - metrics.horizontalAdvance(number)
        painter.setFont(theme.font(theme.BASE, 600))
        bold = painter.fontMetrics()
        name = bold.elidedText(said.name, Qt.TextElideMode.ElideRight, int(max(room, 20)))
        painter.setPen(theme.color("text"))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, name)
        if number:
            painter.setFont(theme.font(theme.BASE))
            painter.setPen(theme.color("text2"))
            after = line.adjusted(bold.horizontalAdvance(name) + 1, 0, 0, 0)
            painter.drawText(after, Qt.AlignmentFlag.AlignVCenter, number)
        if barred and said.best >= 0 and np.isfinite(said.share):
            bar = QRectF(left, self.height() - 20, self.width() - left, 4)
            draw_bar(painter, bar, said.share, class_color(said.best))


class PinnedList(QWidget):
    """Heading, rows, and what to do where there are none.

    Parameters
    ----------
    workspace : Workspace
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.pinned = PinnedImages.of(workspace)
        self.more = flush_link(self.tr("Pin more…"), self._open_menu)
        self.more.setToolTip(self.tr("Follow more images while the network learns"))
        head = SectionHead(self.tr("Pinned images"))
        head.add(self.more)
        self.remark = text("", "tertiary", theme.SECONDARY, wrap=True)
        self.rows: list[PinRow] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(0)
        self._grid.setHorizontalSpacing(BETWEEN)
        self._plan = (1, ROW)  # columns, and height of a row
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(head)
        column.addWidget(self.remark)
        column.addLayout(self._grid)
        self.pinned.changed.connect(self.refresh)
        workspace.dataset_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the pinned images and their predictions as they are."""
        images = self.pinned.images
        if [row.found.pin for row in self.rows] != [found.pin for found in images]:
            self._make_rows()
        for row, found in zip(self.rows, images, strict=True):
            row.show_answer(found, self._answer(found))
        self._say()

    def _make_rows(self) -> None:
        for old in self.rows:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.rows = []
        for found in self.pinned.images:
            row = PinRow(found)
            row.clicked.connect(partial(self._watch, row))
            row.customContextMenuRequested.connect(partial(self._open_row_menu, row))
            self.rows.append(row)
        self._arrange()

    # Room ----------------------------------------------------------------------------------

    @property
    def rows_height(self) -> int:
        """Pixels that the rows take as they are arranged."""
        columns, height = self._plan
        return -(-len(self.rows) // columns) * height

    def fit_into(self, room: int) -> None:
        """Arrange the rows so that all are seen in a height: lower ones first, then two columns.

        Where even that is not enough they are as low as they can be.
        """
        count = max(len(self.rows), 1)
        for columns in (1, 2):
            height = min(room // -(-count // columns), ROW)
            if height >= LOWEST_ROW:
                break
        plan = (columns, max(height, LOWEST_ROW))
        if plan != self._plan:
            self._plan = plan
            self._arrange()

    def _arrange(self) -> None:
        columns, height = self._plan
        for place, row in enumerate(self.rows):
            row.setFixedHeight(height)
            self._grid.addWidget(row, place // columns, place % columns)
            row.show()  # a layout leaves that for later, and counts it only then
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        layout = self.layout()
        if layout is not None:  # who asks for the height at once gets the new one
            layout.invalidate()
        self.updateGeometry()

    def _answer(self, found: Pinned) -> Answer | None:
        if found.outputs is None or not len(found.outputs):
            return None
        workspace = self._workspace
        ids = workspace.network.output_ids
        task = workspace.network.block(ids[0]).task if ids else None
        names = workspace.dataset.classes if workspace.dataset is not None else ()
        spec = Training.of(workspace).spec
        return answer(found.outputs, task, spec, names, found.label, found.targets)

    def _say(self) -> None:
        pinned, missing = self.pinned, self.pinned.missing
        words = ""
        if self._workspace.dataset is not None and missing:
            words = (
                self.tr("1 pinned image is not among these images.")
                if missing == 1
                else self.tr("{n} pinned images are not among these images.").format(n=missing)
            )
        elif not pinned.pins:
            words = self.tr("Pin images to follow what the network takes them for.")
        self.remark.setText(words)
        self.remark.setVisible(bool(words))
        self.more.setEnabled(self._workspace.dataset is not None and len(pinned.pins) < MOST)
        if len(pinned.pins) >= MOST:
            self.more.setToolTip(self.tr("{n} images are the most.").format(n=MOST))

    def _watch(self, row: PinRow) -> None:
        self._workspace.watch(row.found.part, row.found.index)

    def _open_row_menu(self, row: PinRow, at: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Watch it"), partial(self._watch, row))
        menu.addAction(self.tr("Unpin"), partial(self.pinned.unpin, row.found.pin))
        menu.addAction(self.tr("Unpin all"), self.pinned.unpin_all)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(row.mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Unpin the image that has the focus with Delete."""
        row = next((row for row in self.rows if row.hasFocus()), None)
        if row is not None and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.pinned.unpin(row.found.pin)
        else:
            super().keyPressEvent(event)

    # Pinning more --------------------------------------------------------------------------

    def _open_menu(self) -> None:
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def make_menu(self) -> QMenu:
        """Return what can be pinned."""
        menu = QMenu(self)
        watched = self._workspace.watched
        this = menu.addAction(self.tr("The watched image"), self.pin_watched)
        this.setEnabled(watched is not None and bool(watched.split))
        each = menu.addAction(self.tr("One of each class"), self.pin_each_class)
        dataset = self._workspace.dataset
        each.setEnabled(dataset is not None and dataset.target_kind == "classes")
        menu.addAction(self.tr("Any three images"), self.pin_some)
        menu.addSeparator()
        none = menu.addAction(self.tr("Unpin all"), self.pinned.unpin_all)
        none.setEnabled(bool(self.pinned.pins))
        return menu

    def pin_watched(self) -> None:
        """Pin the watched image."""
        watched = self._workspace.watched
        if watched is not None and watched.split:
            self.pinned.pin(watched.split, [watched.index])

    def pin_each_class(self) -> None:
        """Pin an image of each class, as far as there is room."""
        part, kept = self._choice()
        dataset = self._workspace.dataset
        if dataset is None:
            return
        labels = dataset.whole[part].labels[kept]
        firsts = [int(kept[labels == c][0]) for c in range(len(dataset.classes)) if c in labels]
        self.pinned.pin(part, firsts)

    def pin_some(self) -> None:
        """Pin three images, whichever."""
        part, kept = self._choice()
        if len(kept):
            chosen = np.random.default_rng().permutation(kept)[:3]
            self.pinned.pin(part, [int(index) for index in chosen])

    def _choice(self) -> tuple[str, np.ndarray]:
        """Return a part to pin from, validation images where there are any."""
        dataset = self._workspace.dataset
        if dataset is None:
            return "train", np.empty(0, np.int64)
        part = "val" if len(dataset.splits["val"]) else "train"
        return part, dataset.kept[part]

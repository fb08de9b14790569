"""The filters of the selected block as pictures and as numbers, live during training.

Filters over an RGB image are shown in their colours (weight over the largest |weight|, 0..255); all
others in the colours of signed values, one input channel at a time.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.block_title import BlockTitle
from cnndesk.gui.panels.weights import Filters, Numbers, filters_of, rgb_filters
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets import theme, thumbnails
from cnndesk.gui.widgets.basic import EmptyState, Reading, SectionHead, scrolled
from cnndesk.gui.widgets.formats import counted, signed
from cnndesk.gui.widgets.map_detail import Histogram
from cnndesk.gui.widgets.map_mosaic import Look, MapMosaic, Scale
from cnndesk.gui.widgets.number_fields import WholeBox
from cnndesk.session.live_view import LiveView

Floats = NDArray[np.float32]


class RgbFilters(MapMosaic):
    """Tiles of filters over an RGB image."""

    def show_filters(self, weight: Floats) -> None:
        """Show filters, (r, s, 3, k)."""
        r, s, _, k = weight.shape
        strength = np.abs(weight).mean(axis=(0, 1, 2)).astype(np.float32)
        carrier = np.broadcast_to(strength, (r, s, k)).copy()
        carrier[0, 0] += 1e-6  # a filter is never “dead” for being one colour
        self.show_maps(carrier, Look())
        pictures = rgb_filters(weight).reshape(k * r, s, 3)
        self._image = thumbnails.from_image(np.ascontiguousarray(pictures))
        self.update()


class MatrixView(QWidget):
    """The weights of a fully connected block as one picture, inputs down, units across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._words = ""
        self.setAccessibleName(self.tr("Weights as a picture"))

    def show_matrix(self, weight: Floats) -> None:
        """Show (inputs, units)."""
        self._words = self.tr("{a} inputs (down) × {b} units (across)").format(
            a=weight.shape[0], b=weight.shape[1]
        )
        end = float(np.percentile(np.abs(weight[:: max(1, weight.shape[0] // 512)]), 98.5)) or 1.0
        step = max(1, weight.shape[0] // 1024), max(1, weight.shape[1] // 1024)
        shown = weight[:: step[0], :: step[1]]
        colours = thumbnails.scale_table(True)[thumbnails.colour_indices(shown, end, True)]
        self._image = thumbnails.from_rgb32(colours)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setFont(theme.font(theme.CAPTION))
        painter.setPen(theme.color("text2"))
        line = QFontMetrics(painter.font()).height() + 6
        painter.drawText(QRectF(12, 4, self.width() - 24, line), self._words)
        area = QRectF(12, line + 6, self.width() - 24, self.height() - line - 18)
        painter.fillRect(area, theme.color("well"))
        fits = QSize(
            min(self._image.width(), int(area.width())),
            min(self._image.height(), int(area.height())),
        )
        smooth = Qt.TransformationMode.SmoothTransformation
        shown = self._image.scaled(fits, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        painter.drawImage(area, shown)


class FiltersPanel(QWidget):
    """Weights of the selected block.

    Parameters
    ----------
    workspace : Workspace
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._training = Training.of(workspace)
        self._block: str | None = None
        self._weight: Floats | None = None
        self._filters: Filters | None = None
        self.empty = EmptyState("", "")
        self._empty_button = self.empty.add_button("", self._empty_action, "primary")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._make_content())
        workspace.selection_changed.connect(self._on_selection)
        workspace.diagnoses_changed.connect(self._on_selection)
        workspace.snapshot_arrived.connect(lambda _: self.refresh())
        workspace.theme_changed.connect(self.refresh)
        self._on_selection()

    def _make_content(self) -> QWidget:
        self.title = BlockTitle()
        self.channel = WholeBox()
        self.channel.setPrefix(self.tr("input channel "))
        self.channel.setAccessibleName(self.tr("Input channel"))
        self.channel.setMinimum(1)
        self.channel.valueChanged.connect(lambda _: self.refresh())
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 6)
        head.addWidget(self.title, 1)
        head.addWidget(self.channel)
        self.tiles = RgbFilters()
        self.tiles.setAccessibleName(self.tr("Filters"))
        self.tiles.chosen.connect(lambda _: self._show_numbers())
        self.matrix = MatrixView()
        self._area = area = scrolled(self.tiles)
        area.viewport().installEventFilter(self)
        pictures = QWidget()
        self._pictures = QStackedLayout(pictures)
        self._pictures.addWidget(area)
        self._pictures.addWidget(self.matrix)
        self.filter_title = Reading("text", theme.PANEL_TITLE, 600)
        self.summary = Reading("text2", theme.CAPTION)
        self.numbers = Numbers()
        self.histogram = Histogram(self.tr("Weights of the block"))
        detail = QWidget()
        column = QVBoxLayout(detail)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.filter_title)
        column.addWidget(self.summary)
        column.addWidget(self.numbers)
        column.addWidget(SectionHead(self.tr("All weights of the block")))
        column.addWidget(self.histogram)
        column.addStretch(1)
        holder = scrolled(detail)
        holder.setMinimumWidth(256)
        left = QWidget()
        outer = QVBoxLayout(left)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(pictures, 1)
        splitter = QSplitter()
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(holder)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([1096, 344])
        return splitter

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Let the filters fill the room they have."""
        if event.type() == QEvent.Type.Resize:
            self.tiles.fit_into(self._area.size())
        return False

    # Following -----------------------------------------------------------------------------

    def _on_selection(self) -> None:
        block = self._workspace.current
        wanted = (block,) if block is not None and self.isVisible() else ()
        self._training.watch_filters("filters", wanted)
        self.refresh()

    def refresh(self) -> None:
        """Show the block's weights as they are now; nothing while hidden."""
        if not self.isVisible():
            return
        workspace, block = self._workspace, self._workspace.current
        self._block, self._filters, self._weight = block, None, None
        if block is not None:
            self._filters = filters_of(workspace, block) or fixed_filter(workspace, block)
            self._weight = (
                self._filters.weight if self._filters is not None else self._matrix_of(block)
            )
        if self._weight is None or block is None:
            self._say_empty()
            return
        self._stack.setCurrentIndex(1)
        if self._filters is not None:
            self._show_convolution(block, self._filters)
        else:
            self._show_matrix(block, self._weight)
        family = workspace.network.block(block).family.value
        self.histogram.show_values(self._weight, family)

    def _matrix_of(self, block: str) -> Floats | None:
        """Return the weights of a fully connected block, (inputs, units)."""
        snapshot = self._workspace.snapshot
        own = snapshot.parameters.get(block, {}) if isinstance(snapshot, LiveView) else {}
        found = own.get("weight")
        return found if found is not None and found.ndim == 2 else None

    def _show_convolution(self, block: str, filters: Filters) -> None:
        r, s, c, k = filters.weight.shape
        self._pictures.setCurrentIndex(0)
        pattern = (
            self.tr("1 filter of {r}×{s}×{c}") if k == 1 else self.tr("{k} filters of {r}×{s}×{c}")
        )
        self.title.show_block(self._workspace, block, pattern.format(k=k, r=r, s=s, c=c))
        is_rgb = c == 3 and filters.in_colours
        self.channel.setVisible(c > 1 and not is_rgb)
        self.channel.setMaximum(c)
        if is_rgb:
            self.tiles.show_filters(filters.weight)
        else:
            one = filters.weight[:, :, self.channel.value() - 1, :]
            self.tiles.show_maps(np.ascontiguousarray(one), Look(scale=Scale.MAP))
        self._show_numbers()

    def _show_matrix(self, block: str, weight: Floats) -> None:
        self.channel.hide()
        self._pictures.setCurrentIndex(1)
        self.matrix.show_matrix(weight)
        words = counted(weight.size, "weight")
        self.title.show_block(self._workspace, block, words)
        self.filter_title.setText(self.tr("Fully connected"))
        self.numbers.hide()
        self.summary.setText(
            self.tr("largest |weight| {a}, mean {b}").format(
                a=signed(float(np.abs(weight).max()), 3), b=signed(float(weight.mean()), 4)
            )
        )

    def _show_numbers(self) -> None:
        filters = self._filters
        if filters is None:
            return
        k = min(self.tiles.current, filters.count - 1)
        self.filter_title.setText(self.tr("Filter {n} of {of}").format(n=k + 1, of=filters.count))
        self.summary.setText(filters.about(k))
        self.numbers.show()
        self.numbers.show_filter(filters.weight[:, :, :, k], filters.names(k))

    # The empty state -----------------------------------------------------------------------

    def _trained_blocks(self) -> list[str]:
        diagnoses = self._workspace.diagnoses
        return [i for i, found in diagnoses.items() if found.is_ok and found.parameters.total]

    def _say_empty(self) -> None:
        self._stack.setCurrentIndex(0)
        block = self._block
        candidates = self._trained_blocks()
        if not len(self._workspace.network):
            self.empty.say(
                self.tr("There is no network yet"),
                self.tr("Draw one, or choose a template; then see the filters of its blocks."),
            )
        elif block is None:
            self.empty.say(
                self.tr("No block is selected"),
                self.tr("Select a convolution or fully connected block to see its filters."),
            )
        elif block in candidates and not self._workspace.network.block(block).is_input:
            self.empty.say(
                self.tr("Nothing to show yet"),
                self.tr("The filters appear as soon as the block is connected to the image."),
            )
        else:
            self.empty.say(
                self.tr("This block has no filters"),
                self.tr("Convolution and fully connected blocks have weights that are learned."),
            )
        self._empty_button.setText(self.tr("Select the first block with filters"))
        self._empty_button.setVisible(bool(candidates) and block not in candidates)

    def _empty_action(self) -> None:
        candidates = self._trained_blocks()
        if candidates:
            self._workspace.select((candidates[0],))

    def showEvent(self, event: object) -> None:
        """Ask for the weights while they are seen."""
        self._on_selection()

    def hideEvent(self, event: object) -> None:
        """Let nobody copy weights that are not seen."""
        self._training.watch_filters("filters", ())


def fixed_filter(workspace: Workspace, block_id: str) -> Filters | None:
    """Return the matrix of a fixed filter, (r, s, 1, 1); None for any other block."""
    found = workspace.diagnoses.get(block_id)
    if found is None or not found.is_ok:
        return None
    matrix = getattr(workspace.network.block(block_id).build(found.inputs), "matrix", None)
    if matrix is None:
        return None
    return Filters(np.array(matrix, np.float32)[:, :, None, None], None, 1, in_colours=False)

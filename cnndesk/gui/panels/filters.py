"""The filters of the selected block as pictures and as numbers, live during training.

Filters over an RGB image are shown in their colours (weight over the largest |weight|, 0..255); all
others in the colours of signed values, one input channel at a time.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.block_title import BlockTitle
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets import theme, thumbnails
from cnndesk.gui.widgets.basic import EmptyState, Reading, SectionHead, hairline
from cnndesk.gui.widgets.formats import signed
from cnndesk.gui.widgets.map_detail import Histogram
from cnndesk.gui.widgets.map_mosaic import Look, MapMosaic, Scale
from cnndesk.gui.widgets.number_fields import WholeBox
from cnndesk.session.live_view import LiveView

Floats = NDArray[np.float32]
CELL = 32
MOST_CHANNELS = 16
"""Input channels of one filter that are written as numbers."""


def rgb_filters(weight: Floats) -> NDArray[np.uint8]:
    """Return filters over an RGB image as pictures: weight / max|weight| mapped to 0..255.

    Parameters
    ----------
    weight : ndarray (r, s, 3, k)

    Returns
    -------
    ndarray of uint8, shape (k, r, s, 3)
        127 or 128 stands for 0.
    """
    ends = np.abs(weight).max(axis=(0, 1, 2), keepdims=True)
    scaled = weight / np.where(ends > 0, ends, 1)
    return np.rint((scaled * 0.5 + 0.5) * 255).astype(np.uint8).transpose(3, 0, 1, 2)


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


class Numbers(QWidget):
    """The numbers of one filter, a small table per input channel, coloured as signed values."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weight = np.zeros((0, 0, 0), np.float32)
        self._names: list[str] = []
        self.setAccessibleName(self.tr("Weights of the filter"))

    def show_filter(self, weight: Floats, names: list[str]) -> None:
        """Show one filter, (r, s, channels), with a name per channel."""
        self._weight = weight[:, :, :MOST_CHANNELS]
        self._names = names[: self._weight.shape[2]]
        rows = [" ".join(signed(float(v)) for v in self._weight[:, :, c].reshape(-1))
                for c in range(self._weight.shape[2])]  # fmt: skip
        self.setAccessibleDescription("; ".join(rows[:3]))
        self._fit()
        self.update()

    def _layout(self) -> tuple[int, int, int]:
        s = self._weight.shape[1]
        cell = CELL if s <= 5 else 26
        width = max(1, s) * cell + 10
        return cell, max(1, self.width() // width), width

    def _fit(self) -> None:
        r, _, c = self._weight.shape
        cell, columns, _ = self._layout()
        self.setMinimumHeight(-(-c // columns) * (r * (cell * 3 // 4) + 24) + 4)

    def resizeEvent(self, event: object) -> None:
        """Keep as high as the tables need."""
        if self._weight.size:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        r, s, c = self._weight.shape
        if not c:
            return
        painter = QPainter(self)
        cell, columns, width = self._layout()
        height = cell * 3 // 4
        end = float(np.abs(self._weight).max()) or 1.0
        table = thumbnails.scale_table(True)
        small = theme.font(theme.CAPTION if cell >= CELL else 9)
        for channel in range(c):
            row, column = divmod(channel, columns)
            left, top = column * width, row * (r * height + 24)
            painter.setFont(theme.font(theme.CAPTION))
            painter.setPen(theme.color("text2"))
            painter.drawText(QRectF(left, top, width, 16), self._names[channel])
            painter.setFont(small)
            indices = thumbnails.colour_indices(self._weight[:, :, channel], end, True)
            for i in range(r):
                for j in range(s):
                    box = QRectF(left + j * cell, top + 18 + i * height, cell - 1, height - 1)
                    colour = QColor(int(table[indices[i, j]]))
                    painter.fillRect(box, colour)
                    painter.setPen(theme.text_on(colour))
                    words = signed(float(self._weight[i, j, channel]))
                    words = (
                        words.replace("0.", ".", 1)
                        if abs(self._weight[i, j, channel]) < 1
                        else words
                    )
                    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def sizeHint(self) -> QSize:
        return QSize(240, 120)


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
        self._bias: Floats | None = None
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
        head.setContentsMargins(12, 6, 12, 6)
        head.addWidget(self.title, 1)
        head.addWidget(self.channel)
        self.tiles = RgbFilters()
        self.tiles.setAccessibleName(self.tr("Filters"))
        self.tiles.set_side(56)
        self.tiles.chosen.connect(lambda _: self._show_numbers())
        self.matrix = MatrixView()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.tiles)
        area.viewport().setAutoFillBackground(False)
        self.tiles.setAutoFillBackground(False)
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
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(6)
        column.addWidget(self.filter_title)
        column.addWidget(self.summary)
        column.addWidget(self.numbers)
        column.addWidget(SectionHead(self.tr("All weights of the block")))
        column.addWidget(self.histogram)
        column.addStretch(1)
        holder = QScrollArea()
        holder.setWidgetResizable(True)
        holder.setFrameShape(QFrame.Shape.NoFrame)
        holder.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder.setWidget(detail)
        holder.viewport().setAutoFillBackground(False)
        detail.setAutoFillBackground(False)
        holder.setMinimumWidth(256)
        splitter = QSplitter()
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(pictures)
        splitter.addWidget(holder)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([560, 360])
        content = QWidget()
        outer = QVBoxLayout(content)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(hairline())
        outer.addWidget(splitter, 1)
        return content

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
        workspace = self._workspace
        block, snapshot = workspace.current, workspace.snapshot
        weight = bias = None
        if block is not None and isinstance(snapshot, LiveView):
            own = snapshot.parameters.get(block, {})
            weight, bias = own.get("weight"), own.get("bias")
            if weight is None:
                weight = fixed_matrix(workspace, block)
        self._block, self._weight, self._bias = block, weight, bias
        if weight is None or block is None:
            self._say_empty()
            return
        self._stack.setCurrentIndex(1)
        if weight.ndim == 4:
            self._show_convolution(block, weight)
        else:
            self.channel.hide()
            self._pictures.setCurrentIndex(1)
            self.matrix.show_matrix(weight)
            words = self.tr("{n} weights").format(n=f"{weight.size:,}".replace(",", "\u202f"))
            self.title.show_block(workspace, block, words)
            self._show_numbers()
        family = workspace.network.block(block).family.value
        self.histogram.show_values(weight, family)

    def _show_convolution(self, block: str, weight: Floats) -> None:
        r, s, c, k = weight.shape
        self._pictures.setCurrentIndex(0)
        self.title.show_block(
            self._workspace, block, self.tr("{k} filters of {r}×{s}×{c}").format(k=k, r=r, s=s, c=c)
        )
        is_rgb = c == 3 and self._reads_image(block)
        self.channel.setVisible(c > 1 and not is_rgb)
        self.channel.setMaximum(c)
        if is_rgb:
            self.tiles.show_filters(weight)
        else:
            one = weight[:, :, self.channel.value() - 1, :]
            self.tiles.show_maps(np.ascontiguousarray(one), Look(scale=Scale.MAP))
        self._show_numbers()

    def _reads_image(self, block: str) -> bool:
        return self._workspace.network.input_id in self._workspace.network.predecessors(block)

    def _show_numbers(self) -> None:
        weight = self._weight
        if weight is None:
            return
        if weight.ndim != 4:
            self.filter_title.setText(self.tr("Fully connected"))
            self.numbers.hide()
            self.summary.setText(
                self.tr("largest |weight| {a}, mean {b}").format(
                    a=signed(float(np.abs(weight).max()), 3), b=signed(float(weight.mean()), 4)
                )
            )
            return
        k = min(self.tiles.current, weight.shape[3] - 1)
        chosen = weight[:, :, :, k]
        self.filter_title.setText(self.tr("Filter {n} of {of}").format(n=k + 1, of=weight.shape[3]))
        parts = [self.tr("norm {n}").format(n=signed(float(np.linalg.norm(chosen)), 2))]
        if self._bias is not None and k < len(self._bias):
            parts.insert(0, self.tr("bias {b}").format(b=signed(float(self._bias[k]), 3)))
        if chosen.shape[2] > MOST_CHANNELS:
            parts.append(
                self.tr("first {n} of {of} input channels").format(
                    n=MOST_CHANNELS, of=chosen.shape[2]
                )
            )
        self.summary.setText("   ".join(parts))
        is_rgb = chosen.shape[2] == 3 and self._block is not None and self._reads_image(self._block)
        names = (
            [self.tr("red"), self.tr("green"), self.tr("blue")]
            if is_rgb
            else [self.tr("channel {n}").format(n=c + 1) for c in range(chosen.shape[2])]
        )
        self.numbers.show()
        self.numbers.show_filter(chosen, names)

    # The empty state -----------------------------------------------------------------------

    def _trained_blocks(self) -> list[str]:
        diagnoses = self._workspace.diagnoses
        return [i for i, found in diagnoses.items() if found.is_ok and found.parameters.total]

    def _say_empty(self) -> None:
        self._stack.setCurrentIndex(0)
        block = self._block
        candidates = self._trained_blocks()
        if block is None:
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


def fixed_matrix(workspace: Workspace, block_id: str) -> Floats | None:
    """Return the matrix of a fixed filter as (r, s, 1, 1); None for any other block."""
    found = workspace.diagnoses.get(block_id)
    if found is None or not found.is_ok:
        return None
    matrix = getattr(workspace.network.block(block_id).build(found.inputs), "matrix", None)
    if matrix is None:
        return None
    return np.array(matrix, np.float32)[:, :, np.newaxis, np.newaxis]

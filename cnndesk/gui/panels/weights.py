"""The weights of filters, as pictures and as numbers: how several panels draw them.

Filters over an RGB image are shown in their colours (weight over the largest |weight|, 0..255); all
others in the colours of signed values. Which block, and when, is the panels' business.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnndesk.blocks.transposed_conv2d import TransposedConv2D
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.widgets import theme, thumbnails
from cnndesk.gui.widgets.formats import signed
from cnndesk.session.live_view import LiveView

Floats = NDArray[np.float32]
MOST_CHANNELS = 16
"""Input channels of one filter that are written as numbers."""

LARGEST_CELL, SMALLEST_CELL = 46, 26
"""Width of a cell, pixels."""
LEAST_TABLES = 3
"""So many tables stand beside each other, as long as their cells can be read."""
BETWEEN, NAME = 8, 18


def _tr(words: str) -> str:
    return QCoreApplication.translate("Filters", words)


def reads_image(workspace: Workspace, block_id: str) -> bool:
    """Return whether a block reads the image itself, so that its channels are colours."""
    network = workspace.network
    return network.input_id in network.predecessors(block_id)


@dataclass(frozen=True, eq=False)
class Filters:
    """The filters of a block.

    Attributes
    ----------
    weight : ndarray of float32, (r, s, c, k)
        A filter each in the last axis.
    bias : ndarray of float32, (k,), or None
    channels : int
        Of the block's input; c of them are read by one filter.
    in_colours : bool
        Whether they are red, green and blue.
    """

    weight: Floats
    bias: Floats | None
    channels: int
    in_colours: bool

    @property
    def count(self) -> int:
        """How many there are."""
        return int(self.weight.shape[3])

    def names(self, k: int) -> list[str]:
        """Return what the channels are called that a filter reads."""
        c = self.weight.shape[2]
        if self.in_colours and self.channels == 3:
            names = [_tr("red"), _tr("green"), _tr("blue")]
        else:
            names = [_tr("channel {n}").format(n=n + 1) for n in range(self.channels)]
        groups = max(1, self.channels // c)
        first = k * groups // self.count * c
        return names[first : first + c]

    def about(self, k: int) -> str:
        """Say bias and norm of a filter, and whether not all of its channels are shown."""
        chosen = self.weight[:, :, :, k]
        parts = [_tr("norm {n}").format(n=signed(float(np.linalg.norm(chosen)), 2))]
        if self.bias is not None and k < len(self.bias):
            parts.insert(0, _tr("bias {b}").format(b=signed(float(self.bias[k]), 3)))
        if chosen.shape[2] > MOST_CHANNELS:
            words = _tr("first {n} of {of} input channels")
            parts.append(words.format(n=MOST_CHANNELS, of=chosen.shape[2]))
        return " · ".join(parts)

    def pictures(self) -> QImage:
        """Return a small picture of each filter, one under the other: s wide, k r high.

        Where the channels are no colours, the one on which a filter weighs most stands for it.
        """
        r, s, c, k = self.weight.shape
        if self.in_colours and c == 3:
            return thumbnails.from_image(rgb_filters(self.weight).reshape(k * r, s, 3))
        strongest = np.abs(self.weight).sum(axis=(0, 1)).argmax(axis=0)
        chosen = self.weight[:, :, strongest, np.arange(k)].transpose(2, 0, 1)
        kernels = np.ascontiguousarray(chosen)
        ends = np.abs(kernels).max(axis=(1, 2))
        ends = np.where(ends > 0, ends, 1)[:, None, None]
        colours = thumbnails.scale_table(True)[thumbnails.colour_indices(kernels, ends, True)]
        return thumbnails.from_rgb32(colours.reshape(k * r, s))


def filters_of(workspace: Workspace, block_id: str) -> Filters | None:
    """Return the filters of a convolution as the latest view has them; None where it has none."""
    snapshot = workspace.snapshot
    own = snapshot.parameters.get(block_id, {}) if isinstance(snapshot, LiveView) else {}
    weight = own.get("weight")
    diagnosis = workspace.diagnoses.get(block_id)
    if weight is None or weight.ndim != 4 or diagnosis is None or not diagnosis.is_ok:
        return None
    if isinstance(workspace.network.block(block_id), TransposedConv2D):  # laid out (r, s, k, c)
        weight = weight.transpose(0, 1, 3, 2)
    channels = diagnosis.inputs[0].c
    if channels % weight.shape[2]:  # of the network as it was before the last edit
        return None
    return Filters(weight, own.get("bias"), channels, reads_image(workspace, block_id))


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


def written(value: float) -> str:
    """Write a weight into its cell: two decimals, without the nought before the point."""
    words = signed(value)
    return words.replace("0.", ".", 1) if abs(value) < 1 and words != "0.00" else words


class Numbers(QWidget):
    """The numbers of one filter, a small table per input channel, coloured as signed values."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weight = np.zeros((0, 0, 0), np.float32)
        self._names: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
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
        """Return width of a cell, tables beside each other, and from one table to the next."""
        s, c = max(1, self._weight.shape[1]), max(1, self._weight.shape[2])
        wanted = min(c, LEAST_TABLES)
        cell = (self.width() + BETWEEN) // wanted - BETWEEN
        cell = min(max(cell // s, SMALLEST_CELL), LARGEST_CELL)
        pitch = s * cell + BETWEEN
        return cell, max(1, (self.width() + BETWEEN) // pitch), pitch

    @staticmethod
    def _high(cell: int) -> int:
        return max(18, cell * 7 // 10)

    def row_height(self) -> int:
        """Return the height of one row of tables."""
        return self._weight.shape[0] * self._high(self._layout()[0]) + NAME

    def _fit(self) -> None:
        _, columns, _ = self._layout()
        rows = -(-self._weight.shape[2] // columns)
        self.setFixedHeight(rows * (self.row_height() + BETWEEN) - BETWEEN)

    def resizeEvent(self, event: object) -> None:
        """Keep as high as the tables need."""
        if self._weight.size:
            self._fit()

    def _fitting(self, width: int) -> list[str]:
        """Return the names of the channels; where one is too long, all of them as numbers."""
        metrics = QFontMetrics(theme.font(theme.CAPTION))
        if all(metrics.horizontalAdvance(name) <= width for name in self._names):
            return self._names
        return ["".join(filter(str.isdigit, name)) or name for name in self._names]

    def paintEvent(self, event: QPaintEvent) -> None:
        r, s, c = self._weight.shape
        if not c:
            return
        painter = QPainter(self)
        cell, columns, width = self._layout()
        height = self._high(cell)
        end = float(np.abs(self._weight).max()) or 1.0
        table = thumbnails.scale_table(True)
        names = self._fitting(width - 4)
        small = theme.font(theme.CAPTION if cell >= 30 else 9, 500)
        for channel in range(c):
            row, column = divmod(channel, columns)
            left, top = column * width, row * (r * height + NAME + BETWEEN)
            painter.setFont(theme.font(theme.CAPTION))
            painter.setPen(theme.color("text2"))
            painter.drawText(QRectF(left, top, width, NAME - 3), names[channel])
            painter.setFont(small)
            indices = thumbnails.colour_indices(self._weight[:, :, channel], end, True)
            for i in range(r):
                for j in range(s):
                    box = QRectF(left + j * cell, top + NAME + i * height, cell - 1, height - 1)
                    colour = QColor(int(table[indices[i, j]]))
                    painter.fillRect(box, colour)
                    painter.setPen(theme.text_on(colour))
                    words = written(float(self._weight[i, j, channel]))
                    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def sizeHint(self) -> QSize:
        return QSize(240, self.height())

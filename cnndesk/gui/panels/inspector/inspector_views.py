"""The parts of the inspector that only show: message, effect, formula, output, values.

They are told what to show; where it comes from is ``inspector.py``.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cnndesk.blocks import Block, number_text
from cnndesk.gui.canvas.live import picture_of
from cnndesk.gui.widgets import theme, thumbnails
from cnndesk.gui.widgets.basic import button, text
from cnndesk.gui.widgets.texts import as_html
from cnndesk.gui.widgets.thumbnails import Floats, Picture
from cnndesk.words import say, word

MOSAIC_COLUMNS, MOSAIC_MOST = 8, 64
BINS = 41
STRIP = QSize(84, 8)


class EffectView(QWidget):
    """Rows of a name, a number and where it comes from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._told: Sequence[tuple[str, str, str]] = ()

    def changeEvent(self, event: QEvent) -> None:
        """Write the explanations anew in the colour of another theme."""
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_told"):
            self.show_rows(self._told)
        super().changeEvent(event)

    def show_rows(self, rows: Sequence[tuple[str, str, str]]) -> None:
        """Show (name, value, explanation)."""
        self._told = rows
        while len(self._rows) < len(rows):
            label, value = text("", "secondary", theme.SECONDARY), QLabel()
            value.setFont(theme.font(theme.SECONDARY))
            value.setTextFormat(Qt.TextFormat.RichText)
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            value.setWordWrap(True)
            number = len(self._rows)
            self._grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, number, 1)
            self._rows.append((label, value))
        quiet = theme.hex_color("text3")
        for number, (left, right) in enumerate(self._rows):
            shown = number < len(rows)
            left.setVisible(shown)
            right.setVisible(shown)
            if shown:
                name, shown_value, why = rows[number]
                left.setText(name)
                strong = f"<b>{as_html(shown_value)}</b>"
                rest = f" <span style='color:{quiet}'>{as_html(why)}</span>" if why else ""
                right.setText(strong + rest)
                right.setAccessibleName(f"{name}: {shown_value} {why}")


class StackedMessage(QFrame):
    """What is wrong with the block, with its repairs under each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "message")
        self._words = text("", "", theme.SECONDARY, wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 8, 10, 8)
        self._column.setSpacing(6)
        self._column.addWidget(self._words)
        self._buttons: list[QPushButton] = []
        self._shown: tuple[object, ...] = ()
        self.hide()

    def show_message(
        self, words: str, level: str, buttons: Sequence[tuple[str, Callable[[], object]]]
    ) -> None:
        """Show a sentence and buttons, the first of them filled."""
        shown = (words, level, tuple(name for name, _ in buttons))
        self.show()
        if shown == self._shown:
            return
        self._shown = shown
        for old in self._buttons:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = [
            button(name, act, "" if place else "primary")
            for place, (name, act) in enumerate(buttons)
        ]
        for made in self._buttons:
            self._column.addWidget(made)
        self._words.setText(words)
        self.setAccessibleName(words)
        self.setProperty("level", level)
        self.style().unpolish(self)
        self.style().polish(self)

    def clear(self) -> None:
        """Have nothing to say."""
        self._shown = ()
        self.hide()


class FormulaView(QFrame):
    """A formula in italic serif, with the output size worked out under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "box")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 7, 10, 7)
        column.setSpacing(2)
        self._formula, self._sums = QLabel(self), QLabel(self)
        for label, size in ((self._formula, theme.PANEL_TITLE), (self._sums, theme.CAPTION)):
            label.setFont(theme.formula_font(size))
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)

    def show_formula(self, formula: str, arithmetic: str) -> None:
        """Show a block's formula and its arithmetic, lines separated by newlines."""
        self._formula.setText(formula_html(formula))
        self._formula.setAccessibleName(formula)
        # A result is not left alone on the next line.
        lines = [html.escape(line.replace("= ", "=\u00a0")) for line in arithmetic.splitlines()]
        self._sums.setText("<br>".join(lines))
        self._sums.setVisible(bool(lines))


NOTES = (
    word("over channels c and kernel cells i, j; s is the stride"),
    word("over kernel cells i, j; s is the stride"),
    word("over matrix cells i, j; s is the stride"),
    word("over all inputs n"),
    word("over n channels around"),
)
"""What sums run over, as the formulas of the blocks have it behind three spaces."""


def formula_html(formula: str) -> str:
    """Write plain mathematics as HTML: ``x[c]`` gets a subscript, “over …” a small second line."""
    main, _, over = formula.partition("   over ")
    written = re.sub(
        r"\[([^\]]+)\]",
        lambda match: f"<sub>{match[1].replace(', ', ',')}</sub>",
        html.escape(main, quote=False),
    )
    written = re.sub(r",\s{2,}", "<br>", written)
    if over:
        size, colour = theme.px(theme.CAPTION), theme.hex_color("text3")
        style = f"font-family:Inter;font-style:normal;font-size:{size}px;color:{colour}"
        written += f"<br><span style='{style}'>{html.escape(say(f'over {over}'))}</span>"
    return written


class OutputView(QWidget):
    """What a block makes of the watched image: all maps in rows of eight, with their scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._block: Block | None = None
        self._values: Floats | None = None
        self._names: Sequence[str] = ()
        self._picture: Picture | None = None
        self._width = 0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Output for the watched image"))

    def show_output(self, block: Block, values: Floats, names: Sequence[str]) -> None:
        """Show another output, (h, w, c)."""
        self._block, self._values, self._names = block, values, names
        self._draw()

    def show_image(self, picture: Picture) -> None:
        """Show the image itself."""
        self._block, self._values = None, None
        self._picture = picture
        self.setFixedHeight(int(picture.image.height() / picture.image.devicePixelRatio()))
        self.update()

    def resizeEvent(self, event: object) -> None:
        if self.width() != self._width:
            self._width = self.width()
            self._draw()

    def _draw(self) -> None:
        block, values = self._block, self._values
        if block is None or values is None or self.width() < 20:
            return
        ratio = self.devicePixelRatioF()
        width = int(self.width() * ratio)
        h, w, channels = values.shape
        if (h, w) == (1, 1):
            height = int((118 if block.is_output else 96) * ratio)
            font = theme.font(theme.CAPTION)
            font.setPixelSize(round(font.pixelSize() * ratio))
            picture = picture_of(block, values, width, height, names=self._names, font=font)
        else:
            picture = self._mosaic(values, width, h, w, channels)
        picture.image.setDevicePixelRatio(ratio)
        self._picture = picture
        caption = theme.px(20)
        self.setFixedHeight(int(picture.image.height() / ratio) + caption)
        self.setAccessibleDescription(self.caption)
        self.update()

    @staticmethod
    def _mosaic(values: Floats, width: int, h: int, w: int, channels: int) -> Picture:
        count = min(channels, MOSAIC_MOST)
        columns = min(MOSAIC_COLUMNS, max(count, 3) if count < MOSAIC_COLUMNS else MOSAIC_COLUMNS)
        cell = max(1, (width - columns + 1) // columns)
        tall = max(1, min(round(cell * h / w), 3 * cell))
        rows = -(-count // columns)
        limit = float(thumbnails.limits(values.reshape(1, -1))[0])
        grid = thumbnails.Grid(columns, rows, cell, tall)
        return thumbnails.mosaic(values, width, 0, channels=range(count), limit=limit, grid=grid)

    @property
    def caption(self) -> str:
        """How many maps or values there are."""
        if self._values is None:
            return ""
        h, w, channels = self._values.shape
        if (h, w) == (1, 1):
            return self.tr("{0} values").format(channels)
        if channels > MOSAIC_MOST:
            return self.tr("{0} of {1} maps").format(MOSAIC_MOST, channels)
        return self.tr("{0} maps").format(channels) if channels != 1 else self.tr("1 map")

    def paintEvent(self, event: QPaintEvent) -> None:
        picture = self._picture
        if picture is None:
            return
        painter = QPainter(self)
        image = picture.image
        top = 0
        if self._values is not None:
            top = theme.px(20)
            self._paint_caption(painter, picture)
        width = int(image.width() / image.devicePixelRatio())
        painter.fillRect(0, top, self.width(), self.height() - top, thumbnails.WELL)
        painter.drawImage((self.width() - width) // 2, top, image)

    def _paint_caption(self, painter: QPainter, picture: Picture) -> None:
        painter.setFont(theme.font(theme.CAPTION))
        painter.setPen(theme.color("text2"))
        room = QRectF(0, 0, self.width(), theme.px(16))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, self.caption)
        if not picture.limit:
            return
        high = number_text(float(f"{picture.limit:.2g}"))
        low = number_text(-float(f"{picture.limit:.2g}")) if picture.signed else "0"
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, high)
        right = self.width() - painter.fontMetrics().horizontalAdvance(high) - 6
        strip = thumbnails.scale_strip(STRIP.width(), STRIP.height(), picture.signed)
        painter.drawImage(
            int(right - STRIP.width()), int((room.height() - STRIP.height()) / 2), strip
        )
        left = QRectF(0, 0, right - STRIP.width() - 6, room.height())
        painter.drawText(left, middle | Qt.AlignmentFlag.AlignRight, low)


class ValuesView(QWidget):
    """A histogram of a block's output."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: Floats = np.zeros(0, np.float32)
        self._low, self._high = 0.0, 1.0
        self._block: Block | None = None
        self.setFixedHeight(theme.px(76))
        self.setAccessibleName(self.tr("Histogram of the output"))

    def show_values(self, block: Block, values: Floats) -> None:
        """Show other values."""
        flat = values.reshape(-1)
        flat = flat[np.isfinite(flat)]
        if not flat.size:
            flat = np.zeros(1, np.float32)
        low, high = float(flat.min()), float(flat.max())
        end = max(abs(low), abs(high)) or 1.0
        self._low, self._high = (-end, end) if low < 0 else (0.0, end)
        counts, _ = np.histogram(flat, BINS, (self._low, self._high))
        self._counts = counts.astype(np.float32)
        self._block = block
        shown = f"{number_text(float(f'{low:.3g}'))} … {number_text(float(f'{high:.3g}'))}"
        self.setAccessibleDescription(shown)
        self.setToolTip(self.tr("Values from {0}").format(shown))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._block is None or not self._counts.size:
            return
        painter = QPainter(self)
        axis = self.height() - theme.px(17)
        tallest = float(np.sqrt(self._counts.max())) or 1.0
        pitch = self.width() / len(self._counts)
        colour = theme.family_color(self._block.family)
        if not theme.is_dark():
            painter.setOpacity(0.9)
        for number, count in enumerate(self._counts):
            height = float(np.sqrt(count)) / tallest * (axis - 2)
            painter.fillRect(
                QRectF(number * pitch, axis - height, max(1.0, pitch - 1), height), colour
            )
        painter.setOpacity(1)
        painter.setPen(QPen(theme.color("border"), 1))
        painter.drawLine(0, axis, self.width(), axis)
        painter.setFont(theme.font(theme.CAPTION))
        painter.setPen(theme.color("text3"))
        room = QRectF(0, axis + 2, self.width(), theme.px(15))
        top = Qt.AlignmentFlag.AlignTop
        painter.drawText(room, top | Qt.AlignmentFlag.AlignLeft, _short(self._low))
        painter.drawText(room, top | Qt.AlignmentFlag.AlignRight, _short(self._high))
        if self._low < 0:
            painter.drawText(room, top | Qt.AlignmentFlag.AlignHCenter, "0")


def _short(value: float) -> str:
    return number_text(float(f"{value:.2g}"))

"""Small widgets that several panels are made of: headings, empty states, messages, segments.

They know the theme and nothing of the workspace.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.scroll_area import ScrollArea
from cnndesk.gui.widgets.terms import TermLabel
from cnndesk.words import capitals


def text(
    words: str = "",
    role: str = "",
    size: int = theme.BASE,
    weight: int = 400,
    *,
    wrap: bool = False,
) -> QLabel:
    """Return a label in the window's type; ``role`` is that of the style sheet."""
    label = QLabel(words)
    label.setFont(theme.font(size, weight))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if role:
        label.setProperty("role", role)
    return label


class Paragraph(QLabel):
    """A text of several lines that is never lower than they need, however little room there is."""

    def __init__(self, size: int = theme.BASE, weight: int = 400) -> None:
        super().__init__()
        self.setFont(theme.font(size, weight))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def setText(self, words: str) -> None:
        super().setText(words)
        self._keep_whole()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._keep_whole()

    def _keep_whole(self) -> None:
        self.setMinimumHeight(0)  # what it was is part of the next answer
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))


def button(words: str, act: Callable[[], object] | None = None, kind: str = "") -> QPushButton:
    """Return a push button; ``kind`` is "primary", "link" or nothing."""
    made = QPushButton(words)
    made.setAutoDefault(False)
    if kind:
        made.setProperty("kind", kind)
    if act is not None:
        made.clicked.connect(lambda: act())
    return made


def icon_button(name: str, tip: str, act: Callable[[], object] | None = None) -> QToolButton:
    """Return a boxed button of 28 x 28 with an icon; the tooltip is its accessible name."""
    made = QToolButton()
    made.setProperty("kind", "boxed")
    made.setIcon(icons.icon(name))
    made.setIconSize(QSize(16, 16))
    made.setFixedSize(theme.ICON_BUTTON, theme.ICON_BUTTON)
    made.setToolTip(tip)
    made.setAccessibleName(tip.split(" (")[0])
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if act is not None:
        made.clicked.connect(lambda: act())
    return made


def hairline() -> QFrame:
    """Return a line of one pixel."""
    line = QFrame()
    line.setProperty("role", "hairline")
    return line


def scrolled(widget: QWidget, name: str = "") -> QScrollArea:
    """Return a frameless area in which a widget scrolls up and down.

    Parameters
    ----------
    widget : QWidget
    name : str
        For screen readers. With one the area takes the focus, so that keys scroll what has no
        control in it; without, the focus goes to the controls, and the area follows them.
    """
    area = ScrollArea()
    area.setAccessibleName(name)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name else Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(widget)
    area.viewport().setAutoFillBackground(False)
    widget.setAutoFillBackground(False)
    return area


def flush_link(words: str, act: Callable[[], object] | None = None) -> QPushButton:
    """Return a link whose words begin and end where its box does: aligned with a column's edge."""
    made = button(words, act, "link")
    made.setProperty("flush", True)
    return made


class SectionHead(QWidget):
    """A heading in small capitals, with something on its right."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = text(capitals(words), "tertiary", theme.CAPTION, 600)
        self.right = text("", "tertiary", theme.CAPTION)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.words)
        self._row.addStretch(1)
        self._row.addWidget(self.right)

    def add(self, widget: QWidget) -> None:
        """Put a widget on the right."""
        self._row.addWidget(widget)


class IconLabel(QWidget):
    """A tinted icon that follows the theme."""

    def __init__(self, name: str, color: str = "text2", size: int = 16) -> None:
        super().__init__()
        self._name, self._color = name, color
        self.setFixedSize(size, size)

    def set_icon(self, name: str, color: str) -> None:
        """Show another one."""
        if (name, color) != (self._name, self._color):
            self._name, self._color = name, color
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        icons.paint(painter, self._name, QRectF(self.rect()), self._color)


WIDE_EMPTY, WIDEST_EMPTY = 640, 520
"""Width from which on what an empty panel says stands in its middle, and how wide it may be."""


class EmptyState(QWidget):
    """What a panel shows while it has nothing to show: a line, a sentence, buttons.

    A side column says it at its left edge, as everything there; a wide room in its middle.
    """

    def __init__(self, line: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = text(line, "", theme.PANEL_TITLE, 600, wrap=True)
        self.sentence = TermLabel(sentence)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(0)
        inner = QVBoxLayout()
        inner.setSpacing(6)
        inner.addWidget(self.line)
        inner.addWidget(self.sentence)
        inner.addSpacing(6)
        inner.addLayout(self._buttons)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addStretch(2)
        column.addLayout(inner)
        column.addStretch(3)
        self._column = column

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand at the left edge of a column, in the middle of a wide room."""
        super().resizeEvent(event)
        wide = self.width() >= WIDE_EMPTY
        side = max(16, (self.width() - WIDEST_EMPTY) // 2) if wide else 16
        if self._column.contentsMargins().left() == side:
            return
        self._column.setContentsMargins(side, 16, side, 16)
        across = Qt.AlignmentFlag.AlignHCenter if wide else Qt.AlignmentFlag.AlignLeft
        for label in (self.line, self.sentence):
            label.setAlignment(across | Qt.AlignmentFlag.AlignVCenter)
        self._buttons.setStretch(0, int(wide))

    def add_button(self, words: str, act: Callable[[], object], kind: str = "") -> QPushButton:
        """Add a button on the right of the others; one without words waits for them, hidden."""
        made = button(words, act, kind)
        self._buttons.insertWidget(self._buttons.count() - 1, made)
        if not words:
            made.hide()
        return made

    def stack_buttons(self) -> None:
        """Put the buttons under each other, for a narrow panel."""
        self._buttons.setDirection(QHBoxLayout.Direction.TopToBottom)

    def say(self, line: str, sentence: str) -> None:
        """Show other words."""
        self.line.setText(line)
        self.sentence.setText(sentence)


class MessageBar(QFrame):
    """A sentence at its place: icon, cause and cure, buttons. Hidden while there is none."""

    closed = Signal()

    _ICONS: ClassVar = {
        "error": ("warning-circle", "error"),
        "warning": ("warning", "warning"),
        "info": ("info", "text2"),
    }

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "message")
        self._icon = IconLabel("info")
        self.words = text("", wrap=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.words.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(10, 6, 6, 6)
        self._row.setSpacing(8)
        self._row.addWidget(self._icon)
        self._row.addWidget(self.words, 1)
        self._close = icon_button("x", self.tr("Dismiss"), self._dismiss)
        self._close.setProperty("kind", "")
        self._close.setFixedSize(22, 22)
        self._row.addWidget(self._close)
        self.hide()

    def show_message(
        self,
        words: str,
        level: str = "error",
        buttons: Sequence[tuple[str, Callable[[], object]]] = (),
        *,
        closable: bool = True,
    ) -> None:
        """Show a sentence, and buttons the first of which is filled."""
        for old in self._buttons:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = []
        for place, (name, act) in enumerate(buttons):
            made = button(name, act, "primary" if place == 0 else "")
            self._row.insertWidget(2 + place, made)
            self._buttons.append(made)
        self._icon.set_icon(*self._ICONS[level])
        self.words.setText(words)
        self.setAccessibleName(words)
        self._close.setVisible(closable)
        if self.property("level") != level:
            self.setProperty("level", level)
            self.style().unpolish(self)
            self.style().polish(self)
        self.show()

    def clear(self) -> None:
        """Have nothing to say."""
        self.hide()

    def _dismiss(self) -> None:
        self.hide()
        self.closed.emit()


_MANY_SEGMENTS = 6
_AROUND, _AROUND_TIGHT = 22, 14
"""Pixels beside the word of a segment: its padding and its border, as the style sheet has them."""


class Segmented(QWidget):
    """Buttons in a row of which one is on; arrow keys move.

    Parameters
    ----------
    options : sequence of (value, label)
    name : str
        For screen readers.
    """

    changed = Signal(str)

    def __init__(
        self, options: Sequence[tuple[str, str]], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for value, words in options:
            made = QToolButton()
            made.setText(words)
            made.setCheckable(True)
            made.setProperty("kind", "segment")
            made.setProperty("tight", len(options) >= _MANY_SEGMENTS)
            made.setFixedHeight(26)
            made.setAccessibleName(f"{name}: {words}")
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            made.clicked.connect(lambda _=False, v=value: self.changed.emit(v))
            made.installEventFilter(self)
            self._group.addButton(made)
            self._buttons[value] = made
            row.addWidget(made)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._measure()
        if options:
            self._buttons[options[0][0]].setChecked(True)

    def _measure(self) -> None:
        """Make room for each word in bold."""
        bold = QFontMetrics(theme.font(theme.BASE, 600))
        around = _AROUND_TIGHT if len(self._buttons) >= _MANY_SEGMENTS else _AROUND
        for made in self._buttons.values():
            beside = made.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            with_icon = made.iconSize().width() + 10 if beside else 0
            made.setMinimumWidth(bold.horizontalAdvance(made.text()) + around + with_icon)

    def changeEvent(self, event: QEvent) -> None:
        """Make room for another type."""
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_buttons"):
            self._measure()
        super().changeEvent(event)

    @property
    def value(self) -> str:
        """Which one is on."""
        return next((v for v, b in self._buttons.items() if b.isChecked()), "")

    def values(self) -> tuple[str, ...]:
        """Return all values, in their order."""
        return tuple(self._buttons)

    def set_value(self, value: str) -> None:
        """Switch one on, without telling."""
        if value in self._buttons:
            self._buttons[value].setChecked(True)

    def button(self, value: str) -> QToolButton:
        """Return the button of a value."""
        return self._buttons[value]

    def choose(self, value: str) -> None:
        """Switch one on, and tell."""
        if value in self._buttons and value != self.value:
            self._buttons[value].setChecked(True)
            self.changed.emit(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
            if step is not None:
                values = [v for v, b in self._buttons.items() if b.isEnabled()]
                place = values.index(self.value) if self.value in values else 0
                chosen = values[(place + step) % len(values)]
                self._buttons[chosen].setFocus(Qt.FocusReason.TabFocusReason)
                self.choose(chosen)
                return True
        return super().eventFilter(watched, event)


class Reading(QWidget):
    """One line of text that changes while a training runs: drawn, and never laid out anew.

    A label asks for another layout of the whole window with every other word, which costs more than
    all that is drawn for it. This one keeps its place: it is as wide as the layout makes it, and
    what does not fit is cut at its end.

    Parameters
    ----------
    role : str
        A colour of the theme.
    size, weight : int
        Of the type.
    sample : str
        It is at least as wide as this.
    align : Qt.AlignmentFlag
        Left or right.
    """

    def __init__(
        self,
        role: str = "text",
        size: int = theme.BASE,
        weight: int = 400,
        *,
        sample: str = "",
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        super().__init__()
        self._role, self._align = role, align
        self._words = ""
        self._sample = sample
        self.setFont(theme.font(size, weight))
        self._measure()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def _measure(self) -> None:
        metrics = QFontMetrics(self.font())
        self.setMinimumWidth(metrics.horizontalAdvance(self._sample))
        self.setFixedHeight(metrics.height() + 1)

    def changeEvent(self, event: QEvent) -> None:
        """Be as high as another type is."""
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_sample"):
            self._measure()
        super().changeEvent(event)

    def text(self) -> str:
        """Return the words."""
        return self._words

    def setText(self, words: str) -> None:
        """Show other words."""
        if words != self._words:
            self._words = words
            self.setAccessibleName(words)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme.color(self._role))
        shown = painter.fontMetrics().elidedText(
            self._words, Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(QRect(self.rect()), Qt.AlignmentFlag.AlignVCenter | self._align, shown)


class ElidedLabel(QWidget):
    """One line of text, cut in the middle where it does not fit; the whole is its tooltip.

    Parameters
    ----------
    role : str
        A colour of the theme.
    size, weight : int
        Of the type.
    cut : Qt.TextElideMode
        Where it is cut.
    """

    def __init__(
        self,
        role: str = "text",
        size: int = theme.BASE,
        weight: int = 400,
        cut: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
    ) -> None:
        super().__init__()
        self._role, self._cut = role, cut
        self._words = ""
        self.setFont(theme.font(size, weight))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(QFontMetrics(self.font()).height() + 2)

    def changeEvent(self, event: QEvent) -> None:
        """Be as high as another type is."""
        if event.type() == QEvent.Type.FontChange:
            self.setFixedHeight(QFontMetrics(self.font()).height() + 2)
        super().changeEvent(event)

    def set_words(self, words: str) -> None:
        """Show other words."""
        if words != self._words:
            self._words = words
            self.setToolTip(words)
            self.setAccessibleName(words)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme.color(self._role))
        shown = painter.fontMetrics().elidedText(self._words, self._cut, self.width())
        painter.drawText(QRect(self.rect()), Qt.AlignmentFlag.AlignVCenter, shown)

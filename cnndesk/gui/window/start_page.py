"""The page that an empty window shows: three ways to begin, recent projects, templates.

It only tells what the user chose, by `chosen`; what happens then is the window's business.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QImageReader,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cnndesk.blocks import Family
from cnndesk.document.templates import all_templates
from cnndesk.gui.document.lesson_progress import progress_of
from cnndesk.gui.document.recent import Glance, glance, when
from cnndesk.gui.document.settings import Settings
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.shortcuts import keys_text
from cnndesk.paths import resource
from cnndesk.words import say

RECENT_SHOWN = 4
FIRST = "see-a-convolution"
FIRST_STEPS = 9
"""The lesson of the first card and its number of steps; a test compares."""
_WIDTH = 1068
_PICTURE = QSize(314, 170)
_LARGEST_PREVIEW = 1024  # pixels; ours have 96


def label(text: str, size: int, weight: int = 400, role: str = "") -> QLabel:
    """Return a text in the window's typeface."""
    made = QLabel(text)
    made.setFont(theme.font(size, weight))
    if role:
        made.setProperty("role", role)
    return made


class Line(QLabel):
    """A text of one line that is cut where the room ends: at its end, or in the middle."""

    def __init__(self, text: str, size: int, weight: int = 400, role: str = "") -> None:
        super().__init__(text)
        self.setFont(theme.font(size, weight))
        if role:
            self.setProperty("role", role)
        self.kept = ""
        """What stays behind the cut."""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        metrics = painter.fontMetrics()
        cut = Qt.TextElideMode.ElideMiddle if self.kept else Qt.TextElideMode.ElideRight
        room = self.width() - metrics.horizontalAdvance(self.kept)
        words = metrics.elidedText(self.text(), cut, room) + self.kept
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, words)


class Picture(QWidget):
    """A picture with round corners that fills its width."""

    def __init__(self, name: str, parent: QWidget, *, arrow: bool = False) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap(str(resource(f"start/{name}.png")))
        self._arrow = arrow
        self.setMinimumHeight(_PICTURE.height())
        self.setMaximumHeight(_PICTURE.height())

    def sizeHint(self) -> QSize:
        return _PICTURE

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), theme.RADIUS_CONTROL, theme.RADIUS_CONTROL)
        painter.setClipPath(path)
        painter.fillRect(self.rect(), theme.color("well"))
        ratio = self._pixmap.width() / self._pixmap.height()
        height = float(self.height())
        width = height * ratio
        # Two pictures and an arrow are seen whole; a pattern fills the card.
        if width > self.width() if self._arrow else width < self.width():
            width = float(self.width())
            height = width / ratio
        where = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        painter.drawPixmap(where, self._pixmap, QRectF(self._pixmap.rect()))
        if self._arrow:
            middle = QRectF(self.width() / 2 - 8, self.height() / 2 - 8, 16, 16)
            icons.paint(painter, "arrow-right", middle, "#AEB6C2")


class Card(QFrame):
    """One way to begin: picture, title, two sentences, a button."""

    def __init__(self, picture: Picture, title: str, text: str, button: QPushButton) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        self.button = button
        picture.setParent(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 16)
        column.setSpacing(0)
        column.addWidget(picture)
        inner = QVBoxLayout()
        inner.setContentsMargins(4, 16, 4, 0)
        inner.setSpacing(6)
        column.addLayout(inner, 1)
        inner.addWidget(label(title, theme.PANEL_TITLE, 600))
        sentence = label(text, theme.BASE, 400, "secondary")
        sentence.setWordWrap(True)
        sentence.setMinimumHeight(54)
        sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        inner.addWidget(sentence, 1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        button.setMinimumHeight(30)
        button.setAccessibleDescription(f"{title}. {text}")
        row.addWidget(button)
        row.addStretch(1)
        inner.addLayout(row)
        self._row = row

    def add_button(self, button: QPushButton) -> None:
        """Put another button beside the first."""
        button.setMinimumHeight(30)
        self._row.insertWidget(1, button)

    def set_hot(self, hot: bool) -> None:
        """Mark the card that would take a drop."""
        self.setProperty("hot", hot)
        self.style().unpolish(self)
        self.style().polish(self)


class FamilyStrip(QWidget):
    """A network as a row of small fields in the colours of its blocks' families."""

    _WIDTH = 252

    def __init__(self, families: tuple[Family, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._families = families
        self.setFixedHeight(18)
        self.setMaximumWidth(self._WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        pitch = min(12.0, self.width() / max(1, len(self._families)))
        for i, family in enumerate(self._families):
            painter.setBrush(theme.family_color(family))
            painter.drawRoundedRect(QRectF(i * pitch, 1, max(1.0, pitch - 2), 16), 1.5, 1.5)


class RecentRow(QToolButton):
    """A recent project: preview, name, place and time, its blocks, how well it does."""

    def __init__(self, entry: Glance, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = entry
        self.setAutoRaise(True)
        self.setFixedHeight(52)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(str(entry.path))
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(12)
        picture = QLabel(self)
        picture.setFixedSize(36, 36)
        picture.setPixmap(self._preview(entry))
        row.addWidget(picture)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(Line(entry.path.name, theme.BASE, 500))
        moment = when(entry.modified)
        where = Line(entry.place, theme.CAPTION, 400, "secondary")
        where.kept = f", {moment}" if entry.place and moment else moment
        names.addWidget(where)
        names.addStretch(1)
        row.addLayout(names, 5)
        row.addWidget(FamilyStrip(entry.families, self), 4)
        result = label(self._result(entry), theme.SECONDARY, 400, "secondary")
        result.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        result.setMinimumWidth(140)
        row.addWidget(result)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        told = (entry.path.name, entry.place, moment, self._result(entry))
        self.setAccessibleName(", ".join(part for part in told if part))

    def _preview(self, entry: Glance) -> QPixmap:
        ratio = self.devicePixelRatioF()
        side = round(36 * ratio)
        image = _small_png(entry.preview)
        made = QPixmap(side, side)
        made.fill(theme.color("well"))
        if not image.isNull():
            image = image.scaled(
                side,
                side,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            painter = QPainter(made)
            painter.drawImage((side - image.width()) // 2, (side - image.height()) // 2, image)
            painter.end()
        made.setDevicePixelRatio(ratio)
        return made

    def _result(self, entry: Glance) -> str:
        if not entry.epochs:
            return self.tr("not trained")
        epochs = (
            self.tr("1 epoch") if entry.epochs == 1 else self.tr("{0} epochs").format(entry.epochs)
        )
        if entry.score:
            return self.tr("{0} after {1}").format(entry.score, epochs)
        if entry.accuracy is None:
            return self.tr("trained for {0}").format(epochs)
        return self.tr("{0:.1f} % after {1}").format(100 * entry.accuracy, epochs)


class StartPage(QScrollArea):
    """The start page.

    Parameters
    ----------
    settings : Settings
        Knows the recent files.
    parent : QWidget, optional
    """

    convolution_wanted = Signal()
    digits_wanted = Signal()
    folder_wanted = Signal()
    file_wanted = Signal()
    open_wanted = Signal()
    blank_wanted = Signal()
    recent_wanted = Signal(object)
    """A Path."""
    template_wanted = Signal(str)
    lessons_wanted = Signal(object)
    """The button below which the lessons are to be listed."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Start"))
        page = QWidget(self)
        self.setWidget(page)
        outer = QHBoxLayout(page)
        outer.setContentsMargins(24, 40, 24, 24)
        outer.addStretch(1)
        body = QWidget(page)
        body.setMaximumWidth(_WIDTH)
        body.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        outer.addWidget(body, 100)
        outer.addStretch(1)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(label(self.tr("What would you like to do?"), theme.START_TITLE, 600))
        column.addSpacing(6)
        text = self.tr("Everything runs on this machine. Nothing is uploaded.")
        column.addWidget(label(text, theme.BASE, 400, "secondary"))
        column.addSpacing(20)
        column.addLayout(self._make_cards())
        column.addSpacing(36)
        lists = QHBoxLayout()
        lists.setSpacing(24)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        self._recent.setContentsMargins(0, 0, 0, 0)
        left = QWidget(body)
        left.setLayout(self._recent)
        lists.addWidget(left, 2)
        lists.addWidget(self._make_starts(body), 1)
        column.addLayout(lists)
        column.addStretch(1)
        self._rows: list[RecentRow] = []
        self.refresh()

    @property
    def cards(self) -> tuple[Card, Card, Card]:
        """The three ways to begin, in order."""
        return self._cards

    def _make_cards(self) -> QHBoxLayout:
        see = self._see = QPushButton()
        see.clicked.connect(self.convolution_wanted)
        train = QPushButton(self.tr("Open the digits"))
        train.setProperty("kind", "primary")
        train.clicked.connect(self.digits_wanted)
        train.setDefault(True)
        choose = QPushButton(self.tr("Choose a folder…"))
        choose.clicked.connect(self.folder_wanted)
        file = QPushButton(self.tr("A file…"))
        file.setProperty("kind", "link")
        file.setAccessibleName(self.tr("Choose a file of images"))
        file.clicked.connect(self.file_wanted)
        self._cards = (
            Card(
                Picture("convolution", self, arrow=True),
                self.tr("See a convolution"),
                self.tr(
                    "A lesson in nine steps: what one filter makes of an image, worked out by hand."
                ),
                see,
            ),
            Card(
                Picture("digits", self),
                self.tr("Train on handwritten digits"),
                self.tr(
                    "Opens LeNet-5 and 1\u2009797 built-in digits; Train begins. Expect about 98 % "
                    "in seconds."
                ),
                train,
            ),
            Card(
                Picture("images", self),
                self.tr("Use my own images"),
                self.tr("One folder per class, or a CSV, or a zip. You can also drop it here."),
                choose,
            ),
        )
        self._cards[2].add_button(file)
        row = QHBoxLayout()
        row.setSpacing(24)
        for card in self._cards:
            row.addWidget(card, 1)
        return row

    def _make_starts(self, parent: QWidget) -> QWidget:
        box = QWidget(parent)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(label(self.tr("Start from"), theme.BASE, 600))
        column.addSpacing(8)
        column.addWidget(_hairline(box))
        column.addSpacing(6)
        grid = QGridLayout()
        grid.setSpacing(0)
        column.addLayout(grid)
        entries = (
            ("folder-open", self.tr("Open a project…"), keys_text("Ctrl+O"), self.open_wanted.emit),
            ("file-plus", self.tr("Blank network"), keys_text("Ctrl+N"), self.blank_wanted.emit),
            ("squares-four", self.tr("Template: LeNet-5, small VGG, residual…"), "", None),
            ("note", self.tr("Lesson: what a unit sees, honest testing…"), "", None),
        )
        for n, (name, text, key, slot) in enumerate(entries):
            button = QPushButton(icons.icon(name), f"  {text}")
            button.setProperty("kind", "plain")
            button.setIconSize(QSize(16, 16))
            button.setAccessibleName(text)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            if name == "squares-four":
                self._templates = button
                button.clicked.connect(self._show_templates)
            elif slot is None:
                self._lessons = button
                button.clicked.connect(lambda: self.lessons_wanted.emit(self._lessons))
            else:
                button.clicked.connect(slot)
            grid.addWidget(button, n, 0)
            grid.addWidget(label(key, theme.CAPTION, 400, "key"), n, 1)
        column.addStretch(1)
        return box

    def _show_templates(self) -> None:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for entry in all_templates():
            if entry.name != "blank":
                action = menu.addAction(say(entry.title))
                action.setToolTip(say(entry.sentence))
                action.triggered.connect(
                    lambda _=False, name=entry.name: self.template_wanted.emit(name)
                )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._templates.mapToGlobal(self._templates.rect().bottomLeft()))

    def _name_lesson(self) -> None:
        """Say whether the first lesson begins or goes on."""
        step, _ = progress_of(self._settings, FIRST)
        if 0 < step < FIRST_STEPS:
            words = self.tr("Go on with step {n} of {of}").format(n=step + 1, of=FIRST_STEPS)
        else:
            words = self.tr("Start the lesson")
        self._see.setText(words)

    # Recent --------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the recent files anew, and how far the first lesson has got."""
        self._name_lesson()
        while self._recent.count():
            item = self._recent.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = []
        self._recent.addWidget(label(self.tr("Recent"), theme.BASE, 600))
        self._recent.addSpacing(8)
        paths = self._settings.recent[:RECENT_SHOWN]
        for path in paths:
            self._recent.addWidget(_hairline(self))
            self._add_row(path)
        if not paths:
            self._recent.addWidget(_hairline(self))
            self._recent.addSpacing(12)
            text = self.tr("Projects you save appear here.")
            self._recent.addWidget(label(text, theme.BASE, 400, "tertiary"))
        self._recent.addStretch(1)

    def _add_row(self, path: Path) -> None:
        row = RecentRow(glance(path), self)
        row.clicked.connect(lambda _=False: self.recent_wanted.emit(path))
        self._rows.append(row)
        self._recent.addWidget(row)

    @property
    def rows(self) -> tuple[RecentRow, ...]:
        """The recent projects that are shown."""
        return tuple(self._rows)

    def set_drop(self, hot: bool) -> None:
        """Show that files dragged over the window may be dropped."""
        self._cards[2].set_hot(hot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._cards[1].button.click()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)


def _small_png(data: bytes) -> QImage:
    """Decode the preview of a file of unknown origin: a PNG and nothing else, of bounded size."""
    if not data:
        return QImage()  # the reader would complain on stderr
    buffer = QBuffer()
    buffer.setData(data)
    reader = QImageReader(buffer, QByteArray(b"png"))
    size = reader.size()
    small = size.isValid() and max(size.width(), size.height()) <= _LARGEST_PREVIEW
    return reader.read() if small else QImage()


def _hairline(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setProperty("role", "hairline")
    line.setFixedHeight(1)
    return line

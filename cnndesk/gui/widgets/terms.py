"""Words of the glossary that can be clicked: a label that marks them, what opens, the whole list.

The words and their meanings are ``cnndesk.lessons.glossary``'s. Known words look like the text
around them, with a line below; a click, or Tab and Enter, says what they mean.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from html import escape

from PySide6.QtCore import QCollator, QEvent, QLocale, QPoint, QSize, Qt
from PySide6.QtGui import QCursor, QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.scroll_area import ScrollArea
from cnndesk.gui.widgets.texts import as_html
from cnndesk.lessons.glossary import Glossary, Term, glossary
from cnndesk.lessons.scripts import folded
from cnndesk.words import language

WIDTH = 320
"""Of what opens, in logical pixels."""

SCHEME = "term:"
"""Before the name of a term in a link."""


def known_words() -> Glossary:
    """Return the words that are known, in the language of the window."""
    return glossary(language())


def _meant(target: str) -> Term | None:
    """Return the term that a link leads to, or that a word means in any form."""
    if target.startswith(SCHEME):
        return known_words().named(target.removeprefix(SCHEME))
    return known_words().find(target)


def link(words: str, term: Term, color: str) -> str:
    """Return rich text: words that lead to a term, in a colour ``#RRGGBB``."""
    return f"<a href='{SCHEME}{escape(term.name)}' style='color:{color}'>{as_html(words)}</a>"


def linked(text: str, color: str, without: Collection[str] = ()) -> str:
    """Return plain text as rich text in which each known word is a link where it stands first.

    Parameters
    ----------
    text : str
    color : str
        Of the words, ``#RRGGBB``.
    without : collection of str
        Names of terms that are no links.
    """
    made = "".join(
        link(piece.words, piece.term, color) if piece.term is not None else as_html(piece.words)
        for piece in known_words().pieces(text, without)
    )
    return made.replace("\n", "<br>")


def show_term(name: str, owner: QWidget, at: QPoint | None = None) -> QWidget | None:
    """Say what a word means, beside the pointer or at a place of the screen.

    Parameters
    ----------
    name : str
        A word of the glossary in any form; with `SCHEME` before it, the name of a term.
    owner : QWidget
    at : QPoint, optional

    Returns
    -------
    QWidget or None
        What opened; None for a word that the glossary does not have.
    """
    term = _meant(name)
    if term is None:
        return None
    popover = TermPopover(term, owner)
    place = at if at is not None else QCursor.pos() + QPoint(-24, 16)
    popover.adjustSize()
    screen = QApplication.screenAt(place) or owner.screen()
    room = screen.availableGeometry().adjusted(8, 8, -8, -8)
    size = popover.size()
    if place.y() + size.height() > room.bottom():
        place.setY(place.y() - size.height() - 32)
    place.setX(max(room.left(), min(place.x(), room.right() - size.width())))
    place.setY(max(room.top(), place.y()))
    popover.move(place)
    popover.show()
    popover.setFocus()
    return popover


def show_glossary(owner: QWidget, name: str = "") -> GlossaryDialog:
    """Open the list of all words, or bring it to the front; at a word, if one is given."""
    window = owner.window()
    found = window.findChild(GlossaryDialog)
    dialog = found if found is not None else GlossaryDialog(window)
    if name:
        dialog.choose(name)
    dialog.show()
    dialog.raise_()
    return dialog


class TermLabel(QLabel):
    """A sentence in which the words of the glossary can be clicked.

    Parameters
    ----------
    words : str
    role : str
        A colour of the theme: ``"text2"``.
    size, weight : int
        Of the type.
    """

    def __init__(
        self, words: str = "", role: str = "text2", size: int = theme.BASE, weight: int = 400
    ) -> None:
        super().__init__()
        self._words, self._role, self._color = words, role, ""
        self.setFont(theme.font(size, weight))
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.linkActivated.connect(self._open)
        self._show()

    def text(self) -> str:
        """Return the plain text."""
        return self._words

    def setText(self, words: str) -> None:
        """Show another text."""
        if words != self._words:
            self._words = words
            self._show()

    def _show(self) -> None:
        color = self._color = theme.hex_color(self._role)
        made = linked(self._words, color)
        super().setText(f"<span style='color:{color}'>{made}</span>")
        self.setAccessibleName(self._words)
        has_links = "<a " in made
        policy = Qt.FocusPolicy.TabFocus if has_links else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        is_made = event.type() == QEvent.Type.StyleChange and hasattr(self, "_color")
        if is_made and self._color != theme.hex_color(self._role):
            self._show()
        super().changeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go to the first known word where Tab leads here."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.TabFocusReason:
            self.focusNextPrevChild(True)

    def _open(self, target: str) -> None:
        show_term(target, self)


class TermName(QLabel):
    """The name of a field that is a word of the glossary: it can be clicked.

    A name that the glossary does not have is an ordinary label.

    Parameters
    ----------
    words : str
    role : str
        That of the style sheet: ``"secondary"``.
    size : int
        Of the type.
    word : str
        What to look up, where it is not the name itself.
    """

    def __init__(
        self, words: str, role: str = "secondary", size: int = theme.BASE, word: str = ""
    ) -> None:
        super().__init__(words)
        self._word = word
        self.setFont(theme.font(size))
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)

    @property
    def term(self) -> Term | None:
        """What it names."""
        return known_words().find(self._word or self.text().partition(" (")[0])

    def _underline(self, on: bool) -> None:
        font = self.font()
        font.setUnderline(on)
        self.setFont(font)

    def enterEvent(self, event: QEnterEvent) -> None:
        if self.term is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self._underline(True)

    def leaveEvent(self, event: QEvent) -> None:
        self.unsetCursor()
        self._underline(False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        term = self.term
        if term is not None:
            show_term(SCHEME + term.name, self, self.mapToGlobal(QPoint(0, self.height() + 4)))


class TermPopover(QFrame):
    """What one word means; a click elsewhere, or Escape, closes it."""

    def __init__(self, term: Term, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "message")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._owner = parent
        self.title = QLabel()
        self.title.setFont(theme.font(theme.PANEL_TITLE, 600))
        self.title.setTextFormat(Qt.TextFormat.RichText)
        self.meaning = QLabel()
        self.meaning.setFont(theme.font())
        self.meaning.setWordWrap(True)
        self.meaning.setTextFormat(Qt.TextFormat.RichText)
        self.meaning.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.meaning.linkActivated.connect(self._follow)
        self.all = QPushButton(self.tr("All words…"))
        self.all.setProperty("kind", "link")
        self.all.setAutoDefault(False)
        self.all.clicked.connect(self._open_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 8)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.meaning)
        column.addWidget(self.all, 0, Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(theme.px(WIDTH))
        self.show_term(term)

    def show_term(self, term: Term) -> None:
        """Say what a word means."""
        self._term = term
        self.title.setText(heading_of(term))
        self.meaning.setText(meaning_of(term))
        self.setAccessibleName(f"{term.shown}: {term.text}")

    def _follow(self, target: str) -> None:
        term = _meant(target)
        if term is not None:
            self.show_term(term)
            self.adjustSize()

    def _open_all(self) -> None:
        owner, name = self._owner, SCHEME + self._term.name
        self.close()
        show_glossary(owner, name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
            return
        super().keyPressEvent(event)


def meaning_of(term: Term) -> str:
    """Return the meaning of a term as rich text, with the other words in it as links."""
    color = theme.hex_color("accent")
    text = linked(term.text, color, without=(term.name,))
    return f"<span style='color:{theme.hex_color('text')}'>{text}</span>"


def heading_of(term: Term) -> str:
    """Return what a term is called; behind it, in other languages, its English name."""
    if folded(term.shown) == folded(term.name):
        return as_html(term.shown)
    english = (
        f"<span style='color:{theme.hex_color('text3')}; font-weight:400'>{as_html(term.name)}"
    )
    return f"{as_html(term.shown)} &nbsp;{english}</span>"


def _in_order(terms: Iterable[Term]) -> list[Term]:
    """Return terms as the alphabet of the window's language has them."""
    collator = QCollator(QLocale(language()))
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return sorted(terms, key=lambda term: collator.sortKey(term.shown))


class GlossaryDialog(QDialog):
    """All words of the glossary: find one on the left, read it on the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("glossary")
        self.setWindowTitle(self.tr("Glossary"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find a word"))
        self.field.setAccessibleName(self.tr("Find a word"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._filter)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Words"))
        for term in _in_order(known_words().terms):
            item = QListWidgetItem(term.shown)
            item.setData(Qt.ItemDataRole.UserRole, term)
            item.setSizeHint(QSize(0, theme.px(26)))
            self.list.addItem(item)
        self.list.currentItemChanged.connect(self._show)
        self.title = QLabel()
        self.title.setFont(theme.font(theme.PANEL_TITLE, 600))
        self.title.setTextFormat(Qt.TextFormat.RichText)
        self.meaning = QLabel()
        self.meaning.setFont(theme.font())
        self.meaning.setWordWrap(True)
        self.meaning.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.meaning.setTextFormat(Qt.TextFormat.RichText)
        self.meaning.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.meaning.linkActivated.connect(self._follow)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.field)
        left.addWidget(self.list, 1)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.title)
        area = ScrollArea()
        area.setAccessibleName(self.tr("What it means"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.meaning)
        area.viewport().setAutoFillBackground(False)
        area.setMinimumSize(theme.px(220), theme.px(120))
        right.addWidget(area, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(20)
        row.addLayout(left)
        row.addLayout(right, 1)
        self.list.setFixedWidth(theme.px(188))
        self.field.setFixedWidth(theme.px(188))
        self.list.setCurrentRow(0)
        self.field.setFocus()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(640), theme.px(440))

    def _follow(self, target: str) -> None:
        self.choose(target)

    def choose(self, word: str) -> None:
        """Show a word in any form, or with `SCHEME` before it a term by its name."""
        term = _meant(word)
        if term is None:
            return
        self.field.clear()
        (item,) = self.list.findItems(term.shown, Qt.MatchFlag.MatchExactly)
        self.list.setCurrentItem(item)

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            term: Term = item.data(Qt.ItemDataRole.UserRole)
            self.title.setText(heading_of(term))
            self.meaning.setText(meaning_of(term))

    def _filter(self, words: str) -> None:
        """List the words that have this in one of their forms, then those whose text has it."""
        wanted = folded(words)
        first: QListWidgetItem | None = None
        for row in range(self.list.count()):
            item = self.list.item(row)
            term: Term = item.data(Qt.ItemDataRole.UserRole)
            named = any(wanted in folded(form) for form in term.all_forms)
            item.setHidden(not named and wanted not in folded(term.text))
            if first is None and named:
                first = item
        if first is not None and wanted:
            self.list.setCurrentItem(first)

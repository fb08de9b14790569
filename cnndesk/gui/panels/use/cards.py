"""Pictures that the user gave, what the network says of each, and which are listed in which order.

One card is a few numbers; pictures are read when they are drawn (``picture_loader.py``).
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from cnndesk.data.sources.base import natural_key
from cnndesk.gui.document.read_words import in_users_words
from cnndesk.use.answers import Answer, AnswerReader
from cnndesk.use.pictures import Pictures
from cnndesk.use.recognition import Result

Index = QModelIndex | QPersistentModelIndex

ALL, UNSURE, BAD, CORRECTED = "all", "unsure", "bad", "corrected"
"""What may be listed beside the pictures of one class, which is ``"class:3"``."""

ORDERS = ("given", "name", "probability", "class")
_RELIST_DELAY = 120  # milliseconds


class Role(IntEnum):
    """What the model tells beside Qt's own roles."""

    CARD = Qt.ItemDataRole.UserRole + 1


@dataclass(slots=True, eq=False)
class Card:
    """One picture.

    Attributes
    ----------
    pictures : Pictures
        Those that it was given with, and which it is of these.
    index : int
    number : int
        Counts all pictures in the order in which they were given.
    result : Result or None
        None while it has not been looked at.
    corrected : int
        The class that the user says it has; -1 for none.
    is_listed : bool
        False once it was taken off the list; answers may still come for it.
    """

    pictures: Pictures
    index: int
    number: int
    result: Result | None = None
    corrected: int = -1
    is_listed: bool = True

    @property
    def path(self) -> str:
        """Where it comes from."""
        return self.pictures.names[self.index]

    @property
    def name(self) -> str:
        """What it is called, without folders and ending."""
        return PurePath(self.path).stem or self.path

    @property
    def answer(self) -> Answer | None:
        """What the network says; None where it has not yet, or could not."""
        return self.result.answer if self.result is not None else None

    @property
    def problem(self) -> str:
        """Why it cannot be used; empty where it can, or is not looked at yet."""
        return self.result.problem if self.result is not None else ""


class CardModel(QAbstractListModel):
    """The cards, those of one class or all, in one of `ORDERS`."""

    changed = Signal()
    """There are other cards, or other counts."""
    repainted = Signal()
    """The cards that are seen are to be drawn anew."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.cards: list[Card] = []
        self.reader: AnswerReader | None = None
        self.shown = ALL
        self.order = ORDERS[0]
        self._rows: list[Card] = []
        self._places: dict[int, int] = {}
        self._given = 0  # cards ever made: each has a number of its own
        self._counts: Counter[str] = Counter()
        self._said: dict[tuple[Pictures, int], int] = {}  # of pictures that are looked at anew
        self._soon = QTimer(self, singleShot=True, interval=_RELIST_DELAY)
        self._soon.timeout.connect(self.relist)

    # What there is -------------------------------------------------------------------------

    def add(self, pictures: Pictures) -> list[Card]:
        """Add pictures that have not been looked at; return their cards."""
        added = [Card(pictures, i, self._given + i) for i in range(len(pictures))]
        for card in added:
            card.corrected = self._said.pop((pictures, card.index), -1)
        self._given += len(added)
        self.cards += added
        self.relist()
        return added

    def note(self, cards: Sequence[Card], results: Sequence[Result]) -> None:
        """Note what the network says of some of the cards that `add` returned."""
        for result in results:
            card = cards[result.index]
            card.result = result
            if card.is_listed:
                self._counts.update(self.keys_of(card))
        if self._lists_by_answer:
            if not self._soon.isActive():
                self._soon.start()
            return
        self.refresh()

    def take_reader(self, reader: AnswerReader | None) -> None:
        """Read the answers in another way: another threshold, another network."""
        self.reader = reader
        self.relist()

    def correct(self, cards: Sequence[Card], label: int) -> None:
        """Note the class that the user says some pictures have; -1 takes it back."""
        for card in cards:
            card.corrected = label
        self.relist()

    def put_back(self, before: Sequence[tuple[Card, int]]) -> None:
        """Give pictures back the class, or none, that the user had said before.

        They may have been looked at anew since, and have other cards.
        """
        present = {(card.pictures, card.index): card for card in self.cards}
        for old, label in before:
            card = present.get((old.pictures, old.index))
            if card is not None:
                card.corrected = label
        self.relist()

    def remove(self, cards: Sequence[Card]) -> None:
        """Take cards off the list; the pictures stay where they are."""
        for card in cards:
            card.is_listed = False
        self.cards = [card for card in self.cards if card.is_listed]
        self.relist()

    def clear(self) -> None:
        """Have no pictures."""
        self._said = {}
        for card in self.cards:
            card.is_listed = False
        self.cards = []
        self.shown = ALL
        self.relist()

    def look_again(self) -> None:
        """Have no pictures until the same are added again, with what the user said of them."""
        said = {(card.pictures, card.index): card.corrected for card in self.corrected}
        self.clear()
        self._said = said

    @property
    def corrected(self) -> list[Card]:
        """The cards that the user has corrected."""
        return [card for card in self.cards if card.corrected >= 0]

    def label_of(self, card: Card) -> int:
        """Return the class of a card: the user's, the network's, or -1 where it is not sure."""
        if card.corrected >= 0:
            return card.corrected
        answer, reader = card.answer, self.reader
        if answer is None or reader is None or not reader.is_sure(answer):
            return -1
        return answer.best

    def keys_of(self, card: Card) -> list[str]:
        """Return under which of the choices of a filter a card is listed, beside `ALL`."""
        reader, answer = self.reader, card.answer
        if card.problem:
            return [BAD]
        if answer is None or reader is None:
            return []
        if card.corrected >= 0:
            return [f"class:{card.corrected}", CORRECTED]
        if not reader.is_sure(answer):
            return [UNSURE]
        if reader.kind == "labels":
            pairs = zip(answer.outputs, answer.values, strict=True)
            return [f"class:{i}" for i, value in pairs if value >= reader.threshold]
        return [f"class:{answer.best}"] if reader.kind == "classes" else []

    def counts(self) -> Counter[str]:
        """Return how many cards each choice of the filter lists."""
        self._counts[ALL] = len(self.cards)
        return self._counts

    def _count(self) -> None:
        self._counts = Counter(key for card in self.cards for key in self.keys_of(card))

    # What is listed ------------------------------------------------------------------------

    def show(self, shown: str) -> None:
        """List other cards."""
        if shown != self.shown:
            self.shown = shown
            self.relist()

    def sort_by(self, order: str) -> None:
        """List them in another order."""
        if order != self.order:
            self.order = order
            self.relist()

    @property
    def _lists_by_answer(self) -> bool:
        return self.shown != ALL or self.order in ("probability", "class")

    def relist(self) -> None:
        """Count and list anew, and keep what is selected."""
        self._soon.stop()
        began = time.monotonic()
        self._count()
        self._list()
        spent = round(1000 * (time.monotonic() - began))
        self._soon.setInterval(max(_RELIST_DELAY, 8 * spent))  # of very many, less often

    def _list(self) -> None:
        chosen = [
            card for card in self.cards if self.shown == ALL or self.shown in self.keys_of(card)
        ]
        key = self._order_key()
        if key is not None:
            chosen.sort(key=key)
        if chosen == self._rows:
            self.refresh()
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        old = [self._rows[index.row()] for index in before]
        self._rows = chosen
        self._places = {id(card): row for row, card in enumerate(chosen)}
        rows = [self._places.get(id(card), -1) for card in old]
        after = [self.index(row) if row >= 0 else QModelIndex() for row in rows]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()
        self.changed.emit()

    def refresh(self) -> None:
        """Draw the same cards anew; a view would measure each that is told to have changed."""
        self.repainted.emit()
        self.changed.emit()

    def _order_key(self) -> Callable[[Card], Any] | None:
        if self.order == "name":
            return lambda card: (natural_key(card.name), card.number)
        if self.order == "probability":
            # The least sure first: those want looking at.
            return lambda card: (card.answer.values[0] if card.answer else 2.0, card.number)
        if self.order == "class":
            last = len(self.reader.names) if self.reader is not None else 0
            return lambda card: (self.label_of(card) % (last + 1), card.number)  # -1 comes last
        return None

    def card(self, index: Index) -> Card | None:
        """Return the card at a place."""
        row = index.row()
        return self._rows[row] if index.isValid() and row < len(self._rows) else None

    def index_of(self, card: Card) -> QModelIndex:
        """Return where a card is listed; invalid where it is not."""
        row = self._places.get(id(card), -1)
        return self.index(row) if row >= 0 else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        card = self.card(index)
        if card is None:
            return None
        if role == Role.CARD:
            return card
        if role == Qt.ItemDataRole.DisplayRole:
            return card.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{card.name}: {self.words_of(card)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(card)
        return None

    def words_of(self, card: Card) -> str:
        """Say what a card shows, in a line: ``"dog 99.6 %, cat 0.4 %"``."""
        reader, answer = self.reader, card.answer
        if card.problem:
            return self.tr("cannot be read. {reason}").format(reason=in_users_words(card.problem))
        if answer is None or reader is None:
            return self.tr("not looked at yet")
        if reader.kind == "values":
            pairs = zip(reader.names, reader.texts(answer), strict=True)
            return ", ".join(f"{name} {text}" for name, text in pairs)
        told = zip(answer.outputs[:4], answer.values[:4], strict=True)
        words = ", ".join(f"{reader.names[i]} {100 * value:.1f} %" for i, value in told)
        if card.corrected >= 0:
            words = self.tr("{name}, as you say; the network: {words}").format(
                name=reader.names[card.corrected], words=words
            )
        elif not reader.is_sure(answer):
            words = self.tr("not sure: {words}").format(words=words)
        return words

    def _tip(self, card: Card) -> str:
        lines = [card.path, self.words_of(card)]
        if card.result is not None and card.result.is_trained:
            lines.append(self.tr("The network was trained on this picture."))
        return "\n".join(lines)

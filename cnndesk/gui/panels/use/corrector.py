"""Saying what is really on pictures: by a menu, by a list of classes, by a key.

What is said is kept with the cards; where it goes from there is ``saver.py``'s.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from cnndesk.gui.document.undo import UndoStack
from cnndesk.gui.panels.judging.correcting import ClassPicker
from cnndesk.gui.panels.use.cards import Card, CardModel
from cnndesk.gui.widgets.basic import button
from cnndesk.gui.widgets.formats import counted

_MENU_CLASSES = 12


class CardCorrector(QObject):
    """Corrects the selected cards.

    Parameters
    ----------
    cards : CardModel
    undo : UndoStack
        Takes corrections back as it does everything else.
    chosen : callable
        Returns the selected cards.
    clear : callable
        Takes all off the list.
    parent : QWidget

    Attributes
    ----------
    button : QPushButton
        Asks for a class; to be placed by the panel.
    """

    def __init__(
        self,
        cards: CardModel,
        undo: UndoStack,
        chosen: Callable[[], list[Card]],
        clear: Callable[[], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._cards, self._chosen, self._clear = cards, chosen, clear
        self._undo = undo
        self._parent = parent
        self.button: QPushButton = button(self.tr("It is a…"), self.ask)
        self.button.setToolTip(self.tr("Say what is on the selected pictures (R)"))

    @property
    def has_classes(self) -> bool:
        """Whether the network gives classes, which can be corrected."""
        return self._cards.reader is not None and self._cards.reader.kind == "classes"

    def correct(self, cards: Sequence[Card], name: str) -> None:
        """Note what the user says is on pictures; an empty name takes it back."""
        reader, model = self._cards.reader, self._cards
        if reader is None:
            return
        label = reader.names.index(name) if name else -1
        before = [(card, card.corrected) for card in cards if card.corrected != label]
        if not before:
            return
        count = counted(len(before), "picture")
        words = self.tr("Say what is on {0}") if name else self.tr("Take back what is on {0}")
        self._undo.push_change(
            words.format(count),
            lambda: model.put_back([(card, label) for card, _ in before]),
            lambda: model.put_back(before),
        )

    def ask(self) -> None:
        """Let the user choose the class of the selected cards."""
        chosen, reader = self._chosen(), self._cards.reader
        if not chosen or reader is None or reader.kind != "classes":
            return
        picker = ClassPicker(reader.names, "", self._parent)
        picker.picked.connect(lambda name: self.correct(chosen, name))
        picker.move(self.button.mapToGlobal(QPoint(0, -picker.height() - 4)))
        picker.show()
        picker.field.setFocus()

    def show_menu(self, place: QPoint) -> None:
        """Offer at a place of the screen what can be done with the selected cards."""
        chosen, reader = self._chosen(), self._cards.reader
        menu = QMenu(self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if reader is not None and reader.kind == "classes":
            for name in reader.names[:_MENU_CLASSES]:
                words = self.tr("It is: {name}").format(name=name)
                menu.addAction(words, partial(self.correct, chosen, name))
            if len(reader.names) > _MENU_CLASSES:
                menu.addAction(self.tr("It is another class…"), self.ask)
            if any(card.corrected >= 0 for card in chosen):
                menu.addAction(
                    self.tr("Take the correction back"), lambda: self.correct(chosen, "")
                )
            menu.addSeparator()
        menu.addAction(self.tr("Take off the list (Del)"), lambda: self._cards.remove(chosen))
        menu.addAction(self.tr("Clear the list"), self._clear)
        menu.popup(place)

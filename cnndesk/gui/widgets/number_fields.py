"""Boxes for numbers: they read what people type in every country, and say what is wrong.

Qt's own boxes read with the locale of the system, in which ``1,000`` may be one and ``0.5`` five.
These read with ``cnndesk.typed_numbers``, as every other field does. What a field's number means is
the panel's.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale, QPoint
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox, QToolTip

from cnndesk.blocks import number_text
from cnndesk.typed_numbers import NumberError, typed_number, typed_whole

_IMPOSSIBLE = re.compile(r"[^\W\d_eE\u02bc]|[;:!?\"#$%&()*/<=>@\[\]\\^{|}~]")
"""Letters and signs of which no number is made: keys for them do nothing."""


class WholeBox(QSpinBox):
    """A whole number; 1,000 and 1 000 are a thousand."""

    def __init__(self) -> None:
        super().__init__()
        self.refusal = Refusal(self)

    def read(self, words: str) -> int:
        """Return the number in the box's text; raises NumberError."""
        number = typed_whole(own_words(self, words))
        check_range(self, number)
        return number

    def validate(self, words: str, place: int) -> tuple[QValidator.State, str, int]:
        return state(self, words), words, place

    def fixup(self, words: str) -> str:
        """Leave it: Qt takes what the locale puts between thousands out, and 2,5 becomes 25."""
        return words

    def valueFromText(self, words: str) -> int:
        try:
            return self.read(words)
        except NumberError:
            return self.value()

    def textFromValue(self, number: int) -> str:
        return number_text(number)


class RealBox(QDoubleSpinBox):
    """A number with decimals; a point or a comma sets them off, in every locale."""

    def __init__(self) -> None:
        super().__init__()
        self.setLocale(QLocale.c())
        self.refusal = Refusal(self)

    def read(self, words: str) -> float:
        """Return the number in the box's text; raises NumberError."""
        number = typed_number(own_words(self, words))
        check_range(self, number)
        return number

    def validate(self, words: str, place: int) -> tuple[QValidator.State, str, int]:
        return state(self, words), words, place

    def fixup(self, words: str) -> str:
        """Leave it: Qt takes what the locale puts between thousands out, and 2,5 becomes 25."""
        return words

    def valueFromText(self, words: str) -> float:
        try:
            return self.read(words)
        except NumberError:
            return self.value()

    def textFromValue(self, number: float) -> str:
        return number_text(round(number, self.decimals()))


NumberBox = WholeBox | RealBox


class Refusal:
    """The sentence that says why a box does not take what stands in it: below the box, and red.

    The box takes its last number back when it is left, which is Qt's way; the sentence stays.

    Parameters
    ----------
    box : WholeBox or RealBox
    """

    def __init__(self, box: NumberBox) -> None:
        self._box = box
        self.sentence = ""
        box.lineEdit().textEdited.connect(self._on_typed)
        box.editingFinished.connect(lambda: self._mark(""))

    def _on_typed(self, words: str) -> None:
        sentence = ""
        if own_words(self._box, words):
            try:
                self._box.read(words)
            except NumberError as error:
                sentence = str(error)
        self._mark(sentence)
        if sentence:
            below = self._box.mapToGlobal(QPoint(0, self._box.height() - 12))
            QToolTip.showText(below, sentence, self._box)
        elif QToolTip.isVisible():
            QToolTip.hideText()

    def _mark(self, sentence: str) -> None:
        self.sentence = sentence
        box = self._box
        if bool(box.property("wrong")) != bool(sentence):
            box.setProperty("wrong", bool(sentence))
            box.style().unpolish(box)
            box.style().polish(box)


def own_words(box: NumberBox, words: str) -> str:
    """Return what stands in a box between its prefix and its suffix."""
    words = words.removeprefix(box.prefix()).removesuffix(box.suffix()).strip()
    unit = box.suffix().strip()
    return words.removesuffix(unit).strip() if unit else words


def check_range(box: NumberBox, number: float) -> None:
    """Raise NumberError for a number that a box cannot hold."""
    if not box.minimum() <= number <= box.maximum():
        low, high = number_text(box.minimum()), number_text(box.maximum())
        raise NumberError(f"{number_text(number)} is not from {low} to {high}.")


def state(box: NumberBox, words: str) -> QValidator.State:
    """Return whether a box takes a text, or might when more is typed."""
    own = own_words(box, words)
    try:
        box.read(words)
    except NumberError:
        impossible = bool(_IMPOSSIBLE.search(own))
        return QValidator.State.Invalid if impossible else QValidator.State.Intermediate
    return QValidator.State.Acceptable

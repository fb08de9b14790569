"""Which cards are listed: buttons for a few classes, a list for many; and the threshold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QSlider, QWidget

from cnndesk.blocks import grouped
from cnndesk.gui.panels.use.cards import ALL, BAD, CORRECTED, UNSURE
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import Segmented, text
from cnndesk.use.answers import NO_LABEL, NOT_SURE, AnswerReader
from cnndesk.words import say

MOST_BUTTONS = 5


class FilterBar(QWidget):
    """Chooses which cards are listed, with how many there are of each kind."""

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.buttons: Segmented | None = None
        self.list = QComboBox()
        self.list.setAccessibleName(self.tr("Which pictures are listed"))
        self.list.setFixedHeight(theme.ICON_BUTTON)
        self.list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.list.activated.connect(lambda row: self.changed.emit(self.list.itemData(row)))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.list)
        self._keys: list[str] = []
        self._room = 400

    def set_room(self, pixels: int) -> None:
        """Say how wide it may be: buttons that would be wider are a list."""
        self._room = pixels

    def show_counts(
        self, reader: AnswerReader | None, counts: Mapping[str, int], shown: str
    ) -> None:
        """Offer what there is."""
        offered = self._offered(reader, counts)
        words = [f"{name} {grouped(counts.get(key, 0))}" for key, name in offered]
        keys = [key for key, _ in offered]
        few = len(keys) <= MOST_BUTTONS + 1 and _width(words) <= self._room
        if keys != self._keys or few != (self.buttons is not None):
            self._keys = keys
            self._rebuild(list(zip(keys, words, strict=True)), few=few)
        if self.buttons is not None:
            bold = QFontMetrics(theme.font(theme.BASE, 600))
            for key, label in zip(keys, words, strict=True):
                made = self.buttons.button(key)
                if made.text() != label:
                    made.setText(label)
                    made.setMinimumWidth(bold.horizontalAdvance(label) + 20)
            self.buttons.set_value(shown)
            return
        for row, label in enumerate(words):
            self.list.setItemText(row, label)
        self.list.setCurrentIndex(keys.index(shown) if shown in keys else 0)

    def _offered(
        self, reader: AnswerReader | None, counts: Mapping[str, int]
    ) -> list[tuple[str, str]]:
        found = [(ALL, self.tr("All"))]
        if reader is not None and reader.kind != "values":
            found += [
                (f"class:{i}", name)
                for i, name in enumerate(reader.names)
                if counts.get(f"class:{i}") or len(reader.names) <= MOST_BUTTONS - 2
            ]
            left = NO_LABEL if reader.kind == "labels" else NOT_SURE
            found.append((UNSURE, say(left)))
        if counts.get(BAD):
            found.append((BAD, self.tr("cannot be read")))
        if counts.get(CORRECTED):
            found.append((CORRECTED, self.tr("corrected")))
        return found

    def _rebuild(self, offered: Sequence[tuple[str, str]], *, few: bool) -> None:
        if self.buttons is not None:
            self._row.removeWidget(self.buttons)
            self.buttons.hide()
            self.buttons.deleteLater()
            self.buttons = None
        self.list.setVisible(not few)
        if few:
            self.buttons = Segmented(offered, self.tr("Listed pictures"))
            self.buttons.changed.connect(self.changed.emit)
            self._row.addWidget(self.buttons)
            return
        self.list.clear()
        for key, words in offered:
            self.list.addItem(words, key)


def _width(words: Sequence[str]) -> int:
    bold = QFontMetrics(theme.font(theme.BASE, 600))
    return sum(bold.horizontalAdvance(label) + 22 for label in words)


class ThresholdSlider(QWidget):
    """The probability below which a class is "not sure", or from which a picture has a label."""

    changed = Signal(int)
    """In percent, as the slider moves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.words = text(self.tr("Not sure below"), "secondary")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(1, 100)
        self.slider.setFixedWidth(96)
        self.slider.valueChanged.connect(self._moved)
        self.percent = text("", "")
        self.percent.setMinimumWidth(
            QFontMetrics(theme.font(theme.BASE)).horizontalAdvance("100 %") + 2
        )
        self.percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words)
        row.addWidget(self.slider)
        row.addWidget(self.percent)
        self.set_kind(is_labels=False)

    def set_kind(self, *, is_labels: bool) -> None:
        """Say what the threshold means for this network."""
        if is_labels:
            self.words.setText(self.tr("Label from"))
            tip = self.tr("The probability from which a picture has a label; kept with the project")
        else:
            self.words.setText(self.tr("Not sure below"))
            tip = self.tr("The probability below which a class is not sure; kept with the project")
        self.slider.setToolTip(tip)
        self.slider.setAccessibleName(self.words.text())

    def set_percent(self, percent: int) -> None:
        """Stand at a number, without telling."""
        self.slider.blockSignals(True)
        self.slider.setValue(percent)
        self.slider.blockSignals(False)
        self.percent.setText(f"{percent} %")

    def _moved(self, percent: int) -> None:
        self.percent.setText(f"{percent} %")
        self.changed.emit(percent)

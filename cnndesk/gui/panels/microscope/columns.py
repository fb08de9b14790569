"""The columns of the microscope: the picture a map likes, the patches that excite it, its circuit.

Widgets with their words; what is put into them is decided by ``panel.py``.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from cnndesk.blocks import grouped
from cnndesk.explain.microscope.circuit import Circuit
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import (
    ElidedLabel,
    IconLabel,
    Paragraph,
    SectionHead,
    Segmented,
    button,
    text,
)
from cnndesk.gui.widgets.circuit_view import CircuitView
from cnndesk.gui.widgets.class_histograms import ClassHistograms
from cnndesk.gui.widgets.formats import roughly, signed, with_sign
from cnndesk.gui.widgets.patch_grid import PatchGrid, draw_picture
from cnndesk.words import listed, together

SHOWN = 9
"""Patches in the middle."""

_MARGIN = 16


def _title(words: str) -> QLabel:
    return text(words, "", theme.SECONDARY, 600)


class SquarePicture(QWidget):
    """A picture in a square as wide as there is room."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._picture = QImage()
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumHeight(96)

    @property
    def picture(self) -> QImage:
        """What is shown."""
        return self._picture

    def show_picture(self, picture: QImage) -> None:
        """Show another one."""
        self._picture = picture
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return width

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("well"))
        draw_picture(painter, QRectF(self.rect()), self._picture)


class LikedColumn(QWidget):
    """The picture a map likes best, and how its strongest values spread over classes."""

    def __init__(self) -> None:
        super().__init__()
        self.picture = SquarePicture(self.tr("The picture this map likes best"))
        self.words = text(" ", "secondary", theme.SECONDARY)
        self.value = text("", "", theme.SECONDARY, 600)
        self.remark = Paragraph(theme.SECONDARY)
        self.remark.setProperty("role", "secondary")
        self.remark.hide()
        self.again = button(self.tr("Another one"))
        self.again.setToolTip(self.tr("Begin with other noise"))
        self.photo = button(self.tr("From a photo…"))
        self.photo.setToolTip(self.tr("Begin with a picture, and see what the map makes of it"))
        self.histograms = ClassHistograms(self.tr("Strongest value in each image, by class"))
        self.histograms_head = SectionHead(self.tr("Strongest value in each image"))
        below = QHBoxLayout()
        below.addWidget(self.words, 1)
        below.addWidget(self.value)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.again)
        buttons.addWidget(self.photo)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        column.setSpacing(8)
        column.addWidget(_title(self.tr("The picture it likes best")))
        column.addWidget(self.picture)
        column.addLayout(below)
        column.addWidget(self.remark)
        column.addLayout(buttons)
        column.addSpacing(4)
        column.addWidget(self.histograms_head)
        column.addWidget(self.histograms)
        column.addStretch(1)

    def show_climb(self, picture: QImage, steps: int, total: int) -> None:
        """Show a picture on its way."""
        self.remark.hide()
        self.picture.show_picture(picture)
        self.words.setText(self.tr("step {n} of {of} uphill").format(n=steps, of=total))
        self.value.setText("")

    def show_liked(self, picture: QImage, steps: int, value: float) -> None:
        """Show the picture that was found, and the value it gives."""
        self.remark.hide()
        self.picture.show_picture(picture)
        self.words.setText(self.tr("made by {n} steps uphill").format(n=steps))
        self.value.setText(signed(value))
        self.value.setToolTip(
            self.tr("The value of the map’s middle for this picture, to compare with the patches")
        )

    def show_none(self, sentence: str) -> None:
        """Say why there is no picture."""
        self.picture.show_picture(QImage())
        self.words.setText(" ")
        self.value.setText("")
        self.remark.setText(sentence)
        self.remark.setVisible(bool(sentence))

    def ask(self, seconds: float) -> None:
        """Say how long it would take; the first button then begins."""
        self.show_none(self.tr("Making it takes {time} here.").format(time=roughly(seconds)))
        self.again.setText(self.tr("Make it"))

    def show_histograms(self, shown: bool) -> None:
        """Leave the histograms out where images have no classes."""
        self.histograms_head.setVisible(shown)
        self.histograms.setVisible(shown)


class PatchesColumn(QWidget):
    """The patches that excite a map most, and what they have in common."""

    def __init__(self) -> None:
        super().__init__()
        self.title = text("", "", theme.SECONDARY, 600, wrap=True)
        self.images = text("", "secondary", theme.SECONDARY)
        self.images.setToolTip(
            self.tr("Training and validation images were searched. Test images stay sealed.")
        )
        self.grid = PatchGrid(self.tr("Patches that excite this map most"), columns=3)
        self.insight = Paragraph(theme.SECONDARY)
        box = QFrame()
        box.setProperty("role", "result")
        inner = QHBoxLayout(box)
        inner.setContentsMargins(12, 8, 12, 8)
        inner.setSpacing(10)
        lamp = IconLabel("lightbulb", "accent", 16)
        inner.addWidget(lamp, 0, Qt.AlignmentFlag.AlignTop)
        inner.addWidget(self.insight, 1)
        self._card = box
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.images, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.grid)
        column.addWidget(box)
        column.addStretch(1)

    def show_searched(self, shown: int, searched: int, of: int) -> None:
        """Say how many images were searched."""
        self.title.setText(self.tr("The {n} patches that excite it most").format(n=shown))
        few = self.tr("{n} images").format(n=grouped(searched))
        part = self.tr("{n} of {of} images").format(n=grouped(searched), of=grouped(of))
        self.images.setText(few if searched == of else part)

    def show_insight(self, sentences: list[str]) -> None:
        """Say what they have in common."""
        self.insight.setText(together(*sentences))
        self._card.setVisible(bool(sentences))


class CircuitColumn(QWidget):
    """What feeds the map."""

    def __init__(self) -> None:
        super().__init__()
        self.from_where = ElidedLabel("text2", theme.SECONDARY)
        self.mode = Segmented(
            [
                ("one", self.tr("One image")),
                ("mean", self.tr("Mean of {n}").format(n=SHOWN)),
            ],
            self.tr("Of which images"),
        )
        self.view = CircuitView()
        self.remark = Paragraph(theme.BASE)
        self.remark.setProperty("role", "secondary")
        self.remark.hide()
        self.sum = Paragraph(theme.SECONDARY)
        self._mark = IconLabel("check-circle", "good", 14)
        self.checked = text(self.tr("checked"), "good", theme.SECONDARY)
        self.checked.setToolTip(
            self.tr("The sum was compared with the value that the engine computed.")
        )
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(_title(self.tr("Circuit")))
        top.addWidget(self.from_where, 1)
        top.addWidget(self.mode)
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self.sum, 1)
        below.addWidget(self._mark)
        below.addWidget(self.checked)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 12, _MARGIN, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.remark)
        column.addWidget(self.view, 1)
        column.addLayout(below)
        self._show_sum(False)

    def _show_sum(self, shown: bool) -> None:
        for widget in (self.sum, self._mark, self.checked):
            widget.setVisible(shown)

    def show_trouble(self, sentence: str) -> None:
        """Say why there is no circuit."""
        self.view.show_rows((), ())
        self.remark.setText(sentence)
        self.remark.setVisible(bool(sentence))
        self.from_where.set_words("")
        self._show_sum(False)

    def show_sum(self, circuit: Circuit, shown: float, count: int) -> None:
        """Write the sum out, and whether it is the engine's value."""
        self.remark.hide()
        sources = ", ".join(circuit.sources)
        self.from_where.set_words(self.tr("what {blocks} sends into it").format(blocks=sources))
        rest = len(circuit.contributions) - count
        others = sum(part.adds for part in circuit.contributions) - shown
        one = self.tr("The map above adds {v}")
        words = one if count == 1 else self.tr("The {n} maps above add {v}")
        parts = [words.format(n=count, v=with_sign(shown))]
        if rest:
            words = (
                self.tr("the other one adds {v}") if rest == 1 else self.tr("the other {n} add {v}")
            )
            parts.append(words.format(n=rest, v=with_sign(others)))
        parts += [
            self.tr("the constant of {block} {v}").format(block=name, v=with_sign(amount))
            for name, amount in circuit.constants
        ]
        self.sum.setText(f"{listed(parts)}: {with_sign(circuit.total)}")
        good = circuit.checks
        role = "good" if good else "error"
        self._mark.set_icon("check-circle" if good else "warning-circle", role)
        self.checked.setText(
            self.tr("checked")
            if good
            else self.tr("the engine gives {v}").format(v=with_sign(circuit.value))
        )
        self.checked.setProperty("role", role)
        self.checked.style().polish(self.checked)
        self._show_sum(True)

"""Size and fit of the images: fields, and what becomes of the watched image.

The picture shows the image as the network gets it, inside the outline of the original: what lies
outside is cut off.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from cnndesk.data import Dataset
from cnndesk.data.settings import Fit
from cnndesk.gui.document.watched_image import Watched
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import SectionHead, text
from cnndesk.gui.widgets.number_fields import WholeBox
from cnndesk.gui.widgets.pictures import thumbnail
from cnndesk.words import together

_PREVIEW = 100
LIT = 900  # milliseconds that the field is lit when somebody asked for it


@dataclass(frozen=True)
class Fitted:
    """What fitting does to one image, as shares of the original's or the result's sides.

    Attributes
    ----------
    cut : (float, float)
        Share of the original's height and width that is cut off.
    black : (float, float)
        Share of the result's height and width that is filled with black.
    stretch : float
        Width over height afterwards, in units of the same before: 1 keeps the proportions.
    scale : float
        Pixels of the result for one of the original, along the side that decides.
    """

    cut: tuple[float, float] = (0.0, 0.0)
    black: tuple[float, float] = (0.0, 0.0)
    stretch: float = 1.0
    scale: float = 1.0

    @classmethod
    def of(cls, original: tuple[int, int], wanted: tuple[int, int], fit: Fit) -> Fitted:
        """Return what fitting an original (h, w) to a size (h, w) does."""
        down, across = wanted[0] / original[0], wanted[1] / original[1]
        if fit == "stretch":
            return cls(stretch=across / down, scale=min(down, across))
        if fit == "pad":
            scale = min(down, across)
            return cls(black=(1 - scale / down, 1 - scale / across), scale=scale)
        scale = max(down, across)
        return cls(cut=(1 - down / scale, 1 - across / scale), scale=scale)


class FitPreview(QWidget):
    """The watched image as the network gets it, in the outline of the original."""

    def __init__(self) -> None:
        super().__init__()
        self._image: NDArray[np.uint8] | None = None
        self._original: tuple[int, int] | None = None
        self._fitted = Fitted()
        self.set_side(_PREVIEW)
        self.setAccessibleName(self.tr("The watched image as the network gets it"))

    def show_image(
        self, image: NDArray[np.uint8] | None, original: tuple[int, int] | None, fitted: Fitted
    ) -> None:
        """Show an image, uint8 (h, w, c), the size (h, w) that it had, and how it was fitted."""
        self._image, self._original, self._fitted = image, original, fitted
        self.update()

    def set_side(self, side: int) -> None:
        """Take a square of that side."""
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image is None:
            return
        painter = QPainter(self)
        h, w = self._image.shape[:2]
        cut = self._fitted.cut
        # The outline in units of the result: it stands out by what is cut off.
        full = (h / (1 - cut[0]), w / (1 - cut[1]))
        scale = (self.width() - 4) / max(full)
        outline = QRectF(0, 0, full[1] * scale, full[0] * scale)
        outline.moveCenter(QRectF(self.rect()).center())
        frame = QRectF(0, 0, w * scale, h * scale)
        frame.moveCenter(outline.center())
        if max(cut) > 0:
            painter.fillRect(outline, theme.color("hairline"))
            painter.fillRect(outline, QBrush(theme.color("border"), Qt.BrushStyle.BDiagPattern))
        box = frame.toAlignedRect()
        picture = thumbnail(self._image, max(box.width(), box.height()), self.devicePixelRatioF())
        painter.drawPixmap(QRect(box), picture)
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.drawRect(QRectF(box).adjusted(0, 0, -1, -1))


class FitForm(QWidget):
    """Height, width and fit, with what becomes of the watched image.

    Parameters
    ----------
    reopen : callable
        Called with the fields of DataSettings that the user asks for.
    """

    def __init__(self, reopen: Callable[..., object]) -> None:
        super().__init__()
        self._reopen = reopen
        self._dataset: Dataset | None = None
        self.height_box = self._side(self.tr("Height of the images"))
        self.width_box = self._side(self.tr("Width of the images"))
        self.fit = QComboBox()
        self.fit.setAccessibleName(self.tr("Fit"))
        for value, words in (
            ("crop", self.tr("Crop")),
            ("pad", self.tr("Pad")),
            ("stretch", self.tr("Stretch")),
        ):
            self.fit.addItem(words, value)
        self.fit.setToolTip(
            self.tr("Images of another size: cut the middle out, fill up with black, or distort.")
        )
        self.fit.activated.connect(lambda _: self._apply())
        self.fit.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.fit.setMinimumContentsLength(6)
        self.fit.setFixedWidth(140)
        self._unlight = QTimer(self, singleShot=True, interval=LIT)
        self._unlight.timeout.connect(lambda: self._light(on=False))
        self.preview = FitPreview()
        self._before = text("", "", theme.BASE, 600)
        self._after = text("", "secondary", wrap=True)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(self._before)
        told.addWidget(self._after)
        told.addStretch(1)
        shown = QHBoxLayout()
        shown.setSpacing(12)
        shown.addWidget(self.preview)
        shown.addLayout(told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(SectionHead(self.tr("Size and fit")))
        column.addSpacing(2)
        times = text("×", "secondary")
        column.addLayout(self._row(self.tr("Size"), self.height_box, times, self.width_box))
        column.addLayout(self._row(self.tr("Fit"), self.fit))
        column.addSpacing(4)
        column.addLayout(shown)

    def _row(self, words: str, *widgets: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        label: QLabel = text(words, "secondary")
        label.setBuddy(widgets[0])
        row.addWidget(label, 1)
        for widget in widgets:
            row.addWidget(widget)
        return row

    def _side(self, name: str) -> WholeBox:
        field = WholeBox()
        field.setRange(1, 2048)
        field.setAccessibleName(name)
        field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        field.setFixedWidth(60)
        field.editingFinished.connect(self._apply)
        return field

    def show_dataset(self, dataset: Dataset) -> None:
        """Show size and fit of the images."""
        self._dataset = dataset
        self.height_box.setValue(dataset.image_shape[0])
        self.width_box.setValue(dataset.image_shape[1])
        self.fit.setCurrentIndex(self.fit.findData(dataset.settings.fit))

    def show_watched(self, watched: Watched | None) -> None:
        """Show what becomes of the watched image."""
        dataset = self._dataset
        if dataset is None or watched is None:
            self.preview.show_image(None, None, Fitted())
            self._before.setText("")
            self._after.setText(self.tr("No image is watched."))
            return
        h, w = watched.image.shape[:2]
        if not watched.split:  # its original size is not known any more
            self.preview.show_image(watched.image, None, Fitted())
            self._before.setText(f"{h}×{w}")
            self._after.setText(self.tr("An image from elsewhere, as it is watched."))
            return
        rows, columns = dataset.sizes[watched.split][watched.index].tolist()
        fitted = Fitted.of((rows, columns), (h, w), dataset.settings.fit)
        self.preview.show_image(watched.image, (rows, columns), fitted)
        self._before.setText(f"{rows}×{columns}")
        if (rows, columns) == (h, w):
            self._after.setText(self.tr("It has the size already: nothing is changed."))
            return
        become = self.tr("becomes {h}×{w}.").format(h=h, w=w)
        self._after.setText(together(become, self._what_happens(fitted)))

    def _what_happens(self, fitted: Fitted) -> str:
        words = self.tr("The frame is kept.")
        percent = round(100 * max(*fitted.cut, *fitted.black))
        sides = (
            self.tr("above and below")
            if max(fitted.cut[0], fitted.black[0]) > 0
            else self.tr("left and right")
        )
        if percent and max(fitted.cut) > 0:
            words = self.tr("{p} % are cut off, {sides}.").format(p=percent, sides=sides)
        elif percent:
            words = self.tr("{p} % are black, {sides}.").format(p=percent, sides=sides)
        elif abs(fitted.stretch - 1) >= 0.005:
            more = round(100 * (max(fitted.stretch, 1 / fitted.stretch) - 1))
            words = (
                self.tr("It is {p} % wider than it was.")
                if fitted.stretch > 1
                else self.tr("It is {p} % higher than it was.")
            ).format(p=more)
        if fitted.scale > 1.005:
            words = together(words, self.tr("It is enlarged: no detail is gained."))
        return words

    def set_compact(self, on: bool) -> None:
        """Show the picture smaller, where there is little room."""
        self.preview.set_side(_PREVIEW // 2 + 10 if on else _PREVIEW)

    def light(self) -> None:
        """Draw attention to the choice of the fit, and give it the keys."""
        self.fit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._light(on=True)
        self._unlight.start()

    def _light(self, *, on: bool) -> None:
        self.fit.setProperty("lit", on)
        self.fit.style().unpolish(self.fit)
        self.fit.style().polish(self.fit)

    def _apply(self) -> None:
        dataset = self._dataset
        if dataset is None:
            return
        wanted: dict[str, object] = {}
        if self.fit.currentData() != dataset.settings.fit:
            wanted["fit"] = self.fit.currentData()
        size = (self.height_box.value(), self.width_box.value())
        if size != dataset.image_shape[:2]:
            wanted |= {"height": size[0], "width": size[1]}
        if wanted:
            self._reopen(**wanted)

"""The augmentation of the training images: a switch and a strength per kind, draws of one image.

Changes go into the project's data settings as steps of the history; they count for the next epoch
of a run that begins after them.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSizePolicy, QSlider, QVBoxLayout, QWidget

from cnndesk.data import AUGMENTATIONS, Augmenter, AugmentKind, format_augment, parse_augment
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import SectionHead, icon_button, text
from cnndesk.gui.widgets.pictures import draw_rounded, thumbnail

STEPS = 100
DRAWS = 12
COLUMNS = 4


def strength_text(kind: AugmentKind, strength: float, side: int) -> str:
    """Write a strength as people read it: ±3 px, ±12°, 50 %."""
    if kind.name == "shift":
        return f"±{int(strength * side + 0.5)} px"
    if kind.name == "rotate":
        return f"±{strength:.0f}°"
    sign = "" if kind.name in ("flip", "noise", "cutout") else "±"
    return f"{sign}{100 * strength:.0f} %"


class DrawsView(QWidget):
    """Several random draws of the augmented image, side by side."""

    def __init__(self) -> None:
        super().__init__()
        self._images: NDArray[np.uint8] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(3 * 64)
        self.setMinimumWidth(COLUMNS * 40)

    def show_images(self, images: NDArray[np.uint8] | None) -> None:
        """Show images, uint8 (n, h, w, c)."""
        self._images = images
        self.update()

    def resizeEvent(self, event: object) -> None:
        self.setFixedHeight(3 * self._pitch())

    def _pitch(self) -> int:
        return max(24, min(96, self.width() // COLUMNS))

    def sizeHint(self) -> QSize:
        return QSize(COLUMNS * 60, 3 * 60)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._images is None:
            return
        painter = QPainter(self)
        pitch = self._pitch()
        side = pitch - 4
        for place, image in enumerate(self._images[:DRAWS]):
            row, column = divmod(place, COLUMNS)
            picture = thumbnail(image, side, self.devicePixelRatioF())
            draw_rounded(painter, QRect(column * pitch, row * pitch, side, side), picture)


class AugmentationForm(QWidget):
    """Switches, strengths and draws.

    Parameters
    ----------
    workspace : Workspace
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._filling = False
        self._draw = 0
        self.switches: dict[str, QCheckBox] = {}
        self.sliders: dict[str, QSlider] = {}
        self._values = {}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, kind in enumerate(AUGMENTATIONS):
            switch = QCheckBox(self.tr(kind.label))
            switch.setToolTip(self.tr(kind.help))
            switch.toggled.connect(self._on_changed)
            slider = QSlider(Qt.Orientation.Horizontal)
            slider.setRange(1, STEPS)
            slider.setMinimumWidth(40)
            slider.setAccessibleName(self.tr("{kind}, strength").format(kind=self.tr(kind.label)))
            slider.setToolTip(self.tr(kind.help))
            slider.valueChanged.connect(self._on_changed)
            slider.sliderReleased.connect(workspace.undo.end_merging)
            value = text("", "secondary", theme.SECONDARY)
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            value.setMinimumWidth(44)
            grid.addWidget(switch, row, 0)
            grid.addWidget(slider, row, 1)
            grid.addWidget(value, row, 2)
            self.switches[kind.name], self.sliders[kind.name] = switch, slider
            self._values[kind.name] = value
        self.draws = DrawsView()
        again = icon_button("shuffle", self.tr("Draw again"), self.draw_again)
        again.setProperty("kind", "")
        head = SectionHead(self.tr("Twelve draws of this image"))
        head.add(again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(SectionHead(self.tr("Augmentation")))
        column.addLayout(grid)
        column.addSpacing(4)
        column.addWidget(head)
        column.addWidget(self.draws)
        workspace.data_settings_changed.connect(self.refresh)
        workspace.watched_changed.connect(self._redraw)
        self.refresh()

    def refresh(self) -> None:
        """Show the settings as they are."""
        strengths = parse_augment(self._workspace.data_settings.augment)
        self._filling = True
        for kind in AUGMENTATIONS:
            on = kind.name in strengths
            strength = strengths.get(kind.name, kind.default)
            self.switches[kind.name].setChecked(on)
            place = round(STEPS * (strength - kind.low) / (kind.high - kind.low))
            self.sliders[kind.name].setValue(place)
            self.sliders[kind.name].setEnabled(on)
            words = strength_text(kind, strength, self._side) if on else self.tr("off")
            self._values[kind.name].setText(words)
        self._filling = False
        self._redraw()

    @property
    def _side(self) -> int:
        dataset = self._workspace.dataset
        return min(dataset.image_shape[:2]) if dataset is not None else 32

    def _on_changed(self) -> None:
        if self._filling:
            return
        before = parse_augment(self._workspace.data_settings.augment)
        strengths: dict[str, float] = {}
        for kind in AUGMENTATIONS:
            if not self.switches[kind.name].isChecked():
                continue
            place = self.sliders[kind.name].value()
            known = before.get(kind.name, kind.default)
            if place == round(STEPS * (known - kind.low) / (kind.high - kind.low)):
                strengths[kind.name] = known  # untouched: keep more digits than the slider has
            else:
                value = kind.low + (kind.high - kind.low) * place / STEPS
                strengths[kind.name] = round(value, 4)
        settings = replace(self._workspace.data_settings, augment=format_augment(strengths))
        self._workspace.set_data_settings(settings, self.tr("Change augmentation"))

    def draw_again(self) -> None:
        """Show other random draws."""
        self._draw += 1
        self._redraw()

    def _redraw(self) -> None:
        watched = self._workspace.watched
        if watched is None or not self.isVisible():
            self.draws.show_images(None)
            return
        images = np.repeat(watched.image[np.newaxis], DRAWS, axis=0)
        settings = self._workspace.data_settings
        Augmenter(settings.augment).apply(images, settings.seed, self._draw, 0)
        self.draws.show_images(images)

    def showEvent(self, event: object) -> None:
        """Draw when it comes into view."""
        self._redraw()

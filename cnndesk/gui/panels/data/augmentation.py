"""The augmentation of the training images: a switch and a strength per kind, draws of one image.

Changes go into the project's data settings, from which every training takes them, as steps of the
history; they count for the next epoch of a run that begins after them. The draws are made by the
code that makes them in training.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from cnndesk.data import AUGMENTATIONS, Augmenter, AugmentKind, format_augment, parse_augment
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import SectionHead, button, icon_button, text
from cnndesk.gui.widgets.flow import FlowLayout
from cnndesk.gui.widgets.pictures import draw_rounded, thumbnail
from cnndesk.gui.widgets.terms import TermLabel
from cnndesk.words import say

STEPS = 100
DRAWS = 8
COLUMNS = 4
_GAP = 8


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
        self.images: NDArray[np.uint8] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(COLUMNS * 36)
        self.setAccessibleName(self.tr("Draws of the watched image"))
        self._fit()

    def show_images(self, images: NDArray[np.uint8] | None) -> None:
        """Show images, uint8 (n, h, w, c)."""
        self.images = images
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def _side(self) -> int:
        return max(24, min(120, (self.width() - (COLUMNS - 1) * _GAP) // COLUMNS))

    def _fit(self) -> None:
        rows = -(-DRAWS // COLUMNS)
        self.setFixedHeight(rows * self._side() + (rows - 1) * _GAP)

    def sizeHint(self) -> QSize:
        return QSize(COLUMNS * 62, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.images is None:
            return
        painter = QPainter(self)
        side = self._side()
        for place, image in enumerate(self.images[:DRAWS]):
            row, column = divmod(place, COLUMNS)
            box = QRect(column * (side + _GAP), row * (side + _GAP), side, side)
            draw_rounded(painter, box, thumbnail(image, side, self.devicePixelRatioF()))


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
        self._values: dict[str, QLabel] = {}
        self._names: dict[str, QLabel] = {}
        flow = FlowLayout(spacing=8)
        grid = self._grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, kind in enumerate(AUGMENTATIONS):
            switch = QCheckBox(say(kind.label))
            switch.setToolTip(say(kind.help))
            switch.toggled.connect(self._on_changed)
            flow.addWidget(switch)
            self.switches[kind.name] = switch
            self._add_strength(grid, row, kind)
        self.strengths = QWidget()
        self.strengths.setLayout(grid)
        self.strengths.hide()
        self.draws = DrawsView()
        self._hint = TermLabel(
            self.tr("Eight draws of the watched image. Training sees a new one in every epoch."),
            size=theme.SECONDARY,
        )
        tip = self.tr("Strengths: how much each kind changes an image")
        self.more = icon_button("sliders-horizontal", tip, self._toggle_strengths)
        self.more.setProperty("kind", "")
        self.more.setFixedSize(22, 22)
        self.again = button(self.tr("Another draw"), self.draw_again, "link")
        head = SectionHead(self.tr("Augmentation"))
        head.add(self.more)
        head.add(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(head)
        column.addLayout(flow)
        column.addWidget(self.strengths)
        column.addWidget(self.draws)
        column.addWidget(self._hint)
        workspace.data_settings_changed.connect(self.refresh)
        workspace.dataset_changed.connect(self.refresh)
        workspace.watched_changed.connect(self._redraw)
        self.refresh()

    def _add_strength(self, grid: QGridLayout, row: int, kind: AugmentKind) -> None:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(1, STEPS)
        slider.setMinimumWidth(40)
        slider.setAccessibleName(self.tr("{kind}, strength").format(kind=say(kind.label)))
        slider.setToolTip(say(kind.help))
        slider.valueChanged.connect(self._on_changed)
        slider.sliderReleased.connect(self._workspace.undo.end_merging)
        value = text("", "secondary", theme.SECONDARY)
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        value.setMinimumWidth(44)
        name = text(say(kind.label), "secondary", theme.SECONDARY)
        for column, widget in enumerate((name, slider, value)):
            grid.addWidget(widget, row, column)
        self.sliders[kind.name], self._values[kind.name] = slider, value
        self._names[kind.name] = name

    def set_hints(self, shown: bool) -> None:
        """Show or leave out the sentence below the draws."""
        self._hint.setVisible(shown)

    def refresh(self) -> None:
        """Show the settings as they are."""
        strengths = parse_augment(self._workspace.data_settings.augment)
        self._filling = True
        for kind in AUGMENTATIONS:
            on = kind.name in strengths
            strength = strengths.get(kind.name, kind.default)
            words = strength_text(kind, strength, self._side)
            switch = self.switches[kind.name]
            switch.setChecked(on)
            switch.setText(f"{say(kind.label)} {words}" if on else say(kind.label))
            place = round(STEPS * (strength - kind.low) / (kind.high - kind.low))
            self.sliders[kind.name].setValue(place)
            self._values[kind.name].setText(words)
            for widget in (self._names, self.sliders, self._values):
                widget[kind.name].setVisible(on)
        self._filling = False
        self.more.setVisible(bool(strengths))
        if not strengths:
            self.strengths.hide()
        self._redraw()

    def _toggle_strengths(self) -> None:
        self.strengths.setVisible(self.strengths.isHidden())

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

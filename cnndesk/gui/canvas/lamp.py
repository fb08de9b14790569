"""The flashlight on the canvas: the pointer over a thumbnail lights what belongs together.

Over a unit, the units and pixels that it is computed from; over a pixel of the image, the units
that see it. Everything else is darkened. The card shows the image large, with outline and glow, and
can be pointed at itself. What is lit is ``session/flashlight.py``'s business.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from cnndesk.explain.passes import Unit
from cnndesk.gui.canvas import geometry
from cnndesk.gui.canvas.thumbnail_hits import box_of, shade, unit_at
from cnndesk.gui.session.field_view import FieldView
from cnndesk.gui.session.flashlight import Flashlight
from cnndesk.gui.session.map_choice import MapChoice
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import text
from cnndesk.gui.widgets.formats import signed
from cnndesk.session.live_view import LiveView
from cnndesk.words import together

if TYPE_CHECKING:
    from cnndesk.gui.canvas.block_item import BlockItem
    from cnndesk.gui.canvas.view import CanvasView

SIDE, WORDS_WIDTH = 104, 232
EDGE, BOTTOM = 16, 12  # from the corner of the canvas


def picture_origin(item: BlockItem) -> QPointF:
    """Return where a block's picture begins, in the block's own coordinates."""
    assert item.picture is not None
    image, well = item.picture.image, geometry.WELL
    ratio = image.devicePixelRatio()
    return QPointF(
        well.left() + round((well.width() - image.width() / ratio) / 2),
        well.top() + round((well.height() - image.height() / ratio) / 2),
    )


class LampLight(QObject):
    """Points the lamp where the pointer is, and darkens thumbnails, while that view is chosen.

    Parameters
    ----------
    view : CanvasView
    """

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._workspace = view.workspace
        self.lamp = Flashlight.of(view.workspace)
        self._shaded = False
        self.lamp.changed.connect(self._light)
        self._workspace.snapshot_arrived.connect(lambda _: self._light())
        self._workspace.view_changed.connect(self._on_view)

    @property
    def is_on(self) -> bool:
        """Whether the flashlight is the chosen view."""
        return self._workspace.view == "flashlight"

    def follow(self, position: QPointF) -> None:
        """Point at what is under a place of the scene."""
        item = self._view.canvas.block_at(position)
        unit = self.unit_of(item, position) if item is not None else None
        if item is not None and unit is not None:
            self.lamp.point(item.block_id, unit)
        else:
            self.lamp.off()

    def unit_of(self, item: BlockItem, position: QPointF) -> Unit | None:
        """Return the unit of a block's thumbnail under a place of the scene."""
        output = item.diagnosis.output if item.diagnosis is not None else None
        if item.picture is None or output is None:
            return None
        ratio = item.picture.image.devicePixelRatio()
        inside = (position - item.pos() - picture_origin(item)) * ratio
        return unit_at(item.picture, (output.h, output.w, output.c), inside)

    def _box(self, item: BlockItem, unit: Unit) -> QRectF | None:
        """Return where a unit is on a block, in the block's own coordinates."""
        output = item.diagnosis.output if item.diagnosis is not None else None
        if item.picture is None or output is None:
            return None
        box = box_of(item.picture, (output.h, output.w, output.c), unit)
        if box is None:
            return None
        ratio, origin = item.picture.image.devicePixelRatio(), picture_origin(item)
        return QRectF(origin + box.topLeft() / ratio, box.size() / ratio)

    def _on_view(self) -> None:
        if not self.is_on:
            self.lamp.off()
        self._light()

    def _light(self) -> None:
        spot = self.lamp.spot if self.is_on else None
        if spot is None and not self._shaded:
            return
        self._shaded = spot is not None
        for block_id, item in self._view.canvas.blocks.items():
            output = item.diagnosis.output if item.diagnosis is not None else None
            if spot is None or item.picture is None or output is None:
                item.show_light(None, None)
                continue
            if block_id == spot.block:
                item.show_light(None, self._box(item, spot.unit))
            else:
                item.show_light(shade(item.picture, spot.lit.get(block_id)), None)


class LampCard(QFrame):
    """The watched image with the field of what is pointed at, and what it says in words.

    Parameters
    ----------
    view : CanvasView
    """

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._workspace = view.workspace
        self.lamp = Flashlight.of(view.workspace)
        self.setProperty("role", "box")
        self.setAccessibleName(self.tr("Flashlight"))
        self.image = FieldView(self.tr("The watched image, lit"))
        self.image.setFixedSize(SIDE, SIDE)
        self.image.pointed.connect(self._on_pointed)
        self.title = text("", "", theme.SECONDARY, 600, wrap=True)
        self.words = text("", "secondary", theme.CAPTION, wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addWidget(self.title)
        right.addWidget(self.words, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 10, 8)
        row.setSpacing(10)
        row.addWidget(self.image)
        row.addLayout(right, 1)
        self.setFixedSize(SIDE + WORDS_WIDTH + 28, SIDE + 16)
        self.lamp.changed.connect(self.refresh)
        self._workspace.view_changed.connect(self.refresh)
        self._workspace.watched_changed.connect(self.refresh)
        self._workspace.diagnoses_changed.connect(self.refresh)
        self.hide()

    def place(self) -> None:
        """Stand in the lower left corner of the canvas."""
        self.move(EDGE, self._view.viewport().height() - self.height() - BOTTOM)

    def _on_pointed(self, row: int, column: int) -> None:
        entry = self._workspace.network.input_id
        if row >= 0 and entry is not None:
            self.lamp.point(entry, Unit(row, column, 0))
        else:
            self.lamp.off()

    def refresh(self) -> None:
        """Show what is lit, or how to light something; hide while another view is chosen."""
        shown = self._workspace.view == "flashlight" and bool(len(self._workspace.network))
        if shown != self.isVisibleTo(self._view):
            self.setVisible(shown)
            self._view.keep_free(self.height() if shown else 0)
        if not shown:
            return
        self.place()
        spot, image = self.lamp.spot, self._workspace.network_image
        self.image.show_light(image, spot.field if spot is not None else None, self.lamp.glow)
        self.image.show_frame(None)
        if image is None:
            self.title.setText(self.tr("No image is watched"))
            self.words.setText(self.tr("Choose images; then point at what a block makes of one."))
        elif spot is None:
            self.title.setText(self.tr("Point at a picture"))
            self.words.setText(
                self.tr(
                    "At a unit of a block: the pixels and units it is made from light up. At a "
                    "pixel of the image: the units that see it."
                )
            )
        elif spot.is_pixel:
            self._tell_pixel()
        else:
            self._tell_unit()

    def _tell_pixel(self) -> None:
        spot = self.lamp.spot
        assert spot is not None
        self.image.show_frame((spot.unit.row, spot.unit.column, 1, 1))
        self.title.setText(
            self.tr("Pixel, row {r}, column {c}").format(
                r=spot.unit.row + 1, c=spot.unit.column + 1
            )
        )
        if self.lamp.trouble:
            self.words.setText(self.lamp.trouble)
            return
        current = self._workspace.current
        block = current if current in spot.lit and current != spot.block else None
        if block is None:
            self.words.setText(
                self.tr("Lit are the units that see it. Select a block to have them counted.")
            )
            return
        lit = spot.lit[block]
        self.words.setText(
            self.tr("{n} of {of} units of {block} see it.").format(
                n=int(lit.sum()), of=lit.size, block=block
            )
        )

    def _tell_unit(self) -> None:
        spot = self.lamp.spot
        assert spot is not None
        snapshot, unit = self._workspace.snapshot, spot.unit
        value = ""
        if isinstance(snapshot, LiveView) and spot.block in snapshot.activations:
            maps = snapshot.activations[spot.block]
            if all(i < n for i, n in zip(unit.index, maps.shape, strict=True)):
                value = f" = {signed(float(maps[unit.index]), 3)}"
        self.title.setText(f"{spot.block}{value}")
        h, w = (spot.lit[spot.block].shape[:2]) if spot.block in spot.lit else (1, 1)
        where = (
            self.tr("Map {n}, row {r}, column {c}.").format(
                n=unit.channel + 1, r=unit.row + 1, c=unit.column + 1
            )
            if h * w > 1
            else self.tr("Unit {n}.").format(n=unit.channel + 1)
        )
        name = MapChoice.of(self._workspace).name(spot.block, unit.channel)
        where = f"{where} {name}." if name else where
        self.words.setText(together(where, self._field_words()))

    def _field_words(self) -> str:
        spot = self.lamp.spot
        if (spot is None or spot.field is None) and self.lamp.trouble:
            return self.lamp.trouble
        if spot is None or spot.field is None or spot.field.inside is None:
            return self.tr("It does not depend on the image.")
        rows, columns = spot.field.inside
        words = self.tr("It sees rows {a}–{b}, columns {c}–{d}").format(
            a=rows.first + 1, b=rows.last + 1, c=columns.first + 1, d=columns.last + 1
        )
        words += self.tr(" and padding (hatched).") if any(spot.field.padding) else self.tr(".")
        if self.lamp.trouble:
            return together(words, self.lamp.trouble)
        if self.lamp.glow is not None and not self.lamp.glow.any():
            return together(words, self.tr("It is off here: no pixel moves it."))
        if self.lamp.glow is not None:
            return together(words, self.tr("Bright pixels move it most."))
        return words

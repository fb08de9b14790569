"""The flashlight: which pixels a unit of a drawn block sees, outlined and glowing on the image.

The fields are those of ``cnndesk.explain.receptive_field``; the part in the padding is hatched. A
small model of the drawn network is kept for them until the network changes. What counts in effect,
the glow, comes from the engine: ``flashlight.py``.
"""

from __future__ import annotations

from fractions import Fraction

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cnndesk.document.compile import compile_preview, passes_through
from cnndesk.document.network import Network
from cnndesk.engine.model import Model
from cnndesk.errors import ExplainError, UndescribedError
from cnndesk.explain.overlay import overlay
from cnndesk.explain.passes import Image, Unit
from cnndesk.explain.reads import Mask
from cnndesk.explain.receptive_field import (
    FieldGeometry,
    ReceptiveField,
    field_geometry,
    receptive_field,
    units_seeing_in_all,
)
from cnndesk.gui.widgets import thumbnails
from cnndesk.gui.widgets.map_detail import ValueView
from cnndesk.gui.widgets.number_grid import frame, hatch, outside_parts
from cnndesk.session.live_view import Signature, signature

GLOW = 0.85
"""How much of the image the glow covers where it is strongest."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Flashlight", text)


class Fields:
    """Answers what units of a drawn network see.

    Where a layer on the way does not say what it reads, each answer is an `UndescribedError`.
    """

    def __init__(self) -> None:
        self._key: Signature | None = None
        self._model: Model | None = None

    def _of(self, network: Network) -> Model | None:
        key = signature(network)
        if key != self._key:
            compiled = compile_preview(network)
            self._key, self._model = key, compiled[0] if compiled else None
        return self._model

    def field(self, network: Network, block_id: str, unit: Unit) -> ReceptiveField | None:
        """Return what a unit sees; None where the block does not depend on the image."""
        model = self._of(network)
        if model is None or block_id not in network:
            return None
        try:
            return receptive_field(model, passes_through(network, block_id), unit)
        except UndescribedError:
            raise
        except (ExplainError, IndexError):
            return None

    def seeing(self, network: Network, row: int, column: int) -> dict[str, Mask]:
        """Return for every block which of its units see a pixel; nothing outside the image."""
        model = self._of(network)
        if model is None:
            return {}
        try:
            found = units_seeing_in_all(model, row, column)
        except UndescribedError:
            raise
        except ExplainError:
            return {}
        for block_id in network.order:
            if network[block_id].is_bypassed and network.inputs(block_id):
                source = passes_through(network, block_id)
                if source in found:
                    found[block_id] = found[source]
        return found

    def geometry(self, network: Network, block_id: str) -> FieldGeometry | None:
        """Return size, stride and offset of a block's fields; None as for `field`."""
        model = self._of(network)
        if model is None or block_id not in network:
            return None
        try:
            return field_geometry(model, passes_through(network, block_id))
        except UndescribedError:
            raise
        except (ExplainError, IndexError):
            return None


Row = tuple[str, str, str]
"""Of the inspector: name, value, and what explains it."""


def geometry_rows(geometry: FieldGeometry, image: tuple[int, int] | None = None) -> list[Row]:
    """Return how much of the image a unit sees, how far on the next one sees, and where it begins.

    Parameters
    ----------
    geometry : FieldGeometry
        Its size counts the padding, so that it may be larger than the image.
    image : (h, w), optional
        The size of the image: nothing beyond it is told.
    """
    sees = _tr("Sees")
    if geometry.whole_image:
        return [(sees, _tr("the whole image"), "")]
    height, width = geometry.size
    if image is not None:
        if height >= image[0] and width >= image[1]:
            return [(sees, _tr("up to the whole image"), _tr("less at its edges"))]
        height, width = min(height, image[0]), min(width, image[1])
    size = _tr("{h}×{w} px").format(h=height, w=width)
    if geometry.stride is None:
        return [(sees, size, "")]
    down, across = (_length(part) for part in geometry.stride)
    stride = down if down == across else f"{down}×{across}"
    step = _tr("{s} px apart").format(s=stride)
    return [(sees, size, step), (_tr("The first"), *_beginning(*geometry.offset))]


def _beginning(top: int, left: int) -> tuple[str, str]:
    """Say where the field of the first unit begins, measured from the corner of the image."""
    if (top, left) == (0, 0):
        return _tr("at the corner"), _tr("of the image")
    distance = f"{abs(top)}" if abs(top) == abs(left) else f"{abs(top)}×{abs(left)}"
    if max(top, left) <= 0:
        return _tr("{n} px outside").format(n=distance), _tr("the image")
    return _tr("{n} px inside").format(n=distance), _tr("the image")


def _length(part: Fraction) -> str:
    return str(part)


class FieldView(ValueView):
    """The image with the field of a unit; room is made for the part in the padding."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._field: ReceptiveField | None = None
        self.glow: NDArray[np.float64] | None = None

    @property
    def field(self) -> ReceptiveField | None:
        """What is outlined."""
        return self._field

    def show_field(self, field: ReceptiveField | None) -> None:
        """Outline another field, or none."""
        self._field = field
        self.update()

    def show_light(
        self, image: Image | None, field: ReceptiveField | None, glow: NDArray[np.float64] | None
    ) -> None:
        """Show the image, the outline of a field, and what counts in it as glow (h, w) of 0..1."""
        self.glow = glow if image is not None and glow is not None else None
        if image is None:
            self.show_picture(QImage())
        elif self.glow is None or self.glow.shape != image.shape[:2]:
            self.show_picture(thumbnails.from_image(image))
        else:
            self.show_picture(thumbnails.from_image(overlay(image, self.glow, GLOW)))
        self.show_field(field)

    def _area(self) -> QRectF:
        whole = super()._area()
        if self._field is None or self._image.isNull():
            return whole
        top, bottom, left, right = self._field.padding
        h, w = self._image.height(), self._image.width()
        scale = min(self.height() / (h + top + bottom), self.width() / (w + left + right))
        x = (self.width() - (w + left + right) * scale) / 2 + left * scale
        y = (self.height() - (h + top + bottom) * scale) / 2 + top * scale
        return QRectF(x, y, w * scale, h * scale)

    def outline(self) -> QRectF | None:
        """Return where the field is painted, padding included."""
        field = self._field
        if field is None or field.rows is None or field.columns is None or self._image.isNull():
            return None
        area = self._area()
        across, down = area.width() / self._image.width(), area.height() / self._image.height()
        return QRectF(
            area.left() + field.columns.first * across,
            area.top() + field.rows.first * down,
            field.columns.size * across,
            field.rows.size * down,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        box = self.outline()
        if box is None:
            return
        painter = QPainter(self)
        for part in outside_parts(box, self._area()):
            hatch(painter, part)
        frame(painter, box.adjusted(0.5, 0.5, -1, -1))

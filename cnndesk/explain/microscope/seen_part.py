"""The smallest network that still computes a unit: it takes just the part that the unit sees.

For what needs many passes for one unit. The part of the image begins and ends where the strides of
all blocks before fit, so that each block reads what it reads in the whole network; that this gives
the same value is tried out, and where it does not, the whole network is taken.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cnndesk.engine.layers import InputLayer
from cnndesk.engine.layers.features import FeatureInput
from cnndesk.engine.model import Model, Node
from cnndesk.engine.plan import Plan
from cnndesk.engine.types import FloatArray
from cnndesk.errors import CnndeskError
from cnndesk.explain.passes import Unit, part_of, share_arrays
from cnndesk.explain.reads import Span
from cnndesk.explain.receptive_field import field_geometry, field_spans
from cnndesk.rng import generator

LARGEST_PART = 0.8
"""A part of the image that is larger than this is not worth a network of its own."""

SAME = 1e-3
"""How far two values may be apart, as a share: float32 rounding in another order."""


@dataclass(frozen=True, eq=False)
class SeenPart:
    """The network that sees just what a unit sees.

    Attributes
    ----------
    model : Model
        From features in the place of the image to the block.
    node_id : str
    unit : Unit
        The same unit in this model.
    entry : InputLayer
        How pixels become features.
    rows, columns : Span
        Of the image: what the model takes.
    field : (Span, Span)
        Of what the model takes: what the unit sees.
    """

    model: Model
    node_id: str
    unit: Unit
    entry: InputLayer
    rows: Span
    columns: Span
    field: tuple[Span, Span]

    @classmethod
    def of(cls, model: Model, node_id: str, unit: Unit) -> SeenPart:
        """Return the smallest such network, which may be the whole one."""
        h, w, _ = model.shapes[model.nodes[0].id]
        whole = cls._of_part(model, node_id, unit, Span(0, h - 1), Span(0, w - 1), (1, 1))
        stride = field_geometry(model, node_id).stride
        spans = field_spans(model, node_id, unit)
        if stride is None or any(s.denominator != 1 for s in stride) or None in spans:
            return whole
        parts = [
            _around(span, int(s), size)
            for span, s, size in zip(spans, stride, (h, w), strict=True)
            if span is not None
        ]
        if parts[0].size * parts[1].size > LARGEST_PART * h * w:
            return whole
        try:
            steps = int(stride[0]), int(stride[1])
            smaller = cls._of_part(model, node_id, unit, parts[0], parts[1], steps)
        except CnndeskError:  # a block behind needs the whole image
            return whole
        return smaller if smaller.agrees_with(whole) else whole

    @classmethod
    def _of_part(
        cls,
        model: Model,
        node_id: str,
        unit: Unit,
        rows: Span,
        columns: Span,
        stride: tuple[int, int],
    ) -> SeenPart:
        entry = model.nodes[0]
        assert isinstance(entry.layer, InputLayer)
        part = part_of(model, node_id)
        shape = (rows.size, columns.size, model.shapes[entry.id][2])
        nodes = [Node(entry.id, FeatureInput(shape=shape)), *part.nodes[1:]]
        made = share_arrays(Model(nodes), part)
        at = Unit(
            unit.row - rows.first // stride[0],
            unit.column - columns.first // stride[1],
            unit.channel,
        )
        down, across = field_spans(model, node_id, unit)
        field = (
            _inside(down, rows) or Span(0, rows.size - 1),
            _inside(across, columns) or Span(0, columns.size - 1),
        )
        return cls(made, node_id, at, entry.layer, rows, columns, field)

    def agrees_with(self, whole: SeenPart) -> bool:
        """Whether the unit has the value that it has in the whole network, for noise."""
        rng = generator(0, 0, "liked:check")
        picture = rng.random(whole.model.shapes[whole.model.nodes[0].id]).astype(np.float32)
        part = picture[
            self.rows.first : self.rows.last + 1, self.columns.first : self.columns.last + 1
        ]
        here, there = self.value(part), whole.value(picture)
        return abs(here - there) <= SAME * max(abs(there), 1e-3)

    def value(self, picture: FloatArray) -> float:
        """Return the unit's value for a picture, (h, w, c) of 0..1."""
        plan = Plan(self.model, 1)
        plan.pack_weights()
        plan.images[0] = self.features(picture)
        plan.forward()
        return float(plan.values[self.node_id][0][self.unit.index])

    def features(self, picture: FloatArray) -> FloatArray:
        """Return what the network makes of pixels of 0..1, channels last."""
        scale, shift = self.scale_and_shift()
        return np.asarray(picture * scale + shift, np.float32)

    def scale_and_shift(self) -> tuple[FloatArray, FloatArray]:
        """Return by what pixels of 0..1 are multiplied, and what is added; per channel."""
        channels = self.entry.shape[2]
        scale = np.broadcast_to(np.array(self.entry.scale, np.float32) * 255, (channels,))
        return scale, np.broadcast_to(np.array(self.entry.shift, np.float32), (channels,))


def _around(span: Span, stride: int, size: int) -> Span:
    """Return the part of an image about a field that begins and ends where the strides fit."""
    first = max(span.first, 0) // stride * stride
    last = min(-(-(min(span.last, size - 1) + 1) // stride) * stride, size) - 1
    return Span(first, last)


def _inside(field: Span | None, part: Span) -> Span | None:
    """Return where a field lies in a part of the image."""
    if field is None:
        return None
    return Span(field.first - part.first, field.last - part.first).clipped(part.size)

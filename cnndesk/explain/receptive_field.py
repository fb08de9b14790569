"""Receptive fields: which pixels a unit sees, which units see a pixel, and what counts in effect.

The theoretical field follows from the layers alone; sizes, strides and offsets are those of Araujo,
Norris and Sim, "Computing Receptive Fields of Convolutional Neural Networks" (Distill, 2019),
extended to any directed acyclic graph by taking the hull over all paths. The effective field (Luo
et al., NeurIPS 2016) is the gradient of a unit with respect to the image, from an engine plan.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from cnndesk.engine.model import Model
from cnndesk.engine.reading import IN_ORDER, SAME_PLACE
from cnndesk.explain.passes import (
    Image,
    SeededPlan,
    Unit,
    check_image,
    check_unit,
    find_node,
    leading_to,
)
from cnndesk.explain.reads import Mask, Span, laid_out_inputs, reading_of


@dataclass(frozen=True)
class FieldGeometry:
    """The receptive field of a block's units, for the inspector.

    Attributes
    ----------
    size : (int, int)
        Height and width in pixels of the field of a unit in the middle, padding included.
    stride : (Fraction, Fraction) or None
        Pixels on the image from one unit to the next; below 1 after enlarging blocks. None where
        units have no places (fully connected, global pooling, flatten).
    offset : (int, int)
        Row and column of the image where the field of the first unit begins; negative in the
        padding.
    whole_image : bool
        Every unit can see the whole image.
    """

    size: tuple[int, int]
    stride: tuple[Fraction, Fraction] | None
    offset: tuple[int, int]
    whole_image: bool


@dataclass(frozen=True, eq=False)
class ReceptiveField:
    """What one unit can see.

    Attributes
    ----------
    node : str
    unit : Unit
    seen : ndarray of bool, (h, w)
        The pixels it is computed from, exactly: with the holes that dilation leaves.
    rows, columns : Span or None
        The rectangle of the field with the part in the padding, which may lie outside the image;
        None where nothing is seen.
    image_size : (int, int)
    read : mapping of node id to ndarray of bool, (h, w, c)
        The units of every block that the unit is computed from; see `units_read_in_all`.
    """

    node: str
    unit: Unit
    seen: Mask
    rows: Span | None
    columns: Span | None
    image_size: tuple[int, int]
    read: Mapping[str, Mask]

    @property
    def inside(self) -> tuple[Span, Span] | None:
        """The part of the rectangle on the image, as rows and columns; None where there is none."""
        if self.rows is None or self.columns is None:
            return None
        rows = self.rows.clipped(self.image_size[0])
        columns = self.columns.clipped(self.image_size[1])
        return (rows, columns) if rows and columns else None

    @property
    def padding(self) -> tuple[int, int, int, int]:
        """Rows and columns of the rectangle in the padding: top, bottom, left, right."""
        if self.rows is None or self.columns is None:
            return 0, 0, 0, 0
        h, w = self.image_size
        return (
            max(0, -self.rows.first),
            max(0, self.rows.last - h + 1),
            max(0, -self.columns.first),
            max(0, self.columns.last - w + 1),
        )


def receptive_field(model: Model, node_id: str, unit: Unit) -> ReceptiveField:
    """Return what a unit can see of the image.

    Parameters
    ----------
    model : Model
    node_id : str
    unit : Unit

    Raises
    ------
    ExplainError
        Where there is no such block or unit, or a layer does not say what it reads.
    """
    masks = units_read_in_all(model, node_id, unit)
    entry = model.nodes[0].id
    h, w, _ = model.shapes[entry]
    if entry not in masks:
        seen = np.zeros((h, w), np.bool_)
    else:
        seen = np.asarray(masks[entry].any(axis=2))
    rows, columns = field_spans(model, node_id, unit)
    return ReceptiveField(
        node=node_id,
        unit=unit,
        seen=seen,
        rows=rows,
        columns=columns,
        image_size=(h, w),
        read=masks,
    )


def field_spans(model: Model, node_id: str, unit: Unit) -> tuple[Span | None, Span | None]:
    """Return the rows and columns of the image that a unit sees, padding included.

    The rectangle of `receptive_field`, without the masks, for many units.

    Raises
    ------
    ExplainError
        Where there is no such block or unit, or a layer does not say what it reads.
    """
    check_unit(model, node_id, unit)
    place, at = _resolved(model, node_id, unit)
    rows = _nominal(model, place, Span(at.row, at.row), 0)
    return rows, _nominal(model, place, Span(at.column, at.column), 1)


def units_read_in_all(model: Model, node_id: str, unit: Unit) -> dict[str, Mask]:
    """Return for every block before a unit which of its units the unit is computed from.

    Parameters
    ----------
    model : Model
    node_id : str
    unit : Unit

    Returns
    -------
    dict of node id to ndarray of bool, (h, w, c)
        Of the block itself the unit alone; blocks that it does not depend on are left out.

    Raises
    ------
    ExplainError
        Where there is no such block or unit, or a layer does not say what it reads.
    """
    check_unit(model, node_id, unit)
    start = np.zeros(model.shapes[node_id], np.bool_)
    start[unit.index] = True
    masks: dict[str, Mask] = {node_id: start}
    for node in reversed(model.nodes):
        mask = masks.get(node.id)
        if mask is None or not node.inputs:
            continue
        shapes = model.input_shapes(node)
        found = reading_of(model, node).read(mask, shapes, model.shapes[node.id])
        for name, part in zip(node.inputs, found, strict=True):
            masks[name] = masks[name] | part if name in masks else part
    return masks


def units_seeing(model: Model, node_id: str, row: int, column: int) -> NDArray[np.bool_]:
    """Return which units of a block see a pixel of the image.

    Parameters
    ----------
    model : Model
    node_id : str
    row, column : int
        Of the pixel.

    Returns
    -------
    ndarray of bool, (h, w, c)
        Over the block's output; read-only.

    Raises
    ------
    ExplainError
        Where there is no such block or pixel, or a layer does not say what it reads.
    """
    return units_seeing_in_all(model, row, column, node_id)[node_id]


def units_seeing_in_all(
    model: Model, row: int, column: int, until: str | None = None
) -> dict[str, NDArray[np.bool_]]:
    """Return for every block which of its units see a pixel; see `units_seeing`.

    Parameters
    ----------
    model : Model
    row, column : int
    until : str, optional
        Only this block and those before it.

    Raises
    ------
    ExplainError
        Where there is no such block or pixel, or a layer does not say what it reads.
    """
    entry = model.nodes[0].id
    check_unit(model, entry, Unit(row, column))
    nodes = model.nodes if until is None else leading_to(model, until)
    pixel = np.zeros((*model.shapes[entry][:2], 1), np.bool_)
    pixel[row, column] = True
    masks: dict[str, Mask] = {entry: pixel}
    for node in nodes[1:]:
        given = [masks[name] for name in node.inputs]
        shapes = model.input_shapes(node)
        masks[node.id] = reading_of(model, node).reach(given, shapes, model.shapes[node.id])
    return {name: np.broadcast_to(mask, model.shapes[name]) for name, mask in masks.items()}


def field_geometry(model: Model, node_id: str) -> FieldGeometry:
    """Return size, stride and offset of the receptive fields of a block.

    Raises
    ------
    ExplainError
        Where there is no such block, or a layer does not say what it reads.
    """
    find_node(model, node_id)
    placed, _ = _resolved(model, node_id, Unit(0, 0))
    h, w, _ = model.shapes[placed]
    image = model.shapes[model.nodes[0].id][:2]
    sizes, offsets, whole = [], [], []
    for axis, units in enumerate((h, w)):
        middle = _nominal(model, placed, Span(units // 2, units // 2), axis)
        first = _nominal(model, placed, Span(0, 0), axis)
        sizes.append(middle.size if middle else 0)
        offsets.append(first.first if first else 0)
        clipped = [
            span.clipped(image[axis]) if span else None
            for span in (first, _nominal(model, placed, Span(units - 1, units - 1), axis))
        ]
        whole.append(all(s is not None and s.size == image[axis] for s in clipped))
    stride = _stride(model, placed) if placed == node_id else None
    return FieldGeometry(
        size=(sizes[0], sizes[1]),
        stride=stride,
        offset=(offsets[0], offsets[1]),
        whole_image=all(whole),
    )


def effective_field(
    model: Model, node_id: str, unit: Unit, image: Image, threads: int = 1
) -> NDArray[np.float64]:
    """Return how much each pixel of this image counts for a unit: the glow of the flashlight.

    Parameters
    ----------
    model : Model
    node_id : str
    unit : Unit
    image : ndarray of uint8, (h, w, c)
    threads : int

    Returns
    -------
    ndarray of float64, (h, w)
        Sum over the channels of |d unit / d pixel|, divided by its maximum; all zero where the unit
        does not react to anything at this image (a ReLU that is off).

    Raises
    ------
    ExplainError
        Where there is no such block or unit, or the image has another size.
    """
    check_unit(model, node_id, unit)
    return EffectiveField(model, node_id, threads).glow(unit, image)


class EffectiveField:
    """The effective fields of one block; keeps its plan while the pointer moves over the units.

    Parameters
    ----------
    model : Model
    node_id : str
    threads : int
    """

    def __init__(self, model: Model, node_id: str, threads: int = 1) -> None:
        self._model = model
        self._node_id = node_id
        self._seeded = SeededPlan(model, node_id, threads=threads)

    def glow(self, unit: Unit, image: Image) -> NDArray[np.float64]:
        """Return the field of one unit; see `effective_field`."""
        check_unit(self._model, self._node_id, unit)
        check_image(self._model, image)
        seed = np.zeros((1, *self._model.shapes[self._node_id]), np.float32)
        seed[(0, *unit.index)] = 1.0
        self._seeded.plan.images[0] = image
        entry = self._model.nodes[0].id
        gradient = self._seeded.run(seed, [entry])[entry][0]
        glow = np.abs(gradient.astype(np.float64)).sum(axis=2)
        strongest = glow.max()
        return np.asarray(glow / strongest if strongest > 0 else glow)


def _resolved(model: Model, node_id: str, unit: Unit) -> tuple[str, Unit]:
    """Return the unit before a flatten that a unit behind it shows, or the unit itself."""
    node = find_node(model, node_id)
    while len(node.inputs) == 1 and reading_of(model, node) == SAME_PLACE:
        node = find_node(model, node.inputs[0])
    if not node.inputs or reading_of(model, node) != IN_ORDER:
        return node_id, unit
    before = node.inputs[0]
    reading, shapes = reading_of(model, node), model.input_shapes(node)
    ((_, place),) = reading.sources(unit.index, shapes, model.shapes[node.id])
    return _resolved(model, before, Unit(*place))


def _nominal(model: Model, node_id: str, span: Span, axis: int) -> Span | None:
    """Return the rows or columns of the image that a span of units sees, padding included."""
    spans: dict[str, Span] = {node_id: span}
    for node in reversed(model.nodes):
        if node.id not in spans or not node.inputs:
            continue
        reading = reading_of(model, node)
        for name in node.inputs:
            read = reading.span(spans[node.id], axis, model.shapes[name][axis])
            if read is not None:
                spans[name] = read.hull(spans[name]) if name in spans else read
    return spans.get(model.nodes[0].id)


def _stride(model: Model, node_id: str) -> tuple[Fraction, Fraction] | None:
    """Return the pixels from one unit to the next; None where units have no places."""
    strides: dict[str, tuple[Fraction, Fraction] | None] = {
        model.nodes[0].id: (Fraction(1), Fraction(1))
    }
    for node in leading_to(model, node_id)[1:]:
        before = {strides[name] for name in laid_out_inputs(model, node)}
        stride = before.pop() if len(before) == 1 else None  # branches may disagree
        factor = reading_of(model, node).spacing
        if stride is None or factor is None:
            strides[node.id] = None
        else:
            strides[node.id] = (stride[0] * factor[0], stride[1] * factor[1])
    return strides[node_id]

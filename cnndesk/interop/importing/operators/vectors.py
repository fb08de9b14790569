"""Fully connected operators, and those that only lay values out anew."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from cnndesk.interop.importing.operators.place import (
    Place,
    dims_text,
    maps,
    per_unit,
)
from cnndesk.interop.importing.sketch import (
    Value,
    reshaped,
    rows_in_our_order,
    transposed,
    vector_value,
)


@maps("Gemm", "MatMul")
def _dense(place: Place) -> Value:
    is_gemm = place.operator.kind == "Gemm"
    x, weight = place.plain(place.value()), place.needed(1)
    bias = place.constant(2) if is_gemm else None
    if weight.ndim != 2 or place.whole("transA", 0) or len(x.dims) != 2:
        raise place.refused("multiplies matrices in a way that no block does")
    if place.whole("transB", 0):
        weight = weight.T
    alpha, beta = place.real("alpha", 1.0), place.real("beta", 1.0)
    rows = rows_in_our_order(x, place.shape(x), weight)
    if rows is None:
        raise place.refused("has weights that do not fit its input")
    made = place.become("dense", x, units=weight.shape[1], bias=bias is not None)
    place.keep(made, weight=rows if alpha == 1 else np.multiply(rows, np.float32(alpha)))
    if bias is not None:
        place.keep(made, bias=per_unit(place, bias, weight.shape[1]) * np.float32(beta))
    return vector_value(made.block, place.sketch.shapes[made.block], x.images)


@maps("Flatten")
def _flatten(place: Place) -> Value:
    x = place.plain(place.value())
    axis = place.whole("axis", 1)
    if axis % len(x.dims) != 1 or len(x.dims) < 2:
        raise place.refused("does not flatten each image by itself")
    return _changed(place, x, [x.images, -1])


@maps("Reshape")
def _reshape(place: Place) -> Value:
    given: Any = place.operator.attributes.get("shape")
    wanted = given if isinstance(given, tuple) else place.needed(1).reshape(-1).tolist()
    x = place.plain(place.value())
    keeps = not place.whole("allowzero", 0)
    sizes = [
        x.dims[i] if size == 0 and keeps and i < len(x.dims) else int(size)
        for i, size in enumerate(wanted)
    ]
    return _changed(place, x, sizes)


@maps("Squeeze", "Unsqueeze")
def _squeeze(place: Place) -> Value:
    x = place.plain(place.value())
    given: Any = place.operator.attributes.get("axes")
    if given is None and place.name(1):
        given = tuple(int(axis) for axis in place.needed(1).reshape(-1))
    sizes = list(x.dims)
    if place.operator.kind == "Unsqueeze":
        rank = len(sizes) + len(given or ())
        for axis in sorted(int(axis) % max(rank, 1) for axis in given or ()):
            sizes.insert(axis, 1)
    else:
        axes = range(1, len(sizes)) if given is None else [int(a) % len(sizes) for a in given]
        chosen = {axis for axis in axes if given is not None or sizes[axis] == 1}
        if any(sizes[axis] != 1 for axis in chosen):
            raise place.refused("squeezes axes that are larger than one", "Get the file again.")
        sizes = [size for axis, size in enumerate(sizes) if axis not in chosen]
    return _changed(place, x, sizes)


def _changed(place: Place, x: Value, sizes: Sequence[int]) -> Value:
    """Return a value in another shape, one of whose sizes may be open (-1)."""
    known = 1
    for size in sizes:
        known *= size if size > 0 else 1
    total = x.images * place.shape(x).size
    filled = [size if size > 0 else total // max(known, 1) for size in sizes]
    if sum(size <= 0 for size in sizes) <= 1 and len(sizes) <= 8:
        changed = reshaped(x, filled)
        if changed is not None:
            return changed
    raise place.refused(
        f"lays {dims_text(x)} out anew in a way that no block does (a channel shuffle, patches)"
    )


@maps("Transpose")
def _transpose(place: Place) -> Value:
    x = place.plain(place.value())
    given: Any = place.operator.attributes.get("perm")
    order = given if isinstance(given, tuple) else tuple(reversed(range(len(x.dims))))
    turned = transposed(x, [int(axis) for axis in order])
    if turned is None:
        raise place.refused("turns images and channels, which no block does")
    return turned


@maps("Identity", "Dropout", "Cast")
def _same(place: Place) -> Value:
    return place.value()

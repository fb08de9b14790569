"""Operators with several values, or with one and a constant: sums, products, concatenations."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from cnndesk.interop.importing.onnx_file import Numbers
from cnndesk.interop.importing.operators.place import (
    Place,
    dims_text,
    maps,
    per_channel,
)
from cnndesk.interop.importing.sketch import (
    Value,
    is_map,
    map_value,
)


@maps("Add", "Sum", "Mul", "Sub", "Div")
def _arithmetic(place: Place) -> Value:
    inputs = place.operator.inputs
    computed = [name for name in inputs if name in place.values]
    if len(computed) == len(inputs):
        return _together(place)
    if len(computed) != 1 or len(inputs) != 2:
        raise place.refused("joins constants and images in a way that no block does")
    return _by_constant(place, place.plain(place.settled(place.values[computed[0]])))


def _together(place: Place) -> Value:
    """Return the sum or product of values that are all computed from the image."""
    kind = place.operator.kind
    if kind in ("Sub", "Div"):
        word = "subtracts one map from another" if kind == "Sub" else "divides maps by maps"
        raise place.refused(f"{word}, which no block does")
    values = [place.plain(place.value(i)) for i in range(len(place.operator.inputs))]
    if len(values) == 1:
        return values[0]
    whole = max(values, key=lambda value: place.shape(value).size)
    for value in values:
        if value.axes == whole.axes and value.dims == whole.dims:
            continue
        gates = kind == "Mul" and place.shape(value)[:2] == (1, 1)
        alike = len(value.dims) == len(whole.dims) and all(
            axis in ("", other) for axis, other in zip(value.axes, whole.axes, strict=True)
        )
        if not (gates and alike and place.shape(value).c == place.shape(whole).c):
            raise place.refused(
                f"joins {dims_text(value)} and {dims_text(whole)}, which no block does"
            )
    made = place.become("multiply" if kind == "Mul" else "add", *values)
    return replace(whole, block=made.block)


def _by_constant(place: Place, x: Value) -> Value:
    """Return a value times or plus one number for each channel."""
    kind = place.operator.kind
    is_first = place.name(0) in place.constants
    numbers = place.constants[place.name(0 if is_first else 1)]
    if numbers.dtype == np.bool_ or (kind == "Div" and is_first):
        raise place.refused("joins constants and images in a way that no block does")
    channels = place.shape(x).c
    factor: Numbers = np.ones(channels, np.float32)
    term: Numbers = np.zeros(channels, np.float32)
    with np.errstate(all="ignore"):
        given = per_channel(place, numbers.astype(np.float32), x, channels)
        if kind == "Mul":
            factor = given
        elif kind == "Div":
            factor = 1 / given
        else:
            term = -given if kind == "Sub" and not is_first else given
            factor = -factor if kind == "Sub" and is_first else factor
    if (factor == 1).all() and _takes_bias(place, x):
        return _with_bias(place, x, term)
    made = place.become("batch_norm", x)
    epsilon = 1e-5
    return place.keep(
        made,
        gamma=factor,
        beta=term,
        running_mean=np.zeros(channels),
        running_variance=np.full(channels, 1 - epsilon),
    )


def _takes_bias(place: Place, x: Value) -> bool:
    """Whether a term can become the bias of the block before it, which nobody else reads."""
    block = place.sketch.blocks[x.block]
    computed = next(name for name in place.operator.inputs if name in place.values)
    return (
        block.type in ("conv2d", "depthwise_conv2d", "dense")
        and place.readers[computed] == 1
        and not place.sketch.readers(x.block)
    )


def _with_bias(place: Place, x: Value, term: Numbers) -> Value:
    sketch = place.sketch
    block = sketch.blocks[x.block]
    before = sketch.weights[x.block].get("bias")
    sketch.replace_block(x.block, block.replace(bias=True))
    sketch.keep(x.block, "bias", term if before is None else before + term)
    return x


@maps("Concat")
def _concat(place: Place) -> Value:
    values = [place.plain(place.value(i)) for i in range(len(place.operator.inputs))]
    first = values[0]
    axis = place.whole("axis", 1) % max(len(first.dims), 1)
    for value in values:
        shape = place.shape(value)
        plain = map_value(value.block, shape, value.images).axes
        as_vector = len(value.dims) == 2 and shape.is_vector
        if not (is_map(value, shape) or as_vector or (sorted(value.axes) == sorted(plain))):
            raise place.refused("joins values that are no maps, which no block does")
        if value.axes[axis] not in ("C", "") or len(value.dims) != len(first.dims):
            raise place.refused("joins maps along another axis than the channels")
    if len(values) == 1:
        return first
    made = place.become("concatenate", *values)
    shape = place.sketch.shapes[made.block]
    dims = list(first.dims)
    dims[axis] = shape.c
    axes = list(first.axes)
    axes[axis] = "C" if shape.c > 1 else ""
    if sum(value.dims[axis] for value in values) != shape.c:
        raise place.refused("joins maps along another axis than the channels")
    return Value(made.block, tuple(dims), tuple(axes))

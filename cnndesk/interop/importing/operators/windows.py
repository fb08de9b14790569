"""Operators that slide a window or look at whole maps: convolutions, pools, pads, resizing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from cnndesk.interop.importing.operators.place import (
    Pads,
    Place,
    as_map,
    maps,
    per_unit,
)
from cnndesk.interop.importing.sketch import (
    NO_PADS,
    Value,
    map_value,
)


def _named(padding: str, pads: Pads, kernel: tuple[int, int], stride: tuple[int, int]) -> str:
    """Return the simplest name of a padding: it then suits images of other sizes too."""
    if padding != "explicit":
        return padding
    if pads == NO_PADS:
        return "valid"
    sides = [(kernel[0] - 1) // 2, kernel[0] // 2, (kernel[1] - 1) // 2, kernel[1] // 2]
    return "same" if stride == (1, 1) and list(pads) == sides else "explicit"


def _sum(pads: Pads, more: Pads) -> Pads:
    top, bottom, left, right = (a + b for a, b in zip(pads, more, strict=True))
    return top, bottom, left, right


@maps("Conv")
def _conv(place: Place) -> Value:
    x, weight, bias = place.map(), place.needed(1), place.constant(2)
    if weight.ndim != 4:
        raise place.refused("does not slide over rows and columns")
    channels, groups = place.shape(x).c, place.whole("group", 1)
    filters, each, *size = weight.shape
    kernel = (size[0], size[1])
    if groups < 1 or each * groups != channels or filters % groups:
        raise place.refused("has weights that do not fit its input", "Get the file again.")
    stride, dilation = place.pair("strides", (1, 1)), place.pair("dilations", (1, 1))
    padding, pads = place.padding()
    if x.pads != NO_PADS:
        if padding == "same":
            x = place.plain(x)
        else:
            padding, pads = "explicit", _sum(x.pads, pads)
    span = ((kernel[0] - 1) * dilation[0] + 1, (kernel[1] - 1) * dilation[1] + 1)
    padding = _named(padding, pads, span, stride)
    params: dict[str, Any] = {
        "kernel_size": kernel,
        "stride": stride,
        "dilation": dilation,
        "padding": padding,
        "pads": pads if padding == "explicit" else NO_PADS,
        "bias": bias is not None,
    }
    x = replace(x, pads=NO_PADS)
    if groups == channels > 1:
        made = place.become("depthwise_conv2d", x, multiplier=filters // channels, **params)
    else:
        made = place.become("conv2d", x, filters=filters, groups=groups, **params)
    made = map_value(made.block, place.sketch.shapes[made.block], x.images)
    place.keep(made, weight=weight.transpose(2, 3, 1, 0))
    if bias is not None:
        place.keep(made, bias=per_unit(place, bias, filters))
    return made


@maps("ConvTranspose")
def _conv_transpose(place: Place) -> Value:
    x, weight, bias = place.plain(place.map()), place.needed(1), place.constant(2)
    padding, pads = place.padding()
    usual = (
        weight.ndim == 4
        and weight.shape[0] == place.shape(x).c
        and place.whole("group", 1) == 1
        and place.pair("dilations", (1, 1)) == (1, 1)
        and "output_shape" not in place.operator.attributes
        and padding != "same"
    )
    if not usual:
        raise place.refused("makes maps larger in a way that no block does")
    made = place.become(
        "transposed_conv2d",
        x,
        filters=weight.shape[1],
        kernel_size=(weight.shape[2], weight.shape[3]),
        stride=place.pair("strides", (1, 1)),
        padding="explicit",
        pads=pads,
        output_padding=place.pair("output_padding", (0, 0)),
        bias=bias is not None,
    )
    made = as_map(place, made)
    place.keep(made, weight=weight.transpose(2, 3, 1, 0))
    if bias is not None:
        place.keep(made, bias=per_unit(place, bias, weight.shape[1]))
    return made


@maps("MaxPool", "AveragePool")
def _pool(place: Place) -> Value:
    x, operator = place.map(), place.operator
    if len([name for name in operator.outputs if name]) > 1:
        raise place.refused("gives the places of its maxima too, which no block does")
    if place.pair("dilations", (1, 1)) != (1, 1):
        raise place.refused("has a window with gaps, which no pooling block has")
    size, stride = place.pair("kernel_shape", (0, 0)), place.pair("strides", (1, 1))
    x = place.plain(x)
    padding, pads = place.padding()
    is_average = operator.kind == "AveragePool"
    rounds_up = bool(place.whole("ceil_mode", 0))
    if size == stride == (1, 1) and pads == NO_PADS:
        return x
    padding = _named(padding, pads, size, stride)
    params: dict[str, Any] = {
        "size": size,
        "stride": stride,
        "padding": padding,
        "pads": pads if padding == "explicit" else NO_PADS,
        "ceil_mode": rounds_up,
    }
    if is_average:
        counts = bool(place.whole("count_include_pad", 0))
        params["count_padding"] = counts and padding != "valid"
    return as_map(place, place.become("average_pool" if is_average else "max_pool", x, **params))


@maps("GlobalAveragePool", "GlobalMaxPool")
def _global_pool(place: Place) -> Value:
    mode = "average" if place.operator.kind == "GlobalAveragePool" else "max"
    return _whole_map(place, place.plain(place.map()), mode)


def _whole_map(place: Place, x: Value, mode: str) -> Value:
    return as_map(place, place.become(f"global_{mode}_pool", x))


@maps("ReduceMean", "ReduceMax")
def _reduce(place: Place) -> Value:
    x = place.plain(place.value())
    given: Any = place.operator.attributes.get("axes")
    if given is None and place.name(1):
        given = tuple(int(axis) for axis in place.needed(1).reshape(-1))
    axes = given if isinstance(given, tuple) else range(len(x.dims))
    reduced = {int(axis) % len(x.dims) for axis in axes if -8 <= axis < 8}
    if (
        sorted("".join(x.axes[axis] for axis in reduced))
        != sorted("".join(axis for axis in map_value(x.block, place.shape(x), x.images).axes[2:]))
        or 0 in reduced
    ):
        raise place.refused("takes a mean or maximum over other axes than rows and columns")
    made = _whole_map(place, x, "average" if place.operator.kind == "ReduceMean" else "max")
    kept = bool(place.whole("keepdims", 1))
    left = [axis for axis in range(len(x.dims)) if kept or axis not in reduced]
    return replace(
        made,
        dims=tuple(1 if axis in reduced else x.dims[axis] for axis in left),
        axes=tuple("" if axis in reduced else x.axes[axis] for axis in left),
    )


@maps("Pad")
def _pad(place: Place) -> Value:
    x = place.map()
    given: Any = place.operator.attributes.get("pads")
    pads = given if isinstance(given, tuple) else tuple(place.needed(1).reshape(-1).tolist())
    fill = place.constant(2)
    value = (
        place.real("value", 0.0) if fill is None or not fill.size else float(fill.reshape(-1)[0])
    )
    inner = place.text("mode", "constant") == "constant" and value == 0
    if not inner or len(pads) != 8 or min(pads) < 0 or any(pads[i] for i in (0, 1, 4, 5)):
        raise place.refused("pads with something else than rows and columns of zeros")
    _, _, top, left, _, _, bottom, right = (int(pad) for pad in pads)
    return replace(x, pads=_sum(x.pads, (top, bottom, left, right)))


@maps("Resize", "Upsample")
def _resize(place: Place) -> Value:
    x = place.plain(place.map())
    is_new = place.operator.kind == "Resize" and len(place.operator.inputs) > 2
    given: Any = place.operator.attributes.get("scales")
    if given is None and place.name(2 if is_new else 1):
        given = place.needed(2 if is_new else 1).reshape(-1).tolist()
    if not given and is_new and place.name(3):
        sizes = place.needed(3).reshape(-1).tolist()
        given = [a / b for a, b in zip(sizes, x.dims, strict=False)]
    scales = [float(scale) for scale in given or ()]
    nearest = place.text("mode", "nearest") == "nearest"
    defaults = ("half_pixel", "round_prefer_floor") if is_new else ("asymmetric", "floor")
    way = (
        place.text("coordinate_transformation_mode", defaults[0]),
        place.text("nearest_mode", defaults[1]),
    )
    simple = way in (("asymmetric", "floor"), ("half_pixel", "round_prefer_floor"))
    if len(scales) != 4 or not nearest or not simple or scales[:2] != [1, 1]:
        raise place.refused("resizes maps in a way that no block does")
    if any(scale != int(scale) or scale < 1 for scale in scales):
        raise place.refused("resizes maps by a factor that is not whole")
    return as_map(place, place.become("upsample", x, factor=(int(scales[2]), int(scales[3]))))


@maps("Slice")
def _slice(place: Place) -> Value:
    x = place.plain(place.map())
    given: Any = [place.operator.attributes.get(name) for name in ("starts", "ends", "axes")]
    steps: Any = None
    if place.name(1):
        given = [place.constant(i) for i in (1, 2, 3)]
        steps = place.constant(4)
    starts, ends = (np.asarray(one).reshape(-1) for one in given[:2])
    axes = range(len(starts)) if given[2] is None else np.asarray(given[2]).reshape(-1)
    if given[0] is None or len(starts) != len(ends) or len(axes) != len(starts):
        raise place.refused("cuts maps in a way that no block does")
    if steps is not None and (steps != 1).any():
        raise place.refused("leaves out rows between others, which no block does")
    cut = [0, 0, 0, 0]
    for axis, start, end in zip(axes, starts, ends, strict=True):
        axis, size = int(axis) % 4, x.dims[int(axis) % 4]
        first, last, _ = slice(int(start), int(end)).indices(size)
        if axis < 2 and (first, last) != (0, size):
            raise place.refused("takes some channels only, which no block does")
        if axis >= 2:
            cut[2 * (axis - 2) : 2 * (axis - 2) + 2] = first, size - last
    return as_map(place, place.become("crop", x, pads=tuple(cut))) if any(cut) else x

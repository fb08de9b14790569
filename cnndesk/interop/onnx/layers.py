"""Each kind of layer as operators of ONNX.

Our arrays are N, H, W, C, ONNX's are N, C, H, W: all of the graph is in that order, and a vector
(1×1×K) is N, K until somebody wants a map. A new layer registers what it becomes with
`export.register`; ``tests/interop/test_onnx.py`` names a layer without.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import singledispatch
from math import prod, sqrt

import numpy as np
from numpy.typing import NDArray

from cnndesk.engine import layers as engine
from cnndesk.engine.types import FloatArray, Shape
from cnndesk.errors import ExportError
from cnndesk.interop.onnx.protobuf import Attribute, Graph


@dataclass(frozen=True)
class Value:
    """A value of the graph.

    Attributes
    ----------
    name : str
    shape : (h, w, c)
        As our engine has it.
    is_flat : bool
        N, H·W·C in our order of values; else N, C, H, W.
    """

    name: str
    shape: Shape
    is_flat: bool = False


@dataclass
class Place:
    """Where a layer puts its operators.

    Attributes
    ----------
    graph : Graph
    id : str
        Of the layer's node; names in the graph begin with it.
    inputs : list of Value
    shape : (h, w, c)
        Of its output.
    arrays : dict of str to ndarray
        Its parameters and state.
    """

    graph: Graph
    id: str
    inputs: Sequence[Value]
    shape: Shape
    arrays: dict[str, FloatArray]
    _made: int = field(default=0)

    @property
    def x(self) -> Value:
        """The only input."""
        return self.inputs[0]

    def op(self, kind: str, inputs: Sequence[str], **attributes: Attribute) -> str:
        """Add an operator and return the name of its output."""
        self._made += 1
        output = f"{self.id}/{kind.lower()}{self._made}"
        self.graph.node(kind, inputs, output, output, **attributes)
        return output

    def constant(self, name: str, array: NDArray[np.generic]) -> str:
        """Add a constant under a name of the layer's own, and return its whole name."""
        return self.graph.constant(f"{self.id}/{name}", array)

    def sizes(self, name: str, values: Sequence[int]) -> str:
        """Add a constant of whole numbers."""
        return self.constant(name, np.array(values, np.int64))

    def maps(self, value: Value | None = None) -> str:
        """Return a value as N, C, H, W."""
        value = value or self.x
        if not value.is_flat:
            return value.name
        h, w, c = value.shape
        if h * w == 1:
            return self.op("Reshape", [value.name, self.sizes(f"map{self._made}", [0, c, 1, 1])])
        rows = self.op("Reshape", [value.name, self.sizes(f"map{self._made}", [0, h, w, c])])
        return self.op("Transpose", [rows], perm=[0, 3, 1, 2])

    def flat(self, value: Value | None = None) -> str:
        """Return a value as N, H·W·C in our order."""
        value = value or self.x
        if value.is_flat:
            return value.name
        name = value.name
        if value.shape[0] * value.shape[1] > 1 and value.shape[2] > 1:
            name = self.op("Transpose", [name], perm=[0, 2, 3, 1])
        return self.op("Flatten", [name], axis=1)

    def made(self, name: str, *, is_flat: bool = False) -> Value:
        """Return the layer's output."""
        return Value(name, self.shape, is_flat)

    def by_channel(self, name: str, values: FloatArray, *, is_flat: bool) -> str:
        """Add one number per channel so that it meets its channel."""
        return self.constant(name, values if is_flat else values.reshape(-1, 1, 1))


Exporter = Callable[[engine.Layer, Place], Value]


@singledispatch
def export(layer: engine.Layer, place: Place) -> Value:
    """Put the operators of a layer into a graph and return its output.

    Raises
    ------
    ExportError
        For a layer of which that is not known.
    """
    raise ExportError(
        f"{place.id} ({type(layer).__name__}) cannot be written as ONNX yet. Leave the block out, "
        "or put others in its place."
    )


def known_layers() -> tuple[type[engine.Layer], ...]:
    """Return the layers that can be exported."""
    return tuple(cls for cls in export.registry if cls is not object and cls is not engine.Layer)


# Sliding windows ----------------------------------------------------------------------------


def _window(pads: Sequence[int]) -> list[int]:
    """Return pads (top, bottom, left, right) as ONNX has them: all beginnings, then all ends."""
    top, bottom, left, right = pads
    return [top, left, bottom, right]


def _bias(place: Place) -> list[str]:
    bias = place.arrays.get("bias")
    return [] if bias is None else [place.constant("bias", bias)]


@export.register
def _(layer: engine.Conv2d, place: Place) -> Value:
    weight = place.constant("weight", place.arrays["weight"].transpose(3, 2, 0, 1))
    made = place.op(
        "Conv",
        [place.maps(), weight, *_bias(place)],
        kernel_shape=list(layer.kernel_size),
        strides=list(layer.stride),
        pads=_window(layer.pads),
        dilations=list(layer.dilation),
        group=layer.groups,
    )
    return place.made(made)


@export.register
def _(layer: engine.FixedFilter, place: Place) -> Value:
    matrix = np.array(layer.matrix, np.float32)
    channels = place.x.shape[2]
    weight = place.constant("weight", np.tile(matrix, (channels, 1, 1, 1)))
    made = place.op(
        "Conv",
        [place.maps(), weight],
        kernel_shape=list(matrix.shape),
        strides=list(layer.stride),
        pads=_window(layer.pads),
        group=channels,
    )
    return place.made(made)


@export.register
def _(layer: engine.ConvTranspose2d, place: Place) -> Value:
    weight = place.constant("weight", place.arrays["weight"].transpose(3, 2, 0, 1))
    made = place.op(
        "ConvTranspose",
        [place.maps(), weight, *_bias(place)],
        kernel_shape=list(layer.kernel_size),
        strides=list(layer.stride),
        pads=_window(layer.pads),
        output_padding=list(layer.output_padding),
    )
    return place.made(made)


@export.register
def _(layer: engine.Pool2d, place: Place) -> Value:
    window: dict[str, Attribute] = {
        "kernel_shape": list(layer.size),
        "strides": list(layer.stride),
        "pads": _window(layer.pads),
    }
    if layer.mode == "max":
        return place.made(place.op("MaxPool", [place.maps()], **window))
    if layer.mode == "average":
        return place.made(_average(layer, place, window))
    mean = place.op("AveragePool", [place.maps()], count_include_pad=1, **window)
    cells = place.constant("cells", np.array(prod(layer.size), np.float32))
    return place.made(place.op("Mul", [mean, cells]))


def _average(layer: engine.Pool2d, place: Place, window: dict[str, Attribute]) -> str:
    """Return means over real cells and those of the padding that count."""
    if not any(layer.counted):
        return place.op("AveragePool", [place.maps()], count_include_pad=0, **window)
    # What counts becomes real zeros; the rest of the padding is left out of the mean.
    top, bottom, left, right = layer.counted
    pads = place.sizes("counted", [0, 0, top, left, 0, 0, bottom, right])
    real = place.op("Pad", [place.maps(), pads])
    rest = [pad - known for pad, known in zip(layer.pads, layer.counted, strict=True)]
    window = {**window, "pads": _window(rest)}
    return place.op("AveragePool", [real], count_include_pad=0, **window)


@export.register
def _(layer: engine.GlobalPool, place: Place) -> Value:
    kind = "GlobalMaxPool" if layer.mode == "max" else "GlobalAveragePool"
    return place.made(place.op(kind, [place.maps()]))


# Dense and shape ----------------------------------------------------------------------------


@export.register
def _(layer: engine.Dense, place: Place) -> Value:
    weight, (h, w, c) = place.arrays["weight"], place.x.shape
    if place.x.is_flat:
        x = place.x.name
    else:  # the rows of the weights are brought into ONNX's order, not every image into ours
        weight = weight.reshape(h, w, c, -1).transpose(2, 0, 1, 3).reshape(h * w * c, -1)
        x = place.op("Flatten", [place.x.name], axis=1)
    made = place.op("Gemm", [x, place.constant("weight", weight), *_bias(place)])
    return place.made(made, is_flat=True)


@export.register
def _(layer: engine.Flatten, place: Place) -> Value:
    return place.made(place.flat(), is_flat=True)


@export.register
def _(layer: engine.Pad2d, place: Place) -> Value:
    top, bottom, left, right = layer.pads
    pads = place.sizes("pads", [0, 0, top, left, 0, 0, bottom, right])
    return place.made(place.op("Pad", [place.maps(), pads]))


@export.register
def _(layer: engine.Crop2d, place: Place) -> Value:
    top, bottom, left, right = layer.pads
    h, w, _ = place.x.shape
    starts = place.sizes("starts", [top, left])
    ends = place.sizes("ends", [h - bottom, w - right])
    made = place.op("Slice", [place.maps(), starts, ends, place.sizes("axes", [2, 3])])
    return place.made(made)


@export.register
def _(layer: engine.Upsample2d, place: Place) -> Value:
    scales = place.constant("scales", np.array([1, 1, *layer.factor], np.float32))
    made = place.op(
        "Resize",
        [place.maps(), "", scales],
        mode="nearest",
        coordinate_transformation_mode="asymmetric",
        nearest_mode="floor",
    )
    return place.made(made)


# Merging ------------------------------------------------------------------------------------


def _alike(place: Place) -> tuple[list[str], bool]:
    """Return the inputs all as vectors, or all as maps."""
    if all(value.is_flat for value in place.inputs):
        return [value.name for value in place.inputs], True
    return [place.maps(value) for value in place.inputs], False


@export.register
def _(layer: engine.Add, place: Place) -> Value:
    names, is_flat = _alike(place)
    return place.made(place.op("Sum", names), is_flat=is_flat)


@export.register
def _(layer: engine.Multiply, place: Place) -> Value:
    names, is_flat = _alike(place)
    total = names[0]
    for name in names[1:]:
        total = place.op("Mul", [total, name])
    return place.made(total, is_flat=is_flat)


@export.register
def _(layer: engine.Concatenate, place: Place) -> Value:
    names, is_flat = _alike(place)
    return place.made(place.op("Concat", names, axis=1), is_flat=is_flat)


# Activations --------------------------------------------------------------------------------


def _silu(place: Place, x: str) -> str:
    return place.op("Mul", [x, place.op("Sigmoid", [x])])


def _gelu(place: Place, x: str) -> str:
    """Return x Φ(x) by the error function, as our engine computes it."""
    root = place.constant("root", np.array(1 / sqrt(2), np.float32))
    one, half = (place.constant(n, np.array(v, np.float32)) for n, v in (("one", 1), ("half", 0.5)))
    error = place.op("Erf", [place.op("Mul", [x, root])])
    share = place.op("Mul", [place.op("Add", [error, one]), half])
    return place.op("Mul", [x, share])


_SINGLE = {
    "relu": "Relu",
    "tanh": "Tanh",
    "sigmoid": "Sigmoid",
    "softplus": "Softplus",
    "hard_swish": "HardSwish",
}
_WITH_ALPHA = {"leaky_relu": "LeakyRelu", "elu": "Elu"}
_SEVERAL: dict[str, Callable[[Place, str], str]] = {"silu": _silu, "gelu": _gelu}
_OTHERS = frozenset(("clipped_relu", "hard_sigmoid"))


def known_activations() -> frozenset[str]:
    """Return the kinds of activation that can be exported."""
    return frozenset((*_SINGLE, *_WITH_ALPHA, *_SEVERAL, *_OTHERS))


@export.register
def _(layer: engine.Activation, place: Place) -> Value:
    x, kind = place.x, layer.kind
    if kind in _SINGLE:
        made = place.op(_SINGLE[kind], [x.name])
    elif kind in _WITH_ALPHA:
        made = place.op(_WITH_ALPHA[kind], [x.name], alpha=float(layer.alpha))
    elif kind == "clipped_relu":
        ends = {"low": 0.0, "high": layer.alpha}
        low, high = (place.constant(n, np.array(v, np.float32)) for n, v in ends.items())
        made = place.op("Clip", [x.name, low, high])
    elif kind == "hard_sigmoid":
        made = place.op("HardSigmoid", [x.name], alpha=float(layer.alpha), beta=0.5)
    elif kind in _SEVERAL:
        made = _SEVERAL[kind](place, x.name)
    else:
        raise ExportError(
            f"{place.id} ({layer.row.title}) cannot be written as ONNX yet. Put another activation "
            "in its place."
        )
    return place.made(made, is_flat=x.is_flat)


@export.register
def _(layer: engine.PRelu, place: Place) -> Value:
    x = place.x
    slope = place.by_channel("slope", place.arrays["slope"], is_flat=x.is_flat)
    return place.made(place.op("PRelu", [x.name, slope]), is_flat=x.is_flat)


# Normalisation ------------------------------------------------------------------------------


@export.register
def _(layer: engine.BatchNorm, place: Place) -> Value:
    names = ("gamma", "beta", "running_mean", "running_variance")
    arrays = [place.constant(name, place.arrays[name]) for name in names]
    made = place.op("BatchNormalization", [place.maps(), *arrays], epsilon=float(layer.epsilon))
    return place.made(made)


@export.register
def _(layer: engine.GroupNorm, place: Place) -> Value:
    h, w, c = place.x.shape
    x, groups = place.maps(), layer.groups
    rows = place.op("Reshape", [x, place.sizes("groups", [0, groups, -1])])
    ones = place.constant("ones", np.ones(groups, np.float32))
    zeros = place.constant("zeros", np.zeros(groups, np.float32))
    even = place.op("InstanceNormalization", [rows, ones, zeros], epsilon=float(layer.epsilon))
    back = place.op("Reshape", [even, place.sizes("maps", [0, c, h, w])])
    gamma = place.by_channel("gamma", place.arrays["gamma"], is_flat=False)
    beta = place.by_channel("beta", place.arrays["beta"], is_flat=False)
    return place.made(place.op("Add", [place.op("Mul", [back, gamma]), beta]))


@export.register
def _(layer: engine.LocalResponseNorm, place: Place) -> Value:
    x = place.maps()
    if layer.size % 2:
        made = place.op(
            "LRN",
            [x],
            size=layer.size,
            alpha=float(layer.alpha),
            beta=float(layer.beta),
            bias=float(layer.bias),
        )
        return place.made(made)
    # ONNX Runtime takes odd sizes only: the sum over neighbours is a convolution of one pixel.
    places = np.arange(place.x.shape[2])
    before = (layer.size - 1) // 2
    distance = places[np.newaxis, :] - places[:, np.newaxis]
    near = (distance >= -before) & (distance < layer.size - before)
    weight = (near * (layer.alpha / layer.size)).astype(np.float32)[:, :, np.newaxis, np.newaxis]
    bias = np.full(len(places), layer.bias, np.float32)
    squares = place.op("Mul", [x, x])
    summed = place.op(
        "Conv", [squares, place.constant("near", weight), place.constant("bias", bias)]
    )
    power = place.op("Pow", [summed, place.constant("beta", np.array(layer.beta, np.float32))])
    return place.made(place.op("Div", [x, power]))


# Random layers do nothing outside training --------------------------------------------------


@export.register(engine.Dropout)
@export.register(engine.SpatialDropout)
@export.register(engine.GaussianNoise)
def _(layer: engine.Layer, place: Place) -> Value:
    return Value(place.x.name, place.shape, place.x.is_flat)


# Outputs ------------------------------------------------------------------------------------


@export.register
def _(layer: engine.SoftmaxCrossEntropy, place: Place) -> Value:
    return place.made(place.op("Softmax", [place.flat()], axis=1), is_flat=True)


@export.register
def _(layer: engine.SigmoidCrossEntropy, place: Place) -> Value:
    return place.made(place.op("Sigmoid", [place.flat()]), is_flat=True)


@export.register
def _(layer: engine.MeanSquaredError, place: Place) -> Value:
    return place.made(place.flat(), is_flat=True)


@export.register
def _(layer: engine.InputLayer, place: Place) -> Value:
    """Scale bytes that are in ONNX's order already."""
    channels = layer.shape[2]
    scale, shift = (
        place.by_channel(name, np.broadcast_to(np.array(v, np.float32), channels), is_flat=False)
        for name, v in (("scale", layer.scale), ("shift", layer.shift))
    )
    scaled = place.op("Mul", [place.x.name, scale])
    return place.made(place.op("Add", [scaled, shift]))

"""Each kind of layer in PyTorch: the module that holds it, and the line that runs it.

Our arrays are N, H, W, C, PyTorch's are N, C, H, W; a vector (1×1×K) is N, K until somebody wants a
map. A new layer registers what it becomes with `translate.register`;
``tests/interop/test_pytorch_model.py`` names a layer without.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import singledispatch

from cnndesk.engine import layers as engine
from cnndesk.engine.types import Shape
from cnndesk.errors import ExportError
from cnndesk.interop.pytorch.source import Call, Value, call, number

Quad = tuple[int, int, int, int]

OUR_LAYERS = (
    "AveragePool",
    "BatchNorm",
    "Dropout",
    "FixedFilter",
    "GaussianNoise",
    "HardSigmoid",
    "LocalResponseNorm",
    "Normalize",
    "SpatialDropout",
)
"""Modules that PyTorch does not have: they are in the project's own ``layers.py``."""


@dataclass(frozen=True)
class Entry:
    """A value that a layer reads.

    Attributes
    ----------
    shape : (h, w, c)
        As our engine has it.
    is_flat : bool
        N, K; else N, C, H, W.
    rows : (h, w, c) or None
        Of a flat value in the order c, h, w: the shape of the map it was.
    """

    shape: Shape
    is_flat: bool = False
    rows: Shape | None = None


@dataclass(frozen=True)
class Place:
    """Where a layer stands.

    Attributes
    ----------
    id : str
        Of its block.
    inputs : sequence of Entry
    shape : (h, w, c)
        Of its output.
    names : collection of str
        Of its arrays.
    feeds_dense : bool
        Whether nothing but fully connected layers reads its values, whatever their order.
    """

    id: str
    inputs: Sequence[Entry]
    shape: Shape
    names: frozenset[str] = frozenset()
    feeds_dense: bool = False

    @property
    def x(self) -> Entry:
        """The only input."""
        return self.inputs[0]

    def maps(self, index: int = 0) -> str:
        """Return an input as N, C, H, W: a piece of the line that runs the layer."""
        name = f"{{{index}}}"
        return f"{name}[:, :, None, None]" if self.inputs[index].is_flat else name

    def flat(self, index: int = 0, *, any_order: bool = False) -> str:
        """Return an input as N, K, in our order unless any will do."""
        name, entry = f"{{{index}}}", self.inputs[index]
        if entry.is_flat:
            return name
        h, w, c = entry.shape
        if any_order or h * w == 1 or c == 1:
            return f"{name}.flatten(1)"
        return f"{name}.permute(0, 2, 3, 1).flatten(1)"


@dataclass(frozen=True)
class Piece:
    """What a layer becomes.

    Attributes
    ----------
    line : str
        The expression that runs it: ``{m}`` is its module, ``{0}`` its first input.
    module : Call or None
        Makes it.
    is_flat, rows
        Of its output, see `Entry`.
    arrays : mapping of str to (str, Turn)
        Its arrays by their name in PyTorch: our name, and what turns one into the other.
    is_frozen : bool
    parts : tuple of str
        Of a line that joins several inputs: the expressions of these.
    """

    line: str
    module: Call | None = None
    is_flat: bool = False
    rows: Shape | None = None
    arrays: Mapping[str, tuple[str, Turn]] = field(default_factory=dict)
    is_frozen: bool = False
    parts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Turn:
    """How an array lies in PyTorch.

    Attributes
    ----------
    kind : {"same", "filters", "rows"}
        The same; filters first; rows of a fully connected layer, transposed.
    rows : (h, w, c) or None
        Of rows that are in the order c, h, w: the shape of the map before.
    """

    kind: str = "same"
    rows: Shape | None = None


Translator = Callable[[engine.Layer, Place], Piece]


@singledispatch
def translate(layer: engine.Layer, place: Place) -> Piece:
    """Return what a layer becomes.

    Raises
    ------
    ExportError
        For a layer of which that is not known.
    """
    raise ExportError(
        f"{place.id} ({type(layer).__name__}) cannot be written for PyTorch yet. Leave the block "
        "out, or put others in its place."
    )


# Sliding windows ----------------------------------------------------------------------------


def _pair(sizes: Sequence[int]) -> Value:
    """Return two sizes as PyTorch takes them: one number where they are equal."""
    first, second = sizes
    return first if first == second else (first, second)


def _is_even(pads: Quad) -> bool:
    top, bottom, left, right = pads
    return top == bottom and left == right


def _padded(text: str, pads: Quad, value: str = "") -> str:
    """Return an expression with a border around it."""
    top, bottom, left, right = pads
    inside = f"({left}, {right}, {top}, {bottom})"
    return f"F.pad({text}, {inside}, value={value})" if value else f"F.pad({text}, {inside})"


def _window(
    size: Sequence[int], stride: Sequence[int], pads: Quad, *, usual_stride: bool = False
) -> dict[str, Value]:
    """Return the arguments of a window, without what is the default."""
    named: dict[str, Value] = {"kernel_size": _pair(size)}
    if tuple(stride) != (tuple(size) if usual_stride else (1, 1)):
        named["stride"] = _pair(stride)
    if any(pads) and _is_even(pads):
        named["padding"] = _pair(pads[::2])
    return named


def _weights(place: Place, turn: Turn) -> dict[str, tuple[str, Turn]]:
    arrays = {"weight": ("weight", turn)}
    if "bias" in place.names:
        arrays["bias"] = ("bias", Turn())
    return arrays


def _no_bias(place: Place) -> dict[str, Value]:
    return {} if "bias" in place.names else {"bias": False}


@translate.register
def _(layer: engine.Conv2d, place: Place) -> Piece:
    named = _window(layer.kernel_size, layer.stride, layer.pads)
    if layer.dilation != (1, 1):
        named["dilation"] = _pair(layer.dilation)
    if layer.groups != 1:
        named["groups"] = layer.groups
    named |= _no_bias(place)
    x = place.maps() if _is_even(layer.pads) else _padded(place.maps(), layer.pads)
    return Piece(
        f"{{m}}({x})",
        call("nn.Conv2d", place.x.shape[2], layer.filters, **named),
        arrays=_weights(place, Turn("filters")),
        is_frozen=not layer.trainable,
    )


@translate.register
def _(layer: engine.FixedFilter, place: Place) -> Piece:
    matrix = tuple(tuple(number(value) for value in row) for row in layer.matrix)
    named = _window((1, 1), layer.stride, layer.pads)
    del named["kernel_size"]
    x = place.maps() if _is_even(layer.pads) else _padded(place.maps(), layer.pads)
    return Piece(f"{{m}}({x})", call("FixedFilter", place.x.shape[2], matrix, **named))


@translate.register
def _(layer: engine.ConvTranspose2d, place: Place) -> Piece:
    top, bottom, left, right = layer.pads
    # What is cut off beyond an even border is cut off the result.
    high, wide = min(top, bottom), min(left, right)
    named = _window(layer.kernel_size, layer.stride, (high, high, wide, wide))
    if layer.output_padding != (0, 0):
        named["output_padding"] = _pair(layer.output_padding)
    named |= _no_bias(place)
    line = f"{{m}}({place.maps()})"
    if not _is_even(layer.pads):
        line = _padded(line, (high - top, high - bottom, wide - left, wide - right))
    return Piece(
        line,
        call("nn.ConvTranspose2d", place.x.shape[2], layer.filters, **named),
        arrays=_weights(place, Turn("filters")),
        is_frozen=not layer.trainable,
    )


@translate.register
def _(layer: engine.Pool2d, place: Place) -> Piece:
    fits = _is_even(layer.pads) and all(
        2 * pad <= size for pad, size in zip(layer.pads[::2], layer.size, strict=True)
    )
    x, named = place.maps(), _window(layer.size, layer.stride, layer.pads, usual_stride=True)
    if not fits:
        named.pop("padding", None)
    if layer.mode == "max":
        x = x if fits else _padded(x, layer.pads, "-math.inf")
        return Piece(f"{{m}}({x})", call("nn.MaxPool2d", **named))
    if layer.mode == "sum":
        x = x if fits else _padded(x, layer.pads)
        return Piece(f"{{m}}({x})", call("nn.AvgPool2d", **named, divisor_override=1))
    if fits and (not any(layer.pads) or layer.counted in (layer.pads, (0, 0, 0, 0))):
        if any(layer.pads) and not any(layer.counted):
            named["count_include_pad"] = False
        return Piece(f"{{m}}({x})", call("nn.AvgPool2d", **named))
    own = call(
        "AveragePool",
        _pair(layer.size),
        stride=_pair(layer.stride),
        padding=_sides(layer.pads),
        counted=_sides(layer.counted),
    )
    return Piece(f"{{m}}({x})", own)


def _sides(pads: Quad) -> Quad:
    """Return top, bottom, left, right as PyTorch orders them: left, right, top, bottom."""
    top, bottom, left, right = pads
    return left, right, top, bottom


@translate.register
def _(layer: engine.GlobalPool, place: Place) -> Piece:
    kind = "nn.AdaptiveMaxPool2d" if layer.mode == "max" else "nn.AdaptiveAvgPool2d"
    return Piece(f"{{m}}({place.maps()})", call(kind, 1))


# Dense and shape ----------------------------------------------------------------------------


@translate.register
def _(layer: engine.Dense, place: Place) -> Piece:
    h, w, c = place.x.shape
    rows = place.x.rows if place.x.is_flat else place.x.shape
    return Piece(
        f"{{m}}({place.flat(any_order=True)})",
        call("nn.Linear", h * w * c, layer.units, **_no_bias(place)),
        is_flat=True,
        arrays=_weights(place, Turn("rows", rows)),
        is_frozen=not layer.trainable,
    )


@translate.register
def _(layer: engine.Flatten, place: Place) -> Piece:
    if place.x.is_flat:
        return Piece("{0}", is_flat=True, rows=place.x.rows)
    rows = place.x.shape if place.feeds_dense else None
    return Piece(place.flat(any_order=place.feeds_dense), is_flat=True, rows=rows)


@translate.register
def _(layer: engine.Pad2d, place: Place) -> Piece:
    return Piece(f"{{m}}({place.maps()})", call("nn.ZeroPad2d", _sides(layer.pads)))


@translate.register
def _(layer: engine.Crop2d, place: Place) -> Piece:
    top, bottom, left, right = layer.pads
    h, w, _ = place.x.shape
    return Piece(f"{place.maps()}[:, :, {top}:{h - bottom}, {left}:{w - right}]")


@translate.register
def _(layer: engine.Upsample2d, place: Place) -> Piece:
    return Piece(f"{{m}}({place.maps()})", call("nn.Upsample", scale_factor=_pair(layer.factor)))


# Merging ------------------------------------------------------------------------------------


def _alike(place: Place) -> tuple[list[str], bool]:
    """Return the inputs all as vectors, or all as maps."""
    if all(entry.is_flat for entry in place.inputs):
        return [place.flat(i) for i in range(len(place.inputs))], True
    return [place.maps(i) for i in range(len(place.inputs))], False


@translate.register
def _(layer: engine.Add, place: Place) -> Piece:
    inputs, is_flat = _alike(place)
    return Piece(" + ".join(inputs), is_flat=is_flat, parts=tuple(inputs))


@translate.register
def _(layer: engine.Multiply, place: Place) -> Piece:
    inputs, is_flat = _alike(place)
    return Piece(" * ".join(inputs), is_flat=is_flat, parts=tuple(inputs))


@translate.register
def _(layer: engine.Concatenate, place: Place) -> Piece:
    inputs, is_flat = _alike(place)
    line = f"torch.cat([{', '.join(inputs)}], dim=1)"
    return Piece(line, is_flat=is_flat, parts=tuple(inputs))


# Activations --------------------------------------------------------------------------------

_SINGLE = {
    "relu": "nn.ReLU",
    "tanh": "nn.Tanh",
    "sigmoid": "nn.Sigmoid",
    "softplus": "nn.Softplus",
    "hard_swish": "nn.Hardswish",
    "silu": "nn.SiLU",
    "gelu": "nn.GELU",
}
_WITH_ALPHA = {"leaky_relu": "nn.LeakyReLU", "elu": "nn.ELU", "hard_sigmoid": "HardSigmoid"}


def known_activations() -> frozenset[str]:
    """Return the kinds of activation that can be written."""
    return frozenset((*_SINGLE, *_WITH_ALPHA, "clipped_relu"))


def _as_it_is(place: Place, module: Call) -> Piece:
    """Return a layer that takes vectors and maps alike, value by value."""
    return Piece("{m}({0})", module, place.x.is_flat, place.x.rows)


@translate.register
def _(layer: engine.Activation, place: Place) -> Piece:
    kind, alpha = layer.kind, number(layer.alpha)
    if kind in _SINGLE:
        return _as_it_is(place, call(_SINGLE[kind]))
    if kind in _WITH_ALPHA:
        return _as_it_is(place, call(_WITH_ALPHA[kind], alpha))
    if kind == "clipped_relu":
        return _as_it_is(place, call("nn.ReLU6") if alpha == 6 else call("nn.Hardtanh", 0.0, alpha))
    raise ExportError(
        f"{place.id} ({layer.row.title}) cannot be written for PyTorch yet. Put another activation "
        "in its place."
    )


@translate.register
def _(layer: engine.PRelu, place: Place) -> Piece:
    return Piece(
        "{m}({0})",
        call("nn.PReLU", place.shape[2]),
        place.x.is_flat,
        arrays={"weight": ("slope", Turn())},
        is_frozen=not layer.trainable,
    )


# Normalisation ------------------------------------------------------------------------------

_SCALE = {"weight": ("gamma", Turn()), "bias": ("beta", Turn())}
_EPSILON = 1e-5


@translate.register
def _(layer: engine.BatchNorm, place: Place) -> Piece:
    named: dict[str, Value] = {}
    if layer.epsilon != _EPSILON:
        named["eps"] = number(layer.epsilon)
    if not math.isclose(layer.momentum, 0.9):
        named["momentum"] = number(1 - layer.momentum)
    tracked = {
        "running_mean": ("running_mean", Turn()),
        "running_var": ("running_variance", Turn()),
    }
    return Piece(
        "{m}({0})",
        call("BatchNorm", place.shape[2], **named),
        place.x.is_flat,
        arrays=_SCALE | tracked,
        is_frozen=not layer.trainable,
    )


@translate.register
def _(layer: engine.GroupNorm, place: Place) -> Piece:
    named: dict[str, Value] = {}
    if layer.epsilon != _EPSILON:
        named["eps"] = number(layer.epsilon)
    return Piece(
        "{m}({0})",
        call("nn.GroupNorm", layer.groups, place.shape[2], **named),
        place.x.is_flat,
        arrays=_SCALE,
        is_frozen=not layer.trainable,
    )


@translate.register
def _(layer: engine.LocalResponseNorm, place: Place) -> Piece:
    kind = "nn.LocalResponseNorm" if layer.size % 2 else "LocalResponseNorm"
    values = number(layer.alpha), number(layer.beta), number(layer.bias)
    module = call(kind, layer.size, **dict(zip(("alpha", "beta", "k"), values, strict=True)))
    return Piece(f"{{m}}({place.maps()})", module)


# Random layers ------------------------------------------------------------------------------


@translate.register
def _(layer: engine.Dropout, place: Place) -> Piece:
    return _as_it_is(place, call("Dropout", number(layer.rate)))


@translate.register
def _(layer: engine.SpatialDropout, place: Place) -> Piece:
    return _as_it_is(place, call("SpatialDropout", number(layer.rate)))


@translate.register
def _(layer: engine.GaussianNoise, place: Place) -> Piece:
    return _as_it_is(place, call("GaussianNoise", number(layer.standard_deviation)))


# Image and outputs --------------------------------------------------------------------------


@translate.register
def _(layer: engine.InputLayer, place: Place) -> Piece:
    count = layer.shape[2]
    scales, shifts = (
        values * (count // len(values)) if len(values) < count else values
        for values in (layer.scale, layer.shift)
    )
    # x · scale + shift as people write it, on bytes: (x - mean) / std.
    mean = tuple(number(-b / a) + 0.0 for a, b in zip(scales, shifts, strict=True))
    std = tuple(number(1 / a) for a in scales)
    return Piece("{m}({0})", call("Normalize", mean=mean, std=std))


@translate.register(engine.SoftmaxCrossEntropy)
@translate.register(engine.SigmoidCrossEntropy)
@translate.register(engine.MeanSquaredError)
def _(layer: engine.Layer, place: Place) -> Piece:
    """Give what the loss of PyTorch takes: no softmax and no sigmoid."""
    return Piece(place.flat(), is_flat=True)

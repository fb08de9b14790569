"""Operators that treat each value, or each channel, alike; and the softmax at the end."""

from __future__ import annotations

from math import inf

from cnndesk.interop.importing.operators.place import (
    Place,
    maps,
    per_channel,
)
from cnndesk.interop.importing.patterns import bounds_of
from cnndesk.interop.importing.sketch import (
    Value,
)

_SIMPLE = {
    "Relu": "relu",
    "Sigmoid": "sigmoid",
    "Tanh": "tanh",
    "Softplus": "softplus",
    "HardSwish": "hard_swish",
    "Silu": "silu",
    "Swish": "silu",
}


@maps(*_SIMPLE)
def _activation(place: Place) -> Value:
    if place.operator.kind == "Swish" and place.real("alpha", 1.0) != 1.0:
        raise place.refused("has a slope that no block has")
    return place.become(_SIMPLE[place.operator.kind], place.plain(place.value()))


@maps("LeakyRelu")
def _leaky(place: Place) -> Value:
    return place.become("leaky_relu", place.plain(place.value()), alpha=place.real("alpha", 0.01))


@maps("Elu")
def _elu(place: Place) -> Value:
    return place.become("elu", place.plain(place.value()), alpha=place.real("alpha", 1.0))


@maps("Gelu")
def _gelu(place: Place) -> Value:
    if place.text("approximate", "none") != "none":
        raise place.refused("approximates GELU, which the block does not")
    return place.become("gelu", place.plain(place.value()))


@maps("HardSigmoid")
def _hard_sigmoid(place: Place) -> Value:
    if place.real("beta", 0.5) != 0.5:
        raise place.refused("has another middle than 1/2, which no block has")
    return place.become("hard_sigmoid", place.plain(place.value()), alpha=place.real("alpha", 0.2))


@maps("Clip")
def _clip(place: Place) -> Value:
    low, high = bounds_of(place.operator, place.constants)
    low, high = -inf if low is None else low, inf if high is None else high
    x = place.plain(place.value())
    if low == 0 and 0 < high < inf:
        return place.become("relu6", x, ceiling=high)
    if low == 0 and high > 3e38:
        return place.become("relu", x)
    if low < -3e38 and high > 3e38:
        return x
    raise place.refused(f"clips to {low:g} … {high:g}; a block does so from 0 on")


@maps("PRelu")
def _prelu(place: Place) -> Value:
    x, slope = place.plain(place.settled(place.value())), place.needed(1)
    channels = place.shape(x).c
    made = place.become("prelu", x)
    return place.keep(made, slope=per_channel(place, slope, x, channels))


@maps("BatchNormalization")
def _batch_norm(place: Place) -> Value:
    if place.whole("training_mode", 0):
        raise place.refused("is in training", "Export the network in evaluation mode.")
    x = place.plain(place.settled(place.value()))
    channels = place.shape(x).c
    arrays = [place.needed(i).reshape(-1) for i in range(1, 5)]
    if any(len(array) != channels for array in arrays) or x.axes[1:2] not in (("C",), ("",)):
        raise place.refused("has weights that do not fit its input", "Get the file again.")
    epsilon = place.real("epsilon", 1e-5)
    given = place.real("momentum", 0.9)
    momentum = given if 0 <= given <= 0.9999 else 0.9
    made = place.become("batch_norm", x, epsilon=epsilon, momentum=momentum)
    names = ("gamma", "beta", "running_mean", "running_variance")
    return place.keep(made, **dict(zip(names, arrays, strict=True)))


@maps("LRN")
def _response_norm(place: Place) -> Value:
    return place.become(
        "local_response_norm",
        place.plain(place.map()),
        size=place.whole("size", 5),
        alpha=place.real("alpha", 1e-4),
        beta=place.real("beta", 0.75),
        bias=place.real("bias", 1.0),
    )


@maps("Softmax", "LogSoftmax")
def _softmax(place: Place) -> Value:
    x = place.plain(place.settled(place.value()))
    axis = place.whole("axis", -1 if place.opset >= 13 else 1) % max(len(x.dims), 1)
    shape = place.shape(x)
    if not shape.is_vector or (x.axes[axis] != "C" and axis != 1):
        raise place.refused("is no softmax over classes")
    if place.operator.kind == "LogSoftmax":
        place.sketch.say(
            "The file gives logarithms of probabilities; here the output gives the probabilities."
        )
    return place.become("softmax", x)

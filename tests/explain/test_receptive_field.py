"""Receptive fields against the engine: light one pixel at a time and see which units notice."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from explain_networks import RELU, models, random_image, randomise
from hypothesis import given, settings

from cnndesk.engine.layers import (
    Activation,
    Add,
    Conv2d,
    Dense,
    Flatten,
    InputLayer,
    Pool2d,
    SoftmaxCrossEntropy,
    Upsample2d,
)
from cnndesk.engine.model import Model, Node
from cnndesk.engine.plan import Plan
from cnndesk.errors import ExplainError
from cnndesk.explain.passes import Unit
from cnndesk.explain.reads import Span
from cnndesk.explain.receptive_field import (
    effective_field,
    field_geometry,
    receptive_field,
    units_seeing,
    units_seeing_in_all,
)


def influence(model: Model) -> dict[str, np.ndarray]:
    """Return by the engine which units each pixel reaches: node -> (pixels, h, w, c).

    Weights are positive and biases zero: a unit is above zero exactly if it sees a lit pixel.
    """
    rng = np.random.default_rng(1)
    for arrays in model.parameters.values():
        for name, array in arrays.items():
            positive = 0.5 + rng.random(array.shape)
            array[...] = 0 if name in ("bias", "beta") else positive
    h, w, _ = model.shapes["image"]
    plan = Plan(model, h * w, fuse=False)
    plan.images[...] = 0
    for pixel in range(h * w):
        plan.images[pixel, pixel // w, pixel % w] = 255
    plan.pack_weights()
    plan.forward()
    return {name: values > 0 for name, values in plan.values.items()}


@settings(max_examples=80)
@given(models())
def test_the_fields_are_what_the_engine_shows(model: Model) -> None:
    # A product of two branches is above zero only where both see the pixel; the rule is for sums.
    if any(node.id.startswith("merge") and "Multiply" in str(node.layer) for node in model.nodes):
        return
    lit = influence(model)
    h, w, _ = model.shapes["image"]
    for pixel in range(0, h * w, 3):
        found = units_seeing_in_all(model, pixel // w, pixel % w)
        for name, mask in found.items():
            np.testing.assert_array_equal(mask, lit[name][pixel], err_msg=name)
    name = model.nodes[-1].id
    rows, columns, channels = model.shapes[name]
    for unit in {
        Unit(0, 0, 0),
        Unit(rows // 2, columns // 2, channels - 1),
        Unit(rows - 1, columns - 1, 0),
    }:
        field = receptive_field(model, name, unit)
        seen = lit[name][:, unit.row, unit.column, unit.channel].reshape(h, w)
        np.testing.assert_array_equal(field.seen, seen)
        if seen.any():
            inside = field.inside
            assert inside is not None
            r, c = np.nonzero(seen)
            for span, places in zip(inside, (r, c), strict=True):
                assert span.first <= places.min() <= places.max() <= span.last


@settings(max_examples=40)
@given(models(head=True))
def test_a_field_and_its_glow_agree(model: Model) -> None:
    randomise(model)
    name = model.nodes[-4].id
    unit = Unit(*(n // 2 for n in model.shapes[name]))
    glow = effective_field(model, name, unit, random_image(model))
    field = receptive_field(model, name, unit)
    assert not glow[~field.seen].any()
    assert glow.max() in (0.0, 1.0)
    assert receptive_field(model, "dense", Unit(0, 0, 1)).seen.shape == glow.shape


def chain(*layers, shape=(32, 32, 1)) -> Model:
    nodes = [Node("image", InputLayer(shape=shape))]
    for index, layer in enumerate(layers):
        nodes.append(Node(f"n{index}", layer, (nodes[-1].id,)))
    model = Model(nodes)
    model.initialise(0)
    return model


def conv(kernel=3, stride=1, pad=1, dilation=1) -> Conv2d:
    return Conv2d(
        filters=2,
        kernel_size=(kernel, kernel),
        stride=(stride, stride),
        pads=(pad,) * 4,
        dilation=(dilation, dilation),
    )


def test_size_stride_and_offset_are_those_of_the_textbook() -> None:
    model = chain(conv(), RELU, conv(), Pool2d(mode="max"), conv(5, 2, 2), conv(3, 1, 2, 2))
    expected = {  # size, stride, offset: r += (k - 1) d j; j *= s; offset -= p j
        "n0": (3, 1, -1),
        "n1": (3, 1, -1),
        "n2": (5, 1, -2),
        "n3": (6, 2, -2),
        "n4": (14, 4, -6),
        "n5": (30, 4, -14),
    }
    for name, (size, stride, offset) in expected.items():
        geometry = field_geometry(model, name)
        assert geometry.size == (size, size), name
        assert geometry.stride == (Fraction(stride), Fraction(stride)), name
        assert geometry.offset == (offset, offset), name


def test_enlarging_gives_a_stride_below_one() -> None:
    model = chain(conv(3, 2, 1), Upsample2d(factor=(4, 2)))
    assert field_geometry(model, "n1").stride == (Fraction(1, 2), Fraction(1))
    assert field_geometry(model, "n1").size == (3, 3)


def test_behind_a_flatten_a_unit_keeps_its_place_and_a_fully_connected_one_sees_all() -> None:
    model = chain(conv(), Flatten(), Activation(kind="relu"), Dense(units=3))
    index = int(np.ravel_multi_index((10, 20, 1), (32, 32, 2)))
    field = receptive_field(model, "n2", Unit(0, 0, index))
    assert (field.rows, field.columns) == (Span(9, 11), Span(19, 21))
    assert field.seen.sum() == 9
    assert field_geometry(model, "n2").size == (3, 3)
    whole = field_geometry(model, "n3")
    assert whole.whole_image
    assert whole.stride is None
    assert receptive_field(model, "n3", Unit(0, 0, 2)).seen.all()


def test_a_corner_unit_sees_padding() -> None:
    model = chain(conv(5, 1, 2))
    field = receptive_field(model, "n0", Unit(0, 31))
    assert field.padding == (2, 0, 0, 2)
    assert field.inside == (Span(0, 2), Span(29, 31))


def test_branches_give_the_hull() -> None:
    nodes = [
        Node("image", InputLayer(shape=(16, 16, 1))),
        Node("wide", conv(5, 1, 2), ("image",)),
        Node("narrow", conv(1, 1, 0), ("image",)),
        Node("add", Add(), ("wide", "narrow")),
    ]
    assert field_geometry(Model(nodes), "add").size == (5, 5)


def test_branches_whose_fields_step_differently_have_no_stride() -> None:
    nodes = [
        Node("image", InputLayer(shape=(16, 16, 1))),
        Node("narrow", conv(3, 2, 1), ("image",)),
        Node("wide", conv(9, 1, 0), ("image",)),
        Node("add", Add(), ("narrow", "wide")),
        Node("behind", conv(3, 1, 1), ("add",)),
    ]
    model = Model(nodes)
    assert model.shapes["narrow"] == model.shapes["wide"]
    assert field_geometry(model, "narrow").stride == (Fraction(2), Fraction(2))
    assert field_geometry(model, "add").stride is None
    assert field_geometry(model, "behind").stride is None


def test_what_does_not_exist_is_named() -> None:
    model = chain(conv(), Flatten(), Dense(units=3), SoftmaxCrossEntropy())
    with pytest.raises(ExplainError, match=r"no block “conv9”.*n0"):
        receptive_field(model, "conv9", Unit(0, 0))
    with pytest.raises(ExplainError, match=r"n0 gives 32×32×2 .*no row 40"):
        receptive_field(model, "n0", Unit(40, 0))
    with pytest.raises(ExplainError, match="no row -1"):
        units_seeing(model, "n0", -1, 0)
    with pytest.raises(ExplainError, match="28×28×1, but the network takes 32×32×1"):
        effective_field(model, "n0", Unit(0, 0), np.zeros((28, 28, 1), np.uint8))

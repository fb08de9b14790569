"""A factor of one pixel for a whole map, as in squeeze and excitation; means that count padding."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from explain_networks import random_image, randomise

from cnndesk.engine.layers import (
    Activation,
    Conv2d,
    Dense,
    GlobalPool,
    InputLayer,
    Multiply,
    Pool2d,
    SoftmaxCrossEntropy,
)
from cnndesk.engine.model import Model, Node
from cnndesk.explain.backward import step_backward
from cnndesk.explain.fully_convolutional import NotSliding, as_sliding
from cnndesk.explain.gradcam import blocks_with_maps, gradcam
from cnndesk.explain.passes import Unit, run_image
from cnndesk.explain.receptive_field import (
    field_geometry,
    receptive_field,
    units_seeing_in_all,
)
from cnndesk.explain.stepper import step_forward

SAME = {"kernel_size": (3, 3), "pads": (1, 1, 1, 1)}


@pytest.fixture
def gated() -> Model:
    """A classifier whose middle block is a map times what is made of its means."""
    return randomise(
        Model(
            [
                Node("image", InputLayer(shape=(8, 6, 1), scale=(1 / 64,), shift=(-2.0,))),
                Node("stem", Conv2d(filters=4, stride=(2, 2), **SAME), ("image",)),
                Node("mean", GlobalPool(mode="average"), ("stem",)),
                Node("mix", Conv2d(filters=4, kernel_size=(1, 1)), ("mean",)),
                Node("gate", Activation(kind="hard_sigmoid", alpha=1 / 6), ("mix",)),
                Node("gated", Multiply(), ("stem", "gate")),
                Node("behind", Conv2d(filters=2, **SAME), ("gated",)),
                Node("dense", Dense(units=3), ("behind",)),
                Node("softmax", SoftmaxCrossEntropy(), ("dense",)),
            ]
        )
    )


def test_a_gated_unit_is_the_product_of_its_place_and_its_channels_gate(gated: Model) -> None:
    seen = run_image(gated, random_image(gated))
    for place in np.ndindex(*gated.shapes["gated"]):
        step = step_forward(gated, seen.values, "gated", Unit(*place))
        assert step.same
        assert step.terms == (
            seen.values["stem"][place],
            seen.values["gate"][0, 0, place[2]],
        )


def test_a_gated_unit_sees_the_whole_image_and_keeps_the_places_of_the_map(gated: Model) -> None:
    assert receptive_field(gated, "stem", Unit(1, 1)).seen.sum() == 9
    assert receptive_field(gated, "gated", Unit(1, 1)).seen.all()
    geometry = field_geometry(gated, "gated")
    assert geometry.whole_image
    assert geometry.stride == (Fraction(2), Fraction(2))
    lit = units_seeing_in_all(gated, 0, 0)
    assert lit["gated"].all()
    assert lit["stem"].sum() == 4


def test_maps_behind_a_gate_lie_over_the_image(gated: Model) -> None:
    assert blocks_with_maps(gated) == ["stem", "gated", "behind"]
    assert gradcam(gated, random_image(gated), "behind").heat.shape == (8, 6)


def test_a_gate_over_the_whole_image_does_not_slide(gated: Model) -> None:
    with pytest.raises(NotSliding, match="gated does not do the same at every place"):
        as_sliding(gated)


def test_the_steps_of_a_mean_count_the_padding_that_the_engine_counts() -> None:
    pool = Pool2d(
        mode="average", size=(3, 3), stride=(2, 2), pads=(1, 2, 1, 2), counted=(1, 1, 1, 1)
    )
    model = randomise(
        Model(
            [
                Node("image", InputLayer(shape=(6, 6, 2), scale=(1 / 64,), shift=(-2.0,))),
                Node("pool", pool, ("image",)),
                Node("dense", Dense(units=3), ("pool",)),
                Node("softmax", SoftmaxCrossEntropy(), ("dense",)),
            ]
        )
    )
    seen = run_image(model, random_image(model), label=1, gradients=True)
    assert model.shapes["pool"] == (4, 4, 2)
    total = np.zeros(model.shapes["image"])
    counts = set()
    for place in np.ndindex(4, 4, 2):
        back = step_backward(seen, "pool", Unit(*place))
        step = back.forward
        assert step.same
        counts.add(step.count)
        for i, j in np.argwhere(step.inside):
            total[step.rows[i], step.columns[j], place[2]] += back.to_inputs[i, j]
    assert counts == {9, 6, 4}
    np.testing.assert_allclose(total, seen.gradients["image"], atol=1e-6)

"""Health: histograms that count everything; units made dead or saturated on purpose."""

from __future__ import annotations

import numpy as np
import pytest

from cnndesk.engine.layers import Activation, Conv2d, Dense, InputLayer, SoftmaxCrossEntropy
from cnndesk.engine.model import Model, Node
from cnndesk.engine.plan import Plan
from cnndesk.errors import ExplainError
from cnndesk.explain.health import examine, histogram
from cnndesk.explain.progress import finish


def small_model(kind: str = "relu") -> Model:
    model = Model(
        [
            Node("image", InputLayer(shape=(8, 8, 1))),
            Node("conv", Conv2d(filters=6, kernel_size=(3, 3)), ("image",)),
            Node("act", Activation(kind=kind), ("conv",)),
            Node("dense", Dense(units=3), ("act",)),
            Node("softmax", SoftmaxCrossEntropy(), ("dense",)),
        ]
    )
    model.initialise(0)
    model.parameters["conv"]["bias"][...] = 2.0
    return model


def some_images(count: int = 70) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(0)
    return rng.integers(0, 256, (count, 8, 8, 1), dtype=np.uint8), rng.integers(0, 3, count)


def test_a_histogram_counts_every_value_once() -> None:
    values = np.array([-2.0, -1, 0, 0, 0.5, 2, np.nan, np.inf])
    found = histogram(values, bins=5)
    assert found.counts.tolist() == [1, 1, 2, 1, 1]
    assert found.edges[0] == -2
    assert (found.nonfinite, found.zeros) == (2, 0.25)
    assert found.mean == pytest.approx(-0.5 / 6)
    assert histogram(np.zeros(3)).counts.sum() == 3


def test_dead_relus_are_found_and_nothing_else() -> None:
    model = small_model()
    model.parameters["conv"]["bias"][[1, 4]] = -100
    images, labels = some_images()
    states = []
    found = finish(examine(model, images, labels), states.append)
    assert found.blocks["act"].dead == (1, 4)
    assert found.blocks["act"].hint.startswith("2 of 6 maps of act are zero for every image")
    assert found.blocks["conv"].dead == ()
    assert found.blocks["conv"].hint == ""
    assert states[-1].done == found.images == 70


def test_saturated_units_are_found() -> None:
    model = small_model("sigmoid")
    model.parameters["conv"]["bias"][2] = 50
    found = finish(examine(model, *some_images()))
    assert found.blocks["act"].saturated == (2,)
    assert "1 of 6 maps" in found.blocks["act"].hint


def test_gradients_are_those_of_all_images_together() -> None:
    model = small_model()
    images, labels = some_images(70)
    found = finish(examine(model, images, labels))
    plan = Plan(model, 70, gradients=True)
    plan.images[...], plan.targets.labels[:] = images, labels
    plan.step()
    for node in ("conv", "dense"):
        expected = histogram(plan.parameter_gradient(node, "weight"))
        given = found.blocks[node].gradients["weight"]
        assert given.deviation == pytest.approx(expected.deviation, rel=1e-4)
        assert given.mean == pytest.approx(expected.mean, rel=1e-3, abs=1e-7)
    assert not finish(examine(model, images)).blocks["conv"].gradients


def test_a_vanishing_gradient_is_named() -> None:
    model = small_model()
    model.parameters["dense"]["weight"][...] *= 1e-7
    assert "gradient of conv" in finish(examine(model, *some_images())).hint


def test_weights_that_are_no_numbers_are_named() -> None:
    model = small_model()
    model.parameters["conv"]["weight"][0, 0, 0, 0] = np.nan
    found = finish(examine(model, *some_images()))
    assert "conv holds values that are not numbers" in found.hint
    assert histogram(model.parameters["conv"]["weight"]).nonfinite == 1


def test_bad_input_says_what_to_do() -> None:
    with pytest.raises(ExplainError, match="no images to look at"):
        finish(examine(small_model(), np.zeros((0, 8, 8, 1), np.uint8)))
    with pytest.raises(ExplainError, match="9×8×1, but the network takes 8×8×1"):
        finish(examine(small_model(), np.zeros((2, 9, 8, 1), np.uint8)))

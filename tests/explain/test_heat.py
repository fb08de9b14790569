"""Saliency, Grad-CAM and occlusion against closed forms and numerical derivatives."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from explain_networks import models, random_image, randomise
from hypothesis import given, settings
from PIL import Image

from cnndesk.engine.layers import (
    Activation,
    Conv2d,
    Dense,
    GlobalPool,
    InputLayer,
    SoftmaxCrossEntropy,
)
from cnndesk.engine.model import Model, Node
from cnndesk.engine.plan import Plan
from cnndesk.errors import ExplainError
from cnndesk.explain.gradcam import enlarged, gradcam, last_convolution
from cnndesk.explain.occlusion import neutral_pixel, occlusion
from cnndesk.explain.overlay import normalised, overlay, write_picture
from cnndesk.explain.passes import run_image
from cnndesk.explain.progress import Cancelled, finish
from cnndesk.explain.saliency import saliency


def pooled_model() -> Model:
    """Convolution, ReLU, global average, fully connected: where Grad-CAM is CAM in closed form."""
    model = Model(
        [
            Node("image", InputLayer(shape=(12, 10, 3), scale=(1 / 64,), shift=(-2.0,))),
            Node("conv", Conv2d(filters=6, kernel_size=(3, 3), pads=(1, 1, 1, 1)), ("image",)),
            Node("relu", Activation(kind="relu"), ("conv",)),
            Node("global", GlobalPool(mode="average"), ("relu",)),
            Node("dense", Dense(units=4), ("global",)),
            Node("softmax", SoftmaxCrossEntropy(), ("dense",)),
        ]
    )
    return randomise(model, 2)


def test_gradcam_of_a_pooled_network_is_the_class_activation_map() -> None:
    model = pooled_model()
    image = random_image(model)
    found = gradcam(model, image, "relu", 3)
    plan = Plan(model, 1, fuse=False)
    plan.images[0] = image
    plan.pack_weights()
    plan.forward()
    weights = model.parameters["dense"]["weight"][:, 3] / 120
    np.testing.assert_allclose(found.weights, weights, rtol=1e-6)
    cam = np.maximum(plan.values["relu"][0].astype(np.float64) @ weights, 0)
    np.testing.assert_allclose(found.coarse, cam, rtol=1e-5, atol=1e-7)
    assert found.coarse.max() > 0
    np.testing.assert_allclose(
        found.heat, found.coarse, rtol=1e-6
    )  # the maps have the image's size
    assert found.target.probability == pytest.approx(plan.output[0, 3])


@settings(max_examples=25)
@given(models(head=True))
def test_saliencies_of_all_classes_make_up_the_gradient_of_the_loss(model: Model) -> None:
    """The loss's gradient is the sum of (probability - target) times the gradient of the score."""
    randomise(model)
    image = random_image(model)
    seen = run_image(model, image, label=2, gradients=True)
    probabilities = seen.values["softmax"][0, 0].astype(np.float64)
    shares = probabilities - np.eye(4)[2]
    found = [saliency(model, image, label) for label in range(4)]
    total = sum(share * one.gradient for share, one in zip(shares, found, strict=True))
    scale = sum(np.abs(share * one.gradient) for share, one in zip(shares, found, strict=True))
    assert (np.abs(total - seen.gradients["image"]) <= 1e-5 * scale.max() + 1e-12).all()
    for one in found:
        np.testing.assert_array_equal(one.heat, np.abs(one.gradient).max(axis=2))


def test_saliency_of_a_linear_network_is_exact() -> None:
    model = Model(
        [
            Node("image", InputLayer(shape=(4, 5, 2)), ()),
            Node("dense", Dense(units=3), ("image",)),
            Node("softmax", SoftmaxCrossEntropy(), ("dense",)),
        ]
    )
    randomise(model)
    found = saliency(model, random_image(model), 1)
    weights = model.parameters["dense"]["weight"][:, 1].reshape(4, 5, 2)
    np.testing.assert_array_equal(found.gradient, weights)


def seeing_one_corner() -> Model:
    """Class 1 is likely if the top left quarter is bright; nothing else matters."""
    model = Model(
        [
            Node("image", InputLayer(shape=(16, 16, 1)), ()),
            Node("dense", Dense(units=2), ("image",)),
            Node("softmax", SoftmaxCrossEntropy(), ("dense",)),
        ]
    )
    weight = np.zeros((16, 16, 2), np.float32)
    weight[:8, :8, 1] = 0.1
    model.parameters["dense"]["weight"][...] = weight.reshape(256, 2)
    return model


def test_occlusion_finds_what_the_network_looks_at_coarse_to_fine() -> None:
    model = seeing_one_corner()
    image = np.full((16, 16, 1), 255, np.uint8)
    states = []
    found = finish(occlusion(model, image, patches=(8, 4, 2)), states.append)
    assert found.target.label == 1
    assert found.heat[:8, :8].min() > 0
    assert np.abs(found.heat[9:, :]).max() == 0
    assert np.abs(found.heat[:, 9:]).max() == 0
    assert next(s.stage for s in states if s.stage != states[0].stage) == "covering 4×4 pixels"
    assert states[-1].done == states[-1].total
    covered = image.copy()
    covered[:2, :2] = neutral_pixel(model)
    plan = Plan(model, 1)
    plan.images[0] = covered
    plan.pack_weights()
    plan.forward()
    assert found.heat[0, 0] == pytest.approx(found.target.probability - plan.output[0, 1], rel=1e-5)


def test_occlusion_can_be_cancelled() -> None:
    cancel = threading.Event()
    seen = []

    def stop_soon(state) -> None:
        seen.append(state)
        cancel.set()

    with pytest.raises(Cancelled):
        finish(
            occlusion(seeing_one_corner(), np.full((16, 16, 1), 255, np.uint8)), stop_soon, cancel
        )
    assert len(seen) == 1


def test_the_neutral_pixel_is_the_networks_zero() -> None:
    layer = InputLayer(shape=(2, 2, 3), scale=(0.02, 0.02, 0.01), shift=(-2.0, -3.0, 1.0))
    model = Model([Node("image", layer)])
    assert neutral_pixel(model).tolist() == [100, 150, 0]


def test_heat_becomes_a_picture(tmp_path) -> None:
    heat = np.array([[-1.0, 0.0], [1.0, 2.0]])
    np.testing.assert_array_equal(normalised(heat), [[0, 0], [0.5, 1]])
    assert not normalised(np.zeros((2, 2))).any()
    image = np.full((2, 2, 1), 100, np.uint8)
    np.testing.assert_array_equal(overlay(image, heat, 0.0), np.full((2, 2, 3), 100))
    assert overlay(image, heat, 1.0)[1, 1].tolist() == [252, 255, 164]
    write_picture(overlay(image, heat), tmp_path / "heat.png", side=11)
    with Image.open(tmp_path / "heat.png") as written:
        assert written.size == (10, 10)
    with pytest.raises(ExplainError, match="cannot be written"):
        write_picture(overlay(image, heat), tmp_path / "no" / "heat.png")
    with pytest.raises(ExplainError, match="ending like"):
        write_picture(overlay(image, heat), tmp_path / "heat.unknown")


def test_enlarging_keeps_the_corners() -> None:
    large = enlarged(np.array([[0.0, 1.0], [2.0, 3.0]]), (8, 6))
    assert large.shape == (8, 6)
    assert (large[0, 0], large[0, -1], large[-1, 0], large[-1, -1]) == (0, 1, 2, 3)


def test_bad_input_says_what_to_do() -> None:
    model = pooled_model()
    image = random_image(model)
    with pytest.raises(ExplainError, match=r"dense has no maps.*conv, relu"):
        gradcam(model, image, "dense")
    with pytest.raises(ExplainError, match="no block “convolution”"):
        gradcam(model, image, "convolution")
    with pytest.raises(ExplainError, match="28×28×1, but the network takes 12×10×3"):
        saliency(model, np.zeros((28, 28, 1), np.uint8))
    with pytest.raises(ExplainError, match="type float64"):
        saliency(model, image / 255)
    with pytest.raises(ExplainError, match="4 classes and no class 4"):
        saliency(model, image, 4)
    with pytest.raises(ExplainError, match="patch of 12 pixels"):
        finish(occlusion(model, image, patches=(12,)))
    with pytest.raises(ExplainError, match="no output block"):
        saliency(Model(model.nodes[:-1]), image)
    with pytest.raises(ExplainError, match="no convolution whose output has places"):
        last_convolution(seeing_one_corner())
    assert last_convolution(model) == "conv"
    model.parameters["conv"]["weight"][0, 0, 0, 0] = np.nan
    for call in (lambda: saliency(model, image), lambda: gradcam(model, image, "relu")):
        with pytest.raises(ExplainError, match="weight of conv holds values that are not numbers"):
            call()

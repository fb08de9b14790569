"""“Not sure”: the threshold parts known images from scrambled ones, and says how well."""

from __future__ import annotations

import numpy as np
import pytest
from explain_networks import randomise

from cnndesk.data.fit import to_array
from cnndesk.engine.layers import (
    Activation,
    Conv2d,
    Dense,
    GlobalPool,
    InputLayer,
    SoftmaxCrossEntropy,
)
from cnndesk.engine.model import Model, Node
from cnndesk.engine.optimizers import Optimizer
from cnndesk.engine.plan import Plan
from cnndesk.errors import ExplainError
from cnndesk.explain.background import Scenes
from cnndesk.explain.not_sure import FOOLED, LEAST_KEPT, calibrate, scrambled
from cnndesk.explain.progress import finish
from cnndesk.explain.recognise import recognise
from cnndesk.rng import generator

CLASSES = ("standing", "lying")


def bars(count: int) -> tuple[np.ndarray, list[str]]:
    """Return images with a bar that stands or lies, and which it does."""
    rng = np.random.default_rng(0)
    images = np.zeros((count, 12, 12, 1), np.uint8)
    names = []
    for k in range(count):
        at = int(rng.integers(3, 8))
        if k % 2:
            images[k, at : at + 2, :] = 255
        else:
            images[k, :, at : at + 2] = 255
        names.append(CLASSES[k % 2])
    return images, names


@pytest.fixture
def trained_reader() -> tuple[Model, np.ndarray, list[str]]:
    """A small network that has learned to tell the bars apart, and nothing of anything else."""
    images, names = bars(64)
    model = Model(
        [
            Node("image", InputLayer(shape=(12, 12, 1), scale=(1 / 255,), shift=(0.0,))),
            Node("conv", Conv2d(filters=4, kernel_size=(5, 5)), ("image",)),
            Node("relu", Activation(kind="relu"), ("conv",)),
            Node("dense", Dense(units=2), ("relu",)),
            Node("softmax", SoftmaxCrossEntropy(), ("dense",)),
        ]
    )
    model.initialise(0)
    optimizer = Optimizer(model, "adam")
    plan = Plan(model, 64, training=True, optimizer=optimizer)
    plan.images[...] = images
    plan.targets.labels[:] = [CLASSES.index(name) for name in names]
    for _ in range(120):
        optimizer.begin_step(0.01)
        plan.step()
    return model, images, names


def reader_of_bars() -> Model:
    """A network that compares how much stands with how much lies, by weights set by hand."""
    nodes = [
        Node("image", InputLayer(shape=(12, 12, 1), scale=(1 / 255,), shift=(0.0,))),
        Node("conv", Conv2d(filters=2, kernel_size=(12, 12)), ("image",)),
        Node("pool", GlobalPool(mode="max"), ("conv",)),
        Node("dense", Dense(units=2), ("pool",)),
        Node("softmax", SoftmaxCrossEntropy(), ("dense",)),
    ]
    model = randomise(Model(nodes), 0)
    for array in model.parameters["conv"].values():
        array[...] = 0
    weight = model.parameters["conv"]["weight"]
    weight[:6, :, 0, 0], weight[6:, :, 0, 0] = 0.01, 0.01
    weight[:, :, 0, 1] = 0.01
    model.parameters["dense"]["weight"][...] = 0
    model.parameters["dense"]["bias"][...] = 0
    return model


def test_scrambled_pictures_are_made_of_tiles_of_the_images() -> None:
    images = np.random.default_rng(0).integers(0, 255, (9, 10, 13, 3), dtype=np.uint8)
    mixed = scrambled(images, np.random.default_rng(1))
    assert mixed.shape == images.shape
    tile = mixed[3, :2, :3]
    windows = np.lib.stride_tricks.sliding_window_view(images, (2, 3), axis=(1, 2))
    assert (windows == tile.transpose(2, 0, 1)).all(axis=(-3, -2, -1)).any()
    assert not any(np.array_equal(picture, image) for picture in mixed for image in images)


def test_the_threshold_lets_few_scrambled_pictures_pass_and_says_how_many() -> None:
    images, names = bars(200)
    model = reader_of_bars()
    found = finish(calibrate(model, None, images, names, CLASSES, seed=3))
    assert found.images == 200
    assert found.fooled <= FOOLED
    again = finish(calibrate(model, None, images, names, CLASSES, seed=3))
    assert again == found


def test_a_network_that_knows_nothing_keeps_nothing() -> None:
    images, names = bars(60)
    found = finish(calibrate(reader_of_bars(), None, images, names, CLASSES))
    assert found.names_nothing
    assert (found.kept, found.fooled) == (0.0, 0.0), "it is exactly undecided about everything"


def test_nothing_on_pages_of_scrambled_pictures_is_named_by_a_network_that_knows_its_images(
    trained_reader,
) -> None:
    model, images, names = trained_reader
    found = finish(calibrate(model, None, images, names, CLASSES, seed=3))
    assert not found.names_nothing
    assert found.kept >= LEAST_KEPT
    page = to_array(Scenes(scrambled(images, generator(3, 0, "scramble")),
                           generator(3, 1, "scramble")).scene()[0])  # fmt: skip
    boxes = finish(recognise(model, page, CLASSES)).boxes(0.0)
    assert all(box.certainty <= found.threshold for box in boxes) or found.threshold == 0.99


def test_too_few_images_are_refused() -> None:
    images, names = bars(9)
    with pytest.raises(ExplainError, match="at least 10"):
        finish(calibrate(reader_of_bars(), None, images, names, CLASSES))

"""Best patches are those that looking at every value of every image finds."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from explain_networks import RELU, randomise

from cnndesk.engine.layers import (
    Add,
    BatchNorm,
    Conv2d,
    Dense,
    Flatten,
    InputLayer,
    Pool2d,
    SoftmaxCrossEntropy,
)
from cnndesk.engine.model import Model, Node
from cnndesk.errors import ExplainError
from cnndesk.explain.microscope import strongest as module
from cnndesk.explain.microscope.strongest import (
    favourite_class,
    patch_of,
    searched_images,
    spread_over_classes,
    strongest_patches,
)
from cnndesk.explain.passes import Unit, run_image
from cnndesk.explain.progress import Cancelled, finish
from cnndesk.explain.receptive_field import receptive_field


def branched() -> Model:
    """A small network with a shortcut, batch norm, stride and a head; random arrays."""
    nodes = [
        Node("image", InputLayer(shape=(11, 9, 2))),
        Node("conv1", Conv2d(filters=5, kernel_size=(3, 3), pads=(1, 1, 1, 1)), ("image",)),
        Node("norm", BatchNorm(), ("conv1",)),
        Node("relu1", RELU, ("norm",)),
        Node("conv2", Conv2d(filters=5, kernel_size=(3, 3), pads=(1, 1, 1, 1)), ("relu1",)),
        Node("add", Add(), ("conv2", "relu1")),
        Node("pool", Pool2d(mode="max", size=(2, 2), stride=(2, 2)), ("add",)),
        Node("conv3", Conv2d(filters=4, kernel_size=(3, 2), stride=(2, 1)), ("pool",)),
        Node("flat", Flatten(), ("conv3",)),
        Node("fc", Dense(units=3), ("flat",)),
        Node("softmax", SoftmaxCrossEntropy(), ("fc",)),
    ]
    return randomise(Model(nodes))


def some_images(count: int, model: Model) -> np.ndarray:
    shape = (count, *model.shapes[model.nodes[0].id])
    return np.random.default_rng(3).integers(0, 256, shape, dtype=np.uint8)


def brute_force(model: Model, images: np.ndarray, node: str, kept: int) -> list[list[tuple]]:
    """For each map: (value, image, row, column), looking at everything, one image at a time."""
    lists = []
    maps = [run_image(model, image).values[node] for image in images]
    for channel in range(model.shapes[node][2]):
        found = []
        for number, values in enumerate(maps):
            plane = values[:, :, channel]
            row, column = np.unravel_index(int(plane.argmax()), plane.shape)
            found.append((float(plane[row, column]), number, int(row), int(column)))
        found.sort(key=lambda entry: (-entry[0], entry[1]))
        lists.append(found[:kept])
    return lists


@pytest.mark.parametrize("node", ["conv1", "relu1", "add", "pool", "conv3", "fc"])
@pytest.mark.parametrize("batch", [64, 7])
def test_best_patches_are_those_of_a_search_by_brute_force(node, batch, monkeypatch) -> None:
    monkeypatch.setattr(module, "BATCH", batch)
    model = branched()
    images = some_images(40, model)
    found = finish(strongest_patches(model, images, node, kept=9))
    for channel, wanted in enumerate(brute_force(model, images, node, 9)):
        np.testing.assert_allclose(found.values[channel], [w[0] for w in wanted], 1e-5, 1e-6)
        assert found.images[channel].tolist() == [w[1] for w in wanted]
        places = list(zip(found.rows[channel], found.columns[channel], strict=True))
        assert places == [w[2:] for w in wanted]


def test_each_image_is_found_once_and_all_have_their_peak() -> None:
    model = branched()
    images = some_images(30, model)
    found = finish(strongest_patches(model, images, "conv3"))
    assert found.values.shape == (4, 30)  # fewer than are kept
    assert (np.sort(found.images, axis=1) == np.arange(30)).all()
    np.testing.assert_array_equal(np.sort(found.peaks, axis=0)[::-1].T, found.values)


def test_of_equal_images_the_earlier_comes_first() -> None:
    model = branched()
    images = np.repeat(some_images(3, model), 4, axis=0)
    found = finish(strongest_patches(model, images, "conv3", kept=12))
    for order in found.images:
        assert all((order[i : i + 4] == order[i] + np.arange(4)).all() for i in (0, 4, 8))


def test_the_same_bits_on_one_thread_and_two() -> None:
    model = branched()
    images = some_images(20, model)
    one, two = (finish(strongest_patches(model, images, "add", threads=n)) for n in (1, 2))
    np.testing.assert_array_equal(one.peaks, two.peaks)
    np.testing.assert_array_equal(one.images, two.images)


def test_a_patch_is_the_rectangle_of_the_receptive_field_black_in_the_padding() -> None:
    model = branched()
    image = some_images(1, model)[0]
    unit = Unit(0, 4, 1)
    field = receptive_field(model, "conv2", unit)
    patch = patch_of(model, "conv2", unit, image)
    assert (patch.rows, patch.columns) == (field.rows, field.columns)
    assert patch.pixels.shape == (5, 5, 2)
    assert not patch.pixels[:2].any()
    np.testing.assert_array_equal(patch.pixels[2:], image[0:3, 2:7])


def test_a_unit_that_sees_all_has_the_image_for_a_patch() -> None:
    model = branched()
    image = some_images(1, model)[0]
    np.testing.assert_array_equal(patch_of(model, "fc", Unit(0, 0, 2), image).pixels, image)


def test_histograms_count_every_image_in_its_class() -> None:
    model = branched()
    images = some_images(30, model)
    labels = np.arange(30) % 3
    found = finish(strongest_patches(model, images, "conv3"))
    spread = spread_over_classes(found, 1, labels, 3, bins=8)
    assert spread.counts.sum(axis=1).tolist() == [10, 10, 10]
    peaks = found.peaks[labels == 2, 1]
    np.testing.assert_array_equal(np.histogram(peaks, spread.edges)[0], spread.counts[2])


def test_a_class_that_excites_a_map_stands_out_and_chance_does_not() -> None:
    model = branched()
    images = some_images(120, model)
    found = finish(strongest_patches(model, images, "conv3"))
    by_strength = np.argsort(-found.peaks[:, 0], kind="stable")
    labels = np.ones(120, np.int64)
    labels[by_strength[:25]] = 0
    assert favourite_class(found, 0, labels, 2).stands_out
    assert favourite_class(found, 0, labels, 2).label == 0
    chance = np.random.default_rng(0).integers(0, 2, 120)
    assert not favourite_class(found, 0, chance, 2).stands_out


def test_memory_bounds_how_many_images_are_searched() -> None:
    assert len(searched_images(500, 64)) == 500
    assert len(searched_images(1_000_000, 16)) == module.MOST_IMAGES
    few = searched_images(1_000_000, 10_000)
    assert 4 * len(few) * 10_000 <= module.MOST_BYTES
    assert few[0] == 0
    assert few[-1] == 999_999


def test_it_is_cancelled_between_two_batches(monkeypatch) -> None:
    monkeypatch.setattr(module, "BATCH", 1)
    model = branched()
    cancel, seen = threading.Event(), []

    def note(progress: object) -> None:
        seen.append(progress)
        if len(seen) == 3:
            cancel.set()

    with pytest.raises(Cancelled):
        finish(strongest_patches(model, some_images(50, model), "conv3"), note, cancel)
    assert len(seen) == 3


@pytest.mark.parametrize(
    ("node", "count", "words"),
    [
        ("image", 5, "is the image itself"),
        ("conv9", 5, "conv9"),
        ("conv1", 0, "no training or validation"),
    ],
)
def test_what_cannot_be_searched_is_said(node, count, words) -> None:
    model = branched()
    with pytest.raises(ExplainError, match=words):
        finish(strongest_patches(model, some_images(count, model), node))


def test_numbers_that_are_none_are_said() -> None:
    model = branched()
    model.parameters["conv1"]["bias"][0] = np.inf
    with pytest.raises(ExplainError, match="not numbers"):
        finish(strongest_patches(model, some_images(5, model), "conv3"))

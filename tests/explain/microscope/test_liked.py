"""Pictures that maps like are found uphill, with gradients that are right, the same for a seed."""

from __future__ import annotations

import numpy as np
import pytest
from explain_networks import RELU, randomise
from test_strongest import branched

from cnndesk.engine.layers import Conv2d, Dense, Flatten, InputLayer, Pool2d, SoftmaxCrossEntropy
from cnndesk.engine.model import Model, Node
from cnndesk.errors import ExplainError
from cnndesk.explain.microscope.canvas import Canvas, quick_size, sight
from cnndesk.explain.microscope.liked import liked_picture, middle_unit
from cnndesk.explain.passes import run_image
from cnndesk.explain.progress import finish
from cnndesk.explain.receptive_field import field_spans


def plain(shape: tuple[int, int, int] = (24, 20, 3)) -> Model:
    """Convolutions and pooling with a stride, then a head that sees all."""
    same = {"kernel_size": (3, 3), "pads": (1, 1, 1, 1)}
    nodes = [
        Node("image", InputLayer(shape=shape, shift=(-0.5,))),
        Node("conv1", Conv2d(filters=6, **same), ("image",)),
        Node("relu1", RELU, ("conv1",)),
        Node("pool1", Pool2d(mode="max", size=(2, 2), stride=(2, 2)), ("relu1",)),
        Node("conv2", Conv2d(filters=5, **same), ("pool1",)),
        Node("relu2", RELU, ("conv2",)),
        Node("flat", Flatten(), ("relu2",)),
        Node("fc", Dense(units=3), ("flat",)),
        Node("softmax", SoftmaxCrossEntropy(), ("fc",)),
    ]
    return randomise(Model(nodes), 4)


def test_the_gradient_of_the_waves_is_that_of_the_picture() -> None:
    rng = np.random.default_rng(0)
    canvas = Canvas((3, 6, 9), rng)
    wanted = rng.standard_normal((3, 6, 9)).astype(np.float32)
    found = canvas.gradient(canvas.picture(), wanted)
    for index in [(0, 0, 0), (1, 2, 1), (2, 5, 3), (0, 3, 4)]:
        for part, slope in ((1.0, found[index].real), (1j, found[index].imag)):
            ends = []
            for step in (1e-2, -1e-2):
                canvas.waves[index] += step * part
                ends.append(float((canvas.picture().astype(np.float64) * wanted).sum()))
                canvas.waves[index] -= step * part
            assert (ends[0] - ends[1]) / 2e-2 == pytest.approx(slope, rel=2e-2, abs=2e-3)


def test_what_is_unseen_is_the_adjoint_of_what_is_seen() -> None:
    rng = np.random.default_rng(1)
    look = sight((14, 12), (9, 8), 1.07, (0.6, -1.3))
    picture = rng.random((2, 14, 12)).astype(np.float32)
    gradient = rng.standard_normal((2, 9, 8)).astype(np.float32)
    there, back = (look.seen(picture) * gradient).sum(), (picture * look.unseen(gradient)).sum()
    assert there == pytest.approx(back, rel=1e-4)
    straight = sight((14, 12), (9, 8)).seen(picture)
    np.testing.assert_array_equal(straight, picture[:, 2:11, 2:10])


def test_a_canvas_begins_with_the_photograph_it_is_given() -> None:
    photo = np.random.default_rng(2).random((3, 10, 8)).astype(np.float32) * 0.9 + 0.05
    canvas = Canvas((3, 10, 8), np.random.default_rng(0), start=photo)
    np.testing.assert_allclose(canvas.picture(), photo, atol=1e-4)


def test_quick_sizes_have_small_factors() -> None:
    assert [quick_size(n) for n in (7, 16, 31, 212)] == [8, 16, 32, 216]


@pytest.mark.parametrize(
    ("node", "shape"),
    [("conv1", (3, 3, 3)), ("pool1", (4, 4, 3)), ("relu2", (8, 8, 3)), ("fc", (24, 20, 3))],
)
def test_it_finds_more_than_any_of_many_pictures_and_is_cut_to_what_the_unit_sees(
    node, shape
) -> None:
    model = plain()
    found = finish(liked_picture(model, node, 1, steps=60))
    unit = middle_unit(model, node, 1)
    rng = np.random.default_rng(5)
    images = rng.integers(0, 256, (40, 24, 20, 3), dtype=np.uint8)
    best = max(float(run_image(model, image).values[node][unit.index]) for image in images)
    assert found.pixels.shape == shape
    assert found.value > best


def test_its_value_is_the_engines_for_the_picture_as_it_is() -> None:
    model = plain()
    found = finish(liked_picture(model, "fc", 2, steps=20))
    unit = middle_unit(model, "fc", 2)
    own = float(run_image(model, found.pixels).values["fc"][unit.index])
    assert found.value == pytest.approx(own, rel=1e-4)


def test_a_part_of_the_network_gives_what_the_whole_one_gives() -> None:
    model = plain()
    part = finish(liked_picture(model, "conv2", 0, steps=30))
    image = np.full((24, 20, 3), 128, np.uint8)
    unit = middle_unit(model, "conv2", 0)
    rows, columns = field_spans(model, "conv2", unit)
    image[rows.first : rows.last + 1, columns.first : columns.last + 1] = part.pixels
    own = float(run_image(model, image).values["conv2"][unit.index])
    assert part.value == pytest.approx(own, rel=1e-4)


def test_the_same_seed_gives_the_same_picture_and_another_attempt_another() -> None:
    model = plain()
    one, two = (finish(liked_picture(model, "fc", 0, steps=12, threads=n)) for n in (1, 2))
    np.testing.assert_array_equal(one.pixels, two.pixels)
    other = finish(liked_picture(model, "fc", 0, steps=12, attempt=1))
    assert (other.pixels != one.pixels).any()


def test_from_a_photograph_it_stays_near_it_and_likes_it_more() -> None:
    model = plain()
    photo = np.full((24, 20, 3), 128, np.uint8)
    photo[6:18, 5:15] = (200, 60, 40)
    found = finish(liked_picture(model, "fc", 1, photo=photo, steps=8))
    before = float(run_image(model, photo).values["fc"][0, 0, 1])
    assert found.value > before
    distance = np.abs(found.pixels.astype(int) - photo).mean()
    assert (
        distance < np.abs(finish(liked_picture(model, "fc", 1)).pixels.astype(int) - photo).mean()
    )


def test_pictures_so_far_are_shown_on_the_way() -> None:
    shown = []
    finish(liked_picture(plain(), "conv2", 0, steps=24), lambda p: shown.append(p.partial))
    pictures = [p for p in shown if p is not None]
    assert len(pictures) == 2
    assert pictures[0].shape == (8, 8, 3)


@pytest.mark.parametrize(
    ("node", "channel", "words"),
    [("image", 0, "is the image itself"), ("conv9", 0, "conv9"), ("conv1", 6, "no row")],
)
def test_what_likes_nothing_is_said(node, channel, words) -> None:
    with pytest.raises(ExplainError, match=words):
        finish(liked_picture(plain(), node, channel))


def test_a_dead_map_is_said() -> None:
    model = plain()
    model.parameters["conv1"]["bias"][...] = -1e6
    with pytest.raises(ExplainError, match="reacts to nothing"):
        finish(liked_picture(model, "conv2", 0))


def test_shortcuts_and_norms_are_climbed_through() -> None:
    model = branched()
    found = finish(liked_picture(model, "add", 1, steps=10))
    assert np.isfinite(found.value)
    assert found.pixels.shape == (5, 5, 2)

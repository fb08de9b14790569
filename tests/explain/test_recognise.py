"""Recognition: the sliding rewrite against single windows, boxes by hand, bars found."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from explain_networks import randomise
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from cnndesk.engine.layers import (
    Activation,
    Add,
    BatchNorm,
    Conv2d,
    Dense,
    Dropout,
    Flatten,
    GlobalPool,
    InputLayer,
    LayerNorm,
    MeanSquaredError,
    Pool2d,
    SoftmaxCrossEntropy,
)
from cnndesk.engine.model import Model, Node
from cnndesk.engine.optimizers import Optimizer
from cnndesk.engine.plan import Plan
from cnndesk.errors import ExplainError, SettingError
from cnndesk.explain.background import THING, learn_background, with_background
from cnndesk.explain.boxes import Match, average_precision, match, overlap, suppress
from cnndesk.explain.fully_convolutional import NotSliding, as_sliding
from cnndesk.explain.progress import Cancelled, finish
from cnndesk.explain.recognise import THRESHOLD, fitted_part, recognise
from cnndesk.explain.threshold import best_threshold, suggest_threshold

CLASSES = ("standing", "lying")


def chain(*layers, shape=(12, 12, 1)) -> Model:
    nodes = [Node("image", InputLayer(shape=shape, scale=(1 / 64,), shift=(-2.0,)))]
    for index, layer in enumerate(layers):
        nodes.append(Node(f"n{index}", layer, (nodes[-1].id,)))
    return Model(nodes)


def logits_of(model: Model, images: np.ndarray) -> np.ndarray:
    plan = Plan(model, len(images), keep=(model.nodes[-2].id,))
    plan.images[...] = images
    plan.pack_weights()
    plan.forward()
    return plan.values[model.nodes[-2].id].reshape(len(images), -1).copy()


@pytest.mark.parametrize(
    "model",
    [
        chain(
            Conv2d(filters=4, kernel_size=(3, 3)),
            Activation(kind="relu"),
            Pool2d(mode="max"),
            BatchNorm(),
            Flatten(),
            Activation(kind="tanh"),
            Dropout(rate=0.5),
            Dense(units=6),
            Activation(kind="relu"),
            Dense(units=3),
            SoftmaxCrossEntropy(),
        ),
        chain(
            Conv2d(filters=4, kernel_size=(4, 3), stride=(2, 3)),
            GlobalPool(mode="average"),
            Dense(units=3, bias=False),
            SoftmaxCrossEntropy(),
            shape=(12, 12, 3),
        ),
        chain(
            Conv2d(filters=4, kernel_size=(2, 2), stride=(2, 2)),
            GlobalPool(mode="max"),
            Dense(units=2),
            SoftmaxCrossEntropy(),
        ),
        chain(Dense(units=3), SoftmaxCrossEntropy()),
    ],
)
def test_sliding_gives_at_every_place_what_the_cut_out_window_gives(model: Model) -> None:
    randomise(model)
    sliding = as_sliding(model)
    assert sliding.exact
    c = model.shapes["image"][2]
    picture = np.random.default_rng(0).integers(0, 256, (31, 26, c), dtype=np.uint8)
    wide = sliding.model(31, 26)
    plan = Plan(wide, 1, keep=(sliding.scores,))
    plan.images[0] = picture
    plan.pack_weights()
    plan.forward()
    scores = plan.values[sliding.scores][0]
    down, across, classes = scores.shape
    assert classes == sliding.classes
    assert down == (31 - 12) // sliding.stride[0] + 1
    windows = [
        picture[i * sliding.stride[0] :, j * sliding.stride[1] :][:12, :12]
        for i in range(down)
        for j in range(across)
    ]
    expected = logits_of(model, np.stack(windows)).reshape(scores.shape)
    np.testing.assert_allclose(scores, expected, rtol=1e-4, atol=1e-4)


def test_the_rewritten_network_shares_its_weights() -> None:
    model = randomise(chain(Flatten(), Dense(units=3), SoftmaxCrossEntropy()))
    wide = as_sliding(model).model(20, 20)
    assert np.shares_memory(wide.parameters["n1"]["weight"], model.parameters["n1"]["weight"])


def test_a_network_with_padding_slides_but_is_not_exact() -> None:
    padded = chain(
        Conv2d(filters=2, kernel_size=(3, 3), pads=(1, 1, 1, 1)),
        Dense(units=3),
        SoftmaxCrossEntropy(),
    )
    assert not as_sliding(padded).exact


@pytest.mark.parametrize(
    ("layers", "reason"),
    [
        ((LayerNorm(), Dense(units=2)), "n0 looks at the whole image at once"),
        ((Flatten(), BatchNorm(), Dense(units=2)), "n1 stands behind a flatten"),
        ((Conv2d(filters=2, kernel_size=(3, 3)),), "places of a map"),
    ],
)
def test_what_cannot_slide_says_why(layers, reason) -> None:
    with pytest.raises(NotSliding, match=reason):
        as_sliding(chain(*layers, SoftmaxCrossEntropy()))


def test_branches_of_different_strides_do_not_slide() -> None:
    model = Model(
        [
            Node("image", InputLayer(shape=(12, 12, 2))),
            Node("a", Pool2d(mode="max", size=(7, 7), stride=(5, 5)), ("image",)),
            Node("b", Pool2d(mode="max", size=(9, 9), stride=(3, 3)), ("image",)),
            Node("add", Add(), ("a", "b")),
            Node("dense", Dense(units=2), ("add",)),
            Node("softmax", SoftmaxCrossEntropy(), ("dense",)),
        ]
    )
    with pytest.raises(NotSliding, match="different strides"):
        as_sliding(model)


boxes_strategy = st.lists(
    st.tuples(*[st.integers(0, 30), st.integers(0, 30), st.integers(1, 20), st.integers(1, 20)]),
    min_size=1,
    max_size=12,
)


@given(boxes_strategy, st.floats(0.1, 0.9))
def test_kept_boxes_do_not_overlap_and_dropped_ones_do(listed, limit) -> None:
    boxes = np.array(listed, float)
    scores = np.random.default_rng(len(listed)).random(len(boxes))
    kept = suppress(boxes, scores, limit, inside=1.1).tolist()
    shares = overlap(boxes, boxes)
    for a in kept:
        assert all(shares[a, b] <= limit for b in kept if b != a)
    for dropped in set(range(len(boxes))) - set(kept):
        assert any(shares[dropped, b] > limit and scores[b] >= scores[dropped] for b in kept)


def test_overlap_by_hand() -> None:
    a = np.array([[0.0, 0, 4, 4]])
    others = np.array([[2.0, 0, 4, 4], [4, 0, 4, 4], [1, 1, 2, 2], [0, 0, 4, 4]])
    np.testing.assert_allclose(overlap(a, others)[0], [8 / 24, 0, 4 / 16, 1])
    inner = suppress(np.vstack([a, others[2:3]]), np.array([0.9, 0.8]), 0.5)
    assert inner.tolist() == [0], "a part of a thing is not another thing"


def test_matching_counts_each_true_box_once() -> None:
    true = np.array([[0.0, 0, 10, 10], [20, 20, 10, 10]])
    found = np.array([[1.0, 0, 10, 10], [0, 1, 10, 10], [20, 20, 10, 10]])
    result = match(found, ["a", "a", "b"], true, ["a", "a"])
    assert (result.right, result.found, result.true) == (1, 3, 2)
    both = result + Match(1, 1, 1)
    assert (both.precision, both.recall) == (2 / 4, 2 / 3)


def test_average_precision_by_hand() -> None:
    ranked = [(0.9, True), (0.8, False), (0.7, True), (0.1, False)]
    assert average_precision(ranked, 2) == pytest.approx((1 + 2 / 3) / 2)
    assert average_precision(ranked, 4) == pytest.approx((1 + 2 / 3) / 4)
    assert average_precision(list(reversed(ranked)), 2) == average_precision(ranked, 2)
    assert average_precision([], 3) == 0
    assert average_precision([], 0) == 1


# Whole recognition


def bars(count: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Thick bright bars, standing (0) or lying (1), on 12×12 pixels of dark ground."""
    rng = np.random.default_rng(seed)
    images = rng.normal(30, 8, (count, 12, 12, 1))
    labels = rng.integers(0, 2, count)
    for image, label in zip(images, labels, strict=True):
        upright = image if label == 0 else image.transpose(1, 0, 2)
        upright[1:11, 4:8] += rng.uniform(120, 200)
    return np.clip(images, 0, 255).astype(np.uint8), labels


@pytest.fixture(scope="module")
def trained() -> Model:
    model = chain(
        Conv2d(filters=8, kernel_size=(3, 3)),
        Activation(kind="relu"),
        Pool2d(mode="max"),
        Dense(units=2),
        SoftmaxCrossEntropy(),
    )
    model.initialise(0)
    images, labels = bars(256)
    optimizer = Optimizer(model, "adam")
    plan = Plan(model, 64, training=True, optimizer=optimizer)
    for step in range(60):
        part = slice(step % 4 * 64, step % 4 * 64 + 64)
        plan.images[...], plan.targets.labels[:] = images[part], labels[part]
        optimizer.begin_step(0.01)
        plan.step()
    assert (logits_of(model, images).argmax(axis=1) == labels).mean() == 1
    return model


@pytest.fixture(scope="module")
def background(trained: Model):
    return finish(learn_background(trained, bars(256)[0]))


def picture_of_bars() -> tuple[np.ndarray, np.ndarray, list[str]]:
    rng = np.random.default_rng(5)
    picture = np.clip(rng.normal(30, 8, (110, 150, 1)), 0, 255).astype(np.uint8)
    images, labels = bars(40, seed=9)
    true = [(8, 10, 36, 36), (90, 12, 24, 24), (60, 66, 30, 30), (112, 70, 32, 32)]
    names = []
    for (x, y, side, _), index in zip(true, (0, 1, 2, 3), strict=True):
        thing = Image.fromarray(images[index, :, :, 0]).resize((side, side), Image.BICUBIC)
        picture[y : y + side, x : x + side, 0] = np.asarray(thing)
        names.append(CLASSES[labels[index]])
    return picture, np.array(true, float), names


def test_things_are_found_where_they_are(trained: Model, background) -> None:
    picture, true, names = picture_of_bars()
    states = []
    found = finish(recognise(trained, picture, CLASSES, background=background), states.append)
    boxes = found.boxes(0.7)
    places = np.array([(b.x, b.y, b.width, b.height) for b in boxes], float)
    result = match(places, [b.name for b in boxes], true, names)
    assert result.recall == 1
    assert result.precision >= 0.8
    assert found.sliding
    assert found.note == ""
    assert len(found.boxes(0.999999)) <= len(boxes)
    assert states[-1].partial is None
    assert states[0].partial.shape == found.heat.shape
    label = CLASSES.index(names[0])
    centre = found.heat[label, 28 - 4 : 28 + 4, 26 - 4 : 26 + 4].max()
    assert centre > 0.7
    assert found.heat[:, 100:, :20].max() < centre


def test_every_probability_is_what_the_network_gives_for_that_part(
    trained: Model, background
) -> None:
    picture, _, _ = picture_of_bars()
    found = finish(recognise(trained, picture, CLASSES, background=background))
    boxes = found.boxes(0.3)
    assert boxes
    whole = Image.fromarray(picture[:, :, 0])
    for box in boxes:
        part = fitted_part(whole, (box.x, box.y, box.width, box.height), (12, 12, 1))
        logits = logits_of(trained, part[None])[0].astype(np.float64)
        expected = np.exp(logits - logits.max())
        expected /= expected.sum()
        assert box.probability == pytest.approx(expected[box.label], rel=1e-5)
        assert 0 < box.certainty <= box.probability
    certainties = [box.certainty for box in boxes]
    assert certainties == sorted(certainties, reverse=True)
    assert all(box.certainty >= 0.6 for box in found.boxes(0.6))
    alone = finish(recognise(trained, picture, CLASSES)).boxes(0.3)
    assert all(box.certainty == box.probability for box in alone)


def test_window_by_window_finds_the_same(trained: Model, background, monkeypatch) -> None:
    picture, true, names = picture_of_bars()

    def refuse(*arguments):
        raise NotSliding("the test says so")

    monkeypatch.setattr("cnndesk.explain.windows.as_sliding", refuse)
    found = finish(recognise(trained, picture, CLASSES, background=background, smallest=20))
    assert not found.sliding
    assert "because the test says so" in found.note
    boxes = found.boxes(0.7)
    places = np.array([(b.x, b.y, b.width, b.height) for b in boxes], float)
    assert match(places, [b.name for b in boxes], true, names).recall == 1


def test_an_empty_picture_has_nothing(trained: Model, background) -> None:
    for learned in (background, None):
        flat = np.full((60, 80, 3), 90, np.uint8)
        found = finish(recognise(trained, flat, CLASSES, background=learned))
        assert found.boxes(0.3) == []
        assert not found.heat.any()
    assert "Nothing is known of the training images" in found.note


def test_a_class_called_background_gives_no_boxes(trained: Model, background) -> None:
    picture, _, _ = picture_of_bars()
    names = ("Background", "lying")
    found = finish(recognise(trained, picture, names, background=background))
    assert {box.name for box in found.boxes(0.3)} == {"lying"}


def test_a_large_picture_is_bounded_and_says_so(trained: Model, background, monkeypatch) -> None:
    monkeypatch.setattr("cnndesk.explain.recognise.MOST_PIXELS", 2000)
    picture, _, _ = picture_of_bars()
    found = finish(recognise(trained, picture, CLASSES, background=background))
    assert "objects below 35 pixels were not looked for" in found.note


def test_recognition_can_be_cancelled(trained: Model) -> None:
    cancel = threading.Event()
    with pytest.raises(Cancelled):
        finish(
            recognise(trained, picture_of_bars()[0], CLASSES), lambda state: cancel.set(), cancel
        )


def test_the_unit_for_things_is_computed_by_the_engine(trained: Model, background) -> None:
    model = with_background(trained, background)
    images, _ = bars(8, seed=3)
    plan = Plan(model, 8, fuse=False)
    plan.images[...] = images
    plan.pack_weights()
    plan.forward()
    expected = background.value(plan.values[background.node].reshape(8, -1))
    np.testing.assert_allclose(plan.values[THING][:, 0, 0, 0], expected, rtol=1e-4, atol=1e-4)
    assert (expected >= background.threshold).mean() > 0.7
    shifted = np.roll(images, 6, axis=1)
    plan.images[...] = shifted
    plan.forward()
    assert plan.values[THING].mean() < expected.mean()
    np.testing.assert_array_equal(plan.output.shape, (8, 2))


def test_bad_input_says_what_to_do(trained: Model, background) -> None:
    picture, _, _ = picture_of_bars()
    regression = Model([*trained.nodes[:-1], Node("out", MeanSquaredError(), ("n3",))])
    with pytest.raises(ExplainError, match="numbers, not classes"):
        finish(recognise(regression, picture, CLASSES))
    with pytest.raises(ExplainError, match="2 outputs, but there are 3 names"):
        finish(recognise(trained, picture, ("a", "b", "c")))
    with pytest.raises(ExplainError, match="only 3×150 pixels"):
        finish(recognise(trained, picture[:3], CLASSES))
    with pytest.raises(ExplainError, match="must be bytes"):
        finish(recognise(trained, picture / 255, CLASSES))
    with pytest.raises(SettingError, match="from 40 to 20 pixels"):
        finish(recognise(trained, picture, CLASSES, smallest=40, largest=20))
    with pytest.raises(SettingError, match="Threshold is 2"):
        finish(recognise(trained, picture, CLASSES)).boxes(2)
    with pytest.raises(ExplainError, match="Give at least 10"):
        finish(learn_background(trained, bars(3)[0]))
    with pytest.raises(ExplainError, match="learned for another network"):
        with_background(randomise(chain(Dense(units=2), SoftmaxCrossEntropy())), background)


# The suggested threshold -------------------------------------------------------------------


def f1_at(threshold: float, certainties, hits, things: int) -> float:
    kept = [hit for certainty, hit in zip(certainties, hits, strict=True) if certainty >= threshold]
    return 2 * sum(kept) / (len(kept) + things)


def test_the_best_threshold_by_hand() -> None:
    best = best_threshold([0.6, 0.9, 0.8, 0.7, 0.5], [True, True, True, False, False], 4)
    assert best.threshold == pytest.approx(0.55)
    assert (best.precision, best.recall) == (0.75, 0.75)
    assert best_threshold([], [], 3).threshold == THRESHOLD
    assert best_threshold([0.9], [False], 3).threshold == THRESHOLD


@given(
    st.lists(
        st.tuples(st.integers(11, 94).map(lambda n: n / 100), st.booleans()),
        min_size=1,
        max_size=30,
    ),
    st.integers(0, 10),
)
def test_no_threshold_does_better(boxes: list[tuple[float, bool]], missed: int) -> None:
    certainties, hits = zip(*boxes, strict=True)
    things = sum(hits) + missed
    best = best_threshold(certainties, hits, things)
    if not any(hits):
        assert best.threshold == THRESHOLD
        return
    reached = f1_at(best.threshold, certainties, hits, things)
    assert reached == pytest.approx(max(f1_at(c, certainties, hits, things) for c in certainties))
    kept = [hit for c, hit in boxes if c >= best.threshold]
    assert best.precision == pytest.approx(sum(kept) / len(kept))
    assert best.recall == pytest.approx(sum(kept) / things)


def test_a_threshold_is_suggested_from_pages_of_known_images(trained: Model, background) -> None:
    images, labels = bars(60, seed=5)
    names = [CLASSES[label] for label in labels]
    work = suggest_threshold(trained, background, images, names, CLASSES, seed=3)
    first = finish(work)
    assert 0 < first.threshold < 1
    assert first.precision > 0.5
    assert first.recall > 0.3
    assert finish(suggest_threshold(trained, background, images, names, CLASSES, seed=3)) == first
    swapped = [CLASSES[1 - label] for label in labels]
    wrong = finish(suggest_threshold(trained, background, images, swapped, CLASSES, seed=3))
    assert wrong.recall < first.recall
    with pytest.raises(ExplainError, match="at least 10"):
        finish(suggest_threshold(trained, background, images[:5], names[:5], CLASSES))

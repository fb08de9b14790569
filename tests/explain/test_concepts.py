"""A planted concept is found, a random one is not, and chance is what the formulas say."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from cnndesk.engine.layers import (
    Activation,
    Conv2d,
    Dense,
    Flatten,
    InputLayer,
    Pool2d,
    SoftmaxCrossEntropy,
)
from cnndesk.engine.model import Model, Node
from cnndesk.engine.optimizers import Optimizer
from cnndesk.engine.plan import Plan
from cnndesk.engine.threads import single_threaded_blas
from cnndesk.errors import ExplainError
from cnndesk.explain.concepts import (
    FEWEST,
    concept_report,
    holm,
    separator,
    two_sided,
)
from cnndesk.explain.progress import Cancelled, finish

SIDE, CLASSES = 12, 3
FRAME = (230, 60, 200)
NODES = ("conv1", "conv2", "fc1")


def framed(images: np.ndarray) -> np.ndarray:
    """Draw a coloured frame around images."""
    found = images.copy()
    for edge in (np.s_[:, :2], np.s_[:, -2:], np.s_[:, :, :2], np.s_[:, :, -2:]):
        found[edge] = FRAME
    return found


def blobs(count: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Return images of a bright square, class by its height: above, in the middle, below."""
    labels = np.arange(count) % CLASSES
    images = rng.integers(0, 90, (count, SIDE, SIDE, 3), dtype=np.uint8)
    for image, label in zip(images, labels, strict=True):
        top, left = 2 + 3 * label, rng.integers(2, SIDE - 4)
        image[top : top + 2, left : left + 2] = rng.integers(150, 255, 3)
    return images, labels


@pytest.fixture(autouse=True)
def _as_on_the_engine_thread():
    with single_threaded_blas():
        yield


@pytest.fixture(scope="module")
def planted() -> tuple[Model, np.ndarray, np.ndarray]:
    """A network trained on images of which one class has a coloured frame, and these images."""
    rng = np.random.default_rng(0)
    images, labels = blobs(360, rng)
    images[labels == 1] = framed(images[labels == 1])
    same = {"kernel_size": (3, 3), "pads": (1, 1, 1, 1)}
    nodes = [Node("image", InputLayer(shape=(SIDE, SIDE, 3), shift=(-0.5,)))]
    for name, layer in (
        ("conv1", Conv2d(filters=8, **same)),
        ("relu1", Activation(kind="relu")),
        ("pool1", Pool2d(mode="max", size=(2, 2), stride=(2, 2))),
        ("conv2", Conv2d(filters=12, **same)),
        ("relu2", Activation(kind="relu")),
        ("flat", Flatten()),
        ("fc1", Dense(units=16)),
        ("relu3", Activation(kind="relu")),
        ("fc2", Dense(units=CLASSES)),
        ("softmax", SoftmaxCrossEntropy()),
    ):
        nodes.append(Node(name, layer, (nodes[-1].id,)))
    model = Model(nodes)
    model.initialise(0)
    optimizer = Optimizer(model, "adam")
    plan = Plan(model, 36, training=True, optimizer=optimizer)
    for _ in range(12):
        order = rng.permutation(len(images)).reshape(-1, 36)
        for rows in order:
            plan.images[...] = images[rows]
            plan.targets.labels[...] = labels[rows]
            optimizer.begin_step(0.003)
            plan.step()
    assert plan.targets.summary[0] < 0.1
    return model, images, labels


def report(planted, concept, **changes):
    model, images, labels = planted
    return finish(concept_report(model, concept, images, labels, NODES, **changes))


def test_a_planted_concept_is_found_for_its_class(planted) -> None:
    plain, _ = blobs(60, np.random.default_rng(7))
    found = report(planted, framed(plain))
    assert found.is_found
    assert found.classes.tolist() == [0, 1, 2]
    last = found.blocks[-1]
    assert last.told_apart[1]
    assert last.sensitivity[1] > 0
    assert last.positive[1] > 0.9
    assert last.accuracy > 0.75  # a third of the others have the frame, too
    assert last.random_accuracy < 0.6


def test_random_concepts_are_not_told_apart_from_chance(planted) -> None:
    _, images, _ = planted
    told = 0
    for seed in range(12):
        rng = np.random.default_rng(seed)
        chosen = np.sort(rng.choice(len(images), 40, replace=False))
        told += report(planted, images[chosen], apart=chosen, seed=seed).is_found
    assert told <= 2  # one in twenty by chance, so three of twelve would come once in fifty


def test_the_same_seed_gives_the_same_report_on_any_number_of_threads(planted) -> None:
    plain, _ = blobs(30, np.random.default_rng(7))
    one, two = (report(planted, framed(plain), threads=n) for n in (1, 2))
    for first, second in zip(one.blocks, two.blocks, strict=True):
        np.testing.assert_array_equal(first.chance, second.chance)


def test_it_is_cancelled_on_the_way(planted) -> None:
    model, images, labels = planted
    cancel = threading.Event()
    work = concept_report(model, images[:40], images, labels, NODES)
    with pytest.raises(Cancelled):
        finish(work, lambda _: cancel.set(), cancel)


@pytest.mark.parametrize(
    ("count", "of", "nodes", "words"),
    [
        (FEWEST - 1, 300, NODES, "at least 8 images"),
        (1, 300, NODES, "there is 1"),
        (40, 60, NODES, "too few to draw random"),
        (40, 300, (), "no block between"),
        (40, 300, ("conv9",), "conv9"),
    ],
)
def test_what_cannot_be_compared_is_said(planted, count, of, nodes, words) -> None:
    model, images, labels = planted
    with pytest.raises(ExplainError, match=words):
        finish(concept_report(model, images[:count], images[:of], labels[:of], nodes))


def test_a_separator_points_from_the_others_to_the_concept_and_knows_how_well() -> None:
    rng = np.random.default_rng(0)
    concept, others = rng.standard_normal((30, 50)), rng.standard_normal((30, 50))
    concept[:, 3] += 6
    direction, accuracy = separator(concept, others)
    assert int(np.abs(direction).argmax()) == 3
    assert direction[3] > 0
    assert np.linalg.norm(direction) == pytest.approx(1)
    assert accuracy > 0.9
    _, chance = separator(rng.standard_normal((60, 50)), rng.standard_normal((60, 50)))
    assert 0.3 < chance < 0.7
    assert separator(np.ones((9, 4)), np.ones((9, 4)))[1] == 0.5


def test_the_accuracy_is_that_of_leaving_each_image_out() -> None:
    rng = np.random.default_rng(1)
    concept, others = rng.standard_normal((12, 5)) + 0.5, rng.standard_normal((12, 5))
    x = np.concatenate([concept, others])
    sides = np.concatenate([np.ones(12), -np.ones(12)])
    gram = (x - x.mean(axis=0)) @ (x - x.mean(axis=0)).T
    ridge = 0.1 * np.trace(gram) / len(x)
    right = 0
    for row in range(len(x)):
        rest = np.delete(np.arange(len(x)), row)
        design = np.concatenate([x[rest], np.ones((len(rest), 1))], axis=1)
        penalty = ridge * np.diag([*np.ones(5), 0])
        weights = np.linalg.solve(design.T @ design + penalty, design.T @ sides[rest])
        right += int(np.sign(np.append(x[row], 1) @ weights) == sides[row])
    assert separator(concept, others)[1] == pytest.approx(right / len(x))


@pytest.mark.parametrize(
    ("t", "freedom", "chance"),  # of tables of Student's distribution
    [(0.0, 5, 1.0), (2.571, 5, 0.05), (-4.032, 5, 0.01), (2.045, 29, 0.05), (12.706, 1, 0.05)],
)
def test_the_tails_of_student(t, freedom, chance) -> None:
    assert two_sided(t, freedom) == pytest.approx(chance, abs=2e-4)


def test_holm_refuses_in_order_until_one_stands() -> None:
    told = holm(np.array([0.03, 0.001, 0.02, 0.6]), 0.05)
    assert told.tolist() == [False, True, False, False]
    assert holm(np.array([0.01, 0.02]), 0.05).tolist() == [True, True]

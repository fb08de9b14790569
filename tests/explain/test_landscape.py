"""The loss on planes: values against a direct evaluation, the path where it must lie."""

from __future__ import annotations

import numpy as np
import pytest
from explain_networks import randomise

from cnndesk.engine.layers import (
    BatchNorm,
    Conv2d,
    Dense,
    Dropout,
    InputLayer,
    SoftmaxCrossEntropy,
)
from cnndesk.engine.model import Model, Node
from cnndesk.engine.plan import Plan
from cnndesk.errors import ExplainError
from cnndesk.explain.contours import contour, levels
from cnndesk.explain.landscape import (
    Judged,
    layout_of,
    main_directions,
    placed,
    random_directions,
    survey,
)
from cnndesk.explain.progress import finish


def network(norm: bool = False) -> Model:
    nodes = [
        Node("image", InputLayer(shape=(6, 6, 1))),
        Node("conv", Conv2d(filters=3, kernel_size=(3, 3)), ("image",)),
    ]
    if norm:
        nodes += [
            Node("norm", BatchNorm(), ("conv",)),
            Node("drop", Dropout(rate=0.5), ("norm",)),
        ]
    nodes += [
        Node("dense", Dense(units=4), (nodes[-1].id,)),
        Node("softmax", SoftmaxCrossEntropy(), ("dense",)),
    ]
    return randomise(Model(nodes))


def fill(plan: Plan, labels, targets=None) -> None:
    plan.targets.labels[: len(labels)] = labels
    plan.targets.values[...] = 0
    plan.targets.values[np.arange(len(labels)), labels] = 1


def judged(count: int = 40) -> Judged:
    rng = np.random.default_rng(3)
    images = rng.integers(0, 256, (count, 6, 6, 1), dtype=np.uint8)
    return Judged(images, rng.integers(0, 4, count), None, fill)


def moments(model: Model, count: int = 6) -> list[dict]:
    """A path that bends, of which the dense bias does not move."""
    rng = np.random.default_rng(0)
    start, found = model.copy_arrays(), []
    ways = [
        {b: {n: rng.normal(size=a.shape) for n, a in named.items()} for b, named in start.items()}
        for _ in range(2)
    ]
    for t in np.linspace(0, 1, count):
        now = {
            b: {
                n: (a + 0.2 * t * ways[0][b][n] + 0.1 * t**2 * ways[1][b][n]).astype(np.float32)
                for n, a in named.items()
            }
            for b, named in start.items()
        }
        now["dense"]["bias"] = start["dense"]["bias"]
        found.append(now)
    return found


def mean_loss(model: Model, weights: dict, given: Judged) -> float:
    model.load_arrays(weights)
    plan = Plan(model, len(given.images))
    plan.pack_weights()
    plan.images[...] = given.images
    fill(plan, given.labels)
    plan.forward()
    return float(plan.targets.losses.mean(dtype=np.float64))


def test_every_point_is_the_loss_of_its_weights() -> None:
    model, given = network(), judged()
    path = moments(model)
    found = finish(survey(network, range(len(path)), lambda n: path[n], given, sides=(3, 5)))
    layout = layout_of(model, path[0], path[-1])
    assert ("dense", "bias") not in {(b, n) for b, n, _ in layout.parts}
    assert found.weights == layout.size
    for place, weights in enumerate(path):
        assert found.path_losses[place] == pytest.approx(mean_loss(model, weights, given), rel=1e-5)
    end = layout.vector(path[-1])
    directions = main_directions(np.stack([layout.vector(w) for w in path]))
    for row, column in ((0, 0), (4, 1), (2, 3)):
        at = end + found.xs[column] * directions[0] + found.ys[row] * directions[1]
        twin = network()
        twin.load_arrays(path[-1])
        layout.write(twin, at.astype(np.float32))
        wanted = mean_loss(twin, twin.copy_arrays(), given)
        assert found.losses[row, column] == pytest.approx(wanted, rel=1e-4)
    assert np.isfinite(found.losses).all()


def test_a_path_in_a_plane_is_seen_whole_and_ends_at_zero() -> None:
    model, path = network(), moments(network())
    layout = layout_of(model, path[0], path[-1])
    vectors = [layout.vector(w) for w in path]
    directions = main_directions(np.stack(vectors))
    np.testing.assert_allclose(directions @ directions.T, np.eye(2), atol=1e-5)
    where, seen = placed(vectors, vectors[-1], directions)
    assert seen == pytest.approx(1.0, abs=1e-5), "two ways span it"
    np.testing.assert_allclose(where[-1], 0, atol=1e-9)
    for place, vector in enumerate(vectors):
        back = vectors[-1] + where[place] @ directions
        np.testing.assert_allclose(back, vector, atol=1e-4)


def test_a_straight_path_still_has_two_directions_at_right_angles() -> None:
    rng = np.random.default_rng(0)
    way = rng.normal(size=200).astype(np.float32)
    points = np.stack([t * way for t in (0.0, 0.5, 1.0)]).astype(np.float32)
    found = main_directions(points)
    assert abs(found[0] @ found[1]) < 1e-6
    np.testing.assert_allclose(np.linalg.norm(found, axis=1), 1, atol=1e-6)


def test_random_directions_are_as_long_as_each_filter_and_leave_biases_alone() -> None:
    path = moments(network())
    layout = layout_of(network(), path[0], path[-1])
    end = layout.vector(path[-1])
    found = random_directions(layout, end, 7)
    np.testing.assert_array_equal(found, random_directions(layout, end, 7))
    assert not np.array_equal(found[0], found[1])
    at = 0
    for block, name, shape in layout.parts:
        size = int(np.prod(shape))
        piece = found[0][at : at + size].reshape(shape)
        own = path[-1][block][name]
        at += size
        if len(shape) < 2:
            assert not piece.any()
            continue
        axes = tuple(range(len(shape) - 1))
        np.testing.assert_allclose(
            np.sqrt((piece**2).sum(axis=axes)), np.sqrt((own**2).sum(axis=axes)), rtol=1e-5
        )


def test_batch_norm_takes_the_statistics_of_the_images_and_nothing_is_random() -> None:
    path = moments(network(norm=True))
    given = judged(70)
    first, second = (
        finish(survey(lambda: network(norm=True), range(6), lambda n: path[n], given, sides=(3,)))
        for _ in range(2)
    )
    assert first.own_statistics
    assert first.images == 64, "all batches are as large"
    np.testing.assert_array_equal(first.losses, second.losses)
    spoilt = [{b: dict(named) for b, named in w.items()} for w in path]
    for weights in spoilt:  # what the run noted plays no part
        weights["norm"]["running_mean"] = weights["norm"]["running_mean"] + 50
    third = finish(
        survey(lambda: network(norm=True), range(6), lambda n: spoilt[n], given, sides=(3,))
    )
    np.testing.assert_array_equal(third.losses, first.losses)


def test_statistics_that_did_not_change_are_used_as_they_are() -> None:
    path = moments(network(norm=True))
    noted = {n: np.abs(path[0]["norm"][n]) + 0.5 for n in network(norm=True).state["norm"]}
    for weights in path:
        weights["norm"].update(noted)
    found = finish(
        survey(lambda: network(norm=True), range(6), lambda n: path[n], judged(), sides=(3,))
    )
    assert not found.own_statistics
    assert found.path_losses[0] == pytest.approx(
        mean_loss(network(norm=True), path[0], judged()), rel=1e-5
    )


def test_the_coarse_picture_comes_first_and_cancelling_leaves_nothing_running() -> None:
    path = moments(network())
    work = survey(network, range(6), lambda n: path[n], judged(), sides=(3, 5, 9))
    told = [state.partial for state in work if state.partial is not None]
    partial = [one for place, one in enumerate(told) if place == 0 or one is not told[place - 1]]
    assert len(told) > 25, "every later piece has it, too"
    assert [p.losses.shape for p in partial] == [(3, 3), (5, 5), (9, 9)]
    np.testing.assert_array_equal(partial[2].losses[::4, ::4], partial[0].losses)
    np.testing.assert_array_equal(partial[2].xs[::4], partial[0].xs)
    again = survey(network, range(6), lambda n: path[n], judged(), sides=(3, 5, 9))
    for _ in range(20):
        next(again)
    again.close()


def test_what_has_no_path_is_said() -> None:
    path = moments(network())
    with pytest.raises(ExplainError, match="needs 3"):
        finish(survey(network, range(2), lambda n: path[n], judged()))
    with pytest.raises(ExplainError, match="No weight differs"):
        finish(survey(network, range(3), lambda n: path[0], judged()))


def test_contours_lie_where_the_value_is() -> None:
    xs, ys = np.linspace(-2, 2, 41), np.linspace(-1, 1, 31)
    values = xs[None, :] ** 2 + 4 * ys[:, None] ** 2
    pieces = contour(xs, ys, values, 1.0)
    found = pieces[:, :, 0] ** 2 + 4 * pieces[:, :, 1] ** 2
    assert len(pieces) > 50
    np.testing.assert_allclose(found, 1.0, atol=0.02)
    holes = values.copy()
    holes[:, 20] = np.nan
    assert not (np.abs(contour(xs, ys, holes, 1.0)[:, :, 0]) < 0.09).any()
    assert len(contour(xs, ys, values, 99.0)) == 0
    some = levels(values + 1)
    assert some == sorted(some)
    assert 1 < some[0] < some[-1] < 9
    assert levels(np.full((3, 3), 2.0)) == []

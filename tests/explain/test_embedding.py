"""Embeddings: features against a plan, PCA against the SVD, t-SNE and k-means on known groups."""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading

import numpy as np
import pytest
from explain_networks import randomise
from hypothesis import given
from hypothesis import strategies as st

from cnndesk.engine.layers import Activation, Conv2d, Dense, InputLayer, SoftmaxCrossEntropy
from cnndesk.engine.model import Model, Node
from cnndesk.engine.plan import Plan
from cnndesk.errors import ExplainError, SettingError
from cnndesk.explain import clusters
from cnndesk.explain.clusters import k_means, purity, tsne
from cnndesk.explain.embedding import features_of, inside_lasso, nearest, pca, turned_like
from cnndesk.explain.progress import Cancelled, finish

needs_sklearn = pytest.mark.skipif(
    not clusters.has_scikit_learn(), reason="scikit-learn is not installed (extra “analysis”)"
)


def small_model() -> Model:
    return randomise(
        Model(
            [
                Node("image", InputLayer(shape=(9, 7, 1))),
                Node("conv", Conv2d(filters=4, kernel_size=(3, 3), pads=(1, 1, 1, 1)), ("image",)),
                Node("relu", Activation(kind="relu"), ("conv",)),
                Node("dense", Dense(units=3), ("relu",)),
                Node("softmax", SoftmaxCrossEntropy(), ("dense",)),
            ]
        )
    )


def some_images(count: int = 70) -> np.ndarray:
    return np.random.default_rng(0).integers(0, 256, (count, 9, 7, 1), dtype=np.uint8)


def blobs(count: int = 90, d: int = 6, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Three groups far apart."""
    rng = np.random.default_rng(seed)
    labels = np.arange(count) % 3
    return rng.standard_normal((count, d)) + 20 * np.eye(3, d)[labels], labels


@pytest.mark.parametrize("node", ["image", "conv", "relu", "softmax"])
def test_features_are_the_activations_of_the_whole_network(node: str) -> None:
    model, images = small_model(), some_images()
    plan = Plan(model, len(images), fuse=False)
    plan.images[...] = images
    plan.pack_weights()
    plan.forward()
    states = []
    found = finish(features_of(model, images, node), states.append)
    expected = plan.values[node].reshape(len(images), -1)
    np.testing.assert_allclose(found.values, expected, rtol=1e-5, atol=1e-6)
    assert found.shape == model.shapes[node]
    assert [s.done for s in states] == [64, 70]


def test_large_maps_are_averaged_to_fit() -> None:
    model, images = small_model(), some_images()
    full = finish(features_of(model, images, "conv"))
    small = finish(features_of(model, images, "conv", most_bytes=70 * 4 * 4 * 16))
    assert small.shape == (3, 3, 4)
    assert "3×3 places" in small.note
    maps = full.values.reshape(70, 9, 7, 4)
    mean = maps[:, 6:9, 6:7].mean(axis=(1, 2))
    np.testing.assert_allclose(
        small.values.reshape(70, 3, 3, 4)[:, 2, 2], mean, rtol=1e-4, atol=1e-5
    )


@given(st.integers(3, 30), st.integers(1, 40))
def test_pca_is_the_singular_value_decomposition(n: int, d: int) -> None:
    values = np.random.default_rng(n * 100 + d).standard_normal((n, d)) * (1 + np.arange(d))
    found = pca(values)
    centred = values - values.mean(axis=0)
    u, s, _ = np.linalg.svd(centred, full_matrices=False)
    for axis in range(min(2, d)):
        expected = u[:, axis] * s[axis]
        sign = np.sign(expected @ found.points[:, axis])
        np.testing.assert_allclose(found.points[:, axis], sign * expected, atol=1e-6 * s[0])
        assert found.explained[axis] == pytest.approx((s[axis] ** 2) / (s**2).sum())


def test_pca_of_many_columns_and_rows_is_close_to_exact() -> None:
    rng = np.random.default_rng(0)
    values = rng.standard_normal((700, 800)) + rng.standard_normal((700, 3)) @ (
        20 * rng.standard_normal((3, 800))
    )
    found = pca(values)
    u, s, _ = np.linalg.svd(values - values.mean(axis=0), full_matrices=False)
    for axis in range(2):
        match = abs(u[:, axis] @ found.points[:, axis]) / np.linalg.norm(found.points[:, axis])
        assert match == pytest.approx(1, abs=1e-6)
        assert found.explained[axis] == pytest.approx(s[axis] ** 2 / (s**2).sum(), rel=1e-6)


def test_pca_of_equal_points_is_a_point() -> None:
    found = pca(np.ones((5, 3)))
    assert not found.points.any()
    assert not found.explained.any()


def test_the_nearest_images_are_of_the_same_group() -> None:
    values, labels = blobs()
    indices, gaps = nearest(values, 4, 8)
    assert 4 not in indices
    assert (labels[indices] == labels[4]).all()
    assert (np.diff(gaps) >= 0).all()
    assert gaps[0] == pytest.approx(np.linalg.norm(values[indices[0]] - values[4]))


def test_a_lasso_takes_what_is_inside() -> None:
    points = np.array([[0.5, 0.5], [2.0, 0.5], [0.5, 2.0], [0.2, 0.9]])
    square = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)]
    assert inside_lasso(points, square).tolist() == [0, 3]
    bent = [(0.0, 0.0), (3.0, 0.0), (3.0, 1.0), (0.4, 0.8)]
    assert inside_lasso(points, bent).tolist() == [0, 1]
    with pytest.raises(ExplainError, match="no points inside the lasso"):
        inside_lasso(points, [(5.0, 5.0), (6.0, 5.0), (6.0, 6.0)])


def test_purity_by_hand() -> None:
    members = np.array([0, 0, 0, 1, 1, 1, 1])
    labels = np.array([0, 0, 1, 1, 1, 2, 2])
    assert purity(members, labels) == pytest.approx(4 / 7)
    with pytest.raises(ExplainError, match="of one class"):
        purity(members, np.zeros(7, np.int64))


@needs_sklearn
def test_k_means_finds_groups_that_exist() -> None:
    values, labels = blobs(d=80)
    found = finish(k_means(values, 3))
    assert purity(found.members, labels) == 1
    assert found.sizes.tolist() == [30, 30, 30]


@needs_sklearn
def test_tsne_keeps_groups_together_and_tells_how_far_it_is() -> None:
    values, labels = blobs()
    states = []
    found = finish(tsne(values, iterations=250, perplexity=10), states.append)
    assert found.points.shape == (90, 2)
    indices = [nearest(found.points, i, 5)[0] for i in range(90)]
    same = np.mean([labels[near] == labels[i] for i, near in enumerate(indices)])
    assert same > 0.95
    assert {s.total for s in states if "t-SNE" in s.stage} == {250}
    assert max(s.done for s in states) >= 200
    again = finish(tsne(values, iterations=250, perplexity=10))
    np.testing.assert_array_equal(found.points, again.points)


@needs_sklearn
def test_tsne_can_be_cancelled_and_leaves_no_process() -> None:
    cancel = threading.Event()
    with pytest.raises(Cancelled):
        finish(tsne(blobs(3000)[0]), lambda state: cancel.set(), cancel)
    assert not multiprocessing.active_children()


@needs_sklearn
def test_a_process_that_dies_is_told_and_not_waited_for() -> None:
    work = clusters._elsewhere(os._exit, {"status": 1}, "finding clusters", 0)
    with pytest.raises(ExplainError, match="Finding clusters ended early"):
        finish(work)
    assert not multiprocessing.active_children()


@needs_sklearn
def test_a_job_that_fails_says_why() -> None:
    work = clusters._elsewhere(clusters._k_means_job, {"values": None}, "finding clusters", 0)
    with pytest.raises(ExplainError, match="Finding clusters failed: TypeError"):
        finish(work)


@needs_sklearn
def test_settings_out_of_range_say_what_to_do() -> None:
    values, _ = blobs(20)
    with pytest.raises(SettingError, match=r"perplexity of 30 does not suit 20 points.* at most 6"):
        finish(tsne(values, perplexity=30))
    with pytest.raises(ExplainError, match="at least 4 points; there are 3"):
        finish(tsne(values[:3]))
    with pytest.raises(SettingError, match="at least 250"):
        finish(tsne(values, iterations=10))
    with pytest.raises(SettingError, match="20 points cannot be divided into 21"):
        finish(k_means(values, 21))
    assert finish(tsne(values, iterations=250)).points.shape == (20, 2)


def test_without_scikit_learn_it_says_how_to_install_it(monkeypatch) -> None:
    monkeypatch.setattr(clusters, "has_scikit_learn", lambda: False)
    monkeypatch.setitem(sys.modules, "sklearn", None)  # whoever imports it all the same fails
    with pytest.raises(ExplainError, match=r"pip install 'cnndesk\[analysis\]'. PCA works without"):
        finish(tsne(blobs()[0]))
    with pytest.raises(ExplainError, match="k-means needs scikit-learn"):
        finish(k_means(blobs()[0], 3))


def test_bad_images_say_what_to_do() -> None:
    model, images = small_model(), some_images()
    with pytest.raises(ExplainError, match="no block “conv9”"):
        finish(features_of(model, images, "conv9"))
    with pytest.raises(ExplainError, match="at least 2 images; there is 1"):
        finish(features_of(model, images[:1], "conv"))
    with pytest.raises(ExplainError, match="8×7×1, but the network takes 9×7×1"):
        finish(features_of(model, images[:, :8], "conv"))
    model.parameters["conv"]["bias"][0] = np.inf
    with pytest.raises(ExplainError, match="bias of conv holds values that are not numbers"):
        finish(features_of(model, images, "conv"))
    model.parameters["conv"]["bias"][0] = 3e38
    model.parameters["conv"]["weight"][...] = 3e38
    with pytest.raises(ExplainError, match="conv gives values that are not numbers"):
        finish(features_of(model, images, "conv"))


def test_points_are_turned_towards_others_and_keep_their_distances() -> None:
    rng = np.random.default_rng(0)
    before = rng.normal(size=(50, 2)) * (3, 1)
    angle = 2.0
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    for mirror in (np.diag([1.0, 1.0]), np.diag([1.0, -1.0])):
        moved = before + rng.normal(scale=0.01, size=before.shape)
        turned = turned_like(moved @ turn @ mirror + 7, before)
        offset = turned.mean(axis=0) - before.mean(axis=0)
        np.testing.assert_allclose(turned - offset, before, atol=0.08)
        apart = np.linalg.norm(turned[:, None] - turned[None], axis=2)
        np.testing.assert_allclose(apart, np.linalg.norm(moved[:, None] - moved[None], axis=2))

"""The embedding panel shows what explain gives; lasso, hover and clicks by real events."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from cnndesk.explain import clusters
from cnndesk.explain.clusters import has_scikit_learn, purity
from cnndesk.explain.embedding import Features, features_of, nearest, pca
from cnndesk.explain.progress import finish
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.embedding.panel import EmbeddingPanel
from cnndesk.gui.session.concept_images import ConceptImages
from cnndesk.gui.session.training import Training

LEFT = Qt.MouseButton.LeftButton
needs_sklearn = pytest.mark.skipif(not has_scikit_learn(), reason="needs scikit-learn")


@pytest.fixture
def panel(trained: Workspace, qtbot, wait) -> EmbeddingPanel:
    made = EmbeddingPanel(trained)
    qtbot.addWidget(made)
    made.resize(1100, 560)
    made.show()
    wait(lambda: made.points is not None and not made.work.is_busy)
    return made


@pytest.fixture
def truth(trained: Workspace) -> Features:
    """The activations computed without the window."""
    training = Training.of(trained)
    trainer = training.trainer
    images = trained.dataset.val.images
    return training.engine.now(lambda: finish(features_of(trainer.model, images, "relu4")))


def drag_around(panel: EmbeddingPanel, left: int, top: int, right: int, bottom: int) -> None:
    corners = [QPoint(left, top), QPoint(right, top), QPoint(right, bottom), QPoint(left, bottom)]
    QTest.mousePress(panel.scatter, LEFT, pos=corners[0])
    for corner in (*corners[1:], corners[0] + QPoint(0, 3)):
        QTest.mouseMove(panel.scatter, corner)
    QTest.mouseRelease(panel.scatter, LEFT, pos=corners[0] + QPoint(0, 3))


def test_the_points_are_the_principal_components_of_the_block(
    panel: EmbeddingPanel, truth: Features
) -> None:
    assert panel.judged.features.node == "relu4"
    np.testing.assert_allclose(panel.judged.features.values, truth.values, atol=1e-6)
    expected = pca(truth.values)
    np.testing.assert_allclose(panel.points, expected.points, atol=1e-4)
    assert f"{100 * expected.explained.sum():.1f} % of the variance" in panel.legend.remark


def test_another_block_is_taken_when_selected(
    panel: EmbeddingPanel, trained: Workspace, wait
) -> None:
    trained.select(("pool1",))
    wait(lambda: panel.judged.features.node == "pool1" and not panel.work.is_busy)
    assert "pool1, 8×8×6" in panel.block_label.toolTip()


def test_points_are_coloured_by_class_and_by_prediction(panel: EmbeddingPanel) -> None:
    judgement = panel.judged.judgement
    for value, of in (("predicted", judgement.predictions), ("class", judgement.labels)):
        place = panel.colours.findData(value)
        panel.colours.setCurrentIndex(place)
        panel.colours.activated.emit(place)
        for index, group in enumerate(panel.scatter.groups):
            np.testing.assert_array_equal(group.members, np.flatnonzero(of == index))


def test_pointing_shows_the_image_and_a_click_watches_it(
    panel: EmbeddingPanel, trained: Workspace
) -> None:
    place = panel.scatter.place_of(7).toPoint()
    hit = panel.scatter.point_at(panel.scatter.place_of(7))
    QTest.mouseMove(panel.scatter, place + QPoint(30, 30))
    QTest.mouseMove(panel.scatter, place)
    hit = panel.scatter.point_at(place.toPointF())
    assert panel.scatter.hovered == hit
    label = int(panel.judged.judgement.labels[hit])
    assert panel._card(hit).title == trained.dataset.classes[label]
    QTest.mouseClick(panel.scatter, LEFT, pos=place)
    assert (trained.watched.split, trained.watched.index) == ("val", int(panel.judged.rows[hit]))


def test_a_lasso_gives_a_gallery_by_loss(panel: EmbeddingPanel, trained: Workspace) -> None:
    width, height = panel.scatter.width(), panel.scatter.height()
    drag_around(panel, 2, 2, width // 2, height - 2)
    places = np.array([panel.scatter.place_of(i).x() for i in range(len(panel.points))])
    expected = set(np.flatnonzero(places < width // 2).tolist())
    assert set(panel.selected.tolist()) == expected
    assert 0 < len(expected) < len(panel.points)
    losses = panel.judged.judgement.losses[panel.selected]
    assert (np.diff(losses) <= 0).all()
    assert sum(part[2] for part in panel.composition.parts) == len(expected)
    first = panel.gallery.images.index(0)
    QTest.mouseClick(panel.gallery.viewport(), LEFT, pos=panel.gallery.visualRect(first).center())
    assert trained.watched.index == int(panel.judged.rows[panel.selected[0]])


def test_what_a_lasso_holds_can_be_a_concept(panel: EmbeddingPanel, trained: Workspace) -> None:
    asked: list[str] = []
    trained.panel_requested.connect(asked.append)
    drag_around(panel, 2, 2, panel.scatter.width() // 2, panel.scatter.height() - 2)
    panel.use_as_concept.click()
    chosen = ConceptImages.of(trained).places
    wanted = {(panel.judged.split, int(row)) for row in panel.judged.rows[panel.selected]}
    assert set(chosen) == wanted
    assert asked == ["concepts"]


def test_a_lasso_around_nothing_says_so(panel: EmbeddingPanel) -> None:
    drag_around(panel, 1, 1, 12, 12)
    assert panel.message.isVisible()
    assert "no points inside the lasso" in panel.message.words.text()


def test_images_like_one(panel: EmbeddingPanel, truth: Features) -> None:
    assert not panel.alike.isEnabled()
    place = panel.scatter.place_of(3)
    hit = panel.scatter.point_at(place)
    QTest.mouseClick(panel.scatter, LEFT, pos=place.toPoint())
    QTest.mouseClick(panel.alike, LEFT)
    chosen = int(panel.selected[0])
    assert chosen in (hit, 3)
    expected, _ = nearest(truth.values, chosen, 24)
    np.testing.assert_array_equal(panel.selected[1:], expected)


def test_dragging_pans_when_that_is_chosen(panel: EmbeddingPanel) -> None:
    QTest.mouseClick(panel.tools.button("pan"), LEFT)
    before = panel.scatter.place_of(0)
    QTest.mousePress(panel.scatter, LEFT, pos=QPoint(100, 100))
    QTest.mouseMove(panel.scatter, QPoint(140, 120))
    QTest.mouseRelease(panel.scatter, LEFT, pos=QPoint(140, 120))
    moved = panel.scatter.place_of(0) - before
    assert (round(moved.x()), round(moved.y())) == (40, 20)


@needs_sklearn
def test_tsne_and_clusters_come_from_a_process_beside(panel: EmbeddingPanel, wait) -> None:
    before = panel.points
    QTest.mouseClick(panel.methods.button("tsne"), LEFT)
    assert panel.perplexity.isVisible()
    wait(lambda: panel.method_shown == "tsne" and not panel.work.is_busy)
    assert panel.points is not before
    place = panel.colours.findData("cluster")
    panel.colours.setCurrentIndex(place)
    panel.colours.activated.emit(place)
    wait(lambda: panel.clusters is not None and not panel.work.is_busy)
    assert len(panel.clusters.sizes) == 10
    share = purity(panel.clusters.members, panel.judged.judgement.labels)
    assert f"clusters {100 * share:.1f} % pure" in panel.legend.remark
    for index, group in enumerate(panel.scatter.groups):
        np.testing.assert_array_equal(
            group.members, np.flatnonzero(panel.clusters.members == index)
        )


@needs_sklearn
def test_tsne_can_be_cancelled(panel: EmbeddingPanel, wait) -> None:
    stages: list[str] = []

    def cancel() -> None:
        if panel.work.progress is not None and "t-SNE" in panel.work.progress.stage:
            stages.append(panel.work.progress.stage)
            panel.work.cancel()

    panel.work.changed.connect(cancel)
    QTest.mouseClick(panel.methods.button("tsne"), LEFT)
    wait(lambda: not panel.work.is_busy)
    assert len(stages) == 1, "nothing is heard of it afterwards"
    assert panel.method_shown == "pca"


@needs_sklearn
def test_a_perplexity_beyond_the_points_is_refused(panel: EmbeddingPanel, wait) -> None:
    panel.perplexity.setValue(400)
    QTest.mouseClick(panel.methods.button("tsne"), LEFT)
    wait(lambda: panel.message.isVisible())
    assert "perplexity of 400 does not suit 155 points" in panel.message.words.text()
    assert panel.methods.value == "pca"


def test_without_scikit_learn_it_says_how_to_get_it(
    panel: EmbeddingPanel, wait, monkeypatch
) -> None:
    monkeypatch.setattr(clusters, "has_scikit_learn", lambda: False)
    QTest.mouseClick(panel.methods.button("tsne"), LEFT)
    wait(lambda: panel.message.isVisible())
    assert "pip install" in panel.message.words.text()
    assert panel.methods.value == "pca"


def test_an_untrained_network_offers_to_train(drawn: Workspace, qtbot) -> None:
    panel = EmbeddingPanel(drawn)
    qtbot.addWidget(panel)
    panel.show()
    assert panel.missing.line.text() == "The network is not trained yet"


def test_images_like_any_one_of_the_data(
    panel: EmbeddingPanel, trained: Workspace, truth: Features, wait
) -> None:
    trainer, images = Training.of(trained).trainer, trained.dataset.train.images
    one = Training.of(trained).engine.now(
        lambda: finish(features_of(trainer.model, images[10:12], "relu4")).values[0]
    )
    trained.alike_requested.emit("train", 10)
    wait(lambda: len(panel.selected) == 24)
    expected = np.argsort(((truth.values - one).astype(np.float64) ** 2).sum(axis=1))[:24]
    np.testing.assert_array_equal(panel.selected, expected)
    trained.alike_requested.emit("val", 5)
    assert panel.selected[0] == 5
    np.testing.assert_array_equal(panel.selected[1:], nearest(truth.values, 5, 24)[0])


def test_more_or_fewer_images_can_be_asked_for(panel: EmbeddingPanel, wait) -> None:
    assert panel.limit.itemData(panel.limit.count() - 1) == 10_000
    place = panel.parts.findData("train")
    panel.parts.setCurrentIndex(place)
    panel.limit.setCurrentIndex(panel.limit.findData(500))
    panel.limit.activated.emit(0)
    wait(lambda: len(panel.points) == 500 and not panel.work.is_busy)
    assert "500 of 1" in panel.legend.remark


def test_a_network_that_gives_numbers_is_not_judged_but_said(drawn: Workspace, qtbot, wait) -> None:
    from cnndesk.blocks.regression import Regression
    from cnndesk.document.edits import SwapBlock
    from cnndesk.gui.panels.confusion.panel import ConfusionPanel
    from cnndesk.gui.session.training import State

    drawn.push(SwapBlock(drawn.network.output_ids[0], Regression()))
    Training.of(drawn).step_batch()
    wait(lambda: Training.of(drawn).state is State.PAUSED)
    panel = ConfusionPanel(drawn)
    qtbot.addWidget(panel)
    panel.resize(1000, 500)
    panel.show()
    wait(lambda: panel.message.isVisible())
    assert "gives numbers, not classes" in panel.message.words.text()
    assert "Softmax" in panel.message.words.text()

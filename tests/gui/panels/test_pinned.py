"""Pinned images: found by content, predicted, kept in the project; sealed ones never are."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cnndesk.data.split import Split
from cnndesk.document.edits import SetParams
from cnndesk.document.pins import MOST
from cnndesk.document.project import Project
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.pinned_list import LOWEST_ROW, PinRow
from cnndesk.gui.panels.predictions import PredictionsPanel
from cnndesk.gui.session.pinned_images import PinnedImages
from cnndesk.gui.session.training import State, Training
from cnndesk.session.evaluation import predict_images


@pytest.fixture
def panel(drawn: Workspace, qtbot) -> PredictionsPanel:
    made = PredictionsPanel(drawn)
    qtbot.addWidget(made)
    made.resize(280, 660)
    made.show()
    return made


@pytest.fixture
def pinned(drawn: Workspace, panel: PredictionsPanel) -> PinnedImages:
    return PinnedImages.of(drawn)


def images_of(split: Split, indices: list[int]) -> np.ndarray:
    return split.images.take(np.array(indices))


def test_pinned_images_are_predicted_as_the_network_predicts_them(
    drawn: Workspace, training: Training, pinned: PinnedImages, panel: PredictionsPanel, wait
) -> None:
    assert pinned.pin("val", [3, 7]) == 2
    training.step_epoch()
    wait(lambda: training.state is State.PAUSED)
    images = images_of(drawn.dataset.whole["val"], [3, 7])
    model = training.trainer.model
    expected = training.engine.now(lambda: predict_images(model, images))

    def arrived() -> bool:
        got = [found.outputs for found in pinned.images]
        return all(o is not None for o in got) and np.allclose(got, expected, atol=1e-5)

    wait(arrived)
    first: PinRow = panel.pins.rows[0]
    name = drawn.dataset.classes[int(expected[0].argmax())]
    assert first.said is not None
    assert first.said.name == name
    assert name in first.accessibleName()


def test_they_follow_a_running_training_only_while_somebody_looks(
    drawn: Workspace,
    training: Training,
    pinned: PinnedImages,
    panel: PredictionsPanel,
    endless,
    wait,
) -> None:
    endless(drawn, batch_size=8)
    pinned.pin("val", [0])
    seen: list[np.ndarray] = []
    pinned.changed.connect(lambda: seen.append(pinned.images[0].outputs))
    training.run()
    wait(lambda: len({o.tobytes() for o in seen if o is not None}) >= 3)
    panel.hide()
    training.engine.now(lambda: None)
    views = []
    drawn.snapshot_arrived.connect(views.append)
    wait(lambda: len(views) >= 4)
    assert all(view.others is None for view in views[2:])
    training.stop()
    wait(lambda: not training.is_busy)


def test_they_come_back_with_the_project_and_in_images_divided_anew(
    drawn: Workspace, pinned: PinnedImages, tmp_path: Path, wait
) -> None:
    pinned.pin("val", [1])
    picture = pinned.images[0].image
    drawn.capture().save(tmp_path / "one.cnndesk")
    drawn.load_project(Project.load(tmp_path / "one.cnndesk"))
    wait(lambda: drawn.dataset is not None)
    assert len(pinned.images) == 1
    for seed in range(1, 9):
        drawn.reopen_data(replace(drawn.data_settings, seed=seed))
        wait(lambda s=seed: drawn.dataset.settings.seed == s and not drawn.opener.is_busy)
        if pinned.images:
            found = pinned.images[0]
            np.testing.assert_array_equal(found.image, picture)
            assert found.part != "test"
        else:
            assert pinned.missing == 1  # it lies among the sealed test images now


def test_sealed_test_images_cannot_be_pinned(drawn: Workspace, pinned: PinnedImages) -> None:
    assert len(drawn.dataset.whole["test"])
    assert pinned.pin("test", [0]) == 0


def test_there_are_at_most_so_many_and_each_only_once(
    drawn: Workspace, pinned: PinnedImages, panel: PredictionsPanel
) -> None:
    assert pinned.pin("val", [0, 0, 1]) == 2
    assert pinned.pin("val", list(range(30))) == MOST - 2
    assert len(panel.pins.rows) == MOST
    assert not panel.pins.more.isEnabled()


def test_a_pinned_image_is_watched_by_a_click_and_unpinned_by_delete_with_undo(
    drawn: Workspace, pinned: PinnedImages, panel: PredictionsPanel
) -> None:
    pinned.pin("val", [5, 6])
    row = panel.pins.rows[1]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert (drawn.watched.split, drawn.watched.index) == ("val", 6)
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Delete)
    assert [found.index for found in pinned.images] == [5]
    drawn.undo.undo()
    assert [found.index for found in pinned.images] == [5, 6]


def test_one_of_each_class_can_be_pinned_at_once(
    drawn: Workspace, pinned: PinnedImages, panel: PredictionsPanel
) -> None:
    panel.pins.pin_each_class()
    assert {found.label for found in pinned.images} == set(range(10))


def test_the_probability_of_the_watched_class_is_followed_over_the_epochs(
    drawn: Workspace, training: Training, panel: PredictionsPanel, endless, wait
) -> None:
    endless(drawn)

    def points() -> list[tuple[float, float]]:
        return panel._record.points(drawn.watched_label)

    training.run()
    wait(lambda: len(points()) > 3)
    epochs = [epoch for epoch, _ in points()]
    assert epochs == sorted(epochs)
    assert panel.line.isVisible()
    drawn.watch_next()
    assert points() == []  # what was said of the image before is not said of this one
    assert not panel.line.isVisible()
    wait(lambda: bool(points()))
    assert points()[0][0] >= epochs[-1]
    training.pause()
    wait(lambda: training.state is State.PAUSED)
    step = training.trainer.standing.step
    wait(lambda: points()[-1][0] == step / training.trainer.batches_per_epoch)
    outputs = drawn.snapshot.outputs
    assert points()[-1][1] == pytest.approx(float(outputs[drawn.watched_label]))


def test_of_an_image_without_a_class_what_it_is_taken_for_now_is_followed(
    drawn: Workspace, training: Training, panel: PredictionsPanel, wait
) -> None:
    drawn.watch_image(drawn.network_image.copy(), "drawing (painted)", None)
    drawn.set_training_settings(drawn.training_settings.replace(epochs=3))
    for _ in range(2):
        training.step_epoch()
        wait(lambda: training.state is State.PAUSED)
    wait(lambda: panel._record.points(0)[-1:] and panel._record.points(0)[-1][0] == 2.0)
    said = int(drawn.snapshot.outputs.argmax())
    panel.refresh()
    assert panel.over.text() == f"“{drawn.dataset.classes[said]}” over the epochs, %"
    before = panel._record.points(said)
    drawn.push(SetParams({"conv1": {"kernel_size": 3}}))  # another network than was trained
    drawn.diagnose()
    shown = drawn.snapshot
    wait(lambda: training.differs and drawn.snapshot is not shown)
    assert panel._record.points(said) == before


@pytest.mark.parametrize("height", [562, 660, 900])
def test_pinned_images_are_all_seen_without_scrolling(
    drawn: Workspace, training: Training, panel: PredictionsPanel, wait, height: int
) -> None:
    drawn.set_training_settings(drawn.training_settings.replace(epochs=3))
    for _ in range(2):  # there is a curve, too
        training.step_epoch()
        wait(lambda: training.state is State.PAUSED)
    wait(lambda: len(panel._record.points(drawn.watched_label)) > 1)
    panel.setFixedSize(256, height)
    bar = panel._area.verticalScrollBar()
    for act, count in ((panel.pins.pin_some, 3), (panel.pins.pin_each_class, 10)):
        act()
        assert len(panel.pins.rows) >= count
        panel.refresh()
        for _ in range(6):
            QApplication.processEvents()
        assert bar.maximum() == 0, f"{len(panel.pins.rows)} rows scroll"
        assert all(row.height() >= LOWEST_ROW for row in panel.pins.rows)
        places = [row.geometry() for row in panel.pins.rows]
        assert not any(a.intersects(b) for a, b in pairwise(places))
    panel.pins.pinned.unpin_all()
    panel.refresh()
    assert panel.line.isVisible()  # it has its room again

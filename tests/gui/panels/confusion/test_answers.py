"""Images with values or labels in the window: what is predicted, how far off, which is missed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cnndesk.document.edits import ReplaceNetwork
from cnndesk.document.project import Project
from cnndesk.document.templates import Drawing, Head
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.confusion.panel import ConfusionPanel
from cnndesk.gui.panels.data.class_list import ClassListModel
from cnndesk.gui.panels.data.image_list import ImageListModel
from cnndesk.gui.panels.predictions import PredictionsPanel
from cnndesk.gui.panels.training.training_curves import TrainingCurves
from cnndesk.gui.session.training import State, Training
from cnndesk.scores import label_scores, value_scores
from cnndesk.session.live_view import LiveView

Trained = Callable[[Path], Workspace]


@pytest.fixture
def train(workspace: Workspace, wait) -> Trained:
    """Open a table and train a small network on it."""

    def make(table: Path) -> Workspace:
        workspace.open_source(str(table))
        wait(lambda: workspace.dataset is not None)
        dataset = workspace.dataset
        d = Drawing(dataset.image_shape)
        d.dense_relu(16)
        head = Head(len(dataset.classes), dataset.target_kind)
        workspace.push(ReplaceNetwork(d.ending(head)))
        workspace.diagnose()
        assert workspace.data_problems() == ()
        workspace.set_training_settings(
            workspace.training_settings.replace(
                epochs=15, batch_size=16, optimizer="adam", learning_rate=0.01
            )
        )
        training = Training.of(workspace)
        training.run()
        wait(lambda: training.state is State.FINISHED)
        return workspace

    return make


@pytest.fixture
def measured(train: Trained, value_table: Path) -> Workspace:
    return train(value_table)


@pytest.fixture
def tagged(train: Trained, label_table: Path) -> Workspace:
    return train(label_table)


def shown(widget, qtbot, width: int = 1100, height: int = 560):
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    return widget


def answers_of(workspace: Workspace, qtbot, wait, part: str = "val") -> ConfusionPanel:
    panel = shown(ConfusionPanel(workspace), qtbot)
    panel.answers.splits.button(part).click()
    wait(lambda: panel.answers.answers is not None and panel.answers.answers.split == part)
    return panel


def test_the_points_are_the_values_of_the_images(measured: Workspace, qtbot, wait) -> None:
    answers = answers_of(measured, qtbot, wait).answers
    split = measured.dataset.val
    truth = split.targets.array
    np.testing.assert_array_equal(answers.answers.truth, truth)
    trainer = Training.of(measured).trainer
    evaluation = Training.of(measured).engine.now(lambda: last_of(trainer.evaluate(split)))
    np.testing.assert_allclose(answers.answers.outputs, evaluation.outputs)
    (score,) = value_scores(evaluation.outputs, truth, ("weight",), ("g",))
    words = answers.summary.toolTip() or ""
    assert "explains" in words
    assert f"MAE {score.mae:.4g} g" in answers.summary.accessibleName()
    assert f"R² {score.r2:.4f}".replace("-", "−") in answers.summary.accessibleName()


def last_of(job):
    while True:
        try:
            next(job)
        except StopIteration as ended:
            return ended.value


def test_the_largest_errors_come_first(measured: Workspace, qtbot, wait) -> None:
    answers = answers_of(measured, qtbot, wait, "train").answers
    found = answers.answers
    errors = np.abs(found.outputs - found.truth)[:, 0]
    first = answers.gallery.model().entries[0]
    assert first.position == found.rows[int(np.argmax(errors))]
    assert first.left.endswith(" g")


def test_a_click_on_a_point_watches_its_image(measured: Workspace, qtbot, wait) -> None:
    answers = answers_of(measured, qtbot, wait, "train").answers
    rows = answers.plot.rows
    places = [answers.plot.place_of(int(row)) for row in rows]
    lowest = int(np.argmax([place.y() for place in places]))  # no other is as far down
    QTest.mouseClick(
        answers.plot.viewport(), Qt.MouseButton.LeftButton, pos=places[lowest].toPoint()
    )
    watched = measured.watched
    assert watched.split == "train"
    assert answers.plot.nearest(places[lowest]) == rows[lowest]
    assert watched.index == answers.answers.rows[rows[lowest]]


def test_scores_of_labels_stand_in_a_table(tagged: Workspace, qtbot, wait) -> None:
    answers = answers_of(tagged, qtbot, wait, "train").answers
    found = answers.answers
    scores = label_scores(found.outputs, tagged.dataset.train.targets.array, ("sea", "sky"))
    rows = answers.table.rows()
    assert [row[0] for row in rows] == ["sea", "sky"]
    for row, score in zip(rows, scores.labels, strict=True):
        assert row[1] == str(score.images)
        assert row[4] == f"{100 * score.recall:.1f}"
    assert f"F1 {scores.f1:.3f}" in answers.summary.accessibleName()


def test_a_chosen_label_shows_where_it_is_wrong_or_missed(tagged: Workspace, qtbot, wait) -> None:
    answers = answers_of(tagged, qtbot, wait, "train").answers
    found = answers.answers
    found.evaluation.outputs[0] = 1 - found.truth[0]  # all labels of this image are wrong
    answers._show()
    answers.table.setCurrentItem(answers.table.topLevelItem(1))
    has, taken = found.truth[:, 1] > 0, found.outputs[:, 1] >= 0.5
    wrong = set(found.rows[np.flatnonzero(has != taken)].tolist())
    assert {entry.position for entry in answers.gallery.model().entries} == wrong
    assert int(found.rows[0]) in wrong
    assert "sky" in answers.title.text()


def test_predictions_say_a_value_with_its_unit(measured: Workspace, qtbot, wait) -> None:
    panel = shown(PredictionsPanel(measured), qtbot)
    measured.watch("train", 3)
    wait(lambda: is_of_watched(measured))
    panel.refresh()
    spec = Training.of(measured).spec
    value = float(spec.in_units(measured.snapshot.outputs[np.newaxis])[0, 0])
    truth = float(measured.dataset.train.targets.array[3, 0])
    assert panel.verdict.text() == f"{value:.4g} g"
    assert panel.remark.text() == f"It is {truth:.4g} g; off by {abs(value - truth):.4g} g."
    assert panel.bars.words(0) == f"{value:.4g} g"


def test_predictions_name_the_labels_above_the_threshold(tagged: Workspace, qtbot, wait) -> None:
    panel = shown(PredictionsPanel(tagged), qtbot)
    both = int(np.flatnonzero(tagged.dataset.train.targets.array.sum(axis=1) == 2)[0])
    tagged.watch("train", both)
    wait(lambda: is_of_watched(tagged))
    panel.refresh()
    taken = tagged.snapshot.outputs >= 0.5
    names = [name for name, on in zip(("sea", "sky"), taken, strict=True) if on]
    assert panel.verdict.text() == ", ".join(names)
    missed = [name for name, on in zip(("sea", "sky"), taken, strict=True) if not on]
    wanted = f"missed: {', '.join(missed)}" if missed else "All labels are right."
    assert panel.remark.text() == wanted


def is_of_watched(workspace: Workspace) -> bool:
    snapshot = workspace.snapshot
    if not isinstance(snapshot, LiveView) or not len(snapshot.outputs):
        return False
    return bool(np.array_equal(snapshot.image, workspace.network_image))


def test_the_curves_are_called_what_they_are(measured: Workspace, qtbot) -> None:
    curves = shown(TrainingCurves(), qtbot)
    curves.show_runs(Training.of(measured).runs)
    curves.refresh()
    assert curves.score.title == "Mean absolute error, g"
    history = Training.of(measured).history
    assert history.metric.key == "mae"


def test_the_lists_say_what_is_known_of_each_image(
    measured: Workspace, label_table: Path, wait
) -> None:
    images, values = ImageListModel(), ClassListModel()
    images.show(measured.dataset)
    values.show(measured.dataset)
    truth = float(measured.dataset.train.targets.array[0, 0])
    tip = images.data(images.index(0), Qt.ItemDataRole.ToolTipRole)
    assert f"{truth:.10g} g, training" in tip
    column = measured.dataset.train.targets.array[:, 0]
    assert values.data(values.index(0)) == f"weight {column.min():.3g} – {column.max():.3g} g"
    before = measured.dataset
    measured.open_source(str(label_table))
    wait(lambda: measured.dataset is not before)
    values.show(measured.dataset)
    assert [values.data(values.index(row)) for row in range(2)] == ["sea", "sky"]
    (problem,) = measured.data_problems()
    assert "Put Multi-label in its place" in problem.sentence


def test_a_saved_project_goes_on_where_it_was(measured: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "weights.cnndesk"
    project = measured.capture()
    project.save(path)
    again = Project.load(path)
    assert again.targets == Training.of(measured).trainer.coder.spec
    assert again.targets.units == ("g",)
    assert "epochs.val_mae" in again.history


def test_every_image_and_the_scores_are_exported(
    measured: Workspace, qtbot, wait, tmp_path: Path
) -> None:
    answers = answers_of(measured, qtbot, wait).answers
    assert answers.save_to(tmp_path / "images.csv", "images.csv")
    header, *rows = (tmp_path / "images.csv").read_text().splitlines()
    assert header == "image,true weight [g],predicted weight [g]"
    split = measured.dataset.val
    assert [row.split(",")[0] for row in rows] == list(split.names)
    told = np.array([row.split(",")[1:] for row in rows], np.float64)
    np.testing.assert_allclose(told[:, 0], split.targets.array[:, 0])
    np.testing.assert_allclose(told[:, 1], answers.answers.outputs[:, 0], rtol=1e-6)
    assert answers.save_to(tmp_path / "scores.csv", "scores.csv")
    _, line = (tmp_path / "scores.csv").read_text().splitlines()
    assert line.startswith(f"weight,g,{len(split)},")
    assert not answers.save_to(tmp_path / "none" / "images.csv", "images.csv")
    assert "was not written" in answers.message.words.text()


def test_scores_of_labels_are_exported(tagged: Workspace, qtbot, wait, tmp_path: Path) -> None:
    answers = answers_of(tagged, qtbot, wait, "train").answers
    answers.save_to(tmp_path / "scores.csv", "scores.csv")
    header, *rows = (tmp_path / "scores.csv").read_text().splitlines()
    assert header == "label,images,taken,precision,recall,f1,average precision"
    truth = tagged.dataset.train.targets.array
    assert [row.split(",")[:2] for row in rows] == [
        ["sea", str(truth[:, 0].sum())],
        ["sky", str(truth[:, 1].sum())],
    ]
    answers.save_to(tmp_path / "images.csv", "images.csv")
    first = (tmp_path / "images.csv").read_text().splitlines()[1].split(",")
    assert first[1:3] == [str(value) for value in truth[0]]

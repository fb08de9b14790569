"""The confusion panel shows what the engine and ``cnndesk.explain`` give; clicks lead to images."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from cnndesk.blocks import grouped
from cnndesk.explain.judging import (
    EvaluationReport,
    class_scores,
    confused_pairs,
    judge,
    reliability,
)
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.confusion.matrix import MatrixView
from cnndesk.gui.panels.confusion.panel import ConfusionPanel
from cnndesk.gui.panels.confusion.selection import TOP, WRONG
from cnndesk.gui.session.training import State, Training
from cnndesk.gui.widgets.basic import MessageBar
from cnndesk.session.evaluation import Evaluator

LEFT = Qt.MouseButton.LeftButton


def shown(workspace: Workspace, qtbot) -> ConfusionPanel:
    panel = ConfusionPanel(workspace)
    qtbot.addWidget(panel)
    panel.resize(1100, 560)
    panel.show()
    return panel


@pytest.fixture
def panel(trained: Workspace, qtbot, wait) -> ConfusionPanel:
    made = shown(trained, qtbot)
    wait(lambda: made.judged is not None)
    return made


@pytest.fixture
def truth(trained: Workspace) -> EvaluationReport:
    """The judgement computed without the window."""
    trainer = Training.of(trained).trainer
    assert trainer is not None

    def compute():
        work = Evaluator(trainer.model, trainer.coder, 1).run(trainer.dataset.val)
        while True:
            try:
                next(work)
            except StopIteration as ended:
                return ended.value

    found = Training.of(trained).engine.now(compute)
    return judge(found.outputs, found.labels, found.losses, trainer.dataset.classes)


def click_cell(panel: ConfusionPanel, true: int, predicted: int) -> None:
    place = panel.matrix.cell_rect(true, predicted).center().toPoint()
    QTest.mouseClick(panel.matrix, LEFT, pos=place)


def worst_cell(judgement: EvaluationReport) -> tuple[int, int]:
    off = judgement.confusion - np.diag(np.diag(judgement.confusion))
    true, predicted = np.unravel_index(int(off.argmax()), off.shape)
    return int(true), int(predicted)


def test_every_number_is_that_of_the_engine(panel: ConfusionPanel, truth: EvaluationReport) -> None:
    for true in range(10):
        for predicted in range(10):
            expected = grouped(int(truth.confusion[true, predicted]))
            assert panel.matrix.text_of(true, predicted) == expected
    for row, score in enumerate(class_scores(truth)):
        for column, value in enumerate((score.precision, score.recall, score.f1)):
            expected = "–" if np.isnan(value) else f"{100 * value:.1f}"
            assert panel.table.rows()[row][3 + column] == expected
        wrong = score.images - int(truth.confusion[row, row])
        assert panel.table.rows()[row][6] == str(wrong)
    right = int(np.trace(truth.confusion))
    assert panel.headline.text() == f"{right} of {len(truth.labels)} right"
    np.testing.assert_allclose(panel.judged.judgement.losses, truth.losses, atol=1e-6)
    np.testing.assert_allclose(panel.judged.judgement.outputs, truth.outputs, atol=1e-6)
    assert f"{100 * truth.accuracy:.1f} %" in panel.summary.toolTip()
    assert f"{truth.loss:.3f}" in panel.summary.toolTip()


def test_row_shares_are_shown_when_asked_for(
    panel: ConfusionPanel, truth: EvaluationReport
) -> None:
    QTest.mouseClick(panel.numbers.button("shares"), LEFT)
    assert panel.matrix.text_of(3, 3) == f"{100 * truth.row_shares[3, 3]:.1f}"
    QTest.mouseClick(panel.numbers.button("counts"), LEFT)
    assert panel.matrix.text_of(3, 3) == str(truth.confusion[3, 3])


def test_a_cell_leads_to_its_images_by_loss_and_an_image_is_watched(
    panel: ConfusionPanel, truth: EvaluationReport, trained: Workspace
) -> None:
    true, predicted = worst_cell(truth)
    click_cell(panel, true, predicted)
    expected = truth.cell(true, predicted)
    entries = panel.gallery.images.entries
    assert [e.position for e in entries] == expected.tolist()
    sure = 100 * truth.outputs[expected[0]].max()
    assert entries[0].left == f"{sure:.0f} % {truth.classes[predicted]}"
    last = panel.gallery.images.index(len(entries) - 1)
    panel.gallery.scrollTo(last)
    QTest.mouseClick(panel.gallery.viewport(), LEFT, pos=panel.gallery.visualRect(last).center())
    assert (trained.watched.split, trained.watched.index) == ("val", int(expected[-1]))
    sure = 100 * truth.outputs[expected[-1], predicted]
    assert f"taken for {truth.classes[predicted]} with {sure:.1f} %" in panel.side.detail


def test_arrow_keys_move_the_cell(panel: ConfusionPanel) -> None:
    click_cell(panel, 4, 4)
    panel.matrix.setFocus()
    QTest.keyClick(panel.matrix, Qt.Key.Key_Right)
    QTest.keyClick(panel.matrix, Qt.Key.Key_Up)
    assert panel.matrix.selected == (3, 5)
    assert panel.side.title.toolTip() == "3 taken for 5"


def test_it_opens_with_the_mistakes_the_worst_first(
    panel: ConfusionPanel, truth: EvaluationReport
) -> None:
    found = [e.position for e in panel.gallery.images.entries]
    wrong = np.flatnonzero(truth.labels != truth.predictions)
    assert len(wrong)
    assert sorted(found) == wrong.tolist()
    assert truth.losses[found[0]] == truth.losses[wrong].max()
    assert panel.chips[WRONG].isChecked()
    assert panel.chips[WRONG].text().endswith(str(len(wrong)))


def test_pairs_and_top_losses(panel: ConfusionPanel, truth: EvaluationReport) -> None:
    QTest.mouseClick(panel.chips[TOP], LEFT)
    assert [e.position for e in panel.gallery.images.entries] == truth.top_losses(100).tolist()
    pair = confused_pairs(truth)[0]
    made = panel.chips["pair", pair.first, pair.second]
    assert made.text().endswith(str(pair.count))
    QTest.mouseClick(made, LEFT)
    found = [e.position for e in panel.gallery.images.entries]
    assert len(found) == pair.count
    losses = truth.losses[found]
    assert (np.diff(losses) <= 0).all()


def test_top_losses_open_at_the_largest_and_can_be_sorted_by_certainty(
    panel: ConfusionPanel, truth: EvaluationReport
) -> None:
    panel.select(TOP)
    positions = [e.position for e in panel.gallery.images.entries]
    assert truth.losses[positions[0]] == truth.losses.max()
    assert panel.gallery.verticalScrollBar().value() == 0
    panel.side.order.setCurrentIndex(panel.side.order.findData("unsure"))
    panel.side.order.activated.emit(panel.side.order.currentIndex())
    found = [e.position for e in panel.gallery.images.entries]
    assert sorted(found) == sorted(positions)
    assert (np.diff(truth.outputs[found].max(axis=1)) >= 0).all()


def test_the_first_image_of_a_list_is_shown_closely_but_not_watched(
    panel: ConfusionPanel, truth: EvaluationReport, trained: Workspace
) -> None:
    watched = trained.watched
    true, predicted = worst_cell(truth)
    click_cell(panel, true, predicted)
    assert trained.watched is watched
    assert panel.gallery.chosen_places[0][1] in panel.side.positions
    assert f"taken for {truth.classes[predicted]}" in panel.side.detail


def test_why_asks_about_the_chosen_image(
    panel: ConfusionPanel, truth: EvaluationReport, trained: Workspace, qtbot
) -> None:
    true, predicted = worst_cell(truth)
    click_cell(panel, true, predicted)
    position = panel.gallery.chosen_places[0][1]
    assert panel.side.bar.why.text() == f"Why {truth.classes[predicted]}?"
    with qtbot.waitSignal(trained.panel_requested) as asked:
        panel.side.bar.why.click()
    assert asked.args == ["why"]
    assert trained.watched.index == position


def test_what_a_threshold_would_do_is_counted(
    panel: ConfusionPanel, truth: EvaluationReport
) -> None:
    sure, right = truth.outputs.max(axis=1) >= 0.8, truth.labels == truth.predictions
    words = f"At least 80 % sure: {(sure & right).sum()} of {sure.sum()} right."
    assert panel.note.text().startswith(words)
    row = next(row for row in panel.reliability.table() if row[0] == "80 %")
    assert row[1] == f"{100 * sure.mean():.1f} %"
    assert row[2] == f"{100 * right[sure].mean():.1f} %"


def test_views_share_one_panel(panel: ConfusionPanel) -> None:
    for view, widget in (
        ("classes", panel.table),
        ("reliability", panel.reliability),
        ("confusion", panel.matrix),
    ):
        panel.show_view(view)
        assert widget.isVisible()
        others = {panel.matrix, panel.reliability} - {widget}
        assert not any(other.isVisible() for other in others)


def test_the_cells_share_the_room_and_large_ones_show_images(panel: ConfusionPanel, qtbot) -> None:
    asked: list[tuple[int, int, int]] = []
    rng = np.random.default_rng(0)
    outputs = rng.dirichlet((1, 1), 400).astype(np.float32)
    report = judge(outputs, rng.integers(0, 2, 400), outputs[:, 0], ("cat", "dog"))

    def pictures(true: int, predicted: int, most: int) -> list[np.ndarray]:
        asked.append((true, predicted, most))
        return [np.zeros((8, 8, 3), np.uint8)] * most

    view = MatrixView(pictures)
    qtbot.addWidget(view)
    view.show_judgement(report)
    view.resize(1000, 400)
    view.grab()
    assert {cell[:2] for cell in asked} == {(0, 0), (0, 1), (1, 0), (1, 1)}
    assert all(most < report.confusion[a, b] for a, b, most in asked)  # “+n” stands for the rest
    assert view.cell_rect(1, 1).right() > 960
    assert view.cell_rect(1, 1).bottom() > 380
    asked.clear()
    view.resize(260, 180)
    view.grab()
    assert not asked


def test_the_reliability_diagram_is_that_of_explain(
    panel: ConfusionPanel, truth: EvaluationReport
) -> None:
    QTest.mouseClick(panel.views.button("reliability"), LEFT)
    assert panel.reliability.isVisible()
    expected = reliability(truth)
    np.testing.assert_array_equal(panel.reliability.reliability.counts, expected.counts)
    assert panel.reliability.sentences()[0].endswith(f"{100 * expected.expected_error:.1f} %")
    place = panel.reliability.plot_rect()
    fullest = int(expected.counts.argmax())
    x = place.left() + (expected.edges[fullest] + expected.edges[fullest + 1]) / 2 * place.width()
    picture = panel.reliability.picture(1.0)
    assert picture.pixelColor(int(x), int(place.bottom() - 4)).name() == "#7aa5ff"


def test_another_part_is_judged_when_chosen(panel: ConfusionPanel, wait) -> None:
    QTest.mouseClick(panel.splits.button("train"), LEFT)
    wait(lambda: panel.judged is not None and panel.judged.split == "train")
    dataset = panel._workspace.dataset
    assert len(panel.judged.judgement.labels) == len(dataset.train)


def press(bar: MessageBar, words: str) -> None:
    made = next(b for b in bar.findChildren(QPushButton) if b.text() == words and b.isVisible())
    QTest.mouseClick(made, LEFT)


def test_the_test_images_are_sealed_until_they_are_opened(
    panel: ConfusionPanel, trained: Workspace, wait
) -> None:
    assert panel.splits.value == "val"
    QTest.mouseClick(panel.splits.button("test"), LEFT)
    assert panel.judged is None
    assert "268 test images are sealed" in panel.message.words.text()
    assert not trained.capture().seal
    press(panel.message, "Open the test images")
    wait(lambda: panel.judged is not None and panel.judged.split == "test")
    assert len(panel.judged.judgement.labels) == len(trained.dataset.test)
    (opening,) = trained.capture().seal.openings
    assert opening.epoch == 1
    assert trained.dirty
    QTest.mouseClick(panel.splits.button("val"), LEFT)
    wait(lambda: panel.judged is not None and panel.judged.split == "val")
    QTest.mouseClick(panel.splits.button("test"), LEFT)
    wait(lambda: panel.judged is not None and panel.judged.split == "test")
    assert len(trained.capture().seal.openings) == 1
    Training.of(trained).step_batch()
    wait(lambda: Training.of(trained).state is State.PAUSED)
    assert Training.of(trained).trainer.standing.test_seen == opening.date


def test_images_trained_on_are_left_out_and_that_is_said(
    panel: ConfusionPanel, trained: Workspace, wait
) -> None:
    trained.reopen_data(replace(trained.data_settings, seed=5))
    before = trained.dataset
    wait(lambda: trained.dataset is not before and panel.judged is not None)
    dataset, trainer = trained.dataset, Training.of(trained).trainer
    known = trainer.trained.holds(dataset.identities("val"))
    assert 60 < known.sum() < len(known)
    np.testing.assert_array_equal(panel.judged.rows, np.flatnonzero(~known))
    assert f"{known.sum()} of {len(known)} validation images are left out" in (
        panel.message.words.text()
    )


def test_it_follows_the_training_when_asked(panel: ConfusionPanel, trained: Workspace, wait):
    before = panel.judged
    QTest.mouseClick(panel.follow, LEFT, pos=QPoint(8, panel.follow.height() // 2))
    assert panel.follow.isChecked()
    Training.of(trained).run()
    wait(lambda: Training.of(trained).state is State.FINISHED)
    wait(lambda: panel.is_current and not panel.work.is_busy)
    assert panel.judged is not before
    trainer = Training.of(trained).trainer
    assert trainer.result is None
    last = trainer.history.epochs.row(-1)
    assert panel.judged.judgement.accuracy == pytest.approx(last["val_accuracy"])
    assert panel.judged.judgement.loss == pytest.approx(last["val_loss"], abs=1e-6)


def test_matrix_scores_and_picture_are_exported(
    panel: ConfusionPanel, truth: EvaluationReport, tmp_path: Path
) -> None:
    assert panel.save_to(tmp_path / "confusion.csv", "matrix_csv")
    lines = (tmp_path / "confusion.csv").read_text().splitlines()
    rows = np.array([line.split(",")[1:] for line in lines[1:]], np.int64)
    np.testing.assert_array_equal(rows, truth.confusion)
    assert panel.save_to(tmp_path / "scores.csv", "scores_csv")
    assert (tmp_path / "scores.csv").read_text().startswith("class,images,taken,precision")
    assert panel.save_to(tmp_path / "confusion.png", "matrix_png")
    assert QImage(str(tmp_path / "confusion.png")).width() == 2 * panel.matrix.width()
    assert not panel.save_to(tmp_path / "no" / "confusion.csv", "matrix_csv")
    assert "Choose another place" in panel.message.words.text()


def test_an_untrained_network_is_not_judged_but_can_be_trained(
    drawn: Workspace, qtbot, wait
) -> None:
    panel = shown(drawn, qtbot)
    assert panel.missing.isVisible()
    assert panel.missing.line.text() == "The network is not trained yet"
    wait(lambda: Training.of(drawn).why_not() is None)
    panel.refresh()
    QTest.mouseClick(panel.missing.act, LEFT)
    wait(lambda: Training.of(drawn).state is State.FINISHED)
    wait(lambda: panel.is_current)
    assert not panel.missing.isVisible()


def test_without_data_it_says_what_to_do(workspace: Workspace, qtbot) -> None:
    panel = shown(workspace, qtbot)
    assert panel.missing.line.text() == "No images yet"
    asked = []
    workspace.panel_requested.connect(asked.append)
    QTest.mouseClick(panel.missing.act, LEFT)
    assert asked == ["data"]


def test_a_part_without_images_says_so(trained: Workspace, qtbot, wait) -> None:
    import dataclasses

    from cnndesk.data.split import Split

    none = np.empty(0, np.int64)
    whole = trained.dataset
    empty = Split("test", whole.test.images.rows(none), none, ())
    trained.set_dataset(
        dataclasses.replace(
            whole,
            splits={**whole.splits, "test": empty},
            whole={**whole.whole, "test": empty},
            kept={**whole.kept, "test": none},
        )
    )
    panel = shown(trained, qtbot)
    wait(lambda: panel.judged is not None)
    assert panel.judged.split == "val"
    QTest.mouseClick(panel.splits.button("test"), LEFT)
    assert "no test images" in panel.message.words.text()


def test_weights_that_are_no_numbers_are_refused(panel: ConfusionPanel, trained, wait) -> None:
    training = Training.of(trained)
    trainer = training.trainer
    training.engine.now(lambda: trainer.model.parameters["conv1"]["weight"].fill(np.nan))
    QTest.mouseClick(panel.again, LEFT)
    wait(lambda: panel.message.isVisible())
    assert "not numbers" in panel.message.words.text()


def test_the_work_can_be_cancelled(panel: ConfusionPanel, wait) -> None:
    before = panel.judged
    panel.compute()
    assert panel.work.is_busy
    panel.work.cancel()
    assert not panel.work.is_busy
    Training.of(panel._workspace).engine.now(lambda: None)
    panel.compute()
    wait(lambda: panel.judged is not before)

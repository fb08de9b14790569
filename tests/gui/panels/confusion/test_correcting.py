"""Images are relabelled, left out and taken back where they are seen; numbers and counts follow."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cnndesk.document.project import Project
from cnndesk.explain.judging import judge
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.confusion.panel import ConfusionPanel
from cnndesk.gui.panels.data.images import ImagesPanel
from cnndesk.gui.panels.data.panel import DataPanel
from cnndesk.gui.panels.embedding.panel import EmbeddingPanel
from cnndesk.gui.panels.judging.changes import ChangesBar, ChangesDialog
from cnndesk.gui.panels.judging.correcting import ClassPicker
from cnndesk.gui.session.training import State, Training
from cnndesk.session.evaluation import Evaluator
from cnndesk.session.worker import finish

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


def engine_judgement(workspace: Workspace, part: str = "val"):
    """Judge without the window, with the images as they are corrected now."""
    trainer = Training.of(workspace).trainer
    split = workspace.dataset.splits[part]
    work = lambda: finish(Evaluator(trainer.model, trainer.coder, 1).run(split))  # noqa: E731
    found = Training.of(workspace).engine.now(work)
    return judge(found.outputs, found.labels, found.losses, workspace.dataset.classes)


@pytest.fixture
def panel(trained: Workspace, qtbot, wait) -> ConfusionPanel:
    made = ConfusionPanel(trained)
    qtbot.addWidget(made)
    made.resize(1100, 560)
    made.show()
    wait(lambda: made.judged is not None)
    off = made.judged.judgement.confusion.copy()
    np.fill_diagonal(off, 0)
    made.select(("cell", *(int(i) for i in np.unravel_index(int(off.argmax()), off.shape))))
    assert len(made.gallery.images.entries) >= 2, "the tests need a mistake that is made twice"
    return made


def click_image(view, row: int, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    index = view.model().index(row, 0)
    view.scrollTo(index)  # lays the pictures out
    place = view.visualRect(index).center()
    QTest.mouseClick(view.viewport(), LEFT, modifiers, place)


def shown_is_the_engines(panel: ConfusionPanel, workspace: Workspace) -> None:
    truth = engine_judgement(workspace)
    for true in range(10):
        for predicted in range(10):
            expected = str(int(truth.confusion[true, predicted]))
            assert panel.matrix.text_of(true, predicted) == expected
    np.testing.assert_allclose(panel.judged.judgement.losses, truth.losses, atol=1e-6)


def test_relabel_as_predicted_moves_one_image_to_the_diagonal(
    panel: ConfusionPanel, trained: Workspace, wait
) -> None:
    said: list[str] = []
    trained.message.connect(lambda words, level, place: said.append(words))
    _, true, predicted = panel._selection
    before = panel.judged.judgement.confusion
    position = panel.gallery.images.entries[0].position
    click_image(panel.gallery, 0)
    name = trained.dataset.classes[predicted]
    assert panel.side.bar.as_predicted.text().endswith(name)
    QTest.mouseClick(panel.side.bar.as_predicted, LEFT)
    assert any("This changes 1 validation image:" in words for words in said)
    before_it = panel.judged.judgement.accuracy
    wait(lambda: panel.is_current)
    after_it = panel.judged.judgement.accuracy
    assert f"{100 * after_it:.2f} % of the validation images are right instead of " in (
        panel.message.words.text()
    )
    assert f"{100 * before_it:.2f} %" in panel.message.words.text()
    assert trained.dataset.whole["val"].labels[position] == predicted
    change = panel.judged.judgement.confusion - before
    assert (change[true, predicted], change[predicted, predicted]) == (-1, 1)
    assert np.abs(change).sum() == 2
    shown_is_the_engines(panel, trained)
    entry = panel.gallery.images.entries[0]
    assert entry.position == position, "the list stays while it is worked on"
    row = panel.side.row_of(position)
    assert entry.left == f"{100 * panel.judged.judgement.outputs[row].max():.0f} % {name}"
    assert trained.undo.undoText() == f"Relabel {trained.dataset.val.names[position]} as {name}"
    trained.undo.undo()
    wait(lambda: panel.is_current)
    np.testing.assert_array_equal(panel.judged.judgement.confusion, before)
    trained.undo.redo()
    wait(lambda: panel.is_current)
    np.testing.assert_array_equal(panel.judged.judgement.confusion, before + change)


def test_several_are_excluded_and_taken_back_with_the_keyboard(
    panel: ConfusionPanel, trained: Workspace, wait
) -> None:
    images = len(trained.dataset.val)
    positions = [e.position for e in panel.gallery.images.entries[:2]]
    click_image(panel.gallery, 0)
    click_image(panel.gallery, 1, CTRL)
    QTest.keyClick(panel.gallery, Key.Key_Delete)
    wait(lambda: panel.is_current)
    assert trained.undo.undoText() == "Exclude 2 images"
    assert len(trained.dataset.val) == images - 2 == len(panel.judged.judgement.labels)
    assert trained.dataset.left_out["val"][positions].all()
    shown_is_the_engines(panel, trained)
    assert [e.left for e in panel.gallery.images.entries[:2]] == ["left out"] * 2
    assert panel.side.bar.exclude.text() == "Take back"
    QTest.keyClick(panel.gallery, Key.Key_Delete)
    wait(lambda: panel.is_current)
    assert trained.dataset is trained.dataset.source, "nothing is corrected any more"
    assert len(panel.judged.judgement.labels) == images


def test_any_class_can_be_typed(panel: ConfusionPanel, trained: Workspace, qtbot) -> None:
    position = panel.gallery.images.entries[0].position
    label = trained.dataset.whole["val"].labels[position]
    other = next(c for c in range(10) if c not in panel._selection[1:])
    click_image(panel.gallery, 0)
    QTest.keyClick(panel.gallery, Key.Key_R)
    picker = panel.gallery.findChild(ClassPicker)
    assert picker.list.currentItem().text() == trained.dataset.classes[label]
    QTest.keyClicks(picker.field, trained.dataset.classes[other])
    QTest.keyClick(picker.field, Key.Key_Return)
    assert trained.dataset.whole["val"].labels[position] == other
    assert trained.watched.label == other


def test_the_last_training_images_cannot_be_left_out(trained: Workspace) -> None:
    from cnndesk.document.image_edits import Exclude

    said = []
    trained.message.connect(lambda *words: said.append(words))
    keys = {
        trained.dataset.key("train", i): trained.dataset.classes[trained.dataset.train.labels[i]]
        for i in range(len(trained.dataset.train))
    }
    assert not trained.correct(Exclude(keys))
    assert "keep at least one" in said[0][0]
    assert not trained.corrections
    assert trained.dataset.source is trained.dataset


def test_counts_marks_and_the_list_of_changes_follow(trained: Workspace, qtbot, wait) -> None:
    data, images = DataPanel(trained), ImagesPanel(trained)
    for made in (data, images):
        qtbot.addWidget(made)
        made.resize(900, 620)
        made.show()
    before = data.class_model.totals.copy()
    places = [images.model.place(row) for row in (0, 1)]
    labels = [int(trained.dataset.whole[part].labels[i]) for part, i in places]
    click_image(images.grid, 0)
    QTest.mouseClick(images.footer.exclude, LEFT)
    click_image(images.grid, 1)
    name = trained.dataset.classes[(labels[1] + 1) % 10]
    images.corrector.relabel(name)
    expected = before.copy()
    expected[labels[0]] -= 1
    expected[labels[1]] -= 1
    expected[(labels[1] + 1) % 10] += 1
    np.testing.assert_array_equal(data.class_model.totals, expected)
    wait(lambda: "1 left out" in images._range.toolTip())
    assert "left out" in images.model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "relabelled" in images.model.index(1).data(Qt.ItemDataRole.ToolTipRole)
    assert data.changes.words.text().startswith("1 relabelled, 1 left out")
    images.browser.show_corrected("Changed images")
    assert [images.model.place(r) for r in range(images.model.rowCount())] == places
    dialog = ChangesDialog(trained)
    qtbot.addWidget(dialog)
    rows = [dialog.list.topLevelItem(i) for i in range(dialog.list.topLevelItemCount())]
    assert sorted(row.text(3) for row in rows) == sorted([name, "left out"])
    next(row for row in rows if row.text(3) == "left out").setSelected(True)
    QTest.mouseClick(dialog.revert, LEFT)
    assert (trained.corrections.relabelled, trained.corrections.excluded) == (1, 0)
    QTest.mouseClick(dialog.revert_all, LEFT)
    assert not trained.corrections
    np.testing.assert_array_equal(data.class_model.totals, before)
    trained.undo.undo()
    assert trained.corrections.relabelled == 1
    dialog.close()


@pytest.mark.parametrize("finished", [False, True])
def test_training_goes_on_from_the_same_state_with_the_corrected_images(
    finished: bool, panel: ConfusionPanel, trained: Workspace, wait
) -> None:
    training = Training.of(trained)
    if finished:
        training.run()
        wait(lambda: training.state is State.FINISHED)
    assert not panel.changes.isVisible()
    from cnndesk.document.image_edits import Exclude

    keys = {trained.dataset.key("train", i): "x" for i in range(70)}
    assert trained.correct(Exclude(keys))
    assert panel.changes.isVisible()
    assert "Not trained on yet" in panel.changes.words.text()
    before = training.engine.now(training.trainer.capture)
    old, epoch = training.trainer, training.trainer.standing.epoch
    rebuilt = []
    training.runs_changed.connect(
        lambda: rebuilt.append(training.trainer.capture()) if training.trainer else None
    )
    panel.changes.epochs.setValue(1)
    QTest.mouseClick(panel.changes.go_on, LEFT)
    wait(lambda: training.state is State.FINISHED and training.trainer is not old)
    assert training.trainer.standing.epoch == epoch + 1
    first = next(state for state in rebuilt if state.standing.step == before.standing.step)
    for name, array in before.optimizer.items():
        np.testing.assert_array_equal(first.optimizer[name], array)
    for name, array in before.weights["conv1"].items():
        np.testing.assert_array_equal(first.weights["conv1"][name], array)
    steps = -(-len(trained.dataset.train) // trained.training_settings.batch_size)
    assert training.trainer.standing.step == before.standing.step + steps
    assert len(training.history.epochs) == epoch + 1, "one curve goes on"
    assert not training.has_other_images
    assert panel.changes.words.text() == "70 left out"


def test_corrections_are_saved_and_there_again(trained: Workspace, tmp_path, wait, qtbot) -> None:
    from cnndesk.document.image_edits import Exclude, Relabel

    dataset = trained.dataset
    one, two = dataset.key("val", 3), dataset.key("train", 5)
    trained.correct(Exclude({one: dataset.classes[dataset.given_label("val", 3)]}))
    trained.correct(Relabel({two: dataset.classes[dataset.given_label("train", 5)]}, "9"))
    trained.capture().save(tmp_path / "p.cnndesk")
    again = Workspace(trained.settings)
    again.load_project(Project.load(tmp_path / "p.cnndesk"))
    wait(lambda: again.dataset is not None)
    assert again.corrections == trained.corrections
    assert again.dataset.left_out["val"][3]
    assert again.dataset.whole["train"].labels[5] == 9
    assert Training.of(again).has_other_images, "the run in the file has not seen them"
    again.close()


def test_the_embedding_keeps_its_points_while_images_are_corrected(
    trained: Workspace, qtbot, wait
) -> None:
    made = EmbeddingPanel(trained)
    qtbot.addWidget(made)
    made.resize(1100, 600)
    made.show()
    wait(lambda: made.points is not None and not made.work.is_busy)
    points, features = made.points, made.judged.features
    made._select(np.array([4, 9], np.int64))
    click_image(made.gallery, 0)
    label = int(made.judged.judgement.labels[4])
    made.corrector.relabel(trained.dataset.classes[(label + 1) % 10])
    click_image(made.gallery, 1)
    QTest.keyClick(made.gallery, Key.Key_X)
    wait(lambda: made.judged.judgement.labels[4] == (label + 1) % 10 and not made.work.is_busy)
    assert made.points is points
    assert made.judged.features is features
    np.testing.assert_array_equal(made.scatter._dimmed, [9])
    truth = engine_judgement(trained)
    row = int(np.searchsorted(trained.dataset.kept["val"], made.judged.rows[4]))
    assert made.judged.judgement.losses[4] == pytest.approx(truth.losses[row], abs=1e-6)
    assert made.scatter.groups[(label + 1) % 10].members.tolist().count(4) == 1


def test_a_bar_of_changes_is_never_a_window_of_its_own(
    panel: ConfusionPanel, trained: Workspace, qtbot
) -> None:
    click_image(panel.gallery, 0)
    QTest.keyClick(panel.gallery, Key.Key_Delete)
    bar = ChangesBar(trained)
    qtbot.addWidget(bar)
    assert not bar.isVisible()
    holder = QWidget()
    qtbot.addWidget(holder)
    QVBoxLayout(holder).addWidget(bar)
    holder.show()
    assert bar.isVisible()

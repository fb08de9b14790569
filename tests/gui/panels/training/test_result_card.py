"""The card of a run that is over: what it says, its buttons, and the sealed test images."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cnndesk.document.edits import SetParams
from cnndesk.document.project import Project
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.training.panel import TrainingPanel
from cnndesk.gui.panels.training.result_card import ResultCard
from cnndesk.gui.panels.training.run_table import Column
from cnndesk.gui.panels.training.run_words import back_tip, back_words
from cnndesk.gui.panels.training.training_controls import TrainingControlsPanel
from cnndesk.gui.session.runs import Run
from cnndesk.gui.session.training import State, Training
from cnndesk.session import cures
from cnndesk.session.verdict import BY_HEART, Verdict
from cnndesk.session.worker import finish
from tests.gui.test_sizes import failures


@pytest.fixture
def panel(drawn: Workspace, qtbot) -> TrainingPanel:
    made = TrainingPanel(drawn)
    qtbot.addWidget(made)
    made.resize(912, 660)
    made.show()
    return made


@pytest.fixture
def card(panel: TrainingPanel, training: Training, wait) -> ResultCard:
    """The card after two epochs."""
    training.run()
    wait(lambda: training.state is State.FINISHED and training.verdict is not None)
    return panel.card


def click(widget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_there_is_no_card_before_a_run_is_over(
    panel: TrainingPanel, drawn: Workspace, training: Training, wait
) -> None:
    assert panel.card.isHidden()
    training.step_epoch()
    wait(lambda: training.state is State.PAUSED)
    assert panel.card.isHidden()


def test_its_numbers_are_those_of_the_history(card: ResultCard, training: Training) -> None:
    row = training.history.epochs.row(-1)
    assert card.isVisible()
    assert card.train_score.value.text() == f"{100 * row['train_accuracy']:.1f} %"
    assert card.val_score.value.text() == f"{100 * row['val_accuracy']:.1f} %"
    images = len(training.trainer.validation)
    right = round(row["val_accuracy"] * images)
    assert card.val_score.remark.text() == f"{right} of {images}"
    # The one of the training images is a mean over the epoch, no count of images.
    assert card.train_score.remark.text() == "epoch 2, while it learned"
    wrong = images - right
    assert card.mistakes.text() == (
        "See the 1 mistake" if wrong == 1 else f"See the {wrong} mistakes"
    )
    assert card.title.text() == training.verdict.title


def test_the_one_filled_button_is_the_first_cure_or_use_it(
    panel: TrainingPanel, drawn: Workspace, training: Training, wait
) -> None:
    settings = drawn.training_settings
    drawn.set_training_settings(settings.replace(learning_rate=1e-8, epochs=1))
    training.run()
    wait(lambda: training.state is State.FINISHED and training.verdict is not None)
    card = panel.card
    assert card.title.text() == "It is stuck at guessing"
    assert [made.property("kind") for made in card.cures] == ["primary", ""][: len(card.cures)]
    assert card.use.property("kind") != "primary"
    click(card.cures[0])
    wait(lambda: training.state is State.FINISHED and training.verdict is not None)
    assert drawn.training_settings.learning_rate == 0.05
    assert training.verdict.id != "stuck"


def test_a_good_run_is_to_be_used(card: ResultCard, drawn: Workspace) -> None:
    asked: list[str] = []
    drawn.panel_requested.connect(asked.append)
    filled = [made for made in (*card.cures, card.use) if made.property("kind") == "primary"]
    assert len(filled) == 1
    click(card.use)
    click(card.mistakes)
    assert asked == ["use", "confusion"]


def test_test_images_are_sealed_until_they_are_opened_and_asked_for_twice(
    card: ResultCard, drawn: Workspace, training: Training, wait
) -> None:
    assert card.test_score.value.text() == "Sealed"
    count = len(drawn.dataset.test)
    assert card.test_score.remark.text() == f"{count} images nobody has looked at"
    click(card.open_button)
    assert not card.question.isHidden()
    click(card.keep)
    assert card.question.isHidden()
    assert not drawn.project.seal
    click(card.open_button)
    click(card.confirm)
    wait(lambda: card.test.score is not None)
    trainer = training.trainer
    job = trainer.evaluate(trainer.test.split)
    expected = training.engine.now(lambda: finish(job)).score
    assert card.test.score.value == pytest.approx(expected)
    assert card.test_score.value.text() == f"{100 * expected:.1f} %"
    assert card.open_button.isHidden()
    assert drawn.project.seal.openings[0].epoch == 2


def test_ten_more_epochs_go_on_with_the_same_run(
    card: ResultCard, training: Training, wait
) -> None:
    click(card.more)
    wait(lambda: training.state is State.FINISHED and len(training.history.epochs) == 12)
    assert len(training.runs) == 1


def test_a_project_that_is_opened_again_says_what_came_of_its_run(
    card: ResultCard,
    panel: TrainingPanel,
    drawn: Workspace,
    training: Training,
    tmp_path: Path,
    wait,
) -> None:
    card._open()
    wait(lambda: card.test.score is not None)
    before = (
        card.train_score.value.text(),
        card.val_score.value.text(),
        card.test_score.value.text(),
        card.title.text(),
        card.facts.text(),
        [made.text() for made in card.cures],
    )
    drawn.capture().save(tmp_path / "one.cnndesk")
    drawn.load_project(Project.load(tmp_path / "one.cnndesk"))
    wait(lambda: drawn.dataset is not None)
    assert training.trainer is None
    after = (
        card.train_score.value.text(),
        card.val_score.value.text(),
        card.test_score.value.text(),
        card.title.text(),
        card.facts.text(),
        [made.text() for made in card.cures],
    )
    assert after == before
    assert card.isVisible()
    assert len(panel.curves._tracked[0].loss.batches) == len(training.history.steps) > 0


def test_the_best_epoch_can_be_gone_back_to_also_in_a_project_opened_again(
    panel: TrainingPanel, drawn: Workspace, training: Training, tmp_path: Path, wait
) -> None:
    settings = drawn.training_settings.replace(epochs=6, best_by="loss", restore_best=False)
    drawn.set_training_settings(settings.replace(early_stopping=None))
    training.run()
    wait(lambda: training.state is State.FINISHED)
    trainer = training.trainer
    best = trainer.standing.best_epoch
    if best == 6:  # let it end at a worse one
        drawn.set_training_settings(drawn.training_settings.replace(learning_rate=0.5, epochs=7))
        wait(lambda: training.state is State.PAUSED)
        training.run()
        wait(lambda: training.state is State.FINISHED)
        best = trainer.standing.best_epoch
    assert panel.card.back.text() == f"Back to the best epoch ({best})"
    drawn.capture().save(tmp_path / "one.cnndesk")
    drawn.load_project(Project.load(tmp_path / "one.cnndesk"))
    wait(lambda: drawn.dataset is not None)
    assert not panel.card.back.isHidden()
    click(panel.card.back)
    wait(lambda: training.is_at_best and training.trainer is not None)
    wait(lambda: panel.card.back.isHidden())
    weights = training.engine.now(training.trainer.model.copy_arrays)
    for block, named in Project.load(tmp_path / "one.cnndesk").best.items():
        for name, array in named.items():
            assert (weights[block][name] == array).all()
    shown = panel.card.val_score.value.text()
    assert shown == f"{100 * training.history.epochs.row(best - 1)['val_accuracy']:.1f} %"
    drawn.capture().save(tmp_path / "two.cnndesk")
    drawn.load_project(Project.load(tmp_path / "two.cnndesk"))
    wait(lambda: drawn.dataset is not None)
    assert panel.card.val_score.value.text() == shown


@pytest.mark.parametrize("width", [460, 580, 780, 912, 1600])
def test_all_words_of_the_card_have_room_at_any_width(
    card: ResultCard, panel: TrainingPanel, qtbot, width: int
) -> None:
    assert card.minimumSizeHint().width() <= 460 - 32
    panel.resize(width, 900)
    for asked in (False, True):
        card._asking = asked
        card.refresh()
        for _ in range(8):
            QApplication.processEvents()
        assert not list(failures(card))
        assert card._top.is_broken == (width < 600 and not card.open_button.isHidden())


def test_the_best_is_the_best_of_the_whole_run_wherever_it_is_said(
    card: ResultCard, panel: TrainingPanel, drawn: Workspace, training: Training, qtbot, wait
) -> None:
    controls = TrainingControlsPanel(drawn)
    qtbot.addWidget(controls)
    drawn.push(SetParams({"fc2": {"units": 50}}))
    drawn.diagnose()
    training.apply_edits()
    wait(lambda: not training.differs)
    drawn.set_training_settings(drawn.training_settings.replace(epochs=4))
    wait(lambda: training.state is State.PAUSED)
    training.step_epoch()
    wait(lambda: training.state is State.PAUSED and len(training.history.epochs) == 3)
    values = training.history.epochs.column("val_accuracy")
    assert training.runs[0].marks()
    best = f"{100 * values.max():.1f} %"
    assert controls.best.value.text() == best
    assert controls.best_at.value.text() == str(values.argmax() + 1)
    assert panel.runs.model.words(0, Column.VALIDATION) == best
    for tip in (controls.best.toolTip(), panel.runs.model._tip(0, Column.VALIDATION)):
        assert f"whole run, edits included, at epoch {values.argmax() + 1}" in tip


def test_an_epoch_that_is_kept_but_not_the_best_is_not_called_the_best() -> None:
    run = Run("Run 1")
    for epoch, share in enumerate((0.5, 0.9, 0.88), 1):
        known = {"epoch": epoch, "val_accuracy": share}
        run.history.epochs.append(*(known.get(name, 0.0) for name in run.history.epochs.names))
    assert (run.best_validation, run.best_validation_epoch) == (0.9, 2)
    assert back_words(run, 2) == "Back to the best epoch (2)"
    assert back_words(run, 3) == "Back to epoch 3"
    assert "88.0 % on the validation images" in back_tip(run, 3)
    assert "90.0 % at epoch 2" in back_tip(run, 3)


def test_nothing_of_the_card_is_filled_while_something_else_is_to_be_decided(
    card: ResultCard, panel: TrainingPanel, drawn: Workspace, training: Training
) -> None:
    drawn.push(SetParams({"fc2": {"units": 50}}))
    drawn.diagnose()
    assert panel.pending.isVisible()
    filled = [made for made in (*card.cures, card.use) if made.property("kind") == "primary"]
    assert filled == []
    drawn.push(SetParams({"conv1": {"kernel_size": (17, 17), "padding": "valid"}}))
    drawn.diagnose()
    training.run()
    assert panel.message.isVisible()
    assert "17×17" in panel.message.words.text()
    assert not panel.pending.isVisible()
    assert card.use.property("kind") != "primary"


def test_a_cure_says_what_it_does_where_there_is_no_room_to_explain_it(
    card: ResultCard, panel: TrainingPanel, drawn: Workspace, training: Training
) -> None:
    actions = cures.against_heart(drawn.training_settings, ())
    training.trainer.verdict = Verdict(BY_HEART, "By heart", "Facts.", "Advice.", actions)
    words = []
    for width in (1400, 800, 420):
        panel.resize(width, 660)
        card.refresh()
        words.append([made.text() for made in card.cures])
    assert words[0][0] == "Do that and train again"
    assert words[1][0] == words[2][0] == "Vary the images and train again"
    assert len(words[1]) == len(actions)
    assert len(words[2]) == 1

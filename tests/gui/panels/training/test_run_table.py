"""The table of runs, and that nobody trains the same thing twice without being told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.training.run_table import Column, NameEditor, RunTable, seeds_text
from cnndesk.gui.panels.training.training_controls import TrainingControlsPanel
from cnndesk.gui.session.training import State, Training


@pytest.fixture
def table(drawn: Workspace, qtbot) -> RunTable:
    made = RunTable(drawn)
    Training.of(drawn).runs_changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(900, 200)
    made.show()
    return made


@pytest.fixture
def controls(drawn: Workspace, qtbot) -> TrainingControlsPanel:
    made = TrainingControlsPanel(drawn)
    qtbot.addWidget(made)
    made.resize(248, 640)
    made.show()
    return made


@pytest.fixture
def train(drawn: Workspace, training: Training, wait):
    """Train a run to its end, with other settings if there are any."""

    def run(**changes: object) -> None:
        if changes:
            drawn.set_training_settings(drawn.training_settings.replace(**changes))
        training.run()
        wait(lambda: training.state is State.FINISHED and training.verdict is not None)

    return run


def row(table: RunTable, number: int) -> list[str]:
    return [table.model.words(number, column) for column in Column]


def click(table: RunTable, place: int, column: Column) -> None:
    at = table.view.visualRect(table.model.index(place, column)).center()
    QTest.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_a_row_says_what_differs_and_what_came_of_it(
    table: RunTable, training: Training, train
) -> None:
    train()
    rate = training.trainer.settings.learning_rate
    train(learning_rate=0.004)
    new, old = row(table, 0), row(table, 1)
    assert (new[Column.NUMBER], old[Column.NUMBER]) == ("2", "1")
    assert old[Column.DIFFERS] == "first run"
    assert new[Column.DIFFERS] == f"learning rate {rate:g} → 0.004"
    assert new[Column.EPOCHS] == "2"
    assert new[Column.TEST] == "sealed"
    best = 100 * training.history.epochs.column("val_accuracy").max()
    assert new[Column.VALIDATION] == f"{best:.1f} %"


def test_name_and_note_are_typed_in_place(table: RunTable, training: Training, train) -> None:
    train()
    table.view.edit(table.model.index(0, Column.NAME))
    editor = table.view.findChild(NameEditor)
    editor.name.setText("Flips")
    editor.note.setText("first try")
    QTest.keyClick(editor.note, Qt.Key.Key_Return)
    table.view.commitData(editor)
    assert (training.runs[0].name, training.runs[0].info.note) == ("Flips", "first try")
    assert row(table, 0)[Column.NAME] == "Flips first try"


def test_a_click_shows_a_runs_curves_and_one_on_its_sample_hides_them(
    table: RunTable, training: Training, train
) -> None:
    train()
    train(seed=5)
    earlier = training.runs[1]
    assert earlier.shown
    click(table, 1, Column.SAMPLE)
    assert not earlier.shown
    click(table, 1, Column.SEED)
    assert earlier.shown


def test_a_run_is_deleted_from_its_menu_and_the_present_one_is_not(
    table: RunTable, drawn: Workspace, training: Training, train
) -> None:
    train()
    train(seed=5)
    assert not table.make_menu(0).actions()[-1].isEnabled()
    table.make_menu(1).actions()[-1].trigger()
    assert table.model.rowCount() == 1
    drawn.undo.undo()
    assert table.model.rowCount() == 2


def test_seeds_of_one_recipe_are_told_apart_with_mean_and_spread(
    table: RunTable, training: Training, train
) -> None:
    train(seed=1)
    assert seeds_text(training.runs) == ""
    train(seed=2)
    values = [100 * run.best_validation for run in training.runs]
    assert row(table, 0)[Column.DIFFERS] == "only the seed"
    words = table.seeds.text()
    assert words.startswith("Runs 1, 2 differ by their seed alone")
    assert f"{sum(values) / 2:.1f} % on average" in words
    spread = abs(values[0] - values[1]) / 2**0.5
    assert f"{spread:.1f} points" in words
    train(learning_rate=0.004)
    assert table.seeds.text() == words


def test_a_click_that_would_only_repeat_a_run_says_so_and_offers_another_seed(
    controls: TrainingControlsPanel, drawn: Workspace, training: Training, train, wait
) -> None:
    assert "Begin run 1 from the first weights of seed 0" in controls.train.toolTip()
    assert controls.other_seed.isHidden()
    train(seed=3)
    assert "result will be the same" in controls.train.toolTip()
    assert controls.said.text() == "Nothing differs from Run 1: the result will be the same."
    QTest.mouseClick(controls.other_seed, Qt.MouseButton.LeftButton)
    assert drawn.training_settings.seed == 4
    assert controls.said.isHidden()
    assert "Only the seed differs from Run 1" in controls.train.toolTip()
    train()
    assert training.runs[0].seed == 4
    drawn.set_training_settings(drawn.training_settings.replace(seed=3))
    wait(lambda: not controls.said.isHidden())
    assert "Run 1" in controls.said.text()
    assert controls.other_seed.text() == "Use seed 5 instead"


def test_a_setting_changed_after_the_end_belongs_to_the_next_run(
    controls: TrainingControlsPanel, drawn: Workspace, training: Training, train, wait
) -> None:
    train()
    rate = training.trainer.settings.learning_rate
    drawn.set_training_settings(drawn.training_settings.replace(learning_rate=0.004))
    training.engine.now(lambda: None)
    wait(lambda: "0.004" in controls.train.toolTip())
    assert f"learning rate {rate:g} → 0.004" in controls.train.toolTip()
    assert training.runs[0].info.recipe.settings.learning_rate == rate
    assert training.runs[0].marks() == []


def test_a_repeated_run_comes_to_the_same_numbers_and_says_so(
    training: Training, train, wait
) -> None:
    train()
    training.run()
    assert training.issue is not None
    assert "so will the result be" in training.issue.text
    wait(lambda: training.state is State.FINISHED and len(training.runs) == 2)
    first, second = (run.history.steps.column("loss") for run in training.runs)
    assert first.tolist() == second.tolist()


def test_the_other_seed_can_be_taken_when_the_same_run_has_begun(
    drawn: Workspace, training: Training, train, wait
) -> None:
    train(epochs=300, early_stopping=3)
    training.run()
    training.issue.act()
    wait(lambda: training.trainer is not None and training.trainer.settings.seed == 1)
    training.stop()
    wait(lambda: not training.is_busy)
    assert drawn.training_settings.seed == 1


def test_a_paused_run_goes_on_and_the_button_says_from_where(
    controls: TrainingControlsPanel, training: Training, wait
) -> None:
    training.step_epoch()
    wait(lambda: training.state is State.PAUSED)
    assert controls.train.text() == "Resume"
    assert "Go on with Run 1: 1 of 2 epochs are done." in controls.train.toolTip()

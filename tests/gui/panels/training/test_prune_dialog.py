"""Removing maps in the window: measured, previewed, done and undone as one step."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from shiboken6 import isValid

from cnndesk.document.edits import SetParams
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.training.prune_dialog import PruneDialog
from cnndesk.gui.panels.training.training_menu import make_menu
from cnndesk.gui.session.map_choice import MapChoice
from cnndesk.gui.session.pruning import why_not_prune
from cnndesk.gui.session.training import State, Training
from cnndesk.session.pruning import effects


@pytest.fixture
def trained(drawn: Workspace, training: Training, wait) -> Training:
    """A training that was paused after an epoch."""
    training.step_epoch()
    wait(lambda: training.state is State.PAUSED and len(training.history.epochs) == 1)
    return training


@pytest.fixture
def dialog(drawn: Workspace, trained: Training, qtbot, wait, monkeypatch) -> Iterator[PruneDialog]:
    monkeypatch.setattr(effects, "LONGEST", 0.0)  # the estimate is quicker than muting 226 maps
    made = PruneDialog(drawn, None)
    made.show()
    wait(lambda: made.is_measured)
    assert "Estimated to first order" in made.how.text()
    wait(lambda: made.cells[4][2].text() not in ("", "…"))
    yield made
    if isValid(made):
        made.close()


def test_before_anything_was_trained_the_reason_is_said(drawn, training, qtbot) -> None:
    assert "Train the network first" in why_not_prune(drawn)
    menu = make_menu(drawn, None, lambda: None)
    qtbot.addWidget(menu)
    (action,) = [a for a in menu.actions() if "do without" in a.text()]
    assert not action.isEnabled()
    assert action.toolTip() == why_not_prune(drawn)


def test_the_table_says_what_the_network_would_be(dialog: PruneDialog, drawn, wait) -> None:
    assert drawn.network.block("conv1").filters == 6  # nothing is changed yet
    before, after = (int("".join(filter(str.isdigit, cell.text()))) for cell in dialog.cells[0][1:])
    assert after < before
    dialog.count.setValue(1)
    assert dialog.cells[0][2].text() == "…"
    assert dialog.slider.value() == 1
    assert dialog.remove.text() == "Remove 1 map"
    wait(lambda: dialog.cells[0][2].text() != "…")
    assert int("".join(filter(str.isdigit, dialog.cells[0][2].text()))) > after


def test_a_bound_chooses_all_below_it(dialog: PruneDialog) -> None:
    dialog.count.setValue(12)
    shown = dialog.bound.value()
    dialog.count.setValue(3)
    dialog.bound.setValue(shown)
    dialog.bound.editingFinished.emit()
    assert dialog.count.value() >= 12


def test_maps_go_with_their_weights_and_one_undo_brings_both_back(
    dialog: PruneDialog, drawn: Workspace, trained: Training, wait
) -> None:
    weights = trained.trainer.model.copy_arrays()
    blocks = {i: drawn.network.block(i) for i in drawn.network}
    dialog.fine_tune.setChecked(False)
    names = MapChoice.of(drawn)
    last = blocks["fc1"].units - 1
    for unit in range(last + 1):
        names.rename("fc1", unit, f"unit {unit}")
    dialog.count.setValue(40)
    dialog.remove.click()
    left = drawn.network.block("fc1").units
    assert [channel for _, channel, _ in names.names] == list(range(left))
    assert drawn.network.block("fc1").units < blocks["fc1"].units
    assert trained.state is State.PAUSED
    assert trained.runs[0].name == "Run 1"
    assert "pruned; " in trained.runs[0].info.marks[-1].text
    trained.step_batch()
    wait(lambda: trained.trainer is not None and not trained.is_busy)
    wait(lambda: len(trained.history.steps) == trained.trainer.standing.step)
    assert len(trained.history.epochs) == 1
    assert trained.trainer.model.shapes["fc1"][2] == drawn.network.block("fc1").units
    drawn.undo.undo()
    assert names.name("fc1", last) == f"unit {last}"
    assert {i: drawn.network.block(i) for i in drawn.network} == blocks
    wait(lambda: trained.state is State.PAUSED)
    assert [run.name for run in trained.runs] == ["Run 2", "Run 1"]  # a step was made meanwhile
    now = trained.engine.now(trained.weights)
    for block, named in weights.items():
        for name, array in named.items():
            np.testing.assert_array_equal(now[block][name], array)


def test_fine_tuning_follows_at_a_small_rate(
    dialog: PruneDialog, drawn: Workspace, trained: Training, wait
) -> None:
    dialog.epochs.setValue(1)
    dialog.remove.click()
    wait(lambda: trained.state is State.FINISHED)
    assert len(trained.history.epochs) == 2
    assert drawn.training_settings.learning_rate == 0.003
    drawn.undo.undo()
    assert drawn.training_settings.learning_rate != 0.003
    assert drawn.network.block("fc1").units == 120


def test_cancelling_changes_nothing(dialog: PruneDialog, drawn: Workspace) -> None:
    count = drawn.undo.count()
    dialog.cancel.click()
    assert drawn.undo.count() == count
    assert not dialog.isVisible()


def test_a_network_that_was_edited_since_is_refused(drawn, trained, qtbot, wait) -> None:
    drawn.push(SetParams({"conv1": {"filters": 9}}))
    wait(lambda: trained.pending)
    made = PruneDialog(drawn, None)
    made.show()
    assert "edited since it was trained" in made.issue.text()
    assert not made.remove.isEnabled()
    made.reject()

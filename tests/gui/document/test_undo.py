"""Claims about the history: steps, merging, refusals."""

from __future__ import annotations

from cnndesk.blocks import create
from cnndesk.document.edits import AddBlock, Connect, Move, SetParams


def _two_blocks(workspace) -> None:
    workspace.push(AddBlock(create("image_input")))
    workspace.push(AddBlock(create("conv2d")))


def test_undo_and_redo_restore_the_network_exactly(workspace):
    empty = workspace.network.copy()
    _two_blocks(workspace)
    workspace.push(Connect("image1", "conv1"))
    full = workspace.network.copy()

    for _ in range(3):
        workspace.undo.undo()
    assert workspace.network == empty

    for _ in range(3):
        workspace.undo.redo()
    assert workspace.network == full


def test_typing_is_one_step_named_after_the_last_value(workspace):
    _two_blocks(workspace)
    for filters in (1, 12, 128):
        workspace.push(SetParams({"conv1": {"filters": filters}}))

    assert workspace.undo.count() == 3
    assert workspace.undo.undoText() == "Set Filters of Conv 2-D to 128"
    workspace.undo.undo()
    assert workspace.network.block("conv1").filters == create("conv2d").filters


def test_leaving_a_field_ends_the_step(workspace):
    _two_blocks(workspace)
    workspace.push(SetParams({"conv1": {"filters": 5}}))
    workspace.undo.end_merging()
    workspace.push(SetParams({"conv1": {"filters": 6}}))

    assert workspace.undo.count() == 4


def test_selecting_another_block_ends_the_step(workspace):
    _two_blocks(workspace)
    workspace.push(Move({"conv1": (8, 8)}))
    workspace.select(("conv1",))
    workspace.push(Move({"conv1": (16, 16)}))

    assert workspace.undo.count() == 4


def test_an_edit_typed_back_to_where_it_was_leaves_no_step(workspace):
    _two_blocks(workspace)
    before = create("conv2d").filters
    workspace.push(SetParams({"conv1": {"filters": 7}}))
    workspace.push(SetParams({"conv1": {"filters": before}}))

    assert workspace.undo.count() == 2


def test_an_edit_that_changes_nothing_is_no_step(workspace):
    _two_blocks(workspace)
    assert workspace.push(SetParams({"conv1": {"filters": create("conv2d").filters}}))
    assert workspace.undo.count() == 2


def test_a_refused_edit_is_told_and_changes_nothing(workspace, qtbot):
    _two_blocks(workspace)
    before = workspace.network.copy()
    with qtbot.waitSignal(workspace.message) as told:
        assert not workspace.push(Connect("conv1", "conv1"))

    assert told.args == ["conv1 cannot feed itself.", "error", "canvas"]
    assert workspace.network == before
    assert workspace.undo.count() == 2


def test_settings_are_steps_too_and_merge_by_their_text(workspace):
    before = workspace.training_settings
    for rate in (0.1, 0.2, 0.3):
        workspace.set_training_settings(before.replace(learning_rate=rate), "Set the rate")

    assert workspace.training_settings.learning_rate == 0.3
    assert workspace.undo.count() == 1
    workspace.undo.undo()
    assert workspace.training_settings == before


def test_undoing_back_to_the_saved_state_is_not_dirty(workspace):
    _two_blocks(workspace)
    workspace.mark_saved()
    workspace.push(Connect("image1", "conv1"))
    assert workspace.dirty

    workspace.undo.undo()

    assert not workspace.dirty


def test_what_nobody_asked_for_goes_with_the_step_before_it(workspace):
    _two_blocks(workspace)
    workspace.push(SetParams({"conv1": {"filters": 5}}))
    before = workspace.network.copy()
    steps = workspace.undo.count()
    assert workspace.undo.push_along(SetParams({"image1": {"width": 40}}))
    after = workspace.network.copy()
    assert workspace.undo.count() == steps
    assert workspace.undo.undoText() == "Set Filters of Conv 2-D to 5"
    workspace.undo.undo()
    assert workspace.network.block("image1") == before.block("image1")
    assert workspace.network.block("conv1") == create("conv2d")
    workspace.undo.redo()
    assert workspace.network == after
    workspace.push(SetParams({"conv1": {"filters": 6}}))  # typed on: a step of its own by now
    assert workspace.undo.count() == steps + 1
    workspace.undo.undo()
    assert workspace.network == after


def test_it_goes_with_a_change_that_is_no_edit_too(workspace):
    _two_blocks(workspace)
    before = workspace.network.copy()
    values = ["old"]
    workspace.undo.push_change("Change", lambda: values.append("new"), values.pop)
    workspace.undo.push_along(SetParams({"image1": {"width": 40}}))
    assert workspace.undo.undoText() == "Change"
    workspace.undo.undo()
    assert values == ["old"]
    assert workspace.network == before
    workspace.undo.redo()
    assert values == ["old", "new"]
    assert workspace.network.block("image1").width == 40

"""The stepper by real events; every number it shows against the engine's."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cnndesk.blocks import create
from cnndesk.document.edits import RemoveBlocks, SetParams, SwapBlock
from cnndesk.explain.passes import Unit
from cnndesk.explain.steps import ActivationStep
from cnndesk.gui.panels.stepping.stepper import StepperPanel, _strongest
from cnndesk.gui.session.step_place import StepPlace
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets.formats import spoken


def shown_rows(view) -> dict[str, float]:
    """Return name and number of the rows that are shown; each is written as people write it."""
    for row in view.rows:
        assert row.number is None or row.words.lstrip("+") == spoken(row.number)
    return {row.name: row.number for row in view.rows}


@pytest.fixture
def stepper(digits, wait) -> StepperPanel:
    """The stepper of a window with LeNet-5, opened by its key on the first convolution."""
    digits.workspace.select(("conv1",))
    QTest.keyClick(digits, Qt.Key.Key_F7)
    panel = digits.frame.places["stepper"].panel
    assert isinstance(panel, StepperPanel)
    wait(lambda: panel.step is not None)
    assert digits.frame.view.current == "stepper"
    return panel


def _opened_on_the_first_network(window, wait) -> StepperPanel:
    QTest.mouseClick(window.start_page.cards[0].button, Qt.MouseButton.LeftButton)
    wait(lambda: "filter1" in window.workspace.network)
    wait(window.actions_["show_stepper"].isEnabled)
    window.actions_["show_stepper"].trigger()
    panel = window.frame.places["stepper"].panel
    wait(lambda: panel.step is not None and panel.isVisible())
    return panel


def test_the_first_lesson_and_one_click_lead_to_a_convolution(window, wait) -> None:
    panel = _opened_on_the_first_network(window, wait)
    assert panel.step.node == "filter1"
    QTest.mouseClick(panel.transport.play_button, Qt.MouseButton.LeftButton)
    wait(lambda: panel.position >= 2)
    QTest.mouseClick(panel.transport.play_button, Qt.MouseButton.LeftButton)
    assert not panel.is_playing


def test_every_block_shows_the_engines_number(stepper, digits, wait) -> None:
    workspace = digits.workspace
    stepped = [
        i for i in workspace.network.order[1:] if workspace.network.block(i).title != "Flatten"
    ]
    seen = set()
    for block in stepped:
        workspace.select((block,))
        if stepper.step is None or stepper.step.node != block:
            continue
        seen.add(type(stepper.step).__name__)
        for position in (0, stepper.positions // 2, stepper.positions - 1):
            stepper.go_to(position)
            rows = shown_rows(stepper.result.sums)
            engine = float(workspace.snapshot.activations[block][stepper.unit.index])
            scale = max(1.0, abs(engine))
            shown = stepper.result.check.toolTip().replace("−", "-")
            assert float(shown) == pytest.approx(engine, abs=1e-6 * scale)
            rounding = 1e-6 + 2e-6 * stepper.step.scale
            assert rows[f"{block} output"] == pytest.approx(engine, abs=rounding)
            assert stepper.step.same
    assert {"WindowStep", "PoolStep", "DenseStep", "SoftmaxStep", "ActivationStep"} <= seen


def test_labels_of_their_own_are_stepped_forward_and_backward(stepper, digits, wait) -> None:
    workspace = digits.workspace
    workspace.push(SwapBlock("softmax1", create("sigmoid_output")))
    workspace.select(("softmax1",))
    wait(lambda: isinstance(stepper.step, ActivationStep) and stepper.step.node == "softmax1")
    stepper.go_to(3)
    engine = float(workspace.snapshot.activations["softmax1"][0, 0, 3])
    output = shown_rows(stepper.result.sums)["softmax1 output"]
    assert output == pytest.approx(engine, abs=1e-6)
    assert stepper.step.same
    QTest.mouseClick(stepper.direction.button("backward"), Qt.MouseButton.LeftButton)
    target = float(stepper.examiner.seen.label == 3)
    sent = shown_rows(stepper.result.sums)["to score x"]
    assert sent == pytest.approx((engine - target) / 10, abs=1e-6)
    probability, was, shared = (g.values[0, 0] for g in stepper.view.lanes.lanes[0].grids)
    assert ((probability - was) / 10, was) == pytest.approx((shared, target), abs=1e-6)


def test_grids_are_the_patch_the_weights_and_their_products(stepper, digits) -> None:
    workspace = digits.workspace
    workspace.select(("conv2",))
    stepper.place_at(2, 3)
    image = workspace.snapshot.activations[workspace.network.predecessors("conv2")[0]]
    total = 0.0
    for lane in stepper.view.lanes.lanes:
        patch, kernel, products = (grid.values for grid in lane.grids)
        np.testing.assert_allclose(patch * kernel, products, atol=1e-7)
        total += float(products.sum())
        assert lane.total == pytest.approx(float(products.sum()), abs=1e-6)
    assert len(stepper.view.lanes.lanes) == image.shape[2]
    engine = float(workspace.snapshot.activations["conv2"][stepper.unit.index])
    bias = shown_rows(stepper.result.sums)["bias of filter 1"]
    assert total + bias == pytest.approx(engine, abs=1e-5)


def test_arrow_keys_space_and_dragging_move_the_window(stepper, wait) -> None:
    stepper.view.setFocus()
    start = stepper.unit
    QTest.keyClick(stepper.view, Qt.Key.Key_Right)
    QTest.keyClick(stepper.view, Qt.Key.Key_Down)
    assert (stepper.unit.row, stepper.unit.column) == (start.row + 1, start.column + 1)
    QTest.keyClick(stepper.view, Qt.Key.Key_PageDown)
    assert stepper.unit.channel == start.channel + 1
    assert stepper.channel.value() == stepper.unit.channel + 1, "filters are counted from 1"
    QTest.keyClick(stepper.view, Qt.Key.Key_End)
    assert stepper.position == stepper.positions - 1
    QTest.keyClick(stepper.view, Qt.Key.Key_Space)
    assert stepper.is_playing
    wait(lambda: 0 < stepper.position < 20)
    QTest.keyClick(stepper.view, Qt.Key.Key_Space)
    assert not stepper.is_playing
    cell = stepper.view.plane_point(0, 14, 9).toPoint()
    QTest.mousePress(stepper.view, Qt.MouseButton.LeftButton, pos=cell)
    top, left, rows, columns = stepper.view.lanes.lanes[0].window
    assert (top + (rows - 1) / 2, left + (columns - 1) / 2) == (14, 9)
    QTest.mouseRelease(stepper.view, Qt.MouseButton.LeftButton, pos=cell)


def test_backward_shows_the_gradient_of_the_engine(stepper, digits) -> None:
    digits.workspace.select(("conv2",))
    QTest.mouseClick(stepper.direction.button("backward"), Qt.MouseButton.LeftButton)
    seen = stepper.examiner.seen
    where = np.unravel_index(
        int(np.abs(seen.gradients["conv2"]).argmax()), seen.gradients["conv2"].shape
    )
    stepper.channel.setValue(int(where[2]) + 1)
    stepper.place_at(int(where[0]), int(where[1]))
    incoming = float(seen.gradients["conv2"][stepper.unit.index])
    rows = shown_rows(stepper.result.sums)
    assert incoming != 0
    assert rows["d loss / d unit"] == pytest.approx(incoming, abs=1e-6)
    for lane in stepper.view.lanes.lanes:
        kernel, to_inputs, patch, to_weights = lane.grids
        np.testing.assert_allclose(
            to_inputs.values, np.where(to_inputs.inside, kernel.values * incoming, 0), atol=1e-7
        )
        np.testing.assert_allclose(to_weights.values, patch.values * incoming, atol=1e-7)


def test_it_opens_at_the_strongest_place_also_of_a_pooling_and_of_a_dead_map(
    stepper, digits
) -> None:
    workspace = digits.workspace
    for block in ("pool1", "conv2", "pool2"):
        workspace.select((block,))
        values = np.abs(stepper.examiner.seen.values[block][:, :, stepper.unit.channel])
        assert values[stepper.unit.row, stepper.unit.column] == values.max() > 0
    maps = np.zeros((4, 4, 3), np.float32)
    maps[2, 1, 1] = -5.0
    assert _strongest(maps, 0) == Unit(2, 1, 1)


def test_another_view_can_ask_for_a_unit(stepper, digits) -> None:
    StepPlace.of(digits.workspace).ask("conv2", Unit(1, 2, 3))
    digits.workspace.select(("conv2",))
    assert stepper.unit == Unit(1, 2, 3)


def test_positions_are_counted_from_1_in_words_and_in_the_formula(stepper, digits) -> None:
    digits.workspace.select(("conv2",))  # 5x5, two cells of padding
    stepper.channel.setValue(3)
    stepper.place_at(4, 2)
    assert stepper.result.map_head.right.text() == "row 5, column 3"
    assert stepper.formula.where == "3, 5, 3"
    assert stepper.formula.positions == "y = b(3) + Σ_c,i,j w(i, j, c, 3) · x(2 + i, j, c)"
    step = stepper.step
    assert [int(r) + 1 for r in step.rows] == [2 + i for i in range(1, 6)]
    assert [int(c) + 1 for c in step.columns] == list(range(1, 6))
    assert "Kernel of filter 3" in stepper.view.lanes.heads
    assert stepper.view.lanes.lanes[0].name == "channel 1"
    cell = stepper.view.plane_point(0, 0, 0)
    assert stepper.view.text_at(cell).startswith("row 1, column 1:")


def test_a_stage_shows_a_step_so_far(stepper, digits) -> None:
    stages = stepper.side.stages
    assert [s.words for s in stages.stages][:2] == ["Take the patch", "Multiply by the kernel"]
    assert stages.current == 4
    QTest.mouseClick(stages, Qt.MouseButton.LeftButton, pos=QPoint(60, 10))
    assert stages.current == 0
    assert not stepper.result.sums.rows
    kernel = stepper.view._grid_box(0, 1).center()
    assert stepper.view.text_at(kernel) == ""
    stages.setFocus()
    QTest.keyClick(stages, Qt.Key.Key_Down)
    assert stepper.view.text_at(kernel) != ""
    for _ in range(3):
        QTest.keyClick(stages, Qt.Key.Key_Down)
    assert "conv1 output" in shown_rows(stepper.result.sums)


def test_pixels_stand_in_place_of_what_the_network_reads(stepper, digits) -> None:
    image = stepper.examiner.seen.image
    stepper.numbers.choose("pixels")
    step, lane = stepper.step, stepper.view.lanes.lanes[0]
    rows, columns = np.clip(step.rows, 0, 15), np.clip(step.columns, 0, 15)
    expected = np.where(step.inside, image[np.ix_(rows, columns)][:, :, 0], 0)
    np.testing.assert_array_equal(lane.grids[0].values, expected)
    np.testing.assert_array_equal(lane.grids[2].values, step.products[:, :, 0])
    digits.workspace.select(("conv2",))
    assert not stepper.numbers.button("pixels").isEnabled()
    assert stepper.numbers.value == "normalised"


def test_a_faint_cell_is_not_the_brightest(stepper, digits) -> None:
    workspace = digits.workspace
    workspace.select(("pool1",))
    values = stepper.examiner.seen.values["relu1"][:, :, stepper.unit.channel]
    for position in range(stepper.positions):
        stepper.go_to(position)
        grid = stepper.view.lanes.lanes[0].grids[0]
        assert grid.limit == stepper.view.lanes.limit >= values.max()
    workspace.select(("conv1",))
    for position in range(0, stepper.positions, 37):
        stepper.go_to(position)
        products = stepper.view.lanes.lanes[0].grids[2]
        patch, kernel = (g.limit for g in stepper.view.lanes.lanes[0].grids[:2])
        assert products.limit >= 0.1 * patch * kernel


def test_backward_says_why_a_gradient_is_0(stepper, digits) -> None:
    digits.workspace.select(("relu1",))
    stepper.direction.choose("backward")
    seen = stepper.examiner.seen
    gradient, x = seen.gradients["relu1"], seen.values["conv1"]
    closed = [tuple(map(int, p)) for p in np.argwhere((gradient != 0) & (x < 0))]
    stepper._go(Unit(*closed[0]))
    assert stepper.result.reason.text().startswith("ReLU is closed here")
    assert stepper.result.reason.isVisible()
    open_ = [tuple(map(int, p)) for p in np.argwhere((gradient != 0) & (x > 0))]
    stepper._go(Unit(*open_[0]))
    assert not stepper.result.reason.isVisible()


def test_a_pixel_of_the_watched_image_leads_to_the_unit_that_sees_it(stepper, digits) -> None:
    workspace = digits.workspace
    for block in ("conv1", "conv2"):
        workspace.select((block,))
        stepper.side.image.picked.emit(8, 6)
        field = stepper._fields.field(workspace.network, block, stepper.unit)
        assert field.rows.first <= 8 <= field.rows.last
        assert field.columns.first <= 6 <= field.columns.last
        middle = (field.rows.first + field.rows.last) / 2
        assert abs(middle - 8) <= 1


def test_hidden_it_stops_playing(stepper, digits, wait) -> None:
    stepper.transport.toggle()
    digits.frame.show_panel("canvas")
    digits.frame.show_panel("log")
    wait(lambda: not stepper.is_playing)
    assert stepper.transport.play_button.text() == "Play"


def test_says_what_to_do_without_blocks_image_or_numbers(stepper, digits, wait) -> None:
    workspace = digits.workspace
    flat = [i for i in workspace.network.order if workspace.network.block(i).title == "Flatten"]
    if flat:
        workspace.select(flat)
        assert "Choose a convolution" in stepper.empty.sentence.text()
    workspace.push(SetParams({"conv2": {"kernel_size": 11, "padding": "valid"}}))
    workspace.diagnose()
    workspace.select(("conv2",))
    wait(lambda: stepper.step is None)
    assert stepper.empty.isVisible()
    assert "conv2" in workspace.network
    assert stepper.empty.sentence.text() == workspace.diagnoses["conv2"].sentence
    workspace.undo.undo()
    wait(lambda: stepper.step is not None and stepper.step.node == "conv2")
    workspace.set_dataset(None)
    wait(lambda: stepper.step is None)
    assert "image" in stepper.empty.line.text()
    workspace.push(RemoveBlocks(tuple(workspace.network.order)))
    wait(lambda: "network" in stepper.empty.line.text())


def test_weights_that_are_no_numbers_are_named(stepper, digits, wait) -> None:
    workspace = digits.workspace
    training = Training.of(workspace)
    training.step_batch()
    wait(lambda: training.trainer is not None and not training.is_busy)
    training.trainer.model.parameters["conv1"]["weight"][0, 0, 0, 0] = np.nan
    workspace.watch_next()
    wait(lambda: stepper.step is None)
    assert "not numbers" in stepper.empty.sentence.text()
    assert "learning rate" in stepper.empty.sentence.text()


def test_the_project_closes_and_opens_again_behind_it(window, wait) -> None:
    panel = _opened_on_the_first_network(window, wait)
    window.files.may_leave = lambda: True
    wait(window.actions_["close"].isEnabled)
    QTest.keyClick(
        QApplication.focusWidget() or window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier
    )
    wait(lambda: window.on_start_page)
    assert panel.step is None
    assert _opened_on_the_first_network(window, wait) is panel


def test_in_a_small_window_the_sums_stand_inside_it_and_the_grids_have_numbers(
    stepper, digits, wait
) -> None:
    digits.setMinimumSize(960, 540)
    digits.resize(960, 540)
    wait(lambda: not stepper.side.isVisible())
    assert stepper.width() <= digits.frame.places["stepper"].width()
    assert stepper.transport.slider.width() >= 60
    columns = stepper.view._columns
    assert columns is not None
    rows = columns.lanes.lanes[0].grids[0].values.shape[0]
    assert columns.grid(0, 0).height() / rows >= 16, "number_grid.py writes numbers from 16 px on"
    assert columns.grid(0, 3).bottom() <= stepper.view.height()

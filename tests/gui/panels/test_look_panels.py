"""Feature maps, filters, predictions and log: what is shown equals what was computed."""

from __future__ import annotations

import itertools
import re
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.feature_maps import FeatureMapsPanel
from cnndesk.gui.panels.filters import FiltersPanel, rgb_filters
from cnndesk.gui.panels.log import LogPanel
from cnndesk.gui.panels.one_map import MapDetail
from cnndesk.gui.panels.predictions import PredictionsPanel
from cnndesk.gui.session.step_place import StepPlace
from cnndesk.gui.session.training import State, Training
from cnndesk.gui.widgets.basic import scrolled
from cnndesk.gui.widgets.map_mosaic import Colours, Look, Scale, dead_maps


@pytest.fixture
def maps(drawn: Workspace, training: Training, qtbot, wait) -> FeatureMapsPanel:
    drawn.select(("conv1",))
    made = FeatureMapsPanel(drawn)
    qtbot.addWidget(made)
    made.resize(915, 500)
    made.show()
    wait(lambda: made._activation is not None)
    return made


def test_the_maps_are_those_of_the_selected_block(
    maps: FeatureMapsPanel, drawn: Workspace, wait
) -> None:
    assert maps._activation.shape == drawn.snapshot.activations["conv1"].shape
    drawn.select(("pool1",))
    assert maps._activation.shape == drawn.snapshot.activations["pool1"].shape
    assert "6 maps" in maps.title.remark.toolTip()


def test_pointing_shows_the_value_and_where_it_comes_from(
    maps: FeatureMapsPanel, drawn: Workspace
) -> None:
    maps.mosaic.choose(2)
    centre = maps.mosaic.rect_of(2).center()
    channel, row, column = maps.mosaic.map_at(centre)
    assert channel == 2
    QTest.mouseMove(maps.mosaic, centre)
    maps.point(channel, row, column)
    value = drawn.snapshot.activations["conv1"][row, column, 2]
    where, shown, _ = maps.detail.view.note
    assert where == f"row {row + 1}, column {column + 1}"
    assert f"{abs(value):.3f}" in shown
    assert "5×5 patch" in maps.detail.source.text()


def test_many_channels_scroll_and_are_not_drawn_over_one_another(qtbot, wait) -> None:
    detail = MapDetail()
    area = scrolled(detail)
    qtbot.addWidget(area)
    area.resize(344, 660)
    area.show()
    detail.fit_into(660)
    names = [f"channel {n + 1}" for n in range(16)]
    detail.weights.show_filter(np.ones((1, 1, 16), np.float32), names)
    detail.show_weights(True)
    column = [detail.view, detail.input, detail.weights_head, detail.weights, detail.histogram]

    def are_apart() -> bool:
        return all(a.geometry().bottom() < b.y() for a, b in itertools.pairwise(column))

    wait(lambda: detail.height() > area.height() and are_apart())


def test_a_filter_stands_under_its_map_and_its_numbers_beside(
    maps: FeatureMapsPanel, drawn: Workspace, wait
) -> None:
    wait(lambda: maps._filters is not None)
    maps.mosaic.choose(2)
    weight = drawn.snapshot.parameters["conv1"]["weight"]
    np.testing.assert_array_equal(maps.detail.weights._weight, weight[:, :, :, 2])
    assert maps.detail.weights._names == ["channel 1"]
    assert maps._kernels.height() == 6 * 5
    drawn.select(("pool1",))
    assert maps._kernels.isNull()
    assert not maps.detail.weights.isVisible()


def test_step_through_takes_the_map_and_its_strongest_place_along(
    maps: FeatureMapsPanel, drawn: Workspace, qtbot
) -> None:
    maps.mosaic.choose(4)
    with qtbot.waitSignal(drawn.panel_requested) as asked:
        maps.detail.step.click()
    assert asked.args == ["stepper"]
    unit = StepPlace.of(drawn).take("conv1")
    values = np.abs(drawn.snapshot.activations["conv1"][:, :, 4])
    assert values[unit.row, unit.column] == values.max()
    assert unit.channel == 4
    assert StepPlace.of(drawn).take("conv1") is None


def test_the_tiles_fill_the_room_without_scrolling(maps: FeatureMapsPanel) -> None:
    for size in ((1440, 640), (2400, 1300)):
        maps.resize(*size)
        room = maps._area.size()
        assert maps.mosaic.minimumHeight() <= room.height()
        used = max(maps.mosaic.rect_of(c).bottom() for c in range(6))
        assert used > 0.6 * room.height()


def test_a_click_and_the_arrows_choose_a_map(maps: FeatureMapsPanel) -> None:
    QTest.mouseClick(maps.mosaic, Qt.MouseButton.LeftButton, pos=maps.mosaic.rect_of(3).center())
    assert maps.detail.title.text() == "Map 4 of 6"
    maps.mosaic.setFocus()
    QTest.keyClick(maps.mosaic, Qt.Key.Key_Left)
    assert maps.detail.title.text() == "Map 3 of 6"


def test_maps_are_saved_as_values_and_as_a_picture(
    maps: FeatureMapsPanel, drawn: Workspace, tmp_path: Path
) -> None:
    assert maps.save_to(tmp_path / "maps.npy")
    np.testing.assert_array_equal(
        np.load(tmp_path / "maps.npy"), drawn.snapshot.activations["conv1"]
    )
    assert maps.save_to(tmp_path / "maps.png")
    assert QImage(str(tmp_path / "maps.png")).width() > 300
    assert maps.save_to(tmp_path / "one.png", only_current=True)
    assert not maps.save_to(tmp_path / "no" / "maps.npy")


def test_dead_maps_are_marked(maps: FeatureMapsPanel) -> None:
    activation = np.random.default_rng(0).standard_normal((4, 4, 3)).astype(np.float32)
    activation[:, :, 1] = 0.5
    assert dead_maps(activation).tolist() == [False, True, False]
    maps.mosaic.show_maps(activation, Look())
    assert maps.mosaic.dead_count == 1


def test_a_map_is_muted_and_heard_again(maps: FeatureMapsPanel, drawn: Workspace, wait) -> None:
    maps.mosaic.choose(2)
    maps.detail.mute.click()
    assert drawn.network["conv1"].muted_maps == (2,)
    wait(lambda: not drawn.snapshot.activations["conv1"][:, :, 2].any())
    wait(lambda: "1 muted" in maps.title.accessibleName() + maps._words("conv1", maps._activation))
    assert maps.detail.mute.text() == "Unmute"
    assert maps.mosaic.dead_count == 0
    maps.detail.mute.click()
    wait(lambda: drawn.snapshot.activations["conv1"][:, :, 2].any())
    assert drawn.undo.undoText() == "Unmute map 3 of conv1"


def test_a_map_that_cannot_be_muted_says_why(
    maps: FeatureMapsPanel, drawn: Workspace, wait
) -> None:
    drawn.select((drawn.network.input_id,))
    wait(lambda: not maps.detail.mute.isEnabled())
    assert "cannot be muted" in maps.detail.mute.toolTip()


def test_single_values_are_no_maps_and_share_a_scale(
    maps: FeatureMapsPanel, drawn: Workspace, wait
) -> None:
    assert maps.look.scale is Scale.MAP
    drawn.select(("fc2",))
    wait(lambda: maps._activation is not None and maps._activation.shape == (1, 1, 84))
    assert maps.look.scale is Scale.BLOCK  # each to its own, all would be at the end
    assert "84 values, no maps" in maps.title.remark.accessibleName()
    assert maps.mosaic.dead_count == 0
    assert maps.title.untrained.isVisible()


def test_strongest_first_orders_the_tiles(maps: FeatureMapsPanel) -> None:
    activation = np.ones((2, 2, 3), np.float32) * np.array([1, 3, 2], np.float32)
    maps.mosaic.show_maps(activation, Look(), "strength")
    assert maps.mosaic.map_at(maps.mosaic.rect_of(1).center())[0] == 1
    assert maps.mosaic.rect_of(1).left() < maps.mosaic.rect_of(2).left()


def test_zero_is_black_on_the_signed_scale_and_ends_are_shared_by_block() -> None:
    activation = np.zeros((1, 3, 2), np.float32)
    activation[0, :, 0] = [-1, 0, 1]
    activation[0, :, 1] = [-4, 0, 4]
    own = Look(Colours.SIGNED, Scale.MAP).picture(activation)
    np.testing.assert_array_equal(own[0], own[1])
    block = Look(Colours.SIGNED, Scale.BLOCK).picture(activation)
    assert (block[0] != block[1]).any()
    red, green, blue = (int(own[0, 0, 1]) >> s & 255 for s in (16, 8, 0))
    assert max(red, green, blue) < 40
    fixed = Look(Colours.SIGNED, Scale.FIXED, 4.0).picture(activation)
    np.testing.assert_array_equal(fixed[1], own[1])


def test_without_a_selection_the_panel_says_what_to_do(
    drawn: Workspace, training: Training, qtbot, wait
) -> None:
    panel = FeatureMapsPanel(drawn)
    qtbot.addWidget(panel)
    panel.show()
    assert panel.empty.isVisible()
    wait(lambda: drawn.snapshot is not None and bool(drawn.snapshot.activations))
    QTest.mouseClick(panel._empty_button, Qt.MouseButton.LeftButton)
    assert drawn.selection == ("conv1",)
    assert not panel.empty.isVisible()


@pytest.fixture
def filters(drawn: Workspace, training: Training, qtbot, wait) -> FiltersPanel:
    drawn.select(("conv1",))
    made = FiltersPanel(drawn)
    qtbot.addWidget(made)
    made.resize(915, 400)
    made.show()
    wait(lambda: made._weight is not None)
    return made


def test_filters_follow_the_training(
    filters: FiltersPanel, drawn: Workspace, training: Training, wait
) -> None:
    before = filters._weight.copy()
    training.step_epoch()
    wait(lambda: training.state is State.PAUSED)
    wait(lambda: not np.array_equal(filters._weight, before))
    wait(
        lambda: np.array_equal(
            filters._weight, training.trainer.model.parameters["conv1"]["weight"]
        )
    )
    assert "bias" in filters.summary.text()


def test_a_fully_connected_block_is_a_matrix(filters: FiltersPanel, drawn: Workspace, wait) -> None:
    drawn.select(("fc2",))
    wait(lambda: filters._weight is not None and filters._weight.shape == (120, 84))
    assert filters.matrix.isVisible()


def test_a_block_without_filters_offers_one(filters: FiltersPanel, drawn: Workspace, wait) -> None:
    drawn.select(("relu1",))
    assert filters.empty.isVisible()
    QTest.mouseClick(filters._empty_button, Qt.MouseButton.LeftButton)
    assert drawn.current == "conv1"


def test_rgb_filters_map_zero_to_the_middle_and_the_largest_to_the_end() -> None:
    weight = np.zeros((1, 2, 3, 1), np.float32)
    weight[0, 0, 0, 0], weight[0, 1, 2, 0] = -2.0, 1.0
    pictures = rgb_filters(weight)
    assert pictures.shape == (1, 1, 2, 3)
    assert pictures[0, 0, 0].tolist() == [0, 128, 128]
    assert pictures[0, 0, 1].tolist() == [128, 128, 191]


def test_predictions_name_the_class_and_judge_it(
    drawn: Workspace, training: Training, qtbot, wait
) -> None:
    drawn.set_training_settings(drawn.training_settings.replace(epochs=8))
    panel = PredictionsPanel(drawn)
    qtbot.addWidget(panel)
    panel.resize(700, 260)
    panel.show()
    wait(lambda: len(panel.bars._values) == 10)
    assert panel.remark.text().startswith("by chance"), "nothing has been learned yet"
    training.run()
    wait(lambda: training.state is State.FINISHED)
    wait(lambda: drawn.snapshot.outputs.max() > 0.5)
    best = int(np.argmax(drawn.snapshot.outputs))
    assert panel.bars.order[0] == best
    name = drawn.dataset.classes[best]
    right = best == drawn.watched_label
    assert panel.verdict.text().split() == [name, *panel.bars.words(best).split()]
    own = drawn.dataset.classes[drawn.watched_label]
    assert panel.remark.text() == (f"right, it is {own}" if right else f"wrong, it is {own}")


@pytest.fixture
def log(drawn: Workspace, training: Training, qtbot, wait) -> LogPanel:
    """A log that has heard a training of two epochs."""
    made = LogPanel(drawn)
    qtbot.addWidget(made)
    training.run()
    wait(lambda: training.state is State.FINISHED)
    return made


def test_the_log_notes_epochs_and_messages(log: LogPanel, drawn: Workspace) -> None:
    assert _epochs_noted(log) == [1, 2]
    drawn.message.emit("Something is wrong. Do this.", "error", "")
    assert log.lines[-1] == "Something is wrong. Do this."
    log.clear()
    assert log.lines == ()


def _epochs_noted(log: LogPanel) -> list[int]:
    found = [re.match(r"Epochs? (\d+)(?: to (\d+))?:", line) for line in log.lines]
    pairs = [(int(m[1]), int(m[2] or m[1])) for m in found if m]
    return [epoch for first, last in pairs for epoch in range(first, last + 1)]


def test_short_epochs_share_a_line_of_the_log(log: LogPanel, training: Training) -> None:
    log.clear()
    epochs = training.history.epochs
    for epoch in range(3, 8):
        epochs.append(*{**epochs.row(-1), "epoch": float(epoch)}.values())
    training.epoch_finished.emit()
    assert [line.partition(":")[0] for line in log.lines] == ["Epochs 3 to 7"]


def test_a_muted_block_shows_what_it_passes_on(drawn: Workspace, training: Training, wait) -> None:
    from cnndesk.document.edits import Mute

    drawn.push(Mute(("relu1",), True))
    wait(lambda: drawn.snapshot is not None and "relu1" in drawn.snapshot.activations)
    shown = drawn.snapshot.activations
    np.testing.assert_array_equal(shown["relu1"], shown["conv1"])


def test_a_name_is_shown_with_its_map_and_the_chosen_map_is_that_of_the_microscope(
    drawn, qtbot, wait
) -> None:
    from cnndesk.gui.session.map_choice import MapChoice

    made = FeatureMapsPanel(drawn)
    qtbot.addWidget(made)
    made.resize(1200, 600)
    drawn.select(("conv2",))
    made.show()
    wait(lambda: made._activation is not None)
    choice = MapChoice.of(drawn)
    choice.choose("conv2", 5)
    choice.rename("conv2", 5, "rings")
    assert made.mosaic.current == 5
    assert made.detail.title.text() == "Map 6 of 16, rings"
    made.point(5, 0, 0)
    assert made.mosaic.toolTip().startswith("rings\n")
    made.mosaic.choose(2)
    assert choice.channel("conv2", 16) == 2

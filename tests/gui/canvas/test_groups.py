"""Groups on the canvas, by real events: one tile for a stage, opened, folded, nested, marked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cnndesk.blocks import grouped
from cnndesk.document.delta import Link
from cnndesk.document.edits import Move, SetParams
from cnndesk.document.layout import BLOCK_WIDTH, is_arranged
from cnndesk.document.project import Project
from cnndesk.document.shapes import Status
from cnndesk.gui.canvas.block_painting import count_within
from cnndesk.gui.canvas.block_state import Port
from cnndesk.gui.canvas.ink import ink
from cnndesk.gui.canvas.menus import block_menu, sheet_menu
from cnndesk.gui.canvas.view import CanvasView
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.session.step_times import StepTimes
from cnndesk.gui.widgets import theme
from cnndesk.session.speed import BlockSpeed
from tests.gui.gestures import LEFT, click, drag, middle, on_view, port

Key, Mod = Qt.Key, Qt.KeyboardModifier
INNER = ("conv1", "bn1", "relu1")


@pytest.fixture
def view(qtbot, workspace: Workspace) -> Iterator[CanvasView]:
    """Image, convolution, batch norm, ReLU, pooling and a head in a chain."""
    theme.set_reduce_motion(True)
    made = CanvasView(workspace)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    for kind in ("image_input", "conv2d", "batch_norm", "relu", "max_pool", "dense", "softmax"):
        assert made.commands.append(kind)
    settle(made)
    yield made
    theme.set_reduce_motion(False)


@pytest.fixture
def folded(view: CanvasView) -> CanvasView:
    """The same with conv1, bn1 and relu1 as group1, folded."""
    view.workspace.select(INNER)
    assert view.commands.groups.group()
    settle(view)
    return view


def settle(view: CanvasView) -> None:
    view.workspace.diagnose()
    QApplication.processEvents()


def keys(view: CanvasView, *pressed: Key, modifiers: Qt.KeyboardModifier = Mod.NoModifier) -> None:
    view.setFocus()
    for key in pressed:
        QTest.keyClick(view.viewport(), key, modifiers)
    settle(view)


def double_click(view: CanvasView, at) -> None:
    QTest.mouseDClick(view.viewport(), LEFT, Mod.NoModifier, at)
    settle(view)


def shown(view: CanvasView) -> list[str]:
    return list(view.canvas.tiles)


# Folded ------------------------------------------------------------------------------------


def test_a_group_takes_the_place_of_its_blocks(folded: CanvasView) -> None:
    assert shown(folded) == ["image1", "group1", "pool1", "fc1", "softmax1"]
    look = folded.canvas.groups["group1"].look
    assert (look.blocks, look.group.title, look.repeats) == (3, "Group 1", 1)
    network = folded.workspace.network
    assert look.parameters == sum(folded.workspace.diagnoses[i].parameters.total for i in INNER)
    assert look.output == str(folded.workspace.diagnoses["relu1"].output)
    assert set(folded.canvas.links) == {
        Link("image1", "conv1"),
        Link("relu1", "pool1"),
        Link("pool1", "fc1"),
        Link("fc1", "softmax1"),
    }
    assert is_arranged(network)
    assert folded.workspace.selection == INNER


def test_its_links_meet_it_at_its_ports(folded: CanvasView) -> None:
    item = folded.canvas.groups["group1"]
    into = folded.canvas.links[Link("image1", "conv1")].route.path
    out = folded.canvas.links[Link("relu1", "pool1")].route.path
    assert into.pointAtPercent(1) == item.place_of(Port("conv1", 0))
    assert out.pointAtPercent(0) == item.place_of(Port("relu1", None))
    assert [p for p, _ in item.ports()] == [Port("conv1", 0), Port("relu1", None)]


def test_a_click_selects_all_of_it_with_its_output_last(folded: CanvasView) -> None:
    folded.workspace.select(())
    click(folded, middle(folded, "group1"))
    assert folded.workspace.selection == INNER
    assert folded.canvas.groups["group1"].is_selected
    click(folded, middle(folded, "pool1"), Mod.ControlModifier)
    assert set(folded.workspace.selection) == {*INNER, "pool1"}
    click(folded, middle(folded, "group1"), Mod.ControlModifier)
    assert folded.workspace.selection == ("pool1",)


def test_it_is_dragged_with_all_blocks_in_it_as_one_step(folded: CanvasView) -> None:
    network = folded.workspace.network
    before = {i: network[i].position for i in network}
    at = middle(folded, "group1")
    drag(folded, at, at + on_view(folded, QPointF(0, 160)) - on_view(folded, QPointF(0, 0)))
    settle(folded)
    steps = {
        i: (network[i].position[0] - before[i][0], network[i].position[1] - before[i][1])
        for i in network
    }
    assert len({steps[i] for i in INNER}) == 1
    assert steps["conv1"] != (0, 0)
    assert all(steps[i] == (0, 0) for i in network if i not in INNER)
    folded.workspace.undo.undo()
    assert {i: network[i].position for i in network} == before


def test_a_block_selected_elsewhere_marks_it_and_brings_it_into_view(folded: CanvasView) -> None:
    folded.workspace.reveal("bn1")
    item = folded.canvas.groups["group1"]
    assert item.look.marked == "bn1"
    assert not item.is_selected
    assert "bn1 in it is selected" in item.description()
    assert folded.workspace.network.tree["group1"].folded
    assert folded.free_rect().contains(item.body)


def test_an_error_in_it_is_shown_at_it_with_its_cure(folded: CanvasView) -> None:
    folded.workspace.push(SetParams({"conv1": {"padding": "valid", "kernel_size": (31, 31)}}))
    folded.workspace.select(())
    settle(folded)
    item = folded.canvas.groups["group1"]
    assert item.look.status is Status.ERROR
    assert item.look.sentence.startswith("conv1: ")
    assert item.toolTip() == item.look.sentence
    assert folded.fix_card.isVisible()
    assert abs(folded.fix_card.x() - on_view(folded, item.body.topLeft()).x()) < 300
    folded.workspace.undo.undo()
    settle(folded)
    assert item.look.status is Status.OK
    assert item.toolTip() == ""


def test_deleting_it_deletes_its_blocks_and_heals_the_chain(folded: CanvasView) -> None:
    before = folded.workspace.network.copy()
    keys(folded, Key.Key_Delete)
    network = folded.workspace.network
    assert set(network) == {"image1", "pool1", "fc1", "softmax1"}
    assert network.predecessors("pool1") == ("image1",)
    assert "group1" not in folded.canvas.tiles
    folded.workspace.undo.undo()
    assert network == before
    assert "group1" in folded.canvas.tiles


def test_freezing_it_freezes_all_of_it(folded: CanvasView) -> None:
    keys(folded, Key.Key_L)
    network = folded.workspace.network
    assert all(network[i].frozen for i in INNER)
    assert folded.canvas.groups["group1"].look.is_frozen


def test_it_costs_what_its_blocks_cost_together(folded: CanvasView) -> None:
    network = folded.workspace.network
    share = 1 / len(network)
    StepTimes.of(folded.workspace).take([BlockSpeed(i, 0.004, share, 0.0) for i in network])
    folded.workspace.set_view("cost")
    item = folded.canvas.groups["group1"]
    assert item.shows_cost
    assert item.cost.milliseconds == pytest.approx(12.0)
    assert item.cost.share == pytest.approx(3 / 7)
    folded.workspace.set_view("maps")
    assert not item.shows_cost


# Opening and folding -----------------------------------------------------------------------


def test_a_double_click_opens_it_and_its_name_folds_it(folded: CanvasView) -> None:
    double_click(folded, middle(folded, "group1"))
    assert {"conv1", "bn1", "relu1"} <= set(shown(folded))
    assert folded.workspace.selection == ("conv1",)
    frame = folded.canvas.frames["group1"]
    assert frame.tag.title == "Group 1"
    assert all(frame.boundingRect().contains(folded.canvas.tiles[i].body) for i in INNER)
    at = on_view(folded, frame.name_rect.center())
    click(folded, at)
    assert set(folded.workspace.selection) == set(INNER)
    double_click(folded, at)
    assert "group1" in folded.canvas.tiles
    assert not folded.canvas.frames


def test_keys_make_open_enter_fold_and_take_apart_a_group(view: CanvasView) -> None:
    view.workspace.select(INNER)
    view.commands.groups.group()  # Ctrl+G is an action of the window
    keys(view, Key.Key_Return)
    assert view.workspace.selection == ("conv1",)
    assert "conv1" in shown(view)
    keys(view, Key.Key_O)
    assert "group1" in shown(view)
    assert set(view.workspace.selection) == set(INNER)
    keys(view, Key.Key_O)
    assert "conv1" in shown(view)
    view.commands.groups.ungroup()
    assert not view.workspace.network.tree


def test_arrows_and_tab_go_from_tile_to_tile(folded: CanvasView) -> None:
    folded.workspace.select(("image1",))
    keys(folded, Key.Key_Right)
    assert folded.workspace.selection == INNER
    keys(folded, Key.Key_Right)
    assert folded.workspace.selection == ("pool1",)
    keys(folded, Key.Key_Left)
    assert folded.workspace.selection == INNER
    folded.canvas.tiles["image1"].setFocus()
    QTest.keyClick(folded.viewport(), Key.Key_Tab)
    assert folded.workspace.selection == INNER


def test_every_step_is_undone_and_redone_by_its_name(folded: CanvasView) -> None:
    undo, network = folded.workspace.undo, folded.workspace.network
    folded.open_group("group1")
    assert [undo.text(n) for n in range(undo.count())][-2:] == ["Group 3 blocks", "Open Group 1"]
    opened = network.copy()
    undo.undo()
    assert "group1" in shown(folded)
    undo.undo()
    assert not network.tree
    assert {"conv1", "bn1", "relu1"} <= set(shown(folded))
    undo.redo()
    undo.redo()
    assert network == opened
    assert list(folded.canvas.frames) == ["group1"]


def test_a_group_in_a_group_opens_one_after_the_other(folded: CanvasView) -> None:
    folded.workspace.select((*INNER, "pool1"))
    folded.commands.groups.group()
    settle(folded)
    assert shown(folded) == ["image1", "group2", "fc1", "softmax1"]
    folded.open_group("group2")
    assert shown(folded) == ["image1", "group1", "pool1", "fc1", "softmax1"]
    folded.open_group("group1")
    assert list(folded.canvas.frames) == ["group2", "group1"]
    outer, inner = folded.canvas.frames.values()
    assert not outer.name_rect.intersects(inner.name_rect)
    folded.commands.groups.fold_all()
    assert shown(folded) == ["image1", "group2", "fc1", "softmax1"]
    folded.commands.groups.open_all()
    assert "conv1" in shown(folded)


def test_folding_a_block_of_no_group_says_how_to_make_one(view: CanvasView) -> None:
    view.workspace.select(("pool1",))
    keys(view, Key.Key_O)
    assert "Ctrl+G" in view.hint_line.text


# Copies, files -----------------------------------------------------------------------------


def test_nested_groups_are_copied_saved_and_opened_again(folded: CanvasView, tmp_path) -> None:
    folded.workspace.select((*INNER, "pool1"))
    folded.commands.groups.group()
    folded.commands.groups.rename("group2", "Stage")
    folded.commands.groups.select("group2")
    folded.commands.copy()
    assert "Stage" in QGuiApplication.clipboard().text()
    assert folded.commands.paste()
    settle(folded)
    tree = folded.workspace.network.tree
    assert [g.title for g in tree.groups.values()].count("Stage") == 2
    assert set(folded.workspace.selection) == {"conv2", "bn2", "relu2", "pool2"}
    tiles = [folded.canvas.body_of(t) for t in shown(folded)]
    assert not any(a.intersects(b) for n, a in enumerate(tiles) for b in tiles[:n])
    folded.commands.duplicate()
    path = tmp_path / "nested.cnndesk"
    folded.workspace.capture().save(path)
    before = folded.workspace.network.copy()
    folded.workspace.load_project(Project.load(path), path)
    settle(folded)
    assert folded.workspace.network == before
    assert sum(g.name == "Stage" for g in folded.workspace.network.tree.groups.values()) == 3


# Links -------------------------------------------------------------------------------------


def test_a_link_is_drawn_to_what_a_folded_group_lacks(folded: CanvasView) -> None:
    folded.commands.disconnect_links((Link("image1", "conv1"),))
    settle(folded)
    drag(folded, port(folded, "image1"), middle(folded, "group1"))
    settle(folded)
    assert folded.workspace.network.predecessors("conv1") == ("image1",)


def test_a_link_is_drawn_from_a_port_of_a_folded_group(folded: CanvasView) -> None:
    folded.commands.disconnect_links((Link("relu1", "pool1"),))
    settle(folded)
    drag(folded, port(folded, "relu1"), middle(folded, "pool1"))
    settle(folded)
    assert folded.workspace.network.predecessors("pool1") == ("relu1",)


def test_a_link_into_a_group_that_lacks_nothing_is_refused_in_words(folded: CanvasView) -> None:
    folded.commands.place("conv2d", (400, 600))
    settle(folded)
    drag(folded, port(folded, "conv2"), middle(folded, "group1"), release=False)
    assert "Open Group 1 (O)" in folded.note.text()
    folded.cancel_gesture()


def test_links_that_are_one_line_are_deleted_as_one(view: CanvasView) -> None:
    view.commands.place("add", (700, 600))
    view.commands.connect_blocks("conv1", "add1")
    view.commands.connect_blocks("bn1", "add1")
    view.workspace.select(("bn1", "add1"))
    view.commands.groups.group()
    settle(view)
    (item,) = (i for i in view.canvas.links.values() if i.wire.source == "conv1")
    assert len(item.wire.links) == 2
    view.workspace.select_link(item.link)
    view.commands.delete()
    assert not [k for k in view.workspace.network.links if k.source == "conv1"]


def test_nothing_takes_hold_of_a_block_that_is_not_seen(folded: CanvasView) -> None:
    folded.commands.disconnect_links((Link("relu1", "pool1"),))
    settle(folded)
    x, y = folded.workspace.network["relu1"].position
    folded.commands.place("dropout", (x + 152 + 62, y + 78))
    assert not folded.workspace.network.predecessors("drop1")


# Making ------------------------------------------------------------------------------------


def test_the_bar_offers_to_group_and_to_open(view: CanvasView) -> None:
    view.workspace.select(INNER)
    assert view.action_bar.group.isVisible()
    view.action_bar.group.click()
    settle(view)
    assert "group1" in view.canvas.tiles
    assert not view.action_bar.group.isVisible()
    assert view.action_bar.fold.text() == "Open"
    view.action_bar.fold.click()
    settle(view)
    assert "conv1" in view.canvas.tiles
    view.commands.groups.select("group1")
    assert view.action_bar.fold.text() == "Fold"


def test_the_menus_offer_groups_where_there_is_something_to_do(view: CanvasView) -> None:
    def entries(menu) -> set[str]:
        return {action.text() for action in menu.actions()}

    view.workspace.select(("conv1",))
    assert not entries(block_menu(view.commands, view, view)) & {"Group", "Ungroup"}
    view.workspace.select(INNER)
    assert "Group" in entries(block_menu(view.commands, view, view))
    view.commands.groups.group()
    assert {"Open the group", "Ungroup"} <= entries(block_menu(view.commands, view, view))
    assert "Fold all groups" in entries(sheet_menu(view.commands, (0, 0), view))
    view.commands.groups.ungroup()
    assert "Group the stages" in entries(sheet_menu(view.commands, (0, 0), view))


def test_a_rubber_band_takes_folded_groups_whole(folded: CanvasView) -> None:
    folded.workspace.select(())
    body = folded.canvas.body_of("group1")
    start = on_view(folded, body.topLeft() - QPointF(12, 40))
    drag(folded, start, on_view(folded, body.center()))
    assert set(folded.workspace.selection) == set(INNER)


def test_a_repeated_part_is_drawn_with_its_number(view: CanvasView) -> None:
    for kind in ("conv2d", "batch_norm", "relu"):
        view.workspace.select(("relu1",) if kind == "conv2d" else view.workspace.selection)
        view.commands.append(kind)
    view.workspace.push(Move({}))
    view.workspace.select((*INNER, "conv2", "bn2", "relu2"))
    view.commands.groups.group()
    settle(view)
    look = view.canvas.groups["group1"].look
    assert look.repeats == 2
    assert len(look.inside.cells) == 3
    view.workspace.push(SetParams({"conv2": {"filters": 3}}))
    settle(view)
    assert view.canvas.groups["group1"].look.repeats == 1


@pytest.mark.parametrize("parameters", [0, 7, 9_472, 524_928, 8_393_728, 102_764_544])
@pytest.mark.parametrize("shape", ["10", "28×28×128", "112×112×2048"])
def test_the_parameters_of_a_tile_leave_its_shape_alone(qapp, parameters, shape) -> None:
    with_ink = ink()
    taken = with_ink.strong_metrics.horizontalAdvance(shape)
    room = BLOCK_WIDTH - 16 - taken
    count = count_within(parameters, room, with_ink.caption_metrics)
    assert with_ink.caption_metrics.horizontalAdvance(count) <= room
    if shape == "10" and parameters:
        assert count == grouped(parameters)

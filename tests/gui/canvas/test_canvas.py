"""The canvas: every gesture and key by real events, and what it shows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from cnndesk.blocks import create
from cnndesk.document.delta import Link
from cnndesk.document.edits import AddBlock, Connect, Move, ReplaceNetwork, SetParams
from cnndesk.document.layout import BLOCK_WIDTH
from cnndesk.document.shapes import Status
from cnndesk.document.templates import template
from cnndesk.errors import ProjectError
from cnndesk.gui.canvas.block_state import Dot
from cnndesk.gui.canvas.export import export_drawing
from cnndesk.gui.canvas.interactions import ConnectGesture
from cnndesk.gui.canvas.view import CanvasView
from cnndesk.gui.document.commands import BLOCK_MIME, TEMPLATE_MIME
from cnndesk.gui.document.settings import Settings
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.session.map_choice import MapChoice
from cnndesk.gui.session.step_times import StepTimes
from cnndesk.gui.widgets import theme
from cnndesk.session.live_view import LiveView
from cnndesk.session.speed import BlockSpeed
from tests.gui.gestures import click, drag, drop, middle, mime_of, on_view, port

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def view(qtbot, workspace: Workspace) -> Iterator[CanvasView]:
    """An empty canvas of 1100 x 700 without motion."""
    theme.set_reduce_motion(True)
    made = CanvasView(workspace)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    yield made
    theme.set_reduce_motion(False)


@pytest.fixture
def chain(view: CanvasView) -> CanvasView:
    """Image, convolution, ReLU and pooling in a chain."""
    for kind in ("image_input", "conv2d", "relu", "max_pool"):
        assert view.commands.append(kind)
    settle(view)
    return view


def settle(view: CanvasView) -> None:
    view.workspace.diagnose()
    QApplication.processEvents()


def keys(view: CanvasView, *pressed: str | Key) -> None:
    view.setFocus()
    for key in pressed:
        QTest.keyClick(view.viewport(), key if isinstance(key, Key) else Key(ord(key.upper())))
    settle(view)


def links(view: CanvasView) -> set[tuple[str, str]]:
    return {(link.source, link.target) for link in view.workspace.network.links}


# Adding ------------------------------------------------------------------------------------


def test_a_block_dropped_on_the_sheet_has_its_middle_at_the_pointer(view: CanvasView) -> None:
    at = QPoint(500, 400)
    assert drop(view.viewport(), mime_of(BLOCK_MIME, "conv2d"), at)
    (placed,) = view.workspace.network.blocks.values()
    body = view.canvas.body_of(placed.id)
    offset = body.center() - view.map_to_scene(QPointF(at))
    assert placed.block.type == "conv2d"
    assert placed.position[0] % 8 == 0
    assert abs(offset.x()) <= 4
    assert abs(offset.y()) <= 4
    assert view.workspace.selection == (placed.id,)


def test_a_block_dropped_on_a_link_is_inserted_and_undone_as_one_step(chain: CanvasView) -> None:
    network = chain.workspace.network
    before = network.copy()
    item = chain.canvas.links[Link("conv1", "relu1")]
    at = on_view(chain, item.route.path.pointAtPercent(0.5))
    assert drop(chain.viewport(), mime_of(BLOCK_MIME, "batch_norm"), at)
    settle(chain)
    assert network.predecessors("bn1") == ("conv1",)
    assert network.predecessors("relu1") == ("bn1",)
    chain.workspace.undo.undo()
    assert network == before


def test_a_link_under_a_dragged_block_opens_a_gap_that_closes_again(chain: CanvasView) -> None:
    item = chain.canvas.links[Link("conv1", "relu1")]
    at = on_view(chain, item.route.path.pointAtPercent(0.5))
    before = chain.canvas.blocks["relu1"].pos()
    drop(chain.viewport(), mime_of(BLOCK_MIME, "batch_norm"), at, enter_only=True)
    assert item.is_open
    assert chain.canvas.blocks["relu1"].pos().x() == before.x() + 152
    chain.cancel_gesture()
    assert not item.is_open
    assert chain.canvas.blocks["relu1"].pos() == before
    assert "bn1" not in chain.workspace.network


def test_unknown_things_are_not_taken_by_the_canvas(view: CanvasView) -> None:
    assert not drop(view.viewport(), mime_of(BLOCK_MIME, "no_such_block"), QPoint(300, 300))
    assert not drop(view.viewport(), mime_of("text/plain", "hello"), QPoint(300, 300))
    assert len(view.workspace.network) == 0


def test_a_dropped_template_replaces_the_drawing_with_its_settings(chain: CanvasView) -> None:
    network = chain.workspace.network
    before, settings = network.copy(), chain.workspace.training_settings
    assert drop(chain.viewport(), mime_of(TEMPLATE_MIME, "lenet5"), QPoint(400, 300))
    assert sum(p.block.type == "dense" for p in network.blocks.values()) == 3
    assert chain.workspace.training_settings == template("lenet5").settings
    chain.workspace.undo.undo()
    assert network == before
    assert chain.workspace.training_settings == settings


def test_one_key_adds_each_block_behind_the_selected_one(view: CanvasView) -> None:
    view.commands.append("image_input")
    keys(view, "c", "r", "p", "c", "r", "f")
    types = [view.workspace.network.block(i).type for i in view.workspace.network]
    assert types == ["image_input", "conv2d", "relu", "max_pool", "conv2d", "relu", "dense"]
    assert all(d.is_ok for d in view.workspace.diagnoses.values())


def test_a_key_in_the_middle_of_a_chain_inserts(chain: CanvasView) -> None:
    chain.workspace.select(("conv1",))
    keys(chain, "b")
    assert {("conv1", "bn1"), ("bn1", "relu1")} <= links(chain)
    assert ("conv1", "relu1") not in links(chain)


# Deleting, copying -------------------------------------------------------------------------


def test_deleting_in_the_middle_heals_the_chain(chain: CanvasView) -> None:
    chain.workspace.select(("relu1",))
    keys(chain, Key.Key_Delete)
    assert ("conv1", "pool1") in links(chain)
    assert chain.workspace.undo.undoText() == "Delete ReLU"
    assert chain.workspace.selection == ("conv1",)


def test_a_clicked_link_is_selected_and_deleted_by_a_key(chain: CanvasView) -> None:
    item = chain.canvas.links[Link("conv1", "relu1")]
    click(chain, on_view(chain, item.route.path.pointAtPercent(0.5)))
    assert chain.workspace.selected_link == Link("conv1", "relu1")
    assert item.is_selected
    keys(chain, Key.Key_Delete)
    assert ("conv1", "relu1") not in links(chain)
    assert chain.workspace.diagnoses["relu1"].status is Status.UNCONNECTED


def test_blocks_are_copied_as_text_into_another_window(qtbot, chain: CanvasView, tmp_path) -> None:
    chain.workspace.select(("conv1", "relu1"))
    assert chain.commands.copy()
    assert "conv2d" in QGuiApplication.clipboard().text()
    other = Workspace(Settings(tmp_path / "other.json"))
    second = CanvasView(other)
    qtbot.addWidget(second)
    assert second.commands.paste()
    assert [other.network.block(i).type for i in other.network] == ["conv2d", "relu"]
    assert len(other.network.links) == 1
    other.close()


def test_pasting_what_is_no_blocks_is_refused_in_words(qtbot, chain: CanvasView) -> None:
    QGuiApplication.clipboard().setText("hello")
    before = chain.workspace.network.copy()
    with qtbot.waitSignal(chain.workspace.message) as heard:
        assert not chain.commands.paste()
    assert "copy them first" in heard.args[0]
    assert chain.workspace.network == before


def test_duplicates_and_repeated_pastes_do_not_lie_on_each_other(chain: CanvasView) -> None:
    chain.workspace.select(("relu1",))
    chain.commands.copy()
    chain.commands.duplicate()
    for _ in range(3):
        chain.commands.paste()
    bodies = [chain.canvas.body_of(i) for i in chain.workspace.network]
    assert len(bodies) == 8
    for number, body in enumerate(bodies):
        assert not any(body.intersects(other) for other in bodies[number + 1 :])


def test_what_is_dropped_on_a_block_lies_beside_it(chain: CanvasView) -> None:
    at = middle(chain, "conv1")
    assert drop(chain.viewport(), mime_of(BLOCK_MIME, "add"), at)
    new = chain.canvas.body_of("add1")
    others = [chain.canvas.body_of(i) for i in chain.workspace.network if i != "add1"]
    assert not any(new.intersects(other) for other in others)


# Free ports --------------------------------------------------------------------------------


def test_a_block_dropped_beside_a_free_port_is_linked_in_one_step(chain: CanvasView) -> None:
    network = chain.workspace.network
    before = network.copy()
    place = chain.canvas.body_of("pool1").center() + QPointF(152 + 20, 24)
    assert drop(chain.viewport(), mime_of(BLOCK_MIME, "dense"), on_view(chain, place))
    assert ("pool1", "fc1") in links(chain)
    assert network["fc1"].position[1] == network["pool1"].position[1]
    chain.workspace.undo.undo()
    assert network == before


def test_a_loose_block_moved_beside_a_free_port_shows_and_makes_the_link(
    chain: CanvasView,
) -> None:
    block = loose(chain, "dense", 500, 500)
    before = chain.workspace.network.copy()
    chain.workspace.select((block,))
    end = on_view(chain, chain.canvas.body_of("pool1").center() + QPointF(152 - 16, 30))
    drag(chain, middle(chain, block), end, release=False)
    assert chain.gesture._snap.source == "pool1"
    QTest.mouseRelease(chain.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert ("pool1", block) in links(chain)
    chain.workspace.undo.undo()
    assert chain.workspace.network == before


# What the view does ------------------------------------------------------------------------


def where(view: CanvasView) -> tuple[float, QPointF]:
    return view.zoom, view.map_to_scene(QPointF(0, 0))


def test_the_view_stays_for_what_is_seen_already(chain: CanvasView) -> None:
    chain.zoom_by(1.0)
    before = where(chain)
    chain.workspace.reveal("pool1")
    chain.commands.duplicate()
    chain.workspace.select(("conv1",))
    chain.commands.copy()
    chain.commands.paste()
    keys(chain, Key.Key_Right, Key.Key_Left)
    at = QPoint(500, chain.height() - 140)
    assert drop(chain.viewport(), mime_of(BLOCK_MIME, "dropout"), at)
    settle(chain)
    assert where(chain) == before


def test_the_view_moves_to_a_block_that_is_not_seen(chain: CanvasView) -> None:
    chain.zoom_by(1.0)
    block = loose(chain, "dense", 2400, 1400)
    before = where(chain)
    chain.workspace.reveal(block)
    assert where(chain) != before
    assert chain.free_rect().contains(chain.canvas.body_of(block))


# Links -------------------------------------------------------------------------------------


def loose(view: CanvasView, kind: str, x: int, y: int) -> str:
    edit = AddBlock(create(kind), (x, y))
    view.workspace.push(edit)
    settle(view)
    return edit.touched[0]


def test_dragging_a_port_onto_any_part_of_a_block_connects(chain: CanvasView) -> None:
    block = loose(chain, "dense", 500, 400)
    body = chain.canvas.body_of(block)
    corner = on_view(chain, body.bottomRight() - QPointF(10, 6))
    drag(chain, port(chain, "pool1"), corner)
    assert ("pool1", block) in links(chain)


def test_a_valid_target_is_ringed_while_a_link_is_dragged(chain: CanvasView) -> None:
    block = loose(chain, "dense", 500, 400)
    drag(chain, port(chain, "pool1"), middle(chain, block), release=False)
    assert chain.canvas.blocks[block].is_target
    chain.cancel_gesture()
    assert not chain.canvas.blocks[block].is_target
    assert ("pool1", block) not in links(chain)


@pytest.mark.parametrize(
    ("source", "target", "words"),
    [
        ("pool1", "conv1", "loop"),
        ("image1", "relu1", "already has its input"),
        ("pool1", "image1", "where images enter"),
    ],
)
def test_a_refused_link_says_why_at_the_pointer(
    chain: CanvasView, source: str, target: str, words: str
) -> None:
    before = chain.workspace.network.copy()
    drag(chain, port(chain, source), middle(chain, target), release=False)
    assert chain.note.isVisible()
    assert words in chain.note.text()
    QTest.mouseRelease(chain.viewport(), Qt.MouseButton.LeftButton, pos=middle(chain, target))
    assert chain.workspace.network == before
    assert not chain.note.isVisible()


def test_clicking_a_port_and_then_a_block_connects(chain: CanvasView) -> None:
    block = loose(chain, "dense", 500, 400)
    click(chain, port(chain, "pool1"))
    assert isinstance(chain.gesture, ConnectGesture)
    QTest.mouseMove(chain.viewport(), middle(chain, block))
    click(chain, middle(chain, block))
    assert ("pool1", block) in links(chain)
    assert chain.gesture is None


def test_a_link_begun_by_a_key_is_aimed_by_arrows_and_made_by_enter(chain: CanvasView) -> None:
    block = loose(chain, "dense", *chain.workspace.network["pool1"].position)
    chain.workspace.push(Move({block: (chain.workspace.network["pool1"].position[0], 500)}))
    settle(chain)
    chain.workspace.select(("pool1",))
    keys(chain, "k", Key.Key_Down)
    assert chain.gesture.target == block
    keys(chain, Key.Key_Return)
    assert ("pool1", block) in links(chain)


def test_a_link_pulled_off_its_input_is_deleted_or_put_elsewhere(chain: CanvasView) -> None:
    block = loose(chain, "dense", 500, 400)
    drag(chain, port(chain, "pool1", 0), middle(chain, block))
    assert ("relu1", block) in links(chain)
    assert ("relu1", "pool1") not in links(chain)
    drag(chain, port(chain, block, 0), on_view(chain, QPointF(300, 480)))
    assert ("relu1", block) not in links(chain)


def test_a_merge_block_shows_a_port_for_each_input(chain: CanvasView) -> None:
    block = loose(chain, "add", 500, 400)
    drag(chain, port(chain, "conv1"), port(chain, block, 1))
    drag(chain, port(chain, "relu1"), port(chain, block, 0))
    network = chain.workspace.network
    assert network.predecessors(block) == ("relu1", "conv1")
    settle(chain)
    assert chain.workspace.diagnoses[block].is_ok


# Selecting and moving ----------------------------------------------------------------------


def test_the_rubber_band_selects_what_it_touches(chain: CanvasView) -> None:
    first, second = chain.canvas.body_of("conv1"), chain.canvas.body_of("relu1")
    start = on_view(chain, first.topLeft() - QPointF(10, 24))
    end = on_view(chain, second.center())
    drag(chain, start, end)
    assert set(chain.workspace.selection) == {"conv1", "relu1"}


def test_shift_click_adds_to_the_selection_and_takes_away(chain: CanvasView) -> None:
    click(chain, middle(chain, "conv1"))
    click(chain, middle(chain, "relu1"), Mod.ShiftModifier)
    assert chain.workspace.selection == ("conv1", "relu1")
    click(chain, middle(chain, "conv1"), Mod.ShiftModifier)
    assert chain.workspace.selection == ("relu1",)


def test_dragging_moves_all_selected_blocks_on_the_grid_as_one_step(chain: CanvasView) -> None:
    network = chain.workspace.network
    before = {i: network[i].position for i in ("conv1", "relu1", "pool1")}
    steps = chain.workspace.undo.count()
    chain.workspace.select(("conv1", "relu1"))
    start = middle(chain, "conv1")
    drag(chain, start, start + QPoint(50, 61))
    dx, dy = (
        now - then for now, then in zip(network["conv1"].position, before["conv1"], strict=True)
    )
    assert (dx % 8, dy % 8) == (0, 0)
    assert (dx, dy) != (0, 0)
    assert network["relu1"].position == (before["relu1"][0] + dx, before["relu1"][1] + dy)
    assert network["pool1"].position == before["pool1"]
    assert chain.workspace.undo.count() == steps + 1
    chain.workspace.undo.undo()
    assert chain.canvas.blocks["conv1"].pos() == QPointF(*before["conv1"])


def test_escape_puts_dragged_blocks_back(chain: CanvasView) -> None:
    before = chain.workspace.network.copy()
    start = middle(chain, "conv1")
    drag(chain, start, start + QPoint(90, 90), release=False)
    assert chain.canvas.blocks["conv1"].pos() != QPointF(*before["conv1"].position)
    QTest.keyClick(chain.viewport(), Key.Key_Escape)
    assert chain.canvas.blocks["conv1"].pos() == QPointF(*before["conv1"].position)
    assert chain.workspace.network == before


def test_a_loose_block_dragged_onto_a_link_goes_between(chain: CanvasView) -> None:
    block = loose(chain, "dropout", 400, 420)
    chain.workspace.select((block,))
    path = chain.canvas.links[Link("conv1", "relu1")].route.path
    drag(chain, middle(chain, block), on_view(chain, path.pointAtPercent(0.5)))
    assert {("conv1", block), (block, "relu1")} <= links(chain)


def test_nudges_by_key_are_one_step_of_the_history(chain: CanvasView) -> None:
    chain.workspace.select(("conv1",))
    x, y = chain.workspace.network["conv1"].position
    steps = chain.workspace.undo.count()
    for _ in range(3):
        QTest.keyClick(chain.viewport(), Key.Key_Down, Mod.AltModifier)
    assert chain.workspace.network["conv1"].position == (x, y + 24)
    assert chain.workspace.undo.count() == steps + 1


def test_align_and_arrange_both_ways(chain: CanvasView) -> None:
    network = chain.workspace.network
    chain.workspace.push(Move({"conv1": (200, 300), "relu1": (420, 333)}))
    chain.workspace.select(("conv1", "relu1"))
    assert chain.commands.align("top")
    assert network["conv1"].position[1] == network["relu1"].position[1] == 300
    chain.commands.arrange("down")
    assert len({network[i].position[0] for i in network}) == 1
    assert chain.canvas.blocks["conv1"].direction == "down"
    chain.commands.arrange("right")
    assert len({network[i].position[1] for i in network}) == 1


# Keys --------------------------------------------------------------------------------------


def test_tab_goes_through_the_blocks_in_the_order_of_the_image(chain: CanvasView) -> None:
    chain.activateWindow()
    chain.setFocus()
    chain.canvas.blocks["image1"].setFocus()
    seen = []
    for _ in range(3):
        QTest.keyClick(chain, Key.Key_Tab)
        seen.append(chain.workspace.current)
    assert seen == ["conv1", "relu1", "pool1"]


def test_arrows_walk_along_the_links(chain: CanvasView) -> None:
    chain.workspace.select(("image1",))
    keys(chain, Key.Key_Right, Key.Key_Right)
    assert chain.workspace.selection == ("relu1",)
    keys(chain, Key.Key_Left)
    assert chain.workspace.selection == ("conv1",)
    keys(chain, Key.Key_Left, Key.Key_Left)
    assert chain.workspace.selection == ("image1",)


def test_enter_asks_for_the_parameters(qtbot, chain: CanvasView) -> None:
    chain.workspace.select(("conv1",))
    with qtbot.waitSignal(chain.parameters_requested):
        QTest.keyClick(chain.viewport(), Key.Key_Return)


def test_mute_and_freeze_by_key(chain: CanvasView) -> None:
    chain.workspace.select(("conv1",))
    keys(chain, "m", "l")
    placed = chain.workspace.network["conv1"]
    assert placed.muted
    assert placed.frozen
    assert "frozen" in chain.canvas.blocks["conv1"].description()
    keys(chain, "m")
    assert not chain.workspace.network["conv1"].muted


# Zoom --------------------------------------------------------------------------------------


def test_the_wheel_zooms_about_the_pointer(chain: CanvasView) -> None:
    at = QPointF(333, 222)
    before = chain.map_to_scene(at)
    event = QWheelEvent(
        at, chain.viewport().mapToGlobal(at), QPoint(), QPoint(0, -240),
        Qt.MouseButton.NoButton, Mod.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(chain.viewport(), event)
    assert chain.zoom < 0.9
    after = chain.map_to_scene(at)
    assert abs(after.x() - before.x()) < 1.5
    assert abs(after.y() - before.y()) < 1.5


def test_fit_shows_everything_and_never_enlarges(chain: CanvasView) -> None:
    chain.fit()
    assert chain.zoom == 1.0
    chain.workspace.push(ReplaceNetwork(template("small-resnet").build((32, 32, 3), 10)))
    settle(chain)
    assert chain.zoom >= 0.6, "a deep network begins readable"
    assert chain.visible_rect().contains(chain.canvas.body_of(chain.workspace.network.order[0]))
    chain.fit()
    assert chain.zoom < 1.0
    assert chain.visible_rect().contains(chain.canvas.content_rect())


def test_the_minimap_is_there_while_the_drawing_is_larger_than_the_view(chain: CanvasView) -> None:
    assert not chain.minimap.isVisible()
    for _ in range(6):
        chain.zoom_in()
    assert chain.minimap.isVisible()
    QTest.mouseClick(chain.minimap, Qt.MouseButton.LeftButton, pos=QPoint(76, 50))
    assert chain.visible_rect().contains(chain.canvas.content_rect().center())
    chain.fit()
    assert not chain.minimap.isVisible()


def test_space_and_the_left_button_move_the_sheet(chain: CanvasView) -> None:
    before = chain.map_to_scene(QPointF(300, 300))
    chain.setFocus()
    QTest.keyPress(chain.viewport(), Key.Key_Space)
    drag(chain, middle(chain, "conv1"), middle(chain, "conv1") + QPoint(40, 25))
    QTest.keyRelease(chain.viewport(), Key.Key_Space)
    after = chain.map_to_scene(QPointF(300, 300))
    assert (round(before.x() - after.x()), round(before.y() - after.y())) == (40, 25)


# What is shown -----------------------------------------------------------------------------


def test_only_the_first_block_that_does_not_fit_is_red(chain: CanvasView) -> None:
    chain.workspace.push(SetParams({"image1": {"height": 4, "width": 4}}))
    chain.workspace.push(SetParams({"conv1": {"kernel_size": (5, 5), "padding": "valid"}}))
    settle(chain)
    states = {i: item.status for i, item in chain.canvas.blocks.items()}
    assert states["conv1"] is Status.ERROR
    assert states["relu1"] is states["pool1"] is Status.WAITING
    assert chain.canvas.links[Link("image1", "conv1")].target_status is Status.ERROR
    picture = chain.grab().toImage()
    corner = on_view(chain, chain.canvas.body_of("conv1").center() - QPointF(66, 0))
    ring = [picture.pixelColor(corner.x() + dx, corner.y()) for dx in range(-3, 4)]
    assert theme.color("error") in ring


def test_a_repair_on_the_card_is_one_click(chain: CanvasView) -> None:
    chain.workspace.push(SetParams({"image1": {"height": 4, "width": 4}}))
    chain.workspace.push(SetParams({"conv1": {"kernel_size": (5, 5), "padding": "valid"}}))
    settle(chain)
    assert chain.fix_card.isVisible()
    button = next(
        b for b in chain.fix_card.findChildren(QPushButton) if b.text() == "Set padding to “same”"
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(chain)
    assert chain.workspace.diagnoses["conv1"].is_ok
    assert not chain.fix_card.isVisible()
    assert chain.workspace.undo.undoText() == "Set Padding of Conv 2-D to same"


def test_the_card_has_room_for_what_it_says_now_not_for_what_it_said(chain: CanvasView) -> None:
    card = chain.fix_card
    chain.workspace.push(SetParams({"conv1": {"groups": 7}}))  # few buttons, few words
    settle(chain)
    before = card.size()
    chain.workspace.push(SetParams({"image1": {"height": 4, "width": 4}}))
    chain.workspace.push(
        SetParams({"conv1": {"groups": 1, "kernel_size": (5, 5), "padding": "valid"}})
    )
    chain.workspace.diagnose()  # and no event is seen to
    at_once = card.size()
    settle(chain)
    card.place()
    assert at_once == card.size() != before


def test_links_carry_the_shape_and_lie_on_free_lanes(view: CanvasView) -> None:
    view.workspace.push(ReplaceNetwork(template("small-resnet").build((28, 28, 1), 10)))
    settle(view)
    item = next(i for i in view.canvas.links.values() if i.route.lane is not None)
    assert item.text == str(view.workspace.diagnoses[item.link.source].output)
    lanes = [i.route.lane for i in view.canvas.links.values() if i.route.lane is not None]
    for number, lane in enumerate(lanes):
        for other in lanes[number + 1 :]:
            apart = lane.high <= other.low or other.high <= lane.low
            assert apart or abs(lane.across - other.across) > 4


def test_a_snapshot_is_drawn_into_the_blocks(chain: CanvasView) -> None:
    random = np.random.default_rng(0)
    activations = {
        i: random.normal(size=tuple(d.output)).astype(np.float32)
        for i, d in chain.workspace.diagnoses.items()
    }
    chain.workspace.publish_snapshot(LiveView(activations=activations))
    QApplication.processEvents()
    conv, relu = chain.canvas.blocks["conv1"], chain.canvas.blocks["relu1"]
    assert conv.picture is not None
    assert len(conv.picture.channels) == 12
    assert relu.picture is not None
    assert relu.picture.signed
    chain.workspace.push(SetParams({"conv1": {"filters": 8}}))
    settle(chain)
    assert conv.picture is None, "a picture of another shape must not stay"


def test_the_cost_view_takes_the_place_of_the_pictures(chain: CanvasView) -> None:
    chain.workspace.set_view("cost")
    assert all(item.shows_cost for item in chain.canvas.blocks.values())
    chain.workspace.set_view("maps")
    assert not any(item.shows_cost for item in chain.canvas.blocks.values())


@pytest.mark.parametrize("zoom", [0.2, 0.5, 1.0, 2.0])
def test_every_zoom_shows_the_colour_of_the_family(chain: CanvasView, zoom: float) -> None:
    chain.zoom_by(zoom / chain.zoom)
    chain.centre_on(chain.canvas.body_of("pool1").center())
    QApplication.processEvents()
    picture = chain.grab().toImage()
    body = chain.canvas.body_of("pool1")
    top = on_view(chain, QPointF(body.center().x(), body.top()))
    wanted = theme.color("pooling")
    column = [picture.pixelColor(top.x(), top.y() + dy) for dy in range(-1, 4)]
    distance = min(abs(c.red() - wanted.red()) + abs(c.green() - wanted.green()) for c in column)
    assert distance < 60


def test_the_light_theme_repaints_the_canvas(qapp, chain: CanvasView) -> None:
    theme.apply(qapp, theme.Choice.LIGHT)
    chain.workspace.theme_changed.emit()
    QApplication.processEvents()
    picture = chain.grab().toImage()
    body = on_view(chain, chain.canvas.body_of("conv1").topLeft() + QPointF(60, 150))
    assert picture.pixelColor(body).lightness() > 240
    assert picture.pixelColor(5, 300).lightness() > 200
    theme.apply(qapp, theme.Choice.DARK)


def test_undo_and_redo_are_mirrored_to_the_items(chain: CanvasView) -> None:
    undo = chain.workspace.undo
    while undo.canUndo():
        undo.undo()
    assert not chain.canvas.blocks
    assert not chain.canvas.links
    assert chain.choice.isVisible()
    while undo.canRedo():
        undo.redo()
    assert set(chain.canvas.blocks) == set(chain.workspace.network.blocks)
    assert set(chain.canvas.links) == set(chain.workspace.network.links)


def test_the_header_says_what_is_wrong_and_repairs_it(chain: CanvasView) -> None:
    header = chain.header
    assert chain.commands.append("dense")
    settle(chain)
    assert "no output" in header._text.text()
    QTest.mouseClick(header._button, Qt.MouseButton.LeftButton)
    settle(chain)
    assert chain.workspace.network.output_ids == ("softmax1",)
    assert "parameters" in header._text.text()


# Export ------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["png", "svg"])
def test_the_drawing_is_exported(chain: CanvasView, tmp_path: Path, kind: str) -> None:
    chain.workspace.select(("conv1",))
    path = tmp_path / f"net.{kind}"
    export_drawing(chain.workspace, path)
    picture = QImage(str(path))
    assert picture.width() > 4 * 152
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    }
    assert theme.hex_color("canvas").lower() in colours
    assert theme.hex_color("convolution").lower() in colours
    assert theme.hex_color("accent").lower() not in colours, "the selection is not part of it"
    assert list(tmp_path.glob("*net*")) == [path], "no half-written file stays"


def test_an_export_that_cannot_be_written_says_so(chain: CanvasView, tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="folder"):
        export_drawing(chain.workspace, tmp_path / "missing" / "net.png")
    with pytest.raises(ProjectError, match=r"\.png or \.svg"):
        export_drawing(chain.workspace, tmp_path / "net.gif")


def test_an_export_leaves_the_workspace_without_listeners(chain: CanvasView, tmp_path) -> None:
    export_drawing(chain.workspace, tmp_path / "net.svg")
    chain.workspace.push(AddBlock(create("relu"), (0, 500)))
    chain.workspace.push(Connect("pool1", "relu2"))
    settle(chain)
    assert chain.canvas.blocks["relu2"].status is Status.OK


def test_measured_times_are_shown_per_block_and_for_the_whole(chain: CanvasView) -> None:
    assert chain.commands.append("dense")
    assert chain.commands.append("softmax")
    chain.workspace.set_view("cost")
    speeds = tuple(
        BlockSpeed(block_id, seconds, seconds / 0.004, 0.0)
        for block_id, seconds in (("conv1", 0.003), ("relu1", 0.0), ("pool1", 0.001))
    )
    StepTimes.of(chain.workspace).take(speeds)
    settle(chain)
    assert chain.canvas.blocks["conv1"].cost.share == pytest.approx(0.75)
    assert chain.canvas.blocks["pool1"].cost.milliseconds == pytest.approx(1.0)
    assert "4.0 ms" in chain.header._text.text()


def test_the_header_tells_the_time_of_the_planned_epochs(chain: CanvasView, wait) -> None:
    workspace = chain.workspace
    workspace.open_source("shapes")
    wait(lambda: workspace.dataset is not None)
    assert chain.commands.use_template("lenet5")
    workspace.set_training_settings(workspace.training_settings.replace(batch_size=50, epochs=12))
    settle(chain)
    times = StepTimes.of(workspace)
    times.predicted = {"conv1": 0.004}
    times.changed.emit()
    steps = -(-len(workspace.dataset.train) // 50)
    said = chain.header._text.text()
    assert "4.0 ms" in said
    assert "per step of 50" in said
    assert f"{round(0.004 * steps * 12)} s" in said
    assert "for 12 epochs, predicted" in said


def test_a_narrow_header_leaves_out_numbers_before_it_cuts_any(chain: CanvasView) -> None:
    chain.commands.append("dense")
    chain.commands.append("softmax")
    settle(chain)
    times = StepTimes.of(chain.workspace)
    times.predicted = {"conv1": 0.004}
    times.changed.emit()
    settle(chain)
    assert "4.0 ms" in chain.header._text.text()
    chain.resize(470, 500)
    QApplication.processEvents()
    assert "parameters" in chain.header._text.text()
    assert "4.0 ms" not in chain.header._text.text()
    assert "4.0 ms" in chain.header._text.toolTip()


def test_names_of_maps_are_in_the_tooltip_of_their_block(chain: CanvasView) -> None:
    choice = MapChoice.of(chain.workspace)
    choice.rename("conv1", 2, "edges")
    assert chain.canvas.blocks["conv1"].toolTip() == "Map 3: edges"
    chain.workspace.undo.undo()
    assert chain.canvas.blocks["conv1"].toolTip() == ""


def test_train_waits_until_every_block_fits(qtbot, chain: CanvasView) -> None:
    chain.commands.append("dense")
    chain.commands.append("softmax")
    settle(chain)
    assert chain.header.train.isEnabled()
    chain.workspace.push(SetParams({"conv1": {"kernel_size": 31, "padding": "valid"}}))
    settle(chain)
    assert not chain.header.train.isEnabled()
    assert "every block fits" in chain.header.train.toolTip()
    chain.workspace.undo.undo()
    settle(chain)
    with qtbot.waitSignal(chain.workspace.panel_requested) as asked:
        QTest.mouseClick(chain.header.train, Qt.MouseButton.LeftButton)
    assert asked.args == ["training"]


def test_a_dot_that_comes_repaints_the_title_whose_room_it_takes(
    chain: CanvasView, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only a part of it painted anew, in smaller type, would tear the title."""
    item = chain.canvas.blocks["conv1"]
    title = QRectF(25, 8, BLOCK_WIDTH - 6 - 23, 14)
    painted: list[QRectF] = []
    monkeypatch.setattr(item, "update", painted.append)
    item.show_dot(Dot.DIM)
    assert painted[-1].contains(title)
    item.show_dot(Dot.LIT)
    assert not painted[-1].intersects(title.adjusted(0, 0, -24, 0))  # which blinks all the time
    item.show_dot(Dot.NONE)
    assert painted[-1].contains(title)

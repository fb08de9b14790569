"""The network strip: which tiles there are, how a block is chosen on it, and what it costs."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QFontMetricsF, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cnndesk.blocks import all_types, create
from cnndesk.document.edits import AddBlock, Freeze, Mute, RemoveBlocks, ReplaceNetwork, SetParams
from cnndesk.document.group_edits import MakeGroup
from cnndesk.document.templates import Drawing, template
from cnndesk.gui.canvas.strip import NetworkStrip
from cnndesk.gui.canvas.strip_layout import StripLayout, lay_out
from cnndesk.gui.canvas.strip_painting import fitted_name
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.widgets import theme
from cnndesk.session.live_view import LiveView

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def deep(blocks: int):
    """A chain of so many blocks and two."""
    drawing = Drawing((12, 12, 1))
    while len(drawing._blocks) < blocks:
        drawing.conv_relu(2)
    return drawing.classifier(2)


@pytest.fixture
def strip(qtbot, workspace: Workspace) -> NetworkStrip:
    """A strip of 1200 pixels over LeNet."""
    made = NetworkStrip(workspace)
    qtbot.addWidget(made)
    made.resize(1200, 88)
    show(made, template("lenet5").build((28, 28, 1), 10))
    made.show()
    return made


def show(strip: NetworkStrip, network) -> None:
    strip.workspace.push(ReplaceNetwork(network))
    strip.workspace.diagnose()
    strip.workspace.select(())
    QApplication.processEvents()


def publish(strip: NetworkStrip) -> None:
    random = np.random.default_rng(0)
    activations = {
        i: random.normal(size=tuple(d.output)).astype(np.float32)
        for i, d in strip.workspace.diagnoses.items()
        if d.output is not None
    }
    strip.workspace.publish_snapshot(LiveView(activations=activations))
    QApplication.processEvents()


def middle(strip: NetworkStrip, block_id: str) -> QPoint:
    return strip.rect_of(block_id).center()


def overlapping(layout: StripLayout) -> list[tuple[str, str]]:
    found = []
    for places in (layout.tiles, layout.pills):
        row = sorted(places, key=lambda p: p.left)
        found += [(a.id, b.id) for a, b in pairwise(row) if a.right > b.left]
    return found


# Where things lie --------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["blank", "lenet5", "small-vgg", "small-resnet", "all-conv"])
def test_every_block_has_one_place_and_none_lies_on_another(name: str) -> None:
    network = template(name).build((32, 32, 3), 10)
    layout = lay_out(network, 1300)
    assert sorted(layout.order) == sorted(network.order)
    assert not overlapping(layout)


def test_a_few_blocks_have_wide_tiles_where_they_fit() -> None:
    network = template("lenet5").build((28, 28, 1), 10)
    assert lay_out(network, 1300).tile_width == 72
    assert lay_out(network, 900).tile_width == 52
    assert lay_out(deep(15), 4000).tile_width == 52


def test_a_shortcut_is_a_rail_with_its_blocks_as_pills() -> None:
    network = template("small-resnet").build((32, 32, 3), 10)
    layout = lay_out(network, 1300)
    assert [pill.id for pill in layout.pills] == ["conv6", "conv9"]
    assert layout.height == 104
    at = {tile.id: tile for tile in layout.tiles}
    rail = next(rail for rail in layout.rails if "conv6" in rail.ids)
    assert (rail.left, rail.right) == (at["relu3"].middle, at["add2"].middle)
    jump = next(rail for rail in layout.rails if set(rail.ids) == {"relu1", "add1"})
    assert jump.up
    assert jump.down
    assert lay_out(template("lenet5").build((28, 28, 1), 10), 1300).height == 88


def test_branches_side_by_side_move_the_tiles_apart_until_their_pills_fit() -> None:
    drawing = Drawing((16, 16, 3))
    drawing.conv(8)
    start, ends = drawing.last, []
    for _ in range(4):
        drawing.branch(start)
        drawing.conv(8)
        drawing.conv(8)
        ends.append(drawing.last)
    drawing.branch(ends[0])
    for other in ends[1:]:
        drawing.add("add", also_from=other)
    layout = lay_out(drawing.classifier(4), 1300)
    assert len(layout.pills) == 6
    assert not overlapping(layout)
    assert min(pill.width for pill in layout.pills) >= 48


def test_links_that_jump_over_each_other_run_on_levels_of_their_own() -> None:
    drawing = Drawing((16, 16, 3))
    drawing.conv(8)
    first = drawing.last
    drawing.conv(8)
    second = drawing.last
    drawing.conv(8)
    drawing.conv(8)
    drawing.add("add", also_from=second)
    drawing.add("add", also_from=first)
    layout = lay_out(drawing.classifier(4), 1300)
    assert len({rail.y for rail in layout.rails}) == 2


def test_a_loose_block_stands_apart_without_a_wire(strip: NetworkStrip) -> None:
    edit = AddBlock(create("conv2d"), (0, 900))
    strip.workspace.push(edit)
    (loose,) = edit.touched
    layout = lay_out(strip.workspace.network, 1300)
    assert layout.tiles[-1].id == loose
    assert all(loose not in (wire.source, wire.target) for wire in layout.wires)
    assert layout.tiles[-1].left - layout.tiles[-2].right > 8


# Choosing a block --------------------------------------------------------------------------


def test_a_click_selects_the_block_for_the_whole_window(strip: NetworkStrip) -> None:
    QTest.mouseClick(strip, LEFT, PLAIN, middle(strip, "conv2"))
    assert strip.workspace.selection == ("conv2",)


def test_keys_go_from_block_to_block_and_stop_at_the_ends(strip: NetworkStrip) -> None:
    strip.select_next()
    assert strip.workspace.current == "image1"
    strip.select_previous()
    assert strip.workspace.current == "image1"
    QTest.keyClick(strip, Qt.Key.Key_Right)
    assert strip.workspace.current == "conv1"
    QTest.keyClick(strip, Qt.Key.Key_End)
    QTest.keyClick(strip, Qt.Key.Key_Right)
    assert strip.workspace.current == "softmax1"
    strip.select_previous()
    assert strip.workspace.current == "fc3"


def test_the_draw_button_asks_for_the_drawing(qtbot, strip: NetworkStrip) -> None:
    with qtbot.waitSignal(strip.draw_wanted):
        QTest.mouseClick(strip._button, LEFT)


def test_a_double_click_asks_for_the_inspector_at_the_tile(qtbot, strip: NetworkStrip) -> None:
    with qtbot.waitSignal(strip.inspector_wanted) as heard:
        QTest.mouseClick(strip, LEFT, PLAIN, middle(strip, "conv2"))
        QTest.mouseDClick(strip, LEFT, PLAIN, middle(strip, "conv2"))
    block, tile = heard.args
    assert block == "conv2"
    assert tile == QRect(
        strip.mapToGlobal(strip.rect_of("conv2").topLeft()), strip.rect_of("conv2").size()
    )


def test_each_tile_is_said_in_words(strip: NetworkStrip) -> None:
    for block_id in strip.workspace.network.order:
        assert block_id in strip.words_for(block_id)
    strip.workspace.select(("conv1",))
    assert strip.accessibleDescription() == strip.words_for("conv1")
    assert "28×28×6" in strip.words_for("conv1")
    assert "2 of 13" in strip.words_for("conv1")


# Scrolling ---------------------------------------------------------------------------------


def test_the_selected_block_is_kept_in_view_and_nothing_moves_without_need(
    strip: NetworkStrip,
) -> None:
    show(strip, deep(40))
    strip.workspace.select((strip.workspace.network.order[3],))
    assert strip.offset == 0
    last = strip.workspace.network.order[-1]
    strip.workspace.select((last,))
    assert strip.rect().contains(strip.rect_of(last))
    far = strip.offset
    strip.workspace.select((strip.workspace.network.order[-4],))
    assert strip.offset == far


def test_an_arrow_at_the_edge_and_the_wheel_go_on(strip: NetworkStrip) -> None:
    show(strip, deep(40))
    QTest.mouseClick(strip, LEFT, PLAIN, QPoint(strip.width() - 6, 44))
    moved = strip.offset
    assert moved > 500
    assert not strip.workspace.selection, "the arrow lies over the tile"
    at = QPointF(600, 44)
    event = QWheelEvent(
        at, strip.mapToGlobal(at), QPoint(), QPoint(0, -120),
        Qt.MouseButton.NoButton, PLAIN, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(strip, event)
    assert strip.offset > moved


# What is shown -----------------------------------------------------------------------------


def test_without_a_network_there_is_no_strip(strip: NetworkStrip) -> None:
    assert strip.isVisible()
    strip.set_wanted(False)
    assert not strip.isVisible()
    strip.set_wanted(True)
    strip.workspace.push(RemoveBlocks(strip.workspace.network.order))
    assert not strip.isVisible()
    strip.workspace.undo.undo()
    assert strip.isVisible()


def test_a_snapshot_is_drawn_into_the_tiles_that_are_seen_only(strip: NetworkStrip, wait) -> None:
    show(strip, deep(100))
    publish(strip)
    order = strip.workspace.network.order
    wait(lambda: all(strip._looks[i].picture is not None for i in order[1:16]))
    assert strip._looks[order[-1]].picture is None
    before = strip.painted
    strip.repaint()
    assert strip.painted - before <= 21, "a repaint costs what is seen, however long the network"
    strip.workspace.select((order[-1],))
    wait(lambda: strip._looks[order[-1]].picture is not None)


def test_a_hidden_strip_draws_no_pictures(strip: NetworkStrip, wait) -> None:
    strip.hide()
    publish(strip)
    assert strip._looks["conv1"].picture is None
    strip.show()
    wait(lambda: strip._looks["conv1"].picture is not None)


def test_only_tiles_that_changed_are_painted_again(strip: NetworkStrip, wait) -> None:
    publish(strip)
    wait(lambda: not strip._pictures._behind - {"image1"})
    strip.repaint()
    QApplication.processEvents()
    strip._looks["conv1"].show_picture(None)
    before = strip.painted
    strip._show_news()
    QApplication.processEvents()
    assert 1 <= strip.painted - before <= 3, "the tile, and what its ring could touch"


def test_states_look_different(strip: NetworkStrip, wait) -> None:
    publish(strip)
    wait(lambda: not strip._pictures._behind - {"image1"})
    plain = strip.grab(strip.rect_of("relu1")).toImage()
    strip.workspace.push(Mute(("relu1",), True))
    assert strip.grab(strip.rect_of("relu1")).toImage() != plain
    frozen = strip.grab(strip.rect_of("conv1")).toImage()
    strip.workspace.push(Freeze(("conv1",), True))
    assert strip.grab(strip.rect_of("conv1")).toImage() != frozen
    strip.workspace.push(SetParams({"conv1": {"kernel_size": 31, "padding": "valid"}}))
    strip.workspace.diagnose()
    picture = strip.grab(strip.rect_of("conv1")).toImage()
    edge = picture.pixelColor(0, picture.height() // 2)
    wanted = theme.color("error")
    assert abs(edge.red() - wanted.red()) + abs(edge.green() - wanted.green()) < 60
    assert "larger than" in strip.words_for("conv1")


# Folded groups -----------------------------------------------------------------------------


@pytest.fixture
def grouped(strip: NetworkStrip) -> NetworkStrip:
    """The blocks from the second to the fourth folded into one group."""
    network = strip.workspace.network
    MakeGroup(network.order[1:4], "Stem").apply(network)
    strip.workspace.select(())
    return strip


def test_a_folded_group_is_one_tile_that_opens_around_the_selected_block(grouped) -> None:
    order = grouped.workspace.network.order
    assert grouped._layout.order == (order[0], "group1", *order[4:])
    grouped.workspace.select((order[2],))
    assert grouped._layout.order == order
    grouped.workspace.select((order[5],))
    assert grouped._layout.order == (order[0], "group1", *order[4:])
    assert grouped.workspace.network.tree["group1"].folded, "the drawing stays as it is"


def test_keys_go_into_a_folded_group_and_out_of_it(grouped) -> None:
    order = grouped.workspace.network.order
    grouped.workspace.select((order[0],))
    walked = []
    for _ in range(5):
        grouped.select_next()
        walked.append(grouped.workspace.current)
    assert walked == list(order[1:6])
    for _ in range(2):
        grouped.select_previous()
    assert grouped.workspace.current == order[3], "from behind one comes to its last block"


def test_a_click_on_a_folded_group_selects_the_block_whose_output_leaves_it(grouped) -> None:
    order = grouped.workspace.network.order
    QTest.mouseClick(grouped, LEFT, pos=grouped.rect_of("group1").center())
    assert grouped.workspace.selection == (order[3],)


def test_a_folded_group_is_said_in_words_and_has_the_picture_of_its_output(grouped) -> None:
    look = grouped._looks["group1"]
    assert look.placed.id == grouped.workspace.network.order[3]
    assert grouped.words_for("group1").startswith("Stem, folded group, 3 blocks")


def test_a_group_around_another_block_does_not_stop_the_strip(strip) -> None:
    network = strip.workspace.network
    order = network.order
    MakeGroup((order[1], order[3])).apply(network)
    strip.workspace.select(())
    assert set(strip._layout.order) == {order[0], "group1", order[2], *order[4:]}


@pytest.mark.parametrize("weight", [400, 600], ids=["plain", "selected"])
def test_a_name_without_room_is_smaller_or_plainly_cut_never_another(weight: int, themed) -> None:
    font, room = theme.font(theme.CAPTION, weight), 50.0
    for prefix in {kind.prefix for kind in all_types()}:
        for number in ("1", "12", "128"):
            name = prefix + number
            words, smaller = fitted_name(name, font, room)
            assert QFontMetricsF(smaller).horizontalAdvance(words) <= room
            cut = words.replace("…", "")
            assert words == name or (cut.endswith(number) and "…" in words)
    assert fitted_name("softmax1", font, room)[0] == "softmax1"

"""A canvas of 300 blocks: what is worked out when something moves, in calls; and its view."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cnndesk.document.edits import ReplaceNetwork
from cnndesk.document.network import Network
from cnndesk.document.stages import with_stages
from cnndesk.document.templates import Drawing, template
from cnndesk.gui.canvas import geometry
from cnndesk.gui.canvas.view import CanvasView
from cnndesk.gui.document import workspace as workspace_module
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.widgets import theme
from tests.document.large_networks import three_hundred
from tests.gui.gestures import LEFT, PLAIN, middle

KEYS = Qt.Key


@pytest.fixture
def view(qtbot, workspace: Workspace) -> Iterator[CanvasView]:
    """An empty canvas of 948 x 780 without motion."""
    theme.set_reduce_motion(True)
    made = CanvasView(workspace)
    qtbot.addWidget(made)
    made.resize(948, 780)
    made.show()
    yield made
    theme.set_reduce_motion(False)


def show(view: CanvasView, network: Network) -> None:
    view.workspace.push(ReplaceNetwork(network))
    view.workspace.diagnose()
    QApplication.processEvents()


@pytest.fixture
def ways(monkeypatch) -> list[object]:
    """All ways of links that are worked out."""
    found: list[object] = []
    work = geometry.find_way

    def counted(*arguments):
        found.append(arguments)
        return work(*arguments)

    monkeypatch.setattr(geometry, "find_way", counted)
    return found


def test_dragging_one_of_300_blocks_works_out_its_own_links_alone(view, ways, monkeypatch) -> None:
    show(view, three_hundred())
    inferred: list[object] = []
    work = workspace_module.infer
    monkeypatch.setattr(
        workspace_module, "infer", lambda network: inferred.append(network) or work(network)
    )
    block = view.workspace.network.order[150]
    links = len(view.workspace.network.inputs(block)) + len(view.workspace.network.outputs(block))
    view.zoom_by(0.7 / view.zoom)
    view.reveal(block)
    at = middle(view, block)
    QTest.mousePress(view.viewport(), LEFT, PLAIN, at)
    ways.clear()
    for step in range(1, 6):
        QTest.mouseMove(view.viewport(), at + QPoint(16 * step, 4 * step))
    assert 0 < len(ways) <= 5 * links
    ways.clear()
    QTest.mouseRelease(view.viewport(), LEFT, PLAIN, at + QPoint(80, 20))
    view.workspace.diagnose()
    QApplication.processEvents()
    assert view.workspace.undo.text(view.workspace.undo.index() - 1).startswith("Move")
    assert len(ways) < len(view.canvas.links) / 3, "those near it, old and new place"
    assert not inferred, "places change no shape"


def test_panning_works_out_no_way_and_selecting_none(view, ways) -> None:
    show(view, three_hundred())
    ways.clear()
    view.pan_by(-40, -40)
    view.workspace.select((view.workspace.network.order[9],))
    QApplication.processEvents()
    assert not ways


def test_a_folded_network_has_items_for_what_is_seen_alone(view) -> None:
    network = with_stages(three_hundred())
    show(view, network)
    assert len(view.canvas.tiles) == len(network.folding.tiles) < 15
    assert len(view.canvas.items()) < 40
    assert view.zoom > 0.6, "all of it can be read"
    view.commands.groups.open_all()
    assert len(view.canvas.blocks) == len(network)
    view.commands.groups.fold_all()
    assert len(view.canvas.items()) < 40


def test_a_group_that_is_opened_can_be_read_from_its_beginning(view) -> None:
    show(view, with_stages(three_hundred()))
    tree = view.workspace.network.tree
    named = {group.name: group.id for group in tree.groups.values()}
    assert view.open_group(named["Stage 4"])
    part = view.workspace.network.tree.children(named["Stage 4"])[1]
    assert view.open_group(part)
    assert view.free_rect().contains(view.canvas.bodies_rect()), "there is room for all tiles"
    view.commands.groups.open_all()
    view.commands.groups.fold((named["Stage 5"],))
    view.fit()
    assert view.zoom < 0.5
    assert view.open_group(named["Stage 5"])
    first = view.workspace.network.tree.members(named["Stage 5"])[0]
    assert view.zoom >= 0.6
    assert view.free_rect().contains(view.canvas.body_of(first))


def test_the_ways_of_links_do_not_depend_on_what_was_worked_out_before(view) -> None:
    show(view, with_stages(three_hundred()))
    view.commands.groups.open_all()
    QApplication.processEvents()
    other = CanvasView(view.workspace)
    kept = {k: item.route.path for k, item in view.canvas.links.items()}
    fresh = {k: item.route.path for k, item in other.canvas.links.items()}
    other.deleteLater()
    assert kept == fresh


# The view ----------------------------------------------------------------------------------


def long_chain() -> Network:
    drawing = Drawing((32, 32, 3))
    for _ in range(45):
        drawing.conv_relu(4)
    return drawing.classifier(4)


def test_the_beginning_of_a_large_drawing_is_shown_anew_when_the_window_grows(view) -> None:
    view.resize(502, 437)
    show(view, long_chain())
    small = view.zoom
    view.resize(1800, 1000)
    QApplication.processEvents()
    assert view.zoom > small
    left = view.mapFromScene(view.canvas.content_rect().topLeft()).x()
    assert 0 <= left < 420
    view.pan_by(-30, 0)
    kept = view.zoom
    view.resize(900, 700)
    QApplication.processEvents()
    assert view.zoom == kept, "where the user has moved it, it stays"


def test_the_overview_is_moved_by_arrow_keys_and_says_where_it_is(view) -> None:
    show(view, long_chain())
    view.zoom_by(1 / view.zoom)
    view.minimap.refresh()
    assert view.minimap.isVisible()
    assert view.minimap.focusPolicy() & Qt.FocusPolicy.TabFocus
    view.minimap.setFocus()
    before = view.visible_rect()
    QTest.keyClick(view.minimap, KEYS.Key_Down)
    QTest.keyClick(view.minimap, KEYS.Key_Right)
    after = view.visible_rect()
    assert after.top() > before.top()
    assert after.left() > before.left()
    assert "from the top" in view.minimap.accessibleDescription()
    QTest.keyClick(view.minimap, KEYS.Key_Home)
    assert view.visible_rect().contains(view.canvas.bodies_rect())


def test_in_a_low_window_hints_give_way_and_messages_do_not(view) -> None:
    show(view, template("lenet5").build((28, 28, 1), 10))
    assert view.hint_line.text
    view.resize(502, 437)
    QApplication.processEvents()
    assert not view.hint_line.text
    view.hint_line.say("Something happened.")
    assert view.hint_line.text == "Something happened."
    view.hint_line._pass()
    view.resize(948, 780)
    QApplication.processEvents()
    assert view.hint_line.text

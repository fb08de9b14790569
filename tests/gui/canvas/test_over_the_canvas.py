"""The bar over a block and the hint line: whose they are, what they say, what their buttons do."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cnndesk.document.edits import ReplaceNetwork, SetParams
from cnndesk.document.templates import Drawing, template
from cnndesk.gui.canvas.view import CanvasView
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.widgets import theme
from tests.gui.gestures import click, middle, on_view

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(qtbot, workspace: Workspace) -> Iterator[CanvasView]:
    """LeNet on a canvas of 1100 x 800, without motion."""
    theme.set_reduce_motion(True)
    made = CanvasView(workspace)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    show(made, template("lenet5").build((28, 28, 1), 10))
    yield made
    theme.set_reduce_motion(False)


def show(view: CanvasView, network) -> None:
    view.workspace.push(ReplaceNetwork(network))
    settle(view)
    view.workspace.select(())


def settle(view: CanvasView) -> None:
    view.workspace.diagnose()
    QApplication.processEvents()


def hover(view: CanvasView, block_id: str) -> None:
    for aside in (QPoint(9, 9), QPoint()):  # the pointer may be there already
        QTest.mouseMove(view.viewport(), middle(view, block_id) + aside)


# The bar over a block ----------------------------------------------------------------------


def test_the_bar_lies_in_the_gap_above_the_selected_block(view: CanvasView) -> None:
    assert not view.action_bar.isVisible()
    view.workspace.select(("pool2",))
    bar, body = view.action_bar.geometry(), view.canvas.body_of("pool2")
    assert view.action_bar.isVisible()
    assert bar.bottom() < on_view(view, body.topLeft()).y()
    assert on_view(view, body.topLeft()).y() - bar.bottom() == pytest.approx(8, abs=2)
    view.workspace.select(("pool2", "conv2"))
    bar = view.action_bar
    assert bar.group.isVisible(), "of two blocks it belongs to both"
    assert not bar.looks["stepper"].isVisible()


def test_it_goes_below_a_block_where_the_header_is_in_the_way(view: CanvasView) -> None:
    view.workspace.select(("conv1",))
    view.pan_by(0, 45 - on_view(view, view.canvas.body_of("conv1").topLeft()).y())
    bar = view.action_bar.geometry()
    assert bar.top() >= on_view(view, view.canvas.body_of("conv1").bottomLeft()).y()
    assert not bar.intersects(view.header.geometry())


def test_a_block_that_is_pointed_at_takes_the_bar_after_a_moment(view: CanvasView, wait) -> None:
    view.workspace.select(("conv1",))
    hover(view, "pool2")
    assert view.action_bar.block == "conv1"
    wait(lambda: view.action_bar.block == "pool2")
    assert view.workspace.selection == ("conv1",), "pointing selects nothing"
    QTest.mouseMove(view.viewport(), QPoint(5, view.height() - 60))
    wait(lambda: view.action_bar.block == "conv1")


def test_a_block_that_moves_away_from_the_pointer_loses_the_bar(view: CanvasView, wait) -> None:
    view.workspace.select(("conv1",))
    hover(view, "pool2")
    wait(lambda: view.action_bar.block == "pool2")
    view.workspace.push(SetParams({"conv1": {"filters": 7}}))
    assert view.action_bar.block == "conv1"


@pytest.mark.parametrize("panel", ["stepper", "feature_maps", "filters", "why"])
def test_looking_verbs_select_the_block_and_bring_their_panel(
    qtbot, view: CanvasView, wait, panel: str
) -> None:
    view.workspace.select(("relu1",))
    hover(view, "conv2")
    wait(lambda: view.action_bar.block == "conv2")
    with qtbot.waitSignal(view.workspace.panel_requested) as asked:
        QTest.mouseClick(view.action_bar.looks[panel], LEFT)
    assert asked.args == [panel]
    assert view.workspace.selection == ("conv2",)


def test_it_offers_what_the_block_can_do(view: CanvasView) -> None:
    bar = view.action_bar
    view.workspace.select(("relu1",))
    assert not bar.looks["filters"].isVisible()
    assert not bar.freeze.isVisible()
    view.workspace.select(("image1",))
    assert not bar.mute.isVisible()
    view.workspace.select(("conv1",))
    QTest.mouseClick(bar.freeze, LEFT)
    assert view.workspace.network["conv1"].frozen
    assert bar.freeze.accessibleName() == "Unfreeze"
    QTest.mouseClick(bar.mute, LEFT)
    assert view.workspace.network["conv1"].muted
    view.workspace.push(SetParams({"conv2": {"kernel_size": 31, "padding": "valid"}}))
    settle(view)
    view.workspace.select(("conv2",))
    assert not bar.looks["stepper"].isEnabled()


def test_it_is_gone_while_something_is_dragged_and_under_the_flashlight(view: CanvasView) -> None:
    view.workspace.select(("pool2",))
    start = middle(view, "pool2")
    QTest.mousePress(view.viewport(), LEFT, pos=start)
    QTest.mouseMove(view.viewport(), start + QPoint(40, 40))
    assert not view.action_bar.isVisible()
    QTest.mouseRelease(view.viewport(), LEFT, pos=start + QPoint(40, 40))
    assert view.action_bar.isVisible()
    view.workspace.set_view("flashlight")
    assert not view.action_bar.isVisible()


# The hint line -----------------------------------------------------------------------------


def test_a_hint_is_tried_by_its_button_and_undone_as_one_step(view: CanvasView) -> None:
    show(view, template("small-vgg").build((128, 128, 3), 2))
    before = view.workspace.network.copy()
    assert "holds" in view.hint_line.text
    QTest.mouseClick(view.hint_line._button, LEFT)
    settle(view)
    types = [view.workspace.network.block(i).type for i in view.workspace.network]
    assert "global_average_pool" in types
    assert "holds" not in view.hint_line.text
    view.workspace.undo.undo()
    assert view.workspace.network == before


def test_a_closed_hint_stays_closed_and_another_may_come(view: CanvasView) -> None:
    show(view, template("small-vgg").build((128, 128, 3), 2))
    assert view.hint_line.text
    view.hint_line._close()
    assert not view.hint_line.isVisible()
    settle(view)
    assert not view.hint_line.isVisible()
    drawing = Drawing((16, 16, 1))
    drawing.conv(8)
    drawing.conv(8)
    show(view, drawing.classifier(2))
    assert "activation" in view.hint_line.text


def test_a_refusal_is_said_in_passing_and_the_hint_comes_back(view: CanvasView, wait) -> None:
    show(view, template("small-vgg").build((128, 128, 3), 2))
    hint = view.hint_line.text
    QGuiApplication.clipboard().setText("hello")
    assert not view.commands.paste()
    assert "copy them first" in view.hint_line.text
    view.hint_line._timer.setInterval(1)
    view.hint_line._timer.start()
    wait(lambda: view.hint_line.text == hint)


def test_an_offer_waits_for_its_button(view: CanvasView) -> None:
    done = []
    view.hint_line.offer("20 images are ready.", ("Choose a network", lambda: done.append(1)))
    settle(view)
    assert view.hint_line.text == "20 images are ready."
    QTest.mouseClick(view.hint_line._button, LEFT)
    assert done == [1]
    view.hint_line.end_offer()
    assert "20 images" not in view.hint_line.text


def test_the_line_never_lies_under_the_zoom_bar_nor_cuts_its_words(view: CanvasView) -> None:
    show(view, template("small-vgg").build((128, 128, 3), 2))
    for width in (1100, 620, 460):
        view.resize(width, 600)
        QApplication.processEvents()
        line = view.hint_line
        assert not line.geometry().intersects(view.zoom_bar.geometry())
        assert line._words.heightForWidth(line._words.width()) <= line._words.height() + 1


def test_there_is_no_line_over_the_card_of_the_flashlight(view: CanvasView) -> None:
    show(view, template("small-vgg").build((128, 128, 3), 2))
    view.workspace.set_view("flashlight")
    assert not view.hint_line.isVisible()
    click(view, on_view(view, QPointF(-50, -50)))
    assert view.lamp_card.isVisible()

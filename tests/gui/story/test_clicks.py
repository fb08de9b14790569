"""How far everything that an introduction to CNNs speaks of is from the start page, in clicks.

Each way is walked with a pointer that counts; at its end the thing must be seen, with the engine's
numbers. More about the numbers is in the tests that the table of CONTRIBUTING.md names.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QWidget

from cnndesk.explain.filter_lab import apply_filter, preset
from cnndesk.gui.session.training import State
from tests.gui.gestures import click as click_at
from tests.gui.gestures import middle
from tests.gui.story.conftest import LONG

LEFT = Qt.MouseButton.LeftButton


class Pointer:
    """Clicks what can be seen, and counts.

    Parameters
    ----------
    window : MainWindow
    wait : callable
        Runs the program until a condition holds.
    """

    def __init__(self, window, wait: Callable[[Callable[[], bool]], None]) -> None:
        self.window, self.workspace, self.wait = window, window.workspace, wait
        self.clicks = 0

    def panel(self, name: str) -> QWidget:
        """Return a panel that is seen."""
        panel = self.window.frame.places[name].panel
        self.wait(panel.isVisible)
        return panel

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click a widget."""
        self.wait(lambda: widget.isVisible() and widget.isEnabled())
        QTest.mouseClick(widget, LEFT, pos=at if at is not None else widget.rect().center())
        self.clicks += 1

    def card(self, number: int) -> None:
        """Click the button of a card of the start page: 0 lesson, 1 digits, 2 own images."""
        self.click(self.window.start_page.cards[number].button)
        self.wait(lambda: len(self.workspace.network) > 1 and self.workspace.snapshot is not None)

    def dot(self, step: int) -> None:
        """Click the dot of a step of the lesson, from 1."""
        dots = self.window.lessons.column.card.dots
        self.click(dots, dots.place_of(step - 1).toPoint())

    def menu(self, title: str, entry: str) -> None:
        """Open a menu and click an entry: two clicks."""
        bar = self.window.menuBar()
        action = next(a for a in bar.actions() if a.text().replace("&", "") == title)
        self.click(bar, bar.actionGeometry(action).center())
        menu = action.menu()
        assert isinstance(menu, QMenu)
        self.wait(menu.isVisible)
        chosen = next(a for a in menu.actions() if a.text().replace("&", "") == entry)
        assert chosen.isEnabled(), f"{entry} cannot be used"
        self.click(menu, menu.actionGeometry(chosen).center())

    def workspace_(self, name: str) -> None:
        """Click a workspace in the toolbar."""
        self.click(self.window.toolbar.switch.buttons[name])

    def action(self, name: str) -> None:
        """Click the button of an action in the toolbar."""
        buttons = self.window.toolbar.findChildren(QToolButton)
        action = self.window.actions_[name]
        self.click(next(b for b in buttons if b.defaultAction() is action))

    def segment(self, name: str) -> None:
        """Click a segment of the workspace in front."""
        self.click(self.window.frame.view.header.segments.button(name))

    def over(self, block_id: str, panel: str) -> None:
        """Let the pointer rest on a block and click what its bar offers."""
        canvas = self.window.canvas
        self.wait(lambda: canvas.isVisible() and block_id in canvas.canvas.blocks)
        bar = canvas.action_bar

        def is_pointed_at() -> bool:
            QTest.mouseMove(canvas.viewport(), middle(canvas, block_id))  # it may still move
            return bar.isVisible() and bar.block == block_id

        self.wait(is_pointed_at)
        self.click(bar.looks[panel])

    def block(self, block_id: str) -> None:
        """Click a block on the canvas."""
        canvas = self.window.canvas
        self.wait(lambda: canvas.isVisible() and block_id in canvas.canvas.blocks)
        click_at(canvas, middle(canvas, block_id))
        self.clicks += 1
        assert self.workspace.selection == (block_id,)

    def train(self) -> None:
        """Click Train and wait for the end."""
        self.workspace.set_training_settings(self.workspace.training_settings.replace(epochs=2))
        self.click(self.window.canvas.header.train)
        self.wait(lambda: self.window.training.state is State.FINISHED)

    def map_of(self, block_id: str) -> np.ndarray:
        """Return what the engine made of a block."""
        self.wait(lambda: block_id in self.workspace.snapshot.activations)
        return self.workspace.snapshot.activations[block_id]


@pytest.fixture
def pointer(window, qtbot, close):
    window.resize(1280, 800)
    yield Pointer(window, lambda condition: qtbot.waitUntil(condition, timeout=LONG))
    window.training.stop()
    window.workspace.undo.end_merging()
    close(window)


def lab(pointer: Pointer, page: str = ""):
    """Open the filter lab by its menu and one of its pages."""
    pointer.menu("Explore", "Filter lab")
    panel = pointer.panel("filter_lab")
    if page:
        pointer.click(panel.operation.button(page))
        pointer.wait(lambda: panel.pages[page].step is not None)
        return panel.pages[page]
    pointer.wait(lambda: panel.filtered is not None)
    return panel


# The ways ----------------------------------------------------------------------------------


def an_image_as_an_array(pointer: Pointer) -> int:
    pointer.card(0)
    pixels = pointer.panel("images").detail.pixels
    np.testing.assert_array_equal(pixels._image, pointer.workspace.watched_image)
    assert pixels._image.shape == (32, 32, 3)
    return 1


def a_convolution_by_hand(pointer: Pointer) -> int:
    panel = lab(pointer)
    image, matrix = panel.filtered.image[:, :, 0], np.array(panel._exact)
    expected = [[(image[r : r + 3, c : c + 3] * matrix).sum() for c in range(3)] for r in range(3)]
    np.testing.assert_allclose(panel.filtered.result[:, :, 0], expected, atol=1e-6)
    assert panel.view.lanes.lanes[0].total == expected[0][0]
    return 2


def an_edge_filter(pointer: Pointer) -> int:
    pointer.card(0)
    pointer.dot(4)
    panel = pointer.panel("filter_lab")
    pointer.wait(lambda: panel.filtered is not None and panel.preset.currentData() == "sobel_x")
    image = pointer.workspace.watched_image
    expected = apply_filter(image, preset("sobel_x"), padding="zero").result
    np.testing.assert_allclose(panel.filtered.result, expected, atol=1e-6)
    return 2


def another_filter(pointer: Pointer) -> int:
    an_edge_filter(pointer)
    panel = pointer.panel("filter_lab")
    preset_box = panel.preset
    pointer.click(preset_box)  # pressed, moved and let go: one gesture
    view = preset_box.view()
    pointer.wait(view.isVisible)
    row = preset_box.findData("gaussian_3")
    entry = view.visualRect(view.model().index(row, 0))
    QTest.mouseMove(view.viewport(), entry.center())
    QTest.qWait(QApplication.doubleClickInterval() + 50)  # sooner, it would be a double click
    QTest.mouseClick(view.viewport(), LEFT, pos=entry.center())
    pointer.wait(lambda: panel.preset.currentData() == "gaussian_3")
    image = pointer.workspace.watched_image
    expected = apply_filter(image, preset("gaussian_3"), padding="zero").result
    pointer.wait(lambda: np.allclose(panel.filtered.result, expected, atol=1e-6))
    return 3


def size_after(pointer: Pointer, segment: str, value: str) -> tuple[int, ...]:
    """Choose padding or stride in the step of the lesson about them; the size that comes out."""
    pointer.card(0)
    pointer.dot(4)
    panel = pointer.panel("filter_lab")
    pointer.wait(lambda: panel.filtered is not None and panel.filtered.result.shape[0] == 32)
    pointer.click(getattr(panel, segment).button(value))
    pointer.wait(lambda: panel.filtered.result.shape[0] != 32)
    return panel.filtered.result.shape[:2]


def padding(pointer: Pointer) -> int:
    assert size_after(pointer, "padding", "valid") == (30, 30)
    return 3


def stride(pointer: Pointer) -> int:
    assert size_after(pointer, "stride", "2") == (16, 16)
    return 3


def a_receptive_field(pointer: Pointer) -> int:
    pointer.card(1)
    pointer.block("conv2")
    inspector = pointer.panel("inspector")
    rows = [right.accessibleName() for _, right in inspector._effect._rows]
    # 5x5 over the image, pooled by 2, 5x5 again: 5 + 1 + 4 * 2.
    assert any(words.startswith("Sees: 14×14 px") for words in rows)
    return 2


def the_flashlight(pointer: Pointer) -> int:
    pointer.card(1)
    pointer.click(pointer.window.canvas.findChild(QToolButton, "flashlight"))
    assert pointer.workspace.view == "flashlight"
    return 2


def pooling(pointer: Pointer) -> int:
    page = lab(pointer, "pool")
    assert [page.mode.button(mode).isVisible() for mode in ("max", "average", "sum")] == [True] * 3
    image = page.seen.image[:, :, 0]
    assert page.step.value == pytest.approx(float(image[:2, :2].max()), abs=1e-6)
    return 3


def an_activation(pointer: Pointer) -> int:
    page = lab(pointer, "activate")
    assert all(page.kind.button(kind).isVisible() for kind in ("relu", "tanh", "sigmoid"))
    assert page.kind.value == "relu"
    assert page.step.value == pytest.approx(max(0.0, page.step.x), abs=1e-6)
    return 3


def softmax(pointer: Pointer) -> int:
    page = lab(pointer, "softmax")
    scores = page.step.logits
    expected = np.exp(scores - scores.max()) / np.exp(scores - scores.max()).sum()
    np.testing.assert_allclose(page.step.probabilities, expected, atol=1e-6)
    return 3


def flatten_and_fully_connected(pointer: Pointer) -> int:
    pointer.card(1)
    pointer.over("fc1", "stepper")
    panel = pointer.panel("stepper")
    pointer.wait(lambda: panel.step is not None and panel.step.node == "fc1")
    flat = pointer.map_of("pool2").reshape(-1)
    np.testing.assert_allclose(panel.step.inputs.reshape(-1), flat, atol=1e-6)
    engine = float(pointer.map_of("fc1").reshape(-1)[panel.unit.channel])
    assert panel.step.value == pytest.approx(engine, abs=1e-5)
    return 2


def a_training(pointer: Pointer) -> int:
    pointer.card(1)
    pointer.train()
    assert pointer.window.training.history.epochs.row(-1)["train_accuracy"] > 0.5
    return 2


def feature_maps(pointer: Pointer) -> int:
    pointer.card(1)
    pointer.workspace_("inside")  # which chooses the first convolution
    panel = pointer.panel("feature_maps")
    pointer.wait(lambda: panel._activation is not None)
    np.testing.assert_array_equal(panel._activation, pointer.map_of("conv1"))
    return 2


def filters(pointer: Pointer) -> int:
    pointer.card(1)
    pointer.over("conv1", "filters")
    assert pointer.panel("filters").isVisible()
    return 2


def a_prediction(pointer: Pointer) -> int:
    pointer.card(1)
    pointer.workspace_("train")
    panel = pointer.panel("predictions")
    pointer.wait(lambda: len(panel.bars._values) == 10)
    np.testing.assert_allclose(
        np.sort(panel.bars._values), np.sort(pointer.workspace.snapshot.outputs), atol=1e-6
    )
    return 2


def confusion(pointer: Pointer) -> int:
    pointer.card(1)
    pointer.train()
    pointer.workspace_("judge")
    panel = pointer.panel("confusion")
    pointer.wait(lambda: panel.judged is not None)
    assert panel.judged.judgement.confusion.sum() == len(pointer.workspace.dataset.val)
    return 3


def clusters(pointer: Pointer) -> int:
    pointer.card(1)
    pointer.train()
    pointer.workspace_("judge")
    pointer.segment("embedding")
    panel = pointer.panel("embedding")
    pointer.wait(lambda: panel.points is not None)
    return 4


def recognition(pointer: Pointer) -> int:
    pointer.card(1)
    pointer.train()
    pointer.workspace_("use")
    pointer.segment("recognise")
    assert pointer.panel("recognise").isVisible()
    return 4


def paint_and_see(pointer: Pointer) -> int:
    pointer.card(1)
    pointer.action("show_paint")
    assert pointer.panel("paint").isVisible()
    return 2


def why(pointer: Pointer) -> int:
    pointer.card(1)
    pointer.action("show_why")
    assert pointer.panel("why").isVisible()
    return 2


def health(pointer: Pointer) -> int:
    pointer.card(1)
    pointer.workspace_("inside")
    pointer.segment("health")
    assert pointer.panel("health").isVisible()
    return 3


WAYS = (
    an_image_as_an_array, a_convolution_by_hand, an_edge_filter, another_filter, padding, stride,
    a_receptive_field, the_flashlight, pooling, an_activation, softmax,
    flatten_and_fully_connected, a_training, feature_maps, filters, a_prediction, confusion,
    clusters, recognition, paint_and_see, why, health,
)  # fmt: skip


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_clicks_from_the_start_page(pointer: Pointer, way: Callable[[Pointer], int]) -> None:
    assert pointer.window.on_start_page
    clicks = way(pointer)
    assert pointer.clicks == clicks

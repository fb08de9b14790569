"""The cards on the empty canvas: when they are there, what they tell, what their buttons do."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from cnndesk.blocks import grouped
from cnndesk.document.edits import RemoveBlocks
from cnndesk.document.project import Project
from cnndesk.document.shapes import infer
from cnndesk.document.templates import template
from cnndesk.engine.prediction import Prediction
from cnndesk.gui.canvas.choice_cards import OPTIONS, NetworkCard
from cnndesk.gui.canvas.view import CanvasView
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.session.step_times import Plan
from cnndesk.gui.widgets import theme
from cnndesk.session.recipe import Situation, chosen, recommended

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(qtbot, workspace: Workspace) -> Iterator[CanvasView]:
    """An empty canvas of 1228 x 826, without motion."""
    theme.set_reduce_motion(True)
    made = CanvasView(workspace)
    qtbot.addWidget(made)
    made.resize(1228, 826)
    made.show()
    yield made
    theme.set_reduce_motion(False)


@pytest.fixture
def with_shapes(view: CanvasView, wait) -> CanvasView:
    """The same with the drawn shapes."""
    view.workspace.open_source("shapes")
    wait(lambda: view.workspace.dataset is not None)
    QApplication.processEvents()
    return view


def card(view: CanvasView, key: str) -> NetworkCard:
    return next(card for card in view.choice.cards if card.option.key == key)


def words(card: NetworkCard) -> str:
    return " | ".join(label.text() for label in card.findChildren(QLabel))


def press(button: QPushButton) -> None:
    QTest.mouseClick(button, LEFT)
    QApplication.processEvents()


def test_there_is_a_card_for_every_option_with_counted_parameters(with_shapes: CanvasView) -> None:
    view, dataset = with_shapes, with_shapes.workspace.dataset
    assert {card.option.key for card in view.choice.cards} == {option.key for option in OPTIONS}
    for shown in view.choice.cards:
        network = template(shown.option.key).build(dataset.image_shape, len(dataset.classes))
        assert f"{grouped(infer(network).parameters)} parameters" in words(shown)
        assert shown.option.sentence in words(shown)


def test_the_recommended_one_comes_first_with_its_reason_and_the_only_filled_button(
    with_shapes: CanvasView,
) -> None:
    first, *rest = with_shapes.choice.cards
    advice = recommended(with_shapes.workspace.dataset.image_shape)
    assert first.option.key == advice.template
    assert f"Recommended for {advice.reason}" in words(first)
    assert not any("Recommended" in words(other) for other in rest)
    filled = [
        button
        for button in with_shapes.choice.findChildren(QPushButton)
        if button.property("kind") == "primary"
    ]
    assert filled == [first.start]
    assert recommended((28, 28, 1)).template == "lenet5"


def test_times_are_those_of_the_settings_that_a_run_would_have(with_shapes: CanvasView) -> None:
    workspace, choice = with_shapes.workspace, with_shapes.choice
    shown = card(with_shapes, "lenet5")
    settings = chosen(workspace.training_settings, Situation.of(shown.network, workspace.dataset))
    assert shown.epochs.text() == f"{settings.epochs} epochs"
    assert shown.time.text() == "–", "nothing is known of the machine yet"

    class Machine:
        def predict(self, network, settings):
            return None if network is not shown.network else Prediction({"a": 0.01}, once=0.002)

    plan = Plan(shown.network, settings, len(workspace.dataset.train))
    steps = -(-len(workspace.dataset.train) // settings.batch_size)
    looking = 0.002 * len(workspace.dataset.train)
    assert plan.seconds(Machine()) == pytest.approx(0.01 * steps * settings.epochs + looking)
    shown.show_time(754, settings.epochs)
    assert shown.time.text() == "about 13 min"
    assert choice.isVisible()


def test_start_draws_the_network_and_goes_to_the_training(qtbot, with_shapes: CanvasView) -> None:
    workspace = with_shapes.workspace
    with qtbot.waitSignal(workspace.panel_requested) as asked:
        press(card(with_shapes, "tiny-vgg").start)
    assert asked.args == ["training"]
    assert workspace.network.output_ids
    assert not with_shapes.choice.isVisible()
    assert with_shapes.header.isVisible()
    assert not workspace.data_problems()
    workspace.undo.undo()
    assert with_shapes.choice.isVisible()


def test_look_at_it_stays_with_the_drawing(with_shapes: CanvasView) -> None:
    asked = []
    with_shapes.workspace.panel_requested.connect(asked.append)
    press(card(with_shapes, "small-resnet").look)
    assert "add1" in with_shapes.workspace.network
    assert not asked
    assert with_shapes.visible_rect().contains(with_shapes.canvas.content_rect())


def test_drawing_it_oneself_begins_with_an_input_for_the_images(with_shapes: CanvasView) -> None:
    press(with_shapes.choice.draw)
    network = with_shapes.workspace.network
    assert len(network) == 1
    assert network.input_block.image_shape == with_shapes.workspace.dataset.image_shape
    assert "Press C" in with_shapes.hint_line.text
    QTest.keyClick(with_shapes.viewport(), Qt.Key.Key_C)
    assert "conv1" in network, "keys are heard at once"


def test_without_images_the_cards_say_for_what_they_are_drawn(view: CanvasView) -> None:
    assert view.choice.isVisible()
    assert "28×28" in view.choice._about.text()
    assert not any("Recommended" in words(shown) for shown in view.choice.cards)
    assert view.choice.draw.text() == "Add an image input"
    assert not view.header.isVisible()
    press(view.choice.draw)
    assert view.workspace.network.input_block is not None
    view.workspace.push(RemoveBlocks(view.workspace.network.order))
    assert view.choice.isVisible()


def test_the_network_of_another_project_is_taken_without_its_weights(
    view: CanvasView, tmp_path
) -> None:
    path = tmp_path / "animals.cnndesk"
    Project.from_template("small-resnet", (32, 32, 3), ("cat", "dog")).save(path)
    assert view.choice.take_network(path)
    assert "add1" in view.workspace.network
    assert view.workspace.path is None
    assert view.workspace.undo.undoText() == "Take the network of animals"


def test_a_file_that_is_no_project_is_refused_in_words(qtbot, view: CanvasView, tmp_path) -> None:
    (tmp_path / "no.cnndesk").write_text("hello")
    with qtbot.waitSignal(view.workspace.message) as told:
        assert not view.choice.take_network(tmp_path / "no.cnndesk")
    assert "no.cnndesk" in told.args[0]
    assert view.choice.isVisible()


def test_images_that_come_to_a_begun_drawing_are_offered_the_cards(
    view: CanvasView, wait, tmp_path
) -> None:
    for name, start in (("a", 7), ("b", 90)):
        (tmp_path / name).mkdir()
        for n in range(12):
            picture = QImage(20, 20, QImage.Format.Format_RGB32)
            picture.fill(QColor(start + n, 20 * n, 255 - start))
            assert picture.save(str(tmp_path / name / f"{n}.png"))
    press(view.choice.draw)
    view.workspace.open_source(tmp_path)
    wait(lambda: view.workspace.dataset is not None)
    assert view.hint_line.text == "24 images are ready."
    press(view.hint_line._button)
    assert view.choice.isVisible()
    press(view.choice.draw)
    assert not view.choice.isVisible()
    assert len(view.workspace.network) == 1


@pytest.mark.parametrize(("width", "columns"), [(1228, 3), (824, 2), (500, 1)])
def test_cards_stand_in_as_many_columns_as_there_is_room_for(
    with_shapes: CanvasView, width: int, columns: int
) -> None:
    with_shapes.resize(width, 826)
    QApplication.processEvents()
    lefts = {shown.geometry().left() for shown in with_shapes.choice.cards}
    assert len(lefts) == columns
    for shown in with_shapes.choice.cards:
        for button in (shown.start, shown.look):
            assert button.width() >= button.sizeHint().width()

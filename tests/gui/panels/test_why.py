"""Why, on screen: the heat is the methods' own, for any block and class, while training too."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from cnndesk.document.edits import ReplaceNetwork
from cnndesk.document.templates import Drawing
from cnndesk.explain.gradcam import gradcam
from cnndesk.explain.occlusion import occlusion
from cnndesk.explain.overlay import overlay
from cnndesk.explain.passes import part_of
from cnndesk.explain.progress import finish
from cnndesk.explain.saliency import saliency
from cnndesk.explain.why import Method
from cnndesk.gui.panels.why import WhyPanel
from cnndesk.gui.session.image_pass import drawn_model
from cnndesk.gui.session.training import State, Training


@pytest.fixture
def why(digits, wait) -> WhyPanel:
    """The panel, opened by its action on the untrained LeNet."""
    digits.resize(1280, 800)
    digits.actions_["show_why"].trigger()
    panel = digits.frame.places["why"].panel
    wait(lambda: panel.found is not None and not panel.work.is_busy)
    return panel


def model_of(workspace):
    """The network as the panel should see it."""
    present = Training.of(workspace).live_probe.present()
    model, _ = drawn_model(*present())
    return part_of(model, workspace.network.output_ids[0])


def choose(panel: WhyPanel, wait, method: Method) -> None:
    panel.method.choose(method.value)
    wait(
        lambda: not panel.work.is_busy and panel.found is not None and panel.found.method is method
    )


def test_every_method_shows_the_engines_numbers(why, digits, wait) -> None:
    workspace = digits.workspace
    model, image = model_of(workspace), workspace.network_image
    choose(why, wait, Method.SALIENCY)
    expected = saliency(model, image)
    np.testing.assert_allclose(why.found.heat, expected.heat, atol=1e-6)
    assert why.found.target.label == expected.target.label
    choose(why, wait, Method.GRADCAM)
    assert why.found.block == "conv1"  # Inside opens with the first convolution selected
    for selected, block in (("relu2", "conv2"), ("softmax1", "conv2"), ("pool1", "conv1")):
        workspace.select((selected,))  # the last convolution before it
        assert why.blocks.currentData() == block
    workspace.select(())
    assert why.blocks.currentData() == "conv2"  # the last of all
    workspace.select(("conv1",))
    wait(lambda: why.found.block == "conv1")
    np.testing.assert_allclose(why.found.heat, gradcam(model, image, "conv1").heat, atol=1e-6)
    why.classes.setCurrentIndex(why.classes.findData(3))
    why.classes.activated.emit(why.classes.currentIndex())
    wait(lambda: why.found.target.label == 3)
    np.testing.assert_allclose(why.found.heat, gradcam(model, image, "conv1", 3).heat, atol=1e-6)
    choose(why, wait, Method.OCCLUSION)
    expected_heat = finish(occlusion(model, image, 3)).heat
    np.testing.assert_allclose(why.found.heat, expected_heat, atol=1e-6)
    row, column = 4, 7
    area = why.view._area()
    at = QPoint(
        int(area.left() + (column + 0.5) * area.width() / image.shape[1]),
        int(area.top() + (row + 0.5) * area.height() / image.shape[0]),
    )
    QTest.mouseMove(why.view, QPoint(1, 1))
    QTest.mouseMove(why.view, at)
    shown = why.reading.text().split(": ")[1].replace("−", "-")
    assert float(shown) == pytest.approx(expected_heat[row, column], abs=1e-6, rel=1e-3)
    why.strength.setValue(35)
    np.testing.assert_array_equal(why.picture(), overlay(image, why.found.heat, 0.35))
    assert "Not trained" in why.remark.text()


def test_grad_cam_opens_on_what_was_selected_before_the_panel_was_made(digits, qtbot) -> None:
    for selected, block in (("conv1", "conv1"), ("fc2", "conv2"), ("image1", "conv1")):
        digits.workspace.select((selected,))
        panel = WhyPanel(digits.workspace)
        qtbot.addWidget(panel)
        assert panel.blocks.currentData() == block


def test_another_image_and_the_true_class_are_followed_and_saved(
    why, digits, wait, tmp_path
) -> None:
    workspace = digits.workspace
    why.classes.setCurrentIndex(1)
    workspace.watch_next()
    image = workspace.network_image
    wait(lambda: np.array_equal(why.found.target.image, image) and not why.work.is_busy)
    assert why.found.target.label == workspace.watched_label
    why.strength.setValue(100)
    assert why.save_to(tmp_path / "why.png")
    with Image.open(tmp_path / "why.png") as written:
        pixels = np.asarray(written)
    times = pixels.shape[0] // image.shape[0]
    np.testing.assert_array_equal(pixels[::times, ::times], why.picture())
    assert not why.save_to(tmp_path / "none" / "why.png")
    assert "cannot be written" in why.message.words.text()


def test_it_works_while_a_training_runs(why, digits, endless, wait) -> None:
    training = digits.training
    endless(digits.workspace)
    choose(why, wait, Method.OCCLUSION)
    training.run()
    wait(lambda: training.progress is not None and training.progress.step >= 3)
    untrained = why.found
    why.compute()
    wait(lambda: why.found is not untrained)
    assert training.state is State.RUNNING
    assert "Not trained" not in why.remark.text()
    choose(why, wait, Method.SALIENCY)
    early = why.found
    wait(lambda: why.found is not early)  # follows by itself
    training.pause()
    wait(lambda: training.state is not State.RUNNING)


def test_occlusion_can_be_cancelled(why, digits) -> None:
    before = why.found
    why.method.choose(Method.OCCLUSION.value)
    assert why.work.is_busy
    why.work.cancel()
    assert not why.work.is_busy
    assert why.found is before


def test_what_is_missing_is_said(why, digits, wait) -> None:
    workspace = digits.workspace
    why.method.choose(Method.GRADCAM.value)
    drawing = Drawing((16, 16, 1))
    for name, parameters in (("flatten", {}), ("dense", {"units": 10}), ("softmax", {})):
        drawing.add(name, **parameters)
    assert workspace.push(ReplaceNetwork(drawing.network()))
    wait(why.empty.isVisible)
    assert "no convolution" in why.empty.line.text()
    QTest.mouseClick(why._empty_button, Qt.MouseButton.LeftButton)
    wait(lambda: not why.empty.isVisible() and not why.work.is_busy)
    assert why.found.method is Method.SALIENCY
    values = Drawing((16, 16, 1))
    for name, parameters in (("flatten", {}), ("dense", {"units": 2}), ("regression", {})):
        values.add(name, **parameters)
    assert workspace.push(ReplaceNetwork(values.network()))
    wait(lambda: "gives values" in why.remark.text())
    assert workspace.push(ReplaceNetwork(Drawing((16, 16, 1)).network()))
    wait(why.empty.isVisible)
    assert "softmax" in why.empty.sentence.text()

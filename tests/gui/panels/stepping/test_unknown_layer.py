"""A block whose layer says nothing of itself: the window says so wherever it is looked into."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pytest

from cnndesk.blocks import Family, create
from cnndesk.blocks.elementwise import SameShapeBlock
from cnndesk.blocks.spec import block, unregister
from cnndesk.document.edits import SwapBlock
from cnndesk.engine.layers import Layer
from cnndesk.engine.layers.base import Call
from cnndesk.engine.rowwise import copy_tensor
from cnndesk.engine.tensor import Builder
from cnndesk.engine.types import Shape
from cnndesk.explain.passes import Unit
from cnndesk.gui.session.flashlight import Flashlight
from cnndesk.gui.session.training import State, Training
from cnndesk.gui.window.status_text import gflops
from cnndesk.session.speed import Speedometer


@dataclass(frozen=True, kw_only=True)
class Mute(Layer):
    """A copy that can be trained through and says nothing of itself."""

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        return inputs[0]

    def forward(self, b: Builder, call: Call) -> None:
        copy_tensor(b, call.xs[0], call.y)

    def backward(self, b: Builder, call: Call) -> None:
        slot = call.dxs[0]
        if slot:
            copy_tensor(b, call.dy, slot.tensor, accumulate=slot.accumulate)


@pytest.fixture
def muted(digits, wait):
    """LeNet-5 with the mute layer in place of its first activation."""

    @block
    class MuteBlock(SameShapeBlock):
        type = "mute_for_test"
        title = "Mute"
        family = Family.ACTIVATION
        prefix = "mute"
        sentence = "Says nothing."
        description = "Copies its input. It says nothing of itself."

        def build(self, inputs, *, trainable=True):
            return Mute()

    workspace = digits.workspace
    network = workspace.network
    first = next(i for i in network.order if network.block(i).family is Family.ACTIVATION)
    workspace.push(SwapBlock(first, create("mute_for_test")))
    found = next(i for i in network.order if network.block(i).type == "mute_for_test")
    wait(lambda: found in getattr(workspace.snapshot, "activations", {}))
    yield digits, found
    unregister("mute_for_test")


def test_the_stepper_says_that_it_cannot_be_stepped_through(muted, wait) -> None:
    window, found = muted
    workspace = window.workspace
    workspace.select((found,))
    window.actions_["show_stepper"].trigger()
    panel = window.frame.places["stepper"].panel
    wait(lambda: panel.examiner.seen is not None and panel.isVisible())
    assert panel.step is None
    assert f"{found} cannot be stepped through" in panel.empty.sentence.text()
    assert "Mute does not say" in panel.empty.sentence.text()
    panel._help()
    wait(lambda: panel.step is not None)
    assert panel.step.same
    assert found not in [panel.blocks.itemData(i) for i in range(panel.blocks.count())]


def test_the_flashlight_and_the_inspector_do_not_tell_what_nobody_knows(muted) -> None:
    window, found = muted
    workspace = window.workspace
    lamp = Flashlight.of(workspace)
    what = f"units of {found} see cannot be told"
    for target in (found, "conv2", workspace.network.input_id):
        lamp.point(target, Unit(2, 2))
        assert what in lamp.trouble
        assert not lamp.spot.lit
        assert lamp.spot.field is None
    lamp.point("conv1", Unit(2, 2))
    assert not lamp.trouble
    assert np.any(lamp.spot.field.seen)
    inspector = window.frame.places["inspector"].panel
    for target in (found, "conv2"):
        workspace.select((target,))
        rows = [right.accessibleName() for _, right in inspector._effect._rows]
        (row,) = [words for words in rows if words.startswith("Sees: ")]
        assert "unknown" in row
        assert what in row


def test_grad_cam_behind_it_is_refused_in_a_sentence(muted, wait) -> None:
    window, found = muted
    window.actions_["show_why"].trigger()
    panel = window.frame.places["why"].panel
    wait(panel.isVisible)
    panel.method.choose("gradcam")
    panel.blocks.setCurrentIndex(panel.blocks.findData("conv2"))
    panel.compute()
    what = f"units of {found} see cannot be told"
    wait(lambda: what in panel.message.words.text() or what in panel.empty.sentence.text())


def test_it_trains_and_its_operations_are_not_guessed(muted, wait) -> None:
    window, found = muted
    training = Training.of(window.workspace)
    training.step_epoch()
    wait(lambda: training.state is State.PAUSED)
    assert training.progress.images_per_second > 0
    assert gflops(training) is None
    meter = Speedometer()
    meter.read(training.trainer)  # it begins to count
    seconds = 0.0
    for epochs in range(2, 12):  # the window reads, and sets to zero, the same times now and then
        training.step_epoch()
        wait(lambda n=epochs: training.state is State.PAUSED and len(training.history.epochs) == n)
        speeds = {speed.id: speed for speed in meter.read(training.trainer)}
        assert found in speeds
        seconds = sum(speed.seconds for speed in speeds.values())  # a copy alone may be too short
        if seconds > 0:
            break
    assert seconds > 0
    assert speeds["conv1"].operations == 0
    assert speeds["conv1"].gflops == 0

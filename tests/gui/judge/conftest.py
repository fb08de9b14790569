"""A trained network, as the judging screens need one."""

from __future__ import annotations

import pytest

from cnndesk.document.edits import ReplaceNetwork
from cnndesk.document.templates import template
from cnndesk.gui.bridge import State
from cnndesk.gui.workspace import Workspace

LONG = 60_000


@pytest.fixture
def wait(qtbot):
    """Run the event loop until a condition holds."""
    return lambda condition: qtbot.waitUntil(condition, timeout=LONG)


@pytest.fixture
def drawn(workspace: Workspace, wait) -> Workspace:
    """A workspace with the built-in digits and an untrained LeNet for them."""
    workspace.open_source("digits")
    wait(lambda: workspace.dataset is not None)
    chosen = template("lenet5")
    assert workspace.dataset is not None
    drawn = chosen.build(workspace.dataset.image_shape, 10)
    assert workspace.push(ReplaceNetwork(drawn))
    workspace.set_training_settings(chosen.settings.replace(epochs=2))
    return workspace


@pytest.fixture
def trained(drawn: Workspace, wait) -> Workspace:
    """The same after one epoch."""
    drawn.training.step_epoch()
    wait(lambda: drawn.training.state is State.PAUSED)
    return drawn

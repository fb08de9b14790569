"""Workspaces with images and a network, as the tests of the panels need them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from cnndesk.document.edits import ReplaceNetwork
from cnndesk.document.templates import template
from cnndesk.gui.bridge import Training
from cnndesk.gui.workspace import Workspace

LONG = 60_000


@pytest.fixture
def wait(qtbot) -> Callable[[Callable[[], bool]], None]:
    """Run the event loop until a condition holds."""

    def until(condition: Callable[[], bool]) -> None:
        qtbot.waitUntil(condition, timeout=LONG)

    return until


@pytest.fixture
def with_digits(workspace: Workspace, wait) -> Workspace:
    """A workspace with the built-in digits."""
    workspace.open_source("digits")
    wait(lambda: workspace.dataset is not None)
    return workspace


@pytest.fixture
def lenet(with_digits: Workspace) -> Workspace:
    """A workspace with the digits and a LeNet for them, two epochs planned."""
    chosen = template("lenet5")
    assert with_digits.dataset is not None
    drawn = chosen.build(with_digits.dataset.image_shape, 10)
    assert with_digits.push(ReplaceNetwork(drawn))
    with_digits.set_training_settings(chosen.settings.replace(epochs=2))
    return with_digits


@pytest.fixture
def training(lenet: Workspace) -> Training:
    return lenet.training

"""Windows with a network and an image, as the tests of the lab need them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

LONG = 60_000


@pytest.fixture
def wait(qtbot) -> Callable[[Callable[[], bool]], None]:
    """Run the event loop until a condition holds."""

    def until(condition: Callable[[], bool]) -> None:
        qtbot.waitUntil(condition, timeout=LONG)

    return until


@pytest.fixture
def digits(window, wait):
    """A window with the built-in digits and LeNet-5, not trained."""
    window.files.open_images("digits", "lenet5")
    workspace = window.workspace
    wait(lambda: "conv2" in workspace.network and workspace.watched is not None)
    wait(lambda: bool(getattr(workspace.snapshot, "activations", None)))
    return window

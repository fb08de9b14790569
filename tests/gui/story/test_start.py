"""From a dropped folder of photographs to a network that learned on one that already sees."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cnndesk.gui.canvas.choice import NetworkChoice
from cnndesk.gui.session.training import State
from cnndesk.pretrained.catalogue import EFFICIENTNET_LITE0
from cnndesk.pretrained.weights import is_there
from cnndesk.session import transfer

pytestmark = pytest.mark.skipif(
    not is_there(EFFICIENTNET_LITE0), reason=f"needs the weights: {EFFICIENTNET_LITE0.cure}"
)


@pytest.fixture
def photographs(tmp_path: Path) -> Path:
    for kind, name in enumerate(("stripes", "spots")):
        place = tmp_path / "photographs" / name
        place.mkdir(parents=True)
        for number in range(10):
            rng = np.random.default_rng([kind, number])
            pixels = rng.integers(0, 80, (100, 120, 3))
            if kind == 0:
                pixels[:, :: 4 + number % 3] += 150
            else:
                pixels[::9, ::9] += 150
            Image.fromarray(pixels.astype(np.uint8)).save(place / f"{number}.png")
    return tmp_path / "photographs"


def test_a_folder_a_card_a_click_and_then_the_last_stage(
    qtbot, window, photographs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transfer, "side_for", lambda dataset: 64)
    monkeypatch.setattr("cnndesk.gui.canvas.choice_cards.side_for", lambda dataset: 64)
    monkeypatch.setattr(transfer, "FINE_TUNING_EPOCHS", 1)
    workspace, training = window.workspace, window.training
    window.files.open_images(str(photographs))
    qtbot.waitUntil(lambda: workspace.dataset is not None, timeout=20_000)
    window.frame.choose("draw")
    choice = window.findChild(NetworkChoice)
    first = choice.cards[0]
    assert first.option.key == EFFICIENTNET_LITE0.name
    first.start.click()
    qtbot.waitUntil(lambda: not workspace.opener.is_busy, timeout=20_000)
    assert workspace.dataset.image_shape == (64, 64, 3)
    assert training.why_not() is None
    workspace.set_training_settings(workspace.training_settings.replace(epochs=3))
    training.run()
    qtbot.waitUntil(lambda: training.state is State.FINISHED, timeout=60_000)
    stem = training.trainer.model.parameters["conv1"]["weight"]
    assert np.array_equal(stem, workspace.first_weights({})["conv1"]["weight"])
    last = transfer.unfrozen(workspace.network, workspace.project.starts_from, 1)
    before = training.trainer.model.parameters[last[0]]["weight"].copy()
    assert training.can_fine_tune()
    training.fine_tune()
    qtbot.waitUntil(
        lambda: training.state is State.FINISHED and len(training.history.epochs) == 4,
        timeout=60_000,
    )
    assert not np.array_equal(before, training.trainer.model.parameters[last[0]]["weight"])
    assert np.array_equal(stem, training.trainer.model.parameters["conv1"]["weight"])
    assert not training.can_fine_tune()
    assert workspace.capture().starts_from == EFFICIENTNET_LITE0.name
    while workspace.undo.canUndo():
        workspace.undo.undo()
    assert workspace.project.starts_from == ""

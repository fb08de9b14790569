"""The health panel follows a training, tells the log's numbers, and marks blocks that idle."""

from __future__ import annotations

import numpy as np
import pytest

from cnndesk.explain.health import histogram
from cnndesk.explain.health_log import LOOKBACK
from cnndesk.gui.panels.health import HEAD, KINDS, ROW, strip
from cnndesk.gui.session.training import State, Training
from cnndesk.gui.widgets.formats import spoken

LONG = 60_000


@pytest.fixture
def wait(qtbot):
    """Run the event loop until a condition holds."""
    return lambda condition: qtbot.waitUntil(condition, timeout=LONG)


@pytest.fixture
def health(window, wait):
    """The panel on an untrained LeNet with digits."""
    window.files.open_images("digits", "lenet5")
    workspace = window.workspace
    wait(lambda: "conv2" in workspace.network and workspace.watched is not None)
    wait(lambda: bool(getattr(workspace.snapshot, "activations", None)))
    window.actions_["show_health"].trigger()
    panel = window.frame.places["health"].panel
    wait(panel.isVisible)
    return panel


def test_it_follows_a_training_and_shows_its_numbers(health, window, wait) -> None:
    workspace = window.workspace
    training = Training.of(workspace)
    assert health.missing.isVisible()
    assert "not trained" in health.missing.line.text()
    training.step_epoch()
    wait(lambda: training.state is State.PAUSED)
    model = training.trainer.model
    wait(lambda: health.watch.log and health.watch.log.looks[-1].step == training.progress.step)
    wait(lambda: not health.missing.isVisible())
    assert set(health.rows.blocks) >= {"conv1", "relu1", "fc1", "fc3"}
    workspace.select(("conv2",))
    assert health.detail.title.text() == "conv2"
    expected = histogram(model.parameters["conv2"]["weight"])
    np.testing.assert_array_equal(health.detail.views["weights"].counts, expected.counts)
    shown = next(
        right.accessibleName()
        for left, right in health.detail.rows._rows
        if left.text() == "weights"
    )
    words = f"{spoken(expected.mean)} ± {spoken(expected.deviation)}"
    assert shown.split(": ")[1].strip() == words
    look = health.watch.log.looks[-1]
    dead = int((~look.alive["relu1"]).sum())
    assert health.rows.words("relu1")[0] == f"{dead} of 6 dead" or dead  # of several looks
    assert not any(item.worry for item in window.canvas.canvas.blocks.values())


def test_half_dead_blocks_are_marked_on_the_canvas(health, window, wait) -> None:
    workspace = window.workspace
    training = Training.of(workspace)
    training.step_batch()
    wait(lambda: training.state is State.PAUSED and health.watch.log is not None)
    training.trainer.model.parameters["conv2"]["bias"][...] = -1000
    looks = health.watch.log.looks
    training.step_batch()
    wait(lambda: health.watch.log.looks is not looks and training.state is State.PAUSED)
    for _ in range(LOOKBACK):
        looks = health.watch.log.looks
        training.step_batch()
        wait(lambda seen=looks: health.watch.log.looks is not seen)
        wait(lambda: training.state is State.PAUSED)
    item = window.canvas.canvas.blocks["relu2"]
    wait(lambda: bool(item.worry))
    assert "16 of 16 maps of relu2" in item.toolTip()
    assert health.rows.words("relu2") == ("16 of 16 dead", "warning")
    training.reset()
    wait(lambda: not item.worry)


def test_a_strip_is_the_histograms_over_time() -> None:
    rng = np.random.default_rng(0)
    narrow, wide = histogram(rng.normal(0, 1, 4000)), histogram(rng.normal(0, 4, 4000))
    image, reach = strip([narrow, None, wide])
    assert (image.width(), reach) == (3, pytest.approx(float(wide.edges[-1])))
    column = [[image.pixelColor(x, y).lightness() for y in range(image.height())] for x in range(3)]
    assert max(column[1]) == image.pixelColor(1, 0).lightness()  # nothing known: all the same
    lit = [sum(value > 20 for value in values) for values in column]
    assert 0 < lit[0] < lit[2]
    assert set(KINDS) == {"weights", "gradients", "activations"}


def test_a_network_that_was_opened_trained_is_measured_at_its_epoch(
    health, window, wait, tmp_path
) -> None:
    training = Training.of(window.workspace)
    training.step_epoch()
    wait(lambda: training.state is State.PAUSED)
    path = tmp_path / "trained.cnndesk"
    assert window.files.write(path)
    window.files.open_path(path)
    wait(lambda: window.workspace.dataset is not None and training.trainer is None)
    window.show_panel("health")
    wait(lambda: health.watch.log is not None and not health.missing.isVisible())
    assert health.summary.text().startswith("Measured once, at epoch 1;")


def test_rows_share_the_height_and_are_never_lower_than_is_readable(health, window, wait) -> None:
    training = Training.of(window.workspace)
    training.step_batch()
    wait(lambda: training.state is State.PAUSED and not health.missing.isVisible())
    rows = health.rows
    count = len(rows.blocks)
    for height, expected in ((count * ROW // 2, ROW), (count * 80 + HEAD + 4, 80)):
        rows.setFixedHeight(height)
        assert rows.row_height == expected
        for row, block in enumerate(rows.blocks):
            assert rows.block_at(rows.top_of(row) + 1) == block
            assert all(box.height() == expected - 6 for box in rows._boxes(row))
    assert rows.block_at(HEAD - 1) is None


def test_times_are_named_as_people_do(health) -> None:
    named = [health._when(epoch) for epoch in (0.0233, 0.5, 1.0, 34.0)]
    assert named == ["the first batches", "epoch 0.5", "epoch 1", "epoch 34"]

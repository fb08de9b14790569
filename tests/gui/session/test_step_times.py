"""Predicted times in the window: after an edit, beside measured ones, never beside a training."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from cnndesk.document.edits import Freeze, ReplaceNetwork, SetParams
from cnndesk.document.templates import template
from cnndesk.engine import prediction
from cnndesk.engine.machine import WORKING_SETS, Machine, load, machine_key, store
from cnndesk.gui.canvas.view import CanvasView
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.inspector.panel import InspectorPanel
from cnndesk.gui.session.step_times import StepTimes
from cnndesk.gui.session.training import State, Training
from cnndesk.gui.widgets import theme
from cnndesk.session import forecast
from cnndesk.session.speed import BlockSpeed


@pytest.fixture
def canvas(qtbot, workspace: Workspace, tmp_path, monkeypatch) -> Iterator[CanvasView]:
    """LeNet on a canvas, and an empty cache."""
    monkeypatch.setenv("CNNDESK_CACHE", str(tmp_path))
    theme.set_reduce_motion(True)
    view = CanvasView(workspace)
    qtbot.addWidget(view)
    view.resize(1100, 700)
    view.show()
    workspace.push(ReplaceNetwork(template("lenet5").build((28, 28, 1), 10)))
    Training.of(workspace).look()
    workspace.diagnose()
    qtbot.waitUntil(lambda: StepTimes.of(workspace)._listens)
    yield view
    theme.set_reduce_motion(False)


def text_of(panel: QWidget) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel))


def without_memory(*_: object, **__: object) -> None:
    raise MemoryError


def machine(threads: int) -> Machine:
    """Return a machine on which a step takes long enough to be seen."""
    peaks = {"peak": 1e9 * (1 + threads), "single_peak": 1e9}
    rates = (1e9,) * len(WORKING_SETS)
    return Machine(
        machine_key(threads),
        threads,
        **peaks,
        bandwidth=rates,
        single_bandwidth=rates,
        parallel_step=1e-6,
        serial_step=1e-7,
        factors={"conv_rows": 1.0},
    )


def predicted(canvas: CanvasView, qtbot) -> StepTimes:
    """Return the times of a canvas after a first prediction."""
    times = StepTimes.of(canvas.workspace)
    store(machine(Training.of(canvas.workspace).threads))
    times._prepare()
    qtbot.waitUntil(lambda: bool(times.predicted))
    return times


def test_every_block_has_a_time_before_anything_was_trained(canvas: CanvasView, qtbot) -> None:
    times = predicted(canvas, qtbot)
    assert set(times.predicted) == set(canvas.workspace.network.blocks)
    canvas.workspace.set_view("cost")
    cost = canvas.canvas.blocks["conv1"].cost
    assert cost.milliseconds == pytest.approx(1000 * times.predicted["conv1"])
    assert not cost.is_measured
    total = f"{1000 * times.predicted_total:.1f} ms"
    assert total in canvas.header._text.text()
    assert "predicted" in canvas.header._text.text()


def test_an_edit_and_another_batch_size_change_the_prediction(canvas: CanvasView, qtbot) -> None:
    times = predicted(canvas, qtbot)
    workspace, before = canvas.workspace, dict(times.predicted)
    workspace.push(SetParams({"conv1": {"filters": 48}}))
    qtbot.waitUntil(lambda: times.predicted != before)
    assert times.predicted["conv1"] > 2 * before["conv1"]
    wide = dict(times.predicted)
    settings = workspace.training_settings
    workspace.set_training_settings(settings.replace(batch_size=4 * settings.batch_size))
    qtbot.waitUntil(lambda: times.predicted != wide)
    assert times.predicted_total > 2 * sum(wide.values())


def test_the_time_of_a_run_counts_the_last_short_batch_of_epochs(canvas: CanvasView, qtbot) -> None:
    times = predicted(canvas, qtbot)
    settings = canvas.workspace.planned_settings
    batch = settings.batch_size
    for images, steps in ((batch, 1), (batch + 1, 2), (10 * batch, 10)):
        whole = steps * settings.epochs * times.predicted_total
        assert times.predicted_run(images) == pytest.approx(whole)


def test_frozen_blocks_are_predicted_to_look_once(canvas: CanvasView, qtbot) -> None:
    times = predicted(canvas, qtbot)
    learning = times.predicted_total
    assert times.predicted_once == 0
    canvas.workspace.push(Freeze(("conv1",)))
    qtbot.waitUntil(lambda: times.predicted_once > 0)
    assert times.predicted["conv1"] == 0
    assert times.predicted_total < learning


def test_a_network_that_does_not_fit_has_no_prediction(canvas: CanvasView, qtbot) -> None:
    times = predicted(canvas, qtbot)
    canvas.workspace.push(SetParams({"conv1": {"kernel_size": (31, 31), "padding": "valid"}}))
    qtbot.waitUntil(lambda: not times.predicted)


def test_a_batch_beyond_all_memory_has_no_prediction(
    canvas: CanvasView, qtbot, monkeypatch
) -> None:
    times = predicted(canvas, qtbot)
    monkeypatch.setattr(forecast, "predict_training", without_memory)
    settings = canvas.workspace.training_settings
    canvas.workspace.set_training_settings(settings.replace(batch_size=65536))
    qtbot.waitUntil(lambda: not times.predicted)


def test_measured_stands_before_predicted_until_the_network_changes(
    canvas: CanvasView, qtbot
) -> None:
    times = predicted(canvas, qtbot)
    panel = InspectorPanel(canvas.workspace)
    qtbot.addWidget(panel)
    panel.show()
    canvas.workspace.select(["conv1"])
    foreseen = f"{1000 * times.predicted['conv1']:.2f}"
    assert f"{foreseen} ms" in text_of(panel)
    times.take((BlockSpeed("conv1", 0.0025, 1.0, 0.0),))
    shown = text_of(panel)
    assert "2.50 ms" in shown
    assert f"predicted {foreseen}" in shown
    canvas.workspace.push(SetParams({"conv1": {"filters": 48}}))
    qtbot.waitUntil(lambda: not times.seconds)


def test_steps_of_a_training_correct_what_is_predicted_and_that_is_said(
    drawn: Workspace, training: Training, wait, tmp_path, monkeypatch
) -> None:
    monkeypatch.setenv("CNNDESK_CACHE", str(tmp_path))
    store(replace(machine(training.threads), serial_step=10.0, parallel_step=10.0))
    told: list[str] = []
    training.logged.connect(lambda words, _: told.append(words))
    training.look()
    drawn.diagnose()
    times = StepTimes.of(drawn)
    wait(lambda: times._listens)
    times._prepare()
    wait(lambda: times.predicted_total > 10)
    assert not times.doubt
    times._due = math.inf  # nothing is read but what is given here
    training.step_epoch()
    wait(lambda: training.state is State.PAUSED)
    wrong = times.predicted_total
    speeds = tuple(BlockSpeed(name, 1e-3, 0.1, 0.0) for name in times.predicted)
    for _ in range(forecast.READINGS):
        wait(lambda: not times._waits and not times._predict_soon.isActive())
        times.take(speeds)
    assert "as long as was predicted" in times.doubt
    assert told[-1] == times.doubt
    wait(lambda: times.predicted_total < wrong / 100)
    assert times.predicted_total == pytest.approx(1e-3 * len(speeds))
    assert times.seconds  # what was measured is still of this network
    assert load(training.threads) is None  # so much faster: the calibration was wrong
    calm = machine(training.threads)
    monkeypatch.setattr(forecast, "calibrate", lambda _: iter([calm]))
    times.measure_again()
    times._prepare()  # what the timer does in a while
    wait(lambda: times._ready)
    wait(lambda: not times._waits and not times._predict_soon.isActive())
    assert not times.doubt
    assert load(training.threads) == calm


def test_a_machine_that_was_busy_is_measured_again_later(
    canvas: CanvasView, qtbot, monkeypatch
) -> None:
    threads = Training.of(canvas.workspace).threads
    found = [replace(machine(threads), spread=5.0), machine(threads)]
    monkeypatch.setattr(forecast, "calibrate", lambda _: iter([found.pop(0)]))
    times = StepTimes.of(canvas.workspace)
    times._prepare()
    qtbot.waitUntil(lambda: bool(times.predicted))
    assert "Other programs were busy" in times.doubt
    qtbot.waitUntil(lambda: "roughly" in canvas.header._text.text())
    assert times._again_later.isActive()
    times.measure_again()
    times._prepare()  # what the timer does in a while
    qtbot.waitUntil(lambda: not found and times._ready)
    assert not times.doubt
    assert load(threads) is not None


def test_the_machine_is_not_measured_beside_a_training(
    canvas: CanvasView, qtbot, monkeypatch
) -> None:
    asked = []
    monkeypatch.setattr(Training.of(canvas.workspace).engine, "ask", lambda *a: asked.append(a))
    monkeypatch.setattr(Training, "is_busy", True)
    StepTimes.of(canvas.workspace)._prepare()
    assert not asked
    monkeypatch.setattr(Training, "is_busy", False)
    StepTimes.of(canvas.workspace)._prepare()
    assert len(asked) == 1


def test_an_unknown_machine_is_measured_in_pieces_on_the_engine_thread(
    canvas: CanvasView, qtbot, monkeypatch
) -> None:
    threads = Training.of(canvas.workspace).threads
    pieces = [None, None, machine(threads)]
    monkeypatch.setattr(forecast, "calibrate", lambda n: iter(pieces))
    assert load(threads) is None
    times = StepTimes.of(canvas.workspace)
    times._prepare()
    qtbot.waitUntil(lambda: bool(times.predicted))
    assert load(threads) == pieces[-1]
    assert prediction.load(threads) == pieces[-1]

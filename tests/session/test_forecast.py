"""Predictions that measured steps contradict: corrected; a wrong calibration dropped."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from cnndesk.document.settings import TrainingSettings
from cnndesk.document.templates import template
from cnndesk.engine.machine import WORKING_SETS, Machine, load, machine_key, store
from cnndesk.session import forecast
from cnndesk.session.forecast import READINGS, Forecaster

NETWORK = template("lenet5").build((28, 28, 1), 10)
SETTINGS = TrainingSettings()


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    """One that is known from before."""
    monkeypatch.setenv("CNNDESK_CACHE", str(tmp_path))
    rates = (1e9,) * len(WORKING_SETS)
    made = Machine(machine_key(1), 1, 1e9, 1e9, rates, rates, 1e-7, 1e-7)
    store(made)
    return made


def ready() -> Forecaster:
    forecaster = Forecaster(1)
    assert forecaster.prepare()
    return forecaster


def seconds(forecaster: Forecaster) -> float:
    found = forecaster.predict(NETWORK, SETTINGS)
    assert found is not None
    return found.total


def measure(forecaster: Forecaster, measured: float, times: int = READINGS) -> list[bool]:
    return [forecaster.compare(measured, seconds(forecaster)) for _ in range(times)]


@pytest.mark.parametrize("factor", [7.0, 1 / 7])
def test_steps_far_from_their_prediction_correct_it(machine: Machine, factor: float) -> None:
    forecaster = ready()
    first = seconds(forecaster)
    assert not forecaster.doubt
    assert measure(forecaster, factor * first) == [False] * (READINGS - 1) + [True]
    assert seconds(forecaster) == pytest.approx(factor * first)
    assert forecaster.doubt.ratio == pytest.approx(factor)
    assert not any(measure(forecaster, factor * first))  # it is right now


@pytest.mark.parametrize("factor", [0.6, 1.0, 1.7])
def test_steps_near_their_prediction_leave_it(machine: Machine, factor: float) -> None:
    forecaster = ready()
    first = seconds(forecaster)
    assert not any(measure(forecaster, factor * first, 3 * READINGS))
    assert seconds(forecaster) == first


def test_a_single_slow_reading_is_no_contradiction(machine: Machine) -> None:
    forecaster = ready()
    first = seconds(forecaster)
    for factor in (9.0, 9.0, 1.0, 9.0, 9.0):
        assert not forecaster.compare(factor * first, first)
    assert not forecaster.doubt


def test_a_correction_goes_when_steps_are_as_predicted_again(machine: Machine) -> None:
    forecaster = ready()
    first = seconds(forecaster)
    measure(forecaster, 5 * first)
    assert forecaster.doubt
    assert measure(forecaster, 1.1 * first)[-1]
    assert seconds(forecaster) == first
    assert not forecaster.doubt


def test_only_steps_that_are_faster_refute_the_calibration(machine: Machine) -> None:
    slower, faster = ready(), ready()
    measure(slower, 5 * seconds(slower))
    assert not slower.is_refuted
    assert load(1) == machine  # it may be right: other programs may be busy now
    measure(faster, seconds(faster) / 5)
    assert faster.is_refuted
    assert load(1) is None


def test_nothing_measured_says_nothing(machine: Machine) -> None:
    forecaster = ready()
    assert not any(forecaster.compare(*pair) for pair in [(0.0, 1.0), (1.0, 0.0)] * READINGS)
    assert not forecaster.doubt


def test_a_machine_that_was_busy_serves_and_is_measured_anew_at_the_next_start(
    machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CNNDESK_CACHE", str(tmp_path / "empty"))
    busy = replace(machine, share=0.4)
    monkeypatch.setattr(forecast, "calibrate", lambda _: iter([None, busy]))
    forecaster = Forecaster(1)
    assert [forecaster.prepare() for _ in range(3)] == [False, False, True]
    assert seconds(forecaster) > 0
    assert forecaster.doubt.was_busy
    assert load(1) is None

"""Learning-rate schedules: shape, limits, and momentum against the rate in one cycle."""

from __future__ import annotations

import pytest

from cnndesk.engine.schedules import Plateau, Schedule
from cnndesk.errors import SettingError

STEPS, EPOCHS = 10, 10


def rates(name: str, **settings: float) -> list[float]:
    schedule = Schedule(name, 0.1, STEPS, EPOCHS, **settings)  # type: ignore[arg-type]
    return [schedule.rate(step) for step in range(STEPS * EPOCHS)]


def test_constant_stays() -> None:
    assert set(rates("constant")) == {0.1}


def test_cosine_falls_from_the_peak_to_zero() -> None:
    values = rates("cosine")
    assert values[0] == pytest.approx(0.1)
    assert values[50] == pytest.approx(0.05)
    assert values[-1] < 1e-4
    assert values == sorted(values, reverse=True)


def test_step_drops_after_every_so_many_epochs() -> None:
    values = rates("step", step_epochs=4, step_factor=0.5)
    assert values[39] == pytest.approx(0.1)
    assert values[40] == pytest.approx(0.05)
    assert values[80] == pytest.approx(0.025)


def test_warm_up_rises_to_the_peak() -> None:
    values = rates("constant", warmup_epochs=2)
    assert values[0] < 0.01
    assert values[:20] == sorted(values[:20])
    assert values[20:] == [0.1] * 80


def test_one_cycle_rises_for_three_tenths_and_ends_near_nothing() -> None:
    values = rates("one_cycle")
    assert values[0] == pytest.approx(0.1 / 25)
    assert max(values) == values[29] == pytest.approx(0.1)
    assert values[-1] == pytest.approx(0.1 / 25 / 1e4)


def test_one_cycle_moves_momentum_against_the_rate_and_others_leave_it() -> None:
    cycle = Schedule("one_cycle", 0.1, STEPS, EPOCHS)
    assert cycle.momentum(0, 0.9) == pytest.approx(0.95)
    assert cycle.momentum(29, 0.9) == pytest.approx(0.85)
    assert cycle.momentum(99, 0.9) == pytest.approx(0.95)
    assert cycle.momentum(29, 0.0) == 0.0
    assert Schedule("cosine", 0.1, STEPS, EPOCHS).momentum(29, 0.9) == 0.9


def test_plateau_lowers_the_rate_after_waiting_in_vain() -> None:
    plateau = Plateau(patience=1, factor=0.5)
    for loss in (1.0, 0.9, 0.95, 0.91):
        plateau.update(loss)
    assert plateau.scale == 0.5
    plateau.update(0.8)
    assert (plateau.best, plateau.waited) == (0.8, 0)


def test_an_unknown_schedule_is_refused_by_name() -> None:
    with pytest.raises(SettingError, match="one_cycle"):
        Schedule("zigzag", 0.1, 1, 1)

"""What the simulation of threads says: worked by hand, and of a network that really runs."""

from __future__ import annotations

import dataclasses

import pytest

from cnndesk.bench.networks import BenchNet, model_from_short
from cnndesk.bench.schedule import (
    USUAL_START,
    handed_out,
    is_alone,
    losses,
    schedule,
    simulate,
    starting_seconds,
)
from cnndesk.engine.machine import Machine
from cnndesk.engine.plan import ItemTimes
from cnndesk.engine.tensor import StepRecord

MACHINE = Machine(
    key="made up",
    threads=2,
    peak=2e10,
    single_peak=1e10,
    bandwidth=(1e10,) * 5,
    single_bandwidth=(1e10,) * 5,
    parallel_step=1e-6,
    serial_step=1e-7,
)


def step(*seconds: float, serial: bool = False, tag: str = "conv1") -> ItemTimes:
    return ItemTimes(StepRecord(tag, "conv_rows", len(seconds), 1.0, 0, serial, {}), seconds)


@pytest.mark.parametrize(
    ("items", "threads", "end"),
    [
        ((1.0,) * 8, 4, 2.0),
        ((1.0,) * 8, 16, 1.0),
        ((1.0,) * 7, 2, 4.0),
        ((5.0, 1.0, 1.0, 1.0), 2, 5.0),
        ((1.0, 1.0, 1.0, 5.0), 2, 6.0),  # what comes last and is long is waited for
        ((), 3, 0.0),
    ],
)
def test_items_go_to_the_thread_that_is_free_first(
    items: tuple[float, ...], threads: int, end: float
) -> None:
    assert handed_out(items, threads) == (end, sum(items))


def test_short_steps_and_single_items_run_alone() -> None:
    assert is_alone(step(1.0, 1.0, serial=True))
    assert is_alone(step(3.0))
    assert not is_alone(step(1.0, 1.0))
    found = simulate([step(1.0, 1.0, serial=True), step(3.0), step(2.0, 2.0)], 2, MACHINE)
    assert found.alone == 5.0
    assert found.waiting == 0.0
    assert found.starting == pytest.approx(2 * 1e-7 + 1e-6)
    assert found.seconds == pytest.approx(7.0 + found.starting)


def test_starting_a_step_is_measured_where_nothing_else_ran_and_usual_elsewhere() -> None:
    assert starting_seconds(1, MACHINE) == 1e-7
    assert starting_seconds(2, MACHINE) == pytest.approx(1e-6)
    assert starting_seconds(16, MACHINE) == pytest.approx(4e-6)
    busy = dataclasses.replace(MACHINE, peak=1e10, parallel_step=1.0)
    assert starting_seconds(2, busy) == pytest.approx(USUAL_START)


def test_losses_are_what_an_even_share_would_have_saved() -> None:
    steps = [step(4.0, 4.0, tag="conv2"), step(1.0, 1.0, 1.0, 1.0), step(0.5, tag="fc")]
    first, second = losses(steps, 4, most=2)
    assert (first.node, first.items, first.seconds, first.lost) == ("conv2", 2, 8.0, 2.0)
    assert (second.node, second.lost) == ("fc", 0.375)


def test_the_items_of_a_real_step_add_up_to_what_one_thread_takes() -> None:
    net = BenchNet("tiny", model_from_short("16x16x8 c3x16 r p c3x32 n r f10"), 8)
    found = schedule(net, MACHINE, (1, 4))
    one, four = found.simulated[1], found.simulated[4]
    assert one.waiting == 0.0
    assert 1.0 <= found.gain(4) <= 4.0 or four.starting > one.seconds / 4
    assert set(found.measured) == {1, 2}
    assert {loss.node for loss in found.losses} <= {node.id for node in net.model.nodes}
    assert all(loss.items > 0 for loss in found.losses)

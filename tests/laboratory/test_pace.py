"""Predicted times: of networks that were measured and others, side by side and in turn."""

from __future__ import annotations

from pathlib import Path

import pytest

from cnndesk.errors import TrainingError
from cnndesk.laboratory import memory
from cnndesk.laboratory.design import RunSpec, Variant
from cnndesk.laboratory.one_run import Pace
from cnndesk.laboratory.pace import Mode, Observed, Speeds, chosen, makespan
from cnndesk.laboratory.plan import RunPlan
from cnndesk.laboratory.remaining import Ahead, seconds_left, share_done
from cnndesk.laboratory.table import DONE, WAITING, RunState
from cnndesk.system.linux import left_of_group


def run(size: float = 1.0, signature: str = "a", seed: int = 0) -> RunPlan:
    return RunPlan(RunSpec(Variant.of({}), seed), 10, 20, 100, size, signature)


def speeds(step: float) -> Speeds:
    return Speeds({"a": (Pace(step, 0.0, 0.0), 1.0)})


def test_a_run_takes_its_steps_and_judged_images() -> None:
    one = Speeds({"a": (Pace(0.1, 0.01, 2.0), 1.0)})
    assert one.run_seconds(run()) == pytest.approx(2.0 + 10 * (20 * 0.1 + 100 * 0.01), rel=0.01)


def test_a_network_that_was_not_measured_is_reckoned_from_the_nearest_in_size() -> None:
    known = Speeds({"a": (Pace(0.1, 0.0, 0.0), 1.0), "b": (Pace(0.9, 0.0, 0.0), 8.0)})
    assert known.epoch_seconds(run(2.0, "c")) == pytest.approx(20 * 0.2, rel=0.01)
    assert known.epoch_seconds(run(16.0, "d")) == pytest.approx(20 * 1.8, rel=0.01)


def test_the_last_of_the_runs_decides() -> None:
    assert makespan([1, 1, 1], 1) == 3
    assert makespan([1, 1, 1], 2) == 2
    assert makespan([3, 1, 1, 1], 2) == 3
    assert makespan([], 2) == 0


def test_what_is_done_sooner_is_chosen() -> None:
    runs = [run(seed=n) for n in range(8)]
    assert chosen(runs, speeds(0.1), speeds(0.3), 4, 4) == Mode(4, 1)  # 0.3 / 4 < 0.1
    assert chosen(runs, speeds(0.1), speeds(0.5), 4, 4) == Mode(1, 4)
    assert chosen(runs, speeds(0.1), speeds(0.3), 4, 2) == Mode(1, 4)  # two at a time: 0.15
    assert chosen(runs[:1], speeds(0.1), speeds(0.3), 4, 4) == Mode(1, 4)
    # Five runs on four cores take two rounds: 0.6 against 0.5.
    assert chosen(runs[:5], speeds(0.1), speeds(0.3), 4, 4) == Mode(1, 4)


def test_what_was_observed_corrects_what_is_predicted() -> None:
    assert Observed().factor == 1
    assert Observed(seconds=3.0, predicted=2.0).factor == 1.5
    assert Observed(epochs=12, planned=20).share_of_epochs == 0.6


def test_runs_go_side_by_side_only_as_far_as_memory_goes() -> None:
    gigabyte = 2**30
    assert memory.side_by_side(8, gigabyte, 100 * gigabyte) == 8
    assert memory.side_by_side(8, gigabyte, 4 * gigabyte) == 3
    with pytest.raises(TrainingError, match=r"needs about 2\.0 GB of memory, and 2\.0 GB"):
        memory.side_by_side(8, 2 * gigabyte, 2 * gigabyte)


@pytest.mark.parametrize(
    ("limit", "taken", "kept", "left"),
    [("max", 10, 0, None), ("1000", 300, 0, 700), ("1000", 900, 400, 500), ("10", 50, 0, 0)],
)
def test_a_limit_on_the_group_of_processes_counts_but_not_files_in_memory(
    tmp_path: Path, limit: str, taken: int, kept: int, left: int | None
) -> None:
    (tmp_path / "memory.max").write_text(f"{limit}\n")
    (tmp_path / "memory.current").write_text(f"{taken}\n")
    (tmp_path / "memory.stat").write_text(f"anon 5\ninactive_file {kept}\nslab 3\n")
    assert left_of_group(tmp_path) == left
    assert left_of_group(tmp_path / "none") is None


def test_there_is_some_memory() -> None:
    assert 2**20 < memory.available() < 2**50


def states(*epochs: int, state: str = WAITING) -> dict[str, RunState]:
    made = [RunState(run(seed=n), state, epoch) for n, epoch in enumerate(epochs)]
    return {one.id: one for one in made}


def test_what_is_left_is_what_is_not_done_yet() -> None:
    ahead = Ahead((1.0,), 1, Mode(1, 1))
    one = speeds(0.1)
    each = one.epoch_seconds(run())
    assert seconds_left(states(0, 0), ahead, one, Observed()) == pytest.approx(20 * each)
    assert seconds_left(states(0, 4), ahead, one, Observed()) == pytest.approx(16 * each)
    two = Ahead((1.0,), 1, Mode(2, 1))
    assert seconds_left(states(0, 0), two, one, Observed()) == pytest.approx(10 * each)
    slower = Observed(seconds=3.0, predicted=2.0)
    assert seconds_left(states(0), ahead, one, slower) == pytest.approx(15 * each)
    early = Observed(epochs=5, planned=10)
    assert seconds_left(states(0), ahead, one, early) == pytest.approx(5 * each)
    assert seconds_left(states(10, state=DONE), ahead, one, Observed()) == 0


def test_halving_halves_what_is_left_after_each_stage() -> None:
    one = speeds(0.1)
    each = one.epoch_seconds(run())
    ahead = Ahead((0.5, 1.0), 4, Mode(1, 1))
    left = seconds_left(states(0, 0, 0, 0), ahead, one, Observed())
    assert left == pytest.approx(4 * 5 * each + 2 * 5 * each)


def test_the_share_that_is_done() -> None:
    assert share_done(states(0, 5)) == 0.25
    assert share_done(states(3, state=DONE)) == 1.0

"""Whole experiments with worker processes: in any order, killed, stopped and gone on with.

Each test starts processes that import the program: that is what they take time for.
"""

from __future__ import annotations

import math
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread
from typing import NamedTuple

import pytest

from cnndesk.data import Dataset
from cnndesk.document.project import Project
from cnndesk.laboratory import conductor as conducting
from cnndesk.laboratory.conductor import Conductor
from cnndesk.laboratory.design import Axis, Design
from cnndesk.laboratory.experiment import JOURNAL, Experiment, results_of
from cnndesk.laboratory.journal import Journal, read
from cnndesk.laboratory.one_run import Run
from cnndesk.laboratory.pace import Mode
from cnndesk.laboratory.plan import make_plan
from cnndesk.system import is_running, process_mark

DESIGN = Design((Axis("learning_rate", (0.02, 0.2)),), seeds=(0, 1), folds=2)


@pytest.fixture(autouse=True)
def _short_measurements(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conducting, "MEASURE_SECONDS", 0.02)


def digests(folder: Path) -> dict[str, tuple[str, float]]:
    return {name: (one.digest, one.score) for name, one in results_of(folder).items()}


@pytest.fixture(scope="module")
def wanted(base: Project, digits: Dataset, tmp_path_factory: pytest.TempPathFactory) -> object:
    """What the runs of `DESIGN` come to, trained here one after the other."""
    from cnndesk.laboratory.folds import Folds

    folder, folds = tmp_path_factory.mktemp("here"), Folds(digits, 2)
    found = {}
    for plan in make_plan(base, DESIGN, digits).runs:
        spec = plan.spec
        run = Run(base, DESIGN, spec, folds.fold(spec.fold), folder / spec.id, 1)
        list(run.train())
        found[spec.id] = (run.result().digest, run.result().score)
    return found


def test_in_turn_and_side_by_side_come_to_the_same_numbers(
    begin,
    carried_out,
    digits: Dataset,
    tmp_path: Path,
    wanted: object,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    done = carried_out(begin(DESIGN, "in turn"), digits, cores=1)
    assert done.snapshot().phase == "over"
    assert digests(tmp_path / "in turn") == wanted
    monkeypatch.setattr(conducting, "chosen", lambda *_: Mode(2, 1))
    carried_out(begin(DESIGN, "beside"), digits, cores=2)
    assert digests(tmp_path / "beside") == wanted
    assert not (tmp_path / "beside" / "runs").exists()


_COMMAND = """
import sys
from pathlib import Path
from cnndesk.laboratory.conductor import Conductor
from cnndesk.laboratory.experiment import Experiment
from cnndesk.laboratory.plan import make_plan
from cnndesk.system import is_running, process_mark
from cnndesk.session.preparation import open_data
experiment = Experiment(Path(sys.argv[1]))
dataset = open_data(experiment.base.data)
Conductor(experiment, make_plan(experiment.base, experiment.design, dataset), cores=1).run()
"""


def test_killed_in_the_middle_it_goes_on_to_the_same_numbers(
    begin, carried_out, digits: Dataset, tmp_path: Path, wanted: object
) -> None:
    begin(DESIGN).close()
    folder = tmp_path / "experiment"
    process = subprocess.Popen([sys.executable, "-c", _COMMAND, str(folder)])
    try:
        until(lambda: len(results_of(folder)) >= 2 or process.poll() is not None)
    finally:
        process.kill()  # SIGKILL: nothing is said good-bye to
        process.wait()
    before = read(folder / JOURNAL)[0]
    assert len(before) >= 2
    if len(before) >= 8:
        pytest.skip("it was done before it could be killed")
    again = Experiment(folder)
    try:
        carried_out(again, digits)
    finally:
        again.close()
    assert digests(folder) == wanted
    assert read(folder / JOURNAL)[0][: len(before)] == before
    assert len(read(folder / JOURNAL)[0]) == 8  # nothing was done twice


def until(condition: Callable[[], bool]) -> None:
    """Wait for a condition that another process brings about, as long as that takes."""
    while not condition():
        threading.Event().wait(0.02)


class Process(NamedTuple):
    """A process, and what tells it from a later one of its number."""

    pid: int
    mark: str


@pytest.fixture
def training(begin, base: Project, digits: Dataset) -> Iterator[tuple[Conductor, Thread, Process]]:
    """An experiment under way that nobody waits for: it, its thread and its worker's process."""
    experiment = begin(Design(seeds=(0, 1), epochs=5000))
    conductor = Conductor(experiment, make_plan(base, experiment.design, digits), cores=1)
    thread = Thread(target=conductor.run)
    thread.start()
    until(lambda: conductor.snapshot().table.variants[0].curve != () or not thread.is_alive())
    (worker,) = conductor._workers
    pid = worker._process.pid
    yield conductor, thread, Process(pid, process_mark(pid))
    conductor.stop()
    thread.join()


def test_stopped_it_keeps_what_was_trained_and_leaves_no_process(
    training, monkeypatch: pytest.MonkeyPatch
) -> None:
    conductor, thread, worker = training
    monkeypatch.setattr(conducting, "GRACE", 600.0)  # however busy the machine is
    conductor.stop()
    thread.join()  # far before all epochs are over
    assert conductor.snapshot().phase == "stopped"
    assert not is_running(*worker)
    (saved,) = (conductor._experiment.folder / "runs").glob("*.cnndesk")
    assert Project.load(saved).progress["step"] > 0


@pytest.mark.skipif(os.name == "nt", reason="processes that stand still are Unix'")
def test_a_worker_that_does_not_end_when_it_is_asked_to_is_ended(
    training, monkeypatch: pytest.MonkeyPatch
) -> None:
    conductor, thread, worker = training
    assert conducting.GRACE <= 1.0  # who stops it does not wait longer
    monkeypatch.setattr(conducting, "GRACE", 0.01)
    os.kill(worker.pid, signal.SIGSTOP)
    conductor.stop()
    thread.join()
    assert conductor.snapshot().phase == "stopped"
    assert not is_running(*worker)


def test_a_worker_that_dies_is_replaced(
    begin, base: Project, digits: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    experiment = begin(Design(seeds=(0,), epochs=30))
    conductor = Conductor(experiment, make_plan(base, experiment.design, digits), cores=1)
    killed: list[int] = []

    def kill() -> None:
        """Kill the first worker in the middle of what it does, however quick it is."""
        if not killed:
            (worker,) = conductor._workers
            killed.append(worker._process.pid)
            worker._process.kill()

    heard = conductor._on_epoch
    monkeypatch.setattr(conductor, "_on_epoch", lambda *told: (heard(*told), kill()))
    conductor.run()
    assert len(killed) == 1
    (run,) = next(iter(conductor.snapshot().table.runs.values()))
    assert run.state == "done"
    assert run.epoch == 30


def test_halving_gives_up_the_worse_and_leaves_the_rest_as_they_would_be(
    begin, carried_out, base: Project, digits: Dataset, tmp_path: Path
) -> None:
    design = Design((Axis("learning_rate", (1e-6, 0.05, 0.1, 1e-5)),), epochs=8, halving=True)
    snapshot = carried_out(begin(design, "halved"), digits).snapshot()
    rows = snapshot.table.variants
    assert sorted(one.stopped_at for one in rows) == [0, 2, 2, 4]
    assert [one.stopped_at for one in rows if float(one.label) < 0.01] == [2, 2]
    assert snapshot.phase == "over"
    (left,) = results_of(tmp_path / "halved").values()
    spec = next(run.spec for run in make_plan(base, design, digits).runs if run.spec.id == left.run)
    alone = Run(base, design, spec, digits, tmp_path / "alone", 1)
    list(alone.train())
    assert left.digest == alone.result().digest
    assert left.curve == alone.result().curve

    entries = read(tmp_path / "halved" / JOURNAL)[0]
    begin(design, "cut").close()
    journal = Journal(tmp_path / "cut" / JOURNAL)  # as if it had been killed after five entries
    for entry in entries[:5]:
        journal.add(entry)
    journal.close()
    experiment = Experiment(tmp_path / "cut")
    try:
        again = carried_out(experiment, digits).snapshot().table.variants
    finally:
        experiment.close()
    assert [(one.units, one.stopped_at) for one in again] == [
        (one.units, one.stopped_at) for one in rows
    ]


def test_the_prediction_comes_first_and_a_watched_run_tells_the_loss_of_every_step(
    begin, base: Project, digits: Dataset
) -> None:
    experiment = begin(Design(epochs=2))
    plan = make_plan(base, experiment.design, digits)
    conductor = Conductor(experiment, plan, cores=1, watched=True)
    seconds = conductor.measure()
    assert 0 < seconds < math.inf
    assert conductor.snapshot().seconds_left == pytest.approx(seconds)
    assert conductor.snapshot().done == 0
    conductor.run()
    (run,) = next(iter(conductor.snapshot().table.runs.values()))
    assert [step for step, _ in run.losses] == list(range(1, 2 * plan.runs[0].steps + 1))
    assert run.losses[-1][1] < run.losses[0][1]

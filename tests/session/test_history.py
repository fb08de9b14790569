"""Metrics: append-only tables that can be read while they grow."""

from __future__ import annotations

import threading
import tracemalloc
from pathlib import Path

import numpy as np
import pytest

from cnndesk.document.project import Project
from cnndesk.document.templates import template
from cnndesk.errors import ProjectError
from cnndesk.growing import mapped
from cnndesk.session.history import History, Table


def filled(rows: int) -> Table:
    table = Table(("x", "y"))
    for index in range(rows):
        table.append(index, index * index)
    return table


def test_rows_are_kept_beyond_the_first_capacity() -> None:
    table = filled(1000)
    assert len(table) == 1000
    assert table.column("y")[999] == 999 * 999
    assert table.row(-1) == {"x": 999.0, "y": 998001.0}


def test_a_column_taken_earlier_never_changes() -> None:
    table = filled(10)
    column = table.column("x")
    for _ in range(1000):
        table.append(-1, -1)
    assert column.tolist() == list(range(10))
    with pytest.raises(ValueError, match="read-only"):
        column[0] = 5


def test_a_row_that_is_not_there_is_an_index_error() -> None:
    with pytest.raises(IndexError):
        filled(3).row(3)


def test_a_reader_beside_the_writer_sees_only_whole_rows() -> None:
    table = Table(("x", "y"))
    wrong: list[int] = []
    finished = threading.Event()

    def read() -> None:
        while not finished.is_set():
            x, y = table.column("x"), table.column("y")
            n = min(len(x), len(y))
            if not np.array_equal(y[:n], 2 * x[:n]):
                wrong.append(n)

    reader = threading.Thread(target=read)
    reader.start()
    for index in range(20_000):
        table.append(index, 2 * index)
    finished.set()
    reader.join()
    assert wrong == []


def test_truncating_leaves_what_readers_hold() -> None:
    table = filled(10)
    held = table.column("x")
    table.truncate(4)
    table.append(100, 100)
    assert held.tolist() == list(range(10))
    assert table.column("x").tolist() == [0, 1, 2, 3, 100]


def test_a_history_survives_its_arrays() -> None:
    history = History()
    history.steps.append(1, 1, 2.5, 0.25, 0.1, 0.5)
    history.epochs.append(1, 1, 2.5, 0.25, np.nan, np.nan, 0.1, 0.5)
    other = History()
    other.load_arrays(history.to_arrays())
    assert other.steps.row(0) == history.steps.row(0)
    np.testing.assert_array_equal(other.epochs.to_array(), history.epochs.to_array())


def test_columns_of_different_lengths_are_refused() -> None:
    history = History()
    with pytest.raises(ProjectError, match="differ in length"):
        history.load_arrays({"steps.loss": np.zeros(3), "steps.step": np.zeros(2)})


# Long runs ---------------------------------------------------------------------------------


@pytest.fixture
def long_ones_in_files(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(mapped, "IN_MEMORY", 1 << 16)
    monkeypatch.setenv("CNNDESK_CACHE", str(tmp_path / "cache"))


def long_arrays(steps: int) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(0)
    names = ("loss", "accuracy", "learning_rate", "seconds")
    found: dict[str, np.ndarray] = {f"steps.{n}": rng.random(steps, np.float32) for n in names}
    found["steps.step"] = np.arange(1, steps + 1)
    found["steps.epoch"] = found["steps.step"] // 100 + 1
    return found


@pytest.mark.usefixtures("long_ones_in_files")
def test_a_long_history_needs_no_more_memory_than_a_short_one() -> None:
    arrays = long_arrays(200_000)
    history = History()
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        history.load_arrays(arrays)
        for step in range(200_001, 220_001):
            history.steps.append(step, 3, 1.0, 0.5, 0.1, 9.0)
        kept = history.for_file()
        now, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert history.steps.in_file
    assert len(kept["steps.loss"]) == 220_000
    size = history.steps.to_array().nbytes
    assert now - before < size / 50
    assert most - before < 0.75 * size  # a chunk at a time, whatever the length


@pytest.mark.usefixtures("long_ones_in_files")
def test_a_long_history_comes_back_from_a_project_exactly(tmp_path: Path) -> None:
    arrays = long_arrays(70_000)
    history = History()
    history.load_arrays(arrays)
    project = Project(network=template("lenet5").build((28, 28, 1), 10))
    project.history = history.for_file()
    project.save(tmp_path / "long.cnndesk")
    again = History.from_arrays(Project.load(tmp_path / "long.cnndesk").history)
    assert again.steps.in_file
    for name, column in arrays.items():
        np.testing.assert_array_equal(again.steps.column(name.partition(".")[2]), column)
    assert project.history["steps.step"].dtype == np.int64
    assert project.history["steps.loss"].dtype == np.float32


@pytest.mark.usefixtures("long_ones_in_files")
@pytest.mark.parametrize("share", [0.1, 0.5, 0.999])
def test_a_long_history_that_was_cut_short_is_refused_in_a_sentence(
    share: float, tmp_path: Path
) -> None:
    project = Project(network=template("lenet5").build((28, 28, 1), 10))
    project.history = dict(long_arrays(70_000))
    path = tmp_path / "long.cnndesk"
    project.save(path)
    content = path.read_bytes()
    path.write_bytes(content[: int(share * len(content))])
    with pytest.raises(ProjectError, match="is damaged or was cut short"):
        Project.load(path)


@pytest.mark.usefixtures("long_ones_in_files")
def test_a_long_history_goes_back_and_on() -> None:
    history = History()
    history.load_arrays(long_arrays(50_000))
    held = history.steps.column("step")
    history.truncate(30_000, 0)
    history.steps.append(30_001, 301, 9.0, 0.0, 0.1, 1.0)
    assert held[30_000] == 30_001
    assert held[49_999] == 50_000
    assert history.steps.column("loss")[30_000] == 9.0
    assert len(history.steps) == 30_001

"""Metrics: append-only tables that can be read while they grow."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from cnndesk.errors import ProjectError
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

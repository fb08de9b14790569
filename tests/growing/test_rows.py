"""Rows that grow into a file while others read, and their levels of detail."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnndesk.growing import mapped
from cnndesk.growing.levels import BLOCK, Levels
from cnndesk.growing.rows import Rows, chunks


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    monkeypatch.setattr(mapped, "IN_MEMORY", 8192)
    monkeypatch.setenv("CNNDESK_CACHE", str(tmp_path_factory.getbasetemp() / "cache"))


def test_chunks_cover_every_row_once() -> None:
    covered = [i for part in chunks(5, 140_000) for i in (part.start, part.stop)]
    assert covered[0] == 5
    assert covered[-1] == 140_000
    assert covered[1:-1:2] == covered[2:-1:2]


def test_rows_grow_into_a_file_and_keep_their_values() -> None:
    rows = Rows(3)
    for index in range(5_000):
        rows.append((index, 2 * index, 3 * index))
    assert rows.in_file
    rows.extend(np.ones((100_000, 3)))
    assert len(rows) == 105_000
    np.testing.assert_array_equal(rows.view()[:5_000, 1], 2 * np.arange(5_000))
    assert rows.view()[5_000:].min() == 1.0


def test_arrays_held_over_truncating_stay_though_the_rows_lie_in_a_file() -> None:
    rows = Rows(1)
    rows.extend(np.arange(10_000.0)[:, None])
    assert rows.in_file
    held = rows.view()
    rows.truncate(4_000)
    rows.extend(np.full((6_000, 1), -1.0))
    np.testing.assert_array_equal(held[:, 0], np.arange(10_000))
    assert rows.view()[3_999:4_002, 0].tolist() == [3_999, -1, -1]
    assert len(rows) == 10_000


def test_a_reader_beside_the_writer_sees_only_whole_rows() -> None:
    rows, wrong, finished = Rows(2), [], threading.Event()

    def read() -> None:
        while not finished.is_set():
            seen = rows.view()
            if not np.array_equal(seen[:, 1], 2 * seen[:, 0]):
                wrong.append(len(seen))

    reader = threading.Thread(target=read)
    reader.start()
    for index in range(20_000):
        rows.append((index, 2 * index))
    finished.set()
    reader.join()
    assert wrong == []


@given(
    st.lists(st.integers(1, 9_000), min_size=1, max_size=4),
    st.integers(1, 300),
    st.floats(0, 1),
    st.floats(0, 1),
)
def test_buckets_tell_exactly_what_is_in_them(
    parts: list[int], count: int, low: float, high: float
) -> None:
    n = sum(parts)
    rng = np.random.default_rng(n)
    values = rng.standard_normal(n)
    values[rng.random(n) < 0.1] = np.nan
    levels = Levels()
    for end in np.cumsum(parts).tolist():
        levels.follow(values[:end])
    first = min(int(min(low, high) * n), n - 1)
    end = max(int(max(low, high) * n), first + 1)
    starts, lowest, highest = levels.buckets(values, first, end, count)
    assert starts[0] == first
    assert np.all(np.diff(starts) > 0)
    assert len(starts) <= 2 * count + 2
    for at, stop, least, most in zip(
        starts, [*starts[1:].tolist(), end], lowest, highest, strict=True
    ):
        part = values[at:stop]
        assert np.array_equal(least, np.fmin.reduce(part), equal_nan=True)
        assert np.array_equal(most, np.fmax.reduce(part), equal_nan=True)


def test_a_long_column_is_read_by_its_coarse_levels_only() -> None:
    n = BLOCK**4

    class Counted(np.ndarray):
        read = 0

        def __getitem__(self, key: object) -> np.ndarray:
            found = super().__getitem__(key)
            Counted.read += np.size(found)
            return np.asarray(found)

    values = np.zeros(n)
    values[777_777] = 5.0
    levels = Levels()
    levels.follow(values)
    assert levels.depth == 4
    _, _, high = levels.buckets(values.view(Counted), 123, n - 45, 200)
    assert high.max() == 5.0
    assert Counted.read < 4 * BLOCK

"""Arrays that come to lie in a file when they grow, and what becomes of them where they cannot."""

from __future__ import annotations

import errno
import gc
import os
from pathlib import Path

import numpy as np
import pytest

from cnndesk.growing import mapped
from cnndesk.growing.mapped import Space, empty


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Let files begin at 4 kB, in a folder of the test."""
    monkeypatch.setattr(mapped, "IN_MEMORY", 4096)
    monkeypatch.setenv("CNNDESK_CACHE", str(tmp_path))
    return tmp_path / "history"


def full_disk(monkeypatch: pytest.MonkeyPatch, from_bytes: int) -> None:
    def reserve(file: object, start: int, end: int) -> None:
        if end >= from_bytes:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        genuine(file, start, end)

    genuine = mapped.reserve
    monkeypatch.setattr(mapped, "reserve", reserve)


def filled(space: Space, count: int) -> np.ndarray:
    array = space.array(8 * count, np.float64)
    array[:count] = np.arange(count)
    return array


def test_what_grows_into_a_file_keeps_its_values_and_earlier_arrays_stay() -> None:
    space = Space()
    first = filled(space, 100)
    assert not space.in_file
    second = space.array(8 * 10_000, np.float64)
    assert space.in_file
    assert second[:100].tolist() == first[:100].tolist() == list(range(100))
    second[9_999] = 7.0
    third = space.array(8 * 100_000, np.float64)
    assert third[9_999] == 7.0
    assert second[9_999] == 7.0


def test_what_a_killed_program_left_goes_when_the_first_file_is_made(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("CNNDESK_CACHE", str(tmp_path))
    (tmp_path / "history").mkdir()
    (tmp_path / "history/tmpold").write_bytes(b"1")
    space = Space()
    filled(space, mapped.IN_MEMORY)
    assert space.in_file
    assert not (tmp_path / "history/tmpold").exists()


def test_nothing_is_left_of_a_file_that_was_used(small: Path) -> None:
    array = empty((100_000,), np.float32)
    array[...] = 1.0
    # Where files can do without a name there is none even now, whatever ends the program.
    assert os.name == "nt" or list(small.iterdir()) == []
    del array
    gc.collect()
    assert list(small.iterdir()) == []


def test_small_arrays_need_no_folder(small: Path) -> None:
    assert empty((10, 3), np.int64).shape == (10, 3)
    assert not small.exists()


def test_a_disk_that_is_full_from_the_beginning_leaves_all_in_memory(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    full_disk(monkeypatch, 0)
    space = Space()
    filled(space, 100)
    grown = space.array(8 * 10_000, np.float64)
    assert not space.in_file
    assert grown[:100].tolist() == list(range(100))


def test_a_disk_that_fills_up_loses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    full_disk(monkeypatch, 1 << 20)
    space = Space()
    held = filled(space, 10_000)
    assert space.in_file
    grown = space.array(8 << 20, np.float64)
    assert not space.in_file
    np.testing.assert_array_equal(grown[:10_000], np.arange(10_000))
    np.testing.assert_array_equal(held[:10_000], np.arange(10_000))


def test_a_folder_that_cannot_be_made_leaves_all_in_memory(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("CNNDESK_CACHE", str(tmp_path / "file"))
    array = empty((10_000,), np.float64)
    array[...] = 2.0
    assert array.sum() == 20_000


def test_without_a_call_that_takes_room_it_is_taken_by_writing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delattr(os, "posix_fallocate", raising=False)
    space = Space()
    array = space.array(3 << 20, np.uint8)
    assert space.in_file
    assert space._file is not None
    assert os.fstat(space._file.fileno()).st_size == len(array) == 3 << 20

"""Files that somebody else may have put there: pipes, devices, giants, nonsense."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

from cnndesk import small_files
from cnndesk.small_files import open_regular, read_table, write_table

needs_pipes = pytest.mark.skipif(sys.platform == "win32", reason="pipes in folders are POSIX")


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"1", b"null", b"\xff", b"\0\0", b"[" * 100_000, b'{"a":' * 100_000,
     b'{"a": ' + b"9" * 5000 + b"}"],
    ids=range(10),
)  # fmt: skip
def test_a_damaged_table_counts_as_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "table.json"
    path.write_bytes(content)
    assert read_table(path) is None


def test_a_table_beyond_the_limit_is_not_read(tmp_path: Path, monkeypatch) -> None:
    path = tmp_path / "table.json"
    path.write_text('{"a": 1}')
    assert read_table(path) == {"a": 1}
    monkeypatch.setattr(small_files, "MAXIMUM_TABLE", 7)
    assert read_table(path) is None


@needs_pipes
def test_nobody_waits_for_a_pipe_or_reads_a_device(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert read_table(tmp_path / "pipe") is None
    assert read_table(Path("/dev/zero")) is None
    with pytest.raises(OSError, match="no ordinary file"):
        open_regular(tmp_path / "pipe")


def test_a_table_that_cannot_be_written_leaves_the_old_one_and_no_rest(
    tmp_path: Path, monkeypatch
) -> None:
    path = tmp_path / "table.json"
    write_table(path, {"a": 1})

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_table(path, {"a": 2})
    assert read_table(path) == {"a": 1}
    assert [p.name for p in tmp_path.iterdir()] == ["table.json"]


def test_a_folder_is_called_one_where_the_system_says_it_may_not_be_read(
    tmp_path, monkeypatch
) -> None:
    def refused(*_: object) -> int:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(os, "open", refused)  # as on Windows
    with pytest.raises(IsADirectoryError):
        open_regular(tmp_path)
    with pytest.raises(PermissionError):
        open_regular(tmp_path / "file")

"""The journal: what is written is there after any end, and nothing that was not."""

from __future__ import annotations

from pathlib import Path

import pytest

from cnndesk.errors import ProjectError
from cnndesk.laboratory.journal import Journal, read

ENTRIES = [{"kind": "done", "run": str(i), "score": 0.1 * i} for i in range(5)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    journal = Journal(tmp_path / "journal.txt")
    for entry in ENTRIES:
        journal.add(entry)
    journal.close()
    return journal.path


def test_entries_are_read_as_they_were_added(path: Path) -> None:
    assert read(path)[0] == ENTRIES


def test_a_journal_cut_anywhere_holds_every_entry_that_was_whole(path: Path) -> None:
    data = path.read_bytes()
    for end in range(len(data) + 1):
        path.write_bytes(data[:end])
        whole = data[:end].count(b"\n")
        assert read(path)[0] == ENTRIES[:whole]


def test_it_goes_on_after_a_line_that_was_half_written(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[:-7])
    journal = Journal(path)
    journal.add({"kind": "done", "run": "new"})
    journal.close()
    assert read(path)[0] == [*ENTRIES[:-1], {"kind": "done", "run": "new"}]


def test_a_damaged_line_counts_as_never_written(path: Path) -> None:
    lines = path.read_bytes().split(b"\n")
    lines[2] = lines[2].replace(b"0.2", b"0.9")
    path.write_bytes(b"\n".join(lines))
    assert read(path)[0] == [*ENTRIES[:2], *ENTRIES[3:]]


@pytest.mark.parametrize(
    "data", [b"\0" * 500, b"[" * 5000 + b"\n", b"00000000 null\n", b"\n\n\n", b"12345678 {}\n"]
)
def test_anything_else_is_no_entry(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "journal.txt").write_bytes(data)
    assert read(tmp_path / "journal.txt")[0] == []


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="another folder"):
        Journal(tmp_path / "nowhere" / "journal.txt")


def test_a_journal_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert read(tmp_path / "none") == ([], 0)

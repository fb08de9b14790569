"""Files that are held: as Windows answers, simulated, and as this system does."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from cnndesk.document.archive import Archive, remove_abandoned, write
from cnndesk.errors import ProjectError
from cnndesk.system import files, process_mark
from cnndesk.system.files import (
    part_beside,
    put_in_place,
    remove_file,
    remove_folder,
    remove_part,
    try_lock,
)

SHARING, DENIED, MAPPED = 32, 5, 1224


def refusal(number: int) -> PermissionError:
    """Return what Windows raises."""
    error = PermissionError(errno.EACCES, "Zugriff verweigert")
    error.winerror = number
    return error


@pytest.fixture
def held(monkeypatch) -> Callable[[str, int, int], list[float]]:
    """Let a method of paths fail so many times; give the pauses that were made."""

    def hold(name: str, times: int, number: int = SHARING) -> list[float]:
        real, left = getattr(Path, name), [times]

        def method(self: Path, *values: object, **more: object) -> object:
            if left[0]:
                left[0] -= 1
                raise refusal(number)
            return real(self, *values, **more)

        monkeypatch.setattr(Path, name, method)
        return pauses

    pauses: list[float] = []
    monkeypatch.setattr(files.time, "sleep", pauses.append)
    monkeypatch.setattr(files, "OPEN_FILES_STAY", True)
    return hold


@pytest.fixture
def pair(tmp_path) -> tuple[Path, Path]:
    for name in ("new", "old"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    return tmp_path / "new", tmp_path / "old"


@pytest.mark.parametrize("number", [SHARING, DENIED, MAPPED])
def test_a_file_that_a_scanner_holds_for_a_moment_is_replaced(held, pair, number) -> None:
    new, old = pair
    pauses = held("replace", 3, number)
    put_in_place(new, old)
    assert old.read_text(encoding="utf-8") == "new"
    assert pauses == list(files.PAUSES[:3])


def test_a_file_that_stays_held_is_given_up_with_a_reason(held, pair) -> None:
    new, old = pair
    pauses = held("replace", 99)
    with pytest.raises(OSError, match="another program has it open") as caught:
        put_in_place(new, old)
    assert caught.value.errno == errno.EBUSY
    assert pauses == list(files.PAUSES)
    assert old.read_text(encoding="utf-8") == "old"


def test_what_no_waiting_helps_against_is_not_waited_for(held, pair, monkeypatch) -> None:
    new, old = pair
    pauses = held("replace", 99)
    monkeypatch.setattr(
        Path, "replace", lambda *_: (_ for _ in ()).throw(OSError(errno.ENOSPC, ""))
    )
    with pytest.raises(OSError):
        put_in_place(new, old)
    assert pauses == []


def test_a_file_marked_read_only_is_called_so(held, pair, monkeypatch) -> None:
    new, old = pair
    pauses = held("replace", 99, DENIED)
    status = old.stat()

    class Status:
        st_mode, st_file_attributes = status.st_mode, 1

    real = Path.stat
    monkeypatch.setattr(Path, "stat", lambda self, **k: Status if self == old else real(self, **k))
    with pytest.raises(PermissionError, match="marked read-only"):
        put_in_place(new, old)
    assert pauses == []


def test_a_held_file_is_deleted_when_it_is_let_go(held, pair) -> None:
    held("unlink", 2)
    remove_file(pair[1])
    assert not pair[1].exists()
    remove_file(pair[1])


def test_a_folder_in_use_stays_whole(held, tmp_path) -> None:
    folder = tmp_path / "store"
    folder.mkdir()
    (folder / "index").write_bytes(b"1")
    held("rename", 99, DENIED)
    assert not remove_folder(folder)
    assert (folder / "index").read_bytes() == b"1"


def test_a_folder_goes_with_all_in_it(held, tmp_path) -> None:
    folder = tmp_path / "store"
    (folder / "inner").mkdir(parents=True)
    (folder / "inner/file").write_bytes(b"1")
    held("rename", 1, SHARING)
    assert remove_folder(folder)
    assert list(tmp_path.iterdir()) == []
    assert remove_folder(folder)


@pytest.mark.parametrize("like_windows", {os.name == "nt", True})
def test_a_folder_takes_the_place_of_an_empty_one_and_of_no_other(
    tmp_path, monkeypatch, like_windows
) -> None:
    monkeypatch.setattr(files, "OPEN_FILES_STAY", like_windows)
    new, old = tmp_path / "new", tmp_path / "old"
    for folder in (new, old):
        folder.mkdir()
    (new / "file").write_bytes(b"1")
    put_in_place(new, old)
    assert (old / "file").read_bytes() == b"1"
    new.mkdir()
    with pytest.raises(OSError):
        put_in_place(new, old)
    assert (old / "file").read_bytes() == b"1"


@pytest.mark.parametrize("like_windows", {os.name == "nt", True})
def test_a_file_takes_no_folders_place_and_nobody_waits_for_it(
    held, pair, tmp_path, monkeypatch, like_windows
) -> None:
    pauses = held("replace", 99 if like_windows else 0, DENIED)
    monkeypatch.setattr(files, "OPEN_FILES_STAY", like_windows)
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(IsADirectoryError):
        put_in_place(pair[0], folder)
    assert pauses == []
    assert pair[0].exists()


def test_a_project_that_is_held_says_so(held, tmp_path) -> None:
    path = tmp_path / "net.cnndesk"
    write(path, Archive(b"{}"))
    before = path.read_bytes()
    held("replace", 99)
    with pytest.raises(ProjectError, match="another program has it open, perhaps a virus scanner"):
        write(path, Archive(b'{"a": 1}'))
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def test_where_open_files_stay_a_part_is_called_after_who_writes_it(held, tmp_path) -> None:
    gone = tmp_path / ".net.cnndesk.x.2000000000-1.part"
    nobodys = tmp_path / ".net.cnndesk.y.part"
    mine = tmp_path / f".net.cnndesk.z.{process_mark(os.getpid())}.part"
    for part in (gone, nobodys, mine):
        part.write_bytes(b"half")
    with part_beside(tmp_path / "net.cnndesk") as new:
        remove_abandoned(tmp_path, "net.cnndesk")
        assert set(tmp_path.iterdir()) == {mine, new}
    assert list(tmp_path.iterdir()) == [mine]


def test_a_locked_file_cannot_be_locked_again_and_is_free_once_it_is_closed(tmp_path) -> None:
    path = tmp_path / "part"
    path.write_bytes(b"abc")
    with path.open("rb") as first, path.open("rb") as second:
        assert try_lock(first)
        assert not try_lock(second)
        assert second.read() == b"abc"  # a lock bars nobody from reading
    with path.open("rb") as third:
        assert third.seek(1) == 1
        assert try_lock(third)
        assert third.read() == b"bc"


@pytest.mark.skipif(os.name == "nt", reason="there parts are called after their process")
def test_a_part_goes_unless_somebody_holds_its_lock(tmp_path) -> None:
    part = tmp_path / "x.part"
    part.write_bytes(b"half")
    with part.open("rb") as writer:
        assert try_lock(writer)
        remove_part(part)
        assert part.exists()
    remove_part(part)
    assert not part.exists()


@pytest.mark.skipif(os.name == "nt", reason="modes of Unix")
def test_permissions_are_those_of_any_new_file_or_those_of_the_old_one(tmp_path) -> None:
    path, other = tmp_path / "a", tmp_path / "b"
    for file in (path, other):
        file.write_bytes(b"")
        file.chmod(0o600)
    files.permit_as_usual(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o666 & ~files.umask()
    files.permit_as(path, other)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    files.permit_as(path, tmp_path / "none")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600

"""Whichever call to the system fails while a project is saved, the old file is still good."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from cnndesk.document.project import Project
from cnndesk.errors import ProjectError

CAUSES = [errno.ENOSPC, errno.EIO, errno.EDQUOT, errno.EROFS]


class FailingDisk:
    """Counts what writing asks of the system and lets one of the calls fail."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, fail_at: int, code: int) -> None:
        self.calls = 0
        self.fail_at = fail_at
        self.code = code
        opened, fsync, replace, made = Path.open, os.fsync, Path.replace, tempfile.mkstemp

        def failing_open(path, mode="r", *args, **kwargs):
            self.count()
            file = opened(path, mode, *args, **kwargs)
            return _FailingFile(file, self) if "w" in mode else file

        monkeypatch.setattr(Path, "open", failing_open)
        monkeypatch.setattr(os, "fsync", lambda n: (self.count(), fsync(n))[1])
        monkeypatch.setattr(Path, "replace", lambda p, t: (self.count(), replace(p, t))[1])
        monkeypatch.setattr(tempfile, "mkstemp", lambda *a, **k: (self.count(), made(*a, **k))[1])

    def count(self) -> None:
        self.calls += 1
        if self.calls == self.fail_at:
            raise OSError(self.code, os.strerror(self.code))


class _FailingFile:
    def __init__(self, file, disk: FailingDisk) -> None:
        self._file, self._disk = file, disk

    def __getattr__(self, name):
        return getattr(self._file, name)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._file.close()

    def write(self, data):
        self._disk.count()
        return self._file.write(data)

    def flush(self):
        self._disk.count()
        return self._file.flush()


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    Project(fingerprint="old").save(tmp_path / "net.cnndesk")
    return tmp_path / "net.cnndesk"


def new_project() -> Project:
    return Project(fingerprint="new", history={"loss": np.arange(9, dtype=np.float32)})


def calls_of_a_save(saved: Path) -> int:
    with pytest.MonkeyPatch.context() as patch:
        disk = FailingDisk(patch, 0, 0)
        new_project().save(saved)
    return disk.calls


@pytest.mark.parametrize("code", CAUSES, ids=errno.errorcode.get)
def test_every_call_that_can_fail(saved: Path, code: int) -> None:
    calls = calls_of_a_save(saved)
    assert calls > 10
    Project(fingerprint="old").save(saved)
    late = 0
    for number in range(1, calls + 1):
        with pytest.MonkeyPatch.context() as patch:
            FailingDisk(patch, number, code)
            told = sentence_of(lambda: new_project().save(saved))
        names = [path.name for path in saved.parent.iterdir()]
        assert names == ["net.cnndesk"], f"call {number}"
        if told:
            assert "net.cnndesk cannot be written" in told
            assert Project.load(saved).fingerprint == "old", f"call {number}"
        else:  # behind the renaming nothing can be lost
            assert Project.load(saved).fingerprint == "new", f"call {number}"
            Project(fingerprint="old").save(saved)
            late += 1
    assert late <= 1


def sentence_of(save: Callable[[], None]) -> str:
    try:
        save()
    except ProjectError as error:
        return str(error)
    return ""

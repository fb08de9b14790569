"""Claims about the log on disk: bounded, shared, silent where it cannot be, and without folders."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from pathlib import Path, PureWindowsPath

import pytest

from cnndesk import logs
from cnndesk.paths import log_folder


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CNNDESK_LOGS", str(tmp_path / "logs"))
    return tmp_path / "logs"


def _record(text: str) -> logging.LogRecord:
    return logging.LogRecord("cnndesk", logging.INFO, "", 0, text, None, None)


def test_what_is_noted_is_read_back_in_order():
    with logs.written():
        logs.note("first")
        logs.note("second\nwith a line", "error")
    logs.note("after the end")
    lines = logs.last_lines(3)
    assert [line.rpartition(" ")[2] for line in lines] == ["first", "second", "line"]
    assert " ERROR " in lines[1]


def test_two_files_of_bounded_size_keep_the_end(folder):
    handler = logs.BoundedFile(log_folder() / logs.FILE, limit=2_000)
    for n in range(400):
        handler.emit(_record(f"line {n} " + "x" * 40))
    sizes = [path.stat().st_size for path in folder.iterdir()]
    assert len(sizes) == 2
    assert sum(sizes) <= 2 * 2_000 + 200
    assert "line 399 " in logs.last_lines(1)[0]
    assert "line 398 " in logs.last_lines(2)[0]


def test_one_record_larger_than_the_limit_is_cut(folder):
    handler = logs.BoundedFile(log_folder() / logs.FILE, limit=1_000)
    handler.emit(_record("y" * 100_000))
    assert sum(path.stat().st_size for path in folder.iterdir()) <= 1_001


def test_processes_write_to_one_file_without_losing_lines():
    program = (
        "from cnndesk import logs\n"
        "with logs.written():\n"
        "    for n in range(300): logs.note(f'{n}')\n"
    )
    running = [subprocess.Popen([sys.executable, "-c", program]) for _ in range(2)]
    assert [process.wait() for process in running] == [0, 0]
    lines = logs.last_lines(1_000)
    assert len(lines) == 600
    for process in running:
        own = [line.split()[-1] for line in lines if line.split()[2] == str(process.pid)]
        assert own == [str(n) for n in range(300)]


def test_a_place_that_cannot_be_written_is_no_reason_to_stop(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("CNNDESK_LOGS", str(tmp_path / "file" / "logs"))
    with logs.written():
        logs.note("nobody hears it")
    assert logs.last_lines(5) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Open {home}/Anna Berg/x rays/a.png: cannot", "Open ~/…/a.png: cannot"),
        ('"{home}/secret plan.cnndesk" is', '"~/…/secret plan.cnndesk" is'),
        ('File "{home}/.venv/lib/python3.11/site-packages/cnndesk/cli/a.py", line 3',
         'File "…/site-packages/cnndesk/cli/a.py", line 3'),
        ('File "{home}/work/cnndesk/gui/app.py", line 3', 'File "…/cnndesk/gui/app.py", line 3'),
        ("{home}/cnndesk/private/anna.png", "~/…/anna.png"),
        ("{home}", "~"),
        ("/usr/lib/x.so stays", "/usr/lib/x.so stays"),
    ],
)  # fmt: skip
def test_folders_of_the_user_do_not_show(text, expected, tmp_path, monkeypatch):
    monkeypatch.setenv("USERPROFILE" if os.name == "nt" else "HOME", str(tmp_path))
    assert logs.without_home(text.format(home=tmp_path)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (r"Open C:\Users\Anna Berg\x rays\a.png: cannot", r"Open ~/…/a.png: cannot"),
        ('"c:/users/anna berg/Desktop/b.cnndesk" is', '"~/…/b.cnndesk" is'),
        (r"C:\Users\Anna Berg", "~"),
        (r"C:\Windows\x.dll stays", r"C:\Windows\x.dll stays"),
    ],
)
def test_folders_of_the_user_do_not_show_however_windows_writes_them(
    text, expected, monkeypatch
) -> None:
    home = PureWindowsPath(r"C:\Users\Anna Berg")
    monkeypatch.setattr(Path, "home", staticmethod(lambda: home))
    assert logs.without_home(text) == expected

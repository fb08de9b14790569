"""Claims about crashes, diagnostics and missing libraries: what a person is told."""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from cnndesk.gui.support.crash_reports import KEPT, FaultFile, take_faults
from cnndesk.gui.support.libraries import explanation
from cnndesk.paths import data_folder, log_folder

# What Python calls reading where nothing is.
_FAULT = "access violation" if sys.platform == "win32" else "Segmentation fault"

# The program as it starts, with a fault as soon as the window is there.
_CRASH = """
import faulthandler, os, signal, sys
from PySide6.QtCore import QTimer
from cnndesk.gui.window.main_window import MainWindow
begin = MainWindow.begin
def crash():
    if sys.argv[1] == "fault":
        faulthandler._read_null()
    os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
def then_crash(window):
    begin(window)
    QTimer.singleShot(0, crash)
MainWindow.begin = then_crash
from cnndesk.gui.app import main
main([])
"""


@pytest.fixture(autouse=True)
def _own_log(tmp_path, monkeypatch):
    monkeypatch.setenv("CNNDESK_LOGS", str(tmp_path / "logs"))


def _crash(kind: str) -> int:
    done = subprocess.run(
        [sys.executable, "-c", _CRASH, kind], capture_output=True, text=True, check=False
    )
    return done.returncode


def test_a_segmentation_fault_is_offered_at_the_next_start_once(open_window):
    assert _crash("fault") in (-signal.SIGSEGV, 0xC0000005)

    window = open_window()
    (banner,) = window.banners.open
    assert "crashed" in banner.text
    assert _FAULT in banner.text
    assert "cnndesk 0." in banner.details
    assert "in crash" in banner.details  # the function in which it happened
    assert "Started." in banner.details  # the end of that process's log
    banner.copy_details()
    assert _FAULT in QGuiApplication.clipboard().text()
    (kept,) = log_folder().glob("crash-*.txt")
    assert kept.read_text(encoding="utf-8") == banner.details
    assert open_window().banners.open == []


def test_a_process_killed_from_outside_leaves_no_report(qapp):
    assert _crash("kill") in (-getattr(signal, "SIGKILL", 0), signal.SIGTERM)
    assert len(list(data_folder("crashes").iterdir())) == 1
    assert take_faults() == []
    assert list(data_folder("crashes").iterdir()) == []


def test_a_window_that_runs_keeps_its_file_and_a_normal_end_deletes_it(qapp):
    fault = FaultFile()
    fault.begin()
    try:
        assert take_faults() == []
        assert fault.path.exists()
    finally:
        fault.end()
    assert not fault.path.exists()


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ("Windows fatal exception: access violation", ["access violation"]),
        ("Windows fatal exception: stack overflow", ["stack overflow"]),
        ("Windows fatal exception: code 0x8001010d", []),  # a driver's; the program went on
    ],
)
def test_a_fault_is_known_as_windows_tells_it(qapp, line, kinds):
    path = data_folder("crashes") / "999999999-x.txt"
    path.write_text(f'{{"pid": 999999999}}\n\n{line}\n', encoding="utf-8")
    assert [fault.kind for fault in take_faults()] == kinds


def test_old_reports_do_not_pile_up(qapp):
    for n in range(KEPT + 3):
        path = data_folder("crashes") / f"{n}-x.txt"
        path.write_text('{"pid": 999999999}\n\nFatal Python error: Aborted\n')
        os.utime(path, (1_000_000_000 + n, 1_000_000_000 + n))
    assert len(take_faults()) == KEPT + 3
    kept = sorted(path.name for path in log_folder().glob("crash-*.txt"))
    assert [name.split("-")[-1] for name in kept] == [f"{n}.txt" for n in range(3, KEPT + 3)]


def test_diagnostics_name_the_machine_and_no_folder(window, qtbot, tmp_path, monkeypatch):
    import cnndesk_ext
    from cnndesk import logs

    monkeypatch.setenv("HOME", str(tmp_path))
    with logs.written():
        window.show_message(f"{tmp_path}/Anna Berg/a.png is broken. Leave it out.", "error")
    qtbot.waitUntil(window.actions_["copy_diagnostics"].isEnabled)
    window.actions_["copy_diagnostics"].trigger()
    text = QGuiApplication.clipboard().text()
    for fact in ("cnndesk 0.", "Python 3.", "Qt 6.", "threads", "offscreen", "scale 1", "OpenMP"):
        assert fact in text
    assert f"{cnndesk_ext.build_info()['vector_floats']} floats" in text
    assert "a.png is broken" in text
    assert "Anna" not in text
    assert str(tmp_path) not in text


@pytest.mark.parametrize(
    ("library", "cure"),
    [("libEGL.so.1", "apt install libegl1"), ("libodd.so.3", "package of your system that has")],
)
@pytest.mark.skipif(sys.platform == "win32", reason="the loader of Windows says it otherwise")
def test_a_library_that_the_loader_misses_is_named_with_the_cure(library, cure):
    with pytest.raises(OSError, match="cannot open shared object") as raised:
        ctypes.CDLL(f"/nowhere/{library}")
    said = str(raised.value).removeprefix("/nowhere/")  # as it names one that another one needs
    sentence = explanation(said)
    assert library in sentence
    assert cure in sentence


def test_the_window_is_not_begun_without_its_libraries(monkeypatch, capsys):
    from cnndesk import cli
    from cnndesk.gui.support import libraries

    monkeypatch.setattr(libraries, "_plugin", lambda: Path(__file__))  # there, and no library
    assert cli.main(["--quit"]) == 1
    assert "cannot be opened here" in capsys.readouterr().err


def test_in_the_standalone_program_the_loader_is_quoted_too(monkeypatch):
    from cnndesk.gui.support import libraries

    def load(name: str) -> None:  # as PyInstaller's replacement of ctypes.CDLL fails
        loader = OSError("libEGL.so.1: cannot open shared object file: No such file or directory")
        raise OSError("Most likely this dynlib was not found when frozen.") from loader

    monkeypatch.setattr(libraries, "_plugin", lambda: Path(__file__))
    monkeypatch.setattr(ctypes, "CDLL", load)
    assert "apt install libegl1" in libraries.missing_libraries()

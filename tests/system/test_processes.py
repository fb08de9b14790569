"""How processes are started and how they end, on each system."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

from cnndesk.laboratory.crew import how_it_ended as told
from cnndesk.system import processes
from cnndesk.system.processes import helper, how_it_ended, of_its_own, stop_signals


@pytest.fixture
def like_windows(monkeypatch) -> None:
    monkeypatch.setattr(processes.os, "name", "nt")
    monkeypatch.setattr(processes.signal, "SIGBREAK", 21, raising=False)


def test_on_windows_no_console_pops_up(like_windows) -> None:
    assert helper() == {"creationflags": 0x08000000}
    assert of_its_own() == {"creationflags": 0x08000200}


def test_on_windows_ctrl_break_is_a_wish_to_stop(like_windows) -> None:
    assert set(stop_signals()) == {signal.SIGINT, signal.SIGTERM, 21}


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (1, "with code 1"),
        (0xC0000005, "with code 0xc0000005 (it reached for memory that is not its own)"),
        (-1073741819, "with code 0xc0000005 (it reached for memory that is not its own)"),
        (0xC0000017, "with code 0xc0000017 (for lack of memory)"),
    ],
)
def test_on_windows_a_code_names_the_fault(like_windows, code: int, words: str) -> None:
    assert how_it_ended(code) == words


@pytest.mark.skipif(os.name == "nt", reason="signals of Unix")
def test_elsewhere_a_signal_does() -> None:
    assert how_it_ended(-9) == "by signal 9, perhaps for lack of memory"
    assert told(-11) == "The process that trained it ended by signal 11."
    assert told(None) == "The process that trained it ended in an unknown way."


@pytest.mark.parametrize("options", [helper, of_its_own])
def test_processes_start_with_these_options(options) -> None:
    done = subprocess.run([sys.executable, "-c", "print(7)"], capture_output=True, **options())
    assert done.stdout.split() == [b"7"]

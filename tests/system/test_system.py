"""Processes and memory, as Linux tells them and as kernel32 would."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys

import pytest

from cnndesk import system
from cnndesk.document.lock import is_alive
from cnndesk.system import linux, posix, windows

STARTED = (30_000_000 << 32) | 12_345


class Kernel:
    """What kernel32 answers of a few processes."""

    def __init__(self) -> None:
        self.exit_codes = {7: 259, 8: 0}
        self.denied = {4}
        self.open: list[int] = []
        self.memory = True
        self.affinity = 0b1011
        self.priority = 0x20

    def OpenProcess(self, access: int, inherits: bool, pid: int) -> int:
        assert access == 0x1000
        if pid not in self.exit_codes:
            return 0
        self.open.append(pid)
        return pid

    def GetLastError(self) -> int:
        return 5 if self.denied else 87

    def GetExitCodeProcess(self, handle: int, code: object) -> int:
        code._obj.value = self.exit_codes[handle]
        return 1

    def GetProcessTimes(self, handle: int, start: object, *others: object) -> int:
        start._obj.value = STARTED
        return 1

    def CloseHandle(self, handle: int) -> int:
        self.open.remove(handle)
        return 1

    def GetCurrentProcess(self) -> int:
        return -1

    def K32GetProcessMemoryInfo(self, handle: int, counters: object, size: int) -> int:
        counters._obj.held = 123 * 2**20
        return int(self.memory)

    def GetProcessAffinityMask(self, handle: int, own: object, all_: object) -> int:
        own._obj.value = self.affinity
        return 1

    def SetPriorityClass(self, handle: int, kind: int) -> int:
        self.priority = kind
        return 1

    def GlobalMemoryStatusEx(self, memory: object) -> int:
        assert memory._obj.length == ctypes.sizeof(memory._obj) == 64
        memory._obj.free = 5 * 2**30
        return int(self.memory)


@pytest.fixture
def kernel(monkeypatch) -> Kernel:
    made = Kernel()
    monkeypatch.setattr(system, "_system", windows.Windows(made))
    return made


def test_windows_tells_a_process_from_a_later_one_with_its_number(kernel: Kernel) -> None:
    assert system.process_mark(7) == f"7-{STARTED}"
    assert is_alive({"pid": 7, "process": f"7-{STARTED}"})
    assert not is_alive({"pid": 7, "process": "7-1"})
    assert kernel.open == []


def test_windows_knows_that_a_process_ended_while_somebody_holds_it(kernel: Kernel) -> None:
    assert not is_alive({"pid": 8, "process": f"8-{STARTED}"})
    assert kernel.open == []


def test_windows_takes_what_it_may_not_ask_for_as_running(kernel: Kernel) -> None:
    assert is_alive({"pid": 4, "process": "4-1"})
    kernel.denied.clear()
    assert not is_alive({"pid": 4, "process": "4-1"})


def test_windows_tells_memory(kernel: Kernel) -> None:
    assert system.resident_bytes() == 123 * 2**20
    assert system.free_bytes() == 5 * 2**30
    kernel.memory = False
    assert system.free_bytes() is None


def test_windows_tells_the_cores_of_a_process_and_lets_others_go_first(kernel: Kernel) -> None:
    assert system.cores() == 3
    kernel.affinity = 0  # processors of several groups
    assert system.cores() == os.cpu_count()
    system.give_way()
    assert kernel.priority == 0x4000


def test_windows_has_no_time_of_change(kernel: Kernel) -> None:
    assert not system.keeps_change_times(1)


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_linux_tells_a_process_from_a_later_one_with_its_number(tmp_path, monkeypatch) -> None:
    mark = system.process_mark(os.getpid())
    assert is_alive({"pid": os.getpid(), "process": mark})
    assert not is_alive({"pid": os.getpid(), "process": f"{mark}1"})
    monkeypatch.setattr(linux, "PROC", tmp_path)  # a machine that hides it: better too careful
    assert is_alive({"pid": os.getpid(), "process": mark})


def test_a_process_that_ended_does_not_run() -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    assert not is_alive({"pid": gone.pid, "process": system.process_mark(gone.pid)})


@pytest.mark.skipif(os.name == "nt", reason="calls of Unix")
def test_without_proc_there_is_an_answer_to_everything() -> None:
    plain = posix.Posix()
    assert plain.born(os.getpid()) == ""
    assert plain.resident() > 2**20
    assert plain.free() > 2**20
    assert plain.processor() == ""


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("content", ["", "MemAvailable:", "MemAvailable: x kB\n", "\0\xff"])
def test_a_strange_proc_is_no_accident(tmp_path, monkeypatch, content) -> None:
    (tmp_path / "self").mkdir()
    for name in ("meminfo", "cpuinfo", "self/mountinfo", "self/status"):
        (tmp_path / name).write_text(content, encoding="latin-1")
    (tmp_path / "self/statm").write_text(content, encoding="latin-1")
    monkeypatch.setattr(linux, "PROC", tmp_path)
    asked = linux.Linux()
    assert asked.free() > 0
    assert asked.peak() > 0
    assert asked.keeps_change_times(0)
    assert asked.resident() > 0
    assert asked.processor() == ""


def test_the_memory_of_this_process_is_near_what_it_holds() -> None:
    before = system.resident_bytes()
    held = bytearray(os.urandom(1) * (64 * 2**20))
    assert system.resident_bytes() - before > 48 * 2**20
    assert len(held) == 64 * 2**20


def test_the_most_memory_is_no_less_than_what_is_held() -> None:
    assert system.peak_bytes() >= system.resident_bytes() - 2**20 > 2**20


def test_there_are_cores() -> None:
    assert 1 <= system.cores() <= (os.cpu_count() or 1)


@pytest.mark.skipif(os.name != "nt", reason="asks kernel32")
def test_a_file_can_be_hidden(tmp_path) -> None:
    path = tmp_path / ".net.lock"
    path.write_bytes(b"")
    system.hide(path)
    assert path.stat().st_file_attributes & 2


def test_the_processor_has_a_name() -> None:
    assert system.processor_name()

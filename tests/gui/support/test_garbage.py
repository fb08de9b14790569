"""The garbage of the window is collected in the window's thread, and is collected."""

from __future__ import annotations

import gc
import platform
import subprocess
import sys
import threading
import weakref

import pytest

from cnndesk.gui.support import garbage


class Knot:
    """An object that only a collection frees; it tells in which thread."""

    def __init__(self, freed: list[int]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: freed.append(threading.get_ident()))


def _allocate(freed: list[int]) -> None:
    kept = [Knot(freed)]
    del kept
    hoard = [[n] for n in range(50_000)]  # passes every threshold many times
    assert hoard


def test_another_thread_never_collects_while_a_window_is_open(window) -> None:
    freed: list[int] = []
    thread = threading.Thread(target=_allocate, args=(freed,))
    thread.start()
    thread.join()
    assert freed == []
    assert not gc.isenabled()


def test_the_window_collects_by_itself(window, qtbot) -> None:
    freed: list[int] = []
    _allocate(freed)
    qtbot.waitUntil(lambda: bool(freed), timeout=10_000)
    assert freed == [threading.get_ident()]


def test_it_collects_as_it_was_before_once_the_window_is_gone(qapp) -> None:
    gc.enable()
    try:
        collector = garbage.Collector()
        assert not gc.isenabled()
        collector.end()
        assert gc.isenabled()
    finally:
        gc.disable()


def test_nothing_is_collected_before_its_turn() -> None:
    gc.collect()
    assert garbage.collect_due() == -1


_LARGE_ARRAYS = """
import ctypes, sys
import numpy as np
from cnndesk.gui.support.garbage import give_memory_back

class Info(ctypes.Structure):
    _fields_ = [(n, ctypes.c_size_t) for n in "arena ordblks smblks hblks hblkhd a b c d e".split()]

mallinfo2 = ctypes.CDLL(None).mallinfo2
mallinfo2.restype = Info
if sys.argv[1] == "1":
    assert give_memory_back()
first = np.empty(16 << 20, np.uint8)
del first  # from here on glibc would keep arrays up to this size in its heap
before = mallinfo2().hblks
kept = [np.empty(1 << 20, np.uint8) for _ in range(8)]
print(mallinfo2().hblks - before)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="a setting of glibc")
@pytest.mark.parametrize(("asked", "from_the_system"), [("0", 0), ("1", 8)])
def test_large_arrays_come_from_the_system_one_by_one(asked: str, from_the_system: int) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _LARGE_ARRAYS, asked], capture_output=True, text=True, check=True
    )
    assert int(done.stdout) == from_the_system

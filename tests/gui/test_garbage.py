"""The garbage of the window is collected in the window's thread, and is collected."""

from __future__ import annotations

import gc
import threading
import weakref

from cnndesk.gui import garbage


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

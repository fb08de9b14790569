"""What a thread works for dies in the window's thread, however late the thread ends."""

from __future__ import annotations

import ast
import gc
import threading
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

import cnndesk.gui
from cnndesk.explain.progress import Progress
from cnndesk.gui.session.background_task import BackgroundTask
from cnndesk.gui.session.engine_link import EngineLink
from cnndesk.gui.support import threads


class Panel(QWidget):
    """Notes what it is told, and in which thread it dies."""

    def __init__(self, died_in: list[int]) -> None:
        super().__init__()
        self.told: list[object] = []
        weakref.finalize(self, lambda: died_in.append(threading.get_ident()))

    def take(self, value: object) -> None:
        self.told.append(value)

    def title(self) -> str:
        return self.windowTitle()


@pytest.fixture
def died_in() -> list[int]:
    return []


@pytest.fixture
def panel(qapp, died_in) -> Callable[[], Panel]:
    return lambda: Panel(died_in)


@pytest.fixture
def link(qapp) -> Iterator[EngineLink]:
    parent = QObject()
    link = EngineLink(parent)
    yield link
    link.close()


def the_thread(name: str) -> threading.Thread:
    return next(t for t in threading.enumerate() if t.name == name)


def test_a_panel_that_is_gone_before_its_thread_dies_here(panel, died_in) -> None:
    at_work, may_end = threading.Event(), threading.Event()
    shown = panel()

    def work(told: Callable[[object], None]) -> None:
        at_work.set()
        may_end.wait()
        told("done")

    thread = threads.begin(lambda told=shown.take: work(told), "beside a test")
    assert at_work.wait()
    del shown
    threads.let_go()
    assert thread.is_alive()
    may_end.set()
    thread.join()
    assert died_in == []  # the thread was not the last to hold it
    threads.let_go()
    assert died_in == [threading.get_ident()]


def test_work_beside_lets_its_panel_die_here(panel, died_in, qtbot) -> None:
    told, may_end = threading.Event(), threading.Event()
    shown = panel()

    class Link(EngineLink):
        def tell(self, call: Callable[[], object]) -> None:
            super().tell(call)
            told.set()
            may_end.wait()  # what was told is heard before the thread has come to its end

    def work() -> Iterator[Progress]:
        return "found"
        yield Progress("", 1, 2)

    task = BackgroundTask(Link(shown), shown)
    task.beside(work(), shown.take)
    assert told.wait()
    heard = shown.told
    qtbot.waitUntil(lambda: heard == ["found"])
    thread = the_thread("cnndesk-beside")
    del task, shown
    may_end.set()
    thread.join()
    assert died_in == []
    threads.let_go()
    gc.collect()  # the link's own class is a knot
    assert died_in == [threading.get_ident()]


def test_what_the_engine_is_asked_dies_here_soon_after_the_answer(
    panel, died_in, link, qtbot
) -> None:
    """Also while nothing else is asked; and none is kept that was asked on the way."""
    for _ in range(3):
        shown = panel()
        shown.setWindowTitle("asked")
        heard: list[str] = []
        link.ask(shown.title, heard.append, lambda _: None)
        del shown
        qtbot.waitUntil(lambda heard=heard: heard == ["asked"])
    assert link.now(lambda: 1) == 1
    qtbot.waitUntil(lambda: len(died_in) == 3)
    assert set(died_in) == {threading.get_ident()}


def test_what_the_engine_was_not_asked_any_more_dies_here(panel, died_in, link) -> None:
    at_work, may_end = threading.Event(), threading.Event()

    def wait() -> None:
        at_work.set()
        may_end.wait()

    link.ask(wait, lambda _: None, lambda _: None)
    assert at_work.wait()
    link.ask(panel().title, lambda _: None, lambda _: None)
    threading.Timer(0.05, may_end.set).start()
    link.close()
    assert died_in == [threading.get_ident()]


def test_every_thread_of_the_window_is_begun_where_it_is_kept() -> None:
    """One begun elsewhere would be the last to hold what it works for."""
    folder = Path(cnndesk.gui.__file__).parent
    begun = []
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                called = ast.unparse(node.func).rpartition(".")[2]
                if called in ("Thread", "Timer", "QThread", "start_new_thread"):
                    begun.append(path.relative_to(folder).as_posix())
    assert begun == ["support/threads.py"]

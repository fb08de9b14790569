"""``cnndesk lesson check --run``: opens the real window and plays lessons in it.

The window has folders of its own and is as large as the smallest that lessons are made for. Each
seed begins with a new window. A translation is played in a window of its language, as its learners
have it. What is played and checked is ``gui/lessons/rehearsal.py``'s.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from cnndesk.gui.app import Session, make_application
from cnndesk.gui.document.settings import Settings
from cnndesk.gui.lessons.deeds import wait_for
from cnndesk.gui.lessons.rehearsal import Fault, Rehearsal, SheetLine
from cnndesk.gui.smoke import own_folders
from cnndesk.gui.support import languages
from cnndesk.gui.window.lesson_host import WindowOfLessons
from cnndesk.lessons.claims import Claimed, Measured, collect
from cnndesk.lessons.file_names import is_handout_name
from cnndesk.lessons.handout import Handout, open_handout
from cnndesk.lessons.lesson import Lesson
from cnndesk.lessons.library import read_file
from cnndesk.paths import data_folder
from cnndesk.words import ENGLISH

SIZE = (1280, 800)


@dataclass(frozen=True)
class Played:
    """What came of playing one lesson.

    Attributes
    ----------
    path : Path
    title : str
    steps : int
    faults : tuple of (int, Fault)
        Each with its seed.
    claims : tuple of Claimed
    sheet : tuple of SheetLine
        The answers, by the engine, at the first seed.
    """

    path: Path
    title: str
    steps: int
    faults: tuple[tuple[int, Fault], ...]
    claims: tuple[Claimed, ...]
    sheet: tuple[SheetLine, ...] = ()


def play(
    path: Path, seeds: Sequence[int], told: Callable[[int], object] = lambda _: None
) -> Played:
    """Play a lesson once for each seed.

    Parameters
    ----------
    path : Path
    seeds : sequence of int
    told : callable
        Hears which seed is played.

    Raises
    ------
    cnndesk.errors.CnndeskError
        Where the file is no lesson and no hand-out.
    """
    faults: list[tuple[int, Fault]] = []
    measured: list[Measured] = []
    sheet: tuple[SheetLine, ...] = ()
    app = make_application()
    with own_folders():
        handout = None
        if is_handout_name(path):
            handout = open_handout(path, data_folder("handouts"))
        lesson = read_file(path) if handout is None else handout.lesson
        with in_its_language(app, lesson):
            for seed in seeds:
                told(seed)
                rehearsal = _rehearse(app, lesson, seed, handout, skips=seed == seeds[0])
                faults += [(seed, fault) for fault in rehearsal.faults]
                measured += rehearsal.measured
                sheet = sheet or tuple(rehearsal.sheet)
    return Played(path, lesson.title, len(lesson.steps), tuple(faults), collect(measured), sheet)


@contextlib.contextmanager
def in_its_language(app: QApplication, lesson: Lesson) -> Iterator[None]:
    """Let windows speak the language that a lesson is translated into, as long as it lasts."""
    language = ENGLISH if lesson.translation is None else lesson.translation.parent.name
    languages.install(app, language)
    try:
        yield
    finally:
        languages.remove(app)


def _rehearse(
    app: QApplication, lesson: Lesson, seed: int, handout: Handout | None, *, skips: bool
) -> Rehearsal:
    """Play a lesson once in a window of its own."""
    session = Session(app, Settings())
    window = session.window
    session.show()
    window.resize(*SIZE)
    wait_for(lambda: window.panel_loader.is_ready, "The window")
    window.lessons.start(lesson, 0, handout)
    guide = window.lessons.guide
    assert guide is not None
    rehearsal = Rehearsal(WindowOfLessons(window), guide, lesson, seed)
    rehearsal.play()
    if skips:
        rehearsal.skip()
    window.lessons.leave()
    window.files.may_leave = lambda: True  # type: ignore[method-assign]
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return rehearsal

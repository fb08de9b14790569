"""The window's end of the engine thread: what is told often is heard now and then."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from cnndesk.gui.session.engine_link import Bell, EngineLink


@pytest.fixture
def engine(qapp: QApplication) -> EngineLink:
    """A link whose thread is not needed."""
    return EngineLink(QObject(qapp))


def _bell(engine: EngineLink, pause: float) -> tuple[Bell, list[int]]:
    bell, heard = Bell(engine, pause, engine), []
    bell.heard.connect(lambda: heard.append(1))
    return bell, heard


def test_the_first_ring_is_heard_and_those_that_follow_together(
    engine: EngineLink, qapp: QApplication
) -> None:
    bell, heard = _bell(engine, pause=3600.0)
    for _ in range(3):
        bell.ring()
    qapp.processEvents()
    assert len(heard) == 1
    for _ in range(50):
        bell.ring()
        qapp.processEvents()
    assert len(heard) == 1
    bell.flush()
    assert len(heard) == 2
    bell.flush()
    assert len(heard) == 2


def test_what_waits_is_heard_at_the_end_of_the_pause(engine: EngineLink, qtbot) -> None:
    bell, heard = _bell(engine, pause=0.02)
    bell.ring()
    qtbot.waitUntil(lambda: len(heard) == 1)
    bell.ring()
    qtbot.waitUntil(lambda: len(heard) == 2)


def test_a_ring_while_one_is_heard_is_not_lost(engine: EngineLink, qtbot) -> None:
    bell, heard = _bell(engine, pause=0.0)
    bell.heard.connect(lambda: bell.ring() if len(heard) < 3 else None)
    bell.ring()
    qtbot.waitUntil(lambda: len(heard) == 3)

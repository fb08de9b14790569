"""Guards against a PySide6 that loses references to True, which aborts Python 3.11."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal


class _Sender(QObject):
    told = Signal(bool)


def test_emitting_signals_does_not_use_up_references_to_true(qapp):
    sender = _Sender()
    heard = []
    sender.told.connect(heard.append)
    sender.told.emit(True)
    before = sys.getrefcount(True)

    for _ in range(200):
        sender.told.emit(True)
        heard.clear()

    assert sys.getrefcount(True) >= before - 5

"""How shortcuts are written on the screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence


def keys_text(keys: str | Qt.Key | QKeySequence) -> str:
    """Return a shortcut as the system writes it in the user's language: ``"Strg+F"`` in German."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)

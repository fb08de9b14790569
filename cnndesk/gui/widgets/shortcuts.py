"""How shortcuts are written on the screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from cnndesk.gui.widgets.texts import marked

QT_NAMES = (
    marked("QShortcut", "Alt"),
    marked("QShortcut", "Ctrl"),
    marked("QShortcut", "Del"),
    marked("QShortcut", "Enter"),
    marked("QShortcut", "Return"),
    marked("QShortcut", "Shift"),
)
"""Keys that Qt names in menus. Its translations are not what stands on the keys everywhere, so that
ours have them too, and are asked first."""


def keys_text(keys: str | Qt.Key | QKeySequence) -> str:
    """Return a shortcut as the system writes it in the user's language: ``"Strg+F"`` in German."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)

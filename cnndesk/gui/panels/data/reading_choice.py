"""How files are to be read, where the user says: layouts and columns of labels, as a menu.

It hangs in the menu of the source, and on the message that says why images could not be opened.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from cnndesk.data import DataSettings, ReadingError
from cnndesk.gui.document.workspace import Workspace

_LAYOUTS = {
    "auto": "Decide by what is there",
    "folders": "Every folder is a class",
    "parts": "Folders of parts (train, test …) and classes",
    "table": "A table tells what the images show",
}


def _tr(words: str) -> str:
    return QCoreApplication.translate("ReadingChoice", words)


def reading_menu(
    workspace: Workspace, settings: DataSettings, columns: Sequence[str], parent: QWidget
) -> QMenu:
    """Return a menu of the ways to read a source; the one in use is marked.

    Parameters
    ----------
    workspace : Workspace
        Opens the images in the way that is chosen.
    settings : DataSettings
        Of the source.
    columns : sequence of str
        Columns of a table that may hold the labels, offered first.
    parent : QWidget
    """
    menu = QMenu(_tr("Read the files as"), parent)
    for column in columns:
        words = _tr("Labels from the column “{name}”").format(name=column)
        _add(menu, words, workspace, replace(settings, label_column=column), settings)
    if columns:
        menu.addSeparator()
    for layout, words in _LAYOUTS.items():
        wanted = replace(settings, layout=layout, label_column="")  # type: ignore[arg-type]
        _add(menu, _tr(words), workspace, wanted, settings)
    return menu


def _add(
    menu: QMenu, words: str, workspace: Workspace, wanted: DataSettings, current: DataSettings
) -> None:
    # The letter after an ampersand would be a shortcut.
    action = menu.addAction(words.replace("&", "&&"), partial(workspace.reopen_data, wanted))
    action.setCheckable(True)
    action.setChecked(wanted == current)


class ReadingOffer:
    """The button on a message that lets the user say how files are to be read.

    Parameters
    ----------
    workspace : Workspace
    parent : QWidget
        Where the menu belongs.
    settings : DataSettings
        That could not be opened.
    error : ReadingError
        Why.
    """

    def __init__(
        self, workspace: Workspace, parent: QWidget, settings: DataSettings, error: ReadingError
    ) -> None:
        self.menu = reading_menu(workspace, settings, error.columns, parent)
        self.words = _tr("Choose the labels…") if error.columns else _tr("Read otherwise…")

    def show(self) -> None:
        """Open the menu where the mouse is."""
        self.menu.popup(QCursor.pos())

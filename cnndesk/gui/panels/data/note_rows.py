"""What the reader of the files guessed or chose, said below the classes, above the problems.

The sentences are those of the command line; where one names an option of it, the window has the
menu “Read otherwise…” instead.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cnndesk.data import Dataset
from cnndesk.gui.document.read_words import in_users_words
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.data.reading_choice import reading_menu
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import IconLabel, SectionHead, button, text
from cnndesk.gui.widgets.flow import FlowBox

BUILT_IN = "built in"
"""The kind of the program's own images, which are read in one way only."""

SHOWN = 3
"""Notes that are shown at once; the others on demand."""

_SENTENCE = re.compile(r"(?<=[.;])\s+")


def notes_for_window(dataset: Dataset) -> tuple[str, ...]:
    """Return what was guessed or chosen, in words that make sense in the window.

    Parameters
    ----------
    dataset : Dataset

    Returns
    -------
    tuple of str
        Without the sentence on what the files were taken for, and without pieces that name options
        of the command line.
    """
    found = []
    for note in dataset.notes:
        if note == dataset.understood:
            continue
        pieces = [piece for piece in _SENTENCE.split(note) if "--" not in piece]
        words = " ".join(pieces).rstrip(";")
        if words:
            ended = words.endswith((".", ")", "…", "?"))
            found.append(in_users_words(words if ended else words + "."))
    return tuple(found)


class NoteRows(QWidget):
    """The notes on a data set; hidden while there are none.

    Parameters
    ----------
    workspace : Workspace
    """

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._notes: tuple[str, ...] = ()
        self._is_open = False
        self.head = SectionHead(self.tr("How the files were read"))
        self.otherwise = _link(self.tr("Read otherwise…"), self._open_menu)
        self.more = _link("", self._toggle)
        self.rows: list[QWidget] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(6)
        column.addWidget(self.head)
        column.addLayout(self._list)
        links = FlowBox(spacing=12)
        links.rows.addWidget(self.more)
        links.rows.addWidget(self.otherwise)
        column.addWidget(links)
        self.hide()

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Show what is said of a data set."""
        notes = () if dataset is None else notes_for_window(dataset)
        self.otherwise.setVisible(dataset is not None and dataset.kind != BUILT_IN)
        if notes == self._notes:
            return
        self._notes, self._is_open = notes, False
        self._fill()

    def _fill(self) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        shown = self._notes if self._is_open else self._notes[:SHOWN]
        self.rows = [_row(note) for note in shown]
        for row in self.rows:
            self._list.addWidget(row)
        hidden = len(self._notes) - SHOWN
        self.more.setVisible(hidden > 0)
        words = self.tr("Show fewer") if self._is_open else self.tr("{n} more").format(n=hidden)
        self.more.setText(words)
        self.setVisible(bool(self._notes))

    def _toggle(self) -> None:
        self._is_open = not self._is_open
        self._fill()

    def _open_menu(self) -> None:
        dataset = self._workspace.dataset
        if dataset is None:
            return
        menu = reading_menu(self._workspace, dataset.settings, (), self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.otherwise.mapToGlobal(QPoint(0, self.otherwise.height())))


def _row(note: str) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(IconLabel("info", "accent"), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(text(note, "secondary", theme.SECONDARY, wrap=True), 1)
    return made


def _link(words: str, act: Callable[[], object]) -> QPushButton:
    made = button(words, act, "link")
    made.setMinimumHeight(0)
    return made

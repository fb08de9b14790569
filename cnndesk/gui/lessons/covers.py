"""What would answer a question is covered until the answer is given."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cnndesk.gui.widgets.cover import Cover


class Covers(QObject):
    """The covers of a step."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._covers: list[Cover] = []

    def show(self, wanted: list[QWidget]) -> None:
        """Cover these widgets, and only these."""
        for cover in self._covers:
            if cover.parentWidget() not in wanted:
                self._remove(cover)
        self._covers = [c for c in self._covers if c.parentWidget() in wanted]
        covered = [cover.parentWidget() for cover in self._covers]
        self._covers += [
            Cover(widget, self.tr("Hidden until you have answered"), self.tr("Hidden"))
            for widget in wanted
            if widget not in covered
        ]
        for cover in self._covers:
            cover.raise_()  # above what has come up in the widget since: hints, a bar over a block

    def clear(self) -> None:
        """Take all away."""
        self.show([])

    @staticmethod
    def _remove(cover: Cover) -> None:
        cover.hide()
        cover.deleteLater()

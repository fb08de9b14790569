"""The problems of the data under the grid of images: by kind, with its reason and its files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cnndesk.blocks import grouped
from cnndesk.data import Problem
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.basic import (
    ElidedLabel,
    IconLabel,
    button,
    hairline,
    text,
)

if TYPE_CHECKING:
    from cnndesk.gui.panels.data.images import ImagesPanel

_PROBLEM_ICONS = {
    "duplicate": ("copy", "warning"),
    "size": ("frame-corners", "warning"),
    "imbalance": ("scales", "warning"),
    "empty-class": ("scales", "warning"),
    "flat": ("eye-slash", "warning"),
}


class ProblemRow(QWidget):
    """One kind of problem: icon, how many, the first reason, a button."""

    def __init__(self, kind: str, title: str, reason: str, show: QWidget | None) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        row.addWidget(IconLabel(*_PROBLEM_ICONS.get(kind, ("file-x", "error"))))
        name = text(title, "", theme.BASE, 600)
        name.setMinimumWidth(170)
        row.addWidget(name)
        why = ElidedLabel("text2")
        why.set_words(reason)
        row.addWidget(why, 1)
        if show is not None:
            row.addWidget(show)


class ProblemList(QWidget):
    """What was found wrong in the data, by kind; folded to its heading at first."""

    def __init__(self, panel: ImagesPanel) -> None:
        super().__init__()
        self._panel = panel
        self.head = QToolButton()
        self.head.setCheckable(True)
        self.head.setAutoRaise(True)
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setIcon(icons.icon("warning", "warning", "warning"))
        self.head.toggled.connect(self._unfold)
        self.remark = text(self.tr("None of them stops the training."), "secondary")
        top = QHBoxLayout()
        top.addWidget(self.head)
        top.addWidget(self.remark, 1)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._body = QWidget()
        self._body.setLayout(self._rows)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Files and reasons"))
        self.list.setMinimumHeight(80)
        self.list.setMaximumHeight(140)
        self.list.setWordWrap(True)
        self.list.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 4)
        column.setSpacing(2)
        column.addWidget(hairline())
        column.addLayout(top)
        column.addWidget(self._body)
        column.addWidget(self.list)
        self._body.hide()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show the problems of a data set."""
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.list.hide()
        by_kind: dict[str, list[Problem]] = {}
        for problem in problems:
            kind: str = "unreadable" if problem.skipped else problem.kind
            by_kind.setdefault(kind, []).append(problem)
        for kind, found in by_kind.items():
            self._rows.addWidget(self._row(kind, found))
        count = sum(len(found) for found in by_kind.values())
        self.head.setText(
            self.tr("{n} problems found").format(n=grouped(count))
            if count != 1
            else self.tr("1 problem found")
        )
        self.setVisible(bool(count))

    def _row(self, kind: str, found: list[Problem]) -> ProblemRow:
        n = grouped(len(found))
        one = len(found) == 1
        titles = {
            "unreadable": self.tr("1 file is left out")
            if one
            else self.tr("{n} files are left out"),
            "duplicate": self.tr("1 duplicate") if one else self.tr("{n} duplicates"),
            "size": self.tr("Other sizes"),
            "imbalance": self.tr("Few images of {name}").format(name=found[0].path),
            "empty-class": self.tr("Empty classes"),
            "flat": self.tr("1 picture shows nothing")
            if one
            else self.tr("{n} pictures show nothing"),
        }
        reason = found[0].reason if one else f"{found[0].path}: {found[0].reason}"
        shown = [p for p in found if p.path]
        act: QWidget | None = None
        if kind in ("duplicate", "size", "flat") and shown:
            names = frozenset(p.path for p in shown)
            title = titles[kind].format(n=n)
            act = button(self.tr("Show"), lambda: self._panel.browser.show_names(names, title))
        elif shown and (len(found) > 1 or kind == "unreadable"):
            act = button(self.tr("List"), lambda: self._list(found))
        return ProblemRow(kind, titles.get(kind, kind).format(n=n), reason, act)

    def _list(self, found: list[Problem]) -> None:
        self.list.clear()
        self.list.addItems([f"{p.path}: {p.reason}" for p in found[:2000]])
        self.list.show()

    def _unfold(self, on: bool) -> None:
        self._body.setVisible(on)
        if not on:
            self.list.hide()

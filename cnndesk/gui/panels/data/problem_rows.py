"""The problems of the data below the classes: one row for each kind, with what can be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cnndesk.document.image_edits import Exclude
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.data.browsing import Browser
from cnndesk.gui.panels.data.problem_groups import ProblemGroup
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import ElidedLabel, IconLabel, SectionHead, button, hairline, text

_ICONS = {
    "twice": ("copy", "warning"),
    "disputed": ("copy", "warning"),
    "near": ("copy", "warning"),
    "size": ("frame-corners", "warning"),
    "imbalance": ("scales", "warning"),
    "empty-class": ("scales", "warning"),
    "flat": ("eye-slash", "warning"),
}


class ProblemRow(QWidget):
    """One kind of problem: icon, what it is, the first files, and buttons."""

    def __init__(
        self, group: ProblemGroup, actions: list[tuple[str, str, Callable[[], object]]]
    ) -> None:
        super().__init__()
        self.buttons: dict[str, QPushButton] = {}
        title = text(group.title, wrap=True)
        icon = IconLabel(*_ICONS.get(group.kind, ("file-x", "warning")))
        links = [self._link(group, *action) for action in actions]
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(title, 1)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        for line in group.lines:
            shown = ElidedLabel("text2", theme.SECONDARY, cut=Qt.TextElideMode.ElideRight)
            shown.set_words(line)
            lines.addWidget(shown)
        below = QHBoxLayout()
        below.setContentsMargins(24, 0, 0, 0)
        below.setSpacing(8)
        below.addLayout(lines, 1)
        if links:  # what ends the problem stands beside its name
            top.addWidget(links[-1], 0, Qt.AlignmentFlag.AlignTop)
        for link in links[:-1]:
            below.addWidget(link, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 8)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(below)

    def _link(
        self, group: ProblemGroup, words: str, tip: str, act: Callable[[], object]
    ) -> QPushButton:
        made = button(words, act, "link")
        made.setMinimumHeight(0)
        made.setFixedHeight(QFontMetrics(theme.font()).height() + 4)
        made.setToolTip(tip)
        made.setAccessibleName(f"{group.title}: {words}")
        self.buttons[words] = made
        return made


class ProblemRows(QWidget):
    """All that was found wrong; hidden while there is nothing.

    Parameters
    ----------
    workspace : Workspace
    """

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._browser = Browser.of(workspace)
        self.rows: list[ProblemRow] = []
        self._shown: tuple[ProblemGroup, ...] = ()
        self.head = SectionHead(self.tr("Problems"))
        self.badge = QLabel()
        self.badge.setProperty("role", "chip")
        self.badge.setProperty("level", "warning")
        self.badge.setFont(theme.font(theme.CAPTION, 600))
        self.badge.setFixedHeight(20)
        self.badge.setToolTip(self.tr("None of them stops the training"))
        self.head.add(self.badge)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)

    def show_groups(self, groups: tuple[ProblemGroup, ...]) -> None:
        """Show what there is."""
        self.setVisible(bool(groups))
        if groups == self._shown:
            return
        self._shown = groups
        while self._column.count() > 1:
            item = self._column.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = []
        for place, group in enumerate(groups):
            if place:
                self._column.addWidget(hairline())
            row = ProblemRow(group, self._actions(group))
            self.rows.append(row)
            self._column.addWidget(row)
        self.badge.setText(str(len(groups)))

    def _actions(self, group: ProblemGroup) -> list[tuple[str, str, Callable[[], object]]]:
        found: list[tuple[str, str, Callable[[], object]]] = []
        if group.names or group.files or group.label is not None:
            found.append((self.tr("Show"), self.tr("List only these"), lambda: self._show(group)))
        if group.kind == "twice":
            tip = self.tr(
                "Leave the others out; the one in the test or validation part stays, so that no "
                "picture is trained on and judged by"
            )
            found.append((self.tr("Keep one"), tip, lambda: self._leave_out(group)))
        elif group.removable:
            tip = self.tr("Leave these out of training, validation and test; the files stay")
            found.append((self.tr("Leave out"), tip, lambda: self._leave_out(group)))
        if group.kind == "size":
            tip = self.tr("Say how pictures of other sizes are brought to one")
            found.append((self.tr("Fit…"), tip, self._fit))
        return found

    def _show(self, group: ProblemGroup) -> None:
        if group.label is not None:
            self._browser.show_class(group.label)
        else:
            self._browser.show_names(group.names, group.title, group.files)
        self._workspace.show_panel("images")

    def _leave_out(self, group: ProblemGroup) -> None:
        dataset = self._workspace.dataset
        assert dataset is not None
        images = {dataset.key(*p): dataset.given_name(*p) for p in group.removable}
        self._workspace.correct(Exclude(images))

    def _fit(self) -> None:
        self._workspace.show_panel("data_settings")
        self._browser.fit_wanted.emit()

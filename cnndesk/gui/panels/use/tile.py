"""One way out of the program: an icon, a name, what it is good for, and how it was checked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from cnndesk.explain.progress import Progress
from cnndesk.gui.panels.use.tile_table import TileSpec
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.basic import IconLabel, flush_link, icon_button, text


class _Badge(QWidget):
    """An icon on a soft square."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setFixedSize(32, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent_soft"))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        icons.paint(painter, self._icon, QRectF(7, 7, 18, 18), "accent")


class ExportTile(QFrame):
    """A card with a button that begins an export, and what came of it.

    Parameters
    ----------
    spec : TileSpec
    act, cancel : callable
        What the button does; what stops it.
    """

    chosen = Signal()
    """Another form of the file."""

    def __init__(
        self, spec: TileSpec, act: Callable[[], object], cancel: Callable[[], object]
    ) -> None:
        super().__init__()
        self.setProperty("role", "card")
        title = _translated(spec.title)
        tip = self.tr("Copy the lines") if spec.is_text else self.tr("Save: {0}…").format(title)
        self.size_label = text("", "secondary", theme.SECONDARY)
        self.button = icon_button("copy" if spec.is_text else "export", tip, act)
        self.state = text("", "secondary", theme.CAPTION, wrap=True)
        self.choices = self._choice_box(spec, title)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(self.tr("Progress: {0}").format(title))
        self.cancel = flush_link(self.tr("Cancel"), cancel)
        self.cancel.setAccessibleName(self.tr("Cancel: {0}").format(title))
        self.place = flush_link(self.tr("Open the folder"), self._open_place)
        self.place.setAccessibleName(self.tr("Open the folder: {0}").format(title))
        self._mark = IconLabel("info", "text2", 14)
        self._open: Callable[[], object] | None = None
        self._lay_out(spec, title)
        self.show_progress(None)
        self.show_place(None)

    def _choice_box(self, spec: TileSpec, title: str) -> QComboBox | None:
        if not spec.choices:
            return None
        made = QComboBox()
        made.setAccessibleName(self.tr("Form: {0}").format(title))
        for choice in spec.choices:
            made.addItem(_translated(choice.title), choice.id)
        made.activated.connect(lambda _: self.chosen.emit())
        return made

    def _lay_out(self, spec: TileSpec, title: str) -> None:
        name = QHBoxLayout()
        name.setSpacing(8)
        name.addWidget(text(title, "", theme.BASE, 600))
        name.addStretch(1)
        name.addWidget(self.size_label)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(name)
        words.addWidget(text(_translated(spec.sentence), "secondary", theme.SECONDARY, wrap=True))
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.state, 1)
        working = QHBoxLayout()
        working.setSpacing(12)
        working.addWidget(self.bar, 1)
        working.addWidget(self.cancel)
        foot = QVBoxLayout()
        foot.setSpacing(6)
        if self.choices is not None:
            foot.addWidget(self.choices)
        foot.addLayout(below)
        foot.addLayout(working)
        foot.addWidget(self.place, 0, Qt.AlignmentFlag.AlignLeft)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 10, 10, 10)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.addWidget(_Badge(spec.icon), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(words, 0, 1)
        grid.addWidget(self.button, 0, 2, Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(foot, 1, 0, 1, 3)
        grid.setColumnStretch(1, 1)

    @property
    def choice(self) -> str:
        """The id of the form that is chosen; empty where there is one only."""
        return str(self.choices.currentData()) if self.choices is not None else ""

    def say(self, words: str, level: str = "info") -> None:
        """Say how it stands: "info", "good", "warning" or "error"."""
        icon, color = {
            "info": ("info", "text2"),
            "good": ("check-circle", "good"),
            "warning": ("warning", "warning"),
            "error": ("warning-circle", "error"),
        }[level]
        self._mark.set_icon(icon, color)
        role = "secondary" if level == "info" else level
        self.state.setText(words)
        if self.state.property("role") != role:
            self.state.setProperty("role", role)
            self.state.style().unpolish(self.state)
            self.state.style().polish(self.state)

    def show_progress(self, progress: Progress | None) -> None:
        """Show how far its file is, and how to stop it; nothing while it is not being written."""
        self.bar.setVisible(progress is not None)
        self.cancel.setVisible(progress is not None)
        if progress is not None:
            self.bar.setRange(0, progress.total)
            self.bar.setValue(min(progress.done, progress.total))

    def show_place(self, act: Callable[[], object] | None) -> None:
        """Offer to open the folder of the file that was written."""
        self._open = act
        self.place.setVisible(act is not None)

    def _open_place(self) -> None:
        if self._open is not None:
            self._open()


def _translated(words: str) -> str:
    return QCoreApplication.translate("TakeElsewhere", words)

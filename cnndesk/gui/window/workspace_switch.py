"""The switch of the workspaces in the toolbar, each with the mark that says how far it has got."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from cnndesk.blocks import grouped
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.texts import marked
from cnndesk.gui.window.panel_table import WORKSPACES, WorkspaceSpec
from cnndesk.gui.window.place import tr
from cnndesk.scores import ACCURACY

if TYPE_CHECKING:
    from cnndesk.session.history import History

_HEIGHT, _ICON, _RING = 32, 16, 14
_SIDE, _GAP = 11, 6
_REFRESH_MILLISECONDS = 250
_TIPS = {
    "draw": marked("Frame", "Draw the network"),
    "data": marked("Frame", "The images, their classes and parts"),
    "train": marked("Frame", "Train, compare runs"),
    "inside": marked("Frame", "Look into the network: maps, step by step, why"),
    "judge": marked("Frame", "How good it is, and where it is wrong"),
    "use": marked("Frame", "Let it work on new pictures"),
}


class WorkspaceButton(QToolButton):
    """One workspace: icon, name, mark."""

    def __init__(self, spec: WorkspaceSpec, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = spec.icon
        self._word = tr(spec.title)
        self._mark, self._short = "", ""
        self._part: float | None = None
        self._narrow = self._bare = False
        self.setText(self._word)
        self.setCheckable(True)
        self.setFixedHeight(_HEIGHT - 2)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self._word)
        self.setToolTip(tr("{0} (Ctrl+{1})").format(tr(_TIPS[spec.id]), number))

    @property
    def mark(self) -> str:
        """What stands behind the name; empty for nothing."""
        return self._mark

    def set_mark(self, words: str, short: str = "", part: float | None = None) -> None:
        """Show words behind the name, fewer where there is little room, and a ring before them.

        Parameters
        ----------
        words, short : str
        part : float, optional
            How much of the ring is drawn, 0 to 1; None for no ring.
        """
        short = short or words
        if (words, short, part) == (self._mark, self._short, self._part):
            return
        grew = self._needed(words, short, part) != self._needed(self._mark, self._short, self._part)
        self._mark, self._short, self._part = words, short, part
        self.setAccessibleDescription(words)
        if grew:
            self.updateGeometry()
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Show the short mark only."""
        if narrow is not self._narrow:
            self._narrow = narrow
            self.updateGeometry()
            self.update()

    def set_bare(self, bare: bool) -> None:
        """Show no mark at all: the window is hardly wider than the names."""
        if bare is not self._bare:
            self._bare = bare
            self.updateGeometry()
            self.update()

    def _needed(self, words: str, short: str, part: float | None) -> int:
        bold = QFontMetrics(theme.font(theme.BASE, 600))
        small = QFontMetrics(theme.font(theme.CAPTION))
        width = 2 * _SIDE + _ICON + _GAP + bold.horizontalAdvance(self._word)
        if self._bare:
            return width
        if part is not None:
            width += _GAP + _RING
        shown = short if self._narrow else words
        return width + (_GAP + 2 + small.horizontalAdvance(shown) if shown else 0)

    def sizeHint(self) -> QSize:
        return QSize(self._needed(self._mark, self._short, self._part), _HEIGHT - 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, middle = self.isChecked(), self.height() / 2
        if on or self.underMouse():
            painter.fillRect(self.rect(), theme.color("accent_soft" if on else "hover"))
        x = float(_SIDE)
        where = QRectF(x, middle - _ICON / 2, _ICON, _ICON)
        icons.paint(painter, self._icon, where, "accent" if on else "text2")
        x += _ICON + _GAP
        painter.setFont(theme.font(theme.BASE, 600 if on else 500))
        painter.setPen(theme.color("text" if on else "text2"))
        painter.drawText(
            QRectF(x, 0, 200, self.height()), Qt.AlignmentFlag.AlignVCenter, self._word
        )
        x += QFontMetrics(theme.font(theme.BASE, 600)).horizontalAdvance(self._word) + _GAP
        if self._bare:
            self._paint_focus(painter)
            return
        if self._part is not None:
            self._paint_ring(painter, QRectF(x, middle - _RING / 2, _RING, _RING), self._part)
            x += _RING + _GAP
        painter.setFont(theme.font(theme.CAPTION))
        painter.setPen(theme.color("text2" if on else "text3"))
        shown = self._short if self._narrow else self._mark
        words = QRectF(x + 2, 0, 200, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, shown)
        self._paint_focus(painter)

    def _paint_focus(self, painter: QPainter) -> None:
        if self.hasFocus():
            painter.setPen(theme.color("accent"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4)

    def _paint_ring(self, painter: QPainter, box: QRectF, part: float) -> None:
        box = box.adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(theme.color("border"), 3))
        painter.drawEllipse(box)
        painter.setPen(QPen(theme.color("accent_fill"), 3))
        painter.drawArc(box, 90 * 16, -round(360 * 16 * min(1.0, part)))


class WorkspaceSwitch(QFrame):
    """The six workspaces in a row; arrow keys go from one to the next."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "switch")
        self.setAccessibleName(tr("Workspaces"))
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, WorkspaceButton] = {}
        for number, spec in enumerate(WORKSPACES, 1):
            if number > 1:
                line = QFrame(self)
                line.setProperty("role", "vertical")
                line.setFixedWidth(1)
                row.addWidget(line)
            button = WorkspaceButton(spec, number, self)
            button.clicked.connect(lambda _=False, name=spec.id: self.chosen.emit(name))
            self._group.addButton(button)
            self.buttons[spec.id] = button
            row.addWidget(button)

    def set_current(self, workspace: str) -> None:
        """Mark a workspace as the one in front, without telling."""
        self.buttons[workspace].setChecked(True)

    def set_narrow(self, narrow: bool) -> None:
        """Show short marks only."""
        for button in self.buttons.values():
            button.set_narrow(narrow)

    def set_bare(self, bare: bool) -> None:
        """Show no marks."""
        for button in self.buttons.values():
            button.set_bare(bare)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        names = list(self.buttons)
        focused = next((n for n, button in self.buttons.items() if button.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        target = names[(names.index(focused) + step) % len(names)]
        self.buttons[target].setFocus(Qt.FocusReason.TabFocusReason)
        self.buttons[target].click()


class Marks:
    """Keeps the marks of a switch true: images, how far a training is, validation mistakes.

    Parameters
    ----------
    workspace : Workspace
    switch : WorkspaceSwitch
    """

    def __init__(self, workspace: Workspace, switch: WorkspaceSwitch) -> None:
        self._workspace, self._switch = workspace, switch
        self._soon = QTimer(switch, singleShot=True, interval=_REFRESH_MILLISECONDS)
        self._soon.timeout.connect(self.refresh)
        workspace.dataset_changed.connect(self.refresh_soon)
        workspace.corrections_changed.connect(self.refresh_soon)
        workspace.project_loaded.connect(self.refresh_soon)

    def refresh_soon(self, *_: object) -> None:
        """Refresh in a moment; what comes meanwhile is taken along."""
        if not self._soon.isActive():
            self._soon.start()

    def refresh(self) -> None:
        """Show what is true now."""
        self._mark_data()
        self._mark_run()

    def _mark_data(self) -> None:
        dataset = self._workspace.dataset
        count = sum(len(split) for split in dataset.splits.values()) if dataset is not None else 0
        self._switch.buttons["data"].set_mark(grouped(count) if count else "")

    def _mark_run(self) -> None:
        from cnndesk.gui.session.training import State, Training

        train, judge = self._switch.buttons["train"], self._switch.buttons["judge"]
        training = Training.existing(self._workspace)
        if training is None:
            train.set_mark("")
            judge.set_mark("")
            return
        accuracy = _last_validation(training.history)
        progress = training.progress
        if progress is not None and training.state in (State.RUNNING, State.PAUSED):
            part = (progress.epoch - 1 + progress.batch / max(1, progress.batches)) / max(
                1, progress.epochs
            )
            train.set_mark(tr("{0} %").format(math.floor(100 * min(1.0, part))), part=part)
        elif accuracy is not None:
            train.set_mark(f"{100 * accuracy:.1f} %", part=1.0)
        else:
            train.set_mark("")
        judge.set_mark(*self._mistakes(accuracy))

    def _mistakes(self, accuracy: float | None) -> tuple[str, str]:
        dataset = self._workspace.dataset
        if accuracy is None or dataset is None:
            return "", ""
        count = round((1 - accuracy) * len(dataset.splits["val"]))
        words = tr("1 mistake") if count == 1 else tr("{0} mistakes").format(grouped(count))
        return words, grouped(count)


def _last_validation(history: History | None) -> float | None:
    """Return the validation accuracy of the last epoch; None where there is none."""
    if history is None or not len(history.epochs) or history.metric != ACCURACY:
        return None
    value = history.epochs.row(-1)[ACCURACY.column("val")]
    return value if math.isfinite(value) else None

"""Prune: what each map is worth, how many go, and what the network would be then; before anything.

The maps are measured in one background job with progress and cancel; each number that is tried is
measured again. Nothing is changed until the button is pressed, and one undo takes it back.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QSlider,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cnndesk.blocks import grouped
from cnndesk.document.removal import Removal
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.session.background_task import BackgroundTask
from cnndesk.gui.session.pruning import Measured, Pruner, table_of
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import button, hairline, text
from cnndesk.gui.widgets.formats import counted
from cnndesk.gui.widgets.number_fields import RealBox, WholeBox
from cnndesk.session.pruning.outcome import Facts

SHARE = 0.2
"""Of the maps, at first."""

EPOCHS = 5
PAUSE = 150  # milliseconds from the last change to measuring what it comes to
WIDTH, HEIGHT = 520, 470
HALF_DIGIT = 5e-6  # of the field of the bound


class PruneDialog(QDialog):
    """Removes maps.

    Parameters
    ----------
    workspace : Workspace
        For which ``pruning.why_not_prune`` has no reason.
    """

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("prune")
        self.setWindowTitle(self.tr("Remove maps"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pruner = Pruner(workspace)
        self._measured: Measured | None = None
        self._removal: Removal | None = None
        self._task = BackgroundTask(Training.of(workspace).engine, self)
        self._task.changed.connect(self._on_progress)
        self._task.failed.connect(self._say)
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self._try)
        workspace.closing.connect(self.reject)
        self.finished.connect(lambda _: workspace.closing.disconnect(self.reject))
        self._lay_out()
        why_not = self._pruner.why_not
        if why_not:
            self._say(why_not)
        else:
            self._task.on_engine(self._pruner.measuring(), self._on_measured)

    def _lay_out(self) -> None:
        words = self.tr(
            "The maps that the network can best do without are taken out of it, with all weights "
            "that belong to them. It then gives what it gives with them muted."
        )
        self.issue = text("", "error", theme.SECONDARY, wrap=True)
        self.issue.hide()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._make_waiting())
        self._pages.addWidget(self._make_choice())
        self.remove = button(self.tr("Remove"), self._carry_out, "primary")
        self.remove.setEnabled(False)
        self.cancel = button(self.tr("Cancel"), self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(text(words, "secondary", theme.SECONDARY, wrap=True))
        column.addWidget(self.issue)
        column.addWidget(self._pages, 1)
        column.addLayout(buttons)
        self.resize(theme.px(WIDTH), theme.px(HEIGHT))

    def _make_waiting(self) -> QWidget:
        self.stage = text(self.tr("Measuring what each map is worth…"), "", theme.BASE)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far measuring is"))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stage)
        column.addWidget(self.bar)
        column.addStretch(1)
        return page

    def _make_choice(self) -> QWidget:
        self._make_fields()
        first = _row(text(self.tr("Remove")), self.count, self.of)
        second = _row(
            text(self.tr("or all whose muting changes the loss of an image by less than")),
            self.bound,
        )
        after = _row(self.fine_tune, self.epochs, text(self.tr("epochs")))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (first, self.slider, second, self.how, hairline(), self._make_table()):
            column.addWidget(part)
        column.addWidget(self.which, 1)
        column.addWidget(after)
        return page

    def _make_fields(self) -> None:
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("How many maps are removed"))
        self.count = WholeBox()
        self.count.setAccessibleName(self.tr("How many maps are removed"))
        self.of = text("", "secondary", theme.BASE)
        self.bound = RealBox()
        self.bound.setDecimals(5)
        self.bound.setRange(0.0, 100.0)
        self.bound.setSingleStep(0.001)
        self.bound.setAccessibleName(self.tr("Removes all that change the loss by less than this"))
        self.how = text("", "tertiary", theme.CAPTION, wrap=True)
        self.which = text("", "secondary", theme.SECONDARY, wrap=True)
        self.which.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.fine_tune = QCheckBox(self.tr("Then train on, slowly, for"))
        self.fine_tune.setChecked(True)
        self.epochs = WholeBox()
        self.epochs.setRange(1, 1000)
        self.epochs.setValue(EPOCHS)
        self.epochs.setAccessibleName(self.tr("Epochs of fine-tuning"))
        self.fine_tune.toggled.connect(self.epochs.setEnabled)
        self.slider.valueChanged.connect(self.count.setValue)
        self.count.valueChanged.connect(self._on_count)
        self.bound.editingFinished.connect(self._on_bound)

    def _make_table(self) -> QWidget:
        self.cells: list[tuple[QLabel, QLabel, QLabel]] = []
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for column, words in ((1, self.tr("Now")), (2, self.tr("Without them"))):
            head = text(words, "tertiary", theme.CAPTION)
            grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignRight)
        for row in range(1, 6):
            cells = text(""), text(""), text("")
            cells[2].setFont(theme.font(theme.BASE, 600))
            for column, cell in enumerate(cells):
                grid.addWidget(cell, row, column)
                if column:
                    cell.setAlignment(Qt.AlignmentFlag.AlignRight)
                    grid.setColumnMinimumWidth(column, theme.px(110))
            self.cells.append(cells)
        made.setAccessibleName(self.tr("The network now, and without the maps"))
        return made

    # Measuring -----------------------------------------------------------------------------

    @property
    def is_measured(self) -> bool:
        """Whether it is known what the maps are worth."""
        return self._measured is not None

    def _on_progress(self) -> None:
        progress = self._task.progress
        if progress is None or self._measured is not None:
            return
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        words = self.tr("Measuring what each map is worth…")
        if progress.total and progress.stage == "measuring":
            words = self.tr("Muting map {n} of {of}").format(
                n=grouped(progress.done + 1), of=grouped(progress.total)
            )
        elif progress.stage == "estimating":
            words = self.tr("Estimating what each map is worth…")
        self.stage.setText(words)

    def _on_measured(self, found: Measured) -> None:
        self._measured = found
        effects = found.effects
        most = len(effects.least_useful(len(effects.effects)))
        count = min(max(1, round(SHARE * len(effects.effects))), max(most, 1))
        for control in (self.slider, self.count):
            control.setRange(1, max(most, 1))
        self.of.setText(self.tr("of {n} maps that can go").format(n=grouped(len(effects.effects))))
        self.how.setText(effects.sentence)
        self._pages.setCurrentIndex(1)
        self.count.setValue(count)
        self._on_count(count)

    def _on_count(self, count: int) -> None:
        measured = self._measured
        if measured is None:
            return
        self.slider.setValue(count)
        self._removal = self._pruner.removal(measured.effects, count)
        chosen = [e.change for e in measured.effects.effects if e.unit in self._removal.gone]
        if not self.bound.hasFocus():
            self.bound.setValue(max(chosen, default=0.0))
        self.which.setText(self._removal.text)
        self.remove.setText(self.tr("Remove {maps}").format(maps=counted(count, "map")))
        self.remove.setEnabled(True)
        self._show(None)
        self._later.start()

    def _on_bound(self) -> None:
        measured = self._measured
        if measured is not None:
            below = len(measured.effects.below(self.bound.value() + HALF_DIGIT))
            self.count.setValue(max(1, below))

    def _try(self) -> None:
        if self._removal is not None:
            self._task.on_engine(self._pruner.trying(self._removal), self._show)

    def _show(self, after: Facts | None) -> None:
        if self._measured is None:
            return
        rows = table_of(self._measured.facts, after)
        for cells, row in zip(self.cells, rows, strict=True):
            for cell, words in zip(cells, row, strict=True):
                cell.setText(words)

    def _say(self, words: str) -> None:
        self.issue.setText(words)
        self.issue.show()
        self.remove.setEnabled(False)
        self.stage.hide()
        self.bar.hide()

    # Ending --------------------------------------------------------------------------------

    def _carry_out(self) -> None:
        if self._removal is None:
            return
        self._stop()
        epochs = self.epochs.value() if self.fine_tune.isChecked() else 0
        self._pruner.carry_out(self._removal, epochs)
        self.accept()

    def reject(self) -> None:
        """Give up measuring; nothing was changed."""
        self._stop()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop()
        super().closeEvent(event)

    def _stop(self) -> None:
        self._later.stop()
        self._task.cancel()


def _row(*parts: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return made

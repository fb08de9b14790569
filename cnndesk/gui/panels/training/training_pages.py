"""Pages of the training panel beside the curves: settings, time per block, learning-rate test."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from cnndesk.document.settings import AUTOMATIC, MIXED, TrainingSettings
from cnndesk.engine import mixed
from cnndesk.engine import threads as engine_threads
from cnndesk.gui.document.lock_sign import LockSign
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.training.settings_form import AUTO, SettingsForm, change
from cnndesk.gui.session.step_times import StepTimes
from cnndesk.gui.session.training import State, Training
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import Paragraph, button, scrolled, text
from cnndesk.session.speed import BlockSpeed
from cnndesk.words import inside, say

SPEED_INTERVAL = 1000  # milliseconds


class Page(QWidget):
    """A page with a title and a way back to the curves."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = text(title, "", theme.SECONDARY, 600)
        self.remark = text("", "secondary", theme.SECONDARY)
        self.back = button(self.tr("Back to the curves"), kind="link")
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.title)
        top.addWidget(self.remark, 1)
        top.addWidget(self.back)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 6, 12, 8)
        self.column.setSpacing(6)
        self.column.addLayout(top)


class SettingsPage(Page):
    """All settings of a training."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("")
        self.title.setText(self.tr("Training settings"))
        self._workspace = workspace
        self._training = Training.of(workspace)
        self.form = SettingsForm(
            TrainingSettings.params(),
            lambda name: self._training.present_settings.is_enabled(name),
            columns=2,
        )
        self.form.edited.connect(self._edit)
        self.spare = QCheckBox(self.tr("Keep one core free"))
        cores = engine_threads.available()
        self.spare.setToolTip(
            self.tr("Leaves one of the {n} cores to the window and to other programs.").format(
                n=cores
            )
        )
        self.spare.setEnabled(cores > 1)
        self.spare.setChecked(bool(workspace.settings.get("keep_one_core_free", False)))
        self.spare.clicked.connect(self._training.set_keep_one_core_free)
        self.test = button(self.tr("Find a learning rate…"))
        self.test.setToolTip(
            self.tr("Trains a copy for a few steps while the rate rises, and suggests one.")
        )
        self.automatic = button(self.tr("Let all be chosen"), self._choose_all)
        self.automatic.setToolTip(
            self.tr(
                "Settings marked (auto) get the numbers that suit images and network when a run "
                "begins. Type “auto” into a field for one of them."
            )
        )
        buttons = QWidget()  # what is locked as one keeps what each of them was
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.automatic)
        row.addWidget(self.test)
        row.addWidget(self.spare)
        row.addStretch(1)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 2, 12, 0)
        self.precision = Paragraph()
        self.lock_sign = LockSign(
            workspace, lambda: workspace.locks.why("settings"), self.form, buttons
        )
        column.addWidget(self.lock_sign)
        column.addWidget(self.form)
        column.addWidget(self.precision)
        column.addWidget(buttons)
        column.addStretch(1)
        self.column.addWidget(scrolled(body), 1)
        workspace.training_settings_changed.connect(self.refresh)
        workspace.dataset_changed.connect(self.refresh)
        self._training.state_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the settings as they are, and what is to be chosen with the numbers it will get."""
        settings = self._training.present_settings
        values = {p.name: getattr(settings, p.name) for p in settings.params()}
        values |= dict.fromkeys(self._training.unknown_settings, AUTO)
        self.form.show_values(values, settings.automatic)
        self.automatic.setEnabled(settings.automatic != AUTOMATIC)
        self.precision.setText(mixed.outcome())
        self.precision.setVisible(settings.precision == MIXED)
        self.lock_sign.refresh()

    def _choose_all(self) -> None:
        workspace = self._workspace
        workspace.set_training_settings(
            workspace.training_settings.with_automatic(), self.automatic.text()
        )

    def _edit(self, name: str, value: object) -> None:
        wanted, why = change(self._workspace.training_settings, name, value)
        if why:
            self.form.refuse(name, why)
            return
        label = next(p.label for p in wanted.params() if p.name == name)
        self._workspace.set_training_settings(
            wanted, self.tr("Change {name}").format(name=inside(say(label)))
        )


class SpeedTable(QWidget):
    """Time per step, share and arithmetic rate of each block."""

    ROW = 22

    def __init__(self) -> None:
        super().__init__()
        self._speeds: tuple[BlockSpeed, ...] = ()
        self._titles: dict[str, tuple[str, str]] = {}
        self.setAccessibleName(self.tr("Time of each block"))

    def show_speeds(self, speeds: Sequence[BlockSpeed], titles: dict[str, tuple[str, str]]) -> None:
        """Show speeds; ``titles`` are name and family of the blocks."""
        self._speeds = tuple(s for s in speeds if s.seconds > 0)
        self._titles = titles
        self.setMinimumHeight(self.ROW * len(self._speeds) + 4)
        self.setAccessibleDescription(
            "; ".join(f"{s.id} {1000 * s.seconds:.2f} ms" for s in self._speeds)
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font(theme.SECONDARY))
        width = self.width() - 14
        vertical, right = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight
        name_width = min(200, width // 4)
        for place, speed in enumerate(self._speeds):
            top = place * self.ROW
            name, family = self._titles.get(speed.id, (speed.id, "shape"))
            painter.setPen(theme.color("text"))
            shown = painter.fontMetrics().elidedText(
                name, Qt.TextElideMode.ElideRight, name_width - 8
            )
            painter.drawText(QRectF(0, top, name_width, self.ROW), vertical, shown)
            numbers = (
                (f"{1000 * speed.seconds:.2f} ms", 76),
                (f"{100 * speed.share:.1f} %", 60),
                (f"{speed.gflops:.0f} GFLOP/s" if speed.gflops >= 0.5 else "", 92),
            )
            end = float(width)
            for words, room in reversed(numbers):
                box = QRectF(end - room, top, room, self.ROW)
                painter.drawText(box, vertical | right, words)
                end -= room
            bar = QRectF(name_width, top + self.ROW / 2 - 3, end - name_width - 8, 6)
            if bar.width() > 4:
                painter.fillRect(bar, theme.color("hairline"))
                bar.setWidth(max(1.0, bar.width() * speed.share))
                painter.fillRect(bar, theme.color(family))


class SpeedPage(Page):
    """Where the time of a training step goes."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("")
        self.title.setText(self.tr("Time per block"))
        self._workspace = workspace
        self._training = Training.of(workspace)
        self.table = SpeedTable()
        self.column.addWidget(scrolled(self.table), 1)
        self._timer = QTimer(self, interval=SPEED_INTERVAL)
        self._timer.timeout.connect(self._read)
        self._measured = False
        self._times = StepTimes.of(workspace)
        self._times.changed.connect(self._say)
        self._training.state_changed.connect(self._on_state)
        self._say()

    def _on_state(self) -> None:
        running = self._training.state is State.RUNNING
        if running and self.isVisible():
            self._read()
            self._timer.start()
        else:
            self._timer.stop()
        self._say()

    def _say(self) -> None:
        total = self._times.predicted_total
        if self._measured:
            return
        if not total:
            self.remark.setText(self.tr("Measured while a training runs."))
            return
        predicted = self._times.predicted.items()
        self._show([BlockSpeed(i, s, s / total, 0.0) for i, s in predicted])
        self.remark.setText(
            self.tr("{ms:.2f} ms per step, predicted; measured while a training runs.").format(
                ms=1000 * total
            )
        )
        self.remark.setToolTip(self._times.doubt)

    def _read(self) -> None:
        self._training.read_speeds(self.show_speeds)

    def show_speeds(self, speeds: Sequence[BlockSpeed]) -> None:
        """Show a new measurement."""
        if not speeds:
            return
        self._measured = True
        self._show(speeds)
        seconds = sum(s.seconds for s in speeds)
        rate = sum(s.operations for s in speeds) / seconds / 1e9 if seconds else 0.0
        words = self.tr("{ms:.2f} ms per step, {rate:.0f} GFLOP/s").format(
            ms=1000 * seconds, rate=rate
        )
        if self._times.predicted_total:
            predicted = 1000 * self._times.predicted_total
            words += self.tr("; predicted {ms:.2f} ms").format(ms=predicted)
        self.remark.setText(words)
        self.remark.setToolTip(self._times.doubt)

    def _show(self, speeds: Sequence[BlockSpeed]) -> None:
        network = self._workspace.network
        titles = {i: (say(network[i].title), network.block(i).family.value) for i in network.order}
        self.table.show_speeds(speeds, titles)

    def showEvent(self, event: object) -> None:
        """Measure while it is seen."""
        self._on_state()

    def hideEvent(self, event: object) -> None:
        """Do not measure what nobody sees."""
        self._timer.stop()


class RangePage(Page):
    """The learning-rate range test: its curve and what it suggests."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("")
        self.title.setText(self.tr("Learning-rate test"))
        self._workspace = workspace
        self._training = Training.of(workspace)
        self._plot: QWidget | None = None
        self._suggested: float | None = None
        self.use = button("", self._use, "primary")
        self.use.hide()
        self.again = button(self.tr("Test again"), self._training.test_rates)
        row = QHBoxLayout()
        row.addWidget(self.use)
        row.addWidget(self.again)
        row.addStretch(1)
        self._holder = QVBoxLayout()
        self.column.addLayout(self._holder, 1)
        self.column.addLayout(row)
        self._training.range_changed.connect(self.refresh)
        self._training.state_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Draw the test as far as it has come."""
        test = self._training.range
        if test is None or not self.isVisible():
            return
        import pyqtgraph as pg

        from cnndesk.gui.widgets.plots.axes import NumberAxis

        if self._plot is None:
            axes = {"left": NumberAxis("left"), "bottom": NumberAxis("bottom")}
            plot = pg.PlotWidget(axisItems=axes)
            plot.setAccessibleName(self.tr("Loss over the learning rate"))
            plot.getPlotItem().setMenuEnabled(False)
            plot.getPlotItem().hideButtons()
            plot.setLogMode(x=True, y=False)
            plot.setMinimumHeight(80)
            self._curve = plot.plot([], [], pen=pg.mkPen(theme.color("train"), width=2))
            self._mark = pg.InfiniteLine(angle=90)
            plot.addItem(self._mark, ignoreBounds=True)
            self._axes = tuple(axes.values())
            self._plot = plot
            self._holder.addWidget(plot)
        self.restyle()
        n = min(len(test.rates), len(test.losses))
        self._curve.setData(test.rates[:n], test.losses[:n])
        running = self._training.state is State.TESTING
        self.again.setEnabled(not running)
        self._suggested = test.suggestion if test.done else None
        self.use.setVisible(self._suggested is not None)
        self._mark.setVisible(self._suggested is not None)
        if self._suggested is not None:
            import math

            self.use.setText(self.tr("Use {rate:g}").format(rate=self._suggested))
            self._mark.setPos(math.log10(self._suggested))
            self.remark.setText(
                self.tr(
                    "The loss falls best below {top:g}; {rate:g} is a safe highest rate."
                ).format(top=float(f"{3 * self._suggested:.1g}"), rate=self._suggested)
            )
        elif test.done:
            self.remark.setText(
                self.tr("No rate made the loss fall. Check the network and the images.")
            )
        else:
            self.remark.setText(self.tr("The rate rises from step to step: {n} steps.").format(n=n))

    def restyle(self) -> None:
        """Take the colours of the present theme."""
        if self._plot is None:
            return
        import pyqtgraph as pg

        self._plot.setBackground(theme.color("panel"))  # type: ignore[attr-defined]
        for axis in self._axes:
            axis.restyle()
        self._curve.setPen(pg.mkPen(theme.color("train"), width=2))
        self._mark.setPen(pg.mkPen(theme.color("accent"), width=1))

    def showEvent(self, event: object) -> None:
        """Draw when it comes into view."""
        self.refresh()

    def _use(self) -> None:
        if self._suggested is None:
            return
        settings = self._workspace.training_settings.replace(learning_rate=self._suggested)
        self._workspace.set_training_settings(settings, self.tr("Change learning rate"))
        self.back.click()

"""What stands at the right of the header while the run is shown: what is drawn, how, and export."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cnndesk.gui.panels.training.run_table import RunTable
from cnndesk.gui.panels.training.training_curves import BOTH, LOSS, SCORE
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.basic import button, icon_button
from cnndesk.scores import ACCURACY, Metric
from cnndesk.words import inside

HEIGHT = 28


class Chooser(QComboBox):
    """A list to choose from, as wide as its longest entry."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedHeight(HEIGHT)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def choose(self, value: object) -> None:
        """Show a value, without telling."""
        place = self.findData(value)
        if place >= 0 and place != self.currentIndex():
            self.setCurrentIndex(place)


class HeaderOptions(QWidget):
    """Runs (where the table has no room), choosers of plots and scale, export."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.runs = button("")
        self.runs.setIcon(icons.icon("list"))
        self.plots = Chooser(self.tr("Plots"), self)
        self.scale = Chooser(self.tr("Scale of the loss"), self)
        self.scale.addItem(self.tr("Linear"), False)
        self.scale.addItem(self.tr("Log"), True)
        self.export = icon_button("export", self.tr("Export the curves"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        made: tuple[QWidget, ...] = (self.runs, self.plots, self.scale, self.export)
        for widget in made:
            row.addWidget(widget)
        self.runs.hide()
        self._metric = ""
        self.show_metric(ACCURACY)

    def show_metric(self, metric: Metric) -> None:
        """Call the second plot by what the run is judged by."""
        if metric.key == self._metric:
            return
        self._metric = metric.key
        score = {"accuracy": self.tr("Accuracy"), "f1": self.tr("F1")}.get(
            metric.key, self.tr("Error")
        )
        chosen = self.plots.currentData() or BOTH
        self.plots.blockSignals(True)
        self.plots.clear()
        both = self.tr("Loss and {score}").format(score=inside(score))
        if metric.key == "f1":
            both = self.tr("Loss and F1")
        for words, value in ((both, BOTH), (self.tr("Loss"), LOSS), (score, SCORE)):
            self.plots.addItem(words, value)
        self.plots.choose(chosen)
        self.plots.blockSignals(False)

    def show_runs(self, count: int, has_room: bool) -> None:
        """Say how many runs there are, where the table has no room."""
        self.runs.setText(self.tr("Runs {n}").format(n=count))
        self.runs.setToolTip(self.tr("Show the table of runs"))
        self.runs.setVisible(count > 0 and not has_room)


class RunsPopover(QFrame):
    """The table of runs where it has no room of its own; a click elsewhere closes it."""

    def __init__(self, table: RunTable, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self.table = table
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.addWidget(table)

    def open_below(self, opener: QPushButton, width: int) -> None:
        """Open below a button, its right edge at that of the button."""
        self.table.refresh()
        height = min(self.table.wanted_height + 8, 420)
        corner = opener.mapToGlobal(QPoint(opener.width() - width, opener.height() + 4))
        self.setGeometry(max(corner.x(), 0), corner.y(), width, height)
        self.show()


def export_menu(owner: QWidget, actions: list[tuple[str, object]]) -> QMenu:
    """Return a menu of names and what they do."""
    menu = QMenu(owner)
    menu.setFont(theme.font(theme.BASE))
    for words, act in actions:
        menu.addAction(words, act)  # type: ignore[call-overload]
    return menu

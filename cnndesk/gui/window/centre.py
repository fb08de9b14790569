"""The centre of the window: the canvas, or docks that were given its place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from cnndesk.gui.widgets.tabs import TabRow


def _tr(text: str) -> str:
    return QCoreApplication.translate("Docks", text)


class Centre(QFrame):
    """The centre of the window: the canvas, or docks that were given its place."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = TabRow(self, restores=True)
        self.row.hide()
        self.stack = QStackedWidget(self)
        self.row.chosen.connect(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.row)
        column.addWidget(self.stack, 1)
        self.canvas: QWidget = QWidget(self)
        self.stack.addWidget(self.canvas)
        self._titles: dict[str, str] = {}
        self._pages: dict[str, QWidget] = {}
        self.setMinimumSize(420, 200)

    def set_canvas(self, canvas: QWidget) -> None:
        """Show the canvas."""
        old = self.canvas
        self.canvas = canvas
        self.stack.insertWidget(0, canvas)
        self.stack.setCurrentWidget(canvas)
        self.stack.removeWidget(old)
        old.deleteLater()

    @property
    def is_taken(self) -> bool:
        """Whether docks are in the centre."""
        return bool(self._pages)

    def take(self, pages: dict[str, tuple[str, QWidget]], current: str) -> None:
        """Show widgets by id, with titles, as tabs beside the canvas."""
        self._titles = {"canvas": _tr("Canvas")} | {k: title for k, (title, _) in pages.items()}
        self._pages = {k: widget for k, (_, widget) in pages.items()}
        for widget in self._pages.values():
            self.stack.addWidget(widget)
        self.row.show()
        self.choose(current)

    def give_back(self) -> dict[str, QWidget]:
        """Let go of the widgets, which have no place then; the canvas has the centre."""
        pages, self._pages = self._pages, {}
        # The canvas first: else each panel that goes would show the next one, which begins to work.
        self.stack.setCurrentWidget(self.canvas)
        for widget in pages.values():
            self.stack.removeWidget(widget)
        self.row.hide()
        return pages

    def replace(self, panel: str, widget: QWidget) -> None:
        """Show another widget in place of a taken one."""
        old = self._pages[panel]
        in_front = self.stack.currentWidget() is old
        self.stack.addWidget(widget)
        self.stack.removeWidget(old)
        old.deleteLater()
        self._pages[panel] = widget
        if in_front:
            self.stack.setCurrentWidget(widget)

    def choose(self, panel: str) -> None:
        """Bring the canvas or one of the taken widgets to the front."""
        self.stack.setCurrentWidget(self._pages.get(panel, self.canvas))
        self.row.show_tabs(self._titles, panel if panel in self._pages else "canvas")

    @property
    def current(self) -> str:
        """What is in front: ``"canvas"`` or a panel's id."""
        now = self.stack.currentWidget()
        return next((k for k, widget in self._pages.items() if widget is now), "canvas")

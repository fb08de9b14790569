"""The window as lessons see it (`LessonHost`): its docks, its files and its canvas behind names."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QDockWidget, QWidget

if TYPE_CHECKING:
    from cnndesk.document.project import Project
    from cnndesk.gui.canvas.view import CanvasView
    from cnndesk.gui.document.workspace import Workspace
    from cnndesk.gui.session.training import Training
    from cnndesk.gui.window.main_window import MainWindow

WIDTH, HEIGHT = 280, 410
"""Of the card at first."""
NARROW = 180
"""What the column on the left may be narrowed to, for the card."""
_RIGHT = Qt.DockWidgetArea.RightDockWidgetArea


class WindowOfLessons:
    """Does for lessons what `LessonHost` says.

    Parameters
    ----------
    window : MainWindow
    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    @property
    def widget(self) -> QWidget:
        return self._window

    @property
    def workspace(self) -> Workspace:
        return self._window.workspace

    @property
    def training(self) -> Training:
        return self._window.training

    @property
    def canvas(self) -> CanvasView | None:
        return self._window.canvas

    @property
    def on_start_page(self) -> bool:
        return self._window.on_start_page

    # Panels --------------------------------------------------------------------------------

    @property
    def panel_names(self) -> Sequence[str]:
        return tuple(self._window.docks.docks)

    def panel(self, name: str) -> QWidget | None:
        if name == "canvas":
            return self._window.centre.canvas
        dock = self._window.docks.docks.get(name)
        return dock.panel if dock is not None else None

    def is_in_front(self, name: str) -> bool:
        if name == "canvas":
            return not self.on_start_page and self._window.centre.current == "canvas"
        return self._window.docks.is_shown(name)

    def tab_of(self, name: str) -> QWidget | None:
        docks = self._window.docks.docks.values()
        for row in (self._window.centre.row, *(dock.row for dock in docks)):
            tab = row.tab(name)
            hidden = tab is None or tab.isChecked() or tab.visibleRegion().isEmpty()
            if not hidden:
                return tab
        return None

    def make_panels(self) -> None:
        self._window.panel_loader.make_all()

    def show_panel(self, name: str) -> None:
        self._window.docks.show(name)

    def open_in_centre(self, name: str) -> None:
        self._window.open_in_centre(name)

    def free_centre(self) -> None:
        self._window.docks.restore()

    def watched_image_field(self) -> QWidget:
        return self._window.toolbar.chooser

    def block_area(self, block_id: str) -> tuple[QWidget, QRect] | None:
        view = self._window.canvas
        if view is None or block_id not in self.workspace.network or not view.isVisible():
            return None
        shape = view.mapFromScene(view.canvas.body_of(block_id)).boundingRect()
        inside = shape.intersected(view.viewport().rect())
        return (view.viewport(), inside) if not inside.isEmpty() else None

    # The card ------------------------------------------------------------------------------

    def place_card(self, card: QDockWidget) -> None:
        """Put the card below the inspector, or where the inspector would be."""
        window, docks = self._window, self._window.docks.docks
        if card.isVisible():
            return
        inspector, palette = docks["inspector"], docks["palette"]
        window.addDockWidget(_RIGHT, card)
        beside = window.dockWidgetArea(inspector) == _RIGHT and not inspector.isFloating()
        if beside and not inspector.isHidden():
            window.splitDockWidget(inspector, card, Qt.Orientation.Vertical)
        card.show()
        left = min(palette.width(), max(NARROW, window.width() - 1080))
        window.resizeDocks([palette, card], [left, WIDTH], Qt.Orientation.Horizontal)
        rest = max(160, window.height() - HEIGHT - 140)
        if beside:
            window.resizeDocks([inspector, card], [rest, HEIGHT], Qt.Orientation.Vertical)
        window.docks.update_rows()

    def take_card_away(self, card: QDockWidget) -> None:
        self._window.removeDockWidget(card)
        card.hide()

    # Acting --------------------------------------------------------------------------------

    def show_project(self) -> None:
        self._window.show_project()

    def fit(self) -> None:
        self._window.fit()

    def open_images(self, source: str, template: str) -> None:
        self._window.files.open_images(source, template)

    def use_template(self, name: str) -> None:
        self._window.files.use_template(name)

    def load(self, project: Project) -> None:
        self._window.files.load(project)

    def launch_lesson(self, path: Path) -> None:
        self._window.files.launch(["--lesson", str(path)])

    def show_message(self, text: str, level: str = "info") -> None:
        self._window.show_message(text, level)

    def clear_messages(self) -> None:
        self._window.banners.clear()

    def lesson_ended(self) -> None:
        self._window.start_page.refresh()

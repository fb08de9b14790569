"""The window as lessons see it (`LessonHost`): panels, files and canvas behind names."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from cnndesk.gui.window.panel_table import CANVAS, PANELS, WORKSPACES, segments_of
from cnndesk.gui.window.place import tr

if TYPE_CHECKING:
    from cnndesk.document.project import Project
    from cnndesk.gui.canvas.view import CanvasView
    from cnndesk.gui.document.workspace import Workspace
    from cnndesk.gui.session.training import Training
    from cnndesk.gui.window.main_window import MainWindow

WIDTH = 280
"""Of the column of a lesson."""


class WindowOfLessons:
    """Does for lessons what `LessonHost` says.

    Parameters
    ----------
    window : MainWindow
    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._card: QWidget | None = None

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
        return tuple(self._window.frame.places)

    @property
    def front(self) -> str:
        view = self._window.frame.view
        # Several segments can be one panel, which lessons open by the names of the segments.
        return view.segment if view.segment not in (*self.panel_names, CANVAS) else view.current

    def name_of(self, panel: str) -> str:
        home = self._window.frame.home_of(panel)
        workspace = next((spec.title for spec in WORKSPACES if spec.id == home), "")
        segments = segments_of(home) if home else ()
        title = next((s.title for s in segments if panel in (s.id, *s.panels)), "")
        title = next((spec.title for spec in PANELS if spec.id == panel), title)
        names = [tr(name) for name in (workspace, title) if name]
        return " > ".join(names[: 1 if len(segments) < 2 and panel == CANVAS else 2])

    def panel(self, name: str) -> QWidget | None:
        frame = self._window.frame
        return frame.panel(name) if name == CANVAS or name in frame.places else None

    def is_in_front(self, name: str) -> bool:
        return not self.on_start_page and self._window.frame.is_shown(name)

    def tab_of(self, name: str) -> QWidget | None:
        """Return what leads to a panel: its workspace in the switch, else its segment or title."""
        frame = self._window.frame
        home = frame.home_of(name)
        if not home:
            return None
        if home != frame.workspace:
            return self._window.toolbar.switch.buttons[home]
        view = frame.views[home]
        for column in view.columns.values():
            tab = column.row.tab(name)
            if tab is not None and not tab.isChecked() and not tab.visibleRegion().isEmpty():
                return tab
        segments = view.header.segments
        return segments.button(name) if name in segments.values() else None

    def make_panels(self) -> None:
        self._window.panel_loader.make_all()

    def show_panel(self, name: str) -> None:
        self._window.frame.show_panel(name)

    def open_in_centre(self, name: str) -> None:
        self._window.go_to(name)

    def watched_image_field(self) -> QWidget:
        return self._window.toolbar.chooser

    def time_bar(self) -> QWidget | None:
        frame = self._window.frame
        return frame.time_bars.get(frame.workspace)

    def strip(self) -> QWidget | None:
        return self._window.frame.strip

    def block_area(self, block_id: str) -> tuple[QWidget, QRect] | None:
        view = self._window.canvas
        if view is None or block_id not in self.workspace.network:
            return None
        strip = self._window.frame.strip
        if strip is not None and strip.isVisible():
            tile = strip.rect_of(block_id).intersected(strip.rect())
            return (strip, tile) if not tile.isEmpty() else None
        if not view.isVisible():
            button = self._window.toolbar.switch.buttons["draw"]
            return (button, button.rect()) if button.isVisible() else None
        shape = view.mapFromScene(view.canvas.body_of(block_id)).boundingRect()
        inside = shape.intersected(view.viewport().rect())
        return (view.viewport(), inside) if not inside.isEmpty() else None

    # The card ------------------------------------------------------------------------------

    def place_card(self, card: QWidget) -> None:
        """Put the card into a column at the far right."""
        self._card = card
        if not card.isVisible():
            card.setFixedWidth(WIDTH)
            self._window.frame.set_side(card)

    def make_room(self) -> None:
        if self._card is not None and self._card.isVisible():
            self._window.frame.set_side(self._card)

    def take_card_away(self, card: QWidget) -> None:
        self._card = None
        self._window.frame.set_side(None)
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

"""What lessons need of the window they are given in; the window says how it does that.

Lessons know no frame, no menus and no paths of attributes: panels are asked for by their id, the
widgets that can be pointed at by the name that the vocabulary has for them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from cnndesk.document.project import Project
    from cnndesk.gui.canvas.view import CanvasView
    from cnndesk.gui.document.workspace import Workspace
    from cnndesk.gui.session.training import Training


@runtime_checkable
class HasTargets(Protocol):
    """A panel with widgets that lessons can point at."""

    def lesson_targets(self) -> Mapping[str, QWidget | None]:
        """Return the widgets by their names in the vocabulary; None for one that is not there."""


class LessonHost(Protocol):
    """The window of a lesson."""

    @property
    def widget(self) -> QWidget:
        """The window itself: menus and dialogs belong to it, rings lie over it."""

    @property
    def workspace(self) -> Workspace:
        """The open project."""

    @property
    def training(self) -> Training:
        """What trains it."""

    @property
    def canvas(self) -> CanvasView | None:
        """The drawing; None before it is made."""

    @property
    def on_start_page(self) -> bool:
        """Whether the start page is shown."""

    # Panels --------------------------------------------------------------------------------

    @property
    def panel_names(self) -> Sequence[str]:
        """The ids of all panels."""

    @property
    def front(self) -> str:
        """The panel, or ``"canvas"``, in the centre."""

    def name_of(self, panel: str) -> str:
        """Return what leads to a panel, as the window calls it: “Inside > Maps”."""

    def panel(self, name: str) -> QWidget | None:
        """Return a panel, or ``"canvas"``; None before it is made."""

    def is_in_front(self, name: str) -> bool:
        """Whether a panel, or ``"canvas"``, is open and in front."""

    def tab_of(self, name: str) -> QWidget | None:
        """Return what leads to a panel: a workspace, a segment, a title; None for nothing."""

    def make_panels(self) -> None:
        """Make all panels now."""

    def show_panel(self, name: str) -> None:
        """Bring a panel to the front."""

    def open_in_centre(self, name: str) -> None:
        """Bring a panel to the front, with the keyboard."""

    def watched_image_field(self) -> QWidget:
        """Return where the watched image is chosen."""

    def time_bar(self) -> QWidget | None:
        """Return the time machine's bar of the workspace in front; None where there is none."""

    def strip(self) -> QWidget | None:
        """Return the strip of blocks above the workspaces; None before it was needed."""

    def block_area(self, block_id: str) -> tuple[QWidget, QRect] | None:
        """Return where a block is on the screen; None while it cannot be seen."""

    # The card ------------------------------------------------------------------------------

    def place_card(self, card: QWidget) -> None:
        """Show the card of a lesson."""

    def make_room(self) -> None:
        """Collapse what a narrow window has no room for beside the card."""

    def take_card_away(self, card: QWidget) -> None:
        """Take the card out of the window."""

    # Acting --------------------------------------------------------------------------------

    def show_project(self) -> None:
        """Leave the start page."""

    def fit(self) -> None:
        """Fit the drawing into the view."""

    def open_images(self, source: str, template: str) -> None:
        """Open images, and draw a template for them when they are there."""

    def use_template(self, name: str) -> None:
        """Draw a template in place of what is drawn."""

    def load(self, project: Project) -> None:
        """Put a project in place of what is here."""

    def launch_lesson(self, path: Path) -> None:
        """Give a lesson in a window of its own."""

    def show_message(self, text: str, level: str = "info") -> None:
        """Show a message."""

    def clear_messages(self) -> None:
        """Take all messages away."""

    def lesson_ended(self) -> None:
        """Hear that a lesson was left or is at its end."""

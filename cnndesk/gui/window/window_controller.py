"""What the actions about the window itself do: panels, dialogs, zoom, theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from cnndesk.gui.widgets import theme
from cnndesk.gui.window import dialogs
from cnndesk.gui.window.actions import plain
from cnndesk.gui.window.panel_table import NUMBERED, PANELS

if TYPE_CHECKING:
    from cnndesk.gui.window.main_window import MainWindow


class DisabledKeys(QObject):
    """Answers the keys of a disabled action: says why, where Qt would say nothing.

    Those of training let the training panel say it, which has the button that helps.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        actions = self._window.actions_
        spec = actions.disabled_for(QKeySequence(event.keyCombination()))
        if spec is None:
            return False
        if spec.needs == "trainable" and not self._window.on_start_page:
            actions[spec.id].triggered.emit()
        else:
            self._window.status.show_hint(actions[spec.id].toolTip())
        return True


class WindowController(QObject):
    """Slots of actions; each does one thing to the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def fit(self) -> None:
        """Fit the drawing into the view."""
        self._window.fit()

    def close(self) -> None:
        """Close the window."""
        self._window.close()

    def zoom_100(self) -> None:
        """Show the drawing in its own size."""
        self._window.call_canvas("zoom_to_100")

    def zoom_in(self) -> None:
        """Zoom in."""
        self._window.call_canvas("zoom_in")

    def zoom_out(self) -> None:
        """Zoom out."""
        self._window.call_canvas("zoom_out")

    def find_block(self) -> None:
        """Search the palette."""
        self._window.show_project()
        self._window.docks.show("palette", focus=True)

    def show_problem(self) -> None:
        """Go to the first block that does not fit."""
        block = self._window.conditions.first_problem()
        if block is not None:
            self._window.workspace.reveal(block)

    def choose_image(self) -> None:
        """Open the choice of images."""
        self._window.toolbar.chooser.open_popup()

    def show_maps(self) -> None:
        """Show the feature maps of the current block."""
        self._window.docks.show("feature_maps")

    def show_filters(self) -> None:
        """Show the filters of the current block."""
        self._window.docks.show("filters")

    def show_predictions(self) -> None:
        """Show what the network says of the watched image."""
        self._window.docks.show("predictions")

    def show_confusion(self) -> None:
        """Show which classes are taken for which, in the centre."""
        self._window.open_in_centre("confusion")

    def show_embedding(self) -> None:
        """Show which images a block sees alike, in the centre."""
        self._window.open_in_centre("embedding")

    def show_recognise(self) -> None:
        """Find things in a larger picture, in the centre."""
        self._window.open_in_centre("recognise")

    def show_stepper(self) -> None:
        """Work the current block out, in the centre."""
        self._window.open_in_centre("stepper")

    def show_filter_lab(self) -> None:
        """Slide a filter of one's own over an image, in the centre."""
        self._window.open_in_centre("filter_lab")

    def show_paint(self) -> None:
        """Draw on the watched image, beside the canvas that follows."""
        self._window.panel_loader.make_first()
        self._window.show_project()
        self._window.docks.show("paint", focus=True)

    def show_health(self) -> None:
        """Show weights, gradients and activations over the training, beside the canvas."""
        self._window.panel_loader.make_all()
        self._window.show_project()
        self._window.docks.show("health", focus=True)

    def show_why(self) -> None:
        """Show which parts of the watched image speak for a class, beside the canvas."""
        self._window.panel_loader.make_first()
        self._window.show_project()
        self._window.docks.show("why", focus=True)

    def maximise_dock(self) -> None:
        """Give the active panel the centre, or put it back."""
        self._window.docks.toggle_maximised()

    def reset_layout(self) -> None:
        """Put every dock where it is at first."""
        self._window.docks.arrange()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or stop doing so."""
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def show_history(self) -> None:
        """Show the list of all steps."""
        dialogs.history_dialog(self._window, self._window.workspace.undo).show()

    def show_changes(self) -> None:
        """Show the list of corrected images."""
        from cnndesk.gui.panels.judging.changes import show_changes

        show_changes(self._window.workspace, self._window)

    def show_shortcuts(self) -> None:
        """Show all keys."""
        dialogs.shortcuts_dialog(self._window, self._overview()).show()

    def _overview(self) -> list[tuple[str, list[tuple[str, str]]]]:
        groups = list(self._window.actions_.overview())
        docks = [
            (f"Ctrl+{n}", self._window.docks.docks[spec.id].windowTitle())
            for n, spec in enumerate(PANELS[:NUMBERED], 1)
        ]
        return [*groups, (plain(self.tr("Panels")), docks)]

    def copy_diagnostics(self) -> None:
        """Put what a report of an error needs on the clipboard."""
        from cnndesk.gui.support import diagnostics

        text = diagnostics.report(self._window.training.threads)
        QGuiApplication.clipboard().setText(text)
        self._window.show_message(
            self.tr(
                "Versions, machine and the last lines of the log are on the clipboard. "
                "Nothing is sent anywhere."
            ),
            details=text,
        )

    def show_about(self) -> None:
        """Show versions and licences."""
        dialogs.about_dialog(self._window).show()

    def show_settings(self) -> None:
        """Show the program's settings."""
        settings = self._window.workspace.settings
        dialog = dialogs.SettingsDialog(
            self._window,
            self._window.theme_choice,
            {
                "reduce_motion": self._window.reduces_motion,
                "keep_core_free": bool(settings.get("keep_one_core_free", False)),
            },
        )
        dialog.theme_box.activated.connect(
            lambda _: self._window.theme_wanted.emit(dialog.theme_box.currentData())
        )
        dialog.motion_box.toggled.connect(self._window.apply_reduce_motion)
        dialog.core_box.toggled.connect(self._window.training.set_keep_one_core_free)
        dialog.show()

    def switch_theme(self) -> None:
        """From dark to light or back."""
        self._window.theme_wanted.emit(theme.Choice.LIGHT if theme.is_dark() else theme.Choice.DARK)

    def set_reduce_motion(self) -> None:
        """Let things jump, or move again."""
        self._window.apply_reduce_motion(not self._window.reduces_motion)

    def export_png(self) -> None:
        """Ask for a name and write the drawing as PNG."""
        self._window.files.export_drawing("png")

    def export_svg(self) -> None:
        """Ask for a name and write the drawing as SVG."""
        self._window.files.export_drawing("svg")

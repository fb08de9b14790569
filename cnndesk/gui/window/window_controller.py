"""What the actions about the window itself do: panels, dialogs, zoom, theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from cnndesk.gui.support import languages
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.shortcuts import keys_text
from cnndesk.gui.window import dialogs
from cnndesk.gui.window.menus import MOST_SEGMENTS
from cnndesk.gui.window.panel_table import WORKSPACES, Slot
from cnndesk.gui.window.place import tr

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
        self._window.frame.show_panel("palette", focus=True)

    def show_problem(self) -> None:
        """Go to the first block that does not fit."""
        block = self._window.conditions.first_problem()
        if block is not None:
            self._window.workspace.reveal(block)

    def choose_image(self) -> None:
        """Open the choice of images."""
        self._window.toolbar.chooser.open_popup()

    def watch_file(self) -> None:
        """Ask for a picture and watch it."""
        self._window.files.ask_picture()

    def block_before(self) -> None:
        """Select the block before in the network strip."""
        self._window.frame.step_block(-1)

    def block_after(self) -> None:
        """Select the next block in the network strip."""
        self._window.frame.step_block(1)

    def moment_before(self) -> None:
        """Look at the network as it was a moment before."""
        self._window.training.time_machine.step_by(-1)

    def moment_after(self) -> None:
        """Look at the network as it was a moment later."""
        self._window.training.time_machine.step_by(1)

    def show_maps(self) -> None:
        """Show the feature maps of the current block."""
        self._window.go_to("feature_maps")

    def show_filters(self) -> None:
        """Show the filters of the current block."""
        self._window.go_to("filters")

    def show_predictions(self) -> None:
        """Show what the network says of the watched image."""
        self._window.go_to("predictions")

    def show_confusion(self) -> None:
        """Show which classes are taken for which."""
        self._window.go_to("confusion")

    def show_embedding(self) -> None:
        """Show which images a block sees alike."""
        self._window.go_to("embedding")

    def show_recognise(self) -> None:
        """Find things in a larger picture."""
        self._window.go_to("recognise")

    def show_stepper(self) -> None:
        """Work the current block out."""
        self._window.go_to("stepper")

    def show_filter_lab(self) -> None:
        """Slide a filter of one's own over an image."""
        self._window.go_to("filter_lab")

    def show_paint(self) -> None:
        """Draw on the watched image."""
        self._window.go_to("paint")

    def show_health(self) -> None:
        """Show weights, gradients and activations over the training."""
        self._window.go_to("health")

    def show_why(self) -> None:
        """Show which parts of the watched image speak for a class."""
        self._window.go_to("why")

    def toggle_left(self) -> None:
        """Collapse the column on the left, or open it."""
        self._window.frame.toggle(Slot.LEFT)

    def toggle_right(self) -> None:
        """Collapse the column on the right, or open it."""
        self._window.frame.toggle(Slot.RIGHT)

    def toggle_bare(self) -> None:
        """Give the centre all the room, or put strip and columns back."""
        self._window.frame.set_bare(on=not self._window.frame.is_bare)
        self._window.refresh()

    def open_own_window(self) -> None:
        """Give the centre a window of its own, or take it back."""
        self._window.frame.open_window(self._window.windowTitle().replace("[*]", ""))

    def toggle_log(self) -> None:
        """Open the log at the bottom, or close it."""
        self._window.frame.toggle_drawer()
        self._window.refresh()

    def reset_layout(self) -> None:
        """Put the workspace in front where it is at first."""
        self._window.frame.reset()

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

    def show_guide(self) -> None:
        """Open the guide."""
        from cnndesk.gui.window.guide import show_guide

        show_guide(self._window)

    def show_glossary(self) -> None:
        """Open the list of all words."""
        from cnndesk.gui.widgets.terms import show_glossary

        show_glossary(self._window)

    def show_shortcuts(self) -> None:
        """Show all keys."""
        dialogs.shortcuts_dialog(self._window, self._overview()).show()

    def _overview(self) -> list[tuple[str, list[tuple[str, str]]]]:
        groups = list(self._window.actions_.overview())
        places = [(keys_text(f"Ctrl+{n}"), tr(spec.title)) for n, spec in enumerate(WORKSPACES, 1)]
        views = (
            keys_text("Alt+1") + f"…{MOST_SEGMENTS}",
            self.tr("Views of the workspace, from left to right"),
        )
        return [*groups, (self.tr("Workspaces"), [*places, views])]

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
            self._window.training.time_machine.room,
            str(settings.get("language", languages.SYSTEM)),
        )
        dialog.language_box.activated.connect(
            lambda _: settings.set("language", dialog.language_box.currentData())
        )
        dialog.theme_box.activated.connect(
            lambda _: self._window.theme_wanted.emit(dialog.theme_box.currentData())
        )
        dialog.motion_box.toggled.connect(self._window.apply_reduce_motion)
        dialog.core_box.toggled.connect(self._window.training.set_keep_one_core_free)
        dialog.room_box.valueChanged.connect(self._window.training.time_machine.set_room)
        dialog.show()

    def switch_theme(self) -> None:
        """From dark to light or back."""
        self._window.theme_wanted.emit(theme.Choice.LIGHT if theme.is_dark() else theme.Choice.DARK)

    def set_presentation(self) -> None:
        """Let type be larger, or as large as usual."""
        self._window.apply_presentation(not self._window.presents)

    def set_reduce_motion(self) -> None:
        """Let things jump, or move again."""
        self._window.apply_reduce_motion(not self._window.reduces_motion)

    def export_png(self) -> None:
        """Ask for a name and write the drawing as PNG."""
        self._window.files.export_drawing("png")

    def export_svg(self) -> None:
        """Ask for a name and write the drawing as SVG."""
        self._window.files.export_drawing("svg")

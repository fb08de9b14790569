"""What the actions of the menus do, one small object per menu, and when they can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cnndesk.document.shapes import Status
from cnndesk.gui.window.actions import Condition
from cnndesk.gui.window.panel_table import CANVAS

if TYPE_CHECKING:
    from cnndesk.gui.window.main_window import MainWindow


class EditController(QObject):
    """Undo, clipboard, and what is done to blocks."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._workspace = window.workspace
        self._commands = window.commands

    def undo(self) -> None:
        """Take the last step back."""
        self._workspace.undo.undo()

    def redo(self) -> None:
        """Do the step again."""
        self._workspace.undo.redo()

    def cut(self) -> None:
        """Cut the selected blocks."""
        self._commands.cut()

    def copy(self) -> None:
        """Copy the selected blocks."""
        self._commands.copy()

    def paste(self) -> None:
        """Paste blocks."""
        self._commands.paste()

    def duplicate(self) -> None:
        """Copy the selected blocks in place."""
        self._commands.duplicate()

    def delete(self) -> None:
        """Delete the selected blocks or link."""
        self._commands.delete()

    def select_all(self) -> None:
        """Select all blocks."""
        self._commands.select_all()

    def arrange_right(self) -> None:
        """Arrange left to right."""
        self._commands.arrange("right")

    def arrange_down(self) -> None:
        """Arrange top down."""
        self._commands.arrange("down")

    def align_left(self) -> None:
        """Align the selected blocks."""
        self._commands.align("left")

    def align_right(self) -> None:
        """Align the selected blocks."""
        self._commands.align("right")

    def align_top(self) -> None:
        """Align the selected blocks."""
        self._commands.align("top")

    def align_bottom(self) -> None:
        """Align the selected blocks."""
        self._commands.align("bottom")

    def group(self) -> None:
        """Draw the selected blocks as one."""
        self._commands.groups.group()

    def ungroup(self) -> None:
        """Take the selected groups apart."""
        self._commands.groups.ungroup()

    def toggle_fold(self) -> None:
        """Fold the group of the selection, or open it."""
        self._commands.groups.toggle()

    def fold_all(self) -> None:
        """Fold every group."""
        self._commands.groups.fold_all()

    def open_all(self) -> None:
        """Open every group."""
        self._commands.groups.open_all()

    def group_stages(self) -> None:
        """Make groups of the stages."""
        self._commands.groups.group_stages()

    def mute(self) -> None:
        """Mute the selected blocks, or let them work again."""
        self._commands.toggle_mute()

    def freeze(self) -> None:
        """Freeze the selected blocks, or let them learn again."""
        self._commands.toggle_freeze()


class ViewController(QObject):
    """What blocks show."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._workspace = window.workspace
        self._window = window

    def maps(self) -> None:
        """Blocks show their output."""
        self._workspace.set_view("maps")
        self._window.refresh()

    def cost(self) -> None:
        """Blocks show their time."""
        self._workspace.set_view("cost")
        self._window.refresh()

    def flashlight(self) -> None:
        """Let the pointer light up what a unit sees."""
        self._workspace.set_view("flashlight")
        self._window.refresh()


class TrainController(QObject):
    """The training's buttons as actions."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def _run(self, command: str) -> None:
        training = self._window.training
        getattr(training, command)()
        if training.issue is not None:
            self._window.show_panel("training")  # where it says why not

    def toggle(self) -> None:
        """Train or pause; who begins from the drawing or the images is brought to the curves."""
        begins = not self._window.is_training
        self._run("toggle")
        if begins and self._window.frame.workspace in ("draw", "data"):
            self._window.show_panel("training")

    def step_batch(self) -> None:
        """Run one batch."""
        self._run("step_batch")

    def step_epoch(self) -> None:
        """Run one epoch."""
        self._run("step_epoch")

    def stop(self) -> None:
        """Stop."""
        self._run("stop")

    def reset(self) -> None:
        """Forget what was learned."""
        self._run("reset")


class WatchController(QObject):
    """Which image is watched."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._workspace = window.workspace

    def next(self) -> None:
        """Watch the next image."""
        self._workspace.watch_next()

    def previous(self) -> None:
        """Watch the image before."""
        self._workspace.watch_previous()

    def random(self) -> None:
        """Watch any image."""
        self._workspace.watch_random()


class Conditions(QObject):
    """When actions can be done; each condition returns why not, or nothing."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = window.workspace

    def table(self) -> dict[str, Condition]:
        """Return the conditions by the name that ``ActionSpec.needs`` uses."""
        return {
            "something": self._something,
            "open": self._open,
            "strip": self._strip,
            "moments": self._moments,
            "panel_in_centre": self._panel_in_centre,
            "blocks": self._blocks,
            "selection": self._selection,
            "selection_or_link": self._selection_or_link,
            "several": self._several,
            "grouped": self._grouped,
            "groups": self._groups,
            "current": self._current,
            "copied": self._copied,
            "undo": self._undo,
            "redo": self._redo,
            "dataset": self._dataset,
            "problem": self._problem,
            "trainable": self._trainable,
            "run": self._run,
            "free_network": lambda: self._workspace.locks.why("network"),
            "free_data": lambda: self._workspace.locks.why("data"),
        }

    def first_problem(self) -> str | None:
        """Return the first block that does not fit or is not connected."""
        wrong = (Status.ERROR, Status.UNCONNECTED)
        found = (d.id for d in self._workspace.diagnoses.values() if d.status in wrong)
        return next(found, None)

    def _something(self) -> str:
        return self.tr("There is no project yet.") if self._workspace.is_empty else ""

    def _open(self) -> str:
        if self._window.on_start_page:
            return self.tr("Panels appear with a project.")
        return ""

    def _moments(self) -> str:
        window = self._window
        if window.panel_loader.is_ready and window.training.time_machine.moments:
            return ""
        return self.tr("Moments are kept while a network trains. Train it first.")

    def _strip(self) -> str:
        if self._blocks() or self._window.frame.workspace != "draw":
            return self._blocks()
        return self.tr("The strip is above every workspace but Draw.")

    def _panel_in_centre(self) -> str:
        if self._window.on_start_page:
            return self._open()
        if self._window.frame.view.current == CANVAS:
            return self.tr("The drawing stays here. Go to another workspace first.")
        return ""

    def _blocks(self) -> str:
        if len(self._workspace.network):
            return ""
        return self.tr("There are no blocks yet. Take a template or add one.")

    def _selection(self) -> str:
        return "" if self._workspace.selection else self.tr("Select a block first.")

    def _selection_or_link(self) -> str:
        if self._workspace.selection or self._workspace.selected_link:
            return ""
        return self.tr("Select a block or a link first.")

    def _several(self) -> str:
        return "" if len(self._workspace.selection) > 1 else self.tr("Select several blocks first.")

    def _grouped(self) -> str:
        groups = self._window.commands.groups
        if groups.chosen or groups.around:
            return ""
        return self.tr("Select a group, or a block in one, first.")

    def _groups(self) -> str:
        return "" if self._workspace.network.tree else self.tr("This drawing has no groups.")

    def _current(self) -> str:
        return "" if self._workspace.current else self.tr("Select a block first.")

    def _copied(self) -> str:
        return "" if self._window.commands.can_paste else self.tr("No blocks have been copied.")

    def _undo(self) -> str:
        return "" if self._workspace.undo.canUndo() else self.tr("There is nothing to undo.")

    def _redo(self) -> str:
        return "" if self._workspace.undo.canRedo() else self.tr("There is nothing to redo.")

    def _dataset(self) -> str:
        if self._workspace.dataset is not None:
            return ""
        return self.tr("There are no images yet. Open a folder, or the built-in digits.")

    def _problem(self) -> str:
        return "" if self.first_problem() else self.tr("Every block fits.")

    def _trainable(self) -> str:
        if self._window.on_start_page:
            return self.tr("Training can start when there is a project.")
        if self._window.is_training:
            return ""
        if self.first_problem():
            return self.tr("Training can start when every block fits.")
        from cnndesk.gui.session.training import Training

        training = Training.existing(self._workspace)
        issue = training.why_not() if training is not None else None
        return issue.text if issue is not None else ""

    def _run(self) -> str:
        from cnndesk.gui.session.training import State, Training

        training = Training.existing(self._workspace)
        if training is not None and training.state is not State.IDLE:
            return ""
        return self.tr("Nothing has been trained yet.")

"""Pictures of every screen in both themes and two sizes, from a real training.

``make screenshots`` writes ``<screen>-<width>-<theme>.png`` into ``build/screenshots``. Nothing is
compared: people look at them.
"""

# ruff: noqa: E402

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
_HOME = tempfile.TemporaryDirectory(prefix="cnndesk-screenshots-")
os.environ["CNNDESK_CONFIG"] = str(Path(_HOME.name) / "config")
os.environ["CNNDESK_DATA"] = str(Path(_HOME.name) / "data")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QDialog

from cnndesk.document.edits import SetParams
from cnndesk.document.project import Project
from cnndesk.explain.passes import Unit
from cnndesk.gui.app import Session, make_application
from cnndesk.gui.document.settings import Settings
from cnndesk.gui.session.flashlight import Flashlight
from cnndesk.gui.session.step_times import StepTimes
from cnndesk.gui.session.training import State
from cnndesk.gui.widgets import theme

SIZES = ((1440, 900), (1280, 800))
THEMES = (theme.Choice.DARK, theme.Choice.LIGHT)
LONGEST = 120_000  # milliseconds to wait for anything


class Photographer:
    """Brings a window into each state and takes its picture."""

    def __init__(self, session: Session, folder: Path) -> None:
        self.session = session
        self.window = session.window
        self.workspace = session.window.workspace
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def wait(self, condition: Callable[[], bool]) -> None:
        """Let the program run until something is so."""
        loop = QEventLoop()
        look = QTimer(interval=20)
        look.timeout.connect(lambda: condition() and loop.quit())
        limit = QTimer(singleShot=True, interval=LONGEST)
        limit.timeout.connect(loop.quit)
        look.start()
        limit.start()
        if not condition():
            loop.exec()
        look.stop()
        limit.stop()
        assert condition(), "what was waited for did not come"

    def pause(self, milliseconds: int = 150) -> None:
        """Let the program draw."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def take(self, name: str) -> None:
        """Take a picture in both themes and all sizes."""
        for width, height in SIZES:
            self.window.resize(width, height)
            for choice in THEMES:
                self.session.apply_theme(choice)
                self.pause()
                self.window.fit()
                self.pause(80)
                path = self.folder / f"{name}-{width}-{choice.value}.png"
                self.window.grab().save(str(path))
        self.session.apply_theme(theme.Choice.DARK)

    def take_dialog(self, name: str) -> None:
        """Take a picture of a small window in both themes."""
        for choice in THEMES:
            self.session.apply_theme(choice)
            self.pause()
            self.window.actions_[name].trigger()
            self.pause()
            dialog = self.window.findChild(QDialog, name)
            dialog.grab().save(str(self.folder / f"{name}-{choice.value}.png"))
            dialog.close()
            self.pause(50)

    def run(self) -> None:
        """Take all pictures."""
        self.take("start")
        self.see_convolution()
        self.train_on_digits()
        self.take_panels()
        self.take_shape_error()
        for name in ("shortcuts", "about", "settings", "history"):
            self.take_dialog(name)
        self.take_recent()

    def see_convolution(self) -> None:
        """Steps of the first lesson: the image, a filter, the filter lab, a whole network."""
        lessons = self.window.lessons
        lessons.start_first()
        for step in (0, 1, 3, 6):
            lessons.guide.go_to(step)
            self.wait(lambda: self.workspace.snapshot is not None)
            self.pause(800)
            self.take(f"lesson-{step + 1}")
        lessons.leave()
        self.start_over()

    def train_on_digits(self) -> None:
        """Ready, in the middle, at the end."""
        self.window.files.open_images("digits", "lenet5")
        self.wait(lambda: len(self.workspace.network) > 1)
        self.window.frame.show_panel("palette")
        self.take("ready")
        self.workspace.select(("conv1",))
        self.wait(lambda: bool(StepTimes.of(self.workspace).predicted))
        self.workspace.set_view("cost")
        self.take("predicted")
        self.workspace.set_view("flashlight")
        Flashlight.of(self.workspace).point("conv2", Unit(3, 4, 5))
        self.pause(600)
        self.take("flashlight")
        self.workspace.set_view("maps")
        training = self.window.training
        training.run()
        self.wait(lambda: training.progress is not None and training.progress.epoch >= 3)
        training.pause()
        self.wait(lambda: training.state is not State.RUNNING)
        self.take("paused")
        training.run()
        self.wait(lambda: training.state is State.FINISHED)
        self.take("trained")

    def take_panels(self) -> None:
        """Each panel in front."""
        frame = self.window.frame
        for view in frame.views.values():
            for segment in view.segments[view.spec.id == "draw" :]:
                frame.show_panel(segment)
                self.pause(600)
                self.take(segment.replace("_", "-"))
        frame.show_panel("filters")
        self.take("filters")
        for name in ("outline", "palette"):
            frame.show_panel(name)
            self.take(name)
        self.workspace.set_view("cost")
        self.take("cost")
        self.workspace.set_view("maps")

    def take_shape_error(self) -> None:
        """A block that does not fit."""
        self.workspace.push(SetParams({"conv2": {"kernel_size": 11, "padding": "valid"}}))
        self.workspace.diagnose()
        self.workspace.select(("conv2",))
        self.take("shape-error")
        self.workspace.undo.undo()

    def take_recent(self) -> None:
        """The start page with recent projects."""
        lessons = Path(_HOME.name) / "lessons"
        lessons.mkdir()
        Project.from_template("small-resnet", (32, 32, 3), ("cat", "dog")).save(
            lessons / "animals.cnndesk"
        )
        self.workspace.settings.add_recent(lessons / "animals.cnndesk")
        self.window.files.write(lessons / "digits-lenet5.cnndesk")
        self.start_over()
        self.take("start-recent")

    def start_over(self) -> None:
        """Back to the start page, without being asked."""
        ask, self.window.files.may_leave = self.window.files.may_leave, lambda: True
        self.window.files.close_project()
        self.window.files.may_leave = ask
        self.pause()


def main(folder: Path) -> int:
    """Take all pictures into a folder."""
    app = make_application()
    session = Session(app, Settings())
    photographer = Photographer(session, folder)
    session.show()
    photographer.wait(lambda: session.window.canvas is not None)
    session.window.panel_loader.make_all()
    photographer.run()
    session.window.files.may_leave = lambda: True
    session.window.close()
    print(f"{len(list(folder.glob('*.png')))} pictures in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("build/screenshots")))

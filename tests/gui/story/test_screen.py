"""The program on a real screen: an X server without a monitor, a mouse, a keyboard, two eyes.

Everything goes through the X server: where to click is found in a picture of the screen (the one
filled button), and what happened is seen there and in the files that the program leaves.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageGrab, features

from cnndesk.document.project import Project
from cnndesk.errors import CnndeskError
from cnndesk.gui.widgets import theme

MISSING = [
    f"{tool} ({package})"
    for tool, package in (("Xvfb", "xvfb"), ("xdotool", "xdotool"))
    if shutil.which(tool) is None
]
if not features.check("xcb"):
    MISSING.append("Pillow with XCB")
pytestmark = pytest.mark.skipif(
    bool(MISSING), reason=f"a virtual screen needs {', '.join(MISSING) or 'nothing'}"
)
SIZE = (1280, 800)
PATIENCE = 600
"""Seconds until what hangs is given up; how busy the machine is decides about nothing."""


class Screen:
    """A screen with the program on it.

    Parameters
    ----------
    display : str
        Such as ``":99"``.
    folder : Path
        For the program's settings and autosaved work.
    """

    def __init__(self, display: str, folder: Path) -> None:
        self.display, self.folder = display, folder
        (folder / "config").mkdir()
        (folder / "config" / "settings.json").write_text(json.dumps({"theme": "dark"}))
        self.environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "CNNDESK_CONFIG": str(folder / "config"),
            "CNNDESK_DATA": str(folder / "data"),
        }
        self.said = folder / "said.txt"
        with self.said.open("w") as said:
            self.program = subprocess.Popen(
                [sys.executable, "-m", "cnndesk"], env=self.environment, stdout=said, stderr=said
            )

    def look(self) -> NDArray[np.uint8]:
        """Return the screen, uint8 (height, width, 3)."""
        return np.asarray(ImageGrab.grab(xdisplay=self.display).convert("RGB"))

    def wait(self, condition: Callable[[], object]) -> None:
        """Look again and again until something is so, as long as the program runs.

        It has to be something that stays: on a busy machine a look comes too late for all else.
        """
        begun = time.monotonic()
        while not condition():
            assert self.program.poll() is None, f"the program has ended: {self.said.read_text()}"
            if time.monotonic() - begun > PATIENCE:
                Image.fromarray(self.look()).save(self.folder / "stuck.png")
                pytest.fail(f"what is on the screen does not come to it: {self.folder}/stuck.png")
            time.sleep(0.05)

    def do(self, *words: str) -> None:
        """Use mouse or keyboard."""
        subprocess.run(["xdotool", *words], env=self.environment, check=True, timeout=PATIENCE)

    def click(self, place: tuple[int, int]) -> None:
        """Click."""
        self.do("mousemove", str(place[0]), str(place[1]), "click", "1")

    def filled_button(self) -> tuple[int, int] | None:
        """Return the middle of the filled button, if one is on the screen."""
        rows, columns = np.nonzero((self.look() == rgb(theme.DARK.accent_fill)).all(axis=2))
        if len(rows) < 500:
            return None
        return int(np.median(columns)), int(np.median(rows))

    def shows(self, colour: str) -> bool:
        """Whether something is drawn in a colour: a small block's edge, or more."""
        return int((self.look() == rgb(colour)).all(axis=2).sum()) > 40

    def settled_button(self, but: tuple[int, int] | None = None) -> tuple[int, int]:
        """Wait for a filled button, other than at a place, that stays where it is."""
        seen: list[tuple[int, int] | None] = [None]

        def stays() -> bool:
            seen.append(self.filled_button())
            return seen[-1] not in (None, but) and seen[-1] == seen[-2]

        self.wait(stays)
        place = seen[-1]
        assert place is not None
        return place

    def windows(self) -> list[str]:
        """Return the ids of the program's windows that can be seen."""
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--pid", str(self.program.pid), "--name", "."],
            env=self.environment,
            capture_output=True,
            text=True,
        )
        return found.stdout.split()

    def kept(self) -> Project | None:
        """Return what the program has autosaved."""
        for path in (self.folder / "data" / "recovery").glob("*.cnndesk"):
            try:
                return Project.load(path)
            except (CnndeskError, OSError):
                return None  # being written
        return None


def rgb(colour: str) -> NDArray[np.uint8]:
    """Return a colour ``#RRGGBB`` as three numbers."""
    return np.frombuffer(bytes.fromhex(colour.lstrip("#")), np.uint8)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    """The program on a screen of 1280 x 800."""
    read, write = os.pipe()
    geometry = f"{SIZE[0]}x{SIZE[1]}x24"
    options = ["-screen", "0", geometry, "-nolisten", "tcp"]
    # The server starts anew when its last client leaves, and turns away who comes meanwhile:
    # every look comes and leaves, and the program comes between two looks.
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-noreset", *options],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as numbers:
        display = f":{numbers.readline().strip()}"
    made = Screen(display, tmp_path)
    yield made
    if made.program.poll() is None:
        made.program.kill()
    made.program.wait()
    server.terminate()
    server.wait()


def test_two_clicks_train_on_a_screen_and_ctrl_q_leaves(screen: Screen, tmp_path: Path) -> None:
    start = screen.settled_button()
    screen.click(start)
    screen.wait(lambda: screen.shows(theme.CLASS_COLORS[3]))  # a block that gives probabilities
    train = screen.settled_button(but=start)
    (window,) = screen.windows()
    screen.do("windowfocus", window)
    screen.click(train)

    # What was learned is kept after each epoch.
    screen.wait(lambda: (kept := screen.kept()) is not None and kept.progress.get("step", 0) > 0)
    screen.wait(lambda: screen.shows(theme.DARK.train))  # the curve

    screen.do("key", "ctrl+q")
    screen.wait(lambda: len(screen.windows()) == 2)
    (question,) = set(screen.windows()) - {window}
    screen.do("windowfocus", "--sync", question)
    Image.fromarray(screen.look()).save(tmp_path / "leaving.png")
    screen.do("key", "Tab", "space")
    assert screen.program.wait(PATIENCE) == 0
    assert screen.said.read_text() == ""
    assert not list((screen.folder / "data" / "recovery").glob("*"))

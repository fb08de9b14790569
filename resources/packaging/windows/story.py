"""The program for Windows used by mouse and keyboard on a screen, as somebody would.

From the start page to a training on digits, saved by its dialog, killed, recovered, opened again.
Where to click is found in a picture of the screen (the uppermost filled button); what happened is
read here on Linux from the files that the program leaves. Each act leaves a picture to look at.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageGrab

from cnndesk.document.project import Project
from cnndesk.errors import CnndeskError
from cnndesk.gui.widgets import theme

from .prefix import end_all, environment
from .steps import WORK, StepError, need, say

PICTURES = WORK / "pictures"
_LONGEST = 300  # seconds for one act on a slow machine
_AGAIN = 10  # seconds after which a click that had no answer is tried again
_BUTTON = 500  # pixels that a filled button has at least
_TALL = 40  # pixels that it is high at most


class Desk:
    """The program on the screen that `DISPLAY` names.

    Parameters
    ----------
    program : Path
        ``cnndesk.exe``.
    folder : Path
        For settings, autosaved work and projects.
    words : str
        Arguments, such as a file to open.
    starter : bool
        The program starts another one and ends; it is the other one that is looked at.
    """

    def __init__(
        self, program: str | Path, folder: Path, *words: str, starter: bool = False
    ) -> None:
        self._starter = starter
        self.display, self.folder = os.environ["DISPLAY"], folder
        changes = {
            f"CNNDESK_{name.upper()}": f"Z:{folder / name}"
            for name in ("config", "data", "cache", "logs")
        }
        self.begun = time.monotonic()
        self._said = (folder / "said.txt").open("ab")
        self.process = subprocess.Popen(
            ["nice", "-n", "10", "wine", program, *words], cwd=folder, env=environment(changes),
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            start_new_session=True,
        )  # fmt: skip
        # Python under Wine cannot write to a file that it did not open itself, but to a pipe.
        self._listener = threading.Thread(
            target=shutil.copyfileobj, args=(self.process.stdout, self._said), daemon=True
        )
        self._listener.start()

    def __enter__(self) -> Desk:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        if error is not None:
            self.picture("failed")
        end_all()
        self.process.wait()
        self._listener.join()
        self._said.close()

    def look(self) -> NDArray[np.uint8]:
        """Return the screen, uint8 (height, width, 3)."""
        return np.asarray(ImageGrab.grab(xdisplay=self.display).convert("RGB"))

    def picture(self, name: str) -> None:
        """Keep a picture of the screen."""
        PICTURES.mkdir(parents=True, exist_ok=True)
        Image.fromarray(self.look()).save(PICTURES / f"{name}.png")

    def wait(self, condition: Callable[[], object], what: str) -> None:
        """Look again and again until something is so.

        Raises
        ------
        StepError
            The program ended, or it took too long.
        """
        begun = time.monotonic()
        while not condition():
            if self.process.poll() is not None and not (self._starter and self._ended_well()):
                raise StepError(f"The program ended while this was waited for: {what}.")
            if time.monotonic() - begun > _LONGEST:
                raise StepError(f"In {_LONGEST} s this did not come: {what}.")
            time.sleep(0.2)

    def _ended_well(self) -> bool:
        return self.process.returncode == 0

    def wait_for_window(self, title: str) -> None:
        """Wait for a window whose title begins so: there is no window manager to ask."""
        words = ["xdotool", "search", "--onlyvisible", "--name", f"^{title}"]

        def there() -> bool:
            return subprocess.run(words, check=False, capture_output=True).returncode == 0

        self.wait(there, f"a window {title}")
        time.sleep(2)  # until it takes keys; behind it a training goes on, so nothing stands still

    def settle(self) -> None:
        """Wait until the screen stays as it is for a second."""
        pictures: list[NDArray[np.uint8]] = []

        def stays() -> bool:
            time.sleep(1)
            pictures[:] = [*pictures[-1:], self.look()]
            return len(pictures) == 2 and np.array_equal(*pictures)

        self.wait(stays, "a screen that stays as it is")

    def do(self, *words: str) -> None:
        """Use mouse or keyboard."""
        subprocess.run(["xdotool", *words], check=True, timeout=60)

    def click(self, place: tuple[int, int]) -> None:
        """Click, with the keyboard where the mouse is: there is no window manager."""
        self.do("mousemove", str(place[0]), str(place[1]), "click", "1")

    def filled_button(self) -> tuple[int, int] | None:
        """Return the middle of the uppermost filled button, if one is on the screen."""
        rows, columns = np.nonzero((self.look() == _rgb(theme.DARK.accent_fill)).all(axis=2))
        for top in np.unique(rows):
            here = (rows >= top) & (rows < top + _TALL)
            if here.sum() >= _BUTTON:
                return int(np.median(columns[here])), int(np.median(rows[here]))
        return None

    def settled_button(self, but: tuple[int, int] | None = None) -> tuple[int, int]:
        """Wait for a filled button, other than at a place, that stays where it is."""
        seen: list[tuple[int, int] | None] = [None]

        def stays() -> bool:
            seen.append(self.filled_button())
            return seen[-1] not in (None, but) and seen[-1] == seen[-2]

        self.wait(stays, "a filled button")
        place = seen[-1]
        assert place is not None
        return place

    def press(self, until: Callable[[], bool], what: str) -> None:
        """Click the filled button, wherever it is by then, until something is so.

        One that is not ready yet does not hear, and while images open a bar has its colour too.
        """

        def click() -> bool:
            if (place := self.filled_button()) is not None:
                self.click(place)
            return place is not None

        self._again_and_again(click, until, what)

    def key(self, name: str, until: Callable[[], bool], what: str) -> None:
        """Press a key until something is so: a window that a dialog has just left may not hear.

        One that starts and pauses does no harm in the end: what it paused, it lets go on.
        """

        def strike() -> bool:
            self.do("key", name)
            return True

        self._again_and_again(strike, until, what)

    def _again_and_again(
        self, act: Callable[[], bool], until: Callable[[], bool], what: str
    ) -> None:
        done = [0.0]

        def answered() -> bool:
            if until():
                return True
            if time.monotonic() - done[0] > _AGAIN and act():
                done[0] = time.monotonic()
            return False

        self.wait(answered, what)

    def shows(self, colour: str) -> bool:
        """Whether something is drawn in a colour."""
        return int((self.look() == _rgb(colour)).all(axis=2).sum()) > 100

    def offers(self) -> bool:
        """Whether there is the frame of a message that asks something."""
        return self.shows(theme.DARK.warning)

    def kept(self) -> Project | None:
        """Return what the program has autosaved."""
        for path in sorted((self.folder / "data" / "recovery").glob("*.cnndesk")):
            try:
                return Project.load(path)
            except (CnndeskError, OSError):
                return None  # being written
        return None


def _rgb(colour: str) -> NDArray[np.uint8]:
    return np.frombuffer(bytes.fromhex(colour.lstrip("#")), np.uint8)


def play(program: Path) -> tuple[int, str]:
    """Play all acts; return how many there were, and how long the window took to come.

    Raises
    ------
    StepError
        Something did not come about; ``failed.png`` shows the screen then.
    """
    need("xdotool")
    shutil.rmtree(PICTURES, ignore_errors=True)
    folder = WORK / "story"
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "config").mkdir(parents=True)
    (folder / "config" / "settings.json").write_text(json.dumps({"theme": "dark"}))
    first = _train_save_and_die(program, folder)
    again = _recover(program, folder)
    _reopen(program, folder)
    return 3, f"window after {first:.1f} s, then {again:.1f} s; {PICTURES}"


def _train_save_and_die(program: Path, folder: Path) -> float:
    """Train on the digits, save by the dialog, and be killed. Returns the seconds to start."""
    with Desk(program, folder) as desk:
        start = desk.settled_button()
        came = time.monotonic() - desk.begun
        desk.picture("1-start")
        desk.click(start)
        desk.wait(lambda: desk.shows(theme.CLASS_COLORS[3]), "a network with an output block")
        desk.settled_button(but=start)
        desk.picture("2-digits")
        desk.press(lambda: desk.shows(theme.DARK.train), "the curve")
        desk.wait(lambda: _steps(desk.kept()) > 0, "an epoch, kept")
        desk.picture("3-training")
        saved = folder / "digits.cnndesk"
        desk.do("key", "ctrl+s")
        desk.wait_for_window("Save")
        desk.picture("4-saving")
        desk.do("key", "ctrl+a")
        desk.do("type", "--delay", "40", f"Z:{saved}".replace("/", "\\"))
        desk.do("key", "Return")
        desk.wait(lambda: saved.is_file() and _steps(_loaded(saved)) > 0, "the saved project")
        written = _steps(_loaded(saved))
        desk.picture("5-saved")
        desk.key("F5", lambda: _steps(desk.kept()) not in (0, written), "another run, kept unsaved")
        say(f"saved with {written} steps; killing the program in another run")
    return came


def _recover(program: Path, folder: Path) -> float:
    """Start after the kill: the work is offered, taken and saved. Returns the seconds to start."""
    saved = folder / "digits.cnndesk"
    with Desk(program, folder) as desk:
        desk.wait(desk.offers, "the offer to recover")
        came = time.monotonic() - desk.begun
        desk.settle()
        unsaved = _steps(desk.kept())
        if unsaved in (0, _steps(_loaded(saved))):
            raise StepError("After the kill there is nothing unsaved to recover.")
        desk.picture("6-after-the-kill")
        desk.press(lambda: not desk.offers(), "an answer to the offer")
        desk.wait(lambda: desk.shows(theme.CLASS_COLORS[3]), "the network again")
        desk.settle()
        desk.picture("7-recovered")
        desk.key("ctrl+s", lambda: _steps(_loaded(saved)) == unsaved, "the recovered work, saved")
        say(f"recovered {unsaved} steps and saved them")
    return came


def _reopen(program: Path, folder: Path) -> None:
    """Open the saved file as a double click does, and leave by Ctrl+Q to a clean end."""
    saved = folder / "digits.cnndesk"
    with Desk(program, folder, f"Z:{saved}") as desk:
        desk.wait(lambda: desk.shows(theme.CLASS_COLORS[3]), "the network of the file")
        desk.settle()
        desk.picture("8-reopened")
        desk.do("key", "ctrl+q")
        try:
            status = desk.process.wait(timeout=120)
        except subprocess.TimeoutExpired:
            desk.picture("failed")
            raise StepError("Ctrl+Q did not end the program.") from None
        if status:
            raise StepError(f"The program ended with {status}.")


def _loaded(path: Path) -> Project | None:
    try:
        return Project.load(path)
    except (CnndeskError, OSError):
        return None  # being written


def _steps(project: Project | None) -> int:
    return int(project.progress.get("step", 0)) if project is not None else 0

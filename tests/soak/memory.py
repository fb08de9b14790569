"""Train for an hour with every view open; memory must stay flat.

Run it: ``python tests/soak/memory.py [--quick | --minutes M]``. The window is the program's own, on
Qt's offscreen platform: every dock is open and visible, the watched image and the selected block
change, settings are changed, blocks are edited and undone while it trains. Flat means: from the end
of the first sixth on, the process does not grow by more than 32 MB beyond what the history of the
run and its two curves take (twelve numbers a step, which are kept). Each weighing is the least of
several, because a copy of the history is made for a moment whenever the run is saved.
"""

# ruff: noqa: E402

from __future__ import annotations

import argparse
import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_HOME = tempfile.TemporaryDirectory()
for _name in ("CNNDESK_CONFIG", "CNNDESK_DATA", "CNNDESK_CACHE"):
    os.environ[_name] = _HOME.name

from soaking import ROOT, Table

sys.path.insert(0, str(ROOT))

import numpy as np
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from cnndesk.gui.app import Session, make_application
from cnndesk.gui.document.settings import Settings
from cnndesk.gui.window.main_window import MainWindow

BOUND = 32.0  # MB


def resident() -> float:
    """Return the memory this process has, in megabytes."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def at_rest() -> float:
    """Return the least of ten readings of `resident` in two seconds, in megabytes."""
    readings = []
    for _ in range(10):
        spend(0.2)
        readings.append(resident())
    return min(readings)


def spend(seconds: float) -> None:
    """Let the program run."""
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


def wait(condition: Callable[[], object]) -> None:
    """Let the program run until something is so."""
    while not condition():
        spend(0.02)


def open_everything(window: MainWindow) -> int:
    """Give every dock a place of its own; return how many can be seen."""
    for number, (name, dock) in enumerate(window.frame.places.items()):
        window.frame.show_panel(name)
        dock.setFloating(True)
        dock.resize(640, 420)
        dock.move(40 * (number % 8), 40 * (number // 8))
        dock.show()
    spend(0.5)
    return sum(dock.isVisible() for dock in window.frame.places.values())


def disturb(window: MainWindow, turn: int) -> None:
    """Do what a person does meanwhile."""
    workspace = window.workspace
    workspace.watch_next()
    ids = list(workspace.network)
    workspace.select((ids[turn % len(ids)],))
    if turn % 5 == 0:
        window.commands.toggle_freeze()
        workspace.undo.undo()
    if turn % 7 == 0:
        settings = workspace.training_settings
        rate = 0.01 if settings.learning_rate != 0.01 else 0.02
        workspace.set_training_settings(settings.replace(learning_rate=rate))
    if turn % 11 == 0:
        window.files.autosaver.soon()


def soak(window: MainWindow, table: Table, minutes: float) -> None:
    """Train, disturb and weigh."""
    window.files.open_images("digits", "lenet5")
    wait(lambda: len(window.workspace.network) > 1)
    workspace, training = window.workspace, window.training
    wanted = workspace.training_settings.replace(epochs=100_000, schedule="constant")
    workspace.set_training_settings(wanted)
    views = open_everything(window)
    training.run()
    wait(lambda: training.history is not None and len(training.history.steps) > 5)
    claim = table.claim(f"memory flat while training with {views} views open")
    seconds, memory = [], []
    begun, turn = time.monotonic(), 0
    for part in range(12):
        while time.monotonic() - begun < 60 * minutes * (part + 1) / 12:
            turn += 1
            disturb(window, turn)
            spend(2.0)
        gc.collect()
        steps = len(training.history.steps) if training.history is not None else 0
        seconds.append(time.monotonic() - begun)
        weighed = at_rest()
        memory.append(weighed - 12 * 8 * steps / 2**20)
        print(f"  after {seconds[-1]:6.0f} s {weighed:7.1f} MB {steps:11,} steps", flush=True)
    growth = max(memory[6:]) - memory[1]
    slope, _ = np.polyfit(seconds[2:], memory[2:], 1)
    claim.check(growth < BOUND, f"grew by {growth:.1f} MB")
    claim.worst = f"{growth:+.1f} MB, {3600 * slope:+.1f} MB an hour, {turn} disturbances"
    alive = table.claim("the training runs on, and no view has raised an exception")
    alive.check(training.is_busy and not window.banners.open, str(window.banners.open))
    training.stop()
    wait(lambda: not training.is_busy)


def main() -> int:
    """Soak, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--quick", action="store_true", help="2 minutes instead of 60")
    parser.add_argument("--minutes", type=float, default=60.0)
    arguments = parser.parse_args()
    application = make_application()
    session = Session(application, Settings())
    window = session.window
    window.resize(1440, 900)
    session.show()
    wait(lambda: window.canvas is not None)
    window.panel_loader.make_all()
    with Table("Memory") as table:
        soak(window, table, 2.0 if arguments.quick else arguments.minutes)
    window.files.may_leave = lambda: True  # type: ignore[method-assign]
    window.close()
    QApplication.processEvents()
    _HOME.cleanup()
    return table.code


if __name__ == "__main__":
    sys.exit(main())

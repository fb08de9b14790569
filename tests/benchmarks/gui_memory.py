"""What the window keeps in memory: while training with every view open, and with 50,000 images.

Run it: ``python tests/benchmarks/gui_memory.py [--minutes M] [--images N]``. The first part trains
with all live views open and prints the resident memory as it goes; a leak shows as a slope after
the first minute. The second part scrolls through a data set of N drawn images of 32 x 32.
"""

# ruff: noqa: E402

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
_HOME = tempfile.TemporaryDirectory()
os.environ["CNNDESK_CONFIG"] = os.environ["CNNDESK_DATA"] = _HOME.name

import numpy as np
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QAbstractItemView

from cnndesk.gui.app import Session, make_application
from cnndesk.gui.document.settings import Settings
from cnndesk.gui.window.main_window import MainWindow

VIEWS = ("feature_maps", "filters", "predictions", "log")
SIDE = 32


def resident() -> float:
    """Return the memory this process has, in megabytes."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def spend(seconds: float) -> None:
    """Let the program run."""
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


def wait(condition: Callable[[], object]) -> None:
    """Let the program run until something is so."""
    while not condition():
        spend(0.02)


def train(window: MainWindow, minutes: float) -> None:
    """Train on digits with all views open; print the memory twelve times."""
    window.files.open_images("digits", "lenet5")
    wait(lambda: len(window.workspace.network) > 1)
    workspace, training = window.workspace, window.training
    wanted = workspace.training_settings.replace(epochs=100_000, schedule="constant")
    workspace.set_training_settings(wanted)
    for name in VIEWS:
        own = window.frame.places[name].leave(name)
        assert own is not None
        own.resize(700, 320)
    window.frame.show_panel("training")
    workspace.select(("conv1",))
    training.run()
    wait(lambda: training.history is not None and len(training.history.steps) > 5)
    seconds, memory = [], []
    begun = time.monotonic()
    for _ in range(12):
        spend(60 * minutes / 12)
        seconds.append(time.monotonic() - begun)
        memory.append(resident())
        steps = len(training.history.steps) if training.history is not None else 0
        print(f"  after {seconds[-1]:5.0f} s  {memory[-1]:6.1f} MB  {steps:9,} steps", flush=True)
    half = len(memory) // 2
    slope, _ = np.polyfit(seconds[half:], memory[half:], 1)
    print(f"  slope of the second half {60 * slope:6.2f} MB a minute")
    training.stop()
    wait(lambda: not training.is_busy)


def browse(window: MainWindow, folder: Path, count: int) -> None:
    """Open N images from a CIFAR file of their own making and scroll through them."""
    records = np.random.default_rng(0).integers(0, 256, (count, 1 + 3 * SIDE * SIDE), np.uint8)
    records[:, 0] %= 10
    (folder / "data_batch_1.bin").write_bytes(records.tobytes())
    del records
    before = resident()
    begun = time.monotonic()
    window.files.open_images(str(folder))
    wait(lambda: window.workspace.dataset is not None and _images(window) == count)
    print(f"  {count:,} images opened in {time.monotonic() - begun:.1f} s")
    print(f"  memory {before:.0f} MB before, {resident():.0f} MB with the data")
    window.frame.show_panel("images")
    spend(0.3)
    panel = window.frame.places["images"].panel
    assert panel is not None
    view = max(panel.findChildren(QAbstractItemView), key=lambda v: v.model().rowCount())
    bar = view.verticalScrollBar()
    print(f"  the browser lists {view.model().rowCount():,}")
    slowest = 0.0
    for place in range(200):
        started = time.perf_counter()
        bar.setValue(bar.maximum() * place // 199)
        view.viewport().repaint()
        slowest = max(slowest, time.perf_counter() - started)
        spend(0.005)
    print(f"  memory {resident():.0f} MB after scrolling through; slowest page "
          f"{1000 * slowest:.0f} ms")  # fmt: skip


def _images(window: MainWindow) -> int:
    dataset = window.workspace.dataset
    return sum(len(split) for split in dataset.splits.values()) if dataset is not None else 0


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--images", type=int, default=50_000)
    arguments = parser.parse_args()
    os.environ["CNNDESK_CACHE"] = _HOME.name
    print(f"load {os.getloadavg()[0]:.1f}, {os.cpu_count()} processors")
    session = Session(make_application(), Settings())
    window = session.window
    window.resize(1440, 900)
    session.show()
    wait(lambda: window.canvas is not None)
    window.panel_loader.make_all()
    print(f"  started  {resident():6.1f} MB")
    if arguments.minutes:
        train(window, arguments.minutes)
    if arguments.images:
        folder = Path(_HOME.name) / "cifar"
        folder.mkdir()
        browse(window, folder, arguments.images)
    window.files.may_leave = lambda: True  # type: ignore[method-assign]
    window.close()
    _HOME.cleanup()


if __name__ == "__main__":
    main()

"""How long it takes to start: from the command to the window, and from the click to the curve.

Run it: ``python tests/benchmarks/gui_startup.py [--times N] [--drop-caches]``. Each start is a
process of its own. With ``--drop-caches`` (as root, on Linux) the first start reads everything
from the disk; without, the first start is named so but may find files in memory. The first point
is timed inside one process, from the click on Train until the curve has a point that was painted.
"""

from __future__ import annotations

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_FIRST_POINT = """
import sys, time
from cnndesk.gui.app import Session, make_application
from cnndesk.gui.document.settings import Settings
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

app = make_application()
session = Session(app, Settings())
window = session.window
session.show()
while not window.panel_loader.is_done:
    app.processEvents()
begun = time.perf_counter()
QTest.mouseClick(window.start_page.cards[1].button, Qt.MouseButton.LeftButton)
panel = window.frame.places["training"].panel
train = window.canvas.header.train
while window.focusWidget() is not train or len(window.workspace.network) < 2:
    app.processEvents()
ready = time.perf_counter()
QTest.mouseClick(train, Qt.MouseButton.LeftButton)
while not (
    panel.curves and panel.curves._tracked and len(panel.curves._tracked[0].loss.batches)
):
    app.processEvents()
panel.repaint()
point = time.perf_counter()
print(f"{1000 * (ready - begun):.0f} {1000 * (point - ready):.0f}")
window.files.may_leave = lambda: True
window.close()
"""


def start(folder: str) -> tuple[float, float]:
    """Start the program and let it close itself; return seconds until shown and until ready."""
    environment = {
        "QT_QPA_PLATFORM": "offscreen",
        **os.environ,
        "CNNDESK_CONFIG": folder,
        "CNNDESK_DATA": folder,
        "CNNDESK_STARTUP": "1",
        "CNNDESK_STARTED": str(time.time()),
    }
    done = subprocess.run(
        [sys.executable, "-c", "from cnndesk.gui.app import main; main(['--quit'])"],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    times = dict(re.findall(r"cnndesk: (\w+) after ([\d.]+) s", done.stderr))
    return float(times["shown"]), float(times["ready"])


def first_point(folder: str) -> tuple[float, float]:
    """Return milliseconds from the first click to ready, and from the second to a point."""
    environment = {
        "QT_QPA_PLATFORM": "offscreen",
        **os.environ,
        "CNNDESK_CONFIG": folder,
        "CNNDESK_DATA": folder,
        "PYTHONPATH": str(ROOT),
    }
    done = subprocess.run(
        [sys.executable, "-c", _FIRST_POINT],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    ready, point = done.stdout.split()
    return float(ready), float(point)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=7)
    parser.add_argument("--drop-caches", action="store_true")
    arguments = parser.parse_args()
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
    print(f"load {load:.1f}, {os.cpu_count()} processors")
    with tempfile.TemporaryDirectory() as folder:
        if arguments.drop_caches:
            os.sync()
            Path("/proc/sys/vm/drop_caches").write_text("3")
        shown, ready = start(folder)
        first = "cold" if arguments.drop_caches else "first"
        print(f"  {first:5} start   shown {shown:5.2f} s   ready {ready:5.2f} s")
        starts = [start(folder) for _ in range(arguments.times)]
        shown, ready = (statistics.median(column) for column in zip(*starts, strict=True))
        print(f"  warm  start   shown {shown:5.2f} s   ready {ready:5.2f} s   (median)")
        points = [first_point(folder) for _ in range(arguments.times)]
        ready, point = (statistics.median(column) for column in zip(*points, strict=True))
        worst = max(p for _, p in points)
        print(f"  first click to ready to train       {ready:6.0f} ms")
        print(f"  second click to a point on the curve {point:5.0f} ms   (worst {worst:.0f} ms)")


if __name__ == "__main__":
    main()

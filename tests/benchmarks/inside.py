"""Looking inside, measured: an embedding of many images, and painting on the watched one.

Run it: ``python tests/benchmarks/inside.py --data SOURCE [--template NAME]``. A network is trained
for one epoch. Then the activations of its last hidden block are projected and clustered, with the
seconds for each and a heartbeat in the window's thread meanwhile; and a line is painted on the
image, with the rate at which everything that follows it was drawn anew.
"""

# ruff: noqa: E402

from __future__ import annotations

import argparse
import math
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
_HOME = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
os.environ["CNNDESK_CONFIG"] = os.environ["CNNDESK_DATA"] = _HOME.name
os.environ["CNNDESK_CACHE"] = _HOME.name

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from watching import BEAT, Heartbeat, spend

from cnndesk.explain.clusters import purity
from cnndesk.gui.app import Session, make_application
from cnndesk.gui.document.settings import Settings
from cnndesk.gui.session.training import State
from cnndesk.gui.window.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
PAINTED = 4.0  # seconds


class Clock:
    """Times what the window does, and for how long its thread was away meanwhile."""

    def __init__(self) -> None:
        self.beats = Heartbeat()
        self._timer = QTimer(interval=BEAT)
        self._timer.timeout.connect(self.beats.beat)

    def until(self, what: str, condition: Callable[[], object]) -> None:
        """Let the program run until something is so, and print how that went."""
        self.beats.gaps.clear()
        self.beats.last = 0.0
        self._timer.start()
        begun = time.perf_counter()
        while not condition():
            spend(0.01)
        seconds = time.perf_counter() - begun
        spend(0.05)
        self._timer.stop()
        away = 1000 * max(self.beats.gaps, default=0.0)
        print(f"  {what:34}{seconds:8.2f} s   loop away at most {away:5.0f} ms", flush=True)


def embed(window: MainWindow, clock: Clock) -> None:
    """Open the embedding, project, cluster."""
    hidden = [i for i in window.workspace.network.order if i.startswith("fc")][-2]
    window.workspace.select((hidden,))
    window.go_to("embedding")
    panel = window.frame.places["embedding"].panel
    assert panel is not None
    clock.until(f"{hidden}: first PCA", lambda: panel.points is not None)
    for count in (2_000, 10_000):
        place = panel.limit.findData(count)
        if place < 0:
            continue
        panel.limit.setCurrentIndex(place)
        panel.limit.activated.emit(place)
        spend(0.02)
        clock.until(
            f"PCA of {count:,}", lambda: panel.points is not None and not panel.work.is_busy
        )
        if count == 2_000:
            QTest.mouseClick(panel.methods.button("tsne"), LEFT)
            clock.until(
                f"t-SNE of {count:,}",
                lambda: panel.method_shown == "tsne" and not panel.work.is_busy,
            )
            place = panel.colours.findData("cluster")
            panel.colours.setCurrentIndex(place)
            panel.colours.activated.emit(place)
            clock.until("k-means", lambda: panel.clusters is not None and not panel.work.is_busy)
            share = purity(panel.clusters.members, panel.judged.judgement.labels)
            print(f"  purity of the clusters {100 * share:26.1f} %")
            QTest.mouseClick(panel.methods.button("pca"), LEFT)
            spend(0.3)
    window.frame.show_panel("canvas")


def paint(window: MainWindow) -> None:
    """Draw a line for some seconds; count how often everything followed."""
    window.frame.show_panel("paint")
    spend(0.5)
    panel = window.frame.places["paint"].panel
    assert panel is not None
    pad = panel.view
    drawn = 0

    def count(_: object) -> None:
        nonlocal drawn
        drawn += 1

    window.workspace.snapshot_arrived.connect(count)
    width, height = pad.width(), pad.height()
    begun, moves = time.perf_counter(), 0
    QTest.mousePress(pad, LEFT, pos=QPoint(width // 2, height // 2))
    while time.perf_counter() - begun < PAINTED:
        turn = moves / 15
        reach = 0.3 * min(width, height)
        at = QPoint(
            round(width / 2 + reach * math.cos(turn)), round(height / 2 + reach * math.sin(turn))
        )
        QTest.mouseMove(pad, at)
        moves += 1
        spend(0.008)
    QTest.mouseRelease(pad, LEFT)
    moves_, anew = moves / PAINTED, drawn / PAINTED
    print(f"  paint: {moves_:.0f} moves and {anew:.1f} times everything anew a second")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", default="digits")
    parser.add_argument("--template", default="lenet5")
    arguments = parser.parse_args()
    print(f"{arguments.template} on {arguments.data}, load {os.getloadavg()[0]:.1f}")
    session = Session(make_application(), Settings())
    window = session.window
    window.resize(1440, 900)
    session.show()
    window.panel_loader.make_all()
    window.files.open_images(arguments.data, arguments.template)
    while len(window.workspace.network) < 2 or window.workspace.dataset is None:
        spend(0.02)
    training, clock = window.training, Clock()
    training.step_epoch()
    clock.until("one epoch", lambda: training.state is State.PAUSED)
    embed(window, clock)
    paint(window)
    window.files.may_leave = lambda: True  # type: ignore[method-assign]
    window.close()


if __name__ == "__main__":
    main()

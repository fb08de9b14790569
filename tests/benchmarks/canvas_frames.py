"""Measure the canvas: milliseconds per frame while a block of a network of 300 is dragged.

Run with ``python -m tests.benchmarks.canvas_frames``; prints one line per case, with all blocks
seen, with frames around the stages, and with these folded. A frame is one move of the pointer with
everything that follows, up to the finished picture. With ``--thread`` the time of the window's
thread counts, not that of the clock: for a machine that does other things as well.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cnndesk.document.edits import Move, ReplaceNetwork
from cnndesk.document.group_edits import Fold
from cnndesk.document.layout import arrange
from cnndesk.document.network import Network
from cnndesk.document.stages import with_stages
from cnndesk.gui.canvas.view import CanvasView
from cnndesk.gui.document.settings import Settings
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.widgets import theme
from cnndesk.session.live_view import LiveView
from tests.document.large_networks import three_hundred

FRAMES = 120
LEFT = Qt.MouseButton.LeftButton


clock = time.thread_time if "--thread" in sys.argv else time.perf_counter


def frames(step: Callable[[int], None], viewport: object) -> list[float]:
    """Return the milliseconds of each step with the repaint that follows it."""
    times = []
    for number in range(FRAMES):
        started = clock()
        step(number)
        QApplication.processEvents()
        times.append(1000 * (clock() - started))
    return times


def report(name: str, times: list[float]) -> None:
    """Print median, 90th percentile and longest."""
    median, high = np.percentile(times, (50, 90))
    print(f"{name:<44} median {median:6.2f} ms   p90 {high:6.2f} ms   longest {max(times):6.2f} ms")


def main() -> int:
    """Measure all cases."""
    app = QApplication(sys.argv)
    theme.prepare(app)
    theme.apply(app, theme.Choice.DARK)
    theme.set_reduce_motion(True)
    whole = three_hundred()
    with TemporaryDirectory() as folder:
        folded = with_stages(whole)
        opened = folded.copy()
        Fold(tuple(folded.tree.groups), folded=False).apply(opened)
        Move(arrange(opened)).apply(opened)
        for name, network in (("flat", whole), ("open", opened), ("folded", folded)):
            print(f"{name}: {len(network)} blocks, {len(network.folding.tiles)} tiles")
            measure_network(network, Path(folder) / "settings.json")
    return 0


def measure_network(network: Network, settings: Path) -> None:
    """Measure all cases with one network."""
    workspace = Workspace(Settings(settings))
    view = CanvasView(workspace)
    view.resize(1440, 900)
    view.show()
    workspace.push(ReplaceNetwork(network))
    workspace.diagnose()
    QApplication.processEvents()
    fill(workspace)
    for zoom in (0.35, 0.7, 1.0):
        measure(view, zoom)
    measure_snapshots(workspace, view)
    workspace.close()
    view.close()


def fill(workspace: Workspace) -> None:
    """Give every block a picture."""
    random = np.random.default_rng(1)
    activations = {
        i: random.normal(size=tuple(d.output)).astype(np.float32)
        for i, d in workspace.diagnoses.items()
        if d.output is not None
    }
    workspace.publish_snapshot(LiveView(activations=activations))


def measure(view: CanvasView, zoom: float) -> None:
    """Drag one block, then all; pan; zoom."""
    folding = view.canvas.folding
    tiles = folding.tiles
    view.zoom_by(zoom / view.zoom)
    grabbed = tiles[len(tiles) // 2]
    view.centre_on(view.canvas.body_of(grabbed).center())
    QApplication.processEvents()
    for name, chosen in (("one tile", (grabbed,)), ("all tiles", tiles)):
        view.workspace.select(i for tile in chosen for i in folding.members(tile))
        QApplication.processEvents()
        start = view.mapFromScene(view.canvas.body_of(grabbed).center())
        QTest.mousePress(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, start)

        def drag(number: int, start: QPoint = start) -> None:
            angle = number / 9
            point = start + QPoint(int(90 * np.sin(angle)) + 12, int(60 * np.cos(angle)))
            QTest.mouseMove(view.viewport(), point)

        drag(0)
        times = frames(drag, view)
        QTest.mouseMove(view.viewport(), start)
        QTest.mouseRelease(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, start)
        QApplication.processEvents()
        report(f"drag {name} of {len(tiles)} at {zoom:.0%}", times)
    report(f"pan at {zoom:.0%}", frames(lambda n: view.pan_by(7 if n % 40 < 20 else -7, 3), view))


def measure_snapshots(workspace: Workspace, view: CanvasView) -> None:
    """Draw new pictures into all blocks that are seen."""
    view.fit()
    QApplication.processEvents()
    fill(workspace)
    QApplication.processEvents()
    random = np.random.default_rng(2)
    activations = {
        i: random.normal(size=tuple(d.output)).astype(np.float32)
        for i, d in workspace.diagnoses.items()
        if d.output is not None
    }
    report(
        "a snapshot of all blocks, fitted",
        frames(lambda n: workspace.publish_snapshot(LiveView(activations=activations)), view),
    )


if __name__ == "__main__":
    raise SystemExit(main())

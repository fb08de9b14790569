"""Measure the canvas: milliseconds per frame while a block of a network of 200 is dragged.

Run with ``python -m tests.benchmarks.canvas_frames``; prints one line per case. A frame is one
move of the pointer with everything that follows, up to the finished picture.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cnndesk.blocks import create
from cnndesk.document.delta import Link, PlacedBlock
from cnndesk.document.edits import Move, ReplaceNetwork
from cnndesk.document.layout import arrange
from cnndesk.document.network import Network
from cnndesk.gui.canvas import CanvasView
from cnndesk.gui.document.settings import Settings
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.widgets import theme
from cnndesk.session.live_view import LiveView

BLOCKS = 200
FRAMES = 120
LEFT = Qt.MouseButton.LeftButton


def chain(count: int) -> Network:
    """Return a network of ``count`` blocks in a chain, arranged."""
    kinds = ("conv2d", "batch_norm", "relu")
    blocks = [PlacedBlock("image1", create("image_input", height=32, width=32, channels=3))]
    blocks += [
        PlacedBlock(f"{create(kinds[n % 3]).prefix}{n + 1}", create(kinds[n % 3]))
        for n in range(count - 1)
    ]
    links = [Link(a.id, b.id) for a, b in pairwise(blocks)]
    network = Network(blocks, links)
    Move(arrange(network, columns=20)).apply(network)
    return network


def frames(step: Callable[[int], None], viewport: object) -> list[float]:
    """Return the milliseconds of each step with the repaint that follows it."""
    times = []
    for number in range(FRAMES):
        started = time.perf_counter()
        step(number)
        QApplication.processEvents()
        times.append(1000 * (time.perf_counter() - started))
    return times


def report(name: str, times: list[float]) -> None:
    """Print median, 99th percentile and longest."""
    median, high = np.percentile(times, (50, 99))
    print(f"{name:<44} median {median:6.2f} ms   p99 {high:6.2f} ms   longest {max(times):6.2f} ms")


def main() -> int:
    """Measure all cases."""
    app = QApplication(sys.argv)
    theme.prepare(app)
    theme.apply(app, theme.Choice.DARK)
    theme.set_reduce_motion(True)
    with TemporaryDirectory() as folder:
        workspace = Workspace(Settings(Path(folder) / "settings.json"))
        view = CanvasView(workspace)
        view.resize(1440, 900)
        view.show()
        workspace.push(ReplaceNetwork(chain(BLOCKS)))
        workspace.diagnose()
        QApplication.processEvents()
        fill(workspace)
        for zoom in (0.35, 0.7, 1.0):
            measure(view, zoom)
        measure_snapshots(workspace, view)
        workspace.close()
    return 0


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
    network = view.workspace.network
    ids = network.order
    view.zoom_by(zoom / view.zoom)
    grabbed = ids[len(ids) // 2]
    view.centre_on(view.canvas.body_of(grabbed).center())
    QApplication.processEvents()
    for name, chosen in (("one block", (grabbed,)), ("all blocks", ids)):
        view.workspace.select(chosen)
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
        report(f"drag {name} of {len(ids)} at {zoom:.0%}", times)
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
        "a snapshot of all 200 blocks, fitted",
        frames(lambda n: workspace.publish_snapshot(LiveView(activations=activations)), view),
    )


if __name__ == "__main__":
    raise SystemExit(main())

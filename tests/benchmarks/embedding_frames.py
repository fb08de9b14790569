"""Frame times of the embedding with 10,000 points: panning, zooming, pointing and drawing a lasso.

    python tests/benchmarks/embedding_frames.py [POINTS]

Prints the median and the 95th percentile of the time from an event to the finished picture, in
milliseconds, without a graphics card (the offscreen platform paints with the processor): by the
clock, and the processor time of the thread, which other programs on the machine do not change much.
"""

from __future__ import annotations

import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPixmap, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cnndesk.gui.app import make_application
from cnndesk.gui.panels.embedding.scatter import Card, Group, ScatterView
from cnndesk.gui.widgets import theme

SIZE = (980, 700)
FRAMES = 120
LEFT = Qt.MouseButton.LeftButton


def clustered(count: int) -> tuple[np.ndarray, np.ndarray]:
    """Return points in ten clouds, and the cloud of each."""
    rng = np.random.default_rng(0)
    of = rng.integers(0, 10, count)
    angle = 2 * np.pi * of / 10
    middle = 30 * np.stack([np.cos(angle), np.sin(angle)], axis=1)
    return middle + 7 * rng.standard_normal((count, 2)), of


def measured(view: ScatterView, act) -> tuple[float, ...]:  # type: ignore[no-untyped-def]
    """Return median and 95th percentile of a frame in milliseconds, by clock and by processor."""
    times, spent = [], []
    for frame in range(FRAMES):
        begun, used = time.perf_counter(), time.thread_time()
        act(frame)
        view.repaint()
        times.append(1000 * (time.perf_counter() - begun))
        spent.append(1000 * (time.thread_time() - used))
    return tuple(float(f) for t in (times, spent) for f in np.percentile(t, (50, 95)))


def main(count: int) -> None:
    """Measure everything once."""
    app = make_application()
    theme.apply(app, theme.Choice.DARK)
    points, of = clustered(count)
    picture = QPixmap(56, 56)
    picture.fill(Qt.GlobalColor.white)
    view = ScatterView(lambda _: Card(picture, "7", ("predicted 7, 99 %", "loss 0.01")))
    view.resize(*SIZE)
    view.show()
    view.show_points(points)
    view.show_groups(
        [
            Group(str(i), theme.class_color(i).name(), np.flatnonzero(of == i).astype(np.int64))
            for i in range(10)
        ]
    )
    QApplication.processEvents()
    view.grab()

    def point(frame: int) -> None:
        QTest.mouseMove(view, QPoint(100 + 6 * frame, 150 + 3 * frame))

    def pan(frame: int) -> None:
        QTest.mouseMove(view, QPoint(300 + 2 * frame, 300 + frame))

    def zoom(frame: int) -> None:
        step = QPoint(0, 40 if frame % 40 < 20 else -40)
        wheel = QWheelEvent(
            QPointF(400, 300),
            QPointF(400, 300),
            QPoint(),
            step,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view, wheel)

    def lasso(frame: int) -> None:
        angle = 2 * np.pi * frame / FRAMES
        QTest.mouseMove(
            view, QPoint(round(490 + 250 * np.cos(angle)), round(350 + 250 * np.sin(angle)))
        )

    results = {"pointing": measured(view, point)}
    QTest.mousePress(view, LEFT, pos=QPoint(740, 350))
    results["lasso"] = measured(view, lasso)
    view.panning = True
    view._lasso = []
    QTest.mousePress(view, LEFT, pos=QPoint(300, 300))
    results["panning"] = measured(view, pan)
    QTest.mouseRelease(view, LEFT, pos=QPoint(540, 420))
    results["zooming"] = measured(view, zoom)
    view.fit()
    view.mark(np.arange(0, count, 2))
    results["pointing, half of them marked"] = measured(view, point)
    print(f"{count:,} points, {SIZE[0]}×{SIZE[1]} pixels, {FRAMES} frames each")
    print(f"  {'':<32} clock: median     p95   processor: median     p95")
    for name, (median, high, used, most) in results.items():
        print(f"  {name:<32} {median:13.1f} {high:7.1f} {used:19.1f} {most:7.1f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)

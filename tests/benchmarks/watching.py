"""What watching costs: training steps per second with all live views open and with none.

Run it: ``python tests/benchmarks/watching.py [--data SOURCE] [--template NAME] [--seconds S]``. The
same training goes on throughout; stretches with the window watching and with it hidden alternate,
so that whatever else the machine does meets both alike. With ``--clusters`` the window watches all
the time, and what alternates is an embedding of 2,000 images that follows every epoch. A heartbeat
in the window's thread tells for how long the event loop was away while watching, and for how much
of that it was computing rather than waiting for a processor.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from cnndesk.blocks import Family
from cnndesk.document.edits import ReplaceNetwork
from cnndesk.document.templates import template
from cnndesk.gui.document.settings import Settings
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets import theme
from cnndesk.gui.window.main_window import MainWindow

BEAT = 4  # milliseconds
VIEWS = ("training", "feature_maps", "filters", "predictions")


@dataclass
class Heartbeat:
    """Times at which the event loop was away for longer than a beat."""

    gaps: list[float] = field(default_factory=list)
    work: list[float] = field(default_factory=list)
    last: float = 0.0
    last_work: float = 0.0
    record: bool = True

    def beat(self) -> None:
        """Note the time since the beat before."""
        now, work = time.perf_counter(), time.thread_time()
        if self.last and self.record:
            self.gaps.append(max(0.0, now - self.last - BEAT / 1000))
            self.work.append(work - self.last_work)
        self.last, self.last_work = now, work


def spend(seconds: float) -> None:
    """Let the event loop run as it does in the program."""
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


def spread(window: MainWindow) -> None:
    """Put all live views side by side, so that all of them are drawn."""
    for name in VIEWS[1:]:
        own = window.frame.places[name].leave(name)
        assert own is not None
        own.resize(700, 320)
    window.frame.show_panel("training")


def follow_clusters(window: MainWindow) -> None:
    """Open the embedding, of the last hidden block, in step with the training."""
    place = window.frame.places["embedding"]
    own = place.leave("embedding")
    assert own is not None
    own.resize(1100, 600)
    network = window.workspace.network
    hidden = [i for i in network.order if network.block(i).family is Family.DENSE][-2]
    window.workspace.select((hidden,))
    assert place.panel is not None
    place.panel.follow.setChecked(True)


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", default="digits")
    parser.add_argument("--template", default="lenet5")
    parser.add_argument("--seconds", type=float, default=2.0)
    parser.add_argument("--rounds", type=int, default=12)
    parser.add_argument("--clusters", action="store_true")
    arguments = parser.parse_args()
    app = QApplication([])
    theme.prepare(app)
    theme.apply(app, theme.Choice.DARK)
    folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
    os.environ["CNNDESK_DATA"] = folder.name
    workspace = Workspace(Settings(Path(folder.name) / "settings.json"))
    window = MainWindow(workspace)
    window.resize(1440, 900)
    window.show()
    window.begin()
    window.panel_loader.make_all()
    window.show_project()
    workspace.open_source(arguments.data)
    while workspace.dataset is None:
        spend(0.05)
    chosen = template(arguments.template)
    dataset = workspace.dataset
    workspace.push(ReplaceNetwork(chosen.build(dataset.image_shape, len(dataset.classes))))
    workspace.set_training_settings(chosen.settings.replace(epochs=100_000, schedule="constant"))
    window.fit()
    spread(window)
    workspace.select((workspace.network.order[1],))
    if arguments.clusters:
        follow_clusters(window)
    alternating = ("embedding",) if arguments.clusters else VIEWS[1:]
    training = Training.of(workspace)
    training.run()
    while training.history is None or len(training.history.steps) < 5:
        spend(0.1)
    beats = Heartbeat()
    timer = QTimer(interval=BEAT)
    timer.timeout.connect(beats.beat)
    rates: dict[bool, list[float]] = {True: [], False: []}
    views = 0

    def count(_: object) -> None:
        nonlocal views
        views += 1

    workspace.snapshot_arrived.connect(count)
    spend(1.0)
    views, watched_seconds = 0, 0.0
    shares: dict[bool, list[float]] = {True: [], False: []}
    for _ in range(arguments.rounds):
        for watching in (True, False):
            for name in alternating:
                own = window.frame.places[name].window_of_its_own
                if own is not None:
                    own.setVisible(watching)
            if not arguments.clusters:
                window.setVisible(watching)
                training.set_watching(watching)
            spend(0.3)
            beats.record, beats.last = watching, 0.0
            timer.start()  # in both: it wakes the thread as well
            steps, started = len(training.history.steps), time.perf_counter()
            computed = time.thread_time()
            spend(arguments.seconds)
            elapsed = time.perf_counter() - started
            rates[watching].append((len(training.history.steps) - steps) / elapsed)
            shares[watching].append((time.thread_time() - computed) / elapsed)
            timer.stop()
            watched_seconds += elapsed if watching else 0.0
    training.stop()
    while training.is_busy:
        spend(0.02)
    ratios = [a / b for a, b in zip(rates[True], rates[False], strict=True)]
    gaps = sorted(beats.gaps)
    cost = 100 * (1 - statistics.median(ratios))
    print(f"{arguments.template} on {arguments.data}, batch {chosen.settings.batch_size}")
    print(f"  steps/s watching  {statistics.median(rates[True]):9.1f}")
    print(f"  steps/s hidden    {statistics.median(rates[False]):9.1f}")
    print(f"  cost of watching  {cost:9.1f} %   (rounds: "
          + ", ".join(f"{100 * (1 - r):.1f}" for r in sorted(ratios)) + ")")  # fmt: skip
    for watching, name in ((True, "watching"), (False, "hidden")):
        print(f"  window's thread, {name:9} {100 * statistics.median(shares[watching]):4.1f} %")
    print(f"  views per second  {views / watched_seconds:9.1f}")
    print(f"  loop away, p99    {1000 * gaps[int(0.99 * len(gaps))]:9.1f} ms")
    print(f"  loop away, longest{1000 * gaps[-1]:9.1f} ms")
    work = sorted(beats.work)
    print(f"  computing, p99    {1000 * work[int(0.99 * len(work))]:9.1f} ms")
    print(f"  computing, longest{1000 * work[-1]:9.1f} ms")
    window.frame.close_windows()  # while there is a window to be told
    workspace.close()
    folder.cleanup()
    app.processEvents()


if __name__ == "__main__":
    main()

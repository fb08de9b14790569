"""The time machine's scrubber, measured: from a moment that is picked to its maps on the screen.

    .venv/bin/python -m tests.benchmarks.scrubbing [--template NAME] [--data SOURCE] [--epochs N]
        [--picks N]

A window trains a network and shows the maps of its first convolution. Then moments are picked at
random, each when the views of the one before are there, and the milliseconds are told until the
new snapshot was published (maps, predictions and strip are painted from it) and until the event
loop has painted it; the first pick of each moment, which is read from the disk, is told apart.
Take it on a machine that does nothing else. The time of the processor, of all threads, holds on a
busy machine, too, more or less.
"""

# ruff: noqa: E402

from __future__ import annotations

import argparse
import gc
import os
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
_HOME = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
for _name in ("CONFIG", "DATA", "LOGS"):
    os.environ[f"CNNDESK_{_name}"] = _HOME.name

from PySide6.QtCore import QEventLoop, QTimer

from cnndesk.blocks import Family
from cnndesk.gui.app import Session, make_application
from cnndesk.gui.document.settings import Settings
from cnndesk.gui.session.training import State


def spend(milliseconds: int) -> None:
    """Let the event loop run as it does in the program."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def told(name: str, values: list[float]) -> None:
    """Print how values are spread."""
    if values:
        ordered = sorted(values)
        last = ordered[min(len(ordered) - 1, round(0.95 * len(ordered)))]
        middle = statistics.median(ordered)
        spread = f"95 % within {last:6.1f} ms   most {ordered[-1]:6.1f} ms   ({len(ordered)})"
        print(f"  {name:36}median {middle:6.1f} ms   {spread}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--template", default="lenet5")
    parser.add_argument("--data", default="digits")
    parser.add_argument("--epochs", type=int, default=15)
    parser.add_argument("--picks", type=int, default=60)
    arguments = parser.parse_args()
    app = make_application([])
    session = Session(app, Settings())
    session.show()
    window = session.window
    window.resize(1440, 900)
    while not window.panel_loader.is_ready:
        spend(20)
    window.files.open_images(arguments.data, arguments.template)
    workspace, training = window.workspace, window.training
    while workspace.dataset is None or len(workspace.network) < 2:
        spend(20)
    settings = workspace.training_settings.replace(epochs=arguments.epochs, restore_best=False)
    workspace.set_training_settings(settings)
    training.run()
    machine = training.time_machine
    while training.state is not State.FINISHED or len(machine.moments) <= arguments.epochs:
        spend(20)
    network = workspace.network
    first = next(i for i in network.order if network.block(i).family is Family.CONVOLUTION)
    workspace.select((first,))
    window.go_to("feature_maps")
    spend(1000)
    arrived = [0.0]
    workspace.snapshot_arrived.connect(lambda _: arrived.__setitem__(0, time.perf_counter()))
    published: list[float] = []
    painted: list[float] = []
    fresh: list[float] = []
    spent: list[float] = []
    seen: set[int] = set()
    chosen = random.Random(0)
    for _ in range(arguments.picks):
        moment = chosen.choice([m for m in machine.moments if m != machine.at])
        arrived[0], began, computed = 0.0, time.perf_counter(), time.process_time()
        machine.go_to(moment)
        while not arrived[0]:
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        app.processEvents()
        taken = 1000 * (time.perf_counter() - began)
        published.append(1000 * (arrived[0] - began))
        painted.append(taken)
        spent.append(1000 * (time.process_time() - computed))
        if moment.step not in seen:
            fresh.append(taken)
        seen.add(moment.step)
        spend(30)
    print(f"{arguments.template} on {arguments.data}, {len(machine.moments)} moments")
    told("picked to published", published)
    told("picked to painted", painted)
    told("of moments seen for the first time", fresh)
    told("time of the processor", spent)
    window.files.may_leave = lambda: True
    window.close()
    gc.freeze()  # as the program does: collecting what Qt has taken down already would crash


if __name__ == "__main__":
    main()

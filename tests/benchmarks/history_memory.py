"""What the curves of a long training cost: memory, seconds to append, to draw, to save, to open.

``python -m tests.benchmarks.history_memory [STEPS]`` (five million unless given: an hour at 1,400
steps a second) fills a history, follows it as the window does, saves a project with it and opens
it. Printed is the memory that belongs to the process alone, and what is mapped from files beside.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from cnndesk.document.project import Project
from cnndesk.document.templates import template
from cnndesk.gui.widgets.plots.series import Series
from cnndesk.session.history import History

PER_EPOCH = 1_000


def memory() -> str:
    """Return the resident memory of this process (Linux)."""
    found = {}
    for line in Path("/proc/self/status").read_text().splitlines():
        name, _, value = line.partition(":")
        if name in ("RssAnon", "RssFile", "RssShmem"):
            found[name] = int(value.split()[0]) / 1024
    return f"own {found['RssAnon']:.0f} MB, mapped {found['RssFile']:.0f} MB"


def main(steps: int) -> None:
    """Measure."""
    print(f"before: {memory()}")
    history, started = History(), time.perf_counter()
    curves, drawn = Series(100.0), 0.0
    for step in range(1, steps + 1):
        history.steps.append(step, step // PER_EPOCH + 1, 1.0 / step, 0.5, 0.1, step / 1500)
        if step % (steps // 20) == 0:
            at = time.perf_counter()
            curves.follow(history.steps.column("step"), history.steps.column("loss"))
            drawn += time.perf_counter() - at
    each = (time.perf_counter() - started - drawn) / steps
    print(f"{steps:,} steps: {memory()}; appending {1e6 * each:.2f} µs a step")
    at = time.perf_counter()
    for _ in range(10):
        curves.band(600)
        curves.find(steps / 2)
    print(f"following {drawn:.2f} s in all; thinning {100 * (time.perf_counter() - at):.2f} ms")
    project = Project(network=template("lenet5").build((28, 28, 1), 10))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "long.cnndesk"
        at = time.perf_counter()
        project.history = history.for_file()
        project.save(path)
        print(f"saved in {time.perf_counter() - at:.2f} s, {path.stat().st_size / 1e6:.0f} MB")
        print(f"saved: {memory()}")
        del history, curves, project
        at = time.perf_counter()
        again = History.from_arrays(Project.load(path).history)
        curves = Series(100.0)
        curves.follow(again.steps.column("step"), again.steps.column("loss"))
        print(f"opened in {time.perf_counter() - at:.2f} s: {memory()}")
        assert np.isfinite(curves.band(600).smooth).all()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5_000_000)

"""Two checkouts of the engine in one process, in turn: by how much did a change speed steps up?

``python -m tests.benchmarks.two_checkouts OLDER [--infer] [--batch N] NET ...`` runs training steps
(or forward passes) of each network by the code and the compiled kernels of the checkout at OLDER
and by this one's, one thread, older and newer in turn. Printed are the medians and the ratio older
/ newer with its 10th and 90th percentile, of the time on the clock and of that of the processor;
the latter tells more while other programs run. Memory is that of the plans' own arrays.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import numpy as np

ROUNDS = 30
PACKAGES = ("cnndesk", "cnndesk_ext")
MODULES = ("bench.networks", "engine.plan", "engine.optimizers")


def modules_of(checkout: Path) -> dict[str, ModuleType]:
    """Import the engine of a checkout and forget it again, so that another can be imported."""
    sys.path.insert(0, str(checkout))
    try:
        return {name: importlib.import_module(f"cnndesk.{name}") for name in MODULES}
    finally:
        sys.path.pop(0)
        for name in list(sys.modules):
            if name.split(".")[0] in PACKAGES:
                del sys.modules[name]


def step_of(modules: dict[str, ModuleType], name: str, batch: int, infer: bool) -> tuple:
    """Return a call that runs one step, and the bytes of the plan."""
    net = modules["bench.networks"].bench_net(name)
    make = modules["engine.plan"].Plan
    batch = batch or net.batch
    optimizer = None if infer else modules["engine.optimizers"].Optimizer(net.model, "momentum")
    plan = make(net.model, batch, training=not infer, optimizer=optimizer)
    rng = np.random.default_rng(0)
    plan.images[...] = rng.integers(0, 256, plan.images.shape)
    plan.targets.labels[...] = 0
    plan.pack_weights()

    def train() -> None:
        optimizer.begin_step(1e-4)
        plan.step()

    return (plan.forward if infer else train), plan.bytes


def compare(name: str, older: Callable[[], object], newer: Callable[[], object]) -> str:
    """Run both in turn and describe the ratios."""
    calls, wall, cpu = (older, newer), np.empty((2, ROUNDS)), np.empty((2, ROUNDS))
    for call in calls:
        call()
    for turn in range(ROUNDS):
        for index in (0, 1) if turn % 2 else (1, 0):
            started = time.perf_counter(), time.thread_time()
            calls[index]()
            wall[index, turn] = time.perf_counter() - started[0]
            cpu[index, turn] = time.thread_time() - started[1]
    parts = []
    for title, times in (("clock", wall), ("processor", cpu)):
        low, middle, high = np.percentile(times[0] / times[1], (10, 50, 90))
        older_ms, newer_ms = 1000 * np.median(times, axis=1)
        parts.append(
            f"{title} {older_ms:8.2f} -> {newer_ms:8.2f} ms, x {middle:.2f} [{low:.2f} {high:.2f}]"
        )
    return f"{name:<5} " + "   ".join(parts)


def main() -> int:
    """Compare the checkouts on every network."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("older", type=Path)
    parser.add_argument("nets", nargs="+")
    parser.add_argument("--infer", action="store_true")
    parser.add_argument("--batch", type=int, default=0)
    arguments = parser.parse_args()
    older, newer = (modules_of(path) for path in (arguments.older, Path(__file__).parents[2]))
    for name in arguments.nets:
        steps = [step_of(m, name, arguments.batch, arguments.infer) for m in (older, newer)]
        text = compare(name, *(call for call, _ in steps))
        print(f"{text}   {steps[0][1] / 1e6:.0f} -> {steps[1][1] / 1e6:.0f} MB", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())

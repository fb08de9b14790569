"""Peak memory of a training step, ours and PyTorch's, each in a process of its own.

``python -m cnndesk.bench.step_memory WHO NET THREADS`` prints by how many bytes the resident memory
of a fresh process grows from when its libraries are loaded and have run once to after three steps
of a network: weights, gradients, optimiser, values and whatever the library keeps. `step_bytes`
starts such a process.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from cnndesk.bench.networks import BenchNet, bench_net
from cnndesk.bench.torch_twin import TorchTwin
from cnndesk.engine.mixed import in_mixed_precision
from cnndesk.engine.optimizers import Optimizer
from cnndesk.engine.plan import Plan
from cnndesk.errors import SettingError
from cnndesk.system import peak_bytes
from cnndesk.system.processes import helper

STEPS = 3
SMALL = "28x28x1 c3x8 r p f10 @4"
OURS, OURS_MIXED = "cnndesk", "mixed"
FORMATS = ("contiguous", "channels last")
"""Memory formats of PyTorch; which of them is faster depends on the network."""


def step_bytes(who: str, net: str, threads: int) -> int:
    """Return by how much the first steps let a process of its own grow.

    Parameters
    ----------
    who : str
        `OURS`, `OURS_MIXED` or one of `FORMATS`.
    net : str
        As `bench_net` takes it.
    threads : int

    Raises
    ------
    SettingError
        Where the process failed, with what it said last, or where none can be started.
    """
    if getattr(sys, "frozen", False):
        raise SettingError("The memory of a step is measured by a cnndesk installed with pip.")
    command = [sys.executable, "-m", "cnndesk.bench.step_memory", who, net, str(threads)]
    done = subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", check=False, **helper()
    )
    if done.returncode != 0:
        said = (done.stderr.strip() or "nothing").rsplit("\n", 1)[-1]
        raise SettingError(
            f"The process that measures {net} ended with: {said}. Choose a smaller network."
        )
    return int(done.stdout)


def our_step(net: BenchNet, threads: int) -> Callable[[], object]:
    """Return a training step."""
    optimizer = Optimizer(net.model, "momentum")
    plan = Plan(net.model, net.batch, training=True, optimizer=optimizer, threads=threads)
    plan.targets.labels[...] = 0

    def step() -> None:
        optimizer.begin_step(1e-3)
        plan.step()

    return step


def torch_step(net: BenchNet, threads: int, memory_format: str) -> Callable[[], object]:
    """Return PyTorch's."""
    shape = net.model.shapes[net.model.nodes[0].id]
    images, labels = np.zeros((net.batch, *shape), np.uint8), np.zeros(net.batch, np.int64)
    return TorchTwin(net.model, images, labels, threads).step(memory_format)


def grown(who: str, name: str, threads: int) -> int:
    """Return the bytes by which the first steps of a network make this process grow."""

    def made(net: BenchNet) -> Callable[[], object]:
        if who in FORMATS:
            return torch_step(net, threads, who)
        if who == OURS_MIXED:
            net = replace(net, model=in_mixed_precision(net.model))
        return our_step(net, threads)

    made(bench_net(SMALL))()
    before = peak_bytes()
    step = made(bench_net(name))
    for _ in range(STEPS):
        step()
    return peak_bytes() - before


if __name__ == "__main__":
    print(grown(sys.argv[1], sys.argv[2], int(sys.argv[3])))

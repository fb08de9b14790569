"""Peak memory of a training step, ours and PyTorch's, each in a process of its own.

``python -m tests.benchmarks.step_memory [NAME]`` prints by how much the resident memory of a fresh
process grows from when its libraries are loaded and have run once to after three steps of a network
(N3 unless named): weights, gradients, optimiser, values and whatever the library keeps.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np

from cnndesk.bench.networks import BenchNet, bench_net
from cnndesk.bench.torch_twin import TorchTwin
from cnndesk.engine.optimizers import Optimizer
from cnndesk.engine.plan import Plan
from cnndesk.engine.threads import available

STEPS = 3
SMALL = "28x28x1 c3x8 r p f10 @4"


def peak_bytes() -> int:
    """Return the largest resident memory of this process so far (Linux)."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return 1024 * int(line.split()[1])
    raise OSError("this system does not tell the memory of a process in /proc")


def our_step(net: BenchNet) -> Callable[[], object]:
    """Return a training step."""
    optimizer = Optimizer(net.model, "momentum")
    plan = Plan(net.model, net.batch, training=True, optimizer=optimizer, threads=available())
    plan.targets.labels[...] = 0

    def step() -> None:
        optimizer.begin_step(1e-3)
        plan.step()

    return step


def torch_step(net: BenchNet) -> Callable[[], object]:
    """Return PyTorch's, in the memory format that is faster for most convolutions."""
    shape = net.model.shapes[net.model.nodes[0].id]
    images, labels = np.zeros((net.batch, *shape), np.uint8), np.zeros(net.batch, np.int64)
    return TorchTwin(net.model, images, labels, available()).step("channels last")


def grown(make: Callable[[BenchNet], Callable[[], object]], name: str) -> int:
    """Return the bytes by which the first steps of a network make this process grow."""
    make(bench_net(SMALL))()
    before = peak_bytes()
    step = make(bench_net(name))
    for _ in range(STEPS):
        step()
    return peak_bytes() - before


def main(name: str) -> int:
    """Measure both."""
    for who in ("ours", "torch"):
        command = [sys.executable, "-m", "tests.benchmarks.step_memory", name, who]
        size = int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        print(f"{name}, {who}: {size / 1e6:.0f} MB")
    return 0


if __name__ == "__main__":
    chosen = sys.argv[1] if len(sys.argv) > 1 else "N3"
    if len(sys.argv) > 2:
        print(grown(our_step if sys.argv[2] == "ours" else torch_step, chosen))
        sys.exit(0)
    sys.exit(main(chosen))

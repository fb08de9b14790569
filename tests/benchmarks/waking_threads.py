"""What it costs to share a step among threads: ``python -m tests.benchmarks.waking_threads``.

A program of a hundred steps that compute next to nothing, and of steps of some length, on one
thread and on several. Runs on Linux and, from a source tree with kernels for Windows, under Wine.
Wants a quiet machine: a second thread that finds no core says nothing about the library.
"""

from __future__ import annotations

import argparse
import statistics
import time

import numpy as np

import cnndesk_ext
from cnndesk_ext import Program

STEPS, ITEMS = 100, 8


def microseconds(threads: int, rounds: int, repeats: int = 40) -> tuple[float, float]:
    """Return the least and the middle time of a step, in microseconds.

    Parameters
    ----------
    rounds : int
        Rounds of multiply-adds in each of the step's items; 0 for a step that copies 64 floats.
    """
    program = Program(threads)
    numbers = np.zeros(64 * ITEMS, np.float32)
    for _ in range(STEPS):
        if rounds:
            program.add("multiply_adds", ITEMS, scratch=64, rounds=rounds, factor=0.999, term=0.001)
        else:
            program.add("stream", ITEMS, source=numbers, target=numbers, floats=64)
    program.run()
    taken = []
    for _ in range(repeats):
        begun = time.perf_counter()
        program.run()
        taken.append(1e6 * (time.perf_counter() - begun) / STEPS)
    return min(taken), statistics.median(taken)


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    arguments = parser.parse_args()
    print(f"kernels {cnndesk_ext.isa}; microseconds a step of {ITEMS} items, least and median")
    for rounds in (0, 100, 1000, 10000):
        for threads in arguments.threads:
            least, middle = microseconds(threads, rounds)
            print(f"{rounds:6} rounds, {threads} threads: {least:9.2f} {middle:9.2f}", flush=True)


if __name__ == "__main__":
    main()

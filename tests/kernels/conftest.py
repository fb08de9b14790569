"""Helpers of the kernel tests: image arrays with a halo, and one way to run one kernel.

`kernels` is every build this machine can run, one after the other. `kernels.run` runs a kernel at
1, 2 and 3 threads from the same state and fails unless the bits are the same, the inputs are as
they were, nothing was written outside the outputs, and these are what the kernel declares to
write. What a result should be is the business of
the tests; they compare with `cnndesk.engine.reference`.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from types import ModuleType
from typing import Any

import numpy as np
import pytest

import cnndesk_ext

THREADS = (1, 2, 3)


def _builds() -> list[str]:
    """Names of the modules that are built and that this processor can run."""
    found = []
    for build in cnndesk_ext._supported():
        name = "_generic" if build == "generic" else f"_x86_{build}"
        try:
            importlib.import_module(f"cnndesk_ext.{name}")
        except ModuleNotFoundError:
            continue
        found.append(name)
    return found


class Haloed:
    """A float32 NHWC array inside a wider buffer, as tensors lie in a plan's arena.

    Around the picture lies a halo of zeros; beside the channels may lie channels of a neighbour (a
    slice of a concatenation), which hold random numbers; before and after everything lie guards.

    Parameters
    ----------
    values : array of shape (images, height, width, channels)
        What the array holds; an output can start as anything.
    halo : (top, bottom, left, right)
    neighbours : (before, after)
        Channels of somebody else before and after these.
    """

    GUARD = 64

    def __init__(
        self,
        values: np.ndarray,
        halo: tuple[int, int, int, int] = (1, 1, 1, 1),
        neighbours: tuple[int, int] = (0, 0),
    ) -> None:
        images, height, width, channels = values.shape
        top, bottom, left, right = halo
        before, after = neighbours
        shape = (images, top + height + bottom, left + width + right, before + channels + after)
        noise = np.random.default_rng(12345)
        self.memory = noise.normal(size=int(np.prod(shape)) + 2 * self.GUARD).astype(np.float32)
        self.buffer = self.memory[self.GUARD : -self.GUARD].reshape(shape)
        inner = self.buffer[:, top : top + height, left : left + width]
        kept = inner.copy()
        self.buffer[...] = 0
        inner[...] = kept
        self.array = inner[..., before : before + channels]
        self.array[...] = values
        self.surroundings = self._surroundings()

    def strides(self, name: str) -> dict[str, int]:
        """Return the strides in floats under the names that kernels use."""
        image, row, pixel, _ = (s // 4 for s in self.buffer.strides)
        return {f"{name}_image": image, f"{name}_row": row, f"{name}_pixel": pixel}

    def _surroundings(self) -> bytes:
        whole = self.memory.copy()
        offset = (self.array.ctypes.data - self.memory.ctypes.data) // 4
        mine = np.lib.stride_tricks.as_strided(whole[offset:], self.array.shape, self.array.strides)
        mine[...] = 0
        return whole.tobytes()

    def assert_surroundings_untouched(self, name: str) -> None:
        assert self._surroundings() == self.surroundings, f"{name}: written outside its interior"


class Kernels:
    """The kernels of one build."""

    def __init__(self, module: ModuleType) -> None:
        self.module = module
        self.signatures = module.kernel_signatures()
        self.vector_floats: int = module.build_info()["vector_floats"]

    def run(
        self,
        kernel: str,
        items: int,
        *,
        outputs: tuple[str, ...],
        scratch: int = 0,
        **arguments: Any,
    ) -> None:
        """Run one kernel, leaving its results in the arrays named by `outputs`.

        An argument may be a `Haloed`; its strides are filled in where the kernel wants them.
        """
        arrays, sizes, _ = self.signatures[kernel]
        given = {a.name for a in arrays if a.written and arguments[a.name] is not None}
        assert given == set(outputs), f"{kernel}: declared to write {sorted(given)}"
        haloed = {n: a for n, a in arguments.items() if isinstance(a, Haloed)}
        for name, tensor in haloed.items():
            strides = {k: v for k, v in tensor.strides(name).items() if k in sizes}
            arguments = arguments | {name: tensor.array} | strides
        written = {n: arguments[n] for n in outputs}
        start = {n: a.copy() for n, a in written.items()}
        read = {
            n: arguments[n]
            for n in (array.name for array in arrays)
            if isinstance(arguments.get(n), np.ndarray)
            and not any(np.shares_memory(arguments[n], a) for a in written.values())
        }
        before = {n: a.tobytes() for n, a in read.items()}
        for name, array in read.items():
            arguments[name] = array.view()
            arguments[name].flags.writeable = False
        results = []
        for threads in THREADS:
            for name, array in written.items():
                array[...] = start[name]
            program = self.module.Program(threads)
            program.add(kernel, items, scratch=scratch, **arguments)
            program.run()
            results.append({n: a.tobytes() for n, a in written.items()})
        for threads, result in zip(THREADS, results, strict=True):
            assert result == results[0], f"{kernel}: other bits at {threads} threads than at 1"
        for name, array in read.items():
            assert array.tobytes() == before[name], f"{kernel}: changed its input {name}"
        for name, tensor in haloed.items():
            if name in outputs:
                tensor.assert_surroundings_untouched(f"{kernel}: {name}")


@pytest.fixture(params=_builds())
def kernels(request: pytest.FixtureRequest) -> Kernels:
    """Every build in turn."""
    return Kernels(importlib.import_module(f"cnndesk_ext.{request.param}"))


@pytest.fixture
def haloed() -> Callable[..., Haloed]:
    """The constructor of `Haloed` arrays (test modules cannot import a conftest)."""
    return Haloed

"""Helpers of the kernel tests: image arrays with a halo, and one way to run one kernel.

`kernels` is every build this machine can run, one after the other. `kernels.run` runs a kernel at
1, 2 and 3 threads from the same state and fails unless the bits are the same, the inputs are as
they were, nothing was written outside the outputs, and these are what the kernel declares to
write. What a result should be is the business of the tests: they compare with the twins of the
kernels in `cnndesk.engine.reference` and its neighbours.

A test says so with the marker ``twin("batch_norm_apply", by="batch_norm")``; names may hold a
parameter of the test, as in ``activation_{kind}``. `kernels` fails a test that claims to compare
a kernel which it never runs, or with a twin which it never asks. ``by="numpy"`` is for kernels
that numpy has as one operation. ``test_twins.py`` demands such a test of every kernel.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import numpy as np
import pytest

import cnndesk_ext
from cnndesk.engine import reference, reference_layout, reference_training

THREADS = (1, 2, 3)
REFERENCES = (reference, reference_layout, reference_training)
NUMPY = "numpy"


def _builds() -> list[str]:
    """Names of the modules that are built and that this processor can run."""
    found = []
    for build in cnndesk_ext._supported():
        name = cnndesk_ext.module_name(build)
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
    """The kernels of one build; `ran` are those that ran so far."""

    def __init__(self, module: ModuleType) -> None:
        self.ran: set[str] = set()
        self.module = ModuleType(module.__name__)
        self.module.__dict__.update(vars(module), Program=self._noting(module.Program))
        self.signatures = module.kernel_signatures()
        self.vector_floats: int = module.build_info()["vector_floats"]

    def _noting(self, program: type) -> type:
        """Return a program that notes which kernels it runs."""
        ran = self.ran

        class Noting(program):  # type: ignore[misc]
            def run(self, *arguments: int) -> int:
                ran.update(self.kernels)
                return int(super().run(*arguments))

        return Noting

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


class Claim(NamedTuple):
    """A test compares these kernels with that function of the reference."""

    kernels: frozenset[str]
    twin: str

    @classmethod
    def of(cls, marks: Iterable[pytest.Mark], values: Mapping[str, Any]) -> list[Claim]:
        """Read the markers of a test with these parameters."""
        return [
            cls(
                frozenset(name.format_map(values) for name in mark.args),
                mark.kwargs["by"].format_map(values),
            )
            for mark in marks
            if mark.name == "twin"
        ]


def _values(marks: Iterable[pytest.Mark]) -> Iterator[dict[str, Any]]:
    """Yield what the parameters of a test may be, without those that markers cannot name."""
    values: list[dict[str, Any]] = [{}]
    for mark in marks:
        if mark.name == "parametrize":
            names, entries = mark.args
            if isinstance(names, str):
                names, entries = (names,), [(entry,) for entry in entries]
            if all(isinstance(entry, tuple) for entry in entries):
                new = [dict(zip(names, entry, strict=True)) for entry in entries]
                values = [old | own for old in values for own in new]
    yield from values


def _claims_in(path: Path) -> Iterator[Claim]:
    spec = importlib.util.spec_from_file_location(f"claims_of_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    with pytest.MonkeyPatch.context() as patch:  # dataclasses look for their own module
        patch.setitem(sys.modules, spec.name, module)
        spec.loader.exec_module(module)
    for function in vars(module).values():
        marks = getattr(function, "pytestmark", [])
        if any(mark.name == "twin" for mark in marks):
            for values in _values(marks):
                yield from Claim.of(marks, values)


@pytest.fixture(scope="session")
def twins() -> dict[str, set[str]]:
    """By kernel, the twins that the tests of this folder compare it with."""
    found: dict[str, set[str]] = {}
    for path in sorted(Path(__file__).parent.glob("test_*.py")):
        for claim in _claims_in(path):
            for kernel in claim.kernels:
                found.setdefault(kernel, set()).add(claim.twin)
    return found


def _note_calls(patch: pytest.MonkeyPatch, names: Iterable[str]) -> set[str]:
    """Return the set in which the calls of functions of the reference will be noted."""
    asked: set[str] = set()

    def noting(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **more: Any) -> Any:
            asked.add(name)
            return function(*arguments, **more)

        return call

    for name in names:
        for module in REFERENCES:
            function = vars(module).get(name)
            if function is not None and function.__module__ == module.__name__:
                patch.setattr(module, name, noting(name, function))
    return asked


@pytest.fixture(params=_builds())
def kernels(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Kernels]:
    """Every build in turn; at the end what the test claims to compare has run."""
    claims = Claim.of(request.node.iter_markers("twin"), request.node.callspec.params)
    asked = _note_calls(monkeypatch, {claim.twin for claim in claims} - {NUMPY})
    found = Kernels(importlib.import_module(f"cnndesk_ext.{request.param}"))
    yield found
    for claim in claims:
        never = claim.kernels - found.ran
        assert not never, f"claims to compare {sorted(never)} and never runs it"
        assert claim.twin in asked | {NUMPY}, f"claims to compare with {claim.twin}, never asked"


@pytest.fixture
def haloed() -> Callable[..., Haloed]:
    """The constructor of `Haloed` arrays (test modules cannot import a conftest)."""
    return Haloed

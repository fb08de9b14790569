"""What this machine can do: measured once in a second or two, then kept in the cache folder.

A `Machine` holds the multiply-add peak, the memory bandwidth by size of what is moved, the time to
start a step, and for every kernel how much longer it takes than those alone would have it take. The
last are learned by ``prediction.py``, which has the model that they correct. Measuring runs
kernels, so it belongs on the engine thread.

Other programs can only make things look slower than they are. So everything is measured twice, the
second time after all else was, and the better number counts; how far the two are apart, and how
much of the time the thread really had, tell whether the machine was busy. What was measured then is
not kept. Nothing that is computed depends on any of this: it only says how long things take.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
from collections.abc import Callable, Generator, Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from time import perf_counter

import numpy as np

import cnndesk_ext
from cnndesk.paths import cache_folder
from cnndesk.system import processor_name
from cnndesk.system.files import put_in_place, remove_quietly
from cnndesk_ext import Program, build_info, isa

from .tensor import aligned_zeros

# Version of what is measured and how; another one makes cached calibrations stale.
VERSION = 2
FOLDER = "calibration"
# Bytes read and written at which the bandwidth is measured: inside the caches and beyond them.
WORKING_SETS = (1 << 17, 1 << 20, 1 << 22, 1 << 24, 1 << 26)
_CHAINS = 12  # see calibration.pxi
# Many short bursts: the shortest of them was disturbed by nobody even on a busy machine.
_REPETITIONS = 20
# Peak of several threads over that of one, below which other programs must have had the cores.
_LEAST_GAIN = 1.3
# Of the time that passed, what the thread must have had; how far two measurements may be apart.
_LEAST_SHARE, _MOST_SPREAD = 0.9, 1.3
_BURST_SECONDS = 0.0008
_LEAST_REPETITIONS, _LONGEST_SECONDS = 3, 0.03


@dataclass(frozen=True)
class Machine:
    """What a processor with one build of the kernels and a number of threads does.

    Attributes
    ----------
    key : str
        Processor, instruction set, kernels and threads that this was measured with.
    threads : int
    peak : float
        Floating-point operations per second of all threads together, doing nothing else.
    single_peak : float
        The same of one thread.
    bandwidth, single_bandwidth : tuple of float
        Bytes per second, read and written, by `WORKING_SETS`; with all threads, with one.
    parallel_step, serial_step : float
        Seconds that a step takes that does nothing, shared among threads or not.
    factors : dict of kernel name to float
        Measured time over modelled time, see `cnndesk.engine.prediction`.
    share : float
        Processor time over the time that passed while the networks of the calibration ran.
    spread : float
        How many times as long as the first time something took the second time, or the other way
        round, at the most.
    """

    key: str
    threads: int
    peak: float
    single_peak: float
    bandwidth: tuple[float, ...]
    single_bandwidth: tuple[float, ...]
    parallel_step: float
    serial_step: float
    factors: Mapping[str, float] = field(default_factory=dict)
    share: float = 1.0
    spread: float = 1.0

    @property
    def was_idle(self) -> bool:
        """Whether the threads had cores of their own while this was measured.

        What was measured beside other programs serves for now and is better not kept.
        """
        had_cores = self.threads == 1 or self.peak > _LEAST_GAIN * self.single_peak
        return had_cores and self.share >= _LEAST_SHARE and self.spread <= _MOST_SPREAD

    def best_of(self, other: Machine) -> Machine:
        """Return what two measurements say together: of each number the better one.

        Several threads do at least what one does, however busy the other cores were.
        """
        single = max(self.single_peak, other.single_peak)
        moved = tuple(map(max, self.single_bandwidth, other.single_bandwidth))
        return replace(
            self,
            peak=max(self.peak, other.peak, single),
            single_peak=single,
            bandwidth=tuple(map(max, self.bandwidth, other.bandwidth, moved)),
            single_bandwidth=moved,
            parallel_step=min(self.parallel_step, other.parallel_step),
            serial_step=min(self.serial_step, other.serial_step),
            spread=max(apart(self.peak, other.peak), apart(self.single_peak, other.single_peak)),
        )

    def bytes_per_second(self, size: int, threads: int) -> float:
        """Return the bandwidth for a step that moves `size` bytes."""
        known = self.bandwidth if threads > 1 else self.single_bandwidth
        return float(np.interp(np.log(max(size, 1)), np.log(WORKING_SETS), known))


def apart(one: float, other: float) -> float:
    """Return how many times the smaller of two numbers above 0 the larger is."""
    return max(one, other) / max(min(one, other), 1e-12)


def machine_key(threads: int) -> str:
    """Return what a calibration holds for; it changes with every build of the kernels."""
    module = getattr(cnndesk_ext, "_kernels").__file__  # noqa: B009  # private to the package
    digest = hashlib.sha256(Path(module).read_bytes()).hexdigest()[:16]
    return f"{VERSION}/{processor_name()}/{os.cpu_count()}/{isa}/{digest}/{threads}"


def load(threads: int) -> Machine | None:
    """Return the cached calibration; None when there is none for this machine and build."""
    try:
        values = json.loads(_path(threads).read_text(encoding="ascii"))
        values["bandwidth"] = tuple(values["bandwidth"])
        values["single_bandwidth"] = tuple(values["single_bandwidth"])
        return Machine(**values)
    except (OSError, ValueError, TypeError, KeyError):
        return None  # a cache: whatever is wrong with it, measuring again mends it


def store(machine: Machine) -> None:
    """Keep a calibration for the next start, if the machine was idle.

    A full disk only costs measuring again.
    """
    if not machine.was_idle:
        return
    path = _path(machine.threads)
    new = path.with_suffix(".new")
    try:
        new.write_text(json.dumps(asdict(machine)), encoding="ascii", newline="\n")
        put_in_place(new, path)
    except OSError:
        remove_quietly(new)


def forget(threads: int) -> None:
    """Drop the cached calibration: it has been found to be wrong."""
    remove_quietly(_path(threads))


def _path(threads: int) -> Path:
    name = hashlib.sha256(machine_key(threads).encode()).hexdigest()[:16]
    return cache_folder(FOLDER) / f"{name}.json"


def bare_machine(threads: int) -> Generator[None, None, Machine]:
    """Measure what needs no network, a little at a time; the factors are left to be learned.

    Returns
    -------
    Machine
    """
    single = _peak(1)
    yield
    peak = _peak(threads) if threads > 1 else single
    yield
    parallel_step, serial_step = _step_seconds(threads), _step_seconds(1)
    rates: dict[int, list[float]] = {1: [], threads: []}
    for count, measured in rates.items():
        for size in WORKING_SETS:
            yield
            measured.append(_bandwidth(size, count))
    return Machine(
        key=machine_key(threads),
        threads=threads,
        peak=peak,
        single_peak=single,
        bandwidth=tuple(rates[threads]),
        single_bandwidth=tuple(rates[1]),
        parallel_step=parallel_step,
        serial_step=serial_step,
    )


def _seconds(run: Callable[[], object]) -> float:
    """Return the shortest of a number of short bursts of calls, per call."""
    run()
    started = perf_counter()
    run()
    calls = max(1, round(_BURST_SECONDS / max(perf_counter() - started, 1e-9)))
    best, end = math.inf, perf_counter() + _LONGEST_SECONDS
    for burst in range(_REPETITIONS):
        started = perf_counter()
        for _ in range(calls):
            run()
        now = perf_counter()
        best = min(best, (now - started) / calls)
        if now > end and burst >= _LEAST_REPETITIONS:
            break
    return best


def _peak(threads: int) -> float:
    rounds, items = 4000, 4 * threads
    program = Program(threads)
    lanes = int(build_info()["vector_floats"])
    program.add("multiply_adds", items, scratch=lanes, rounds=rounds, factor=0.5, term=1.0)
    return 2.0 * float(lanes) * _CHAINS * rounds * items / _seconds(program.run)


def _bandwidth(size: int, threads: int) -> float:
    floats = size // 8  # half of it is read, half written
    source, target = aligned_zeros((floats,)), aligned_zeros((floats,))
    items = 4 * threads
    program = Program(threads)
    for _ in range(8 if size <= WORKING_SETS[0] else 1):  # outweighs starting a step
        program.add("stream", items, source=source, target=target, floats=floats // items)
    return size * len(program) / _seconds(program.run)


def _step_seconds(threads: int) -> float:
    steps = 50
    program = Program(threads)
    for _ in range(steps):
        program.add("multiply_adds", max(2, threads), scratch=64, rounds=0, factor=0.0, term=0.0)
    return _seconds(program.run) / steps

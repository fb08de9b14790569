"""How long each block will take, before anything of the network has run.

A plan that is made but never run tells every step's kernel and sizes. A step's time is modelled as

    start of a step + factor of the kernel * max(operations / peak, bytes / bandwidth)

where operations count what the vector units really do: lanes beyond the last channel and tiles too
small to keep the units busy included. Peak, bandwidth and start are the machine's
(``machine.py``); the factors are learned here by running small networks and comparing, so they hold
whatever the model leaves out: transforms, packing, exponentials, caches.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from time import perf_counter, thread_time

import numpy as np

from cnndesk_ext import build_info

from .activations import KINDS
from .layers import (
    Activation,
    BatchNorm,
    Conv2d,
    Dense,
    Dropout,
    GlobalPool,
    InputLayer,
    Layer,
    Pool2d,
    SoftmaxCrossEntropy,
)
from .machine import Machine, apart, bare_machine, load, store
from .model import Model, Node
from .optimizers import Optimizer
from .plan import Plan
from .tensor import StepRecord, ceil_div

# Cycles that a tile waits for the result of its own multiply-adds, whatever its size.
_LATENCY_CYCLES = 4
_IMAGES = 8
_LEAST_RUNS, _RUNS, _LONGEST_SECONDS = 4, 12, 0.1
# A kernel that no calibration network uses is taken to be as far from the model as most are.
_UNKNOWN_FACTOR = 1.3
# Below this modelled time a measurement says more about starting a step than about the kernel.
_LEAST_SECONDS = 2e-6


@dataclass(frozen=True)
class Prediction:
    """What a run of a plan should take.

    Attributes
    ----------
    seconds : dict of node id to float
        Forward, backward and update; 0 for a layer that is computed together with another.
    once : float
        In which layers that a run leaves as they are look at an image, once in the run.
    """

    seconds: Mapping[str, float]
    once: float = 0.0

    @property
    def total(self) -> float:
        """Seconds of the whole step."""
        return sum(self.seconds.values())


def predict_training(
    model: Model, batch: int, machine: Machine, *, optimizer: str = "momentum"
) -> Prediction:
    """Return the time of a training step; nothing is run and no memory touched."""
    optimizer_state = Optimizer(model, optimizer)
    plan = Plan(
        model,
        batch,
        training=True,
        optimizer=optimizer_state,
        threads=machine.threads,
        dry=True,
    )
    return _prediction(model, plan.records(), machine)


def predict_inference(model: Model, batch: int, machine: Machine) -> Prediction:
    """Return the time of a forward pass with weights that are packed already."""
    plan = Plan(model, batch, threads=machine.threads, dry=True)
    return _prediction(model, plan.records(packing=False), machine)


def _prediction(model: Model, records: list[StepRecord], machine: Machine) -> Prediction:
    seconds = {node.id: 0.0 for node in model.nodes}
    for record in records:
        seconds[record.tag] += step_seconds(record, machine)
    return Prediction(seconds)


def step_seconds(record: StepRecord, machine: Machine) -> float:
    """Return the modelled time of one step."""
    factor = machine.factors.get(record.kernel, _UNKNOWN_FACTOR)
    return _start(record, machine) + factor * _model_seconds(record, machine)


def _threads(record: StepRecord, machine: Machine) -> int:
    return 1 if record.serial else max(1, min(record.items, machine.threads))


def _start(record: StepRecord, machine: Machine) -> float:
    return machine.parallel_step if _threads(record, machine) > 1 else machine.serial_step


def _model_seconds(record: StepRecord, machine: Machine) -> float:
    """Return the time by peak and bandwidth alone."""
    if record.items == 0:
        return 0.0
    threads = _threads(record, machine)
    peak = machine.single_peak if threads == 1 else machine.peak / machine.threads
    # The thread that takes one item more than the others decides.
    share = ceil_div(record.items, threads) / record.items
    move = record.bytes / machine.bytes_per_second(record.resident or record.bytes, threads)
    return max(vector_operations(record) / peak * share, move)


def vector_operations(record: StepRecord) -> float:
    """Return the operations a step is worth; those of kernels limited by memory are 0."""
    if record.kernel == "conv_rows":
        return _rows_operations(record.sizes)
    if record.kernel == "conv_weights":
        return _weights_operations(record.sizes)
    if record.kernel == "conv_pool_rows":
        return _pool_rows_operations(record.sizes)
    return record.work if math.isfinite(record.work) else 0.0


def _rows_operations(n: Mapping[str, int]) -> float:
    pixels = n["images"] * n["rows"] - 1
    depth = n["segments"] * n["klen"] * n["groups"]
    whole = _tiles(n["width"], n["columns"], n["panel"])
    return depth * (pixels * whole + _tiles(n["last_width"], n["columns"], n["panel"]))


def _pool_rows_operations(n: Mapping[str, int]) -> float:
    rows = 2 * n["images"] * n["rows"] * n["segments"] * n["klen"]
    return rows * _tiles(n["width"], n["columns"], n["panel"])


def _weights_operations(n: Mapping[str, int]) -> float:
    lanes = 2 * _VECTOR
    depth = n["images"] * n["rows"] * n["width"] * n["groups"]
    whole = (n["taps"] - 1) * _tiles(n["tap_rows"], n["columns"], lanes)
    return depth * (whole + _tiles(n["last_tap_rows"], n["columns"], lanes))


_VECTOR = int(build_info()["vector_floats"])
_ONE_VECTOR_ROWS, _TWO_VECTOR_ROWS = build_info()["tile_rows"]


def _tiles(rows: int, columns: int, panel: int) -> float:
    """Return the operations, per step in depth, of a block of rows and columns cut into tiles."""
    last = columns - (ceil_div(columns, panel) - 1) * panel
    last_vectors = ceil_div(last, _VECTOR)
    full = ceil_div(columns, panel) - 1
    return full * _column_of_tiles(rows, panel // _VECTOR) + _column_of_tiles(rows, last_vectors)


def _column_of_tiles(rows: int, vectors: int) -> float:
    if rows <= 0:
        return 0.0
    most = _TWO_VECTOR_ROWS if vectors == 2 else _ONE_VECTOR_ROWS
    height = ceil_div(rows, ceil_div(rows, most))
    rest = rows % height
    total = (rows // height) * _tile(height, vectors)
    return total + (_tile(rest, vectors) if rest else 0.0)


def _tile(rows: int, vectors: int) -> float:
    """Return the operations that fit into the time of one tile, per step in depth.

    Two multiply-adds and two loads may start in each cycle.
    """
    cycles = max(rows * vectors / 2, (rows + vectors) / 2, _LATENCY_CYCLES)
    return cycles * 2 * 2 * _VECTOR


# Learning the factors


def calibrated(threads: int) -> Machine:
    """Return the machine with its factors, from the cache or measured now.

    On the engine thread.
    """
    found = load(threads)
    if found is None:
        *_, found = calibrate(threads)
        assert found is not None
        store(found)
    return found


def calibrate(threads: int) -> Iterator[Machine | None]:
    """Measure bit by bit: each None is a chance to do something else, the Machine is the result.

    While no training runs: each would spoil the other.
    """
    trials = [_Trial(model) for model in calibration_models()]
    found = []
    for _ in range(2):  # once more after all the rest: what disturbed the first time may be over
        found.append((yield from bare_machine(threads)))
        for trial in trials:
            yield None
            trial.run()
    machine = found[0].best_of(found[1])
    # A factor belongs to a kernel, not to the number of threads, and one thread is disturbed least.
    alone = replace(
        machine,
        threads=1,
        peak=machine.single_peak,
        bandwidth=machine.single_bandwidth,
        parallel_step=machine.serial_step,
    )
    seen: dict[str, _Seen] = defaultdict(_Seen)
    for trial in trials:
        trial.compare(alone, seen)
    yield replace(
        machine,
        factors={name: s.spent / s.modelled for name, s in seen.items()},
        share=sum(t.had for t in trials) / max(sum(t.passed for t in trials), 1e-9),
        spread=max(machine.spread, *(apart(*trial.totals) for trial in trials)),
    )


@dataclass
class _Seen:
    """Seconds spent in a kernel and those the model says, over all steps that were watched."""

    spent: float = 0.0
    modelled: float = 0.0


class _Trial:
    """A small network whose training step is timed on one thread, now and again.

    Attributes
    ----------
    totals : list of float
        Seconds of the step, each time it was timed.
    had, passed : float
        Seconds of processor that the thread had while its steps ran, and seconds that went by.
    """

    def __init__(self, model: Model) -> None:
        self.totals: list[float] = []
        self.had = self.passed = 0.0
        self._model = model
        self._best: list[float] = []  # of each step of the plan, over all times
        self._records: list[StepRecord] = []

    def run(self) -> None:
        """Run a training step a few times; of each of its steps the shortest time counts."""
        self._model.initialise(0)
        optimizer = Optimizer(self._model, "momentum")
        plan = Plan(self._model, _IMAGES, training=True, optimizer=optimizer, threads=1)
        plan.targets.labels[...] = 0
        optimizer.begin_step(1e-4)
        plan.step()  # the first touches the memory
        began, had = perf_counter(), thread_time()
        runs: list[list[float]] = []
        while len(runs) < _LEAST_RUNS or (
            len(runs) < _RUNS and perf_counter() < began + _LONGEST_SECONDS
        ):
            plan.reset_times()
            plan.step()
            runs.append([time.seconds for time in plan.times()])
        self.had += thread_time() - had
        self.passed += perf_counter() - began
        best = np.min(runs, axis=0).tolist()
        self.totals.append(sum(best))
        self._best = list(map(min, best, self._best)) if self._best else best
        self._records = plan.records()

    def compare(self, machine: Machine, seen: dict[str, _Seen]) -> None:
        """Add up measured and modelled time by kernel."""
        for record, seconds in zip(self._records, self._best, strict=True):
            modelled = _model_seconds(record, machine)
            if modelled > _LEAST_SECONDS:
                seen[record.kernel].spent += max(seconds - _start(record, machine), 0.1 * seconds)
                seen[record.kernel].modelled += modelled


def calibration_models() -> Iterator[Model]:
    """Yield small networks that use the kernels at sizes people draw."""
    relu, pool = Activation(kind="relu"), Pool2d(mode="max")
    average, kinds = Pool2d(mode="average"), [Activation(kind=kind) for kind in KINDS]
    seven, depthwise = _conv(32, 7, stride=2), _conv(32, groups=32)
    yield _chain((32, 32, 3), _conv(32), relu, pool, _conv(64), relu, pool, Dense(units=64))
    yield _chain((16, 16, 16), _conv(64), relu, _conv(96), relu, Dense(units=10))
    yield _chain((28, 28, 1), _conv(8, 5), relu, pool, _conv(16, 5), relu, Dense(units=128))
    yield _chain((32, 32, 3), seven, relu, _conv(64, stride=2), relu, _conv(48, 1))
    yield _chain((24, 24, 8), _conv(32, 1), BatchNorm(), relu, depthwise, BatchNorm())
    yield _chain((24, 24, 8), _conv(24, 5), relu, _conv(32, groups=4), GlobalPool(mode="average"))
    yield _chain((16, 16, 8), _conv(16, 1), *kinds)
    yield _chain((24, 24, 8), _conv(16, 1), Dropout(rate=0.5), average)


def _conv(filters: int, kernel: int = 3, *, stride: int = 1, groups: int = 1) -> Conv2d:
    before = (kernel - 1) // 2
    after = kernel - 1 - before
    return Conv2d(
        filters=filters,
        kernel_size=(kernel, kernel),
        stride=(stride, stride),
        pads=(before, after, before, after),
        groups=groups,
    )


def _chain(shape: tuple[int, int, int], *layers: Layer) -> Model:
    every = [InputLayer(shape=shape), *layers, Dense(units=10), SoftmaxCrossEntropy()]
    nodes = [
        Node(str(index), layer, (str(index - 1),) if index else ())
        for index, layer in enumerate(every)
    ]
    return Model(nodes)

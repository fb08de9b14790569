"""How long a training step or a forward pass takes, ours alone or beside others in one process.

Two programs that each keep threads spinning disturb each other. So at every switch between the two
both rest for 20 ms and do one step that is not counted; each pair of measurements gives one ratio,
and the median of the ratios is reported with its spread.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from cnndesk.bench import onnx_twin
from cnndesk.bench.networks import BenchNet
from cnndesk.bench.torch_twin import TorchTwin, Way
from cnndesk.engine.costs import layer_times, model_costs
from cnndesk.engine.layers import Conv2d, ConvTranspose2d
from cnndesk.engine.machine import Machine
from cnndesk.engine.model import Model
from cnndesk.engine.optimizers import Optimizer
from cnndesk.engine.plan import Plan
from cnndesk.engine.prediction import Prediction, predict_inference, predict_training
from cnndesk.errors import SettingError

PAIRS = 30
REST_SECONDS = 0.02
BLOCK_SECONDS = 0.05
WARM_UP_STEPS = 5
LEARNING_RATE = 1e-3
ONNX_RUNTIME = "onnxruntime"
PEERS = (*(way.value for way in Way), ONNX_RUNTIME)

Step = Callable[[], object]
Clock = Callable[[], float]

# What the kernels of a layer's forward pass say about how it is computed.
ALGORITHMS = {
    "winograd_rows": "Winograd",
    "winograd_strided_rows": "Winograd",
    "depthwise_rows": "depthwise",
    "conv_rows": "direct",
    "conv_pool_rows": "direct",
    "conv_rows_bfloat16": "direct",
    "conv_pool_rows_bfloat16": "direct",
}


@dataclass(frozen=True)
class LayerSpeed:
    """How fast one layer is.

    Attributes
    ----------
    node : str
    milliseconds : float
        Forward, backward and update, per step.
    predicted : float
        Milliseconds by `cnndesk.engine.prediction`.
    gflops : float
        Billions of floating-point operations per second; 0 for layers that hardly count any.
    peak_share : float
        Of the machine's measured peak. Winograd does with fewer operations than are counted, so it
        may be above 1.
    algorithm : str
        How it is computed, empty where there is only one way.
    """

    node: str
    milliseconds: float
    predicted: float
    gflops: float
    peak_share: float
    algorithm: str = ""


@dataclass(frozen=True)
class PeerSpeed:
    """Another program beside ours.

    Attributes
    ----------
    name : str
        With its version and memory format.
    milliseconds : float
        Median of its step.
    ratio, p10, p90 : float
        Its time over ours: median and spread over the pairs.
    """

    name: str
    milliseconds: float
    ratio: float
    p10: float
    p90: float


@dataclass(frozen=True)
class BenchResult:
    """What was measured of one network.

    Attributes
    ----------
    name : str
    batch, threads : int
    milliseconds : float
        Median of our training step or forward pass.
    predicted : float
        Milliseconds by `cnndesk.engine.prediction`.
    gflops : float
        Billions of operations per second over the whole step.
    peak_share : float
        Of the machine's measured peak.
    layers : tuple of LayerSpeed
    peers : dict of name in `PEERS` to PeerSpeed
    notes : tuple of str
        What could not be compared, and why, in sentences.
    """

    name: str
    batch: int
    threads: int
    milliseconds: float
    predicted: float
    gflops: float
    peak_share: float
    layers: tuple[LayerSpeed, ...]
    peers: dict[str, PeerSpeed]
    notes: tuple[str, ...] = ()

    @property
    def images_per_second(self) -> float:
        """Images per second."""
        return self.batch / self.milliseconds * 1000

    def joined(self, other: BenchResult) -> BenchResult:
        """Return this with the peers and notes of another measurement of the same network."""
        return replace(self, peers={**self.peers, **other.peers}, notes=(*self.notes, *other.notes))


@dataclass(frozen=True, eq=False)
class _Task:
    """Something to measure: our plan, how to run it, what it computes and what it should take."""

    net: BenchNet
    batch: int
    plan: Plan
    run: Step
    operations: dict[str, int]
    prediction: Prediction


def measure_training(
    net: BenchNet,
    machine: Machine,
    *,
    against: Collection[Way] = (),
    pairs: int = PAIRS,
    clock: Clock = time.perf_counter,
) -> BenchResult:
    """Measure the training steps of a network, with momentum.

    Parameters
    ----------
    net : BenchNet
    machine : Machine
        Gives everybody's threads, the peak, and what predictions need.
    against : collection of Way
        Ways in which PyTorch runs the same beside us, each in the better of its two memory formats.
        One that cannot is left out, and a note says why.
    pairs : int
        Measurements of each.
    clock : callable
        Gives seconds; with one thread that of the thread's own time holds on a busy machine too.

    Raises
    ------
    SettingError
        When PyTorch is not installed, or has no equal of one of the layers.
    """
    images, labels = _random_batch(net.model, net.batch)
    peers, meter = _Peers(net.name), _Meter(clock)
    if against:  # before training changes the weights
        twin = TorchTwin(net.model, images, labels, machine.threads)
        for way in against:
            peers.add(way.value, partial(twin.fastest_step, way, meter.quick))
    prediction = predict_training(net.model, net.batch, machine)
    optimizer = Optimizer(net.model, "momentum")
    plan = Plan(net.model, net.batch, training=True, optimizer=optimizer, threads=machine.threads)
    plan.images[...] = images
    plan.targets.labels[...] = labels

    def step() -> None:
        plan.counter[0] += 1
        optimizer.begin_step(LEARNING_RATE)
        plan.step()

    operations = {node: cost.training for node, cost in model_costs(net.model).items()}
    task = _Task(net, net.batch, plan, step, operations, prediction)
    return _measured(task, machine, peers, pairs, meter)


def measure_inference(
    net: BenchNet,
    batch: int,
    machine: Machine,
    *,
    against: Collection[Way] = (),
    pairs: int = PAIRS,
    clock: Clock = time.perf_counter,
) -> BenchResult:
    """Measure the forward pass of a network, from images to probabilities, weights packed before.

    Parameters
    ----------
    net : BenchNet
    batch : int
    machine, pairs, clock
        As in `measure_training`.
    against : collection of Way
        As in `measure_training`; with `Way.EAGER` among them, ONNX Runtime is a peer as well.

    Raises
    ------
    SettingError
        As in `measure_training`.
    """
    images, labels = _random_batch(net.model, batch)
    peers, meter = _Peers(net.name), _Meter(clock)
    if against:
        twin = TorchTwin(net.model, images, labels, machine.threads)
        for way in against:
            peers.add(way.value, partial(twin.fastest_inference, way, meter.quick))
        if Way.EAGER in against and onnx_twin.missing():
            peers.notes.append(onnx_twin.missing())
        elif Way.EAGER in against:
            peers.add(ONNX_RUNTIME, partial(onnx_twin.inference, twin, machine.threads))
    plan = Plan(net.model, batch, threads=machine.threads)
    plan.images[...] = images
    plan.pack_weights()
    operations = {node: cost.forward for node, cost in model_costs(net.model).items()}
    prediction = predict_inference(net.model, batch, machine)
    task = _Task(net, batch, plan, plan.forward, operations, prediction)
    return _measured(task, machine, peers, pairs, meter)


class _Peers:
    """What runs beside us.

    Parameters
    ----------
    net : str
        Name of the network.

    Attributes
    ----------
    calls : dict of name in `PEERS` to (title, step)
    notes : list of str
        Why a peer is missing.
    """

    def __init__(self, net: str) -> None:
        self.calls: dict[str, tuple[str, Step]] = {}
        self.notes: list[str] = []
        self._net = net

    def add(self, name: str, make: Callable[[], tuple[str, Step]]) -> None:
        """Add a peer, or note why it cannot run the network."""
        try:
            self.calls[name] = make()
        except SettingError as error:
            self.notes.append(f"{self._net} is not compared with {name}. {error}")


def _random_batch(model: Model, batch: int) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(0)
    images = rng.integers(0, 256, (batch, *model.shapes[model.nodes[0].id]), np.uint8)
    return images, rng.integers(0, model.shapes[model.nodes[-1].id][2], batch)


def _measured(
    task: _Task, machine: Machine, peers: _Peers, pairs: int, meter: _Meter
) -> BenchResult:
    for _ in range(WARM_UP_STEPS):
        task.run()
    speeds = {}
    own = []
    for key, (name, run) in peers.calls.items():
        own_times, peer_times = meter.in_turn(task.run, run, pairs)
        own.append(own_times)
        speeds[key] = _peer_speed(name, own_times, peer_times)
    if not own:
        steps = meter.steps_per_block(task.run)
        own.append(np.array([meter.rested(task.run, steps) for _ in range(pairs)]))
    steps = meter.steps_per_block(task.run)
    result = _result(task, machine, float(np.median(np.concatenate(own))), speeds, steps)
    return replace(result, notes=tuple(peers.notes))


def _peer_speed(name: str, own_times: np.ndarray, peer_times: np.ndarray) -> PeerSpeed:
    p10, median, p90 = (float(p) for p in np.percentile(peer_times / own_times, (10, 50, 90)))
    return PeerSpeed(name, 1000 * float(np.median(peer_times)), median, p10, p90)


@dataclass(frozen=True)
class _Meter:
    """Times steps by a clock."""

    clock: Clock

    def quick(self, step: Step) -> float:
        """Return about how many seconds a step takes."""
        return float(np.median(self.block(step, 5)))

    def steps_per_block(self, step: Step) -> int:
        """Return how many steps are measured together."""
        return max(1, round(BLOCK_SECONDS / max(self.quick(step), 1e-9)))

    def block(self, step: Step, steps: int) -> np.ndarray:
        """Return the seconds of each of some steps."""
        seconds = np.empty(steps)
        for index in range(steps):
            started = self.clock()
            step()
            seconds[index] = self.clock() - started
        return seconds

    def rested(self, step: Step, steps: int) -> float:
        """Return the median seconds of a step after a rest and a step that does not count."""
        time.sleep(REST_SECONDS)
        step()
        return float(np.median(self.block(step, steps)))

    def in_turn(self, ours: Step, peer: Step, pairs: int) -> tuple[np.ndarray, np.ndarray]:
        """Measure both in turn, the order turned round from pair to pair."""
        counts = self.steps_per_block(ours), self.steps_per_block(peer)
        own_times, peer_times = np.empty(pairs), np.empty(pairs)
        for pair in range(pairs):
            if pair % 2 == 0:
                own_times[pair] = self.rested(ours, counts[0])
                peer_times[pair] = self.rested(peer, counts[1])
            else:
                peer_times[pair] = self.rested(peer, counts[1])
                own_times[pair] = self.rested(ours, counts[0])
        return own_times, peer_times


def _result(
    task: _Task, machine: Machine, seconds: float, peers: dict[str, PeerSpeed], steps: int
) -> BenchResult:
    task.plan.reset_times()
    for _ in range(steps):
        task.run()
    spent = {name: time.total / steps for name, time in layer_times(task.plan).items()}
    chosen = algorithms(task.plan)
    costs = model_costs(task.net.model)
    layers = []
    for node, per_step in spent.items():
        cost = costs[node]
        counts = cost.parameters > 0 and per_step > 0 and cost.forward > cost.memory
        rate = task.operations[node] * task.batch / per_step if counts else 0.0
        layers.append(
            LayerSpeed(
                node=node,
                milliseconds=1000 * per_step,
                predicted=1000 * task.prediction.seconds[node],
                gflops=rate / 1e9,
                peak_share=rate / machine.peak,
                algorithm=chosen.get(node, ""),
            )
        )
    rate = sum(task.operations.values()) * task.batch / seconds
    return BenchResult(
        name=task.net.name,
        batch=task.batch,
        threads=machine.threads,
        milliseconds=1000 * seconds,
        predicted=1000 * task.prediction.total,
        gflops=rate / 1e9,
        peak_share=rate / machine.peak,
        layers=tuple(layers),
        peers=peers,
    )


def algorithms(plan: Plan) -> dict[str, str]:
    """Return by node id how its convolution is computed forward."""
    found: dict[str, str] = {}
    for record in plan.records():
        if record.kernel in ALGORITHMS and isinstance(
            plan.model.node(record.tag).layer, Conv2d | ConvTranspose2d
        ):
            found.setdefault(record.tag, ALGORITHMS[record.kernel])
    return found

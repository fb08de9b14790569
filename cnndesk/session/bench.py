"""How long a training step takes, ours alone or beside PyTorch's in the same process.

Two programs that each keep threads spinning disturb each other. So at every switch between the two
both rest for 20 ms and do one step that is not counted; each pair of measurements gives one ratio,
and the median of the ratios is reported with its spread.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from cnndesk.engine.costs import layer_times, model_costs
from cnndesk.engine.optimizers import Optimizer
from cnndesk.engine.plan import Plan
from cnndesk.session.bench_nets import BenchNet

PAIRS = 30
REST_SECONDS = 0.02
BLOCK_SECONDS = 0.05
WARM_UP_STEPS = 5
LEARNING_RATE = 1e-3

Step = Callable[[], None]


@dataclass(frozen=True)
class LayerSpeed:
    """How fast one layer is in a training step.

    Attributes
    ----------
    node : str
    milliseconds : float
        Forward, backward and update, per step.
    gflops : float
        Billions of floating-point operations per second; 0 for layers that hardly count any.
    """

    node: str
    milliseconds: float
    gflops: float


@dataclass(frozen=True)
class BenchResult:
    """What was measured of one network.

    Attributes
    ----------
    name : str
    batch, threads : int
    milliseconds : float
        Median of our training step.
    gflops : float
        Billions of operations per second over the whole step.
    layers : tuple of LayerSpeed
    peer_milliseconds : float or None
        Median of the peer's step.
    ratio, ratio_p10, ratio_p90 : float or None
        Peer's time over ours: median and spread over the pairs.
    peer : str
        The peer's version and memory format.
    """

    name: str
    batch: int
    threads: int
    milliseconds: float
    gflops: float
    layers: tuple[LayerSpeed, ...]
    peer_milliseconds: float | None = None
    ratio: float | None = None
    ratio_p10: float | None = None
    ratio_p90: float | None = None
    peer: str = ""

    @property
    def images_per_second(self) -> float:
        """Training images per second."""
        return self.batch / self.milliseconds * 1000


def measure(net: BenchNet, threads: int, *, against_torch: bool = False) -> BenchResult:
    """Measure the training steps of one network.

    Parameters
    ----------
    net : BenchNet
    threads : int
        Of both.
    against_torch : bool
        Also PyTorch's, in the better of its two memory formats.

    Raises
    ------
    SettingError
        When PyTorch is not installed, or has no equal of one of the layers.
    """
    rng = np.random.default_rng(0)
    images = rng.integers(0, 256, (net.batch, *net.model.shapes[net.model.nodes[0].id]), np.uint8)
    classes = net.model.shapes[net.model.nodes[-1].id][2]
    labels = rng.integers(0, classes, net.batch)
    twin = None
    if against_torch:  # before training changes the weights
        from cnndesk.session.torch_twin import TorchTwin

        twin = TorchTwin(net.model, images, labels, threads)
    plan, ours = _own_step(net, images, labels, threads)
    if twin is None:
        steps = _steps_per_block(ours)
        times = [_rested(ours, steps) for _ in range(PAIRS)]
        return _result(net, threads, plan, ours, float(np.median(times)))
    peer = twin.fastest_step(lambda step: float(np.median(_block(step, 3))))
    own_times, peer_times = _pairs(ours, peer)
    ratios = peer_times / own_times
    result = _result(net, threads, plan, ours, float(np.median(own_times)))
    return BenchResult(
        **{field: getattr(result, field) for field in _OWN_FIELDS},
        peer_milliseconds=1000 * float(np.median(peer_times)),
        ratio=float(np.median(ratios)),
        ratio_p10=float(np.percentile(ratios, 10)),
        ratio_p90=float(np.percentile(ratios, 90)),
        peer=twin.name,
    )


_OWN_FIELDS = ("name", "batch", "threads", "milliseconds", "gflops", "layers")


def _own_step(
    net: BenchNet, images: np.ndarray, labels: np.ndarray, threads: int
) -> tuple[Plan, Step]:
    optimizer = Optimizer(net.model, "momentum")
    plan = Plan(net.model, net.batch, training=True, optimizer=optimizer, threads=threads)
    plan.images[...] = images
    plan.targets.labels[...] = labels

    def step() -> None:
        plan.counter[0] += 1
        optimizer.begin_step(LEARNING_RATE)
        plan.step()

    for _ in range(WARM_UP_STEPS):
        step()
    return plan, step


def _steps_per_block(step: Step) -> int:
    return max(1, round(BLOCK_SECONDS / float(np.median(_block(step, 3)))))


def _block(step: Step, steps: int) -> np.ndarray:
    """Return the seconds of each of some steps."""
    seconds = np.empty(steps)
    for index in range(steps):
        started = time.perf_counter()
        step()
        seconds[index] = time.perf_counter() - started
    return seconds


def _rested(step: Step, steps: int) -> float:
    """Return the median seconds of a step after a rest and a step that does not count."""
    time.sleep(REST_SECONDS)
    step()
    return float(np.median(_block(step, steps)))


def _pairs(ours: Step, peer: Step) -> tuple[np.ndarray, np.ndarray]:
    """Measure both in turn, the order turned round from pair to pair."""
    counts = _steps_per_block(ours), _steps_per_block(peer)
    own_times, peer_times = np.empty(PAIRS), np.empty(PAIRS)
    for pair in range(PAIRS):
        if pair % 2 == 0:
            own_times[pair] = _rested(ours, counts[0])
            peer_times[pair] = _rested(peer, counts[1])
        else:
            peer_times[pair] = _rested(peer, counts[1])
            own_times[pair] = _rested(ours, counts[0])
    return own_times, peer_times


def _result(net: BenchNet, threads: int, plan: Plan, step: Step, seconds: float) -> BenchResult:
    steps = _steps_per_block(step)
    plan.reset_times()
    for _ in range(steps):
        step()
    costs = model_costs(net.model)
    layers = []
    for node, spent in layer_times(plan).items():
        per_step = spent.total / steps
        cost = costs[node]
        counts = cost.parameters > 0 and per_step > 0 and cost.forward > cost.memory
        gflops = cost.training * net.batch / per_step / 1e9 if counts else 0.0
        layers.append(LayerSpeed(node, 1000 * per_step, gflops))
    operations = sum(cost.training for cost in costs.values()) * net.batch
    return BenchResult(
        name=net.name,
        batch=net.batch,
        threads=threads,
        milliseconds=1000 * seconds,
        gflops=operations / seconds / 1e9,
        layers=tuple(layers),
    )

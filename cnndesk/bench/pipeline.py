"""How fast images come to a training: decoding and fitting, batches with changes, training itself.

Ours decodes once, into a store that lies in a file, and makes batches from it; PyTorch's DataLoader
decodes in its worker processes in every epoch (``torch_loader.py``). Both fit by the same function,
mirror half of the images and train the same network. What is measured of each is the best of a few
passes over all images: others may have had the processor now and then.
"""

from __future__ import annotations

import math
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from cnndesk.bench.torch_loader import LoaderPeer
from cnndesk.bench.torch_twin import TorchTwin
from cnndesk.data import AUGMENTATIONS, BatchStream, Dataset, DataSettings, open_source
from cnndesk.document.compile import compile_network
from cnndesk.document.project import Project
from cnndesk.engine.model import Model
from cnndesk.engine.optimizers import Optimizer
from cnndesk.engine.plan import Plan

PASSES = 3
BATCH = 32
WORKERS = 2
"""Processes of PyTorch's loader."""
MIRRORED = ("flip",)
LEARNING_RATE = 1e-4

Rates = dict[str, float]


@dataclass(frozen=True)
class PipelineResult:
    """Images per second of each stage.

    Attributes
    ----------
    network : str
    images : int
        For training.
    shape : (h, w, c)
    threads : int
    decoding : float
        Opening the folder for the first time: reading, decoding, fitting, hashing, storing.
    batches : dict of str to float
        Batches alone, by what is done to the images: nothing, each kind of change, all of them.
    steps : float
        Training steps alone, on one batch again and again.
    training : float
        Training from the store, images mirrored.
    first_epoch : float
        The same with the opening before it.
    loading : float or None
        Batches of PyTorch's loader alone.
    torch_training : float or None
        PyTorch's training from its loader.
    torch_steps : float or None
        PyTorch's training steps alone.
    """

    network: str
    images: int
    shape: tuple[int, int, int]
    threads: int
    decoding: float
    batches: Rates
    steps: float
    training: float
    first_epoch: float
    loading: float | None = None
    torch_training: float | None = None
    torch_steps: float | None = None

    @property
    def waiting(self) -> float:
        """Part of our training that is no training step."""
        return max(0.0, 1 - self.training / self.steps)

    @property
    def torch_waiting(self) -> float | None:
        """Part of PyTorch's training that is no training step."""
        if self.torch_training is None or self.torch_steps is None:
            return None
        return max(0.0, 1 - self.torch_training / self.torch_steps)


@dataclass
class _Source:
    """What is opened, and how long that took."""

    dataset: Dataset
    seconds: float
    files: int = field(default=0)


def measure_pipeline(
    folder: Path,
    threads: int,
    *,
    template: Callable[[Dataset], str],
    side: int = 0,
    against_torch: bool = False,
    report: Callable[[str], None] = lambda _: None,
) -> PipelineResult:
    """Measure a folder of images, one folder in it for each class.

    Parameters
    ----------
    folder : Path
    threads : int
        Of the training steps.
    template : callable
        Returns the name of the network's template for the images.
    side : int
        Pixels of a side; by default what the program would choose.
    against_torch : bool
        Whether PyTorch's loader and training are measured too.
    report : callable
        Is told what is measured.

    Raises
    ------
    DataError
        When the folder cannot be opened.
    SettingError
        When PyTorch is not installed, or has no equal of one of the layers.
    """
    report("decoding")
    with _opened(folder, side) as source:
        dataset = source.dataset
        name = template(dataset)
        project = Project.from_template(
            name, dataset.image_shape, dataset.classes, dataset.target_kind
        )
        model, _ = compile_network(project.network)
        report("making batches")
        batches = _batch_rates(dataset)
        report("training")
        steps, training = _training_rates(model, dataset, threads)
        count = len(dataset.train)
        result = PipelineResult(
            network=name,
            images=count,
            shape=dataset.image_shape,
            threads=threads,
            decoding=source.files / source.seconds,
            batches=batches,
            steps=steps,
            training=training,
            first_epoch=count / (count / training + source.seconds * count / source.files),
        )
        if not against_torch:
            return result
        report("measuring PyTorch")
        return _beside_torch(result, model, dataset, folder)


@contextmanager
def _opened(folder: Path, side: int) -> Iterator[_Source]:
    """Open a folder with an empty cache."""
    settings = DataSettings(source=str(folder))
    if side:
        settings = DataSettings(source=str(folder), height=side, width=side, channels=3)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as cache:
        started = time.perf_counter()
        dataset = open_source(settings=settings, cache_dir=Path(cache))
        seconds = time.perf_counter() - started
        yield _Source(dataset, seconds, sum(len(split) for split in dataset.splits.values()))


def _batch_rates(dataset: Dataset) -> Rates:
    kinds = {kind.name: (kind.name,) for kind in AUGMENTATIONS}
    rows: dict[str, tuple[str, ...]] = {"unchanged": (), **kinds, "all": tuple(kinds)}
    found = {}
    for name, changes in rows.items():
        stream = BatchStream(dataset.train, BATCH, augment=changes)
        found[name] = max(_rate(stream.epoch(epoch)) for epoch in range(PASSES))
    return found


def _rate(batches: Iterator[object]) -> float:
    """Return the images per second of an epoch of batches."""
    started, images = time.perf_counter(), 0
    for batch in batches:
        images += len(batch.images)  # type: ignore[attr-defined]
    return images / (time.perf_counter() - started)


def _training_rates(model: Model, dataset: Dataset, threads: int) -> tuple[float, float]:
    """Return the images per second of steps alone and of training from the store."""
    optimizer = Optimizer(model, "momentum")
    stream = BatchStream(dataset.train, BATCH, augment=MIRRORED)
    plans: dict[int, Plan] = {}

    def step(images: np.ndarray, labels: np.ndarray) -> None:
        n = len(labels)
        if n not in plans:
            plans[n] = Plan(model, n, training=True, optimizer=optimizer, threads=threads)
        plan = plans[n]
        plan.images[...] = images
        plan.targets.labels[:] = labels
        plan.counter[0] += 1
        optimizer.begin_step(LEARNING_RATE)
        plan.step()

    best = 0.0
    for epoch in range(PASSES + 1):
        started = time.perf_counter()
        for batch in stream.epoch(epoch):
            step(batch.images, batch.labels)
        if epoch:  # the first also makes the plans
            best = max(best, len(dataset.train) / (time.perf_counter() - started))
    full = max(plans)
    images, labels = plans[full].images.copy(), plans[full].targets.labels.copy()
    return full / shortest(lambda: step(images, labels)), best


def shortest(step: Callable[[], object], seconds: float = 1.0) -> float:
    """Return the shortest time of a step within some seconds, at least five times."""
    best, count, end = math.inf, 0, time.perf_counter() + seconds
    while count < 5 or time.perf_counter() < end:
        started = time.perf_counter()
        step()
        best, count = min(best, time.perf_counter() - started), count + 1
    return best


def _beside_torch(
    result: PipelineResult, model: Model, dataset: Dataset, folder: Path
) -> PipelineResult:
    images = dataset.train.images.take(np.arange(min(BATCH, len(dataset.train))))
    labels = dataset.train.labels[: len(images)]
    twin = TorchTwin(model, images, labels, result.threads)
    peer = LoaderPeer(model, folder, dataset, BATCH, WORKERS)
    with peer:
        loading = max(_rate_of_pairs(peer.epoch()) for _ in range(PASSES))
        form = min(twin.memory_formats, key=lambda name: shortest(twin.step(name), 0.5))
        train = twin.feeding_step(form)
        best = 0.0
        for _ in range(PASSES):
            started, count = time.perf_counter(), 0
            for pictures, answers in peer.epoch():
                train(pictures, answers)
                count += len(answers)
            best = max(best, count / (time.perf_counter() - started))
    steps = len(images) / shortest(twin.step(form))
    return replace(result, loading=loading, torch_training=best, torch_steps=steps)


def _rate_of_pairs(batches: Iterator[tuple[object, np.ndarray]]) -> float:
    started, images = time.perf_counter(), 0
    for _, answers in batches:
        images += len(answers)
    return images / (time.perf_counter() - started)

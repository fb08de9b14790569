"""Train LeNet-5 on MNIST with cnndesk and with PyTorch: same network, schedule, epochs and threads.

Prints the seconds of each run from the first batch to the last epoch's validation, the test
accuracies, the ratio, and the seconds until 98 % and 99 % of the test images were right. Images are
ready in memory for both; PyTorch runs in the memory format that is faster. Not a test:

    python -m tests.benchmarks.mnist_against_torch FOLDER_WITH_IDX_FILES [EPOCHS] [THREADS]
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from cnndesk.bench.torch_twin import TorchTwin, _normalised, import_torch
from cnndesk.data import BatchStream, Dataset, DataSettings, open_source
from cnndesk.document.compile import compile_network
from cnndesk.engine.model import Model
from cnndesk.engine.optimizers import Optimizer
from cnndesk.engine.plan import Plan
from cnndesk.engine.schedules import Schedule
from cnndesk.session.preparation import project_from_template

SEED = 1
EVALUATED_AT_ONCE = 500


def accuracy_of(classify: Callable[[np.ndarray], np.ndarray], dataset: Dataset) -> float:
    """Return the share of test images that are classified right."""
    split = dataset.splits["test"]
    right = 0
    for start in range(0, len(split.labels), EVALUATED_AT_ONCE):
        rows = np.arange(start, start + EVALUATED_AT_ONCE)
        right += int((classify(split.images.take(rows)) == split.labels[rows]).sum())
    return right / len(split.labels)


def cnndesk_epochs(
    model: Model, stream: BatchStream, schedule: Schedule, settings: Any, threads: int
) -> Iterator[Callable[[np.ndarray], np.ndarray]]:
    """Train an epoch at a time; yield the classifier after each."""
    optimizer = Optimizer(
        model, settings.optimizer, momentum=settings.momentum, weight_decay=settings.weight_decay
    )
    plans: dict[int, Plan] = {}
    still = Plan(model, EVALUATED_AT_ONCE, threads=threads)

    def classify(images: np.ndarray) -> np.ndarray:
        still.images[...] = images
        still.forward()
        return still.targets.predictions

    step = 0
    for epoch in range(1, schedule.epochs + 1):
        for batch in stream.epoch(epoch):
            n = len(batch.labels)
            if n not in plans:
                plans[n] = Plan(model, n, training=True, optimizer=optimizer, threads=threads)
            plan = plans[n]
            plan.images[...] = batch.images
            plan.targets.labels[:] = batch.labels
            rate = schedule.rate(step)
            optimizer.begin_step(rate, schedule.momentum(step, settings.momentum))
            plan.step()
            step += 1
        still.pack_weights()
        yield classify


def torch_epochs(
    twin: TorchTwin,
    form: str,
    stream: BatchStream,
    schedule: Schedule,
    settings: Any,
    dataset: Dataset,
) -> Iterator[Callable[[np.ndarray], np.ndarray]]:
    """Train the twin an epoch at a time; yield the classifier after each."""
    torch = import_torch()
    memory_format = getattr(torch, form)
    module, forward = twin._module()
    module.to(memory_format=memory_format).train()
    weights = [p for p in module.parameters() if p.ndim > 1]
    others = [p for p in module.parameters() if p.ndim == 1]
    optimizer = torch.optim.SGD(
        [{"params": weights, "weight_decay": settings.weight_decay}, {"params": others}],
        lr=schedule.peak,
        momentum=settings.momentum,
    )

    def prepared(images: np.ndarray) -> Any:
        return torch.from_numpy(_normalised(twin._model, images)).to(memory_format=memory_format)

    def classify(images: np.ndarray) -> np.ndarray:
        with torch.inference_mode():
            return np.asarray(forward(prepared(images)).argmax(1))

    split = dataset.splits["train"]
    images = prepared(split.images.take(np.arange(len(split.labels))))
    step = 0
    for epoch in range(1, schedule.epochs + 1):
        for batch in stream.epoch(epoch):
            for group in optimizer.param_groups:
                group["lr"] = schedule.rate(step)
                group["momentum"] = schedule.momentum(step, settings.momentum)
            optimizer.zero_grad(set_to_none=True)
            logits = forward(images[torch.from_numpy(np.asarray(batch.rows))])
            labels = torch.from_numpy(batch.labels)
            torch.nn.functional.cross_entropy(logits, labels).backward()
            optimizer.step()
            step += 1
        yield classify


def timed(
    name: str, epochs: Iterator[Callable[[np.ndarray], np.ndarray]], dataset: Dataset
) -> float:
    """Run all epochs; print what was reached when; return the seconds of training."""
    seconds = 0.0
    reached: dict[float, float] = {}
    accuracy = 0.0
    started = time.perf_counter()
    for classify in epochs:
        seconds += time.perf_counter() - started
        accuracy = accuracy_of(classify, dataset)
        for bar in (0.98, 0.99):
            if accuracy >= bar:
                reached.setdefault(bar, seconds)
        started = time.perf_counter()
    marks = ", ".join(f"{bar:.0%} after {at:.1f} s" for bar, at in reached.items())
    print(f"{name}: {seconds:.1f} s, test accuracy {accuracy:.2%}; {marks}", flush=True)
    return seconds


def main(source: str, epochs: int = 8, threads: int = 2) -> None:
    """Train with both and print the ratio."""
    dataset = open_source(settings=DataSettings(source=source))
    project = project_from_template("lenet5", dataset)
    settings = project.training
    stream = BatchStream(dataset.splits["train"], settings.batch_size, SEED)
    schedule = Schedule("one_cycle", settings.learning_rate, len(stream), epochs)
    import_torch().set_num_threads(threads)
    theirs = []
    for form in ("contiguous_format", "channels_last"):
        model, _ = compile_network(project.network)
        model.initialise(SEED)
        images = dataset.splits["train"].images.take(np.arange(2))
        twin = TorchTwin(model, images, np.zeros(2, np.int64), threads)
        run = torch_epochs(twin, form, stream, schedule, settings, dataset)
        theirs.append(timed(f"PyTorch, {form}", run, dataset))
    model, _ = compile_network(project.network)
    model.initialise(SEED)
    run = cnndesk_epochs(model, stream, schedule, settings, threads)
    ours = timed("cnndesk", run, dataset)
    print(f"PyTorch's faster run takes {min(theirs) / ours:.2f} times as long as cnndesk's.")


if __name__ == "__main__":
    main(sys.argv[1], *(int(argument) for argument in sys.argv[2:]))

"""What a verdict is judged on, gathered from a trainer whose run is over.

The curves are in its history; that units are dead, that the network is sure of other labels and
that two classes are exchanged is found by looking at images, a few hundred of each part. Runs on
the engine thread, a batch at each ``next``. The rules are ``verdict.py``'s.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from cnndesk.blocks import Task
from cnndesk.data import Dataset, Split
from cnndesk.data.split import Picked, thinned
from cnndesk.document.project import Project
from cnndesk.document.settings import TrainingSettings
from cnndesk.engine.model import Model
from cnndesk.explain.health import Health, examine
from cnndesk.session.evaluation import Evaluation
from cnndesk.session.held_out import HeldOut
from cnndesk.session.history import History
from cnndesk.session.selection import kept_row
from cnndesk.session.state import Standing
from cnndesk.session.targets import NAMES_AS_NUMBERS, TargetCoder
from cnndesk.session.verdict import Curve, DeadBlock, Evidence, Verdict, below_validation

MOST_IMAGES = 1000
"""Of a part, evenly spread over it."""
FEW_EPOCHS = 8
_PROBED = 128
_SURE, _UNLIKELY = 0.9, 0.05
_FEWEST_OF_CLASS, _EXCHANGED = 5, 0.7  # images of each of two classes, and the share taken wrongly


class JudgedRun(Protocol):
    """What evidence is gathered from: a `Trainer`, which asks for it at the end of a run."""

    model: Model
    dataset: Dataset
    augment: tuple[str, ...]
    standing: Standing
    history: History
    coder: TargetCoder
    validation: HeldOut

    @property
    def threads(self) -> int:
        """Of the engine."""

    @property
    def settings(self) -> TrainingSettings:
        """How the run was trained."""

    def evaluate(self, split: Split) -> Generator[None, None, Evaluation]:
        """Return the job that runs the network over images."""

    def learning_on(self, split: Split) -> tuple[Model, NDArray[np.uint8] | NDArray[np.float32]]:
        """Return the part of the network that learned, and what it is given for images."""


@dataclass(frozen=True)
class Found:
    """What was found on the validation images; fields as those of `Evidence`."""

    swapped: tuple[str, ...] = ()
    doubtful: int = 0
    mistakes: int = 0
    looked_at: int = 0


def gather(trainer: JudgedRun) -> Generator[None, None, Evidence]:
    """Return the job that gathers the evidence; the weights are those that were kept."""
    dataset, coder = trainer.dataset, trainer.coder
    found = Found()
    if coder.task is Task.CLASSES and len(trainer.validation):
        seen = yield from trainer.evaluate(sample(trainer.validation.split))
        found = on_validation(seen, dataset.classes)
    dead = yield from dead_blocks(trainer, sample(dataset.train, _PROBED))
    return from_curves(trainer, found, dead=dead)


def from_curves(
    trainer: JudgedRun,
    found: Found | None = None,
    *,
    dead: tuple[DeadBlock, ...] = (),
    diverged: str = "",
) -> Evidence:
    """Return the evidence that needs no image, with what was found on images."""
    dataset, standing, epochs = trainer.dataset, trainer.standing, trainer.history.epochs
    classes = len(dataset.classes)
    row = kept_row(trainer.history, standing, trainer.settings)
    classifies = trainer.coder.task is Task.CLASSES
    counts = np.bincount(dataset.train.labels, minlength=classes).tolist() if classifies else []
    return Evidence(
        settings=trainer.settings,
        augment=trainer.augment,
        classifies=classifies,
        train_losses=training_curve(trainer.history),
        val_losses=epochs.column("val_loss").copy(),
        train_accuracy=row.get("train_accuracy", math.nan) if classifies else math.nan,
        val_accuracy=row.get("val_accuracy", math.nan) if classifies else math.nan,
        train_loss=row.get("train_loss", math.nan),
        val_loss=row.get("val_loss", math.nan),
        constant_loss=constant_loss(trainer.coder, dataset.train),
        scores="" if classifies else _scores(trainer.coder, row),
        counts=tuple(counts),
        validation=len(trainer.validation),
        dead=dead,
        rescue=standing.rescue_sentence,
        diverged=diverged,
        complete=standing.epoch >= trainer.settings.epochs,
        **dataclasses.asdict(found or Found()),
    )


def constant_loss(coder: TargetCoder, train: Split) -> float:
    """Return the loss of the best answer that is the same for all images; NaN of classes.

    Values are learned in standard deviations, whose square is 1. Of labels it is the mean entropy
    of their shares.
    """
    if coder.kind == "values" and coder.spec != NAMES_AS_NUMBERS:
        return 1.0
    if coder.kind != "labels" or train.targets is None:
        return math.nan
    shares = np.clip(train.targets.array.mean(axis=0), 1e-12, 1 - 1e-12)
    return float(-(shares * np.log(shares) + (1 - shares) * np.log(1 - shares)).mean())


def _scores(coder: TargetCoder, row: Mapping[str, float]) -> str:
    """Say how well labels or values are told, in the metric that the run was followed by."""
    metric = coder.metric
    parts = [
        f"{name} {metric.text(row[metric.column(part)])}"
        for part, name in (("train", "training"), ("val", "validation"))
        if math.isfinite(row.get(metric.column(part), math.nan))
    ]
    if not parts:
        return ""
    title = metric.title[0].upper() + metric.title[1:]
    said = f"{title}: {', '.join(parts)}."
    left = row.get("val_loss", math.nan)
    if coder.kind == "values" and left < 1 and coder.spec != NAMES_AS_NUMBERS:
        said += f" It explains {100 * (1 - left):.1f} % of the spread of the validation values."
    return said


def training_curve(history: History) -> Curve:
    """Return the training loss of the epochs; of fewer than `FEW_EPOCHS`, that of the steps."""
    table, name = (history.epochs, "train_loss")
    if len(history.epochs) < FEW_EPOCHS:
        table, name = (history.steps, "loss")
    return table.column(name).copy()


def on_test(project: Project, test: Evaluation, validation: int) -> Verdict | None:
    """Return the verdict on a trained project's test images if they are plainly harder.

    Parameters
    ----------
    project : Project
    test : Evaluation
        Of the test images, which are opened by that.
    validation : int
        Validation images of its run.
    """
    history = History.from_arrays(project.history)
    row = kept_row(history, Standing.from_json(project.progress), project.training)
    evidence = Evidence(
        project.training,
        val_accuracy=row.get("val_accuracy", math.nan),
        test_accuracy=test.accuracy,
        validation=validation,
        tested=len(test.labels),
    )
    return below_validation(evidence)


def sample(split: Split, most: int = MOST_IMAGES) -> Split:
    """Return at most so many images of a part, evenly spread."""
    rows = thinned(len(split), most)
    return dataclasses.replace(
        split,
        images=split.images.rows(rows),
        labels=split.labels[rows],
        names=Picked(split.names, rows),
        targets=None if split.targets is None else split.targets.take(rows),
    )


def on_validation(seen: Evaluation, classes: tuple[str, ...]) -> Found:
    """Return what a classifier's answers for the validation images show."""
    given = seen.outputs[np.arange(len(seen.labels)), seen.labels]
    sure = (seen.outputs.max(axis=1) > _SURE) & (given < _UNLIKELY)
    return Found(
        swapped=exchanged(seen, classes),
        doubtful=int(np.count_nonzero(sure)),
        mistakes=int(np.count_nonzero(seen.predictions != seen.labels)),
        looked_at=len(seen.labels),
    )


def exchanged(judged: Evaluation, classes: tuple[str, ...]) -> tuple[str, ...]:
    """Return two classes of which most images are taken for the other, or nothing."""
    confusion = judged.confusion(len(classes))
    images = confusion.sum(axis=1)
    mostly: NDArray[np.bool_] = confusion >= _EXCHANGED * images[:, None]
    mostly &= (images >= _FEWEST_OF_CLASS)[:, None]
    np.fill_diagonal(mostly, False)
    pairs = np.argwhere(mostly & mostly.T)
    return tuple(classes[index] for index in pairs[0]) if len(pairs) else ()


def dead_blocks(trainer: JudgedRun, split: Split) -> Generator[None, None, tuple[DeadBlock, ...]]:
    """Return the blocks of ReLUs that learned and have maps that are zero for every image."""
    model, images = trainer.learning_on(split)
    job = examine(model, images, threads=trainer.threads)
    while True:
        try:
            next(job)
        except StopIteration as end:
            health: Health = end.value
            return tuple(
                DeadBlock(block.node, len(block.dead), block.maps)
                for block in health.blocks.values()
                if block.dead
            )
        yield

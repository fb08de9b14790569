"""What the judging screens compute, as long work for the engine thread. No Qt.

The network is a copy with the weights of one moment, so that a training that goes on meanwhile
does not mix states. The numbers come from ``cnndesk.session`` and ``cnndesk.explain``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnndesk.blocks import Task
from cnndesk.data import Dataset, Split, thinned
from cnndesk.data.corrections import chosen_rows
from cnndesk.data.image_set import NO_IMAGES, ImageSet
from cnndesk.data.targets import TargetSpec
from cnndesk.document.compile import Arrays, compile_network
from cnndesk.document.network import Network
from cnndesk.engine.model import Model
from cnndesk.errors import ExplainError
from cnndesk.explain.embedding import Features, features_of
from cnndesk.explain.judging import EvaluationReport, judge
from cnndesk.explain.passes import check_finite
from cnndesk.explain.progress import Progress, Work
from cnndesk.scores import LabelScores, ValueScore, label_scores, value_scores
from cnndesk.session.evaluation import Evaluation, Evaluator
from cnndesk.session.held_out import held_out
from cnndesk.session.targets import TargetCoder


@dataclass(frozen=True, eq=False)
class Judged:
    """A judgement and where it comes from.

    Attributes
    ----------
    judgement : EvaluationReport
    split : str
    rows : ndarray of int64, (n,)
        Positions in the whole part, ascending, of the images that were judged.
    features : Features or None
        Of one block, where they were asked for.
    """

    judgement: EvaluationReport
    split: str
    rows: NDArray[np.int64]
    features: Features | None = None


@dataclass(frozen=True, eq=False)
class Subject:
    """A network to be judged: a copy of its nodes and arrays, and how its outputs are read."""

    model: Model
    coder: TargetCoder
    threads: int = 1


def copy_of(model: Model) -> Model:
    """Return a model of the same nodes with arrays of its own."""
    twin = Model(model.nodes)
    twin.load_arrays(model.copy_arrays())
    return twin


def compiled(
    network: Network,
    weights: Arrays | None,
    dataset: Dataset,
    seed: int,
    threads: int,
    spec: TargetSpec | None = None,
) -> Subject:
    """Return a drawn network with trained weights, ready to be judged.

    Parameters
    ----------
    network, weights, dataset, seed, threads
    spec : TargetSpec, optional
        What its outputs mean; by default classes.

    Raises
    ------
    ShapeError
        When the network does not fit itself.
    TrainingError
        When its outputs and the classes disagree.
    """
    model, _ = compile_network(network, weights, seed)
    task = network.block(network.output_ids[0]).task or Task.CLASSES
    outputs = int(np.prod(model.shapes[model.nodes[-1].id]))
    return Subject(model, TargetCoder(task, dataset.classes, outputs, spec), threads)


def rows_of(
    dataset: Dataset, part: str, limit: int = 0, trained: ImageSet = NO_IMAGES
) -> NDArray[np.int64]:
    """Return where the images of a part are that count.

    Parameters
    ----------
    dataset : Dataset
    part : str
    limit : int
        At most so many, evenly spread; 0 for all.
    trained : ImageSet
        What the network was trained on: left out of all parts but the training images.

    Returns
    -------
    ndarray of int64
        Positions in the whole part, so that they stay when images are corrected.
    """
    kept = dataset.kept[part]
    if part != "train":
        kept = kept[held_out(dataset, part, trained).kept]
    return kept[thinned(len(kept), limit or len(kept))]


def judge_split(
    make: Callable[[], Subject], split: Split, rows: NDArray[np.int64], *, block: str = ""
) -> Work[Judged]:
    """Run a network over a part of the data and judge its answers; see ``progress.finish``.

    Parameters
    ----------
    make : callable
        Returns the network; called at the first ``next``.
    split : Split
        A whole part of the data.
    rows : ndarray of int64
        The images of it that are to be judged.
    block : str
        Also compute the activations of this block.

    Raises
    ------
    ExplainError
        For no images, images of another size, a network that gives no classes, or numbers that are
        none.
    """
    if not len(rows):
        raise ExplainError("There are no images in this part of the data. Choose another part.")
    subject = make()
    model, coder = subject.model, subject.coder
    if coder.kind != "classes" or coder.task is Task.VALUES:
        raise ExplainError(
            f"The network gives {'labels' if coder.kind == 'labels' else 'numbers'}, not classes, "
            "so this cannot be shown. Use images with classes and a Softmax block."
        )
    features: Features | None = None
    _check(subject, split)
    if block:
        images = chosen_rows(split, rows).images
        features = yield from features_of(model, images, block, threads=subject.threads)
    found = yield from _evaluated(subject, split, rows)
    judgement = judge(found.outputs, found.labels, found.losses, coder.classes)
    return Judged(judgement, split.name, rows, features)


@dataclass(frozen=True, eq=False)
class Answers:
    """What a network says of images with labels or values, and what is known of them.

    Attributes
    ----------
    evaluation : Evaluation
        With its targets.
    coder : TargetCoder
        Kind, names and units.
    split : str
    rows : ndarray of int64, (n,)
        Positions in the whole part, ascending, of the images.
    """

    evaluation: Evaluation
    coder: TargetCoder
    split: str
    rows: NDArray[np.int64]

    @property
    def truth(self) -> NDArray[np.floating]:
        """Labels or values of the images, (n, outputs)."""
        assert self.evaluation.targets is not None
        return self.evaluation.targets.array

    @property
    def outputs(self) -> NDArray[np.floating]:
        """Probabilities, or values in units, (n, outputs)."""
        return self.evaluation.outputs

    def label_scores(self) -> LabelScores:
        """Return how the network does on each label."""
        return label_scores(self.outputs, self.truth, self.coder.names)

    def value_scores(self) -> list[ValueScore]:
        """Return how the network does on each value."""
        return value_scores(self.outputs, self.truth, self.coder.names, self.coder.spec.units)


def answer_split(
    make: Callable[[], Subject], split: Split, rows: NDArray[np.int64]
) -> Work[Answers]:
    """Run a network that gives labels or values over a part of the data; see `judge_split`.

    Raises
    ------
    ExplainError
        For no images, images of another size, a network that gives classes, or numbers that are
        none.
    """
    if not len(rows):
        raise ExplainError("There are no images in this part of the data. Choose another part.")
    subject = make()
    if subject.coder.kind == "classes":
        raise ExplainError("The network gives classes. Open images with classes to judge it.")
    _check(subject, split)
    found = yield from _evaluated(subject, split, rows)
    return Answers(found, subject.coder, split.name, rows)


def evaluate_rows(
    make: Callable[[], Subject], split: Split, rows: NDArray[np.int64]
) -> Work[Evaluation]:
    """Run a network over images of a part, whatever its answers are; see `judge_split`.

    Raises
    ------
    ExplainError
        For no images, images of another size, or numbers that are none.
    """
    if not len(rows):
        raise ExplainError("There are no images in this part of the data. Choose another part.")
    subject = make()
    _check(subject, split)
    found = yield from _evaluated(subject, split, rows)
    return found


def _check(subject: Subject, split: Split) -> None:
    """Raise where a network cannot take these images."""
    model = subject.model
    check_finite(model)
    wanted = tuple(model.shapes[model.nodes[0].id])
    if tuple(split.image_shape) != wanted:
        given = "×".join(map(str, split.image_shape))
        raise ExplainError(
            f"The images are {given}, but the network takes {'×'.join(map(str, wanted))}. Open the "
            "data at the network's size."
        )


def _evaluated(subject: Subject, split: Split, rows: NDArray[np.int64]) -> Work[Evaluation]:
    part = chosen_rows(split, rows)
    done = 0

    def note(images: int, _: int) -> None:
        nonlocal done
        done = images

    work = Evaluator(subject.model, subject.coder, subject.threads).run(part, note)
    while True:
        try:
            next(work)
        except StopIteration as ended:
            found: Evaluation = ended.value
            return found
        yield Progress("judging", done, len(part))

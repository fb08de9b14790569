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
from cnndesk.document.compile import Arrays, compile_network
from cnndesk.document.network import Network
from cnndesk.engine.model import Model
from cnndesk.errors import ExplainError
from cnndesk.explain.embedding import Features, features_of
from cnndesk.explain.judging import EvaluationReport, judge
from cnndesk.explain.passes import check_finite
from cnndesk.explain.progress import Progress, Work
from cnndesk.session.evaluation import Evaluator
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
    network: Network, weights: Arrays | None, dataset: Dataset, seed: int, threads: int
) -> Subject:
    """Return a drawn network with trained weights, ready to be judged.

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
    return Subject(model, TargetCoder(task, dataset.classes, outputs), threads)


def rows_of(dataset: Dataset, part: str, limit: int = 0) -> NDArray[np.int64]:
    """Return where the images of a part are that count; at most so many, evenly spread; 0 for all.

    Positions in the whole part, so that they stay when images are corrected.
    """
    kept = dataset.kept[part]
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
    if coder.task is Task.VALUES:
        raise ExplainError(
            "The network gives numbers, not classes, so there is nothing to confuse. End it with a "
            "Softmax block."
        )
    check_finite(model)
    wanted = tuple(model.shapes[model.nodes[0].id])
    if tuple(split.image_shape) != wanted:
        given = "×".join(map(str, split.image_shape))
        raise ExplainError(
            f"The images are {given}, but the network takes {'×'.join(map(str, wanted))}. Open the "
            "data at the network's size."
        )
    part = chosen_rows(split, rows)
    features: Features | None = None
    if block:
        features = yield from features_of(model, part.images, block, threads=subject.threads)
    done = 0

    def note(images: int, _: int) -> None:
        nonlocal done
        done = images

    work = Evaluator(model, coder, subject.threads).run(part, note)
    while True:
        try:
            next(work)
        except StopIteration as ended:
            found = ended.value
            break
        yield Progress("judging", done, len(part))
    judgement = judge(found.outputs, found.labels, found.losses, coder.classes)
    return Judged(judgement, split.name, rows, features)

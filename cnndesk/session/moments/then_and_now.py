"""A network as it was beside the same network now: answers, maps of an image, weights.

All numbers are computed from the weights of both, on the same images; nothing is read off curves.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnndesk.data import Split
from cnndesk.explain.progress import Work
from cnndesk.session.evaluation import Evaluation
from cnndesk.session.judging import Subject, evaluate_rows
from cnndesk.session.probe import Probe
from cnndesk.session.state import Arrays

MOST_IMAGES = 512
"""Images that are asked about, evenly spread over their part."""


@dataclass(frozen=True, eq=False)
class Answers:
    """What both say of the same images.

    Attributes
    ----------
    split : str
    rows : ndarray of int64, (n,)
        Positions in the whole part.
    then, now : Evaluation
    """

    split: str
    rows: NDArray[np.int64]
    then: Evaluation
    now: Evaluation

    @property
    def changed(self) -> NDArray[np.intp]:
        """Places within `rows` whose class is another one; those that became right first.

        Empty where the answers are no classes.
        """
        if self.then.targets is not None:
            return np.empty(0, np.intp)
        then, now, labels = self.then.predictions, self.now.predictions, self.now.labels
        places = np.flatnonzero(then != now)
        group = np.where(now == labels, 0, np.where(then == labels, 1, 2))[places]
        return places[np.argsort(group, kind="stable")]

    @property
    def became_right(self) -> int:
        """Images whose answer is right now and was not."""
        labels = self.now.labels
        return int(((self.now.predictions == labels) & (self.then.predictions != labels)).sum())

    @property
    def became_wrong(self) -> int:
        """Images whose answer was right and is not now."""
        labels = self.now.labels
        return int(((self.now.predictions != labels) & (self.then.predictions == labels)).sum())


def answers(
    then: Callable[[], Subject],
    now: Callable[[], Subject] | Evaluation,
    split: Split,
    rows: NDArray[np.int64],
) -> Work[Answers]:
    """Ask both about images; ``now`` may be what was found before.

    Raises
    ------
    ExplainError
        For no images, images of another size, or numbers that are none.
    """
    before = yield from evaluate_rows(then, split, rows)
    if isinstance(now, Evaluation):
        present = now
    else:
        present = yield from evaluate_rows(now, split, rows)
    return Answers(split.name, rows, before, present)


@dataclass(frozen=True)
class Move:
    """How far the weights of a block have moved.

    Attributes
    ----------
    block : str
    share : float
        Length of the difference, as a share of the length of the weights then.
    """

    block: str
    share: float


def moves(then: Arrays, now: Arrays) -> list[Move]:
    """Return how far each block's parameter called weight moved, the farthest first.

    Blocks without one, or of another shape by now, are left out.
    """
    found = []
    for block, named in now.items():
        before, after = then.get(block, {}).get("weight"), named.get("weight")
        if before is None or after is None or before.shape != after.shape:
            continue
        length = float(np.linalg.norm(before))
        far = float(np.linalg.norm(after.astype(np.float64) - before))
        if length > 0:
            found.append(Move(block, far / length))
    return sorted(found, key=lambda move: -move.share)


@dataclass(frozen=True, eq=False)
class Maps:
    """What a block makes of an image, then and now.

    Attributes
    ----------
    block : str
    then, now : ndarray of float32, (h, w, c)
    outputs_then, outputs_now : ndarray of float32, (outputs,)
    order : ndarray of intp, (c,)
        Maps, those first that changed most: by the mean of what differs, as a share of the largest
        value of both.
    """

    block: str
    then: NDArray[np.float32]
    now: NDArray[np.float32]
    outputs_then: NDArray[np.float32]
    outputs_now: NDArray[np.float32]

    @property
    def order(self) -> NDArray[np.intp]:
        differs = np.abs(self.now - self.then).mean(axis=(0, 1))
        largest = np.maximum(np.abs(self.now), np.abs(self.then)).max(axis=(0, 1))
        shares = differs / np.where(largest > 0, largest, 1)
        return np.argsort(-shares, kind="stable")


def maps(then: Subject, now: Subject, image: NDArray[np.uint8], block: str) -> Maps | None:
    """Return a block's maps of an image by both; None where the block or the size is another."""
    found = []
    for subject in (then, now):
        probe = Probe(subject.model, subject.threads)
        if block not in subject.model.shapes or image.shape != probe.image_shape:
            return None
        found.append(probe.run(image, blocks=(block,)))
    before, after = (result.activations[block] for result in found)
    if before.shape != after.shape:
        return None
    return Maps(block, before, after, found[0].outputs, found[1].outputs)

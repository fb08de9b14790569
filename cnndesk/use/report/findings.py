"""What a report tells: read from the project, and measured anew where its images are there.

Test images are measured and shown only where the project says that they were opened, and of these
only the ones that were measured then.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk.data import Dataset, Split
from cnndesk.data.corrections import chosen_rows
from cnndesk.data.image_set import NO_IMAGES
from cnndesk.document.project import Project
from cnndesk.document.shapes import Inference, infer
from cnndesk.errors import CnndeskError, ProjectError
from cnndesk.explain.passes import run_image
from cnndesk.explain.progress import Progress, Work
from cnndesk.session import preparation
from cnndesk.session.checkpoint import standing_of
from cnndesk.session.evaluation import Evaluation, Evaluator
from cnndesk.session.held_out import held_out, trained_images
from cnndesk.session.history import History
from cnndesk.session.judging import Subject
from cnndesk.session.state import Standing
from cnndesk.session.targets import TargetCoder

OnEngine = Callable[[Callable[[], Any]], Any]
"""Calls a function on the engine thread and returns its result."""

_MOST_BLOCKS = 8  # whose maps are shown


@dataclass(frozen=True, eq=False)
class Measured:
    """A part of the images that was measured.

    Attributes
    ----------
    evaluation : Evaluation
    split : Split
        The images that count, in the order of the evaluation, labelled as the network counts.
    note : str
        Why images are left out; empty where none is.
    """

    evaluation: Evaluation
    split: Split
    note: str

    @property
    def name(self) -> str:
        """``"test"``, ``"val"`` or ``"train"``."""
        return self.split.name


@dataclass(frozen=True, eq=False)
class BlockMaps:
    """What one image does in a block."""

    id: str
    values: NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Maps:
    """What one image does in the network: what the network says of it, and its maps."""

    image: NDArray[np.uint8]
    name: str
    part: str
    blocks: tuple[BlockMaps, ...]


@dataclass(frozen=True, eq=False)
class Findings:
    """What a report tells.

    Attributes
    ----------
    title : str
        What the project is called.
    project : Project
    inference : Inference
    standing : Standing
    history : History
    coder : TargetCoder or None
        None while the network is not trained.
    dataset : Dataset or None
    no_images : str
        Why there is no data set; empty where there is one.
    changed : bool
        Whether the images are others than those of the training.
    validation, test, train : Measured or None
        The test only where it was opened; the training images only where there are no others.
    sealed : int
        Test images that nobody has looked at.
    maps : Maps or None
    """

    title: str
    project: Project
    inference: Inference
    standing: Standing
    history: History
    coder: TargetCoder | None = None
    dataset: Dataset | None = None
    no_images: str = ""
    changed: bool = False
    validation: Measured | None = None
    test: Measured | None = None
    train: Measured | None = None
    sealed: int = 0
    maps: Maps | None = None

    @property
    def judged(self) -> Measured | None:
        """The part by which the network is judged: the test where it is open, else validation."""
        return self.test or self.validation or self.train


def gather(
    project: Project,
    title: str,
    path: Path | None,
    on_engine: OnEngine,
    *,
    dataset: Dataset | None = None,
    threads: int = 1,
) -> Work[Findings]:
    """Gather what a report tells.

    Parameters
    ----------
    project : Project
        Only read.
    title : str
    path : Path or None
        Of its file: images are looked for beside it where they have moved.
    on_engine : callable
    dataset : Dataset, optional
        Its images where they are open already.
    threads : int

    Raises
    ------
    ProjectError
        When the network was never trained, or its curves are damaged.
    ExplainError, TrainingError
        When the network cannot be run.
    """
    if not project.weights:
        raise ProjectError(
            "The network has no trained weights yet, so there is nothing to report. Train it first."
        )
    yield Progress("reading images", 0, 0)
    model = preparation.trained_model(project)
    coder = preparation.coder_of(project, model)
    found = Findings(
        title,
        project,
        infer(project.network),
        standing_of(project),
        History.from_arrays(project.history),
        coder,
    )
    found = _with_images(found, path, dataset)
    if found.dataset is None:
        return found
    measuring = _Measuring(found, Subject(model, coder, threads), on_engine)
    try:
        return (yield from measuring.all())
    except CnndeskError as error:  # images of other classes, or of another size
        return replace(found, dataset=None, no_images=str(error))


def _with_images(found: Findings, path: Path | None, dataset: Dataset | None) -> Findings:
    project = found.project
    if dataset is None:
        try:
            settings = preparation.fitted_to_network(
                preparation.located(project.data, path), project
            )
            dataset = preparation.open_data(settings).corrected(project.corrections)
        except CnndeskError as error:
            return replace(found, no_images=str(error))
    changed = bool(project.fingerprint) and dataset.fingerprint != project.fingerprint
    return replace(found, dataset=dataset, changed=changed)


class _Measuring:
    """Measures the parts of the images that may be looked at."""

    def __init__(self, found: Findings, subject: Subject, on_engine: OnEngine) -> None:
        assert found.dataset is not None
        self._found, self._dataset = found, found.dataset
        self._subject, self._on_engine = subject, on_engine
        self._evaluator = Evaluator(subject.model, subject.coder, subject.threads)
        known = trained_images(found.project, found.dataset)
        self._trained = NO_IMAGES if known is None else known

    def all(self) -> Work[Findings]:
        """Measure what may be, and look at one image."""
        found = self._found
        sealed = self._sealed()
        test = None
        if len(sealed) and not sealed.all():
            test = yield from self._measured("test", ~sealed)
        validation = yield from self._measured("val")
        train = None
        if test is None and validation is None:
            train = yield from self._measured("train")
        found = replace(
            found, test=test, validation=validation, train=train, sealed=int(sealed.sum())
        )
        yield Progress("looking at an image", 0, 0)
        part = validation or train or test
        return replace(found, maps=self._maps(part)) if part is not None else found

    def _sealed(self) -> NDArray[np.bool_]:
        """Return which of the held-out test images nobody has looked at."""
        held = held_out(self._dataset, "test", self._trained)
        rows = self._dataset.kept["test"][held.kept]
        seal = self._found.project.seal
        if not seal:
            return np.ones(len(rows), np.bool_)
        return ~seal.seen.holds(self._dataset.identities("test")[rows])

    def _measured(
        self, part: str, chosen: NDArray[np.bool_] | None = None
    ) -> Work[Measured | None]:
        trained = NO_IMAGES if part == "train" else self._trained
        held = held_out(self._dataset, part, trained)
        split = held.split
        if chosen is not None:
            split = chosen_rows(split, np.flatnonzero(chosen).astype(np.int64))
        if not len(split):
            return None
        project = self._found.project
        split = preparation.aligned(split, self._dataset.classes, project.classes, project.targets)
        done = 0

        def note(images: int, _: int) -> None:
            nonlocal done
            done = images

        work = self._evaluator.run(split, note)
        while True:
            ended: list[Evaluation] = self._on_engine(partial(_step, work))
            if ended:
                return Measured(ended[0], split, held.sentence)
            yield Progress("measuring", done, len(split))

    def _maps(self, part: Measured) -> Maps:
        """Return the maps of the first image that the network gets right, or of the first."""
        right = np.flatnonzero(part.evaluation.labels == part.evaluation.predictions)
        row = int(right[0]) if len(right) and part.evaluation.targets is None else 0
        image = part.split.images.take(np.array([row]))[0]
        model = self._subject.model
        seen = self._on_engine(lambda: run_image(model, image, threads=self._subject.threads))
        chosen = [
            node.id
            for node in model.nodes[1:]
            if seen.values[node.id].ndim == 3 and min(seen.values[node.id].shape[:2]) > 1
        ]
        kept = [chosen[i] for i in _spread(len(chosen), _MOST_BLOCKS)]
        blocks = tuple(BlockMaps(block, seen.values[block]) for block in kept)
        return Maps(image, part.split.names[row], part.name, blocks)


def _step(work: Any) -> list[Evaluation]:
    """Do a piece of an evaluation; return its result once it is done."""
    try:
        next(work)
    except StopIteration as ended:
        return [ended.value]
    return []


def _spread(count: int, most: int) -> list[int]:
    """Return positions evenly over a row, the first and the last among them."""
    if count <= most:
        return list(range(count))
    return sorted({round(i * (count - 1) / (most - 1)) for i in range(most)})

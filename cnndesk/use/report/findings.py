"""What a report tells: read from the project, and measured anew where its images are there.

Test images are measured and shown only where the project says that they were opened, and of these
only the ones that were measured then.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cnndesk.data import Dataset
from cnndesk.document.calibration import Calibration
from cnndesk.document.project import Project
from cnndesk.document.shapes import Inference, infer
from cnndesk.errors import CnndeskError, ProjectError
from cnndesk.explain.passes import run_image
from cnndesk.explain.progress import Progress, Work
from cnndesk.session import preparation
from cnndesk.session.checkpoint import standing_of
from cnndesk.session.history import History
from cnndesk.session.judging import Subject
from cnndesk.session.state import Standing
from cnndesk.session.targets import TargetCoder
from cnndesk.use.measuring import Measured, OnEngine, PartMeasurer, opened_images
from cnndesk.use.recognition import calibration_of

_MOST_BLOCKS = 8  # whose maps are shown


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
    calibration : Calibration or None
        How its probabilities are to be read.
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
    calibration: Calibration | None = None
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
        calibration=calibration_of(project, model),
    )
    found = _with_images(found, path, dataset)
    if found.dataset is None:
        return found
    subject = Subject(model, coder, threads)
    measurer = PartMeasurer(project, found.dataset, subject, on_engine)
    try:
        return (yield from _all(measurer, found, subject, on_engine))
    except CnndeskError as error:  # images of other classes, or of another size
        return replace(found, dataset=None, no_images=str(error))


def _with_images(found: Findings, path: Path | None, dataset: Dataset | None) -> Findings:
    project = found.project
    if dataset is None:
        try:
            dataset = opened_images(project, path)
        except CnndeskError as error:
            return replace(found, no_images=str(error))
    changed = bool(project.fingerprint) and dataset.fingerprint != project.fingerprint
    return replace(found, dataset=dataset, changed=changed)


def _all(
    measurer: PartMeasurer, found: Findings, subject: Subject, on_engine: OnEngine
) -> Work[Findings]:
    """Measure what may be measured, and look at one image."""
    sealed = measurer.sealed()
    test = None
    if len(sealed) and not sealed.all():
        test = yield from measurer.measured("test", ~sealed)
    validation = yield from measurer.measured("val")
    train = None
    if test is None and validation is None:
        train = yield from measurer.measured("train")
    yield Progress("looking at an image", 0, 0)
    part = validation or train or test
    maps = _maps(part, subject, on_engine) if part is not None else None
    return replace(
        found,
        test=test,
        validation=validation,
        train=train,
        sealed=int(sealed.sum()),
        maps=maps,
    )


def _maps(part: Measured, subject: Subject, on_engine: OnEngine) -> Maps:
    """Return the maps of the first image that the network gets right, or of the first."""
    right = np.flatnonzero(part.evaluation.labels == part.evaluation.predictions)
    row = int(right[0]) if len(right) and part.evaluation.targets is None else 0
    image = part.split.images.take(np.array([row]))[0]
    model = subject.model
    seen = on_engine(lambda: run_image(model, image, threads=subject.threads))
    chosen = [
        node.id
        for node in model.nodes[1:]
        if seen.values[node.id].ndim == 3 and min(seen.values[node.id].shape[:2]) > 1
    ]
    kept = [chosen[i] for i in _spread(len(chosen), _MOST_BLOCKS)]
    blocks = tuple(BlockMaps(block, seen.values[block]) for block in kept)
    return Maps(image, part.split.names[row], part.name, blocks)


def _spread(count: int, most: int) -> list[int]:
    """Return positions evenly over a row, the first and the last among them."""
    if count <= most:
        return list(range(count))
    return sorted({round(i * (count - 1) / (most - 1)) for i in range(most)})

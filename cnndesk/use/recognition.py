"""Pictures through a trained network, batch by batch: thousands in the memory of a few.

Reading and fitting are done by threads of their own meanwhile (``pictures``); the network runs
where the caller says, which is the engine thread. Nothing here changes a project.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from cnndesk.data.image_set import NO_IMAGES, ImageSet, identities, pixel_hashes
from cnndesk.data.report import Job, Problem
from cnndesk.data.settings import Fit, Shape
from cnndesk.document.calibration import Calibration
from cnndesk.document.project import Project, digest
from cnndesk.engine.model import Model
from cnndesk.engine.plan import Plan
from cnndesk.engine.plan_size import images_within
from cnndesk.explain.passes import check_finite
from cnndesk.session import preparation
from cnndesk.session.evaluation import EVALUATION_BATCH
from cnndesk.use.answers import Answer, AnswerReader
from cnndesk.use.pictures import Pictures

Pixels = NDArray[np.uint8]
Forward = Callable[[Pixels], NDArray[np.float32]]
"""From images (n, h, w, c), n at most `EVALUATION_BATCH`, to outputs (n, outputs)."""

NO_NUMBERS = (
    "The network's numbers for this picture grow beyond all bounds. Train it anew with a lower "
    "learning rate."
)


@dataclass(frozen=True, eq=False)
class Network:
    """A trained network, and how pictures are brought to it.

    Attributes
    ----------
    model : Model
    reader : AnswerReader
    fit : {"crop", "pad", "stretch"}
    trained : ImageSet
        What it was trained on, as far as that is known.
    """

    model: Model
    reader: AnswerReader
    fit: Fit
    trained: ImageSet = NO_IMAGES

    @property
    def shape(self) -> Shape:
        """Height, width and channels that it takes."""
        return self.model.shapes[self.model.nodes[0].id]


def network_of(project: Project, threshold: float | None = None, kept: int = 0) -> Network:
    """Return the trained network of a project; the project stays as it is.

    Parameters
    ----------
    project : Project
    threshold : float, optional
        By default that of the project, or the usual one.
    kept : int
        How many classes of an answer are remembered, at the least.

    Raises
    ------
    ProjectError
        When it was never trained.
    TrainingError
        When it takes images of another kind than pictures, or does not fit its classes.
    ExplainError
        When its weights hold values that are no numbers.
    """
    model = preparation.trained_model(project)
    check_finite(model)
    coder = preparation.coder_of(project, model)
    fit = preparation.fitted_to_network(project.data, project).fit
    given = project.threshold if threshold is None else threshold
    trained = project.trained if project.trained is not None else NO_IMAGES
    reader = AnswerReader(coder, given, kept, calibration_of(project, model))
    return Network(model, reader, fit, trained)


def calibration_of(project: Project, model: Model) -> Calibration | None:
    """Return how the probabilities of a model are to be read; None where nothing says so.

    A calibration holds for the weights that it was found with only.
    """
    calibration = project.calibration
    if calibration is None or calibration.weights != digest(model.copy_arrays()):
        return None
    return calibration


class BatchRunner:
    """Runs a network on images, as many at a time as memory allows; on the engine thread.

    The numbers are those of training's evaluation to the last digit. The weights are packed once:
    they must not change meanwhile.

    Parameters
    ----------
    model : Model
    threads : int
    """

    def __init__(self, model: Model, threads: int) -> None:
        self._model = model
        self._threads = threads
        self._plan: Plan | None = None

    def __call__(self, images: Pixels) -> NDArray[np.float32]:
        """Return the outputs (n, outputs) for images (n, h, w, c)."""
        if self._plan is None:
            batch = images_within(self._model, EVALUATION_BATCH)
            self._plan = Plan(self._model, batch, threads=self._threads)
            self._plan.pack_weights()
        plan = self._plan
        outputs = np.empty((len(images), plan.output.shape[1]), np.float32)
        for start in range(0, len(images), plan.batch):
            part = images[start : start + plan.batch]
            plan.images[: len(part)] = part
            plan.forward()
            outputs[start : start + len(part)] = plan.output[: len(part)]
        return outputs


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one picture.

    Attributes
    ----------
    index : int
        Its position among the pictures.
    answer : Answer or None
        None where there is a problem.
    problem : str
        Why it could not be used: a sentence.
    is_trained : bool
        Whether the network was trained on the same picture.
    """

    index: int
    answer: Answer | None = None
    problem: str = ""
    is_trained: bool = False


def recognised(
    pictures: Pictures, network: Network, forward: Forward, job: Job
) -> Iterator[list[Result]]:
    """Yield what the network says of pictures, in their order, some at a time.

    Parameters
    ----------
    pictures : Pictures
    network : Network
    forward : callable
        Runs it, wherever that has to be; called from the thread that asks for the results.
    job : Job
        Hears of progress, and cancels.

    Raises
    ------
    OpeningCancelled
        When the job was cancelled.
    DataError
        When a file that holds many pictures is damaged.
    """
    waiting: list[_Read] = []
    full = 0
    for read in _each(pictures, network, job):
        waiting.append(read)
        full += read.pixels is not None
        if full == EVALUATION_BATCH:
            yield _results(waiting, network, forward)
            job.report("Recognising", read.result.index + 1, len(pictures))
            waiting, full = [], 0
    if waiting:
        yield _results(waiting, network, forward)
    job.report("Recognising", len(pictures), len(pictures))


@dataclass(frozen=True, slots=True)
class _Read:
    """A picture that was read, or could not be."""

    result: Result
    pixels: Pixels | None


def _each(pictures: Pictures, network: Network, job: Job) -> Iterator[_Read]:
    start = 0
    for block in pictures.blocks(network.shape, network.fit, job):
        known = network.trained.holds(identities(block.digests, pixel_hashes(block.images)))
        places = {int(index): place for place, index in enumerate(block.indices)}
        problems = iter(block.problems)
        for index in range(start, block.done):
            place = places.get(index)
            if place is None:
                yield _Read(Result(index, problem=_reason(problems)), None)
            else:
                result = Result(index, is_trained=bool(known[place]))
                yield _Read(result, block.images[place])
        start = block.done


def _reason(problems: Iterator[Problem]) -> str:
    """Return why the next picture that was left out cannot be used."""
    problem = next(problems, None)
    return problem.reason if problem is not None else "It cannot be read."


def _results(waiting: list[_Read], network: Network, forward: Forward) -> list[Result]:
    pixels = [read.pixels for read in waiting if read.pixels is not None]
    outputs = iter(network.reader.answers(forward(np.stack(pixels))) if pixels else [])
    results = []
    for read in waiting:
        if read.pixels is None:
            results.append(read.result)
            continue
        answer = next(outputs)
        problem = NO_NUMBERS if answer is None else ""
        results.append(replace(read.result, answer=answer, problem=problem))
    return results

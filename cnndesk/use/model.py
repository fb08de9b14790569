"""The public interface: a trained network for programs in Python, without the window.

``cnndesk.load`` makes a `TrainedModel`. What is here follows semantic versioning: until 1.0 a minor
release may change it, and the changelog then says how to go on.
"""

from __future__ import annotations

import dataclasses
from collections import deque
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cnndesk.data import Dataset
from cnndesk.data.image_set import NO_IMAGES
from cnndesk.data.settings import Fit, Shape
from cnndesk.data.targets import TargetKind
from cnndesk.document.project import Project
from cnndesk.engine.model import Model
from cnndesk.engine.plan import Plan
from cnndesk.engine.threads import resolve
from cnndesk.errors import DataError
from cnndesk.explain.passes import part_of
from cnndesk.session import preparation
from cnndesk.session.checkpoint import standing_of
from cnndesk.session.evaluation import Evaluation, Evaluator
from cnndesk.session.held_out import held_out, note_opening, require, trained_images
from cnndesk.session.output_file import claimed
from cnndesk.session.worker import finish
from cnndesk.use.arrays import Images, fitted, is_one
from cnndesk.use.recognition import network_of

_BATCHES = (1, 4, 16, 64)
"""Plans are made for so many images; an input takes the smallest that holds it."""


def load(path: str | Path, *, threads: int | None = None) -> TrainedModel:
    """Load a trained network.

    Parameters
    ----------
    path : str or Path
        Of a ``.cnndesk`` file. It is read once and not kept open.
    threads : int, optional
        Threads of one call; by default all cores. Where several threads of your program ask at
        once, 1 is best.

    Returns
    -------
    TrainedModel

    Raises
    ------
    cnndesk.errors.CnndeskError
        When the file cannot be read, or its network was never trained: a sentence with the cure.
    """
    return TrainedModel(Project.load(path), threads=threads, path=Path(path))


class _Runner:
    """Runs a model on any number of images, from any number of threads at once.

    A plan is used by one thread at a time and goes back to a stock afterwards, so there are never
    more plans than threads that ask at once.
    """

    def __init__(self, model: Model, threads: int) -> None:
        self._model = model
        self._threads = threads
        self._free: dict[int, deque[Plan]] = {batch: deque() for batch in _BATCHES}

    def run(self, images: list[NDArray[np.uint8]], node: str) -> NDArray[np.float32]:
        """Return what a node gives for at most 64 images: a copy, (n, h, w, c)."""
        batch = next(b for b in _BATCHES if b >= len(images))
        stock = self._free[batch]
        try:
            plan = stock.pop()
        except IndexError:
            plan = Plan(self._model, batch, threads=self._threads)
            plan.pack_weights()
        for place, image in enumerate(images):
            plan.images[place] = image
        plan.forward()
        values: NDArray[np.float32] = plan.values[node][: len(images)].copy()
        stock.append(plan)
        return values


class TrainedModel:
    """A trained network. All methods may be called from several threads at once.

    Images are given as an array of uint8 (height, width, 1, 3 or 4 channels; or height, width), a
    path or the bytes of a file; several of them as a list, or as an array with four axes. They may
    have any size: they are fitted as the images of the training were.

    Attributes
    ----------
    classes : tuple of str
        Names of the outputs: classes, labels or values.
    kind : {"classes", "labels", "values"}
        Which of these they are.
    units : tuple of str
        Of values, one each; else empty.
    image_shape : (height, width, channels)
        What the network takes.
    fit : {"crop", "pad", "stretch"}
        How images of another size are brought to it.
    threshold : float
        Below this probability a class is "not sure"; from it on an image has a label.
    temperature : float
        With which the probabilities were calibrated on validation images; 1.0 where they are as the
        network gives them.
    blocks : tuple of str
        In the order of execution; `features` takes one of them.
    """

    def __init__(
        self, project: Project, *, threads: int | None = None, path: Path | None = None
    ) -> None:
        network = network_of(project)
        self._project = project
        self._path = path
        self._model = network.model
        self._reader = network.reader
        self._threads = resolve(threads)
        self.classes: tuple[str, ...] = network.reader.names
        self.kind: TargetKind = network.reader.kind
        self.units: tuple[str, ...] = network.reader.coder.spec.units
        self.image_shape: Shape = network.shape
        self.fit: Fit = network.fit
        self.threshold = network.reader.threshold
        calibration = network.reader.calibration
        self.temperature = calibration.temperature if calibration is not None else 1.0
        self.blocks: tuple[str, ...] = tuple(node.id for node in network.model.nodes)
        self._output = self.blocks[-1]
        self._runners = {self._output: _Runner(self._model, self._threads)}

    def __repr__(self) -> str:
        h, w, c = self.image_shape
        return f"<cnndesk.TrainedModel {h}×{w}×{c} to {len(self.classes)} {self.kind}>"

    def predict(self, images: Images) -> NDArray[np.floating]:
        """Return what the network says of images.

        Parameters
        ----------
        images : one image or several

        Returns
        -------
        ndarray, shape (outputs,) for one image, (n, outputs) for several
            Probabilities in the order of `classes`, float32, calibrated where the project is (see
            `temperature`); values in their units, float64.

        Raises
        ------
        cnndesk.errors.DataError
            For what is no image, or a file that cannot be read.
        """
        outputs = self._outputs(images, self._output)
        answers = self._reader.probabilities(outputs.reshape(len(outputs), len(self.classes)))
        return answers[0] if is_one(images) else answers

    def names(self, outputs: NDArray[np.floating]) -> list[str]:
        """Return in words what rows of `predict` mean: ``"dog"``, ``"not sure"``, ``"sea, sun"``.

        Parameters
        ----------
        outputs : ndarray, shape (n, outputs) or (outputs,)
        """
        rows = np.atleast_2d(outputs)
        if self.kind == "values":
            return [", ".join(self._reader.coder.spec.texts(row)) for row in rows]
        answers = self._reader.read(rows.astype(np.float32, copy=False))
        return [self._reader.word(answer) if answer else "not a number" for answer in answers]

    def features(self, images: Images, block: str) -> NDArray[np.float32]:
        """Return the outputs of a block for images.

        Parameters
        ----------
        images : one image or several
        block : str
            One of `blocks`.

        Returns
        -------
        ndarray of float32, shape (h, w, c) for one image, (n, h, w, c) for several

        Raises
        ------
        cnndesk.errors.ExplainError
            When there is no such block.
        """
        if block not in self._runners:
            # Two threads may make one at once: either serves.
            self._runners[block] = _Runner(part_of(self._model, block), self._threads)
        values = self._outputs(images, block)
        return values[0] if is_one(images) else values

    def evaluate(self, source: str | Path | None = None, split: str | None = None) -> Evaluation:
        """Measure the network on images of known classes, labels or values.

        Images that it was trained on are left out, wherever they lie. The test images of the
        project itself are measured only when asked for by ``split="test"``, and that is noted in
        its file, as everywhere in cnndesk.

        Parameters
        ----------
        source : str or Path, optional
            ``"digits"``, ``"shapes"``, a folder with a folder per class, an archive, a table, a
            data file; by default the images of the project.
        split : {"train", "val", "test"}, optional
            By default the validation images of the project; of another source its test images, or
            all where it has none.

        Returns
        -------
        Evaluation
            With ``loss``, ``score`` (its ``metric`` says of what), ``accuracy``, ``outputs``,
            ``labels``, ``predictions`` and ``confusion(classes)``.

        Raises
        ------
        cnndesk.errors.CnndeskError
            When the images cannot be read, do not fit, or are all known from the training.
        """
        project = self._project
        dataset, part = self._opened(source, split)
        if not len(dataset.splits[part]):
            raise DataError(f"{dataset.settings.source} has no {part} images. Choose another part.")
        known = trained_images(project, dataset)
        if known is None or (source is None and part == "train"):  # those that were asked for
            known = NO_IMAGES
        held = require(held_out(dataset, part, known), dataset.settings.source)
        measured = preparation.aligned(
            held.split, dataset.classes, project.classes, project.targets
        )
        evaluator = Evaluator(self._model, self._reader.coder, self._threads)
        found = finish(evaluator.run(measured))
        if source is None and part == "test":
            self._note_opening(dataset)
        return found

    def _opened(self, source: str | Path | None, split: str | None) -> tuple[Dataset, str]:
        """Return the images to measure on, and which part of them."""
        project = self._project
        if source is None:
            settings = preparation.located(project.data, self._path)
            return preparation.open_data(settings).corrected(project.corrections), split or "val"
        settings = project.data.for_source(preparation.absolute_source(str(source)))
        settings = preparation.fitted_to_network(settings, project)
        if split is None:  # nothing is to be set aside
            settings = dataclasses.replace(settings, validation_fraction=0.0, test_fraction=0.0)
        dataset = preparation.open_data(settings).corrected(project.corrections)
        return dataset, split or ("test" if len(dataset.test) else "train")

    def _note_opening(self, dataset: Dataset) -> None:
        note_opening(self._project, dataset, standing_of(self._project))
        if self._path is not None:
            with claimed(self._path):
                fresh = Project.load(self._path)
                fresh.seal = self._project.seal
                fresh.save(self._path)

    def save(self, path: str | Path) -> None:
        """Write the project with this network to a ``.cnndesk`` file.

        Raises
        ------
        cnndesk.errors.ProjectError
            When it cannot be written; an old file of this name is then as it was.
        """
        self._project.save(path)

    def _outputs(self, images: Images, node: str) -> NDArray[np.float32]:
        runner = self._runners[node]
        parts: list[NDArray[np.float32]] = []
        waiting: list[NDArray[np.uint8]] = []
        for image in fitted(images, self.image_shape, self.fit):
            waiting.append(image)
            if len(waiting) == _BATCHES[-1]:
                parts.append(runner.run(waiting, node))
                waiting = []
        if waiting:
            parts.append(runner.run(waiting, node))
        if not parts:
            return np.empty((0, *self._model.shapes[node]), np.float32)
        return parts[0] if len(parts) == 1 else np.concatenate(parts)

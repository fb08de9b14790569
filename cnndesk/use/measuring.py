"""Measuring parts of a project's images that may be looked at, piece by piece on the engine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk.data import Dataset, Split
from cnndesk.data.corrections import chosen_rows
from cnndesk.data.image_set import NO_IMAGES
from cnndesk.document.project import Project
from cnndesk.explain.progress import Progress, Work
from cnndesk.session import preparation
from cnndesk.session.evaluation import Evaluation, Evaluator
from cnndesk.session.held_out import held_out, trained_images
from cnndesk.session.judging import Subject

OnEngine = Callable[[Callable[[], Any]], Any]
"""Calls a function on the engine thread and returns its result."""


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


def opened_images(project: Project, path: Path | None) -> Dataset:
    """Open the images of a project at the size of its network, with its corrections.

    Raises
    ------
    CnndeskError
        When they are not there, or cannot be used.
    """
    settings = preparation.fitted_to_network(preparation.located(project.data, path), project)
    return preparation.open_data(settings).corrected(project.corrections)


class PartMeasurer:
    """Measures parts of the images of a project.

    Parameters
    ----------
    project : Project
    dataset : Dataset
    subject : Subject
    on_engine : callable
    """

    def __init__(
        self, project: Project, dataset: Dataset, subject: Subject, on_engine: OnEngine
    ) -> None:
        self._project, self._dataset = project, dataset
        self._on_engine = on_engine
        self._evaluator = Evaluator(subject.model, subject.coder, subject.threads)
        known = trained_images(project, dataset)
        self._trained = NO_IMAGES if known is None else known

    def sealed(self) -> NDArray[np.bool_]:
        """Return which of the held-out test images nobody has looked at."""
        held = held_out(self._dataset, "test", self._trained)
        rows = self._dataset.kept["test"][held.kept]
        seal = self._project.seal
        if not seal:
            return np.ones(len(rows), np.bool_)
        return ~seal.seen.holds(self._dataset.identities("test")[rows])

    def measured(self, part: str, chosen: NDArray[np.bool_] | None = None) -> Work[Measured | None]:
        """Measure the images of a part that the network was not trained on; None for none.

        Parameters
        ----------
        part : str
            Of the training images all are measured.
        chosen : ndarray of bool, optional
            Which of the held-out images; by default all.
        """
        trained = NO_IMAGES if part == "train" else self._trained
        held = held_out(self._dataset, part, trained)
        split = held.split
        if chosen is not None:
            split = chosen_rows(split, np.flatnonzero(chosen).astype(np.int64))
        if not len(split):
            return None
        project = self._project
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


def _step(work: Any) -> list[Evaluation]:
    """Do a piece of an evaluation; return its result once it is done."""
    try:
        next(work)
    except StopIteration as ended:
        return [ended.value]
    return []

"""With which other run the present one is compared: an earlier one, or that of a project file.

Returns what makes that network on the engine thread; judging it is ``judging.py``'s.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from cnndesk.blocks import Task
from cnndesk.data import Dataset
from cnndesk.data.image_set import NO_IMAGES, ImageSet
from cnndesk.document.compile import compile_network
from cnndesk.document.project import Project
from cnndesk.engine.model import Model
from cnndesk.errors import ExplainError
from cnndesk.session.judging import Subject, copy_of
from cnndesk.session.targets import TargetCoder


@dataclass(frozen=True, eq=False)
class Other:
    """A run to compare with.

    Attributes
    ----------
    name : str
        ``"Run 2"`` or the name of a file.
    make : callable
        Returns the network; on the engine thread.
    trained : ImageSet
        What it was trained on, as far as is known.
    """

    name: str
    make: Callable[[Dataset, int], Subject]
    trained: ImageSet = NO_IMAGES


def from_model(name: str, model: Model, coder: TargetCoder, trained: ImageSet = NO_IMAGES) -> Other:
    """Return a run by its network as it is in memory, and how its outputs are read."""

    def make(dataset: Dataset, threads: int) -> Subject:
        _check_classes(name, coder.classes, dataset)
        return Subject(copy_of(model), coder, threads)

    return Other(name, make, trained)


def from_project(name: str, project: Project) -> Other:
    """Return a run by the project that holds its weights."""
    trained = project.trained or NO_IMAGES
    return Other(name, lambda dataset, threads: _compiled(name, project, dataset, threads), trained)


def from_file(path: Path) -> Other:
    """Return the run of a project file.

    Raises
    ------
    ProjectError
        When it cannot be read.
    ExplainError
        When nothing was trained in it.
    """
    project = Project.load(path)
    if not project.weights:
        raise ExplainError(
            f"The network of {path.name} is not trained. Train it, or choose another file."
        )
    return Other(
        path.stem,
        lambda dataset, threads: _compiled(path.name, project, dataset, threads),
        project.trained or NO_IMAGES,
    )


def _compiled(name: str, project: Project, dataset: Dataset, threads: int) -> Subject:
    _check_classes(name, project.classes, dataset)
    model, carried = compile_network(project.network, project.weights, project.training.seed)
    if carried.reset:
        raise ExplainError(
            f"The network of {name} was changed after it was trained. Train it again, or choose "
            "another run."
        )
    task = project.network.block(project.network.output_ids[0]).task or Task.CLASSES
    outputs = int(np.prod(model.shapes[model.nodes[-1].id]))
    return Subject(model, TargetCoder(task, project.classes, outputs, project.targets), threads)


def _check_classes(name: str, classes: tuple[str, ...], dataset: Dataset) -> None:
    if tuple(classes) != dataset.classes:
        raise ExplainError(
            f"{name} was trained on other classes ({', '.join(classes[:4])}"
            f"{' …' if len(classes) > 4 else ''}). Compare with a run of the same classes."
        )

"""Real images, small networks and trainers for the tests of ``cnndesk.session``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cnndesk.data import Dataset, DataSettings, open_source
from cnndesk.document.project import Project
from cnndesk.document.templates import Drawing
from cnndesk.session import preparation
from cnndesk.session.trainer import Trainer

MakeTrainer = Callable[..., Trainer]


@pytest.fixture(scope="session")
def digits() -> Dataset:
    """The built-in handwritten digits at their own size of 8×8."""
    return open_source(
        settings=DataSettings(
            source="digits", height=8, width=8, channels=1, augment=("shift", "noise")
        )
    )


@pytest.fixture
def project(digits: Dataset) -> Project:
    """A small network with everything that has state: batch norm, dropout, momentum."""
    d = Drawing(digits.image_shape)
    d.conv_norm_relu(6)
    d.pool()
    d.add("dropout", rate=0.2)
    network = d.classifier(10)
    project = Project(network=network)
    project.training = project.training.replace(epochs=3, batch_size=100, seed=4)
    preparation.adapt(project, digits)
    return project


@pytest.fixture
def make_trainer(project: Project, digits: Dataset) -> Iterator[MakeTrainer]:
    """Make trainers of the small network with other settings; closed at the end."""
    made: list[Trainer] = []

    def make(threads: int = 1, **settings: object) -> Trainer:
        project.training = project.training.replace(**settings)
        trainer = preparation.make_trainer(project, digits, threads)
        made.append(trainer)
        return trainer

    yield make
    for trainer in made:
        trainer.close()


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """A place for a project."""
    return tmp_path / "run.cnndesk"

"""A small network on the built-in digits, and experiments with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cnndesk.data import Dataset, DataSettings, open_source
from cnndesk.document.project import Project
from cnndesk.document.templates import Drawing
from cnndesk.laboratory.choices import base_of
from cnndesk.laboratory.conductor import Conductor
from cnndesk.laboratory.design import Design
from cnndesk.laboratory.experiment import Experiment
from cnndesk.laboratory.plan import make_plan
from cnndesk.session import preparation

Begin = Callable[..., Experiment]


@pytest.fixture(scope="session")
def digits() -> Dataset:
    """The built-in handwritten digits at their own size."""
    return open_source(settings=DataSettings(source="digits", height=8, width=8, channels=1))


@pytest.fixture(scope="session")
def base(digits: Dataset) -> Project:
    """A project of a few weights, with what has state: batch norm, dropout, momentum."""
    d = Drawing(digits.image_shape)
    d.conv_norm_relu(4)
    d.pool()
    d.add("dropout", rate=0.2)
    project = Project(network=d.classifier(10))
    project.training = project.training.replace(epochs=3, batch_size=100, seed=4)
    preparation.adapt(project, digits)
    return base_of(project, digits)


@pytest.fixture
def begin(base: Project, digits: Dataset, tmp_path: Path) -> Iterator[Begin]:
    """Begin experiments with the small network; closed at the end."""
    opened: list[Experiment] = []

    def make(design: Design, folder: str = "experiment") -> Experiment:
        for one in opened:
            one.close()
        opened.append(Experiment.begin(tmp_path / folder, base, design, digits))
        return opened[-1]

    yield make
    for one in opened:
        one.close()


@pytest.fixture
def carried_out() -> Callable[..., Conductor]:
    """Carry out experiments to their ends."""

    def carry_out(experiment: Experiment, dataset: Dataset, cores: int = 1) -> Conductor:
        plan = make_plan(experiment.base, experiment.design, dataset)
        conductor = Conductor(experiment, plan, cores=cores)
        conductor.run()
        return conductor

    return carry_out

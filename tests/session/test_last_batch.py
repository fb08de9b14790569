"""An image that is left over for a batch of its own does not spoil what batch norm tracks."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from cnndesk.data import Dataset, DataSettings, open_source
from cnndesk.document.project import Project
from cnndesk.document.templates import Drawing
from cnndesk.session import preparation
from cnndesk.session.worker import finish


@pytest.fixture(scope="module")
def seventeen(tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    folder = tmp_path_factory.mktemp("seventeen")
    for number in range(17):
        pixels = np.random.default_rng(number).integers(0, 256, (4, 4), dtype=np.uint8)
        path = folder / ("a", "b")[number % 2] / f"{number}.png"
        path.parent.mkdir(exist_ok=True)
        Image.fromarray(pixels).save(path)
    settings = DataSettings(source=str(folder), validation_fraction=0.0, test_fraction=0.0)
    return open_source(settings=settings)


def tracked_variance(dataset: Dataset, batch_size: int) -> np.ndarray:
    """Return what batch norm tracks over maps of one pixel while the weights hardly move."""
    d = Drawing(dataset.image_shape)
    d.add("conv2d", filters=4, kernel_size=(4, 4), padding="valid")
    d.add("batch_norm")
    d.add("flatten")
    project = Project(network=d.classifier(2))
    project.training = project.training.replace(
        epochs=60, batch_size=batch_size, optimizer="sgd", learning_rate=1e-6
    )
    preparation.adapt(project, dataset)
    trainer = preparation.make_trainer(project, dataset, 1)
    finish(trainer.run())
    assert np.isfinite(trainer.history.steps.column("loss")).all()
    return np.concatenate(
        [arrays["running_variance"] for arrays in trainer.model.state.values() if arrays]
    )


def test_the_tracked_variance_is_that_of_whole_batches(seventeen: Dataset) -> None:
    whole, with_one_left = (tracked_variance(seventeen, size) for size in (17, 16))
    np.testing.assert_allclose(with_one_left, whole, rtol=0.2)

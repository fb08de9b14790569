"""Project, data and network brought together: what is adapted, and what is refused."""

from __future__ import annotations

import dataclasses
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from cnndesk.blocks import Task, create
from cnndesk.data import Dataset, DataSettings
from cnndesk.document.delta import Link, PlacedBlock
from cnndesk.document.edits import SetParams
from cnndesk.document.network import Network
from cnndesk.document.project import Project
from cnndesk.errors import CnndeskError, DataError, ProjectError, TrainingError
from cnndesk.session import preparation
from cnndesk.session.output_file import check_output, free_name
from cnndesk.session.targets import TargetCoder
from cnndesk.session.worker import finish


def test_a_new_run_takes_statistics_classes_and_size_from_the_data(digits: Dataset) -> None:
    project = preparation.project_from_template("lenet5", digits)
    project.weights = {"conv1": {"weight": np.zeros((1,), np.float32)}}
    project.progress = {"step": 3}
    preparation.adapt(project, digits)
    entry = project.network.input_block
    assert entry is not None
    scale, shift = entry.scale_and_shift
    pixels = digits.train.images.take(np.arange(len(digits.train))) * scale[0] + shift[0]
    assert pixels.mean() == pytest.approx(0.0, abs=1e-4)
    assert pixels.std() == pytest.approx(1.0, abs=1e-4)
    assert project.classes == digits.classes
    assert (project.data.height, project.data.width, project.data.channels) == (8, 8, 1)
    assert project.fingerprint == digits.fingerprint
    assert project.weights == {}


def test_a_network_that_came_with_weights_begins_with_them(digits: Dataset) -> None:
    project = preparation.project_from_template("lenet5", digits)
    trainer = preparation.make_trainer(project, digits, 1)
    weight = np.full_like(trainer.model.parameters["conv2"]["weight"], 0.25)
    project.weights = {"conv2": {"weight": weight, "bias": np.zeros(16, np.float32)}}
    preparation.adapt(project, digits)
    imported = preparation.make_trainer(project, digits, 1)
    np.testing.assert_array_equal(imported.model.parameters["conv2"]["weight"], weight)


def test_disagreeing_classes_are_explained(project: Project, digits: Dataset) -> None:
    SetParams({"fc1": {"units": 4}}).apply(project.network)
    with pytest.raises(TrainingError, match=r"10 classes, but the network gives 4.*fc1"):
        preparation.adapt(project, digits)


def test_a_network_that_does_not_fit_names_its_block(digits: Dataset) -> None:
    blocks = (
        create("image_input", height=8, width=8, channels=1),
        create("conv2d", filters=4, kernel_size=9, padding="valid"),
        create("dense", units=10),
        create("softmax"),
    )
    ids = ("image1", "conv1", "fc1", "softmax1")
    network = Network(
        [PlacedBlock(i, block) for i, block in zip(ids, blocks, strict=True)],
        [Link(a, b, 0) for a, b in pairwise(ids)],
    )
    with pytest.raises(CnndeskError, match=r"conv1.*9×9.*8×8"):
        preparation.make_trainer(Project(network=network), digits, 1)


def test_images_are_fitted_to_a_drawn_network(project: Project) -> None:
    settings = preparation.fitted_to_network(DataSettings(source="shapes"), project)
    assert (settings.height, settings.width, settings.channels) == (8, 8, 1)


def test_sources_are_stored_so_that_they_are_found_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert preparation.absolute_source("digits") == "digits"
    assert preparation.absolute_source("photos") == str(tmp_path / "photos")


def test_images_that_moved_with_their_project_are_found(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    gone = DataSettings(source="/somewhere/else/photos")
    found = preparation.located(gone, tmp_path / "p.cnndesk")
    assert found.source == str(tmp_path / "photos")
    with pytest.raises(DataError, match="--data"):
        preparation.located(DataSettings(source="/somewhere/else/pets"), tmp_path / "p.cnndesk")


def test_labels_are_put_in_the_order_of_the_network(digits: Dataset) -> None:
    wanted = tuple(reversed(digits.classes))
    split = preparation.aligned(digits.val, digits.classes, wanted)
    np.testing.assert_array_equal(split.labels, 9 - digits.val.labels)
    with pytest.raises(DataError, match="class “9”, which the network does not know"):
        preparation.aligned(digits.val, digits.classes, digits.classes[:9])


@pytest.mark.parametrize(
    ("output", "units", "task"),
    [("sigmoid_output", 10, Task.LABELS), ("regression", 10, Task.VALUES)],
)
def test_other_outputs_learn_the_classes_too(
    digits: Dataset, output: str, units: int, task: Task
) -> None:
    trainer = preparation.make_trainer(_project(output, units, digits), digits, 1)
    assert trainer.coder.task is task
    finish(trainer.run())
    assert trainer.result is not None
    assert trainer.result.accuracy > 0.6


def test_a_single_number_learns_the_class_names_as_numbers(digits: Dataset) -> None:
    trainer = preparation.make_trainer(_project("regression", 1, digits), digits, 1)
    finish(trainer.run())
    history = trainer.history.epochs
    assert history.column("train_loss")[-1] < 0.5 * history.column("train_loss")[0]
    result = trainer.result
    assert result is not None
    assert result.targets is not None
    np.testing.assert_array_equal(result.targets.array[:, 0], digits.test.labels)
    errors = np.abs(result.outputs - result.targets.array)
    assert result.score == pytest.approx(errors.mean(), rel=1e-5)
    assert result.score < 2.5  # of the digits 0 to 9; always saying 4.5 is off by 2.5
    assert history.column("train_mae")[-1] < 2.5


def _project(output: str, units: int, digits: Dataset) -> Project:
    from cnndesk.document.templates import Drawing

    d = Drawing(digits.image_shape)
    d.dense_relu(32)
    d.add("dense", units=units)
    d.add(output)
    project = Project(network=d.network())
    project.training = project.training.replace(
        epochs=8, optimizer="adam", learning_rate=0.01, batch_size=50
    )
    preparation.adapt(project, dataclasses.replace(digits))
    project.data = dataclasses.replace(project.data, augment=())
    return project


def test_outputs_and_classes_must_agree() -> None:
    with pytest.raises(TrainingError, match="gives 3 labels, but the data has 2 classes"):
        TargetCoder(Task.LABELS, ("a", "b"), 3)


def test_where_to_save_is_checked_before_training(tmp_path: Path) -> None:
    check_output(tmp_path / "new.cnndesk")
    assert list(tmp_path.iterdir()) == []  # the trial leaves nothing
    (tmp_path / "letter.txt").write_text("Dear reader")
    (tmp_path / "empty").touch()
    check_output(tmp_path / "empty")
    with pytest.raises(ProjectError, match="would be overwritten"):
        check_output(tmp_path / "letter.txt")
    with pytest.raises(ProjectError, match="does not exist"):
        check_output(tmp_path / "none" / "new.cnndesk")
    with pytest.raises(ProjectError, match="is a folder"):
        check_output(tmp_path)


def test_a_default_name_is_never_taken_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for expected in ("a.cnndesk", "a-2.cnndesk", "a-3.cnndesk"):
        path = free_name("a", ".cnndesk")
        assert path.name == expected
        path.touch()

"""A project and settings that version 0.1 wrote are taken up as they were.

The files in ``files_of_0_1`` were written by the last commit before the files of the window moved,
with the window itself: the built-in digits, a small network trained twice for two epochs, Embedding
and Health opened, Log closed, movement reduced, saved. ``expected.json`` is what that version said.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from cnndesk.document.project import Project

HERE = Path(__file__).with_name("files_of_0_1")
EXPECTED = json.loads((HERE / "expected.json").read_text(encoding="utf-8"))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return Path(shutil.copy(HERE / "earlier.cnndesk", tmp_path))


@pytest.fixture
def old_settings(tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    shutil.copy(HERE / "settings.json", tmp_path / "config")


def test_the_project_keeps_its_weights_and_its_settings(project: Path, tmp_path: Path) -> None:
    opened = Project.load(project)
    assert opened.digest == EXPECTED["digest"]
    assert opened.training.learning_rate == 0.03
    assert opened.training.epochs == 2
    assert [run.name for run in opened.runs] == EXPECTED["runs"][1:]
    opened.save(tmp_path / "again.cnndesk")
    assert Project.load(tmp_path / "again.cnndesk").digest == EXPECTED["digest"]


def test_the_window_opens_with_what_was_set(old_settings, window, project, wait) -> None:
    window.files.open_path(project)
    wait(lambda: window.workspace.dataset is not None)
    assert window.frame.workspace == "draw"  # its docks are gone, and say nothing of workspaces
    assert window.reduces_motion
    training = window.training
    assert [run.name for run in training.runs] == EXPECTED["runs"]
    assert len(training.history.epochs) == EXPECTED["epochs"]


def test_the_test_images_are_those_of_the_version_that_trained(project: Path) -> None:
    """Parts are divided by another rule now; a project keeps the one that it was trained with."""
    from cnndesk.document.compile import compile_network
    from cnndesk.session.evaluation import predict_images
    from cnndesk.session.preparation import open_data

    opened = Project.load(project)
    test = open_data(opened.data).test
    model, _ = compile_network(opened.network, opened.weights)
    outputs = predict_images(model, test.images[:])
    accuracy = float((outputs.argmax(axis=1) == test.labels).mean())
    assert accuracy == pytest.approx(EXPECTED["test_accuracy"], abs=1e-9)

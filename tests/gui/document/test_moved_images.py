"""A project that was carried elsewhere finds its images beside it, and says where they are not."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cnndesk.data import DataSettings
from cnndesk.document.project import Project
from cnndesk.gui.document.moved_images import found_beside, is_missing, trust_known
from cnndesk.system import servers


@pytest.fixture
def carried(tmp_path: Path) -> Path:
    """A project and the folder of its images, moved to another home."""
    old, new = tmp_path / "old" / "work", tmp_path / "new"
    random = np.random.default_rng(0)
    for name in ("cat", "dog"):
        (old / "pets" / name).mkdir(parents=True)
        for number in range(4):
            pixels = random.integers(0, 255, (12, 12, 3), np.uint8)
            Image.fromarray(pixels).save(old / "pets" / name / f"{number}.png")
    project = Project.from_template("lenet5", (12, 12, 3), ("cat", "dog"))
    project.data = DataSettings(source=str(old / "pets"), height=12, width=12)
    project.save(old / "pets.cnndesk")
    shutil.move(old, new)
    return new / "pets.cnndesk"


def test_images_that_lie_beside_a_project_are_found_by_the_end_of_their_path(tmp_path) -> None:
    project = tmp_path / "school" / "a.cnndesk"
    near = tmp_path / "school" / "photos" / "2024"
    near.mkdir(parents=True)
    found = found_beside(DataSettings(source="/home/me/photos/2024"), project)
    assert found is not None
    assert found.source == str(near)
    assert found_beside(DataSettings(source="C:\\photos\\2024"), project).source == str(near)
    assert found_beside(DataSettings(source="/home/me/other"), project) is None
    assert found_beside(DataSettings(source="C:\\other"), project) is None


def test_images_that_are_where_they_were_and_built_in_ones_stay(tmp_path) -> None:
    (tmp_path / "digits").mkdir()
    for source in ("digits", "shapes", "", str(tmp_path / "digits")):
        assert not is_missing(source)
        assert found_beside(DataSettings(source=source), tmp_path / "a.cnndesk") is None


def test_images_on_another_computer_are_asked_for_only_by_the_user(
    window, tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr(servers, "ASKS", True)
    monkeypatch.setattr(servers, "_trusted", set())
    asked: list[str] = []
    workspace = window.workspace
    monkeypatch.setattr(workspace.opener, "open", lambda data: asked.append(data.source))
    project = Project.from_template("lenet5", (12, 12, 3), ("cat", "dog"))
    project.data = DataSettings(source="//nas/school/pets", height=12, width=12)
    project.save(tmp_path / "a.cnndesk")
    window.files.open_path(tmp_path / "a.cnndesk")
    assert asked == []
    assert any("on another computer, //nas/school/pets" in b.text for b in window.banners.open)
    workspace.open_source("//nas/school/pets")
    assert asked == ["//nas/school/pets"]
    monkeypatch.setattr(servers, "_trusted", set())
    trust_known(workspace.settings)  # as another session begins
    window.files.load(Project.load(tmp_path / "a.cnndesk"))
    assert len(asked) == 2


def test_a_project_carried_elsewhere_opens_with_the_images_beside_it(
    window, carried: Path, wait
) -> None:
    window.files.open_path(carried)
    wait(lambda: window.workspace.dataset is not None)
    assert window.workspace.data_settings.source == str(carried.parent / "pets")
    assert any("beside the project" in told.text for told in window.banners.open)


def test_where_the_images_are_nowhere_it_is_said_what_to_do(window, carried: Path, wait) -> None:
    shutil.rmtree(carried.parent / "pets")
    window.files.open_path(carried)
    wait(lambda: any("not at" in told.text for told in window.banners.open))
    assert any("Choose where they are now" in told.text for told in window.banners.open)

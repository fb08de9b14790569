"""Names of maps are kept with the project and survive its file."""

from __future__ import annotations

from pathlib import Path

import pytest

from cnndesk.document.map_names import LONGEST, MOST, MapNames
from cnndesk.document.project import Project
from cnndesk.errors import ProjectError


def test_a_map_is_named_renamed_and_unnamed() -> None:
    names = MapNames().named("conv1", 3, "  blue\n collars ").named("conv1", 0, "edges")
    assert names.name("conv1", 3) == "blue collars"
    assert list(names.of_block("conv1")) == [0, 3]
    assert names.named("conv1", 3, "collars").name("conv1", 3) == "collars"
    assert not names.named("conv1", 3, "").named("conv1", 0, " ")
    assert names.name("conv2", 3) == ""


def test_names_are_of_bounded_length_and_number() -> None:
    assert len(MapNames().named("conv1", 0, "x" * 1000).name("conv1", 0)) == LONGEST
    full = MapNames({"conv1": dict.fromkeys(range(MOST), "x")})
    assert full.named("conv2", 0, "one more") is full


def test_the_file_of_a_project_keeps_them(tmp_path: Path) -> None:
    project = Project.from_template("lenet5", (8, 8, 1), ("a", "b"))
    project.map_names = MapNames().named("conv2", 15, "rings – “o”")
    project.save(tmp_path / "p.cnndesk")
    assert Project.load(tmp_path / "p.cnndesk").map_names == project.map_names
    assert project.map_names.to_json() == {"conv2": {"16": "rings – “o”"}}
    assert b"map_names" not in Project().to_bytes()


@pytest.mark.parametrize(
    "values",
    [
        [],
        {"conv1": "x"},
        {"conv1": {"0": "x"}},
        {"conv1": {"-1": "x"}},
        {"conv1": {"a": "x"}},
        {"conv1": {"99999999": "x"}},
        {"conv1": {"1": 5}},
        {"conv1": {str(n + 1): "x" for n in range(MOST + 1)}},
    ],
)
def test_damaged_names_are_an_error(values) -> None:
    with pytest.raises(ProjectError):
        MapNames.from_json(values)

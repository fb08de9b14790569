"""Where somebody was is kept with a project, and never keeps it from being opened."""

from __future__ import annotations

import pytest

from cnndesk.document.left_at import LeftAt
from cnndesk.document.project import Project


@pytest.mark.parametrize(
    "left",
    [LeftAt(), LeftAt("judge"), LeftAt("inside", "conv2", "val", 7), LeftAt("", "", "test", 0)],
)
def test_what_is_kept_is_what_was(left: LeftAt, tmp_path) -> None:
    project = Project.from_template("lenet5", (16, 16, 1), ("a", "b"))
    project.left_at = left
    project.save(tmp_path / "a.cnndesk")
    assert Project.load(tmp_path / "a.cnndesk").left_at == left


@pytest.mark.parametrize(
    "values",
    [
        None,
        7,
        [],
        {"workspace": 3, "block": ["x"]},
        {"workspace": "x" * 1000},
        {"split": "val"},
        {"split": "val", "index": -3},
        {"split": "val", "index": True},
        {"split": "all", "index": 3},
    ],
)
def test_what_makes_no_sense_is_forgotten(values: object) -> None:
    assert LeftAt.from_json(values) == LeftAt()

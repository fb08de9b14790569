"""A project remembers what it was trained on and when its test images were measured."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from document_networks import chain

from cnndesk.data.image_set import NO_IMAGES, ImageSet
from cnndesk.document.project import Project
from cnndesk.document.seal import MOST, Opening, Seal
from cnndesk.errors import ProjectError


def pictures(count: int, seed: int = 0):
    return np.random.default_rng(seed).integers(0, 2**63, (count, 2)).astype(np.uint64)


def with_weights() -> Project:
    network = chain(("image_input", {"height": 4, "width": 4}), ("dense", {"units": 2}), "softmax")
    weights = {"fc1": {"weight": np.ones((16, 2), np.float32), "bias": np.zeros(2, np.float32)}}
    return Project(network=network, weights=weights)


def test_test_images_are_sealed_until_one_of_them_was_measured():
    test = pictures(10)
    seal = Seal()
    assert seal.opened_for(test) is None
    seal = seal.opened(test[:3], Opening("2026-01-02", 5, "Run 1"))
    assert seal.opened_for(test) == Opening("2026-01-02", 5, "Run 1")
    assert seal.seen_of(test) == 3
    assert seal.opened_for(test[3:]) is None
    again = seal.opened(test, Opening("2026-02-03", 9))
    assert again.opened_for(test).date == "2026-01-02"
    assert again.seen_of(test) == 10


def test_the_first_opening_is_never_forgotten_and_the_list_is_bounded():
    seal = Seal()
    for day in range(3 * MOST):
        seal = seal.opened(pictures(1), Opening(f"day {day}", day))
    assert len(seal.openings) == MOST
    assert seal.openings[0].date == "day 0"
    assert seal.openings[-1].date == f"day {3 * MOST - 1}"


def test_both_survive_the_file(tmp_path: Path):
    project = with_weights()
    project.trained = ImageSet(pictures(100))
    project.seal = Seal().opened(pictures(7, seed=1), Opening("2026-01-02", 5, "Run 1"))
    project.save(tmp_path / "p.cnndesk")
    opened = Project.load(tmp_path / "p.cnndesk")
    assert opened.trained == project.trained
    assert opened.seal == project.seal
    assert opened.to_bytes() == project.to_bytes()


def test_a_project_of_an_older_version_does_not_claim_to_know(tmp_path: Path):
    path = tmp_path / "p.cnndesk"
    project = with_weights()
    project.trained = None
    project.save(path)
    assert Project.load(path).trained is None
    project.trained = NO_IMAGES
    project.save(path)
    assert Project.load(path).trained == NO_IMAGES
    Project().save(path)
    assert Project.load(path).trained == NO_IMAGES


@pytest.mark.parametrize("values", [{"date": "x"}, [1], [{"date": 3}], [{"epoch": "one"}]])
def test_a_damaged_list_of_openings_is_refused(values):
    with pytest.raises(ProjectError):
        Seal.from_json(values, NO_IMAGES)

"""Ten pictures of each thing: divided by chance they come into all parts, or all into one."""

from __future__ import annotations

import numpy as np
import pytest

from cnndesk.data import Dataset, open_source


def things(dataset: Dataset, part: str) -> set[str]:
    """Return the things of which a part has pictures."""
    names = (dataset.key(part, row).name for row in range(len(dataset.splits[part])))
    return {name.partition(",")[0] for name in names}


@pytest.mark.parametrize(("source", "is_apart"), [("bursts", False), ("bursts-apart", True)])
def test_pictures_of_a_thing_come_into_several_parts_or_into_one(source, is_apart) -> None:
    dataset = open_source(source)
    assert sum(len(split) for split in dataset.splits.values()) == 640
    assert len(dataset.classes) == 8
    both = things(dataset, "train") & things(dataset, "val")
    assert (not both) if is_apart else len(both) > 20
    assert len(things(dataset, "test") & things(dataset, "train")) == 0 or not is_apart
    for part in dataset.splits:
        counts = np.bincount(dataset.splits[part].labels, minlength=8)
        assert counts.min() > 0, part


def test_pictures_of_a_thing_are_nearly_alike_and_no_two_are_the_same() -> None:
    images = np.asarray(open_source("bursts-apart").splits["val"].images, float)
    assert len(np.unique(images.reshape(len(images), -1), axis=0)) == len(images)
    apart = [np.abs(images[i] - images[i + 1]).mean() for i in range(9)]
    others = [np.abs(images[i] - images[i + 10]).mean() for i in range(0, 60, 10)]
    assert max(apart) < min(others)

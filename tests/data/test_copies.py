"""Claims about pictures that are there more than once."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cnndesk.data import Dataset, DataSettings, open_source
from cnndesk.data.copies import copies
from cnndesk.data.corrections import Correction, Corrections


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    rng = np.random.default_rng(0)
    for part in ("train", "val", "test"):
        for name in ("cat", "dog"):
            place = tmp_path / "set" / part / name
            place.mkdir(parents=True)
            for i in range(4):
                pixels = rng.integers(0, 255, (8, 8, 3), np.uint8)
                Image.fromarray(pixels).save(place / f"{part}{i}.png")
    return tmp_path / "set"


def opened(folder: Path, tmp_path: Path) -> Dataset:
    settings = DataSettings(source=str(folder))
    return open_source(settings=settings, cache_dir=tmp_path / "cache")


def test_without_copies_there_are_none(folder: Path, tmp_path: Path) -> None:
    assert list(copies(opened(folder, tmp_path))) == []


def test_the_copy_that_is_judged_by_is_kept(folder: Path, tmp_path: Path) -> None:
    shutil.copy(folder / "test/cat/test1.png", folder / "train/cat/leak.png")
    shutil.copy(folder / "test/cat/test1.png", folder / "val/cat/leak too.png")
    dataset = opened(folder, tmp_path)
    (found,) = copies(dataset)
    assert found.kept[0] == "test"
    assert [part for part, _ in found.others] == ["val", "train"]
    assert found.agree
    for part, row in (found.kept, *found.others):
        assert "test1" in dataset.whole[part].names[row] or "leak" in dataset.whole[part].names[row]


def test_copies_of_which_different_things_are_known_disagree(folder: Path, tmp_path: Path) -> None:
    shutil.copy(folder / "train/cat/train0.png", folder / "train/dog/strange.png")
    (found,) = copies(opened(folder, tmp_path))
    assert not found.agree


def test_what_is_left_out_is_no_copy_any_more(folder: Path, tmp_path: Path) -> None:
    shutil.copy(folder / "train/cat/train0.png", folder / "train/cat/twice.png")
    dataset = opened(folder, tmp_path)
    (found,) = copies(dataset)
    key = dataset.key(*found.others[0])
    assert (
        list(copies(dataset.corrected(Corrections({key: Correction("cat", excluded=True)})))) == []
    )


def test_sizes_are_those_of_the_source(folder: Path, tmp_path: Path) -> None:
    Image.new("RGB", (30, 20), (1, 2, 3)).save(folder / "train/cat/large.png")
    dataset = opened(folder, tmp_path)
    names = list(dataset.whole["train"].names)
    row = next(i for i, name in enumerate(names) if name.endswith("large.png"))
    assert dataset.sizes["train"][row].tolist() == [20, 30]
    assert all(len(dataset.sizes[part]) == len(split) for part, split in dataset.whole.items())

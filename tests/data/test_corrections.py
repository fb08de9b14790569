"""Corrections find their images again, keep every image in its part and leave the files alone."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from cnndesk.data import Correction, Corrections, Dataset, DataSettings, ImageKey, open_source
from cnndesk.errors import DataError, SettingError


@pytest.fixture
def folder(files) -> Path:
    return files.class_folders(counts={"cat": 12, "dog": 12})


def opened(folder: Path, **changes: object) -> Dataset:
    settings = DataSettings(source=str(folder), test_fraction=0.25, validation_fraction=0.2)
    return open_source(settings=replace(settings, **changes))


def excluding(dataset: Dataset, part: str, *positions: int) -> Corrections:
    keys = {dataset.key(part, p): dataset.given_label(part, p) for p in positions}
    return Corrections(
        {key: Correction(dataset.classes[given], excluded=True) for key, given in keys.items()}
    )


def relabelling(dataset: Dataset, part: str, position: int) -> Corrections:
    given = dataset.given_label(part, position)
    one = Correction(dataset.classes[given], dataset.classes[1 - given])
    return Corrections({dataset.key(part, position): one})


def test_an_excluded_image_is_in_no_split_and_every_other_stays_in_its_part(folder: Path) -> None:
    dataset = opened(folder)
    less = dataset.corrected(excluding(dataset, "train", 3))
    gone = dataset.train.names[3]
    assert gone not in list(less.train.names)
    assert list(less.train.names) == [n for n in dataset.train.names if n != gone]
    for part in ("val", "test"):
        assert less.splits[part] is dataset.splits[part]
    assert less.left_out["train"].tolist() == [i == 3 for i in range(len(dataset.train))]
    np.testing.assert_array_equal(less.train.images[3], dataset.train.images[4])
    np.testing.assert_array_equal(less.whole["train"].images[3], dataset.train.images[3])
    total = sum(v.sum() for v in less.counts().values())
    assert total == sum(v.sum() for v in dataset.counts().values()) - 1


def test_a_relabelled_image_keeps_its_place_and_counts_as_its_new_class(folder: Path) -> None:
    dataset = opened(folder)
    other = dataset.corrected(relabelling(dataset, "test", 0))
    assert other.test.labels[0] == 1 - dataset.test.labels[0]
    assert (other.test.labels[1:] == dataset.test.labels[1:]).all()
    assert list(other.test.names) == list(dataset.test.names)
    assert other.given_label("test", 0) == dataset.test.labels[0]
    moved = other.counts()["test"] - dataset.counts()["test"]
    assert sorted(moved.tolist()) == [-1, 1]


def test_what_the_network_scales_by_and_the_fingerprint_stay(folder: Path) -> None:
    dataset = opened(folder)
    less = dataset.corrected(excluding(dataset, "train", 0, 1, 2))
    assert less.fingerprint == dataset.fingerprint
    np.testing.assert_array_equal(less.mean, dataset.mean)
    assert less.source is dataset
    assert less.corrected(Corrections()) is dataset


def test_corrections_survive_json_another_split_and_another_size(folder: Path) -> None:
    dataset = opened(folder)
    made = excluding(dataset, "train", 2).changed(relabelling(dataset, "test", 1))
    kept = Corrections.from_json(made.to_json())
    assert kept == made
    assert kept.digest == made.digest != ""
    gone, renamed = dataset.train.names[2], dataset.test.names[1]
    again = opened(folder, seed=7, height=6, width=6).corrected(kept)
    assert not again.unmatched
    assert all(gone not in list(split.names) for split in again.splits.values())
    part, place = again.index.find(dataset.key("test", 1))
    assert again.whole[part].names[place] == renamed
    assert again.whole[part].labels[place] == 1 - dataset.test.labels[1]


def test_a_source_that_changed_says_which_corrections_do_not_fit(folder: Path, files) -> None:
    dataset = opened(folder)
    made = Corrections()
    for position in (0, 1, 2):
        made = made.changed(relabelling(dataset, "train", position))
    names = [str(dataset.train.names[i]) for i in (0, 1, 2)]
    files.write(f"set/{names[0]}", files.encode(files.picture(999)))
    (folder / names[1]).unlink()
    moved = Path(names[2]).with_name("renamed.png")
    (folder / names[2]).rename(folder / moved)
    again = opened(folder).corrected(made)
    assert {(u.key.name, u.reason) for u in again.unmatched} == {
        (names[0], "changed"),
        (names[1], "missing"),
    }
    assert all("revert this correction" in u.sentence for u in again.unmatched)
    assert again.matched.relabelled == 1
    part, place = again.index.find(dataset.key("train", 2))
    assert again.whole[part].names[place] == moved.as_posix()
    assert again.corrections == made, "what does not fit is kept for the day it does"


def test_a_class_that_is_gone_is_said(folder: Path) -> None:
    dataset = opened(folder)
    key = dataset.key("train", 0)
    again = dataset.corrected(Corrections({key: Correction("cat", "bird")}))
    assert [u.reason for u in again.unmatched] == ["class"]
    assert (again.train.labels == dataset.train.labels).all()


def test_the_images_of_a_second_source_are_told_apart(files) -> None:
    first = files.class_folders("a", {"cat": 6, "dog": 6})
    second = files.class_folders("b", {"cat": 3, "dog": 3}, seed=50)
    dataset = opened(first, test_source=str(second))
    names = list(dataset.test.names)
    shared = next(n for n in names if n in list(dataset.train.names))
    less = dataset.corrected(excluding(dataset, "test", names.index(shared)))
    assert shared not in list(less.test.names)
    assert shared in list(less.train.names)


def test_the_last_training_image_stays(folder: Path) -> None:
    dataset = opened(folder)
    with pytest.raises(DataError, match="at least one"):
        dataset.corrected(excluding(dataset, "train", *range(len(dataset.train))))


def test_no_file_of_the_source_is_touched(folder: Path) -> None:
    def state() -> str:
        content = hashlib.sha256()
        for file in sorted(folder.rglob("*.png")):
            content.update(file.read_bytes() + str(file.stat().st_mtime_ns).encode())
        return content.hexdigest()

    before = state()
    dataset = opened(folder)
    dataset.corrected(excluding(dataset, "train", 0).changed(relabelling(dataset, "val", 0)))
    assert state() == before


def test_what_says_nothing_is_no_correction() -> None:
    key = ImageKey("a.png", "00")
    assert not Corrections({key: Correction("cat", "cat")})
    assert Corrections().digest == ""


@pytest.mark.parametrize(
    "values",
    [{}, ["x"], [{"image": ""}], [{"image": 3}], [{"image": "a", "excluded": 1}]],
)
def test_damaged_corrections_are_refused_with_a_sentence(values: object) -> None:
    with pytest.raises(SettingError, match=r"corrections|Correction"):
        Corrections.from_json(values)

"""The part of an image follows from the image and the seed alone."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from cnndesk.data import Dataset, DataSettings
from cnndesk.data.parts import divide, draws
from cnndesk.data.sources.base import PARTS, UNDECIDED


def digests(count: int, seed: int = 0) -> NDArray[np.uint8]:
    return np.random.default_rng(seed).integers(0, 256, (count, 16), dtype=np.uint8)


def parts_of(
    keys: NDArray[np.uint8], labels: NDArray[np.int64] | None = None, **settings: object
) -> NDArray[np.uint8]:
    labels = np.arange(len(keys)) % 3 if labels is None else labels
    given = np.full(len(keys), UNDECIDED, np.uint8)
    chosen = replace(DataSettings(), **settings)
    return divide(given, keys, labels, ("a", "b", "c"), chosen, has_test=False).parts


def membership(dataset: Dataset) -> dict[str, str]:
    """Return the part of each picture by its digest."""
    return {row.tobytes().hex(): part for part, rows in dataset.digests.items() for row in rows}


def test_images_that_come_go_or_change_class_move_no_other():
    keys = digests(500)
    before = parts_of(keys)
    rng = np.random.default_rng(1)
    stay = np.sort(rng.permutation(500)[:333])
    np.testing.assert_array_equal(parts_of(keys[stay]), before[stay])
    more = np.concatenate([digests(200, seed=7), keys])
    np.testing.assert_array_equal(parts_of(more)[200:], before)
    order = rng.permutation(500)
    np.testing.assert_array_equal(parts_of(keys[order]), before[order])
    np.testing.assert_array_equal(parts_of(keys, rng.integers(0, 3, 500)), before)


def test_equal_pictures_are_in_one_part():
    keys = np.repeat(digests(60), 5, axis=0)
    parts = parts_of(keys).reshape(60, 5)
    assert (parts == parts[:, :1]).all()
    assert len(np.unique(parts)) == 3


def test_shares_are_kept_on_average_and_within_every_class():
    keys = digests(30_000)
    labels = np.arange(30_000) % 3
    parts = parts_of(keys, labels, test_fraction=0.2, validation_fraction=0.25)
    for label in range(3):
        shares = np.bincount(parts[labels == label], minlength=3) / 10_000
        np.testing.assert_allclose(shares, (0.6, 0.2, 0.2), atol=0.02)


def test_a_larger_share_only_adds_and_validation_leaves_the_test_images_alone():
    keys = digests(400)
    small, large = (parts_of(keys, test_fraction=f) for f in (0.1, 0.3))
    assert set(np.flatnonzero(small == 2)) < set(np.flatnonzero(large == 2))
    other = parts_of(keys, test_fraction=0.1, validation_fraction=0.5)
    np.testing.assert_array_equal(small == 2, other == 2)


def test_another_seed_gives_other_parts_and_the_two_numbers_are_independent():
    keys = digests(20_000)
    one, two, three = (
        draws(keys, seed, f"split/{part}") for seed, part in ((0, "test"), (1, "test"), (0, "val"))
    )
    for other in (two, three):
        assert abs(np.corrcoef(one, other)[0, 1]) < 0.03
    counts = np.histogram(one, 10, (0, 1))[0]
    assert one.min() >= 0
    assert one.max() < 1
    assert (abs(counts - 2000) < 200).all()


def test_numbers_of_images_never_change():
    # Whoever changes these moves the images of every project that there is.
    keys = np.arange(48, dtype=np.uint8).reshape(3, 16)
    expected = [0.7844433547650504, 0.27564870852674106, 0.8918305110615142]
    assert draws(keys, 0, "split/test").tolist() == expected


def test_an_only_image_is_for_training_and_that_is_said():
    for seed in range(40):
        keys = digests(21, seed)
        labels = np.zeros(21, np.int64)
        labels[0] = 1
        given = np.full(21, UNDECIDED, np.uint8)
        division = divide(given, keys, labels, ("many", "one"), DataSettings(), has_test=False)
        assert division.parts[0] == 0
        said = any("“one” would have been left without training" in n for n in division.notes)
        assert said == (
            draws(keys[:1], 0, "split/test")[0] < 0.15 or draws(keys[:1], 0, "split/val")[0] < 0.1
        )


def test_a_part_that_would_be_empty_takes_one_image_and_that_is_said():
    empty = 0
    for seed in range(40):
        keys = digests(12, seed)
        parts = parts_of(keys, np.arange(12) % 2)
        assert np.bincount(parts, minlength=3).min() >= 1
        assert {0, 1} == set((np.arange(12) % 2)[parts == 0])
        empty += not (draws(keys, 0, "split/test") < 0.15).any()
    assert empty > 0


def test_classes_without_images_of_a_part_are_named():
    keys = digests(400)
    labels = np.zeros(400, np.int64)
    labels[np.flatnonzero(draws(keys, 0, "split/val") >= 0.1)[:30]] = 1
    given = np.full(400, UNDECIDED, np.uint8)
    division = divide(given, keys, labels, ("often", "seldom"), DataSettings(), has_test=False)
    note = next(note for note in division.notes if "validation" in note)
    assert "“seldom”" in note
    assert "“often”" not in note
    assert "seed" in note


def test_parts_that_the_source_gives_stay_and_only_the_missing_one_is_chosen():
    keys = digests(300)
    given = np.repeat(np.array([0, 2], np.uint8), (200, 100))
    parts = divide(
        given, keys, np.arange(300) % 3, ("a", "b", "c"), DataSettings(), has_test=False
    ).parts
    assert (parts[200:] == 2).all()
    assert not (parts[:200] == 2).any()
    expected = draws(keys[:200], 0, "split/val") < 0.1
    np.testing.assert_array_equal(parts[:200] == 1, expected)


def test_values_without_classes_are_divided_alike():
    keys = digests(200)
    given = np.full(200, UNDECIDED, np.uint8)
    division = divide(given, keys, None, (), DataSettings(), has_test=False)
    np.testing.assert_array_equal(division.parts, parts_of(keys))


@pytest.fixture
def photos(files) -> Path:
    return files.class_folders(counts={"cat": 40, "dog": 40}, shape=(6, 6, 3))


def _add(folder: Path, files) -> None:
    for i in range(25):
        files.write(f"set/cat/new{i}.png", files.encode(files.picture(900 + i, 6, 6)))


def _delete(folder: Path, files) -> None:
    for i in range(0, 40, 3):
        (folder / "dog" / f"{i}.png").unlink()


def _rename(folder: Path, files) -> None:
    for i in range(40):
        (folder / "cat" / f"{i}.png").rename(folder / "cat" / f"z{97 * i % 41}.png")
    (folder / "dog").rename(folder / "an animal")


def _relabel(folder: Path, files) -> None:
    for i in range(0, 40, 2):
        shutil.move(folder / "cat" / f"{i}.png", folder / "dog" / f"from-cat-{i}.png")


@pytest.mark.parametrize("change", [_add, _delete, _rename, _relabel])
def test_files_that_are_added_deleted_renamed_or_relabelled_move_no_other(
    photos, files, load, change
):
    before = membership(load(photos))
    change(photos, files)
    after = membership(load(photos))
    common = before.keys() & after.keys()
    assert len(common) >= 60
    assert {key: after[key] for key in common} == {key: before[key] for key in common}
    assert set(before.values()) == set(PARTS)


def test_projects_of_older_versions_keep_their_parts_and_are_told(load, photos):
    settings = DataSettings(split="stratified")
    dataset = load(photos, settings=settings)
    assert {name: len(split) for name, split in dataset.splits.items()} == {
        "train": 61,
        "val": 7,
        "test": 12,
    }
    assert any("older versions" in note for note in dataset.notes)
    assert not any("older versions" in note for note in load(photos).notes)

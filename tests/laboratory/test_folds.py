"""Folds: nothing leaks, nothing is left out, and the test images are not touched."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import given
from PIL import Image

from cnndesk.data import Corrections, Dataset, DataSettings, open_source
from cnndesk.data.corrections import Correction
from cnndesk.errors import DataError
from cnndesk.laboratory.folds import Folds, dealt, same_pictures


def known(dataset: Dataset, part: str) -> set[int]:
    """Return both numbers by which each image of a part is known."""
    return set(dataset.identities(part)[dataset.kept[part]].reshape(-1).tolist())


@pytest.fixture
def pictures(tmp_path: Path) -> Dataset:
    """Two classes of 24 pictures; some lie there twice, one of them in both classes."""
    rng = np.random.default_rng(0)
    folder = tmp_path / "pictures"
    for name in ("dark", "light"):
        (folder / name).mkdir(parents=True)
        for i in range(24):
            pixels = rng.integers(0, 120, (9, 9)) + (110 if name == "light" else 0)
            Image.fromarray(pixels.astype(np.uint8)).save(folder / name / f"{i:02}.png")
    for i in range(8):
        (folder / "dark" / f"copy{i}.png").write_bytes(
            (folder / "dark" / f"{i:02}.png").read_bytes()
        )
        with Image.open(folder / "light" / f"{i:02}.png") as picture:  # other bytes, same pixels
            picture.save(folder / "light" / f"again{i}.bmp")
    (folder / "light" / "both.png").write_bytes((folder / "dark" / "20.png").read_bytes())
    return open_source(folder, settings=DataSettings(height=9, width=9, channels=1))


def test_every_image_outside_the_test_part_is_validated_exactly_once(digits: Dataset) -> None:
    folds = Folds(digits, 5)
    own = sorted([*digits.train.names, *digits.val.names])
    assert sorted(name for k in range(5) for name in folds.fold(k).val.names) == own
    for k in range(5):
        fold = folds.fold(k)
        assert sorted([*fold.train.names, *fold.val.names]) == own
        assert abs(len(fold.val) - len(own) / 5) <= 1


def test_the_test_images_are_in_no_fold(digits: Dataset) -> None:
    for k in range(3):
        fold = Folds(digits, 3).fold(k)
        assert list(fold.test.names) == list(digits.test.names)
        assert not set(digits.test.names) & {*fold.train.names, *fold.val.names}


def test_no_picture_is_trained_on_and_validated_at_once(pictures: Dataset) -> None:
    for count in (2, 3, 5):
        folds = Folds(pictures, count)
        for k in range(count):
            fold = folds.fold(k)
            assert not known(fold, "train") & known(fold, "val")


def test_each_fold_has_its_share_of_every_class(digits: Dataset) -> None:
    folds = Folds(digits, 5)
    total = folds.fold(0).counts()["train"] + folds.fold(0).counts()["val"]
    for k in range(5):
        assert (np.abs(folds.fold(k).counts()["val"] - total / 5) <= 1).all()


def test_a_fold_is_scaled_by_what_it_trains_on_only(digits: Dataset) -> None:
    fold = Folds(digits, 4).fold(1)
    pixels = np.asarray(fold.train.images, np.float64)
    np.testing.assert_allclose(fold.mean, pixels.mean(axis=(0, 1, 2)), rtol=1e-12)
    np.testing.assert_allclose(fold.std, pixels.std(axis=(0, 1, 2)), rtol=1e-9)
    assert (fold.mean != digits.mean).any()


def test_images_and_what_is_known_of_them_stay_together(digits: Dataset) -> None:
    fold = Folds(digits, 4).fold(2)
    place = {name: i for i, name in enumerate(digits.train.names)}
    checked = 0
    for i, name in enumerate(fold.val.names):
        if name in place:
            own = place[name]
            assert fold.val.labels[i] == digits.train.labels[own]
            assert (fold.val.images[i] == digits.train.images[own]).all()
            assert (fold.digests["val"][i] == digits.digests["train"][own]).all()
            checked += 1
    assert checked > 100


def test_the_names_and_order_of_images_decide_nothing(tmp_path: Path) -> None:
    rng = np.random.default_rng(3)
    contents = [rng.integers(0, 255, (8, 8)).astype(np.uint8) for _ in range(20)]
    found = []
    for turn in (1, -1):
        folder = tmp_path / f"set{turn}"
        for i, pixels in enumerate(contents[::turn]):
            kind = int(pixels.sum()) % 2
            (folder / str(kind)).mkdir(parents=True, exist_ok=True)
            Image.fromarray(pixels).save(folder / str(kind) / f"{i:02}.png")
        folds = Folds(open_source(folder), 3)
        found.append({int(h) for h in folds.fold(1).hashes["val"]})
    assert found[0] == found[1]


def test_the_seed_of_the_split_decides_the_folds(digits: Dataset) -> None:
    settings = dataclasses.replace(digits.settings, seed=1)
    other = dataclasses.replace(digits, settings=settings)
    assert set(Folds(digits, 5).fold(0).val.names) != set(Folds(other, 5).fold(0).val.names)
    assert (Folds(digits, 5).of == Folds(digits, 5).of).all()


def test_corrections_count_and_images_left_out_are_in_no_fold(digits: Dataset) -> None:
    key, other = digits.key("train", 3), digits.key("train", 4)
    given_class = digits.given_name("train", 4)
    wanted = next(name for name in digits.classes if name != given_class)
    corrected = digits.corrected(
        Corrections(
            {
                key: Correction(digits.given_name("train", 3), excluded=True),
                other: Correction(given_class, label=wanted),
            }
        )
    )
    fold = Folds(corrected, 3).fold(0)
    names = [*fold.train.names, *fold.val.names]
    assert key.name not in names
    labels = dict(zip(names, [*fold.train.labels, *fold.val.labels], strict=True))
    assert labels[other.name] == digits.classes.index(wanted)


def test_folds_of_images_with_values(value_table: Path) -> None:
    dataset = open_source(value_table)
    fold = Folds(dataset, 3).fold(1)
    assert fold.train.targets is not None
    assert fold.val.targets is not None
    own = {n: v for part in ("train", "val") for n, v in values_of(dataset, part)}
    assert dict([*values_of(fold, "train"), *values_of(fold, "val")]) == own


def values_of(dataset: Dataset, part: str) -> list[tuple[str, float]]:
    split = dataset.splits[part]
    assert split.targets is not None
    return list(zip(split.names, split.targets.array[:, 0].tolist(), strict=True))


def test_more_folds_than_pictures_are_refused(pictures: Dataset) -> None:
    with pytest.raises(DataError, match="different images"):
        Folds(pictures, 60)


def test_each_fold_has_a_fingerprint_of_its_own(digits: Dataset) -> None:
    marks = {Folds(digits, count).fold(k).fingerprint for count in (2, 3) for k in range(2)}
    assert len(marks | {digits.fingerprint}) == 5


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(10, 19)), min_size=1, max_size=40))
def test_pictures_that_share_a_number_are_in_one_group_and_no_others(
    pairs: list[tuple[int, int]],
) -> None:
    groups = same_pictures(np.array(pairs, np.uint64))
    sets: list[set[int]] = []  # the slow way: join sets until none overlap
    for pair in pairs:
        joined = set(pair)
        for one in [s for s in sets if s & joined]:
            sets.remove(one)
            joined |= one
        sets.append(joined)
    slow = [next(i for i, one in enumerate(sets) if one & set(pair)) for pair in pairs]
    assert len(set(zip(groups.tolist(), slow, strict=True))) == len(set(slow))
    assert set(groups.tolist()) == set(range(len(sets)))


@given(
    st.lists(st.tuples(st.integers(0, 6), st.integers(0, 3)), min_size=6, max_size=60),
    st.integers(2, 6),
)
def test_groups_stay_together_and_folds_are_as_large_as_each_other(
    images: list[tuple[int, int]], count: int
) -> None:
    groups = np.unique([g for g, _ in images], return_inverse=True)[1].astype(np.int64)
    labels = np.array([label for _, label in images], np.int64)
    numbers = np.linspace(0, 1, len(images))
    folds = dealt(groups, labels, numbers, count)
    together = {(g, f) for g, f in zip(groups.tolist(), folds.tolist(), strict=True)}
    assert len(together) == len(set(groups.tolist()))
    sizes = np.bincount([f for _, f in together], minlength=count)
    assert sizes.max() - sizes.min() <= 1

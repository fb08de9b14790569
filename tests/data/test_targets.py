"""Labels and values of images reach every part, the cache and a second source unchanged."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from cnndesk.data import BatchStream, Correction, Corrections, Dataset, open_source
from cnndesk.data import dataset as dataset_module
from cnndesk.data.report import Job
from cnndesk.data.sources.base import UNDECIDED, Listing, RawImages, Source
from cnndesk.data.targets import Targets, are_measurements, matched, split_unit, value_text
from cnndesk.errors import DataError

Open = Callable[[Targets, tuple[str, ...]], Dataset]


@pytest.fixture
def images() -> np.ndarray:
    return np.random.default_rng(0).integers(0, 256, (40, 6, 5, 1), dtype=np.uint8)


@pytest.fixture
def opened(images: np.ndarray, cache_dir: Path, monkeypatch: pytest.MonkeyPatch) -> Open:
    """Open the images with these targets, from a source made up for it."""

    def make(targets: Targets, names: tuple[str, ...]) -> Dataset:
        def listing(job: Job) -> Listing:
            return Listing(
                kind="CSV",
                classes=names,
                names=[f"{i}.png" for i in range(len(images))],
                labels=np.zeros(len(images), np.int64),
                parts=np.full(len(images), UNDECIDED, np.uint8),
                pixels=RawImages("made up", (6, 5, 1), len(images), lambda: iter([images])),
                targets=targets,
            )

        source = Source("made up", targets.array.tobytes()[:64], listing)
        monkeypatch.setattr(dataset_module, "recognise", lambda name, job: source)
        return open_source("made-up", cache_dir=cache_dir)

    return make


def numbers(split_names: object) -> np.ndarray:
    return np.array([int(Path(name).stem) for name in split_names])


def test_values_stay_with_their_image_in_every_part(opened: Open, images: np.ndarray) -> None:
    values = np.random.default_rng(1).normal(2000.0, 1e-4, (40, 2))
    first = opened(Targets.of_values(values, ("g", "")), ("weight", "age"))
    again = opened(Targets.of_values(values, ("g", "")), ("weight", "age"))
    for data in (first, again):  # decoded, and from the cache
        assert (data.target_kind, data.classes, data.units) == (
            "values",
            ("weight", "age"),
            ("g", ""),
        )
        assert sum(map(len, data.splits.values())) == 40
        assert all(len(split) > 1 for split in data.splits.values())
        for split in data.splits.values():
            rows = numbers(split.names)
            np.testing.assert_array_equal(split.targets.array, values[rows])
            np.testing.assert_array_equal(np.asarray(split.images), images[rows])
    assert again.fingerprint == first.fingerprint


def test_labels_count_the_images_that_have_them(opened: Open) -> None:
    table = np.random.default_rng(2).random((40, 3)) < 0.4
    data = opened(Targets.of_labels(table), ("dog", "sea", "sun"))
    assert data.target_kind == "labels"
    counts = data.counts()
    np.testing.assert_array_equal(sum(counts.values()), table.sum(axis=0))
    for name, split in data.splits.items():
        np.testing.assert_array_equal(counts[name], table[numbers(split.names)].sum(axis=0))
    described = data.describe()
    assert [entry["name"] for entry in described["labels"]] == ["dog", "sea", "sun"]
    assert "classes" not in described


def test_other_values_are_another_data_set(opened: Open) -> None:
    values = np.arange(40.0).reshape(-1, 1)
    before = opened(Targets.of_values(values), ("v",)).fingerprint
    assert opened(Targets.of_values(values + 1), ("v",)).fingerprint != before


def test_batches_bring_the_targets_of_their_images(opened: Open) -> None:
    values = np.arange(40.0).reshape(-1, 1)
    data = opened(Targets.of_values(values), ("v",))
    seen = []
    for batch in BatchStream(data.train, 7, seed=3).epoch(0):
        np.testing.assert_array_equal(batch.targets.array, data.train.targets.array[batch.rows])
        seen += batch.targets.array[:, 0].tolist()
    assert sorted(seen) == sorted(data.train.targets.array[:, 0].tolist())


def test_an_image_with_a_value_can_be_left_out_but_not_given_a_class(opened: Open) -> None:
    data = opened(Targets.of_values(np.arange(40.0).reshape(-1, 1)), ("v",))
    out, wrong = data.key("train", 0), data.key("train", 1)
    corrected = data.corrected(
        Corrections({out: Correction("", excluded=True), wrong: Correction("", label="v")})
    )
    np.testing.assert_array_equal(corrected.train.targets.array, data.train.targets.array[1:])
    (refused,) = corrected.unmatched
    assert refused.key == wrong
    assert "cannot be given a class" in refused.sentence


def test_what_is_the_same_for_all_images_is_named(opened: Open) -> None:
    table = np.zeros((40, 3), int)
    table[::2, 1] = table[:, 2] = 1
    problems = opened(Targets.of_labels(table), ("a", "b", "c")).problems
    assert [(p.path, p.kind) for p in problems] == [("a", "empty-class"), ("c", "empty-class")]
    assert "No training image has this label" in problems[0].reason
    assert "All training images have this label" in problems[1].reason


def test_a_summary_says_range_and_unit(opened: Open) -> None:
    values = np.linspace(20.0, 235.0, 40).reshape(-1, 1)
    data = opened(Targets.of_values(values, ("g",)), ("weight",))
    train = data.train.targets.array
    assert "1 value (weight), 6×5 grey" in data.summary()
    assert f"{train.mean():.4g}" in data.summary()
    (entry,) = data.describe()["values"]
    assert entry["unit"] == "g"
    assert entry["train"]["largest"] == train.max()
    assert entry["test"]["smallest"] == data.test.targets.array.min()


@pytest.mark.parametrize(
    ("make", "array", "units"),
    [
        (Targets.of_labels, [[0, 2]], None),
        (Targets.of_labels, [0, 1], None),
        (Targets.of_values, [[np.nan]], ()),
        (Targets.of_values, [[1.0]], ("g", "m")),
    ],
)
def test_targets_that_are_none_are_refused(make, array, units) -> None:
    with pytest.raises(ValueError, match=r"must be|units for"):
        make(np.array(array), *([] if units is None else [units]))


def test_labels_of_a_second_source_are_matched_by_name() -> None:
    own = Targets.of_labels(np.array([[1, 0, 1]]))
    found = Targets.of_labels(np.array([[1, 0], [0, 1]]))
    result = matched(found, ("c", "a"), own, ("a", "b", "c"), "other.csv")
    np.testing.assert_array_equal(result.array, [[0, 0, 1], [1, 0, 0]])
    with pytest.raises(DataError, match="label “z”, which the training data does not"):
        matched(found, ("z", "a"), own, ("a", "b", "c"), "other.csv")


def test_values_of_a_second_source_need_the_same_names_and_units() -> None:
    own = Targets.of_values(np.array([[1.0, 2.0]]), ("g", ""))
    found = Targets.of_values(np.array([[5.0, 6.0, 7.0]]), ("", "g", "m"))
    result = matched(found, ("age", "weight", "height"), own, ("weight", "age"), "other.csv")
    np.testing.assert_array_equal(result.array, [[6.0, 5.0]])
    assert result.units == ("g", "")
    with pytest.raises(DataError, match="no value “age”"):
        matched(found, ("a", "weight", "height"), own, ("weight", "age"), "other.csv")
    kilos = Targets.of_values(found.array, ("", "kg", "m"))
    with pytest.raises(DataError, match="in kg, but the training data gives it in g"):
        matched(kilos, ("age", "weight", "height"), own, ("weight", "age"), "other.csv")


def test_kinds_are_not_mixed() -> None:
    own = Targets.of_values(np.array([[1.0]]))
    with pytest.raises(DataError, match="gives classes, but the network learns values"):
        matched(None, ("cat", "dog"), own, ("v",), "pets")


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("weight [g]", ("weight", "g")),
        ("age (years)", ("age", "years")),
        ("Light intensity[W/m^2]", ("Light intensity", "W/m^2")),
        ("weight", ("weight", "")),
        ("(g)", ("(g)", "")),
        ("weight []", ("weight []", "")),
        ("a (b) c", ("a (b) c", "")),
    ],
)
def test_a_header_may_give_a_unit(header: str, expected: tuple[str, str]) -> None:
    assert split_unit(header) == expected


@pytest.mark.parametrize(
    ("cells", "measured"),
    [
        ([f"{i * 0.37:.2f}" for i in range(40)], True),
        ([str(i) for i in range(40)], True),
        ([str(i % 10) for i in range(400)], False),
        (["0", "0.0", "1", "1.0"], False),
        (["0.5", "1.5"] * 10, False),
        (["cat", "1.5", "2.5"], False),
        (["1.5", "nan", "2.5"], False),
        ([], False),
    ],
)
def test_measurements_are_told_from_numbers_of_classes(cells: list[str], measured: bool) -> None:
    assert are_measurements(cells) is measured


@pytest.mark.parametrize(
    ("value", "spread", "expected"),
    [
        (129.4123, 63.0, "129.4 g"),
        (1e9 + 0.41, 0.3, "1000000000.41 g"),
        (2003.456, 5.0, "2003.46 g"),
        (1.23456e-4, 3e-5, "0.0001235 g"),
        (0.0, 5.0, "0 g"),
        (7.0, 0.0, "7 g"),
        (1e300, 1e-300, "1e+300 g"),
    ],
)
def test_values_are_written_with_the_digits_that_tell_them_apart(value, spread, expected) -> None:
    assert value_text(value, "g", spread) == expected

"""Images added to those of a source: behind the training images, everything else as it was."""

from __future__ import annotations

import dataclasses
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cnndesk.data import DataSettings, open_source
from cnndesk.data.split import ImageRows, JoinedRows

DIGITS = DataSettings(source="digits")


def picture(folder: Path, name: str, value: int = 0) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    pixels = np.random.default_rng(value).integers(0, 256, (16, 16), dtype=np.uint8)
    Image.fromarray(pixels).save(folder / name)
    return folder / name


def test_joined_rows_are_one_array() -> None:
    pixels = np.arange(12 * 2 * 2).astype(np.uint8).reshape(12, 2, 2, 1)
    first = ImageRows(pixels, np.array([5, 1, 2]))
    second = ImageRows(pixels + 100, np.array([0, 3]))
    joined = JoinedRows(first, second)
    whole = np.concatenate((first[:], second[:]))
    assert joined.shape == (5, 2, 2, 1)
    np.testing.assert_array_equal(joined[:], whole)
    np.testing.assert_array_equal(np.asarray(joined), whole)
    np.testing.assert_array_equal(np.stack(list(joined)), whole)
    for position in (0, 2, 3, 4, -1, -5):
        np.testing.assert_array_equal(joined[position], whole[position])
    mixed = np.array([4, 0, 3, 3, 1])
    out = np.zeros((5, 2, 2, 1), np.uint8)
    np.testing.assert_array_equal(joined.take(mixed, out=out), whole[mixed])
    np.testing.assert_array_equal(out, whole[mixed])
    some = joined.rows(np.array([3, 0, 4]))
    np.testing.assert_array_equal(some[:], whole[[3, 0, 4]])
    np.testing.assert_array_equal(some.rows(np.array([2, 0]))[:], whole[[4, 3]])
    assert some.shape == (3, 2, 2, 1)
    with pytest.raises(IndexError):
        joined[5]


def test_added_images_stand_behind_the_training_images(tmp_path: Path) -> None:
    added = picture(tmp_path / "mine-added" / "7", "a.png", 1)
    before = open_source(settings=DIGITS)
    settings = dataclasses.replace(DIGITS, more_source=str(tmp_path / "mine-added"))
    dataset = open_source(settings=settings)
    assert dataset.classes == before.classes
    assert len(dataset.train) == len(before.train) + 1
    assert int(dataset.train.labels[-1]) == dataset.classes.index("7")
    assert dataset.train.names[-1] == "mine-added/7/a.png"
    np.testing.assert_array_equal(dataset.train.images[-1][:, :, 0], np.asarray(Image.open(added)))
    np.testing.assert_array_equal(dataset.train.images[:-1], before.train.images[:])
    for part in ("val", "test"):
        assert list(dataset.splits[part].names) == list(before.splits[part].names)
    np.testing.assert_array_equal(dataset.mean, before.mean)  # what is learned already still fits
    assert dataset.fingerprint != before.fingerprint
    assert len(dataset.identities("train")) == len(dataset.train)
    assert DataSettings.from_json(dataset.settings.to_json()) == settings


def test_images_of_an_archive_are_added_to_without_touching_it(tmp_path: Path) -> None:
    for label in ("cat", "dog"):
        for i in range(10):
            picture(tmp_path / "src" / label, f"{i}.png", 100 * len(label) + i + ord(label[0]))
    archive = tmp_path / "src.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for path in sorted((tmp_path / "src").rglob("*.png")):
            file.write(path, path.relative_to(tmp_path))
    content = archive.read_bytes()
    picture(tmp_path / "p-added" / "dog", "new.png", 5)
    picture(tmp_path / "p-added" / "emu", "other.png", 6)
    dataset = open_source(
        settings=DataSettings(source=str(archive), more_source=str(tmp_path / "p-added"))
    )
    assert dataset.train.names[-1] == "p-added/dog/new.png"
    assert dataset.classes == ("cat", "dog")
    assert any("have no class such as “emu”" in note for note in dataset.notes)
    assert archive.read_bytes() == content


@pytest.mark.parametrize("what", ["missing", "empty", "damaged"])
def test_without_the_added_images_the_others_open_and_it_is_said(tmp_path: Path, what: str) -> None:
    folder = tmp_path / "added"
    if what != "missing":
        (folder / "3").mkdir(parents=True)
    if what == "damaged":
        (folder / "3" / "a.png").write_bytes(b"no picture")
    dataset = open_source(settings=dataclasses.replace(DIGITS, more_source=str(folder)))
    assert len(dataset.train) == len(open_source(settings=DIGITS).train)
    assert any(
        note.startswith(f"The pictures added in {folder} are left out.") for note in dataset.notes
    )


def test_a_training_image_added_from_the_test_part_never_counts_as_test(tmp_path: Path) -> None:
    """What was corrected may be a picture of the test part: it is trained on from then on."""
    before = open_source(settings=DIGITS)
    pixels = np.asarray(before.test.images[0][:, :, 0])
    folder = tmp_path / "added" / before.classes[int(before.test.labels[0])]
    folder.mkdir(parents=True)
    Image.fromarray(pixels).save(folder / "same.png")
    dataset = open_source(settings=dataclasses.replace(DIGITS, more_source=str(tmp_path / "added")))
    known = dataset.image_set("train").holds(dataset.identities("test"))
    assert known[0]


def test_settings_without_added_images_are_written_as_before() -> None:
    assert "more_source" not in DIGITS.to_json()
    assert dataclasses.replace(DIGITS, more_source="x").for_source("y").more_source == ""

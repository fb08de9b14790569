"""Copies that are not quite the same are found across the parts, and strangers are not."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageEnhance

from cnndesk.data import DataSettings, OpeningCancelled
from cnndesk.data import near_duplicates as module
from cnndesk.data.near_duplicates import NearDuplicates, averaging, near_duplicates, search
from cnndesk.data.report import Job

Change = Callable[[Image.Image], Image.Image]


def scene(seed: int, side: int = 48) -> Image.Image:
    """Return a picture like a photograph: soft shapes of many sizes and colours."""
    rng = np.random.default_rng(seed)
    total = np.zeros((side, side, 3))
    for cells in (2, 3, 5, 8, 12):
        small = rng.integers(0, 256, (cells, cells, 3), dtype=np.uint8)
        total += np.asarray(Image.fromarray(small).resize((side, side), 3), float) / cells
    total -= total.min()
    return Image.fromarray((total * 255 / total.max()).astype(np.uint8))


def content(image: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


@pytest.fixture
def photos(files):
    """Sixty training and twenty test pictures, no two of the same thing."""
    for seed in range(80):
        part, label = "test" if seed >= 60 else "train", "ab"[seed % 2]
        files.write(f"set/{part}/{label}/{seed}.png", content(scene(seed)))
    return files.root / "set"


def jpeg(image: Image.Image) -> Image.Image:
    return Image.open(io.BytesIO(content(image, "JPEG", quality=60)))


CHANGES: dict[str, Change] = {
    "saved as JPEG": jpeg,
    "smaller": lambda image: image.resize((30, 30), 1),
    "darker": lambda image: ImageEnhance.Brightness(image).enhance(0.8),
    "more contrast": lambda image: ImageEnhance.Contrast(image).enhance(1.1),
    "mirrored": lambda image: image.transpose(Image.Transpose.FLIP_LEFT_RIGHT),
}


def test_strangers_are_not_called_near(load, photos):
    found = search(load(photos))
    assert found == NearDuplicates(0, (), 80, 80)
    assert found.sentence == ""


@pytest.mark.parametrize("change", CHANGES)
def test_changed_copies_in_another_part_are_found_and_named(load, files, photos, change):
    for seed in (0, 7, 13):
        files.write(f"set/test/a/copy{seed}.png", content(CHANGES[change](scene(seed))))
    found = search(load(photos))
    assert found.count == 3
    pairs = {(one.name, one.other_name) for one in found.examples}
    assert {a.rpartition("copy")[2] for a, _ in pairs} == {"0.png", "7.png", "13.png"}
    for copy, original in pairs:
        assert original.endswith("/" + copy.rpartition("copy")[2])
    assert found.sentence.startswith("3 validation or test images are nearly the same")
    assert "copies together" in found.sentence


def test_equal_pictures_are_not_counted_as_near(load, files, photos):
    files.write("set/test/a/copy.png", content(scene(0)))
    files.write("set/test/a/copy.bmp", content(scene(1), "BMP"))
    assert search(load(photos)).count == 0


def test_pictures_of_another_colour_are_not_near(load, files, photos):
    turned = Image.fromarray(np.asarray(scene(3))[:, :, ::-1].copy())
    files.write("set/test/a/turned.png", content(turned))
    assert search(load(photos)).count == 0


def test_pictures_of_a_class_that_are_all_alike_are_no_copies(load, files):
    for seed in range(60):
        rng = np.random.default_rng(seed)
        pixels = rng.integers(0, 60, (48, 48, 3), dtype=np.uint8)
        pixels[: 24 if seed % 2 else 48, : 48 if seed % 2 else 24] += 150
        part = "test" if seed >= 45 else "train"
        files.write(f"set/{part}/{'ab'[seed % 2]}/{seed}.png", content(Image.fromarray(pixels)))
    assert search(load(files.root / "set")).count == 0


def test_several_copies_of_each_picture_are_found(load, files, photos):
    for seed in range(0, 40, 2):
        for number, quality in enumerate((50, 70, 90)):
            part = "test" if number == 2 else "train"
            copy = content(scene(seed), "JPEG", quality=quality)
            files.write(f"set/{part}/{'ab'[seed % 2]}/copy{seed}-{number}.jpg", copy)
    found = search(load(photos, settings=DataSettings(validation_fraction=0.0)))
    assert found.count == 20


def test_copies_within_one_part_do_not_matter(load, files, photos):
    files.write("set/train/a/copy.jpg", content(jpeg(scene(2))))
    files.write("set/test/a/copy.jpg", content(jpeg(scene(62))))
    assert search(load(photos, settings=DataSettings(validation_fraction=0.0))).count == 0


def test_flat_and_tiny_pictures_are_like_none(load, files):
    for seed in range(40):
        flat = Image.new("L", (16, 16), 3 * seed)
        files.write(f"flat/{'ab'[seed % 2]}/{seed}.png", content(flat))
        files.write(f"tiny/{'ab'[seed % 2]}/{seed}.png", content(scene(seed % 20, 8)))
    assert search(load(files.root / "flat")).count == 0
    assert search(load(files.root / "tiny")).looked_at == 0


def test_looking_can_be_cancelled(load, photos, cache_dir):
    cancel = threading.Event()
    dataset = load(photos)
    cancel.set()
    with pytest.raises(OpeningCancelled):
        near_duplicates(dataset, cache_dir, Job(cancel=cancel))


def test_what_was_found_is_kept(load, files, photos, cache_dir, monkeypatch):
    files.write("set/test/a/copy.jpg", content(jpeg(scene(4))))
    dataset = load(photos)
    found = near_duplicates(dataset, cache_dir)
    assert found.count == 1
    monkeypatch.setattr(module, "search", None)
    assert near_duplicates(load(photos), cache_dir) == found


def test_damage_to_what_was_kept_does_no_harm(load, photos, cache_dir):
    dataset = load(photos)
    near_duplicates(dataset, cache_dir)
    for file in cache_dir.glob("near-*.json"):
        file.write_text('{"count": 3, "examples": [{"part": 1}], "looked_at": 1, "images": 1}')
    assert near_duplicates(dataset, cache_dir).count == 0


def test_of_many_images_some_are_looked_at_and_that_is_said(load, files, photos, monkeypatch):
    files.write("set/test/a/copy.jpg", content(jpeg(scene(0))))
    monkeypatch.setattr(module, "MOST_TRAINING", 30)
    found = search(load(photos))
    assert found.looked_at < found.images
    assert "looked at" in NearDuplicates(1, found.examples, 50, 80).sentence


@pytest.mark.parametrize("length", [12, 16, 17, 100])
def test_averaging_takes_every_pixel_alike(length):
    matrix = averaging(length)
    np.testing.assert_allclose(matrix.sum(axis=1), 1, rtol=1e-5)
    np.testing.assert_allclose(matrix.sum(axis=0), 16 / length, rtol=1e-4)

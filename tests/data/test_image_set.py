"""Pictures are found again by content, whatever they are called and wherever they lie."""

from __future__ import annotations

import io

import numpy as np
from PIL import Image

from cnndesk.data import DataSettings
from cnndesk.data.image_set import NO_IMAGES, ImageSet, identities, pixel_hashes

AS_THEY_ARE = DataSettings(validation_fraction=0.0, test_fraction=0.0)


def pictures(count: int, seed: int = 0):
    rng = np.random.default_rng(seed)
    pixels = rng.integers(0, 2**63, count).astype(np.uint64)
    return identities(rng.integers(0, 256, (count, 16), dtype=np.uint8), pixels)


def test_a_set_holds_what_it_was_made_of_and_nothing_else():
    mine, others = pictures(1000), pictures(1000, seed=1)
    some = ImageSet(mine[::2])
    np.testing.assert_array_equal(some.holds(mine), np.arange(1000) % 2 == 0)
    assert not some.holds(others).any()
    assert some.holds(mine[:0]).shape == (0,)
    assert not NO_IMAGES.holds(mine).any()


def test_either_number_suffices():
    mine = pictures(10)
    some = ImageSet(mine)
    resaved = np.stack([pictures(10, seed=2)[:, 0], mine[:, 1]], axis=1)
    refitted = np.stack([mine[:, 0], pictures(10, seed=3)[:, 1]], axis=1)
    assert some.holds(resaved).all()
    assert some.holds(refitted).all()


def test_sets_are_joined_and_survive_a_file():
    one, two = ImageSet(pictures(20)), ImageSet(pictures(30, seed=1))
    both = one | two
    assert both.holds(pictures(20)).all()
    assert both.holds(pictures(30, seed=1)).all()
    assert ImageSet(both.to_array()) == both == both | one
    assert both.to_array().dtype == np.int64
    assert NO_IMAGES | one is one
    assert one | NO_IMAGES is one


def test_one_changed_pixel_is_another_picture():
    images = np.zeros((3, 4, 5, 3), np.uint8)
    images[1, 3, 4, 2] = 1
    hashes = pixel_hashes(images)
    assert hashes[0] == hashes[2] != hashes[1]


def test_a_picture_is_known_in_another_class_name_archive_and_format(load, files):
    folder = files.class_folders(counts={"cat": 6, "dog": 6})
    original = load(folder, settings=AS_THEY_ARE)
    known = original.image_set("train")
    assert known.holds(load(files.zip_of(folder), settings=AS_THEY_ARE).identities("train")).all()
    for number, file in enumerate(sorted(folder.rglob("*.png"))):
        stream = io.BytesIO()
        Image.open(file).save(stream, "BMP")
        files.write(f"other/{'xy'[number % 2]}/{number}.bmp", stream.getvalue())
    other = load(files.root / "other", settings=AS_THEY_ARE)
    assert known.holds(other.identities("train")).all()
    strangers = load(files.class_folders("new", seed=500), settings=AS_THEY_ARE)
    assert not known.holds(strangers.identities("train")).any()


def test_a_picture_is_known_in_another_size(load, files):
    folder = files.class_folders()
    settings = DataSettings(height=5, width=9, validation_fraction=0.0, test_fraction=0.0)
    known = load(folder, settings=AS_THEY_ARE).image_set("train")
    assert known.holds(load(folder, settings=settings).identities("train")).all()


def test_images_that_are_left_out_are_not_trained_on(load, files):
    from cnndesk.data import Correction, Corrections

    dataset = load(files.class_folders(), settings=AS_THEY_ARE)
    label = dataset.classes[dataset.given_label("train", 3)]
    without = dataset.corrected(
        Corrections({dataset.key("train", 3): Correction(label, excluded=True)})
    )
    held = without.image_set("train").holds(without.identities("train"))
    np.testing.assert_array_equal(held, np.arange(20) != 3)

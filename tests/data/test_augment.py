"""Each augmentation does what its name says, within its strength, and reproducibly."""

from __future__ import annotations

import numpy as np
import pytest

from cnndesk.data import AUGMENTATIONS, Augmenter, format_augment, parse_augment
from cnndesk.errors import SettingError

NAMES = [kind.name for kind in AUGMENTATIONS]


def batch(n=64, height=20, width=30, channels=3, seed=0):
    rng = np.random.default_rng(seed)
    return rng.integers(1, 256, (n, height, width, channels), dtype=np.uint8)


def changed(augment, images, seed=1, epoch=2, index=3):
    result = images.copy()
    Augmenter(augment).apply(result, seed, epoch, index)
    return result


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("name", NAMES)
def test_depends_on_seed_epoch_and_batch_alone(name, channels):
    images = batch(channels=channels)
    first = changed(name, images)
    assert not np.array_equal(first, images)
    np.testing.assert_array_equal(first, changed(name, images))
    for other in ({"seed": 9}, {"epoch": 9}, {"index": 9}):
        assert not np.array_equal(first, changed(name, images, **other))


def test_flip_mirrors_about_its_share_of_the_images():
    images = batch(400)
    result = changed("flip:0.3", images)
    mirrored = [bool((r == i[:, ::-1]).all()) for r, i in zip(result, images, strict=True)]
    kept = [bool((r == i).all()) for r, i in zip(result, images, strict=True)]
    assert all(m or k for m, k in zip(mirrored, kept, strict=True))
    assert 80 <= sum(mirrored) <= 160
    np.testing.assert_array_equal(changed("flip:1", images), images[:, :, ::-1])


@pytest.mark.parametrize("channels", [1, 3])
def test_shift_moves_whole_pixels_up_to_its_share_and_fills_with_black(channels):
    images = batch(200, 32, 30, channels)
    found = set()
    for result, image in zip(changed("shift", images), images, strict=True):
        rows, columns = result.any(axis=(1, 2)), result.any(axis=(0, 2))
        top, left = int(rows.argmax()), int(columns.argmax())
        dy = top if top else rows.sum() - 32
        dx = left if left else columns.sum() - 30
        expected = np.zeros_like(image)
        source = image[max(-dy, 0) : 32 - max(dy, 0), max(-dx, 0) : 30 - max(dx, 0)]
        expected[max(dy, 0) : 32 + min(dy, 0), max(dx, 0) : 30 + min(dx, 0)] = source
        np.testing.assert_array_equal(result, expected)
        found.add((int(dy), int(dx)))
    assert {dy for dy, _ in found} == {dx for _, dx in found} == set(range(-3, 4))


def test_rotate_turns_about_the_centre():
    images = np.zeros((50, 21, 21, 1), np.uint8)
    images[:, 10, 10] = 255
    result = changed("rotate:90", images)
    assert (result[:, 10, 10, 0] > 200).all()
    line = np.zeros((50, 21, 21, 3), np.uint8)
    line[:, 10] = 255
    assert len({image.tobytes() for image in changed("rotate:90", line)}) > 40
    np.testing.assert_array_equal(changed("rotate:0", images), images)


def test_zoom_changes_the_size_of_a_square():
    images = np.zeros((100, 40, 40, 1), np.uint8)
    images[:, 10:30, 10:30] = 255
    sides = np.sqrt(changed("zoom:0.2", images).sum(axis=(1, 2, 3)) / 255)
    assert 15.5 < sides.min() < 17
    assert 23 < sides.max() < 24.5


def test_brightness_and_contrast_stay_within_their_strength():
    images = np.full((300, 4, 4, 1), 100, np.uint8)
    levels = changed("brightness:0.2", images)[:, 0, 0, 0].astype(int) - 100
    assert -51 <= levels.min() < -40
    assert 40 < levels.max() <= 51
    np.testing.assert_array_equal(changed("contrast", images), images)
    images[:, ::2] = 200
    spread = np.ptp(changed("contrast:0.5", images), axis=(1, 2, 3))
    assert 50 <= spread.min() < 60
    assert 140 < spread.max() <= 150


def test_noise_has_its_deviation():
    images = np.full((20, 32, 32, 3), 128, np.uint8)
    noise = changed("noise:0.05", images).astype(float) - 128
    assert abs(noise.mean()) < 0.2
    assert abs(noise.std() - 0.05 * 255) < 0.2


def test_cutout_blackens_one_square_at_most():
    images = batch(200, 20, 30)
    black = (changed("cutout:0.5", images) == 0).all(axis=3)
    areas = black.sum(axis=(1, 2))
    assert areas.max() == 100
    assert areas.min() >= 25
    assert len(np.unique(areas)) > 5


def test_switching_one_kind_off_leaves_the_draws_of_the_others():
    images = batch()
    both = changed("flip,shift", images)
    np.testing.assert_array_equal(both, changed("shift", changed("flip", images)))
    np.testing.assert_array_equal(both, changed("shift,flip", images))


def test_nothing_to_do_changes_nothing():
    images = batch()
    assert not Augmenter("")
    np.testing.assert_array_equal(changed("", images), images)
    zero = ",".join(f"{name}:0" for name in NAMES)
    np.testing.assert_array_equal(changed(zero, images), images)
    Augmenter("flip,shift").apply(images[:0], 0, 0, 0)


def test_lists_are_read_and_written_in_one_order():
    strengths = parse_augment(" shift : 0.2, flip")
    assert list(strengths.items()) == [("flip", 0.5), ("shift", 0.2)]
    assert format_augment(strengths) == ("flip", "shift:0.2")
    assert parse_augment(format_augment(strengths)) == strengths
    assert parse_augment("") == {}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("flop", "no augmentation “flop”. Choose from: flip, rotate"),
        ("shift:9", "“shift” must be a number from 0 to 0.5, not “9”"),
        ("shift:", "must be a number"),
        ("noise:nan", "must be a number"),
        ("flip,flip", "listed twice"),
        (":1", "no augmentation"),
    ],
)
def test_wrong_lists_are_refused_in_words(text, words):
    with pytest.raises(SettingError, match=words):
        parse_augment(text)

"""The images that explanations look at are those of training and validation, found again."""

from __future__ import annotations

import numpy as np

from cnndesk.data import open_source
from cnndesk.session.image_pool import ImagePool


def test_it_holds_training_and_validation_images_and_no_test_image() -> None:
    data = open_source("digits")
    pool = ImagePool.of(data)
    assert len(pool) == len(data.train) + len(data.val) == len(pool.images)
    assert {pool.place(n)[0] for n in range(len(pool))} == {"train", "val"}
    for number in (0, len(data.train) - 1, len(data.train), len(pool) - 1):
        part, position = pool.place(number)
        np.testing.assert_array_equal(pool.images[number], data.whole[part].images[position])
        assert pool.labels[number] == data.whole[part].labels[position]
        assert pool.find(part, position) == number
    assert pool.find("test", 0) is None


def test_some_of_them_keep_their_places() -> None:
    pool = ImagePool.of(open_source("digits"))
    chosen = np.array([5, len(pool) - 2, 40])
    some = pool.some(chosen)
    assert [some.place(n) for n in range(3)] == [pool.place(int(n)) for n in chosen]
    np.testing.assert_array_equal(some.images[0:3], pool.images[chosen])
    assert pool.some(np.arange(len(pool))) is pool

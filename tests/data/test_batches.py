"""Batches are the same for any number of threads, resume anywhere, and leave no thread behind."""

from __future__ import annotations

import dataclasses
import threading

import numpy as np
import pytest

from cnndesk.data import BatchStream, DataSettings
from cnndesk.data.corrections import chosen_rows
from cnndesk.data.split import set_aside


@pytest.fixture(scope="module")
def train(tmp_path_factory):
    from cnndesk.data import open_source

    return open_source("digits", cache_dir=tmp_path_factory.mktemp("cache")).train


def copies(batches):
    return [(b.index, b.images.copy(), b.labels.copy(), b.rows.copy()) for b in batches]


def assert_same(left, right):
    assert len(left) == len(right)
    for a, b in zip(left, right, strict=True):
        assert a[0] == b[0]
        for x, y in zip(a[1:], b[1:], strict=True):
            np.testing.assert_array_equal(x, y)


def batch_threads():
    return [t for t in threading.enumerate() if t.name.startswith("cnndesk-batches")]


def test_an_epoch_visits_every_image_once_with_its_label(train):
    stream = BatchStream(train, 100, seed=3)
    batches = copies(stream.epoch(1))
    assert [len(b[2]) for b in batches] == [100] * 13 + [74]
    assert len(stream) == 14
    rows = np.concatenate([b[3] for b in batches])
    assert sorted(rows) == list(range(1374))
    assert not np.array_equal(rows, np.arange(1374))
    for _, images, labels, positions in batches:
        assert images.dtype == np.uint8
        np.testing.assert_array_equal(images, train.images[positions])
        np.testing.assert_array_equal(labels, train.labels[positions])


def test_order_changes_with_epoch_and_seed_only(train):
    stream = BatchStream(train, 64, seed=1)
    assert not np.array_equal(stream.order(1), stream.order(2))
    assert not np.array_equal(stream.order(1), BatchStream(train, 64, seed=2).order(1))
    np.testing.assert_array_equal(stream.order(1), BatchStream(train, 32, seed=1).order(1))
    plain = BatchStream(train, 64, shuffle=False)
    np.testing.assert_array_equal(plain.order(5), np.arange(1374))


def lopsided(train):
    """120 images of class 0, 40 of class 1, 7 of class 2."""
    counts = {0: 120, 1: 40, 2: 7}
    rows = np.concatenate([np.flatnonzero(train.labels == c)[:n] for c, n in counts.items()])
    return dataclasses.replace(train, images=train.images[rows], labels=train.labels[rows])


def test_a_single_image_is_no_batch_beside_others(train):
    stream = BatchStream(train, 1373, seed=1)
    seen = [copies(stream.epoch(epoch)) for epoch in range(4)]
    assert [[len(b[2]) for b in batches] for batches in seen] == [[1373]] * 4
    left_out = [set(range(1374)) - set(batches[0][3].tolist()) for batches in seen]
    assert len(set.union(*left_out)) == 4  # another one in each epoch
    assert len(BatchStream(train, 1)) == 1374
    assert len(BatchStream(train, 1372)) == 2
    alone = chosen_rows(train, np.array([7]))
    assert [len(b[2]) for b in copies(BatchStream(alone, 64).epoch(0))] == [1]


def test_balanced_epochs_show_every_class_equally_often(train):
    split = lopsided(train)
    stream = BatchStream(split, 32, seed=5, balanced=True)
    for epoch in range(3):
        order = stream.order(epoch)
        assert len(order) == 167
        assert sorted(np.bincount(split.labels[order]).tolist()) == [55, 56, 56]
        seen = np.bincount(order, minlength=167)
        small, large = seen[split.labels == 2], seen[split.labels == 0]
        assert set(small.tolist()) <= {7, 8}  # 55 or 56 among 7 images
        assert set(large.tolist()) == {0, 1}
    assert not np.array_equal(stream.order(0), stream.order(1))
    np.testing.assert_array_equal(stream.order(1), BatchStream(split, 8, 5, balanced=True).order(1))


def test_balance_leaves_out_no_image_for_good(train):
    split = lopsided(train)
    stream = BatchStream(split, 32, balanced=True)
    assert set(np.concatenate([stream.order(e) for e in range(20)]).tolist()) == set(range(167))


@pytest.mark.parametrize(("workers", "depth"), [(1, 1), (2, 1), (3, 5), (8, 2)])
def test_same_bits_for_any_number_of_workers(train, workers, depth):
    augment = "flip,shift,rotate,zoom,brightness,contrast,noise,cutout"
    reference = copies(BatchStream(train, 200, 4, augment).epoch(2))
    stream = BatchStream(train, 200, 4, augment, workers=workers, depth=depth)
    assert_same(copies(stream.epoch(2)), reference)


def test_resuming_in_the_middle_of_an_epoch_gives_the_same_batches(train):
    stream = BatchStream(train, 100, seed=3, augment="shift,noise")
    assert_same(copies(stream.epoch(4, start_batch=6)), copies(stream.epoch(4))[6:])
    assert copies(stream.epoch(4, start_batch=14)) == []


def test_batches_are_contiguous_and_valid_until_the_next_is_asked_for(train):
    stream = BatchStream(train, 64, seed=1, workers=2, depth=2)
    for batch in stream.epoch(1):
        assert batch.images.flags.c_contiguous
        np.testing.assert_array_equal(batch.images, train.images[batch.rows])


def test_closing_early_stops_the_threads(train):
    batches = BatchStream(train, 16, workers=3, depth=4).epoch(1)
    next(batches)
    assert batch_threads()
    batches.close()
    assert not batch_threads()


def test_an_epoch_never_begun_starts_no_thread(train):
    batches = BatchStream(train, 16).epoch(1)
    assert not batch_threads()
    batches.close()


def test_an_error_in_a_thread_reaches_the_consumer_at_its_batch(train, monkeypatch):
    stream = BatchStream(train, 100, workers=2)
    prepare = stream.prepare

    def failing(epoch, index, order, out):
        if index == 3:
            raise OSError("the disk went away")
        return prepare(epoch, index, order, out)

    monkeypatch.setattr(stream, "prepare", failing)
    batches = stream.epoch(1)
    assert [next(batches).index for _ in range(3)] == [0, 1, 2]
    with pytest.raises(OSError, match="went away"):
        next(batches)
    assert not batch_threads()


@pytest.mark.parametrize("wrong", [{"batch_size": 0}, {"workers": 0}, {"depth": 0}])
def test_numbers_below_one_are_refused(train, wrong):
    with pytest.raises(ValueError, match="at least 1"):
        BatchStream(**{"split": train, "batch_size": 8, **wrong})


def test_images_of_a_split_are_views_and_behave_like_an_array(train):
    images = train.images
    assert images.shape == (1374, 16, 16, 1)
    assert len(images) == 1374
    one = images[5]
    assert not one.flags.writeable
    assert not one.flags.owndata
    np.testing.assert_array_equal(images[[5, 7]][0], one)
    np.testing.assert_array_equal(images[-3:], np.asarray(images)[-3:])
    np.testing.assert_array_equal(images[np.arange(1374) == 5][0], one)
    assert list(train.names[2:4]) == [train.names[2], train.names[3]]


@pytest.mark.parametrize("fraction", [0.0, 0.1, 0.15, 0.5])
def test_setting_aside_is_stratified_exact_and_seeded(fraction):
    labels = np.repeat(np.arange(4), [100, 57, 9, 1])
    chosen = set_aside(labels, fraction, 7, "split/val")
    assert chosen.sum() == round(fraction * len(labels)) or fraction == 0.5
    for label, count in enumerate((100, 57, 9, 1)):
        taken = int(chosen[labels == label].sum())
        assert abs(taken - fraction * count) < 1.0
        assert taken < count
    np.testing.assert_array_equal(chosen, set_aside(labels, fraction, 7, "split/val"))
    if fraction:
        assert not np.array_equal(chosen, set_aside(labels, fraction, 8, "split/val"))


def test_splits_do_not_overlap_and_follow_the_seed(load):
    first, again, other = (load("digits", settings=DataSettings(seed=s)) for s in (1, 1, 2))
    names = [set(split.names) for split in first.splits.values()]
    assert sum(map(len, names)) == len(set().union(*names)) == 1797
    assert list(first.test.names) == list(again.test.names)
    assert set(first.test.names) != set(other.test.names)


@pytest.mark.parametrize(("cores", "workers"), [(None, 2), (2, 2), (16, 4), (128, 8)])
def test_many_cores_ask_for_more_workers_and_each_has_a_buffer(
    train, cores: int | None, workers: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: cores)
    stream = BatchStream(train, 16)
    assert stream.workers == workers
    assert stream.depth > workers
    assert BatchStream(train, 16, workers=1, depth=1).depth == 1

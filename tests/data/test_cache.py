"""Decoded images are kept, found again, bounded, and never half there."""

from __future__ import annotations

import errno
import os
import shutil
import threading

import numpy as np
import pytest

from cnndesk.data import DataSettings, OpeningCancelled, open_source
from cnndesk.data import dataset as dataset_module
from cnndesk.data.cache import PixelCache
from cnndesk.data.sources import encoded
from cnndesk.errors import DataError


def refuse(*_args, **_kwargs):
    raise AssertionError("decoded again")


def test_a_second_opening_does_not_decode(load, files, monkeypatch):
    folder = files.class_folders()
    first = load(folder)
    monkeypatch.setattr(encoded, "decode_fitted", refuse)
    monkeypatch.setattr(encoded, "inspect_image", refuse)
    second = load(folder)
    assert second.fingerprint == first.fingerprint
    assert second.problems == first.problems
    assert list(second.train.names) == list(first.train.names)
    np.testing.assert_array_equal(np.asarray(second.val.images), np.asarray(first.val.images))


def test_a_changed_file_is_decoded_again(load, files):
    folder = files.class_folders()
    before = load(folder)
    path = files.write("set/cat/0.png", files.encode(files.picture(500)))
    os.utime(path, ns=(1, 1))
    after = load(folder)
    assert after.fingerprint != before.fingerprint
    images = dict(zip(after.train.names, after.train.images, strict=True))
    images |= dict(zip(after.val.names, after.val.images, strict=True))
    images |= dict(zip(after.test.names, after.test.images, strict=True))
    np.testing.assert_array_equal(images["cat/0.png"], files.picture(500))


def test_the_fingerprint_depends_on_content_not_on_place_size_or_fit(load, files):
    folder = files.class_folders()
    twin = files.class_folders("elsewhere")
    other = files.class_folders("other", seed=50)
    small = DataSettings(height=5, width=7, channels=1, fit="pad")
    fingerprints = {load(s).fingerprint for s in (folder, twin)}
    fingerprints.add(load(folder, settings=small).fingerprint)
    assert len(fingerprints) == 1
    assert load(other).fingerprint not in fingerprints


@pytest.mark.parametrize("name", ["pixels.u8", "index.npz", "store.json"])
def test_a_damaged_store_is_made_again(load, files, cache_dir, name):
    folder = files.class_folders()
    expected = np.asarray(load(folder).train.images)
    (store,) = [path for path in cache_dir.iterdir() if path.is_dir()]
    (store / name).write_bytes((store / name).read_bytes()[:-9])
    np.testing.assert_array_equal(np.asarray(load(folder).train.images), expected)


def test_what_a_killed_program_left_is_removed_and_what_is_being_written_is_not(cache_dir):
    cache = PixelCache(cache_dir)
    for name in ("dead.part-1", "alive.part-2"):
        (cache_dir / name).mkdir()
        (cache_dir / name / "pixels.u8").write_bytes(b"half")
    fcntl = pytest.importorskip("fcntl")
    with (cache_dir / "alive.part-2" / "pixels.u8").open("ab") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        cache.tidy()
        assert [path.name for path in cache_dir.iterdir()] == ["alive.part-2"]


def test_the_least_recently_used_stores_go_first(load, files, cache_dir):
    sets = [files.class_folders(f"s{i}", seed=100 * i) for i in range(3)]
    for i, folder in enumerate(sets):
        before = set(cache_dir.iterdir()) if cache_dir.exists() else set()
        load(folder)
        (store,) = [path for path in set(cache_dir.iterdir()) - before if path.is_dir()]
        os.utime(store / "store.json", (i, i))
    load(sets[0])
    one = 20 * 12 * 12 * 3
    PixelCache(cache_dir, limit=2 * one).tidy()
    left = {path.name for path in cache_dir.iterdir() if path.is_dir()}
    assert len(left) == 2
    load(sets[0])
    load(sets[2])
    assert {path.name for path in cache_dir.iterdir() if path.is_dir()} == left


@pytest.mark.parametrize("after", [0, 1, 2])
def test_cancelling_leaves_nothing_behind(files, cache_dir, after):
    folder = files.class_folders(counts={"a": 200, "b": 200}, shape=(40, 40, 3))
    cancel = threading.Event()
    seen = []

    def progress(state):
        if state.stage == "Reading images":
            seen.append(state)
            if len(seen) > after:
                cancel.set()

    with pytest.raises(OpeningCancelled):
        open_source(folder, cache_dir=cache_dir, progress=progress, cancel=cancel)
    assert not [path for path in cache_dir.iterdir() if path.is_dir()]
    assert seen[-1].total == 400


def test_progress_ends_with_all_images(files, cache_dir):
    states = []
    open_source(files.class_folders(), cache_dir=cache_dir, progress=states.append)
    assert (states[-1].done, states[-1].total) == (20, 20)
    reading = [state.done for state in states if state.stage == "Reading images"]
    assert reading == sorted(reading)


def test_a_full_disk_is_an_error_with_place_and_cure(load, files, cache_dir, monkeypatch):
    folder = files.class_folders()
    usage = type("Usage", (), {"free": 10})
    monkeypatch.setattr("cnndesk.data.cache.shutil.disk_usage", lambda _path: usage)
    with pytest.raises(DataError, match=r"cache.*Make room"):
        load(folder)
    monkeypatch.undo()

    def full(_descriptor):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("cnndesk.data.cache.os.fsync", full)
    with pytest.raises(DataError, match=r"disk is full: .*cache.*CNNDESK_CACHE"):
        load(folder)
    assert not [path for path in cache_dir.iterdir() if path.is_dir()]


def test_a_cache_that_cannot_be_made_is_an_error(files, tmp_path):
    blocked = files.write("blocked", b"")
    with pytest.raises(DataError, match="blocked"):
        open_source("digits", cache_dir=blocked / "cache")


def test_a_home_that_cannot_be_written_is_no_reason_not_to_open(files, tmp_path, monkeypatch):
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.delenv("CNNDESK_CACHE")
    monkeypatch.setattr("cnndesk.paths.platformdirs.user_cache_path", lambda *_: blocked / "cache")
    dataset_module._passing_cache.cache_clear()
    folder = files.class_folders()
    assert sum(map(len, open_source(folder).splits.values())) == 20
    place = dataset_module._passing_cache()
    assert list(place.iterdir())
    shutil.rmtree(place)
    dataset_module._passing_cache.cache_clear()


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"shape": [0, 4, 1], "note": ""}', '{"shape": ["a"], "note": ""}',
     '{"shape": [4, 4, 2], "note": ""}', "[" * 10**5],
    ids=range(7),
)  # fmt: skip
def test_what_is_remembered_of_a_source_is_not_trusted(load, files, cache_dir, text):
    folder = files.class_folders()
    shape = load(folder).image_shape
    (remembered,) = cache_dir.glob("*.json")
    remembered.write_text(text)
    assert load(folder).image_shape == shape


def test_a_full_disk_leaves_no_half_written_note(cache_dir, monkeypatch):
    cache = PixelCache(cache_dir)

    def full(*_args):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("pathlib.Path.replace", full)
    with pytest.raises(DataError, match="full"):
        cache.remember("key", {"a": 1})
    assert list(cache_dir.iterdir()) == []


def test_what_was_understood_is_kept_with_the_images(load, files):
    for part in ("train", "val"):
        files.class_folders(f"set/{part}", {"a": 4, "b": 4}, seed=len(part) * 50)
    for name in ("x.png", "y.png"):
        files.write(f"set/pred/{name}", files.encode(files.picture(len(name))))
    first, again = load(files.root / "set"), load(files.root / "set")
    assert "2 pictures in “pred” have no label" in again.understood
    assert again.unlabelled == ("pred/x.png", "pred/y.png")
    assert (again.understood, again.notes) == (first.understood, first.notes)


def test_another_way_to_read_the_same_files_is_another_set(load, files):
    for part in ("train", "val"):
        files.class_folders(f"set/{part}", {"a": 4, "b": 4}, seed=len(part) * 50)
    folder = files.root / "set"
    assert load(folder).classes == ("a", "b")
    assert load(folder, settings=DataSettings(layout="folders")).classes == ("train", "val")
    assert load(folder).classes == ("a", "b")

"""Animated PNG files and sequences: what other programs read is what was written."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageSequence

from cnndesk.errors import ExportError
from cnndesk.use.film.apng import AnimatedPng, FilmWriter, PngSequence, png


def read(path: Path) -> list[np.ndarray]:
    with Image.open(path) as image:
        return [np.asarray(frame.convert("RGB")) for frame in ImageSequence.Iterator(image)]


def some_frames(rng: np.random.Generator, count: int, h: int, w: int) -> list[np.ndarray]:
    """Frames of which each differs from the one before within a rectangle, or not at all."""
    frames = [rng.integers(0, 256, (h, w, 3), dtype=np.uint8)]
    for _ in range(count - 1):
        frame = frames[-1].copy()
        top, left = rng.integers(0, h), rng.integers(0, w)
        part = frame[top : top + rng.integers(0, h), left : left + rng.integers(0, w)]
        part[...] = rng.integers(0, 256, part.shape, dtype=np.uint8)
        frames.append(frame)
    return frames


@given(seed=st.integers(0, 2**32 - 1), count=st.integers(1, 6), h=st.integers(1, 20))
@settings(max_examples=30, deadline=None)
def test_pillow_reads_every_frame_as_it_was(tmp_path_factory, seed, count, h) -> None:
    path = tmp_path_factory.mktemp("film") / "film.png"
    frames = some_frames(np.random.default_rng(seed), count, h, 13)
    with AnimatedPng(path, count, 120) as writer:
        for frame in frames:
            writer.add(frame)
    found = read(path)
    assert len(found) == count
    for frame, again in zip(frames, found, strict=True):
        np.testing.assert_array_equal(again, frame)
    with Image.open(path) as image:
        assert count == 1 or image.info["duration"] == 120


def begin(film: FilmWriter, error: BaseException | None = None) -> None:
    """Write one frame, and then end."""
    with film as writer:
        writer.add(np.zeros((4, 4, 3), np.uint8))
        if error is not None:
            raise error


def test_a_film_that_ends_early_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "film.png").write_bytes(b"before")
    with pytest.raises(KeyboardInterrupt):
        begin(AnimatedPng(tmp_path / "film.png", 3, 100), KeyboardInterrupt())
    with pytest.raises(ExportError, match="1 frames instead of 3"):
        begin(AnimatedPng(tmp_path / "film.png", 3, 100))
    assert [path.name for path in tmp_path.iterdir()] == ["film.png"]
    assert (tmp_path / "film.png").read_bytes() == b"before"


def test_frames_of_other_sizes_are_refused(tmp_path: Path) -> None:
    with AnimatedPng(tmp_path / "film.png", 1, 100) as writer:
        writer.add(np.zeros((4, 4, 3), np.uint8))
        with pytest.raises(ExportError, match="one size"):
            writer.add(np.zeros((4, 5, 3), np.uint8))


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="cannot be written"):
        AnimatedPng(tmp_path / "no" / "film.png", 1, 100).__enter__()


def test_a_sequence_has_a_picture_each_in_order(tmp_path: Path) -> None:
    frames = some_frames(np.random.default_rng(1), 11, 5, 7)
    with PngSequence(tmp_path / "film", len(frames)) as writer:
        for frame in frames:
            writer.add(frame)
    paths = sorted((tmp_path / "film").iterdir())
    assert [path.name for path in paths[:2]] == ["0001.png", "0002.png"]
    for path, frame in zip(paths, frames, strict=True):
        np.testing.assert_array_equal(read(path)[0], frame)
        assert path.read_bytes() == png(frame)
    with pytest.raises(ExportError, match="numbered pictures already"):
        PngSequence(tmp_path / "film", 2).__enter__()


def test_a_sequence_that_ends_early_takes_its_pictures_away_and_no_others(tmp_path: Path) -> None:
    (tmp_path / "film").mkdir()
    (tmp_path / "film" / "mine.png").write_bytes(b"mine")
    with pytest.raises(KeyboardInterrupt):
        begin(PngSequence(tmp_path / "film", 2), KeyboardInterrupt())
    assert [path.name for path in (tmp_path / "film").iterdir()] == ["mine.png"]

"""Groups of arrays on disk: whatever is written comes back to the bit, nothing else does."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from cnndesk.errors import ProjectError
from cnndesk.session.moments.blobs import Blob, Group, listed, name_of, read_blob, write_blob


def written(folder: Path, group: Group, base: Group | None = None) -> Blob:
    name = name_of(group)
    other = (name_of(base), base) if base is not None else None
    return write_blob(folder, name, group, other)


def same(one: Group, other: Group) -> bool:
    """Whether two groups are equal to the bit, NaN and −0 included."""
    return list(one) == list(other) and all(
        a.dtype == b.dtype and a.shape == b.shape and a.tobytes() == b.tobytes()
        for a, b in zip(one.values(), other.values(), strict=True)
    )


GROUP = {
    "weight": np.linspace(-1, 1, 300, dtype=np.float32).reshape(3, 100),
    "steps": np.full((), 3, np.int64),
    "mask": np.array([True, False, True]),
    "nothing": np.empty((0, 4), np.float32),
}


@pytest.mark.parametrize("kind", [np.float32, np.float16, np.float64, np.int64, np.uint8, np.bool_])
@given(data=st.data())
@settings(max_examples=25, deadline=None)
def test_any_array_comes_back_to_the_bit(tmp_path_factory, kind, data) -> None:
    folder = tmp_path_factory.mktemp("blobs")
    # Of numbers with a point every pattern of bits, NaN of all kinds; numpy warns of some casts.
    drawn = f"u{np.dtype(kind).itemsize}" if np.issubdtype(kind, np.floating) else kind
    bits = data.draw(arrays.arrays(drawn, arrays.array_shapes(max_dims=3, max_side=40)))
    array = bits.view(kind)
    assert same(read_blob(folder, written(folder, {"a": array})), {"a": array})


def test_a_difference_of_any_two_rounded_numbers_comes_back_to_the_bit(tmp_path: Path) -> None:
    every = np.arange(2**16, dtype=np.uint16).view(np.float16)
    rng = np.random.default_rng(0)
    base = {"w": rng.permutation(every)}
    group = {"w": rng.permutation(every)}
    written(tmp_path, base)
    blob = written(tmp_path, group, base)
    assert blob.base == name_of(base)
    assert same(read_blob(tmp_path, blob), group)


def test_weights_that_changed_little_take_little_as_a_difference(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    before = rng.normal(0, 0.1, 20_000)
    base = {"w": before.astype(np.float16)}
    later = {"w": (before * (1 + rng.normal(0, 0.01, before.shape))).astype(np.float16)}
    alone, different = written(tmp_path, later).size, written(tmp_path, later, base).size
    assert alone < 2 * 20_000 * 0.9, "exponents are packed"
    assert different < 0.75 * alone


def test_zeros_take_nothing_and_noise_takes_no_more_than_itself(tmp_path: Path) -> None:
    assert written(tmp_path, {"m": np.zeros(100_000, np.float32)}).size < 2_000
    noise = np.random.default_rng(0).integers(0, 256, 100_000, dtype=np.uint8)
    assert written(tmp_path, {"n": noise}).size < 100_200


@pytest.mark.parametrize("based", [False, True])
def test_a_cut_or_changed_file_is_never_read(tmp_path: Path, based: bool) -> None:
    base = {"w": np.linspace(-1, 1, 200).astype(np.float16)}
    group = {"w": base["w"] * np.float16(1.01)} if based else GROUP
    written(tmp_path, base)
    blob = written(tmp_path, group, base if based else None)
    path = tmp_path / blob.file
    whole = path.read_bytes()
    assert len(whole) == blob.size
    for length in {*range(64), *range(64, blob.size, 17), blob.size - 1}:
        path.write_bytes(whole[:length])
        with pytest.raises(ProjectError, match="damaged or gone"):
            read_blob(tmp_path, blob)
    for at in range(0, blob.size, 7):
        changed = bytearray(whole)
        changed[at] ^= 0x55
        path.write_bytes(bytes(changed))
        try:
            found = read_blob(tmp_path, blob)
        except ProjectError:
            continue
        assert same(found, group), "some bytes of the head are only spaces"


def test_a_file_whose_base_is_gone_is_an_error_in_a_sentence(tmp_path: Path) -> None:
    base, group = {"w": np.zeros(99, np.float16)}, {"w": np.ones(99, np.float16)}
    kept = written(tmp_path, base)
    blob = written(tmp_path, group, base)
    (tmp_path / kept.file).unlink()
    with pytest.raises(ProjectError, match="damaged or gone"):
        read_blob(tmp_path, blob)


@pytest.mark.parametrize(
    "head",
    [
        [["w", "<f4", [2**40], False, [0, 0, 0, 0]]],
        [["w", "<f4", [2**20, 2**20], False, [0, 0, 0, 0]]],
        [["w", "<f4", [-1], False, [0, 0, 0, 0]]],
        [["w", "|O", [1], False, [0]]],
        [["w", "<f4", [0], False, [0]]],
        [["w", "<f2", [0], True, [0, 0]]],
        {"w": 3},
        "w",
        7,
    ],
)
def test_a_head_that_nobody_wrote_is_refused(tmp_path: Path, head: object) -> None:
    text = json.dumps(head).encode()
    (tmp_path / ("a" * 32)).write_bytes(len(text).to_bytes(4, "little") + text)
    with pytest.raises(ProjectError, match="damaged or gone"):
        read_blob(tmp_path, Blob("a" * 32, "", 0))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_in_the_place_of_a_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / ("a" * 32))
    with pytest.raises(ProjectError, match="damaged or gone"):
        read_blob(tmp_path, Blob("a" * 32, "", 0))


def test_a_packed_bomb_is_not_unpacked(tmp_path: Path) -> None:
    import zlib

    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    bomb = packer.compress(bytes(10_000_000)) + packer.flush()
    text = json.dumps([["w", "|u1", [100], False, [-len(bomb)]]]).encode()
    (tmp_path / ("a" * 32)).write_bytes(len(text).to_bytes(4, "little") + text + bomb)
    with pytest.raises(ProjectError, match="damaged or gone"):
        read_blob(tmp_path, Blob("a" * 32, "", 0))


def test_only_groups_are_listed_and_one_without_a_base_comes_first(tmp_path: Path) -> None:
    name, base = "a" * 32, "b" * 32
    for file in (name, f"{name}-{base}", f"{name}.part", "letter.txt", f"{base}-../../etc"):
        if "/" not in file:
            (tmp_path / file).write_bytes(b"12345")
    assert listed(tmp_path) == {name: Blob(name, "", 5)}

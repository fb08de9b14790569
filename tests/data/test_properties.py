"""Whatever bytes a file holds, opening it gives a data set or a DataError, nothing else."""

from __future__ import annotations

import gzip
import io
import itertools
import zipfile

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from cnndesk.data import FITS, Dataset, load_image, open_source
from cnndesk.data.fit import fit_array
from cnndesk.errors import DataError

counter = itertools.count()


@st.composite
def mutations(draw):
    """A list of (position as a share, new byte or cut)."""
    position = st.floats(0, 1, exclude_max=True)
    return draw(st.lists(st.tuples(position, st.integers(-1, 255)), min_size=1, max_size=6))


def mutated(content: bytes, changes) -> bytes:
    data = bytearray(content)
    for position, value in changes:
        if not data:
            break
        at = int(position * len(data))
        if value < 0:
            del data[at:]
        else:
            data[at] = value
    return bytes(data)


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    return tmp_path_factory.mktemp("properties")


def open_or_refuse(root, contents):
    folder = root / f"case{next(counter)}"
    for name, content in contents.items():
        path = folder / "set" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    source = folder / "set"
    if len(contents) == 1 and "/" not in next(iter(contents)):
        source = source / next(iter(contents))
    try:
        dataset = open_source(source, cache_dir=folder / "cache")
    except DataError as error:
        message = str(error)
    else:
        message = ""
    if message:
        assert "set" in message
        return
    assert isinstance(dataset, Dataset)
    assert sum(map(len, dataset.splits.values())) > 0
    assert all(0 <= label < len(dataset.classes) for label in dataset.train.labels)


def idx(values) -> bytes:
    head = bytes([0, 0, 8, values.ndim])
    head += b"".join(int(n).to_bytes(4, "big") for n in values.shape)
    return head + values.astype(np.uint8).tobytes()


IMAGES, LABELS = idx(np.arange(12 * 9).reshape(12, 3, 3)), idx(np.arange(12) % 3)


@given(changes=mutations(), images=st.booleans(), packed=st.booleans(), inside=st.booleans())
def test_idx_files(place, changes, images, packed, inside):
    pair = {"images-idx3": IMAGES, "labels-idx1": LABELS}
    key = "images-idx3" if images else "labels-idx1"
    if packed and not inside:
        pair = {name: gzip.compress(content, mtime=0) for name, content in pair.items()}
    pair[key] = mutated(pair[key], changes)
    if packed and inside:
        pair = {name: gzip.compress(content, mtime=0) for name, content in pair.items()}
    ending = ".gz" if packed else ""
    open_or_refuse(place, {f"train-{k}-ubyte{ending}": v for k, v in pair.items()})


@given(content=st.binary(max_size=200), name=st.sampled_from(["train-images-idx3-ubyte", "x.csv"]))
def test_random_bytes(place, content, name):
    open_or_refuse(place, {name: content, "train-labels-idx1-ubyte": LABELS})


@given(st.text(max_size=200))
def test_random_tables(place, text):
    open_or_refuse(place, {"labels.csv": text.encode("utf-8", "surrogatepass")})


@given(rows=st.lists(st.tuples(st.text(max_size=12), st.text(max_size=5)), max_size=8))
def test_tables_naming_anything(place, rows):
    lines = ["filename,label", *(f'"{n.replace(chr(34), "")}","{label}"' for n, label in rows)]
    content = "\n".join(lines).encode("utf-8", "surrogatepass")
    open_or_refuse(place, {"labels.csv": content})


@given(
    size=st.integers(0, 4 * 3074),
    value=st.integers(0, 255),
    name=st.sampled_from(["data_batch_1.bin", "train.bin", "any.bin"]),
    names=st.none() | st.text(max_size=20),
)
def test_cifar_files_of_any_size(place, size, value, name, names):
    contents = {name: bytes([value]) * size}
    if names is not None:
        contents["batches.meta.txt"] = names.encode("utf-8", "surrogatepass")
    open_or_refuse(place, contents)


def small_zip() -> bytes:
    from PIL import Image

    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for i in range(4):
            image = io.BytesIO()
            Image.new("L", (4, 4), 40 * i).save(image, "PNG")
            archive.writestr(f"{'ab'[i % 2]}/{i}.png", image.getvalue())
    return stream.getvalue()


ZIP = small_zip()


@given(mutations())
def test_archives(place, changes):
    open_or_refuse(place, {"images.zip": mutated(ZIP, changes)})


def picture(kind: str) -> bytes:
    from PIL import Image

    stream = io.BytesIO()
    pixels = np.random.default_rng(0).integers(0, 256, (9, 7, 3), dtype=np.uint8)
    Image.fromarray(pixels).save(stream, kind)
    return stream.getvalue()


PICTURES = {kind: picture(kind) for kind in ("PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP", "TGA")}


@hypothesis_settings(max_examples=300)
@given(kind=st.sampled_from(sorted(PICTURES)), changes=mutations())
def test_damaged_images(kind, changes):
    try:
        pixels = load_image(mutated(PICTURES[kind], changes), (5, 6, 3))
    except DataError as error:
        pixels, message = None, str(error)
    if pixels is None:
        assert "cannot be used" in message
    else:
        assert pixels.shape == (5, 6, 3)
        assert pixels.dtype == np.uint8


@given(
    height=st.integers(1, 400),
    width=st.integers(1, 400),
    target=st.tuples(st.integers(1, 40), st.integers(1, 40), st.sampled_from([1, 3])),
    fit=st.sampled_from(FITS),
    channels=st.sampled_from([1, 3]),
)
def test_any_size_fits_any_other(height, width, target, fit, channels):
    flat = np.full((height, width, channels), 90, np.uint8)
    fitted = fit_array(flat, target, fit)
    assert fitted.shape == target
    if fit == "pad":
        assert set(fitted.ravel().tolist()) <= {0, 90}
        assert 90 in fitted
    else:
        assert (fitted == 90).all()

"""The images of an exported project, without PyTorch: the same pixels as ours, bit for bit."""

from __future__ import annotations

import importlib
import io
import math
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from cnndesk.data.decode import decode_fitted
from cnndesk.data.fit import fit_array
from cnndesk.document.settings import TrainingSettings
from cnndesk.engine.schedules import SCHEDULES, Plateau, Schedule
from cnndesk.interop.pytorch.files import only
from cnndesk.paths import resource
from cnndesk.rng import generator
from cnndesk.safetensors import as_safetensors, open_safetensors
from cnndesk.session.selection import EpochScore, note
from cnndesk.session.state import Standing
from tests.use.conftest import pixels_of

MODULES = ("augment", "configuration", "events", "images", "index", "schedule", "weights")
FITS = ("crop", "pad", "stretch")


@pytest.fixture(scope="module")
def exported() -> Iterator[Any]:
    """The modules of an exported project that need no PyTorch, by name."""
    sys.path.insert(0, str(resource("pytorch")))
    taken = {name: sys.modules.pop(name, None) for name in MODULES}
    try:
        yield type("Modules", (), {name: importlib.import_module(name) for name in MODULES})
    finally:
        sys.path.pop(0)
        for name, module in taken.items():
            sys.modules.pop(name, None)
            if module is not None:
                sys.modules[name] = module


def encoded(image: Image.Image, kind: str = "PNG", **options: Any) -> bytes:
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def oriented(number: int) -> bytes:
    image = Image.fromarray(pixels_of(number, 37, 52))
    exif = Image.Exif()
    exif[0x0112] = number
    return encoded(image, "JPEG", exif=exif, quality=90)


def odd_images() -> dict[str, bytes]:
    """Return pictures of many kinds, as files."""
    grey = pixels_of(1, 30, 41, 1)[:, :, 0]
    clear = pixels_of(2, 33, 20, 4)
    drawing = np.zeros((20, 24, 4), np.uint8)
    drawing[5:9, 4:20] = 255  # white on nothing
    unused = pixels_of(3, 20, 20, 4).copy()
    unused[:, :, 3] = 0
    deep = pixels_of(4, 25, 31, 1)[:, :, 0].astype(np.uint16)
    found = {f"orientation {number}": oriented(number) for number in range(1, 9)}
    found |= {
        "large jpeg": encoded(Image.fromarray(pixels_of(5, 400, 300)), "JPEG"),
        "grey jpeg": encoded(Image.fromarray(np.tile(grey, (6, 6))), "JPEG"),
        "grey": encoded(Image.fromarray(grey)),
        "bits": encoded(Image.fromarray(grey).convert("1")),
        "palette": encoded(Image.fromarray(pixels_of(6, 21, 33)).quantize(32)),
        "gif": encoded(Image.fromarray(pixels_of(6, 21, 33)).quantize(32), "GIF"),
        "key": encoded(Image.fromarray(pixels_of(6, 21, 33)).quantize(32), transparency=3),
        "clear": encoded(Image.fromarray(clear)),
        "white drawing": encoded(Image.fromarray(drawing)),
        "unused alpha": encoded(Image.fromarray(unused)),
        "grey and alpha": encoded(Image.fromarray(clear).convert("LA")),
        "cmyk": encoded(Image.fromarray(pixels_of(7, 40, 40)).convert("CMYK"), "JPEG"),
        "bmp": encoded(Image.fromarray(pixels_of(8, 9, 70)), "BMP"),
        "webp": encoded(Image.fromarray(pixels_of(8, 50, 31)), "WEBP", lossless=True),
        "tiff": encoded(Image.fromarray(pixels_of(8, 50, 31)), "TIFF"),
    }
    for bits in (8, 10, 12, 16):
        found[f"{bits} bits"] = encoded(Image.fromarray(deep << (bits - 8)))
    return found


@pytest.mark.parametrize("fit", FITS)
def test_odd_pictures_are_decoded_and_fitted_to_the_same_bits(exported, fit: str) -> None:
    for name, data in odd_images().items():
        for shape in ((28, 28, 3), (17, 30, 1), (64, 20, 3)):
            ours = decode_fitted(data, shape, fit).pixels
            theirs = exported.images.read_image(data, shape, fit)
            np.testing.assert_array_equal(theirs, ours, err_msg=f"{name} {shape} {fit}")


@settings(max_examples=60)
@given(
    st.integers(1, 90), st.integers(1, 90), st.integers(1, 60), st.integers(1, 60),
    st.sampled_from(FITS), st.sampled_from([1, 3]), st.sampled_from([1, 3]),
)  # fmt: skip
def test_any_size_is_fitted_to_the_same_bits(
    exported, h: int, w: int, height: int, width: int, fit: str, channels: int, wanted: int
) -> None:
    pixels = pixels_of(h * w, h, w, channels)
    shape = (height, width, wanted)
    ours = fit_array(pixels, shape, fit)  # type: ignore[arg-type]
    np.testing.assert_array_equal(exported.images.fit_pixels(pixels, shape, fit), ours)


def test_what_is_damaged_or_not_there_is_said(exported, tmp_path: Path) -> None:
    source = exported.images.FolderSource(tmp_path)
    (tmp_path / "bad.png").write_bytes(b"no picture")
    with pytest.raises(exported.images.ImageError, match=r"bad\.png: it cannot be read"):
        source.read("bad.png", (8, 8, 3), "crop")
    with pytest.raises(exported.images.ImageError, match="No such file"):
        source.read("gone.png", (8, 8, 3), "crop")
    with pytest.raises(exported.images.ImageError, match="Say where the images are with --data"):
        exported.images.open_source(tmp_path / "nowhere")


def test_folder_zip_and_idx_give_the_same_image(exported, tmp_path: Path) -> None:
    pixels, shape = pixels_of(3, 20, 16), (10, 10, 3)
    data = encoded(Image.fromarray(pixels))
    (tmp_path / "cat").mkdir()
    (tmp_path / "cat" / "ä, 1.png").write_bytes(data)
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.writestr("cat/ä, 1.png", data)
    (tmp_path / "idx").mkdir()
    head = bytes((0, 0, 8, 4)) + np.array((1, *pixels.shape), ">u4").tobytes()
    (tmp_path / "idx" / "train-images-idx4-ubyte").write_bytes(head + pixels.tobytes())
    expected = decode_fitted(data, shape, "pad").pixels
    opened = exported.images.open_source
    for place, name in ((tmp_path, "cat/ä, 1.png"), (tmp_path / "all.zip", "cat/ä, 1.png"),
                        (tmp_path / "idx", "train 0")):  # fmt: skip
        source = opened(place)
        assert source.has(name)
        assert not source.has("train 7")
        np.testing.assert_array_equal(source.read(name, shape, "pad"), expected)


# The table ---------------------------------------------------------------------------------

ODD_NAMES = ("cat", 'a "b", c', "größer\nzwei", "=1+1", "\udcff", " ")


def test_odd_names_come_back_from_the_table(exported, tmp_path: Path) -> None:
    made = exported.configuration.Settings("n", "classes", ODD_NAMES, (8, 8, 3))
    entries = [
        exported.index.Entry("train", f"{name}/ä,\n{place}.png", "0123abcd", (float(place),))
        for place, name in enumerate(ODD_NAMES)
    ]
    exported.index.write_index(tmp_path / "images.csv", entries, made)
    assert exported.index.read_index(tmp_path / "images.csv", made) == entries
    for kind, names, target in (("labels", ("sea", "sun"), (0.0, 1.0)), ("values", ("g",), (0.1,))):
        other = replace(made, kind=kind, outputs=names)
        one = [exported.index.Entry("val", "x.png", "", target)]
        exported.index.write_index(tmp_path / "images.csv", one, other)
        assert exported.index.read_index(tmp_path / "images.csv", other) == one


def test_a_new_table_is_written_for_other_folders(exported, tmp_path: Path) -> None:
    for place in range(40):
        folder = tmp_path / ("Train" if place < 4 else "") / ("cat" if place % 2 else "dog")
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{place}.png").write_bytes(encoded(Image.fromarray(pixels_of(place))))
    made = exported.configuration.Settings("n", "classes", ("dog", "cat"), (8, 8, 3))
    source = exported.images.FolderSource(tmp_path)
    entries = exported.index.listed(source, made)
    assert len(entries) == 40
    assert {entry.part for entry in entries} == {"train", "val", "test"}
    assert {e.part for e in entries if e.name.startswith("Train/")} == {"train"}
    assert all((e.target == (1.0,)) == ("cat" in e.name) for e in entries)
    (tmp_path / "emu").mkdir()
    (tmp_path / "emu" / "1.png").write_bytes(encoded(Image.fromarray(pixels_of(1))))
    with pytest.raises(exported.images.ImageError, match="lies in no folder of a class"):
        exported.index.listed(source, made)


# Augmentation ------------------------------------------------------------------------------


def test_the_order_of_an_epoch_is_ours(exported) -> None:
    own = generator(3, 5, "shuffle").permutation(1000)
    np.testing.assert_array_equal(
        exported.augment.generator(3, 5, "shuffle").permutation(1000), own
    )


def test_augmentation_depends_on_epoch_and_image_alone(exported) -> None:
    every = {"flip": 0.5, "rotate": 20.0, "zoom": 0.2, "shift": 0.2, "brightness": 0.2,
             "contrast": 0.2, "noise": 0.05, "cutout": 0.3}  # fmt: skip
    image = pixels_of(1, 24, 20)

    def changed(epoch: int, index: int) -> bytes:
        return exported.augment.augmented(image, every, 7, epoch, index).tobytes()

    assert changed(2, 5) == changed(2, 5)
    assert len({changed(epoch, index) for epoch in range(3) for index in range(3)}) == 9
    for kind, strength in every.items():
        one = [exported.augment.augmented(image, {kind: strength}, 0, 0, i) for i in range(8)]
        assert all(made.shape == image.shape and made.dtype == np.uint8 for made in one)
        assert any((made != image).any() for made in one), kind
    np.testing.assert_array_equal(exported.augment.augmented(image, {}, 0, 0, 0), image)


def test_changes_of_no_strength_change_nothing(exported) -> None:
    image = pixels_of(2, 16, 16)
    none = dict.fromkeys(("flip", "rotate", "zoom", "shift", "brightness", "contrast", "noise",
                          "cutout"), 0.0)  # fmt: skip
    np.testing.assert_array_equal(exported.augment.augmented(image, none, 0, 1, 2), image)


# Schedules ---------------------------------------------------------------------------------


@settings(max_examples=80)
@given(
    st.sampled_from(SCHEDULES), st.integers(1, 40), st.integers(1, 12), st.floats(0, 4),
    st.floats(0.0, 0.99), st.integers(1, 4),
)  # fmt: skip
def test_rate_and_momentum_are_ours_at_every_step(
    exported, name: str, steps: int, epochs: int, warmup: float, momentum: float, every: int
) -> None:
    made = exported.configuration.Settings(
        "n", "classes", ("a", "b"), (8, 8, 3), schedule=name, epochs=epochs, learning_rate=0.07,
        warmup_epochs=warmup, momentum=momentum, step_epochs=every, step_factor=0.3,
    )  # fmt: skip
    ours = Schedule(name, 0.07, steps, epochs, warmup, every, 0.3)
    for step in range(steps * epochs):
        assert exported.schedule.learning_rate(made, step, steps) == ours.rate(step)
        assert exported.schedule.momentum(made, step, steps) == ours.momentum(step, momentum)


@settings(max_examples=80)
@given(
    st.lists(st.tuples(st.floats(1e-4, 3), st.floats(1e-4, 3), st.floats(0, 1)), max_size=14),
    st.sampled_from(["loss", "accuracy"]), st.integers(20, 400), st.sampled_from([None, 2, 4]),
)  # fmt: skip
def test_the_best_epoch_the_plateau_and_the_end_are_ours(
    exported, epochs, best_by: str, images: int, patience: int | None
) -> None:
    own = TrainingSettings(
        schedule="plateau", plateau_patience=2, best_by=best_by, early_stopping=patience, epochs=14
    )
    made = exported.configuration.Settings(
        "n", "classes", tuple("abcd"), (8, 8, 3), schedule="plateau", plateau_patience=2,
        plateau_factor=own.plateau_factor, best_by=best_by, early_stopping=patience, epochs=14,
    )  # fmt: skip
    ours, plateau, theirs = Standing(), Plateau(2, own.plateau_factor), exported.schedule.Standing()
    for number, (train_loss, loss, accuracy) in enumerate(epochs, 1):
        ours.epoch = theirs.epoch = number
        score = EpochScore(train_loss, loss, accuracy, images, math.log(4))
        best = note(ours, own, score)
        plateau.update(loss)
        assert theirs.note(made, train_loss, loss, accuracy, images) == best
        assert (theirs.best_epoch, theirs.waited) == (ours.best_epoch, ours.waited)
        assert theirs.plateau_scale == plateau.scale
        over = number >= 14 or (patience is not None and ours.waited >= patience)
        assert bool(theirs.ended) == over
        if over:
            return


# Files -------------------------------------------------------------------------------------


def test_weights_are_read_by_each_others_readers(exported, tmp_path: Path) -> None:
    arrays = {
        "conv1.weight": np.arange(24, dtype=np.float32).reshape(2, 3, 2, 2),
        "images": np.arange(6, dtype=np.uint8).reshape(1, 2, 3),
        "none": np.empty((0, 3), np.float32),
    }
    (tmp_path / "ours").write_bytes(as_safetensors(arrays, {"a": "ä"}))
    found, texts = exported.weights.read(tmp_path / "ours")
    assert texts == {"a": "ä"}
    exported.weights.write(tmp_path / "theirs", found, texts)
    assert [path.name for path in sorted(tmp_path.iterdir())] == ["ours", "theirs"]
    with open_safetensors(tmp_path / "theirs") as file:
        for name, array in arrays.items():
            assert found[name].dtype == array.dtype
            np.testing.assert_array_equal(found[name], array)
            np.testing.assert_array_equal(file.read(name), array)
    (tmp_path / "short").write_bytes((tmp_path / "ours").read_bytes()[:-4])
    with pytest.raises(ValueError, match="cut off"):
        exported.weights.read(tmp_path / "short")


def test_only_what_is_used_is_kept_of_a_module() -> None:
    source = (
        '"""Head."""\n\nimport math\nimport os\n\nA = 1\nB = math.pi\n\n\ndef f():\n    return A\n'
    )
    assert only(source, ["f"]) == (
        '"""Head."""\n\nfrom __future__ import annotations\n\nA = 1\n\n\ndef f():\n    return A\n'
    )
    assert "import math" in only(source, ["B"])
    assert "import os" not in only(source, ["B", "f"])

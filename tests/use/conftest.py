"""Small networks with weights that were not learned, and pictures for them."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cnndesk.data.image_set import NO_IMAGES
from cnndesk.data.settings import DataSettings, Fit
from cnndesk.document.compile import compile_network
from cnndesk.document.project import Project
from cnndesk.document.templates import Drawing

SHAPE = (12, 10, 3)
CLASSES = ("cat", "dog", "emu")
MakeProject = Callable[..., Project]


def project_of(
    classes: tuple[str, ...] = CLASSES,
    fit: Fit = "crop",
    seed: int = 3,
    shape: tuple[int, int, int] = SHAPE,
) -> Project:
    """Return a project whose weights came from a seed."""
    d = Drawing(shape)
    d.conv_norm_relu(6)
    d.pool()
    project = Project(network=d.classifier(len(classes)), classes=classes)
    model, _ = compile_network(project.network, seed=seed)
    for arrays in model.parameters.values():  # far from even, so that answers differ
        for name, array in arrays.items():
            if name == "weight":
                array *= 3.0
    project.weights = model.copy_arrays()
    project.data = DataSettings(source="nowhere", fit=fit)
    project.trained = NO_IMAGES
    return project


@pytest.fixture
def make_project() -> MakeProject:
    return project_of


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """The file of a project."""
    path = tmp_path / "animals.cnndesk"
    project_of().save(path)
    return path


def pixels_of(seed: int, height: int = 12, width: int = 10, channels: int = 3) -> np.ndarray:
    """Return a picture with large shapes in it, uint8 (h, w, c)."""
    rng = np.random.default_rng(seed)
    coarse = rng.integers(0, 256, (3, 3, channels), dtype=np.uint8)
    image = Image.fromarray(coarse[:, :, 0] if channels == 1 else coarse)
    pixels = np.asarray(image.resize((width, height), Image.Resampling.BICUBIC))
    return pixels.reshape(height, width, channels)


def png(pixels: np.ndarray, kind: str = "PNG", **options: object) -> bytes:
    stream = io.BytesIO()
    image = Image.fromarray(pixels[:, :, 0] if pixels.shape[2] == 1 else pixels)
    image.save(stream, kind, **options)
    return stream.getvalue()


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """A folder of 9 pictures of several sizes and depths, one file that is none, one damaged."""
    folder = tmp_path / "album"
    (folder / "more").mkdir(parents=True)
    for i, (height, width) in enumerate([(12, 10), (40, 30), (9, 31), (12, 10)]):
        (folder / f"img{i}.png").write_bytes(png(pixels_of(i, height, width)))
    (folder / "img10.jpg").write_bytes(png(pixels_of(10, 50, 50), "JPEG"))
    (folder / "grey.png").write_bytes(png(pixels_of(11, 20, 20, 1)))
    (folder / "clear.png").write_bytes(png(pixels_of(12, 20, 20, 4)))
    deep = (pixels_of(13, 20, 20, 1)[:, :, 0].astype(np.uint16)) * 257
    Image.fromarray(deep).save(folder / "deep.png")
    (folder / "more" / "img0.png").write_bytes(png(pixels_of(20)))
    (folder / "broken.png").write_bytes(png(pixels_of(21))[:60])
    (folder / "notes.txt").write_text("not a picture")
    return folder

"""Makes the pictures of the start page from the built-in images: ``python -m …start_pictures``.

The pictures lie ready in ``resources/start`` so that the first window need not read any data. They
are real: digits of the built-in set, drawn shapes, and what a filter makes of one of them.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from cnndesk.blocks.fixed_filter import PRESETS
from cnndesk.data import open_source
from cnndesk.figures.palette import SIGNED_MAP

SIZE = (628, 340)  # twice the logical size, for screens of double density
WELL = (0x0E, 0x10, 0x13)
SAMPLE = ("star", 3)  # class and number of the drawn shape of "See a convolution"
Pixels = NDArray[np.uint8]


def digits() -> Image.Image:
    """Return a mosaic of handwritten digits."""
    images = open_source("digits").train.images
    return _mosaic(np.stack([images[i] for i in range(60)]), columns=10, side=45, gap=10)


def shapes() -> Image.Image:
    """Return a mosaic of drawn shapes."""
    images = open_source("shapes").train.images
    chosen = np.random.default_rng(4).permutation(len(images))[:60]
    return _mosaic(np.stack([images[int(i)] for i in chosen]), columns=10, side=62, gap=1)


def sample() -> Pixels:
    """Return the image on which a convolution is shown, uint8 (32, 32, 3)."""
    dataset = open_source("shapes")
    rows = np.flatnonzero(dataset.train.labels == dataset.classes.index(SAMPLE[0]))
    return np.ascontiguousarray(dataset.train.images[int(rows[SAMPLE[1]])])


def convolution() -> Image.Image:
    """Return the sample, an arrow's room, and what an edge filter makes of it."""
    image = sample()
    sheet = Image.new("RGB", SIZE, WELL)
    side = 256
    top = (SIZE[1] - side) // 2
    left, right = 22, SIZE[0] - 22 - side
    sheet.paste(_scaled(image, side), (left, top))
    sheet.paste(_scaled(edges(image), side), (right, top))
    return sheet


def edges(image: Pixels) -> Pixels:
    """Return the response of Sobel x to the brightness of an image, as signed colours."""
    grey = np.pad(image.mean(axis=2), 1, mode="edge")
    matrix = np.array(PRESETS["sobel_x"][1])
    h, w = image.shape[:2]
    response = sum(matrix[i, j] * grey[i : i + h, j : j + w] for i in range(3) for j in range(3))
    return signed(np.asarray(response))


def signed(values: NDArray[np.float64]) -> Pixels:
    """Return values in the colours of the signed map, symmetric about 0, uint8 (h, w, 3)."""
    stops = np.array([[int(c[i : i + 2], 16) for i in (1, 3, 5)] for c in SIGNED_MAP], float)
    limit = max(float(np.quantile(np.abs(values), 0.985)), 1e-9)
    place = (np.clip(values / limit, -1, 1) + 1) / 2
    at = np.linspace(0, 1, len(stops))
    return np.stack([np.interp(place, at, stops[:, k]) for k in range(3)], -1).astype(np.uint8)


def _mosaic(images: Pixels, columns: int, side: int, gap: int) -> Image.Image:
    sheet = Image.new("RGB", SIZE, (0, 0, 0) if images.shape[3] == 1 else WELL)
    rows = -(-len(images) // columns)
    pitch = side + gap
    x0 = (SIZE[0] - columns * pitch + gap) // 2
    y0 = (SIZE[1] - rows * pitch + gap) // 2
    for i, image in enumerate(images):
        sheet.paste(_scaled(image, side), (x0 + i % columns * pitch, y0 + i // columns * pitch))
    return sheet


def _scaled(image: Pixels, side: int) -> Image.Image:
    rgb = np.repeat(image, 3, axis=2) if image.shape[2] == 1 else image
    return Image.fromarray(rgb).resize((side, side), Image.Resampling.NEAREST)


def main(folder: Path) -> None:
    """Write the pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    digits().save(folder / "digits.png", optimize=True)
    shapes().save(folder / "images.png", optimize=True)
    convolution().save(folder / "convolution.png", optimize=True)
    Image.fromarray(sample()).save(folder / "sample.png", optimize=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("resources/start"))

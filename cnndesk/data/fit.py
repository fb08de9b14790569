"""Bringing one upright, plain image (grey or RGB) to the height and width of a data set.

One code path for training images, for ``cnndesk predict`` and for a dropped or pasted picture, so
that the network always sees an image the way it was trained. Reading files is
``cnndesk.data.decode``.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from cnndesk.data.settings import Fit, Shape

_REDUCING_GAP = 3.0
"""Very large images are first reduced by a whole factor to three times the target; faster."""


def fit_image(image: Image.Image, height: int, width: int, fit: Fit) -> Image.Image:
    """Scale an image to ``height`` x ``width``.

    Parameters
    ----------
    image : PIL.Image.Image
        Mode ``"L"`` or ``"RGB"``.
    height, width : int
        Target size in pixels.
    fit : {"crop", "pad", "stretch"}
        See :data:`cnndesk.data.settings.Fit`. Scaling is bicubic with antialiasing.

    Returns
    -------
    PIL.Image.Image
        Same mode, size ``(width, height)``; the image itself when it already has that size.
    """
    if image.size == (width, height):
        return image
    if fit == "pad":
        inner = _inner_size(image.size, height, width)
        scaled = _resize(image, inner, None)
        if inner == (width, height):
            return scaled
        padded = Image.new(image.mode, (width, height), 0)
        padded.paste(scaled, ((width - inner[0]) // 2, (height - inner[1]) // 2))
        return padded
    box = _central_box(image.size, height, width) if fit == "crop" else None
    return _resize(image, (width, height), box)


def fit_array(pixels: NDArray[np.uint8], shape: Shape, fit: Fit) -> NDArray[np.uint8]:
    """Bring one uint8 image (h, w, 1 or 3) to ``shape``, converting grey and RGB as needed."""
    if pixels.shape == shape:
        return pixels
    grey = pixels.shape[2] == 1
    image = Image.fromarray(np.ascontiguousarray(pixels[:, :, 0] if grey else pixels))
    return to_array(fit_image(to_channels(image, shape[2]), shape[0], shape[1], fit))


def to_channels(image: Image.Image, channels: int) -> Image.Image:
    """Convert a plain image to ``"L"`` (1 channel) or ``"RGB"`` (3 channels)."""
    mode = "L" if channels == 1 else "RGB"
    return image if image.mode == mode else image.convert(mode)


def to_array(image: Image.Image) -> NDArray[np.uint8]:
    """Return a plain image as uint8 (h, w, c); the result may be read-only."""
    pixels: NDArray[np.uint8] = np.asarray(image, dtype=np.uint8)
    return pixels[:, :, np.newaxis] if pixels.ndim == 2 else pixels


def _resize(
    image: Image.Image, size: tuple[int, int], box: tuple[float, float, float, float] | None
) -> Image.Image:
    return image.resize(size, Image.Resampling.BICUBIC, box=box, reducing_gap=_REDUCING_GAP)


def _inner_size(size: tuple[int, int], height: int, width: int) -> tuple[int, int]:
    """Return the largest (width, height) of the image's proportions inside the target."""
    scale = min(width / size[0], height / size[1])
    return (
        min(width, max(1, round(size[0] * scale))),
        min(height, max(1, round(size[1] * scale))),
    )


def _central_box(
    size: tuple[int, int], height: int, width: int
) -> tuple[float, float, float, float]:
    """Return the largest central box (left, top, right, bottom) of the target's proportions."""
    scale = max(width / size[0], height / size[1])
    inner_width, inner_height = min(size[0], width / scale), min(size[1], height / scale)
    left, top = (size[0] - inner_width) / 2, (size[1] - inner_height) / 2
    return left, top, left + inner_width, top + inner_height

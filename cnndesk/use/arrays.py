"""Images as a program gives them (arrays, paths, bytes) brought to what a network takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from cnndesk.data import transparency
from cnndesk.data.decode import load_image
from cnndesk.data.fit import fit_array, to_array
from cnndesk.data.settings import Fit, Shape
from cnndesk.errors import DataError

OneImage: TypeAlias = NDArray[np.uint8] | str | Path | bytes
"""Pixels (h, w) or (h, w, 1, 3 or 4), the path of a file, or the content of one."""

Images: TypeAlias = OneImage | Sequence[OneImage]
"""One image, several in a list, or an array (n, h, w, c) of several."""


def is_one(images: Images) -> bool:
    """Whether this is a single image, so that the answer has no axis for several."""
    if isinstance(images, np.ndarray):
        return images.ndim < 4
    return isinstance(images, str | Path | bytes)


def fitted(images: Images, shape: Shape, fit: Fit) -> Iterator[NDArray[np.uint8]]:
    """Yield images one after the other, each uint8 of this shape.

    Raises
    ------
    DataError
        For what is no image: another type, number of axes or channels, a file that cannot be read.
    """
    if isinstance(images, np.ndarray) and images.ndim == 4:
        _check_type(images)
        if images.shape[1:] == shape:
            yield from images
            return
    many: Sequence[OneImage] = [images] if is_one(images) else images  # type: ignore[assignment,list-item]
    for image in many:
        yield _fitted(image, shape, fit)


def _fitted(image: OneImage, shape: Shape, fit: Fit) -> NDArray[np.uint8]:
    if isinstance(image, str | Path | bytes):
        return load_image(image, shape, fit)
    if not isinstance(image, np.ndarray):
        raise DataError(
            f"{type(image).__name__} is no image. Give an array of uint8 (numpy.asarray of a "
            "picture), the path of a file or its bytes."
        )
    return fit_array(_plain(image), shape, fit)


def _plain(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return one image with 1 or 3 channels; transparency lies over white, as in files."""
    _check_type(pixels)
    if pixels.ndim == 2:
        pixels = pixels[:, :, np.newaxis]
    if pixels.ndim != 3 or pixels.shape[2] not in (1, 3, 4) or not pixels.size:
        given = "×".join(map(str, pixels.shape))
        raise DataError(
            f"An array of {given} is no image. Give height × width × 1, 3 or 4 channels, or a "
            "stack of these (with 4 axes)."
        )
    if pixels.shape[2] == 4:
        image = Image.fromarray(np.ascontiguousarray(pixels))
        return to_array(transparency.flatten(image)[0])
    return pixels


def _check_type(pixels: NDArray[np.uint8]) -> None:
    if pixels.dtype != np.uint8:
        raise DataError(
            f"The image has values of type {pixels.dtype}. Give bytes 0 to 255: for values of 0 to "
            "1, (255 * image).round().astype(numpy.uint8)."
        )

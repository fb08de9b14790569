"""A heat map laid over its image, as a picture; the window draws its own, the command line this."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from cnndesk.errors import ExplainError

# The colour map "inferno" (Smith and van der Walt) at nine places.
_INFERNO = np.array(
    [
        (0, 0, 4),
        (31, 12, 72),
        (85, 15, 109),
        (136, 34, 106),
        (186, 54, 85),
        (227, 89, 51),
        (249, 140, 10),
        (249, 201, 50),
        (252, 255, 164),
    ],
    np.float64,
)


def normalised(heat: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return heat as 0..1: what is negative as 0, the largest value as 1."""
    positive = np.maximum(heat, 0.0)
    most = positive.max(initial=0.0)
    return np.asarray(positive / most if most > 0 else positive)


def coloured(heat: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Return heat of 0..1 as colours, uint8 (h, w, 3)."""
    stops = np.linspace(0, 1, len(_INFERNO))
    channels = [np.interp(heat, stops, _INFERNO[:, c]) for c in range(3)]
    return np.rint(np.stack(channels, axis=-1)).astype(np.uint8)


def overlay(
    image: NDArray[np.uint8], heat: NDArray[np.float64], strength: float = 0.6
) -> NDArray[np.uint8]:
    """Return an image with heat over it, denser where it is hotter so that the image stays seen.

    Parameters
    ----------
    image : ndarray of uint8, (h, w, 1 or 3)
    heat : ndarray of float64, (h, w)
        Any range; see `normalised`.
    strength : float
        0 shows the image only, 1 the heat only.

    Returns
    -------
    ndarray of uint8, (h, w, 3)
    """
    colour = np.broadcast_to(image, (*image.shape[:2], 3)).astype(np.float64)
    share = normalised(heat)
    # At strength 1 every pixel is covered; below, cold pixels let more of the image through.
    cover = strength * (strength**2 + (1 - strength**2) * np.sqrt(share))[:, :, None]
    mixed = (1 - cover) * colour + cover * coloured(share)
    return np.rint(mixed).astype(np.uint8)


def write_picture(pixels: NDArray[np.uint8], path: Path, side: int = 0) -> None:
    """Write a picture, small ones enlarged pixel by pixel.

    Parameters
    ----------
    pixels : ndarray of uint8, (h, w, 3)
    path : Path
        Its ending decides the format.
    side : int
        Enlarge by the largest whole factor with which the longer side stays within this.

    Raises
    ------
    ExplainError
        Naming the file, where it cannot be written.
    """
    factor = max(1, side // max(pixels.shape[:2]))
    large = pixels.repeat(factor, axis=0).repeat(factor, axis=1)
    try:
        Pillow.fromarray(large).save(path)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ExplainError(
            f"{path} cannot be written ({reason}). Choose another place, or an ending like .png."
        ) from error

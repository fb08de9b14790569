"""Small random changes to training images, decided by the epoch and the image alone.

So it does not matter in which process or batch an image stands, nor after how many restarts.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Pixels = NDArray[np.uint8]


def generator(seed: int, epoch: int, purpose: str) -> np.random.Generator:
    """Return the random numbers for one purpose in one epoch."""
    digest = hashlib.blake2b(f"{seed}/{epoch}/{purpose}".encode(), digest_size=16).digest()
    key = np.frombuffer(digest, dtype="<u8").astype(np.uint64)
    return np.random.Generator(np.random.Philox(key=key))


def augmented(
    image: Pixels, strengths: Mapping[str, float], seed: int, epoch: int, index: int
) -> Pixels:
    """Return a changed copy of an image.

    Parameters
    ----------
    image : ndarray of uint8, height × width × channels
    strengths : mapping of str to float
        By the kind of change: ``{"flip": 0.5, "shift": 0.1}``.
    seed, epoch, index : int
        Decide all that is drawn; ``index`` is the image's place among the training images.
    """

    def rng(kind: str) -> np.random.Generator:
        return generator(seed, epoch, f"augment/{index}/{kind}")

    pixels = image
    if "flip" in strengths and rng("flip").random() < strengths["flip"]:
        pixels = pixels[:, ::-1]
    if "rotate" in strengths or "zoom" in strengths:
        degrees, zoom = strengths.get("rotate", 0.0), strengths.get("zoom", 0.0)
        angle = rng("rotate").uniform(-degrees, degrees)
        pixels = turned(pixels, angle, 1.0 + rng("zoom").uniform(-zoom, zoom))
    if "shift" in strengths:
        pixels = shifted(pixels, strengths["shift"], rng("shift"))
    if "brightness" in strengths or "contrast" in strengths:
        brightness, contrast = strengths.get("brightness", 0.0), strengths.get("contrast", 0.0)
        factor = 1.0 + rng("contrast").uniform(-contrast, contrast)
        offset = 255.0 * rng("brightness").uniform(-brightness, brightness)
        pixels = toned(pixels, factor, offset)
    if "noise" in strengths:
        noise = rng("noise").normal(0.0, 255.0 * strengths["noise"], pixels.shape)
        pixels = np.clip(pixels + np.rint(noise), 0, 255).astype(np.uint8)
    if "cutout" in strengths:
        pixels = with_hole(pixels, strengths["cutout"], rng("cutout"))
    return np.ascontiguousarray(pixels)


def turned(pixels: Pixels, degrees: float, scale: float) -> Pixels:
    """Turn and enlarge about the centre; black comes in from outside."""
    height, width, channels = pixels.shape
    cosine = math.cos(math.radians(degrees)) / scale
    sine = math.sin(math.radians(degrees)) / scale
    x, y = width / 2, height / 2
    matrix = (cosine, sine, x - cosine * x - sine * y, -sine, cosine, y + sine * x - cosine * y)
    plain = np.ascontiguousarray(pixels[:, :, 0] if channels == 1 else pixels)
    made = Image.fromarray(plain).transform(
        (width, height), Image.Transform.AFFINE, matrix, Image.Resampling.BILINEAR
    )
    return np.asarray(made, np.uint8).reshape(height, width, channels)


def shifted(pixels: Pixels, share: float, rng: np.random.Generator) -> Pixels:
    """Move by whole pixels, at most a share of the side each way; black moves in."""
    height, width, _ = pixels.shape
    down, right = int(share * height + 0.5), int(share * width + 0.5)
    top, left = int(rng.integers(0, 2 * down + 1)), int(rng.integers(0, 2 * right + 1))
    padded = np.pad(pixels, ((down, down), (right, right), (0, 0)))
    return padded[top : top + height, left : left + width]


def toned(pixels: Pixels, factor: float, offset: float) -> Pixels:
    """Change the contrast about the image's mean, then the brightness."""
    mean = pixels.mean(dtype=np.float64)
    levels = (np.arange(256.0) - mean) * factor + (mean + offset)
    table: Pixels = np.clip(np.rint(levels), 0, 255).astype(np.uint8)
    changed: Pixels = table[pixels]
    return changed


def with_hole(pixels: Pixels, share: float, rng: np.random.Generator) -> Pixels:
    """Blacken one square; its centre is anywhere, so that it may reach over the edge."""
    height, width, _ = pixels.shape
    side = max(1, round(share * min(height, width))) if share > 0 else 0
    top = int(rng.integers(0, height)) - side // 2
    left = int(rng.integers(0, width)) - side // 2
    changed = pixels.copy()
    changed[max(top, 0) : max(top + side, 0), max(left, 0) : max(left + side, 0)] = 0
    return changed

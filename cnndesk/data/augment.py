"""Augmentation: small random changes to the training images of one batch, as uint8.

Every kind of change has one strength and draws from its own stream of random numbers, keyed by
seed, epoch, batch and kind. So a batch can be made alone, on any thread, with the same bits, and
switching one kind off leaves the draws of the others as they were. Changes are applied in the order
of :data:`KINDS`, whatever the order in which they are listed. Assembling batches is
``cnndesk.data.batches``.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from cnndesk.errors import SettingError
from cnndesk.rng import generator

Images = NDArray[np.uint8]
"""A batch (n, h, w, c), c = 1 or 3."""


@dataclass(frozen=True)
class AugmentKind:
    """One kind of augmentation as a user chooses it.

    Attributes
    ----------
    name : str
        As written in settings and on the command line.
    label, help : str
        For people; ``help`` says what the strength means.
    default, low, high : float
        Strength when none is given, and its range.
    """

    name: str
    label: str
    help: str
    default: float
    low: float
    high: float


KINDS: tuple[AugmentKind, ...] = (
    AugmentKind("flip", "Flip", "Share of images mirrored left to right.", 0.5, 0.0, 1.0),
    AugmentKind("rotate", "Rotate", "Largest turn to either side, in degrees.", 15.0, 0.0, 180.0),
    AugmentKind(
        "zoom", "Zoom", "Largest enlargement or reduction, 0.1 for up to 10 %.", 0.1, 0.0, 0.9
    ),
    AugmentKind(
        "shift",
        "Shift",
        "Largest shift each way as a share of the side; black moves in.",
        0.1,
        0.0,
        0.5,
    ),
    AugmentKind(
        "brightness", "Brightness", "Largest change as a share of full brightness.", 0.2, 0.0, 1.0
    ),
    AugmentKind(
        "contrast",
        "Contrast",
        "Largest change about the image's mean, 0.2 for 80 to 120 %.",
        0.2,
        0.0,
        1.0,
    ),
    AugmentKind(
        "noise",
        "Noise",
        "Standard deviation of Gaussian noise as a share of full range.",
        0.05,
        0.0,
        0.5,
    ),
    AugmentKind(
        "cutout",
        "Cutout",
        "Side of the black square as a share of the shorter side.",
        0.25,
        0.0,
        0.9,
    ),
)
"""All kinds, in the order in which they are applied."""

_BY_NAME = {kind.name: kind for kind in KINDS}


def parse_augment(text: str | Iterable[str]) -> dict[str, float]:
    """Read a list such as ``"flip,shift:0.1"``.

    Parameters
    ----------
    text : str or iterable of str
        Names with an optional strength after a colon; a string separates them by commas.

    Returns
    -------
    dict
        Strength by name, in the order of :data:`KINDS`.

    Raises
    ------
    SettingError
        For an unknown or repeated name, or a strength outside its range.
    """
    items = text.split(",") if isinstance(text, str) else list(text)
    strengths: dict[str, float] = {}
    for item in items:
        if not isinstance(item, str):
            raise SettingError(f"An augmentation must be a text such as “shift:0.1”, not {item!r}.")
        name, colon, number = (part.strip() for part in item.partition(":"))
        if not name and not colon:
            continue
        kind = _BY_NAME.get(name)
        if kind is None:
            known = ", ".join(_BY_NAME)
            raise SettingError(f"There is no augmentation “{name}”. Choose from: {known}.")
        if name in strengths:
            raise SettingError(f"The augmentation “{name}” is listed twice. Keep one of them.")
        strengths[name] = _strength(kind, number) if colon else kind.default
    return {kind.name: strengths[kind.name] for kind in KINDS if kind.name in strengths}


def format_augment(strengths: dict[str, float]) -> tuple[str, ...]:
    """Write strengths as settings hold them, ``("flip", "shift:0.2")``; defaults left out."""
    return tuple(
        name if value == _BY_NAME[name].default else f"{name}:{value:g}"
        for name, value in strengths.items()
    )


class Augmenter:
    """Applies a fixed list of augmentations to batches.

    Parameters
    ----------
    augment : str or iterable of str
        See :func:`parse_augment`.

    Raises
    ------
    SettingError
        As :func:`parse_augment`.
    """

    def __init__(self, augment: str | Iterable[str] = ()) -> None:
        self.strengths = parse_augment(augment)

    def __bool__(self) -> bool:
        """Whether anything is changed at all."""
        return bool(self.strengths)

    def apply(self, images: Images, seed: int, epoch: int, batch: int) -> None:
        """Change a batch in place.

        Parameters
        ----------
        images : ndarray of uint8, shape (n, h, w, c)
            C-contiguous and writable; c is 1 or 3.
        seed, epoch, batch : int
            Decide every random draw.
        """

        def rng(name: str) -> np.random.Generator:
            return generator(seed, epoch, f"augment/{batch}/{name}")

        if len(images) == 0:
            return
        strengths = self.strengths
        if "flip" in strengths:
            _flip(images, strengths["flip"], rng("flip"))
        if "rotate" in strengths or "zoom" in strengths:
            _turn_and_zoom(images, strengths.get("rotate", 0.0), strengths.get("zoom", 0.0), rng)
        if "shift" in strengths:
            _shift(images, strengths["shift"], rng("shift"))
        if "brightness" in strengths or "contrast" in strengths:
            _tone(images, strengths.get("brightness", 0.0), strengths.get("contrast", 0.0), rng)
        if "noise" in strengths:
            _noise(images, strengths["noise"], rng("noise"))
        if "cutout" in strengths:
            _cutout(images, strengths["cutout"], rng("cutout"))


def _strength(kind: AugmentKind, number: str) -> float:
    try:
        value = float(number)
    except ValueError:
        value = math.nan
    if not kind.low <= value <= kind.high:
        raise SettingError(
            f"The strength of “{kind.name}” must be a number from {kind.low:g} to {kind.high:g}, "
            f"not “{number}”."
        )
    return value


def _as_pixels(images: Images) -> NDArray[np.generic]:
    """View (n, h, w, c) as (n, h, w) of whole pixels; numpy moves those faster than bytes."""
    pixels: NDArray[np.generic] = images.view(np.dtype((np.void, images.shape[3])))[..., 0]
    return pixels


def _flip(images: Images, probability: float, rng: np.random.Generator) -> None:
    chosen = np.flatnonzero(rng.random(len(images)) < probability)
    pixels = _as_pixels(images)
    pixels[chosen] = pixels[chosen, :, ::-1]


def _shift(images: Images, strength: float, rng: np.random.Generator) -> None:
    """Move each image by whole pixels, at most ``strength`` of its side (3 at 32 for 0.1)."""
    n, height, width, channels = images.shape
    down, right = int(strength * height + 0.5), int(strength * width + 0.5)
    dy = rng.integers(0, 2 * down + 1, n)
    dx = rng.integers(0, 2 * right + 1, n)
    padded = np.zeros((n, height + 2 * down, width + 2 * right, channels), np.uint8)
    padded[:, down : down + height, right : right + width] = images
    rows = padded.reshape(n, height + 2 * down, -1)
    windows = np.lib.stride_tricks.sliding_window_view(
        rows, (height, width * channels), axis=(1, 2)
    )
    images.reshape(n, height, width * channels)[...] = windows[np.arange(n), dy, dx * channels]


def _turn_and_zoom(
    images: Images, degrees: float, zoom: float, rng: Callable[[str], np.random.Generator]
) -> None:
    """Turn and enlarge about the centre in one bilinear step; black comes in from outside."""
    n, height, width, channels = images.shape
    angles = np.deg2rad(rng("rotate").uniform(-degrees, degrees, n))
    scales = 1.0 + rng("zoom").uniform(-zoom, zoom, n)
    cosines, sines = np.cos(angles) / scales, np.sin(angles) / scales
    centre_x, centre_y = width / 2, height / 2
    for i in range(n):
        c, s = float(cosines[i]), float(sines[i])
        matrix = (
            c,
            s,
            centre_x - c * centre_x - s * centre_y,
            -s,
            c,
            centre_y + s * centre_x - c * centre_y,
        )
        image = Image.fromarray(images[i, :, :, 0] if channels == 1 else images[i])
        turned = image.transform(
            (width, height), Image.Transform.AFFINE, matrix, Image.Resampling.BILINEAR
        )
        images[i] = np.asarray(turned).reshape(height, width, channels)


def _tone(
    images: Images, brightness: float, contrast: float, rng: Callable[[str], np.random.Generator]
) -> None:
    """Change contrast about the image's own mean, then brightness, through one table per image."""
    n = len(images)
    factors = 1.0 + rng("contrast").uniform(-contrast, contrast, n)
    offsets = 255.0 * rng("brightness").uniform(-brightness, brightness, n)
    flat = images.reshape(n, -1)
    means = flat.mean(axis=1, dtype=np.float64)
    levels = np.arange(256.0)
    tables = (levels - means[:, None]) * factors[:, None] + (means + offsets)[:, None]
    tables = np.clip(np.rint(tables), 0, 255).astype(np.uint8)
    for i in range(n):
        flat[i] = np.frombuffer(flat[i].tobytes().translate(tables[i].tobytes()), np.uint8)


def _noise(images: Images, deviation: float, rng: np.random.Generator) -> None:
    """Add rounded Gaussian noise from a table of quantiles, far faster than drawing floats."""
    table = np.rint(_normal_quantiles() * (255.0 * deviation)).astype(np.int16)
    noise = table[rng.integers(0, 65536, images.shape, dtype=np.uint16)]
    noise += images
    np.clip(noise, 0, 255, out=noise)
    images[...] = noise


@lru_cache(maxsize=1)
def _normal_quantiles() -> NDArray[np.float64]:
    """Return the standard normal at the middles of 65,536 equally likely intervals."""
    half = np.array([NormalDist().inv_cdf((i + 0.5) / 65536) for i in range(32768, 65536)])
    return np.concatenate([-half[::-1], half])


def _cutout(images: Images, strength: float, rng: np.random.Generator) -> None:
    """Blacken one square per image; its centre is anywhere, so it may reach over the edge.

    DeVries & Taylor, "Improved regularization of convolutional neural networks with cutout", 2017.
    """
    n, height, width, _ = images.shape
    side = max(1, round(strength * min(height, width))) if strength > 0 else 0
    tops = rng.integers(0, height, size=(n,)) - side // 2
    lefts = rng.integers(0, width, size=(n,)) - side // 2
    for image, top, left in zip(images, tops, lefts, strict=True):
        image[max(top, 0) : max(top + side, 0), max(left, 0) : max(left + side, 0)] = 0

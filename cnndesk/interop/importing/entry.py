"""The image that another program's network takes: its size, its order of axes, its numbers.

Pixels are 0 to 255 here. Some files take them so and scale them within the graph; what they do to
the image is then taken into the image block. Most take numbers that were scaled before, and do not
say how: it is guessed, and said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from cnndesk.blocks import Shape
from cnndesk.errors import ImportFileError
from cnndesk.interop.importing.onnx_file import Entry, Numbers, Operator
from cnndesk.interop.importing.sketch import Value, map_value, transposed

IMAGENET = ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225))
SCALINGS = ("auto", "imagenet", "unit", "symmetric", "raw")
USUAL_SIDE = 224
_UINT8 = 2
_MOST_SIDE = 2048
_WRONG = "If that is wrong, choose another scaling at the image block."
_SMALL = 0.1
"""Factors below this bring pixels of 0 to 255 near 1."""
_SMALLEST_STD = 1e-3  # of an image block

Scale = tuple[Numbers, Numbers]
"""What a number of each channel is multiplied by, and what is then added."""


def _pair(scale: float | list[float], shift: float | list[float]) -> Scale:
    return np.array(scale, np.float32), np.array(shift, np.float32)


_SCALES: dict[str, tuple[Numbers, Numbers]] = {
    "unit": _pair(1 / 255, 0.0),
    "symmetric": _pair(2 / 255, -1.0),
    "raw": _pair(1.0, 0.0),
    "imagenet": _pair(
        [1 / (255 * std) for std in IMAGENET[1]],
        [-mean / std for mean, std in zip(*IMAGENET, strict=True)],
    ),
}


@dataclass
class ImageEntry:
    """The image and what is made of its numbers before the first block.

    Attributes
    ----------
    name : str
        Of the graph's input.
    shape : Shape
    is_bytes : bool
        The file takes bytes 0 to 255.
    is_channels_last : bool
    images : int
        In a batch, as the file has it.
    scaling : str
        One of `SCALINGS`: what the user says of the numbers that the file takes.
    scaled : dict of str to Scale
        Values that are the image's own, scaled.
    parts : dict of str to tuple of int
        Of those of `scaled` that are not the whole image: its channels that they are.
    """

    name: str
    shape: Shape
    is_bytes: bool
    is_channels_last: bool
    images: int
    scaling: str
    scaled: dict[str, Scale] = field(default_factory=dict)
    parts: dict[str, tuple[int, ...]] = field(default_factory=dict)
    _used: Scale | None = None
    _given: Scale | None = None

    def __post_init__(self) -> None:
        channels = self.shape.c
        self.scaled[self.name] = np.ones(channels, np.float32), np.zeros(channels, np.float32)

    def value(self) -> Value:
        """Return the image as the file lays it out."""
        value = map_value("image1", self.shape, self.images)
        if not self.is_channels_last:
            return value
        turned = transposed(value, (0, 2, 3, 1))
        assert turned is not None
        return turned

    def scales(
        self, operator: Operator, numbers: Numbers, x: Value, *, constant_first: bool
    ) -> Scale | None:
        """Return what an operator with a constant makes of the image; None for no scaling."""
        scale, shift = self.scaled[next(n for n in operator.inputs if n in self.scaled)]
        given = _per_channel(numbers, x, len(scale))
        if given is None:
            return None
        with np.errstate(all="ignore"):
            match operator.kind:
                case "Mul":
                    return scale * given, shift * given
                case "Div" if not constant_first:
                    return scale / given, shift / given
                case "Add":
                    return scale, shift + given
                case "Sub":
                    return (-scale, given - shift) if constant_first else (scale, shift - given)
        return None

    def take(self, name: str, output: str, channel: int) -> None:
        """Note that a value is one channel of another."""
        scale, shift = self.scaled[name]
        whole = self.parts.get(name, tuple(range(self.shape.c)))
        self.parts[output] = (whole[channel],)
        self.scaled[output] = scale[[channel]], shift[[channel]]

    def join(self, names: Sequence[str], output: str) -> bool:
        """Note that a value is others one behind the other; False where they are no image so."""
        channels = [c for name in names for c in self.parts.get(name, (-1,))]
        if channels != list(range(self.shape.c)):
            return False
        scale, shift = zip(*(self.scaled[name] for name in names), strict=True)
        self.scaled[output] = np.concatenate(scale), np.concatenate(shift)
        return True

    def pixel_scale(self, name: str) -> tuple[Scale, str]:
        """Return what makes of pixels 0 to 255 the numbers of a value, and a remark on it.

        Parameters
        ----------
        name : str
            Of a value in `scaled` that a block reads.

        Raises
        ------
        ImportFileError
            Where two parts of the network take the image scaled in different ways.
        """
        scale, shift = own = self.scaled[name]
        if self._used is not None and not all(
            np.array_equal(a, b) for a, b in zip(self._used, own, strict=True)
        ):
            raise ImportFileError(
                "Two parts of the network scale the image in different ways, which cannot be "
                "drawn. Choose another network."
            )
        self._used = own
        kind, remark = self._kind(own)
        first, term = _SCALES[kind]
        self._given = first, term
        factor = np.broadcast_to(first, self.shape.c)
        offset = np.broadcast_to(term, self.shape.c)
        return (scale * factor, scale * offset + shift), remark

    def fed(self, pixels: NDArray[np.uint8]) -> Numbers:
        """Return pixels, (n, h, w, c), as the file is supposed to take them, in the same order."""
        if self.is_bytes or self._given is None:
            return pixels if self.is_bytes else pixels.astype(np.float32)
        factor, offset = self._given
        return (pixels * factor + offset).astype(np.float32)

    def _kind(self, own: Scale) -> tuple[str, str]:
        """Return how pixels become what the file takes, and how that is known."""
        if self.scaling != "auto":
            if self.scaling == "imagenet" and self.shape.c != 3:
                raise ImportFileError("Scaling as for ImageNet is for colour images. Choose unit.")
            return self.scaling, ""
        if self.is_bytes:
            return "raw", ""
        scale, shift = own
        if (scale != 1).any() or shift.any():
            kind = "raw" if float(np.median(np.abs(scale))) < _SMALL else "unit"
            return kind, (
                "The network scales the image itself; what it takes are supposed to be pixels of "
                f"{'0…255' if kind == 'raw' else '0…1'}. {_WRONG}"
            )
        kind = "imagenet" if self.shape.c == 3 else "unit"
        words = "the mean and deviation of ImageNet" if kind == "imagenet" else "0…1"
        return kind, (
            f"The file does not say how its images are scaled; {words} are supposed. {_WRONG}"
        )


def image_params(scale: Numbers, shift: Numbers) -> dict[str, object] | None:
    """Return the parameters of an image block that scales pixels so; None where none can."""
    for name, (factor, term) in _SCALES.items():
        if name != "imagenet" and np.allclose(scale, factor, rtol=1e-6) and (shift == term).all():
            return {"scaling": name}
    with np.errstate(all="ignore"):
        std = 1 / (255 * scale.astype(np.float64))
        mean = -shift * std
    if not (np.isfinite(std).all() and np.isfinite(mean).all()):
        return None
    if std.min() < _SMALLEST_STD or std.max() > 1 or mean.min() < 0 or mean.max() > 1:
        return None
    return {"scaling": "fixed", "mean": tuple(mean.tolist()), "std": tuple(std.tolist())}


def _per_channel(numbers: Numbers, x: Value, channels: int) -> Numbers | None:
    if numbers.size == 1:
        return np.full(channels, numbers.reshape(-1)[0], np.float32)
    axis = next((i for i, letters in enumerate(x.axes) if letters == "C"), None)
    if axis is None or numbers.size != channels:
        return None
    at = numbers.ndim - (len(x.dims) - axis)
    fits = 0 <= at < numbers.ndim and numbers.shape[at] == channels
    return numbers.reshape(-1).astype(np.float32) if fits else None


def image_entry(inputs: list[Entry], size: tuple[int, int] | None, scaling: str) -> ImageEntry:
    """Return the image that a network takes.

    Parameters
    ----------
    inputs : list of Entry
    size : (height, width) or None
        For files that leave it open.
    scaling : str
        One of `SCALINGS`.

    Raises
    ------
    ImportFileError
        Where it takes something else than one image.
    """
    if len(inputs) != 1:
        names = ", ".join(entry.name for entry in inputs[:5])
        raise ImportFileError(
            f"It takes {len(inputs)} inputs ({names}); networks here take one image. Choose "
            "another file."
        )
    (entry,) = inputs
    if len(entry.dims) != 4:
        raise ImportFileError(
            f"Its input {entry.name} has {len(entry.dims)} axes; an image has 4 (images, channels, "
            "height, width). Choose a network for images."
        )
    if entry.kind not in (0, 1, _UINT8, 10, 11):
        raise ImportFileError(
            f"Its input {entry.name} takes whole numbers; images are bytes or floats. Choose a "
            "network for images."
        )
    images, *dims = entry.dims
    is_last = not _is_colour(dims[0]) and _is_colour(dims[2])
    channels = dims.pop(2) if is_last else dims.pop(0)
    if channels is None:
        channels = 3
    height, width = (
        given if given is not None else (size or (USUAL_SIDE, USUAL_SIDE))[axis]
        for axis, given in enumerate(dims)
    )
    if size is not None and size != (height, width):
        raise ImportFileError(
            f"Its images are {height}×{width}, which the file has fixed. Leave --size out."
        )
    if max(height, width) > _MOST_SIDE or channels > 64:
        raise ImportFileError(
            f"Its images are {height}×{width}×{channels}; they may have {_MOST_SIDE}×{_MOST_SIDE} "
            "pixels and 64 channels."
        )
    return ImageEntry(
        name=entry.name,
        shape=Shape(height, width, channels),
        is_bytes=entry.kind == _UINT8,
        is_channels_last=is_last,
        images=images or 1,
        scaling=scaling,
    )


def _is_colour(size: int | None) -> bool:
    return size in (1, 3, 4)

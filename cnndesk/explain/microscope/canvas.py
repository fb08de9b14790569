"""A picture that can be learned: waves, colours and wobble, so that it comes out clean.

A picture whose pixels each follow their own gradient turns into noise that fools the network. So it
is held as a sum of waves, each of which is worth as much as waves of its length are in photographs
(Olah et al., "Feature visualization", Distill 2017), in colours that vary independently, and
squeezed into 0..1; and the network sees it in every step a little shifted and enlarged, so that
only what survives that is learned. Gradients of all this are worked out here; what is climbed is
``liked.py``'s.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnndesk.engine.types import FloatArray

Complex = NDArray[np.complex64]

_COLOURS = np.array([[0.26, 0.09, 0.02], [0.27, 0.0, -0.05], [0.27, -0.09, 0.03]], np.float32)
"""Square root of the covariance of the colours of photographs (ImageNet): brightness first."""

_NOISE = 0.01
_QUICKEST = (2, 3, 5)
_BETA1, _BETA2, _EPSILON = 0.9, 0.999, 1e-8


class Canvas:
    """A picture as waves. It is held by channels: (c, h, w).

    Parameters
    ----------
    shape : (c, h, w)
    rng : Generator
        Of the noise to begin with.
    smoothness : float
        How much less a wave is worth for being shorter: the exponent of its frequency.
    start : ndarray of float32, (c, h, w), optional
        A picture of 0..1 to begin with instead of noise.
    """

    def __init__(
        self,
        shape: tuple[int, int, int],
        rng: np.random.Generator,
        *,
        smoothness: float = 1.0,
        start: FloatArray | None = None,
    ) -> None:
        self.shape = shape
        c, h, w = shape
        scaled = _COLOURS / np.linalg.norm(_COLOURS, axis=0).max()
        self._mix = scaled if c == 3 else np.eye(c, dtype=np.float32)
        frequency = np.hypot(np.fft.fftfreq(h)[:, None], np.fft.rfftfreq(w)[None, :])
        longest = 1.0 / max(h, w)
        worth = (np.maximum(frequency, longest) / longest) ** -smoothness
        self._worth = (worth * (max(h, w) * np.sqrt(h * w) / 4)).astype(np.float32)
        self._doubled = np.full(frequency.shape, 2.0 / (h * w), np.float32)
        self._doubled[:, 0] /= 2
        if w % 2 == 0:
            self._doubled[:, -1] /= 2
        if start is None:
            noise = rng.standard_normal((2, c, *frequency.shape)) * _NOISE
            self._waves: Complex = np.asarray(noise[0] + 1j * noise[1], np.complex64)
        else:
            squeezed = np.clip(start, 0.02, 0.98)
            raw = _mixed(np.linalg.inv(self._mix), np.log(squeezed / (1 - squeezed)))
            self._waves = np.asarray(np.fft.rfft2(raw) / self._worth, np.complex64)
        self._first = np.zeros_like(self._waves)
        self._second = np.zeros((2, *self._waves.shape), np.float32)
        self._steps = 0

    def picture(self) -> FloatArray:
        """Return the picture, float32 (c, h, w) of 0..1."""
        raw = np.fft.irfft2(self._waves * self._worth, s=self.shape[1:]).astype(np.float32)
        mixed = np.clip(_mixed(self._mix, raw), -30, 30)
        return np.asarray(1 / (1 + np.exp(-mixed)), np.float32)

    def climb(self, picture: FloatArray, gradient: FloatArray, rate: float) -> None:
        """Go a step up (Adam), given the picture and the gradient with respect to it.

        Parameters
        ----------
        picture : ndarray of float32, (c, h, w)
            As `picture` gave it.
        gradient : ndarray of float32, (c, h, w)
            Its length does not matter.
        rate : float
        """
        waves = self.gradient(picture, gradient)
        waves /= max(float(np.abs(waves).max()), 1e-30)
        self._steps += 1
        self._first += (1 - _BETA1) * (waves - self._first)
        self._second[0] += (1 - _BETA2) * (waves.real**2 - self._second[0])
        self._second[1] += (1 - _BETA2) * (waves.imag**2 - self._second[1])
        spread = np.sqrt(self._second / (1 - _BETA2**self._steps)) + _EPSILON
        rate /= 1 - _BETA1**self._steps
        self._waves.real += rate * self._first.real / spread[0]
        self._waves.imag += rate * self._first.imag / spread[1]

    def gradient(self, picture: FloatArray, gradient: FloatArray) -> Complex:
        """Return the gradient with respect to the waves: real and imaginary parts."""
        raw = _mixed(self._mix.T, gradient * picture * (1 - picture))
        return np.asarray(np.fft.rfft2(raw) * (self._doubled * self._worth), np.complex64)

    @property
    def waves(self) -> Complex:
        """What is learned, (c, h, w // 2 + 1); a view."""
        return self._waves


def _mixed(mix: FloatArray, planes: FloatArray) -> FloatArray:
    return np.tensordot(mix, planes, axes=1)


def quick_size(least: int) -> int:
    """Return the first size from `least` on whose waves are quickly computed."""
    size = least
    while True:
        rest = size
        for factor in _QUICKEST:
            while rest % factor == 0:
                rest //= factor
        if rest == 1:
            return size
        size += 1


@dataclass(frozen=True, eq=False)
class Sight:
    """How the network sees the picture in one step: enlarged and shifted a little.

    Attributes
    ----------
    down : ndarray of float32, (h, canvas height)
    across : ndarray of float32, (w, canvas width)
        Rows of weights, two of them other than zero: linear interpolation.
    """

    down: FloatArray
    across: FloatArray

    def seen(self, picture: FloatArray) -> FloatArray:
        """Return what the network sees of a picture, (c, h, w)."""
        return np.asarray(self.down @ picture @ self.across.T)

    def unseen(self, gradient: FloatArray) -> FloatArray:
        """Return the gradient with respect to the picture, given that to what is seen."""
        return np.asarray(self.down.T @ gradient @ self.across)


def sight(
    canvas: tuple[int, int],
    size: tuple[int, int],
    scale: float = 1.0,
    shift: tuple[float, float] = (0.0, 0.0),
) -> Sight:
    """Return a way of seeing the middle of a canvas.

    Parameters
    ----------
    canvas, size : (int, int)
        Of the picture and of what the network takes.
    scale : float
        Pixels of the canvas per pixel of the network.
    shift : (float, float)
        Pixels of the canvas, downwards and to the right.
    """
    return Sight(
        _interpolation(canvas[0], size[0], scale, shift[0]),
        _interpolation(canvas[1], size[1], scale, shift[1]),
    )


def _interpolation(canvas: int, size: int, scale: float, shift: float) -> FloatArray:
    """Return where each place of a row lies on the canvas; a whole shift moves whole pixels."""
    middle = (canvas - size) // 2 + (size - 1) / 2
    at = np.clip((np.arange(size) - (size - 1) / 2) * scale + middle + shift, 0, canvas - 1)
    low = np.minimum(at.astype(np.int64), max(canvas - 2, 0))
    weights = np.zeros((size, canvas), np.float32)
    rows = np.arange(size)
    weights[rows, low] = 1 - (at - low)
    weights[rows, np.minimum(low + 1, canvas - 1)] += at - low
    return weights

"""Whether another engine gives what ours gives, image by image, and what is said of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk.errors import ExportError
from cnndesk.interop.meaning import Meaning

MOST_IMAGES = 100
AT_ONCE = 16
"""Images between two looks at how far it is."""

TOLERANCE = 1e-4
"""Of a probability, or of a value in standard deviations. What was seen is 1e-5 and less."""


@dataclass(frozen=True)
class Limits:
    """How far a file may be from our engine and still be handed over.

    Attributes
    ----------
    largest : float or None
        Of a probability, or of a value in standard deviations; None: no bound.
    mean : float or None
        The same on average.
    different : float
        Share of the images that may be taken for another class.
    """

    largest: float | None
    mean: float | None = None
    different: float = 1.0


EXACT = None
"""The same numbers but for rounding: `TOLERANCE`."""

ROUNDED = Limits(largest=None, mean=0.1, different=0.1)
"""Of 8-bit numbers. What was seen is 0.003 and 1.4 %; what is beyond is of no use."""

Run = Callable[[NDArray[np.uint8]], NDArray[np.float32]]
"""From images (n, h, w, c) to outputs (n, outputs)."""


@dataclass(frozen=True)
class Agreement:
    """How far two engines agree on the same images.

    Attributes
    ----------
    engine : str
        The other one, with its version.
    images : int
    are_real : bool
        Whether these are images of the project; else they were drawn at random.
    largest_difference : float
        Of a probability, or of a value in standard deviations.
    different_classes : int
        Images whose likeliest class is another; 0 where there are no classes.
    mean_difference : float
        Of all outputs of all images.
    """

    engine: str
    images: int
    are_real: bool
    largest_difference: float
    different_classes: int
    mean_difference: float = 0.0

    @property
    def sentence(self) -> str:
        """Say it."""
        kind = "images" if self.are_real else "random images (yours are not there)"
        words = (
            f"checked with {self.engine} on {self.images:,} {kind}: "
            f"largest difference {_difference(self.largest_difference)}"
        )
        if self.mean_difference > TOLERANCE:
            words += f", {_difference(self.mean_difference)} on average"
        if self.different_classes:
            plural = "image is" if self.different_classes == 1 else "images are"
            words += f", {self.different_classes} {plural} taken for another class"
        return words

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return asdict(self)


def _difference(value: float) -> str:
    return f"{value:.4f}" if value > TOLERANCE else f"{value:.1e}"


def answers(engine: str, run: Run, images: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return what another engine gives for some images.

    Raises
    ------
    ExportError
        When it does not run the file.
    """
    try:
        return run(images)
    except Exception as error:  # whatever the other engine raises
        reason = str(error).split("\n", 1)[0]
        raise ExportError(
            f"{engine} does not run the file ({reason}). No file was written; report this, with "
            "the project."
        ) from error


def agreement(
    engine: str,
    found: NDArray[np.float32],
    expected: NDArray[np.floating],
    meaning: Meaning,
    *,
    are_real: bool,
    limits: Limits | None = EXACT,
) -> Agreement:
    """Compare the answers of another engine with ours.

    Parameters
    ----------
    engine : str
    found : ndarray, (n, outputs)
        What it gives: probabilities, or values in units.
    expected : ndarray, (n, outputs)
        What our engine gives.
    meaning : Meaning
    are_real : bool
    limits : Limits or None
        By default they have to be the same but for rounding.

    Raises
    ------
    ExportError
        When they do not agree.
    """
    if found.shape != expected.shape or not np.isfinite(found).all():
        raise ExportError(
            f"{engine} gives something else than this network: {found.shape} instead of "
            f"{expected.shape}, or numbers without bounds. No file was written; report this, with "
            "the project."
        )
    scale = np.array(meaning.spec.std) if meaning.kind == "values" else 1.0
    differences = np.abs(found - expected) / scale
    largest = float(differences.max(initial=0.0))
    mean = float(differences.mean()) if differences.size else 0.0
    different = 0
    if meaning.kind == "classes" and len(found):
        different = int((found.argmax(axis=1) != expected.argmax(axis=1)).sum())
    limits = limits or Limits(TOLERANCE)
    if limits.largest is not None and largest > limits.largest:
        raise ExportError(
            f"{engine} differs from this network by up to {largest:.1e} on {len(found):,} images; "
            f"at most {limits.largest:.0e} is accepted. No file was written; report this, with the "
            "project."
        )
    _check_rounding(engine, mean, different, len(found), limits)
    return Agreement(engine, len(found), are_real, largest, different, mean)


def _check_rounding(engine: str, mean: float, different: int, count: int, limits: Limits) -> None:
    """Refuse numbers that were rounded to uselessness."""
    cure = (
        "No file was written. Export float32, or train with batch norm and a lower learning rate, "
        "which keeps the numbers in narrower ranges."
    )
    if different > limits.different * count:
        raise ExportError(
            f"With 8-bit numbers {engine} takes {different} of {count} images for another class "
            f"than this network; at most {limits.different:.0%} are accepted. {cure}"
        )
    if limits.mean is not None and mean > limits.mean:
        raise ExportError(
            f"With 8-bit numbers {engine} differs from this network by {mean:.2f} on average; at "
            f"most {limits.mean} is accepted. {cure}"
        )

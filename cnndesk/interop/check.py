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
TOLERANCE = 1e-4
"""Of a probability, or of a value in standard deviations. What was seen is 1e-5 and less."""

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
    """

    engine: str
    images: int
    are_real: bool
    largest_difference: float
    different_classes: int

    @property
    def sentence(self) -> str:
        """Say it."""
        kind = "images" if self.are_real else "random images (yours are not there)"
        words = (
            f"checked with {self.engine} on {self.images:,} {kind}: "
            f"largest difference {self.largest_difference:.1e}"
        )
        if self.different_classes:
            plural = "image is" if self.different_classes == 1 else "images are"
            words += f", {self.different_classes} {plural} taken for another class"
        return words

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return asdict(self)


def agreement(
    engine: str,
    run: Run,
    images: NDArray[np.uint8],
    expected: NDArray[np.floating],
    meaning: Meaning,
    *,
    are_real: bool,
) -> Agreement:
    """Compare another engine with ours.

    Parameters
    ----------
    engine : str
    run : callable
    images : ndarray of uint8, (n, h, w, c)
    expected : ndarray, (n, outputs)
        What our engine gives: probabilities, or values in units.
    meaning : Meaning
    are_real : bool

    Raises
    ------
    ExportError
        When they do not agree, or the other engine does not run the file.
    """
    try:
        found = run(images)
    except Exception as error:  # whatever the other engine raises
        reason = str(error).split("\n", 1)[0]
        raise ExportError(
            f"{engine} does not run the file ({reason}). No file was written; report this, with "
            "the project."
        ) from error
    if found.shape != expected.shape or not np.isfinite(found).all():
        raise ExportError(
            f"{engine} gives something else than this network: {found.shape} instead of "
            f"{expected.shape}, or numbers without bounds. No file was written; report this, with "
            "the project."
        )
    scale = np.array(meaning.spec.std) if meaning.kind == "values" else 1.0
    largest = float((np.abs(found - expected) / scale).max(initial=0.0))
    different = 0
    if meaning.kind == "classes" and len(found):
        different = int((found.argmax(axis=1) != expected.argmax(axis=1)).sum())
    if largest > TOLERANCE:
        raise ExportError(
            f"{engine} differs from this network by up to {largest:.1e} on {len(images):,} images; "
            f"at most {TOLERANCE:.0e} is accepted. No file was written; report this, with the "
            "project."
        )
    return Agreement(engine, len(images), are_real, largest, different)

"""The seal of the test images: when they were looked at, and which they were.

Test images tell how good a network is only as long as nothing was chosen by them. A project
remembers which were measured and when, so that whatever is trained afterwards can be marked. Images
are known by content: another division of the same images opens nothing anew.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from cnndesk.data.image_set import NO_IMAGES, Identities, ImageSet
from cnndesk.document.serial import expect
from cnndesk.errors import ProjectError

MOST = 64
"""Openings that are kept: the first, and the latest of the others."""

_LONGEST = 400  # characters of a date or name


@dataclass(frozen=True)
class Opening:
    """One time that test images were measured.

    Attributes
    ----------
    date : str
        ``"2026-11-29"``, local.
    epoch : int
        Finished epochs of the network that was measured.
    run : str
        What its run is called; may be empty.
    """

    date: str
    epoch: int
    run: str = ""


@dataclass(frozen=True)
class Seal:
    """What is known of the test images already.

    Attributes
    ----------
    seen : ImageSet
        Test images that were measured.
    openings : tuple of Opening
        The earliest first.
    """

    seen: ImageSet = NO_IMAGES
    openings: tuple[Opening, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.openings)

    def seen_of(self, test: Identities) -> int:
        """Return how many of these test images were measured before."""
        return int(self.seen.holds(test).sum())

    def opened_for(self, test: Identities) -> Opening | None:
        """Return the first opening, if any of these images was seen; None while all are sealed."""
        return self.openings[0] if self.openings and self.seen_of(test) else None

    def opened(self, test: Identities, opening: Opening) -> Seal:
        """Return the seal after these images were measured."""
        openings = (*self.openings, opening)
        if len(openings) > MOST:
            openings = (openings[0], *openings[-MOST + 1 :])
        return Seal(self.seen | ImageSet(test), openings)

    def to_json(self) -> list[dict[str, Any]]:
        """Return the openings as JSON values."""
        return [dataclasses.asdict(opening) for opening in self.openings]

    @classmethod
    def from_json(cls, values: object, seen: ImageSet) -> Seal:
        """Read what `to_json` gave.

        Raises
        ------
        ProjectError
            For values of another form.
        """
        entries = expect(values, list, "the list of its openings of test images")[:MOST]
        return cls(seen, tuple(_opening(entry) for entry in entries))


def _opening(entry: object) -> Opening:
    if not isinstance(entry, Mapping):
        raise ProjectError("What it says of its test images is damaged. Open a backup.")
    date, run = (expect(entry.get(name, ""), str, "a date")[:_LONGEST] for name in ("date", "run"))
    epoch = expect(entry.get("epoch", 0), int, "an epoch")
    return Opening(date, min(max(epoch, 0), 2**53), run)

"""Images pinned beside the watched one, known by content so that they are found again.

Where they are in the data at present, and what the network makes of them, is the window's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from cnndesk.document.serial import expect
from cnndesk.errors import ProjectError

MOST = 12
"""Images that can be pinned: each is predicted anew with every refresh."""

_FORM = re.compile(r"[0-9a-f]{32}")


class Pin(NamedTuple):
    """A picture by the two numbers of ``data/image_set.py``."""

    source: int
    pixels: int


def pins_to_json(pins: Sequence[Pin]) -> list[str]:
    """Return each as 32 hexadecimal digits."""
    return [f"{pin.source:016x}{pin.pixels:016x}" for pin in pins]


def pins_from_json(values: object) -> tuple[Pin, ...]:
    """Read what `pins_to_json` gave, each once.

    Raises
    ------
    ProjectError
        For values of another form.
    """
    pins = []
    for entry in expect(values, list, "the list of its pinned images")[:MOST]:
        if not isinstance(entry, str) or not _FORM.fullmatch(entry):
            raise ProjectError("The list of its pinned images is damaged. Open a backup.")
        pins.append(Pin(int(entry[:16], 16), int(entry[16:], 16)))
    return tuple(dict.fromkeys(pins))

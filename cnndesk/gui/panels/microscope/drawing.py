"""What the microscope found, as pictures: tiles of patches, maps, kernels, rows of a circuit."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from cnndesk.explain.microscope.circuit import Circuit, Contribution
from cnndesk.explain.microscope.circuits import SeenCircuit
from cnndesk.explain.microscope.strongest import Patch, patch_of
from cnndesk.gui.session.microscope import Search
from cnndesk.gui.widgets import thumbnails
from cnndesk.gui.widgets.circuit_view import CircuitRow
from cnndesk.gui.widgets.formats import signed
from cnndesk.gui.widgets.map_mosaic import Colours, Look, Scale
from cnndesk.gui.widgets.patch_grid import Tile

Floats = NDArray[np.float32]

LIKES = 3
"""Patches beside a map of a circuit."""


def tiles_of(search: Search, channel: int, count: int) -> list[Tile]:
    """Return the patches that excite a map most, the strongest first."""
    return [_tile(search, channel, place) for place in range(min(count, _kept(search)))]


def _kept(search: Search) -> int:
    return int(search.found.images.shape[1])


def _tile(search: Search, channel: int, place: int) -> Tile:
    number = int(search.found.images[channel, place])
    image = search.pool.images[number]
    patch = patch_of(search.model, search.node, search.found.unit(channel, place), image)
    value = signed(float(search.found.values[channel, place]))
    name, known = search.pool.name(number), search.pool.known(number)
    is_whole = patch.pixels.shape == image.shape
    return Tile(
        picture=thumbnails.from_image(patch.pixels),
        left=value,
        right=name,
        whole=QImage() if is_whole else thumbnails.from_image(np.ascontiguousarray(image)),
        frame=_frame(patch, image.shape[0], image.shape[1]),
        tip=f"{known}\n{name}\n{value}",
    )


def _frame(patch: Patch, height: int, width: int) -> QRectF:
    """Return where a patch was cut out, in parts of the image."""
    rows, columns = patch.rows, patch.columns
    return QRectF(
        columns.first / width, rows.first / height, columns.size / width, rows.size / height
    )


def likes_of(search: Search | None, channel: int) -> tuple[QImage, ...]:
    """Return what excites a map most, as small pictures; nothing while nobody has searched."""
    if search is None or channel >= len(search.found.images):
        return ()
    pictures = []
    for place in range(min(LIKES, _kept(search))):
        image = search.pool.images[int(search.found.images[channel, place])]
        unit = search.found.unit(channel, place)
        patch = patch_of(search.model, search.node, unit, image)
        pictures.append(thumbnails.from_image(patch.pixels))
    return tuple(pictures)


def map_picture(values: Floats, *, signs: bool, end: float = 0.0) -> QImage:
    """Return a map in the colours of its values, a pixel per value.

    Parameters
    ----------
    values : ndarray of float, (h, w)
    signs : bool
        Whether the scale has two sides.
    end : float
        The value at its end; by default the largest of the map.
    """
    look = Look(Colours.SIGNED if signs else Colours.MAGNITUDE, Scale.MAP, 1.0)
    one = np.ascontiguousarray(values[:, :, None], np.float32)
    largest = end or float(np.abs(one).max()) or 1.0
    return thumbnails.from_rgb32(look.picture(one, np.array([largest], np.float32))[0])


def target_picture(seen: SeenCircuit) -> QImage:
    """Return the map whose value was taken apart."""
    values = seen.maps[seen.circuit.node]
    one = values[:, :, seen.circuit.unit.channel]
    return map_picture(one, signs=thumbnails.is_signed(values))


def strongest_parts(circuit: Circuit, room: int) -> tuple[list[Contribution], list[Contribution]]:
    """Return which maps are shown: those that push up, and those that hold back, strongest first.

    Five eighths of the room go to the first, unless there are fewer of them.
    """
    up = [part for part in circuit.contributions if part.adds > 0]
    down = [part for part in reversed(circuit.contributions) if part.adds < 0]
    for_down = min(len(down), max(room - min(len(up), -(-room * 5 // 8)), 0))
    return up[: room - for_down], down[:for_down]


def rows_of(
    parts: Sequence[Contribution],
    seen: SeenCircuit | None,
    search: Callable[[str], Search | None],
    called: Callable[[str, int], str],
    end: float,
) -> list[CircuitRow]:
    """Return rows for maps.

    Parameters
    ----------
    parts : sequence of Contribution
    seen : SeenCircuit or None
        The image that they are of; None for a mean over several.
    search : callable
        Returns what is known of a block.
    called : callable
        Returns what a map is called, for a tooltip.
    end : float
        The weight at the end of the colours of all kernels.
    """
    rows = []
    several = len({part.node for part in (seen.circuit.contributions if seen else parts)}) > 1
    for part in parts:
        if seen is not None:
            values = seen.maps[part.node]
            here = map_picture(values[:, :, part.channel], signs=thumbnails.is_signed(values))
        else:
            here = map_picture(part.cells.astype(np.float32), signs=bool((part.cells < 0).any()))
        rows.append(
            CircuitRow(
                label=str(part.channel + 1),
                tip=called(part.node, part.channel),
                here=here,
                likes=likes_of(search(part.node), part.channel),
                kernel=map_picture(part.kernel.astype(np.float32), signs=True, end=end),
                adds=part.adds,
                block=part.node if several else "",
            )
        )
    return rows


def kernel_end(parts: Sequence[Contribution]) -> float:
    """Return the largest weight of several kernels."""
    return max((float(np.abs(part.kernel).max()) for part in parts), default=1.0) or 1.0

"""From an array of activations to a small picture: what every live view of a block's output draws.

The canvas, the inspector and the feature-map panel share this module, so that a map looks the same
everywhere. One numpy pass per block: nearest-neighbour sampling by index, a table of 256 colours,
one image. Which block is shown when is decided elsewhere; no widget is known here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

Floats = NDArray[np.float32]

WELL = QColor("#0E1013")  # behind every image, in both themes
PERCENTILE = 98.5  # of |value|: what the end of a colour scale stands for
KEEP_BONUS = 1.5  # a map that is shown stays unless another one varies this much more
SAMPLE_LIMIT = 64  # rows and columns looked at when maps are compared
DARKNESS = 170  # how much of the black that covers unlit units, of 255
BARS_LIMIT = 56  # units drawn as bars; more are drawn as a square of cells

SIGNED_STOPS = ("#6FD0FF", "#2C86D8", "#15395F", "#121417", "#5E3A12", "#D48A1E", "#FFD070")
# matplotlib's inferno (CC0), at 17 even steps
INFERNO_STOPS = (
    "#000004", "#08051D", "#1B0C41", "#310A5C", "#4A0C6B", "#60136E", "#781C6D", "#8F2469",
    "#A52C60", "#BB3754", "#CF4446", "#E05536", "#ED6925", "#F7850E", "#FCA50A", "#F6D746",
    "#FCFFA4",
)  # fmt: skip


class Grid(NamedTuple):
    """How pictures are laid out: columns and rows of cells of ``width`` x ``height`` pixels."""

    columns: int
    rows: int
    width: int
    height: int


@dataclass(frozen=True)
class Picture:
    """A drawn thumbnail and what it stands for.

    Attributes
    ----------
    image : QImage
        Opaque; as large as asked for, or smaller by the rounding of the cells.
    channels : tuple of int
        Which maps are shown, in order; empty for anything but a mosaic.
    limit : float
        The value at the end of the colour scale (the largest over the maps shown).
    signed : bool
        Whether the scale runs from −limit to limit or from 0 to limit.
    grid : Grid or None
        How a mosaic, or the cells or bars of a vector, are laid out; None where nothing can be
        told from a place.
    gap : int
        Between the cells of the grid.
    """

    image: QImage
    channels: tuple[int, ...] = ()
    limit: float = 0.0
    signed: bool = False
    grid: Grid | None = None
    gap: int = 0


@lru_cache(maxsize=8)
def colour_table(stops: tuple[str, ...]) -> NDArray[np.uint32]:
    """Return 256 opaque colours as 0xAARRGGBB, linear between the stops."""
    rgb = np.array(
        [(QColor(stop).red(), QColor(stop).green(), QColor(stop).blue()) for stop in stops],
        dtype=np.float64,
    )
    at = np.linspace(0, len(stops) - 1, 256)
    table = np.full(256, 255, dtype=np.uint32)
    for channel in range(3):
        values = np.interp(at, np.arange(len(stops)), rgb[:, channel])
        table = (table << np.uint32(8)) | np.rint(values).astype(np.uint32)
    table.setflags(write=False)
    return table


def scale_table(signed: bool) -> NDArray[np.uint32]:
    """Return the colour table of signed values (amber, black, blue) or of values from 0 on."""
    return colour_table(SIGNED_STOPS if signed else INFERNO_STOPS)


def is_signed(values: Floats) -> bool:
    """Whether an output has negative values, and so takes the signed scale."""
    return bool(values.size) and float(values.min()) < 0


def grid_for(count: int, aspect: float, width: int, height: int, gap: int = 1) -> Grid:
    """Return the layout of ``count`` pictures that makes them largest in ``width`` x ``height``.

    Parameters
    ----------
    count : int
        At least 1.
    aspect : float
        Width over height of one picture.
    """
    best = Grid(1, count, 1, 1)
    for columns in range(1, count + 1):
        rows = -(-count // columns)
        room_w = (width - gap * (columns - 1)) / columns
        room_h = (height - gap * (rows - 1)) / rows
        cell_w = min(room_w, room_h * aspect)
        if cell_w < 1 or cell_w / aspect < 1:
            continue
        grid = Grid(columns, rows, int(cell_w), int(cell_w / aspect))
        if grid.width * grid.height > best.width * best.height:
            best = grid
    return best


def most_varied(activation: Floats, count: int, shown: Sequence[int] = ()) -> tuple[int, ...]:
    """Return the ``count`` channels of an (h, w, c) output that vary most, in their own order.

    Channels ``shown`` before are kept unless another one varies clearly more, so that a live
    mosaic does not jump.
    """
    channels = activation.shape[2]
    if channels <= count:
        return tuple(range(channels))
    steps = [max(1, n // SAMPLE_LIMIT) for n in activation.shape[:2]]
    spread = activation[:: steps[0], :: steps[1]].var(axis=(0, 1))
    kept = [channel for channel in shown if channel < channels]
    spread[kept] *= KEEP_BONUS
    return tuple(int(i) for i in np.sort(np.argpartition(-spread, count - 1)[:count]))


def limits(maps: Floats) -> Floats:
    """Return per map of (n, rows, columns) the 98.5th percentile of |value|, never 0."""
    flat = np.abs(maps.reshape(len(maps), -1))
    place = min(flat.shape[1] - 1, int(flat.shape[1] * PERCENTILE / 100))
    found: Floats = np.partition(flat, place, axis=1)[:, place]
    found = np.where(found > 0, found, flat.max(axis=1))
    return np.where(np.isfinite(found) & (found > 0), found, np.float32(1))


def colour_indices(values: Floats, limit: Floats | float, signed: bool) -> NDArray[np.uint8]:
    """Return the place 0..255 of each value in the colour table; not-a-number counts as 0."""
    scaled = values / limit
    scaled = scaled * np.float32(127.5) + np.float32(127.5) if signed else scaled * np.float32(255)
    if not np.isfinite(scaled.sum()):
        np.nan_to_num(scaled, copy=False, nan=127.5 if signed else 0.0, posinf=255, neginf=0)
    np.maximum(scaled, 0, out=scaled)
    np.minimum(scaled, 255, out=scaled)
    indices: NDArray[np.uint8] = scaled.astype(np.uint8)
    return indices


def sampled(activation: Floats, channels: Sequence[int], height: int, width: int) -> Floats:
    """Return the maps (n, height, width) of an (h, w, c) output, nearest neighbour."""
    h, w, _ = activation.shape
    rows = np.arange(height) * h // height
    columns = np.arange(width) * w // width
    chosen = activation[np.ix_(rows, columns, np.asarray(channels, dtype=np.intp))]
    return np.ascontiguousarray(chosen.transpose(2, 0, 1))


def mosaic(
    activation: Floats,
    width: int,
    height: int,
    *,
    channels: Sequence[int] | None = None,
    at_most: int = 12,
    shown: Sequence[int] = (),
    gap: int = 1,
    limit: float | None = None,
    grid: Grid | None = None,
) -> Picture:
    """Draw the maps of an (h, w, c) output as a mosaic on the well colour.

    Parameters
    ----------
    activation : (h, w, c) float32
    width, height : int
        Room in device pixels.
    channels : sequence of int, optional
        The maps to draw; by default the ``at_most`` most varied.
    shown : sequence of int
        What was drawn before (see `most_varied`).
    limit : float, optional
        One end of the scale for all maps; by default each map has its own.
    grid : Grid, optional
        A fixed layout.
    """
    if channels is None:
        channels = most_varied(activation, at_most, shown)
    h, w, _ = activation.shape
    layout = grid or grid_for(len(channels), w / h, width, height, gap)
    maps = sampled(activation, channels, layout.height, layout.width)
    signed = is_signed(activation)
    ends = limits(maps) if limit is None else np.full(len(maps), limit, dtype=np.float32)
    colours = scale_table(signed)[colour_indices(maps, ends[:, None, None], signed)]
    pitch_h, pitch_w = layout.height + gap, layout.width + gap
    canvas = np.full((layout.rows, pitch_h, layout.columns, pitch_w), WELL.rgb(), dtype=np.uint32)
    tiles = canvas.transpose(0, 2, 1, 3)
    count = len(maps)
    full, rest = divmod(count, layout.columns)
    by_row = colours[: full * layout.columns].reshape(full, layout.columns, *colours.shape[1:])
    tiles[:full, :, : layout.height, : layout.width] = by_row
    if rest:
        tiles[full, :rest, : layout.height, : layout.width] = colours[full * layout.columns :]
    flat = canvas.reshape(layout.rows * pitch_h, layout.columns * pitch_w)
    pixels = flat[: layout.rows * pitch_h - gap, : layout.columns * pitch_w - gap]
    end = float(ends.max())
    return Picture(from_rgb32(pixels), tuple(channels), end, signed, layout, gap)


def square_of_cells(values: Floats, width: int, height: int) -> Picture:
    """Draw n values as a square of cells, row by row; cells behind the last are empty."""
    count = values.size
    side = int(np.ceil(np.sqrt(count)))
    rows = -(-count // side)
    cell = max(1, min(width // side, height // rows))
    signed = is_signed(values)
    limit = float(limits(values.reshape(1, 1, -1))[0])
    colours = np.full(rows * side, WELL.rgb(), dtype=np.uint32)
    colours[:count] = scale_table(signed)[colour_indices(values.reshape(-1), limit, signed)]
    square = colours.reshape(rows, side).repeat(cell, axis=0).repeat(cell, axis=1)
    layout = Grid(side, rows, cell, cell)
    return Picture(from_rgb32(square[:height, :width]), (), limit, signed, layout)


def from_rgb32(pixels: NDArray[np.uint32]) -> QImage:
    """Return a QImage of its own from (h, w) colours 0xAARRGGBB."""
    data = np.ascontiguousarray(pixels)
    height, width = data.shape
    return QImage(data.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()


def from_image(image: NDArray[np.uint8]) -> QImage:
    """Return a QImage from an h x w x c image of bytes with 1, 3 or 4 channels."""
    height, width, channels = image.shape
    if channels == 1:
        data = np.ascontiguousarray(image[:, :, 0])
        return QImage(data.data, width, height, width, QImage.Format.Format_Grayscale8).copy()
    data = np.ascontiguousarray(image[:, :, :3])
    return QImage(data.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def picture_of_image(image: NDArray[np.uint8], width: int, height: int) -> Picture:
    """Draw an image as large as it fits, pixels kept sharp when it grows."""
    source = from_image(image)
    grows = source.width() <= width and source.height() <= height
    mode = (
        Qt.TransformationMode.FastTransformation
        if grows
        else Qt.TransformationMode.SmoothTransformation
    )
    scaled = source.scaled(width, height, Qt.AspectRatioMode.KeepAspectRatio, mode)
    return Picture(scaled, (0,), grid=Grid(1, 1, scaled.width(), scaled.height()))


def bars(values: Floats, width: int, height: int, colour: QColor) -> Picture:
    """Draw n values as bars about 0, the largest filling the height."""
    flat = np.nan_to_num(values.reshape(-1))
    image = blank(width, height)
    painter = QPainter(image)
    low, high = min(0.0, float(flat.min())), max(0.0, float(flat.max()))
    span = (high - low) or 1.0
    margin = height * 0.07
    room = height - 2 * margin
    zero = margin + room * high / span
    pitch = width / (flat.size + 1)
    bar = max(1.0, pitch * 0.62)
    painter.fillRect(QRectF(0, zero - 0.5, width, 1), QColor("#4A515C"))
    for number, value in enumerate(flat):
        end = zero - room * float(value) / span
        top, bottom = min(zero, end), max(zero, end)
        x = pitch * (number + 1) - bar / 2
        painter.fillRect(QRectF(x, top, bar, max(bottom - top, 1.0)), colour)
    painter.end()
    return Picture(image, (), max(-low, high), low < 0)


def class_rows(
    probabilities: Floats,
    names: Sequence[str],
    width: int,
    height: int,
    colour: QColor,
    font: QFont,
    at_most: int = 4,
    unit: str = " %",
) -> Picture:
    """Draw the most probable classes with their share in per cent, the first one filled."""
    flat = np.nan_to_num(probabilities.reshape(-1))
    order = np.argsort(-flat, kind="stable")[:at_most]
    image = blank(width, height)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    pitch = height / at_most
    pad = pitch * 0.12
    inner = min(pad, width * 0.023)  # little room has little to spare
    for place, index in enumerate(order):
        share = float(flat[index])
        row = QRectF(pad, place * pitch + pad / 2, width - 2 * pad, pitch - pad)
        painter.fillRect(row, QColor("#1C2026"))
        filled = QRectF(
            row.left(), row.top(), row.width() * min(1.0, max(0.0, share)), row.height()
        )
        dark = QColor(colour)
        dark.setRgbF(colour.redF() * 0.62, colour.greenF() * 0.62, colour.blueF() * 0.62)
        painter.fillRect(filled, dark)
        painter.setPen(QColor("#FFFFFF") if place == 0 else QColor("#C9D0DA"))
        percent = f"{share * 100:.0f}{unit}"
        room = row.adjusted(4 * inner, 0, -3 * inner, 0)
        name = names[index] if index < len(names) else str(int(index) + 1)
        left = room.width() - metrics.horizontalAdvance(percent) - 3 * inner
        painter.drawText(
            room,
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            metrics.elidedText(name, Qt.TextElideMode.ElideRight, left),
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, percent)
    painter.end()
    return Picture(image)


def scale_strip(width: int, height: int, signed: bool) -> QImage:
    """Return a colour scale, lowest value on the left."""
    row = scale_table(signed)[np.arange(width) * 255 // max(1, width - 1)]
    return from_rgb32(np.repeat(row[None, :], height, axis=0))


def blank(width: int, height: int) -> QImage:
    """Return an image filled with the well colour."""
    image = QImage(max(1, width), max(1, height), QImage.Format.Format_RGB32)
    image.fill(WELL)
    return image


def centred(picture: QImage, width: int, height: int) -> QPoint:
    """Return where a picture goes to stand in the middle of ``width`` x ``height``."""
    return QPoint((width - picture.width()) // 2, (height - picture.height()) // 2)

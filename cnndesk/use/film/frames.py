"""Frames of films that need no screen: maps, filters, points of images and curves, as pixels.

Colours are those of the window on dark ground. A frame has the same size at every moment of a run,
and the scale of a map is its own at each moment, as in the window.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import ceil, floor, log10

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from cnndesk.explain.overlay import coloured
from cnndesk.figures.palette import SIGNED_MAP
from cnndesk.paths import resource
from cnndesk.use.film.apng import Frame

GROUND, TEXT, TEXT2, GRID = "#16191D", "#E6E9EE", "#AEB6C2", "#2B3037"
TRAIN, VALIDATION, ACCENT = "#7AA5FF", "#F5A04D", "#7D99FF"
CLASSES = (
    "#7AA5FF", "#F5A04D", "#5CC8DE", "#E583B6", "#CBD662",
    "#A468D2", "#2FA06A", "#D3DAE8", "#BF6B28", "#F2D5A0",
)  # fmt: skip
WIDTH, HEIGHT = 960, 600
HEAD, MARGIN, GAP = 48, 16, 4
MOST_TILES = 256
_PERCENTILE = 98.5


@dataclass(frozen=True)
class Caption:
    """What stands above a frame.

    Attributes
    ----------
    moment, words : str
        When it is; what is shown.
    """

    moment: str
    words: str = ""


def tiles(values: NDArray[np.float32], caption: Caption, *, signed: bool) -> Frame:
    """Draw maps or kernels beside each other.

    Parameters
    ----------
    values : ndarray of float32, (h, w, n)
    caption : Caption
    signed : bool
        Zero is in the middle of the colours: the same at every moment of a film.
    """
    pictures = [colours(values[:, :, place], signed=signed) for place in range(values.shape[2])]
    return colour_tiles(pictures[:MOST_TILES], caption)


def colour_tiles(pictures: Sequence[NDArray[np.uint8]], caption: Caption) -> Frame:
    """Draw small RGB pictures (h, w, 3) of one size beside each other, such as filters."""
    page, _ = _page(caption)
    h, w, _ = pictures[0].shape
    count = min(len(pictures), MOST_TILES)
    columns, scale = _arranged(count, w, h)
    wide, high = max(1, int(w * scale)), max(1, int(h * scale))
    for place in range(count):
        tile = Image.fromarray(pictures[place]).resize((wide, high), Image.Resampling.NEAREST)
        left = MARGIN + place % columns * (wide + GAP)
        top = HEAD + place // columns * (high + GAP)
        page.paste(tile, (left, top))
    return np.asarray(page)


def scatter(
    points: NDArray[np.float64],
    labels: NDArray[np.int64],
    classes: Sequence[str],
    caption: Caption,
    reach: float,
) -> Frame:
    """Draw points of images in the colours of their classes.

    Parameters
    ----------
    points : ndarray of float64, (n, 2)
    labels : ndarray of int64, (n,)
    classes : sequence of str
    caption : Caption
    reach : float
        Distance from the middle that lies at the edge: the same at every moment of a film.
    """
    page, draw = _page(caption)
    room = HEIGHT - HEAD - MARGIN
    middle = points.mean(axis=0)
    scale = (room / 2 - 6) / reach if reach > 0 else 1.0
    centre = np.array([MARGIN + room / 2, HEAD + room / 2])
    for (x, y), label in zip((points - middle) * (scale, -scale) + centre, labels, strict=True):
        draw.ellipse((x - 3, y - 3, x + 3, y + 3), fill=CLASSES[int(label) % len(CLASSES)])
    left = MARGIN + room + 24
    for place, name in enumerate(classes[:20]):
        top = HEAD + 8 + 24 * place
        draw.ellipse((left, top + 4, left + 8, top + 12), fill=CLASSES[place % len(CLASSES)])
        draw.text((left + 18, top), _short(name), TEXT2, _font(13))
    return np.asarray(page)


@dataclass(frozen=True, eq=False)
class Curve:
    """One line over epochs.

    Attributes
    ----------
    name, colour : str
    x, y : ndarray of float64, (n,)
    """

    name: str
    colour: str
    x: NDArray[np.float64]
    y: NDArray[np.float64]


def curves(plots: Sequence[tuple[str, Sequence[Curve]]], caption: Caption, at: float) -> Frame:
    """Draw plots side by side, with what is later than ``at`` (in epochs) dimmed."""
    page, draw = _page(caption)
    wide = (WIDTH - MARGIN) // max(len(plots), 1)
    for place, (title, lines) in enumerate(plots):
        box = (MARGIN + place * wide + 44, HEAD + 28, MARGIN + (place + 1) * wide - 20, HEIGHT - 40)
        _plot(draw, box, title, lines, at)
    return np.asarray(page)


def _plot(
    draw: ImageDraw.ImageDraw,
    box: tuple[int, int, int, int],
    title: str,
    lines: Sequence[Curve],
    at: float,
) -> None:
    left, top, right, bottom = box
    draw.text((left, top - 28), title, TEXT, _font(15, bold=True))
    known = [line for line in lines if np.isfinite(line.y).any()]
    if not known:
        return
    low = min(float(np.nanmin(line.y)) for line in known)
    high = max(float(np.nanmax(line.y)) for line in known)
    end = max(float(line.x[-1]) for line in known) or 1.0
    ticks = _ticks(low, high if high > low else low + 1.0)
    low, high = ticks[0], ticks[-1]
    for tick in ticks:
        y = bottom - (tick - low) / (high - low) * (bottom - top)
        draw.line((left, y, right, y), fill=GRID)
        draw.text((left - 8, y), f"{tick:.4g}", TEXT2, _font(11), anchor="rm")
    for share in (0.0, 0.5, 1.0):
        x = left + share * (right - left)
        draw.text((x, bottom + 8), f"{share * end:.3g}", TEXT2, _font(11), anchor="mt")
    for line in known:
        fine = np.isfinite(line.y)
        xs = left + line.x[fine] / end * (right - left)
        ys = bottom - (line.y[fine] - low) / (high - low) * (bottom - top)
        seen = line.x[fine] <= at
        joined = list(zip(xs.tolist(), ys.tolist(), strict=True))
        if len(joined) > 1:
            draw.line(joined, fill=_dimmed(line.colour), width=2)
        before = [point for point, is_seen in zip(joined, seen, strict=True) if is_seen]
        if len(before) > 1:
            draw.line(before, fill=line.colour, width=2)
    x = left + min(at / end, 1.0) * (right - left)
    draw.line((x, top, x, bottom), fill=ACCENT, width=2)
    along = left
    for line in known:
        draw.line((along, bottom + 30, along + 14, bottom + 30), fill=line.colour, width=2)
        draw.text((along + 20, bottom + 30), line.name, TEXT2, _font(12), anchor="lm")
        along += 40 + int(draw.textlength(line.name, _font(12)))


# Parts -------------------------------------------------------------------------------------


def colours(values: NDArray[np.float32], *, signed: bool) -> NDArray[np.uint8]:
    """Return values (h, w) as colours, (h, w, 3): by their 98.5th percentile, as in the window."""
    clean = np.nan_to_num(values.astype(np.float64), nan=0.0, posinf=0.0, neginf=0.0)
    size = np.abs(clean)
    end = float(np.percentile(size, _PERCENTILE)) or float(size.max()) or 1.0
    if not signed:
        return coloured(np.clip(clean / end, 0, 1))
    table = _signed_table()
    index = np.clip(np.rint((clean / end + 1) * 127.5), 0, 255).astype(np.uint8)
    return table[index]


@cache
def _signed_table() -> NDArray[np.uint8]:
    stops = np.array([[int(c[i : i + 2], 16) for i in (1, 3, 5)] for c in SIGNED_MAP], np.float64)
    places = np.linspace(0, 1, len(stops))
    wanted = np.linspace(0, 1, 256)
    return np.rint(
        np.stack([np.interp(wanted, places, stops[:, k]) for k in range(3)], axis=1)
    ).astype(np.uint8)


@cache
def _font(size: int, *, bold: bool = False) -> ImageFont.FreeTypeFont:
    with resource(f"fonts/Inter-{'SemiBold' if bold else 'Regular'}.otf").open("rb") as file:
        return ImageFont.truetype(file, size)


def _page(caption: Caption) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    page = Image.new("RGB", (WIDTH, HEIGHT), GROUND)
    draw = ImageDraw.Draw(page)
    draw.text((MARGIN, 14), caption.moment, TEXT, _font(17, bold=True))
    along = MARGIN + draw.textlength(caption.moment, _font(17, bold=True)) + 16
    draw.text((along, 16), caption.words, TEXT2, _font(14))
    return page, draw


def _arranged(count: int, w: int, h: int) -> tuple[int, float]:
    """Return columns of tiles of w × h in which they are largest, and by which factor."""
    room_w, room_h = WIDTH - 2 * MARGIN, HEIGHT - HEAD - MARGIN

    def scale(columns: int) -> float:
        rows = ceil(count / columns)
        return min(
            (room_w - GAP * (columns - 1)) / columns / w, (room_h - GAP * (rows - 1)) / rows / h
        )

    columns = max(range(1, count + 1), key=scale)
    return columns, scale(columns)


def _ticks(low: float, high: float) -> list[float]:
    """Return about five round numbers that span a range."""
    rough = (high - low) / 4
    size = 10.0 ** floor(log10(rough))
    step = next(size * n for n in (1, 2, 2.5, 5, 10) if size * n >= rough * 0.999)
    first, last = floor(low / step), ceil(high / step)
    return [step * n for n in range(first, last + 1)]


def _dimmed(colour: str) -> str:
    ground = [int(GROUND[i : i + 2], 16) for i in (1, 3, 5)]
    own = [int(colour[i : i + 2], 16) for i in (1, 3, 5)]
    mixed = (round(0.3 * a + 0.7 * b) for a, b in zip(own, ground, strict=True))
    return "#" + "".join(f"{value:02X}" for value in mixed)


def _short(name: str) -> str:
    return name if len(name) <= 24 else name[:23] + "…"

"""Pages put together from images of single things: what lies where on them is known.

A scene is a description: a backdrop, and which image lies where and how large. Any part of it is
drawn at any size, so that a window of a large page costs no more than its own pixels: the pages of
a network that takes photographs have millions.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from cnndesk.data.fit import to_array
from cnndesk.explain.boxes import Boxes, overlap

SIDES = 8
"""A page is so many times as high and wide as an image."""

LARGEST = 4.0
"""Things are drawn at once to so many times the size of their image."""

_SMOOTH = 64
"""Cells of a sloping backdrop."""

_REACHES = ((0.06, 0.12), (0.6, 1.0), (0.0, 0.0), (0.06, 0.12), (0.4, 0.5), (0.0, 0.0), (0.0, 0.0))
"""How far windows are shifted and scaled from a thing; 0: they lie anywhere."""

Pixels = NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Scene:
    """A page.

    Attributes
    ----------
    size : (int, int)
        Width and height in pixels.
    boxes : ndarray of float64, (n, 4)
        x, y, width and height of the things.
    rows : tuple of int
        Which image each thing is.
    """

    size: tuple[int, int]
    boxes: Boxes
    rows: tuple[int, ...]
    _things: tuple[Pillow.Image, ...]
    _backdrop: Pillow.Image
    _grain: float
    _seed: int
    _border: NDArray[np.float64] | None

    def page(self) -> Pillow.Image:
        """Return the whole page."""
        wide, high = self.size
        return _picture(self.part((0.0, 0.0, float(wide), float(high)), self.size))

    def part(self, box: tuple[float, float, float, float], size: tuple[int, int]) -> Pixels:
        """Return a part of the page drawn at a size.

        Parameters
        ----------
        box : (float, float, float, float)
            x, y, width and height in pixels of the page, inside it.
        size : (int, int)
            Width and height of the drawing.

        Returns
        -------
        ndarray of uint8, (height, width, c)
        """
        x, y, width, height = box
        across, down = size[0] / width, size[1] / height
        wide, high = (self._backdrop.size[i] / self.size[i] for i in (0, 1))
        area = (x * wide, y * high, (x + width) * wide, (y + height) * high)
        canvas = _resized(self._backdrop, size, area).copy()
        if self._grain:
            rng = np.random.default_rng((self._seed, round(x), round(y)))
            # Pixels drawn smaller are the mean of several: their noise is weaker.
            grain = self._grain * min(1.0, across)
            noisy = canvas + rng.normal(0, grain, canvas.shape).astype(np.float32)
            canvas = np.clip(np.rint(noisy), 0, 255).astype(np.uint8)
        empty = canvas.copy()
        for thing, place in zip(self._things, self.boxes, strict=True):
            left, top = max(place[0], x), max(place[1], y)
            right = min(place[0] + place[2], x + width)
            bottom = min(place[1] + place[3], y + height)
            columns = slice(round((left - x) * across), round((right - x) * across))
            rows = slice(round((top - y) * down), round((bottom - y) * down))
            if rows.stop <= rows.start or columns.stop <= columns.start:
                continue
            scale = place[2] / thing.size[0], place[3] / thing.size[1]
            shown = (
                max((left - place[0]) / scale[0], 0.0),
                max((top - place[1]) / scale[1], 0.0),
                min((right - place[0]) / scale[0], thing.size[0]),
                min((bottom - place[1]) / scale[1], thing.size[1]),
            )
            drawn = _resized(thing, (columns.stop - columns.start, rows.stop - rows.start), shown)
            under = empty[rows, columns]
            canvas[rows, columns] = self._covering(drawn, under)
        return canvas

    def _covering(self, drawn: Pixels, under: Pixels) -> Pixels:
        """Return a thing over what lies below it."""
        if self._border is None:
            return drawn
        seen = np.abs(drawn - self._border) > np.abs(under - self._border)
        return np.where(seen, drawn, under)


class Scenes:
    """Makes pages out of images.

    Parameters
    ----------
    images : ndarray of uint8, (n, h, w, c)
        c 1 or 3.
    rng : Generator
    """

    def __init__(self, images: Pixels, rng: np.random.Generator) -> None:
        self._images = images
        self._rng = rng
        edges = np.concatenate([images[:, 0], images[:, -1], images[:, :, 0], images[:, :, -1]], 1)
        self._border = np.asarray(np.median(edges, axis=(0, 1)), np.float64)

    def windows(self, count: int) -> list[tuple[Pixels, float]]:
        """Return windows of one new page, (h, w, c), and how well each frames a thing, 0..1."""
        scene = self.scene()
        h, w, _ = self._images.shape[1:]
        boxes = self._boxes(scene, count)
        best = overlap(boxes, scene.boxes).max(axis=1)
        return [
            (scene.part((x, y, width, height), (w, h)), float(share))
            for (x, y, width, height), share in zip(boxes.tolist(), best, strict=True)
        ]

    def _boxes(self, scene: Scene, count: int) -> Boxes:
        """Return boxes well about things, badly about things, and anywhere."""
        rng, boxes = self._rng, []
        limits = np.array(scene.size, np.float64)
        h, w, _ = self._images.shape[1:]
        for index in range(count):
            x, y, width, height = scene.boxes[int(rng.integers(len(scene.boxes)))]
            reach, grow = _REACHES[index % len(_REACHES)]
            if not reach:
                side = float(np.exp(rng.uniform(0, np.log(5))))
                width, height = side * w, side * h
                x = rng.uniform(0, max(limits[0] - width, 1))
                y = rng.uniform(0, max(limits[1] - height, 1))
            scale = float(np.exp(rng.uniform(-grow, grow)))
            right, down = rng.uniform(-reach, reach, 2)
            centre = np.array((x + width * (0.5 + right), y + height * (0.5 + down)))
            half = np.array((width * scale, height * scale)) / 2
            first = np.clip(centre - half, 0, limits - 1)
            last = np.clip(centre + half, first + 1, limits)
            boxes.append((*first, *(last - first)))
        return np.array(boxes)

    def scene(self) -> Scene:
        """Return a new page."""
        rng = self._rng
        h, w = self._images.shape[1:3]
        size = (SIDES * w, SIDES * h)
        backdrop, grain = self._backdrop()
        blended = rng.random() < 0.5
        boxes: list[tuple[float, float, float, float]] = []
        rows: list[int] = []
        for _ in range(int(rng.integers(2, 9))):
            scale = float(np.exp(rng.uniform(0, np.log(LARGEST))))
            wide, high = round(w * scale), round(h * scale)
            x, y = (int(rng.integers(0, size[i] - side)) for i, side in enumerate((wide, high)))
            box = np.array([(x, y, wide, high)], np.float64)
            if boxes and overlap(box, np.array(boxes)).max() > 0:
                continue
            rows.append(int(rng.integers(len(self._images))))
            boxes.append((x, y, wide, high))
        return Scene(
            size=size,
            boxes=np.array(boxes, np.float64),
            rows=tuple(rows),
            _things=tuple(_picture(self._images[row]) for row in rows),
            _backdrop=backdrop,
            _grain=grain,
            _seed=int(rng.integers(2**31)),
            _border=self._border if blended else None,
        )

    def _backdrop(self) -> tuple[Pillow.Image, float]:
        """Return an empty page, small: even, sloping, soft, or an image; and how it is noisy."""
        rng = self._rng
        c = self._images.shape[3]
        canvas = np.zeros((1, 1, c)) + self._border
        grain = 0.0
        if c == 3:
            canvas += rng.uniform(-90, 90, 3)
        kind = int(rng.integers(7))
        if kind == 1:
            grain = float(rng.uniform(2, 20))
        elif kind == 2:
            slope = rng.uniform(-90, 90) * np.linspace(0, 1, _SMOOTH)
            canvas = canvas + slope[None, :, None]
        elif kind in (3, 4, 5):
            cells = int(rng.integers(4, 25))
            reach = rng.uniform(20, 120)
            canvas = canvas + rng.uniform(-reach, reach, (cells, cells, c))
        elif kind == 6:
            image = self._images[int(rng.integers(len(self._images)))]
            top, left = image.shape[0] // 4, image.shape[1] // 4
            canvas = image[top : top * 3, left : left * 3].astype(np.float64)
        return _picture(np.clip(np.rint(canvas), 0, 255).astype(np.uint8)), grain


def _picture(pixels: Pixels) -> Pillow.Image:
    return Pillow.fromarray(
        np.ascontiguousarray(pixels[:, :, 0] if pixels.shape[2] == 1 else pixels)
    )


def _resized(
    picture: Pillow.Image, size: tuple[int, int], area: tuple[float, float, float, float]
) -> Pixels:
    return to_array(picture.resize(size, Pillow.Resampling.BICUBIC, box=area))

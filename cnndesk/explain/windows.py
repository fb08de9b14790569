"""The scores of many windows of a picture: slid as a convolution where possible, else one by one.

What a score means and which windows matter is decided in ``recognise.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from cnndesk.engine.model import Model
from cnndesk.engine.plan import Plan
from cnndesk.engine.plan_size import images_within
from cnndesk.explain.background import THING, Background, with_background
from cnndesk.explain.fully_convolutional import NotSliding, Sliding, as_sliding
from cnndesk.explain.passes import logits_id

Array = NDArray[np.float64]

FLATTEST = 6.0
"""Windows whose pixels have a smaller standard deviation show nothing."""

BATCH = 64
_TILE = 320


@dataclass(frozen=True, eq=False)
class Scan:
    """A block of neighbouring windows.

    Attributes
    ----------
    tops, lefts : ndarray of int64, (n,) and (m,)
        Corners of the windows.
    scores : ndarray of float64, (n, m, classes)
        Before the softmax.
    things : ndarray of float64, (n, m)
        How much each window looks like a well framed thing; minus infinity without contrast.
    share : float
        How much of the picture has been scanned.
    """

    tops: NDArray[np.int64]
    lefts: NDArray[np.int64]
    scores: Array
    things: Array
    share: float


class WindowScorer:
    """Scores windows with one network.

    Parameters
    ----------
    model : Model
        A classifier.
    background : Background or None
        Without one, `evidence` stands in for it.
    threads : int

    Attributes
    ----------
    window : (h, w, c)
    reason : str
        Why the network does not slide as a convolution; empty where it does.
    """

    def __init__(self, model: Model, background: Background | None, threads: int) -> None:
        self._logits = logits_id(model)
        self._has_unit = background is not None
        self.model = model if background is None else with_background(model, background)
        self._threads = threads
        self.window = model.shapes[model.nodes[0].id]
        self.reason = ""
        self._sliding: Sliding | None = None
        self._plan: Plan | None = None
        try:
            self._sliding = as_sliding(self.model, (THING,) if self._has_unit else ())
        except NotSliding as error:
            self.reason = str(error)

    @property
    def exact(self) -> bool:
        """Whether `scan` gives what single windows give: no padding, or no sliding."""
        return self._sliding is None or self._sliding.exact

    def windows(self, images: NDArray[np.uint8]) -> tuple[Array, Array]:
        """Return scores (n, classes) and things (n,) of at most `BATCH` windows (n, h, w, c)."""
        if self._plan is None:
            batch = images_within(self.model, BATCH)
            self._plan = Plan(self.model, batch, keep=(self._logits, THING), threads=self._threads)
            self._plan.pack_weights()
        plan, n = self._plan, len(images)
        scores, units = [], []
        for start in range(0, n, plan.batch):
            part = images[start : start + plan.batch]
            plan.clear_stop()
            plan.images[: len(part)] = part
            plan.forward()
            values = plan.values[self._logits][: len(part)].reshape(len(part), -1)
            scores.append(values.astype(np.float64))
            if self._has_unit:
                units.append(plan.values[THING][: len(part)].reshape(len(part)).copy())
        every = np.concatenate(scores)
        contrast = images.reshape(n, -1).std(axis=1)
        return every, _things(every, np.concatenate(units) if units else None, contrast)

    def scan(self, picture: NDArray[np.uint8]) -> Iterator[Scan]:
        """Yield the windows of a picture (h, w, c), which is at least as large as a window."""
        if self._sliding is not None:
            try:
                yield from self._slide(self._sliding, picture)
                return
            except NotSliding as error:
                self._sliding, self.reason = None, str(error)
        yield from self._cut(picture)

    def _slide(self, sliding: Sliding, picture: NDArray[np.uint8]) -> Iterator[Scan]:
        """Slide the network as a convolution, tile by tile."""
        (h, w), stride = sliding.window, sliding.stride
        height = min(picture.shape[0], max(_TILE, h + 4 * stride[0]))
        width = min(picture.shape[1], max(_TILE, w + 4 * stride[1]))
        model = sliding.model(height, width)
        plan = Plan(model, 1, keep=(sliding.scores, THING), threads=self._threads)
        plan.pack_weights()
        corners = [
            (top, left)
            for top in _starts(picture.shape[0], height, h, stride[0])
            for left in _starts(picture.shape[1], width, w, stride[1])
        ]
        for index, (top, left) in enumerate(corners):
            tile = picture[top : top + height, left : left + width]
            plan.clear_stop()
            plan.images[0] = tile
            plan.forward()
            scores = plan.values[sliding.scores][0].astype(np.float64)
            down, across, _ = scores.shape
            contrast = _contrast(tile, (h, w), stride)[:down, :across]
            unit = plan.values[THING][0, :, :, 0] if self._has_unit else None
            yield Scan(
                tops=top + stride[0] * np.arange(down),
                lefts=left + stride[1] * np.arange(across),
                scores=scores,
                things=_things(scores, unit, contrast),
                share=(index + 1) / len(corners),
            )

    def _cut(self, picture: NDArray[np.uint8]) -> Iterator[Scan]:
        """Score window by window, a few rows of windows at a time."""
        h, w, c = self.window
        step = max(1, min(h, w) // 8)
        windows = sliding_window_view(picture, (h, w, c))[::step, ::step, 0]
        down, across = windows.shape[:2]
        rows = max(3, -(-512 // across))
        for first in range(0, down, rows):
            block = windows[first : first + rows]
            flat = block.reshape(-1, h, w, c)
            parts = [self.windows(flat[i : i + BATCH]) for i in range(0, len(flat), BATCH)]
            yield Scan(
                tops=step * np.arange(first, first + len(block)),
                lefts=step * np.arange(across),
                scores=np.concatenate([p[0] for p in parts]).reshape(len(block), across, -1),
                things=np.concatenate([p[1] for p in parts]).reshape(len(block), across),
                share=min(1.0, (first + rows) / down),
            )


def evidence(scores: Array) -> Array:
    """Return log sum e^score over the classes: how much speaks for any class at all.

    The negative free energy of Liu et al., "Energy-based out-of-distribution detection" (NeurIPS
    2020).
    """
    most = scores.max(axis=-1, keepdims=True)
    total = np.exp(scores - most).sum(axis=-1)
    return np.asarray(np.log(total) + most[..., 0])


def _things(scores: Array, unit: NDArray[np.float32] | None, contrast: Array) -> Array:
    values = evidence(scores) if unit is None else unit.astype(np.float64)
    return np.where(contrast >= FLATTEST, values, -np.inf)


def _contrast(pixels: NDArray[np.uint8], window: tuple[int, int], stride: tuple[int, int]) -> Array:
    """Return the standard deviation of the pixels in every window, by summed areas."""
    values = pixels.astype(np.float64)
    sums = []
    for plane in (values.sum(axis=2), (values**2).sum(axis=2)):
        table = np.zeros((plane.shape[0] + 1, plane.shape[1] + 1))
        table[1:, 1:] = plane.cumsum(axis=0).cumsum(axis=1)
        h, w = window
        area = table[h:, w:] - table[:-h, w:] - table[h:, :-w] + table[:-h, :-w]
        sums.append(area[:: stride[0], :: stride[1]])
    count = window[0] * window[1] * pixels.shape[2]
    variance = sums[1] / count - (sums[0] / count) ** 2
    return np.asarray(np.sqrt(np.maximum(variance, 0.0)))


def _starts(size: int, tile: int, window: int, stride: int) -> list[int]:
    """Return where tiles begin, on the stride's grid, so that every window is in one."""
    places = (tile - window) // stride + 1
    last = (size - tile) // stride * stride
    starts = list(range(0, last + 1, places * stride))
    return starts if starts[-1] == last else [*starts, last]

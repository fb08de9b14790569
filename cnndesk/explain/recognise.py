"""Recognition: where in a larger picture are the things that the network was trained on.

The picture is looked at in several sizes. At each, the network slides over it (``windows.py``): as
a convolution over the whole picture where the network allows, else window by window in batches. The
best places are then looked at again as single windows, shifted and scaled a little, so that every
probability in the result is what the network gives for exactly that part of the picture. Boxes that
show the same thing are suppressed.

A window counts as background, and gives no box, when the unit learned for that says so
(``background.py``), when it has hardly any contrast, or when the likeliest class has a name such as
"background". Without the learned unit, only the other two hold, and more background is taken for
things; the result then says so.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field
from math import ceil, prod

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray
from PIL import Image as Pillow

from cnndesk.data.fit import to_array, to_channels
from cnndesk.engine.activations import sigmoid
from cnndesk.engine.costs import model_costs
from cnndesk.engine.model import Model
from cnndesk.engine.reference_training import softmax
from cnndesk.engine.rules import Probability, Softmax
from cnndesk.engine.types import FloatArray
from cnndesk.errors import ExplainError, SettingError
from cnndesk.explain.background import Background
from cnndesk.explain.boxes import Boxes, suppress
from cnndesk.explain.passes import check_finite, logits_id
from cnndesk.explain.progress import Progress, Work
from cnndesk.explain.windows import BATCH, Scan, WindowScorer

BACKGROUND_NAMES = frozenset({"background", "none", "nothing", "other", "negative", "empty"})
"""Classes of these names give no boxes."""

SIZE_STEP = 1.25
"""From one size of objects to the next."""

THRESHOLD = 0.5
"""Certainty from which boxes are shown at first."""

LEAST_PROBABILITY = 0.3
"""Boxes below are not kept for the threshold slider."""

MOST_PIXELS = 16_000_000
"""Of the picture at its finest size; smaller objects of larger pictures are not looked for."""

_CANDIDATES_PER_BLOCK = 100
_ROUGH_CANDIDATES = 600
_CANDIDATES = 120
_FEWEST_CANDIDATES = 12
_OPERATIONS = 6e11
"""What looking closer may cost: some 5 s of two cores."""

_HEAT_SIDE = 192
_SHIFTS = (0.14, 0.06)
_VARIANTS = 27
# A network with padding sees its window's border differently while it slides; the unit for things,
# a logit, may then be this much lower. Looking closer decides.
_SLACK = 3.0


@dataclass(frozen=True)
class Box:
    """Something that was recognised.

    Attributes
    ----------
    label : int
    name : str
        Of the class.
    probability : float
        As the network gives it for this part of the picture.
    certainty : float
        That there is a well framed thing, times the probability; the same as the probability where
        no background was learned.
    x, y, width, height : int
        Pixels of the picture.
    """

    label: int
    name: str
    probability: float
    certainty: float
    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, eq=False)
class Recognition:
    """What was found in a picture.

    Attributes
    ----------
    classes : tuple of str
    size : (int, int)
        Height and width of the picture.
    heat : ndarray of float32, (classes, h, w)
        Highest probability of each class over the sizes, at the centres of the windows that show a
        thing; the picture reduced to at most 192 pixels.
    sliding : bool
        Whether the network slid as a convolution.
    note : str
        What the user should know; empty where there is nothing.
    """

    classes: tuple[str, ...]
    size: tuple[int, int]
    heat: FloatArray
    sliding: bool
    note: str
    _places: NDArray[np.int64] = field(repr=False)
    _probabilities: NDArray[np.float64] = field(repr=False)
    _labels: NDArray[np.int64] = field(repr=False)
    _things: NDArray[np.float64] = field(repr=False)
    _certainties: NDArray[np.float64] = field(repr=False)

    def boxes(self, threshold: float = THRESHOLD, overlap: float = 0.2) -> list[Box]:
        """Return what is found with at least a certainty, most certain first; quick.

        Parameters
        ----------
        threshold : float
            Least certainty, 0..1.
        overlap : float
            Boxes that overlap a more certain one by more are suppressed.

        Raises
        ------
        SettingError
            For values outside 0..1.
        """
        for name, value in (("Threshold", threshold), ("Overlap", overlap)):
            if not 0 <= value <= 1:
                raise SettingError(f"{name} is {value:g}. Use a number from 0 to 1.")
        sure = np.flatnonzero(self._certainties >= threshold)
        places = self._places[sure].astype(np.float64)
        kept = sure[suppress(places, self._certainties[sure], overlap, inside=0.5)]
        kept = kept[np.argsort(-self._certainties[kept], kind="stable")]
        return [
            Box(
                int(self._labels[index]),
                self.classes[int(self._labels[index])],
                float(self._probabilities[index]),
                float(self._certainties[index]),
                *self._places[index].tolist(),
            )
            for index in kept.tolist()
        ]


def recognise(
    model: Model,
    picture: NDArray[np.uint8],
    classes: Sequence[str],
    *,
    background: Background | None = None,
    smallest: int | None = None,
    largest: int | None = None,
    threads: int = 1,
) -> Work[Recognition]:
    """Look for things in a picture; see ``progress.finish``.

    Parameters
    ----------
    model : Model
        A trained classifier.
    picture : ndarray of uint8, (h, w, 1 or 3)
    classes : sequence of str
    background : Background, optional
        From `learn_background`; without it more background is taken for things.
    smallest, largest : int, optional
        Longer side of the objects looked for, pixels; by default from the network's own size to the
        whole picture.
    threads : int

    Yields
    ------
    Progress
        A tile or batch each, with the heat so far as ``partial`` while the picture is scanned.

    Returns
    -------
    Recognition

    Raises
    ------
    ExplainError
        For a network that is no classifier, weights that are not numbers, or no picture.
    SettingError
        For sizes that contradict each other.
    """
    _check(model, picture, classes)
    search = _Search(model, picture, classes, background, threads)
    sizes, note = _sizes(search.scorer.window, picture.shape[:2], smallest, largest)
    total = 100 * (len(sizes) + 2)
    for index, size in enumerate(sizes):
        stage = f"looking for objects of {size} pixels"
        for share in search.look(size):
            yield Progress(stage, round(100 * (index + share)), total, search.heat.copy())
    for share in search.refine():
        yield Progress("looking closer", round(100 * (len(sizes) + 2 * share)), total)
    return search.result(note)


def check_classifier(model: Model) -> None:
    """Raise for a network that gives no probabilities.

    Raises
    ------
    ExplainError
    """
    logits_id(model)
    if not isinstance(model.nodes[-1].layer.rule(), Softmax | Probability):
        raise ExplainError(
            "The network gives numbers, not classes, so there is nothing to recognise. End it with "
            "a softmax classifier."
        )


def _check(model: Model, picture: NDArray[np.uint8], classes: Sequence[str]) -> None:
    check_classifier(model)
    count = prod(model.shapes[logits_id(model)])
    check_finite(model)
    channels = model.shapes[model.nodes[0].id][2]
    if channels not in (1, 3):
        raise ExplainError(
            f"The network takes {channels} channels, but pictures have 1 (grey) or 3 (colour). Set "
            "the channels of its input to 1 or 3."
        )
    if picture.ndim != 3 or picture.dtype != np.uint8 or picture.shape[2] not in (1, 3):
        raise ExplainError("The picture must be bytes of height × width × 1 or 3 channels.")
    if min(picture.shape[:2]) < 4:
        h, w, _ = picture.shape
        raise ExplainError(f"The picture is only {h}×{w} pixels. Choose a larger one.")
    if len(classes) != count:
        raise ExplainError(
            f"The network has {count} outputs, but there are {len(classes)} names of classes. "
            "Train the network on the data again, so that it knows the names."
        )


def _sizes(
    window: tuple[int, int, int],
    picture: tuple[int, ...],
    smallest: int | None,
    largest: int | None,
) -> tuple[list[int], str]:
    """Return the longer sides of objects to look for, smallest first, and a note."""
    if (smallest or 1) < 1 or (largest or 1) < 1 or (smallest or 1) > (largest or smallest or 1):
        raise SettingError(
            f"Objects from {smallest} to {largest} pixels cannot be looked for. Give a smallest "
            "size of at least 1 and a largest that is not below it."
        )
    side = max(window[:2])
    # The object of the window's proportions that just fits into the picture.
    most = max(1, int(min(picture[0] / window[0], picture[1] / window[1]) * side))
    high = min(largest or most, most)
    low = min(smallest or side, high)
    pixels = prod(picture[:2])
    finest = ceil(side * (pixels / MOST_PIXELS) ** 0.5)
    note = ""
    if low < finest and pixels > MOST_PIXELS:
        low = min(finest, high)
        note = (
            f"The picture has {pixels / 1e6:.0f} megapixels, so objects below {low} pixels were "
            "not looked for. Cut out a part to find smaller ones."
        )
    count = int(np.log(high / low) / np.log(SIZE_STEP)) + 1
    return sorted({round(low * SIZE_STEP**i) for i in range(count)} | {high}), note


@dataclass(frozen=True, eq=False)
class _Candidates:
    """Windows that may show something."""

    places: Boxes
    scores: NDArray[np.float64]
    things: NDArray[np.float64]

    def chosen(self, which: NDArray[np.integer]) -> _Candidates:
        return _Candidates(self.places[which], self.scores[which], self.things[which])


class _Search:
    """One picture, one network: the work behind `recognise`."""

    def __init__(
        self,
        model: Model,
        picture: NDArray[np.uint8],
        classes: Sequence[str],
        background: Background | None,
        threads: int,
    ) -> None:
        self.scorer = WindowScorer(model, background, threads)
        self._classes = tuple(classes)
        self._threshold = background.threshold if background else -np.inf
        self._independent = isinstance(model.nodes[-1].layer.rule(), Probability)
        plain = Pillow.fromarray(picture[:, :, 0] if picture.shape[2] == 1 else picture)
        self._picture = to_channels(plain, self.scorer.window[2])
        self._size = (picture.shape[0], picture.shape[1])
        scale = min(1.0, _HEAT_SIDE / max(self._size))
        grid = [max(1, round(side * scale)) for side in self._size]
        self.heat = np.zeros((len(self._classes), *grid), np.float32)
        none = np.zeros((0, len(self._classes)))
        self._found = [_Candidates(np.zeros((0, 4)), none, np.zeros(0))]
        self._final = self._found[0]
        each = sum(cost.forward for cost in model_costs(self.scorer.model).values())
        windows = int(_OPERATIONS // max(each, 1))
        variants = len(_SHIFTS) * _VARIANTS
        self._candidates = max(_FEWEST_CANDIDATES, min(_CANDIDATES, windows // variants))
        self._rough = max(4 * self._candidates, min(_ROUGH_CANDIDATES, windows // 3))
        names = [name.strip().lower() in BACKGROUND_NAMES for name in self._classes]
        self._background = np.array(names, np.bool_)

    # Looking at one size

    def look(self, size: int) -> Iterator[float]:
        """Scan the picture at the scale where objects of a size fill the window."""
        h, w, _ = self.scorer.window
        factor = max(h, w) / size
        height = max(h, round(self._size[0] * factor))
        width = max(w, round(self._size[1] * factor))
        reduced = self._picture.resize((width, height), Pillow.Resampling.BICUBIC, reducing_gap=3.0)
        scale = (self._size[0] / height, self._size[1] / width)
        for scan in self.scorer.scan(to_array(reduced)):
            self._take(scan, scale)
            yield scan.share

    def _take(self, scan: Scan, scale: tuple[float, float]) -> None:
        """Add a block of windows to the heat, and the best of them to the candidates."""
        h, w, _ = self.scorer.window
        probabilities = self._probabilities(scan.scores)
        slack = 0.0 if self.scorer.exact else _SLACK
        shown = self._shows_thing(scan.scores, scan.things + slack)
        self._paint(np.where(shown[:, :, None], probabilities, 0.0), scan, scale)
        peaks = shown & (probabilities.max(axis=2) >= LEAST_PROBABILITY) & _is_peak(scan.things)
        rows, columns = np.nonzero(peaks)
        places = np.empty((len(rows), 4))
        places[:, 0], places[:, 1] = scan.lefts[columns] * scale[1], scan.tops[rows] * scale[0]
        places[:, 2], places[:, 3] = w * scale[1], h * scale[0]
        found = _Candidates(places, scan.scores[rows, columns], scan.things[rows, columns])
        best = np.argsort(-found.things, kind="stable")[:_CANDIDATES_PER_BLOCK]
        self._found.append(found.chosen(best))

    def _shows_thing(
        self, scores: NDArray[np.float64], things: NDArray[np.float64]
    ) -> NDArray[np.bool_]:
        likeliest = scores.argmax(axis=-1)
        above = (things >= self._threshold) & np.isfinite(things)
        return np.asarray(above & ~self._background[likeliest])

    def _probabilities(self, scores: NDArray[np.float64]) -> NDArray[np.float64]:
        return sigmoid(scores) if self._independent else softmax(scores)

    def _framed(self, things: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return how likely windows frame a thing, 0..1; 1 where no background was learned."""
        return np.ones(len(things)) if self._threshold == -np.inf else sigmoid(things)

    def _paint(
        self, probabilities: NDArray[np.float64], scan: Scan, scale: tuple[float, float]
    ) -> None:
        """Raise the heat around the centres of the windows."""
        cells, windows = [], []
        for axis, starts in enumerate((scan.tops, scan.lefts)):
            count = self.heat.shape[1 + axis]
            pixels = (np.arange(count) + 0.5) * self._size[axis] / count
            first = (starts[0] + self.scorer.window[axis] / 2) * scale[axis]
            step = (starts[1] - starts[0] if len(starts) > 1 else 1) * scale[axis]
            index = np.rint((pixels - first) / step).astype(np.int64)
            known = np.flatnonzero((index >= 0) & (index < len(starts)))
            cells.append(known)
            windows.append(index[known])
        values = probabilities[np.ix_(windows[0], windows[1])].transpose(2, 0, 1)
        target = np.ix_(np.arange(len(self.heat)), cells[0], cells[1])
        self.heat[target] = np.maximum(self.heat[target], values)

    # Looking closer

    def refine(self) -> Generator[float, None, None]:
        """Look at the best places again as single windows, shifted and scaled a little."""
        found = _Candidates(
            np.concatenate([c.places for c in self._found]),
            np.concatenate([c.scores for c in self._found]),
            np.concatenate([c.things for c in self._found]),
        )
        kept = suppress(found.places, found.things, 0.5, inside=1.1)[: self._rough]
        places = found.places[kept]
        if not self.scorer.exact and len(places) > self._candidates:
            pixels = np.array([whole_pixels(place, self._size) for place in places])
            _, things = yield from self._score(pixels, 0.0, 0.2)
            # What was seen from a little too far away shows now; of places beside one another,
            # the best stays.
            hopeful = np.flatnonzero(things >= self._threshold - _SLACK)
            near = suppress(places[hopeful], things[hopeful], 0.5, inside=1.1)
            places = places[hopeful[near]]
        places = places[: self._candidates]
        for round_, reach in enumerate(_SHIFTS):
            if not len(places):
                return
            variants = np.concatenate([_variants(place, reach) for place in places])
            pixels = np.array([whole_pixels(v, self._size) for v in variants])
            each = len(variants) // len(places)
            scores, things = yield from self._score(pixels, 0.2 + 0.4 * round_, 0.4)
            best = things.reshape(-1, each).argmax(axis=1) + each * np.arange(len(places))
            self._final = _Candidates(pixels[best], scores[best], things[best])
            places = variants[best]

    def _score(
        self, pixels: NDArray[np.int64], done: float, share: float
    ) -> Generator[float, None, tuple[NDArray[np.float64], NDArray[np.float64]]]:
        """Score parts of the picture as single windows; yields how far the whole is."""
        parts = []
        for start in range(0, len(pixels), BATCH):
            parts.append(self.scorer.windows(self._cut_out(pixels[start : start + BATCH])))
            yield done + share * start / len(pixels)
        return np.concatenate([p[0] for p in parts]), np.concatenate([p[1] for p in parts])

    def _cut_out(self, places: NDArray[np.int64]) -> NDArray[np.uint8]:
        """Return parts of the picture fitted to the window, (n, h, w, c)."""
        return np.stack([fitted_part(self._picture, p, self.scorer.window) for p in places])

    def result(self, note: str) -> Recognition:
        """Return what was found."""
        final = self._final
        probabilities = self._probabilities(final.scores)
        labels = final.scores.argmax(axis=1)
        sure = probabilities[np.arange(len(labels)), labels]
        shown = self._shows_thing(final.scores, final.things)
        keep = np.flatnonzero(shown & (sure >= LEAST_PROBABILITY))
        notes = [note]
        if self.scorer.reason:
            notes.append(f"The network looks window by window, because {self.scorer.reason}.")
        if self._threshold == -np.inf:
            notes.append(
                "Nothing is known of the training images, so background may be taken for things."
            )
        return Recognition(
            classes=self._classes,
            size=self._size,
            heat=self.heat,
            sliding=not self.scorer.reason,
            note=" ".join(filter(None, notes)),
            _places=final.places[keep].astype(np.int64),
            _probabilities=sure[keep],
            _labels=labels[keep].astype(np.int64),
            _things=final.things[keep],
            _certainties=sure[keep] * self._framed(final.things[keep]),
        )


def fitted_part(
    picture: Pillow.Image, place: Sequence[int] | NDArray[np.int64], window: tuple[int, int, int]
) -> NDArray[np.uint8]:
    """Return a part x, y, width, height of a picture, fitted to a network's window."""
    x, y, width, height = (int(v) for v in place)
    size, area = (window[1], window[0]), (x, y, x + width, y + height)
    bicubic = Pillow.Resampling.BICUBIC
    return to_array(picture.resize(size, bicubic, box=area, reducing_gap=3.0))


def whole_pixels(place: NDArray[np.float64], size: tuple[int, int]) -> tuple[int, int, int, int]:
    """Return x, y, width, height of a place in whole pixels inside a picture (h, w)."""
    x, y = max(round(place[0]), 0), max(round(place[1]), 0)
    right, bottom = (
        min(round(place[0] + place[2]), size[1]),
        min(round(place[1] + place[3]), size[0]),
    )
    return x, y, max(right - x, 1), max(bottom - y, 1)


def _variants(place: NDArray[np.float64], reach: float) -> Boxes:
    """Return a place shifted and scaled by up to a share of its size, (27, 4)."""
    x, y, width, height = place
    steps = (0.0, -reach, reach)
    found = [
        (
            x + width * (0.5 + right - (1 + grow) / 2),
            y + height * (0.5 + down - (1 + grow) / 2),
            width * (1 + grow),
            height * (1 + grow),
        )
        for grow in steps
        for down in steps
        for right in steps
    ]
    return np.array(found)


def _is_peak(values: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Return which places are at least as high as their eight neighbours."""
    padded = np.pad(values, 1, constant_values=-np.inf)
    around = sliding_window_view(padded, (3, 3)).max(axis=(2, 3))
    return np.asarray(values >= around)

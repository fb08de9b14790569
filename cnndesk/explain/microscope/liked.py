"""The picture that a map likes best: from noise or a photograph uphill, by the engine's gradients.

What is climbed is one unit in the middle of the map, so that the result can be laid beside the
patches of real images that excite the map most, and its value compared with theirs. Where the unit
sees a part of the image only, a smaller network that takes just that part is climbed, checked to
give the same value. Of an activation that cuts off, the value before it is climbed: behind it there
is nothing to climb where it is closed. The picture itself is ``canvas.py``'s.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cnndesk.engine.model import Model, Node
from cnndesk.engine.plan import Plan
from cnndesk.engine.rules import Elementwise, Moved, Pooled, Probability
from cnndesk.engine.types import FloatArray
from cnndesk.errors import ExplainError
from cnndesk.explain.microscope.canvas import Canvas, Sight, quick_size, sight
from cnndesk.explain.microscope.seen_part import SeenPart
from cnndesk.explain.passes import (
    Image,
    Unit,
    check_finite,
    check_image,
    check_unit,
    find_node,
    part_of,
)
from cnndesk.explain.progress import Progress, Work
from cnndesk.explain.reads import Span, computation_of
from cnndesk.rng import generator

STEPS = 160
PHOTO_STEPS = 60
"""From a photograph: enough to bring out what the map sees in it, too few to leave it behind."""

RATE, PHOTO_RATE = 0.05, 0.02
_WOBBLE = 0.06
"""The picture is shifted in each step by up to this part of its side, at least one pixel."""
_ZOOM = 0.08
_SETTLED = 0.15
"""The last part of the steps, in which it wobbles a quarter as much, so that it becomes sharp."""
_SMALL_SIDE, _SMALL_SMOOTHNESS = 48, 1.3
"""Up to this size of what is seen, short waves are worth less: a few pixels make up all of it."""
_SHOW_EVERY = 8
_TRIES = 4


@dataclass(frozen=True, eq=False)
class LikedPicture:
    """What one map likes best, as far as was found.

    Attributes
    ----------
    node : str
    unit : Unit
        In the middle of the map.
    pixels : ndarray of uint8, (h, w, c)
        The part of the image that the unit sees.
    value : float
        The unit's value for this picture, bytes as they are, as the engine computes it.
    steps : int
    """

    node: str
    unit: Unit
    pixels: Image
    value: float
    steps: int


def middle_unit(model: Model, node_id: str, channel: int) -> Unit:
    """Return the unit in the middle of a map.

    Raises
    ------
    ExplainError
        Where there is no such block or map.
    """
    find_node(model, node_id)
    h, w, _ = model.shapes[node_id]
    unit = Unit(h // 2, w // 2, channel)
    check_unit(model, node_id, unit)
    return unit


def liked_picture(
    model: Model,
    node_id: str,
    channel: int,
    *,
    photo: Image | None = None,
    attempt: int = 0,
    seed: int = 0,
    steps: int | None = None,
    threads: int = 1,
) -> Work[LikedPicture]:
    """Climb; see ``progress.finish``.

    Parameters
    ----------
    model : Model
    node_id : str
    channel : int
    photo : ndarray of uint8, (h, w, c), optional
        Of the network's size: begin with it instead of with noise.
    attempt : int
        Another one begins with other noise.
    seed : int
    steps : int, optional
    threads : int

    Yields
    ------
    Progress
        A step each; now and then with the picture so far, uint8 (h, w, c), as ``partial``.

    Returns
    -------
    LikedPicture

    Raises
    ------
    ExplainError
        For an unknown block or map, the image itself, a photograph of another size, weights that
        are not numbers, or a map that reacts to nothing.
    """
    unit = middle_unit(model, node_id, channel)
    check_finite(model)
    if photo is not None:
        check_image(model, photo)
    if node_id == model.nodes[0].id:
        raise ExplainError(
            f"{node_id} is the image itself, which likes nothing. Choose a block behind it."
        )
    count = steps or (STEPS if photo is None else PHOTO_STEPS)
    climb = _Climb(SeenPart.of(model, node_id, unit), threads)
    yield Progress("climbing", 0, count)
    for retry in range(_TRIES):
        rng = generator(seed, attempt * _TRIES + retry, f"liked:{node_id}:{channel}")
        climb.begin(rng, photo, count)
        if climb.step(0) or photo is not None:
            break
    else:
        raise ExplainError(
            f"Map {channel + 1} of {node_id} reacts to nothing that was tried: its gradient is 0 "
            "everywhere. It may be dead; see Health, or choose another map."
        )
    for step in range(1, count):
        climb.step(step)
        shown = climb.pixels() if step % _SHOW_EVERY == 0 else None
        yield Progress("climbing", step, count, shown)
    return LikedPicture(node_id, unit, climb.pixels(), climb.value(), count)


class _Climb:
    """The way up.

    Parameters
    ----------
    seen : SeenPart
    threads : int
    """

    def __init__(self, seen: SeenPart, threads: int) -> None:
        self._seen = seen
        node, unit = _climbed(seen.model, seen.node_id, seen.unit)
        part = part_of(seen.model, node, seeded=True)
        self._plan = Plan(part, 1, input_gradients=True, fuse=False, threads=threads)
        self._plan.pack_weights()
        values = np.zeros(seen.model.shapes[node], np.float32)
        values[unit.index] = 1.0
        self._plan.targets.values[0] = values.reshape(-1)
        self._entry = seen.model.nodes[0].id
        self._scale, self._shift = seen.scale_and_shift()
        h, w, self._channels = seen.model.shapes[self._entry]
        self._size = (h, w)
        self._wobble = max(1.0, _WOBBLE * max(h, w))
        room = 2 * int(np.ceil(self._wobble))
        self._canvas_size = (quick_size(h + room), quick_size(w + room))

    def begin(self, rng: np.random.Generator, photo: Image | None, steps: int) -> None:
        """Begin from noise, or from the photograph, its edges drawn out over the margin."""
        self._rng, self._steps = rng, steps
        self._rate = RATE if photo is None else PHOTO_RATE
        start: FloatArray | None = None
        if photo is not None:
            seen = self._seen
            part = photo[
                seen.rows.first : seen.rows.last + 1, seen.columns.first : seen.columns.last + 1
            ]
            margins = [
                ((c - s) // 2, c - s - (c - s) // 2)
                for c, s in zip(self._canvas_size, self._size, strict=True)
            ]
            drawn = np.pad(part.astype(np.float32) / 255, (*margins, (0, 0)), mode="edge")
            start = np.ascontiguousarray(drawn.transpose(2, 0, 1), np.float32)
        small = max(self._size) <= _SMALL_SIDE
        self._canvas = Canvas(
            (self._channels, *self._canvas_size),
            rng,
            smoothness=_SMALL_SMOOTHNESS if small else 1.0,
            start=start,
        )

    def step(self, number: int) -> bool:
        """Go a step up; return whether there was a slope."""
        picture = self._canvas.picture()
        looked = self._look(number)
        seen = looked.seen(picture).transpose(1, 2, 0)
        self._plan.images[0] = seen * self._scale + self._shift
        self._plan.clear_stop()
        self._plan.step()
        slope = self._plan.gradients[self._entry][0] * self._scale
        if not slope.any():
            return False
        unseen = looked.unseen(np.ascontiguousarray(slope.transpose(2, 0, 1)))
        self._canvas.climb(picture, unseen, self._rate)
        return True

    def _look(self, number: int) -> Sight:
        """Return how the picture is seen in a step: by chance, towards the end more nearly."""
        much = 1.0 if number < (1 - _SETTLED) * self._steps else 0.25
        zoom = float(np.exp(self._rng.uniform(-_ZOOM, _ZOOM) * much))
        down, across = self._rng.uniform(-self._wobble, self._wobble, 2) * much
        return sight(self._canvas_size, self._size, zoom, (float(down), float(across)))

    def pixels(self) -> Image:
        """Return the picture as bytes, cut to what the unit sees."""
        rows, columns = self._seen.field
        return self._bytes()[rows.first : rows.last + 1, columns.first : columns.last + 1].copy()

    def value(self) -> float:
        """Return the unit's value for the picture as bytes."""
        return self._seen.value(self._bytes().astype(np.float32) / np.float32(255))

    def _bytes(self) -> Image:
        whole = sight(self._canvas_size, self._size).seen(self._canvas.picture())
        return np.asarray(np.rint(whole.transpose(1, 2, 0) * 255), np.uint8)


def _climbed(model: Model, node_id: str, unit: Unit) -> tuple[str, Unit]:
    """Return the unit that is climbed in place of another: before what cuts off or chooses."""
    while True:
        node = model.node(node_id)
        reading, rule = computation_of(model, node)
        match rule:
            case Elementwise(kind=kind) if kind.can_die or kind.ends is not None:
                pass
            case Probability() | Moved():
                pass
            case Pooled(mode="max"):
                unit = _middle_cell(model, node, unit)
                node_id = node.inputs[0]
                continue
            case _:
                return node_id, unit
        shapes = model.input_shapes(node)
        sources = reading.sources(unit.index, shapes, model.shapes[node_id])
        if len(sources) != 1:
            return node_id, unit
        number, place = sources[0]
        node_id, unit = node.inputs[number], Unit(*place)
        if node_id == model.nodes[0].id:
            return node.id, Unit(*place)


def _middle_cell(model: Model, node: Node, unit: Unit) -> Unit:
    """Return the unit in the middle of what a pooling unit reads."""
    reading, _ = computation_of(model, node)
    (shape,) = model.input_shapes(node)
    at = []
    for axis, place in ((0, unit.row), (1, unit.column)):
        read = reading.span(Span(place, place), axis, shape[axis])
        inside = read.clipped(shape[axis]) if read is not None else None
        at.append((inside.first + inside.last) // 2 if inside is not None else 0)
    return Unit(at[0], at[1], unit.channel)

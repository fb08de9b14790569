"""Goes through the moments of a run and draws a view at each: long work that can be cancelled.

Views that need no screen: the maps of a block for an image, the filters of a block, the points of
images by what a block makes of them, the curves. Whoever has the weights of the moments gives them
one at a time; one frame is in memory.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray

from cnndesk.engine.model import Model
from cnndesk.errors import ExportError
from cnndesk.explain.embedding import features_of, pca, turned_like
from cnndesk.explain.passes import find_node
from cnndesk.explain.progress import Progress, Work, mapped
from cnndesk.session.history import History
from cnndesk.session.moments import Moment
from cnndesk.session.probe import Probe
from cnndesk.session.state import Arrays
from cnndesk.use.film import frames
from cnndesk.use.film.apng import FilmWriter, Frame

View = Literal["maps", "filters", "embedding", "curves"]
VIEWS: tuple[View, ...] = get_args(View)

Values = NDArray[np.float32] | None
"""What the block makes of the images, where points are filmed."""

Drawer = Callable[[Moment, Values], Frame]

MOST_POINTS = 1_000
"""Images of a film of points."""


@dataclass(frozen=True, eq=False)
class Scene:
    """What is filmed.

    Attributes
    ----------
    model : Model
        Its arrays are replaced by those of each moment.
    block : str
        Of maps, filters and points.
    image : ndarray of uint8, (h, w, c)
        Of maps.
    images, labels : ndarray of uint8 (n, h, w, c) and of int64 (n,)
        Of points.
    classes : tuple of str
    history : History
        Of curves.
    threads : int
    """

    model: Model
    block: str = ""
    image: NDArray[np.uint8] = field(default_factory=lambda: np.empty((0, 0, 0), np.uint8))
    images: NDArray[np.uint8] = field(default_factory=lambda: np.empty((0, 0, 0, 0), np.uint8))
    labels: NDArray[np.int64] = field(default_factory=lambda: np.empty(0, np.int64))
    classes: tuple[str, ...] = ()
    history: History = field(default_factory=History)
    threads: int = 1


def called(moment: Moment) -> str:
    """Return what a moment is called: ``"Epoch 3"``."""
    if moment.ends_epoch and moment.epoch:
        return f"Epoch {moment.epoch:,}"
    return f"Step {moment.step:,}" if moment.step else "Start"


def film(
    view: View,
    scene: Scene,
    moments: Sequence[Moment],
    weights: Callable[[Moment], Arrays],
    writer: FilmWriter,
) -> Work[int]:
    """Write a frame for each moment; returns how many there are.

    Parameters
    ----------
    view : {"maps", "filters", "embedding", "curves"}
    scene : Scene
    moments : sequence of Moment
    weights : callable
        Returns those of a moment.
    writer : FilmWriter
        Not begun yet. Where the work is closed, what was written is deleted.

    Raises
    ------
    ExportError
        When it cannot be written, or the block has nothing of that kind.
    ExplainError
        When the network has no such block.
    """
    if view != "curves":
        find_node(scene.model, scene.block)
    drawer = _DRAWERS[view](scene)
    with writer:
        for done, moment in enumerate(moments):
            yield Progress("filming", done, len(moments))
            if view != "curves":
                _take(scene.model, weights(moment))
            values = None
            if view == "embedding":
                values = yield from _features(scene, Progress("filming", done, len(moments)))
            writer.add(drawer(moment, values))
    return len(moments)


def _features(scene: Scene, state: Progress) -> Work[NDArray[np.float32]]:
    """Return what the block makes of the images; how far the film is, is told meanwhile."""
    work = features_of(scene.model, scene.images, scene.block, threads=scene.threads)
    found = yield from mapped(work, lambda _: state)
    return found.values


def _take(model: Model, weights: Arrays) -> None:
    model.load_arrays({block: dict(named) for block, named in weights.items()})


def _maps(scene: Scene) -> Drawer:
    probe = Probe(scene.model, scene.threads)
    signed = _is_signed(scene.model, scene.block)

    def draw(moment: Moment, _: Values) -> Frame:
        found = probe.run(scene.image, blocks=(scene.block,))
        values = found.activations[scene.block]
        if values.shape[0] == values.shape[1] == 1:  # features: a square of cells, as in the window
            side = int(np.ceil(np.sqrt(values.size)))
            cells = np.zeros(side * side, np.float32)
            cells[: values.size] = values.reshape(-1)
            values = cells.reshape(side, side, 1)
        words = f"maps of {scene.block}"
        if len(found.outputs) and len(scene.classes) == len(found.outputs):
            best = int(np.nan_to_num(found.outputs).argmax())
            words += f", {scene.classes[best]} {100 * float(found.outputs[best]):.1f} %"
        return frames.tiles(values, frames.Caption(called(moment), words), signed=signed)

    return draw


def _is_signed(model: Model, block: str) -> bool:
    """Whether a block's outputs can be negative, by what it is: of the same kind in each frame."""
    layer = next(node.layer for node in model.nodes if node.id == block)
    reads = next(node.inputs for node in model.nodes if node.id == block)
    name = type(layer).__name__
    if name == "Activation":
        return getattr(layer, "kind", "") not in ("relu", "sigmoid", "softplus")
    if "Pool" in name or name in ("Flatten", "Dropout"):
        return bool(reads) and _is_signed(model, reads[0])
    return name != "InputLayer" and not layer.is_output


def _filters(scene: Scene) -> Drawer:
    weight = scene.model.parameters.get(scene.block, {}).get("weight")
    if weight is None or weight.ndim != 4:
        raise ExportError(
            f"{scene.block} has no filters. Choose a convolution with --block, or another view."
        )

    def draw(moment: Moment, _: Values) -> Frame:
        now = scene.model.parameters[scene.block]["weight"]
        caption = frames.Caption(called(moment), f"filters of {scene.block}")
        if now.shape[2] == 3:
            ends = np.maximum(np.abs(now).max(axis=(0, 1, 2)), 1e-12)
            rgb = np.rint(127.5 + 127.5 * now / ends).astype(np.uint8)
            return frames.colour_tiles(list(rgb.transpose(3, 0, 1, 2)), caption)
        strongest = np.abs(now).sum(axis=(0, 1)).argmax(axis=0)
        shown = now[:, :, strongest, np.arange(now.shape[3])]
        return frames.tiles(np.asarray(shown, np.float32), caption, signed=True)

    return draw


def _points(scene: Scene) -> Drawer:
    before: list[NDArray[np.float64]] = []

    def draw(moment: Moment, values: Values) -> Frame:
        assert values is not None
        points = pca(values).points
        if before:
            points = turned_like(points, before[-1])
        before[:] = [points]
        reach = float(np.percentile(np.linalg.norm(points - points.mean(axis=0), axis=1), 99))
        caption = frames.Caption(
            called(moment), f"{len(points):,} images by {scene.block}, two main directions"
        )
        return frames.scatter(points, scene.labels, scene.classes, caption, reach)

    return draw


def _curves(scene: Scene) -> Drawer:
    history = scene.history
    ends = np.concatenate([[0.0], history.epochs.column("step")])

    def at(steps: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.interp(steps, ends, np.arange(len(ends), dtype=np.float64))

    metric = history.metric
    factor = 100.0 if metric.key == "accuracy" else 1.0
    title = "Accuracy, %" if metric.key == "accuracy" else metric.title
    steps = at(history.steps.column("step"))
    epochs = np.arange(1.0, len(history.epochs) + 1)
    plots = [
        (
            name,
            [
                frames.Curve("training", frames.TRAIN, steps, _smooth(of * times)),
                frames.Curve("validation", frames.VALIDATION, epochs, val * times),
            ],
        )
        for name, of, val, times in (
            ("Loss", history.steps.column("loss"), history.epochs.column("val_loss"), 1.0),
            (
                title,
                history.steps.column(metric.key),
                history.epochs.column(metric.column("val")),
                factor,
            ),
        )
    ]

    def draw(moment: Moment, _: Values) -> Frame:
        x = float(at(np.array([moment.step], np.float64))[0])
        return frames.curves(plots, frames.Caption(called(moment)), x)

    return draw


def _smooth(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return running means over a fiftieth of the run."""
    span = max(1, len(values) // 50)
    if span == 1:
        return values
    sums = np.cumsum(np.concatenate([[0.0], values]))
    ends = np.arange(1, len(values) + 1)
    starts = np.maximum(0, ends - span)
    means: NDArray[np.float64] = (sums[ends] - sums[starts]) / (ends - starts)
    return means


_DRAWERS: dict[View, Callable[[Scene], Drawer]] = {
    "maps": _maps,
    "filters": _filters,
    "embedding": _points,
    "curves": _curves,
}

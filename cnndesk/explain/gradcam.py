"""Grad-CAM: where a block saw what speaks for a class (Selvaraju et al., ICCV 2017).

Each map of the block is weighted by the mean gradient of the class score over it; what remains
positive of the sum is the heat.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from cnndesk.engine.axes import Slides
from cnndesk.engine.model import Model, Node
from cnndesk.engine.reading import ByAxis
from cnndesk.engine.rules import WeightedSum
from cnndesk.errors import ExplainError, UndescribedError
from cnndesk.explain.passes import Image, SeededPlan, find_node, leading_to, logits_id
from cnndesk.explain.reads import computation_of, laid_out_inputs, reading_of
from cnndesk.explain.target import Target, choose_target


@dataclass(frozen=True, eq=False)
class GradCam:
    """The heat of one block for one class.

    Attributes
    ----------
    target : Target
    node : str
    weights : ndarray of float64, (maps,)
        Mean gradient of the score over each map.
    coarse : ndarray of float64, (h, w)
        Of the block's size; >= 0. All zero where nothing in the block speaks for the class.
    heat : ndarray of float64, (H, W)
        The same, enlarged to the image's size with bilinear interpolation.
    """

    target: Target
    node: str
    weights: NDArray[np.float64]
    coarse: NDArray[np.float64]
    heat: NDArray[np.float64]


def gradcam(
    model: Model, image: Image, node_id: str, label: int | None = None, *, threads: int = 1
) -> GradCam:
    """Return where a block saw what speaks for a class.

    Parameters
    ----------
    model : Model
    image : ndarray of uint8, (h, w, c)
    node_id : str
        A block with maps: a convolution, or an activation or pooling behind one.
    label : int, optional
        By default the likeliest class.
    threads : int

    Raises
    ------
    ExplainError
        As `choose_target`; also for a block that has no maps or does not lead to the output.
    """
    check_has_maps(model, node_id)
    target = choose_target(model, image, label, threads)
    seeded = SeededPlan(model, logits_id(model), threads=threads)
    seeded.plan.images[0] = image
    seed = np.zeros((1, len(target.outputs)), np.float32)
    seed[0, target.label] = 1.0
    gradient = seeded.run(seed, [node_id])[node_id][0]
    maps = seeded.plan.values[node_id][0].astype(np.float64)
    weights = gradient.astype(np.float64).mean(axis=(0, 1))
    coarse = np.maximum(maps @ weights, 0.0)
    return GradCam(target, node_id, weights, coarse, enlarged(coarse, image.shape[:2]))


def check_has_maps(model: Model, node_id: str) -> None:
    """Refuse a block that Grad-CAM says nothing about.

    Raises
    ------
    ExplainError
        With the blocks that can be chosen.
    UndescribedError
        Where a layer on the way from the image does not say what it reads: the maps could then not
        be laid over the image.
    """
    stays = all(reading_of(model, node).stays for node in _laid_out_before(model, node_id))
    h, w, _ = model.shapes[node_id]
    leading = any(node.id == node_id for node in leading_to(model, logits_id(model))[1:])
    if stays and h * w > 1 and leading:
        return
    possible = blocks_with_maps(model)
    hint = (
        f"Choose one of: {', '.join(possible)}."
        if possible
        else "The network has no block with maps; add a convolution."
    )
    reason = "does not lead to the output"
    if h * w == 1 or not stays:
        reason = "has no maps" if h * w == 1 else "has no maps that lie over the image"
    raise ExplainError(f"{node_id} {reason}, so there is no place to show. {hint}")


def blocks_with_maps(model: Model) -> list[str]:
    """Return the blocks whose maps can be laid over the image and that lead to the output block.

    Blocks at and behind a layer that does not say what it reads are left out: nobody knows.
    """
    over_image = {model.nodes[0].id}
    found = []
    for node in leading_to(model, logits_id(model))[1:]:
        if not _stays(model, node) or not over_image.issuperset(laid_out_inputs(model, node)):
            continue
        over_image.add(node.id)
        h, w, _ = model.shapes[node.id]
        if h * w > 1:
            found.append(node.id)
    return found


def _laid_out_before(model: Model, node_id: str) -> list[Node]:
    """Return a node and those before it, the image apart, on the ways that keep places."""
    needed = {find_node(model, node_id).id}
    found = []
    for node in reversed(model.nodes[1:]):
        if node.id in needed:
            found.append(node)
            needed.update(laid_out_inputs(model, node))
    return found


def _stays(model: Model, node: Node) -> bool:
    try:
        return reading_of(model, node).stays
    except UndescribedError:
        return False


def last_convolution(model: Model) -> str:
    """Return the block that Grad-CAM is usually looked at: the last convolution.

    Raises
    ------
    ExplainError
        Where the network has no convolution with a map of more than one place.
    """
    possible = blocks_with_maps(model)
    for node_id in reversed(possible):
        reading, rule = computation_of(model, find_node(model, node_id))
        match rule, reading:
            case WeightedSum(), ByAxis(rows=Slides(), columns=Slides()):
                return node_id
    raise ExplainError(
        "The network has no convolution whose output has places, so there is no Grad-CAM of it. "
        "Choose another method: saliency or occlusion."
    )


def enlarged(heat: NDArray[np.float64], size: tuple[int, ...]) -> NDArray[np.float64]:
    """Return a heat map brought to (height, width) with bilinear interpolation."""
    picture = Pillow.fromarray(heat.astype(np.float32))
    scaled = picture.resize((size[1], size[0]), Pillow.Resampling.BILINEAR)
    return np.asarray(scaled).astype(np.float64)

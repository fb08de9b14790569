"""What goes without a map: the network's answers with it and with zeros in its place.

A look, not an edit: a copy of the node list with a 1×1 filter of one number per map behind the
block, ones for all maps or zero for the muted one, over the same weights. Both passes take the same
way through the same kernels, so an answer that differs differs because of the map.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnndesk.engine.layers import Conv2d
from cnndesk.engine.model import Model, Node
from cnndesk.engine.plan import Plan
from cnndesk.engine.plan_size import images_within
from cnndesk.engine.types import FloatArray
from cnndesk.errors import ExplainError
from cnndesk.explain.embedding import ManyImages
from cnndesk.explain.microscope.strongest import BATCH, BATCH_BYTES
from cnndesk.explain.passes import check_finite, find_node, logits_id, share_arrays
from cnndesk.explain.progress import Progress, Work

_FILTER = "explain:muted"
"""Id of the filter; no block has such an id."""


@dataclass(frozen=True, eq=False)
class Muting:
    """What the network answers with and without a map. n images.

    Attributes
    ----------
    node : str
    channel : int
    before, after : ndarray of int64, (n,)
        The likeliest class.
    sure_before, sure_after : ndarray of float32, (n,)
        Its probability.
    """

    node: str
    channel: int
    before: NDArray[np.int64]
    after: NDArray[np.int64]
    sure_before: FloatArray
    sure_after: FloatArray

    @property
    def changed(self) -> NDArray[np.int64]:
        """The images whose class changes, the surest before first."""
        found = np.flatnonzero(self.before != self.after)
        return found[np.argsort(-self.sure_before[found], kind="stable")].astype(np.int64)

    def becomes_right(self, labels: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the images that are wrong with the map and right without it."""
        changed = self.changed
        return np.asarray(changed[self.after[changed] == labels[changed]])

    def becomes_wrong(self, labels: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the images that are right with the map and wrong without it."""
        changed = self.changed
        return np.asarray(changed[self.before[changed] == labels[changed]])


def mute_map(
    model: Model, images: ManyImages, node_id: str, channel: int, *, threads: int = 1
) -> Work[Muting]:
    """Ask the network with and without a map; see ``progress.finish``.

    Parameters
    ----------
    model : Model
        That gives probabilities of classes.
    images : array or ImageRows of uint8, (n, h, w, c)
    node_id : str
    channel : int
    threads : int

    Yields
    ------
    Progress
        A batch each.

    Returns
    -------
    Muting

    Raises
    ------
    ExplainError
        For no images, an unknown block or map, the output block, weights that are not numbers, or a
        network without an output.
    """
    _check(model, node_id, channel, len(images))
    check_finite(model)
    filtered, gates = with_gates(model, node_id)
    count = len(images)
    plan = Plan(filtered, images_within(filtered, min(BATCH, count), BATCH_BYTES), threads=threads)
    answers = np.empty((2, count), np.int64)
    sure = np.empty((2, count), np.float32)
    words = f"muting map {channel + 1} of {node_id}"
    yield Progress(words, 0, count)
    for start in range(0, count, plan.batch):
        end = min(start + plan.batch, count)
        plan.images[: end - start] = images[start:end]
        for row, gate in enumerate((1.0, 0.0)):
            gates[channel] = gate
            plan.clear_stop()
            plan.pack_weights()
            plan.forward()
            outputs = plan.output[: end - start]
            answers[row, start:end] = outputs.argmax(axis=1)
            sure[row, start:end] = outputs.max(axis=1)
        yield Progress(words, end, count)
    return Muting(node_id, channel, answers[0], answers[1], sure[0], sure[1])


def with_gates(model: Model, node_id: str) -> tuple[Model, FloatArray]:
    """Return the model with a number behind each map of a block, and these numbers, all one.

    Parameters
    ----------
    model : Model
        Whose arrays the other shares.
    node_id : str

    Returns
    -------
    model : Model
    gates : ndarray of float32, (c,)
        A view: what is written there holds from the next packing of the weights on.
    """
    channels = model.shapes[node_id][2]
    gate = Conv2d(
        filters=channels, kernel_size=(1, 1), groups=channels, bias=False, trainable=False
    )
    nodes = []
    for node in model.nodes:
        inputs = tuple(_FILTER if name == node_id else name for name in node.inputs)
        nodes.append(dataclasses.replace(node, inputs=inputs))
        if node.id == node_id:
            nodes.append(Node(_FILTER, gate, (node_id,)))
    made = share_arrays(Model(nodes), model)
    weight = made.parameters[_FILTER]["weight"]
    weight[...] = 1.0
    return made, weight.reshape(-1)


def _check(model: Model, node_id: str, channel: int, count: int) -> None:
    logits_id(model)
    node = find_node(model, node_id)
    maps = model.shapes[node_id][2]
    if node.layer.is_output:
        raise ExplainError(f"{node_id} is the answer itself. Choose a block before it to mute.")
    if not 0 <= channel < maps:
        raise ExplainError(
            f"{node_id} has {maps} maps and no map {channel + 1}. Choose one from 1 to {maps}."
        )
    if not count:
        raise ExplainError(
            "There are no validation images to compare the answers on. Set some aside in the Data "
            "workspace."
        )

"""From the drawn Network to the engine's Model, with weights carried over.

Node ids are block ids. Training compiles what the output depends on; blocks beside that are left
out. Looking compiles every block that fits, so that blocks are alive before there is an output. A
muted block is left out and its followers read its input. Weights are carried over by block id, name
and shape; what does not fit starts anew, and the `Carried` report says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from cnndesk.document.map_edits import why_no_map_can_be_muted
from cnndesk.document.network import Network
from cnndesk.document.shapes import Diagnosis, Inference, Status, infer
from cnndesk.errors import ShapeError

if TYPE_CHECKING:
    from cnndesk.engine.model import Model, Node

Arrays = Mapping[str, Mapping[str, NDArray[np.float32]]]
"""Arrays by block id, then by name: ``arrays["conv1"]["weight"]``."""


@dataclass(frozen=True)
class Carried:
    """What became of the weights.

    Attributes
    ----------
    kept : tuple of str
        Blocks whose arrays were all carried over.
    reset : tuple of str
        Blocks that have arrays and start anew, because there were none or their shapes differ.
    dropped : tuple of str
        Blocks of the old weights that the model does not have.
    """

    kept: tuple[str, ...] = ()
    reset: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """One sentence for the log; empty when there is nothing to tell."""
        parts = []
        if self.kept and (self.reset or self.dropped):
            parts.append(f"The weights of {', '.join(self.kept)} are kept")
        if self.reset:
            parts.append(f"{', '.join(self.reset)} {_verb(self.reset, 'start')} anew")
        return "; ".join(parts) + "." if parts else ""


def compile_network(
    network: Network, weights: Arrays | None = None, seed: int = 0
) -> tuple[Model, Carried]:
    """Make the model that trains: everything the output depends on.

    Parameters
    ----------
    network : Network
    weights : mapping of block id to mapping of name to float32 array, optional
        Parameters and state to carry over where id, name and shape agree.
    seed : int
        For what starts anew.

    Returns
    -------
    Model, Carried

    Raises
    ------
    ShapeError
        Naming the first block that does not fit or is not connected, or what the network lacks.
    """
    model = compile_outline(network)
    model.initialise(seed)
    return model, carry(model, weights or {})


def compile_outline(network: Network) -> Model:
    """Make the model that trains, all its weights zero: for what depends on shapes alone.

    Raises
    ------
    ShapeError
        As `compile_network`.
    """
    inference = infer(network)
    needed = _needed(network, inference)
    for block_id in network.order:
        if block_id in needed and not inference[block_id].is_ok:
            raise _error(_first_offender(network, block_id, inference))
    return _model(network, inference, needed)


def compile_preview(
    network: Network, weights: Arrays | None = None, seed: int = 0
) -> tuple[Model, Carried] | None:
    """Make the model that shows: every block that fits and depends on the image, or None."""
    inference = infer(network)
    entry = network.input_id
    if entry is None:
        return None
    reached = {entry, *network.descendants(entry)}
    shown = {i for i in reached if inference[i].is_ok}
    model = _model(network, inference, shown)
    model.initialise(seed)
    return model, carry(model, weights or {})


def array_shapes(network: Network, ids: Iterable[str]) -> dict[str, dict[str, tuple[int, ...]]]:
    """Return the shapes of parameters and state of those of the blocks that fit, by id and name."""
    inference = infer(network)
    shapes = {}
    for block_id in ids:
        diagnosis = inference.blocks.get(block_id)
        if diagnosis is not None and diagnosis.is_ok and not network[block_id].is_bypassed:
            layer = network.block(block_id).build(diagnosis.inputs)
            shapes[block_id] = {
                **layer.parameter_shapes(diagnosis.inputs),
                **layer.state_shapes(diagnosis.inputs),
            }
    return shapes


def passes_through(network: Network, block_id: str) -> str:
    """Return the block whose output a block shows: itself, or what a muted block passes on."""
    while network[block_id].is_bypassed:
        block_id = network.predecessors(block_id)[0]
    return block_id


def _muted_maps(network: Network, diagnosis: Diagnosis) -> tuple[int, ...]:
    """Return the maps of a block that are muted and that it has: it may have lost some since."""
    muted, output = network[diagnosis.id].muted_maps, diagnosis.output
    if not muted or output is None or why_no_map_can_be_muted(network, diagnosis.id):
        return ()
    return tuple(number for number in muted if number < output.c)


def _needed(network: Network, inference: Inference) -> set[str]:
    if inference.problems:
        problem = inference.problems[0]
        raise ShapeError(problem.cause, problem.cure, problem.fixes)
    (output,) = network.output_ids
    return {output, *network.ancestors(output)}


def _first_offender(network: Network, block_id: str, inference: Inference) -> Diagnosis:
    """Return the diagnosis that explains why a block has no shape."""
    diagnosis = inference[block_id]
    while diagnosis.status is Status.WAITING:
        before = (inference[p] for p in network.predecessors(diagnosis.id))
        diagnosis = next(d for d in before if not d.is_ok)
    return diagnosis


def _error(diagnosis: Diagnosis) -> ShapeError:
    cause = diagnosis.cause
    if not cause.startswith(diagnosis.id):
        cause = f"{diagnosis.id}: {cause}"
    return ShapeError(cause, diagnosis.cure, diagnosis.fixes)


def _model(network: Network, inference: Inference, chosen: set[str]) -> Model:
    from cnndesk.engine.model import Model

    present = [i for i in network.order if i in chosen and not network[i].is_bypassed]
    return Model([_node(network, inference, i) for i in present])


def _node(network: Network, inference: Inference, block_id: str) -> Node:
    from cnndesk.engine.model import Node

    placed, diagnosis = network[block_id], inference[block_id]
    layer = placed.block.build(diagnosis.inputs, trainable=not placed.frozen)
    sources = tuple(passes_through(network, i) for i in network.predecessors(block_id))
    return Node(id=block_id, layer=layer, inputs=sources, muted=_muted_maps(network, diagnosis))


def carry(model: Model, weights: Arrays) -> Carried:
    """Copy arrays into a model, block by block, where every one of a block's arrays fits."""
    kept, reset = [], []
    for node in model.nodes:
        own = {**model.parameters[node.id], **model.state[node.id]}
        if not own:
            continue
        given = weights.get(node.id, {})
        if all(name in given and given[name].shape == array.shape for name, array in own.items()):
            for name, array in own.items():
                array[...] = given[name]
            kept.append(node.id)
        else:
            reset.append(node.id)
    present = {node.id for node in model.nodes}
    dropped = tuple(i for i in weights if i not in present and weights[i])
    return Carried(tuple(kept), tuple(reset), dropped)


def _verb(ids: tuple[str, ...], plural: str) -> str:
    return plural if len(ids) > 1 else plural + "s"

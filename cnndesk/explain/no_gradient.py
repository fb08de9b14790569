"""Why no gradient comes to a unit, or goes on from it: the reason in a sentence.

Every reason is read off the same pass that the stepper shows: the slope of an activation, the
largest value of a window, the gradients of what reads the unit. Nothing is guessed; where several
things read a unit, each is accounted for.
"""

from __future__ import annotations

import numpy as np

from cnndesk.engine.model import Node
from cnndesk.engine.rules import (
    Elementwise,
    Merged,
    Moved,
    Pooled,
    Probability,
    Softmax,
    Standardised,
    WeightedSum,
)
from cnndesk.errors import UndescribedError
from cnndesk.explain.backward import BackwardStep
from cnndesk.explain.passes import Pass, Unit
from cnndesk.explain.reads import Mask, computation_of
from cnndesk.explain.steps import ActivationStep, NormStep, PoolStep, WindowStep

CERTAIN = 1e-6
"""A loss, and a gradient, that change nothing."""
_NEXT_TO_NOTHING = (
    "The network is certain of the right answer (loss 0): next to nothing flows back. Watch an "
    "image that it takes for something else."
)
DEEPEST = 64
"""Blocks along which a reason is followed."""


def why_nothing_flows(seen: Pass, back: BackwardStep) -> str:
    """Say why a unit gets no gradient, or why it hands none on; empty where it does both.

    Parameters
    ----------
    seen : Pass
        With gradients.
    back : BackwardStep
        Of the unit, from the same pass.
    """
    step = back.forward
    if back.incoming == 0:
        return why_none_comes(seen, step.node, step.unit)
    if np.any(back.to_inputs):
        is_certain = seen.loss < CERTAIN and abs(back.incoming) < CERTAIN
        return _NEXT_TO_NOTHING if is_certain else ""
    _, rule = computation_of(seen.model, seen.model.node(step.node))
    if isinstance(rule, Softmax | Probability):
        return "The answer is exactly the target: the loss has nothing to correct."
    if isinstance(step, ActivationStep):
        if step.kind == "copy":
            return f"{step.node} takes this value from the padding, where nothing is learned."
        return _flat(step.node, rule, step.x)
    if isinstance(step, NormStep):
        return f"gamma of {step.node} is 0 here, so nothing flows to its input."
    if isinstance(step, PoolStep):
        return "The whole window lies in the padding: there is no input that it could reach."
    if isinstance(step, WindowStep) and not np.any(step.kernel):
        return "All weights of this filter are 0, so nothing flows to the inputs."
    return "All weights that meet an input here are 0, so nothing flows to the inputs."


def why_none_comes(seen: Pass, node_id: str, unit: Unit) -> str:
    """Say why the gradient of a unit is 0; empty where it is not.

    Parameters
    ----------
    seen : Pass
        With gradients.
    node_id : str
    unit : Unit
    """
    mask = np.zeros(seen.model.shapes[node_id], np.bool_)
    mask[unit.index] = True
    return _why(seen, node_id, mask, 0)


def _why(seen: Pass, node_id: str, mask: Mask, depth: int) -> str:
    """Say why none of the marked units of a block gets a gradient."""
    gradient = seen.gradients.get(node_id)
    if gradient is not None and np.any(gradient[mask]):
        return ""
    readers = [node for node in seen.model.nodes if node_id in node.inputs]
    if not readers:
        return f"Nothing behind {node_id} leads to the output, so no gradient comes back to it."
    found = [_reason(seen, node_id, mask, reader, depth) for reader in readers]
    return " ".join(dict.fromkeys(found))


def _reason(seen: Pass, node_id: str, mask: Mask, reader: Node, depth: int) -> str:
    """Say why nothing comes back through one of the blocks that read the marked units."""
    try:
        reading, rule = computation_of(seen.model, reader)
    except UndescribedError:
        return f"{reader.id} hands nothing back here."
    inputs = seen.model.input_shapes(reader)
    marked = [
        mask if source == node_id else np.zeros(shape, np.bool_)
        for source, shape in zip(reader.inputs, inputs, strict=True)
    ]
    shape = seen.model.shapes[reader.id]
    reached = np.broadcast_to(reading.reach(marked, inputs, shape), shape)
    if not reached.any():
        return f"{reader.id} does not read this place: its window steps over it."
    if isinstance(rule, Softmax | Probability) or (isinstance(rule, Moved) and rule.loss):
        return f"{reader.id} gives exactly the target: the loss has nothing to correct."
    gradients = seen.gradients.get(reader.id)
    if gradients is None or not np.any(gradients[reached]):
        if depth >= DEEPEST:
            return f"No gradient comes back to {reader.id}."
        reason = _why(seen, reader.id, np.array(reached), depth + 1)
        return _farther(reader.id, int(reached.sum()), reason)
    x = seen.values[node_id][mask]
    match rule:
        case Elementwise():
            worst = float(x[np.argmax(np.abs(x))])
            return _flat(reader.id, rule, worst)
        case Pooled(mode="max"):
            return (
                f"In {reader.id} this value is not the largest of its window: nothing flows back."
            )
        case Standardised():
            return f"gamma of {reader.id} is 0 here: nothing flows back."
        case Merged(operation="multiply"):
            return f"{reader.id} multiplies it by 0: nothing flows back."
        case WeightedSum():
            return f"The weights of {reader.id} that meet it are 0, or their parts cancel out."
    return f"What comes back through {reader.id} adds up to 0."


def _farther(reader: str, count: int, reason: str) -> str:
    """Say a reason that lies behind the next block."""
    if count == 1:
        return reason
    return f"None of the {count} units of {reader} that read it gets a gradient itself."


def _flat(node_id: str, rule: object, x: float) -> str:
    """Say that an activation is flat at an input."""
    written = f"{x:.3g}".replace("-", "−")
    if isinstance(rule, Elementwise) and rule.kind.can_die and x <= 0:
        title = rule.kind.title
        return f"{title} is closed here: the input of {node_id} is {written}, so nothing flows."
    return f"{node_id} is flat here: its slope at {written} is 0, so nothing flows."

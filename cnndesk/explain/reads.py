"""What the layers of a network say of themselves, asked in a user's words.

Each layer tells which units of its inputs a unit reads and what it makes of them
(``engine/reading.py``, ``engine/rules.py``). A layer that does not tell is an error that names the
block and what cannot be shown of it; nothing is ever assumed in its place.
"""

from __future__ import annotations

from cnndesk.engine.axes import WHOLE, Mask, Span
from cnndesk.engine.model import Model, Node
from cnndesk.engine.reading import ByAxis, Reading
from cnndesk.engine.rules import Rule
from cnndesk.errors import UndescribedError

__all__ = [
    "Mask",
    "Span",
    "computation_of",
    "laid_out_inputs",
    "reading_of",
    "takes_whole_map",
]


def reading_of(model: Model, node: Node) -> Reading:
    """Return which units of its inputs each unit of a block is computed from.

    Raises
    ------
    UndescribedError
        Where the layer does not say; what the block sees is then unknown.
    """
    try:
        return node.layer.reading(model.input_shapes(node))
    except UndescribedError as error:
        raise UndescribedError(
            f"What the units of {node.id} see cannot be told. {error} Choose a block before it."
        ) from error


def computation_of(model: Model, node: Node) -> tuple[Reading, Rule]:
    """Return which units a unit of a block reads, and how it is computed from them.

    Raises
    ------
    UndescribedError
        Where the layer does not say both; the block then cannot be stepped through.
    """
    try:
        return node.layer.reading(model.input_shapes(node)), node.layer.rule()
    except UndescribedError as error:
        raise UndescribedError(
            f"{node.id} cannot be stepped through. {error} Choose another block."
        ) from error


def laid_out_inputs(model: Model, node: Node) -> list[str]:
    """Return the inputs whose places the output has: all but factors for the whole map.

    Raises
    ------
    UndescribedError
        As `reading_of`.
    """
    laid_out = reading_of(model, node).laid_out(model.input_shapes(node), model.shapes[node.id])
    return [name for name, placed in zip(node.inputs, laid_out, strict=True) if placed]


def takes_whole_map(reading: Reading) -> bool:
    """Return whether every unit reads all places of a map, which then are no more."""
    return isinstance(reading, ByAxis) and reading.rows == reading.columns == WHOLE

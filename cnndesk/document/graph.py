"""The graph under a Network: ids, topological order, and the invariants a change must keep.

Pure functions over blocks and links; what a Network is and who listens to it is in ``network.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise

from cnndesk.document.delta import Delta, EditError, Link, PlacedBlock

_ID = re.compile(r"([a-z][a-z_]*)([0-9]{1,9})")


def id_key(block_id: str) -> tuple[str, int]:
    """Split an id into prefix and number, so that conv2 sorts before conv10."""
    match = _ID.fullmatch(block_id)
    return (match[1], int(match[2])) if match else (block_id, 0)


def is_valid_id(block_id: str) -> bool:
    """Whether a text can be a block's id: letters, then a number."""
    return _ID.fullmatch(block_id) is not None


def topological_order(blocks: Iterable[str], links: Iterable[Link]) -> tuple[str, ...]:
    """Return the ids, each after those that feed it; ties go by id.

    Raises
    ------
    graphlib.CycleError
        If the links run in a circle.
    """
    sorter: TopologicalSorter[str] = TopologicalSorter(dict.fromkeys(blocks, ()))
    for link in links:
        sorter.add(link.target, link.source)
    sorter.prepare()
    order: list[str] = []
    while sorter.is_active():
        ready = sorted(sorter.get_ready(), key=id_key)
        order.extend(ready)
        sorter.done(*ready)
    return tuple(order)


def checked_order(
    blocks: Mapping[str, PlacedBlock], links: frozenset[Link], delta: Delta
) -> tuple[str, ...]:
    """Check the invariants of a Network and return its topological order.

    Raises
    ------
    EditError
        With the sentence that refuses the change.
    """
    for change in delta.blocks:
        if change.before is None and not is_valid_id(change.id):
            raise EditError(f"“{change.id}” cannot be the id of a block.")
    inputs = [placed for placed in blocks.values() if placed.block.is_input]
    if len(inputs) > 1:
        raise EditError(
            f"This network already has an image input, {inputs[0].id}. A network has one."
        )
    slots: set[tuple[str, int]] = set()
    pairs: set[tuple[str, str]] = set()
    for link in links:
        _check_link(link, blocks)
        if (link.target, link.slot) in slots:
            raise EditError(f"{link.target} already has a link at this input.")
        if (link.source, link.target) in pairs:
            raise EditError(f"{link.source} already feeds {link.target}.")
        slots.add((link.target, link.slot))
        pairs.add((link.source, link.target))
    try:
        return topological_order(blocks, links)
    except CycleError as error:
        cycle: list[str] = error.args[1]  # each is a predecessor of the next
        raise EditError(_loop_sentence(cycle, delta)) from None


def _check_link(link: Link, blocks: Mapping[str, PlacedBlock]) -> None:
    for block_id in (link.source, link.target):
        if block_id not in blocks:
            raise EditError(f"A link needs block {block_id}, which is not in this network.")
    source, target = blocks[link.source].block, blocks[link.target].block
    if not source.has_output:
        raise EditError(f"{source.title} ends the network: no link can start there.")
    if link.slot < 0 or not target.accepts(link.slot + 1):
        raise EditError(f"{target.title} takes {target.inputs_text()}.")


def _loop_sentence(cycle: list[str], delta: Delta) -> str:
    if len(cycle) == 2:
        return f"{cycle[0]} cannot feed itself."
    steps = list(pairwise(cycle))
    added = {(link.source, link.target) for link in delta.added_links}
    source, target = next((step for step in steps if step in added), steps[-1])
    return f"This would make a loop: {target} already feeds {source}."

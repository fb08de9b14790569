"""What is worth knowing of a drawn network that fits: one sentence, and a block to try.

Nothing here is an error. Each hint is a claim that follows from the network alone (counted
parameters, what two linear blocks can do together), so that it is true for any images.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from cnndesk.blocks import Block, Family, Shape, grouped
from cnndesk.document.delta import Link
from cnndesk.document.network import Network
from cnndesk.document.shapes import Inference
from cnndesk.words import say

LARGE_SHARE = 0.6  # of all parameters in one block, from which that is worth saying
LARGE_COUNT = 20_000  # parameters below which it does not matter


@dataclass(frozen=True)
class Hint:
    """A sentence with something to try.

    Attributes
    ----------
    key : str
        What it is about; a hint that was closed is known by it.
    text : str
    names : tuple of str
        The words in it that name blocks.
    block : str
        Type of the block to put in; empty where there is nothing to try.
    link : Link or None
        Where it goes.
    """

    key: str
    text: str
    names: tuple[str, ...] = ()
    block: str = ""
    link: Link | None = None


def hints(network: Network, inference: Inference) -> Iterator[Hint]:
    """Return what can be said of a network, most useful first; nothing while something is wrong.

    Parameters
    ----------
    network : Network
    inference : Inference
        Of this network.
    """
    if len(network) == 1 and network.input_id is not None:
        yield Hint(
            "begin",
            "Press C for a convolution, R for ReLU, P for pooling, F for fully connected, "
            "or drag blocks here.",
        )
    if all(diagnosis.is_ok for diagnosis in inference.blocks.values()):
        for find in _FINDERS:
            found = find(network, inference)
            if found is not None:
                yield found


def _linear_pair(network: Network, inference: Inference) -> Hint | None:
    """Return the first two blocks that only add and multiply, one right behind the other."""
    for block_id in network.order:
        links = network.outputs(block_id)
        if len(links) != 1 or not _is_linear(network.block(block_id)):
            continue
        (link,) = links
        if _is_linear(network.block(link.target)) and not network.block(block_id).is_input:
            text = say(
                "{first} and {second} have no activation between them: together they can do no "
                "more than one block."
            ).format(first=block_id, second=link.target)
            return Hint("linear:" + block_id, text, (block_id, link.target), "relu", link)
    return None


def _is_linear(block: Block) -> bool:
    return block.type in ("conv2d", "dense")


def _heavy_dense(network: Network, inference: Inference) -> Hint | None:
    """Return the fully connected block that holds most parameters because it sees whole maps."""
    total = inference.parameters
    heaviest = max(inference.blocks.values(), key=lambda d: d.parameters.total, default=None)
    if heaviest is None or total < LARGE_COUNT:
        return None
    count = heaviest.parameters.total
    if count < LARGE_SHARE * total or network.block(heaviest.id).family is not Family.DENSE:
        return None
    link = _first_flat_link(network, heaviest.id)
    maps = inference[link.source].output if link is not None else None
    if maps is None or maps.h * maps.w == 1:
        return None
    left = network.block(heaviest.id).parameters([Shape(1, 1, maps.c)]).total
    text = say(
        "{block} holds {share:.0f} % of the parameters; a global average pool before it leaves it "
        "{left}."
    ).format(block=heaviest.id, share=100 * count / total, left=grouped(left))
    return Hint(f"heavy:{heaviest.id}", text, (heaviest.id,), "global_average_pool", link)


def _first_flat_link(network: Network, block_id: str) -> Link | None:
    """Return the link by which maps come to a block, before any block that only lays them out."""
    links = network.inputs(block_id)
    while len(links) == 1 and network.block(links[0].source).type == "flatten":
        links = network.inputs(links[0].source)
    return links[0] if len(links) == 1 else None


_FINDERS: tuple[Callable[[Network, Inference], Hint | None], ...] = (_linear_pair, _heavy_dense)

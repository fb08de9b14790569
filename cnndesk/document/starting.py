"""The weights that a new run begins with where they are not drawn at random.

A network that started from one that already sees begins each run with the weights of that one,
frozen or not, so that no run loses them unnoticed and each begins alike. Any other frozen block
keeps the weights it holds: that is what freezing means.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from cnndesk.document import efficientnet
from cnndesk.document.compile import Arrays
from cnndesk.document.network import Network
from cnndesk.pretrained.catalogue import pretrained_network
from cnndesk.pretrained.weights import read_weights


def first_weights(
    network: Network, starts_from: str, held: Arrays | None = None
) -> dict[str, Mapping[str, NDArray[np.float32]]]:
    """Return the arrays that a new run begins with; blocks that are not in it begin by the seed.

    Parameters
    ----------
    network : Network
    starts_from : str
        The name of a pretrained network, or nothing.
    held : mapping, optional
        Arrays that the blocks have now.

    Raises
    ------
    CnndeskError
        When the weights to start from are not there.
    """
    first: dict[str, Mapping[str, NDArray[np.float32]]] = {}
    for name, named in (held or {}).items():
        if name in network and network[name].frozen:
            first[name] = named
    entry = network.input_block
    if starts_from and entry is not None:
        every = _pretrained(starts_from, entry.image_shape.c == 1)
        first |= {name: named for name, named in every.items() if name in network}
    return first


@lru_cache(maxsize=2)
def _pretrained(name: str, is_grey: bool) -> Arrays:
    """Return the arrays of a pretrained network; they do not depend on the size of images."""
    tensors = read_weights(pretrained_network(name))
    return efficientnet.arrays((32, 32, 1 if is_grey else 3), tensors)


def stages_of(network: Network, starts_from: str) -> list[list[str]]:
    """Return the blocks of each stage of a network that started from another, front to back.

    Empty where it did not, or was changed so far that the stages are no longer there.
    """
    return efficientnet.stages(network) if starts_from else []

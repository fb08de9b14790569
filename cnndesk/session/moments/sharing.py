"""What consecutive states of a run have in common lies in memory, and on disk, once.

A trainer copies what did not change since its last copy, such as frozen blocks, not again: its
states hold the very same arrays. That is all that is looked at here; equal arrays that are not the
same ones are found by their digest when they are written.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from cnndesk.session.state import Arrays

Named = Mapping[str, NDArray[np.float32]]


def is_same(one: Named, other: Named | None) -> bool:
    """Whether two blocks' arrays are the same ones."""
    return (
        other is not None
        and len(one) == len(other)
        and all(array is other.get(name) for name, array in one.items())
    )


def bytes_beside(weights: Arrays, before: Arrays) -> int:
    """Return the bytes of weights that are not the same ones as before."""
    return sum(
        array.nbytes
        for block, named in weights.items()
        for name, array in named.items()
        if block not in before or array is not before[block].get(name)
    )

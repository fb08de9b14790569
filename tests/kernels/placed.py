"""Tensors with a halo in the memory of a builder, and results of several runs that must agree.

What the tests of convolutions share; `conftest.py` has what the tests of single kernels share.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from cnndesk.engine.tensor import Builder, Pads, Tensor


def tensor(b: Builder, values: np.ndarray, pads: Pads) -> tuple[Tensor, np.ndarray]:
    """Return a tensor that holds some values, and the whole of its array, halo included."""
    n, h, w, c = values.shape
    whole = b.zeros((n, h + pads.top + pads.bottom, w + pads.left + pads.right, c))
    view = Tensor(whole[:, pads.top : pads.top + h, pads.left : pads.left + w], pads)
    view.array[...] = values
    return view, whole


def the_same(results: Sequence[Sequence[np.ndarray]]) -> Sequence[np.ndarray]:
    """Return the arrays of the first run; fail unless those of all others have the same bits."""
    for other in results[1:]:
        for one, another in zip(results[0], other, strict=True):
            assert one.tobytes() == another.tobytes()
    return results[0]

"""A builder that places products of bfloat16 numbers where a layer asks for products.

It hands everything on to the plan's builder but the kernels that multiply. ``conv_rows``,
``conv_pool_rows`` and ``conv_weights`` have twins in ``cnndesk_ext/conv_bfloat16.pxi`` that take
the same arguments, panels of pairs, and scratch for what they round; those of Winograd round what
they have transformed. How a layer becomes products stays in one place.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, cast

import numpy as np

from .convolution import PACK_COST
from .tensor import Builder, Tensor, ceil_div
from .winograd import FREQUENCIES

# Products for each number that is rounded below which rounding costs more than it saves.
LEAST_PRODUCTS = 24
# Numbers that an item may round: they lie in its core's cache while they are read.
MOST_WORDS = 192 << 10


def with_bfloat16(b: Builder) -> Builder:
    """Return a builder that places on `b` what is given to it, products as bfloat16."""
    return cast(Builder, _Bfloat16Products(b))


class _Bfloat16Products:
    def __init__(self, whole: Builder) -> None:
        self._whole = whole
        self._pairs: list[np.ndarray] = []  # panels of weights that are pairs by now

    def __getattr__(self, name: str) -> Any:
        return getattr(self._whole, name)

    def step(
        self,
        kernel: str,
        items: int,
        *,
        scratch: int = 0,
        tensors: Mapping[str, Tensor] | None = None,
        work: float = math.inf,
        **arguments: Any,
    ) -> None:
        """Place a step as `Builder.step` does."""
        changed = None
        if kernel == "conv_rows":
            products = arguments["width"] * arguments["columns"] * arguments["groups"]
            changed = self._rows(arguments, products // arguments["splits"], 1, 0)
        elif kernel == "conv_pool_rows":
            products = 2 * arguments["width"] * arguments["columns"]
            changed = self._rows(arguments, products, 2, scratch)
        elif kernel == "conv_weights":
            changed = self._weights(arguments, scratch)
        elif kernel in ("winograd_rows", "winograd_backward"):
            arguments, scratch = self._winograd(arguments, scratch)
        if changed is None:
            self._whole.step(
                kernel, items, scratch=scratch, tensors=tensors, work=work, **arguments
            )
            return
        arguments, scratch = changed
        self._whole.step(
            f"{kernel}_bfloat16",
            items // arguments.get("groups", 1),
            scratch=scratch,
            tensors=tensors,
            work=work / 2,
            **arguments,
        )

    def _rows(
        self, a: dict[str, Any], products: int, together: int, scratch: int
    ) -> tuple[dict[str, Any], int] | None:
        """Return what a kernel that reads rows of x takes instead; None if it is no gain.

        `products` are those of one k in `together` rows, which make one row of outputs; `scratch`
        is what it takes besides.
        """
        if not a["segments"]:
            return None
        at, klen, x_row = a["x_at"], a["klen"], a["x_row"]
        reach = _reach(a, at, klen)
        read = (together * a["rows_per_item"] - 1) * x_row + reach
        # The last of an odd number meets what lies behind it, times zero: that must be a number.
        beside = klen % 2 and a["x"].strides[-2] != a["x"].strides[-1] * a["x"].shape[-1]
        all_products = a["rows_per_item"] * products * a["segments"] * klen
        if beside or read > MOST_WORDS or all_products < LEAST_PRODUCTS * read:
            return None
        relative = at - at.min()
        offsets = (*relative.tolist(), klen, x_row, a["x_pixel"], a.get("x_group", 0))
        per_word = 1 if any(offset % 2 for offset in offsets) else 2
        count = ceil_div(a["columns"], a["panel"]) * a.get("groups", 1) * a["segments"]
        self._pair(a["panels"], count, klen, a["panel"])
        changed = {
            **a,
            "x_at": relative // per_word,
            "x_from": int(at.min()),
            "reach": reach,
            "per_word": per_word,
        }
        return changed, scratch + read // per_word

    def _winograd(self, a: dict[str, Any], scratch: int) -> tuple[dict[str, Any], int]:
        """Return what a Winograd kernel takes instead: the same with pairs, where they come out."""
        if a["channels"] % 2 or a["columns"] % 2:
            return a, scratch
        lanes = 2 * self._whole.vector
        wide = sum(ceil_div(n, lanes) * lanes for n in (a["channels"], a["columns"]))
        tiles = a.get("tiles_per_item", a.get("block", 0))
        if a["panels"] is not None:
            frequencies, count, rows, panel = a["panels"].shape
            self._pair(a["panels"], frequencies * count, rows, panel)
        scratch += (tiles + 1) * wide
        if a.get("chunks", 1) > 1:  # pairs are made once for all channels
            own = ceil_div(ceil_div(a["columns"], lanes), a["splits"]) * lanes
            return {**a, "mixed": 1, "chunks": 1}, scratch + FREQUENCIES * a["channels"] * own
        return {**a, "mixed": 1}, scratch

    def _pair(self, panels: np.ndarray, count: int, klen: int, panel: int) -> None:
        """Emit the pairing of panels of klen rows each, in place, once for all who read them."""
        if any(np.may_share_memory(known, panels) for known in self._pairs):
            return
        self._pairs.append(panels)
        self._whole.step(
            "pair_panels",
            count,
            on_weights=True,
            work=PACK_COST * panels.size,
            panels=panels,
            klen=klen,
            panel=panel,
        )

    def _weights(self, a: dict[str, Any], scratch: int) -> tuple[dict[str, Any], int] | None:
        """Return the arguments of ``conv_weights_bfloat16`` and its scratch; None if no gain."""
        words = _reach(a, a["tap_at"], a["tap_rows"]) + (a["block"] - 1) * abs(a["x_row"])
        columns = (a["groups"] - 1) * a["dy_group"] + a["columns"]
        pixels = a["block"] * ceil_div(a["width"], 2) * columns
        products = a["block"] * a["width"] * a["taps"] * a["tap_rows"] * a["columns"] * a["groups"]
        cost = LEAST_PRODUCTS * (words + pixels) * a["splits"] * a["tap_splits"]
        if words > MOST_WORDS or products < cost:
            return None
        whole = words + pixels + scratch + a["channels"] + 8 * self._whole.vector
        return {**a, "x_words": words}, whole


def _reach(a: dict[str, Any], at: np.ndarray, run: int) -> int:
    """Return how many values of x one row of an item lies within."""
    if not len(at):
        return 0
    across = (a["width"] - 1) * a["x_pixel"] + run
    groups = (a.get("groups", 1) - 1) * a.get("x_group", 0)
    between = int(at.max() - at.min()) + groups
    return int(between + across)

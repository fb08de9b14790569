"""Pooling: the maximum, average or sum of windows, and of whole images."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from cnndesk.errors import ShapeError

from ..axes import SAME, WHOLE
from ..reading import ByAxis, Reading, sliding
from ..rowwise import channel_scratch, rows_for, walk
from ..rules import Pooled, Rule
from ..tensor import Builder, Tensor, ceil_div
from ..types import Shape
from ..window import Window, window_output
from .base import Call, Layer, as_pads

# The winning cell of a window is remembered in 16 bits.
MOST_CELLS = 65_535


def _window_sizes(window: Window) -> dict[str, int]:
    return {
        "kernel_height": window.kernel[0],
        "kernel_width": window.kernel[1],
        "stride_height": window.stride[0],
        "stride_width": window.stride[1],
        "pad_top": window.pads.top,
        "pad_left": window.pads.left,
    }


def place_pool_sum(
    b: Builder,
    x: Tensor,
    y: Tensor,
    size: tuple[int, int],
    stride: tuple[int, int],
    *,
    accumulate: bool,
) -> None:
    """Place y (+)= sums over windows of x, without padding."""
    walk(
        b,
        "pool_sum",
        {"x": x, "y": y},
        over=y,
        cost=size[0] * size[1],
        accumulate=int(accumulate),
        x_height=x.shape[1],
        x_width=x.shape[2],
        **_window_sizes(Window(size, stride)),
    )


@dataclass(frozen=True, kw_only=True)
class Pool2d(Layer):
    """The maximum, average or sum of each window.

    Padding takes no part: the maximum ignores it, the average divides by the number of real cells,
    and by those of some padding where that is to count.

    Parameters
    ----------
    mode : "max", "average" or "sum"
    size, stride : (int, int)
    pads : (int, int, int, int)
        Top, bottom, left, right.
    counted : (int, int, int, int)
        How much of the padding next to the image an average counts; at most `pads`.
    """

    mode: str
    size: tuple[int, int] = (2, 2)
    stride: tuple[int, int] = (2, 2)
    pads: tuple[int, int, int, int] = (0, 0, 0, 0)
    counted: tuple[int, int, int, int] = (0, 0, 0, 0)

    @property
    def is_pair_maximum(self) -> bool:
        """Whether the layer is the maximum of 2x2 cells side by side."""
        plain = self.size == self.stride == (2, 2) and not any(self.pads)
        return plain and self.mode == "max"

    def takes_mask(self, inputs: Sequence[Shape]) -> bool:
        """Whether the layer can apply the gradient mask of a ReLU before it.

        A window whose maximum a ReLU made zero owes nothing; the other modes do not know their
        input's sign.
        """
        return self.mode == "max"

    @property
    def window(self) -> Window:
        """The geometry."""
        return Window(self.size, self.stride, as_pads(self.pads))

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        if self.mode == "max" and self.size[0] * self.size[1] > MOST_CELLS:
            raise ShapeError(
                f"A window of {self.size[0]}×{self.size[1]} has more than {MOST_CELLS} cells.",
                "Use a global maximum instead.",
            )
        return window_output(self.window, inputs[0], inputs[0][2])

    @property
    def _sizes(self) -> dict[str, int]:
        """The kernels' sizes of the window."""
        counted = as_pads(self.counted)._asdict() if self.mode == "average" else {}
        named = {f"counted_{side}": cells for side, cells in counted.items()}
        return {**_window_sizes(self.window), **named}

    def forward(self, b: Builder, call: Call) -> None:
        x, y = call.xs[0], call.y
        own: dict[str, Any] = {"x_height": x.shape[1], "x_width": x.shape[2], **self._sizes}
        if self.mode == "max":
            own["index"] = call.kept["index"] = b.passing(y.shape, np.uint16)
        else:
            own["accumulate"] = 0
        walk(
            b,
            f"pool_{self.mode}",
            {"x": x, "y": y},
            over=y,
            cost=self.size[0] * self.size[1],
            **own,
        )

    def backward(self, b: Builder, call: Call) -> None:
        slot = call.dxs[0]
        if not slot:
            return
        own: dict[str, Any] = {
            "accumulate": int(slot.accumulate),
            "y_height": call.y.shape[1],
            "y_width": call.y.shape[2],
            **self._sizes,
        }
        tensors = {"dy": call.dy, "dx": slot.tensor}
        overlap = ceil_div(self.size[0], self.stride[0]) * ceil_div(self.size[1], self.stride[1])
        if self.mode == "max":
            own["index"] = call.kept["index"]
            own |= {"y": call.y.array if call.mask_dx else None}
            own |= {"y_image": call.y.image, "y_row": call.y.row, "y_pixel": call.y.pixel}
        walk(b, f"pool_{self.mode}_backward", tensors, over=slot.tensor, cost=2 * overlap, **own)

    def reading(self, inputs: Sequence[Shape]) -> Reading:
        return sliding(self.window, SAME)

    def rule(self) -> Rule:
        return Pooled(self.mode, self.counted)


@dataclass(frozen=True, kw_only=True)
class GlobalPool(Layer):
    """The average or maximum of each channel over the whole image.

    Parameters
    ----------
    mode : "average" or "max"
    """

    mode: str

    def output_shape(self, inputs: Sequence[Shape]) -> Shape:
        return 1, 1, inputs[0][2]

    def _place(self, b: Builder, kernel: str, name: str, image: Tensor, **own: Any) -> None:
        """Place a kernel whose items are whole images."""
        n, h, w, c = image.shape
        images = rows_for(n, h * w * c)
        b.step(
            kernel,
            ceil_div(n, images),
            scratch=channel_scratch(c, 2),
            tensors={name: image},
            images=n,
            height=h,
            width=w,
            channels=c,
            rows_per_item=images * h,
            **own,
        )

    def forward(self, b: Builder, call: Call) -> None:
        own: dict[str, Any] = {"y": call.y.array, "y_image": call.y.image}
        if self.mode == "max":
            n, _, _, c = call.y.shape
            own["index"] = call.kept["index"] = b.passing((n, c), np.int32)
        self._place(b, f"global_{self.mode}", "x", call.xs[0], **own)

    def backward(self, b: Builder, call: Call) -> None:
        slot = call.dxs[0]
        if slot:
            own: dict[str, Any] = {
                "dy": call.dy.array,
                "dy_image": call.dy.image,
                "accumulate": int(slot.accumulate),
            }
            if self.mode == "max":
                own["index"] = call.kept["index"]
            self._place(b, f"global_{self.mode}_backward", "dx", slot.tensor, **own)

    def reading(self, inputs: Sequence[Shape]) -> Reading:
        return ByAxis(WHOLE, WHOLE, SAME)

    def rule(self) -> Rule:
        return Pooled(self.mode)

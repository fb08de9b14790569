"""What the pooling blocks share: size, stride, padding, and no window of padding alone.

No block type lives here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from cnndesk.blocks.params import param
from cnndesk.blocks.shape import Shape, times
from cnndesk.blocks.spec import Block, Family, Misfit, ParamFix, block_fields
from cnndesk.blocks.windows import Window, padding_param, pads_param, pair_text
from cnndesk.words import listed, say, word

if TYPE_CHECKING:
    from cnndesk.engine.layers import Layer


@block_fields
class PoolBlock(Block):
    """A pooling window; ``mode`` is the engine's name of what it does."""

    family: ClassVar[Family] = Family.POOLING
    keeps_channels: ClassVar[bool] = True
    mode: ClassVar[str]

    size: tuple[int, int] = param(
        default=(2, 2), label="Size", unit="pixels, height × width", minimum=1, maximum=64
    )
    stride: tuple[int, int] = param(
        default=(2, 2),
        label="Stride",
        unit="pixels",
        minimum=1,
        maximum=64,
        help="How far the window moves each time; 2 halves the size.",
    )
    padding: str = padding_param("valid")
    pads: tuple[int, int, int, int] = pads_param()
    ceil_mode: bool = param(
        default=False,
        label="Round up",
        help="Adds a last window that lies partly outside instead of leaving rows out (ceil mode).",
        advanced=True,
        enabled_when=("padding", ("valid", "explicit")),
    )

    @property
    def window(self) -> Window:
        """The sliding window."""
        return Window(
            self.size,
            self.stride,
            self.padding,
            self.pads,
            noun=word("Window"),
            size_name="size",
            rounds_up=self.ceil_mode,
        )

    def counted_pads(self, shape: Shape) -> tuple[int, int, int, int]:
        """Return the padding whose cells an average counts."""
        return 0, 0, 0, 0

    def infer(self, inputs: Sequence[Shape]) -> Shape:
        (shape,) = inputs
        if self.padding == "explicit":
            self._check_pads()
        return Shape(*self.window.plane(shape), shape.c)

    def _check_pads(self) -> None:
        top, bottom, left, right = self.pads
        if max(top, bottom) >= self.size[0] or max(left, right) >= self.size[1]:
            raise Misfit(
                say("With pads {numbers} a window {size} would lie outside the image.").format(
                    numbers=", ".join(map(str, self.pads)), size=times(*self.size)
                ),
                say("Use pads smaller than the window, or padding “same”."),
                short=say("pads too large"),
                fixes=[ParamFix(say("Set padding to “same”"), {"padding": "same"})],
            )

    def build(self, inputs: Sequence[Shape], *, trainable: bool = True) -> Layer:
        from cnndesk.engine.layers import Pool2d

        return Pool2d(
            mode=self.mode,
            size=self.size,
            stride=self.stride,
            pads=self.window.resolved_pads(inputs[0]),
            counted=self.counted_pads(inputs[0]),
        )

    def summary(self, inputs: Sequence[Shape] = ()) -> str:
        parts = [times(*self.size), say("stride {n}").format(n=pair_text(self.stride))]
        return listed(parts if self.padding == "valid" else [*parts, self.padding])

    def arithmetic(self, inputs: Sequence[Shape]) -> str:
        return self.window.arithmetic(inputs[0])


class GlobalPoolBlock(Block):
    """One number per channel from the whole map; ``mode`` is the engine's name of what it does."""

    family: ClassVar[Family] = Family.POOLING
    keeps_channels: ClassVar[bool] = True
    mode: ClassVar[str]

    def infer(self, inputs: Sequence[Shape]) -> Shape:
        (shape,) = inputs
        return Shape(1, 1, shape.c)

    def build(self, inputs: Sequence[Shape], *, trainable: bool = True) -> Layer:
        from cnndesk.engine.layers import GlobalPool

        return GlobalPool(mode=self.mode)

    def summary(self, inputs: Sequence[Shape] = ()) -> str:
        if not inputs:
            return say("over the whole map")
        return say("over {plane}").format(plane=inputs[0].plane)

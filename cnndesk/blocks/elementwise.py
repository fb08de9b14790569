"""What blocks share that change values but not the shape. No block type lives here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from cnndesk.blocks.shape import Shape
from cnndesk.blocks.spec import Block, Family

if TYPE_CHECKING:
    from cnndesk.engine.layers import Layer


class SameShapeBlock(Block):
    """A block whose output has the shape of its one input."""

    keeps_channels: ClassVar[bool] = True

    def infer(self, inputs: Sequence[Shape]) -> Shape:
        (shape,) = inputs
        return shape


class ActivationBlock(SameShapeBlock):
    """A function applied to each value on its own.

    ``kind`` is the engine's name of the function, ``short`` its formula on the canvas.
    """

    family: ClassVar[Family] = Family.ACTIVATION
    kind: ClassVar[str]
    short: ClassVar[str]

    @property
    def slope(self) -> float:
        """The function's one parameter, where it has one."""
        return 0.0

    def build(self, inputs: Sequence[Shape], *, trainable: bool = True) -> Layer:
        from cnndesk.engine.layers import Activation

        return Activation(kind=self.kind, alpha=self.slope)

    def summary(self, inputs: Sequence[Shape] = ()) -> str:
        return self.short

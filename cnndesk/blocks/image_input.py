"""Image input: where images enter, and how pixels 0..255 become numbers the network likes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Self

from cnndesk.blocks.params import Kind, ParamError, param
from cnndesk.blocks.shape import Shape
from cnndesk.blocks.spec import Family, InputBlock, block
from cnndesk.words import say, word

if TYPE_CHECKING:
    from cnndesk.engine.layers import Layer

# pixel 0..255 -> value * scale + shift
_FIXED_SCALES = {
    "unit": (1 / 255, 0.0),
    "symmetric": (2 / 255, -1.0),
    "raw": (1.0, 0.0),
}
_SMALLEST_STD = 1e-3  # a constant channel is shifted, not blown up


@block
class ImageInput(InputBlock):
    """Images of one size, each an h×w×c array of bytes 0..255."""

    type = "image_input"
    title = "Image"
    family = Family.INPUT
    place = 1
    prefix = "image"
    sentence = "The image: height × width × channels, pixels from 0 to 255."
    description = (
        "Takes an image as an array of height × width × channels with pixels from 0 to 255. "
        "Scaling brings them to a range in which training works well."
    )
    formula = "y = (x / 255 − mean) / std"

    height: int = param(default=28, label="Height", unit="pixels", minimum=1, maximum=2048)
    width: int = param(default=28, label="Width", unit="pixels", minimum=1, maximum=2048)
    channels: int = param(
        default=1, label="Channels", minimum=1, maximum=64, help="1 for grey, 3 for colour."
    )
    scaling: str = param(
        default="standardise",
        label="Scaling",
        choices=(
            ("standardise", word("mean 0, std 1")),
            ("unit", "0…255 → 0…1"),
            ("symmetric", "0…255 → −1…1"),
            ("raw", "0…255"),
            ("fixed", word("fixed mean, std")),
        ),
        help="“mean 0, std 1” uses the mean and spread of the training images; “fixed” keeps those "
        "that a network was trained with elsewhere.",
    )
    mean: tuple[float, ...] = param(
        default=(), label="Mean", kind=Kind.VECTOR, minimum=0, maximum=1, hidden=True
    )
    std: tuple[float, ...] = param(
        default=(), label="Standard deviation", kind=Kind.VECTOR, minimum=0, maximum=1, hidden=True
    )

    def check(self) -> None:
        if len(self.mean) != len(self.std):
            raise ParamError(
                f"Mean of {self.title} has {len(self.mean)} numbers and standard deviation "
                f"{len(self.std)}; both need one per channel.",
                "mean",
            )

    def infer(self, inputs: Sequence[Shape]) -> Shape:
        return Shape(self.height, self.width, self.channels)

    def build(self, inputs: Sequence[Shape], *, trainable: bool = True) -> Layer:
        from cnndesk.engine.layers import InputLayer

        scale, shift = self.scale_and_shift
        return InputLayer(shape=self.infer(()), scale=scale, shift=shift)

    @property
    def scale_and_shift(self) -> tuple[tuple[float, ...], tuple[float, ...]]:
        """Per channel, what a pixel 0..255 is multiplied by and what is then added."""
        if self.scaling in _FIXED_SCALES:
            scale, shift = _FIXED_SCALES[self.scaling]
        elif len(self.mean) == self.channels:
            stds = [max(std, _SMALLEST_STD) for std in self.std]
            return (
                tuple(1 / (255 * std) for std in stds),
                tuple(-mean / std for mean, std in zip(self.mean, stds, strict=True)),
            )
        else:  # no data yet
            scale, shift = _FIXED_SCALES["unit"]
        return (scale,) * self.channels, (shift,) * self.channels

    def summary(self, inputs: Sequence[Shape] = ()) -> str:
        return say(self.param("scaling").text(self.scaling))

    def with_channels(self, channels: int) -> Self | None:
        return None

    def with_image_shape(self, shape: Shape) -> Self:
        kept = shape.c == self.channels
        return self.replace(
            height=shape.h,
            width=shape.w,
            channels=shape.c,
            mean=self.mean if kept else (),
            std=self.std if kept else (),
        )

    @property
    def wants_statistics(self) -> bool:
        """True while the scaling is the data's own."""
        return self.scaling == "standardise"

    def with_statistics(self, mean: Sequence[float], std: Sequence[float]) -> Self:
        return self.replace(mean=tuple(mean), std=tuple(std))

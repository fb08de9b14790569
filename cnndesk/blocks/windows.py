"""What convolution and pooling share: a sliding window, its padding, and why it may not fit.

"same" is SAME_UPPER of ONNX and TensorFlow: the output has ``ceil(input / stride)`` rows, and of
the padding that this needs the odd cell goes to the bottom and right. Pads are (top, bottom, left,
right). Rounding up (ceil mode) adds rows and columns at the bottom and right, so that a last window
fits that begins inside the image or the padding at the top and left. No block type lives here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from cnndesk.blocks.params import param
from cnndesk.blocks.shape import Shape, times
from cnndesk.blocks.spec import BlockFix, Misfit, ParamFix
from cnndesk.words import inside, listed, say, word

Pair = tuple[int, int]
Quad = tuple[int, int, int, int]

INITIALIZERS = (
    ("he_normal", "He normal"),
    ("he_uniform", "He uniform"),
    ("glorot_normal", "Glorot normal"),
    ("glorot_uniform", "Glorot uniform"),
    ("lecun_normal", "LeCun normal"),
    ("normal", word("normal, 0.05")),
    ("orthogonal", word("orthogonal")),
    ("zeros", word("zeros")),
)


def padding_param(default: str) -> Any:
    """Declare the choice valid / same / explicit, as a dataclass field."""
    return param(
        default=default,
        label="Padding",
        choices=("valid", "same", "explicit"),
        help="valid: the window stays inside the image. same: zeros around it keep the size.",
    )


def pads_param() -> Any:
    """Declare the explicit pads, as a dataclass field."""
    return param(
        default=(0, 0, 0, 0),
        label="Pads",
        unit="top, bottom, left, right",
        minimum=0,
        maximum=64,
        help="Rows and columns of zeros added on each side.",
        advanced=True,
        enabled_when=("padding", "explicit"),
    )


def initializer_param() -> Any:
    """Declare how the weights start, as a dataclass field."""
    return param(
        default="he_normal",
        label="Initialiser",
        choices=INITIALIZERS,
        help="How the weights are drawn before training; He suits ReLU, Glorot suits tanh.",
    )


@dataclass(frozen=True)
class Window:
    """A window of ``size`` cells, ``dilation`` apart, moved by ``stride`` over a padded image."""

    size: Pair
    stride: Pair = (1, 1)
    padding: str = "valid"
    pads: Quad = (0, 0, 0, 0)
    dilation: Pair = (1, 1)
    noun: str = word("Kernel")
    size_name: str = "kernel_size"  # the parameter that sets the size; "" if none does
    rounds_up: bool = False

    @property
    def span(self) -> Pair:
        """Rows and columns from the first to the last cell of the window."""
        (kh, kw), (dh, dw) = self.size, self.dilation
        return (kh - 1) * dh + 1, (kw - 1) * dw + 1

    def resolved_pads(self, shape: Shape) -> Quad:
        """Return the pads (top, bottom, left, right) for this input."""
        top, bottom, left, right = self.stated_pads(shape)
        if self.rounds_up:
            bottom += _missing(shape.h, (top, bottom), self.span[0], self.stride[0])
            right += _missing(shape.w, (left, right), self.span[1], self.stride[1])
        return top, bottom, left, right

    def stated_pads(self, shape: Shape) -> Quad:
        """Return the pads without those that rounding up adds."""
        if self.padding == "explicit":
            return self.pads
        if self.padding == "valid":
            return 0, 0, 0, 0
        top, bottom = _same(shape.h, self.span[0], self.stride[0])
        left, right = _same(shape.w, self.span[1], self.stride[1])
        return top, bottom, left, right

    def plane(self, shape: Shape) -> Pair:
        """Return rows and columns of the output.

        Raises
        ------
        Misfit
            If the window is larger than the padded input.
        """
        top, bottom, left, right = self.resolved_pads(shape)
        height, width = shape.h + top + bottom, shape.w + left + right
        if self.span[0] > height or self.span[1] > width:
            raise self._misfit(shape, height, width)
        return (height - self.span[0]) // self.stride[0] + 1, (width - self.span[1]) // self.stride[
            1
        ] + 1

    def facts(self) -> list[str]:
        """``"3×3"``, and what differs from stride 1 without dilation: ``"stride 2"``."""
        parts = [times(*self.size)]
        if self.stride != (1, 1):
            parts.append(say("stride {n}").format(n=pair_text(self.stride)))
        if self.dilation != (1, 1):
            parts.append(say("dilation {n}").format(n=pair_text(self.dilation)))
        return parts

    def arithmetic(self, shape: Shape) -> str:
        """Return the output size worked out: a line per direction, or one if they are alike."""
        top, bottom, left, right = self.resolved_pads(shape)
        return by_direction(
            _sum(shape.h, (top, bottom), self.span[0], self.stride[0]),
            _sum(shape.w, (left, right), self.span[1], self.stride[1]),
        )

    def _misfit(self, shape: Shape, height: int, width: int) -> Misfit:
        spans = self.dilation != (1, 1)
        padded = (height, width) != (shape.h, shape.w)
        subject = f"{say(self.noun)} {times(*self.size)}"
        if spans:
            subject = say("{window} with dilation {dilation} spans {span}, which").format(
                window=subject, dilation=pair_text(self.dilation), span=times(*self.span)
            )
        target = say("padded input {0}") if padded else say("input {0}")
        target = target.format(times(height, width) if padded else shape.plane)
        largest = (
            min((height - 1) // self.dilation[0] + 1, self.size[0]),
            min((width - 1) // self.dilation[1] + 1, self.size[1]),
        )
        fixes: list[BlockFix] = [ParamFix(say("Set padding to “same”"), {"padding": "same"})]
        if spans:
            fixes.append(ParamFix(say("Set dilation to 1"), {"dilation": (1, 1)}))
        for size in _smaller(largest) if self.size_name else ():
            fixes.append(
                ParamFix(
                    say("Use {noun} {size}").format(noun=inside(say(self.noun)), size=times(*size)),
                    {self.size_name: size},
                )
            )
        return Misfit(
            say("{subject} is larger than the {target}.").format(subject=subject, target=target),
            say("Use padding “same” or a {noun} of at most {largest}.").format(
                noun=inside(say(self.noun)), largest=times(*largest)
            ),
            short=say("{window} on {input}").format(
                window=times(*self.size), input=times(height, width)
            ),
            fixes=fixes,
        )


def pair_text(pair: Pair) -> str:
    """``"2"`` for (2, 2), ``"2×1"`` otherwise."""
    return str(pair[0]) if pair[0] == pair[1] else times(*pair)


def _smaller(largest: Pair) -> Iterable[Pair]:
    yield largest
    odd = tuple(n if n % 2 else n - 1 for n in largest)
    if odd != largest:
        yield odd[0], odd[1]


def _same(extent: int, span: int, stride: int) -> Pair:
    total = max((-(-extent // stride) - 1) * stride + span - extent, 0)
    return total // 2, total - total // 2


def _missing(extent: int, pads: Pair, span: int, stride: int) -> int:
    """Return the cells behind the padded end that a last window would need; 0 if there is none."""
    last = -(-(extent + sum(pads) - span) // stride)
    if last * stride >= extent + pads[0]:
        last -= 1  # it would begin in the padding behind
    return max(last * stride + span - extent - sum(pads), 0)


def by_direction(rows: str, columns: str) -> str:
    """Return what the numbers of rows and columns are worked out from: one line if it is alike."""
    if rows == columns:
        return f"{listed((say('rows'), say('columns')))} = {rows}"
    return f"{say('rows')} = {rows}\n{say('columns')} = {columns}"


def _sum(extent: int, pads: Pair, span: int, stride: int) -> str:
    result = (extent + sum(pads) - span) // stride + 1
    padded = f"{extent} + {sum(pads)}" if sum(pads) else str(extent)
    quotient = f"⌊({padded} − {span}) / {stride}⌋" if stride > 1 else f"{padded} − {span}"
    return f"{quotient} + 1 = {max(result, 0)}"

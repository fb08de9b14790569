"""Fixed filter: a filter that is given, not learned: edges, blur, sharpen, emboss, or typed in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cnndesk.blocks.params import Kind, ParamError, param
from cnndesk.blocks.shape import Shape, times
from cnndesk.blocks.spec import Block, Family, block
from cnndesk.blocks.windows import Window, padding_param, pads_param
from cnndesk.words import listed, say, word

if TYPE_CHECKING:
    from cnndesk.engine.layers import Layer

Matrix = tuple[tuple[float, ...], ...]


def _scaled(rows: Sequence[Sequence[float]], divisor: float) -> Matrix:
    return tuple(tuple(cell / divisor for cell in row) for row in rows)


_BINOMIAL = (1, 4, 6, 4, 1)

# The usual kernels of image processing, as in textbooks; the edge detectors are those of
# Wikipedia's "Kernel (image processing)". They are applied as correlation: not flipped.
PRESETS: dict[str, tuple[str, Matrix]] = {
    "identity": (word("identity"), _scaled([[0, 0, 0], [0, 1, 0], [0, 0, 0]], 1)),
    "edges_1": (word("edges, diagonal"), _scaled([[1, 0, -1], [0, 0, 0], [-1, 0, 1]], 1)),
    "edges_2": (word("edges, 4 neighbours"), _scaled([[0, -1, 0], [-1, 4, -1], [0, -1, 0]], 1)),
    "edges_3": (word("edges, 8 neighbours"), _scaled([[-1, -1, -1], [-1, 8, -1], [-1, -1, -1]], 1)),
    "sobel_x": (word("Sobel x"), _scaled([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]], 1)),
    "sobel_y": (word("Sobel y"), _scaled([[-1, -2, -1], [0, 0, 0], [1, 2, 1]], 1)),
    "laplacian": (word("Laplacian"), _scaled([[0, 1, 0], [1, -4, 1], [0, 1, 0]], 1)),
    "sharpen": (word("sharpen"), _scaled([[0, -1, 0], [-1, 5, -1], [0, -1, 0]], 1)),
    "box_blur": (word("box blur"), _scaled([[1, 1, 1], [1, 1, 1], [1, 1, 1]], 9)),
    "gaussian_3": (word("Gaussian blur 3×3"), _scaled([[1, 2, 1], [2, 4, 2], [1, 2, 1]], 16)),
    "gaussian_5": (
        word("Gaussian blur 5×5"),
        _scaled([[a * b for b in _BINOMIAL] for a in _BINOMIAL], 256),
    ),
    "emboss": (word("emboss"), _scaled([[-2, -1, 0], [-1, 1, 1], [0, 1, 2]], 1)),
}


@block
class FixedFilter(Block):
    """The same given matrix over every channel; nothing is learned."""

    type = "fixed_filter"
    title = "Fixed filter"
    family = Family.CONVOLUTION
    place = 4
    key = "X"
    prefix = "filter"
    keeps_channels = True
    sentence = "Slides a given matrix over each channel: edges, blur, sharpen, or your own numbers."
    description = (
        "Slides a matrix that you choose over each channel and sums the products. "
        "Nothing is learned: an edge detector shows edges at once."
    )
    formula = "y[c, u, v] = Σ m[i, j] · x[c, su+i, sv+j]   over matrix cells i, j; s is the stride"

    preset: str = param(
        default="edges_3",
        label="Filter",
        choices=[*((name, label) for name, (label, _) in PRESETS.items()), ("custom", "typed in")],
    )
    matrix: Matrix = param(
        default=((0.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 0.0)),
        label="Matrix",
        kind=Kind.MATRIX,
        minimum=-1000,
        maximum=1000,
        help="One number for each cell of the window.",
        enabled_when=("preset", "custom"),
    )
    stride: tuple[int, int] = param(
        default=(1, 1), label="Stride", unit="pixels", minimum=1, maximum=32
    )
    padding: str = padding_param("same")
    pads: tuple[int, int, int, int] = pads_param()

    def check(self) -> None:
        if len(self.matrix) != len(self.matrix[0]):
            raise ParamError(
                f"Matrix of {self.title} must have as many rows as columns, "
                f"not {times(len(self.matrix), len(self.matrix[0]))}.",
                "matrix",
            )

    @property
    def weights(self) -> Matrix:
        """The matrix in use: the preset's or the typed one."""
        return self.matrix if self.preset == "custom" else PRESETS[self.preset][1]

    @property
    def window(self) -> Window:
        """The sliding window."""
        size = (len(self.weights), len(self.weights[0]))
        return Window(size, self.stride, self.padding, self.pads, noun=word("Filter"), size_name="")

    def infer(self, inputs: Sequence[Shape]) -> Shape:
        (shape,) = inputs
        return Shape(*self.window.plane(shape), shape.c)

    def build(self, inputs: Sequence[Shape], *, trainable: bool = True) -> Layer:
        from cnndesk.engine.layers import FixedFilter as FixedFilterLayer

        return FixedFilterLayer(
            matrix=self.weights, stride=self.stride, pads=self.window.resolved_pads(inputs[0])
        )

    def summary(self, inputs: Sequence[Shape] = ()) -> str:
        if self.preset == "custom":
            return listed((times(*self.window.size), say("typed in")))
        return say(PRESETS[self.preset][0])

    def arithmetic(self, inputs: Sequence[Shape]) -> str:
        return self.window.arithmetic(inputs[0])

"""The filter lab: an image and a matrix, the result through the engine, and the worked example.

Each channel is filtered by itself, as the fixed filter block does. Pixels go in as 0..255 and the
result is not clipped; how it is shown is the window's business.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cnndesk.blocks.fixed_filter import PRESETS
from cnndesk.engine.layers import FixedFilter, InputLayer
from cnndesk.engine.model import Model, Node
from cnndesk.engine.types import FloatArray
from cnndesk.errors import ExplainError
from cnndesk.explain.passes import Image, Pass, Unit, run_image
from cnndesk.explain.stepper import step_forward
from cnndesk.explain.steps import WindowStep

Matrix = tuple[tuple[float, ...], ...]

LARGEST_MATRIX = 15
PADDINGS = ("valid", "zero")

WORKED_IMAGE: Image = np.array(
    [
        [1, 1, 1, 0, 0],
        [0, 1, 1, 1, 0],
        [0, 0, 1, 1, 1],
        [0, 0, 1, 1, 0],
        [0, 1, 1, 0, 0],
    ],
    np.uint8,
)[:, :, None]
"""The 5×5 image of zeros and ones of the worked example, (5, 5, 1)."""

WORKED_MATRIX: Matrix = ((1.0, 0.0, 1.0), (0.0, 1.0, 0.0), (1.0, 0.0, 1.0))
"""Its 3×3 filter; the result is the 3×3 map 4 3 4 / 2 4 3 / 2 3 4."""


@dataclass(frozen=True, eq=False)
class Filtered:
    """An image under a filter.

    Attributes
    ----------
    image : ndarray of uint8, (h, w, c)
    matrix : tuple of rows
    stride : int
    pads : (int, int, int, int)
        Zeros at top, bottom, left, right.
    result : ndarray of float32, (h', w', c)
    """

    image: Image
    matrix: Matrix
    stride: int
    pads: tuple[int, int, int, int]
    result: FloatArray
    _seen: Pass

    @property
    def arithmetic(self) -> str:
        """How the size comes about: ``"(5 − 3 + 0) / 1 + 1 = 3"``, height and width."""
        parts = []
        for axis, side in enumerate(self.image.shape[:2]):
            kernel = (len(self.matrix), len(self.matrix[0]))[axis]
            pads = self.pads[2 * axis] + self.pads[2 * axis + 1]
            size = self.result.shape[axis]
            parts.append(f"({side} − {kernel} + {pads}) / {self.stride} + 1 = {size}")
        return parts[0] if parts[0] == parts[1] else " and ".join(parts)

    def step(self, row: int, column: int, channel: int = 0) -> WindowStep:
        """Return one position of the filter, with patch, products and sum.

        Raises
        ------
        ExplainError
            For a place outside the result.
        """
        step = step_forward(
            self._seen.model, self._seen.values, "filter", Unit(row, column, channel)
        )
        assert isinstance(step, WindowStep)
        return step

    def steps(self, channel: int = 0) -> Iterator[WindowStep]:
        """Yield every position, row by row."""
        for row in range(self.result.shape[0]):
            for column in range(self.result.shape[1]):
                yield self.step(row, column, channel)


def preset(name: str) -> Matrix:
    """Return the matrix of a preset of the fixed filter block.

    Raises
    ------
    ExplainError
        With the names there are.
    """
    if name not in PRESETS:
        raise ExplainError(f"There is no filter “{name}”. Choose one of: {', '.join(PRESETS)}.")
    return PRESETS[name][1]


def apply_filter(
    image: NDArray[np.uint8],
    matrix: Sequence[Sequence[float]],
    *,
    padding: str = "zero",
    stride: int = 1,
    threads: int = 1,
) -> Filtered:
    """Slide a matrix over an image.

    Parameters
    ----------
    image : ndarray of uint8, (h, w, c)
    matrix : sequence of rows of numbers
    padding : {"zero", "valid"}
        Zeros around the image so that stride 1 keeps its size, or none.
    stride : int
        At least 1.
    threads : int

    Raises
    ------
    ExplainError
        For a matrix that is none, is larger than the image, or holds what is no number; for an
        unknown padding or a stride below 1.
    """
    rows = check_matrix(matrix)
    if padding not in PADDINGS:
        raise ExplainError(f"There is no padding “{padding}”. Choose zero or valid.")
    if stride < 1:
        raise ExplainError(f"Stride is {stride}. Use at least 1 pixel.")
    if image.ndim != 3 or image.dtype != np.uint8:
        raise ExplainError("The image must be bytes of height × width × channels.")
    kernel = (len(rows), len(rows[0]))
    pads = (0, 0, 0, 0)
    if padding == "zero":
        top, left = (kernel[0] - 1) // 2, (kernel[1] - 1) // 2
        pads = (top, kernel[0] - 1 - top, left, kernel[1] - 1 - left)
    h, w, c = image.shape
    if h + pads[0] + pads[1] < kernel[0] or w + pads[2] + pads[3] < kernel[1]:
        raise ExplainError(
            f"The filter {kernel[0]}×{kernel[1]} is larger than the image {h}×{w}. Use zero "
            "padding, a smaller filter or a larger image."
        )
    model = Model(
        [
            Node("image", InputLayer(shape=(h, w, c), scale=(1.0,), shift=(0.0,))),
            Node(
                "filter", FixedFilter(matrix=rows, stride=(stride, stride), pads=pads), ("image",)
            ),
        ]
    )
    seen = run_image(model, image, threads=threads)
    return Filtered(image, rows, stride, pads, seen.values["filter"], seen)


def check_matrix(matrix: Sequence[Sequence[float]]) -> Matrix:
    """Return a matrix as rows of floats.

    Raises
    ------
    ExplainError
        For what is no matrix of finite numbers of at most 15×15.
    """
    try:
        rows = tuple(tuple(float(cell) for cell in row) for row in matrix)
    except (TypeError, ValueError) as error:
        raise _no_number() from error
    if not rows or not rows[0] or any(len(row) != len(rows[0]) for row in rows):
        raise ExplainError("The rows of the filter differ in length. Give each the same length.")
    if max(len(rows), len(rows[0])) > LARGEST_MATRIX:
        raise ExplainError(
            f"The filter is {len(rows)}×{len(rows[0])}; at most {LARGEST_MATRIX}×{LARGEST_MATRIX} "
            "are slid. Use a smaller one."
        )
    if not all(math.isfinite(cell) for row in rows for cell in row):
        raise _no_number()
    return rows


def _no_number() -> ExplainError:
    return ExplainError("A cell of the filter holds no number. Type a number in each cell.")

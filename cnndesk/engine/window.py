"""The geometry of a sliding window: which input pixel a tap reads, and what follows from it.

Shared by convolution and pooling; nothing here places a kernel.
"""

from __future__ import annotations

from dataclasses import dataclass

from .tensor import NO_PADS, Pads
from .types import Shape


@dataclass(frozen=True)
class Window:
    """Geometry of a sliding window; pairs are (height, width).

    Output pixel (i, j) reads input pixel (i*stride - pad + r*dilation, ...) for tap r.
    """

    kernel: tuple[int, int]
    stride: tuple[int, int] = (1, 1)
    pads: Pads = NO_PADS
    dilation: tuple[int, int] = (1, 1)

    def extent(self, axis: int) -> int:
        """Return how many input pixels the dilated kernel spans."""
        return (self.kernel[axis] - 1) * self.dilation[axis] + 1

    def output(self, h: int, w: int) -> tuple[int, int]:
        """Return the output height and width; not positive where the kernel does not fit."""
        top, bottom, left, right = self.pads
        return (
            (h + top + bottom - self.extent(0)) // self.stride[0] + 1,
            (w + left + right - self.extent(1)) // self.stride[1] + 1,
        )

    def input_pads(self, h: int, w: int) -> Pads:
        """Return the halo the forward convolution reads around its input."""
        out = self.output(h, w)
        before = (self.pads.top, self.pads.left)
        after = [
            max(0, (out[a] - 1) * self.stride[a] + self.extent(a) - before[a] - size)
            for a, size in enumerate((h, w))
        ]
        return Pads(before[0], after[0], before[1], after[1])

    def phase(self, axis: int, phase: int) -> list[tuple[int, int]]:
        """Return the taps that reach input pixels phase, phase + stride, ...

        Each as (tap, offset): input pixel ``phase + stride*t`` is read by output pixel ``t +
        offset``.
        """
        before = (self.pads.top, self.pads.left)[axis]
        taps = []
        for tap in range(self.kernel[axis]):
            distance = phase + before - tap * self.dilation[axis]
            if distance % self.stride[axis] == 0:
                taps.append((tap, distance // self.stride[axis]))
        return taps

    def gradient_pads(self, h: int, w: int) -> Pads:
        """Return the halo the input gradient reads around the output's gradient."""
        out = self.output(h, w)
        ends = []
        for axis, size in enumerate((h, w)):
            before = after = 0
            for phase in range(min(self.stride[axis], size)):
                last = (size - 1 - phase) // self.stride[axis]
                for _, offset in self.phase(axis, phase):
                    before = max(before, -offset)
                    after = max(after, last + offset - (out[axis] - 1))
            ends += [before, after]
        return Pads(*ends)


def window_output(window: Window, shape: Shape, channels: int) -> Shape:
    """Return the output shape of a window over an input of `shape`."""
    h, w = window.output(shape[0], shape[1])
    return h, w, channels

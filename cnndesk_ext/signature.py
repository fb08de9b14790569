"""What a kernel wants to be given: its declaration, read once when a build is loaded.

A kernel declares its arrays in one line of words, in the order in which it reads their addresses:
``"x x_at:int64 bias? y! codes:uint8?!"``. A word is a name, then as needed ``:dtype`` (float32
unless said), ``?`` where None may stand for the array, ``!`` where the kernel writes it. An array
for which the kernel also takes a size ``NAME_image``, ``NAME_row`` or ``NAME_pixel`` may be a view
with gaps between images, rows or pixels; any other must be C-contiguous. `Program.add` checks all
of that, once per step of a program and never while it runs.
"""

from __future__ import annotations

import re
from typing import NamedTuple

# Letters of the buffer protocol for an element, and its bytes. A C long is an int64 or an int32.
_ELEMENTS = {
    "float32": (b"f", 4),
    "float64": (b"d", 8),
    "int32": (b"il", 4),
    "int64": (b"lq", 8),
    "uint16": (b"H", 2),
    "uint8": (b"B", 1),
}
_AXES = ("image", "row", "pixel")
_WORD = re.compile(r"(\w+)(?::(\w+))?(\??)(!?)")


class ArrayParameter(NamedTuple):
    """One array of a kernel.

    Attributes
    ----------
    name : str
    dtype : str
        Of its elements, by numpy's name.
    optional : bool
        Whether None may stand for it.
    written : bool
        Whether the kernel writes it, be it that it reads it too.
    strided : bool
        Whether there may be gaps between images, rows or pixels; the values of the last axis lie
        side by side all the same.
    letters : bytes
        What the buffer protocol may call an element.
    itemsize : int
        Bytes of an element.
    """

    name: str
    dtype: str
    optional: bool
    written: bool
    strided: bool
    letters: bytes
    itemsize: int


class Signature(NamedTuple):
    """What a kernel takes, each in the order in which it reads them."""

    arrays: tuple[ArrayParameter, ...]
    sizes: tuple[str, ...]
    constants: tuple[str, ...]

    @property
    def names(self) -> frozenset[str]:
        """Names of all arguments."""
        return frozenset((*(a.name for a in self.arrays), *self.sizes, *self.constants))


def read_signature(arrays: str, sizes: str, constants: str) -> Signature:
    """Return the signature that three lines of words declare.

    Raises
    ------
    ValueError
        A word cannot be read, or two arguments have the same name.
    """
    own_sizes = tuple(sizes.split())
    signature = Signature(
        tuple(_array(word, own_sizes) for word in arrays.split()),
        own_sizes,
        tuple(constants.split()),
    )
    if len(signature.names) != sum(map(len, signature)):
        raise ValueError(f"two arguments have the same name: {arrays}; {sizes}; {constants}")
    return signature


def _array(word: str, sizes: tuple[str, ...]) -> ArrayParameter:
    match = _WORD.fullmatch(word)
    dtype = match[2] or "float32" if match else ""
    if match is None or dtype not in _ELEMENTS:
        raise ValueError(f"{word!r} declares no array; an example: codes:uint8?!")
    return ArrayParameter(
        match[1],
        dtype,
        bool(match[3]),
        bool(match[4]),
        any(f"{match[1]}_{axis}" in sizes for axis in _AXES),
        *_ELEMENTS[dtype],
    )

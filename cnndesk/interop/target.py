"""What a format of a network's file is to the rest of the program: written, replayed, told of.

A format is one class with the methods of `Target`; ``cnndesk.use.export`` does with it what has to
be done with every one: the place looked at, the file written, replayed on images, compared with our
engine, and handed over or not.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from cnndesk.engine.model import Model
from cnndesk.interop.check import EXACT, ROUNDED, Limits, Run
from cnndesk.interop.meaning import Meaning

Ranges = Mapping[str, tuple[float, float]]
"""The smallest and the largest value of each block's output, by its id."""


@dataclass(frozen=True, eq=False)
class Source:
    """What a file is made of.

    Attributes
    ----------
    model : Model
        With an output block.
    meaning : Meaning
    name : str
        What the network is called, for names inside the file.
    ranges : mapping of str to (float, float)
        Seen on real images; empty for a format that needs none.
    """

    model: Model
    meaning: Meaning
    name: str = "network"
    ranges: Ranges = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Content:
    """A file that was made.

    Attributes
    ----------
    data : bytes
    figures : dict
        What else is to be told of it, as plain JSON values.
    sentence : str
        The same for people: ``"RAM 12.3 kB, flash 54.1 kB"``. Empty where there is nothing.
    """

    data: bytes
    figures: Mapping[str, Any] = field(default_factory=dict)
    sentence: str = ""


Numbers = Literal["float32", "int8"]


@dataclass(frozen=True)
class OfNumbers:
    """What formats have in common that can hold 8-bit numbers instead of floats.

    Attributes
    ----------
    numbers : {"float32", "int8"}
    """

    numbers: Numbers = "float32"

    @property
    def is_calibrated(self) -> bool:
        return self.numbers == "int8"

    @property
    def limits(self) -> Limits | None:
        return ROUNDED if self.numbers == "int8" else EXACT


class Target(Protocol):
    """A format.

    Attributes
    ----------
    suffix : str
        Of its files, with the dot.
    is_calibrated : bool
        Whether `Source.ranges` are needed.
    limits : Limits or None
        How far the file may be from our engine; None: the same but for rounding.
    """

    @property
    def suffix(self) -> str: ...

    @property
    def is_calibrated(self) -> bool: ...

    @property
    def limits(self) -> Limits | None: ...

    def content(self, source: Source) -> Content:
        """Return the file.

        Raises
        ------
        ExportError
            Naming the block that cannot be written.
        """

    def why_unchecked(self) -> str:
        """Return why files cannot be checked on this machine and what to do; empty where they can.

        It follows "not checked, because".
        """

    def engine(
        self, content: Content, source: Source, threads: int
    ) -> AbstractContextManager[tuple[str, Run]]:
        """Load the file into another engine; return that one's name and what runs images.

        Raises
        ------
        ExportError
            When it cannot be loaded.
        """

    def details(self) -> dict[str, Any]:
        """Return what is to be kept beside the file about its form, as plain JSON values."""

"""C as a format like others: see `cnndesk.interop.target.Target`."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from cnndesk.interop.c import compiler
from cnndesk.interop.c.source import to_c
from cnndesk.interop.check import Run
from cnndesk.interop.target import Content, OfNumbers, Source


@dataclass(frozen=True)
class CTarget(OfNumbers):
    """One C99 file for machines of any size."""

    suffix: str = ".c"

    def content(self, source: Source) -> Content:
        return to_c(source, self.numbers)

    def why_unchecked(self) -> str:
        return "" if compiler.found() else compiler.NOT_INSTALLED

    def engine(
        self, content: Content, source: Source, threads: int
    ) -> AbstractContextManager[tuple[str, Run]]:
        return compiler.compiled(content.data, source)

    def details(self) -> dict[str, Any]:
        return {"numbers": self.numbers, "language": "C99"}

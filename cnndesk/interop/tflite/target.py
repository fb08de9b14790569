"""TFLite as a format like others: see `cnndesk.interop.target.Target`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from cnndesk.interop.check import Run
from cnndesk.interop.target import Content, OfNumbers, Source
from cnndesk.interop.tflite import runtime
from cnndesk.interop.tflite.model import to_tflite


@dataclass(frozen=True)
class TfliteTarget(OfNumbers):
    """Files for Android, small boards and others that run TFLite."""

    suffix: str = ".tflite"

    def content(self, source: Source) -> Content:
        return Content(to_tflite(source, self.numbers))

    def why_unchecked(self) -> str:
        return "" if runtime.is_installed() else runtime.NOT_INSTALLED

    @contextmanager
    def engine(self, content: Content, source: Source, threads: int) -> Iterator[tuple[str, Run]]:
        yield runtime.load(content.data, threads)

    def details(self) -> dict[str, Any]:
        return {"numbers": self.numbers, "image": "uint8, 1 × H × W × C"}

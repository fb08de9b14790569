"""ONNX as a format like others: see `cnndesk.interop.target.Target`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from cnndesk.interop.check import Limits, Run
from cnndesk.interop.onnx import runtime
from cnndesk.interop.onnx.model import OPSET, Form, to_onnx
from cnndesk.interop.target import Content, Source


@dataclass(frozen=True)
class OnnxTarget:
    """Files for ONNX Runtime and others.

    Attributes
    ----------
    form : Form
        How they take images.
    """

    form: Form = field(default_factory=Form)
    suffix: str = ".onnx"
    is_calibrated: bool = False
    limits: Limits | None = None

    def content(self, source: Source) -> Content:
        return Content(to_onnx(source.model, source.meaning, self.form))

    def why_unchecked(self) -> str:
        return "" if runtime.is_installed() else runtime.NOT_INSTALLED

    @contextmanager
    def engine(self, content: Content, source: Source, threads: int) -> Iterator[tuple[str, Run]]:
        yield runtime.load(content.data, self.form, threads)

    def details(self) -> dict[str, Any]:
        return {"opset": OPSET, "image": self.form.words}

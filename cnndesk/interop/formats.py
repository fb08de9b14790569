"""Which formats are one file, by the name that the command line and the window give them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from cnndesk.interop.c.target import CTarget
from cnndesk.interop.onnx.model import Form
from cnndesk.interop.onnx.target import OnnxTarget
from cnndesk.interop.target import Target
from cnndesk.interop.tflite.target import TfliteTarget

_TARGETS: dict[tuple[str, str], Callable[[], Target]] = {
    ("onnx", ""): OnnxTarget,
    ("onnx", "channels-first"): partial(OnnxTarget, Form(channels_first=True)),
    ("tflite", "float32"): TfliteTarget,
    ("tflite", "int8"): partial(TfliteTarget, "int8"),
    ("c", "float32"): CTarget,
    ("c", "int8"): partial(CTarget, "int8"),
}
_USUAL = {"tflite": "float32", "c": "float32"}


def target_of(name: str, form: str = "") -> Target | None:
    """Return a format in one of its forms, or None where it has no such form.

    Parameters
    ----------
    name : str
        ``"onnx"``, ``"tflite"`` or ``"c"``.
    form : str
        ``"channels-first"`` of ONNX, ``"float32"`` or ``"int8"`` of the others; empty for the
        usual one.
    """
    make = _TARGETS.get((name, form or _USUAL.get(name, "")))
    return make() if make is not None else None

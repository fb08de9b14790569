"""Which formats are one file, by the name that the command line and the window give them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from cnndesk.interop.onnx.model import Form
from cnndesk.interop.onnx.target import OnnxTarget
from cnndesk.interop.target import Target

_TARGETS: dict[tuple[str, str], Callable[[], Target]] = {
    ("onnx", ""): OnnxTarget,
    ("onnx", "channels-first"): partial(OnnxTarget, Form(channels_first=True)),
}


def target_of(name: str, form: str = "") -> Target | None:
    """Return a format in one of its forms, or None where it has no such form.

    Parameters
    ----------
    name : str
        ``"onnx"``.
    form : str
        ``"channels-first"``, or empty for the usual one.
    """
    make = _TARGETS.get((name, form))
    return make() if make is not None else None

"""ONNX Runtime, where it is installed: the engine that ONNX files are checked with.

The one module that imports it; it is no requirement of the program.
"""

from __future__ import annotations

import importlib
import importlib.util
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk.errors import ExportError
from cnndesk.interop.check import Run
from cnndesk.interop.onnx.model import INPUT, Form

NOT_INSTALLED = "ONNX Runtime is not installed. Install it with: pip install 'cnndesk[onnx]'"
_AT_ONCE = 16


def is_installed() -> bool:
    """Whether files can be checked here."""
    return importlib.util.find_spec("onnxruntime") is not None


def load(content: bytes, form: Form, threads: int = 1) -> tuple[str, Run]:
    """Return the runtime's name and what runs a file in it.

    Parameters
    ----------
    content : bytes
        Of the file.
    form : Form
        How it takes images.
    threads : int

    Raises
    ------
    ExportError
        When the runtime cannot be loaded, or refuses the file.
    """
    try:
        runtime: Any = importlib.import_module("onnxruntime")
        runtime.set_default_logger_severity(4)  # what is wrong is raised, and said by us
        options = runtime.SessionOptions()
        options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
        session = runtime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
    except Exception as error:
        reason = str(error).split("\n", 1)[0]
        raise ExportError(
            f"ONNX Runtime cannot load the network ({reason}), so no file was written. Install "
            "another version of onnxruntime, or export with --unchecked."
        ) from error

    def run(images: NDArray[np.uint8]) -> NDArray[np.float32]:
        parts = [
            session.run(None, {INPUT: _fed(images[start : start + _AT_ONCE], form)})[0]
            for start in range(0, len(images), _AT_ONCE)
        ]
        outputs: NDArray[np.float32] = np.concatenate(parts)
        return outputs

    return f"ONNX Runtime {runtime.__version__}", run


def _fed(images: NDArray[np.uint8], form: Form) -> NDArray[Any]:
    if form.channels_first:
        return np.ascontiguousarray(images.transpose(0, 3, 1, 2), np.float32)
    return np.ascontiguousarray(images)

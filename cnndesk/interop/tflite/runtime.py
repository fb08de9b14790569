"""LiteRT (formerly TensorFlow Lite), where it is installed: what TFLite files are checked with.

The one module that imports it; it is no requirement of the program.
"""

from __future__ import annotations

import importlib
import importlib.util
from importlib import metadata
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk.errors import ExportError
from cnndesk.interop.check import Run

NOT_INSTALLED = "LiteRT is not installed. Install it with: pip install 'cnndesk[tflite]'"
_KNOWN = (
    ("ai_edge_litert", "ai-edge-litert", "LiteRT"),
    ("tflite_runtime", "tflite-runtime", "TFLite"),
)


def _found() -> tuple[str, str, str] | None:
    return next((one for one in _KNOWN if importlib.util.find_spec(one[0])), None)


def is_installed() -> bool:
    """Whether files can be checked here."""
    return _found() is not None


def load(content: bytes, threads: int = 1) -> tuple[str, Run]:
    """Return the runtime's name and what runs a file in it.

    Raises
    ------
    ExportError
        When the runtime cannot be loaded, or refuses the file.
    """
    found = _found()
    if found is None:
        raise ExportError(f"The TFLite file cannot be checked: {NOT_INSTALLED}")
    module, package, title = found
    try:
        runtime: Any = importlib.import_module(f"{module}.interpreter")
        interpreter = runtime.Interpreter(model_content=content, num_threads=threads)
        interpreter.allocate_tensors()
        (entry,), (end,) = interpreter.get_input_details(), interpreter.get_output_details()
    except Exception as error:
        reason = str(error).split("\n", 1)[0]
        raise ExportError(
            f"{title} cannot load the network ({reason}), so no file was written. Install another "
            f"version of {package}, or export with --unchecked."
        ) from error
    scale, zero = end["quantization"]

    def run(images: NDArray[np.uint8]) -> NDArray[np.float32]:
        answers = []
        for image in images:
            interpreter.set_tensor(entry["index"], image[np.newaxis])
            interpreter.invoke()
            answers.append(interpreter.get_tensor(end["index"])[0])
        raw: NDArray[Any] = np.stack(answers)
        if raw.dtype == np.float32:
            return raw
        values: NDArray[np.float32] = (scale * (raw - np.float32(zero))).astype(np.float32)
        return values

    return f"{title} {metadata.version(package)}", run

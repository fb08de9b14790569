"""The same forward pass in ONNX Runtime, for comparison only.

The one module that imports onnxruntime, which is no requirement of the program. The network is
written by PyTorch, so both must be there.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable

from cnndesk.session.torch_twin import TorchTwin


def available() -> bool:
    """Return whether ONNX Runtime is installed."""
    return importlib.util.find_spec("onnxruntime") is not None


def inference(twin: TorchTwin, threads: int) -> tuple[str, Callable[[], None]]:
    """Return the runtime's version and the forward pass of a network.

    Parameters
    ----------
    twin : TorchTwin
        The network and its images.
    threads : int
    """
    runtime = importlib.import_module("onnxruntime")
    runtime.set_default_logger_severity(3)  # no warnings about the machine's devices
    model, images = twin.onnx()
    options = runtime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    session = runtime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    inputs = {"x": images}

    def run() -> None:
        session.run(None, inputs)

    return f"ONNX Runtime {runtime.__version__}", run

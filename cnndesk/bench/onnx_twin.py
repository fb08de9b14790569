"""The same forward pass in ONNX Runtime, for comparison only.

The one module that imports onnxruntime, which is no requirement of the program. The network is
written by PyTorch with the help of the package onnx, so all three must be there.
"""

from __future__ import annotations

from collections.abc import Callable

from cnndesk.bench.libraries import INSTALL, absent, load
from cnndesk.bench.torch_twin import TorchTwin


def missing() -> str:
    """Return in a sentence which packages the comparison lacks; nothing where all are there."""
    names = absent("onnxruntime", "onnx")
    if not names:
        return ""
    verb = "is" if len(names) == 1 else "are"
    return (
        f"Not compared with ONNX Runtime, because {' and '.join(names)} {verb} not installed. "
        f"{INSTALL}"
    )


def inference(twin: TorchTwin, threads: int) -> tuple[str, Callable[[], None]]:
    """Return the runtime's version and the forward pass of a network.

    Parameters
    ----------
    twin : TorchTwin
        The network and its images.
    threads : int

    Raises
    ------
    SettingError
        When the runtime cannot be loaded, or PyTorch cannot write the network in ONNX form.
    """
    runtime = load("onnxruntime", "ONNX Runtime")
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

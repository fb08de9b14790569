"""The network that was taken over beside the file it came from, run by ONNX Runtime.

ONNX Runtime is no requirement of the program; where it is not installed, nothing is compared, and
that is said.
"""

from __future__ import annotations

import importlib
import importlib.util
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk.document.compile import compile_preview
from cnndesk.engine.model import Model
from cnndesk.engine.plan import Plan
from cnndesk.interop.importing.onnx_network import Imported

NOT_INSTALLED = (
    "Not compared with the file's own numbers, because ONNX Runtime is not installed. Install it "
    "with: pip install onnxruntime."
)
_IMAGES = 4


@dataclass(frozen=True)
class Agreement:
    """How far the network and the file are apart, on images of random pixels.

    Attributes
    ----------
    runtime : str
        Name and version of what ran the file.
    images : int
    largest : float
        The largest difference of two outputs.
    relative : float
        The same by the largest output of all.
    different : int
        Images whose largest output is another one.
    """

    runtime: str
    images: int
    largest: float
    relative: float
    different: int

    @property
    def sentence(self) -> str:
        """For people."""
        words = (
            f"Compared with {self.runtime} on {self.images} images of random pixels: the largest "
            f"difference is {self.largest:.1e}, {self.relative:.1e} of the largest output"
        )
        return (
            f"{words}; {self.different} images come out as another class."
            if self.different
            else (f"{words}.")
        )

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return asdict(self)


def is_installed() -> bool:
    """Whether files can be compared here."""
    return importlib.util.find_spec("onnxruntime") is not None


def compare(path: Path, imported: Imported, threads: int = 1) -> Agreement | str:
    """Run a file and what was made of it on the same images.

    Returns
    -------
    Agreement, or a sentence why nothing was compared
    """
    if not is_installed():
        return NOT_INSTALLED
    if not imported.is_whole:
        return "Not compared with the file's own numbers: it gives those of its end only."
    made = compile_preview(imported.project.network, imported.project.weights)
    assert made is not None
    model = made[0]
    h, w, c = model.shapes[model.nodes[0].id]
    pixels = np.random.default_rng(0).integers(0, 256, (_IMAGES, h, w, c), dtype=np.uint8)
    ours = _ours(model, pixels, threads)
    try:
        runtime, theirs = _theirs(path, imported, pixels, threads)
    except Exception as error:  # whatever another program finds wrong with the file
        reason = str(error).split("\n", 1)[0][:200]
        return f"Not compared with the file's own numbers: ONNX Runtime does not run it ({reason})."
    if imported.ends_before_softmax:
        shifted = np.exp(theirs - theirs.max(axis=1, keepdims=True))
        theirs = shifted / shifted.sum(axis=1, keepdims=True)
    if theirs.shape != ours.shape:
        return (
            "Not compared with the file's own numbers: its outputs are others than the network's."
        )
    difference = np.abs(ours - theirs)
    return Agreement(
        runtime=runtime,
        images=len(pixels),
        largest=float(difference.max()),
        relative=float(difference.max() / max(float(np.abs(theirs).max()), 1e-30)),
        different=int((ours.argmax(axis=1) != theirs.argmax(axis=1)).sum()),
    )


def _ours(model: Model, pixels: NDArray[np.uint8], threads: int) -> NDArray[np.float64]:
    plan = Plan(model, 1, threads=threads)
    plan.pack_weights()
    last, outputs = model.nodes[-1].id, []
    for image in pixels:
        plan.images[0] = image
        plan.forward()
        outputs.append(plan.values[last][0].transpose(2, 0, 1).reshape(-1).astype(np.float64))
    return np.array(outputs)


def _theirs(
    path: Path, imported: Imported, pixels: NDArray[np.uint8], threads: int
) -> tuple[str, NDArray[np.float64]]:
    """Return the runtime's name and what the file gives, its values in the order C, H, W."""
    runtime: Any = importlib.import_module("onnxruntime")
    runtime.set_default_logger_severity(3)  # no warnings about the machine's devices
    options = runtime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
    session = runtime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    entry = imported.entry
    fed = entry.fed(pixels)
    if not entry.is_channels_last:
        fed = fed.transpose(0, 3, 1, 2)
    if session.get_inputs()[0].type == "tensor(float16)":
        fed = fed.astype(np.float16)
    outputs = []
    for start in range(0, len(fed), entry.images):
        some = np.resize(fed[start : start + entry.images], (entry.images, *fed.shape[1:]))
        given = session.run([imported.value], {entry.name: np.ascontiguousarray(some)})[0]
        outputs += [one.reshape(-1).astype(np.float64) for one in given]
    return f"ONNX Runtime {runtime.__version__}", np.array(outputs[: len(pixels)])

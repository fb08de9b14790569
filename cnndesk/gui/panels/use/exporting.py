"""Writers of `TILES`: the network as ONNX, and the lines that use it from Python.

What the formats are is ``cnndesk.use``'s.
"""

from __future__ import annotations

from cnndesk.explain.progress import Progress, Work
from cnndesk.gui.panels.use.tile_table import Request, Written
from cnndesk.interop.onnx import runtime
from cnndesk.use.export import beside, export_onnx


def onnx_file(request: Request) -> Work[Written]:
    """Write a network as an ONNX file compared on images of the data; see `export_onnx`."""
    yield Progress("writing", 0, 0)
    network = request.network()
    images = request.images(network)
    yield Progress("comparing", 0, 0)
    exported = export_onnx(network, request.path, images, request.forward(network), replaces=True)
    level = "good" if exported.agreement is not None else "warning"
    tip = f"What was found is kept in {beside(exported.path).name}"
    return Written(exported.path, exported.size, exported.sentence, level, tip=tip)


def why_onnx_unchecked() -> str:
    """Return why ONNX files cannot be checked here; empty where they can."""
    return "" if runtime.is_installed() else "ONNX Runtime is not installed"


def python_lines(name: str) -> str:
    """Return the lines of a program that uses a project's file."""
    return (
        "import cnndesk\n\n"
        f"model = cnndesk.load({name!r})\n"
        'probabilities = model.predict("picture.jpg")\n'
        "print(model.names(probabilities))\n"
    )

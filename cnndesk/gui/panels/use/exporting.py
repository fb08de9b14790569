"""Writers of `TILES`: the network as ONNX, and the lines that use it from Python.

What the formats are is ``cnndesk.use``'s.
"""

from __future__ import annotations

from cnndesk.explain.progress import Progress, Work
from cnndesk.gui.panels.use.tile_table import Request, Written
from cnndesk.interop.formats import target_of
from cnndesk.use.export import Manner, OurEngine, beside, exporting


def network_file(request: Request) -> Work[Written]:
    """Write a network as a file compared on images of the data; see `exporting`."""
    yield Progress("writing", 0, 0)
    network = request.network()
    target = target_of(request.tile, request.choice)
    assert target is not None
    ours = OurEngine(network, request.engine.now, request.threads)
    work = exporting(
        target, network, request.path, request.samples(network), ours, Manner(replaces=True)
    )
    exported = yield from work
    level = "good" if exported.agreement is not None else "warning"
    words = "; ".join(part for part in (exported.note, exported.sentence) if part)
    tip = f"What was found is kept in {beside(exported.path).name}"
    return Written(exported.path, exported.size, words, level, tip=tip)


def why_unchecked(tile: str) -> str:
    """Return why files of a format cannot be checked here; empty where they can."""
    target = target_of(tile)
    return target.why_unchecked() if target is not None else ""


def python_lines(name: str) -> str:
    """Return the lines of a program that uses a project's file."""
    return (
        "import cnndesk\n\n"
        f"model = cnndesk.load({name!r})\n"
        'probabilities = model.predict("picture.jpg")\n'
        "print(model.names(probabilities))\n"
    )

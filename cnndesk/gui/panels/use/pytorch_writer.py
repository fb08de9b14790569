"""Writer of `TILES`: the folder of PyTorch code that trains the network on other machines.

What is in it is ``cnndesk.use.export_pytorch``'s.
"""

from __future__ import annotations

from cnndesk.explain.progress import Progress, Work
from cnndesk.gui.panels.use.tile_table import Request, Written
from cnndesk.use import export_pytorch
from cnndesk.use.export import Manner, OurEngine

COPIED = "copied"
"""The choice that puts the pixels of all images into the folder."""


def pytorch_folder(request: Request) -> Work[Written]:
    """Write a folder that was checked in PyTorch, where that is installed."""
    yield Progress("writing", 0, 0)
    network = request.network()
    exported = yield from export_pytorch.exporting_folder(
        request.project,
        network,
        request.path,
        request.dataset,
        OurEngine(network, request.engine.now, request.threads),
        Manner(replaces=False),
        copies_images=request.choice == COPIED,
    )
    level = "good" if exported.agreement is not None else "warning"
    return Written(
        exported.path,
        exported.size,
        exported.sentence,
        level,
        files=exported.files,
        tip=exported.note.replace("`", ""),
    )


def why_unchecked(tile: str) -> str:
    """Return why the folder cannot be checked here; empty where it can."""
    return export_pytorch.why_unchecked()

"""cnndesk: draw, train and look inside a convolutional network on your own machine.

For programs in Python there are `load`, `train`, `TrainedModel` and `Drawing`; they are imported
when they are first asked for, so that ``import cnndesk`` costs nothing. Their guide is
``resources/python/README.md``.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cnndesk.document.drawing import Drawing
    from cnndesk.use.model import TrainedModel, load
    from cnndesk.use.training import train

__all__ = ["Drawing", "TrainedModel", "__version__", "load", "train"]

__version__ = "0.1.0"

_PLACES = {
    "Drawing": "cnndesk.document.drawing",
    "TrainedModel": "cnndesk.use.model",
    "load": "cnndesk.use.model",
    "train": "cnndesk.use.training",
}


def __getattr__(name: str) -> Any:
    """Import what is public when it is asked for."""
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_PLACES[name]), name)

"""What each operator of ONNX becomes: a block with its weights, or nothing where none is needed.

``place`` holds what all mappers share; the others map a family of operators each.
"""

from __future__ import annotations

from cnndesk.interop.importing.operators import activations, merging, vectors, windows
from cnndesk.interop.importing.operators.place import Place, known_operators, map_operator

__all__ = [
    "Place",
    "activations",
    "known_operators",
    "map_operator",
    "merging",
    "vectors",
    "windows",
]

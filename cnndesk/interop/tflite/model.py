"""A trained network as the content of a TFLite file.

The graph begins with the fitted image as bytes and has the normalisation inside. It ends with
float32 numbers, or, where all numbers have 8 bits, with bytes that say what they stand for.
"""

from __future__ import annotations

from cnndesk import __version__
from cnndesk.interop.lowering.lower import lowered
from cnndesk.interop.lowering.operations import IMAGE, Program
from cnndesk.interop.lowering.rounding import Bytes, rounded
from cnndesk.interop.target import Numbers, Source
from cnndesk.interop.tflite.graph import Graph, Kind
from cnndesk.interop.tflite.layers import export
from cnndesk.interop.tflite.metadata import labels, metadata
from cnndesk.interop.tflite.place import Place

INPUT = "image"
_RAW = Bytes(1.0, 0)
"""Of the image's bytes: 0 to 255."""


def to_tflite(source: Source, numbers: Numbers = "float32") -> bytes:
    """Return a network as the content of a TFLite file, for one image at a time.

    Parameters
    ----------
    source : Source
        With ranges for "int8".
    numbers : {"float32", "int8"}

    Raises
    ------
    ExportError
        Naming a block that cannot be written.
    """
    program, meaning = lowered(source.model, source.meaning), source.meaning
    graph = Graph()
    whole = rounded(program, source.ranges) if numbers == "int8" else None
    place = Place(graph, program, whole)
    meant = _RAW if whole is not None else None
    place.tensors[IMAGE] = graph.tensor(INPUT, (1, *program.image), Kind.UINT8, meant)
    for op in program.operations:
        export(op, place)
    name = "values" if meaning.kind == "values" else "probabilities"
    end = _end(place, program, name)
    data = graph.file(
        (INPUT, place.tensors[IMAGE]),
        (name, end),
        f"{source.name}, written by cnndesk {__version__}",
        metadata(source, program.image, name),
    )
    return data + labels(meaning)


def _end(place: Place, program: Program, name: str) -> int:
    """Add the output, 1 × n, and return its tensor."""
    op, graph = program.operations[-1], place.graph
    sizes, meant = place.sizes(op, "answer", [1, op.count]), place.bytes_of(op.output)
    given = place.tensors[op.output]
    if meant is None:
        end = graph.tensor(name, (1, op.count), Kind.FLOAT32)
        graph.operator("RESHAPE", [given, sizes], end)
        return end
    flat = graph.tensor(f"{name}/bytes", (1, op.count), Kind.INT8, meant)
    graph.operator("RESHAPE", [given, sizes], flat)
    end = graph.tensor(name, (1, op.count), Kind.UINT8, Bytes(meant.scale, meant.zero + 128))
    graph.operator("QUANTIZE", [flat], end)
    return end

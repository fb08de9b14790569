"""What a TFLite file tells of itself: to Android's tools in their way, to others as JSON.

The tables are those of ``metadata_schema.fbs`` (github.com/tensorflow/tflite-support, Apache-2.0),
version 1.0: with them, and the names of the classes as a text in a zip behind the network, ML Kit
and the Task Library give names instead of numbers. Readers of the network stop before the zip.
"""

from __future__ import annotations

import io
import json
import zipfile

from cnndesk import __version__
from cnndesk.engine.types import Shape
from cnndesk.interop.meaning import Meaning
from cnndesk.interop.target import Source
from cnndesk.interop.tflite.flatbuffer import Field, Number, Table, file

LABELS = "labels.txt"
_IMAGE_PROPERTIES, _FEATURE_PROPERTIES = 2, 1
_RGB, _GREY = 1, 2
_AXIS_LABELS = 2


def metadata(source: Source, image: Shape, output: str) -> dict[str, bytes]:
    """Return the entries of a file, by name.

    Parameters
    ----------
    source : Source
    image : (h, w, c)
    output : str
        What the output is called.
    """
    return {
        "TFLITE_METADATA": file(_model(source, image, output), b"M001"),
        "cnndesk": _json(source.meaning, image),
    }


def labels(meaning: Meaning) -> bytes:
    """Return a zip with the names, one a line."""
    lines = "".join(f"{' '.join(name.split()) or '-'}\n" for name in meaning.names)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as bundle:
        entry = zipfile.ZipInfo(LABELS, (1980, 1, 1, 0, 0, 0))
        bundle.writestr(entry, lines.encode("utf-8", "backslashreplace"))
    return packed.getvalue()


def _json(meaning: Meaning, image: Shape) -> bytes:
    colours = "grey" if image[2] == 1 else "RGB"
    values = {**meaning.to_json(), "image": f"uint8, 1 × H × W × C, {colours}"}
    values["cnndesk"] = __version__
    return json.dumps(values, ensure_ascii=False, sort_keys=True).encode(
        "utf-8", "backslashreplace"
    )


def _model(source: Source, image: Shape, output: str) -> Table:
    fit = f"Pictures of another size are brought to {image[1]}×{image[0]} by: {source.meaning.fit}."
    graph = Table({2: [_image(image, fit)], 3: [_answer(source.meaning, output)]})
    words = f"Written by cnndesk {__version__}. {fit}"
    return Table({0: source.name, 1: words, 3: [graph], 7: "1.0.0"})


def _image(image: Shape, fit: str) -> Table:
    h, w, c = image
    size = Table({0: Number("I", w), 1: Number("I", h)})
    colours = Number("b", _GREY if c == 1 else _RGB)
    words = f"Bytes of 0 to 255; the network scales them itself. {fit}"
    return _tensor("image", words, _IMAGE_PROPERTIES, {0: colours, 1: size})


def _answer(meaning: Meaning, output: str) -> Table:
    words = {
        "classes": "The probability of each class.",
        "labels": "The probability of each label.",
        "values": f"Values in {', '.join(meaning.spec.units) or 'their units'}.",
    }[meaning.kind]
    named: dict[int, Field] = {
        0: LABELS,
        1: "The names, in order.",
        2: Number("b", _AXIS_LABELS),
    }
    return _tensor(output, words, _FEATURE_PROPERTIES, {}, [Table(named)])


def _tensor(
    name: str, words: str, kind: int, properties: dict[int, Field], files: list[Table] | None = None
) -> Table:
    content = Table({0: Number("B", kind), 1: Table(properties)})
    fields: dict[int, Field] = {0: name, 1: words, 3: content}
    if files:
        fields[6] = files
    return Table(fields)

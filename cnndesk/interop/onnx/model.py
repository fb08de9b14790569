"""A trained model as the content of an ONNX file.

The graph begins with the fitted image as bytes and has the normalisation inside, so that nobody can
forget it; what it gives are probabilities, or values in their units. Names, fit and version of the
program stand in the file's metadata.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

import numpy as np

from cnndesk import __version__
from cnndesk.engine.model import Model
from cnndesk.interop.meaning import Meaning
from cnndesk.interop.onnx.layers import Place, Value, export
from cnndesk.interop.onnx.protobuf import FLOAT, UINT8, Graph, model

OPSET, IR_VERSION = 17, 8
BATCH = "N"
"""The name of the open number of images."""

INPUT = "image"


@dataclass(frozen=True)
class Form:
    """How the file takes images.

    Attributes
    ----------
    channels_first : bool
        float32, N × C × H × W, of 0 to 255, for tools that insist; else uint8, N × H × W × C.
    """

    channels_first: bool = False

    @property
    def words(self) -> str:
        """For people and metadata."""
        if self.channels_first:
            return "float32 0…255, N × C × H × W"
        return "uint8, N × H × W × C"


def output_name(meaning: Meaning) -> str:
    """Return what the output is called."""
    return "values" if meaning.kind == "values" else "probabilities"


def to_onnx(trained: Model, meaning: Meaning, form: Form | None = None) -> bytes:
    """Return a network as the content of an ONNX file (opset 17).

    Parameters
    ----------
    trained : Model
        With an output block; its weights are copied.
    meaning : Meaning
    form : Form, optional

    Raises
    ------
    ExportError
        Naming the block that cannot be written.
    """
    form = form or Form()
    graph = Graph("cnndesk")
    values = {"": _entry(graph, trained, form)}
    for node in trained.nodes:
        place = Place(
            graph=graph,
            id=node.id,
            inputs=[values[name] for name in node.inputs or ("",)],
            shape=trained.shapes[node.id],
            arrays={**trained.parameters[node.id], **trained.state[node.id]},
        )
        values[node.id] = export(node.layer, place)
    _end(graph, values[trained.nodes[-1].id], meaning)
    colours = "grey" if trained.shapes[trained.nodes[0].id][2] == 1 else "RGB"
    metadata = {
        "cnndesk": json.dumps(meaning.to_json(), ensure_ascii=False, sort_keys=True),
        "classes": json.dumps(list(meaning.names), ensure_ascii=False),
        "image": f"{form.words}, {colours}",
        "fit": meaning.fit,
    }
    return model(
        graph,
        ir_version=IR_VERSION,
        opset=OPSET,
        producer=("cnndesk", __version__),
        metadata=metadata,
    )


def _entry(graph: Graph, trained: Model, form: Form) -> Value:
    """Add the input and return the image as float32 in ONNX's order."""
    shape = h, w, c = trained.shapes[trained.nodes[0].id]
    if form.channels_first:
        graph.input(INPUT, FLOAT, [BATCH, c, h, w])
        return Value(INPUT, shape)
    graph.input(INPUT, UINT8, [BATCH, h, w, c])
    graph.node("Cast", [INPUT], f"{INPUT}/float", f"{INPUT}/cast", to=FLOAT)
    graph.node(
        "Transpose", [f"{INPUT}/float"], f"{INPUT}/maps", f"{INPUT}/transpose", perm=[0, 3, 1, 2]
    )
    return Value(f"{INPUT}/maps", shape)


def _end(graph: Graph, last: Value, meaning: Meaning) -> None:
    """Add the output: probabilities, or values in their units."""
    name, source = output_name(meaning), last.name
    if meaning.kind == "values":
        std = graph.constant("unit/std", np.array(meaning.spec.std, np.float32))
        mean = graph.constant("unit/mean", np.array(meaning.spec.mean, np.float32))
        graph.node("Mul", [source, std], "unit/scaled", "unit/mul")
        graph.node("Add", ["unit/scaled", mean], name, "unit/add")
    else:
        graph.node("Identity", [source], name, "output")
    graph.output(name, FLOAT, [BATCH, last.shape[0] * last.shape[1] * last.shape[2]])

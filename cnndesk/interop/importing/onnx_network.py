"""An ONNX file as a project: read, worked out, mapped onto blocks, laid out, with its weights."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from cnndesk.blocks import create
from cnndesk.blocks.shape import grouped
from cnndesk.blocks.spec import Task
from cnndesk.data.targets import TargetSpec
from cnndesk.document.compile import array_shapes
from cnndesk.document.layout import arrange
from cnndesk.document.network import Network
from cnndesk.document.project import Project
from cnndesk.document.settings import FOR_NEW_PROJECTS
from cnndesk.document.stages import with_stages
from cnndesk.errors import ImportFileError
from cnndesk.interop.importing.constants import Folder
from cnndesk.interop.importing.entry import ImageEntry, image_entry, image_params
from cnndesk.interop.importing.onnx_file import Numbers, OnnxFile, Operator, read_onnx
from cnndesk.interop.importing.operators import Place, map_operator
from cnndesk.interop.importing.patterns import joined
from cnndesk.interop.importing.sketch import NO_PADS, Sketch, Value

_SCALING = ("Mul", "Div", "Add", "Sub")
_UNCHANGED = ("Cast", "Identity", "Dropout")
_MOST_IMAGES = 4_096
_LONGEST_NAME = 200


@dataclass(frozen=True)
class Wishes:
    """What a user says of a file beside its name.

    Attributes
    ----------
    until : str
        Operator or value where the network is to end; empty for all of it.
    size : (height, width) or None
        Of the images, for files that leave it open.
    scaling : str
        How the images are scaled that the file takes; one of `entry.SCALINGS`.
    """

    until: str = ""
    size: tuple[int, int] | None = None
    scaling: str = "auto"


@dataclass(frozen=True)
class Imported:
    """A network that was taken over.

    Attributes
    ----------
    project : Project
        Its network and weights; nothing of it was trained here.
    remarks : tuple of str
        What should be known of how it was taken over, a sentence each.
    source : str
        The program that wrote the file; empty where it does not say.
    value : str
        The file's value that the last block stands for.
    is_whole : bool
        The network ends where the file does.
    ends_before_softmax : bool
        The last block is a softmax that the file does not have.
    entry : ImageEntry
        The image that the file takes.
    """

    project: Project
    remarks: tuple[str, ...]
    source: str
    value: str
    is_whole: bool
    ends_before_softmax: bool
    entry: ImageEntry


def import_onnx(path: Path, wishes: Wishes | None = None) -> Imported:
    """Take over the network in an ONNX file.

    Raises
    ------
    ImportFileError
        Naming the file, the operator that has no block here, and what can be done.
    """
    file = read_onnx(path)
    try:
        return from_onnx(file, wishes or Wishes())
    except ImportFileError as error:
        raise ImportFileError(f"{path} cannot be imported. {error}") from error


def from_onnx(file: OnnxFile, wishes: Wishes) -> Imported:
    """Take over a network that was read; raises as `import_onnx`, without the file's name."""
    drawn = _Drawn(file, wishes)
    drawn.run()
    sketch = drawn.sketch
    network = Network(sketch.placed(), sketch.links)
    places = arrange(network)
    network = Network(
        [replace(placed, position=places[placed.id]) for placed in network.blocks.values()],
        network.links,
    )
    _check(network, sketch)
    network = with_stages(network, sketch.names)
    project = Project(network=network, training=FOR_NEW_PROJECTS, trained=None)
    project.weights = {name: dict(arrays) for name, arrays in sketch.weights.items()}
    last = next(reversed(sketch.blocks))
    task = sketch.blocks[last].task
    if task is not None:
        outputs = sketch.shapes[last].c
        project.classes = _names(file.metadata, outputs)
        project.targets = _targets(task, file.metadata, outputs)
    return Imported(
        project=project,
        remarks=tuple(sketch.remarks),
        source=file.producer,
        value=drawn.wanted,
        is_whole=any(output.name == drawn.wanted for output in file.outputs),
        ends_before_softmax=drawn.adds_softmax,
        entry=drawn.entry,
    )


def _check(network: Network, sketch: Sketch) -> None:
    """See that every weight has its block and is a number."""
    for block_id, arrays in sketch.weights.items():
        if not all(np.isfinite(array).all() for array in arrays.values()):
            raise ImportFileError(
                f"Its weights hold values that are no numbers, in {block_id}. Get the file again."
            )
    wanted = array_shapes(network, network.order)
    for block_id, shapes in wanted.items():
        given = {name: array.shape for name, array in sketch.weights.get(block_id, {}).items()}
        if given != shapes:
            raise ImportFileError(
                f"The weights of {block_id} do not fit its input. Get the file again."
            )


def _targets(task: Task, metadata: Mapping[str, str], count: int) -> TargetSpec:
    """Return what the outputs mean: values are in their units already."""
    if task is not Task.VALUES:
        return TargetSpec("labels" if task is Task.LABELS else "classes")
    told = _told(metadata).get("units")
    units = [unit for unit in told if isinstance(unit, str)] if isinstance(told, list) else []
    if len(units) != count or max(map(len, units), default=0) > _LONGEST_NAME:
        units = [""] * count
    return TargetSpec("values", tuple(units), (0.0,) * count, (1.0,) * count)


def _told(metadata: Mapping[str, str]) -> dict[str, Any]:
    """Return what cnndesk wrote into a file of its own."""
    try:
        told = json.loads(metadata.get("cnndesk", ""))
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}


def _names(metadata: Mapping[str, str], count: int) -> tuple[str, ...]:
    """Return the names of the classes where the file has them, as cnndesk and some others write."""
    for key in ("classes", "names"):
        try:
            names = json.loads(metadata.get(key, ""))
        except (ValueError, RecursionError):
            continue
        known = isinstance(names, list) and len(names) == count
        if known and all(isinstance(n, str) and 0 < len(n) <= _LONGEST_NAME for n in names):
            return tuple(names) if len(set(names)) == count else ()
    return ()


@dataclass
class _Drawn:
    """A file on its way into a sketch."""

    file: OnnxFile
    wishes: Wishes
    sketch: Sketch = field(default_factory=Sketch)
    adds_softmax: bool = False

    def __post_init__(self) -> None:
        self.constants: dict[str, Numbers] = dict(self.file.constants)
        self.values: dict[str, Value] = {}
        self._folder = Folder()
        self._makers = _makers(self.file.operators)
        self.wanted = self._wanted()

    def run(self) -> None:
        """Map all operators that the wanted value needs."""
        operators = self._fold(_needed(self.file.operators, self._makers, self.wanted))
        if self.wanted in self.constants:
            raise ImportFileError(
                f"{self.wanted} does not depend on the image. Choose another operator."
            )
        needed = {name for operator in operators for name in operator.inputs}
        inputs = [entry for entry in self.file.inputs if entry.name in needed]
        self.entry = image_entry(inputs or self.file.inputs, self.wishes.size, self.wishes.scaling)
        if "cnndesk" in self.file.metadata and self.wishes.scaling == "auto":
            self.entry.scaling = "raw"
        if self.entry.images > _MOST_IMAGES:
            raise ImportFileError(
                f"It takes {self.entry.images} images at once. Export it for one."
            )
        self._add_image()
        operators = joined(operators, self.constants, self.wanted)
        self._readers = Counter(name for operator in operators for name in operator.inputs)
        self._readers[self.wanted] += 1
        for operator in operators:
            self._map(operator)
        self._end()

    def _wanted(self) -> str:
        """Return the value that the network is to end with."""
        until = self.wishes.until
        if not until:
            if not self.file.outputs:
                raise ImportFileError("It has no output. Get the file again.")
            if len(self.file.outputs) > 1:
                self.sketch.say(
                    f"The file has {len(self.file.outputs)} outputs; the first one, "
                    f"{self.file.outputs[0].name}, is taken."
                )
            return self.file.outputs[0].name
        for operator in self.file.operators:
            if until == operator.name or until in operator.outputs:
                self.sketch.say(
                    f"This is the part up to {operator.label}: a backbone. Put a head of your own "
                    "behind it."
                )
                return until if until in operator.outputs else operator.outputs[0]
        raise ImportFileError(f"It has no operator or value called {until!r}. Check the name.")

    def _fold(self, operators: Sequence[Operator]) -> list[Operator]:
        """Work out what is constant; return the other operators."""
        left = []
        known = set(self.constants)
        for operator in operators:
            if all(not name or name in known for name in operator.inputs):
                given = [self.constants.get(name) for name in operator.inputs]
                result = self._folder.fold(operator, given)
                if result is not None and operator.outputs:
                    self.constants[operator.outputs[0]] = result
                    known.add(operator.outputs[0])
                    continue
            left.append(operator)
        return left

    # The image

    def _add_image(self) -> None:
        shape = self.entry.shape
        block = self.sketch.add(
            None,
            "image_input",
            (),
            height=shape.h,
            width=shape.w,
            channels=shape.c,
            scaling="raw",
        )
        self.values[self.entry.name] = replace(self.entry.value(), block=block)

    def _scales_image(self, operator: Operator) -> bool:
        """Note what an operator makes of the image where it only scales it."""
        names = [name for name in operator.inputs if name in self.entry.scaled]
        if operator.kind == "Concat" and names and self._joins_channels(operator, names):
            return True
        if len(names) != 1:
            return False
        if operator.kind == "Gather" and self._takes_channel(operator, names[0]):
            return True
        (name,) = names
        x = self.values[name]
        scale = self.entry.scaled[name]
        if operator.kind in _SCALING and len(operator.inputs) == 2:
            constant_first = operator.inputs[1] == name
            other = operator.inputs[0 if constant_first else 1]
            numbers = self.constants.get(other)
            found = (
                self.entry.scales(operator, numbers, x, constant_first=constant_first)
                if numbers is not None
                else None
            )
            if found is None:
                return False
            scale = found
        elif operator.kind in ("Transpose", "Unsqueeze"):
            x = map_operator(self._place(operator))
        elif operator.kind not in _UNCHANGED:
            return False
        self.values[operator.outputs[0]] = x
        self.entry.scaled[operator.outputs[0]] = scale
        if name in self.entry.parts:
            self.entry.parts[operator.outputs[0]] = self.entry.parts[name]
        return True

    def _takes_channel(self, operator: Operator, name: str) -> bool:
        """Note one channel that is taken out of the image, to be scaled by itself."""
        x, places = self.values[name], self.constants.get(operator.inputs[-1])
        axis = operator.attributes.get("axis", 0)
        if not isinstance(axis, int) or not -len(x.dims) <= axis < len(x.dims):
            return False
        at = axis % len(x.dims)
        if places is None or places.ndim or x.axes[at] != "C" or name in self.entry.parts:
            return False
        channel = int(places)
        if not -x.dims[at] <= channel < x.dims[at]:
            return False
        output = operator.outputs[0]
        self.entry.take(name, output, channel % x.dims[at])
        left = [i for i in range(len(x.dims)) if i != at]
        self.values[output] = replace(
            x, dims=tuple(x.dims[i] for i in left), axes=tuple(x.axes[i] for i in left)
        )
        return True

    def _joins_channels(self, operator: Operator, names: Sequence[str]) -> bool:
        """Note that channels that were scaled one by one are the image again."""
        whole = self.entry.value()
        axis = operator.attributes.get("axis", 1)
        values = [self.values[name] for name in names]
        alike = all(v.axes == values[0].axes and v.dims == values[0].dims for v in values)
        at = 1 if not self.entry.is_channels_last else 3
        dims = [1 if i == at else size for i, size in enumerate(whole.dims)]
        fits = len(names) == len(operator.inputs) and axis in (at, at - 4)
        if not (fits and alike and list(values[0].dims) == dims):
            return False
        output = operator.outputs[0]
        if not self.entry.join(names, output):
            return False
        self.values[output] = replace(whole, block=self._image)
        return True

    def _fix_image(self, operator: Operator) -> None:
        """Decide how pixels become what the first block behind the image reads."""
        for name in operator.inputs:
            x = self.values.get(name)
            if name not in self.entry.scaled or x is None or x.block != self._image:
                continue
            if name in self.entry.parts:
                raise ImportFileError(
                    f"{operator.label} works on some channels of the image only, which no block "
                    "does. Choose a network of other blocks."
                )
            (scale, shift), remark = self.entry.pixel_scale(name)
            params = image_params(scale, shift)
            if remark:
                self.sketch.say(remark)
            if params is not None:
                block = self.sketch.blocks[self._image]
                self.sketch.replace_block(self._image, block.replace(**params))
                continue
            self.values[name] = replace(x, block=self._scaled_by_block(operator, scale, shift))

    @property
    def _image(self) -> str:
        return next(iter(self.sketch.blocks))

    def _scaled_by_block(self, operator: Operator, scale: Numbers, shift: Numbers) -> str:
        """Add a block that scales pixels as no image block can; one serves all that read it."""
        for link in self.sketch.links:
            if link.source == self._image:
                return link.target
        block = self.sketch.add(operator, "batch_norm", [self._image], epsilon=1e-5)
        count = self.entry.shape.c
        self.sketch.keep(block, "gamma", scale)
        self.sketch.keep(block, "beta", shift)
        self.sketch.keep(block, "running_mean", np.zeros(count))
        self.sketch.keep(block, "running_variance", np.full(count, 1 - 1e-5))
        return block

    # Operators

    def _place(self, operator: Operator) -> Place:
        return Place(
            operator=operator,
            sketch=self.sketch,
            values=self.values,
            constants=self.constants,
            readers=self._readers,
            entry=self.entry.name,
            opset=self.file.opset,
        )

    def _map(self, operator: Operator) -> None:
        if not operator.outputs:
            return
        output = operator.outputs[0]
        if operator.kind in ("Shape", "Size") and operator.inputs[0] in self.values:
            self.constants[output] = self._sizes(operator)
            return
        if all(not name or name in self.constants for name in operator.inputs):
            result = self._folder.fold(operator, [self.constants.get(n) for n in operator.inputs])
            if result is not None:
                self.constants[output] = result
                return
        for name in operator.inputs:
            if name and name not in self.values and name not in self.constants:
                raise ImportFileError(
                    f"{operator.label} reads {name!r}, which nothing before it gives. Get the file "
                    "again."
                )
        if self._scales_image(operator):
            return
        self._fix_image(operator)
        self.values[output] = map_operator(self._place(operator))

    def _sizes(self, operator: Operator) -> Numbers:
        """Return the sizes of a value, with the pads that no block has added yet."""
        x = self.values[operator.inputs[0]]
        if x.pads != NO_PADS:
            x = self._place(operator).plain(x)
        sizes = np.array(x.dims, np.int64)
        if operator.kind == "Size":
            return np.array(sizes.prod(), np.int64)
        start, end = operator.attributes.get("start", 0), operator.attributes.get("end", None)
        whole = isinstance(start, int) and (end is None or isinstance(end, int))
        return sizes[start:end] if whole else sizes

    # The end

    def _end(self) -> None:
        """Add the output block where the file ends with one number for each class."""
        value = self.values.get(self.wanted)
        if value is None:
            raise ImportFileError("Its output is not computed from the image. Get the file again.")
        if value.block == self._image:
            raise ImportFileError("It does nothing with the image. Choose another file.")
        if value.pads != NO_PADS:
            block = self.sketch.add(None, "zero_padding", [value.block], pads=value.pads)
            value = replace(value, block=block)
        shape = self.sketch.shapes[value.block]
        if self.wishes.until or not self.sketch.blocks[value.block].has_output:
            return
        if not shape.is_vector or (shape.c < 2 and not _told(self.file.metadata)):
            self.sketch.say(
                f"The network gives {shape}, which is no number for each class: it has no output "
                "block. Put a head of your own behind it to train it."
            )
            return
        self._add_output(value, shape.c)

    def _add_output(self, value: Value, value_count: int) -> None:
        last = self.sketch.blocks[value.block]
        if _told(self.file.metadata).get("kind") == "values":
            self.sketch.add(None, "regression", [value.block])
            return
        if last.type == "sigmoid" and value.block == next(reversed(self.sketch.blocks)):
            self.sketch.replace_block(value.block, create("sigmoid_output"))
            self.sketch.say("The file ends with a sigmoid: its outputs are taken for labels.")
            return
        self.sketch.add(None, "softmax", [value.block])
        self.adds_softmax = True
        self.sketch.say(
            f"The file ends with {grouped(value_count)} numbers; they are taken for scores of "
            "classes, and a softmax was put behind them. If they are something else, remove it."
        )


def _makers(operators: Sequence[Operator]) -> dict[str, int]:
    """Return which operator gives each value."""
    makers: dict[str, int] = {}
    for place, operator in enumerate(operators):
        for name in operator.outputs:
            if name and name in makers:
                raise ImportFileError(f"Two operators give {name!r}. Get the file again.")
            if name:
                makers[name] = place
    return makers


def _needed(
    operators: Sequence[Operator], makers: Mapping[str, int], wanted: str
) -> list[Operator]:
    """Return the operators that a value needs, in the order of the file."""
    needed: set[int] = set()
    waiting = [wanted]
    while waiting:
        place = makers.get(waiting.pop())
        if place is not None and place not in needed:
            needed.add(place)
            waiting += operators[place].inputs
    return [operators[place] for place in sorted(needed)]

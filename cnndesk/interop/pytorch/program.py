"""A network as the source of ``model.py``, and which of its arrays is which of the project's.

Modules are called like the blocks. What ``structure.py`` finds becomes classes: one for all regions
that differ in numbers only, which are then its arguments.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from cnndesk.engine import layers as engine
from cnndesk.engine.model import Model
from cnndesk.engine.types import FloatArray
from cnndesk.interop.pytorch.layers import OUR_LAYERS, Entry, Piece, Place, Turn, translate
from cnndesk.interop.pytorch.source import (
    INDENT,
    WIDTH,
    Argument,
    Call,
    Name,
    Value,
    assigned,
    call,
)
from cnndesk.interop.pytorch.structure import Region, consumers, regions

IMAGES = "images"
"""What the first step reads, and inside a class what the class does."""

_ELEMENTWISE = (engine.Activation, engine.Dropout, engine.GaussianNoise)
"""Layers that do not care in which order the values of a vector are."""

_CLASS_NAMES: dict[type[engine.Layer], tuple[str, str]] = {
    engine.Add: ("ResidualBlock", "The sum of what its layers give and of what it is given."),
    engine.Multiply: ("GatedBlock", "What its layers give, times the gate that they open."),
    engine.Concatenate: ("BranchedBlock", "What its branches give, side by side."),
}
_PROJECTION = (
    "ProjectionBlock",
    "The sum of what its layers give; those of its shortcut change size.",
)
"""Of a sum to which what comes in is not added as it is."""

_ARGUMENT_NAMES = {
    ("nn.Conv2d", 0): "in_channels",
    ("nn.Conv2d", 1): "out_channels",
    ("nn.ConvTranspose2d", 0): "in_channels",
    ("nn.ConvTranspose2d", 1): "out_channels",
    ("nn.Linear", 0): "in_features",
    ("nn.Linear", 1): "out_features",
    ("BatchNorm", 0): "channels",
    ("nn.GroupNorm", 0): "groups",
    ("nn.GroupNorm", 1): "channels",
    ("nn.PReLU", 0): "channels",
}


@dataclass(frozen=True)
class Array:
    """An array of the project and where it is here.

    Attributes
    ----------
    block, name : str
        Ours.
    turn : Turn
    """

    block: str
    name: str
    turn: Turn

    def theirs(self, array: FloatArray) -> FloatArray:
        """Return our array as PyTorch has it."""
        if self.turn.kind == "filters":
            return np.ascontiguousarray(array.transpose(3, 2, 0, 1))
        if self.turn.kind == "rows":
            if self.turn.rows:
                h, w, c = self.turn.rows
                array = array.reshape(h, w, c, -1).transpose(2, 0, 1, 3).reshape(h * w * c, -1)
            return np.ascontiguousarray(array.T)
        return array

    def ours(self, array: NDArray[np.float32]) -> FloatArray:
        """Return an array of PyTorch as we have it."""
        if self.turn.kind == "filters":
            return np.ascontiguousarray(array.transpose(2, 3, 1, 0))
        if self.turn.kind == "rows":
            array = array.T
            if self.turn.rows:
                h, w, c = self.turn.rows
                array = array.reshape(c, h, w, -1).transpose(1, 2, 0, 3).reshape(h * w * c, -1)
            return np.ascontiguousarray(array)
        return array

    def shape(self, ours: tuple[int, ...]) -> tuple[int, ...]:
        """Return the shape in PyTorch of an array of ours."""
        if self.turn.kind == "filters":
            return ours[3], ours[2], ours[0], ours[1]
        return ours[::-1] if self.turn.kind == "rows" else ours


@dataclass(frozen=True)
class Program:
    """A network in PyTorch.

    Attributes
    ----------
    text : str
        Of ``model.py``.
    arrays : dict of str to Array
        By the name in the state dict of its ``Network``, in order.
    own_layers : tuple of str
        Classes of ``layers.py`` that it uses.
    """

    text: str
    arrays: dict[str, Array]
    own_layers: tuple[str, ...]

    def weights(self, model: Model) -> dict[str, FloatArray]:
        """Return the arrays of a model under the names they have in PyTorch."""
        held = model.copy_arrays()
        return {name: one.theirs(held[one.block][one.name]) for name, one in self.arrays.items()}


@dataclass(frozen=True)
class _Step:
    """One line of a ``forward``: what a node, or a whole block, makes of its inputs."""

    name: str
    inputs: tuple[str, ...]
    piece: Piece
    initializer: str = ""

    @property
    def signature(self) -> tuple[object, ...]:
        """Equal for steps that differ in numbers only."""
        module = self.piece.module
        kinds = (module.callee, tuple(name for name, _ in module.arguments)) if module else ()
        return self.name, self.inputs, kinds, self.piece.line, self.piece.is_frozen


@dataclass(frozen=True)
class _Group:
    """A region as one step: inside it names are its own, as in a class."""

    region: Region
    kind: type[engine.Layer]
    steps: tuple[_Step, ...]
    nodes: tuple[str, ...]

    @property
    def signature(self) -> tuple[object, ...]:
        """Equal for groups that can be one class."""
        return self.kind, tuple(step.signature for step in self.steps)


@dataclass(frozen=True)
class _Class:
    """A module that is used by name, and how it is called where it is used."""

    name: str
    sentence: str
    steps: tuple[_Step, ...]
    parameters: tuple[str, ...]
    calls: tuple[Call, ...]


@dataclass
class _Plan:
    """The whole: classes, and the steps of the network itself."""

    classes: list[_Class] = field(default_factory=list)
    steps: list[_Step] = field(default_factory=list)
    arrays: dict[str, Array] = field(default_factory=dict)
    initializers: dict[str, str] = field(default_factory=dict)
    result: str = ""

    def note(self, step: _Step, module: str, block: str) -> None:
        """Note what is to be known of a module that was placed."""
        for theirs, (ours, turn) in step.piece.arrays.items():
            self.arrays[f"{module}.{theirs}"] = Array(block, ours, turn)
        if step.initializer:
            self.initializers[module] = step.initializer


def written(model: Model, sentence: str) -> Program:
    """Return a network as a program.

    Parameters
    ----------
    model : Model
        With an output block.
    sentence : str
        What is said of it at the head of the file.

    Raises
    ------
    ExportError
        Naming the block that cannot be written.
    """
    plan = _plan(model)
    lines = [line for one in plan.classes for line in ("", "", *_class_lines(one))]
    code = "\n".join((*lines, "", "", *_network_lines(plan)))
    own = tuple(name for name in OUR_LAYERS if re.search(rf"(?<![\w.]){name}\(", code))
    return Program(f"{_head(code, sentence, own)}\n{code}\n", plan.arrays, own)


def arrays_of(model: Model) -> dict[str, Array]:
    """Return which array of a model is which of the state dict, by the name there."""
    return _plan(model).arrays


# What becomes of the nodes ------------------------------------------------------------------


def _steps(model: Model) -> tuple[dict[str, _Step], dict[str, str]]:
    """Return the step of each node, and of nodes that do nothing the one whose value they give."""
    readers = consumers(model)
    layers = {node.id: node.layer for node in model.nodes}
    entries: dict[str, Entry] = {}
    steps: dict[str, _Step] = {}
    same = {IMAGES: IMAGES}

    def feeds_dense(name: str) -> bool:
        return bool(readers[name]) and all(
            isinstance(layers[reader], engine.Dense)
            or (isinstance(layers[reader], _ELEMENTWISE) and feeds_dense(reader))
            for reader in readers[name]
        )

    for node in model.nodes:
        place = Place(
            id=node.id,
            inputs=[entries[name] for name in node.inputs] or [Entry(model.shapes[node.id])],
            shape=model.shapes[node.id],
            names=frozenset({*model.parameters[node.id], *model.state[node.id]}),
            feeds_dense=isinstance(node.layer, engine.Flatten) and feeds_dense(node.id),
        )
        piece = translate(node.layer, place)
        entries[node.id] = Entry(place.shape, piece.is_flat, piece.rows)
        inputs = tuple(same[name] for name in node.inputs or (IMAGES,))
        if piece.line == "{0}" and piece.module is None:
            same[node.id] = inputs[0]
            continue
        same[node.id] = node.id
        first = str(getattr(node.layer, "initializer", ""))
        if isinstance(node.layer, engine.ConvTranspose2d):
            first += _TRANSPOSED
        steps[node.id] = _Step(node.id, inputs, piece, first)
    return steps, same


def _plan(model: Model) -> _Plan:
    steps, same = _steps(model)
    groups = _grouped(model, steps, same)
    plan = _Plan()
    calls: dict[str, Call] = {}
    for one, alike in _classes(groups):
        plan.classes.append(one)
        calls |= {group.region.end: made for group, made in zip(alike, one.calls, strict=True)}
    base = "block"
    while any(name.startswith(base) for name in steps):
        base += "_"
    names = {group.region.end: f"{base}{place}" for place, group in enumerate(groups, 1)}
    inside = {name: group for group in groups for name in group.region.nodes}
    for name, step in steps.items():
        inputs = tuple(names.get(source, source) for source in step.inputs)
        if name not in inside:
            plan.steps.append(replace(step, inputs=inputs))
            plan.note(step, name, name)
            continue
        group = inside[name]
        if name == group.region.end:
            module, entry = names[name], same[group.region.entry]
            held = [one.piece for one in group.steps if one.piece.arrays]
            is_frozen = bool(held) and all(one.is_frozen for one in held)
            piece = Piece("{m}({0})", calls[name], is_frozen=is_frozen)
            plan.steps.append(_Step(module, (names.get(entry, entry),), piece))
            for local, own in zip(group.steps, group.nodes, strict=True):
                plan.note(local, f"{module}.{local.name}", own)
    last = same[model.nodes[-1].id]
    plan.result = names.get(last, last)
    return plan


def _grouped(model: Model, steps: Mapping[str, _Step], same: Mapping[str, str]) -> list[_Group]:
    """Return the regions that become classes."""
    kinds = {node.id: type(node.layer) for node in model.nodes}
    groups = [_group(region, kinds[region.merge], steps, same) for region in regions(model)]
    count = Counter(group.signature for group in groups)
    return [g for g in groups if g.kind is engine.Add or count[g.signature] > 1]


def _group(
    region: Region,
    kind: type[engine.Layer],
    steps: Mapping[str, _Step],
    same: Mapping[str, str],
) -> _Group:
    taken: Counter[str] = Counter()
    inner = {name for name in region.nodes if name in steps}
    nodes = _way_by_way(region.end, inner, steps)
    local = {same[region.entry]: IMAGES}
    for name in nodes:
        prefix = name.rstrip("0123456789")
        taken[prefix] += 1
        local[name] = f"{prefix}{taken[prefix]}"
    own = tuple(
        replace(
            steps[name],
            name=local[name],
            inputs=tuple(local[source] for source in steps[name].inputs),
        )
        for name in nodes
    )
    return _Group(region, kind, own, nodes)


def _way_by_way(end: str, inner: set[str], steps: Mapping[str, _Step]) -> tuple[str, ...]:
    """Return nodes such that each way is walked to its end before the next one is begun."""
    order: dict[str, None] = {}
    waiting = [(end, False)]
    while waiting:
        name, is_ready = waiting.pop()
        if is_ready:
            order[name] = None
        elif name in inner and name not in order:
            waiting.append((name, True))
            waiting += [(source, False) for source in reversed(steps[name].inputs)]
    return tuple(order)


# Classes ------------------------------------------------------------------------------------


def _classes(groups: Sequence[_Group]) -> Iterator[tuple[_Class, list[_Group]]]:
    """Yield a class for all groups that differ in numbers only, with these groups."""
    alike: dict[tuple[object, ...], list[_Group]] = {}
    for group in groups:
        alike.setdefault(group.signature, []).append(group)
    taken: Counter[str] = Counter()
    for some in alike.values():
        base, sentence = _class_name(some[0])
        taken[base] += 1
        name = base if taken[base] == 1 else f"{base}{taken[base]}"
        yield _abstracted(name, sentence, some), some


def _class_name(group: _Group) -> tuple[str, str]:
    merge = group.steps[group.nodes.index(group.region.merge)]
    if group.kind is engine.Add and IMAGES not in merge.inputs:
        return _PROJECTION
    return _CLASS_NAMES[group.kind]


def _abstracted(name: str, sentence: str, groups: Sequence[_Group]) -> _Class:
    """Make an argument of each number that is not the same in all groups."""
    parameters: dict[tuple[Value, ...], str] = {}
    steps = []
    for index, step in enumerate(groups[0].steps):
        module = step.piece.module
        if module is not None:
            others = [group.steps[index].piece.module for group in groups]
            arguments = [
                _argument(
                    module, place, [one.arguments[place] for one in others if one], parameters
                )
                for place in range(len(module.arguments))
            ]
            module = Call(module.callee, tuple(arguments))
        steps.append(replace(step, piece=replace(step.piece, module=module)))
    held = [step for step in steps if step.piece.arrays]
    if held and all(step.piece.is_frozen for step in held):  # said once, where it is used
        steps = [replace(s, piece=replace(s.piece, is_frozen=False)) for s in steps]
    names = tuple(parameters.values())
    calls = []
    for group_index in range(len(groups)):
        values = [values[group_index] for values in parameters]
        calls.append(call(name, **dict(zip(names, values, strict=True))))
    return _Class(name, sentence, tuple(steps), names, tuple(calls))


def _argument(
    module: Call, place: int, found: Sequence[Argument], parameters: dict[tuple[Value, ...], str]
) -> Argument:
    keyword = found[0][0]
    values = tuple(value for _, value in found)
    if all(value == values[0] for value in values):
        return found[0]
    if values not in parameters:
        base = keyword or _ARGUMENT_NAMES.get((module.callee, place), "size")
        free = (base, *(f"{base}_{number}" for number in range(2, 100)))
        parameters[values] = next(one for one in free if one not in parameters.values())
    return keyword, Name(parameters[values])


def _class_lines(one: _Class) -> list[str]:
    typed = [f"{name}: int | tuple[int, int]" for name in one.parameters]
    for place, name in enumerate(one.parameters):
        if all(isinstance(made.arguments[place][1], int) for made in one.calls):
            typed[place] = f"{name}: int"
        elif any(isinstance(made.arguments[place][1], float) for made in one.calls):
            typed[place] = f"{name}: float"
    signature = ", ".join(("self", *typed))
    head = [f"{INDENT}def __init__({signature}) -> None:"]
    if len(head[0]) > WIDTH:
        inner = ", ".join(("self", *typed))
        several = [f"{INDENT * 2}{inner}"]
        if len(several[0]) > WIDTH:
            several = [f"{INDENT * 2}{one}," for one in ("self", *typed)]
        head = [f"{INDENT}def __init__(", *several, f"{INDENT}) -> None:"]
    return [
        f"class {one.name}(nn.Module):",
        f'{INDENT}"""{one.sentence}"""',
        "",
        *head,
        f"{INDENT * 2}super().__init__()",
        *_module_lines(one.steps),
        "",
        f"{INDENT}def forward(self, x: Tensor) -> Tensor:",
        *_forward_lines(one.steps, "x", one.steps[-1].name),
    ]


# Lines --------------------------------------------------------------------------------------


def _head(code: str, sentence: str, own: Sequence[str]) -> str:
    lines = [f'"""{sentence}"""', "", "from __future__ import annotations", ""]
    if "math." in code:
        lines += ["import math", ""]
    if "torch." in code:
        lines.append("import torch")
    if "F." in code:
        lines.append("import torch.nn.functional as F")
    lines.append("from torch import Tensor, nn")
    if own:
        line = f"from layers import {', '.join(own)}"
        names = [f"{INDENT}{name}," for name in own]
        several = ["from layers import (", *names, ")"]
        lines += ["", *([line] if len(line) <= WIDTH else several)]
    return "\n".join(lines)


def _network_lines(plan: _Plan) -> list[str]:
    return [
        "class Network(nn.Module):",
        f'{INDENT}"""From images, N × C × H × W of 0 to 255, to one number per output."""',
        "",
        f"{INDENT}def __init__(self) -> None:",
        f"{INDENT * 2}super().__init__()",
        *_module_lines(plan.steps),
        "",
        f"{INDENT}def forward(self, images: Tensor) -> Tensor:",
        *_forward_lines(plan.steps, "images", plan.result),
        *_initialise_lines(plan.initializers),
    ]


def _module_lines(steps: Sequence[_Step]) -> list[str]:
    lines = []
    for step in steps:
        if step.piece.module is not None:
            lines += assigned(f"self.{step.name}", step.piece.module, 2)
            if step.piece.is_frozen:
                lines.append(f"{INDENT * 2}self.{step.name}.requires_grad_(False)")
    return lines


def _forward_lines(steps: Sequence[_Step], entry: str, result: str) -> list[str]:
    """Return the lines that run steps: a value that is read later on has a name of its own."""
    places = {step.name: place for place, step in enumerate(steps)}
    read: dict[str, list[int]] = {IMAGES: [], **{step.name: [] for step in steps}}
    for place, step in enumerate(steps):
        for source in set(step.inputs):
            read[source].append(place)
    read[result].append(len(steps))
    running = "x" if entry != "x" or read[IMAGES] in ([0], []) else "y"
    variables = {IMAGES: entry}
    lines = []
    for place, step in enumerate(steps):
        at_once = read[step.name] == [places[step.name] + 1]
        variable = variables[step.name] = running if at_once else step.name
        sources = [variables[source] for source in step.inputs]
        last = place == len(steps) - 1 and step.name == result
        expression = step.piece.line.format(*sources, m=f"self.{step.name}")
        head = f"{INDENT * 2}{'return' if last else f'{variable} ='} "
        parts = [part.format(*sources) for part in step.piece.parts]
        lines += _broken(head, expression, parts) if parts else [f"{head}{expression}"]
    if not steps or steps[-1].name != result:
        lines.append(f"{INDENT * 2}return {variables[result]}")
    return lines


def _broken(head: str, expression: str, parts: Sequence[str]) -> list[str]:
    """Return a line that joins values, or several where it is too long for one."""
    if len(head) + len(expression) <= WIDTH:
        return [f"{head}{expression}"]
    end, inner = INDENT * 2, INDENT * 3
    if not expression.startswith("torch.cat("):
        sign = "*" if expression == " * ".join(parts) else "+"
        rest = [f"{inner}{sign} {part}" for part in parts[1:]]
        return [f"{head}(", f"{inner}{parts[0]}", *rest, f"{end})"]
    line = f"{inner}[{', '.join(parts)}], dim=1"
    if len(line) <= WIDTH:
        return [f"{head}torch.cat(", line, f"{end})"]
    each = [f"{inner}{INDENT}{part}," for part in parts]
    return [f"{head}torch.cat(", f"{inner}[", *each, f"{inner}],", f"{inner}dim=1,", f"{end})"]


# First values -------------------------------------------------------------------------------

_FIRST = {
    "he_normal": ("kaiming_normal_", 'nonlinearity="relu"'),
    "he_uniform": ("kaiming_uniform_", 'nonlinearity="relu"'),
    "glorot_normal": ("xavier_normal_", ""),
    "glorot_uniform": ("xavier_uniform_", ""),
    "lecun_normal": ("kaiming_normal_", 'nonlinearity="linear"'),
    "normal": ("normal_", "std=0.05"),
    "orthogonal": ("orthogonal_", ""),
    "zeros": ("zeros_", ""),
}
_TRANSPOSED = " transposed"


def _initialise_lines(initializers: Mapping[str, str]) -> list[str]:
    lines = [
        "",
        f"{INDENT}def initialise(self) -> None:",
        f'{INDENT * 2}"""Give all weights their first values; biases begin at 0."""',
    ]
    if not initializers:
        return lines
    usual = Counter(kind for kind in initializers.values() if kind in _FIRST).most_common(1)
    usual_kind = usual[0][0] if usual else "zeros"
    lines += [
        f"{INDENT * 2}for module in self.modules():",
        f"{INDENT * 3}if isinstance(module, nn.Conv2d | nn.Linear):",
        f"{INDENT * 4}{_first('module.weight', usual_kind)}",
        f"{INDENT * 3}if isinstance(module, nn.Conv2d | nn.ConvTranspose2d | nn.Linear):",
        f"{INDENT * 4}if module.bias is not None:",
        f"{INDENT * 5}nn.init.zeros_(module.bias)",
    ]
    others = {name: kind for name, kind in initializers.items() if kind != usual_kind}
    return lines + [
        f"{INDENT * 2}{_first(f'self.{name}.weight', kind)}" for name, kind in others.items()
    ]


def _first(weight: str, kind: str) -> str:
    base = kind.removesuffix(_TRANSPOSED)
    function, argument = _FIRST[base]
    if base != kind and function.startswith("kaiming"):
        argument = f'mode="fan_out", {argument}'  # its inputs are the first axis there
    return f"nn.init.{function}({', '.join(filter(None, (weight, argument)))})"

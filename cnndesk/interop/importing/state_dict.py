"""Weights of another program for a network that is drawn already.

A file of weights says nothing of a network: it has names and shapes. An array belongs to a block
that is called alike and has its shape. A file of the network's own PyTorch project has exactly the
names and shapes that the export gives, and is read as that. What is left is matched by shape, in
the order of the names and of the blocks, where there are equally many of a shape on both sides and
the blocks lie one behind the other: of two branches nobody knows which comes first. A normalisation
belongs to the convolution before it where the names say so (conv2 and bn2, 0 and 1). Everything is
said: what was matched and how, and what was left over.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cnndesk.blocks import Shape
from cnndesk.document.compile import array_shapes, compile_outline
from cnndesk.document.network import Network
from cnndesk.document.project import Project
from cnndesk.document.shapes import Inference, infer
from cnndesk.errors import CnndeskError, ImportFileError
from cnndesk.interop.pytorch.program import arrays_of
from cnndesk.safetensors import SafetensorsFile, open_safetensors

_TORCH_NAMES = {
    "gamma": "weight",
    "beta": "bias",
    "slope": "weight",
    "running_variance": "running_var",
}
_IGNORED = ("num_batches_tracked",)
_OWN_PROJECT = (
    "The file is of this network's own PyTorch project; it counts as trained on the training "
    "images of the project."
)

Turn = Callable[[NDArray[np.float32]], NDArray[np.float32]]
Sizes = tuple[int, ...]


class Layout(Enum):
    """How a file lays out weights."""

    TORCH = "torch"  # filters first; rows of fully connected weights in the order c, h, w
    OURS = "ours"


@dataclass(frozen=True)
class Part:
    """What one array of a block is in a file."""

    name: str  # in the file, behind the dot
    shape: Sizes  # in the file
    turn: Turn  # from the file's order into ours


@dataclass
class Filled:
    """What became of a file of weights.

    Attributes
    ----------
    by_name : list of str
        Blocks whose name the file has.
    by_shape : list of (str, str)
        Name in the file and block, matched by shape and order alone.
    empty : list of str
        Blocks with weights that got none.
    unused : list of str
        Arrays of the file that have no block.
    origin : str
        What the file is taken for, where that is known: a sentence.
    """

    by_name: list[str] = field(default_factory=list)
    by_shape: list[tuple[str, str]] = field(default_factory=list)
    empty: list[str] = field(default_factory=list)
    unused: list[str] = field(default_factory=list)
    origin: str = ""

    @property
    def remarks(self) -> list[str]:
        """Sentences for people, the most important first."""
        said = [f"{len(self.by_name) + len(self.by_shape)} blocks have weights from the file."]
        if self.origin:
            said.append(self.origin)
        if self.by_shape:
            pairs = ", ".join(f"{name} → {block}" for name, block in self.by_shape)
            said.append(f"Matched by shape and order, not by the blocks' names: {pairs}.")
        if self.empty:
            said.append(f"Without weights from the file: {', '.join(self.empty)}.")
        if self.unused:
            said.append(f"Not used: {', '.join(self.unused)}.")
        return said


def fill_from_safetensors(project: Project, path: Path) -> Filled:
    """Give the blocks of a project the weights of a file; other blocks keep theirs.

    A run in the project is forgotten: its optimiser belongs to other weights.

    Raises
    ------
    ImportFileError
        When the file cannot be read, or has nothing that fits; the project is then as it was.
    """
    with open_safetensors(path) as file:
        exported = _exported_arrays(project.network, file)
        if exported:
            known = project.trained
            _take_over(project, exported)
            project.trained = known
            return Filled(by_name=list(exported), origin=_OWN_PROJECT)
        matches = [_Matching(project.network, file, layout) for layout in Layout]
        best = max(matches, key=lambda match: len(match.pairs))
        if not best.pairs:
            raise ImportFileError(
                f"{path} has no weights that fit the network. Draw the same network, or import it "
                "as ONNX."
            )
        weights = {block: best.read(block) for block in best.pairs}
    _take_over(project, weights)
    return best.filled


def _take_over(project: Project, weights: Mapping[str, Mapping[str, NDArray[np.float32]]]) -> None:
    project.weights = {**project.weights, **{block: dict(own) for block, own in weights.items()}}
    project.best, project.optimizer, project.progress, project.history = {}, {}, {}, {}
    project.trained = None


def _exported_arrays(
    network: Network, file: SafetensorsFile
) -> dict[str, dict[str, NDArray[np.float32]]]:
    """Return the arrays by block where the file is of this network's own PyTorch project.

    Its names are those that the export gives, every one of them with its shape; else nothing.
    """
    try:
        model = compile_outline(network)
        places = arrays_of(model)
    except CnndeskError:
        return {}
    own = {block: model.parameters[block] | model.state[block] for block in model.shapes}
    wanted = {name: one.shape(own[one.block][one.name].shape) for name, one in places.items()}
    held = {
        name: stored.shape
        for name, stored in file.arrays.items()
        if name.rpartition(".")[2] not in _IGNORED
    }
    if not wanted or held != wanted:
        return {}
    found: dict[str, dict[str, NDArray[np.float32]]] = {}
    for name, one in places.items():
        found.setdefault(one.block, {})[one.name] = one.ours(_finite(file, name))
    return found


def _finite(file: SafetensorsFile, name: str) -> NDArray[np.float32]:
    """Read an array.

    Raises
    ------
    ImportFileError
        Where it holds values that are no numbers.
    """
    numbers = file.read(name)
    if not np.isfinite(numbers).all():
        raise ImportFileError(f"{name} holds values that are no numbers. Get it again.")
    return numbers


class _Matching:
    """Which arrays of a file belong to which blocks, in one layout."""

    def __init__(self, network: Network, file: SafetensorsFile, layout: Layout) -> None:
        self._file = file
        self._groups: dict[str, dict[str, Sizes]] = defaultdict(dict)
        for name, stored in file.arrays.items():
            prefix, _, leaf = name.rpartition(".")
            if leaf not in _IGNORED:
                self._groups[prefix][leaf] = stored.shape
        self._network = network
        self._parts = _parts(network, layout)
        self.pairs: dict[str, str] = {}
        self.filled = Filled()
        self._by_name()
        sums = {block for block, parts in self._parts.items() if not _is_norm(parts)}
        self._by_shape(sums)
        self._behind_sums(sums)
        self._by_shape(self._parts.keys() - sums)
        self._leftover()

    def read(self, block: str) -> dict[str, NDArray[np.float32]]:
        """Return the arrays of a block from the file.

        Raises
        ------
        ImportFileError
            Where they hold values that are no numbers.
        """
        arrays = {}
        for own, part in self._parts[block].items():
            name = f"{self.pairs[block]}.{part.name}".lstrip(".")
            arrays[own] = np.ascontiguousarray(part.turn(_finite(self._file, name)))
        return arrays

    def _by_name(self) -> None:
        for block, parts in self._parts.items():
            for name in (block, self._network[block].name):
                if name in self._groups and self._groups[name] == _signature(parts):
                    self.pairs[block] = name
                    self.filled.by_name.append(block)
                    break

    def _behind_sums(self, sums: set[str]) -> None:
        """Match normalisations by the name of what lies before them."""
        taken = set(self.pairs.values())
        for block in [b for b in self._parts if b not in sums and b not in self.pairs]:
            before = self._network.predecessors(block)
            name = self.pairs.get(before[0], "") if len(before) == 1 else ""
            for wanted in _companions(name):
                if wanted not in taken and self._groups.get(wanted) == _signature(
                    self._parts[block]
                ):
                    self._match(wanted, block)
                    taken.add(wanted)
                    break

    def _match(self, name: str, block: str) -> None:
        self.pairs[block] = name
        self.filled.by_shape.append((name, block))

    def _is_chain(self, blocks: Sequence[str]) -> bool:
        """Whether blocks lie one behind the other."""
        behind = [self._network.descendants(block) for block in blocks[:-1]]
        return all(after in reached for after, reached in zip(blocks[1:], behind, strict=True))

    def _by_shape(self, chosen: Collection[str]) -> None:
        taken = set(self.pairs.values())
        blocks, names = defaultdict(list), defaultdict(list)
        for block, parts in self._parts.items():
            if block not in self.pairs and block in chosen:
                blocks[_key(_signature(parts))].append(block)
        for name in sorted(self._groups, key=_natural):
            if name not in taken:
                names[_key(self._groups[name])].append(name)
        for key, alike in blocks.items():
            if len(names[key]) == len(alike) and self._is_chain(alike):
                for name, block in zip(names[key], alike, strict=True):
                    self._match(name, block)

    def _leftover(self) -> None:
        taken = set(self.pairs.values())
        self.filled.empty = [block for block in self._parts if block not in self.pairs]
        self.filled.unused = [
            f"{prefix}.{leaf}".lstrip(".")
            for prefix in sorted(self._groups, key=_natural)
            if prefix not in taken
            for leaf in sorted(self._groups[prefix])
        ]


def _parts(network: Network, layout: Layout) -> dict[str, dict[str, Part]]:
    """Return what each block with weights looks for in a file, by block and array."""
    inference = infer(network)
    found = {}
    for block, shapes in array_shapes(network, network.order).items():
        if shapes:
            entry = inference[block].inputs[0]
            flattened = _flattened(network, inference, block)
            found[block] = {
                name: _part(name, s, flattened or entry, layout, is_flattened=bool(flattened))
                for name, s in shapes.items()
            }
    return found


def _flattened(network: Network, inference: Inference, block: str) -> Shape | None:
    """Return the map whose values a block reads as one vector; None where it reads another.

    In PyTorch their order is then c, h, w, ours is h, w, c.
    """
    while True:
        before = network.predecessors(block)
        if len(before) != 1 or not inference[block].inputs[0].is_vector:
            return None
        (block,) = before
        kind = network.block(block).type
        if kind == "flatten" and not network[block].is_bypassed:
            shape = inference[block].inputs[0]
            return None if shape.is_vector else shape
        if kind == "dense":
            return None


def _part(
    name: str, shape: Sizes, entry: Shape, layout: Layout, *, is_flattened: bool = False
) -> Part:
    if layout is Layout.OURS:
        return Part(name, shape, lambda array: array)
    torch_name = _TORCH_NAMES.get(name, name)
    if name == "weight" and len(shape) == 4:
        kh, kw, first, second = shape  # of a transposed convolution: outputs, then inputs
        return Part(torch_name, (second, first, kh, kw), lambda a: a.transpose(2, 3, 1, 0))
    if name == "weight" and len(shape) == 2:
        h, w, c = entry
        return Part(
            torch_name,
            (shape[1], shape[0]),
            lambda a: a.reshape(-1, c, h, w).transpose(2, 3, 1, 0).reshape(h * w * c, -1),
        )
    if is_flattened and len(shape) == 1 and name != "bias":
        h, w, c = entry
        return Part(torch_name, shape, lambda a: a.reshape(c, h, w).transpose(1, 2, 0).reshape(-1))
    return Part(torch_name, shape, lambda array: array)


def _is_norm(parts: Mapping[str, Part]) -> bool:
    """Whether a block has one number for each channel only."""
    return all(len(part.shape) == 1 for part in parts.values())


def _companions(name: str) -> list[str]:
    """Return what a normalisation may be called behind a convolution of this name."""
    head, dot, last = name.rpartition(".")
    if last.isdecimal() and len(last) < 9:
        return [f"{head}{dot}{int(last) + 1}"]
    return [f"{head}{dot}{last.replace('conv', word)}" for word in ("bn", "norm")]


def _signature(parts: Mapping[str, Part]) -> dict[str, Sizes]:
    return {part.name: part.shape for part in parts.values()}


def _key(signature: Mapping[str, Sizes]) -> Iterable[tuple[str, Sizes]]:
    return tuple(sorted(signature.items()))


def _natural(name: str) -> list[tuple[int, str]]:
    """Return what sorts ``layer.2`` before ``layer.10``."""
    pieces = re.split(r"(\d+)", name)
    return [(int(p), "") if p.isdecimal() and len(p) < 20 else (-1, p) for p in pieces]

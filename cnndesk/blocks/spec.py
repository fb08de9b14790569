"""The base of every block: what a block type must say about itself, once, for the whole program.

Palette, inspector, canvas, shape inference, compiler, project file and tests all read blocks
through this interface and never ask for a concrete class. Which types exist is in ``registry.py``;
how parameters are declared in ``params.py``. A new block is one new file in this folder::

    @block
    class Square(Block):
        type = "square"
        title = "Square"
        family = Family.ACTIVATION
        ...

``@block`` makes the class a frozen dataclass and registers it.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Self, TypeVar, dataclass_transform

from cnndesk.blocks.params import Param, ParamError, declared, param
from cnndesk.blocks.shape import Shape, told
from cnndesk.errors import ShapeError
from cnndesk.words import say, word

if TYPE_CHECKING:
    from cnndesk.engine.layers import Layer


_HEADINGS = {
    "input": word("Input"),
    "convolution": word("Convolution"),
    "activation": word("Activation"),
    "pooling": word("Pooling"),
    "shape": word("Shape"),
    "dense": word("Dense"),
    "regularisation": word("Regularisation"),
    "merge": word("Merge"),
    "output": word("Output"),
}


class Family(Enum):
    """The families of the palette, in its order; each has one colour and one glyph everywhere."""

    INPUT = "input"
    CONVOLUTION = "convolution"
    ACTIVATION = "activation"
    POOLING = "pooling"
    SHAPE = "shape"
    DENSE = "dense"
    REGULARISATION = "regularisation"
    MERGE = "merge"
    OUTPUT = "output"

    @property
    def title(self) -> str:
        """The heading in the palette."""
        return _HEADINGS[self.value]


class Task(Enum):
    """What an output block makes of the labels."""

    CLASSES = word("classes")  # one class per image
    LABELS = word("labels")  # any number of classes per image
    VALUES = word("values")  # numbers per image


class ParameterCount(NamedTuple):
    """How many numbers training adjusts, and the arithmetic: ``(896, "27 × 32 + 32")``."""

    total: int
    explanation: str = ""


@dataclass(frozen=True)
class ParamFix:
    """A repair: give parameters of the block itself other values."""

    label: str
    changes: Mapping[str, Any]


@dataclass(frozen=True)
class ChannelsFix:
    """A repair further up: let input ``slot`` have ``channels`` channels."""

    slot: int
    channels: int


@dataclass(frozen=True)
class InsertFix:
    """A repair: put a new block in front of input ``slot``."""

    label: str
    block: Block
    slot: int = 0


BlockFix = ParamFix | ChannelsFix | InsertFix


class Misfit(ShapeError):
    """A block that does not fit its input.

    Attributes
    ----------
    cause, cure : str
        One sentence each.
    short : str
        The cause in two or three words for the canvas: ``"5×5 on 4×4"``.
    fixes : tuple of BlockFix
        Unambiguous repairs, best first.
    """

    fixes: tuple[BlockFix, ...]

    def __init__(
        self, cause: str, cure: str, short: str = "", fixes: Sequence[BlockFix] = ()
    ) -> None:
        super().__init__(cause, cure, fixes)
        self.short = short


@dataclass(frozen=True)
class Block:
    """One thing a user can place, with its parameters as fields.

    Blocks are values: immutable, hashable, equal when type and parameters are equal. Constructing
    one checks and normalises every parameter and raises `ParamError` (a `SettingError`) naming
    label and range.

    Attributes
    ----------
    type : str
        Stable name, written into project files; never renamed.
    version : int
        Raised when the meaning of parameters changes; `upgrade` reads older ones.
    title, sentence, description, formula : str
        Name on the canvas; tooltip; two sentences for the inspector; plain Unicode mathematics.
    family : Family
    place : int
        Order within the family in the palette.
    key : str
        The one key that adds it on the canvas, or ``""``.
    prefix : str
        Start of the ids of placed blocks: ``"conv"`` gives conv1, conv2, ...
    min_inputs : int
        Fewer links than this and the block is not connected.
    max_inputs : int or None
        None: any number.
    is_input, is_output : bool
        The image enters here; the network ends here.
    keeps_channels : bool
        The output always has as many channels as the input.
    """

    type: ClassVar[str] = ""
    version: ClassVar[int] = 1
    title: ClassVar[str] = ""
    family: ClassVar[Family]
    place: ClassVar[int] = 100
    sentence: ClassVar[str] = ""
    description: ClassVar[str] = ""
    formula: ClassVar[str] = ""
    key: ClassVar[str] = ""
    prefix: ClassVar[str] = ""
    min_inputs: ClassVar[int] = 1
    max_inputs: ClassVar[int | None] = 1
    is_input: ClassVar[bool] = False
    is_output: ClassVar[bool] = False
    keeps_channels: ClassVar[bool] = False

    def __post_init__(self) -> None:
        for spec in self.params():
            checked = spec.check(getattr(self, spec.name), self.title)
            object.__setattr__(self, spec.name, checked)
        self.check()

    # What a block type defines -------------------------------------------------------------

    def check(self) -> None:
        """Check what a single parameter's range cannot say; raise `ParamError`."""

    def infer(self, inputs: Sequence[Shape]) -> Shape:
        """Return the shape of the output.

        Parameters
        ----------
        inputs : sequence of Shape
            In the order of the block's input slots; at least ``min_inputs``.

        Raises
        ------
        Misfit
            With cause, cure and fixes.
        """
        raise NotImplementedError

    def build(self, inputs: Sequence[Shape], *, trainable: bool = True) -> Layer:
        """Return a new engine layer for these inputs, which `infer` has accepted.

        ``trainable=False`` freezes the layer's parameters.
        """
        raise NotImplementedError

    def summary(self, inputs: Sequence[Shape] = ()) -> str:
        """Return the parameters in short, for the block on the canvas: ``"3×3, 16, same"``."""
        return ""

    def parameters(self, inputs: Sequence[Shape]) -> ParameterCount:
        """How many numbers training adjusts, for inputs that `infer` has accepted."""
        return ParameterCount(0)

    def arithmetic(self, inputs: Sequence[Shape]) -> str:
        """Return the output size worked out with numbers, for the inspector."""
        return ""

    def output_text(self, output: Shape) -> str:
        """Return the output as the canvas writes it: ``"32×32×3"``, ``"10 classes"``."""
        return str(output)

    def with_channels(self, channels: int) -> Self | None:
        """Return the block with this many output channels; None if no parameter sets them."""
        return None

    @classmethod
    def upgrade(cls, version: int, params: dict[str, Any]) -> dict[str, Any]:
        """Translate the parameters of an older version (below ``cls.version``) of this block."""
        return params

    # What every block has ------------------------------------------------------------------

    @classmethod
    def params(cls) -> tuple[Param, ...]:
        """Return the declared parameters, in the order of the inspector."""
        return _params_of(cls)

    @classmethod
    def param(cls, name: str) -> Param:
        """Return one declared parameter; raise `ParamError` if the block has none of this name."""
        for spec in cls.params():
            if spec.name == name:
                return spec
        raise ParamError(f"{cls.title} has no parameter called {name!r}.", name)

    def is_enabled(self, name: str) -> bool:
        """Whether a parameter counts at present (explicit pads only with padding “explicit”)."""
        rule = self.param(name).enabled_when
        return rule is None or getattr(self, rule.name) in rule.values

    def values(self) -> dict[str, Any]:
        """Return all parameters by name."""
        return {spec.name: getattr(self, spec.name) for spec in self.params()}

    def replace(self, **changes: Any) -> Self:
        """Return the block with other parameter values; raise `ParamError` like the constructor."""
        for name in changes:
            self.param(name)
        return dataclasses.replace(self, **changes)

    def stored(self) -> dict[str, Any]:
        """Return the parameters for a JSON file: tuples as lists."""
        return {name: _listed(value) for name, value in self.values().items()}

    @property
    def task(self) -> Task | None:
        """What an output makes of the labels; None for every other block."""
        return None

    @property
    def has_output(self) -> bool:
        """Whether links can start here."""
        return not self.is_output

    @property
    def problem(self) -> Misfit | None:
        """What is wrong with the block whatever its input: None for every known block."""
        return None

    def accepts(self, count: int) -> bool:
        """Whether ``count`` links may end here."""
        return self.max_inputs is None or count <= self.max_inputs

    @classmethod
    def inputs_text(cls) -> str:
        """Say how many inputs the block takes, in words, for a refused link."""
        if cls.max_inputs == 0:
            return say("no input")
        if cls.max_inputs == cls.min_inputs:
            return told(cls.min_inputs, "input")
        return say("{n} or more inputs").format(n=cls.min_inputs)


class InputBlock(Block):
    """A block through which images enter the network."""

    is_input: ClassVar[bool] = True
    min_inputs: ClassVar[int] = 0
    max_inputs: ClassVar[int | None] = 0

    @property
    def image_shape(self) -> Shape:
        """Height, width and channels of the images it takes."""
        return self.infer(())

    def with_image_shape(self, shape: Shape) -> Self:
        """Return the block for images of another size."""
        raise NotImplementedError

    @property
    def wants_statistics(self) -> bool:
        """Whether the scaling is filled in from the training images."""
        return False

    def with_statistics(self, mean: Sequence[float], std: Sequence[float]) -> Self:
        """Return the block with the data's mean and deviation per channel, pixels as 0..1."""
        raise NotImplementedError


class OutputBlock(Block):
    """A block that ends the network: the loss in training, probabilities or values otherwise."""

    is_output: ClassVar[bool] = True
    keeps_channels: ClassVar[bool] = True
    family: ClassVar[Family] = Family.OUTPUT
    learns: ClassVar[Task]

    @property
    def task(self) -> Task:
        """What it makes of the labels."""
        return self.learns


def _listed(value: Any) -> Any:
    return [_listed(item) for item in value] if isinstance(value, tuple) else value


B = TypeVar("B", bound=Block)

_PARAMS: dict[type[Block], tuple[Param, ...]] = {}


TYPES: dict[str, type[Block]] = {}
"""Every block type declared so far, by its name; ``registry.py`` sees that all are."""


def _params_of(cls: type[Block]) -> tuple[Param, ...]:
    known = _PARAMS.get(cls)
    if known is None:
        known = _PARAMS[cls] = declared(cls)
    return known


@dataclass_transform(frozen_default=True, field_specifiers=(param,))
def block_fields(cls: type[B]) -> type[B]:
    """Make a class that several block types inherit from: a frozen dataclass, not registered."""
    return dataclass(frozen=True)(cls)


def register(cls: type[Block]) -> None:
    """Add a block type; raise `TypeError` if it is incomplete or its name is taken."""
    missing = [
        name
        for name in ("type", "title", "sentence", "description", "prefix")
        if not getattr(cls, name)
    ]
    if not hasattr(cls, "family"):
        missing.append("family")
    if missing:
        raise TypeError(f"block {cls.__name__} declares no {', '.join(missing)}")
    if not re.fullmatch(r"[a-z][a-z_]*", cls.prefix):
        raise TypeError(f"prefix {cls.prefix!r} of {cls.__name__} must be lower-case letters")
    known = TYPES.get(cls.type)
    if known is not None and (known.__module__, known.__qualname__) != (
        cls.__module__,
        cls.__qualname__,
    ):
        raise TypeError(f"block type {cls.type!r} is declared twice: {known} and {cls}")
    TYPES[cls.type] = cls


def unregister(type_name: str) -> None:
    """Forget a block type (a plug-in that goes, a test that ends)."""
    TYPES.pop(type_name, None)


@dataclass_transform(frozen_default=True, field_specifiers=(param,))
def block(cls: type[B]) -> type[B]:
    """Make a class a block type: a frozen dataclass, checked for completeness and registered."""
    made = dataclass(frozen=True)(cls)
    register(made)
    return made

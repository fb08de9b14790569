"""Which block types there are: discovery, creation by name, placeholders.

Discovery imports every module of the package once, at the first question. It goes by ``pkgutil``,
which also works in a frozen program (PyInstaller >= 4.3 answers it) when the bundle holds
``collect_submodules("cnndesk.blocks")``.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn

from cnndesk.blocks.params import ParamError
from cnndesk.blocks.shape import Shape
from cnndesk.blocks.spec import TYPES, Block, Family, Misfit
from cnndesk.errors import CnndeskError
from cnndesk.words import say

if TYPE_CHECKING:
    from cnndesk.engine.layers import Layer

_discovered = False


def discover() -> None:
    """Import every module of this package, once."""
    global _discovered
    if _discovered:
        return
    package = importlib.import_module("cnndesk.blocks")
    for module in pkgutil.iter_modules(package.__path__, "cnndesk.blocks."):
        importlib.import_module(module.name)
    _discovered = True


def all_types() -> tuple[type[Block], ...]:
    """Return all block types, by family in the palette's order."""
    discover()
    families = list(Family)
    return tuple(
        sorted(TYPES.values(), key=lambda c: (families.index(c.family), c.place, c.title, c.type))
    )


def by_family() -> dict[Family, tuple[type[Block], ...]]:
    """Return the block types of each family, both in the palette's order."""
    types = all_types()
    return {family: tuple(c for c in types if c.family is family) for family in Family}


def is_known(type_name: str) -> bool:
    """Whether this program has such a block type."""
    discover()
    return type_name in TYPES


def get(type_name: str) -> type[Block]:
    """Return the block type of this name.

    Raises
    ------
    CnndeskError
        If there is none.
    """
    discover()
    try:
        return TYPES[type_name]
    except KeyError:
        raise CnndeskError(
            f"There is no block type “{type_name}”. `cnndesk blocks` lists those there are."
        ) from None


def for_key(key: str) -> type[Block] | None:
    """Return the block type that a key adds on the canvas, or None."""
    wanted = key.upper()
    return next((c for c in all_types() if c.key == wanted), None)


def create(type_name: str, **params: Any) -> Block:
    """Make a block: ``create("conv2d", filters=16, padding="valid")``.

    Raises
    ------
    CnndeskError
        For an unknown type.
    ParamError
        For an unknown parameter or a value outside its range.
    """
    cls = get(type_name)
    for name in params:
        cls.param(name)
    return cls(**params)


def restore(type_name: str, version: int, params: Mapping[str, Any]) -> Block:
    """Make a block from a file: older versions are upgraded, unknown and newer ones kept."""
    discover()
    cls = TYPES.get(type_name)
    if cls is None or version > cls.version:
        return placeholder(type_name, version, params)
    values = dict(params)
    if version < cls.version:
        values = cls.upgrade(version, values)
    return create(type_name, **values)


# Placeholders ------------------------------------------------------------------------------


@dataclass(frozen=True)
class UnknownBlock(Block):
    """A block of a newer cnndesk: shown, kept and written back unchanged, but it cannot run.

    Each unknown type and version gets a subclass of its own, so that ``type`` and ``version`` say
    what the file said.
    """

    title = "Unknown block"
    family = Family.SHAPE
    sentence = "A block of a newer cnndesk."
    description = "This block was made by a newer cnndesk. It is kept and saved unchanged."
    prefix = "block"
    min_inputs = 0
    max_inputs = None

    text: str = "{}"

    def stored(self) -> dict[str, Any]:
        loaded: dict[str, Any] = json.loads(self.text)
        return loaded

    def summary(self, inputs: Sequence[Shape] = ()) -> str:
        return self.type

    @property
    def problem(self) -> Misfit:
        """Says what the block needs."""
        return Misfit(
            say("This block needs a newer cnndesk."),
            say(
                "Update cnndesk, or replace this “{type}” by a block that this version has."
            ).format(type=self.type),
            short=say("newer cnndesk"),
        )

    def infer(self, inputs: Sequence[Shape]) -> NoReturn:
        raise self.problem

    def build(self, inputs: Sequence[Shape], *, trainable: bool = True) -> Layer:
        raise self.problem


_PLACEHOLDERS: dict[tuple[str, int], type[UnknownBlock]] = {}


def placeholder(type_name: str, version: int, params: Mapping[str, Any]) -> Block:
    """Keep a block that this program does not know.

    Raises
    ------
    ParamError
        If the parameters are no JSON.
    """
    key = (type_name, version)
    if key not in _PLACEHOLDERS:
        _PLACEHOLDERS[key] = type(
            "UnknownBlock", (UnknownBlock,), {"type": type_name, "version": version}
        )
    try:
        text = json.dumps(params, sort_keys=True, allow_nan=False)
    except (TypeError, ValueError) as error:
        raise ParamError(f"The parameters of block “{type_name}” are no JSON.", "") from error
    return _PLACEHOLDERS[key](text=text)

"""What the fields of a block say about themselves, and the checking of values.

``param()`` declares one field of a block. The inspector draws a control from the resulting
``Param``, the block's constructor checks and normalises values with it, the project file writes and
reads with it. No block is known here.
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterable, Sequence
from enum import Enum
from typing import Any

from cnndesk.blocks.shape import number_text, times
from cnndesk.errors import SettingError

MATRIX_LIMIT = 15  # rows and columns of a typed filter


class Kind(Enum):
    """The control that edits a parameter, and the Python type of its value."""

    INT = "int"  # int
    FLOAT = "float"  # float
    BOOL = "bool"  # bool
    CHOICE = "choice"  # str, one of the choices
    PAIR = "pair"  # (height, width), ints
    QUAD = "quad"  # (top, bottom, left, right), ints
    VECTOR = "vector"  # any number of floats
    MATRIX = "matrix"  # rows of floats, all rows of one length
    TEXT = "text"  # str


@dataclasses.dataclass(frozen=True)
class Choice:
    """One entry of a choice: the value that is stored and the label that is shown."""

    value: str
    label: str


@dataclasses.dataclass(frozen=True)
class EnabledWhen:
    """The parameter counts only while the parameter ``name`` has one of ``values``."""

    name: str
    values: tuple[Any, ...]


class ParamError(SettingError):
    """A value outside its parameter's range.

    Attributes
    ----------
    name : str
        The field, so that an inspector can put the sentence beside its control.
    """

    def __init__(self, message: str, name: str) -> None:
        super().__init__(message)
        self.name = name


@dataclasses.dataclass(frozen=True)
class Param:
    """Everything the program knows about one parameter of a block.

    Attributes
    ----------
    name, label, help, unit : str
        The field's name; what the inspector writes before, under and behind the control.
    kind : Kind
    default : Any
    minimum, maximum : float or None
        Inclusive; for pairs, quads, vectors and matrices of each number.
    choices : tuple of Choice
    advanced : bool
        Folded away in the inspector until asked for.
    hidden : bool
        Filled in by the program (the statistics of the data); stored, never shown as a control.
    optional : bool
        None is allowed and means “off”.
    enabled_when : EnabledWhen or None
    term : str
        The word of the glossary that it is about, where its label would lead to another one.
    """

    name: str
    label: str
    kind: Kind
    default: Any
    help: str = ""
    unit: str = ""
    minimum: float | None = None
    maximum: float | None = None
    choices: tuple[Choice, ...] = ()
    advanced: bool = False
    hidden: bool = False
    optional: bool = False
    enabled_when: EnabledWhen | None = None
    term: str = ""

    @property
    def range_text(self) -> str:
        """What is allowed, in short: ``"1…4096"``, ``"valid, same or explicit"``."""
        if self.choices:
            labels = [choice.label for choice in self.choices]
            return ", ".join(labels[:-1]) + f" or {labels[-1]}" if len(labels) > 1 else labels[0]
        if self.minimum is None and self.maximum is None:
            return ""
        if self.maximum is None:
            return f"at least {number_text(self.minimum or 0)}"
        if self.minimum is None:
            return f"at most {number_text(self.maximum)}"
        return f"{number_text(self.minimum)}…{number_text(self.maximum)}"

    @property
    def allowed(self) -> str:
        """What is allowed, within a sentence: ``"from 1 to 4096"``, ``"at least 0"``."""
        if self.minimum is not None and self.maximum is not None:
            return f"from {number_text(self.minimum)} to {number_text(self.maximum)}"
        return self.range_text

    def text(self, value: Any) -> str:
        """Write a value of this parameter as the user reads it."""
        if value is None:
            return "off"
        match self.kind:
            case Kind.BOOL:
                return "on" if value else "off"
            case Kind.CHOICE:
                return next((c.label for c in self.choices if c.value == value), str(value))
            case Kind.PAIR:
                return times(*value)
            case Kind.QUAD | Kind.VECTOR:
                return ", ".join(number_text(v) for v in value)
            case Kind.MATRIX:
                return "; ".join(", ".join(number_text(v) for v in row) for row in value)
            case Kind.INT | Kind.FLOAT:
                return number_text(value)
            case Kind.TEXT:
                return str(value)

    def check(self, value: Any, owner: str) -> Any:
        """Return ``value`` in its exact Python type, or say what is wrong with it.

        Parameters
        ----------
        value : Any
            What the user typed or a file contained; lists count as tuples, 3.0 as 3, and 3 as the
            pair 3×3.
        owner : str
            The block's title, for the message.

        Raises
        ------
        ParamError
            Naming the label and what is allowed.
        """
        if value is None and self.optional:
            return None
        checked = _CHECKS[self.kind](self, value)
        if checked is None:
            raise ParamError(self._refusal(value, owner), self.name)
        return checked

    def _refusal(self, value: Any, owner: str) -> str:
        wanted = {
            Kind.INT: "a whole number",
            Kind.FLOAT: "a number",
            Kind.BOOL: "on or off",
            Kind.CHOICE: "one of",
            Kind.PAIR: "two whole numbers (height, width), each",
            Kind.QUAD: "four whole numbers (top, bottom, left, right), each",
            Kind.VECTOR: "a list of numbers, each",
            Kind.MATRIX: f"a table of at most {times(MATRIX_LIMIT, MATRIX_LIMIT)} numbers, each",
            Kind.TEXT: "a text",
        }[self.kind]
        allowed = self.allowed
        if not allowed:
            wanted = wanted.removesuffix(", each")
        shown = repr(value) if len(repr(value)) <= 60 else repr(value)[:57] + "…"
        return f"{self.label} of {owner} must be {wanted} {allowed}".rstrip() + f", not {shown}."

    def _inside(self, number: float) -> bool:
        return (self.minimum is None or number >= self.minimum) and (
            self.maximum is None or number <= self.maximum
        )


def _integer(param: Param, value: Any) -> int | None:
    whole = hasattr(value, "__index__") or (isinstance(value, float) and value.is_integer())
    if isinstance(value, bool) or not whole:
        return None
    number = int(value)
    return number if param._inside(number) else None


def _real(param: Param, value: Any) -> float | None:
    if isinstance(value, (bool, str)):
        return None
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return number if math.isfinite(number) and param._inside(number) else None


def _boolean(param: Param, value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


def _choice(param: Param, value: Any) -> str | None:
    return (
        value if isinstance(value, str) and any(c.value == value for c in param.choices) else None
    )


def _several(value: Any) -> Sequence[Any] | None:
    return value if isinstance(value, (list, tuple)) else None


def _integers(param: Param, value: Any, count: int) -> tuple[int, ...] | None:
    items = [value] * count if hasattr(value, "__index__") else _several(value)
    if items is None or len(items) != count:
        return None
    numbers = [_integer(param, item) for item in items]
    return None if None in numbers else tuple(n for n in numbers if n is not None)


def _pair(param: Param, value: Any) -> tuple[int, ...] | None:
    return _integers(param, value, 2)


def _quad(param: Param, value: Any) -> tuple[int, ...] | None:
    return _integers(param, value, 4)


def _vector(param: Param, value: Any) -> tuple[float, ...] | None:
    items = _several(value)
    if items is None:
        return None
    numbers = [_real(param, item) for item in items]
    return None if None in numbers else tuple(n for n in numbers if n is not None)


def _matrix(param: Param, value: Any) -> tuple[tuple[float, ...], ...] | None:
    items = _several(value)
    if items is None or not 1 <= len(items) <= MATRIX_LIMIT:
        return None
    rows = [_vector(param, item) for item in items]
    lengths = {len(row) for row in rows if row is not None}
    if None in rows or len(lengths) != 1 or not 1 <= lengths.pop() <= MATRIX_LIMIT:
        return None
    return tuple(row for row in rows if row is not None)


def _text(param: Param, value: Any) -> str | None:
    return value if isinstance(value, str) and len(value) <= 1000 else None


_CHECKS: dict[Kind, Any] = {
    Kind.INT: _integer,
    Kind.FLOAT: _real,
    Kind.BOOL: _boolean,
    Kind.CHOICE: _choice,
    Kind.PAIR: _pair,
    Kind.QUAD: _quad,
    Kind.VECTOR: _vector,
    Kind.MATRIX: _matrix,
    Kind.TEXT: _text,
}


def param(
    *,
    default: Any,
    label: str,
    help: str = "",
    unit: str = "",
    minimum: float | None = None,
    maximum: float | None = None,
    choices: Iterable[str | tuple[str, str]] = (),
    kind: Kind | None = None,
    advanced: bool = False,
    hidden: bool = False,
    optional: bool = False,
    enabled_when: tuple[str, Any] | None = None,
    term: str = "",
) -> Any:
    """Declare one parameter of a block, as the default of a dataclass field.

    Parameters
    ----------
    default : Any
        Its type decides the kind: ``32`` is an int, ``(3, 3)`` a pair, four ints a quad, a table a
        matrix.
    label, help, unit : str
        Sentence case; ``help`` is one plain sentence.
    minimum, maximum : float, optional
        Inclusive.
    choices : iterable of str or (value, label)
    kind : Kind, optional
        Where the default does not tell (an empty vector).
    advanced, hidden, optional : bool
        See `Param`.
    enabled_when : (name, value) or (name, (values...)), optional
        The parameter counts only while another one has this value.
    term : str
        See `Param`.

    Examples
    --------
    >>> filters: int = param(default=32, label="Filters", minimum=1, maximum=4096)
    """
    entries = tuple(
        Choice(entry, entry) if isinstance(entry, str) else Choice(*entry) for entry in choices
    )
    rule = None
    if enabled_when is not None:
        name, values = enabled_when
        rule = EnabledWhen(name, values if isinstance(values, tuple) else (values,))
    spec = Param(
        name="",
        label=label,
        kind=kind or _kind_of(default, bool(entries)),
        default=default,
        help=help,
        unit=unit,
        minimum=minimum,
        maximum=maximum,
        choices=entries,
        advanced=advanced,
        hidden=hidden,
        optional=optional,
        enabled_when=rule,
        term=term,
    )
    return dataclasses.field(default=default, metadata={"param": spec})


def declared(cls: type) -> tuple[Param, ...]:
    """Return the parameters a dataclass declares with `param`, in order."""
    return tuple(
        dataclasses.replace(field.metadata["param"], name=field.name)
        for field in dataclasses.fields(cls)
        if "param" in field.metadata
    )


def _kind_of(default: Any, has_choices: bool) -> Kind:
    if has_choices:
        return Kind.CHOICE
    match default:
        case bool():
            return Kind.BOOL
        case int():
            return Kind.INT
        case float():
            return Kind.FLOAT
        case str():
            return Kind.TEXT
        case (int(), int()):
            return Kind.PAIR
        case (int(), int(), int(), int()):
            return Kind.QUAD
        case ((_, *_), *_):
            return Kind.MATRIX
    raise TypeError(f"name the kind of a parameter whose default is {default!r}")

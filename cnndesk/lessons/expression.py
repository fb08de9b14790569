"""Expressions of lessons: ``val_accuracy >= 90``, ``params(conv1) + 1``; read, never executed.

A lesson types no result. It says what is to be worked out, and whoever shows the lesson says what
the names are at that moment (`Facts`). The language has numbers, names, calls of names with blocks
or numbers, ``+ - * /``, comparisons, ``and``, ``or``, ``not``, and a handful of functions of
arithmetic. There are no loops, no attributes, no strings; length and depth are bounded.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

MOST_CHARACTERS = 200
MOST_DEPTH = 24

_TOKEN = re.compile(
    r"\s*(?:(?P<number>\d+(?:\.\d+)?)|(?P<name>[A-Za-z_][A-Za-z0-9_]*)"
    r"|(?P<sign><=|>=|==|!=|[-+*/()<>,]))"
)
_COMPARISONS: Mapping[str, Callable[[float, float], bool]] = {
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
    "==": lambda a, b: math.isclose(a, b, rel_tol=1e-6, abs_tol=1e-9),
    "!=": lambda a, b: not math.isclose(a, b, rel_tol=1e-6, abs_tol=1e-9),
}
_WORDS = frozenset({"and", "or", "not"})


def _rounded(value: float) -> float:
    return math.floor(value + 0.5)


ARITHMETIC: Mapping[str, tuple[int, Callable[..., float]]] = {
    "abs": (1, abs),
    "floor": (1, math.floor),
    "ceil": (1, math.ceil),
    "round": (1, _rounded),
    "exp": (1, math.exp),
    "min": (2, min),
    "max": (2, max),
}
"""Functions that need no facts: how many numbers they take, and what they do."""

Argument = str | float
"""Of a fact: a block's id, or a number."""


class Unknown(Exception):
    """What an expression asks for is not there yet: no run, no image, no such unit."""


class Facts(Protocol):
    """What the names of expressions are at this moment."""

    def fact(self, name: str, arguments: tuple[Argument, ...]) -> float:
        """Return a number.

        Raises
        ------
        Unknown
            While there is none.
        """


@dataclass(frozen=True)
class _Number:
    value: float


@dataclass(frozen=True)
class _Call:
    name: str
    arguments: tuple[Node, ...]
    is_called: bool


@dataclass(frozen=True)
class _Operation:
    sign: str
    left: Node
    right: Node


Node = _Number | _Call | _Operation


@dataclass(frozen=True)
class Expression:
    """One expression.

    Attributes
    ----------
    text : str
        As it is written.
    root : Node
    """

    text: str
    root: Node

    def value(self, facts: Facts) -> float:
        """Return what it comes to; comparisons give 1 or 0.

        Raises
        ------
        Unknown
            While something that it asks for is not there, or it divides by zero.
        """
        try:
            found = _value(self.root, facts)
        except (ZeroDivisionError, OverflowError):
            raise Unknown from None
        if not math.isfinite(found):
            raise Unknown
        return found

    def holds(self, facts: Facts) -> bool:
        """Return whether it is true now; False also while it cannot be said."""
        try:
            return self.value(facts) != 0
        except Unknown:
            return False

    @property
    def names(self) -> Iterator[tuple[str, tuple[str | None, ...], bool]]:
        """Each fact: its name, its arguments (None for one that is a number), whether called."""
        return _names(self.root)

    @property
    def sides(self) -> tuple[Expression, str, Expression] | None:
        """The two sides of a comparison and its sign; None for anything else."""
        root = self.root
        if not isinstance(root, _Operation) or root.sign not in _COMPARISONS:
            return None
        return Expression(self.text, root.left), root.sign, Expression(self.text, root.right)


def read_expression(text: str) -> Expression:
    """Read an expression.

    Raises
    ------
    ValueError
        Cause and cure, for a text that is none.
    """
    if len(text) > MOST_CHARACTERS:
        raise ValueError(f"An expression has at most {MOST_CHARACTERS} characters. Shorten it.")
    reader = _Reader(text, list(_tokens(text)))
    root = reader.read_or(0)
    if not reader.is_at_end:
        raise ValueError(f"“{text}” is no expression: “{reader.here}” is one too many.")
    return Expression(text.strip(), root)


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    place = 0
    while text[place:].strip():
        match = _TOKEN.match(text, place)
        if match is None:
            raise ValueError(
                f"“{text[place:].strip()[:12]}” is not understood. Write numbers, names, "
                "+ − * /, comparisons and brackets."
            )
        kind = match.lastgroup or ""
        yield kind, match[kind]
        place = match.end()


class _Reader:
    """Reads tokens from the loosest binding to the tightest."""

    def __init__(self, text: str, tokens: list[tuple[str, str]]) -> None:
        self._text, self._tokens, self._place = text, tokens, 0

    @property
    def is_at_end(self) -> bool:
        return self._place >= len(self._tokens)

    @property
    def here(self) -> str:
        return "" if self.is_at_end else self._tokens[self._place][1]

    def _take(self, *wanted: str) -> str:
        """Return the present token and go on, if it is one of these; else nothing."""
        found = self.here
        if found not in wanted:
            return ""
        self._place += 1
        return found

    def _left(self, signs: tuple[str, ...], below: Callable[[int], Node], depth: int) -> Node:
        root = below(depth)
        while sign := self._take(*signs):
            root = _Operation(sign, root, below(depth))
        return root

    def read_or(self, depth: int) -> Node:
        if depth > MOST_DEPTH:
            raise ValueError("The expression has too many brackets in each other. Simplify it.")
        return self._left(("or",), self._and, depth)

    def _and(self, depth: int) -> Node:
        return self._left(("and",), self._not, depth)

    def _not(self, depth: int) -> Node:
        turns = 0
        while self._take("not"):
            turns += 1
        inner = self._compared(depth)
        return _Operation("==", inner, _Number(0)) if turns % 2 else inner

    def _compared(self, depth: int) -> Node:
        root = self._sum(depth)
        sign = self._take(*_COMPARISONS)
        if not sign:
            return root
        compared = _Operation(sign, root, self._sum(depth))
        if self.here in _COMPARISONS:
            raise ValueError(
                f"“{self._text}” compares twice in a row. Write a < b and b < c instead."
            )
        return compared

    def _sum(self, depth: int) -> Node:
        return self._left(("+", "-"), self._product, depth)

    def _product(self, depth: int) -> Node:
        return self._left(("*", "/"), self._signed, depth)

    def _signed(self, depth: int) -> Node:
        minus = False
        while self._take("-"):
            minus = not minus
        inner = self._single(depth)
        return _Operation("-", _Number(0), inner) if minus else inner

    def _single(self, depth: int) -> Node:
        if self.is_at_end:
            raise ValueError(f"“{self._text}” ends too early. Write what follows.")
        kind, token = self._tokens[self._place]
        if token == "(":
            self._place += 1
            inner = self.read_or(depth + 1)
            self._close()
            return inner
        if kind == "number":
            self._place += 1
            return _Number(float(token))
        if kind == "name" and token not in _WORDS:
            self._place += 1
            return self._called(token, depth)
        raise ValueError(f"“{self._text}” is no expression: “{token}” cannot stand where it does.")

    def _called(self, name: str, depth: int) -> Node:
        if not self._take("("):
            return _Call(name, (), is_called=False)
        arguments = [self.read_or(depth + 1)]
        while self._take(","):
            arguments.append(self.read_or(depth + 1))
        self._close()
        if name in ARITHMETIC and len(arguments) != ARITHMETIC[name][0]:
            raise ValueError(f"{name}(…) takes {ARITHMETIC[name][0]}, not {len(arguments)}.")
        return _Call(name, tuple(arguments), is_called=True)

    def _close(self) -> None:
        if not self._take(")"):
            raise ValueError(f"“{self._text}” lacks a closing bracket. Add it.")


def _value(node: Node, facts: Facts) -> float:
    if isinstance(node, _Number):
        return node.value
    if isinstance(node, _Call):
        return _called(node, facts)
    left = _value(node.left, facts)
    match node.sign:
        case "and":
            return float(left != 0 and _value(node.right, facts) != 0)
        case "or":
            return float(left != 0 or _value(node.right, facts) != 0)
    right = _value(node.right, facts)
    match node.sign:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left * right
        case "/":
            return left / right
    return float(_COMPARISONS[node.sign](left, right))


def _called(node: _Call, facts: Facts) -> float:
    if node.is_called and node.name in ARITHMETIC:
        return float(ARITHMETIC[node.name][1](*(_value(a, facts) for a in node.arguments)))
    return facts.fact(node.name, tuple(_argument(a, facts) for a in node.arguments))


def _argument(node: Node, facts: Facts) -> Argument:
    """Return an argument of a fact: a bare name is a block's id, anything else a number."""
    if isinstance(node, _Call) and not node.is_called:
        return node.name
    return _value(node, facts)


def _names(node: Node) -> Iterator[tuple[str, tuple[str | None, ...], bool]]:
    if isinstance(node, _Operation):
        yield from _names(node.left)
        yield from _names(node.right)
    elif isinstance(node, _Call):
        inner = [a for a in node.arguments if not (isinstance(a, _Call) and not a.is_called)]
        if not (node.is_called and node.name in ARITHMETIC):
            bare = (
                a.name if isinstance(a, _Call) and not a.is_called else None for a in node.arguments
            )
            yield node.name, tuple(bare), node.is_called
            for argument in inner:
                yield from _names(argument)
        else:
            for argument in node.arguments:
                yield from _names(argument)

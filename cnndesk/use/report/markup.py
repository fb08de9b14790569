"""HTML whose texts are only texts: what is not `Markup` is escaped wherever it stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from cnndesk.data.names import visible
from cnndesk.figures.svg import printable

_EMPTY = frozenset(("img", "br", "meta"))
_LONGEST = 160
"""Characters of a name that are shown."""


class Markup(str):
    """A piece of HTML."""

    __slots__ = ()


def tag(name: str, *children: object, **attributes: str | int | None) -> Markup:
    """Return an element.

    Parameters
    ----------
    name : str
    children
        Texts, numbers, elements, or iterables of these; None is nothing.
    attributes
        ``class_`` stands for ``class``, other underscores for hyphens; None is left out.
    """
    head = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{text(str(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    if name in _EMPTY:
        return Markup(f"<{name}{head}>")
    return Markup(f"<{name}{head}>{joined(children)}</{name}>")


def joined(children: Iterable[object]) -> Markup:
    """Return pieces one behind the other; what is only text is escaped."""
    parts = []
    for child in children:
        if child is None:
            continue
        if isinstance(child, Markup):
            parts.append(child)
        elif isinstance(child, str):
            parts.append(text(child))
        elif isinstance(child, int | float):
            parts.append(text(str(child)))
        elif isinstance(child, Iterable):
            parts.append(joined(child))
        else:
            raise TypeError(f"{type(child).__name__} is no part of a page")
    return Markup("".join(parts))


def text(words: str) -> Markup:
    """Return a text in which nothing is markup and every character can be written.

    No line ends between a number and its percent sign.
    """
    return Markup(escape(printable(words), quote=True).replace(" %", "\u00a0%"))


def name(words: str) -> str:
    """Return a name of somebody else's as one line that is not too long."""
    shown = visible(words)
    return shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 1]}…"


def table(
    header: Sequence[object],
    rows: Iterable[Sequence[object]],
    *,
    left: int = 1,
    class_: str | None = None,
) -> Markup:
    """Return a table.

    Parameters
    ----------
    header : sequence
    rows : iterable of sequences as long as the header
    left : int
        This many columns are flush left, the others are numbers.
    class_ : str, optional
    """

    def cells(kind: str, row: Sequence[object]) -> list[Markup]:
        return [
            tag(kind, cell, class_=None if number < left else "n")
            for number, cell in enumerate(row)
        ]

    return tag(
        "div",
        tag(
            "table",
            tag("thead", tag("tr", cells("th", header))),
            tag("tbody", (tag("tr", cells("td", row)) for row in rows)),
            class_=class_,
        ),
        class_="scroll",
    )


def pairs(facts: Iterable[tuple[object, object]]) -> Markup:
    """Return a list of names and what they are."""
    return tag("dl", ((tag("dt", key), tag("dd", value)) for key, value in facts))

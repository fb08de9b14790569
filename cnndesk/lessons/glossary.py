"""The words of the field: what each means, and where they stand in a text.

One file, ``resources/glossary/glossary.md``, readable as it is. Inspector, lessons, guide and
panels show its texts; how they are clicked is ``gui/widgets/terms.py``.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from cnndesk.errors import CnndeskError
from cnndesk.paths import resource

_ALSO, _UNMARKED = "Also:", "Unmarked:"


class GlossaryError(CnndeskError):
    """A glossary cannot be read; the message names the word."""


@dataclass(frozen=True)
class Term:
    """One word of the glossary.

    Attributes
    ----------
    name : str
        As it is listed: ``"feature map"``.
    text : str
        What it means: paragraphs with an empty line between them.
    forms : tuple of str
        Other forms that mean it: plurals, longer names.
    unmarked : tuple of str
        Forms that mean something else in many sentences: they are found, and not marked in texts.
    """

    name: str
    text: str
    forms: tuple[str, ...] = ()
    unmarked: tuple[str, ...] = ()


@dataclass(frozen=True)
class Piece:
    """A piece of a text: a word of the glossary as it stands there, or what is between such."""

    words: str
    term: Term | None = None


class Glossary:
    """Words and their meanings, in the order of the alphabet.

    Parameters
    ----------
    terms : collection of Term
    """

    def __init__(self, terms: Collection[Term]) -> None:
        self.terms = tuple(sorted(terms, key=lambda term: term.name.casefold()))
        self._by_form: Mapping[str, Term] = {
            form.casefold(): term for term in self.terms for form in (term.name, *term.forms)
        }
        unmarked = {form.casefold() for term in self.terms for form in term.unmarked}
        longest_first = sorted(self._by_form.keys() - unmarked, key=lambda form: (-len(form), form))
        words = "|".join(re.escape(form).replace(r"\ ", r"[\s\u00a0]+") for form in longest_first)
        self._pattern = re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)

    def find(self, word: str) -> Term | None:
        """Return the term that a word means, in any case and form; None for an unknown one."""
        return self._by_form.get(" ".join(word.split()).casefold())

    def pieces(self, text: str, without: Collection[str] = ()) -> Iterator[Piece]:
        """Take a text apart; each term is marked where it stands first.

        Parameters
        ----------
        text : str
        without : collection of str
            Names of terms that are not marked.

        Yields
        ------
        Piece
            Their words, joined, are the text.
        """
        seen = set(without)
        done = 0
        for match in self._pattern.finditer(text):
            term = self.find(match.group())
            if term is None or term.name in seen:
                continue
            seen.add(term.name)
            if match.start() > done:
                yield Piece(text[done : match.start()])
            yield Piece(match.group(), term)
            done = match.end()
        if done < len(text):
            yield Piece(text[done:])


def read_glossary(text: str) -> Glossary:
    """Read a glossary.

    Parameters
    ----------
    text : str
        Markdown; each section of the second level is a term.

    Raises
    ------
    GlossaryError
        For a term without a text, or one that is there twice.
    """
    terms: list[Term] = []
    taken: set[str] = set()
    for section in re.split(r"^## +", text, flags=re.MULTILINE)[1:]:
        name, _, rest = section.partition("\n")
        paragraphs = [" ".join(part.split()) for part in re.split(r"\n\s*\n", rest) if part.strip()]
        lists: dict[str, tuple[str, ...]] = {_ALSO: (), _UNMARKED: ()}
        for head in lists:
            if paragraphs and paragraphs[0].startswith(head):
                listed = paragraphs.pop(0).removeprefix(head).split(",")
                lists[head] = tuple(part.strip() for part in listed)
        term = Term(name.strip(), "\n\n".join(paragraphs), lists[_ALSO], lists[_UNMARKED])
        if not term.text:
            raise GlossaryError(f"The glossary says nothing of “{term.name}”. Write a sentence.")
        for form in (term.name, *term.forms):
            if form.casefold() in taken:
                raise GlossaryError(f"“{form}” is in the glossary twice. Keep one of them.")
            taken.add(form.casefold())
        terms.append(term)
    return Glossary(terms)


@cache
def glossary() -> Glossary:
    """Return the glossary of the program."""
    return read_glossary(resource("glossary/glossary.md").read_text(encoding="utf-8"))

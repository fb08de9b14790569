"""The words of the field: what each means, and where they stand in a text.

One file, ``resources/glossary/glossary.md``, readable as it is, and beside it one for each language
of the window, such as ``glossary_de.md``. A term keeps its English name in all of them: links and
texts in English find it by that. Inspector, lessons, guide and panels show the texts; how they are
clicked is ``gui/widgets/terms.py``.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache

from cnndesk import logs
from cnndesk.errors import CnndeskError
from cnndesk.lessons.scripts import folded, is_unspaced, run_on, words_pattern
from cnndesk.paths import resource
from cnndesk.words import ENGLISH

_TITLE, _ALSO, _UNMARKED = "Title:", "Also:", "Unmarked:"
_COMMA = re.compile("[,，、]")


class GlossaryError(CnndeskError):
    """A glossary cannot be read; the message names the word."""


@dataclass(frozen=True)
class Term:
    """One word of the glossary.

    Attributes
    ----------
    name : str
        In English, whatever the language: ``"feature map"``.
    text : str
        What it means: paragraphs with an empty line between them.
    forms : tuple of str
        Other forms that mean it: plurals, longer names.
    unmarked : tuple of str
        Forms that mean something else in many sentences: they are found, and not marked in texts.
    title : str
        As it is called in the language of the text; the name where there is none.
    english : tuple of str
        Its forms in English texts, for a term in another language; the name is one of them.
    """

    name: str
    text: str
    forms: tuple[str, ...] = ()
    unmarked: tuple[str, ...] = ()
    title: str = ""
    english: tuple[str, ...] = ()

    @property
    def shown(self) -> str:
        """As it is called where it is shown."""
        return self.title or self.name

    @property
    def all_forms(self) -> tuple[str, ...]:
        """Every form that it is found by, those of its own language first."""
        return (self.shown, *self.forms, *self.english)


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
        self.terms = tuple(sorted(terms, key=lambda term: folded(term.shown)))
        self._by_name = {term.name: term for term in self.terms}
        self._by_form: dict[str, Term] = {}
        own = [(form, term) for term in self.terms for form in (*term.forms, term.shown)]
        english = [(form, term) for term in self.terms for form in (*term.english, term.name)]
        for form, meant in (*own, *english):
            self._by_form.setdefault(folded(form), meant)
        unmarked = {folded(form) for term in self.terms for form in term.unmarked}
        self._pattern = words_pattern(
            form for form in self._by_form if form not in unmarked and _is_clear(form)
        )

    def named(self, name: str) -> Term | None:
        """Return the term of an English name, written as it is listed."""
        return self._by_name.get(name)

    def find(self, word: str) -> Term | None:
        """Return the term that a word means, in any case and form; None for an unknown one."""
        return self._by_form.get(folded(word))

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


def _is_clear(form: str) -> bool:
    """Whether a form can be marked: a single Chinese character is a part of other words, too."""
    return len(form) > 1 or not is_unspaced(form)


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
    taken: dict[str, str] = {}
    for section in re.split(r"^## +", text, flags=re.MULTILINE)[1:]:
        term = _term(section)
        if not term.text:
            raise GlossaryError(f"The glossary says nothing of “{term.name}”. Write a sentence.")
        if term.name in (known.name for known in terms):
            raise GlossaryError(f"“{term.name}” is in the glossary twice. Keep one of them.")
        for form in (term.shown, *term.forms):
            if taken.setdefault(folded(form), term.name) != term.name:
                raise GlossaryError(f"“{form}” is in the glossary twice. Keep one of them.")
        terms.append(term)
    return Glossary(terms)


def _term(section: str) -> Term:
    """Read one term: its name, the lines that say how it is called, and what it means."""
    name, _, rest = section.partition("\n")
    lines = rest.split("\n")
    said = {_TITLE: "", _ALSO: "", _UNMARKED: ""}
    head = ""
    while lines:
        line = lines[0].strip()
        begins = next((word for word in said if line.startswith(word)), "")
        if line and not begins and not head:
            break  # the meaning begins
        head = begins or (head if line else "")
        if head:
            said[head] += " " + line.removeprefix(begins)
        del lines[0]
    paragraphs = [run_on(part.split("\n")) for part in re.split(r"\n\s*\n", "\n".join(lines))]
    return Term(
        name.strip(),
        "\n\n".join(part for part in paragraphs if part),
        _listed(said[_ALSO]),
        _listed(said[_UNMARKED]),
        said[_TITLE].strip(),
    )


def _listed(words: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in _COMMA.split(words) if part.strip())


def in_language(english: Glossary, translated: Glossary) -> Glossary:
    """Return a glossary of another language that is found by English words, too.

    A term that was not translated stays English.
    """
    terms = []
    for term in english.terms:
        other = translated.named(term.name)
        if other is None:
            terms.append(term)
            continue
        unmarked = (*other.unmarked, *term.unmarked)
        forms = (term.name, *term.forms)
        terms.append(dataclasses.replace(other, unmarked=unmarked, english=forms))
    return Glossary(terms)


@cache
def glossary(language: str = ENGLISH) -> Glossary:
    """Return the glossary of the program in a language; in English where there is no other."""
    english = read_glossary(_text("glossary"))
    if language == ENGLISH:
        return english
    try:
        return in_language(english, read_glossary(_text(f"glossary_{language}")))
    except (FileNotFoundError, GlossaryError) as error:
        logs.note(f"The glossary is English: {error}", "warning")
        return english


def _text(name: str) -> str:
    return resource(f"glossary/{name}.md").read_text(encoding="utf-8")

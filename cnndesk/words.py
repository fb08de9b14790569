"""Words of the floors below the window, in the language of who reads them.

What the program says stands in English where it is said: the title of a block, the sentence of a
verdict. `say` gives it in the user's language once the window has installed a translator; without
one, on the command line and in Python, it is English. Words with numbers in them are a template,
translated before it is filled in: ``say("Train {n} epochs").format(n=5)``.

Tables of constants keep their English words and are translated where they are shown, since they are
made before any language is known, and compared, and written into files.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from contextvars import ContextVar
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

ENGLISH = "en"
LANGUAGES = ("de", "es", "fr", "ja", "tr", "zh_CN")
"""The codes of the other languages that there are texts in."""

_translate: Callable[[str], str] | None = None
_language = ENGLISH
_is_english = ContextVar("_is_english", default=False)
_forgetting: list[Callable[[], object]] = []


def say(text: str) -> str:
    """Return a text in the user's language; as it is where no translator is installed."""
    return text if _translate is None or not text or _is_english.get() else _translate(text)


def english(function: Callable[P, R]) -> Callable[P, R]:
    """Let a function say everything in English: it writes a file in English, for anybody."""

    @functools.wraps(function)
    def said(*args: P.args, **kwargs: P.kwargs) -> R:
        token = _is_english.set(True)
        try:
            return function(*args, **kwargs)
        finally:
            _is_english.reset(token)

    return said


def word(text: str) -> str:
    """Return a text as it is: one that `say` is to translate later, where it is shown."""
    return text


def inside(text: str) -> str:
    """Return a label, already in the user's language, as it is written inside a sentence.

    That is in small letters, but as it is in German, where nouns keep their capital.
    """
    if _language == "tr":
        text = text.replace("İ", "i").replace("I", "ı")
    return text if _language == "de" else text.lower()


_COMMAS = {"ja": "、", "zh_CN": "，"}


def listed(parts: Iterable[str]) -> str:
    """Return parts of a line, already in the user's language, with commas between them."""
    return _comma().join(parts)


def together(*sentences: str) -> str:
    """Return sentences, already in the user's language, behind each other; empty ones left out."""
    return ("" if _comma() != ", " else " ").join(filter(None, sentences))


def _comma() -> str:
    return ", " if _is_english.get() else _COMMAS.get(_language, ", ")


def capitals(text: str) -> str:
    """Return a heading in capitals: an i has a dot in Turkish, where there is one without."""
    return (text.replace("i", "İ") if _language == "tr" else text).upper()


def language() -> str:
    """Return the code of the language that words are translated into: "en" or one of `LANGUAGES`.

    Whoever shows whole texts, lessons or the glossary, asks for those of this language.
    """
    return _language


def install(translate: Callable[[str], str] | None, language: str = ENGLISH) -> None:
    """Let all words be translated from now on; None for English.

    Parameters
    ----------
    translate : callable or None
        Gives a text in the user's language.
    language : str
        Its code.
    """
    global _translate, _language
    _translate, _language = translate, language
    for forget in _forgetting:
        forget()


def when_installed(forget: Callable[[], object]) -> None:
    """Have something called when the language changes: whoever keeps sentences forgets them."""
    _forgetting.append(forget)

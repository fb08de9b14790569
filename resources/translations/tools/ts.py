"""Reading and writing ``.ts`` files: the form in which Qt keeps translations, one file a language.

They are written in one order, by context and text, without line numbers, so that a change of the
program shows as the texts it changed. A text that has no translation yet is ``unfinished``.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.sax.saxutils import escape

from extract import Text

LANGUAGES = ("de", "fr", "es", "tr", "zh_CN", "ja")
FOLDER = Path(__file__).resolve().parent.parent


def path_of(language: str) -> Path:
    """Return where the translations of a language lie."""
    return FOLDER / f"cnndesk_{language}.ts"


def read(path: Path) -> dict[Text, str]:
    """Return the finished translations of a file; none where there is no file."""
    if not path.is_file():
        return {}
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            words = message.findtext("translation") or ""
            if words:
                found[Text(name, message.findtext("source") or "")] = words
    return found


def write(path: Path, language: str, texts: Iterable[Text], known: Mapping[Text, str]) -> None:
    """Write a file with all texts and those translations of them that are known."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    context = None
    for text in sorted(texts):
        if text.context != context:
            if context is not None:
                lines.append("</context>")
            context = text.context
            lines += ["<context>", f"    <name>{escape(context)}</name>"]
        words = known.get(text, "")
        state = "" if words else ' type="unfinished"'
        lines += [
            "    <message>",
            f"        <source>{escape(text.source)}</source>",
            f"        <translation{state}>{escape(words)}</translation>",
            "    </message>",
        ]
    lines += ["</context>", "</TS>", ""] if context is not None else ["</TS>", ""]
    path.write_text("\n".join(lines), encoding="utf-8", newline="\n")

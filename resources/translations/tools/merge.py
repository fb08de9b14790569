"""Take translations from JSON files into the ``.ts`` file of a language.

::

    python resources/translations/tools/merge.py de batch1.json batch2.json

A file is one object. Its names are ``"context␟text"`` (U+241F between the two), or the text alone,
which then counts in every context; its values are the translations, or empty. Each is checked
(`checks`); one with a fault is named and left out, and the exit status is 1. ``--check`` only
checks; without files it checks what the ``.ts`` file has.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from pathlib import Path

import ts
from checks import faults
from extract import Text, extract
from update import ROOT

SEPARATOR = "\u241f"


def main() -> int:
    """Merge; return 1 where something was left out."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("language", choices=ts.LANGUAGES)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    texts = extract(ROOT).texts
    known = ts.read(ts.path_of(options.language))
    given: dict[Text, str] = {} if options.files else dict(known)
    bad = 0
    for path in options.files:
        entries, unknown = read(path, list(texts))
        for name in unknown:
            print(f"{path}: no such text: {name!r}")
        bad += len(unknown)
        given |= entries
    for text, words in given.items():
        wrong = faults(text.source, words)
        if wrong:
            bad += 1
            print(f"{text.context}: {text.source!r} -> {words!r}: {'; '.join(wrong)}")
        else:
            known[text] = words
    if options.files and not options.check:
        ts.write(ts.path_of(options.language), options.language, texts, known)
    done = sum(text in known for text in texts)
    print(f"{options.language}: {done} of {len(texts)} texts translated, {bad} left out")
    return bool(bad)


def read(path: Path, texts: list[Text]) -> tuple[dict[Text, str], list[str]]:
    """Return the translations of a file, and the names in it that are no text of the program."""
    by_source: dict[str, list[Text]] = defaultdict(list)
    for text in texts:
        by_source[text.source].append(text)
    rows = json.loads(path.read_text(encoding="utf-8"))
    found: dict[Text, str] = {}
    exact: dict[Text, str] = {}
    unknown = []
    for name, words in rows.items():
        if not words:  # not done yet
            continue
        context, separator, source = name.partition(SEPARATOR)
        if separator:
            text = Text(context, source)
            if text in by_source[source]:
                exact[text] = words
            else:
                unknown.append(name)
        elif name in by_source:
            found |= dict.fromkeys(by_source[name], words)
        else:
            unknown.append(name)
    return found | exact, unknown


if __name__ == "__main__":
    sys.exit(main())

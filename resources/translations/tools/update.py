"""Bring the translations up to the texts of the program: ``make translations``.

New texts come in as unfinished, texts that are gone are dropped; a text that is also in another
context, translated in one way only, takes that translation. Run it after texts were changed, and
commit what it writes. ``--check`` writes nothing and fails where something would be written;
``--json FILE`` writes the texts for translators, with ``--missing LANGUAGE`` only those that it
lacks.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from pathlib import Path

import ts
from extract import Found, Text, extract

ROOT = ts.FOLDER.parent.parent


def main() -> int:
    """Update all files; return 1 where a text of the source can never be translated."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--missing", choices=ts.LANGUAGES)
    options = parser.parse_args()
    found = extract(ROOT)
    for place in found.unknown:
        print(f"cannot be translated, no table has its texts: {place}", file=sys.stderr)
    if options.json:
        known = ts.read(ts.path_of(options.missing)) if options.missing else {}
        write_json(options.json, found, known)
        return bool(found.unknown)
    stale = [language for language in ts.LANGUAGES if update(language, found, options.check)]
    if stale and options.check:
        print(f"not up to date: {', '.join(stale)}. Type: make translations", file=sys.stderr)
    return bool(found.unknown) or (options.check and bool(stale))


def update(language: str, found: Found, check: bool) -> bool:
    """Bring one language up to date; tell whether that changed its file."""
    path = ts.path_of(language)
    before = path.read_text(encoding="utf-8") if path.is_file() else ""
    known = ts.read(path)
    alike: dict[str, set[str]] = defaultdict(set)
    for text, words in known.items():
        alike[text.source].add(words)
    for text in found.texts:
        if text not in known and len(alike[text.source]) == 1:
            (known[text],) = alike[text.source]
    ts.write(path, language, found.texts, known)
    changed = path.read_text(encoding="utf-8") != before
    if check and changed:
        path.write_text(before, encoding="utf-8", newline="\n")
    done = sum(text in known for text in found.texts)
    print(f"{language}: {done} of {len(found.texts)} texts translated")
    return changed


def write_json(path: Path, found: Found, known: dict[Text, str]) -> None:
    """Write the texts for translators, each with the places that show it."""
    rows = [
        {
            "context": text.context,
            "source": text.source,
            "comment": ", ".join(place.removeprefix("cnndesk/") for place in places[:2]),
            "plural": False,
        }
        for text, places in sorted(found.texts.items())
        if text not in known
    ]
    path.write_text(json.dumps(rows, ensure_ascii=False, indent=1), encoding="utf-8")
    print(f"{path}: {len(rows)} texts, {sum(len(r['source'].split()) for r in rows)} words")


if __name__ == "__main__":
    sys.exit(main())

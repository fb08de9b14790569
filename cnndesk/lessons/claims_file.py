"""The file of what lessons rely on: one table for each lesson, with margins and spreads.

It is made by ``cnndesk lesson check --run --seeds 5 --claims FILE LESSON…``. Lessons that are not
played keep their tables, so that a changed lesson alone is measured again.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from cnndesk.errors import CnndeskError
from cnndesk.lessons.claims import Claimed
from cnndesk.lessons.handing_in import write_whole

MOST_BYTES = 500_000
HEAD = """# What the lessons claim, measured

Each lesson says what happens with other seeds, too, only where that was measured: `@claim` lines
are worked out after every run, once for each seed. The **margin** is by how much a claim holds, on
the mean; **least** is its smallest; the **spread** is its standard deviation over the seeds. A
claim holds where the least is above 0 and the margin more than twice the spread; one with `==` has
no margin. To measure again, or one lesson alone (on one thread; minutes for each lesson):

    cd resources/lessons
    cnndesk lesson check --run --seeds 5 --claims CLAIMS.md [a-z]*.md
"""
_SECTION = re.compile(r"^## (?P<title>.+) \(`(?P<name>[A-Za-z0-9_-]+)`\)$", re.MULTILINE)


def section(name: str, title: str, seeds: int, claims: Sequence[Claimed]) -> str:
    """Return one lesson's table as Markdown."""
    head = f"## {title} (`{name}`)\n\n"
    if not claims:
        return head + f"Played with {seeds} seeds; it claims nothing of a training.\n"
    rows = [
        "| step | claim | by seed, left side | margin | least | spread | |",
        "|---|---|---|---|---|---|---|",
    ]
    for claim in claims:
        values = ", ".join(_number(value.left) for value in claim.values)
        margins = ["–"] * 3
        if not claim.is_exact:
            margins = [_number(n) for n in (claim.mean, claim.least, claim.spread)]
        state = "holds" if claim.holds else "**does not hold**"
        cells = (str(claim.step), f"`{claim.text}`", values, *margins, state)
        rows.append(f"| {' | '.join(cells)} |")
    return head + "\n".join(rows) + "\n"


def _number(value: float) -> str:
    return f"{value:.3g}" if abs(value) < 1000 else f"{value:.0f}"


def update(path: Path, sections: Mapping[str, str]) -> None:
    """Put the tables of lessons into a file; those of other lessons stay.

    Parameters
    ----------
    path : Path
    sections : mapping of str to str
        By the name of the lesson.

    Raises
    ------
    CnndeskError
        Where the file is another one, or cannot be written.
    """
    known: dict[str, str] = {}
    try:
        if path.exists():
            known = _sections(path)
        write_whole(path, "\n".join((HEAD, *(known | dict(sections)).values())))
    except OSError as error:
        raise CnndeskError(
            f"{path} cannot be written: {error.strerror or error}. Choose another place."
        ) from error


def _sections(path: Path) -> dict[str, str]:
    """Return the tables of a file by the name of the lesson."""
    if path.stat().st_size > MOST_BYTES:
        raise CnndeskError(f"{path} is no file of claims. Choose another place.")
    text = path.read_text(encoding="utf-8")
    found = list(_SECTION.finditer(text))
    if not found or not text.startswith(HEAD.partition("\n")[0]):
        raise CnndeskError(f"{path} is no file of claims. Choose another place.")
    ends = [*(match.start() for match in found[1:]), len(text)]
    return {
        match["name"]: text[match.start() : end].rstrip() + "\n"
        for match, end in zip(found, ends, strict=True)
    }

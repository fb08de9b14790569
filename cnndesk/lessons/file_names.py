"""What files of lessons are called. Light: windows ask before anything of lessons is needed."""

from __future__ import annotations

from pathlib import Path

LESSON = ".md"
HANDOUT = ".cnnlesson"


def is_handout_name(path: Path) -> bool:
    """Whether a file is called like a hand-out; its content may be anything."""
    return path.suffix.casefold() == HANDOUT

"""Words as they are typed into a shell: that of Windows knows no single quotes."""

from __future__ import annotations

import re
import shlex
import sys
from collections.abc import Iterable

_PLAIN_ON_WINDOWS = re.compile(r"[\w\\/:.+~-]+")
"""What neither the command prompt nor PowerShell takes for anything but itself."""


def quoted(word: object) -> str:
    """Return a word, a path for instance, as it is typed into a shell of this system.

    On Windows it is put between double quotes, which both the command prompt and PowerShell take;
    no name of a file there holds one. Within others they are doubled. What each of the two takes
    for a variable also there (`%NAME%`, `$NAME`) cannot be written for both.
    """
    text = str(word)
    if sys.platform == "win32":
        return _quoted_on_windows(text)
    return shlex.quote(text)


def _quoted_on_windows(text: str) -> str:
    return text if _PLAIN_ON_WINDOWS.fullmatch(text) else '"' + text.replace('"', '""') + '"'


def command_line(words: Iterable[object]) -> str:
    """Return words as one line for a shell of this system."""
    return " ".join(map(quoted, words))

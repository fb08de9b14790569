r"""Paths on other computers, as Windows names them: ``\\server\share\folder``.

Only to look whether such a path exists makes Windows go to that computer and say who is asking,
with a proof that can be broken. So a path that a file from somebody else names is not looked at,
unless a person here has named that server before, or the file itself lies on it.
"""

from __future__ import annotations

import os
from pathlib import Path, PureWindowsPath

from cnndesk.system.long_paths import DEVICE, PLAIN, SERVER, shown

ASKS = os.name == "nt"
"""Whether paths of this kind reach other computers."""

_trusted: set[str] = set()


def is_on_server(text: str) -> bool:
    """Whether a path names another computer."""
    plain = text.replace("/", "\\")
    if plain.startswith(PLAIN):
        return plain.casefold().startswith(SERVER.casefold())
    return plain.startswith("\\\\") and not plain.startswith(DEVICE)


def server_of(text: str) -> str:
    """Return which share of which server a path is on; nothing where it is on none."""
    if not is_on_server(text):
        return ""
    return PureWindowsPath(shown(text.replace("/", "\\"))).drive.casefold()


def asks_server(text: str) -> bool:
    """Whether to look at a path makes this machine ask another one."""
    return ASKS and is_on_server(text)


def trust(text: str) -> str:
    """Let a server be asked from now on, because a person has named a path on it.

    Returns
    -------
    str
        The share; nothing for a path that is on none.
    """
    share = server_of(text) if ASKS else ""
    if share:
        _trusted.add(share)
    return share


def is_strange(text: str, beside: Path | None = None) -> bool:
    """Whether a path that a file names may not be looked at.

    Parameters
    ----------
    text : str
    beside : Path, optional
        The file that names it.
    """
    share = server_of(text) if ASKS else ""
    if not share or share in _trusted:
        return False
    return beside is None or server_of(str(beside)) != share

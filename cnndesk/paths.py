"""Where files lie: bundled resources, cache, log, and what the user has that must survive.

Resources live in the folder ``resources/`` at the top of the source tree. A wheel and a PyInstaller
bundle carry them inside the package, as ``cnndesk/resources``; they are found in all three.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import platformdirs

from cnndesk.system import user_number
from cnndesk.system.long_paths import long

_PACKAGE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """Return the path of a bundled file or folder.

    Parameters
    ----------
    name : str
        The path below ``resources/`` with forward slashes, for example ``"samples/digits.npz"``.

    Returns
    -------
    pathlib.Path
        An existing path. Treat it as read-only.

    Raises
    ------
    ValueError
        If the name is absolute or leads out of the folder.
    FileNotFoundError
        If there is no such resource, which means a broken installation or a mistyped name.
    """
    parts = name.split("/")
    if not all(parts) or ".." in parts or Path(name).is_absolute():
        raise ValueError(
            f"A resource is named by a relative path with forward slashes, not {name!r}."
        )
    for root in (_PACKAGE / "resources", _PACKAGE.parent / "resources"):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError(
        f"The file resources/{name} that belongs to cnndesk is missing. Install cnndesk again."
    )


def expanded(name: str | Path) -> Path:
    """Return a path with the home folder in place of ``~``; where there is none, as it is."""
    try:
        return Path(name).expanduser()
    except RuntimeError:  # the home of a user that does not exist
        return Path(name)


def home() -> Path:
    """Return the user's home folder; the working folder for a user who has none."""
    try:
        return Path.home()
    except RuntimeError:
        return Path.cwd()


def _of_user(kind: Callable[..., Path]) -> Path:
    """Return one of the user's folders; of a user without a home one among the temporary files.

    A user id of a container or a service often has neither ``HOME`` nor an entry among the users.
    """
    try:
        folder = kind("cnndesk", False)
        if folder.is_absolute():  # some versions leave a "~" that leads nowhere
            return folder
    except RuntimeError:
        pass
    return _own_temporary_folder() / kind.__name__.strip("_").removeprefix("user_").removesuffix(
        "_path"
    )


def _own_temporary_folder() -> Path:
    """Return a folder among the temporary files that nobody else can have prepared.

    Raises
    ------
    OSError
        If it cannot be created, or is not the user's own.
    """
    user = user_number()
    folder = Path(tempfile.gettempdir()) / f"cnndesk-{user or 0}"
    folder.mkdir(mode=0o700, exist_ok=True)
    status = folder.lstat()
    if not stat.S_ISDIR(status.st_mode) or (user is not None and status.st_uid != user):
        raise PermissionError(errno.EPERM, "it belongs to somebody else", str(folder))
    return folder


def _user_config_path(name: str, author: Literal[False]) -> Path:
    """Return the folder of the settings, which on Windows follow the user to other machines."""
    return platformdirs.user_config_path(name, author, roaming=True)


def config_folder() -> Path:
    """Return the folder of the settings, which need not exist.

    Returns
    -------
    pathlib.Path
        The environment variable ``CNNDESK_CONFIG`` if it is set and not empty, else the user's
        folder for settings (``~/.config/cnndesk`` on Linux, in ``%APPDATA%`` on Windows).

    Raises
    ------
    OSError
        If the user has no home and there is no place for temporary files either.
    """
    chosen = os.environ.get("CNNDESK_CONFIG")
    return expanded(chosen) if chosen else _of_user(_user_config_path)


def cache_folder(name: str = "") -> Path:
    """Return a folder for files that can be made again, creating it if need be.

    Parameters
    ----------
    name : str
        A folder inside the cache, for example ``"images"``; empty for the cache itself.

    Returns
    -------
    pathlib.Path
        Below the environment variable ``CNNDESK_CACHE`` if it is set and not empty, else below the
        user's cache folder (``~/.cache/cnndesk`` on Linux).

    Raises
    ------
    OSError
        If the folder cannot be created.
    """
    chosen = os.environ.get("CNNDESK_CACHE")
    root = expanded(chosen) if chosen else _of_user(platformdirs.user_cache_path)
    folder = long(root / name)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def log_folder() -> Path:
    """Return the folder of the log and of crash reports, creating it if need be.

    Returns
    -------
    pathlib.Path
        The environment variable ``CNNDESK_LOGS`` if it is set and not empty, else the user's folder
        for logs (``~/.local/state/cnndesk/log`` on Linux).

    Raises
    ------
    OSError
        If the folder cannot be created.
    """
    chosen = os.environ.get("CNNDESK_LOGS")
    folder = expanded(chosen) if chosen else _of_user(platformdirs.user_log_path)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def data_folder(name: str = "", *, create: bool = True) -> Path:
    """Return a folder for what must survive, such as autosaved work and lessons of one's own.

    Parameters
    ----------
    name : str
        A folder inside; empty for the whole.
    create : bool
        Create it if need be.

    Returns
    -------
    pathlib.Path
        Below the environment variable ``CNNDESK_DATA`` if it is set and not empty, else below the
        user's data folder (``~/.local/share/cnndesk`` on Linux).

    Raises
    ------
    OSError
        If the folder cannot be created.
    """
    chosen = os.environ.get("CNNDESK_DATA")
    root = expanded(chosen) if chosen else _of_user(platformdirs.user_data_path)
    folder = long(root / name)
    if create:
        folder.mkdir(parents=True, exist_ok=True)
    return folder


def own_program() -> list[str]:
    """Return what starts this program once more: the standalone file, or Python and the package."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "cnndesk"]

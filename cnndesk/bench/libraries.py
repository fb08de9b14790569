"""Loading the libraries that the benchmark compares with, and saying which of them is missing.

None of them is a requirement of the program, so each is imported by name when it is asked for.
"""

from __future__ import annotations

import importlib
import importlib.util
from typing import Any

from cnndesk.errors import SettingError

INSTALL = "Install what is compared with: pip install 'cnndesk[bench]'"


def absent(*names: str) -> tuple[str, ...]:
    """Return those of some top-level modules that are not installed."""
    return tuple(name for name in names if importlib.util.find_spec(name) is None)


def load(name: str, title: str) -> Any:
    """Return a library's module.

    Parameters
    ----------
    name : str
        Of the module.
    title : str
        What people call the library.

    Raises
    ------
    SettingError
        When it is not installed or cannot be loaded, with how to install it.
    """
    try:
        return importlib.import_module(name)
    except (ImportError, OSError) as error:  # OSError: one of its shared libraries
        if isinstance(error, ModuleNotFoundError) and error.name == name:
            raise SettingError(
                f"{title} is not installed, so there is nothing to compare with. {INSTALL}"
            ) from error
        reason = str(error).split("\n", 1)[0]
        raise SettingError(
            f"{title} is installed but cannot be loaded: {reason}. Install it anew with: "
            "pip install --force-reinstall 'cnndesk[bench]'"
        ) from error

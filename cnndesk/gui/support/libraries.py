"""Which libraries of the system the window needs and does not find, told in a sentence.

Qt loads its part for the window system while starting. Where that fails it ends the process and
blames one library whichever is missing; so it is tried before.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from cnndesk.system import is_linux, linux

DEBIAN = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
"""Package of Debian and Ubuntu that has a library."""


def missing_libraries() -> str:
    """Return what to install, or nothing where the window can open."""
    plugin = _plugin()
    if plugin is None or not plugin.is_file():
        return ""
    error = linux.loading_error(plugin)
    # PyInstaller says something general instead and keeps what the loader said as the cause.
    return explanation(str(error.__cause__ or error)) if error is not None else ""


def explanation(error: str) -> str:
    """Return a sentence for what the dynamic loader said.

    Parameters
    ----------
    error : str
        ``"libGL.so.1: cannot open shared object file: No such file or directory"``
    """
    found = re.match(r"(\S+\.so[.\d]*):", error)
    if found is None:
        return f"The window cannot be opened here: {error}."
    name = found.group(1)
    package = DEBIAN.get(name)
    cure = (
        f"On Debian and Ubuntu type: sudo apt install {package}. Elsewhere install the package "
        f"that has {name}."
        if package
        else f"Install the package of your system that has {name}."
    )
    return (
        f"The window needs {name}, a library of the desktop that is missing here. {cure} The "
        "command line works without: cnndesk --help."
    )


def _plugin() -> Path | None:
    """Return the part of Qt for the window system, or None where there is nothing to try."""
    if not is_linux():
        return None
    wanted = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if not wanted and os.environ.get("WAYLAND_DISPLAY") and not os.environ.get("DISPLAY"):
        return None  # Qt chooses
    name = wanted or "xcb"
    import PySide6  # not its modules: they need the same libraries

    folder = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms"
    return folder / f"libq{name}.so"

"""What is left out of the bundle although PyInstaller would take it; `cnndesk.spec` asks here.

Everything is decided by the name of a file inside the bundle. For Qt's plugins there is an allow
list: a new version of Qt brings new ones, and each must earn its place. Whatever only a dropped
file needed goes too.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

Entry = tuple[str, str, str]
"""As PyInstaller has it: path in the bundle, path on this machine, kind."""

# One line per plugin that the program uses, on any system.
QT_PLUGINS = (
    "platforms/libqxcb.so",  # X11
    "platforms/libqwayland.so",  # Wayland, where its libraries are there
    "platforms/libqoffscreen.so",  # cnndesk --smoke without a screen
    "platforms/qwindows.dll",
    "platforms/qoffscreen.dll",
    "platforms/libqcocoa.dylib",
    "platforms/libqoffscreen.dylib",
    "platformthemes/libqxdgdesktopportal.so",  # dark or light as the desktop, its file dialogs
    "platforminputcontexts/libcomposeplatforminputcontextplugin.so",  # accents by dead keys
    "platforminputcontexts/libibusplatforminputcontextplugin.so",
    "styles/qmodernwindowsstyle.dll",
    "styles/libqmacstyle.dylib",
    "imageformats/libqsvg.so",
    "imageformats/qsvg.dll",
    "imageformats/libqsvg.dylib",
    "iconengines/libqsvgicon.so",
    "iconengines/qsvgicon.dll",
    "iconengines/libqsvgicon.dylib",
    "wayland-shell-integration/libxdg-shell.so",
    "wayland-decoration-client/libbradient.so",
)

QT_LIBRARIES_DROPPED = re.compile(r"Qt6(Network|EglFS|EglFs|Pdf|Qml|Quick|VirtualKeyboard)")

DROPPED = re.compile(
    r"""
      (^|/)tests?/                         # of scikit-learn, SciPy, numpy
    | \.(pxd|pyx|pxi|h|hpp|c|f|f90|in|typed|pyi|la|a)$
    | ^pyqtgraph/(examples|icons/peegee)/
    | ^sklearn/(datasets/(data|descr|images)|externals/.*\.txt)
    | ^PySide6/Qt/translations/(?!qtbase_(de|es|fr|ja|tr|zh_CN)\.qm$)  # languages of cnndesk
    | (^|/)(_ssl|_hashlib|readline|_codecs_\w+|_multibytecodec|_asyncio)\.[\w-]*\.?(so|pyd)$
    """,
    re.VERBOSE,
)

# Loaded by name while running, so that no file says it needs them.
LOADED_BY_NAME = re.compile(r"^(libpython|python3\d*\.dll)")


def trimmed_binaries(entries: Iterable[Entry]) -> list[Entry]:
    """Return the shared objects that stay."""
    kept = [e for e in entries if not _dropped(e[0])]
    return _without_orphans(kept) if sys.platform == "linux" else kept


def trimmed_datas(entries: Iterable[Entry]) -> list[Entry]:
    """Return the other files that stay."""
    return [e for e in entries if not _dropped(e[0])]


def _dropped(name: str) -> bool:
    path = name.replace("\\", "/")
    if path.startswith("cnndesk/"):
        return False
    plugin = re.search(r"(?:^|/)PySide6/(?:Qt/)?plugins/(.+)", path)
    if plugin:
        return plugin.group(1) not in QT_PLUGINS
    if QT_LIBRARIES_DROPPED.search(Path(path).name):
        return True
    return bool(DROPPED.search(path))


def _without_orphans(entries: list[Entry]) -> list[Entry]:
    """Drop libraries that nothing needs any more, over and over until all that is left is needed.

    Only what lies at the top or among the libraries of Qt and of a wheel can be an orphan;
    extension modules and plugins are wanted for themselves. PyInstaller also puts a link to a
    library at the top, under the name that others need it by.
    """
    needed = {source: _needed(source) for _, source, kind in entries if kind != "SYMLINK"}
    kept = entries
    while True:
        wanted = set().union(*(needed[s] for _, s, kind in kept if kind != "SYMLINK"))
        remaining = [
            e for e in kept if not _is_library(e) or Path(e[0]).name in wanted or _by_name(e)
        ]
        if len(remaining) == len(kept):
            return kept
        kept = remaining


def _is_library(entry: Entry) -> bool:
    path = Path(entry[0])
    folders = ("", ".", "PySide6/Qt/lib")
    at_place = path.parent.as_posix() in folders or path.parent.name.endswith(".libs")
    return at_place and path.name.startswith("lib")


def _by_name(entry: Entry) -> bool:
    return bool(LOADED_BY_NAME.match(Path(entry[0]).name))


def _needed(path: str) -> set[str]:
    done = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=False)
    return set(re.findall(r"^\s*NEEDED\s+(\S+)", done.stdout, re.MULTILINE))

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
    # languages of cnndesk
    | ^PySide6/(Qt/)?translations/(?!qtbase_(de|es|fr|ja|tr|zh_CN)\.qm$)
    | ^PySide6/opengl32sw\.dll$             # OpenGL without a graphics card; nothing draws by it
    | ^PIL/_avif\.                         # cnndesk does not read AVIF
    | (^|/)(_ssl|_hashlib|readline|_codecs_\w+|_multibytecodec|_asyncio)\.[\w-]*\.?(so|pyd)$
    """,
    re.VERBOSE,
)

# Loaded by name while running, so that no file says it needs them.
LOADED_BY_NAME = re.compile(r"^(libpython|python3\d*\.dll)")

OF_WINDOWS = re.compile(r"^[a-z]:[\\/]windows[\\/]", re.IGNORECASE)
"""Where Windows keeps its own libraries; under Wine, stand-ins lie there too."""


def trimmed_binaries(entries: Iterable[Entry]) -> list[Entry]:
    """Return the shared objects that stay."""
    kept = [e for e in entries if not _dropped(e[0])]
    if sys.platform == "win32":
        kept = _without_copies([e for e in kept if not OF_WINDOWS.match(e[1])])
    return _without_orphans(kept) if sys.platform in ("linux", "win32") else kept


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


def _without_copies(entries: list[Entry]) -> list[Entry]:
    """Drop what lies at the top though it also lies with the package that brings it.

    Each package of Windows names its folder of libraries while it is imported.
    """
    deep = {_name(e) for e in entries if not _at_top(e)}
    return [e for e in entries if not (_at_top(e) and _name(e) in deep)]


def _at_top(entry: Entry) -> bool:
    return "/" not in entry[0].replace("\\", "/")


def _name(entry: Entry) -> str:
    """Return the name that others need a library by; Windows does not tell capitals apart."""
    name = entry[0].replace("\\", "/").rpartition("/")[2]
    return name.lower() if name.lower().endswith((".dll", ".pyd")) else name


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
        remaining = [e for e in kept if not _is_library(e) or _name(e) in wanted or _by_name(e)]
        if len(remaining) == len(kept):
            return kept
        kept = remaining


def _is_library(entry: Entry) -> bool:
    folder, _, name = entry[0].replace("\\", "/").rpartition("/")
    folders = ("", ".", "PySide6/Qt/lib", "PySide6", "shiboken6")
    at_place = folder in folders or folder.endswith(".libs")
    return at_place and (name.startswith("lib") or name.lower().endswith(".dll"))


def _by_name(entry: Entry) -> bool:
    return bool(LOADED_BY_NAME.match(Path(entry[0]).name))


def _needed(path: str) -> set[str]:
    if sys.platform == "win32":
        return _needed_on_windows(path)
    done = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=False)
    return set(re.findall(r"^\s*NEEDED\s+(\S+)", done.stdout, re.MULTILINE))


def _needed_on_windows(path: str) -> set[str]:
    import pefile  # comes with PyInstaller there

    kinds = ("IMAGE_DIRECTORY_ENTRY_IMPORT", "IMAGE_DIRECTORY_ENTRY_DELAY_IMPORT")
    with pefile.PE(path, fast_load=True) as library:
        library.parse_data_directories([pefile.DIRECTORY_ENTRY[kind] for kind in kinds])
        found = [
            *getattr(library, "DIRECTORY_ENTRY_IMPORT", ()),
            *getattr(library, "DIRECTORY_ENTRY_DELAY_IMPORT", ()),
        ]
        return {entry.dll.decode("ascii", "replace").lower() for entry in found}

"""The licences of everything in the bundle, found where it came from.

Python's distributions bring theirs in their metadata; libraries of the building system are looked
up in Debian's ``/usr/share/doc``. What has none is an error: a bundle without it must not exist.
"""

from __future__ import annotations

import importlib.metadata
import re
import subprocess
import sys
import sysconfig
from pathlib import Path

Sections = dict[str, str]
"""Heading, text."""

PRETRAINED = Path(__file__).resolve().parent.parent / "pretrained"
COMMON = Path("/usr/share/common-licenses")

QT = """\
Qt {version}, PySide6 and shiboken6 are (C) The Qt Company Ltd. and other contributors, used under
the GNU Lesser General Public License version 3, whose text follows; it refers to the General Public
License version 3, whose text follows it. They are not changed. Their source is at
https://download.qt.io/official_releases/QtForPython and https://code.qt.io.
They lie in the folder _internal/PySide6 as separate files that are loaded while the program runs;
you may replace them by your own build of the same version. Qt contains works of others, listed at
https://doc.qt.io/qt-6/licenses-used-in-qt.html.
"""

BOOTLOADER = """\
The file cnndesk begins with the boot loader of PyInstaller, (C) PyInstaller Development Team, under
the GNU General Public License version 2 or later, with an exception that allows to distribute what
it starts under any terms.
"""


def licences(modules: list[str], files: list[tuple[str, str]]) -> Sections:
    """Return the licence of each part.

    Parameters
    ----------
    modules : list of str
        Top-level Python modules inside.
    files : list of (str, str)
        Path in the bundle and where it came from.

    Raises
    ------
    SystemExit
        For a part without a licence.
    """
    site = sysconfig.get_path("purelib")
    inside = {
        Path(source).relative_to(site).parts[0] for _, source in files if _within(source, site)
    }
    names = {name.partition(".")[0].removesuffix(".libs") for name in inside} | set(modules)
    owners = importlib.metadata.packages_distributions()
    distributions = {d for name in names for d in owners.get(name, ())} - {"cnndesk"}
    sections = {"Python " + sys.version.split()[0]: _python()}
    for name in sorted(distributions, key=str.lower):
        found = importlib.metadata.distribution(name)
        sections[f"{name} {found.version}"] = of_distribution(found)
    sections["PyInstaller"] = BOOTLOADER
    if any(path.endswith(".safetensors") for path, _ in files):
        sections["EfficientNet-Lite0 (weights)"] = "\n\n".join(
            (PRETRAINED / name).read_text("utf-8") for name in ("NOTICE", "LICENSE")
        )
    of_system = sorted({s for _, s in files if _of_system(s)})
    for package in _packages(of_system):
        text = Path("/usr/share/doc", package, "copyright").read_text("utf-8", "replace")
        sections[f"{package} (library of Debian)"] = text
    named = {name for text in sections.values() for name in _common_names(text)}
    for name in sorted(named | {"LGPL-3", "GPL-3"}):
        sections[f"{name} (text)"] = (COMMON / name).read_text("utf-8", "replace")
    return sections


def as_text(sections: Sections) -> str:
    """Return the sections as one document, a list of them first."""
    line = "=" * 100
    contents = "\n".join(f"  {title}" for title in sections)
    parts = [f"{line}\n{title}\n{line}\n\n{text.strip()}\n" for title, text in sections.items()]
    return f"What is inside this copy of cnndesk besides cnndesk:\n\n{contents}\n\n" + "\n".join(
        parts
    )


def _within(path: str, folder: str) -> bool:
    return Path(folder) in Path(path).parents


def _of_system(path: str) -> bool:
    return path.startswith(("/usr/lib/", "/lib/")) and ".so" in path and "/python3" not in path


def _python() -> str:
    places = [
        Path(sysconfig.get_path("stdlib"), "LICENSE.txt"),
        Path("/usr/share/doc/python3.11/copyright"),
    ]
    for place in places:
        if place.is_file():
            return place.read_text("utf-8", "replace")
    raise SystemExit("The licence of Python is not to be found, so the bundle cannot be made.")


def of_distribution(found: importlib.metadata.Distribution) -> str:
    """Return the licence that an installed distribution brings.

    Raises
    ------
    SystemExit
        It brings none.
    """
    name = found.metadata["Name"]
    if name.lower().replace("_", "-") in ("pyside6-essentials", "shiboken6"):
        return QT.format(version=found.version)
    texts = []
    for file in found.files or ():
        own = file.parts[0].endswith(".dist-info")
        if own and re.search(r"licen[cs]e|copying|notice|authors", file.as_posix(), re.IGNORECASE):
            texts.append(Path(str(found.locate_file(file))).read_text("utf-8", "replace"))
    if not texts:
        raise SystemExit(f"{name} brings no licence, so the bundle cannot be made.")
    return "\n\n".join(texts)


def _packages(libraries: list[str]) -> list[str]:
    """Return Debian's packages that brought some libraries."""
    packages = set()
    for library in libraries:
        path = Path(library)
        for candidate in (str(path), str(path.resolve()), str(path.resolve()).removeprefix("/usr")):
            done = subprocess.run(
                ["dpkg", "-S", candidate], capture_output=True, text=True, check=False
            )
            if done.returncode == 0:
                packages.add(done.stdout.partition(":")[0])
                break
        else:
            raise SystemExit(f"No package of Debian brings {library}: its licence is unknown.")
    return sorted(packages)


def _common_names(text: str) -> set[str]:
    """Return the common licences that a text of Debian refers to."""
    found = re.findall(r"/usr/share/common-licenses/([A-Z]+-?[\d.]*\d|[A-Z]+)", text)
    return {name for name in found if (COMMON / name).is_file()}

"""The licences of everything in the program for Windows; what has none is an error.

As ``licences.py`` of the other bundles, for distributions that are installed into another Python
than the one that runs.
"""

from __future__ import annotations

import importlib.metadata
from collections.abc import Iterable
from pathlib import Path

from licences import BOOTLOADER, COMMON, PRETRAINED, Sections, of_distribution

from .steps import StepError

_DOCUMENTS = Path("/usr/share/doc")

# What is linked into the kernels and the launcher, and what unpacks the installer.
_OF_TOOLS = {
    "gcc (parts of its library, with the GCC Runtime Library Exception)": "gcc-mingw-w64-base",
    "mingw-w64 (its runtime)": "mingw-w64-common",
    "NSIS (in the installer)": "nsis",
}


def sections(python: Path, modules: Iterable[str], files: Iterable[tuple[str, str]]) -> Sections:
    """Return the licence of each part.

    Parameters
    ----------
    python : Path
        Folder of the Python for Windows.
    modules : iterable of str
        Top-level Python modules inside.
    files : iterable of (str, str)
        Path in the bundle and where it came from, as Wine names it.

    Raises
    ------
    StepError
        For a part without a licence.
    """
    site = python / "Lib" / "site-packages"
    listed = list(files)
    names = set(modules) | {name for _, source in listed if (name := package_of(source, site))}
    texts = {f"Python {_version(python)}": (python / "LICENSE.txt").read_text("utf-8", "replace")}
    for distribution in sorted(
        importlib.metadata.distributions(path=[str(site)]), key=lambda d: d.metadata["Name"].lower()
    ):
        if tops_of(distribution) & names:
            title = f"{distribution.metadata['Name']} {distribution.version}"
            texts[title] = of_distribution(distribution)
    texts["PyInstaller"] = BOOTLOADER.replace("The file cnndesk", "The file cnndesk.exe")
    if any(name.endswith(".safetensors") for name, _ in listed):
        texts["EfficientNet-Lite0 (weights)"] = "\n\n".join(
            (PRETRAINED / name).read_text("utf-8") for name in ("NOTICE", "LICENSE")
        )
    for title, package in _OF_TOOLS.items():
        texts[title] = _copyright(package)
    for name in ("LGPL-3", "GPL-3"):
        texts[f"{name} (text)"] = (COMMON / name).read_text("utf-8", "replace")
    return texts


def package_of(source: str, site: Path) -> str | None:
    """Return the folder or module of site-packages that a file lies in; None for other files."""
    path = source.replace("\\", "/")
    inside = path.partition("/Lib/site-packages/")[2] if site.name in path else ""
    return inside.partition("/")[0].partition(".")[0].removesuffix(".libs") or None


def tops_of(distribution: importlib.metadata.Distribution) -> set[str]:
    """Return the top-level modules and packages that a distribution brings."""
    tops = {file.parts[0] for file in distribution.files or () if len(file.parts)}
    return {
        top.removesuffix(".py").removesuffix(".libs").partition(".")[0]
        for top in tops
        if not top.endswith((".dist-info", ".data")) and top not in ("..", "__pycache__")
    }


def _version(python: Path) -> str:
    """Return the interpreter's version, as its header has it."""
    for line in (python / "include" / "patchlevel.h").read_text("utf-8").splitlines():
        if line.startswith("#define PY_VERSION "):
            return line.split('"')[1]
    raise StepError(f"{python} does not say which Python it is.")


def _copyright(package: str) -> str:
    path = _DOCUMENTS / package / "copyright"
    if not path.is_file():
        raise StepError(f"{path} is missing: the licence of {package} must come along.")
    return path.read_text("utf-8", "replace")

"""What a wheel must hold, and what its name may promise: checked without running anything of it.

Only what can be read from the files: which modules are there, for which processor they are, which
libraries and which symbols of glibc they ask for.
"""

from __future__ import annotations

import io
import re
import tempfile
import zipfile
from pathlib import Path

from windows.steps import StepError, run

_X86 = ("_x86_v2", "_x86_v3", "_x86_v4", "_x86_v4_bf16")
BUILDS = {"x86_64": _X86, "aarch64": ("_generic", "_arm_bf16"), "win_amd64": (*_X86, "_generic")}
"""Kernels by the processor under Linux, and those for Windows."""

_PROCESSORS = {"EM_X86_64": "x86_64", "EM_AARCH64": "aarch64"}

# The libraries of glibc.
_GLIBC = re.compile(r"(lib(c|m|dl|rt|pthread)|ld-linux-[\w-]+)\.so\.\d+$")

# The libraries of Windows itself, and Python's for all versions.
_OF_WINDOWS = frozenset(
    {"kernel32.dll", "msvcrt.dll", "ntdll.dll", "api-ms-win-core-synch-l1-2-0.dll", "python3.dll"}
)


def check_names(wheel: Path, system: str, suffix: str) -> list[str]:
    """See that every kernel and the resources are inside, and nothing of the sources.

    Returns
    -------
    list of str
        The compiled kernels' names in the wheel.

    Raises
    ------
    StepError
        Something is missing or too much, by name.
    """
    names = zipfile.ZipFile(wheel).namelist()
    wanted = [f"cnndesk_ext/{build}{suffix}" for build in BUILDS[system]]
    missing = [name for name in wanted if name not in names]
    missing += [
        n for n in ("cnndesk/resources/icons/cnndesk.svg", "cnndesk/py.typed") if n not in names
    ]
    kernels = [n for n in names if n.startswith("cnndesk_ext/") and n.endswith((".so", ".pyd"))]
    surplus = [n for n in names if n.endswith((".pyx", ".pxi", ".c", ".h", ".o"))]
    surplus += [name for name in kernels if name not in wanted]
    if missing or surplus:
        raise StepError(
            f"{wheel.name} lacks {', '.join(missing) or 'nothing'}; "
            f"too much: {', '.join(surplus) or 'nothing'}."
        )
    return kernels


def check_linux(wheel: Path, processor: str) -> None:
    """See that a wheel for Linux asks for no more than its name says.

    Raises
    ------
    StepError
        A file is for another processor, needs a library that is neither inside nor glibc's, or a
        symbol is of a younger glibc than the name says.
    """
    from elftools.elf.elffile import ELFFile

    check_names(wheel, processor, ".abi3.so")
    promised = promised_glibc(wheel.name)
    archive = zipfile.ZipFile(wheel)
    libraries = [name for name in archive.namelist() if re.search(r"\.so(\.[\d.]+)?$", name)]
    inside = {Path(name).name for name in libraries}
    for name in libraries:
        elf = ELFFile(io.BytesIO(archive.read(name)))
        found = _PROCESSORS.get(elf["e_machine"], elf["e_machine"])
        if found != processor:
            raise StepError(f"{name} in {wheel.name} is for {found}.")
        for other in sorted(libraries_needed(elf) - inside):
            if not _GLIBC.match(other):
                raise StepError(f"{other}, which {name} needs, is not inside {wheel.name}.")
        asked = max(glibc_asked(elf), default=(0, 0))
        if asked > promised:
            raise StepError(
                f"{name} asks for glibc {asked[0]}.{asked[1]}; {wheel.name} promises less."
            )


def promised_glibc(name: str) -> tuple[int, int]:
    """Return the oldest glibc that a wheel's name promises to run on.

    Raises
    ------
    StepError
        It promises none.
    """
    found = [(int(a), int(b)) for a, b in re.findall(r"manylinux_(\d+)_(\d+)_", name)]
    if not found:
        raise StepError(f"{name} does not say on which Linux it runs.")
    return min(found)


def libraries_needed(elf: object) -> set[str]:
    """Return the names of the libraries that one asks for."""
    section = elf.get_section_by_name(".dynamic")  # type: ignore[attr-defined]
    tags = section.iter_tags() if section else ()
    return {str(tag.needed) for tag in tags if tag.entry.d_tag == "DT_NEEDED"}


def glibc_asked(elf: object) -> set[tuple[int, int]]:
    """Return the versions of glibc whose symbols a library asks for."""
    section = elf.get_section_by_name(".gnu.version_r")  # type: ignore[attr-defined]
    versions = set()
    for _, symbols in section.iter_versions() if section else ():
        for symbol in symbols:
            number = re.fullmatch(r"GLIBC_(\d+)\.(\d+)(\.\d+)?", symbol.name)
            if number:
                versions.add((int(number[1]), int(number[2])))
    return versions


def check_windows(wheel: Path) -> None:
    """See that a wheel for Windows needs no library but those of Windows and Python.

    Raises
    ------
    StepError
        It needs another; by name.
    """
    archive = zipfile.ZipFile(wheel)
    for name in check_names(wheel, "win_amd64", ".pyd"):
        with tempfile.TemporaryDirectory() as folder:
            told = run("x86_64-w64-mingw32-objdump", "-p", archive.extract(name, folder)).stdout
        asked = {library.lower() for library in re.findall(r"DLL Name: (\S+)", told)}
        if asked - _OF_WINDOWS:
            raise StepError(f"{name} needs {', '.join(sorted(asked - _OF_WINDOWS))}.")

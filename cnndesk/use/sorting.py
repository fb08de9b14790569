"""Copies of pictures in a folder per class: nothing is moved, and nothing overwritten."""

from __future__ import annotations

import os
from collections.abc import Sequence
from itertools import count
from pathlib import Path, PurePath

from cnndesk.data.decode import ImageError
from cnndesk.data.file_names import folder_names, safe_file_name
from cnndesk.data.names import visible
from cnndesk.errors import DataError
from cnndesk.paths import expanded
from cnndesk.system.files import remove_quietly
from cnndesk.system.long_paths import rooted, shown
from cnndesk.use.answers import NO_LABEL, NOT_SURE, AnswerReader
from cnndesk.use.pictures import Pictures
from cnndesk.use.recognition import Result


class FolderSorter:
    """Copies pictures into a folder for each class, and into "not sure".

    A picture with several labels is copied into the folder of each. A file of the same name and
    content that is there already stays and counts as copied; one of another content stays, too, and
    the copy gets a number.

    Parameters
    ----------
    target : Path
        Made where it does not exist.
    reader : AnswerReader
    given : sequence of str or Path
        Where the pictures were found: the target may not lie in one of these folders.

    Attributes
    ----------
    copied : int
    problems : list of (str, str)
        Pictures that could not be copied, and why.

    Raises
    ------
    DataError
        When the target cannot be used, or the network gives numbers.
    """

    def __init__(
        self, target: Path, reader: AnswerReader, given: Sequence[str | Path] = ()
    ) -> None:
        if reader.kind == "values":
            raise DataError(
                "The network gives numbers, so there are no classes to sort into. Write a table "
                "instead (--csv)."
            )
        self.target = rooted(target)
        self.copied = 0
        self.problems: list[tuple[str, str]] = []
        self._reader = reader
        rest = NO_LABEL if reader.kind == "labels" else NOT_SURE
        self._folders = folder_names([rest, *reader.names])
        self._names = (rest, *reader.names)
        self._numbers: dict[tuple[str, str], int] = {}
        _refuse_inside(target, given)
        try:
            self.target.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise _unusable(target, error) from error

    @property
    def remarks(self) -> list[str]:
        """Which classes have a folder of another name, one sentence each."""
        pairs = zip(self._names, self._folders, strict=True)
        return [
            f"The pictures of “{visible(name)}” go into the folder “{folder}”, since the class "
            "cannot be the name of a folder."
            for name, folder in pairs
            if name != folder
        ]

    def put(self, pictures: Pictures, result: Result) -> list[Path]:
        """Copy one picture.

        Returns
        -------
        list of Path
            Where its copies are; none for a picture that could not be used.

        Raises
        ------
        DataError
            When the target cannot be written: the disk is full, permissions are missing.
        """
        if result.answer is None:
            return []
        name = pictures.names[result.index]
        try:
            content = pictures.content(result.index)
        except ImageError as error:
            self.problems.append((name, str(error)))
            return []
        file_name = safe_file_name(PurePath(name).name)
        copies = [
            self._copy(self._folders[place], file_name, content) for place in self._places(result)
        ]
        self.copied += 1
        return copies

    def _places(self, result: Result) -> list[int]:
        """Return the folders of an answer, by position; 0 is that of what is not sure."""
        answer = result.answer
        assert answer is not None
        if not self._reader.is_sure(answer):
            return [0]
        if self._reader.kind == "labels":
            pairs = zip(answer.outputs, answer.values, strict=True)
            return [1 + i for i, value in pairs if value >= self._reader.threshold]
        return [1 + answer.best]

    def _copy(self, folder: str, name: str, content: bytes) -> Path:
        place = self.target / folder
        key = (folder, name.casefold())
        try:
            place.mkdir(exist_ok=True)
            path, number = _copied(place, name, content, self._numbers.get(key, 1))
        except OSError as error:
            raise DataError(
                f"After {self.copied:,} pictures, {shown(str(place))} cannot be written "
                f"({error.strerror or error}). Make room, or choose another folder; what was "
                "copied stays there."
            ) from error
        self._numbers[key] = number + 1
        return path


def copy_new(folder: Path, name: str, content: bytes) -> Path:
    """Write a file into a folder under its name, numbered where another has that name.

    Returns
    -------
    Path
        Where it is; a file of the same name and content that is there already counts.

    Raises
    ------
    DataError
        When the folder cannot be written.
    """
    try:
        return _copied(folder, safe_file_name(PurePath(name).name), content, 1)[0]
    except OSError as error:
        raise DataError(
            f"{folder} cannot be written ({error.strerror or error}). Make room, or change its "
            "permissions."
        ) from error


def _copied(folder: Path, name: str, content: bytes, first: int) -> tuple[Path, int]:
    """Write a file under a name that is free; return where it is and with which number."""
    stem, suffix = os.path.splitext(name)  # noqa: PTH122
    for number in count(first):
        path = folder / (name if number == 1 else f"{stem} ({number}){suffix}")
        if _write_new(path, content) or _holds(path, content):
            return path, number
    raise AssertionError("numbers do not end")


def _write_new(path: Path, content: bytes) -> bool:
    """Write a file that is not there yet; False where there is something of this name."""
    try:
        file = path.open("xb")  # never follows a link, never replaces
    except FileExistsError:
        return False
    try:
        with file:
            file.write(content)
    except OSError:
        remove_quietly(path)
        raise
    return True


def _holds(path: Path, content: bytes) -> bool:
    """Whether a file has this content already."""
    try:
        if not path.is_file() or path.stat().st_size != len(content):
            return False
        return path.read_bytes() == content
    except OSError:
        return False


def _refuse_inside(target: Path, given: Sequence[str | Path]) -> None:
    where = os.path.realpath(target)
    for one in given:
        path = expanded(os.fspath(one))
        if not path.is_dir():
            continue
        root = os.path.realpath(path)
        if Path(where).is_relative_to(root):  # never so on another drive
            raise DataError(
                f"{target} lies in {one}, whose pictures are to be sorted: the copies would be "
                "found there as pictures the next time. Choose a folder outside."
            )


def _unusable(target: Path, error: OSError) -> DataError:
    if isinstance(error, FileExistsError | NotADirectoryError):
        return DataError(f"{target} is a file. Choose a folder.")
    return DataError(
        f"The folder {target} cannot be made ({error.strerror or error}). Choose another place."
    )

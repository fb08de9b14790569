"""What a network says of pictures as a CSV file (RFC 4180), safe to open in a spreadsheet.

A name of a file or a class may begin like a formula, which a spreadsheet would work out; such a
text gets an apostrophe before it. The file is there when all of it is written, or not at all.
"""

from __future__ import annotations

import csv
import os
import re
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from cnndesk.errors import DataError
from cnndesk.system.files import put_in_place, remove_quietly
from cnndesk.use.answers import NO_LABEL, AnswerReader
from cnndesk.use.recognition import Result

_FORMULA = re.compile(r"(^|[;\t\r\n])(\s*)(?=[=+\-@＝＋－＠\t\r])")
_NUMBER = re.compile(r"[+-]?[0-9]+([.,][0-9]+)?")


def harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula; numbers stay as they are."""
    if _NUMBER.fullmatch(text):
        return text
    return _FORMULA.sub(lambda found: f"{found[1]}'{found[2]}", text)


def header(reader: AnswerReader, top: int) -> list[str]:
    """Return the names of the columns.

    Parameters
    ----------
    reader : AnswerReader
    top : int
        How many classes are told.
    """
    if reader.kind == "values":
        units = zip(reader.names, reader.coder.spec.units, strict=True)
        own = [f"{name} [{unit}]" if unit else name for name, unit in units]
    elif reader.kind == "labels":
        own = ["labels", *(f"probability of {name}" for name in reader.names)]
    else:
        told = range(2, min(top, len(reader.names)) + 1)
        more = [title for n in told for title in (f"class {n}", f"probability {n}")]
        own = ["answer", "class", "probability", *more]
    return ["picture", *map(harmless, own), "trained on", "problem"]


def row(reader: AnswerReader, top: int, name: str, result: Result) -> list[str]:
    """Return the cells of one picture."""
    answer = result.answer
    width = len(header(reader, top)) - 3
    if answer is None:
        own = [""] * width
    elif reader.kind == "values":
        own = [f"{value:.8g}" for value in answer.values]
    elif reader.kind == "labels":
        by_output = dict(zip(answer.outputs, answer.values, strict=True))
        labels = "; ".join(map(harmless, reader.labels(answer))) or NO_LABEL
        own = [labels, *(f"{by_output[i]:.6f}" for i in range(len(reader.names)))]
    else:
        pairs = list(zip(answer.outputs, answer.values, strict=True))[: max(top, 1)]
        own = [harmless(reader.word(answer))]
        own += [cell for i, value in pairs for cell in (harmless(reader.names[i]), f"{value:.6f}")]
    known = "yes" if result.is_trained else ""
    return [harmless(name), *own, known, harmless(result.problem)]


class AnswerTable:
    """A CSV file that grows picture by picture; use it as a context manager.

    Parameters
    ----------
    path : Path
    reader : AnswerReader
    top : int
        How many classes of each picture are told.
    replaces : bool
        Whether a file that is there may be replaced.
    with_corrections : bool
        Whether there is a column for the class that the user says a picture has.

    Raises
    ------
    DataError
        When it cannot be written, or is there already.
    """

    def __init__(
        self,
        path: Path,
        reader: AnswerReader,
        top: int,
        *,
        replaces: bool,
        with_corrections: bool = False,
    ) -> None:
        self._path, self._reader, self._top = path, reader, top
        self._with_corrections = with_corrections
        self._replaces = replaces
        if path.is_dir():
            raise DataError(f"{path} is a folder. Choose the name of a file.")
        self._refuse_existing()
        try:
            self._part = path.with_name(f".{path.name[:80]}.{os.getpid()}.part")
            # Names of files that are no Unicode are written with escapes: every row is there.
            self._file = self._part.open(
                "x", encoding="utf-8", errors="backslashreplace", newline=""
            )
        except (OSError, ValueError) as error:
            raise _unwritable(path, error) from error
        self._writer = csv.writer(self._file, lineterminator="\r\n")
        more = ["corrected"] if with_corrections else []
        self._write([*header(reader, top), *more])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            if error is None:
                self._finish()
        finally:
            with suppress(OSError):
                self._file.close()
            remove_quietly(self._part)

    def add(self, name: str, result: Result, corrected: str = "") -> None:
        """Add a picture, and the class that the user says it has."""
        more = [harmless(corrected)] if self._with_corrections else []
        self._write([*row(self._reader, self._top, name, result), *more])

    def _write(self, cells: list[str]) -> None:
        try:
            self._writer.writerow(cells)
        except OSError as error:
            raise _unwritable(self._path, error) from error

    def _finish(self) -> None:
        self._refuse_existing()  # it may have come meanwhile
        try:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            put_in_place(self._part, self._path)
        except OSError as error:
            raise _unwritable(self._path, error) from error

    def _refuse_existing(self) -> None:
        if not self._replaces and os.path.lexists(self._path):
            raise DataError(
                f"{self._path} is there already. Choose another name, or say that it may be "
                "replaced (--force)."
            )


def _unwritable(path: Path, error: Exception) -> DataError:
    reason = getattr(error, "strerror", None) or error
    return DataError(f"{path} cannot be written ({reason}). Make room, or choose another place.")

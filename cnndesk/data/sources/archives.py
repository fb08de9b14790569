"""What all archives have in common: limits, which of their names are taken, and inner folders.

Nothing of an archive is ever written under a name that it gives. Refused at once: names that are
absolute or contain ``..``, and content beyond :data:`MAXIMUM_ARCHIVE_BYTES` or
:data:`MAXIMUM_ARCHIVE_RATIO`.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from typing import IO, Generic, TypeVar

from cnndesk.data.report import Job, Problem
from cnndesk.data.sources.clutter import PassedOver, is_clutter
from cnndesk.data.sources.tree import MAXIMUM_FILES
from cnndesk.errors import DataError

MAXIMUM_ARCHIVE_BYTES = 64 * 2**30
"""Bytes that all members of an archive may have together when unpacked."""

MAXIMUM_ARCHIVE_RATIO = 200
"""How many times larger than the archive its content may be, where it is more than 256 MB."""

RATIO_MATTERS_FROM = 256 * 2**20
IN_MEMORY = 16 * 2**20
"""Unpacked bytes above which a temporary file without a name is used."""

MAXIMUM_INNER_BYTES = 8 * 2**30
"""Bytes to which one archive inside another may unpack, whose own size says nothing."""

Member = TypeVar("Member")


class Members(Generic[Member]):
    """The members of an archive that are taken, by name.

    Attributes
    ----------
    by_name : dict of str to Member
        The files.
    """

    def __init__(self, label: str) -> None:
        self.by_name: dict[str, Member] = {}
        self._label = label
        self._folders: set[str] = set()
        self._passed_over = PassedOver()

    def add(self, name: str, member: Member) -> None:
        """Take a file or, where its name (as of ``archive_names``) ends in a slash, a folder.

        Raises
        ------
        DataError
            When the name leads outside of the archive.
        """
        if name.startswith("/") or ".." in name.split("/") or name[1:2] == ":":
            raise DataError(
                f"The archive {self._label} holds the name “{name[:120]}”, which points outside of "
                "it. Pack the images again from inside their folder."
            )
        pieces = [piece for piece in name.split("/") if piece not in ("", ".")]
        is_folder = name.endswith("/")
        if not pieces:
            return
        clutter = next((i for i, piece in enumerate(pieces) if is_clutter(piece)), None)
        if clutter is not None:
            if clutter == len(pieces) - 1 or not is_folder:
                self._passed_over.add("/".join(pieces[: clutter + 1]))
            return
        if not is_folder:
            self.by_name["/".join(pieces)] = member
        for depth in range(len(pieces) - (not is_folder), 0, -1):
            folder = "/".join(pieces[:depth])
            if folder in self._folders:
                break
            self._folders.add(folder)

    @property
    def folders(self) -> tuple[str, ...]:
        """All folders, sorted."""
        return tuple(sorted(self._folders))

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was passed over."""
        return tuple(self._passed_over.problems())

    def refuse_bomb(self, sizes: Iterable[int], packed: int) -> None:
        """Raise DataError where the content is too large for the size of the archive in bytes."""
        refuse_bomb(self._label, sum(sizes), len(self.by_name), packed)


def about_links(left_out: list[str]) -> list[Problem]:
    """Return what there is to say of members that are links or devices, as at most one problem."""
    if not left_out:
        return []
    plural = "member is a link or device" if len(left_out) == 1 else "members are links or devices"
    reason = f"{len(left_out):,} {plural} of the archive and left out. Pack the files themselves."
    return [Problem(left_out[0], "ignored", reason)]


def refuse_bomb(label: str, total: int, files: int, packed: int, most: int | None = None) -> None:
    """Raise DataError where ``total`` bytes in ``files`` files are too many for an archive.

    Parameters
    ----------
    label : str
        The archive.
    total, files : int
        What it holds.
    packed : int
        Its own size in bytes.
    most : int, optional
        Bytes that it may hold; by default :data:`MAXIMUM_ARCHIVE_BYTES`.
    """
    packed = max(1, packed)
    most = MAXIMUM_ARCHIVE_BYTES if most is None else most
    if total > most or files > MAXIMUM_FILES:
        raise DataError(
            f"The archive {label} declares {files:,} files of {total / 2**30:,.1f} GB in all; at "
            f"most {MAXIMUM_FILES:,} files and {most / 2**30:,.0f} GB are read. "
            "Unpack it yourself and choose the folder, if you trust it."
        )
    if total > RATIO_MATTERS_FROM and total > MAXIMUM_ARCHIVE_RATIO * packed:
        raise DataError(
            f"The archive {label} would unpack to {total // packed:,} times its size "
            f"({total / 2**30:,.1f} GB); at most {MAXIMUM_ARCHIVE_RATIO} times is accepted. "
            "Unpack it yourself and choose the folder, if you trust it."
        )


def unpacked(
    source: IO[bytes], label: str, packed: int, job: Job, most: int | None = None
) -> IO[bytes]:
    """Return the content of a compressed stream as a file that can be read anywhere.

    Parameters
    ----------
    source : binary file
    label, packed, most
        As of `refuse_bomb`.
    job : Job
        Hears of progress.

    Raises
    ------
    DataError
        When it unpacks too far, or there is no room for it.
    OSError, EOFError, ValueError
        As the stream does.
    """
    target = tempfile.SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115
    try:
        _copy(source, target, label, packed, job, most)
    except BaseException:
        target.close()
        raise
    target.seek(0)
    return target


def _copy(
    source: IO[bytes], target: IO[bytes], label: str, packed: int, job: Job, most: int | None
) -> None:
    total = 0
    while piece := source.read(2**20):
        job.report("Unpacking", 0, 0)
        total += len(piece)
        refuse_bomb(label, total, 1, packed, most)
        try:
            target.write(piece)
        except OSError as error:
            raise DataError(
                f"There is no room to unpack {label} ({error.strerror or error}). Make room in "
                f"{tempfile.gettempdir()}, or set TMPDIR to a folder on another disk."
            ) from error

"""What passes between those who open a source and the source: problems, progress, choices.

No images and no files are handled here; every other module of ``cnndesk.data`` reports through
these types.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from cnndesk.data.settings import Layout
from cnndesk.errors import CnndeskError, DataError
from cnndesk.words import listed, say

ProblemKind = Literal[
    "unreadable",
    "too-large",
    "missing",
    "unlabelled",
    "ignored",
    "size",
    "duplicate",
    "empty-class",
    "imbalance",
    "flat",
]
"""The kinds of problem. The first five cost an image its place; the others are to be judged."""

_SKIPPED: frozenset[str] = frozenset(
    {"unreadable", "too-large", "missing", "unlabelled", "ignored"}
)


class OpeningCancelled(CnndeskError):
    """Opening a source was cancelled by the caller; nothing was left behind."""


@dataclass(frozen=True)
class Problem:
    """One thing found wrong in a source.

    Attributes
    ----------
    path : str
        The file, folder or class it concerns, relative to the source.
    kind : str
        One of :data:`ProblemKind`.
    reason : str
        A sentence: what is wrong and, where there is one, the cure.
    """

    path: str
    kind: ProblemKind
    reason: str

    @property
    def skipped(self) -> bool:
        """Whether the file was left out of the data set."""
        return self.kind in _SKIPPED


_NAMED = 2


def problem_lines(
    problems: Sequence[Problem], most: int, tell: Callable[[str], str] = str
) -> list[str]:
    """Return problems as lines for people, those with the same reason in one line.

    Parameters
    ----------
    problems : sequence of Problem
    most : int
        Lines, beside one that says how many problems are not told.
    tell : callable, optional
        Gives the words for a reason.
    """
    paths: dict[str, list[str]] = {}
    for problem in problems:
        paths.setdefault(problem.reason, []).append(problem.path)
    lines = []
    for reason, found in list(paths.items())[:most]:
        names = listed(found[:_NAMED])
        if len(found) > _NAMED:
            names = say("{names} and {n} more").format(names=names, n=f"{len(found) - _NAMED:,}")
        lines.append(f"{names}: {tell(reason)}" if found[0] else tell(reason))
    left = sum(map(len, list(paths.values())[most:]))
    return [*lines, say("and {n} more").format(n=f"{left:,}")] if left else lines


@dataclass(frozen=True)
class Progress:
    """How far opening a source has come.

    Attributes
    ----------
    stage : str
        What is being done, for people: ``"Looking for images"``, ``"Reading images"``.
    done, total : int
        Images so far and in all; ``total`` is 0 while it is not known.
    """

    stage: str
    done: int
    total: int


class ReadingError(DataError):
    """Files can be understood in no way, or in several: a `Choice` of the user may help.

    Parameters
    ----------
    message : str
        Cause and cure.
    columns : sequence of str, optional
        The columns of a table that may hold the labels.
    """

    def __init__(self, message: str, columns: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.columns = tuple(columns)


@dataclass(frozen=True)
class Choice:
    """What the user said about how files are to be read; see ``DataSettings``."""

    layout: Layout = "auto"
    label_column: str = ""


class Job:
    """Carries what the caller wants through the opening of a source.

    Parameters
    ----------
    progress : callable, optional
        Hears how far it is.
    cancel : threading.Event, optional
        Set by the caller to stop.
    choice : Choice, optional
        How the files are to be read.
    """

    def __init__(
        self,
        progress: Callable[[Progress], None] | None = None,
        cancel: threading.Event | None = None,
        choice: Choice | None = None,
    ) -> None:
        self._progress = progress
        self._cancel = cancel
        self.choice = choice or Choice()

    @property
    def cancelled(self) -> bool:
        """Whether the caller has asked to stop."""
        return self._cancel is not None and self._cancel.is_set()

    def check(self) -> None:
        """Raise OpeningCancelled if the caller has asked to stop."""
        if self.cancelled:
            raise OpeningCancelled("Opening the data was cancelled.")

    def report(self, stage: str, done: int, total: int) -> None:
        """Tell the caller how far it is, then check for cancelling."""
        if self._progress is not None:
            self._progress(Progress(stage, done, total))
        self.check()

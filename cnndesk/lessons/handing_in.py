"""Answers that are handed in: a readable file for each learner, and what it says.

The file is JSON: which lesson, which answers came first, how many tries, which were shown. What is
right is not read from it where it can be worked out again (``collecting.py``).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cnndesk.errors import CnndeskError
from cnndesk.lessons.judging import Given, in_words_of
from cnndesk.lessons.lesson import Lesson, Question
from cnndesk.system.files import put_in_place

FORMAT = "cnndesk answers"
VERSION = 1
MOST_BYTES = 200_000
LONGEST = 200
"""Characters of an answer that are read."""


class AnswersError(CnndeskError):
    """A file of answers that cannot be read; the message names it."""


@dataclass(frozen=True)
class HandedIn:
    """One answer of one learner.

    Attributes
    ----------
    step : int
        From 1.
    first : float or str
    tries : int
    right, told : bool
        Whether the last answer was right; whether the answer was shown.
    wrong : tuple of int
        Lines of the wrong choices that were made.
    choice : int
        Which of the choices the first answer was, from 1; 0 where that was not noted.
    """

    step: int
    first: Given
    tries: int = 1
    right: bool = False
    told: bool = False
    wrong: tuple[int, ...] = ()
    choice: int = 0


@dataclass(frozen=True)
class Answers:
    """What one learner has handed in.

    Attributes
    ----------
    who : str
        As the file is called.
    lesson : str
        Its name.
    digest : str
        Of the lesson's file.
    done : tuple of int
        Steps that were ticked, from 1.
    answers : tuple of HandedIn
    """

    who: str
    lesson: str
    digest: str
    done: tuple[int, ...]
    answers: tuple[HandedIn, ...]


def digest_of(path: Path) -> str:
    """Return the fingerprint of a lesson's file, whatever ends its lines."""
    data = path.read_bytes().replace(b"\r\n", b"\n")
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def answers_as_text(
    lesson: Lesson, done: frozenset[int], answers: Mapping[str, Any], seed: int | None = None
) -> str:
    """Return the file to hand in.

    Parameters
    ----------
    lesson : Lesson
    done : frozenset of int
        Steps, from 0.
    answers : mapping of str to dict
        By step, from 0, as the window keeps them.
    seed : int or None
        With which was trained, where a hand-out says that.
    """
    said = []
    for index, step in enumerate(lesson.steps):
        answer = answers.get(str(index))
        if step.question is not None and isinstance(answer, dict):
            of_step = {"step": index + 1, "title": step.title, "question": step.question.words}
            said.append({**of_step, **answer, "first": _first(step.question, answer)})
    whole = {
        "format": FORMAT,
        "version": VERSION,
        "lesson": lesson.name,
        "title": lesson.title,
        "digest": digest_of(lesson.path),
        "steps": len(lesson.steps),
        "done": sorted(n + 1 for n in done if n < len(lesson.steps)),
        "answers": said,
    }
    if seed is not None:
        whole["seed"] = seed
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _first(question: Question, answer: Mapping[str, Any]) -> Any:
    """Return a first answer in the words of the lesson as it is read now."""
    first, number = answer.get("first"), answer.get("choice")
    if not isinstance(first, str):
        return first
    return in_words_of(question, first, number if isinstance(number, int) else 0)


def write_whole(path: Path, text: str) -> None:
    """Write a file; what is there stays until the new one is whole."""
    beside = path.with_name(f".{path.name}.new")
    beside.write_text(text, encoding="utf-8", newline="\n")
    put_in_place(beside, path)


def read_answers(path: Path) -> Answers:
    """Read a file that was handed in.

    Raises
    ------
    AnswersError
        For what is no such file, or too large for one.
    """
    try:
        if not path.is_file() or path.stat().st_size > MOST_BYTES:
            raise AnswersError(
                f"{path.name} is no file of answers, or larger than {MOST_BYTES // 1000} kB. "
                "Take it out of the folder."
            )
        whole = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:
        raise AnswersError(
            f"{path.name} cannot be read as answers. Have it handed in again."
        ) from error
    if not isinstance(whole, dict) or whole.get("format") != FORMAT:
        raise AnswersError(f"{path.name} holds no answers of cnndesk. Take it out of the folder.")
    if whole.get("version") != VERSION:
        raise AnswersError(f"{path.name} is of another cnndesk. Collect it with that one.")
    listed, done = whole.get("answers"), whole.get("done")
    return Answers(
        who=path.stem,
        lesson=_words(whole.get("lesson")),
        digest=_words(whole.get("digest")),
        done=tuple(n for n in done if _is_whole(n)) if isinstance(done, list) else (),
        answers=tuple(
            answer
            for entry in (listed if isinstance(listed, list) else [])
            if (answer := _answer(entry)) is not None
        ),
    )


def _answer(entry: object) -> HandedIn | None:
    if not isinstance(entry, dict) or not _is_whole(entry.get("step")):
        return None
    first = entry.get("first")
    if isinstance(first, bool) or not isinstance(first, int | float | str):
        return None
    wrong = entry.get("wrong")
    return HandedIn(
        step=entry["step"],
        first=first[:LONGEST] if isinstance(first, str) else float(first),
        tries=entry["tries"] if _is_whole(entry.get("tries")) else 1,
        right=entry.get("right") is True,
        told=entry.get("told") is True,
        wrong=tuple(n for n in wrong if _is_whole(n)) if isinstance(wrong, list) else (),
        choice=entry["choice"] if _is_whole(entry.get("choice")) else 0,
    )


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**6


def _words(value: object) -> str:
    return value[:LONGEST] if isinstance(value, str) else ""

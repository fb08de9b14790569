"""Lessons in the language of the window: the original, with the words of a translation.

A translation is a whole file of the same name in a folder of its language beside the original,
such as ``lessons/de/sizes.md``. What it does not share with the original, word for word, is only
what one reads. One that is out of date is not shown: the lesson is English then, and the check
says which line differs. Everything that is not words is taken from the original, lines included,
so that what a learner hands in is the same in every language.
"""

from __future__ import annotations

import dataclasses
from functools import lru_cache
from pathlib import Path

from cnndesk import logs
from cnndesk.document.part_locks import PartLock
from cnndesk.lessons.lesson import Choice, Lesson, LessonError, Offer, Question, Step
from cnndesk.lessons.outline import differences
from cnndesk.lessons.reader import parse_lesson, read_text
from cnndesk.words import LANGUAGES


def original_of(path: Path) -> Path | None:
    """Return the file that a file is a translation of; None for one that is none, by its place."""
    original = path.parent.parent / path.name
    return original if path.parent.name in LANGUAGES and original.is_file() else None


def translations_of(path: Path) -> tuple[Path, ...]:
    """Return the files that are translations of a file, by their place."""
    found = (path.parent / language / path.name for language in LANGUAGES)
    return tuple(file for file in found if file.is_file())


def read_translation(original: Path, path: Path) -> Lesson:
    """Return a lesson with the words of its translation.

    Raises
    ------
    LessonError
        With every line of the translation that is wrong or not as in the original.
    """
    text, other = read_text(original), read_text(path)
    lesson, translated = parse_lesson(text, original), parse_lesson(other, path)
    troubles = differences(text, other)
    if troubles:
        raise LessonError(path, troubles)
    steps = tuple(map(_step, lesson.steps, translated.steps))
    return dataclasses.replace(
        lesson, title=translated.title, about=translated.about, steps=steps, translation=path
    )


def in_language(original: Path, language: str) -> Lesson | None:
    """Return the lesson of a file in another language; None where no good translation is there."""
    path = original.parent / language / original.name
    if language not in LANGUAGES:
        return None
    try:
        states = [file.stat() for file in (original, path)]
    except OSError:
        return None
    return _translated(original, path, tuple((s.st_mtime_ns, s.st_size) for s in states))


@lru_cache(maxsize=64)
def _translated(original: Path, path: Path, states: tuple[tuple[int, int], ...]) -> Lesson | None:
    """Read a translation, once for each state of the files; None for one that is not shown."""
    try:
        return read_translation(original, path)
    except LessonError as error:
        logs.note(f"{path.parent.name}/{error} The lesson is shown in English.", "warning")
        return None


def _step(step: Step, words: Step) -> Step:
    return dataclasses.replace(
        step,
        title=words.title,
        text=words.text,
        task=words.task,
        hint=words.hint,
        why=words.why,
        offers=tuple(map(_offer, step.offers, words.offers)),
        question=_question(step.question, words.question),
        locks=tuple(map(_lock, step.locks, words.locks)),
    )


def _offer(offer: Offer, words: Offer) -> Offer:
    return dataclasses.replace(offer, words=words.words)


def _lock(lock: PartLock, words: PartLock) -> PartLock:
    return dataclasses.replace(lock, why=words.why)


def _question(question: Question | None, words: Question | None) -> Question | None:
    if question is None or words is None:
        return None
    choices = tuple(map(_choice, question.choices, words.choices))
    return dataclasses.replace(question, words=words.words, choices=choices)


def _choice(choice: Choice, words: Choice) -> Choice:
    return dataclasses.replace(
        choice, words=words.words, reply=words.reply, otherwise=words.otherwise
    )

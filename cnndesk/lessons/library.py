"""Where lessons lie: those that come with the program, and the user's own beside them.

Those of the program are there in several languages (``translating.py``); the user's own are shown
as they are written.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from cnndesk.lessons.lesson import Lesson, LessonError
from cnndesk.lessons.reader import SUFFIX, read_lesson
from cnndesk.lessons.translating import in_language, original_of, read_translation
from cnndesk.paths import data_folder, resource
from cnndesk.words import ENGLISH

FIRST = "see-a-convolution"
"""The lesson of the start page."""

NOT_LESSONS = frozenset({"README.md", "CLAIMS.md"})


@dataclass(frozen=True)
class Shelf:
    """All lessons that could be read, in order, and what was wrong with the others."""

    lessons: tuple[Lesson, ...]
    errors: tuple[LessonError, ...]

    def find(self, name: str) -> Lesson | None:
        """Return a lesson by its name, or None."""
        return next((lesson for lesson in self.lessons if lesson.name == name), None)


def own_folder(*, create: bool = False) -> Path:
    """Return the folder for lessons of one's own."""
    return data_folder("lessons", create=create)


def folders() -> tuple[Path, ...]:
    """Return where lessons are looked for: of two with one name the later one counts."""
    return resource("lessons"), own_folder()


def read_file(path: Path, language: str = ENGLISH) -> Lesson:
    """Read the lesson of a file.

    Parameters
    ----------
    path : Path
        A translation of a lesson of the program is read in its own language, and is that lesson.
    language : str
        In which a lesson of the program is wanted.

    Raises
    ------
    LessonError
        With every trouble that was found: line, cause and cure.
    """
    of_program = resource("lessons").resolve()
    place = path.resolve().parent
    original = original_of(path)
    if original is not None and place.parent == of_program:
        return read_translation(original, path)
    lesson = in_language(path, language) if place == of_program else None
    return lesson or read_lesson(path)


def named(name: str, language: str = ENGLISH) -> Lesson | None:
    """Return one lesson by its name, without reading the others; None where there is none."""
    for folder in reversed(folders()):
        path = folder / f"{name}{SUFFIX}"
        if path.is_file():
            try:
                return read_file(path, language)
            except LessonError:
                continue
    return None


def shelf(language: str = ENGLISH) -> Shelf:
    """Read all lessons. A file that cannot be read is told of and hinders nobody.

    Parameters
    ----------
    language : str
        In which those of the program are wanted; what is not there in it is English.
    """
    lessons: dict[str, Lesson] = {}
    errors: dict[str, LessonError] = {}
    for folder in folders():
        if not folder.is_dir():
            continue
        for path in sorted(folder.glob(f"*{SUFFIX}")):
            if path.name in NOT_LESSONS:
                continue
            try:
                lessons[path.stem] = read_file(path, language)
            except LessonError as error:
                errors[str(path)] = error
    ordered = sorted(lessons.values(), key=lambda lesson: (lesson.order, lesson.title))
    return Shelf(tuple(ordered), tuple(errors.values()))

"""Where lessons lie: those that come with the program, and the user's own beside them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from cnndesk.lessons.lesson import Lesson, LessonError
from cnndesk.lessons.reader import SUFFIX, read_lesson
from cnndesk.paths import data_folder, resource

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


def shelf() -> Shelf:
    """Read all lessons. A file that cannot be read is told of and hinders nobody."""
    lessons: dict[str, Lesson] = {}
    errors: dict[str, LessonError] = {}
    for folder in folders():
        if not folder.is_dir():
            continue
        for path in sorted(folder.glob(f"*{SUFFIX}")):
            if path.name in NOT_LESSONS:
                continue
            try:
                lessons[path.stem] = read_lesson(path)
            except LessonError as error:
                errors[str(path)] = error
    ordered = sorted(lessons.values(), key=lambda lesson: (lesson.order, lesson.title))
    return Shelf(tuple(ordered), tuple(errors.values()))

"""Reads a lesson's file and says, line by line, what is wrong with it.

The format is Markdown with a head of ``name: value`` lines between two ``---``, a heading ``##``
for every step, and lines that begin with ``@`` (``drafts.py``) for what the program does, points at
and waits for. Nothing of it is executed. ``resources/lessons/README.md`` is the description for
teachers.
"""

from __future__ import annotations

from pathlib import Path

from cnndesk.document.part_locks import PartLock
from cnndesk.errors import CnndeskError
from cnndesk.lessons.drafts import Draft
from cnndesk.lessons.file_names import LESSON as SUFFIX
from cnndesk.lessons.lesson import Lesson, LessonError, Question, Scene, Step, Trouble
from cnndesk.lessons.naming_checks import wrong_locks, wrong_names
from cnndesk.lessons.questions import check_braces
from cnndesk.small_files import open_regular

__all__ = ["SUFFIX", "parse_lesson", "read_lesson", "read_text"]

MOST_BYTES = 200_000
MOST_STEPS = 40

_FRONT = ("title", "about", "minutes", "order")


def read_lesson(path: Path) -> Lesson:
    """Read a lesson.

    Parameters
    ----------
    path : Path

    Raises
    ------
    LessonError
        With every trouble that was found: line, cause and cure.
    """
    return parse_lesson(read_text(path), path)


def read_text(path: Path) -> str:
    """Read the text of a lesson's file, whatever ends its lines.

    Raises
    ------
    LessonError
        For a file that is missing, too large or no text.
    """
    try:
        with open_regular(path) as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise _failed(path, f"The file cannot be read: {error.strerror}. Check its name.") from None
    if len(data) > MOST_BYTES:
        raise _failed(
            path, f"The file has more than {MOST_BYTES // 1000} kB. Divide it into several lessons."
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise LessonError(
            path, (Trouble(line, "This is not UTF-8 text. Save the file as UTF-8."),)
        ) from None
    return text.replace("\r\n", "\n")


def parse_lesson(text: str, path: Path) -> Lesson:
    """Make a lesson of a file's text.

    Raises
    ------
    LessonError
        With every trouble that was found: line, cause and cure.
    """
    parser = _Parser(path)
    lesson = parser.parse(text.replace("\r\n", "\n").split("\n"))
    if parser.troubles:
        raise LessonError(path, tuple(sorted(parser.troubles, key=lambda t: t.line or MOST_BYTES)))
    assert lesson is not None
    return lesson


def _failed(path: Path, sentence: str) -> LessonError:
    return LessonError(path, (Trouble(0, sentence),))


class _Parser:
    """Reads the lines of one file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.troubles: list[Trouble] = []

    def _say(self, line: int, sentence: str) -> None:
        self.troubles.append(Trouble(line, sentence))

    def parse(self, lines: list[str]) -> Lesson | None:
        head, body = self._head(lines)
        drafts = self._drafts(lines, body)
        if not drafts:
            self._say(0, "The lesson has no steps. Begin each with a heading: ## An image.")
        if len(drafts) > MOST_STEPS:
            self._say(drafts[MOST_STEPS].line, f"There are more than {MOST_STEPS} steps. Divide.")
        steps = []
        scene = Scene()
        locks: tuple[PartLock, ...] = ()
        for draft in drafts:
            scene, locks = draft.scene(scene), draft.locked(locks)
            steps.append(self._step(draft, scene, locks))
        if self.troubles:
            return None
        return Lesson(
            name=self._path.stem,
            title=head["title"],
            about=head.get("about", ""),
            minutes=int(head.get("minutes", "0")),
            order=int(head.get("order", "100")),
            steps=tuple(steps),
            path=self._path,
        )

    # The head ------------------------------------------------------------------------------

    def _head(self, lines: list[str]) -> tuple[dict[str, str], int]:
        """Return the head's values and the index of the first line behind it."""
        if not lines or lines[0].strip() != "---":
            self._say(1, "The file does not begin with a head. Write ---, title: …, --- first.")
            return {}, 0
        values: dict[str, str] = {}
        for index, raw in enumerate(lines[1:], 1):
            line = raw.strip()
            if line == "---":
                if not values.get("title"):
                    self._say(1, "The lesson has no title. Write title: … between the two ---.")
                return values, index + 1
            if line:
                self._head_line(line, index + 1, values)
        self._say(1, "The head does not end. Write a second line --- behind the title.")
        return values, len(lines)

    def _head_line(self, line: str, number: int, values: dict[str, str]) -> None:
        name, colon, value = (part.strip() for part in line.partition(":"))
        if not colon or name not in _FRONT:
            self._say(
                number,
                f"“{line}” is not understood. Write name: value; names: {', '.join(_FRONT)}.",
            )
        elif name in ("minutes", "order") and not value.isdecimal():
            self._say(number, f"{name} is “{value}”. Write a whole number.")
        elif name in values:
            self._say(number, f"{name} was given before. Keep one of the two.")
        else:
            values[name] = value

    # Lines ---------------------------------------------------------------------------------

    def _drafts(self, lines: list[str], first: int) -> list[Draft]:
        drafts: list[Draft] = []
        for index in range(first, len(lines)):
            raw, number = lines[index].rstrip(), index + 1
            line = raw.strip()
            if line.startswith("## "):
                drafts.append(Draft(line[3:].strip(), number))
            elif line.startswith("#"):
                self._say(number, "Only steps have headings, with two marks: ## An image.")
            elif not drafts:
                if line:
                    self._say(number, "This stands before the first step. Write ## and a title.")
            elif line.startswith("@"):
                self._directive(drafts[-1], line[1:].strip(), number)
            else:
                drafts[-1].lines.append(line)
                try:
                    check_braces(line)
                except ValueError as error:
                    self._say(number, str(error))
        return drafts

    def _directive(self, draft: Draft, line: str, number: int) -> None:
        try:
            draft.take(line, number)
        except (ValueError, CnndeskError) as error:
            self._say(number, str(error))

    # Steps ---------------------------------------------------------------------------------

    def _step(self, draft: Draft, scene: Scene, locks: tuple[PartLock, ...]) -> Step:
        text = "\n".join(draft.text).strip()
        if not draft.title:
            self._say(draft.line, "The step has no title. Write it behind ##.")
        if not text and not draft.question.words:
            self._say(draft.line, "The step has no text. Say in a few sentences what there is.")
        if draft.until and not draft.task:
            self._say(
                draft.until[0].line, "The step waits for something but says not what. Add @task."
            )
        question = self._question(draft)
        if draft.hidden and question is None:
            self._say(draft.hidden[0].line, "Only a question hides something. Add @ask.")
        self.troubles += wrong_names(draft, question, scene)
        self.troubles += wrong_locks(draft, locks)
        return Step(
            title=draft.title,
            text=text,
            scene=scene,
            actions=tuple(draft.actions),
            point=draft.points[0] if draft.points else None,
            task=draft.task,
            hint=draft.hint,
            until=tuple(draft.until),
            offers=tuple(draft.offers),
            question=question,
            why="\n".join(draft.why or ()).strip(),
            hidden=tuple(draft.hidden),
            deeds=tuple(draft.deeds),
            claims=tuple(draft.claims),
            locks=locks,
            line=draft.line,
        )

    def _question(self, draft: Draft) -> Question | None:
        try:
            return draft.question.made()
        except ValueError as error:
            self._say(draft.question.line or draft.line, str(error))
            return None

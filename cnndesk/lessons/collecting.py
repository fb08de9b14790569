"""The answers of a class: judged anew where that needs no window, and counted by misconception.

What follows from the drawing alone, sizes and parameters, is worked out here from the lesson. What
was seen in the learner's window, a training say, stays as it was noted there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cnndesk.document.network import Network
from cnndesk.document.part_locks import PartLocks
from cnndesk.document.shapes import infer
from cnndesk.errors import CnndeskError
from cnndesk.lessons.drawn import network_without_images
from cnndesk.lessons.expression import Argument, Unknown
from cnndesk.lessons.handing_in import Answers, HandedIn, digest_of, read_answers
from cnndesk.lessons.judging import in_words_of, judge
from cnndesk.lessons.lesson import Lesson, Scene, Step
from cnndesk.lessons.questions import written

MOST_FILES = 2000


class DrawnFacts:
    """What a scene's network has before anything is trained.

    Parameters
    ----------
    scene : Scene
    given : Network or None
        The network of a hand-out's project, for scenes that draw none.
    """

    def __init__(self, scene: Scene, given: Network | None = None) -> None:
        try:
            network = network_without_images(scene)
        except CnndeskError:
            network = None
        network = given if network is None else network
        self._blocks = {} if network is None else dict(infer(network).blocks)

    def fact(self, name: str, arguments: tuple[Argument, ...]) -> float:
        """Return a number; see ``cnndesk.lessons.expression.Facts``."""
        if name == "all_params":
            return float(sum(block.parameters.total for block in self._blocks.values()))
        found = self._blocks.get(str(arguments[0])) if arguments else None
        if found is None or found.output is None:
            raise Unknown
        shape = found.output
        known = {
            "height": shape.h,
            "width": shape.w,
            "maps": shape.c,
            "size": shape.size,
            "params": found.parameters.total,
        }
        if name not in known:
            raise Unknown
        return float(known[name])


@dataclass(frozen=True)
class Row:
    """One first answer.

    Attributes
    ----------
    who : str
    step : int
    question, first : str
    right : bool
    tries : int
    told : bool
    misconception : str
        The reply of the lesson to it; empty for a right answer and for a mistake without a reply.
    is_recomputed : bool
        Whether it was judged anew here.
    """

    who: str
    step: int
    question: str
    first: str
    right: bool
    tries: int
    told: bool
    misconception: str
    is_recomputed: bool


@dataclass(frozen=True)
class Collected:
    """A class.

    Attributes
    ----------
    rows : tuple of Row
    learners : int
    troubles : tuple of str
        A sentence for each file that does not count.
    """

    rows: tuple[Row, ...]
    learners: int
    troubles: tuple[str, ...]

    @property
    def misconceptions(self) -> tuple[tuple[int, str, int], ...]:
        """Step, reply and how many began so; the most frequent first."""
        found = Counter((r.step, r.misconception) for r in self.rows if r.misconception)
        return tuple((step, words, count) for (step, words), count in found.most_common())


def collect(folder: Path, lesson: Lesson, given: Network | None = None) -> Collected:
    """Read all files of a folder that were handed in for a lesson.

    Parameters
    ----------
    folder : Path
    lesson : Lesson
    given : Network or None
        The network of the project that a hand-out begins with.

    Raises
    ------
    CnndeskError
        Where there is no such folder, or too much in it.
    """
    if not folder.is_dir():
        raise CnndeskError(f"There is no folder {folder}. Name the one with the handed-in files.")
    paths = sorted(path for path in folder.iterdir() if path.suffix.casefold() == ".json")
    if len(paths) > MOST_FILES:
        raise CnndeskError(f"{folder} holds more than {MOST_FILES} files. Divide them.")
    digest, rows, troubles, learners = digest_of(lesson.path), [], [], 0
    for path in paths:
        try:
            answers = read_answers(path)
        except CnndeskError as error:
            troubles.append(str(error))
            continue
        if not _is_of(answers, lesson):
            troubles.append(f"{path.name} is of another lesson, “{answers.lesson}”.")
            continue
        if answers.digest != digest:
            troubles.append(
                f"{path.name} is of another version of the lesson. Collect it with that file."
            )
            continue
        learners += 1
        rows += _rows(answers, lesson, given)
    return Collected(tuple(rows), learners, tuple(troubles))


def _is_of(answers: Answers, lesson: Lesson) -> bool:
    """Whether answers are of a lesson, by its name; in a hand-out it has the fingerprint, too."""
    short, long = sorted((answers.lesson, lesson.name), key=len)
    return long == short or (bool(short) and long.startswith(f"{short}-"))


def _rows(answers: Answers, lesson: Lesson, given: Network | None) -> list[Row]:
    found = []
    for answer in answers.answers:
        if 1 <= answer.step <= len(lesson.steps):
            step = lesson.steps[answer.step - 1]
            if step.question is not None:
                facts = None
                if _is_settled(lesson, answer.step - 1):
                    facts = DrawnFacts(step.scene, given)
                found.append(_row(answers.who, answer, step, facts))
    return found


def _is_settled(lesson: Lesson, index: int) -> bool:
    """Whether what is right follows from the lesson alone.

    It does where no name is asked for, where the network is locked, and where it was drawn in this
    step and nothing was to be done with it. Elsewhere the learner may have changed what is asked
    about.
    """
    step = lesson.steps[index]
    question = step.question
    assert question is not None
    parts = [question.answer, *(choice.right or choice.number for choice in question.choices)]
    if not any(list(part.names) for part in parts if part is not None):
        return True
    if all(PartLocks(s.locks).why("network") for s in lesson.steps[: index + 1]):
        return True
    is_new = index == 0 or lesson.steps[index - 1].scene is not step.scene
    return is_new and not step.until


def _row(who: str, answer: HandedIn, step: Step, facts: DrawnFacts | None) -> Row:
    question = step.question
    assert question is not None
    right, reply, is_recomputed = answer.right and answer.tries == 1, "", False
    given = in_words_of(question, answer.first, answer.choice)
    fits = question.kind != "place" and isinstance(given, str) == (question.kind != "number")
    if facts is not None and fits:
        try:
            judged = judge(question, given, facts)
        except (Unknown, StopIteration):
            pass
        else:
            right, reply, is_recomputed = judged.right, judged.reply, True
    if not right and not reply:
        noted = [c for c in question.choices if answer.wrong and c.line == answer.wrong[0]]
        chosen = [c for c in question.choices if c.words and c.words == given]
        reply = next((c.reply for c in (*noted, *chosen)), "")
    first = given if isinstance(given, str) else written(given)
    return Row(
        who, answer.step, question.words, first, right, answer.tries, answer.told,
        "" if right else reply, is_recomputed,
    )  # fmt: skip


def as_table(rows: Sequence[Row]) -> list[tuple[str, ...]]:
    """Return the rows of a CSV, its heads first; the most frequent misconception on top."""
    often = Counter((row.step, row.misconception) for row in rows if row.misconception)
    ordered = sorted(rows, key=lambda r: (r.right, -often[r.step, r.misconception], r.step, r.who))
    heads = (
        "learner", "step", "question", "first answer", "right", "tries", "shown", "misconception",
        "judged anew",
    )  # fmt: skip
    return [
        heads,
        *(
            (
                row.who, str(row.step), row.question, row.first, _yes(row.right), str(row.tries),
                _yes(row.told), row.misconception, _yes(row.is_recomputed),
            )
            for row in ordered
        ),
    ]  # fmt: skip


def _yes(value: bool) -> str:
    return "yes" if value else "no"

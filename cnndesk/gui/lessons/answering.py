"""The answer to the question of one step: predicted, compared with what came of it, given anew.

A question with something to do is answered before; what was predicted is judged when it is done.
Whoever was wrong answers once more, with what is to be seen now. Without anything to do an answer
is judged at once.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from cnndesk.lessons.judging import Given, Judged


class Stage(Enum):
    """Where a step stands."""

    ASK = "ask"
    """Nothing was answered; what would tell is hidden."""
    DO = "do"
    """Predicted; now it is to be done."""
    COMPARE = "compare"
    """Judged: right, or to be answered anew."""


@dataclass
class Answering:
    """One step's answer.

    Attributes
    ----------
    stage : Stage
    first : float, str or None
        The first answer that was given: what a teacher wants to know.
    choice : int
        Which of the choices the first answer was, from 1; 0 where nothing was to be chosen.
    given : float, str or None
        The latest.
    tries : int
    judged : Judged or None
    was_told : bool
        Whether the reader had the answer shown.
    said : str
        What is said at the end, with the numbers of that moment.
    misconceptions : list of int
        Lines of the wrong choices that were made, in order.
    """

    stage: Stage = Stage.ASK
    first: Given | None = None
    choice: int = 0
    given: Given | None = None
    tries: int = 0
    judged: Judged | None = None
    was_told: bool = False
    said: str = ""
    misconceptions: list[int] = field(default_factory=list)

    @property
    def is_right(self) -> bool:
        """Whether the latest answer is."""
        return self.judged is not None and self.judged.right

    def give(self, given: Given, *, is_prediction: bool, choice: int = 0) -> None:
        """Take an answer; a prediction waits until it was done."""
        if self.first is None:
            self.first, self.choice = given, choice
        self.given, self.judged = given, None
        self.tries += 1
        self.stage = Stage.DO if is_prediction else Stage.COMPARE

    def take(self, judged: Judged) -> None:
        """Take what the answer comes to."""
        if judged.misconception and self.judged is None:
            self.misconceptions.append(judged.misconception)
        self.stage, self.judged = Stage.COMPARE, judged

    def to_json(self) -> dict[str, Any]:
        """Return what is kept of it."""
        choice = {"choice": self.choice} if self.choice else {}
        return {
            **choice,
            "first": self.first,
            "last": self.given,
            "tries": self.tries,
            "right": self.is_right,
            "told": self.was_told,
            "wrong": list(self.misconceptions),
        }

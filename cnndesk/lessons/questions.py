"""Reads the lines of a question: what is asked, what is right, what people think instead.

Also the numbers in braces that texts have, which are expressions, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from cnndesk.lessons.expression import Expression, Facts, Unknown, read_expression
from cnndesk.lessons.facts import FACTS, check_facts
from cnndesk.lessons.lesson import Choice, Question

LAB = "lab"
"""The place of answers that are clicked in the filter lab."""
MOST_CHOICES = 6

_WITHIN = re.compile(r"^(?P<what>.+?)\s+within\s+(?P<much>\d+(?:\.\d+)?)$")
_BRACES = re.compile(r"\{(?P<what>[^{}]*?)(?::(?P<decimals>\d))?\}")
_NAME = re.compile(r"^[A-Za-z0-9_-]+$")


@dataclass
class QuestionDraft:
    """A question while its lines are read."""

    words: str = ""
    line: int = 0
    answer: Expression | None = None
    kind: str = ""
    place: str = ""
    within: float = 0.0
    choices: list[Choice] = field(default_factory=list)
    earlier: str = ""

    def ask(self, rest: str, number: int) -> None:
        """Take ``@ask``."""
        if not rest or self.words:
            raise ValueError("A step asks one thing, in one line: @ask How wide is the map?")
        refuse_braces(rest)
        self.words, self.line = rest, number

    def recall(self, rest: str, number: int) -> None:
        """Take ``@from``."""
        if not _NAME.match(rest):
            raise ValueError("Name the earlier lesson as its file is called: @from sizes.")
        self.earlier = rest
        self.line = self.line or number

    def take_answer(self, rest: str, number: int) -> None:
        """Take ``@answer``."""
        if self.kind:
            raise ValueError("The step has an answer already. Keep one of the two.")
        self.line = self.line or number
        kind, _, more = rest.partition(" ")
        if rest == "words":
            self.kind = "words"
        elif kind == "unit":
            self.place, _, what = more.strip().partition(" ")
            self.kind, self.answer = "place", expression(what)
        elif kind == LAB and more:
            self.place, self.kind, self.answer = LAB, "place", expression(more)
        else:
            match = _WITHIN.match(rest)
            self.kind = "number"
            self.answer = expression(match["what"] if match else rest)
            self.within = float(match["much"]) if match else 0.0

    def choose(self, rest: str, number: int) -> None:
        """Take ``@choice``: words, reply and, for what can be right, when it is."""
        parts = [part.strip() for part in rest.split("|")]
        if len(parts) not in (2, 3, 4) or not all(parts):
            raise ValueError(
                "Write the answer and what is said to it, and behind what is right when it is: "
                "@choice 16 | Yes, the padding keeps it. | height(conv1) == 16."
            )
        if len(self.choices) == MOST_CHOICES:
            raise ValueError(f"A question has at most {MOST_CHOICES} choices. Leave some out.")
        refuse_braces(parts[0])
        right = expression(parts[2]) if len(parts) > 2 else None
        otherwise = parts[3] if len(parts) > 3 else ""
        self.line = self.line or number
        check_braces(parts[1])
        check_braces(otherwise)
        self.choices.append(Choice(parts[0], parts[1], right, None, otherwise, number))

    def mistake(self, rest: str, number: int) -> None:
        """Take ``@wrong``: a number or place that people come to, and what is said to it."""
        parts = [part.strip() for part in rest.split("|")]
        if len(parts) != 2 or not all(parts):
            raise ValueError("Write a wrong answer and what is said to it: @wrong 190 | Both …")
        if len(self.choices) == MOST_CHOICES:
            raise ValueError(f"A question has at most {MOST_CHOICES} replies. Leave some out.")
        self.line = self.line or number
        check_braces(parts[1])
        self.choices.append(Choice("", parts[1], None, expression(parts[0]), "", number))

    def made(self) -> Question | None:
        """Return the question; None for a step that has none.

        Raises
        ------
        ValueError
            Where a part is missing or two do not go together.
        """
        if not (self.words or self.kind or self.choices):
            if self.earlier:
                raise ValueError("@from stands with a question. Add @ask.")
            return None
        if not self.words:
            raise ValueError("There is an answer and no question. Add @ask.")
        offered = [choice for choice in self.choices if choice.words]
        kind = self.kind or "choice"
        if kind == "choice":
            if len(offered) < 2 or len(offered) < len(self.choices):
                raise ValueError("Give two or more lines @choice, or an @answer.")
            if not any(choice.right for choice in offered):
                raise ValueError(
                    "No choice can be right. Write behind one when it is: "
                    "@choice yes | So it is. | 1."
                )
        elif offered:
            raise ValueError("The answer is either typed or chosen. Keep @answer or @choice.")
        return Question(
            self.words, self.answer, kind, self.place, self.within, tuple(self.choices),
            self.earlier, self.line,
        )  # fmt: skip


def expression(text: str) -> Expression:
    """Read an expression that only uses names there are.

    Raises
    ------
    ValueError
        Cause and cure.
    """
    found = read_expression(text)
    check_facts(found)
    return found


def in_braces(text: str) -> Iterator[Expression]:
    """Return the expressions in a text.

    Raises
    ------
    ValueError
        For one that is none.
    """
    for match in _BRACES.finditer(text):
        yield expression(match["what"])


def check_braces(text: str) -> None:
    """Refuse a text with braces that are no expression.

    Raises
    ------
    ValueError
        Cause and cure.
    """
    for _ in in_braces(text):
        pass
    rest = _BRACES.sub("", text)
    if "{" in rest or "}" in rest:
        raise ValueError("A brace stands alone. Write a number that is worked out as {height(c)}.")


def refuse_braces(text: str) -> None:
    """Refuse braces where no number is worked out: in questions, choices, tasks, on buttons.

    Raises
    ------
    ValueError
        Cause and cure.
    """
    if "{" in text or "}" in text:
        raise ValueError(
            "Numbers in braces are worked out in the text, behind @why and in replies only. Write "
            "the number there."
        )


def filled(text: str, facts: Facts) -> str:
    """Return a text with its numbers worked out; a dash for what is not there yet."""

    def number(match: re.Match[str]) -> str:
        found = expression(match["what"])
        try:
            value = found.value(facts)
        except Unknown:
            return "–"
        decimals = int(match["decimals"]) if match["decimals"] else _decimals(found)
        return written(value, decimals)

    return _BRACES.sub(number, text)


def blanked(text: str) -> str:
    """Return a text with a line to write on in place of each number that is worked out."""
    return _BRACES.sub("_" * 8, text)


def _decimals(found: Expression) -> int | None:
    known = [
        FACTS[name].decimals
        for whole, arguments, _ in found.names
        for name in (whole, *arguments)
        if name is not None and name in FACTS
    ]
    return max((n for n in known if n is not None), default=None)


def written(value: float, decimals: int | None = None) -> str:
    """Write a number: a true minus, thin spaces between thousands, no decimals that are zero."""
    if value == round(value):
        decimals = 0
    words = f"{abs(value):,.{3 if decimals is None else decimals}f}".replace(",", "\u202f")
    if decimals is None:
        words = words.rstrip("0").rstrip(".")
    return "\u2212" + words if value < 0 and words.strip("0.\u202f") else words

"""What is right: an answer that was given, judged by what the engine says at that moment."""

from __future__ import annotations

from dataclasses import dataclass

from cnndesk.lessons.expression import Expression, Facts, Unknown
from cnndesk.lessons.lesson import Choice, Question
from cnndesk.lessons.questions import filled, written

Given = float | str
"""A typed number, words, the words of a choice, or those of a place."""

SHORTEST = 3
"""Characters of an answer in words of one's own."""


@dataclass(frozen=True)
class Judged:
    """What is said to an answer.

    Attributes
    ----------
    right : bool
    reply : str
        Of the choice or mistake; empty where the lesson has none for it.
    truth : str
        What is right, in words.
    misconception : int
        The line of the choice or mistake; 0 for none.
    """

    right: bool
    reply: str = ""
    truth: str = ""
    misconception: int = 0


def judge(question: Question, given: Given, facts: Facts, *, is_there: bool = True) -> Judged:
    """Judge an answer.

    Parameters
    ----------
    question : Question
    given : float or str
    facts : Facts
    is_there : bool
        For a place: whether it is of the block, or in the lab, that was asked for.

    Raises
    ------
    Unknown
        While what is right cannot be said: nothing was trained, or no choice holds.
    """
    match question.kind:
        case "number":
            assert question.answer is not None
            return _number(question, float(given), question.answer.value(facts), facts)
        case "place":
            return _place(question, facts, is_there=is_there)
        case "words":
            return Judged(len(str(given).strip()) >= SHORTEST)
    return _choice(question, str(given), facts)


def truth_of(question: Question, facts: Facts) -> str:
    """Return what is right in words; empty where that is no number and no choice.

    Raises
    ------
    Unknown
        While it cannot be said.
    """
    if question.kind == "number":
        assert question.answer is not None
        decimals = 1 if 0.05 <= question.within < 5 else 0 if question.within >= 5 else None
        return written(question.answer.value(facts), decimals)
    if question.kind == "choice":
        return next(choice.words for choice in right_choices(question, facts))
    return ""


def right_choices(question: Question, facts: Facts) -> tuple[Choice, ...]:
    """Return the choices that are right now.

    Raises
    ------
    Unknown
        Where none is.
    """
    found = tuple(c for c in question.choices if c.right is not None and c.right.holds(facts))
    if not found:
        raise Unknown
    return found


def choice_number(question: Question, given: Given) -> int:
    """Return which of the choices was given, from 1; 0 for anything else."""
    return next((n for n, c in enumerate(question.choices, 1) if c.words and c.words == given), 0)


def in_words_of(question: Question, given: Given, number: int) -> Given:
    """Return an answer in the words of a question, which may have been read in another language.

    Parameters
    ----------
    question : Question
    given : float or str
    number : int
        Which of the choices it was, from 1, if it was one. It counts where the words are unknown:
        those of another language, or of blocks that are called otherwise on somebody's canvas.
    """
    is_known = question.kind != "choice" or choice_number(question, given)
    if is_known or not 1 <= number <= len(question.choices):
        return given
    return question.choices[number - 1].words


def _number(question: Question, given: float, right: float, facts: Facts) -> Judged:
    within = max(question.within, 1e-6 * max(1.0, abs(right)))
    truth = truth_of(question, facts)
    if abs(given - right) <= within:
        return Judged(True, "", truth)
    for mistake in question.choices:
        if mistake.number is not None and _is_near(mistake.number, given, within, facts):
            return Judged(False, filled(mistake.reply, facts), truth, mistake.line)
    return Judged(False, "", truth)


def _is_near(number: Expression, given: float, within: float, facts: Facts) -> bool:
    try:
        return abs(given - number.value(facts)) <= within
    except Unknown:
        return False


def _place(question: Question, facts: Facts, *, is_there: bool) -> Judged:
    assert question.answer is not None
    if not is_there:
        return Judged(False)
    if question.answer.holds(facts):
        return Judged(True)
    for mistake in question.choices:
        if mistake.number is not None and mistake.number.holds(facts):
            return Judged(False, filled(mistake.reply, facts), "", mistake.line)
    return Judged(False)


def _choice(question: Question, words: str, facts: Facts) -> Judged:
    right = right_choices(question, facts)
    chosen = next(choice for choice in question.choices if choice.words == words)
    is_right = chosen in right
    line = 0 if is_right else chosen.line
    reply = chosen.reply if is_right or not chosen.otherwise else chosen.otherwise
    return Judged(is_right, filled(reply, facts), right[0].words, line)

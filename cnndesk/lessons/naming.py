"""Blocks in texts by the names they have on the canvas.

A lesson speaks of ``conv1``; where something was drawn before, the block is called ``conv12``. The
words are changed, expressions in braces are not: these are looked up by the lesson's names.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping

from cnndesk.lessons.lesson import Choice, Step

_BRACES = re.compile(r"(\{[^{}]*\})")


def renamed(step: Step, ids: Mapping[str, str]) -> Step:
    """Return a step whose texts call blocks as the canvas does.

    Parameters
    ----------
    step : Step
    ids : mapping
        From the lesson's names to those on the canvas.
    """
    other = {name: now for name, now in ids.items() if name != now}
    if not other:
        return step
    longest_first = sorted(other, key=len, reverse=True)
    # Letters of other scripts end a name: Japanese has no spaces around it.
    pattern = re.compile(rf"\b({'|'.join(map(re.escape, longest_first))})\b", re.ASCII)

    def said(words: str) -> str:
        parts = _BRACES.split(words)
        parts[::2] = [pattern.sub(lambda match: other[match[1]], part) for part in parts[::2]]
        return "".join(parts)

    def chosen(choice: Choice) -> Choice:
        return dataclasses.replace(
            choice,
            words=said(choice.words),
            reply=said(choice.reply),
            otherwise=said(choice.otherwise),
        )

    question = step.question
    if question is not None:
        choices = tuple(chosen(choice) for choice in question.choices)
        question = dataclasses.replace(question, words=said(question.words), choices=choices)
    return dataclasses.replace(
        step,
        text=said(step.text),
        why=said(step.why),
        task=said(step.task),
        hint=said(step.hint),
        question=question,
    )

"""How far each lesson has got, in the program's settings. Light: the start page asks."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from cnndesk.gui.document.settings import Settings

REMEMBERED = "lessons"
"""The setting."""
_OF_FIRST = ("first", "choice")
"""What an answer of a later time through a lesson leaves as it is."""
SEEDS = "lesson_seeds"
"""The setting with the seed of each hand-out."""


def progress_of(settings: Settings, name: str) -> tuple[int, frozenset[int]]:
    """Return the step at which a lesson was left, from 0, and the steps that were done."""
    kept = settings.get(REMEMBERED, {})
    entry = kept.get(name, {}) if isinstance(kept, dict) else {}
    if not isinstance(entry, dict):
        return 0, frozenset()
    step, done = entry.get("step", 0), entry.get("done", [])
    whole = isinstance(step, int) and not isinstance(step, bool) and step >= 0
    steps = [n for n in done if isinstance(n, int)] if isinstance(done, list) else []
    return (step if whole else 0), frozenset(steps)


def remember(
    settings: Settings,
    name: str,
    step: int,
    done: Iterable[int],
    answers: Mapping[str, Any] | None = None,
) -> None:
    """Keep how far a lesson has got, and what was answered: the first time counts.

    Parameters
    ----------
    settings : Settings
    name : str
        Of the lesson.
    step : int
    done : iterable of int
    answers : mapping of str to dict
        By step; those of an earlier time through the lesson stay.
    """
    kept = settings.get(REMEMBERED, {})
    kept = dict(kept) if isinstance(kept, dict) else {}
    known = kept.get(name)
    earlier = known.get("answers") if isinstance(known, dict) else None
    all_answers = {**(answers or {}), **(earlier if isinstance(earlier, dict) else {})}
    for number, answer in (answers or {}).items():
        known_one = all_answers[number] if isinstance(all_answers[number], dict) else {}
        if known_one.get("first") is None:
            all_answers[number] = dict(answer)
            continue
        later = {name: value for name, value in answer.items() if name not in _OF_FIRST}
        earlier_one = {name: known_one[name] for name in _OF_FIRST if name in known_one}
        all_answers[number] = {**later, **earlier_one}
    kept[name] = {"step": step, "done": sorted(done), "answers": all_answers}
    settings.set(REMEMBERED, kept)


def seed_for(settings: Settings, name: str, seeds: Sequence[int]) -> int | None:
    """Return the seed that this learner trains with: one of a class's, kept from the first time."""
    if not seeds:
        return None
    found = seed_kept(settings, name)
    if found not in seeds:
        found = random.SystemRandom().choice(list(seeds))
        kept = settings.get(SEEDS, {})
        settings.set(SEEDS, {**(kept if isinstance(kept, dict) else {}), name: found})
    return found


def seed_kept(settings: Settings, name: str) -> int | None:
    """Return the seed that was chosen for a lesson; None where none was."""
    kept = settings.get(SEEDS, {})
    found = kept.get(name) if isinstance(kept, dict) else None
    return found if type(found) is int else None


def forget(settings: Settings, name: str) -> None:
    """Let a lesson begin as if nobody had ever seen it."""
    kept = settings.get(REMEMBERED, {})
    if isinstance(kept, dict) and name in kept:
        settings.set(REMEMBERED, {key: value for key, value in kept.items() if key != name})


def answers_of(settings: Settings, name: str) -> Mapping[str, Any]:
    """Return what was answered in a lesson, by step from 0; the first answers as they were."""
    kept = settings.get(REMEMBERED, {})
    entry = kept.get(name) if isinstance(kept, dict) else None
    answers = entry.get("answers") if isinstance(entry, dict) else None
    return answers if isinstance(answers, dict) else {}

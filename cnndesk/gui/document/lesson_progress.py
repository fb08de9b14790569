"""How far each lesson has got, in the program's settings. Light: the start page asks."""

from __future__ import annotations

from collections.abc import Iterable

from cnndesk.gui.document.settings import Settings

REMEMBERED = "lessons"
"""The setting."""


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


def remember(settings: Settings, name: str, step: int, done: Iterable[int]) -> None:
    """Keep how far a lesson has got."""
    kept = settings.get(REMEMBERED, {})
    kept = dict(kept) if isinstance(kept, dict) else {}
    kept[name] = {"step": step, "done": sorted(done)}
    settings.set(REMEMBERED, kept)

"""A verdict as JSON values, so that a project that is opened again says what came of its run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cnndesk.document.settings import TrainingSettings
from cnndesk.errors import CnndeskError
from cnndesk.session.cures import Action
from cnndesk.session.verdict import Verdict

_MOST_ACTIONS = 4
_LONGEST = 2000


def verdict_to_json(verdict: Verdict) -> dict[str, Any]:
    """Return a verdict as JSON values."""
    return {
        "id": verdict.id,
        "title": verdict.title,
        "facts": verdict.facts,
        "advice": verdict.advice,
        "actions": [
            {
                "id": action.id,
                "label": action.label,
                "changes": {name: _plain(value) for name, value in action.changes.items()},
                "augment": list(action.augment),
            }
            for action in verdict.actions
        ],
    }


def verdict_from_json(values: Mapping[str, Any]) -> Verdict | None:
    """Return the verdict that `verdict_to_json` gave; None for anything else.

    A verdict is advice and decides nothing, so a damaged one is no reason to refuse a file.
    """
    words = [values.get(name) for name in ("id", "title", "facts", "advice")]
    if not all(isinstance(word, str) for word in words) or not words[1]:
        return None
    given = values.get("actions", [])
    entries = given[:_MOST_ACTIONS] if isinstance(given, list) else []
    actions = tuple(action for entry in entries if (action := _action(entry)) is not None)
    kind, title, facts, advice = (str(word)[:_LONGEST] for word in words)
    return Verdict(kind, title, facts, advice, actions)


def _action(entry: object) -> Action | None:
    if not isinstance(entry, Mapping):
        return None
    name, label = entry.get("id"), entry.get("label")
    changes, augment = entry.get("changes", {}), entry.get("augment", [])
    if not (isinstance(name, str) and isinstance(label, str) and isinstance(changes, Mapping)):
        return None
    if not isinstance(augment, list) or not all(isinstance(item, str) for item in augment):
        return None
    wanted = {str(key): value for key, value in changes.items()}
    automatic = wanted.pop("automatic", ())
    try:
        TrainingSettings().replace(**wanted).with_automatic(*automatic)
    except (CnndeskError, TypeError):
        return None
    if automatic:
        wanted["automatic"] = tuple(automatic)
    return Action(name[:_LONGEST], label[:_LONGEST], wanted, tuple(augment))


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value

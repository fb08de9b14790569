"""A verdict comes back from a file; what a file makes up cannot be carried out."""

from __future__ import annotations

import json
from typing import Any

import pytest

from cnndesk.document.settings import TrainingSettings
from cnndesk.session import cures
from cnndesk.session.verdict import BY_HEART, Verdict
from cnndesk.session.verdict_file import verdict_from_json, verdict_to_json

VERDICT = Verdict(
    BY_HEART,
    "It learns by heart",
    "Accuracy: training 100.0 %.",
    "Vary the images.",
    (*cures.against_heart(TrainingSettings(), ()), cures.AUTOMATIC, cures.USE),
)


def test_a_verdict_comes_back_with_its_cures() -> None:
    again = verdict_from_json(json.loads(json.dumps(verdict_to_json(VERDICT))))
    assert again == VERDICT


@pytest.mark.parametrize(
    "action",
    [
        3,
        {"id": "x"},
        {"id": "x", "label": "y", "changes": {"epochs": -1}},
        {"id": "x", "label": "y", "changes": {"no such": 1}},
        {"id": "x", "label": "y", "changes": {"automatic": ["seed"]}},
        {"id": "x", "label": "y", "changes": {"automatic": 5}},
        {"id": "x", "label": "y", "augment": [4]},
    ],
)
def test_a_cure_that_cannot_be_is_left_out(action: Any) -> None:
    values = {**verdict_to_json(VERDICT), "actions": [action]}
    again = verdict_from_json(values)
    assert again is not None
    assert again.actions == ()


@pytest.mark.parametrize("values", [{}, {"id": 1, "title": "a", "facts": "", "advice": ""}])
def test_what_is_no_verdict_is_none(values: dict[str, Any]) -> None:
    assert verdict_from_json(values) is None

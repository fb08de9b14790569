"""Data settings go to JSON and back unchanged and refuse what makes no sense."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnndesk.data import FITS, DataSettings
from cnndesk.errors import SettingError

sides = st.integers(1, 2048)
settings = st.builds(
    lambda size, **rest: DataSettings(height=size and size[0], width=size and size[1], **rest),
    size=st.none() | st.tuples(sides, sides),
    source=st.text(max_size=20),
    test_source=st.text(max_size=20),
    channels=st.sampled_from([None, 1, 3]),
    fit=st.sampled_from(FITS),
    validation_fraction=st.floats(0, 0.9),
    test_fraction=st.floats(0, 0.9),
    seed=st.integers(0, 2**63),
    augment=st.sampled_from([(), ("flip",), ("flip", "shift:0.25")]),
)


@given(settings)
def test_json_and_back(value):
    text = value.dumps()
    assert DataSettings.from_json(json.loads(text)) == value
    assert list(json.loads(text)) == sorted(json.loads(text))


def test_missing_keys_take_their_default():
    assert DataSettings.from_json({"source": "digits"}) == DataSettings(source="digits")


@pytest.mark.parametrize(
    "wrong",
    [
        {"height": 0, "width": 4},
        {"height": 8},
        {"height": 4.0, "width": 4},
        {"height": True, "width": 4},
        {"height": 4096, "width": 4096},
        {"channels": 2},
        {"channels": 1.0},
        {"channels": True},
        {"fit": "squeeze"},
        {"validation_fraction": 1.0},
        {"test_fraction": float("nan")},
        {"test_fraction": "0.1"},
        {"test_fraction": 10**400},
        {"seed": 10**400},
        {"seed": -1},
        {"seed": 1.5},
        {"source": 3},
        {"augment": "flip"},
        {"augment": [3]},
        {"augment": ["blur"]},
        {"colour": "red"},
    ],
)
def test_what_makes_no_sense_is_refused(wrong):
    with pytest.raises(SettingError):
        DataSettings.from_json(wrong)

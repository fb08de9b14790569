"""Training settings: checked by name, read tolerantly, written back whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cnndesk.document.settings import AUTOMATIC, OPTIMIZERS, SCHEDULES, TrainingSettings
from cnndesk.errors import SettingError


@given(
    st.builds(
        TrainingSettings,
        optimizer=st.sampled_from([name for name, _ in OPTIMIZERS]),
        schedule=st.sampled_from([name for name, _ in SCHEDULES]),
        learning_rate=st.floats(1e-8, 100),
        batch_size=st.integers(1, 65536),
        early_stopping=st.none() | st.integers(1, 100),
        restore_best=st.booleans(),
    )
)
def test_they_survive_json(settings):
    assert TrainingSettings.from_json(settings.to_json()) == settings


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("learning_rate", 0, "Learning rate of the training must be a number from 1e-08 to 100"),
        ("learning_rate", float("nan"), "Learning rate"),
        ("batch_size", 0, "Batch size of the training must be a whole number from 1 to 65536"),
        ("batch_size", "64", "Batch size"),
        ("epochs", 0, "Epochs of the training must be a whole number from 1 to 100000, not 0."),
        ("momentum", 1.0, "Momentum"),
        ("optimizer", "lion", "Optimiser of the training must be one of SGD, SGD with momentum"),
        ("schedule", "", "Schedule"),
        ("early_stopping", 0, "Early stopping"),
        ("restore_best", 1, "Back to best"),
        ("seed", -1, "Seed of the training must be a whole number from 0 to 2147483647"),
    ],
)
def test_a_wrong_value_is_named_with_its_range(name, value, message):
    with pytest.raises(SettingError, match=message):
        TrainingSettings(**{name: value})
    with pytest.raises(SettingError, match=message):
        TrainingSettings().replace(**{name: value})


def test_settings_of_a_newer_version_are_kept():
    values = {"epochs": 3, "sharpness": [1, 2]}
    settings = TrainingSettings.from_json(values)
    assert settings.epochs == 3
    assert settings.replace(epochs=4).to_json()["sharpness"] == [1, 2]


def test_what_is_chosen_automatically_survives_json_and_ends_with_a_value_of_ones_own():
    settings = TrainingSettings().with_automatic()
    assert settings.automatic == AUTOMATIC
    assert TrainingSettings.from_json(settings.to_json()) == settings
    own = settings.replace(epochs=7, seed=3)
    assert "epochs" not in own.automatic
    assert own.automatic == tuple(name for name in AUTOMATIC if name != "epochs")
    chosen = own.filled_in(epochs=90, batch_size=8)
    assert (chosen.epochs, chosen.batch_size) == (7, 8)
    assert chosen.automatic == own.automatic
    assert chosen.with_automatic("epochs").automatic == AUTOMATIC


def test_settings_of_an_older_version_are_all_ones_own():
    old = dict(TrainingSettings().to_json().items())
    del old["automatic"]
    assert TrainingSettings.from_json(old).automatic == ()


def test_only_some_settings_can_be_automatic():
    with pytest.raises(SettingError, match="Seed cannot be chosen automatically"):
        TrainingSettings(automatic=("seed",))
    with pytest.raises(SettingError, match="automatic must be a list"):
        TrainingSettings.from_json({"automatic": "epochs"})
    later = TrainingSettings.from_json({"automatic": ["epochs", "sharpness"]})
    assert later.automatic == ("epochs",)


def test_missing_settings_take_their_default():
    assert TrainingSettings.from_json({}) == TrainingSettings()


def test_what_does_not_count_is_known():
    settings = TrainingSettings(schedule="step", optimizer="adam")
    assert settings.is_enabled("step_factor")
    assert not settings.is_enabled("plateau_factor")
    assert not settings.is_enabled("momentum")
    assert settings.is_enabled("epochs")


def test_unknown_names_are_refused():
    with pytest.raises(SettingError, match="no setting called 'lr'"):
        TrainingSettings().replace(lr=0.1)


def test_the_summary_is_one_line():
    settings = TrainingSettings(optimizer="adamw", learning_rate=0.0026, batch_size=50)
    assert settings.summary == "AdamW · rate 0.0026 · batch 50"

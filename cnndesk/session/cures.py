"""What a verdict advises, as actions that a window offers as buttons and a script can read.

An action changes the training and begins anew, or shows something. Which is advised when is decided
in ``verdict.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from cnndesk.document.settings import TrainingSettings
from cnndesk.words import say

_VARIED = ("shift", "zoom", "rotate")  # what changes no class of hardly any kind of image
_MOST_DECAY = 0.01
_CLIP = 1.0


@dataclass(frozen=True)
class Action:
    """A cure that can be carried out.

    Attributes
    ----------
    id : str
        ``"lower_rate"``, ``"automatic"``, ``"augment"``, ``"more_decay"``, ``"balance"``,
        ``"train_longer"``, ``"start_anew"``, ``"show_doubtful"``, ``"show_confusion"``,
        ``"show_health"``, ``"show_mistakes"`` or ``"use"``.
    label : str
        For a button.
    changes : mapping of str to value
        Training settings to set before a new run; ``automatic`` names those to be chosen again.
    augment : tuple of str
        Augmentation to add; empty for none.
    """

    id: str
    label: str
    changes: Mapping[str, Any] = field(default_factory=dict)
    augment: tuple[str, ...] = ()

    @property
    def trains(self) -> bool:
        """Whether it changes the training, instead of showing something."""
        return bool(self.changes or self.augment) or self.id == "start_anew"


AUTOMATIC = Action(
    "automatic",
    "Choose settings",
    {"automatic": ("optimizer", "learning_rate", "schedule", "clip_norm", "batch_size")},
)
BALANCE = Action("balance", "Balance the classes", {"balance": True})
USE = Action("use", "Use it")
SHOW_CONFUSION = Action("show_confusion", "Show mistakes")
SHOW_DOUBTFUL = Action("show_doubtful", "Show images")
SHOW_HEALTH = Action("show_health", "Show health")
SHOW_MISTAKES = Action("show_mistakes", "Show mistakes")


def lower_rate(settings: TrainingSettings, factor: float) -> Action:
    """Return the action that begins anew with so many times lower a rate, and clips."""
    rate = float(f"{settings.learning_rate / factor:.3g}")
    changes: dict[str, Any] = {"learning_rate": rate}
    if settings.clip_norm is None:
        changes["clip_norm"] = _CLIP
    return Action("lower_rate", say("Use rate {rate:g}").format(rate=rate), changes)


def train_longer(settings: TrainingSettings) -> Action:
    """Return the action that begins anew with twice the epochs."""
    longer = 2 * settings.epochs
    return Action("train_longer", say("Train {n} epochs").format(n=longer), {"epochs": longer})


def against_heart(settings: TrainingSettings, augment: tuple[str, ...]) -> tuple[Action, ...]:
    """Return what helps against learning by heart and is not done yet."""
    named = {item.partition(":")[0] for item in augment}
    missing = tuple(name for name in _VARIED if name not in named)
    actions = []
    if missing:
        actions.append(Action("augment", "Vary the images", augment=missing))
    if settings.weight_decay < _MOST_DECAY:
        decay = max(5e-4, float(f"{4 * settings.weight_decay:.2g}"))
        actions.append(
            Action(
                "more_decay",
                say("Use decay {decay:g}").format(decay=decay),
                {"weight_decay": decay},
            )
        )
    return tuple(actions)

"""What is known of a training run beside its curves: what made it, and what came of it.

A `Recipe` is everything that decides the numbers of a run; an `EditMark` says where it was changed
while it ran; a `TestScore` is what the test images said once they were opened. What two recipes
differ in is said by ``session/differences.py``.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from cnndesk.document.interventions import Change, Place, changes_from_json, place_from_json
from cnndesk.document.network import Network
from cnndesk.document.serial import expect, network_from_json, network_to_json
from cnndesk.document.settings import TrainingSettings
from cnndesk.errors import ProjectError

MOST_MARKS = 1000
"""Edits of a run that are kept; where there are more, the latest, and it cannot be replayed."""

_LONGEST = 2000  # characters of a note or a sentence
_MOST_AUGMENTATIONS = 32
_LARGEST = 2**53


@dataclass(frozen=True)
class EditMark:
    """Where a run was changed while it ran.

    Attributes
    ----------
    step : int
        Finished steps when it was changed.
    text : str
        What was changed: ``"drop1: rate 0 → 0.25"``; empty where it bends no curve.
    place : Place
        The same place, exactly.
    changes : tuple of Change
        The same, exactly; none of a mark that only remarks something.
    """

    step: int
    text: str
    place: Place = field(default_factory=Place)
    changes: tuple[Change, ...] = ()

    def to_json(self) -> list[Any]:
        """Return it as JSON values."""
        if not self.changes:
            return [self.step, self.text]
        changes = [change.to_json() for change in self.changes]
        return [self.step, self.text, self.place.to_json(), changes]


@dataclass(frozen=True, eq=False)
class Recipe:
    """What decides the numbers of a run.

    Attributes
    ----------
    settings : TrainingSettings
        With its seed.
    network : Network
        Nobody edits it.
    augment : tuple of str
        Augmentation of the training images.
    data : str
        Fingerprint of the images, their corrections included.
    source : str
        What they are called.
    """

    settings: TrainingSettings
    network: Network
    augment: tuple[str, ...] = ()
    data: str = ""
    source: str = ""


@dataclass(frozen=True)
class TestScore:
    """What a network made of the test images.

    Attributes
    ----------
    value : float
        In the metric of the run.
    images : int
    date : str
        ``"2026-11-29"``.
    epoch : int
        Finished epochs of the network that was measured.
    """

    value: float
    images: int
    date: str = ""
    epoch: int = 0

    __test__ = False  # no class of tests


@dataclass(frozen=True, eq=False)
class RunInfo:
    """What is kept of a run beside its curves.

    Attributes
    ----------
    number : int
        Which run of the project it is, from 1; 0 of a run of an older version.
    note : str
        What its user wrote of it.
    recipe : Recipe or None
        None of a run of an older version.
    marks : tuple of EditMark
        The earliest first.
    test : TestScore or None
        None while the test images are sealed for this run.
    verdict : mapping
        JSON values of a `Verdict` of ``cnndesk.session``; empty without one.
    unit : str
        Of what the run is judged by; empty for a share.
    images : mapping of str to int
        How many images of each part it was trained or judged on, by ``"train"``, ``"val"``.
    best_epoch : int
        0 where that is not known.
    kept_epoch : int
        The epoch that its weights are of; 0 for the last one.
    seconds : float
        Time spent training.
    start : str
        Digest of the weights that it began with; empty where that, or what was changed since, is
        not known.
    """

    number: int = 0
    note: str = ""
    recipe: Recipe | None = None
    marks: tuple[EditMark, ...] = ()
    test: TestScore | None = None
    verdict: Mapping[str, Any] = field(default_factory=dict)
    unit: str = ""
    images: Mapping[str, int] = field(default_factory=dict)
    best_epoch: int = 0
    kept_epoch: int = 0
    seconds: float = 0.0
    start: str = ""

    @property
    def shown_marks(self) -> tuple[EditMark, ...]:
        """The marks that say something; several at one step are one."""
        shown: list[EditMark] = []
        for mark in self.marks:
            if not mark.text:
                continue
            if shown and shown[-1].step == mark.step:
                before = shown.pop()
                text, changes = f"{before.text} {mark.text}", before.changes + mark.changes
                mark = EditMark(mark.step, text, before.place, changes)
            shown.append(mark)
        return tuple(shown)

    def to_json(self) -> dict[str, Any]:
        """Return what there is as JSON values."""
        values: dict[str, Any] = {
            "number": self.number,
            "note": self.note,
            "marks": [mark.to_json() for mark in self.marks[-MOST_MARKS:]],
            "start": self.start if len(self.marks) <= MOST_MARKS else "",
            "verdict": dict(self.verdict),
            "unit": self.unit,
            "images": dict(self.images),
            "best_epoch": self.best_epoch,
            "kept_epoch": self.kept_epoch,
            "seconds": self.seconds,
        }
        recipe, test = self.recipe, self.test
        if recipe is not None:
            values["recipe"] = {
                "settings": recipe.settings.to_json(),
                "network": network_to_json(recipe.network),
                "augment": list(recipe.augment),
                "data": recipe.data,
                "source": recipe.source,
            }
        if test is not None and math.isfinite(test.value):
            values["test"] = [test.value, test.images, test.date, test.epoch]
        return {name: value for name, value in values.items() if value}

    @classmethod
    def from_json(cls, values: object) -> RunInfo:
        """Read what `to_json` gave.

        Raises
        ------
        ProjectError, SettingError
            For values of another form.
        """
        given = expect(values, dict, "what is known of a run")
        images = expect(given.get("images", {}), dict, "the images of a run")
        return cls(
            number=_count(given.get("number", 0), "the number of a run"),
            note=_text(given.get("note", ""), "the note of a run"),
            recipe=_recipe(given["recipe"]) if "recipe" in given else None,
            marks=_marks(given.get("marks", [])),
            test=_test(given["test"]) if "test" in given else None,
            verdict=expect(given.get("verdict", {}), dict, "the verdict on a run"),
            unit=_text(given.get("unit", ""), "the unit of a run"),
            images={
                part: _count(images[part], "the images of a run")
                for part in ("train", "val")
                if part in images
            },
            best_epoch=_count(given.get("best_epoch", 0), "the best epoch of a run"),
            kept_epoch=_count(given.get("kept_epoch", 0), "an epoch of a run"),
            seconds=_number(given.get("seconds", 0.0), "the time of a run"),
            start=_text(given.get("start", ""), "the start of a run"),
        )


def _recipe(values: object) -> Recipe:
    given = expect(values, dict, "the recipe of a run")
    augment = expect(given.get("augment", []), list, "the augmentation of a run")
    return Recipe(
        TrainingSettings.from_json(
            expect(given.get("settings", {}), dict, "the settings of a run")
        ),
        network_from_json(expect(given.get("network", {}), dict, "the network of a run")),
        tuple(_text(name, "an augmentation") for name in augment[:_MOST_AUGMENTATIONS]),
        _text(given.get("data", ""), "the images of a run"),
        _text(given.get("source", ""), "the images of a run"),
    )


def _marks(values: object) -> tuple[EditMark, ...]:
    marks = []
    for entry in expect(values, list, "the edits of a run")[-MOST_MARKS:]:
        parts = expect(entry, list, "an edit of a run")
        if len(parts) not in (2, 4):
            raise ProjectError("An edit of a run is damaged. Open a backup.")
        step, text = _count(parts[0], "an edit of a run"), _text(parts[1], "an edit")
        exactly = (place_from_json(parts[2]), changes_from_json(parts[3])) if parts[2:] else ()
        marks.append(EditMark(step, text, *exactly))
    return tuple(marks)


def _test(values: object) -> TestScore:
    what = "the test result of a run"
    given = expect(values, list, what)
    if len(given) != 4:
        raise ProjectError("The test result of a run is damaged. Open a backup.")
    value, images, date, epoch = given
    return TestScore(
        _number(value, what), _count(images, what), _text(date, what), _count(epoch, what)
    )


def _text(value: object, what: str) -> str:
    return expect(value, str, what)[:_LONGEST]


def _count(value: object, what: str) -> int:
    return min(max(expect(value, int, what), 0), _LARGEST)


def _number(value: object, what: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ProjectError(f"It needs a number for {what}.")
    return float(value)

"""What the program does when a step begins: each action of the vocabulary, as a button would."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, cast

import numpy as np

from cnndesk.data import Dataset, load_picture, parse_augment
from cnndesk.data.corrections import Correction, ImageKey
from cnndesk.document.edits import Freeze
from cnndesk.document.image_edits import Exclude, Include, RelabelEach, Revert
from cnndesk.gui.lessons.host import LessonHost
from cnndesk.gui.lessons.scenes import SceneSetter
from cnndesk.gui.lessons.trial_facts import axes_of, seeds_of
from cnndesk.gui.session.laboratory import Draft, Laboratory, Phase
from cnndesk.gui.session.map_choice import MapChoice
from cnndesk.lessons.lesson import Phrase
from cnndesk.paths import resource

if TYPE_CHECKING:
    from cnndesk.gui.panels.stepping.filter_lab import FilterLabPanel
    from cnndesk.gui.panels.stepping.stepper import StepperPanel

CHANGES: dict[str, tuple[str, ...]] = {"none": (), "shift": ("shift:0.1",)}
"""Augmentation by the word that lessons have for it."""


def word_of_changes(augment: Iterable[str]) -> str:
    """Return the word that lessons have for an augmentation, however it is written; or nothing."""
    strengths = parse_augment(augment)
    return next((w for w, some in CHANGES.items() if parse_augment(some) == strengths), "")


class Actions:
    """Does what steps begin with.

    Parameters
    ----------
    host : LessonHost
    scenes : SceneSetter
        Knows what the lesson's blocks are called on the canvas.
    """

    def __init__(self, host: LessonHost, scenes: SceneSetter) -> None:
        self._host, self._scenes = host, scenes
        self._workspace = host.workspace
        self._has_put_together = False

    def begin(self) -> None:
        """Hear that another step begins."""
        self._has_put_together = False

    def do(self, action: Phrase) -> None:
        """Do one."""
        words, workspace = action.words, self._workspace
        match action.verb:
            case "open":
                self.open(words[0], in_centre="centre" in words)
            case "select":
                workspace.reveal(self.id(words[0]))
            case "view":
                workspace.set_view(words[0])
            case "watch" if workspace.dataset is not None:
                workspace.watch(words[0], int(words[1]))
            case "picture" if workspace.watched_name != workspace.tr("drawn star"):
                image = load_picture(resource("start/sample.png"))
                workspace.watch_image(image, workspace.tr("drawn star"))
            case "training":
                settings = workspace.training_settings.replace(**action.values)
                words_of_undo = workspace.tr("Settings of the lesson")
                workspace.set_training_settings(settings, words_of_undo)
            case "lab":
                self.set_lab(action)
            case "freeze":
                self.freeze(words[0], on=True)
            case "direction":
                self.set_direction(words[0])
            case "augment":
                self.augment(words[0])
            case "labels":
                self.label(words[0])
            case "reset":
                self._host.training.reset()
            case "unfreeze":
                self.unfreeze()
            case "classes":
                self.keep_classes(action)
            case "compare":
                self.put_together(action.values)
            case "map":
                self.choose_map(words[0], int(words[1]))

    def id(self, block: str) -> str:
        """Return what a block of the lesson is called on the canvas."""
        return self._scenes.ids.get(block, block)

    def open(self, panel: str, *, in_centre: bool = False) -> None:
        """Bring a panel to the front."""
        if self._host.on_start_page:
            self._host.show_project()
        if in_centre:
            self._host.open_in_centre(panel)
        else:
            self._host.show_panel(panel)

    def freeze(self, block: str, *, on: bool) -> None:
        """Keep a block from learning, or let it learn again, as a step of the history."""
        block_id = self.id(block)
        if block_id in self._workspace.network and self._workspace.network[block_id].frozen != on:
            self._workspace.push(Freeze((block_id,), on))

    def unfreeze(self) -> None:
        """Let every block learn, as a step of the history."""
        network = self._workspace.network
        frozen = tuple(i for i in network.order if network[i].frozen)
        if frozen:
            self._workspace.push(Freeze(frozen, False))

    def put_together(self, values: Mapping[str, object]) -> None:
        """Choose in the Lab what is to vary; what it has tried in this step stays."""
        lab = Laboratory.of(self._workspace)
        draft = Draft(axes_of(values), seeds_of(values))
        if self._has_put_together and lab.draft == draft:
            return
        self._has_put_together = True
        if lab.phase is not Phase.CHOOSING:
            lab.begin_anew()
        lab.set_draft(draft)

    def augment(self, change: str) -> None:
        """Change how the training images are varied, as a step of the history."""
        workspace = self._workspace
        settings = dataclasses.replace(workspace.data_settings, augment=CHANGES[change])
        workspace.set_data_settings(settings, workspace.tr("Settings of the lesson"))

    def label(self, how: str) -> None:
        """Shuffle the labels of the training images, or let all be as they were given."""
        workspace, dataset = self._workspace, self._workspace.dataset
        corrections = workspace.corrections
        if how == "given":
            given = {key: correction.given for key, correction in corrections.items()}
            if given:
                workspace.correct(Revert(given))
        elif dataset is not None and not corrections:
            rows = dataset.kept["train"]
            labels = dataset.whole["train"].labels[rows]
            names = [dataset.classes[label] for label in labels]
            keys = [dataset.key("train", int(row)) for row in rows]
            lot = np.random.default_rng(0).permutation(len(keys))
            shuffled = {key: names[k] for key, k in zip(keys, lot, strict=True)}
            given = dict(zip(keys, names, strict=True))
            workspace.correct(RelabelEach(given, shuffled))
        self._host.clear_messages()

    def keep_classes(self, action: Phrase) -> None:
        """Leave out the images of all classes but some, as a step of the history; or none."""
        workspace, dataset = self._workspace, self._workspace.dataset
        if dataset is None:
            return
        excluded = {k: c.given for k, c in workspace.corrections.items() if c.excluded}
        wanted = to_leave_out(dataset, action)
        if back := {key: name for key, name in excluded.items() if key not in wanted}:
            workspace.correct(Include(back))
        if out := {key: name for key, name in wanted.items() if key not in excluded}:
            workspace.correct(Exclude(out))
        self._host.clear_messages()

    def choose_map(self, block: str, number: int) -> None:
        """Choose a map of a block, from 1, in every view."""
        MapChoice.of(self._workspace).choose(self.id(block), number - 1)

    def set_direction(self, direction: str) -> None:
        """Let the stepper go forward or backward."""
        stepper = cast("StepperPanel", self._host.panel("stepper"))
        stepper.direction.choose(direction)

    def set_lab(self, action: Phrase) -> None:
        """Choose in the filter lab."""
        lab = cast("FilterLabPanel", self._host.panel("filter_lab"))
        values = action.values
        lab.operation.choose(str(values.get("page", "filter")))
        if "image" in values:
            lab.source.choose(str(values["image"]))
        if "filter" in values:
            lab.preset.setCurrentIndex(lab.preset.findData(values["filter"]))
            lab.preset.activated.emit(lab.preset.currentIndex())
        if "padding" in values:
            lab.padding.choose(str(values["padding"]))
        if "stride" in values:
            lab.stride.choose(str(values["stride"]))


def to_leave_out(dataset: Dataset, phrase: Phrase) -> dict[ImageKey, str]:
    """Return the images that a line ``classes`` leaves out, as `left_out` does."""
    if phrase.words == ("all",):
        return {}
    first, last = (int(word) for word in phrase.words)
    return left_out(dataset, range(first - 1, last), phrase.values.get("each"))


def left_out(dataset: Dataset, classes: range, each: int | None) -> dict[ImageKey, str]:
    """Return the images that are not of these classes, or are too many to train on.

    Parameters
    ----------
    dataset : Dataset
    classes : range
        Numbers from 0.
    each : int, optional
        How many training images of each class are kept: the first ones.

    Returns
    -------
    dict of ImageKey to str
        With the class that the source gives each.
    """
    found: dict[ImageKey, str] = {}
    for part, split in dataset.whole.items():
        seen: Counter[int] = Counter()
        for row, label in enumerate(map(int, split.labels)):
            seen[label] += 1
            is_one_more = part == "train" and each is not None and seen[label] > each
            if label not in classes or is_one_more:
                found[dataset.key(part, row)] = dataset.classes[label]
    return found


def kept_classes(dataset: Dataset, corrections: Mapping[ImageKey, Correction]) -> str:
    """Return which images are kept as a line ``classes`` says it; empty where none can.

    Parameters
    ----------
    dataset : Dataset
    corrections : mapping of ImageKey to Correction
    """
    out = {key for key, correction in corrections.items() if correction.excluded}
    if not out:
        return "all"
    kept = {
        part: Counter(
            int(label)
            for row, label in enumerate(split.labels)
            if dataset.key(part, row) not in out
        )
        for part, split in dataset.whole.items()
    }
    classes = sorted(set().union(*kept.values()))
    if not classes:
        return ""
    few = max(kept.get("train", Counter()).values(), default=0)
    for each in (None, few) if few else (None,):
        if set(left_out(dataset, range(classes[0], classes[-1] + 1), each)) == out:
            words = f"{classes[0] + 1} {classes[-1] + 1}"
            return words if each is None else f"{words} each={each}"
    return ""

"""What a lesson notices: each condition of the vocabulary, read off the window as it is.

Conditions that count ("so many positions") count from the beginning of the step. Nothing is
changed here and nothing listens: the guide asks a few times a second.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, cast

import numpy as np

from cnndesk.gui.lessons.actions import kept_classes, to_leave_out, word_of_changes
from cnndesk.gui.lessons.facts import WindowFacts
from cnndesk.gui.lessons.host import LessonHost
from cnndesk.gui.lessons.strokes import kind_of_stroke
from cnndesk.gui.lessons.targets import control
from cnndesk.gui.session.map_choice import MapChoice
from cnndesk.gui.session.runs import Run
from cnndesk.gui.session.training import State
from cnndesk.lessons.lesson import Phrase
from cnndesk.lessons.questions import LAB, expression
from cnndesk.lessons.standing import SIDES
from cnndesk.lessons.vocabulary import DATA
from cnndesk.lessons.word_forms import NOW
from cnndesk.scores import ACCURACY
from cnndesk.session.live_view import LiveView

if TYPE_CHECKING:
    from cnndesk.data import Dataset
    from cnndesk.data.corrections import Corrections
    from cnndesk.gui.document.workspace import Workspace
    from cnndesk.gui.panels.confusion.panel import ConfusionPanel
    from cnndesk.gui.panels.paint import PaintPanel
    from cnndesk.gui.panels.stepping.filter_lab import FilterLabPanel
    from cnndesk.gui.panels.stepping.stepper import StepperPanel
    from cnndesk.gui.session.training import Training
    from cnndesk.gui.widgets.pixel_view import PixelView
    from cnndesk.session.moments import Moment


class LessonConditions:
    """Answers whether conditions hold, and remembers what has been seen since a step began.

    Parameters
    ----------
    host : LessonHost

    Attributes
    ----------
    facts : WindowFacts
        What the expressions of conditions, questions and texts ask for.
    """

    def __init__(self, host: LessonHost) -> None:
        self._host = host
        self._ids: Mapping[str, str] = {}
        self.facts = WindowFacts(host)
        self._lengths: dict[Run, tuple[int, int]] = {}
        self._lengths_before: tuple[int, int] = (0, 0)
        self._last_ended: Run | None = None
        self._kept: tuple[Dataset, Corrections, str] | None = None
        self._asked: tuple[tuple[Dataset, Corrections, Phrase], bool] | None = None
        self._ended_at = 0  # batches; one that goes on ends once more
        host.training.state_changed.connect(self._on_state)
        self._tests: dict[str, Callable[[Phrase], bool]] = {
            "panel": self._panel,
            "numbers": self._numbers,
            "selected": lambda p: self._workspace.current == self._id(p.words[0]),
            "chosen": lambda p: self._type_of(self._workspace.current) == p.words[0],
            "has": self._has,
            "value": self._value,
            "shape": self._shape,
            "lab": self._lab,
            "filters": lambda p: len(self._filters) > int(p.words[0]),
            "stepped": lambda p: self._passed() - self._passed_before >= int(p.words[0]),
            "watched": lambda p: len(self._images) > int(p.words[0]),
            "painted": lambda p: self._is_painted() and self._image() is not self._begun_with,
            "certain": self._certain,
            "data": self._data,
            "view": lambda p: self._workspace.view == p.words[0],
            "batches": lambda p: self.trained[0] >= int(p.words[0]),
            "epochs": lambda p: self.trained[1] >= int(p.words[0]),
            "finished": lambda p: self._last_ended is not None,
            "accuracy": self._accuracy,
            "cell": self._cell,
            "moment": self._shows_moment,
            "whole": lambda p: self._pixels is not None and self._pixels.is_whole,
            "pixels": lambda p: self._pixels is not None,
            "blank": self._blank,
            "shifted": self._shifted,
            "run": self._run,
            "unit": self._unit,
            "stroke": self._stroke,
            "dead": self._dead,
            "gap": self._gap,
            "digest": lambda p: expression("unchanged").holds(self.facts) is (p.words[0] == "same"),
            "true": lambda p: expression(" ".join(p.words)).holds(self.facts),
            "frozen": self._frozen,
            "map": self._map,
            "classes": self._classes,
            "gone": lambda p: self._id(p.words[0]) not in self._workspace.network,
            "setting": self._setting,
            "augment": self._augment,
            "direction": self._direction,
            "compared": lambda p: self.facts.trials.has_tried(p.values, self._tried_before),
            "unsealed": lambda p: expression("test_accuracy >= 0").holds(self.facts),
        }
        self.begin({})

    def end(self) -> None:
        """Listen no more."""
        self._host.training.state_changed.disconnect(self._on_state)

    @property
    def names(self) -> frozenset[str]:
        """The conditions that are known."""
        return frozenset(self._tests)

    @property
    def _workspace(self) -> Workspace:
        return self._host.workspace

    @property
    def _training(self) -> Training:
        return self._host.training

    # What is asked of single panels; None before they are made.

    @property
    def _filter_lab(self) -> FilterLabPanel | None:
        return cast("FilterLabPanel | None", self._host.panel("filter_lab"))

    @property
    def _stepper(self) -> StepperPanel | None:
        return cast("StepperPanel | None", self._host.panel("stepper"))

    @property
    def _paint(self) -> PaintPanel | None:
        return cast("PaintPanel | None", self._host.panel("paint"))

    @property
    def _confusion(self) -> ConfusionPanel | None:
        return cast("ConfusionPanel | None", self._host.panel("confusion"))

    def begin(self, ids: Mapping[str, str], asked: frozenset[str] = frozenset()) -> None:
        """Count from now on.

        Parameters
        ----------
        ids : mapping
            From the lesson's blocks to those on the canvas.
        asked : frozenset of str
            Names whose values of now are asked for later.
        """
        self._ids = ids
        self._passed_before = self._passed()
        self._filters: set[object] = set()
        self._images: set[object] = set()
        self._begun_with = self._image()
        self._moved_before = self._moved()
        self._last_ended = None
        self._tried_before = self.facts.trials.started
        self._follow_runs()
        self._lengths_before = self._totals()
        self.facts.begin(ids, asked)

    def look(self) -> None:
        """Remember what is to be seen at this moment."""
        lab = self._filter_lab
        if lab is not None and lab.isVisible():
            self._filters.add(lab.preset.currentData())
        watched = self._workspace.watched
        if watched is not None:
            self._images.add((watched.split, watched.index, watched.name))
        self._follow_runs()
        self.facts.look()

    def _on_state(self) -> None:
        """Note the end of a run that was trained since the step began."""
        if self._training.state is not State.FINISHED:
            return
        self._follow_runs()
        present = next((run for run in self._training.runs if run.is_present), None)
        if present is None or self._totals()[0] <= self._lengths_before[0]:
            return  # nothing was trained in this step: its end is an earlier one
        length = len(present.history.steps)
        if self._last_ended is not present or self._ended_at != length:
            self._last_ended, self._ended_at = present, length
            self.facts.runs.run_ended()

    def _follow_runs(self) -> None:
        """Note how long each run is; one that is forgotten, reset or begun anew still counts."""
        for run in self._training.runs:
            steps, epochs = self._lengths.get(run, (0, 0))
            history = run.history
            self._lengths[run] = (
                max(steps, len(history.steps)),
                max(epochs, len(history.epochs)),
            )

    def _totals(self) -> tuple[int, int]:
        return (
            sum(steps for steps, _ in self._lengths.values()),
            sum(epochs for _, epochs in self._lengths.values()),
        )

    @property
    def trained(self) -> tuple[int, int]:
        """How many batches and epochs were trained since the step began."""
        self._follow_runs()
        (steps, epochs), before = self._totals(), self._lengths_before
        return steps - before[0], epochs - before[1]

    def hold(self, phrase: Phrase) -> bool:
        """Return whether a condition holds now."""
        return bool(self._tests[phrase.verb](phrase))

    # The tests -----------------------------------------------------------------------------

    def _id(self, name: str) -> str:
        return self._ids.get(name, name)

    def _type_of(self, block_id: str | None) -> str:
        network = self._workspace.network
        if block_id is None or block_id not in network:
            return ""
        return network.block(block_id).type

    def _panel(self, phrase: Phrase) -> bool:
        return self._host.is_in_front(phrase.words[0])

    def _numbers(self, phrase: Phrase) -> bool:
        return self._pixels is not None and bool(self._pixels.writes_numbers)

    def _has(self, phrase: Phrase) -> bool:
        network = self._workspace.network
        return any(network.block(i).type == phrase.words[0] for i in network.order)

    def _value(self, phrase: Phrase) -> bool:
        whole, value = next(iter(phrase.values.items()))
        target, _, name = whole.partition(".")
        network = self._workspace.network
        if self._id(target) not in network:
            return False
        block = network.block(self._id(target))
        return bool(block.values()[name] == block.replace(**{name: value}).values()[name])

    def _shape(self, phrase: Phrase) -> bool:
        found = self._workspace.diagnoses.get(self._id(phrase.words[0]))
        wanted = tuple(int(part) for part in phrase.words[1].split("x"))
        return found is not None and found.output is not None and tuple(found.output) == wanted

    def _lab(self, phrase: Phrase) -> bool:
        lab = self._filter_lab
        if lab is None or not lab.isVisible():
            return False
        now = {
            "image": lab.source.value,
            "filter": lab.preset.currentData(),
            "padding": lab.padding.value,
            "stride": lab.stride.value,
            "page": lab.operation.value,
        }
        return all(now[name] == str(value) for name, value in phrase.values.items())

    def _passed(self) -> int:
        stepper = self._stepper
        return 0 if stepper is None else stepper.passed

    def _image(self) -> object:
        watched = self._workspace.watched
        return watched.image if watched is not None else None

    def _is_painted(self) -> bool:
        paint = self._paint
        return paint is not None and paint.is_painted

    def _certain(self, phrase: Phrase) -> bool:
        seen = self._workspace.snapshot
        if not self._is_painted() or not isinstance(seen, LiveView) or not len(seen.outputs):
            return False
        return float(np.nan_to_num(seen.outputs).max()) >= int(phrase.words[0]) / 100

    def _data(self, phrase: Phrase) -> bool:
        dataset = self._workspace.dataset
        if dataset is None:
            return False
        return phrase.words[0] == "any" or dataset.settings.source not in DATA

    def _accuracy(self, phrase: Phrase) -> bool:
        history = self._training.history
        if history is None or self.trained[1] < 1 or history.metric != ACCURACY:
            return False
        if not len(history.epochs):
            return False
        column = np.nan_to_num(history.epochs.column("val_accuracy"))
        return float(column.max()) >= int(phrase.words[0]) / 100

    def _run(self, phrase: Phrase) -> bool:
        run = self._last_ended
        recipe = run.info.recipe if run is not None else None
        if recipe is None:
            return False
        return all(getattr(recipe.settings, name) == value for name, value in phrase.values.items())

    def _gap(self, phrase: Phrase) -> bool:
        wanted = expression(f"gap >= {int(phrase.words[0])}")
        return self._last_ended is not None and wanted.holds(self.facts)

    def _unit(self, phrase: Phrase) -> bool:
        place, *words = phrase.words
        return self.is_at(place) and expression(" ".join(words)).holds(self.facts)

    def is_at(self, place: str) -> bool:
        """Whether a unit of a block, or a place of the filter lab, is shown."""
        self.facts.look_at(place)
        if place == LAB:
            return self._host.is_in_front("filter_lab")
        return self.facts.block == self._id(place)

    def _stroke(self, phrase: Phrase) -> bool:
        image = self._image()
        if not self._is_painted() or image is self._begun_with or not isinstance(image, np.ndarray):
            return False
        return kind_of_stroke(image) == phrase.words[0]

    def _dead(self, phrase: Phrase) -> bool:
        block = phrase.words[0]
        return (
            self._host.is_in_front("health")
            and self._workspace.current == self._id(block)
            and expression(f"dead({block}) == maps({block})").holds(self.facts)
        )

    def _frozen(self, phrase: Phrase) -> bool:
        network, block = self._workspace.network, self._id(phrase.words[0])
        return block in network and network[block].frozen

    def _augment(self, phrase: Phrase) -> bool:
        return word_of_changes(self._workspace.data_settings.augment) == phrase.words[0]

    def _map(self, phrase: Phrase) -> bool:
        block, number = self._id(phrase.words[0]), int(phrase.words[1])
        return MapChoice.of(self._workspace).chosen.get(block, 0) == number - 1

    def _classes(self, phrase: Phrase) -> bool:
        dataset, corrections = self._workspace.dataset, self._workspace.corrections
        if dataset is None:
            return False
        asked = (dataset, corrections, phrase)
        if self._asked is None or any(
            a is not b for a, b in zip(self._asked[0], asked, strict=True)
        ):
            out = {key for key, one in corrections.items() if one.excluded}
            self._asked = asked, out == set(to_leave_out(dataset, phrase))
        return self._asked[1]

    def kept_classes(self) -> str:
        """Return which images are kept, as lessons write it; worked out where it may differ."""
        dataset, corrections = self._workspace.dataset, self._workspace.corrections
        if dataset is None:
            return "all"
        if self._kept is None or self._kept[0] is not dataset or self._kept[1] is not corrections:
            self._kept = dataset, corrections, kept_classes(dataset, corrections)
        return self._kept[2]

    def _setting(self, phrase: Phrase) -> bool:
        now = self._workspace.training_settings
        return all(getattr(now, name) == value for name, value in phrase.values.items())

    def _direction(self, phrase: Phrase) -> bool:
        stepper = self._stepper
        return (
            stepper is not None
            and stepper.isVisible()
            and stepper.direction.value == phrase.words[0]
        )

    def _cell(self, phrase: Phrase) -> bool:
        confusion = self._confusion
        if confusion is None or confusion.cell is None:
            return False
        return not phrase.words or cell_words(confusion.cell) == phrase.words

    def _shows_moment(self, phrase: Phrase) -> bool:
        """Whether the time machine shows the end of an epoch, or now."""
        at = self._training.time_machine.at
        if phrase.words == (NOW,) or at is None:
            return phrase.words == (NOW,) and at is None
        wanted = expression(" ".join(phrase.words)).value(self.facts)
        return is_end_of(at, round(wanted))

    @property
    def _pixels(self) -> PixelView | None:
        """The pixels of the watched image; None while they are out of sight."""
        pixels = cast("PixelView | None", control(self._host, "pixels"))
        return pixels if pixels is not None and pixels.isVisible() else None

    def _blank(self, phrase: Phrase) -> bool:
        return self._paint is not None and self._paint.is_blank

    def _moved(self) -> tuple[int, int]:
        return (0, 0) if self._paint is None else self._paint.shifted

    def _shifted(self, phrase: Phrase) -> bool:
        side, count = phrase.words
        axis = 0 if side in SIDES[0] else 1
        done = self._moved()[axis] - self._moved_before[axis]
        return done == (int(count) if side == SIDES[axis][1] else -int(count))


def cell_words(cell: tuple[int, int]) -> tuple[str, ...]:
    """Return a cell of the confusion as lessons write it: the classes from 1."""
    return tuple(str(label + 1) for label in cell)


def is_end_of(moment: Moment, epoch: int) -> bool:
    """Whether a moment is the end of an epoch; 0 is the start."""
    if not epoch:
        return not moment.step
    return moment.ends_epoch and moment.epoch == epoch

"""What a lesson notices: each condition of the vocabulary, read off the window as it is.

Conditions that count ("so many positions") count from the beginning of the step. Nothing is
changed here and nothing listens: the guide asks a few times a second.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, cast

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor

from cnndesk.gui.lessons.host import LessonHost
from cnndesk.gui.lessons.targets import control
from cnndesk.gui.session.training import State, Training
from cnndesk.lessons.lesson import Phrase
from cnndesk.lessons.vocabulary import DATA
from cnndesk.scores import ACCURACY
from cnndesk.session.live_view import LiveView

if TYPE_CHECKING:
    from cnndesk.gui.document.workspace import Workspace
    from cnndesk.gui.panels.confusion.panel import ConfusionPanel
    from cnndesk.gui.panels.paint import PaintPanel
    from cnndesk.gui.panels.stepping.filter_lab import FilterLabPanel
    from cnndesk.gui.panels.stepping.stepper import StepperPanel
    from cnndesk.gui.widgets.pixel_view import PixelView

MOVES = 3
"""Places of the pointer in a panel that count as having looked around in it."""


class LessonConditions:
    """Answers whether conditions hold, and remembers what has been seen since a step began.

    Parameters
    ----------
    host : LessonHost
    """

    def __init__(self, host: LessonHost) -> None:
        self._host = host
        self._ids: Mapping[str, str] = {}
        self._tests: dict[str, Callable[[Phrase], bool]] = {
            "panel": self._panel,
            "pointed": self._pointed,
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
            "batches": lambda p: self._batches() - self._batches_before >= int(p.words[0]),
            "epochs": lambda p: self._epochs() >= int(p.words[0]),
            "finished": lambda p: self._training.state is State.FINISHED,
            "accuracy": self._accuracy,
            "cell": self._cell,
        }
        self.begin({})

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

    def begin(self, ids: Mapping[str, str]) -> None:
        """Count from now on; ``ids`` leads from the lesson's blocks to those on the canvas."""
        self._ids = ids
        self._passed_before = self._passed()
        self._filters: set[object] = set()
        self._images: set[object] = set()
        self._spots: dict[str, set[tuple[int, int]]] = {}
        self._cursor = QCursor.pos()
        self._begun_with = self._image()
        training = Training.existing(self._workspace)
        self._batches_before = self._batches() if training is not None else 0

    def look(self) -> None:
        """Remember what is to be seen at this moment."""
        lab = self._filter_lab
        if lab is not None and lab.isVisible():
            self._filters.add(lab.preset.currentData())
        watched = self._workspace.watched
        if watched is not None:
            self._images.add((watched.split, watched.index, watched.name))
        self._follow(QCursor.pos())

    def _follow(self, at: QPoint) -> None:
        if at == self._cursor:
            return
        self._cursor = at
        for name in (*self._host.panel_names, "canvas"):
            widget = self._host.panel(name)
            if widget is None or not widget.isVisible():
                continue
            inside = widget.visibleRegion().contains(widget.mapFromGlobal(at))
            if inside:
                self._spots.setdefault(name, set()).add((at.x(), at.y()))

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

    def _pointed(self, phrase: Phrase) -> bool:
        return len(self._spots.get(phrase.words[0], ())) >= MOVES

    def _numbers(self, phrase: Phrase) -> bool:
        pixels = cast("PixelView | None", control(self._host, "pixels"))
        return pixels is not None and pixels.isVisible() and bool(pixels.writes_numbers)

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

    def _batches(self) -> int:
        history = self._training.history
        return len(history.steps) if history is not None else 0

    def _epochs(self) -> int:
        history = self._training.history
        return len(history.epochs) if history is not None else 0

    def _accuracy(self, phrase: Phrase) -> bool:
        history = self._training.history
        if history is None or not len(history.epochs):
            return False
        if history.metric != ACCURACY:
            return False
        column = np.nan_to_num(history.epochs.column("val_accuracy"))
        return float(column.max()) >= int(phrase.words[0]) / 100

    def _cell(self, phrase: Phrase) -> bool:
        confusion = self._confusion
        return confusion is not None and confusion.shows_cell

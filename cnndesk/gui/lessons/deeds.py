"""What a learner does, done by the program: the lines ``@do`` of a lesson, through real widgets.

Whoever checks a lesson plays it with these. Nothing is asked of the network that the window does
not ask, and what takes time is waited for.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEventLoop, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from cnndesk.document.edits import RemoveBlocks, SetParams
from cnndesk.errors import CnndeskError
from cnndesk.explain.passes import Unit
from cnndesk.gui.lessons.actions import Actions
from cnndesk.gui.lessons.conditions import is_end_of
from cnndesk.gui.lessons.guide import Guide
from cnndesk.gui.lessons.host import LessonHost
from cnndesk.gui.lessons.targets import control
from cnndesk.gui.session.laboratory import Laboratory, Phase
from cnndesk.gui.session.training import State
from cnndesk.lessons.lesson import Phrase
from cnndesk.lessons.questions import expression
from cnndesk.lessons.word_forms import NOW

if TYPE_CHECKING:
    from cnndesk.gui.panels.confusion.panel import ConfusionPanel
    from cnndesk.gui.panels.data.images import ImagesPanel
    from cnndesk.gui.panels.laboratory.panel import LaboratoryPanel
    from cnndesk.gui.panels.microscope.panel import MicroscopePanel
    from cnndesk.gui.panels.paint import PaintPanel
    from cnndesk.gui.panels.stepping.filter_lab import FilterLabPanel
    from cnndesk.gui.panels.stepping.stepper import StepperPanel
    from cnndesk.gui.panels.training.training_controls import TrainingControlsPanel
    from cnndesk.gui.widgets.pixel_view import PixelView

LONGEST_TRAINING = 7200.0
"""Seconds that a training, or what the Lab tries, is waited for: other work may run beside it."""
LONGEST = 300.0
"""Seconds that any other deed is waited for."""
MOST_PLACES = 3000
"""Units that are looked through for one of a kind."""
_EVERY = 20  # milliseconds between two looks


class DeedError(CnndeskError):
    """A line ``@do`` cannot be done; the sentence says why."""


def wait_for(condition: Callable[[], bool], what: str, longest: float = LONGEST) -> None:
    """Let the window go on until something holds.

    Raises
    ------
    DeedError
        Where it takes too long.
    """
    ends = time.monotonic() + longest
    while not condition():
        if time.monotonic() > ends:
            raise DeedError(f"{what} did not happen within {longest:.0f} seconds.")
        pause()


def pause(milliseconds: int = _EVERY) -> None:
    """Let the window go on for a moment."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Deeds:
    """Does what a lesson asks for.

    Parameters
    ----------
    host : LessonHost
    guide : Guide
    seed : int
        Of the trainings; a seed that the lesson itself sets is counted from here.
    """

    def __init__(self, host: LessonHost, guide: Guide, seed: int = 0) -> None:
        self._host, self._guide, self._seed = host, guide, seed
        self._workspace = host.workspace
        self._actions = Actions(host, guide.scenes)

    def do(self, deed: Phrase) -> None:
        """Do one.

        Raises
        ------
        DeedError
            Where it cannot be done, in the state the window is in.
        """
        words = deed.words
        match deed.verb:
            case "train":
                self._train()
            case "batch":
                self._batch()
            case "reset":
                self._host.training.reset()
            case "offer":
                self._offer(int(words[0]))
            case "set":
                self._set(*next(iter(deed.values.items())))
            case "remove":
                self._workspace.push(RemoveBlocks((self._actions.id(words[0]),)))
            case "freeze":
                block = self._actions.id(words[0])
                now = self._workspace.network[block].frozen
                self._actions.freeze(words[0], on=not now)
            case "select":
                self._workspace.select((self._actions.id(words[0]),))
            case "unit":
                self._unit(words[0], *(int(word) - 1 for word in words[1:]))
            case "label":
                self._search(words[0], "is_label == 1")
            case "negative":
                self._search(words[0], "before < 0")
            case "blamed":
                self._search(words[0], "blame != 0")
            case "backward" | "forward":
                self._actions.set_direction(deed.verb)
            case "lab":
                self._actions.open("filter_lab")
                self._actions.set_lab(deed)
                self._await_lab()
            case "place":
                self._place(*(int(word) - 1 for word in words))
            case "kernel":
                self._kernel([float(word) for word in words])
            case "shift":
                self._shift(words[0], int(words[1]))
            case "paint":
                self._paint(words[0])
            case "watch" if len(words) == 2:
                self._workspace.watch(words[0], int(words[1]))
            case "watch":
                self._watch(int(words[0]))
            case "moment":
                self._go_back(" ".join(words))
            case "epoch":
                self._host.training.step_epoch()
                wait_for(lambda: not self._host.training.is_busy, "One epoch")
            case "view":
                self._workspace.set_view(words[0])
            case "zoom":
                self._zoom(out="out" in words)
            case "pixels":
                self._show_pixels()
            case "blank":
                self._pad().blank.click()
            case "cell":
                self._cell(int(words[0]) - 1, int(words[1]) - 1)
            case "open":
                self._actions.open(words[0])
            case "augment":
                self._actions.augment(words[0])
            case "flashlight":
                self._workspace.set_view("flashlight")
            case "unseal":
                self._unseal()
            case "unfreeze":
                self._actions.unfreeze()
            case "map":
                self._actions.choose_map(words[0], int(words[1]))
            case "classes":
                self._actions.keep_classes(deed)
            case "compare":
                self._compare()
            case "liked":
                self._await_liked()
            case "mute":
                self._mute()
        self._guide.look()

    # Training ------------------------------------------------------------------------------

    def _train(self) -> None:
        training = self._host.training
        self._actions.open("training")
        controls = cast("TrainingControlsPanel", self._host.panel("training_controls"))
        wait_for(controls.train.isEnabled, "The button Train")
        controls.train.click()
        wait_for(lambda: training.is_busy or training.issue is not None, "The training")
        wait_for(lambda: not training.is_busy, "The end of the training", LONGEST_TRAINING)
        if training.state is not State.FINISHED:
            issue = training.issue
            raise DeedError(f"The training stopped: {issue.text if issue else 'paused'}")
        self._await_health()

    def _batch(self) -> None:
        training = self._host.training
        training.step_batch()
        wait_for(lambda: not training.is_busy, "One batch")

    def let_engine_answer(self) -> None:
        """Let everything arrive that the engine and the filter lab were asked before now."""
        arrived: list[bool] = []
        self._host.training.engine.ask(
            lambda: True, lambda _: arrived.append(True), lambda _: arrived.append(False)
        )
        wait_for(lambda: bool(arrived), "The answer of the engine")
        lab = cast("FilterLabPanel | None", self._host.panel("filter_lab"))
        if lab is not None and lab.isVisible():
            wait_for(lambda: not lab.is_computing, "The filter lab")
        pause()

    def _await_health(self) -> None:
        """Let the look at the end of the training, and what the maps show, arrive."""
        self.let_engine_answer()
        pause(60)

    def _go_back(self, words: str) -> None:
        """Look back with the time machine, to the end of an epoch or to the start."""
        machine = self._host.training.time_machine
        if words == NOW:
            machine.go_to(None)
            self._await_health()
            return
        wanted = round(expression(words).value(self._guide.facts))
        wait_for(lambda: bool(machine.moments), "The moments of the run")
        for moment in machine.moments:
            if is_end_of(moment, wanted):
                machine.go_to(moment)
                self._await_health()
                return
        raise DeedError(f"The time machine has no moment of epoch {wanted}.")

    def _unseal(self) -> None:
        from cnndesk.gui.panels.training.sealed_part import TestResult

        result = TestResult(self._workspace, self._guide)
        result.open()
        wait_for(lambda: result.score is not None, "The test")

    def _compare(self) -> None:
        """Let the Lab try what is put together, with seeds of this play alone."""
        self._actions.open("laboratory")
        workspace, lab = self._workspace, Laboratory.of(self._workspace)
        settings = workspace.training_settings.replace(seed=100 * self._seed)
        with workspace.lifted():
            workspace.set_training_settings(settings)
        panel = cast("LaboratoryPanel", self._host.panel("laboratory"))
        wait_for(lambda: lab.plan is not None or bool(lab.why_not and lab.problem), "The Lab")
        if lab.why_not:
            raise DeedError(f"The Lab cannot start: {lab.why_not}")
        panel.compares.side.start.click()
        ends = (Phase.OVER, Phase.STOPPED)
        wait_for(lambda: lab.phase in ends, "The end of the comparison", LONGEST_TRAINING)
        if lab.phase is Phase.STOPPED:
            raise DeedError(f"The Lab has stopped. {lab.problem}")

    @property
    def _microscope(self) -> MicroscopePanel:
        return cast("MicroscopePanel", self._host.panel("microscope"))

    def _await_liked(self) -> None:
        self._actions.open("microscope")
        wait_for(lambda: self._microscope.liked is not None, "The picture that the map likes best")

    def _mute(self) -> None:
        self._await_liked()
        if not self._microscope.head.mute.isChecked():
            self._microscope.head.mute.click()
        wait_for(lambda: self._microscope.muted is not None, "The answers without the map")

    # Settings and blocks -------------------------------------------------------------------

    def _offer(self, number: int) -> None:
        step = self._guide.step
        if step is None or not 1 <= number <= len(step.offers):
            raise DeedError(f"The step has no button {number}.")
        self._guide.accept(step.offers[number - 1])

    def _set(self, whole: str, value: object) -> None:
        target, _, name = whole.partition(".")
        workspace = self._workspace
        if target == "training":
            if name == "seed":
                value = int(cast("int", value)) + 100 * self._seed
            settings = workspace.training_settings.replace(**{name: value})
            workspace.set_training_settings(settings)
            return
        workspace.push(SetParams({self._actions.id(target): {name: value}}))

    # Looking -------------------------------------------------------------------------------

    def _unit(self, block: str, row: int, column: int, channel: int) -> None:
        workspace, name = self._workspace, self._actions.id(block)
        self._actions.open("stepper")
        workspace.select((name,))
        stepper = cast("StepperPanel", self._host.panel("stepper"))
        wait_for(lambda: stepper.step is not None and stepper.step.node == name, f"{block}")
        unit = Unit(row, column, channel)
        if stepper.channel.isVisible():
            stepper.channel.setValue(channel + 1)
            stepper.place_at(row, column)
        else:
            stepper.go_to(channel)
        if stepper.unit != unit:
            raise DeedError(f"{block} has no unit {row + 1} {column + 1} {channel + 1}.")

    def _search(self, block: str, wanted: str) -> None:
        """Step through to the first unit of which something is true, as a learner looks for it."""
        self._unit(block, 0, 0, 0)
        stepper = cast("StepperPanel", self._host.panel("stepper"))
        seen, is_it = stepper.examiner.seen, expression(wanted)
        assert seen is not None
        h, w, c = seen.model.shapes[self._actions.id(block)]
        for number in range(min(h * w * c, MOST_PLACES)):
            place, channel = divmod(number, c)
            self._unit(block, place // w, place % w, channel)
            if is_it.holds(self._guide.facts):
                return
        raise DeedError(f"No unit of {block} is such that {wanted}.")

    @property
    def _lab(self) -> FilterLabPanel:
        return cast("FilterLabPanel", self._host.panel("filter_lab"))

    def _await_lab(self) -> None:
        lab = self._lab
        wait_for(lambda: lab.filtered is not None and not lab.is_computing, "The filter lab")

    def _place(self, row: int, column: int) -> None:
        self._await_lab()
        self._lab.map.picked.emit(row, column)

    def _kernel(self, numbers: list[float]) -> None:
        self._await_lab()
        cells = [cell for row in self._lab.matrix.cells for cell in row]
        if len(cells) != len(numbers):
            raise DeedError(f"The filter has {len(cells)} cells, not {len(numbers)}.")
        for cell, number in zip(cells, numbers, strict=True):
            cell.setText(f"{number:g}")
            cell.textEdited.emit(cell.text())
        self._await_lab()

    def _pad(self) -> PaintPanel:
        self._actions.open("paint")
        return cast("PaintPanel", self._host.panel("paint"))

    def _shift(self, side: str, count: int) -> None:
        paint = self._pad()
        for _ in range(count):
            paint.shift[side].click()

    def _paint(self, stroke: str) -> None:
        paint = self._pad()
        paint.blank.click()
        image = paint.image
        if image is None:
            raise DeedError("There is nothing to paint on.")
        h, w = image.shape[:2]
        ends = ((0.2 * h, 0.5 * w), (0.8 * h, 0.5 * w))
        if stroke == "level":
            ends = ((0.5 * h, 0.2 * w), (0.5 * h, 0.8 * w))
        (top, left), (bottom, right) = ends
        start = QPointF(left, top)
        paint.view.drawn.emit(start, start, False)
        paint.view.drawn.emit(start, QPointF(right, bottom), False)
        pause(60)

    def _watch(self, count: int) -> None:
        for _ in range(count):
            self._workspace.watch_next()
            pause()
            self._guide.look()

    def _zoom(self, *, out: bool) -> None:
        pixels = self._show_pixels()
        if out:
            press(pixels, Qt.Key.Key_0, "0")
            return
        for _ in range(12):
            press(pixels, Qt.Key.Key_Plus, "+")

    def _show_pixels(self) -> PixelView:
        """Show the watched image closely."""
        pixels = cast("PixelView", control(self._host, "pixels"))
        if not pixels.isVisible():
            self._actions.open("images")
            images = cast("ImagesPanel", self._host.panel("images"))
            if not images.closely.isChecked():
                images.closely.click()
        if not pixels.isVisible():
            raise DeedError("The window is too narrow for the pixels of the image.")
        return pixels

    def _cell(self, true: int, answered: int) -> None:
        """Click a cell of the confusion matrix, once the images are judged."""
        self._actions.open("confusion")
        confusion = cast("ConfusionPanel", self._host.panel("confusion"))
        wait_for(lambda: confusion.is_current, "The confusion")
        if max(true, answered) >= confusion.matrix.count:
            raise DeedError(f"The confusion has {confusion.matrix.count} classes.")
        confusion.matrix.choose((true, answered))


def press(widget: QWidget, key: Qt.Key, words: str = "") -> None:
    """Press a key on a widget."""
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, words))

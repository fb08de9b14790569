"""Then and now: a moment of the past beside the present network, below the curves.

Three pages: the maps of the selected block that changed most for the watched image, the images
whose answer is another one, and how far the weights of each block have moved. What is computed is
``cnndesk.session.moments.then_and_now``, on the engine thread.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import CancelledError

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cnndesk.blocks import grouped
from cnndesk.errors import CnndeskError
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.judging.gallery import NONE, Entry, Gallery
from cnndesk.gui.panels.judging.parts import WorkBar
from cnndesk.gui.panels.predicted import called as class_called
from cnndesk.gui.session.background_task import (
    BackgroundTask,
    present_subject_of,
    subject_of,
    trained_by,
)
from cnndesk.gui.session.time_machine import called
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import ElidedLabel, Segmented, flush_link, scrolled, text
from cnndesk.gui.widgets.fact_list import Fact, FactList
from cnndesk.gui.widgets.map_pairs import MapPairs, RowName
from cnndesk.session.judging import Subject, rows_of
from cnndesk.session.moments.then_and_now import (
    MOST_IMAGES,
    Answers,
    Maps,
    Move,
    answers,
    maps,
    moves,
)
from cnndesk.words import say

SETTLED = 200
"""Milliseconds that a moment has to be looked at before images are asked about."""

MARGIN = 16
MAPS, ANSWERS, WEIGHTS = "maps", "answers", "weights"


class ThenAndNow(QWidget):
    """The present network beside the moment that is looked at.

    Parameters
    ----------
    workspace : Workspace

    Attributes
    ----------
    found : Answers or None
        Of the moment that is looked at.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._training = training = Training.of(workspace)
        self._machine = training.time_machine
        self.found: Answers | None = None
        self._of: tuple[object, ...] = ()
        self._present: Answers | None = None  # with what was found of now
        self._present_of: tuple[object, ...] = ()
        self._asked = self._again = False
        self.work = BackgroundTask(training.engine, self)
        self.work.failed.connect(self._refuse)
        self._soon = QTimer(self, singleShot=True, interval=SETTLED)
        self._soon.timeout.connect(self._compute)
        self._make()
        self._machine.moved.connect(self._on_moved)
        workspace.selection_changed.connect(self.refresh)
        workspace.snapshot_arrived.connect(lambda _: self._show_maps())
        workspace.watched_changed.connect(self.refresh)

    def _make(self) -> None:
        self.title = ElidedLabel("text", theme.BASE, 600)
        self.pages = Segmented(
            [
                (MAPS, self.tr("Maps")),
                (ANSWERS, self.tr("Answers")),
                (WEIGHTS, self.tr("Weights")),
            ],
            self.tr("What is compared"),
        )
        self.pages.changed.connect(lambda _: self.refresh())
        self.inside = flush_link(self.tr("All in Inside"), self._go_inside)
        self.maps = MapPairs(self.tr("Maps then and now"))
        self.words = text("", "secondary", theme.SECONDARY, wrap=True)
        self.gallery = Gallery(
            self._workspace, self.tr("Images whose answer changed"), side=56, captions=True
        )
        self.gallery.setMinimumHeight(88)
        self.weights = FactList(self.tr("How far the weights have moved"))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(self.inside)
        head.addWidget(self.pages)
        changed = QWidget()
        column = QVBoxLayout(changed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addWidget(self.gallery, 1)
        self._stack = QStackedWidget()
        for page in (self.maps, changed, scrolled(self.weights)):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 8, MARGIN, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(WorkBar(self.work))
        column.addWidget(self._stack, 1)

    # Following -----------------------------------------------------------------------------

    def _on_moved(self) -> None:
        if self._machine.at is None:
            self.work.cancel()
            self._soon.stop()
            self._forget()
        else:
            self.refresh()

    def _forget(self) -> None:
        self.found, self._of = None, ()
        self._present, self._present_of = None, ()

    def refresh(self) -> None:
        """Show the chosen page of the moment that is looked at."""
        moment = self._machine.at
        if moment is None or not self.isVisible():
            return
        page = self.pages.value
        self._stack.setCurrentIndex((MAPS, ANSWERS, WEIGHTS).index(page))
        self.inside.setVisible(page == MAPS)
        self._name()
        if page == MAPS:
            self._show_maps()
        elif page == ANSWERS and self._of != self._key():
            self.words.setText(
                self.tr("Comparing {moment} with now…").format(moment=called(moment))
            )
            self._soon.start()
        elif page == WEIGHTS:
            self._ask_weights()

    def _name(self) -> None:
        titles = {
            MAPS: self.tr("{block}, then and now: the maps that changed most"),
            ANSWERS: self.tr("Images whose answer changed since"),
            WEIGHTS: self.tr("How far the weights have moved since"),
        }
        self.title.set_words(titles[self.pages.value].format(block=self._block() or "–"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _go_inside(self) -> None:
        self._workspace.show_panel("feature_maps")

    # Maps ----------------------------------------------------------------------------------

    def _block(self) -> str:
        """Return the selected block, else the first with maps."""
        network, current = self._workspace.network, self._workspace.current
        if current is not None:
            return current
        order = [i for i in network.order if not network.block(i).is_input]
        return order[0] if order else ""

    def _show_maps(self) -> None:
        """Ask for the maps of both; one request at a time."""
        if self._machine.at is None or not self.isVisible() or self.pages.value != MAPS:
            return
        workspace, block = self._workspace, self._block()
        image = workspace.network_image
        if image is None or workspace.dataset is None or not block:
            self.maps.clear()
            self.title.set_words(self.tr("Watch an image to see its maps, then and now"))
            return
        if self._asked:
            self._again = True
            return
        self._asked = True
        then, now = subject_of(workspace), present_subject_of(workspace)
        self._training.engine.ask(
            lambda: maps(then(), now(), image, block), self._maps_arrived, self._maps_failed
        )

    def _maps_arrived(self, found: Maps | None) -> None:
        moment = self._machine.at
        if moment is not None and found is not None:
            self._name()
            words = called(moment)
            names = (
                RowName(words[:1].upper() + words[1:], self._says(found.outputs_then), "accent"),
                RowName(self.tr("Now"), self._says(found.outputs_now)),
            )
            self.maps.show_maps(names, found.then, found.now, found.order)
        elif found is None:
            self.maps.clear()
            self.title.set_words(
                self.tr("{block} has no maps to compare. Choose a convolution.").format(
                    block=self._block()
                )
            )
        self._maps_done()

    def _maps_failed(self, error: BaseException) -> None:
        if not isinstance(error, CnndeskError | CancelledError):
            raise error
        self._maps_done()

    def _maps_done(self) -> None:
        self._asked = False
        if self._again:
            self._again = False
            self._show_maps()

    def _says(self, outputs: np.ndarray) -> str:
        """Return the answer in short: ``"cat 51.7 %"``; empty where it is no class."""
        spec, dataset = self._training.spec, self._workspace.dataset
        if spec.kind != "classes" or dataset is None or not len(outputs):
            return ""
        best = int(np.nan_to_num(outputs).argmax())
        return f"{class_called(dataset.classes, best)} {100 * float(outputs[best]):.1f} %"

    # Answers -------------------------------------------------------------------------------

    def _key(self) -> tuple[object, ...]:
        moment, dataset = self._machine.at, self._workspace.dataset
        return (moment.step if moment is not None else -1, *self._now_key(), id(dataset))

    def _now_key(self) -> tuple[object, ...]:
        trainer = self._training.trainer
        return (id(trainer), trainer.standing.step if trainer is not None else -1)

    def _compute(self) -> None:
        workspace, dataset = self._workspace, self._workspace.dataset
        if self._machine.at is None or dataset is None or not self.isVisible():
            return
        part = "val" if len(dataset.val) else "train"
        rows = rows_of(dataset, part, MOST_IMAGES, trained_by(workspace))
        key, now_key = self._key(), self._now_key()
        now: Callable[[], Subject] = present_subject_of(workspace)
        known = self._present is not None and self._present_of == now_key
        present = self._present.now if known and self._present is not None else now

        def done(found: Answers) -> None:
            self._present, self._present_of = found, now_key
            if key == self._key():
                self.found, self._of = found, key
                self._show_answers(found)

        self.work.on_engine(
            answers(subject_of(workspace), present, dataset.whole[part], rows), done
        )

    def _show_answers(self, found: Answers) -> None:
        dataset, moment = self._workspace.dataset, self._machine.at
        if dataset is None or moment is None:
            return
        metric, count = found.now.metric, grouped(len(found.rows))
        part = self.tr("validation") if found.split == "val" else self.tr("training")
        words = self.tr("{n} {part} images: {what} {then} at {moment}, {now} now; loss {a} → {b}.")
        said = words.format(
            n=count,
            part=part,
            what=say(metric.title),
            then=metric.text(found.then.score, 1),
            moment=called(moment),
            now=metric.text(found.now.score, 1),
            a=f"{found.then.loss:.3f}",
            b=f"{found.now.loss:.3f}",
        )
        changed = found.changed
        if found.now.targets is None:
            counts = self.tr(" Another answer for {n}: {right} became right, {wrong} became wrong.")
            said += counts.format(
                n=grouped(len(changed)), right=found.became_right, wrong=found.became_wrong
            )
        self.words.setText(said)
        self.gallery.show_entries(dataset, found.split, self._entries(found, changed), NONE)

    def _entries(self, found: Answers, changed: np.ndarray) -> list[Entry]:
        dataset = self._workspace.dataset
        assert dataset is not None
        names, entries = dataset.classes, []
        for place in changed.tolist():
            then, now = (int(e.predictions[place]) for e in (found.then, found.now))
            label = int(found.now.labels[place])
            tip = self.tr("Is {label}. Then {then}, now {now}.").format(
                label=class_called(names, label),
                then=class_called(names, then),
                now=class_called(names, now),
            )
            good = "good" if now == label else "error" if then == label else "text3"
            words = f"{class_called(names, then)} → {class_called(names, now)}"
            entries.append(Entry(int(found.rows[place]), words, "", tip, good))
        return entries

    def _refuse(self, words: str) -> None:
        self.words.setText(words)

    # Weights -------------------------------------------------------------------------------

    def _ask_weights(self) -> None:
        moment = self._machine.at
        if moment is None:
            return
        machine, training = self._machine, self._training
        training.engine.ask(
            lambda: moves(machine.weights_of(moment), training.weights() or {}),
            self._show_weights,
            self._maps_failed,
        )

    def _show_weights(self, found: list[Move]) -> None:
        if self._machine.at is None:
            return
        tip = self.tr("Length of the difference, as a share of the length of the weights then")
        facts = [
            Fact(
                move.block, self.tr("{n:.0f} % of their length").format(n=100 * move.share), tip=tip
            )
            for move in found
        ]
        self.weights.show_facts(facts)

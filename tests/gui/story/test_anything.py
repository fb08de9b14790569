"""Anything in any order, with every panel open: nothing may go wrong inside the program.

Each seed is a story of its own: edits, deletions, undo, other projects and data, steps of training,
other watched images, panels closed and opened. An exception anywhere fails the story and names the
steps that led to it. ``tests/soak/stories.py`` tells more and longer ones.
"""

from __future__ import annotations

import os
import random
import sys
import traceback
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cnndesk.blocks import all_types
from cnndesk.document.edits import Freeze, Mute, RemoveBlocks, SetParams
from cnndesk.document.templates import all_templates
from cnndesk.gui.session.training import State
from tests.gui.story.conftest import LONG

STEPS = int(os.environ.get("CNNDESK_STORY_STEPS", "40"))
FIRST, LAST = (int(n) for n in os.environ.get("CNNDESK_STORY_SEEDS", "0-2").split("-"))


class Monkey:
    """Does one thing after the other to a window.

    Parameters
    ----------
    window : MainWindow
    seed : int
    """

    def __init__(self, window, seed: int) -> None:
        self.window, self.workspace = window, window.workspace
        self.chance = random.Random(seed)
        self.done: list[str] = []
        self.acts: dict[str, Callable[[], object]] = {
            "select": self.select,
            "delete": self.delete,
            "add": self.add,
            "change": self.change,
            "mute": self.mute,
            "freeze": self.freeze,
            "undo": self.workspace.undo.undo,
            "redo": self.workspace.undo.redo,
            "epoch": self.train,
            "batch": lambda: self.command("step_batch"),
            "stop": self.window.training.stop,
            "reset": self.window.training.reset,
            "panel": self.panel,
            "close a panel": self.close_panel,
            "centre": self.centre,
            "workspace": self.change_workspace,
            "bare": self.bare,
            "own_window": self.own_window,
            "watch": self.workspace.watch_random,
            "watch a picture": self.watch_picture,
            "template": self.template,
            "data": self.data,
            "close": self.close,
            "view": lambda: self.workspace.set_view(self.pick(("maps", "cost", "flashlight"))),
            "point": self.point,
            "size": self.size,
        }

    def pick(self, from_):
        """Return one of some things."""
        return self.chance.choice(list(from_))

    def do(self) -> None:
        """Do something, and let the program answer."""
        name = self.pick(self.acts)
        self.done.append(name)
        self.acts[name]()
        for _ in range(self.chance.randrange(1, 6)):
            QApplication.processEvents()
        if self.chance.random() < 0.3:
            QTest.qWait(self.chance.randrange(1, 60))

    # What can be done ----------------------------------------------------------------------

    def some(self, most: int = 2) -> tuple[str, ...]:
        order = self.workspace.network.order
        return tuple(self.chance.sample(order, min(len(order), self.chance.randint(1, most))))

    def select(self) -> None:
        self.workspace.select(self.some())

    def delete(self) -> None:
        if len(self.workspace.network):
            self.workspace.push(RemoveBlocks(self.some()))

    def add(self) -> None:
        self.window.show_project()
        self.window.add_block(self.pick(all_types()).type)

    def change(self) -> None:
        order = self.workspace.network.order
        convolutions = [i for i in order if i.startswith("conv")]
        if convolutions:
            values = {"filters": self.chance.randint(1, 9), "kernel_size": self.pick((1, 3, 7, 30))}
            self.workspace.push(SetParams({self.pick(convolutions): values}))

    def mute(self) -> None:
        if len(self.workspace.network):
            self.workspace.push(Mute(self.some(1), self.chance.random() < 0.5))

    def freeze(self) -> None:
        if len(self.workspace.network):
            self.workspace.push(Freeze(self.some(1), self.chance.random() < 0.5))

    def command(self, name: str) -> None:
        training = self.window.training
        if training.why_not() is None and not training.is_busy:
            getattr(training, name)()

    def train(self) -> None:
        self.command("step_epoch")
        QTest.qWait(self.chance.randrange(1, 300))

    def panel(self) -> None:
        if not self.window.on_start_page:
            self.window.frame.show_panel(self.pick(self.window.frame.places))

    def close_panel(self) -> None:
        if not self.window.on_start_page:
            self.window.frame.close_panel(self.pick(self.window.frame.places))

    def centre(self) -> None:
        self.window.go_to(self.pick(("stepper", "filter_lab", "confusion", "embedding")))

    def change_workspace(self) -> None:
        self.window.go_to(self.pick(tuple(self.window.frame.views)))
        self.window.choose_segment(self.chance.randint(1, 7))

    def bare(self) -> None:
        self.window.frame.set_bare(on=not self.window.frame.is_bare)

    def own_window(self) -> None:
        self.window.frame.open_window("a window")

    def watch_picture(self) -> None:
        shape = (self.chance.randint(1, 70), self.chance.randint(1, 70), self.pick((1, 3)))
        self.workspace.watch_image(np.full(shape, 99, np.uint8), "a picture")

    def template(self) -> None:
        self.window.show_project()
        self.window.use_template(self.pick(all_templates()).name)

    def data(self) -> None:
        self.workspace.open_source(self.pick(("digits", "shapes")))

    def close(self) -> None:
        self.window.files.close_project()

    def point(self) -> None:
        width, height = self.window.width(), self.window.height()
        at = QPoint(self.chance.randrange(width), self.chance.randrange(height))
        under = self.window.childAt(at)
        if under is not None:
            QTest.mouseMove(under, under.mapFrom(self.window, at))

    def size(self) -> None:
        self.window.resize(self.chance.randrange(960, 1700), self.chance.randrange(600, 1000))


@pytest.mark.parametrize("seed", range(FIRST, LAST + 1))
def test_anything_in_any_order(window, qtbot, close, monkeypatch, seed: int) -> None:
    caught: list[str] = []
    monkey = Monkey(window, seed)

    def catch(kind, error, trace) -> None:
        where = "".join(traceback.format_exception(kind, error, trace))
        caught.append(f"{where}after {', '.join(monkey.done)}")

    monkeypatch.setattr(sys, "excepthook", catch)
    window.files.may_leave = lambda: True
    window.panel_loader.make_all()
    window.files.open_images("digits", "lenet5")
    qtbot.waitUntil(lambda: len(window.workspace.network) > 1, timeout=LONG)
    for name, place in window.frame.places.items():
        if name not in ("palette", "inspector"):
            place.leave(name)  # all of them work at once
    for _ in range(STEPS):
        monkey.do()
        assert not caught, "\n".join(caught)
    training = window.training
    training.stop()
    qtbot.waitUntil(lambda: training.state is not State.RUNNING, timeout=LONG)
    QTest.qWait(50)
    assert not caught, "\n".join(caught)
    close(window)

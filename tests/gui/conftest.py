"""What the tests of the window share: Qt offscreen, settings of their own, workspace and window."""

from __future__ import annotations

import functools
import gc
import importlib.util
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from cnndesk.gui.app import Session
    from cnndesk.gui.document.workspace import Workspace
    from cnndesk.gui.session.training import Training
    from cnndesk.gui.window.main_window import MainWindow
    from cnndesk.session.moments import Moment

if any(importlib.util.find_spec(name) is None for name in ("PySide6", "pyqtgraph", "pytestqt")):
    collect_ignore_glob = ["*test_*.py"]  # a machine for the command line alone

PATIENCE = 600_000
"""Milliseconds until a wait is given up, whatever a test asks for.

It only ends what hangs: how busy the machine is decides about no test.
"""

ENDLESS = 100_000
"""Epochs that no machine gets through while a test lasts."""


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every wait of pytest-qt, 5 seconds by itself, last as long as it takes."""
    from pytestqt.qtbot import QtBot

    def patient(wait: Callable[..., object]) -> Callable[..., object]:
        @functools.wraps(wait)
        def waits(*given: object, timeout: int = 0, **more: object) -> object:
            return wait(*given, timeout=max(timeout, PATIENCE), **more)

        return waits

    for name in ("waitUntil", "waitSignal", "waitSignals", "waitExposed", "waitActive"):
        monkeypatch.setattr(QtBot, name, patient(getattr(QtBot, name)))

    holds = QtBot.waitUntil

    def until(bot: QtBot, condition: Callable[[], object], **more: object) -> None:
        # What is not yet there is waited for: pytest-qt calls [] an error and takes None for true.
        holds(bot, lambda: bool(condition()), **more)

    monkeypatch.setattr(QtBot, "waitUntil", until)


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["cnndesk"]


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the user's settings and autosaved work out of the tests."""
    monkeypatch.setenv("CNNDESK_CONFIG", str(tmp_path / "config"))
    monkeypatch.setenv("CNNDESK_DATA", str(tmp_path / "data"))


@pytest.fixture(autouse=True)
def _collect_here() -> Iterator[None]:
    """Collect garbage as the program does: in this thread, never in the engine's."""
    from cnndesk.gui.support.garbage import collect_due
    from cnndesk.gui.support.threads import let_go

    gc.disable()
    yield
    let_go()
    collect_due()


@pytest.fixture(autouse=True)
def _no_calibration(monkeypatch: pytest.MonkeyPatch) -> None:
    """Measure the machine only in the test that is about it."""
    from cnndesk.gui.session import step_times as times

    monkeypatch.setattr(times, "PREPARE_DELAY", 10**8)


@pytest.fixture(autouse=True)
def _lasting_messages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nothing that is shown in passing go before a slow machine has come to look at it."""
    from cnndesk.gui.canvas import hint_line
    from cnndesk.gui.panels.data import fit_form
    from cnndesk.gui.window import banner

    monkeypatch.setattr(banner, "INFO_MILLISECONDS", 10**8)
    monkeypatch.setattr(hint_line, "PASSING", 10**8)
    monkeypatch.setattr(fit_form, "LIT", 10**8)


@pytest.fixture(scope="session")
def _font_of_the_system(qapp) -> QFont:
    """Return what the program finds as it starts: by its size the type of the window is scaled."""
    return qapp.font()


@pytest.fixture
def themed(qapp, _font_of_the_system) -> None:
    """Load fonts and the dark theme, as the program does."""
    from PySide6.QtCore import QEvent

    from cnndesk.gui.widgets import theme

    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the widgets of earlier tests

    qapp.setFont(_font_of_the_system)
    theme.prepare(qapp)
    theme.apply(qapp, theme.Choice.DARK)


@pytest.fixture
def workspace(qapp, themed) -> Iterator[Workspace]:
    """An empty workspace with settings of its own."""
    from cnndesk.gui.document.settings import Settings
    from cnndesk.gui.document.workspace import Workspace

    made = Workspace(Settings())
    yield made
    made.close()
    made.deleteLater()  # else what it answers to keeps it, and its run


@pytest.fixture
def open_window(qapp, themed, qtbot) -> Iterator[Callable[[], MainWindow]]:
    """Open windows as the program does; they are closed without being asked about."""
    from cnndesk.gui.app import Session
    from cnndesk.gui.document.settings import Settings

    sessions: list[Session] = []

    def make() -> MainWindow:
        session = Session(qapp, Settings())
        sessions.append(session)
        with qtbot.waitSignal(session.window.ready):
            session.show()
        session.window.activateWindow()
        qtbot.waitUntil(session.window.isActiveWindow)
        return session.window

    yield make
    for session in sessions:
        if session.window.isVisible():
            session.window.files.may_leave = lambda: True
            session.window.close()
        session.window.deleteLater()
        session.window.workspace.deleteLater()  # else what it answers to keeps it, and its run


@pytest.fixture
def window(open_window) -> MainWindow:
    """An open window, all panels made, on the start page."""
    return open_window()


@pytest.fixture
def wait(qtbot) -> Callable[[Callable[[], bool]], None]:
    """Run the event loop until a condition holds."""

    def until(condition: Callable[[], bool]) -> None:
        qtbot.waitUntil(condition)

    return until


@pytest.fixture
def with_digits(workspace: Workspace, wait) -> Workspace:
    """A workspace with the built-in digits."""
    workspace.open_source("digits")
    wait(lambda: workspace.dataset is not None)
    return workspace


@pytest.fixture
def drawn(with_digits: Workspace) -> Workspace:
    """A workspace with the digits and an untrained LeNet for them, two epochs planned."""
    from cnndesk.document.edits import ReplaceNetwork
    from cnndesk.document.templates import template

    chosen = template("lenet5")
    assert with_digits.dataset is not None
    network = chosen.build(with_digits.dataset.image_shape, 10)
    assert with_digits.push(ReplaceNetwork(network))
    with_digits.set_training_settings(chosen.settings.replace(epochs=2))
    return with_digits


@pytest.fixture
def endless() -> Callable[..., None]:
    """Plan trainings that are still running whenever a test looks, and end when they are stopped.

    A training of some epochs is over within a second or two, which a window that is being made, or
    that waits for a core, may take to look again.
    """

    def plan(workspace: Workspace, **more: object) -> None:
        settings = workspace.training_settings
        given = {"epochs": ENDLESS, "early_stopping": None, **more}
        workspace.set_training_settings(settings.replace(**given))

    return plan


@pytest.fixture
def training(drawn: Workspace) -> Training:
    """What trains `drawn`."""
    from cnndesk.gui.session.training import Training

    return Training.of(drawn)


@pytest.fixture
def trained(drawn: Workspace, training: Training, wait) -> Workspace:
    """`drawn` after one epoch."""
    from cnndesk.gui.session.training import State

    training.step_epoch()
    wait(lambda: training.state is State.PAUSED)
    return drawn


@pytest.fixture
def digits(window: MainWindow, wait) -> MainWindow:
    """A window with the built-in digits and LeNet-5, not trained."""
    window.files.open_images("digits", "lenet5")
    workspace = window.workspace
    wait(lambda: "conv2" in workspace.network and workspace.watched is not None)
    wait(lambda: bool(getattr(workspace.snapshot, "activations", None)))
    return window


@pytest.fixture
def trained_digits(digits: MainWindow, wait) -> MainWindow:
    """A window with the built-in digits and LeNet-5, after one epoch of one."""
    from cnndesk.gui.session.training import State

    workspace = digits.workspace
    workspace.set_training_settings(workspace.training_settings.replace(epochs=1))
    digits.training.run()
    wait(lambda: digits.training.state is State.FINISHED)
    return digits


@pytest.fixture
def trained_window(digits: MainWindow, wait) -> MainWindow:
    """A window in which every panel was there while the network was trained and judged once."""
    from cnndesk.gui.session.training import State

    workspace, training = digits.workspace, digits.training
    workspace.set_training_settings(workspace.training_settings.replace(epochs=1))
    digits.panel_loader.make_all()
    training.run()
    wait(lambda: training.state is State.FINISHED)
    workspace.select(("conv2",))
    return digits


@pytest.fixture
def with_moments(digits: MainWindow, wait) -> MainWindow:
    """A window with LeNet-5 after three epochs, and its moments."""
    from cnndesk.gui.session.training import State

    workspace, training = digits.workspace, digits.training
    workspace.set_training_settings(
        workspace.training_settings.replace(epochs=3, restore_best=False)
    )
    training.run()
    wait(lambda: training.state is State.FINISHED)
    wait(lambda: len([m for m in training.time_machine.moments if m.ends_epoch]) == 4)
    return digits


@pytest.fixture
def at_epoch(with_moments: MainWindow) -> Callable[[int], Moment]:
    """Find the moment at the end of an epoch."""

    def find(epoch: int) -> Moment:
        moments = with_moments.training.time_machine.moments
        return next(m for m in moments if m.epoch == epoch and m.ends_epoch)

    return find

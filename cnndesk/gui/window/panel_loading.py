"""Fills a window that is shown already: canvas and panels, soonest needed first, one by one.

The window is `ready` when everything that a project shows at first is there; the other panels
follow while nothing else is to be done, or when they are asked for.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from cnndesk.gui.window.main_window import MainWindow

FIRST = ("palette", "inspector", "log")
"""Made before anything else can happen: what is in front at first, what follows the selection from
the first moment, and the log, which misses nothing."""

BETWEEN_PANELS = 20
"""Milliseconds for the user between two panels that nobody has asked for yet."""


class PanelLoader:
    """Makes the canvas and the panels of one window.

    Parameters
    ----------
    window : MainWindow

    Attributes
    ----------
    is_ready : bool
        What a project shows at first is there.
    is_done : bool
        All panels are there.
    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.is_ready = self.is_done = False
        self._timer = QTimer(window, interval=0)
        self._timer.timeout.connect(self._next)

    def begin(self) -> None:
        """Begin as soon as the event loop is free."""
        for name, place in self._window.frame.places.items():
            place.make = partial(self._make_panel, name)
        self._timer.start()

    def make_first(self) -> None:
        """Make what a project shows at first, if it is not there yet."""
        while not self.is_ready:
            self._next()

    def make_all(self) -> None:
        """Make all panels that are not there yet."""
        while not self.is_done:
            self._next()

    def _next(self) -> None:
        window, places = self._window, self._window.frame.places
        missing = [name for name in (*FIRST, *places) if not places[name].has_panel]
        if window.canvas is None:
            window.make_canvas()
        elif missing:
            self._make_panel(missing[0])
        elif not self.is_done:
            self.is_done = True
        else:
            self._timer.stop()
            self._make_curves()
        if not self.is_ready and window.canvas is not None and not set(FIRST) & set(missing[1:]):
            self.is_ready = True
            self._timer.setInterval(BETWEEN_PANELS)
            window.get_ready()

    def _make_panel(self, name: str) -> None:
        place = self._window.frame.places[name]
        if not place.has_panel:
            self._window.add_panel(name, place.spec.make(self._window.workspace, place))

    def _make_curves(self) -> None:
        """Make the curves: it is slow, and they are wanted at once when a training begins."""
        from cnndesk.gui.panels.training.panel import TrainingPanel

        panel = self._window.frame.places["training"].panel
        assert isinstance(panel, TrainingPanel)
        panel.make_curves()

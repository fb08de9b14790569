"""Where the things are that a lesson points at: a widget of the window and a rectangle in it.

What is out of sight is pointed at by the tab of its panel, or by the panel, which then says what is
missing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from cnndesk.gui.widgets.tabs import Tab
from cnndesk.lessons.lesson import Phrase

if TYPE_CHECKING:
    from cnndesk.gui.window.main_window import MainWindow

Place = tuple[QWidget, QRect]

CONTROLS = {
    "train": ("training", "controls.train"),
    "step_batch": ("training", "controls.batch"),
    "settings": ("training", "controls.settings"),
    "curves": ("training", "curves"),
    "pixels": ("images", "detail.pixels"),
    "play": ("stepper", "transport.play_button"),
    "lab_image": ("filter_lab", "source"),
    "lab_filter": ("filter_lab", "preset"),
    "lab_padding": ("filter_lab", "padding"),
    "lab_stride": ("filter_lab", "stride"),
    "lab_result": ("filter_lab", "map"),
    "pad": ("paint", "view"),
    "blank": ("paint", "blank"),
    "matrix": ("confusion", "matrix"),
}
"""Places that are a widget of a panel: the panel, and the attribute that holds the widget."""


def panel_of(window: MainWindow, name: str) -> Any:
    """Return a panel's widget, or None before it is made."""
    dock = window.docks.docks.get(name)
    return dock.panel if dock is not None else None


def control(window: MainWindow, name: str) -> QWidget | None:
    """Return the widget of one of `CONTROLS`, or None while there is none."""
    panel, path = CONTROLS[name]
    found: Any = panel_of(window, panel)
    for part in path.split("."):
        found = getattr(found, part, None)
    return found if isinstance(found, QWidget) else None


def find_place(window: MainWindow, phrase: Phrase, ids: Mapping[str, str]) -> Place | None:
    """Return where a place of the vocabulary is now; None while it cannot be seen.

    Parameters
    ----------
    window : MainWindow
    phrase : Phrase
    ids : mapping
        From the ids of blocks in the lesson to those on the canvas.
    """
    if phrase.verb == "watched":
        return _whole(window.toolbar.chooser)
    if phrase.verb == "block":
        return _block(window, ids.get(phrase.words[0], phrase.words[0]))
    if phrase.verb == "panel":
        name = phrase.words[0]
        widget = window.centre.canvas if name == "canvas" else panel_of(window, name)
        return _seen_or_tab(window, widget, name)
    if phrase.verb == "parameter":
        fields = getattr(panel_of(window, "inspector"), "fields", {})
        return _seen_or_tab(window, fields.get(phrase.words[0]), "inspector")
    return _seen_or_tab(window, control(window, phrase.verb), CONTROLS[phrase.verb][0])


def _whole(widget: QWidget | None) -> Place | None:
    if widget is None or not widget.isVisible() or widget.visibleRegion().isEmpty():
        return None
    return widget, widget.visibleRegion().boundingRect()


def _seen_or_tab(window: MainWindow, widget: QWidget | None, panel: str) -> Place | None:
    return _whole(widget) or _tab(window, panel) or _whole(panel_of(window, panel))


def _tab(window: MainWindow, panel: str) -> Place | None:
    """Return the tab that brings a panel to the front."""
    rows = [window.centre.row, *(dock.row for dock in window.docks.docks.values())]
    for row in rows:
        tab: Tab | None = row._tabs.get(panel)
        if tab is not None and not tab.isChecked():
            place = _whole(tab)
            if place is not None:
                return place
    return None


def _block(window: MainWindow, block_id: str) -> Place | None:
    view: Any = window.canvas
    if view is None or block_id not in window.workspace.network or not view.isVisible():
        return None
    shape = view.mapFromScene(view.canvas.body_of(block_id)).boundingRect()
    inside = shape.intersected(view.viewport().rect())
    return (view.viewport(), inside) if not inside.isEmpty() else None

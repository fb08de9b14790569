"""Where the things are that a lesson points at: a widget of the window and a rectangle in it.

What is out of sight is pointed at by the tab of its panel, or by the panel, which then says what is
missing.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from cnndesk.gui.lessons.host import HasTargets, LessonHost
from cnndesk.lessons.lesson import Phrase

Place = tuple[QWidget, QRect]

PANEL_OF = {
    "train": "training_controls",
    "step_batch": "training_controls",
    "settings": "training_controls",
    "curves": "training",
    "pixels": "images",
    "play": "stepper",
    "lab_image": "filter_lab",
    "lab_filter": "filter_lab",
    "lab_padding": "filter_lab",
    "lab_stride": "filter_lab",
    "lab_result": "filter_lab",
    "lab_sums": "filter_lab",
    "pad": "paint",
    "blank": "paint",
    "matrix": "confusion",
    "compare": "laboratory",
    "liked": "microscope",
    "mute": "microscope",
}
"""Places that are a widget of a panel, and the panel, whose ``lesson_targets`` has it."""


def control(host: LessonHost, name: str) -> QWidget | None:
    """Return the widget of one of `PANEL_OF`, or None while there is none."""
    panel = host.panel(PANEL_OF[name])
    return panel.lesson_targets()[name] if isinstance(panel, HasTargets) else None


def find_place(host: LessonHost, phrase: Phrase, ids: Mapping[str, str]) -> Place | None:
    """Return where a place of the vocabulary is now; None while it cannot be seen.

    Parameters
    ----------
    host : LessonHost
    phrase : Phrase
    ids : mapping
        From the ids of blocks in the lesson to those on the canvas.
    """
    if phrase.verb == "watched":
        return _whole(host.watched_image_field())
    if phrase.verb == "time_machine":
        return _seen_or_tab(host, host.time_bar(), "training")  # before a run there is no bar
    if phrase.verb == "block":
        return host.block_area(ids.get(phrase.words[0], phrase.words[0]))
    if phrase.verb == "panel":
        return _seen_or_tab(host, host.panel(phrase.words[0]), phrase.words[0])
    if phrase.verb == "parameter":
        inspector = host.panel("inspector")
        found = inspector.lesson_targets() if isinstance(inspector, HasTargets) else None
        field = found.get(phrase.words[0]) if found is not None else None
        return _seen_or_tab(host, field, "inspector")
    return _seen_or_tab(host, control(host, phrase.verb), PANEL_OF[phrase.verb])


def find_widget(host: LessonHost, phrase: Phrase) -> QWidget | None:
    """Return the widget of a place of the vocabulary, in sight or not; None for a block."""
    if phrase.verb == "watched":
        return host.watched_image_field()
    if phrase.verb == "time_machine":
        return host.time_bar()
    if phrase.verb == "panel":
        return host.panel(phrase.words[0])
    if phrase.verb == "parameter":
        inspector = host.panel("inspector")
        found = inspector.lesson_targets() if isinstance(inspector, HasTargets) else None
        return found.get(phrase.words[0]) if found is not None else None
    return control(host, phrase.verb) if phrase.verb in PANEL_OF else None


def _whole(widget: QWidget | None) -> Place | None:
    if widget is None or not widget.isVisible():
        return None
    seen = _inside_all(widget)
    return (widget, seen) if not seen.isEmpty() else None


def _inside_all(widget: QWidget) -> QRect:
    """Return what is inside all widgets around it; Qt's visible region lacks opaque children."""
    seen, at = widget.rect(), widget
    corner = QPoint()
    while not at.isWindow() and (around := at.parentWidget()) is not None:
        corner = at.mapToParent(corner)
        seen = seen.intersected(around.rect().translated(-corner))
        at = around
    return seen


def _seen_or_tab(host: LessonHost, widget: QWidget | None, panel: str) -> Place | None:
    return _whole(widget) or _whole(host.tab_of(panel)) or _whole(host.panel(panel))

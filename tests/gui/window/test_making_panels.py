"""Panels that are made when they are first shown."""

from __future__ import annotations


def test_a_panel_that_asks_to_be_shown_while_it_is_made_is_made_once(window) -> None:
    place = window.frame.places["training"]
    made = []

    def make() -> None:
        made.append(place.panel)  # as show_panel does, from within the panel's own making

    place._panel, place.make, kept = None, make, place._panel
    assert place.panel is None
    assert made == [None]
    place._panel = kept

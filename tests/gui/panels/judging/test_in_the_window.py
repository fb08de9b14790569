"""The judging screens in the window: reached from the menu, in the centre."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize("panel", ["confusion", "embedding", "recognise"])
def test_the_menu_brings_the_screen_into_the_centre(window, qtbot, panel) -> None:
    window.files.open_images("digits", "lenet5")
    qtbot.waitUntil(lambda: len(window.workspace.network) > 1, timeout=60_000)
    qtbot.waitUntil(lambda: window.actions_[f"show_{panel}"].isEnabled(), timeout=60_000)
    window.actions_[f"show_{panel}"].trigger()
    qtbot.waitUntil(lambda: window.frame.is_shown(panel), timeout=60_000)
    assert window.frame.view.current == panel
    place = window.frame.places[panel]
    qtbot.waitUntil(lambda: place.has_panel and place.panel.missing.isVisible(), timeout=60_000)

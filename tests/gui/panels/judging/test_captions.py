"""Captions under a picture stand beside each other, never on each other."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics

from cnndesk.gui.panels.judging.gallery import BETWEEN, side_by_side
from cnndesk.gui.widgets import theme


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("7", "0.02"),
        ("automobile", "12.345"),
        ("automobile → frog", "automobile"),
        ("left out", ""),
        ("", "0.5"),
        ("a very long caption", ""),
        ("9", "a very long caption of a class"),
    ],
)
def test_captions_never_overprint(themed, left: str, right: str) -> None:
    shown = side_by_side(left, right, 64)
    first = QFontMetrics(theme.font(theme.CAPTION, 600)).horizontalAdvance(shown[0])
    second = QFontMetrics(theme.font(theme.CAPTION)).horizontalAdvance(shown[1])
    assert first + second + (BETWEEN if all(shown) else 0) <= 64
    for words, short in zip((left, right), shown, strict=True):
        assert short == words or short.endswith("…")


def test_captions_that_fit_stay(themed) -> None:
    assert side_by_side("7", "0.02", 64) == ("7", "0.02")

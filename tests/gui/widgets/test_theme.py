"""Claims about colours, type, icons and the style sheet."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QFontMetrics, QIcon, QImage
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QMenu,
    QMenuBar,
    QPushButton,
    QStatusBar,
    QWidget,
)

from cnndesk import words
from cnndesk.blocks import Family
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.stylesheet import _tinted_file, stylesheet

THEMES = (theme.Choice.DARK, theme.Choice.LIGHT)


@pytest.mark.parametrize("choice", THEMES)
@pytest.mark.parametrize("text", ["text", "text2", "text3", "error", "warning", "good", "accent"])
@pytest.mark.parametrize("ground", ["window", "panel"])
def test_text_can_be_read_on_every_ground(qapp, themed, choice, text, ground):
    theme.apply(qapp, choice)
    assert theme.contrast(theme.color(text), theme.color(ground)) >= 4.5


@pytest.mark.parametrize("choice", THEMES)
@pytest.mark.parametrize("family", list(Family))
def test_family_colours_stand_out_from_the_block(qapp, themed, choice, family):
    theme.apply(qapp, choice)
    assert theme.contrast(theme.family_color(family), theme.color("panel")) >= 3


@pytest.mark.parametrize("choice", THEMES)
def test_white_can_be_read_on_the_filled_button(qapp, themed, choice):
    theme.apply(qapp, choice)
    assert theme.contrast(theme.color("on_accent"), theme.color("accent_fill")) >= 4.5


def test_both_themes_name_the_same_colours_as_rrggbb():
    for tokens in (theme.DARK, theme.LIGHT):
        for name, value in dataclasses.asdict(tokens).items():
            assert len(value) == 7, name
            assert QColor(value).isValid(), name


def test_an_unknown_colour_is_refused():
    with pytest.raises(KeyError, match="no colour 'mauve'"):
        theme.color("mauve")


def test_contrast_is_that_of_wcag():
    assert theme.contrast(QColor("#FFFFFF"), QColor("#000000")) == pytest.approx(21.0)
    assert theme.contrast(QColor("#777777"), QColor("#FFFFFF")) == pytest.approx(4.48, abs=0.01)


def test_digits_are_equally_wide(qapp, themed):
    metrics = QFontMetrics(theme.font())
    assert len({metrics.horizontalAdvance(digit * 10) for digit in "0123456789"}) == 1


def test_a_column_grows_with_type_that_changes_after_it_was_made(qapp, themed) -> None:
    column = QWidget()
    theme.fix_width(column, 200, 12)
    assert column.width() == 212
    theme.set_presentation(True)
    try:
        theme.resize_type({}, theme.PRESENTATION)
        assert column.width() == 262
    finally:
        theme.set_presentation(False)
    theme.resize_type({}, 1 / theme.PRESENTATION)
    assert column.width() == 212


@pytest.mark.parametrize("kind", [QMenuBar, QMenu, QStatusBar, QHeaderView])
def test_menus_keep_the_typeface_though_the_system_gives_them_another(qapp, themed, kind) -> None:
    small = QFont("monospace")
    small.setPixelSize(7)
    qapp.setFont(small, kind.__name__)
    widget = kind(Qt.Orientation.Horizontal) if kind is QHeaderView else kind()
    widget.ensurePolished()
    assert widget.font().family() == theme.font().family()
    if kind in (QMenuBar, QMenu):
        assert widget.font().pixelSize() == theme.font().pixelSize()
    qapp.setFont(theme.font())  # forgets those of single kinds


def test_the_bundled_typeface_is_used_in_three_weights(qapp, themed):
    for weight in (400, 500, 600):
        info = QFontInfo(theme.font(theme.BASE, weight))
        assert info.family().startswith("Inter")
        assert info.weight() == weight


def test_text_on_a_data_colour_is_the_one_with_more_contrast():
    assert theme.text_on(QColor("#F2D5A0")).name() == "#0e1013"
    assert theme.text_on(QColor("#3F63E0")).name() == "#ffffff"


def test_reduced_motion_takes_no_time():
    assert theme.motion(150) == 150
    theme.set_reduce_motion(True)
    try:
        assert theme.motion(150) == 0
    finally:
        theme.set_reduce_motion(False)


def test_no_widget_is_styled_anew_once_for_each_one_around_it(qapp, themed, qtbot) -> None:
    outer = inner = QWidget()
    qtbot.addWidget(outer)
    for _ in range(20):
        inner = QFrame(inner)
    outer.show()
    styled: list[QEvent.Type] = []

    class Ear(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.StyleChange:
                styled.append(event.type())
            return False

    ear = Ear()
    inner.installEventFilter(ear)
    theme.apply(qapp, theme.Choice.LIGHT)
    assert inner.palette().windowText().color() == QColor(theme.LIGHT.text)
    assert 1 <= len(styled) <= 4


def test_the_style_sheet_is_understood_by_qt_and_leaves_no_variable(qapp, themed, qtlog):
    button = QPushButton("Train")
    button.setStyleSheet(stylesheet())
    button.ensurePolished()
    assert "$" not in stylesheet()
    assert not [r for r in qtlog.records if "parse" in r.message.lower()]


def _colour_of(icon: QIcon, mode: QIcon.Mode, state: QIcon.State) -> str:
    image: QImage = icon.pixmap(QSize(32, 32), mode, state).toImage()
    solid = [
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    ]
    return max(set(solid), key=solid.count)


def test_an_icon_takes_its_colour_when_it_is_painted(qapp, themed):
    icon = icons.icon("floppy-disk")
    normal, off = QIcon.Mode.Normal, QIcon.State.Off
    assert _colour_of(icon, normal, off) == theme.DARK.text2.lower()
    assert _colour_of(icon, normal, QIcon.State.On) == theme.DARK.accent.lower()
    assert _colour_of(icon, QIcon.Mode.Disabled, off) == theme.DARK.disabled.lower()

    theme.apply(qapp, theme.Choice.LIGHT)

    assert _colour_of(icon, normal, off) == theme.LIGHT.text2.lower()


@pytest.mark.parametrize("family", list(Family))
def test_every_family_has_a_glyph_that_fills_its_square(qapp, themed, family):
    image = icons.pixmap(f"family-{family.value}", 64, family.value).toImage()
    xs = [x for x in range(64) for y in range(64) if image.pixelColor(x, y).alpha() > 128]
    assert min(xs) < 16
    assert max(xs) >= 48


def test_an_icon_that_is_missing_is_told_at_once(qapp, themed):
    with pytest.raises(FileNotFoundError, match="no-such-icon"):
        icons.icon("no-such-icon")


def test_icons_are_sharp_on_dense_screens(qapp, themed):
    assert icons.pixmap("x", 16, "text", 2.0).size() == QSize(32, 32)
    icon = icons.icon("x").pixmap(QSize(16, 16), 2.0)
    assert icon.size() == QSize(32, 32)
    assert icon.devicePixelRatio() == 2.0


def test_icons_of_the_style_sheet_lie_in_the_cache_or_where_it_cannot_be_written_elsewhere(
    tmp_path, monkeypatch
):
    monkeypatch.setenv("CNNDESK_CACHE", str(tmp_path / "cache"))
    _tinted_file.cache_clear()
    sheet = stylesheet()
    icons = sorted((tmp_path / "cache" / "icons").iterdir())
    assert icons
    assert all(icon.as_posix() in sheet for icon in icons)
    assert all(icon.suffix == ".svg" for icon in icons)  # nothing half written is left
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("CNNDESK_CACHE", str(tmp_path / "file" / "cache"))
    _tinted_file.cache_clear()
    found = re.findall(r"url\(([^)]+)\)", stylesheet())
    assert found
    assert all(Path(name.strip("'\"")).is_file() for name in found)
    _tinted_file.cache_clear()


class Hints:
    """The system's wishes, and what was asked of it."""

    def __init__(self, scheme: Qt.ColorScheme) -> None:
        self.scheme, self.asked = scheme, None

    def setColorScheme(self, scheme: Qt.ColorScheme) -> None:
        self.asked = scheme

    def unsetColorScheme(self) -> None:
        self.asked = None

    def colorScheme(self) -> Qt.ColorScheme:
        return self.asked or self.scheme


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Dark, Qt.ColorScheme.Light])
def test_title_bars_are_of_the_chosen_theme_and_the_systems_is_followed(
    qapp, themed, monkeypatch, scheme
):
    hints = Hints(scheme)
    monkeypatch.setattr(theme.QGuiApplication, "styleHints", lambda: hints)
    theme.apply(qapp, theme.Choice.LIGHT)
    assert hints.asked is Qt.ColorScheme.Light
    theme.apply(qapp, theme.Choice.DARK)
    assert hints.asked is Qt.ColorScheme.Dark
    theme.apply(qapp, theme.Choice.SYSTEM)
    assert hints.asked is None
    assert theme.is_dark() == (scheme is Qt.ColorScheme.Dark)


def test_type_is_as_large_as_the_system_wants_it(qapp, themed, monkeypatch):
    monkeypatch.setattr(theme.QSysInfo, "kernelType", lambda: "winnt")
    before = qapp.font()
    try:
        for points, scale in ((9.0, 1.0), (13.5, 1.5), (6.0, 1.0)):
            wanted = QFont(before)
            wanted.setPointSizeF(points)
            qapp.setFont(wanted)
            theme.prepare(qapp)
            assert theme.px(100) == pytest.approx(100 * scale, abs=4)
    finally:
        monkeypatch.undo()
        qapp.setFont(before)
        theme.prepare(qapp)


def test_fractional_scales_of_a_screen_are_not_rounded(qapp):
    policy = qapp.highDpiScaleFactorRoundingPolicy()
    assert policy is Qt.HighDpiScaleFactorRoundingPolicy.PassThrough


def test_characters_are_drawn_as_the_language_of_the_window_draws_them(
    qapp, themed, monkeypatch
) -> None:
    known = {"Noto Sans CJK SC", "Noto Sans CJK JP", "Yu Gothic UI"}
    monkeypatch.setattr(QFontDatabase, "hasFamily", lambda name: name in known)
    monkeypatch.setattr(words, "_language", "en")
    for cached in (theme._made_font, theme._families_beside):
        cached.cache_clear()
    found = {}
    for language in ("en", "zh_CN", "ja", "de"):
        words._language = language
        found[language] = theme.font().families()
    for cached in (theme._made_font, theme._families_beside):
        cached.cache_clear()
    assert found == {
        "en": ["Inter"],
        "zh_CN": ["Inter", "Noto Sans CJK SC"],
        "ja": ["Inter", "Yu Gothic UI", "Noto Sans CJK JP"],
        "de": ["Inter"],
    }

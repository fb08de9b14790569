"""Colours, sizes, type and palette of the window, in a dark and a light theme.

Every colour that follows the theme and every measure of the window is named here and nowhere else;
colours on pictures and scales of values, the same in both themes, stand where they are painted. The
style sheet is in ``stylesheet.py``, tinted icons in ``icons.py``. There is one current theme for
the whole process: `apply` switches it, and everything that paints asks for a colour at the moment
it paints, so that a switch needs a repaint and nothing more.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, fields
from enum import Enum
from functools import cache

from PySide6.QtCore import QSysInfo, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QWidget,
)

from cnndesk.blocks import Family
from cnndesk.figures.palette import FAMILIES, FAMILIES_DARK
from cnndesk.paths import resource
from cnndesk.words import language

# Measures, in logical pixels ---------------------------------------------------------------

RADIUS_CONTROL, RADIUS_BLOCK = 4, 6
ROW_LIST, ROW_FORM, ROW_GAP = 24, 26, 6
HEIGHT_FIELD, ICON_BUTTON = 26, 28
HEIGHT_MENU, HEIGHT_TOOLBAR, HEIGHT_STATUS, HEIGHT_TABS = 26, 48, 26, 32
SPIN_MARGINS = (5, 0, 2, 0)  # around the number of a spin box; Qt adds 2 on each side
ICON_TOOLBAR, ICON_SMALL = 18, 14

# Duration of a movement, in milliseconds; `motion` gives 0 where movement is reduced.
MOTION_ARRANGE = 150

# Type: (size in px, line height in px)
START_TITLE, HEADLINE, PANEL_TITLE, BASE, SECONDARY, CAPTION = 24, 18, 15, 13, 12, 11
_FAMILY = "Inter"
_BESIDE = {
    "zh_CN": ("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC"),
    "ja": ("Yu Gothic UI", "Hiragino Sans", "Noto Sans CJK JP", "Source Han Sans"),
}
"""Families for the characters that it lacks, by language: of Windows, macOS, Linux."""
_BASE_POINT = 10.0  # what most systems use; larger system fonts scale the window's type
_BASE_POINT_OF_WINDOWS = 9.0


@dataclass(frozen=True)
class Tokens:
    """The colours of one theme, each as ``#RRGGBB``."""

    window: str
    panel: str
    canvas: str
    dots: str
    block: str
    hover: str
    raised: str
    field: str
    well: str
    border: str
    hairline: str
    text: str
    text2: str
    text3: str
    disabled: str
    accent: str
    accent_fill: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    link: str
    error: str
    error_soft: str
    warning: str
    warning_soft: str
    good: str
    train: str
    validation: str
    test: str
    grid: str
    axis: str


DARK = Tokens(
    window="#1B1E23",
    panel="#22262C",
    canvas="#16191D",
    dots="#262B32",
    block="#292E35",
    hover="#343B44",
    raised="#2E343C",
    field="#191C21",
    well="#0E1013",
    border="#3A414B",
    hairline="#2C3138",
    text="#E6E9EE",
    text2="#AEB6C2",
    text3="#99A2AF",
    disabled="#5C6570",
    accent="#7D99FF",
    accent_fill="#3F63E0",
    accent_hover="#4E70E8",
    accent_soft="#28325A",
    on_accent="#FFFFFF",
    link="#66707E",
    error="#FF7A70",
    error_soft="#3D2224",
    warning="#F2B84B",
    warning_soft="#3A3020",
    good="#5CC28A",
    train="#7AA5FF",
    validation="#F5A04D",
    test="#E583B6",
    grid="#2B3037",
    axis="#99A2AF",
)

LIGHT = Tokens(
    window="#ECEEF1",
    panel="#F7F8FA",
    canvas="#E4E7EB",
    dots="#D2D7DD",
    block="#FFFFFF",
    hover="#E6EAF0",
    raised="#FFFFFF",
    field="#FFFFFF",
    well="#0E1013",
    border="#C3C9D2",
    hairline="#DDE1E7",
    text="#1B2029",
    text2="#4A5361",
    text3="#5A6370",
    disabled="#A2A9B3",
    accent="#2F55D8",
    accent_fill="#2F55D8",
    accent_hover="#2448C4",
    accent_soft="#DDE5FF",
    on_accent="#FFFFFF",
    link="#737D8B",
    error="#C02A1E",
    error_soft="#FBE5E2",
    warning="#8F5B00",
    warning_soft="#FFF1D6",
    good="#176B3C",
    train="#2F55D8",
    validation="#B84E08",
    test="#B83D80",
    grid="#E3E6EB",
    axis="#5A6370",
)

_FAMILIES_DARK = dict(FAMILIES_DARK)
_FAMILIES_LIGHT = dict(FAMILIES)

# Colours of data: the same in both themes ---------------------------------------------------

CLASS_COLORS = (
    "#7AA5FF",
    "#F5A04D",
    "#5CC8DE",
    "#E583B6",
    "#CBD662",
    "#A468D2",
    "#2FA06A",
    "#D3DAE8",
    "#BF6B28",
    "#F2D5A0",
)


class Choice(Enum):
    """What the user can choose: one of the themes, or that of the system."""

    SYSTEM = "system"
    DARK = "dark"
    LIGHT = "light"


class _Current:
    """The theme that the process shows."""

    tokens: Tokens = DARK
    families: dict[Family, str] = _FAMILIES_DARK
    dark: bool = True
    reduce_motion: bool = False
    scale: float = 1.0
    """Of type, from the size of the system's font."""
    presents: bool = False
    presented: bool = False
    """Whether type was larger when the theme was applied last."""


def is_dark() -> bool:
    """Whether the dark theme is shown."""
    return _Current.dark


def color(name: str, alpha: int = 255) -> QColor:
    """Return a colour of the current theme: ``color("panel")``.

    Parameters
    ----------
    name : str
        A field of `Tokens`, or the value of a `Family`.
    alpha : int
        0 (clear) to 255 (solid).

    Raises
    ------
    KeyError
        If there is no such colour.
    """
    made = QColor(hex_color(name))
    made.setAlpha(alpha)
    return made


def hex_color(name: str) -> str:
    """Return a colour of the current theme as ``#RRGGBB``."""
    if name in _NAMES:
        return str(getattr(_Current.tokens, name))
    if name.startswith("#"):
        return name
    try:
        return _Current.families[Family(name)]
    except ValueError:
        raise KeyError(f"The theme has no colour {name!r}.") from None


def family_color(family: Family, *, in_well: bool = False) -> QColor:
    """Return the colour of a block family; in wells always that of the dark theme."""
    return QColor((_FAMILIES_DARK if in_well else _Current.families)[family])


def class_color(index: int) -> QColor:
    """Return the colour of a class by its number; it repeats after ten."""
    return QColor(CLASS_COLORS[index % len(CLASS_COLORS)])


def text_on(background: QColor) -> QColor:
    """Return white or near black, whichever can be read better on a data colour."""
    light, dark = QColor("#FFFFFF"), QColor("#0E1013")
    return light if contrast(light, background) >= contrast(dark, background) else dark


def contrast(first: QColor, second: QColor) -> float:
    """Return the contrast ratio of two colours after WCAG 2.1: 1 (the same) to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(value: QColor) -> float:
    channels = (value.redF(), value.greenF(), value.blueF())
    r, g, b = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def motion(milliseconds: int) -> int:
    """Return how long a movement takes: 0 where the user wants less of it."""
    return 0 if _Current.reduce_motion else milliseconds


def set_reduce_motion(reduce: bool) -> None:
    """Let everything that moves jump instead."""
    _Current.reduce_motion = reduce


# Type --------------------------------------------------------------------------------------


def load_fonts() -> None:
    """Make the bundled typeface known to Qt; where it is missing, the system's stands in."""
    for weight in ("Regular", "Medium", "SemiBold"):
        QFontDatabase.addApplicationFont(str(resource(f"fonts/Inter-{weight}.otf")))


def font(size: int = BASE, weight: int = 400, *, tabular: bool = True) -> QFont:
    """Return the window's typeface.

    Parameters
    ----------
    size : int
        Pixels at 96 dpi: `START_TITLE`, `PANEL_TITLE`, `BASE`, `SECONDARY` or `CAPTION`. Grows with
        the system's font size.
    weight : int
        400, 500 or 600.
    tabular : bool
        Digits of equal width, so that changing numbers do not jitter and columns line up.
    """
    return QFont(_made_font(px(size), weight, tabular, language()))


@cache
def _made_font(pixels: int, weight: int, tabular: bool, of_language: str) -> QFont:
    made = QFont([_FAMILY, *_families_beside(of_language)])
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


@cache
def _families_beside(of_language: str) -> tuple[str, ...]:
    """Return the families of the system whose characters are drawn as a language draws them.

    Chinese and Japanese share characters and draw some of them differently; a system in a third
    language takes either.
    """
    return tuple(filter(QFontDatabase.hasFamily, _BESIDE.get(of_language, ())))


def formula_font(size: int = PANEL_TITLE) -> QFont:
    """Return the italic serif in which formulas are set."""
    made = QFont(["STIX Two Text", "Cambria", "DejaVu Serif", "Times New Roman", "serif"])
    made.setStyleHint(QFont.StyleHint.Serif)
    made.setPixelSize(px(size))
    made.setItalic(True)
    return made


def mono_font(size: int = SECONDARY) -> QFont:
    """Return the typeface of the log and of error details."""
    made = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    made.setPixelSize(px(size))
    return made


_COLUMN, _COLUMN_MORE = "columnWidth", "columnMore"  # properties of columns, see `fix_width`

PRESENTATION = 1.25
"""By how much type is larger for those who sit far from a projector's screen."""


def px(size: float) -> int:
    """Return a size of type in pixels, grown with the system's font and for a presentation."""
    return max(1, round(size * _Current.scale * (PRESENTATION if _Current.presents else 1.0)))


def presents() -> bool:
    """Whether type is larger, for a presentation."""
    return _Current.presents


def set_presentation(on: bool) -> None:
    """Let type be larger, or as large as usual; `apply` and `resize_type` show it."""
    _Current.presents = on


def column(width: int) -> int:
    """Return the width of a column of text in pixels: wider for a presentation."""
    return round(width * PRESENTATION) if _Current.presents else width


def type_sizes() -> dict[QWidget, int]:
    """Return the size of type of every widget that has one of its own, in pixels.

    A widget comes after those around it, whose type may be its type too: who sets sizes in this
    order sets none that a later one changes. (Qt names widgets in the order of a hash.)
    """
    own = [
        widget
        for widget in QApplication.allWidgets()
        if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont) and widget.font().pixelSize() > 0
    ]
    return {widget: widget.font().pixelSize() for widget in sorted(own, key=_depth)}


def _depth(widget: QWidget) -> int:
    """Return how many widgets are around one."""
    around = widget.parentWidget()
    return 0 if around is None else 1 + _depth(around)


def resize_type(before: Mapping[QWidget, int], factor: float) -> None:
    """Bring type to another size wherever the theme has not done so already, and columns with it.

    Parameters
    ----------
    before : mapping of QWidget to int
        What `type_sizes` returned before the theme was applied anew.
    factor : float
        New size over old size.
    """
    for widget, size in before.items():
        font_of = widget.font()
        if font_of.pixelSize() == size:
            font_of.setPixelSize(max(1, round(size * factor)))
            widget.setFont(font_of)
    for widget in QApplication.allWidgets():
        width = widget.property(_COLUMN)
        if isinstance(width, int):
            fix_width(widget, width, widget.property(_COLUMN_MORE))


def fix_width(widget: QWidget, width: int, beside: int = 0) -> None:
    """Give a column a width that grows with type, also with one that changes later.

    Parameters
    ----------
    width : int
        Pixels at the usual size of type.
    beside : int
        Pixels that it has besides, at any size, such as for a scroll bar.
    """
    widget.setProperty(_COLUMN, width)
    widget.setProperty(_COLUMN_MORE, beside)
    widget.setFixedWidth(px(width) + beside)


@contextmanager
def keeping_type() -> Iterator[None]:
    """Keep the size of type of all widgets while some get another window or another theme.

    Qt styles those anew and gives them the type that they were made with, which is not that of a
    presentation begun later.
    """
    before = type_sizes()
    yield
    for widget, size in before.items():
        font_of = widget.font()
        if font_of.pixelSize() != size:
            font_of.setPixelSize(size)
            widget.setFont(font_of)


# Applying ----------------------------------------------------------------------------------


def resolve(choice: Choice) -> bool:
    """Return whether a choice means the dark theme; the system's if it tells, dark otherwise."""
    if choice is Choice.SYSTEM:
        hints = QGuiApplication.styleHints()
        return hints is None or hints.colorScheme() != Qt.ColorScheme.Light
    return choice is Choice.DARK


def apply(app: QApplication, choice: Choice) -> None:
    """Show a theme: from now on `color` answers from it, and the application is repainted."""
    from cnndesk.gui.widgets.stylesheet import stylesheet

    _tell_system(choice)
    dark = resolve(choice)
    _Current.dark = dark
    _Current.tokens = DARK if dark else LIGHT
    _Current.families = _FAMILIES_DARK if dark else _FAMILIES_LIGHT
    is_as_large = _Current.presents == _Current.presented
    _Current.presented = _Current.presents
    # Where one sheet takes the place of another Qt styles every widget anew once for each widget
    # around it (2.4 s for a whole window); where none does, and then one takes its place, twice.
    with keeping_type() if is_as_large else nullcontext():
        app.setStyleSheet("")
        app.setPalette(palette())
        app.setFont(font())
        app.setStyleSheet(stylesheet())


def _tell_system(choice: Choice) -> None:
    """Let what the system draws, title bars and its own dialogs, be of the same theme."""
    hints = QGuiApplication.styleHints()
    if choice is Choice.SYSTEM:
        hints.unsetColorScheme()
    else:
        dark = choice is Choice.DARK
        hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)


def prepare(app: QApplication) -> None:
    """Load fonts, style and the size of type; once, before the first window."""
    from cnndesk.gui.widgets.window_style import WindowStyle

    points = QFontInfo(app.font()).pointSizeF()
    usual = _BASE_POINT_OF_WINDOWS if QSysInfo.kernelType() == "winnt" else _BASE_POINT
    _Current.scale = min(max(points / usual, 1.0), 2.0) if points > 0 else 1.0
    load_fonts()
    app.setStyle(WindowStyle())


def qss() -> str:
    """Return the style sheet of the current theme."""
    from cnndesk.gui.widgets.stylesheet import stylesheet

    return stylesheet()


def palette() -> QPalette:
    """Return the current theme as a palette, for everything the style sheet does not name."""
    made = QPalette()
    role = QPalette.ColorRole
    for where, name in (
        (role.Window, "window"),
        (role.WindowText, "text"),
        (role.Base, "field"),
        (role.AlternateBase, "panel"),
        (role.Text, "text"),
        (role.PlaceholderText, "text3"),
        (role.Button, "raised"),
        (role.ButtonText, "text"),
        (role.BrightText, "on_accent"),
        (role.ToolTipBase, "raised"),
        (role.ToolTipText, "text"),
        (role.Highlight, "accent_fill"),
        (role.HighlightedText, "on_accent"),
        (role.Link, "accent"),
        (role.LinkVisited, "accent"),
        (role.Accent, "accent_fill"),
        (role.Light, "hover"),
        (role.Midlight, "border"),
        (role.Mid, "border"),
        (role.Dark, "hairline"),
        (role.Shadow, "well"),
    ):
        made.setColor(where, color(name))
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, color("disabled"))
    made.setColor(QPalette.ColorGroup.Disabled, role.Highlight, color("border"))
    return made


_NAMES = frozenset(field.name for field in fields(Tokens))

"""The style sheet of the window: what Fusion and the palette do not say, made from the theme.

Only rules; colours and measures are those of ``theme.py``. Widgets choose a variant by a dynamic
property: ``button.setProperty("kind", "primary")``, ``label.setProperty("role", "secondary")``.
"""

from __future__ import annotations

import os
from dataclasses import asdict
from functools import cache, lru_cache
from pathlib import Path
from string import Template

from cnndesk.gui.widgets import theme
from cnndesk.system.files import put_in_place, remove_folder, remove_quietly

_RULES = Template(
    """
* { outline: 0; }
QWidget { color: $text; }
/* Windows gives these typefaces of its own each time that its theme is told. */
QMenuBar, QMenu, QToolTip, QStatusBar, QMessageBox, QAbstractItemView { font-family: $typeface; }
QMenuBar, QMenu, QToolTip, QMessageBox { font-size: ${base}px; }
QAbstractItemView[kind="mono"] { font-family: "$mono"; }
QMainWindow, QDialog, QStatusBar, QMenuBar, QToolBar { background: $window; }
QToolTip { background: $raised; color: $text; border: 1px solid $border; padding: 4px 6px; }

QMenuBar { border: 0; padding: 0 8px; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 4px; margin: 0; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $raised; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 10px; border-radius: 4px; background: transparent; }
QMenu::item:selected { background: $accent_fill; color: $on_accent; }
QMenu::item:disabled { color: $disabled; background: transparent; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 6px; }

QToolBar { border: 0; border-bottom: 1px solid $hairline; spacing: 2px; padding: 0; }
QToolBar::separator { width: 1px; background: $border; margin: 14px 7px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px;
    padding: 3px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $accent_soft; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { background: transparent; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[kind="boxed"] { background: $raised; border: 1px solid $border; }
QToolButton[kind="boxed"]:hover { background: $hover; }
QToolButton[kind="boxed"]:focus { border-color: $accent; }
QToolButton[kind="soft"] { background: $accent_soft; }
QToolButton[kind="soft"]:hover { background: $hover; }
QToolButton[kind="soft"]:disabled { background: transparent; }
QToolButton[kind="chooser"] { background: $field; border: 1px solid $border; padding: 0 8px 0 2px;
    text-align: left; }
QToolButton[kind="chooser"]:hover { border-color: $text3; }
QToolButton[kind="chooser"]:focus { border-color: $accent; }
QToolButton[kind="segment"] { background: $panel; border: 1px solid $border; border-radius: 0;
    padding: 3px 10px; color: $text2; }
QToolButton[kind="segment"][tight="true"] { padding: 3px 6px; }
QToolButton[kind="segment"][end="left"] { border-top-left-radius: 4px;
    border-bottom-left-radius: 4px; }
QToolButton[kind="segment"][end="right"] { border-top-right-radius: 4px;
    border-bottom-right-radius: 4px; border-left: 0; }
QToolButton[kind="segment"][end="middle"] { border-left: 0; }
QToolButton[kind="segment"]:checked { background: $accent_soft; color: $text; font-weight: 600; }

QStatusBar { border-top: 1px solid $hairline; min-height: ${status}px; max-height: ${status}px; }
QStatusBar::item { border: 0; }

QPushButton { background: $raised; border: 1px solid $border; border-radius: 4px;
    padding: 0 12px; min-height: 26px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $accent_soft; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $disabled; border-color: $hairline; background: transparent; }
QPushButton[kind="primary"] { background: $accent_fill; border-color: $accent_fill;
    color: $on_accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; }
QPushButton[kind="primary"]:focus { border-color: $text; }
QPushButton[kind="primary"]:disabled { background: $accent_soft; border-color: $accent_soft;
    color: $text3; }
QPushButton[kind="small"] { min-height: 22px; padding: 0 8px; }
QPushButton[kind="ghost"] { background: transparent; border-color: transparent; padding: 0 8px; }
QPushButton[kind="ghost"]:hover { background: $hover; }
QPushButton[kind="ghost"]:focus { border-color: $accent; }
QPushButton[small="true"] { min-height: 22px; padding: 0 8px; }
QPushButton[kind="plain"] { background: transparent; border: 1px solid transparent;
    text-align: left; padding: 0 4px; min-height: 24px; }
QPushButton[kind="plain"]:hover { background: $hover; }
QPushButton[kind="plain"]:focus { border-color: $accent; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: $accent;
    padding: 0 4px; text-align: left; min-height: 20px; }
QPushButton[flush="true"] { padding: 0; border-width: 1px 0; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border-color: $accent; }
QPushButton[kind="link"]:disabled { color: $disabled; }

QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QPlainTextEdit, QTextEdit, QKeySequenceEdit {
    background: $field; border: 1px solid $border; border-radius: 4px; padding: 0 7px;
    selection-background-color: $accent_fill; selection-color: $on_accent; }
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox { min-height: ${field_height}px; }
QPlainTextEdit, QTextEdit { padding: 4px; }
QLineEdit:hover, QSpinBox:hover, QDoubleSpinBox:hover, QComboBox:hover { border-color: $text3; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus,
QTextEdit:focus { border-color: $accent; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled {
    color: $disabled; border-color: $hairline; background: transparent; }
QLineEdit[wrong="true"], QSpinBox[wrong="true"], QDoubleSpinBox[wrong="true"],
QComboBox[wrong="true"] { border-color: $error; }
QComboBox[lit="true"] { border-color: $accent; background: $accent_soft; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button,
QDoubleSpinBox::down-button { border: 0; width: 0; }
QComboBox::drop-down { border: 0; width: 22px; }
QComboBox::down-arrow { image: url("$caret_down"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $border; padding: 4px;
    selection-background-color: $accent_fill; selection-color: $on_accent; }

QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid $border; border-radius: 4px;
    background: $field; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus { border-color: $accent; }
QCheckBox::indicator:checked { background: $accent_fill; border-color: $accent_fill;
    image: url("$check"); }
QCheckBox::indicator:disabled { border-color: $hairline; background: transparent; }
QCheckBox::indicator:checked:disabled { border-color: $text3; background: $text3; }
QCheckBox:focus { color: $accent; }
QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid $border; border-radius: 7px;
    background: $field; }
QRadioButton::indicator:checked { border: 4px solid $accent_fill; width: 6px; height: 6px;
    background: $on_accent; }
QRadioButton:focus { color: $accent; }
QSlider::groove:horizontal { height: 2px; background: $border; }
QSlider::sub-page:horizontal { background: $accent; }
QSlider::handle:horizontal { width: 8px; height: 8px; margin: -5px 0; border: 2px solid $accent;
    border-radius: 6px; background: $panel; }
QSlider::handle:horizontal:focus { background: $accent; }
QSlider::sub-page:horizontal:disabled { background: $border; }
QSlider::handle:horizontal:disabled { border-color: $border; }
QProgressBar { background: $hairline; border: 0; border-radius: 2px; max-height: 4px;
    min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }

QAbstractItemView { background: $panel; border: 0; selection-background-color: $accent_soft;
    selection-color: $text; alternate-background-color: $panel; }
QTreeView::item, QListView::item { min-height: ${row}px; border: 0; }
OutlineView::item { padding-right: 6px; }
QTreeView::item:hover, QListView::item:hover { background: $hover; }
QTreeView::item:selected, QListView::item:selected { background: $accent_soft; color: $text; }
QTreeView::branch { background: transparent; }
QTreeView::branch:has-children:closed { image: url("$caret_right"); }
QTreeView::branch:has-children:open { image: url("$caret_down_small"); }
QHeaderView { background: $panel; }
QHeaderView::section { background: $panel; color: $text3; border: 0;
    border-bottom: 1px solid $hairline; padding: 4px 6px; }

QScrollArea { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $border; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $link; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }

QTabWidget::pane { border: 0; }
QTabBar { background: $window; border: 0; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $text2; border: 0; padding: 0 12px;
    min-height: 30px; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:hover { color: $text; }
QSplitter::handle { background: $hairline; }
QSplitter::handle:hover { background: $accent; }

QFrame[role="hairline"] { background: $hairline; border: 0; max-height: 1px; min-height: 1px; }
QFrame[role="vertical"] { background: $border; border: 0; }
QFrame[role="panel"], QWidget[role="panel"] { background: $panel; }
QFrame[role="columntabs"] { background: $panel; border: 0; border-bottom: 1px solid $hairline; }
QFrame[role="switch"] { background: $field; border: 1px solid $border; border-radius: 6px; }
QFrame[role="switch"] QToolButton { border: 0; border-radius: 0; }
QFrame[role="side"] { background: $hairline; }
QFrame[role="tabrow"] { background: $window; border: 0; border-bottom: 1px solid $hairline; }
QFrame[role="card"] { background: $panel; border: 1px solid $border; border-radius: 8px; }
QFrame[role="card"][hot="true"] { border-color: $accent; }
QFrame[role="choice"] { background: $block; border: 1px solid $border; border-radius: 8px; }
QFrame[role="choice"][recommended="true"] { border: 2px solid $accent; }
QLabel[role="mark"] { background: $accent_fill; color: $on_accent; border-radius: 11px;
    padding: 0 8px; }
QFrame[role="result"] { background: $block; border: 1px solid $border; border-radius: 8px; }
QFrame[role="band"] { background: $block; border: 0; border-top: 1px solid $hairline;
    border-bottom: 1px solid $hairline; }
QFrame[role="band"][level="warning"] { background: $warning_soft; }
QFrame[role="box"] { background: $field; border: 1px solid $border; border-radius: 4px; }
QFrame[role="raised"] { background: $raised; border: 1px solid $border; border-radius: 4px; }
QFrame[role="timebar"] { background: $panel; border: none; border-top: 1px solid $hairline; }
QFrame[role="timebar"][away="true"] { background: $accent_soft; border-top-color: $accent; }
QFrame[role="message"] { background: $raised; border: 1px solid $border; border-radius: 6px; }
QFrame[role="message"][level="error"] { background: $error_soft; border-color: $error; }
QFrame[role="message"][level="warning"] { background: $warning_soft; border-color: $warning; }
QLabel { background: transparent; }
QLabel[role="secondary"] { color: $text2; }
QLabel[role="tertiary"] { color: $text3; }
QLabel[role="error"] { color: $error; }
QLabel[role="warning"] { color: $warning; }
QLabel[role="good"] { color: $good; }
QLabel[role="chip"] { background: $block; border: 1px solid $border; border-radius: 9px;
    padding: 0 7px; color: $text2; }
QLabel[role="chip"][level="error"] { background: $error_soft; border-color: $error; color: $error; }
QLabel[role="chip"][level="warning"] { background: $warning_soft; border-color: $warning_soft;
    color: $warning; }
QLabel[role="key"] { color: $text3; }
"""
)


def stylesheet() -> str:
    """Return the style sheet in the colours of the current theme."""
    values: dict[str, object] = asdict(theme.DARK if theme.is_dark() else theme.LIGHT)
    values |= {
        "typeface": ", ".join(f'"{family}"' for family in theme.font().families()),
        "base": theme.font().pixelSize(),
        "mono": theme.mono_font().family(),
        "status": theme.HEIGHT_STATUS,
        "field_height": theme.HEIGHT_FIELD - 2,
        "row": theme.ROW_LIST,
        "check": _file("check-bold", "on_accent"),
        "caret_down": _file("caret-down", "text3"),
        "caret_down_small": _file("caret-down", "text3"),
        "caret_right": _file("caret-right", "text3"),
    }
    return _RULES.substitute(values)


def _file(name: str, color: str) -> str:
    return _tinted_file(name, theme.hex_color(color))


@cache
def _tinted_file(name: str, color: str) -> str:
    """Write an icon in one colour to a file: style sheets take pictures from files only."""
    from cnndesk.paths import cache_folder, resource

    text = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    text = text.replace("#000000", color)
    file_name = f"{name}-{color.lstrip('#')}.svg"
    try:
        return _written(cache_folder("icons") / file_name, text)
    except OSError:  # a home that cannot be written, a full disk
        return _written(_passing_folder() / file_name, text)


def _written(path: Path, text: str) -> str:
    """Write a file at one stroke, since other windows may be reading it; return its path."""
    part = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        part.write_text(text, encoding="utf-8", newline="\n")
        put_in_place(part, path)
    finally:
        remove_quietly(part)
    return path.as_posix()


@lru_cache(maxsize=1)
def _passing_folder() -> Path:
    import atexit
    from tempfile import mkdtemp

    folder = Path(mkdtemp(prefix="cnndesk-icons-"))
    atexit.register(remove_folder, folder)
    return folder

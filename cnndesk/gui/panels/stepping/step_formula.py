"""The equation of a step in one line: its numbers on the left, its positions on the right.

Which parts there are follows from the step; positions are counted from 1, as everywhere.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cnndesk.explain.passes import Unit
from cnndesk.explain.steps import (
    ActivationStep,
    DenseStep,
    MergeStep,
    NormStep,
    PoolStep,
    SoftmaxStep,
    Step,
    WindowStep,
)
from cnndesk.gui.panels.stepping.step_lanes import TINTS, Lanes
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.formats import spoken

MOST_TERMS = 4
"""Channels whose sums are written one by one."""
HEIGHT, SECOND_LINE = 44, 22
ON_LIGHT = dict(zip(TINTS, ("#C02A1E", "#176B3C", "#2F55D8"), strict=True))


@dataclass(frozen=True)
class Part:
    """A piece of the line: a number or words.

    Attributes
    ----------
    words : str
    role : str
        A colour of the theme, or ``"#RRGGBB"``.
    weight : int
    """

    words: str
    role: str = "text2"
    weight: int = 400


def _tr(text: str) -> str:
    return QCoreApplication.translate("Formula", text)


def subscript(unit: Unit, is_map: bool) -> str:
    """Return filter, row and column of a unit of a map, or its number in a vector, from 1."""
    if is_map:
        return f"{unit.channel + 1}, {unit.row + 1}, {unit.column + 1}"
    return str(unit.channel + 1)


def in_numbers(step: Step, lanes: Lanes) -> list[Part]:
    """Return the equation with its numbers, after “y =”."""
    result = Part(spoken(step.result), "text", 600)
    equals = Part("=")
    if isinstance(step, WindowStep):
        return [*_terms(step, lanes), equals, result]
    if isinstance(step, DenseStep):
        words = _tr("the sum of {n} products").format(n=step.products.size)
        parts = [Part(spoken(float(step.products.sum()))), Part(words, "text3")]
        return [*parts, *_bias(step.bias), equals, result]
    if isinstance(step, PoolStep):
        return [Part(_pooled(step)), equals, result]
    if isinstance(step, SoftmaxStep):
        k = step.unit.channel
        quotient = f"{spoken(float(step.exponentials[k]))} / {spoken(step.total)}"
        return [Part(quotient), equals, result]
    if isinstance(step, NormStep):
        words = f"{spoken(step.gamma)} · {spoken(step.standardised)}"
        return [Part(words), Part(spoken(step.beta, sign=True)), equals, result]
    if isinstance(step, MergeStep):
        sign = {"multiply": " · "}.get(step.kind, " + ")
        return [Part(sign.join(spoken(term) for term in step.terms)), equals, result]
    assert isinstance(step, ActivationStep), step
    return [Part(step.formula.replace("-", "−")), equals, result]


def _terms(step: WindowStep, lanes: Lanes) -> list[Part]:
    parts: list[Part] = []
    if len(step.channel_sums) <= MOST_TERMS:
        for lane, total in zip(lanes.lanes, step.channel_sums, strict=True):
            parts.append(Part(spoken(float(total), sign=True), lane.tint or "text"))
            parts.append(Part(lane.name, "text3"))
    else:
        count = len(step.channel_sums)
        parts.append(Part(spoken(float(step.channel_sums.sum()), sign=True), "text"))
        parts.append(Part(_tr("from {n} channels").format(n=count), "text3"))
    return [*parts, *_bias(step.bias)]


def _bias(bias: float) -> list[Part]:
    if bias == 0:
        return []
    return [Part(spoken(bias, sign=True), "text"), Part(_tr("bias"), "text3")]


def _pooled(step: PoolStep) -> str:
    cells = [spoken(float(v)) for v in step.patch[step.inside]]
    shown = cells if len(cells) <= 9 else [*cells[:8], "…"]
    if step.mode == "max":
        return f"max({', '.join(shown)})"
    together = f"({' + '.join(shown)})".replace("+ −", "− ")
    return f"{together} / {step.count}" if step.mode == "average" else together


def in_positions(step: Step) -> str:
    """Return the rule with the positions that this step reads, counted from 1."""
    if isinstance(step, WindowStep):
        row, column = (_place(p, name) for p, name in ((step.rows, "i"), (step.columns, "j")))
        k = step.unit.channel + 1
        several = len(step.channels) > 1
        cell = f"{row}, {column}" + (", c" if several else "")
        weight = "i, j" + (", c" if several else "") + f", {k}"
        over = "c,i,j" if several else "i,j"
        return f"y = b({k}) + Σ_{over} w({weight}) · x({cell})"
    if isinstance(step, DenseStep):
        k = step.unit.channel + 1
        return f"y({k}) = b({k}) + Σ_n w(n, {k}) · x(n)"
    if isinstance(step, PoolStep):
        rows, columns = (_span(p) for p in (step.rows, step.columns))
        name = {"max": "max", "average": _tr("mean"), "sum": "Σ"}[step.mode]
        return f"y = {name} x({rows}, {columns}, {step.unit.channel + 1})"
    if isinstance(step, SoftmaxStep):
        return "p = e^(z − max) / Σ e^(z − max)"
    if isinstance(step, NormStep):
        return "y = γ · (x − μ) / √(σ² + ε) + β"
    return "y = f(x)" if isinstance(step, ActivationStep) else ""


def _place(places: np.ndarray, name: str) -> str:
    """Return where tap number `name`, from 1, lies along an axis: ``"58 + i"``."""
    pitch = int(places[1] - places[0]) if len(places) > 1 else 1
    start = int(places[0]) + 1 - pitch
    step = name if pitch == 1 else f"{pitch}{name}"
    return step if start == 0 else f"{start} + {step}".replace("-", "−")


def _span(places: np.ndarray) -> str:
    first, last = int(places[0]) + 1, int(places[-1]) + 1
    return (str(first) if first == last else f"{first}…{last}").replace("-", "−")


def _ink(role: str) -> QColor:
    """Return the colour of words; the colours of an image are darker on a light ground."""
    if not role.startswith("#"):
        return theme.color(role)
    return QColor(role if theme.is_dark() else ON_LIGHT.get(role, role))


def _width(font: QFont, words: str) -> float:
    return QFontMetricsF(font).horizontalAdvance(words)


class FormulaBar(QWidget):
    """The equation of a step in one line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts: list[Part] = []
        self.where = ""
        self.positions = ""
        self.has_two_lines = False
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The equation"))

    def show_step(self, step: Step, lanes: Lanes, *, is_map: bool) -> None:
        """Show the equation of another step."""
        self.parts = in_numbers(step, lanes)
        self.where = subscript(step.unit, is_map)
        self.positions = in_positions(step)
        words = " ".join(part.words for part in self.parts)
        self.setAccessibleDescription(f"y({self.where}) = {words}; {self.positions}")
        self.setToolTip(self.positions.replace("Σ_", "Σ "))
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    def _fit(self) -> None:
        """Take a second line where the rule has no room beside the numbers."""
        self.has_two_lines = bool(self.positions) and self._wanted() > self.width()
        self.setFixedHeight(HEIGHT + SECOND_LINE * self.has_two_lines)

    def resizeEvent(self, event: object) -> None:
        if self.parts:
            self._fit()

    def _wanted(self) -> float:
        """Return the width that numbers and rule need beside each other."""
        numbers = sum(_width(theme.font(theme.BASE, p.weight), p.words) + 9 for p in self.parts)
        name = _width(theme.formula_font(20), "y") + _width(theme.formula_font(12), self.where)
        rule = _width(theme.formula_font(15), self.positions)
        return 16 + name + 30 + numbers + 24 + rule + 16

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.parts:
            return
        painter = QPainter(self)
        x = self._draw_name(painter, 16.0)
        vertical = Qt.AlignmentFlag.AlignVCenter
        high = HEIGHT - 4 * self.has_two_lines
        for part in (Part("="), *self.parts):
            painter.setFont(theme.font(theme.BASE, part.weight))
            painter.setPen(_ink(part.role))
            width = QFontMetricsF(painter.font()).horizontalAdvance(part.words)
            painter.drawText(QRectF(x, 0, width + 2, high), vertical, part.words)
            x += width + 9
        self._draw_positions(painter)

    def _draw_name(self, painter: QPainter, x: float) -> float:
        """Draw y with its place; returns where the next part begins."""
        large, small = theme.formula_font(20), theme.formula_font(12)
        painter.setPen(theme.color("text"))
        painter.setFont(large)
        base = HEIGHT / 2 + 6 - 2 * self.has_two_lines
        painter.drawText(int(x), int(base), "y")
        x += QFontMetricsF(large).horizontalAdvance("y") + 1
        painter.setFont(small)
        painter.drawText(int(x), int(base + 4), self.where)
        return x + QFontMetricsF(small).horizontalAdvance(self.where) + 9

    def _draw_positions(self, painter: QPainter) -> None:
        """Draw the rule at the right, or below the numbers; “Σ_…” gets a low index."""
        font, low = theme.formula_font(15), theme.formula_font(11)
        pieces = self._pieces()
        width = sum(QFontMetricsF(low if sub else font).horizontalAdvance(w) for w, sub in pieces)
        x = 16.0 if self.has_two_lines else self.width() - 16 - width
        painter.setPen(theme.color("text2"))
        base = HEIGHT + 8 if self.has_two_lines else HEIGHT / 2 + 5
        for words, is_low in pieces:
            painter.setFont(low if is_low else font)
            painter.drawText(int(x), int(base + (3 if is_low else 0)), words)
            x += QFontMetricsF(painter.font()).horizontalAdvance(words)

    def _pieces(self) -> list[tuple[str, bool]]:
        before, mark, rest = self.positions.partition("Σ_")
        if not mark:
            return [(before, False)]
        index, _, after = rest.partition(" ")
        return [(before + "Σ", False), (index, True), (" " + after, False)]

"""The health panel: weights, gradients and activations of every block over the training.

One row per block: three strips, time from left to right, value from bottom to top, bright where
many values are; beside them the maps that do nothing. The selected block closely, with what to do.
The numbers are ``cnndesk.explain.health_log``'s.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from cnndesk.explain.health import BINS, Histogram
from cnndesk.explain.health_log import HealthLog, Look
from cnndesk.gui.canvas.ink import WELL_TEXT
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.inspector.inspector_views import EffectView
from cnndesk.gui.panels.judging.parts import Missing
from cnndesk.gui.session.background_task import why_not
from cnndesk.gui.session.health_watch import HealthWatch
from cnndesk.gui.session.time_machine import called
from cnndesk.gui.session.training import Training
from cnndesk.gui.widgets import icons, theme, thumbnails
from cnndesk.gui.widgets.basic import MessageBar, SectionHead, hairline, scrolled, text
from cnndesk.gui.widgets.focus import paint_ring
from cnndesk.gui.widgets.formats import spoken
from cnndesk.gui.widgets.map_detail import Histogram as HistogramView

KINDS = ("weights", "gradients", "activations")
MANY_ZEROS = 0.2
ROW, HEAD, NAME_WIDTH, WORDS_WIDTH, GAP = 44, 24, 136, 112, 12
MARGIN = 16
HIGHEST_ROW = 112
"""Rows share the height of the panel; higher than this they say no more."""
SIDE = 248
SIDE_SHARE = 0.22
"""Of the detail in the width, where that is more than `SIDE`, up to `WIDEST_SIDE`."""
WIDEST_SIDE = 440
HIGHEST_HISTOGRAM = 160


def histograms(looks: Sequence[Look], kind: str, block: str) -> list[Histogram | None]:
    """Return one kind of a block's histograms, look by look."""
    return [getattr(look, kind).get(block) for look in looks]


def strip(found: Sequence[Histogram | None]) -> tuple[QImage, float]:
    """Return histograms over time as a picture, and the value at its upper end.

    Columns are looks, rows values from −reach (bottom) to reach; bright where many values are.
    """
    known = [h for h in found if h is not None and h.counts.sum()]
    if not known:
        return QImage(), 0.0
    reach = max(float(h.edges[-1]) for h in known)
    middles = np.linspace(reach, -reach, BINS + 1)
    middles = (middles[1:] + middles[:-1]) / 2
    density = np.zeros((BINS, len(found)), np.float32)
    for column, one in enumerate(found):
        if one is None or not one.counts.sum():
            continue
        own = float(one.edges[-1])
        place = np.clip(((middles + own) / (2 * own) * BINS).astype(np.intp), 0, BINS - 1)
        values = np.where(np.abs(middles) <= own, one.counts[place], 0)
        # Where most values are exactly zero, as behind a ReLU, the others set the scale.
        full = np.sort(one.counts)[-2 if one.zeros > MANY_ZEROS else -1]
        density[:, column] = np.sqrt(np.minimum(values / max(int(full), 1), 1.0))
    table = thumbnails.scale_table(False)
    return thumbnails.from_rgb32(table[thumbnails.colour_indices(density, 1.0, False)]), reach


class HealthRows(QWidget):
    """All blocks under each other."""

    chosen = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._log: HealthLog | None = None
        self._past: HealthLog | None = None
        self._looks: tuple[Look, ...] = ()
        self.blocks: tuple[str, ...] = ()
        self._strips: dict[tuple[str, str], tuple[QImage, float]] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(self.tr("Health of every block"))

    def show_log(self, log: HealthLog, past: HealthLog | None = None) -> None:
        """Show what is known by now; ``past``: with the words of a moment, which is marked."""
        looks = log.looks
        self._past = past
        if log is not self._log or looks is not self._looks:
            self._log, self._looks = log, looks
            self._strips.clear()
        latest = looks[-1]
        drawn = self._workspace.network  # blocks may have gone since that look
        kinds = (latest.weights, latest.alive, latest.saturated)
        self.blocks = tuple(
            node.id
            for node in log.model.nodes
            if node.id in drawn and any(node.id in kind for kind in kinds)
        )
        self.setMinimumHeight(HEAD + ROW * len(self.blocks) + 4)
        self.update()

    def words(self, block: str) -> tuple[str, str]:
        """Return what is told of a block at the end of its row, and the role of its colour."""
        log = self._past or self._log
        assert log is not None
        if log.nonfinite(block):
            return self.tr("not numbers"), "error"
        maps, dead, full = log.model.shapes[block][2], log.dead(block), log.saturated(block)
        if block in log.looks[-1].alive:
            role = "warning" if log.is_worrying(block) else "text2"
            return self.tr("{n} of {of} dead").format(n=len(dead), of=maps), role
        if block in log.looks[-1].saturated:
            role = "warning" if log.is_worrying(block) else "text2"
            return self.tr("{n} of {of} saturated").format(n=len(full), of=maps), role
        return "", "text2"

    @property
    def _has_current(self) -> bool:
        return self._workspace.current in self.blocks

    @property
    def row_height(self) -> float:
        """Pixels of a row: they share what there is, and are never lower than is readable."""
        shared = (self.height() - HEAD - 4) / max(1, len(self.blocks))
        return min(max(shared, ROW), HIGHEST_ROW)

    def top_of(self, row: int) -> float:
        """Return where a row begins."""
        return HEAD + row * self.row_height

    def _boxes(self, row: int) -> list[QRectF]:
        room = self.width() - MARGIN - NAME_WIDTH - WORDS_WIDTH - GAP
        wide = max(24.0, (room - 2 * GAP) / len(KINDS))
        return [
            QRectF(
                MARGIN + NAME_WIDTH + place * (wide + GAP),
                self.top_of(row) + 3,
                wide,
                self.row_height - 6,
            )
            for place in range(len(KINDS))
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._log is None or not self.blocks:
            return
        painter = QPainter(self)
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font(theme.CAPTION, 600))
        painter.setPen(theme.color("text2"))
        titles = (self.tr("Weights"), self.tr("Gradients"), self.tr("Activations"))
        for box, title in zip(self._boxes(0), titles, strict=True):
            painter.drawText(QRectF(box.left(), 2, box.width(), HEAD - 4), vertical, title)
        for row, block in enumerate(self.blocks):
            top = self.top_of(row)
            if top < event.rect().bottom() and top + self.row_height > event.rect().top():
                self._paint_row(painter, row, block)

    def _paint_row(self, painter: QPainter, row: int, block: str) -> None:
        top, high, vertical = self.top_of(row), self.row_height, Qt.AlignmentFlag.AlignVCenter
        network = self._workspace.network
        current = block == self._workspace.current
        if current:
            painter.fillRect(QRectF(0, top, self.width(), high), theme.color("accent_soft"))
        if self.hasFocus() and (current or (row == 0 and not self._has_current)):
            paint_ring(painter, QRectF(0, top, self.width(), high))
        family = network.block(block).family
        sign = QRectF(MARGIN, top + high / 2 - 7, 14, 14)
        icons.paint(painter, f"family-{family.value}", sign, family.value)
        painter.setFont(theme.font(theme.SECONDARY, 600 if current else 400))
        painter.setPen(theme.color("text"))
        name = painter.fontMetrics().elidedText(block, Qt.TextElideMode.ElideRight, NAME_WIDTH - 34)
        painter.drawText(QRectF(MARGIN + 20, top, NAME_WIDTH - 26, high), vertical, name)
        for kind, box in zip(KINDS, self._boxes(row), strict=True):
            self._paint_strip(painter, box, kind, block)
        words, role = self.words(block)
        painter.setFont(theme.font(theme.SECONDARY))
        painter.setPen(theme.color(role))
        right = QRectF(self.width() - WORDS_WIDTH - 4, top, WORDS_WIDTH - 4, high)
        painter.drawText(right, vertical | Qt.AlignmentFlag.AlignRight, words)

    def _paint_strip(self, painter: QPainter, box: QRectF, kind: str, block: str) -> None:
        key = (kind, block)
        if key not in self._strips:
            self._strips[key] = strip(histograms(self._looks, kind, block))
        image, reach = self._strips[key]
        if image.isNull():
            painter.setPen(theme.color("text3"))
            painter.setFont(theme.font(theme.CAPTION))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, "–")
            return
        painter.fillRect(box, theme.color("well"))
        painter.drawImage(box, image)
        self._paint_moment(painter, box)
        self._paint_reach(painter, box, f"±{spoken(reach)}")

    def _paint_moment(self, painter: QPainter, box: QRectF) -> None:
        """Mark the moment that is looked at, and dim what came later."""
        if self._past is None:
            return
        step = self._past.looks[-1].step
        until = sum(look.step <= step for look in self._looks) / len(self._looks)
        later = QRectF(box)
        later.setLeft(box.left() + until * box.width())
        veil = theme.color("well")
        veil.setAlphaF(0.7)
        painter.fillRect(later, veil)
        later.setWidth(2)
        painter.fillRect(later, theme.color("accent"))

    @staticmethod
    def _paint_reach(painter: QPainter, box: QRectF, words: str) -> None:
        painter.setFont(theme.font(theme.CAPTION - 1))
        size = painter.fontMetrics().boundingRect(words).size()
        chip = QRectF(0, 0, size.width() + 7, size.height())
        chip.moveTopRight(box.topRight() + QPointF(-2, 2))
        ground = theme.color("well")
        ground.setAlphaF(0.78)
        painter.fillRect(chip, ground)
        painter.setPen(WELL_TEXT)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)

    # Choosing ------------------------------------------------------------------------------

    def block_at(self, y: float) -> str | None:
        """Return the block of the row at a height."""
        row = int((y - HEAD) // self.row_height)
        return self.blocks[row] if 0 <= row < len(self.blocks) else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        block = self.block_at(event.position().y())
        if block is not None:
            self.chosen.emit(block)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None or not self.blocks:
            super().keyPressEvent(event)
            return
        current = self._workspace.current
        place = self.blocks.index(current) + step if current in self.blocks else 0
        self.chosen.emit(self.blocks[min(max(place, 0), len(self.blocks) - 1)])

    def sizeHint(self) -> QSize:
        return QSize(520, self.minimumHeight())


class BlockDetail(QWidget):
    """The latest histograms of one block, its numbers, and what to do."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.title = text("", "", theme.BASE, 600)
        self.hint = text("", "warning", theme.SECONDARY, wrap=True)
        self.rows = EffectView()
        self.heads = {
            "weights": SectionHead(self.tr("Weights")),
            "gradients": SectionHead(self.tr("Gradients")),
            "activations": SectionHead(self.tr("Activations")),
        }
        self.views = {kind: HistogramView(head.words.text()) for kind, head in self.heads.items()}
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 10, MARGIN, MARGIN)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.hint)
        column.addWidget(self.rows)
        for kind in KINDS:
            self.views[kind].grow(HIGHEST_HISTOGRAM)
            column.addWidget(self.heads[kind])
            column.addWidget(self.views[kind], 1)
        column.addStretch(0)

    def show_block(self, log: HealthLog, block: str) -> None:
        """Show a block as the last look found it."""
        look = log.looks[-1]
        self.title.setText(block)
        hint = log.hint(block)
        self.hint.setText(hint or self.tr("Nothing is wrong here."))
        role = ("warning" if log.is_worrying(block) else "secondary") if hint else "good"
        if self.hint.property("role") != role:
            self.hint.setProperty("role", role)
            self.hint.style().polish(self.hint)
        rows = []
        family = self._workspace.network.block(block).family.value
        names = {
            "weights": self.tr("weights"),
            "gradients": self.tr("gradients"),
            "activations": self.tr("activations"),
        }
        for kind in KINDS:
            found = getattr(look, kind).get(block)
            for widget in (self.heads[kind], self.views[kind]):
                widget.setVisible(found is not None)
            if found is None:
                continue
            self.views[kind].show_counts(
                found.counts, float(found.edges[0]), float(found.edges[-1]), family
            )
            zeros = f", {100 * found.zeros:.0f} % {self.tr('zero')}" if found.zeros else ""
            words = f"{spoken(found.mean)} ± {spoken(found.deviation)}"
            rows.append((names[kind], words, zeros.lstrip(", ")))
        self.rows.show_rows(rows)


class HealthPanel(QWidget):
    """The health of the network in training.

    Parameters
    ----------
    workspace : Workspace
    parent : QWidget, optional
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self.watch = HealthWatch.of(workspace)
        self.missing = Missing(
            workspace,
            self.tr("Weights, gradients, activations and dead units appear while it trains."),
        )
        self.rows = HealthRows(workspace)
        self.rows.chosen.connect(lambda block: workspace.select((block,)))
        self.detail = BlockDetail(workspace)
        self.message = MessageBar()
        self.summary = text("", "secondary", theme.SECONDARY)
        head = QHBoxLayout()
        head.setContentsMargins(MARGIN, 6, MARGIN, 6)
        head.addWidget(self.summary, 1)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hairline())
        column.addWidget(self.message)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(scrolled(self.rows), 1)
        self._side = scrolled(self.detail)
        theme.fix_width(self._side, SIDE)
        row.addWidget(self._side)
        column.addLayout(row, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.missing)
        self._stack.addWidget(content)
        self.watch.changed.connect(self.refresh)
        workspace.selection_changed.connect(self.refresh)
        workspace.theme_changed.connect(self.refresh)
        Training.of(workspace).state_changed.connect(self.refresh)
        workspace.dataset_changed.connect(self.refresh)
        workspace.network_changed.connect(self.refresh)

    def _when(self, epoch: float) -> str:
        """Name a time of the training as people do."""
        if epoch < 0.1:
            return self.tr("the first batches")
        return self.tr("epoch {0}").format(f"{epoch:.1f}".removesuffix(".0"))

    def refresh(self) -> None:
        """Show what is known, or what is missing; nothing while hidden."""
        if not self.isVisible():
            return
        log, what = self.watch.log, why_not(self._workspace)
        at = Training.of(self._workspace).time_machine.at
        past = self.watch.past() if at is not None else None
        log = log if log is not None else past
        if log is None:
            self._stack.setCurrentIndex(0)
            if what:
                self.missing.show_missing(what)
            else:
                self.missing.show_busy(self.tr("Looking at the network…"))
                self.watch.look_once()
            return
        self.rows.show_log(log, past)
        if not self.rows.blocks:
            self._stack.setCurrentIndex(0)
            if what:
                self.missing.show_missing(what)
            else:
                self.missing.act.hide()
                self.missing.say(
                    self.tr("The blocks that were trained are gone"),
                    self.tr("Undo, or train the network as it is now."),
                )
            return
        self._stack.setCurrentIndex(1)
        looks = log.looks
        times = (
            self.tr("Measured {n} times, from {a} to {b}").format(
                n=len(looks), a=self._when(looks[0].epoch), b=self._when(looks[-1].epoch)
            )
            if len(looks) > 1
            else self.tr("Measured once, at {a}").format(a=self._when(looks[0].epoch))
        )
        words = times + self.tr("; time runs to the right, values from − below to + above")
        if at is not None:
            now = self.tr("Measured anew for {moment}") if past else self.tr("Measuring {moment}…")
            words = now.format(moment=called(at)) + "; " + words[:1].lower() + words[1:]
        self.summary.setText(words)
        log = past or log
        whole = log.whole_hint()
        if whole:
            self.message.show_message(whole, "warning")
        else:
            self.message.clear()
        current = self._workspace.current
        worrying = [b for b in self.rows.blocks if log.is_worrying(b)]
        shown = current if current in self.rows.blocks else (worrying or list(self.rows.blocks))[0]
        self.detail.show_block(log, str(shown))

    def resizeEvent(self, event: object) -> None:
        least, most = theme.px(SIDE), theme.px(WIDEST_SIDE)
        self._side.setFixedWidth(min(max(least, round(SIDE_SHARE * self.width())), most))
        self._side.setVisible(self.width() >= 720)

    def showEvent(self, event: object) -> None:
        self.refresh()

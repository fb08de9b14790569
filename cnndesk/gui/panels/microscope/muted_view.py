"""Which images change their class without a map: before and after, in three groups."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cnndesk.blocks import grouped
from cnndesk.gui.session.microscope import MutedMap
from cnndesk.gui.widgets import theme, thumbnails
from cnndesk.gui.widgets.basic import Paragraph, SectionHead, button, scrolled, text
from cnndesk.gui.widgets.formats import roughly
from cnndesk.gui.widgets.patch_grid import PatchGrid, Tile

MOST = 60
"""Images that are shown of each kind."""

_SIDE = 120


class MutedView(QWidget):
    """Three groups of images: those that become right, become wrong, and stay wrong."""

    chosen = Signal(str, int)
    """Part and position of an image."""

    def __init__(self) -> None:
        super().__init__()
        self.title = text(self.tr("Without this map"), "", theme.SECONDARY, 600)
        self.words = Paragraph(theme.BASE)
        self.words.setProperty("role", "secondary")
        self._act: Callable[[], object] = lambda: None
        self.begin = button(self.tr("Ask it"), lambda: self._act())
        self.begin.hide()
        self._muted: MutedMap | None = None
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addWidget(self.begin)
        self.groups: list[tuple[SectionHead, PatchGrid]] = []
        self._rows: list[NDArray[np.int64]] = []
        for name in (
            self.tr("Become right"),
            self.tr("Become wrong"),
            self.tr("Wrong before and after, otherwise"),
        ):
            head, grid = SectionHead(name), PatchGrid(name, about=_SIDE)
            number = len(self.groups)
            grid.chosen.connect(lambda index, n=number: self._choose(n, index))
            self.groups.append((head, grid))
            column.addWidget(head)
            column.addWidget(grid)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner))
        self.show_waiting()

    def _show_groups(self, rows: Sequence[NDArray[np.int64]]) -> None:
        self._rows = list(rows)
        for (head, grid), found in zip(self.groups, rows, strict=True):
            head.setVisible(len(found) > 0)
            grid.setVisible(len(found) > 0)
            grid.show_tiles([self._tile(int(row)) for row in found[:MOST]])

    def _nothing(self) -> None:
        self._muted = None
        self.begin.hide()
        self._show_groups([np.empty(0, np.int64)] * 3)

    def show_waiting(self) -> None:
        """Show nothing yet."""
        self._nothing()
        self.words.setText(self.tr("The network is asked with and without it."))

    def show_trouble(self, sentence: str) -> None:
        """Say why nothing can be shown."""
        self._nothing()
        self.words.setText(sentence)

    def ask(self, seconds: float, act: Callable[[], object]) -> None:
        """Say that it takes long, and offer it."""
        self._nothing()
        self._act = act
        self.words.setText(
            self.tr("Asking it with and without this map takes about {time} here.").format(
                time=roughly(seconds)
            )
        )
        self.begin.show()

    def show_muted(self, found: MutedMap) -> None:
        """Show which images change."""
        self._muted = found
        self.begin.hide()
        muting, labels = found.muting, found.pool.labels
        changed = muting.changed
        right, wrong = muting.becomes_right(labels), muting.becomes_wrong(labels)
        others = changed[~np.isin(changed, np.concatenate([right, wrong]))]
        self._show_groups([right, wrong, others])
        pattern = (
            self.tr(
                "{n} of {of} validation images change their class: {a} become right, {b} wrong."
            )
            if len(changed)
            else self.tr("None of {of} validation images changes its class.")
        )
        self.words.setText(
            pattern.format(
                n=grouped(len(changed)),
                of=grouped(len(found.pool)),
                a=len(right),
                b=len(wrong),
            )
        )

    def _tile(self, row: int) -> Tile:
        assert self._muted is not None
        muting, pool = self._muted.muting, self._muted.pool
        classes = pool.dataset.classes
        before, after = (classes[int(k[row])] for k in (muting.before, muting.after))
        return Tile(
            picture=thumbnails.from_image(np.ascontiguousarray(pool.images[row])),
            left=f"{before} → {after}",
            tip=self.tr(
                "{name}, {truth}\nwith the map: {before}, {p:.0f} %\nwithout: {after}, {q:.0f} %"
            ).format(
                name=pool.name(row),
                truth=classes[int(pool.labels[row])],
                before=before,
                after=after,
                p=100 * float(muting.sure_before[row]),
                q=100 * float(muting.sure_after[row]),
            ),
        )

    def _choose(self, group: int, index: int) -> None:
        if self._muted is not None and index < len(self._rows[group]):
            self.chosen.emit(*self._muted.pool.place(int(self._rows[group][index])))

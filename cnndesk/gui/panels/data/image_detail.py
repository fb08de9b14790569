"""The watched image closely: its pixels as numbers, and how the network gets them scaled."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import (
    ElidedLabel,
    SectionHead,
    Segmented,
    icon_button,
    text,
)
from cnndesk.gui.widgets.pictures import draw_rounded, thumbnail
from cnndesk.gui.widgets.pixel_view import PixelView
from cnndesk.gui.widgets.scroll_area import ScrollArea


class WatchedCard(QWidget):
    """A small picture of the watched image."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.setFixedSize(56, 56)

    def paintEvent(self, event: QPaintEvent) -> None:
        watched = self._workspace.watched
        if watched is not None:
            painter = QPainter(self)
            picture = thumbnail(watched.image, 56, self.devicePixelRatioF())
            draw_rounded(painter, QRect(0, 0, 56, 56), picture)


class ImageDetail(ScrollArea):
    """The watched image: what it is, and its pixels as numbers."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setAccessibleName(self.tr("The watched image"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._card = WatchedCard(workspace)
        self._name = ElidedLabel("text", theme.BASE, 600)
        self._shape = text("", "secondary", theme.SECONDARY)
        self._part = text("", "secondary", theme.SECONDARY)
        words = QVBoxLayout()
        words.setSpacing(1)
        for label in (self._name, self._shape, self._part):
            words.addWidget(label)
        words.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._card)
        top.addLayout(words, 1)
        self.pixels = PixelView()
        self.pixels.setMinimumHeight(200)
        self.pixels.hovered.connect(self._on_hover)
        self.channels = Segmented(
            [("all", self.tr("All")), ("0", "R"), ("1", "G"), ("2", "B")], self.tr("Channel")
        )
        self.channels.changed.connect(self._on_channel)
        self.scaled = QCheckBox(self.tr("Scaled, as the network gets it"))
        self.scaled.toggled.connect(lambda _: self._show_scaling())
        self._reading = text(" ", "secondary", theme.SECONDARY)
        self._reading.setWordWrap(True)
        self._reading.setMinimumHeight(32)
        self._reading.setAlignment(Qt.AlignmentFlag.AlignTop)
        head = SectionHead(self.tr("Pixels"))
        for icon, tip, factor in (
            ("minus", self.tr("Smaller (−)"), 1 / 1.6),
            ("plus", self.tr("Larger (+)"), 1.6),
        ):
            made = icon_button(icon, tip, partial(self.pixels.zoom_by, factor))
            made.setProperty("kind", "")
            made.setFixedSize(22, 22)
            head.add(made)
        body = self._body = QWidget()
        column = self._column = QVBoxLayout(body)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(head)
        column.addWidget(self.pixels, 1)
        column.addWidget(self.channels)
        column.addWidget(self.scaled)
        column.addWidget(self._reading)
        self.setWidget(body)
        body.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        workspace.watched_changed.connect(self.refresh)
        workspace.diagnoses_changed.connect(self._show_scaling)
        self.refresh()

    def refresh(self) -> None:
        """Show the watched image."""
        watched, dataset = self._workspace.watched, self._workspace.dataset
        self._body.setVisible(watched is not None)
        if watched is None:
            return
        h, w, c = watched.image.shape
        self._name.set_words(watched.name.split(" / ")[-1])
        self._shape.setText(f"{h}×{w}×{c}, " + (self.tr("grey") if c == 1 else "RGB"))
        part = {
            "train": self.tr("training"),
            "val": self.tr("validation"),
            "test": self.tr("test"),
        }.get(watched.split, "")
        name = ""
        if dataset is not None and watched.split:
            name = dataset.known(watched.split, watched.index)
        elif dataset is not None and watched.label is not None:
            name = dataset.classes[watched.label]
        self._part.setText(", ".join(p for p in (name, part) if p))
        for value in ("0", "1", "2"):
            self.channels.button(value).setVisible(c == 3)
        self.channels.button("all").setVisible(c == 3)
        if c != 3:
            self.channels.set_value("all")
            self.pixels.show_channel(None)
        self.pixels.show_image(watched.image)
        self._card.update()
        self._show_scaling()

    def _on_channel(self, value: str) -> None:
        self.pixels.show_channel(None if value == "all" else int(value))

    def _scaling(self) -> tuple[tuple[float, ...], tuple[float, ...]]:
        entry = self._workspace.network.input_block
        found = getattr(entry, "scale_and_shift", None)
        return found if found is not None else ((1 / 255,) * 3, (0.0,) * 3)

    def _show_scaling(self) -> None:
        scale, shift = self._scaling()
        self.pixels.show_scaled(self.scaled.isChecked(), scale, shift)

    def _on_hover(self, row: int, column: int) -> None:
        watched = self._workspace.watched
        if watched is None or row < 0:
            self._reading.setText(" ")
            return
        values = watched.image[row, column]
        scale, shift = self._scaling()
        words = self.tr("row {r}, column {c}: {v}").format(
            r=row + 1, c=column + 1, v="  ".join(str(int(v)) for v in values)
        )
        if len(scale) == len(values):
            as_given = [
                f"{int(v) * a + b:.3f}" for v, a, b in zip(values, scale, shift, strict=True)
            ]
            words += "\n" + self.tr("scaled: {v}").format(v="  ".join(as_given)).replace("-", "−")
        self._reading.setText(words)

"""The choice of the watched image in the toolbar: what it is, and a popup of all that there are."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.icons import icon, pixmap

_HEIGHT, _PICTURE = 32, 28
_WIDTH, _NARROW, _TIGHT = 184, 132, 104
_CARET = 20
"""Room of the arrow that opens the choice; where there is little, the name has it."""
_POPUP = QSize(368, 320)
_THUMBNAIL = 48


def to_pixmap(image: NDArray[np.uint8], side: int, ratio: float) -> QPixmap:
    """Return an image, uint8 (h, w, c), fitted into a square, pixels kept sharp."""
    h, w, c = image.shape
    data = np.ascontiguousarray(image if c == 3 else image[:, :, 0])
    kind = QImage.Format.Format_RGB888 if c == 3 else QImage.Format.Format_Grayscale8
    picture = QImage(data.data, w, h, w * c, kind)
    pixels = round(side * ratio)
    smooth = max(h, w) > pixels
    scaled = picture.scaled(
        pixels,
        pixels,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation
        if smooth
        else Qt.TransformationMode.FastTransformation,
    )
    made = QPixmap.fromImage(scaled)
    made.setDevicePixelRatio(ratio)
    return made


def png_of(image: NDArray[np.uint8] | None, side: int) -> bytes:
    """Return a small PNG of an image, for a project file; empty without an image."""
    if image is None:
        return b""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    to_pixmap(image, side, 1.0).save(buffer, "PNG")
    return bytes(data.data())


class WatchChooser(QToolButton):
    """Shows the watched image with its name; a click opens a choice of images."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.setProperty("kind", "chooser")
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedWidth(_WIDTH)
        self.setToolTip(self.tr("The image that every view shows"))
        self.clicked.connect(self.open_popup)
        workspace.watched_changed.connect(self.refresh)
        workspace.dataset_changed.connect(self.refresh)
        self._picture = QPixmap()
        self._text = ""
        self._is_narrow = self._is_tight = False
        self._popup: ImagePopup | None = None
        self.refresh()

    def refresh(self) -> None:
        """Show the image that is watched now."""
        watched = self.workspace.watched
        self.setEnabled(watched is not None or self.workspace.dataset is not None)
        if watched is None:
            self._picture = QPixmap()
            self._text = self.tr("no image")
        else:
            self._picture = to_pixmap(watched.image, _PICTURE, self.devicePixelRatioF())
            self._text = watched.name
        self.setAccessibleName(self.tr("Watching {0}").format(self._text))
        self.update()

    def set_room(self, *, narrow: bool, tight: bool) -> None:
        """Show the name without its folders where there is little room, in as little as can be."""
        self._is_narrow, self._is_tight = narrow, tight
        self.setFixedWidth(_TIGHT if tight else _NARROW if narrow else _WIDTH)
        self.update()

    def open_popup(self) -> None:
        """Open the choice of images."""
        if self.workspace.dataset is None:
            self.workspace.show_panel("data")
            return
        if self._popup is not None:
            self._popup.deleteLater()
        self._popup = ImagePopup(self.workspace, self)
        self._popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self._popup.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        well = QRect(2, 2, _PICTURE, _PICTURE)
        painter.fillRect(well, theme.color("well"))
        if not self._picture.isNull():
            size = self._picture.deviceIndependentSize().toSize()
            painter.drawPixmap(
                well.x() + (well.width() - size.width()) // 2,
                well.y() + (well.height() - size.height()) // 2,
                self._picture,
            )
        if not self._is_tight:
            caret = pixmap("caret-down", 12, "text3", self.devicePixelRatioF())
            painter.drawPixmap(self.width() - _CARET, (self.height() - 12) // 2, caret)
        painter.setFont(theme.font(theme.BASE))
        painter.setPen(theme.color("text" if self.isEnabled() else "disabled"))
        inside = QRect(well.right() + 8, 0, self._room, self.height())
        text = self.shown_name(painter.fontMetrics())
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, text)

    @property
    def _room(self) -> int:
        beside = 4 if self._is_tight else _CARET + 4
        return self.width() - _PICTURE - 10 - beside

    def shown_name(self, metrics: QFontMetrics) -> str:
        """Return the name as far as there is room: of a path its end, of a name its beginning."""
        short = self._text.rsplit(" / ", 1)[-1]
        name = short if self._is_narrow else self._text
        is_path = name != short
        cut = Qt.TextElideMode.ElideMiddle if is_path else Qt.TextElideMode.ElideRight
        return metrics.elidedText(name, cut, self._room)


class ImagePopup(QFrame):
    """A choice among the images of the data set, by split."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        from cnndesk.gui.panels.data.image_list import Filter, ImageListModel, ThumbnailDelegate
        from cnndesk.gui.panels.judging.sealing import is_sealed

        self.workspace = workspace
        self._filter = Filter
        self.setProperty("role", "message")
        self.setFixedSize(_POPUP)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        row = QHBoxLayout()
        row.setSpacing(0)
        column.addLayout(row)
        self.model = ImageListModel(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(ThumbnailDelegate(_THUMBNAIL, self.list))
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setUniformItemSizes(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setAccessibleName(self.tr("Images"))
        self.list.activated.connect(self._choose)
        self.list.clicked.connect(self._choose)
        column.addWidget(self.list)
        group = QButtonGroup(self)
        watched = workspace.watched
        current = watched.split if watched is not None and watched.split else "val"
        if is_sealed(workspace, current):
            current = "val"
        for name, text in (
            ("train", self.tr("Train")),
            ("val", self.tr("Validation")),
            ("test", self.tr("Test")),
        ):
            button = QToolButton(self)
            button.setText(text)
            button.setProperty("kind", "segment")
            button.setCheckable(True)
            button.setChecked(name == current)
            if is_sealed(workspace, name):
                button.setEnabled(False)
                button.setIcon(icon("lock-simple"))
                button.setToolTip(
                    self.tr("Sealed: nobody looks at test images before they are opened in Judge.")
                )
            button.clicked.connect(lambda _=False, name=name: self.show_split(name))
            group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self.show_split(current)
        self.list.setFocus()

    def show_split(self, split: str) -> None:
        """List the images of one split."""
        self.model.show(self.workspace.dataset, self._filter(split=split))

    def _choose(self, index: QModelIndex) -> None:
        from cnndesk.gui.panels.data.image_list import Role

        split = self.model.data(index, Role.SPLIT)
        row = self.model.data(index, Role.POSITION)
        if split is not None and row is not None:
            self.workspace.watch(str(split), int(row))
        self.close()

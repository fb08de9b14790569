"""What holds a panel: one that needs more room than it has scrolls instead of being squeezed.

A layout that gets less than its minimum lets widgets overlap and cuts their words. Panels that
scroll by themselves need little room and are not touched.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from cnndesk.gui.widgets.scroll_area import ScrollArea


class PanelArea(ScrollArea):
    """A panel at its place.

    Parameters
    ----------
    panel : QWidget
    minimum : QSize
        Below which the area cannot be made smaller.
    squeezes : bool
        Whether the panel takes that width, whatever its layout asks for: a list beside the canvas.
        Only what the panel scrolls downwards must be whole, since there is no bar to its right end.
    """

    least_changed = Signal(int)  # the width below which something could not be seen

    def __init__(self, panel: QWidget, minimum: QSize, *, squeezes: bool) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self._panel, self._minimum, self._squeezes = panel, minimum.width(), squeezes
        self.setMinimumSize(minimum)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        if squeezes:
            panel.setMinimumWidth(minimum.width())
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Not as large as it would like to be: as small as it can be.
        panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setWidget(panel)
        self.viewport().setAutoFillBackground(False)
        panel.setAutoFillBackground(False)

    def _make_room(self) -> None:
        super()._make_room()
        if not self._squeezes:
            return
        layout = self._panel.layout()
        margins = self._panel.contentsMargins() if layout is None else layout.contentsMargins()
        inner = (area for area in self._panel.findChildren(ScrollArea) if not area.isHidden())
        least = max((area.least_width for area in inner), default=0)
        width = max(self._minimum, least + margins.left() + margins.right())
        if width != self._panel.minimumWidth():
            self._panel.setMinimumWidth(width)
            self.least_changed.emit(width)

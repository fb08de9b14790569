"""One line at the lower left of the canvas: what is worth knowing, and what was just refused.

It never takes room from the drawing nor the focus. A passing sentence gives way after a while to
the standing hint, which stays until it no longer holds or is closed. What there is to say of a
network is in ``cnndesk.document.hints``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton

from cnndesk.document.hints import Hint, hints
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import IconLabel
from cnndesk.gui.widgets.icons import icon
from cnndesk.gui.widgets.texts import as_html

if TYPE_CHECKING:
    from collections.abc import Callable

    from cnndesk.gui.canvas.view import CanvasView

EDGE, BOTTOM = 16, 12  # from the corner of the canvas
LEAST_HEIGHT = 32
LEAST_ROOM = 480  # height of the canvas below which there are no hints, only messages
PASSING = 7000  # ms
SIGNS = {
    "hint": ("lightbulb", "accent"),
    "info": ("info", "accent"),
    "warning": ("warning", "warning"),
    "error": ("warning-circle", "error"),
}

Offer = tuple[str, "Callable[[], object]"]


class HintLine(QFrame):
    """The hint line of a canvas.

    Parameters
    ----------
    view : CanvasView
    """

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._workspace = view.workspace
        self._closed: set[str] = set()
        self._hint: Hint | None = None
        self._offer: Offer | None = None
        self._standing: tuple[str, Offer] | None = None
        self._is_passing = False
        self._was_low = False
        self.setProperty("role", "message")
        self._sign = IconLabel("lightbulb", "accent", 16)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setWordWrap(True)
        self._button = QPushButton(self)
        self._button.setProperty("kind", "small")
        self._button.setFont(theme.font(theme.SECONDARY))
        self._button.clicked.connect(self._accept)
        close = QToolButton(self)
        close.setIcon(icon("x"))
        close.setIconSize(QSize(12, 12))
        close.setToolTip(self.tr("Hide this line"))
        close.setAccessibleName(self.tr("Hide this line"))
        close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        close.clicked.connect(self._close)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 3, 6, 3)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        row.addWidget(close)
        self._timer = QTimer(self, singleShot=True, interval=PASSING)
        self._timer.timeout.connect(self._pass)
        workspace = view.workspace
        workspace.diagnoses_changed.connect(self.refresh)
        workspace.view_changed.connect(self.refresh)
        workspace.project_loaded.connect(self._forget)
        self.hide()

    @property
    def text(self) -> str:
        """What it says, without marks; empty while it is not there."""
        return self.accessibleName() if self.isVisibleTo(self._view) else ""

    # What is said --------------------------------------------------------------------------

    def say(self, text: str, level: str = "info", offer: Offer | None = None) -> None:
        """Say something in passing, with a button where there is something to do about it."""
        self._is_passing = True
        self._show(text, (), level, offer)
        self._timer.start()

    def offer(self, text: str, offer: Offer) -> None:
        """Say something that waits for its button; the next call with nothing ends it."""
        self._standing = text, offer
        self.refresh()

    def end_offer(self) -> None:
        """Forget what `offer` said."""
        self._standing = None
        self.refresh()

    def refresh(self) -> None:
        """Show the hint that holds now, unless something is being said in passing."""
        if self._is_passing:
            self.place()
            return
        self._hint = None
        if self._workspace.view == "flashlight" or not len(self._workspace.network):
            self.hide()
            return
        if self._standing is not None:
            self._show(self._standing[0], (), "info", self._standing[1])
            return
        network, inference = self._workspace.network, self._workspace.inference
        if set(inference.blocks) != set(network.blocks):
            return  # between an edit and its diagnosis
        if self._view.viewport().height() < LEAST_ROOM:  # in a low window hints go first
            self.hide()
            return
        open_ = (hint for hint in hints(network, inference) if hint.key not in self._closed)
        self._hint = next(open_, None)
        if self._hint is None:
            self.hide()
            return
        offer = (self.tr("Try it"), self._try) if self._hint.block else None
        self._show(self._hint.text, self._hint.names, "hint", offer)

    def _show(self, text: str, names: tuple[str, ...], level: str, offer: Offer | None) -> None:
        self._sign.set_icon(*SIGNS[level])
        written = as_html(text)
        for name in names:
            written = written.replace(name, f"<b>{name}</b>", 1)
        self._words.setText(written)
        self.setAccessibleName(text)
        self._offer = offer
        self._button.setVisible(offer is not None)
        if offer is not None:
            self._button.setText(offer[0])
        self.show()
        self.place()

    # What is done about it -----------------------------------------------------------------

    def _accept(self) -> None:
        offer = self._offer
        self._is_passing = False
        self._timer.stop()
        if offer is not None:
            offer[1]()
        self.refresh()
        self._view.setFocus()

    def _try(self) -> None:
        hint = self._hint
        if hint is not None and hint.link is not None:
            self._view.commands.insert(hint.block, hint.link)

    def _close(self) -> None:
        if self._is_passing:
            self._pass()
        elif self._standing is not None:
            self.end_offer()
        elif self._hint is not None:
            self._closed.add(self._hint.key)
            self.refresh()
        self._view.setFocus()

    def _pass(self) -> None:
        self._timer.stop()
        self._is_passing = False
        self.refresh()

    def _forget(self) -> None:
        """Another project: what was closed was of the other one."""
        self._closed.clear()
        self._standing = None
        self._pass()

    # Where ---------------------------------------------------------------------------------

    def place(self) -> None:
        """Stand in the lower left corner, left of the zoom bar; two lines where it must."""
        room = self._view.viewport().rect()
        low = room.height() < LEAST_ROOM
        if low != self._was_low:
            self._was_low = low
            self.refresh()
        if self.isHidden():
            return
        widest = room.width() - 2 * EDGE - self._view.zoom_bar.width() - EDGE
        plain = QFontMetrics(self._words.font()).horizontalAdvance(self.accessibleName())
        layout = self.layout()
        assert layout is not None
        rest = layout.sizeHint().width() - self._words.sizeHint().width()
        width = min(max(200, widest), round(plain * 1.04) + rest + 8)
        words = self._words.heightForWidth(width - rest)
        height = max(theme.px(LEAST_HEIGHT), words + layout.contentsMargins().top() * 2 + 2)
        self.setGeometry(EDGE, room.height() - height - BOTTOM, width, height)
        self.raise_()

"""The bar over a block, a folded group or several of them: look, group, fold, freeze, mute.

It belongs to the tile under the pointer, after a moment, else to what is selected, and lies in the
gap between the rows. Looking verbs select the block and bring their panel; all of them are in the
block's menu as well, which is how the keyboard gets at them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from cnndesk.document.shapes import Status
from cnndesk.gui.canvas.menus import LOOKS, block_menu
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.icons import icon

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QEvent

    from cnndesk.gui.canvas.view import CanvasView

HEIGHT, GAP = 36, 8
DELAY = 300  # ms until a block that is pointed at has it
LEAST_ZOOM = 0.45  # below it blocks are smaller than the bar


class ActionBar(QFrame):
    """The action bar of a canvas.

    Parameters
    ----------
    view : CanvasView

    Attributes
    ----------
    block : str or None
        The tile whose it is; of several that are selected, the first one that is seen.
    """

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._workspace = view.workspace
        self.block: str | None = None
        self._pointed: str | None = None  # by the pointer, for long enough
        self._next: str | None = None
        self.setProperty("role", "message")
        self.setAccessibleName(self.tr("What to do with the block"))
        self.setFixedHeight(theme.px(HEIGHT))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(4, 3, 4, 3)
        self._row.setSpacing(2)
        self.group = self._words_button(
            "stack", self.tr("Group"), self.tr("Draw them as one (Ctrl+G)"), self._group
        )
        self.fold = self._words_button(
            "arrows-out-simple", self.tr("Open"), self.tr("Show what is in it (O)"), self._toggle
        )
        self.looks = {look.panel: self._look_button(look.panel) for look in LOOKS}
        line = QFrame(self)
        line.setProperty("role", "vertical")
        line.setFixedSize(1, 20)
        self._row.addSpacing(4)
        self._row.addWidget(line)
        self._row.addSpacing(4)
        self.freeze = self._sign_button("lock-simple", view.commands.toggle_freeze)
        self.mute = self._sign_button("speaker-slash", view.commands.toggle_mute)
        self.more = self._sign_button("dots-three-vertical", self._open_menu)
        self.more.setToolTip(self.tr("More to do with this block"))
        self.more.setAccessibleName(self.tr("More"))
        self._timer = QTimer(self, singleShot=True, interval=DELAY)
        self._timer.timeout.connect(self._take_next)
        workspace = view.workspace
        for signal in (
            workspace.selection_changed,
            workspace.diagnoses_changed,
            workspace.view_changed,
        ):
            signal.connect(self.refresh)
        workspace.network_changed.connect(lambda _: self._on_network())
        self.hide()

    # Making --------------------------------------------------------------------------------

    def _button(self, sign: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(sign))
        button.setIconSize(QSize(16, 16))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # keys stay with the canvas
        button.setFixedHeight(theme.px(28))
        self._row.addWidget(button)
        return button

    def _words_button(
        self, sign: str, words: str, tip: str, act: Callable[[], object], *, soft: bool = True
    ) -> QToolButton:
        button = self._button(sign)
        if soft:
            button.setProperty("kind", "soft")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setText(words)
        button.setFont(theme.font(theme.BASE, 500))
        button.setToolTip(tip)
        button.setAccessibleName(words)
        button.clicked.connect(lambda _=False: act())
        return button

    def _look_button(self, panel: str) -> QToolButton:
        look = next(look for look in LOOKS if look.panel == panel)
        return self._words_button(
            look.sign,
            look.shown,
            look.shown_tip,
            lambda: self._look(panel),
            soft=look is LOOKS[0],
        )

    def _sign_button(self, sign: str, act: object) -> QToolButton:
        button = self._button(sign)
        button.setFixedWidth(theme.px(30))
        button.clicked.connect(lambda _=False: self._do(act))
        return button

    # Whose it is ---------------------------------------------------------------------------

    def point_at(self, block_id: str | None) -> None:
        """Hear which block is under the pointer; it counts after a moment."""
        if block_id != self._next or (block_id is None and self._pointed is not None):
            self._next = block_id
            if block_id == self._pointed:
                self._timer.stop()
            else:
                self._timer.start()

    def _take_next(self) -> None:
        if not self.underMouse():
            self._pointed = self._next
            self.refresh()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()
        self._next = self.block

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.point_at(None)

    def _on_network(self) -> None:
        """Blocks may have moved away from below a pointer that lies still."""
        if not self.underMouse():
            self.forget_pointer()

    def forget_pointer(self) -> None:
        """Belong to the selected block again: the pointer is elsewhere, or drags something."""
        self._timer.stop()
        self._pointed = self._next = None
        self.refresh()

    def _wanted(self) -> str | None:
        view, workspace = self._view, self._workspace
        if view.gesture is not None or workspace.view == "flashlight" or view.zoom < LEAST_ZOOM:
            return None
        if self._pointed in view.canvas.tiles:
            return self._pointed
        tiles = view.canvas.folding.tiles_of(workspace.selection)
        return tiles[0] if tiles else None

    @property
    def _ids(self) -> tuple[str, ...]:
        """The blocks that it is about."""
        workspace, canvas = self._workspace, self._view.canvas
        folding = canvas.folding
        if self.block is None:
            return ()
        selected = self.block in folding.tiles_of(workspace.selection)
        if self._pointed is not None and not selected:
            return folding.members(self.block)
        if selected and len(folding.tiles_of(workspace.selection)) > 1:
            return workspace.selection
        return folding.members(self.block)

    def refresh(self) -> None:
        """Show what can be done with what it belongs to, or hide."""
        self.block = self._wanted()
        if self.block is None:
            self.hide()
            return
        ids, network = self._ids, self._workspace.network
        one = len(ids) == 1
        group = network.tree.whole(ids)
        is_group = len(group) == 1 and len(network.tree.members(group[0])) == len(ids)
        folded = self.block in self._view.canvas.groups
        self.group.setVisible(not one and not is_group)
        self.fold.setVisible(is_group)
        self._show_fold(folded=folded)
        placed = [network[i] for i in ids]
        diagnoses = [d for i in ids if (d := self._workspace.diagnoses.get(i)) is not None]
        works = len(diagnoses) == len(ids) and all(d.status is Status.OK for d in diagnoses)
        frozen, muted = all(p.frozen for p in placed), all(p.muted for p in placed)
        learns = frozen or any(d.parameters.total > 0 for d in diagnoses)
        for panel, button in self.looks.items():
            button.setEnabled(works)
            button.setVisible((one and (panel != "filters" or learns)) or panel == "feature_maps")
        self.freeze.setVisible(learns)
        self.mute.setVisible(not any(p.block.is_input or p.block.is_output for p in placed))
        self._say(
            self.freeze,
            self.tr("Let it learn again (L)") if frozen else self.tr("Keep its weights (L)"),
            self.tr("Unfreeze") if frozen else self.tr("Freeze"),
        )
        self._say(
            self.mute,
            self.tr("Let it work again (M)") if muted else self.tr("Let it pass its input on (M)"),
            self.tr("Unmute") if muted else self.tr("Mute"),
        )
        self.freeze.setIcon(icon("lock-simple", "accent" if frozen else "text2"))
        self.mute.setIcon(icon("speaker-slash", "warning" if muted else "text2"))
        self.place()

    def _show_fold(self, *, folded: bool) -> None:
        words = self.tr("Open") if folded else self.tr("Fold")
        tip = self.tr("Show what is in it (O)") if folded else self.tr("Draw it as one (O)")
        self.fold.setText(words)
        self.fold.setIcon(icon("arrows-out-simple" if folded else "arrows-in-simple"))
        self._say(self.fold, tip, words)

    def _say(self, button: QToolButton, tip: str, name: str) -> None:
        button.setToolTip(tip)
        button.setAccessibleName(name)

    # Where ---------------------------------------------------------------------------------

    def place(self) -> None:
        """Stand above the block; below it where the header is in the way."""
        view = self._view
        if self.block is None or self.block not in view.canvas.tiles:
            self.hide()
            return
        body = view.mapFromScene(view.canvas.body_of(self.block)).boundingRect()
        room = view.viewport().rect().adjusted(GAP, view.header.height(), -GAP, -GAP)
        if not room.intersects(body):
            self.hide()
            return
        size = self.sizeHint()
        size.setHeight(self.height())
        top = body.top() - GAP - size.height()
        if top < room.top():
            top = body.bottom() + GAP
        left = min(body.center().x() - size.width() // 2, room.right() - size.width())
        self.setGeometry(QRect(QPoint(max(room.left(), left), top), size))
        self.show()
        self.raise_()

    # What it does --------------------------------------------------------------------------

    def _choose(self) -> None:
        ids = self._ids
        if ids and set(ids) != set(self._workspace.selection):
            self._workspace.select(
                ids if len(ids) == 1 else self._view.commands.groups.ordered(str(self.block))
            )

    def _look(self, panel: str) -> None:
        self._choose()
        self._workspace.show_panel(panel)

    def _group(self) -> None:
        self._choose()
        self._view.commands.groups.group()
        self.refresh()

    def _toggle(self) -> None:
        self._choose()
        if self.block in self._view.canvas.groups:
            self._view.open_group(self.block)
        else:
            self._view.commands.groups.toggle()
        self.refresh()

    def _do(self, act: object) -> None:
        self._choose()
        assert callable(act)
        act()
        self.refresh()

    def _open_menu(self) -> None:
        menu = block_menu(self._view.commands, self._view, self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 2)))

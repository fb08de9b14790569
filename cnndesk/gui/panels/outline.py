"""The outline: the same network as a list, in the order in which the image goes through it.

Everything that the canvas can do to a network can be done here with the keyboard alone, and every
row can be read by a screen reader: adding, deleting, exchanging, connecting, renaming, muting,
grouping; the parameters are one Enter away in the inspector. A group has a row of its own before
its blocks, which are listed also where the drawing folds them.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from cnndesk.blocks import for_key, grouped
from cnndesk.document.network import Network
from cnndesk.document.shapes import Diagnosis, Status
from cnndesk.gui.canvas.group_look import GroupLook, look_of
from cnndesk.gui.canvas.menus import add_menu, block_menu, connect_menu, disconnect_menu
from cnndesk.gui.document.commands import Commands
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.widgets import theme
from cnndesk.gui.widgets.basic import EmptyState, icon_button
from cnndesk.gui.widgets.icons import family_icon, icon
from cnndesk.words import say, word

NAME, OUTPUT, PARAMETERS = range(3)
INDENT = "\u2003"
FOLDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Left, Qt.Key.Key_Right)
Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


def listed(network: Network) -> dict[str, int]:
    """Return blocks and groups as they are listed, a group before what is in it; how deep each is.

    What is in no group stands where the image comes to it.
    """
    tree = network.tree
    if not tree:
        return dict.fromkeys(network.order, 0)
    rows: dict[str, int] = {}

    def add(group: str, depth: int) -> None:
        place = {block: number for number, block in enumerate(network.order)}
        within = {**{i: place[i] for i in tree.direct(group)}}
        within |= {g: place[tree.members(g)[0]] for g in tree.children(group)}
        for item in sorted(within, key=within.__getitem__):
            rows[item] = depth
            if item in tree:
                add(item, depth + 1)

    add("", 0)
    return rows


class OutlineModel(QAbstractTableModel):
    """The network as a table: a block or group per row, in topological order.

    Parameters
    ----------
    workspace : Workspace
    """

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._depths = listed(workspace.network)
        self.ids: tuple[str, ...] = tuple(self._depths)
        self._looks: dict[str, GroupLook] = {}
        workspace.network_changed.connect(lambda _: self._take_order())
        workspace.diagnoses_changed.connect(self._refresh)
        workspace.theme_changed.connect(self._refresh)

    def _take_order(self) -> None:
        self._looks.clear()
        depths = listed(self._workspace.network)
        if list(depths.items()) != list(self._depths.items()):
            self.beginResetModel()
            self._depths, self.ids = depths, tuple(depths)
            self.endResetModel()
        else:
            self._refresh()

    def is_group(self, row_id: str) -> bool:
        """Whether a row is a group."""
        return row_id in self._workspace.network.tree

    def members(self, row_id: str) -> tuple[str, ...]:
        """Return the blocks that a row stands for."""
        return self._workspace.network.tree.members(row_id) or (row_id,)

    def _look(self, group_id: str) -> GroupLook:
        if group_id not in self._looks:
            workspace = self._workspace
            self._looks[group_id] = look_of(workspace.network, workspace.diagnoses, (), group_id)
        return self._looks[group_id]

    def _refresh(self) -> None:
        self._looks.clear()
        if self.ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.ids) - 1, PARAMETERS))

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else 3

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Block"), self.tr("Output"), self.tr("Parameters"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and index.column() == NAME:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.ids):
            return None
        block_id = self.ids[index.row()]
        if self.is_group(block_id):
            return self._group_data(block_id, index.column(), role)
        if block_id not in self._workspace.network:
            return None
        diagnosis = self._workspace.diagnoses.get(block_id)
        placed = self._workspace.network[block_id]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                text = self._text(block_id, index.column(), diagnosis)
                return self._indent(block_id) + text if index.column() == NAME else text
            case Qt.ItemDataRole.EditRole:
                return say(placed.title)
            case Qt.ItemDataRole.DecorationRole if index.column() == NAME:
                return family_icon(placed.block.family)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return self.description(block_id)
            case Qt.ItemDataRole.AccessibleTextRole:
                text = self._text(block_id, index.column(), diagnosis)
                return f"{text}, {block_id}" if index.column() == NAME else text
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(index.column())
            case Qt.ItemDataRole.ForegroundRole:
                return self._colour(index.column(), diagnosis)
            case Qt.ItemDataRole.FontRole:
                return self._font(index.column())
        return None

    def _indent(self, row_id: str) -> str:
        return INDENT * self._depths.get(row_id, 0)

    def _group_data(self, group_id: str, column: int, role: int) -> Any:
        look = self._look(group_id)
        text = (
            look.group.title,
            look.output,
            grouped(look.parameters) if look.parameters else "",
        )[column]
        state = self.tr("folded") if look.group.folded else self.tr("open")
        match role:
            case Qt.ItemDataRole.DisplayRole if column == NAME:
                times = f" ×{look.repeats}" if look.repeats > 1 else ""
                return f"{self._indent(group_id)}{text}{times}"
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.EditRole:
                return look.group.title
            case Qt.ItemDataRole.DecorationRole if column == NAME:
                return icon("stack")
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                parts = (self.tr("group"), state, look.summary, look.sentence)
                return ", ".join(part for part in parts if part)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{text}, {self.tr('group')}, {state}" if column == NAME else text
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case Qt.ItemDataRole.ForegroundRole:
                wrong = look.status is Status.ERROR
                return theme.color("error" if wrong else "text" if column == NAME else "text2")
            case Qt.ItemDataRole.FontRole:
                size = theme.SECONDARY if column == NAME else theme.CAPTION
                return theme.font(size, 600 if column == NAME else 400)
        return None

    def _text(self, block_id: str, column: int, diagnosis: Diagnosis | None) -> str:
        placed = self._workspace.network[block_id]
        if column == NAME:
            return say(placed.title)
        if diagnosis is None or diagnosis.output is None:
            return say(_STATES.get(diagnosis.status, "–")) if diagnosis and column == OUTPUT else ""
        if column == OUTPUT:
            return placed.block.output_text(diagnosis.output)
        return grouped(diagnosis.parameters.total) if diagnosis.parameters.total else ""

    def _colour(self, column: int, diagnosis: Diagnosis | None) -> Any:
        if diagnosis is not None and diagnosis.status is Status.ERROR:
            return theme.color("error")
        if diagnosis is not None and not diagnosis.is_ok:
            return theme.color("text3")
        return theme.color("text" if column == NAME else "text2")

    def _font(self, column: int) -> QFont:
        return theme.font(theme.SECONDARY if column == NAME else theme.CAPTION)

    def description(self, block_id: str) -> str:
        """Say what the block is, what feeds it, and what is wrong with it."""
        network = self._workspace.network
        placed, diagnosis = network[block_id], self._workspace.diagnoses.get(block_id)
        inputs = diagnosis.inputs if diagnosis else ()
        sources = ", ".join(network.predecessors(block_id))
        parts = [
            block_id,
            placed.block.summary(inputs),
            self.tr("from {0}").format(sources) if sources else "",
            self.tr("frozen") if placed.frozen else "",
            self.tr("muted") if placed.muted else "",
            diagnosis.sentence if diagnosis and not diagnosis.is_ok else "",
        ]
        return ", ".join(part for part in parts if part)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        row_id, commands = self.ids[index.row()], Commands(self._workspace, self)
        if self.is_group(row_id):
            return commands.groups.rename(row_id, str(value))
        return commands.rename(row_id, str(value))


_STATES = {
    Status.ERROR: word("does not fit"),
    Status.WAITING: word("waiting"),
    Status.UNCONNECTED: word("not connected"),
}


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column == NAME else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


class OutlineView(QTreeView):
    """The list; its selection is that of the workspace."""

    parameters_requested = Signal()

    def __init__(self, workspace: Workspace, commands: Commands, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._commands = commands
        self._following = False
        self._last = 0
        self.rows = OutlineModel(workspace)
        self.setModel(self.rows)
        self.setAccessibleName(self.tr("Outline of the network"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setFont(theme.font(theme.CAPTION))
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (OUTPUT, PARAMETERS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.rows.modelAboutToBeReset.connect(self._on_about_to_reset)
        self.rows.modelReset.connect(self.follow)
        workspace.selection_changed.connect(self.follow)
        self.doubleClicked.connect(lambda _: self.parameters_requested.emit())
        self.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setColumnHidden(PARAMETERS, self.viewport().width() < theme.px(280))

    # Selection -----------------------------------------------------------------------------

    def follow(self) -> None:
        """Show the workspace's selection."""
        wanted = self._workspace.selection
        self._following = True
        selection = QItemSelection()
        rows = {block_id: row for row, block_id in enumerate(self.rows.ids)}
        chosen, tree = set(wanted), self._workspace.network.tree
        whole = [g for g in tree.groups if chosen.issuperset(tree.members(g))]
        for block_id in (*wanted, *whole):
            if block_id in rows:
                row = rows[block_id]
                selection.select(self.rows.index(row, 0), self.rows.index(row, PARAMETERS))
        model = self.selectionModel()
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        current = self._commands.groups.only or self._workspace.current
        if current in rows:
            index = self.rows.index(rows[current], NAME)
            if self.currentIndex().row() != index.row():
                model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)
        elif self.rows.ids and not self.currentIndex().isValid():
            row = min(self._last, len(self.rows.ids) - 1)
            model.setCurrentIndex(
                self.rows.index(row, NAME), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        self._following = False

    def _on_about_to_reset(self) -> None:
        self._last = max(0, self.currentIndex().row())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if self._following:
            return
        chosen = {index.row() for index in self.selectionModel().selectedRows()}
        current = self.currentIndex().row()
        rows = [self.rows.ids[row] for row in sorted(chosen) if row != current]
        if current in chosen:
            rows.append(self.rows.ids[current])
        # A group's row that was selected before stands for what is still selected of it; alone, for
        # all of it: Qt selects a row twice that a key leads to.
        new = {self.rows.ids[index.row()] for index in selected.indexes()}
        ids: list[str] = []
        for row in rows:
            if self.rows.is_group(row) and (row in new or len(rows) == 1):
                ids += self._commands.groups.ordered(row)
            elif not self.rows.is_group(row):
                ids.append(row)
        self._workspace.select(ids)
        if len(rows) == 1 and ids:
            self._workspace.reveal_requested.emit(ids[0])

    # Keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() != QAbstractItemView.State.EditingState and self._key(event):
            event.accept()
            return
        super().keyPressEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        key, commands = event.key(), self._commands
        if event.modifiers() == Qt.KeyboardModifier.AltModifier:
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.exchange(-1 if key == Qt.Key.Key_Up else 1)
                return True
            return False
        if event.modifiers():
            return False
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            commands.delete()
        elif key == Qt.Key.Key_O or (key in FOLDS and commands.groups.only):
            return self._fold(Qt.Key(key))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.parameters_requested.emit()
        elif key == Qt.Key.Key_Insert:
            self.open_add_menu()
        elif key == Qt.Key.Key_K:
            self.open_connect_menu()
        elif key == Qt.Key.Key_M:
            commands.toggle_mute()
        elif key == Qt.Key.Key_L:
            commands.toggle_freeze()
        elif event.text().isalpha() and (kind := for_key(event.text())) is not None:
            commands.append(kind.type)
        else:
            return False
        return True

    def _fold(self, key: Qt.Key) -> bool:
        """Fold or open the group: O and Enter either, left folds, right opens."""
        groups = self._commands.groups
        only = groups.only
        if only is None or key not in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            groups.toggle()
        elif self._workspace.network.tree[only].folded != (key == Qt.Key.Key_Left):
            groups.fold((only,)) if key == Qt.Key.Key_Left else groups.open((only,))
        return True

    def exchange(self, step: int) -> None:
        """Exchange the current block with its neighbour in the chain."""
        current = self._workspace.current
        if current is not None and self._commands.move_in_chain(current, step):
            self._workspace.select((current,))

    def open_add_menu(self) -> QMenu:
        """Open the menu of all blocks at the current row."""
        menu = add_menu(self.tr("Add"), self, lambda kind: self._commands.append(kind.type))
        return self._popup(menu)

    def open_connect_menu(self) -> QMenu | None:
        """Open the menu of the blocks that the current one could feed."""
        current = self._workspace.current
        if current is None:
            return None
        return self._popup(connect_menu(self._commands, current, self))

    def open_disconnect_menu(self) -> QMenu | None:
        """Open the menu of the links at the current block."""
        current = self._workspace.current
        if current is None:
            return None
        return self._popup(disconnect_menu(self._commands, current, self))

    def _popup(self, menu: QMenu) -> QMenu:
        rect = self.visualRect(self.currentIndex())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(rect.bottomLeft() + QPoint(24, 0)))
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._workspace.current is not None:
            menu = block_menu(self._commands, self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(event.globalPos())
        event.accept()


class OutlinePanel(QWidget):
    """The outline of a workspace.

    Parameters
    ----------
    workspace : Workspace
    parent : QWidget, optional
    """

    parameters_requested = Signal()
    """Enter was pressed on a row: the block's first parameter should take the focus."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.commands = Commands(workspace, self)
        self.setProperty("role", "panel")
        self.view = OutlineView(workspace, self.commands, self)
        self.view.parameters_requested.connect(self.parameters_requested)
        self._state = QLabel(self)
        self._state.setProperty("role", "tertiary")
        self._state.setFont(theme.font(theme.CAPTION))
        self._empty = EmptyState(
            self.tr("No blocks yet"),
            self.tr("Press Insert to add a block, or take a template from the palette."),
        )
        self._empty.add_button(
            self.tr("Add an image input"), lambda: self.commands.append("image_input"), "primary"
        )
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 8, 8, 0)
        bar.setSpacing(4)
        self.buttons = {
            name: icon_button(sign, tip, act)
            for name, sign, tip, act in (
                ("add", "plus", self.tr("Add a block (Insert)"), self.view.open_add_menu),
                (
                    "connect",
                    "link-simple",
                    self.tr("Connect to another block (K)"),
                    self.view.open_connect_menu,
                ),
                (
                    "disconnect",
                    "link-break",
                    self.tr("Delete a link of the block"),
                    self.view.open_disconnect_menu,
                ),
                (
                    "up",
                    "arrow-up",
                    self.tr("Exchange with the block before (Alt+Up)"),
                    lambda: self.view.exchange(-1),
                ),
                (
                    "down",
                    "arrow-down",
                    self.tr("Exchange with the block behind (Alt+Down)"),
                    lambda: self.view.exchange(1),
                ),
                ("delete", "trash", self.tr("Delete (Del)"), self.commands.delete),
            )
        }
        for made in self.buttons.values():
            bar.addWidget(made)
        bar.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(bar)
        column.addWidget(self.view, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self._state)
        self._state.setContentsMargins(12, 0, 8, 6)
        self.setFocusProxy(self.view)
        workspace.diagnoses_changed.connect(self.refresh)
        workspace.selection_changed.connect(self._refresh_buttons)
        self.refresh()

    def refresh(self) -> None:
        """Show what there is, and what is wrong with the whole."""
        network, inference = self._workspace.network, self._workspace.inference
        empty = not len(network)
        self.view.setVisible(not empty)
        self._empty.setVisible(empty)
        problem = inference.problems[0].cause if inference.problems and not empty else ""
        self._state.setText(problem)
        self._state.setWordWrap(True)
        self._state.setVisible(bool(problem))
        self._refresh_buttons()

    def _refresh_buttons(self) -> None:
        some = self._workspace.current is not None
        for name, made in self.buttons.items():
            made.setEnabled(some or name == "add")
        if self._workspace.selected_link is not None:
            self.buttons["delete"].setEnabled(True)

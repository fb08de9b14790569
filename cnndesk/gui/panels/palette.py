"""The palette: all block types by family, and the templates; drag, double click or Enter adds one.

Types, sentences and keys come from the registry; a new block appears by itself. What adding does is
in ``document/commands.py``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cnndesk.blocks import Block, Family, by_family, get
from cnndesk.document.templates import all_templates, template
from cnndesk.gui.document.commands import BLOCK_MIME, TEMPLATE_MIME, Commands
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.fitting import fitted
from cnndesk.gui.widgets.shortcuts import keys_text
from cnndesk.words import say

KIND = Qt.ItemDataRole.UserRole  # "family", "block", "more" or "template"
NAME = Qt.ItemDataRole.UserRole + 1  # a Family's value, a type or a template
ASIDE = Qt.ItemDataRole.UserRole + 2  # what stands at the right: a count or a key
SIGN = Qt.ItemDataRole.UserRole + 3  # an icon's name
COLOUR = Qt.ItemDataRole.UserRole + 4  # a colour's name
WORDS = Qt.ItemDataRole.UserRole + 5  # what the search looks at

LEFT, GLYPH = 24, 16
FOLDED_FROM, SHOWN = 6, 4  # a family with so many types shows the first ones and "n more…"
CLOSED_AT_FIRST = (Family.INPUT, Family.SHAPE, Family.OUTPUT)
Index = QModelIndex | QPersistentModelIndex


class PalettePanel(QWidget):
    """The palette of a workspace.

    Parameters
    ----------
    workspace : Workspace
    parent : QWidget, optional
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.commands = Commands(workspace, self)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search blocks"))
        self.search.setAccessibleName(self.tr("Search blocks"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(
            icons.icon("magnifying-glass", "text3"), QLineEdit.ActionPosition.LeadingPosition
        )
        self._key_hint = QLabel(keys_text("Ctrl+F"), self.search)
        self._key_hint.setProperty("role", "key")
        self._key_hint.setFont(theme.font(theme.CAPTION))
        hint = QHBoxLayout(self.search)
        hint.setContentsMargins(0, 0, 8, 0)
        hint.addWidget(self._key_hint, 0, Qt.AlignmentFlag.AlignRight)
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.tree = PaletteTree(self)
        self.tree.chosen.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        row = QVBoxLayout()
        row.setContentsMargins(8, 0, 8, 0)
        row.addWidget(self.search)
        column.addLayout(row)
        column.addWidget(self.tree, 1)
        self.setProperty("role", "panel")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self.search)
        workspace.theme_changed.connect(self.tree.viewport().update)
        self._restore()
        self.tree.itemExpanded.connect(lambda _: self._remember())
        self.tree.itemCollapsed.connect(lambda _: self._remember())

    def focus_search(self) -> None:
        """Take the focus for a search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    # Adding --------------------------------------------------------------------------------

    def _add(self, kind: str, name: str) -> None:
        if kind == "block":
            self.commands.append(name)
        else:
            self.commands.use_template(name)

    # Search --------------------------------------------------------------------------------

    def _filter(self, text: str) -> None:
        self._key_hint.setVisible(not text)
        self.tree.filter(text.casefold().split())
        if not text:
            self._restore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._search_key(event.key())
        return super().eventFilter(watched, event)

    def _search_key(self, key: int) -> bool:
        if key == Qt.Key.Key_Down:
            self.tree.setFocus()
            self.tree.select_first()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search.text():
            self.tree.select_first()
            self.tree.act()
        elif key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        else:
            return False
        return True

    # What is open --------------------------------------------------------------------------

    def _restore(self) -> None:
        closed = self._workspace.settings.get(
            "palette_closed", [family.value for family in CLOSED_AT_FIRST]
        )
        self.tree.show_closed(closed if isinstance(closed, list) else [])

    def _remember(self) -> None:
        if not self.search.text() and not self.tree.is_changing:
            self._workspace.settings.set("palette_closed", self.tree.closed())


class PaletteTree(QTreeWidget):
    """The list itself; rows are drawn by `PaletteDelegate`."""

    chosen = Signal(str, str)
    """A block or template was asked for: ``"block"`` or ``"template"``, and its name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.is_changing = False
        self._unfolded: set[str] = set()
        self.setAccessibleName(self.tr("Blocks and templates"))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setExpandsOnDoubleClick(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(PaletteDelegate(self))
        self._fill()

    def _fill(self) -> None:
        for family, kinds in by_family().items():
            self._add_family(family, kinds)
        top = self._row(self, self.tr("Templates"), "family", "templates", len(all_templates()))
        top.setData(0, COLOUR, "text2")
        for entry in all_templates():
            row = self._row(top, say(entry.title), "template", entry.name, "")
            row.setData(0, SIGN, "stack")
            row.setData(0, COLOUR, "text2")
            row.setData(
                0,
                WORDS,
                f"{say(entry.title)} {entry.title} {say(entry.sentence)} template".casefold(),
            )
            row.setToolTip(0, say(entry.sentence))
            row.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, say(entry.sentence))

    def _add_family(self, family: Family, kinds: Sequence[type[Block]]) -> None:
        if not kinds:
            return
        top = self._row(self, say(family.title), "family", family.value, len(kinds))
        top.setData(0, COLOUR, family.value)
        for kind in kinds:
            row = self._row(top, say(kind.title), "block", kind.type, kind.key)
            row.setData(0, SIGN, f"family-{family.value}")
            row.setData(0, COLOUR, family.value)
            words = " ".join(
                (say(kind.title), kind.title, say(family.title), kind.type, say(kind.sentence))
            )
            row.setData(0, WORDS, words.casefold())
            tip = f"{say(kind.sentence)} ({kind.key})" if kind.key else say(kind.sentence)
            row.setToolTip(0, tip)
            row.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, tip)
        if len(kinds) >= FOLDED_FROM:
            rest = len(kinds) - SHOWN
            self._row(top, self.tr("{0} more…").format(rest), "more", family.value, "")

    def _row(
        self, parent: QTreeWidget | QTreeWidgetItem, text: str, kind: str, name: str, aside: object
    ) -> QTreeWidgetItem:
        row = QTreeWidgetItem(parent, [text])
        row.setData(0, KIND, kind)
        row.setData(0, NAME, name)
        row.setData(0, ASIDE, str(aside))
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if kind in ("block", "template"):
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        row.setFlags(flags)
        return row

    # Rows ----------------------------------------------------------------------------------

    def families(self) -> Iterator[QTreeWidgetItem]:
        """All rows at the top."""
        for number in range(self.topLevelItemCount()):
            if (row := self.topLevelItem(number)) is not None:
                yield row

    def rows(self, family: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
        """All rows of a family."""
        for number in range(family.childCount()):
            if (row := family.child(number)) is not None:
                yield row

    def closed(self) -> list[str]:
        """Return the families that are closed."""
        return [row.data(0, NAME) for row in self.families() if not row.isExpanded()]

    def show_closed(self, closed: Sequence[str]) -> None:
        """Close these families and open the others; fold the long ones."""
        self.is_changing = True
        for family in self.families():
            family.setHidden(False)
            family.setExpanded(family.data(0, NAME) not in closed)
            self._fold(family)
        self.is_changing = False

    def _fold(self, family: QTreeWidgetItem) -> None:
        blocks = [row for row in self.rows(family) if row.data(0, KIND) != "more"]
        folds = len(blocks) >= FOLDED_FROM and family.data(0, NAME) not in self._unfolded
        if family.data(0, NAME) == "templates":
            folds = False
        for number, row in enumerate(blocks):
            row.setHidden(folds and number >= SHOWN)
        for row in self.rows(family):
            if row.data(0, KIND) == "more":
                row.setHidden(not folds)

    def filter(self, words: Sequence[str]) -> None:
        """Show the rows that have all these words."""
        if not words:
            return
        self.is_changing = True
        for family in self.families():
            found = False
            for row in self.rows(family):
                text = row.data(0, WORDS) or ""
                fits = bool(text) and all(word in text for word in words)
                row.setHidden(not fits)
                found = found or fits
            family.setHidden(not found)
            family.setExpanded(True)
        self.is_changing = False

    def select_first(self) -> None:
        """Select the first block that can be seen; those whose title begins so come first."""
        for family in self.families():
            if family.isHidden():
                continue
            for row in self.rows(family):
                if not row.isHidden() and family.isExpanded():
                    self.setCurrentItem(row)
                    return

    # Doing ---------------------------------------------------------------------------------

    def act(self) -> None:
        """Do what the current row stands for."""
        row = self.currentItem()
        if row is None:
            return
        kind, name = row.data(0, KIND), row.data(0, NAME)
        if kind == "family":
            row.setExpanded(not row.isExpanded())
        elif kind == "more":
            family = row.parent()
            self._unfolded.add(name)
            if family is not None:
                self._fold(family)
                self.setCurrentItem(list(self.rows(family))[SHOWN])
        else:
            self.chosen.emit(kind, name)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row = self.itemAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        if left and row is not None and row.data(0, KIND) in ("family", "more"):
            self.setCurrentItem(row)
            self.act()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.itemAt(event.position().toPoint())
        if row is not None and row.data(0, KIND) in ("block", "template"):
            self.setCurrentItem(row)
            self.act()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.act()
            event.accept()
            return
        super().keyPressEvent(event)

    # Dragging ------------------------------------------------------------------------------

    def mimeData(self, items: Sequence[QTreeWidgetItem]) -> QMimeData:
        mime = QMimeData()
        for row in items[:1]:
            kind, name = row.data(0, KIND), row.data(0, NAME)
            if kind in ("block", "template"):
                wanted = BLOCK_MIME if kind == "block" else TEMPLATE_MIME
                mime.setData(wanted, QByteArray(name.encode()))
        return mime

    def startDrag(self, actions: Qt.DropAction) -> None:
        row = self.currentItem()
        if row is None or row.data(0, KIND) not in ("block", "template"):
            return
        drag = QDrag(self)
        drag.setMimeData(self.mimeData([row]))
        drag.setPixmap(drag_picture(row.data(0, KIND), row.data(0, NAME), self))
        drag.setHotSpot(QPoint(-8, -8))
        drag.exec(Qt.DropAction.CopyAction)


def drag_picture(kind: str, name: str, widget: QWidget) -> QPixmap:
    """Return the small label that follows the pointer."""
    title = say(get(name).title) if kind == "block" else say(template(name).title)
    font = theme.font(theme.SECONDARY, 600)
    ratio = widget.devicePixelRatioF()
    widget_font_width = widget.fontMetrics().horizontalAdvance(title)
    width = widget_font_width + 44
    picture = QPixmap(QSize(width, 26) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("border"), 1))
    painter.setBrush(theme.color("raised"))
    painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, 25), 4, 4)
    if kind == "block":
        family = get(name).family
        icons.paint(painter, f"family-{family.value}", QRectF(7, 6, 14, 14), family.value)
    else:
        icons.paint(painter, "stack", QRectF(7, 6, 14, 14), "text2")
    painter.setFont(font)
    painter.setPen(theme.color("text"))
    painter.drawText(QRect(28, 0, width - 30, 26), Qt.AlignmentFlag.AlignVCenter, title)
    painter.end()
    return picture


class PaletteDelegate(QStyledItemDelegate):
    """Draws families with their colour and count, blocks with glyph and key."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, theme.px(theme.ROW_LIST))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        rect = option.rect
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        is_family = index.data(KIND) == "family"
        if chosen and not is_family:
            painter.fillRect(rect, theme.color("accent_soft"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("hover"))
        if is_family:
            self._paint_family(painter, option, index)
        else:
            self._paint_block(painter, rect, index)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.color("accent"), 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _paint_family(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = option.rect
        middle = rect.center().y() + 1
        caret = "caret-down" if option.state & QStyle.StateFlag.State_Open else "caret-right"
        icons.paint(painter, caret, QRectF(rect.left() + 6, middle - 6, 12, 12), "text3")
        bar = QRectF(rect.left() + LEFT, middle - 7, 3, 14)
        painter.fillRect(bar, theme.color(index.data(COLOUR)))
        self._text(painter, rect.adjusted(LEFT + 9, 0, 0, 0), index, weight=600)

    def _paint_block(self, painter: QPainter, rect: QRect, index: Index) -> None:
        sign = index.data(SIGN)
        if sign:
            side = GLYPH - 1
            top = rect.center().y() - side / 2 + 0.5
            icons.paint(
                painter, sign, QRectF(rect.left() + LEFT, top, side, side), index.data(COLOUR)
            )
        self._text(painter, rect.adjusted(LEFT + 22, 0, 0, 0), index)

    def _text(self, painter: QPainter, rect: QRect, index: Index, weight: int = 400) -> None:
        room = rect.adjusted(0, 0, -12, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        aside = index.data(ASIDE)
        painter.setFont(theme.font(theme.CAPTION))
        painter.setPen(theme.color("text3"))
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, aside)
        width = painter.fontMetrics().horizontalAdvance(aside) + 8
        colour = "text3" if index.data(KIND) == "more" else "text"
        painter.setPen(theme.color(colour))
        words = index.data(Qt.ItemDataRole.DisplayRole)
        text, font = fitted(words, theme.font(theme.SECONDARY, weight), room.width() - width)
        painter.setFont(font)
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, text)

"""What stands on the right of the header of Use: the order of the pictures, and more pictures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from cnndesk.gui.panels.use.cards import ORDERS
from cnndesk.gui.widgets import icons, theme
from cnndesk.gui.widgets.basic import button


class PictureOptions(QWidget):
    """A choice of order, and buttons that add pictures.

    Parameters
    ----------
    pictures, folder, paste : callable
        What the buttons do.
    parent : QWidget
    """

    order_chosen = Signal(str)
    """One of `ORDERS`."""

    def __init__(
        self,
        pictures: Callable[[], object],
        folder: Callable[[], object],
        paste: Callable[[], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.orders = QComboBox()
        self.orders.setAccessibleName(self.tr("Order of the pictures"))
        self.orders.setFixedHeight(theme.ICON_BUTTON)
        words = (
            self.tr("In the order given"),
            self.tr("By name"),
            self.tr("Least sure first"),
            self.tr("By class"),
        )
        for order, name in zip(ORDERS, words, strict=True):
            self.orders.addItem(name, order)
        self.orders.activated.connect(lambda row: self.order_chosen.emit(self.orders.itemData(row)))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.orders)
        for icon, name, act in (
            ("plus", self.tr("Pictures…"), pictures),
            ("folder-open", self.tr("Folder…"), folder),
            ("clipboard-text", self.tr("Paste"), paste),
        ):
            made = button(name, act)
            made.setIcon(icons.icon(icon))
            row.addWidget(made)

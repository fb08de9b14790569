"""Where the ring stands: around the whole of what is seen, however it is made of parts."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from cnndesk.gui.lessons.targets import _whole


def test_opaque_parts_belong_to_what_is_pointed_at(qapp, themed, qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    area = QWidget(window)
    area.setGeometry(0, 0, 200, 300)
    target = QWidget(area)
    target.setGeometry(20, 30, 100, 100)
    for left in (0, 60):
        part = QWidget(target)
        part.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        part.setGeometry(left, 0, 40, 100)
    window.show()
    assert _whole(target) == (target, QRect(0, 0, 100, 100))
    target.move(150, 250)  # half out of sight
    assert _whole(target) == (target, QRect(0, 0, 50, 50))
    target.move(500, 0)
    assert _whole(target) is None
    target.move(20, 30)
    target.hide()
    assert _whole(target) is None
    assert _whole(None) is None

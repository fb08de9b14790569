"""Small widgets of the panels."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from cnndesk.gui.widgets.basic import Paragraph, Reading, text


class Layouts(QObject):
    """Counts how often a widget is asked to lay itself out."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


def test_a_reading_changes_its_words_without_another_layout_which_a_label_needs(themed, qtbot):
    holder, layouts = QWidget(), Layouts()
    qtbot.addWidget(holder)
    row = QHBoxLayout(holder)
    reading, label = Reading(), text("1")
    row.addWidget(reading)
    row.addWidget(label)
    holder.show()
    QApplication.processEvents()
    holder.installEventFilter(layouts)

    for number in range(5):
        reading.setText("image " * 10**number)
        QApplication.processEvents()
    assert layouts.count == 0
    assert reading.accessibleName() == reading.text()

    label.setText("a longer text than before")
    QApplication.processEvents()
    assert layouts.count > 0


def test_a_paragraph_is_as_high_as_its_words_need_however_narrow_it_gets(qtbot, themed) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    column = QVBoxLayout(around)
    paragraph = Paragraph()
    paragraph.setText("a sentence of many words that wants more than a line " * 3)
    column.addWidget(paragraph)
    around.show()
    for width in (900, 300, 160):
        around.resize(width, 10)
        qtbot.waitUntil(lambda: paragraph.height() >= paragraph.heightForWidth(paragraph.width()))
    lines = paragraph.height()
    paragraph.setText("short")
    assert paragraph.minimumHeight() < lines

"""Names of others are shown as they are: Qt's tips and messages take no tags from them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QToolTip

NAME = '<img src="//server/share/picture.png"> cat'


def test_a_tip_shows_a_name_with_tags_as_it_is(qapp, themed, qtbot) -> None:
    QToolTip.showText(QPoint(5, 5), NAME)
    (tip,) = (
        w for w in QApplication.topLevelWidgets() if w.inherits("QTipLabel") and w.isVisible()
    )
    assert isinstance(tip, QLabel)
    assert tip.text() == NAME
    assert tip.textFormat() is Qt.TextFormat.PlainText
    QToolTip.hideText()


def test_a_message_shows_a_name_with_tags_as_it_is(qapp, themed, qtbot) -> None:
    box = QMessageBox(QMessageBox.Icon.Question, "cnndesk", NAME)
    box.setInformativeText(NAME)
    qtbot.addWidget(box)
    box.show()
    labels = [one for one in box.findChildren(QLabel) if one.text() == NAME]
    assert len(labels) == 2
    assert all(one.textFormat() is Qt.TextFormat.PlainText for one in labels)


def test_a_label_takes_no_tags_from_a_name_unless_it_says_so(qapp, themed, qtbot) -> None:
    plain, rich = QLabel(NAME), QLabel("<b>strong</b>")
    rich.setTextFormat(Qt.TextFormat.RichText)
    for label in (plain, rich):
        qtbot.addWidget(label)
        label.show()
    assert plain.textFormat() is Qt.TextFormat.PlainText
    assert rich.textFormat() is Qt.TextFormat.RichText

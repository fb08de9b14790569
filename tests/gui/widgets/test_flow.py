"""Buttons in rows: each as wide as its words, in as many rows as that takes."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from cnndesk.gui.widgets.flow import FlowBox

WORDS = ("Relabel as aeroplane", "Other…", "Leave out", "Watch it")


def test_no_button_is_narrower_than_its_words_at_any_width(qtbot, themed) -> None:
    box = FlowBox()
    qtbot.addWidget(box)
    layout = box.rows
    buttons = [QPushButton(words) for words in WORDS]
    for made in buttons:
        layout.addWidget(made)
    rows = set()
    for width in (200, 240, 344, 600, 900):
        box.resize(width, layout.heightForWidth(width))
        layout.setGeometry(box.rect())
        assert all(b.width() >= b.sizeHint().width() for b in buttons)
        assert all(box.rect().contains(b.geometry()) for b in buttons)
        assert not any(
            a.geometry().intersects(b.geometry()) for a in buttons for b in buttons if a is not b
        )
        assert max(b.geometry().right() for b in buttons) >= width - 2
        rows.add(len({b.y() for b in buttons}))
    assert {1, 2} <= rows


def test_hidden_buttons_take_no_room(qtbot, themed) -> None:
    box = FlowBox()
    qtbot.addWidget(box)
    layout = box.rows
    for words in WORDS:
        layout.addWidget(QPushButton(words))
    box.show()
    before = layout.heightForWidth(240)
    for place in range(3):
        layout.itemAt(place).widget().hide()
    assert layout.heightForWidth(240) < before


def test_a_narrower_box_becomes_higher_and_is_not_squeezed(qtbot, themed) -> None:
    outer, box, above = QWidget(), FlowBox(), QPushButton("above")
    qtbot.addWidget(outer)
    column = QVBoxLayout(outer)
    above.setMinimumHeight(60)
    column.addWidget(above)
    column.addWidget(box)
    for words in WORDS:
        box.rows.addWidget(QPushButton(words))
    outer.resize(230, 80)
    outer.show()
    qtbot.waitUntil(lambda: box.height() >= box.rows.heightForWidth(box.width()))

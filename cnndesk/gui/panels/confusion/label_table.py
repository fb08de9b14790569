"""The scores of labels as a table that can be sorted; a row leads to the label's mistakes."""

from __future__ import annotations

from PySide6.QtWidgets import QHeaderView, QWidget

from cnndesk.blocks import grouped
from cnndesk.gui.panels.confusion.class_table import RIGHT, ClassTable, Row, percent
from cnndesk.gui.widgets import icons, theme
from cnndesk.scores import LabelScores

NARROWEST = 52
"""Pixels of a column."""


class LabelTable(ClassTable):
    """Images, precision, recall, F1 and average precision of every label."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Scores of the labels"))

    def show_scores(self, scores: LabelScores | None) -> None:
        """Show other scores; the chosen label stays chosen."""
        kept = self.current_class
        column, order = self.sortColumn(), self.header().sortIndicatorOrder()
        self._filling = True
        self.setSortingEnabled(False)
        self.clear()
        shares = [
            self.tr("Precision, %"),
            self.tr("Recall, %"),
            self.tr("F1, %"),
            self.tr("AP, %"),
        ]
        titles = [self.tr("Label"), self.tr("Images"), self.tr("Taken"), *shares]
        self.setColumnCount(len(titles))
        self.setHeaderLabels(titles)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setMinimumSectionSize(NARROWEST)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.headerItem().setToolTip(2, self.tr("Images taken to have the label"))
        self.headerItem().setToolTip(
            len(titles) - 1, self.tr("Average precision: over all thresholds")
        )
        for place in range(1, len(titles)):
            self.headerItem().setTextAlignment(place, RIGHT)
        for label in range(len(scores.labels) if scores is not None else 0):
            assert scores is not None
            self.addTopLevelItem(self._row(scores, label))
        self.setSortingEnabled(True)
        if column < len(titles):
            self.sortByColumn(column, order)
        self.select_class(kept)
        self._filling = False

    def _row(self, scores: LabelScores, label: int) -> Row:
        score = scores.labels[label]
        shares = (score.precision, score.recall, score.f1, scores.average_precisions[label])
        row = Row()
        row.name(score.name, label)
        row.setIcon(0, icons.icon("circle-fill", theme.class_color(label).name()))
        values = [score.images, score.taken, *shares]
        words = [grouped(score.images), grouped(score.taken), *map(percent, shares)]
        for place, (value, shown) in enumerate(zip(values, words, strict=True), 1):
            row.number(place, float(value), shown)
        return row

"""Saving what the confusion panel shows: every screen as CSV and as PNG."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from cnndesk.explain import judging_tables as tables
from cnndesk.gui.panels.confusion.matrix import painted_widget

if TYPE_CHECKING:
    from cnndesk.gui.panels.confusion.panel import ConfusionPanel

_NAMES = {
    "matrix_csv": "confusion.csv",
    "matrix_png": "confusion.png",
    "scores_csv": "classes.csv",
    "scores_png": "classes.png",
    "pairs_csv": "pairs.csv",
    "reliability_csv": "reliability.csv",
    "reliability_png": "reliability.png",
    "images_csv": "images.csv",
    "images_png": "images.png",
    "comparison_csv": "comparison.csv",
}


def _tr(words: str) -> str:
    return QCoreApplication.translate("Judge", words)


def choices(*, beside: bool) -> list[tuple[str, str]]:
    """Return what can be saved, and how a menu calls it.

    Parameters
    ----------
    beside : bool
        Whether two runs are compared.
    """
    found = [
        ("matrix_csv", _tr("Matrix as CSV…")),
        ("matrix_png", _tr("Matrix as PNG…")),
        ("scores_csv", _tr("Scores of the classes as CSV…")),
        ("scores_png", _tr("Scores of the classes as PNG…")),
        ("pairs_csv", _tr("Confused pairs as CSV…")),
        ("reliability_csv", _tr("Reliability as CSV…")),
        ("reliability_png", _tr("Reliability as PNG…")),
        ("images_csv", _tr("Images shown as CSV…")),
        ("images_png", _tr("Images shown as PNG…")),
    ]
    return [*found, ("comparison_csv", _tr("Comparison as CSV…"))] if beside else found


def file_name(what: str) -> str:
    """Return the name that is proposed."""
    return _NAMES[what]


def write(panel: ConfusionPanel, what: str, path: Path) -> None:
    """Write one of the `choices` of what a panel shows.

    Raises
    ------
    OSError
        When it cannot be written.
    """
    if what.endswith("_png"):
        if not _picture(panel, what).save(str(path)):
            raise OSError(_tr("its folder does not exist or cannot be written"))
        return
    path.write_text(_table(panel, what), encoding="utf-8", newline="")


def _picture(panel: ConfusionPanel, what: str) -> QImage:
    if what == "scores_png":
        return panel.table.picture()
    if what == "reliability_png":
        return panel.reliability.picture()
    if what == "images_png":
        return painted_widget(panel.side)
    return panel.matrix.picture()


def _table(panel: ConfusionPanel, what: str) -> str:
    judged = panel.judged
    assert judged is not None
    judgement = judged.judgement
    if what == "images_csv":
        positions = panel.side.positions
        rows = [panel.side.row_of(int(position)) for position in positions]
        dataset = panel._workspace.dataset
        assert dataset is not None
        names = dataset.whole[judged.split].names
        kept = [(row, names[int(p)]) for row, p in zip(rows, positions, strict=True) if row >= 0]
        return tables.images_csv(judgement, [row for row, _ in kept], [name for _, name in kept])
    if what == "comparison_csv":
        assert panel.before is not None
        assert panel.comparison is not None
        return tables.comparison_csv(panel.before.judgement, judgement, panel.comparison)
    make = {
        "matrix_csv": tables.confusion_csv,
        "scores_csv": tables.scores_csv,
        "pairs_csv": tables.pairs_csv,
        "reliability_csv": tables.reliability_csv,
    }[what]
    return make(judgement)

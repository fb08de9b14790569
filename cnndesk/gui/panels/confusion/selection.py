"""Which images a number of the confusion stands for, and the words for them; nothing is drawn."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from cnndesk.blocks import grouped
from cnndesk.explain.judging import Comparison, EvaluationReport, class_scores, confused_pairs

MOST_SHOWN = 500
"""Images of a gallery."""

PAIRS = 8
"""Most confused pairs that are offered; as many as there is room for."""

ORDERS = ("loss", "sure", "unsure")
"""Highest loss first, most sure first, least sure first."""

SURE = 0.8
"""Probability from which on an answer counts as sure."""

Selection = tuple[str, int, int]
"""``("cell", true, predicted)``, ``("pair", first, second)``, ``("class", label, -1)``, `WRONG`,
`TOP`, and, beside another run, `LOST` and `WON`."""

WRONG: Selection = ("wrong", -1, -1)
TOP: Selection = ("top", -1, -1)
LOST: Selection = ("lost", -1, -1)
WON: Selection = ("won", -1, -1)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Confusion", words)


def images_of(
    report: EvaluationReport, selection: Selection, comparison: Comparison | None
) -> tuple[NDArray[np.int64], str]:
    """Return which of the judged images a selection means, and what to call them."""
    kind, a, b = selection
    names = report.classes
    if kind == "cell":
        right, wrong = _tr("{a}, right"), _tr("{a} taken for {b}")
        return report.cell(a, b), (right if a == b else wrong).format(a=names[a], b=names[b])
    if kind == "pair":
        rows = np.concatenate([report.cell(a, b), report.cell(b, a)])
        title = _tr("{a} and {b}").format(a=names[a], b=names[b])
    elif kind == "class":
        wrong_rows = report.labels != report.predictions
        of = (report.labels == a) | (report.predictions == a)
        rows = np.flatnonzero(wrong_rows & of).astype(np.int64)
        title = _tr("Mistakes with {a}").format(a=class_scores(report)[a].name)
    elif kind == "wrong":
        rows, title = np.flatnonzero(report.labels != report.predictions), _tr("Mistakes")
    elif kind == "lost" and comparison is not None:
        return comparison.only_first, _tr("Right before, wrong now")
    elif kind == "won" and comparison is not None:
        return comparison.only_second, _tr("Wrong before, right now")
    else:
        return report.top_losses(100), _tr("Top losses")
    return rows[np.argsort(-report.losses[rows], kind="stable")], title


def first_selection(report: EvaluationReport) -> Selection:
    """Return what to show where nobody has chosen: the mistakes, where there are any."""
    return WRONG if (report.labels != report.predictions).any() else TOP


def in_order(report: EvaluationReport, rows: NDArray[np.int64], order: str) -> NDArray[np.int64]:
    """Return images in one of the `ORDERS`; of equal ones the first stays first.

    Parameters
    ----------
    report : EvaluationReport
    rows : ndarray of int64
        Which of the judged images, highest loss first.
    order : str
    """
    if order == "loss":
        return rows
    sure = report.outputs[rows].max(axis=1)
    return rows[np.argsort(-sure if order == "sure" else sure, kind="stable")]


def remark_on(count: int) -> str:
    """Return what is said beside a title: how many images, and how many of them are shown."""
    if not count:
        return _tr("no image")
    words = _tr("1 image") if count == 1 else _tr("{n} images")
    return words.format(n=grouped(count)) + (
        _tr(", the first {n}").format(n=MOST_SHOWN) if count > MOST_SHOWN else ""
    )


def threshold_words(report: EvaluationReport, threshold: float = SURE) -> str:
    """Say how often the network is right when it is sure, and when it is less sure."""
    right = report.labels == report.predictions
    sure = report.outputs.max(axis=1) >= threshold
    return _tr("At least {p:.0f} % sure: {a} of {b} right. Less sure: {c} of {d}.").format(
        p=100 * threshold,
        a=grouped(int(right[sure].sum())),
        b=grouped(int(sure.sum())),
        c=grouped(int(right[~sure].sum())),
        d=grouped(int((~sure).sum())),
    )


def offers(
    report: EvaluationReport, comparison: Comparison | None
) -> list[tuple[Selection, str, str]]:
    """Return what is offered to be looked at: selection, words and hint, the best first."""
    wanted: list[tuple[Selection, str, str]] = []
    if comparison is not None:
        lost, won = len(comparison.only_first), len(comparison.only_second)
        wanted.append((LOST, _tr("Right → wrong  {n}").format(n=grouped(lost)), ""))
        wanted.append((WON, _tr("Wrong → right  {n}").format(n=grouped(won)), ""))
    wrong = int((report.labels != report.predictions).sum())
    if wrong:
        words = _tr("All mistakes  {n}").format(n=grouped(wrong))
        wanted.append((WRONG, words, _tr("Every image that is taken for another class")))
    wanted.append((TOP, _tr("Top losses"), _tr("Images with the highest losses")))
    hint, names = _tr("Images of either class that are taken for the other"), report.classes
    for pair in confused_pairs(report, PAIRS):
        words = f"{names[pair.first]} – {names[pair.second]}  {grouped(pair.count)}"
        wanted.append((("pair", pair.first, pair.second), words, hint))
    return wanted


def comparison_words(
    found: Comparison, before: EvaluationReport, now: EvaluationReport, name: str
) -> str:
    """Say how the present run differs from another one on the same images."""
    chance = _tr("p < 0.001") if found.chance < 0.001 else f"p = {found.chance:.3f}"
    return _tr(
        "Since {name}: {a:.1f} → {b:.1f} % right, loss {x:.3f} → {y:.3f}. {won} became right, "
        "{lost} became wrong ({chance}, McNemar). The matrix shows the changes."
    ).format(
        name=name,
        a=100 * before.accuracy,
        b=100 * now.accuracy,
        x=before.loss,
        y=now.loss,
        won=grouped(len(found.only_second)),
        lost=grouped(len(found.only_first)),
        chance=chance,
    )

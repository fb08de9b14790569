"""The table of an experiment as CSV, a line per run, and as JSON, with everything."""

from __future__ import annotations

import csv
import io
import json
import math
from pathlib import Path
from typing import Any

from cnndesk.errors import ExportError
from cnndesk.laboratory.design import Design
from cnndesk.laboratory.plan import Plan
from cnndesk.laboratory.results import VariantResult, plain
from cnndesk.laboratory.table import RunState, Table
from cnndesk.system.files import put_in_place

_DIGITS = 6
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


def as_csv(plan: Plan, table: Table) -> str:
    """Return a line per run: what it does, what came of it."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    score = f"validation {plan.metric.title}" + (
        f" [{plan.metric.unit}]" if plan.metric.unit else ""
    )
    head = ["seed", "fold", "state", score, "epoch", "epochs", "seconds", "digest", "note"]
    writer.writerow([*(_safe(name) for name in plan.axes.values()), *head])
    for variant in table.variants:
        for run in table.runs[variant.id]:
            words = [_safe(variant.words.get(name, "")) for name in plan.axes]
            writer.writerow([*words, *_cells(run)])
    return out.getvalue()


def _cells(run: RunState) -> list[object]:
    spec = run.plan.spec
    score = "" if math.isnan(run.score) else f"{run.score:.{_DIGITS}g}"
    return [
        spec.seed,
        spec.fold + 1 if spec.folds > 1 else "",
        run.state,
        score,
        run.kept or "",
        run.epoch,
        f"{run.seconds:.2f}",
        run.digest,
        _safe(run.note),
    ]


def _safe(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula; negative numbers are none."""
    if not text.startswith(_FORMULAS):
        return text
    try:
        float(text)
    except ValueError:
        return f"'{text}"
    return text


def as_json(plan: Plan, table: Table, design: Design, name: str) -> dict[str, Any]:
    """Return everything as JSON values."""
    verdict = table.verdict
    return {
        "experiment": name,
        "design": design.to_json(),
        "metric": plan.metric.key,
        "unit": plan.metric.unit,
        "verdict": f"{verdict.title}. {verdict.sentence}",
        "best": verdict.best,
        "left_out": [{"variant": one.label, "reason": one.reason} for one in plan.left_out],
        "notes": list(plan.notes),
        "variants": [_variant(plan, table, one) for one in table.variants],
    }


def _variant(plan: Plan, table: Table, one: VariantResult) -> dict[str, Any]:
    compared = table.verdict.comparisons.get(one.id)
    choices = next(v.variant.choices for v in plan.variants if v.variant.id == one.id)
    return {
        "id": one.id,
        "label": one.label,
        "choices": dict(choices),
        "mean": plain(one.mean),
        "deviation": plain(one.spread),
        "runs_done": one.count,
        "runs_failed": one.failed,
        "runs_went_back": one.went_back,
        "runs_planned": one.planned,
        "stopped_at_epoch": one.stopped_at,
        "seconds": one.seconds,
        "behind_the_best": None if compared is None else plain(compared.difference),
        "p": None if compared is None else plain(compared.p),
        "runs": [_run(run) for run in table.runs[one.id]],
    }


def _run(run: RunState) -> dict[str, Any]:
    spec = run.plan.spec
    return {
        "id": run.id,
        "seed": spec.seed,
        "fold": spec.fold if spec.folds > 1 else None,
        "state": run.state,
        "score": plain(run.score),
        "kept_epoch": run.kept,
        "epochs": run.epoch,
        "curve": [plain(value) for value in run.curve],
        "seconds": run.seconds,
        "digest": run.digest,
        "note": run.note,
    }


def write_results(folder: Path, plan: Plan, table: Table, design: Design, name: str) -> None:
    """Write the table into the folder of its experiment, as CSV and as JSON.

    Raises
    ------
    ExportError
        When it cannot be written.
    """
    write_text(folder / "results.csv", as_csv(plan, table))
    write_text(folder / "results.json", json_text(as_json(plan, table, design, name)))


def json_text(values: dict[str, Any]) -> str:
    """Return JSON values as the text of a file."""
    return json.dumps(values, indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def write_text(path: Path, text: str) -> None:
    """Put a text in place of a file, as a whole.

    Raises
    ------
    ExportError
        When it cannot be written.
    """
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_text(text, encoding="utf-8", newline="\n")
        put_in_place(beside, path)
    except OSError as error:
        raise ExportError(
            f"{path} cannot be written ({error.strerror or error}). Choose another place."
        ) from error

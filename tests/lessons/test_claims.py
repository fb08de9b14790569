"""What lessons rely on was measured: the table in the repository, and how it is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from cnndesk.errors import CnndeskError
from cnndesk.lessons.claims import Measured, collect
from cnndesk.lessons.claims_file import section, update
from cnndesk.lessons.library import NOT_LESSONS
from cnndesk.lessons.reader import read_lesson
from cnndesk.paths import resource

TABLE = resource("lessons/CLAIMS.md").read_text(encoding="utf-8")
SHIPPED = sorted(p for p in resource("lessons").glob("*.md") if p.name not in NOT_LESSONS)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda p: p.stem)
def test_every_claim_of_a_lesson_holds_in_the_table_with_five_seeds(path: Path) -> None:
    lesson = read_lesson(path)
    if lesson.order > 12:
        return  # of one's own images
    part = TABLE.split(f"(`{lesson.name}`)")[1].split("\n## ")[0]
    rows = [line.strip("| ").split(" | ") for line in part.splitlines() if line.startswith("| ")]
    measured = {(row[0], row[1].strip("`")): row for row in rows[1:]}
    claimed = {
        (str(number), claim.comparison.text)
        for number, step in enumerate(lesson.steps, 1)
        for claim in step.claims
    }
    assert claimed == measured.keys(), "measure it again: the head of CLAIMS.md says how"
    assert all(len(row[2].split(", ")) == 5 for row in measured.values())
    assert all(row[-1].strip("| ") == "holds" for row in measured.values())


def claim(*margins: float, text: str = "a > 1"):
    return collect([Measured(2, text, n, 1 + m, 1.0, m) for n, m in enumerate(margins)])


def test_a_claim_needs_a_margin_above_its_spread() -> None:
    assert claim(1.0, 1.1, 1.2)[0].holds
    assert not claim(0.1, 1.0, 3.0)[0].holds, "by chance"
    assert not claim(-0.1, 2.0, 2.0)[0].holds
    assert claim(0.0, 0.0, text="a == 1")[0].holds
    assert not claim(0.0, -0.5, text="a == 1")[0].holds


def test_a_lesson_measured_again_takes_the_place_of_its_table(tmp_path: Path) -> None:
    path = tmp_path / "CLAIMS.md"
    update(path, {"one": section("one", "One", 3, claim(1.0, 1.1, 1.2))})
    update(path, {"two": section("two", "Two", 3, ())})
    update(path, {"one": section("one", "One", 3, claim(0.1, 1.0, 3.0))})
    text = path.read_text(encoding="utf-8")
    assert text.count("## One (`one`)") == 1
    assert text.index("(`one`)") < text.index("(`two`)")
    assert "**does not hold**" in text
    assert "| holds |" not in text
    assert "claims nothing" in text


def test_another_file_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "notes.md"
    path.write_text("# Mine\n", encoding="utf-8")
    with pytest.raises(CnndeskError, match="no file of claims"):
        update(path, {"one": section("one", "One", 1, ())})
    assert path.read_text(encoding="utf-8") == "# Mine\n"
    with pytest.raises(CnndeskError, match="cannot be written"):
        update(tmp_path / "none" / "a.md", {"one": section("one", "One", 1, ())})

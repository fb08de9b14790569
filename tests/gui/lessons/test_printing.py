"""A lesson on paper: every question with space for its answer, no answer, whole pages of A4."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cnndesk.errors import CnndeskError
from cnndesk.gui.lessons.printing import HEIGHT, MARGIN, _document, _laid_out, pieces, write
from cnndesk.lessons.reader import parse_lesson, read_lesson
from cnndesk.paths import resource

HEAD = "---\ntitle: A & <b>lesson</b>\n---\n"


def test_the_questions_are_on_it_and_their_answers_are_not(themed) -> None:
    lesson = read_lesson(resource("lessons/see-a-convolution.md"))
    head, *steps = pieces(lesson)
    assert "Name" in head
    assert len(steps) == len(lesson.steps)
    for made, step in zip(steps, lesson.steps, strict=True):
        question = step.question
        assert question is not None
        for choice in question.choices:
            assert not choice.words or choice.words.split("*")[0] in made
            assert choice.reply not in made
        assert "{" not in made
        assert "<a " not in made
    assert "+1" in steps[1], "weights with their sign"
    cells = re.findall(r"<td[^>]*border[^>]*>&nbsp;</td>", steps[1])
    assert len(cells) == 3 * 3 + 1 + 1, "the empty map, the answer, the box of the task"


def test_what_looks_like_html_is_printed_as_it_is_written(themed) -> None:
    lesson = parse_lesson(
        HEAD + "## One <img src=x>\nSee <script>.\n@ask <i>?\n@choice <u> | a\n@choice b | c | 1\n",
        Path("a.md"),
    )
    made = "".join(pieces(lesson))
    assert not re.search(r"<(img|script|i|u)[ >]", made)
    assert "A &amp; &lt;b&gt;lesson" in made


def test_no_step_is_cut_by_the_end_of_a_page(themed) -> None:
    documents = [_document(f"<p>{'word ' * n}</p>") for n in (10, 900, 900, 40, 9000, 10)]
    placed = _laid_out(documents)
    bottom = HEIGHT - MARGIN
    for number in (0, 1, 2, 3, 5):
        (part,) = [p for p in placed if p.piece is documents[number]]
        assert part.top + part.piece.size().height() <= bottom
    parts = [p for p in placed if p.piece is documents[4]]
    assert len(parts) > 1, "what is longer than a page goes on over the next"
    assert [p.page for p in parts] == list(range(parts[0].page, parts[-1].page + 1))
    assert placed[-1].page >= parts[-1].page
    if placed[-1].page == parts[-1].page:
        assert placed[-1].top > MARGIN


def test_it_is_a_pdf_of_a4_and_the_old_one_stays_until_it_is_whole(themed, tmp_path: Path) -> None:
    target = tmp_path / "sizes.pdf"
    pages = write(read_lesson(resource("lessons/sizes.md")), target)
    raw = target.read_bytes()
    assert raw.startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b[^s]", raw)) == pages >= 2
    assert re.search(rb"/MediaBox \[0 0 59[45][.\d]* 84[12]", raw)
    assert list(tmp_path.iterdir()) == [target]
    with pytest.raises(CnndeskError, match="cannot be written"):
        write(read_lesson(resource("lessons/sizes.md")), tmp_path / "none" / "a.pdf")

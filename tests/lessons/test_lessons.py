"""Lessons as files: those that come with the program, what is wrong with others and where."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cnndesk.cli import main
from cnndesk.lessons.facts import FACTS
from cnndesk.lessons.lesson import LessonError, Phrase, Trouble
from cnndesk.lessons.library import FIRST, NOT_LESSONS, folders, shelf
from cnndesk.lessons.reader import MOST_BYTES, parse_lesson, read_lesson
from cnndesk.lessons.vocabulary import ACTIONS, CONDITIONS, DEEDS, PANELS, PLACES
from cnndesk.paths import resource

SHIPPED = sorted(p for p in resource("lessons").glob("*.md") if p.name not in NOT_LESSONS)
HEAD = "---\ntitle: A lesson\n---\n"
STEP = HEAD + "## One\n@data digits\n@network lenet5\nText.\n"


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CNNDESK_DATA", str(tmp_path / "data"))


def troubles(text: str) -> list[tuple[int, str]]:
    """Return line and sentence of everything that is wrong."""
    with pytest.raises(LessonError) as caught:
        parse_lesson(text, Path("lesson.md"))
    return [(t.line, t.sentence) for t in caught.value.troubles]


@pytest.mark.parametrize("path", SHIPPED, ids=lambda p: p.stem)
def test_the_lessons_of_the_program_are_good(path: Path) -> None:
    lesson = read_lesson(path)
    assert lesson.about
    assert lesson.minutes
    assert all(step.until for step in lesson.steps if step.task)
    assert all(step.deeds for step in lesson.steps if step.until and lesson.order <= 12)
    if lesson.order <= 12:
        assert all(len(step.text.split()) <= 66 for step in lesson.steps), "one idea, few words"


@pytest.mark.parametrize("path", SHIPPED, ids=lambda p: p.stem)
def test_lessons_end_with_three_questions_one_of_them_of_an_earlier_lesson(path: Path) -> None:
    lesson = read_lesson(path)
    if lesson.order > 12:
        return  # a lesson of one's own images
    last = [step.question for step in lesson.steps[-3:]]
    assert all(question is not None for question in last)
    recalled = [question.earlier for question in last if question and question.earlier]
    earlier = {read_lesson(other).name: read_lesson(other).order for other in SHIPPED}
    assert len(recalled) == (lesson.order > 1)
    assert all(earlier[name] < lesson.order for name in recalled)


def test_no_lesson_types_a_result_or_opens_test_images() -> None:
    for path in SHIPPED:
        lesson = read_lesson(path)
        for step in lesson.steps:
            assert not re.search(r"\d\d\.\d %", step.text + step.why), (path.stem, step.title)
            watched = [a for a in step.actions if a.verb == "watch"]
            assert all(action.words[0] != "test" for action in watched)


def test_a_lesson_is_read_as_it_is_written() -> None:
    lesson = parse_lesson(
        HEAD + "## One\n@draw image_input height=8 width=8 channels=1\n@draw conv2d filters=4\n"
        "Text **bold**.\n\nMore.\n@open stepper centre\n@select conv1\n@task Do.\n@hint There.\n"
        "@until stepped 3\n@until value conv1.stride=2\n@offer conv1.stride=2 Set it to 2\n"
        "## Two\nStill the same scene.\n",
        Path("a.md"),
    )
    one, two = lesson.steps
    assert one.text == "Text **bold**.\n\nMore."
    assert one.scene is two.scene
    assert one.scene.chain[1] == ("conv2d", {"filters": 4})
    assert one.actions[0] == Phrase("open", ("stepper", "centre"), {}, 10)
    assert [c.verb for c in one.until] == ["stepped", "value"]
    assert (one.offers[0].target, one.offers[0].value) == ("conv1", 2)
    assert (one.task, one.hint) == ("Do.", "There.")


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        (STEP + "@ask How?\n", 8, "two or more lines @choice"),
        (STEP + "@answer 3\n", 8, "no question"),
        (STEP + "@ask How?\n@choice a | b\n@choice c | d\n", 8, "No choice can be right"),
        (STEP + "@ask How?\n@choice a | b\n@choice c | d | 1\n@answer 3\n", 8, "either typed or"),
        (STEP + "@ask How?\n@choice a\n", 9, "what is said to it"),
        (STEP + "@ask How?\n@answer 3 +\n", 9, "ends too early"),
        (STEP + "@ask Is it {sure}?\n", 8, "braces are worked out in the text"),
        (STEP + "@ask So?\n@choice {sure} | No.\n@choice b | Yes. | 1\n", 9, "braces are worked"),
        (STEP + "@task Reach {sure}.\n@until numbers\n", 8, "braces are worked out"),
        (STEP + "@task x\n@until numbers\n@hint At {sure}.\n", 10, "braces are worked out"),
        (STEP + "@offer conv1.stride=2 To {sure}\n", 8, "braces are worked out"),
        (STEP + "@ask How?\n@answer colour(conv1)\n", 9, "nothing called “colour”"),
        (STEP + "@ask How?\n@answer params(conv7)\n", 8, "no block “conv7”"),
        (STEP + "@ask How?\n@answer params(3)\n", 9, "params is written params(block)"),
        (STEP + "@ask How?\n@answer params\n", 9, "params is written params(block)"),
        (STEP + "@hide lab_result\n", 8, "Only a question hides"),
        (STEP + "It is {params(conv1}.\n", 8, "closing bracket"),
        (STEP + "It is {3.\n", 8, "brace stands alone"),
        (STEP + "@claim val_accuracy\n", 8, "A claim compares"),
        (STEP + "@do dance\n", 8, "no deed “dance”"),
        (STEP + "@split train=3\n", 8, "at least 10"),
        (STEP + "@task x\n@until true 3 <\n", 9, "ends too early"),
        (STEP + "@task x\n@until unit conv1\n", 9, "what is true of the place"),
        (STEP + "@task x\n@until run colour=3\n", 9, "settings that the run"),
        (STEP + "@classes 5 3\n", 8, "first and the last class"),
        (STEP + "@classes 1 3 each=none\n", 8, "training images of each class"),
        (STEP + "@compare seeds=90\n", 8, "seeds from 1 to 20"),
        (STEP + "@compare seeds=20 epochs=1,2,3,4\n", 8, "60 are the most"),
        (STEP + "@compare seeds=9 batch_size=" + "8," * 9000 + "8\n", 8, "60 are the most"),
        (STEP + "@compare colour=1,2\n", 8, "cannot vary “colour”"),
        (STEP + "@compare augment=none,fog\n", 8, "fog"),
        (STEP + "@compare learning_rate=0.1,-3\n", 8, "earning rate"),
        (STEP + "@compare template=lenet5,alexnet99\n", 8, "alexnet99"),
        (STEP + "@compare\n", 8, "what varies"),
        (STEP + "@task x\n@until compared seeds=x\n", 9, "seeds from 1 to 20"),
        (STEP + "@map conv1\n", 8, "a block and a map"),
        (STEP + "@map conv9 1\n", 8, "no block “conv9”"),
        (
            STEP + "@lock network It is drawn.\n@task x\n@until digest same\n@do unfreeze\n",
            11,
            "locks",
        ),
        ("", 1, "does not begin with a head"),
        ("---\ntitle: A\n", 1, "head does not end"),
        ("---\nabout: x\n---\n## One\nText.\n", 1, "no title"),
        ("---\ntitle: A\nminutes: ten\n---\n## One\nText.\n", 3, "whole number"),
        ("---\ntitle: A\ncolour: red\n---\n## One\nText.\n", 3, "title, about, minutes, order"),
        (HEAD, 0, "no steps"),
        (HEAD + "Text.\n## One\nText.\n", 4, "before the first step"),
        (HEAD + "## One\n", 4, "no text"),
        (HEAD + "## One\nText.\n@fly away\n", 6, "no line @ “fly”"),
        (HEAD + "## One\nText.\n@open kitchen\n", 6, "Give one panel"),
        (HEAD + "## One\nText.\n@point moon\n", 6, "no place “moon”"),
        (HEAD + "## One\nText.\n@until bored\n@task x\n", 6, "no condition “bored”"),
        (HEAD + "## One\nText.\n@until stepped many\n@task x\n", 6, "one number"),
        (HEAD + "## One\nText.\n@until stepped 3\n", 6, "Add @task"),
        (HEAD + "## One\nText.\n@network lenet6\n", 6, "no template “lenet6”"),
        (HEAD + "## One\nText.\n@data cats\n", 6, "digits or shapes"),
        (HEAD + "## One\nText.\n@draw conv2d\n", 6, "begins with the images"),
        (HEAD + "## One\nText.\n@draw image_input height=0\n", 6, "Height"),
        (HEAD + "## One\nText.\n@training epochs=-1\n", 6, "Epochs"),
        (HEAD + "## One\nText.\n@lab filter=magic\n", 6, "filter cannot be magic"),
        (STEP + "@select conv9\n", 8, "no block “conv9”. It has image1, conv1"),
        (STEP + "@point block conv9\n", 8, "no block “conv9”"),
        (STEP + "@offer conv1.colour=2 Paint\n", 8, "colour"),
        (STEP + "@offer conv1.stride=200 Far\n", 8, "Stride"),
        (STEP + "@offer conv1.stride=2\n", 8, "words of the button"),
        (STEP + "@task x\n@until value conv1.stride=0\n", 9, "Stride"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(text: str, line: int, words: str) -> None:
    found = troubles(text)
    assert any(n == line and words.lower() in s.lower() for n, s in found), found


def test_everything_that_is_wrong_is_told_at_once_in_order() -> None:
    found = troubles(HEAD + "## One\nText.\n@fly\n@point moon\n## Two\n")
    assert [line for line, _ in found] == [6, 7, 8]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.text(max_size=30),
            st.sampled_from(["---", "title: A", "## S", "@draw conv2d", "@until", "@offer a.b=1"]),
            st.builds(
                lambda word, rest: f"@{word} {rest}",
                st.sampled_from([w.name for w in (*ACTIONS, *PLACES, *CONDITIONS)]),
                st.text(max_size=12),
            ),
        ),
        max_size=12,
    )
)
def test_no_text_does_more_than_be_refused(lines: list[str]) -> None:
    found: tuple[Trouble, ...] = ()
    try:
        parse_lesson("\n".join(lines), Path("x.md"))
    except LessonError as error:
        found = error.troubles
    assert all(trouble.sentence.rstrip()[-1] in ".”" for trouble in found)


def test_files_that_are_no_text_or_too_large_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"---\ntitle: \xff\n")
    with pytest.raises(LessonError, match="line 2: This is not UTF-8"):
        read_lesson(path)
    path.write_bytes(b"x" * (MOST_BYTES + 1))
    with pytest.raises(LessonError, match="several lessons"):
        read_lesson(path)
    with pytest.raises(LessonError, match="cannot be read"):
        read_lesson(tmp_path / "none.md")


def test_own_lessons_count_and_broken_ones_hinder_nobody() -> None:
    own = folders()[1]
    own.mkdir(parents=True)
    (own / f"{FIRST}.md").write_text(HEAD + "## Mine\nText.\n", encoding="utf-8")
    (own / "broken.md").write_text("no head", encoding="utf-8")
    (own / "README.md").write_text("no lesson", encoding="utf-8")
    found = shelf()
    mine = found.find(FIRST)
    assert mine is not None
    assert mine.title == "A lesson"
    assert [error.path.name for error in found.errors] == ["broken.md"]
    assert str(found.errors[0]).startswith("broken.md, line 1: ")


def test_the_checker_names_file_line_and_cause(tmp_path: Path, capsys) -> None:
    good, bad = tmp_path / "good.md", tmp_path / "bad.md"
    good.write_text(HEAD + "## One\nText.\n", encoding="utf-8")
    bad.write_text(HEAD + "## One\nText.\n@fly\n", encoding="utf-8")
    assert main(["lesson", "check", str(good)]) == 0
    assert main(["lesson", "check", str(good), str(bad)]) == 1
    assert f"{bad}:6: There is no line @ “fly”" in capsys.readouterr().err
    assert main(["lesson", "check", "--json", str(bad)]) == 1
    (entry,) = json.loads(capsys.readouterr().out)
    assert entry["line"] == 6
    assert main(["lesson", "list", "--json"]) == 0
    assert FIRST in [entry["name"] for entry in json.loads(capsys.readouterr().out)]


def test_the_description_for_teachers_has_every_word() -> None:
    text = resource("lessons/README.md").read_text(encoding="utf-8")
    tables = (("", ACTIONS), ("point ", PLACES), ("until ", CONDITIONS), ("do ", DEEDS))
    for kind, table in tables:
        rows = [line for line in text.splitlines() if line.startswith(f"| `@{kind}")]
        told = " ".join(row.split("|")[1] for row in rows)
        for word in table:
            assert re.search(rf"[`@ ]{word.name}\b", told), f"@{kind}{word.name}"
    assert all(f"`{panel}`" in text for panel in PANELS)
    assert all(re.search(rf"^\| `{name}[`(]", text, re.MULTILINE) for name in FACTS)


def test_the_lesson_in_the_description_is_a_good_one(tmp_path: Path) -> None:
    text = resource("lessons/README.md").read_text(encoding="utf-8")
    section = text.split("## A lesson from nothing")[1].split("What happens in")[0]
    lines = [line[4:] for line in section.splitlines() if line.startswith("    ") or not line]
    path = tmp_path / "made.md"
    path.write_text("\n".join(lines).strip() + "\n", encoding="utf-8")
    lesson = read_lesson(path)
    assert [step.title for step in lesson.steps] == ["Without padding", "With a border of zeros"]
    assert all(step.question is not None for step in lesson.steps)


def test_every_statement_of_the_introduction_is_a_question_of_a_lesson() -> None:
    path = Path(__file__).parents[2] / "CONTRIBUTING.md"
    if not path.exists():
        pytest.skip("an installed copy has no description for contributors")
    text = (
        path.read_text(encoding="utf-8").split("introduction's statements")[1].split("## Soak")[0]
    )
    rows = [line.strip("| ").split(" | ") for line in text.splitlines() if line.startswith("| ")]
    rows = [row for row in rows if len(row) == 6 and row[1].startswith("`")]
    assert len(rows) == 19
    for statement, name, title, _, _, tests in rows:
        for test in tests.split(", "):
            assert (path.parent / "tests" / test.strip("`")).is_file(), test
        lesson = read_lesson(resource(f"lessons/{name.strip('`')}.md"))
        step = next((step for step in lesson.steps if step.title == title), None)
        assert step is not None, (statement, title)
        assert step.question is not None, statement

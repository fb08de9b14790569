"""Hand-outs: made, opened under another home, and refused in a sentence where they are hostile."""

from __future__ import annotations

import contextlib
import io
import json
import zipfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from cnndesk.cli import main
from cnndesk.data import DataSettings, open_source
from cnndesk.document.project import Project
from cnndesk.errors import CnndeskError
from cnndesk.lessons import handout as handout_module
from cnndesk.lessons.handout import HandoutError, open_handout, pack

LESSON = "---\ntitle: A lesson\n---\n## One\nText.\n@lock network We compare runs of one network.\n"
TABLE = {"format": "cnndesk hand-out", "version": 1, "lesson": "first", "seeds": []}


@pytest.fixture
def lesson(tmp_path: Path) -> Path:
    path = tmp_path / "first.md"
    path.write_text(LESSON, encoding="utf-8")
    return path


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder, noise = tmp_path / "pictures", np.random.default_rng(0)
    for name in ("cat", "dog"):
        (folder / name).mkdir(parents=True)
        for number in range(12):
            image = noise.integers(0, 256, (12, 12, 3), np.uint8)
            Image.fromarray(image).save(folder / name / f"{number}.png")
    (folder / ".hidden").write_text("mine")
    (folder / "link").symlink_to(tmp_path)
    return folder


@pytest.fixture
def project(pictures: Path) -> Project:
    made = Project.from_template("lenet5", (16, 16, 3), ("cat", "dog"))
    made.data = DataSettings(source=str(pictures), height=16, width=16, test_fraction=0.25)
    return made


def test_lesson_project_images_and_seeds_come_out_as_they_went_in(
    lesson: Path, project: Project, pictures: Path, tmp_path: Path
) -> None:
    target = tmp_path / "class.cnnlesson"
    pack(target, lesson, project, seeds=(3, 5))
    there = open_handout(target, tmp_path / "other home")
    assert there.lesson.title == "A lesson"
    assert there.lesson.steps[0].locks[0].why == "We compare runs of one network."
    assert there.lesson.path.read_bytes() == lesson.read_bytes()
    assert there.seeds == (3, 5)
    opened = there.load_project()
    assert opened is not None
    assert opened.network.order == project.network.order
    assert opened.digest == project.digest
    before, after = open_source(settings=project.data), open_source(settings=opened.data)
    assert str(tmp_path / "other home") in opened.data.source
    assert after.classes == ("cat", "dog")
    for part in ("train", "val", "test"):
        assert np.array_equal(before.whole[part].images, after.whole[part].images)
    assert str(pictures).encode() not in target.read_bytes(), "no place of the teacher's machine"


def test_the_same_parts_give_the_same_bytes_and_are_taken_out_once(
    lesson: Path, project: Project, tmp_path: Path
) -> None:
    targets = [tmp_path / "a.cnnlesson", tmp_path / "b.cnnlesson"]
    for target in targets:
        pack(target, lesson, project)
    assert targets[0].read_bytes() == targets[1].read_bytes()
    first, second = (open_handout(target, tmp_path / "home") for target in targets)
    assert first.lesson.path == second.lesson.path
    assert len(list((tmp_path / "home").iterdir())) == 1


def test_what_cannot_be_packed_is_refused_and_leaves_nothing(
    lesson: Path, project: Project, tmp_path: Path
) -> None:
    target = tmp_path / "out" / "a.cnnlesson"
    target.parent.mkdir()
    strange = tmp_path / "ein wenig.md"
    strange.write_text(LESSON, encoding="utf-8")
    project.data = DataSettings(source=str(tmp_path), test_source=str(tmp_path))
    for arguments, words in (
        ((strange,), "letters, digits"),
        ((lesson, project), "several places"),
        ((lesson, None, lesson), "no file of images"),
        ((lesson, None, tmp_path / "none"), "no file of images"),
        ((lesson, None, None, (-1,)), "seeds"),
    ):
        with pytest.raises(HandoutError, match=words):
            pack(target, *arguments)
    with pytest.raises(HandoutError, match="ends with"):
        pack(tmp_path / "a.zip", lesson)
    assert list(target.parent.iterdir()) == []


def made(path: Path, *parts: tuple[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, content in parts:
            bundle.writestr(name, content)
    return path


def table(**changes: object) -> tuple[str, bytes]:
    return "handout.json", json.dumps(TABLE | changes).encode()


GOOD = ("lesson.md", LESSON.encode())
BAD_LESSON = ("lesson.md", b"@fly")


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ([table()], "holds no lesson"),
        ([GOOD], "holds no lesson"),
        ([table(), GOOD, ("../evil.md", b"x")], "something unknown"),
        ([table(), GOOD, ("/etc/passwd", b"x")], "something unknown"),
        ([table(), GOOD, ("images/../../x", b"x")], "something unknown"),
        ([table(), GOOD, ("images.zip", b"x"), ("images.csv", b"x")], "images twice"),
        ([table(), BAD_LESSON], "The lesson in bad.cnnlesson cannot be opened"),
        ([table(), GOOD, ("project.cnndesk", b"PK")], "The project in bad.cnnlesson"),
        ([table(lesson="../../up"), GOOD], "what lesson it is"),
        ([table(lesson="a" * 61), GOOD], "what lesson it is"),
        ([table(seeds="all"), GOOD], "what lesson it is"),
        ([table(seeds=[0] * 101), GOOD], "what lesson it is"),
        ([table(seeds=[True]), GOOD], "what lesson it is"),
        ([table(version=2), GOOD], "newer cnndesk"),
        ([table(format="x"), GOOD], "no hand-out"),
        ([("handout.json", b"[" * 100_000), GOOD], "no hand-out|damaged"),
        ([("handout.json", b"\xff"), GOOD], "damaged"),
        ([table(), ("lesson.md", b"x" * 300_000)], "larger than it can be"),
        ([(f"images.a{n}", b"") for n in range(9)], "too many parts"),
    ],
)
def test_hostile_hand_outs_are_refused_in_a_sentence(
    parts: list[tuple[str, bytes]], words: str, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    with pytest.raises(HandoutError, match=words) as caught:
        open_handout(made(tmp_path / "bad.cnnlesson", *parts), home)
    assert str(caught.value).rstrip()[-1] in ".)"
    assert not home.exists() or list(home.iterdir()) == []
    assert not (tmp_path / "evil.md").exists()


def test_more_than_is_declared_is_not_taken_out(tmp_path: Path, monkeypatch) -> None:
    path = made(tmp_path / "big.cnnlesson", table(), GOOD, ("images.zip", bytes(50_000)))
    monkeypatch.setattr(handout_module, "MOST_OF_IMAGES", 40_000)
    with pytest.raises(HandoutError, match="larger than it can be"):
        open_handout(path, tmp_path / "home")
    monkeypatch.undo()
    data = bytearray(path.read_bytes())
    place = data.rindex(b"images.zip") - 22  # its uncompressed size in the directory
    data[place : place + 4] = (10).to_bytes(4, "little")
    path.write_bytes(data)
    with pytest.raises(HandoutError, match="damaged"):
        open_handout(path, tmp_path / "home")
    assert list((tmp_path / "home").iterdir()) == []


def test_a_project_in_a_hand_out_names_no_place_of_the_learner(
    lesson: Path, project: Project, tmp_path: Path
) -> None:
    project.data = DataSettings(source="/home", test_source="/etc", more_source="/root")
    path = made(tmp_path / "a.cnnlesson", table(), GOOD, ("project.cnndesk", project.to_bytes()))
    opened = open_handout(path, tmp_path / "home").load_project()
    assert opened is not None
    assert (opened.data.source, opened.data.test_source, opened.data.more_source) == ("", "", "")


def test_no_file_and_other_files_are_told(tmp_path: Path) -> None:
    other = tmp_path / "a.cnnlesson"
    other.write_bytes(b"")
    for path in (other, tmp_path / "none.cnnlesson", tmp_path):
        with pytest.raises(HandoutError):
            open_handout(path, tmp_path / "home")


@settings(max_examples=40)
@given(st.data())
def test_no_damage_does_more_than_be_refused(tmp_path: Path, data: st.DataObject) -> None:
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as bundle:
        for name, content in (table(), GOOD):
            bundle.writestr(name, content)
    raw = bytearray(whole.getvalue())
    for _ in range(data.draw(st.integers(1, 6))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path / "torn.cnnlesson"
    path.write_bytes(raw[: data.draw(st.integers(0, len(raw)))])
    where = tmp_path / "home"
    with contextlib.suppress(CnndeskError):
        where = open_handout(path, tmp_path / "home").lesson.path.parent.parent
    assert where == tmp_path / "home"


def test_the_command_packs_and_checks(
    lesson: Path, project: Project, tmp_path: Path, capsys
) -> None:
    project.save(tmp_path / "p.cnndesk")
    out = str(tmp_path / "c.cnnlesson")
    given = ["lesson", "pack", str(lesson), "--project", str(tmp_path / "p.cnndesk"), "--out", out]
    assert main([*given, "--seeds", "1, 2"]) == 0
    assert "with its project and images" in capsys.readouterr().out
    assert main(["lesson", "check", out]) == 0
    assert main([*given, "--seeds", "one"]) == 1
    (tmp_path / "bad.cnnlesson").write_bytes(b"PK\x03\x04 torn")
    assert main(["lesson", "check", str(tmp_path / "bad.cnnlesson")]) == 1
    assert "damaged" in capsys.readouterr().err

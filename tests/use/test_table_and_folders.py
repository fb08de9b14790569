"""Answers as a table that no spreadsheet runs, and as folders that keep every picture."""

from __future__ import annotations

import csv
import errno
import os
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cnndesk.blocks import Task
from cnndesk.data.file_names import folder_names, safe_file_name, safe_name
from cnndesk.data.targets import TargetSpec
from cnndesk.errors import DataError
from cnndesk.session.targets import TargetCoder
from cnndesk.system.long_paths import rooted
from cnndesk.use import sorting
from cnndesk.use.answers import Answer, AnswerReader, counts
from cnndesk.use.pictures import find_pictures
from cnndesk.use.recognition import Result
from cnndesk.use.sorting import FolderSorter, copy_new
from cnndesk.use.table import AnswerTable, harmless

CLASSES = ("cat", "=dog", "a/b")


def reader_of(classes: tuple[str, ...] = CLASSES, threshold: float = 0.6) -> AnswerReader:
    return AnswerReader(TargetCoder(Task.CLASSES, classes, len(classes)), threshold)


LABELS = AnswerReader(TargetCoder(Task.LABELS, ("sea", "sun"), 2, TargetSpec("labels")))
VALUES = AnswerReader(
    TargetCoder(Task.VALUES, ("weight",), 1, TargetSpec("values", ("g",), (100.0,), (10.0,)))
)


def sure(best: int, index: int = 0) -> Result:
    order = (best, *(i for i in range(3) if i != best))
    return Result(index, Answer(order, (0.9, 0.05, 0.05)))


def rows_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, strict=True))


# The table ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("=1+1", "'=1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
        ("-2+3", "'-2+3"),
        ("  =1+1", "'  =1+1"),
        ("a\n=1+1", "a\n'=1+1"),
        ("a;=1+1", "a;'=1+1"),
        ("＝1+1", "'＝1+1"),
        ("-5", "-5"),
        ("+0.25", "+0.25"),
        ("holiday/IMG-1.jpg", "holiday/IMG-1.jpg"),
        ("a=b", "a=b"),
    ],
)
def test_a_text_that_a_spreadsheet_would_work_out_is_made_harmless(text, expected) -> None:
    assert harmless(text) == expected


@given(st.text(alphabet=st.sampled_from("=+-@\t\r\n ;ab1＝"), max_size=12) | st.text(max_size=20))
@example("=\r\n=")
def test_no_cell_begins_like_a_formula(text: str) -> None:
    shown = harmless(text)
    number = shown[1:].replace(".", "", 1).replace(",", "", 1).isdecimal()
    assert number or not shown.strip().startswith(("=", "+", "-", "@", "＝"))
    assert not shown.startswith(("\t", "\r"))


def test_the_table_tells_answer_classes_and_problems(tmp_path: Path) -> None:
    path = tmp_path / "answers.csv"
    with AnswerTable(path, reader_of(), 2, replaces=False) as table:
        table.add('a "nice", one.jpg', sure(1))
        table.add("b\nc.jpg", Result(1, Answer((0, 1, 2), (0.5, 0.3, 0.2)), is_trained=True))
        table.add("d.jpg", Result(2, problem="It is cut off."))
    assert path.read_bytes().count(b"\r\n") == 4
    assert ["|".join(cells) for cells in rows_of(path)] == [
        "picture|answer|class|probability|class 2|probability 2|trained on|problem",
        "a \"nice\", one.jpg|'=dog|'=dog|0.900000|cat|0.050000||",
        "b\nc.jpg|not sure|cat|0.500000|'=dog|0.300000|yes|",
        "d.jpg|||||||It is cut off.",
    ]


def test_labels_and_values_have_columns_of_their_own(tmp_path: Path) -> None:
    with AnswerTable(tmp_path / "l.csv", LABELS, 3, replaces=False) as table:
        table.add("a", Result(0, Answer((1, 0), (0.9, 0.6))))
        table.add("b", Result(0, Answer((0, 1), (0.2, 0.1))))
    head, first, second = rows_of(tmp_path / "l.csv")
    assert head[1:4] == ["labels", "probability of sea", "probability of sun"]
    assert first[1:4] == ["sun; sea", "0.600000", "0.900000"]
    assert second[1] == "no label"
    with AnswerTable(tmp_path / "v.csv", VALUES, 3, replaces=False) as table:
        table.add("a", Result(0, Answer((0,), (123.456789,))))
    head, first = rows_of(tmp_path / "v.csv")
    assert (head[1], first[1]) == ("weight [g]", "123.45679")


def test_a_table_that_is_there_is_replaced_only_when_asked(tmp_path: Path) -> None:
    path = tmp_path / "answers.csv"
    path.write_text("mine")
    with pytest.raises(DataError, match="is there already"):
        AnswerTable(path, reader_of(), 1, replaces=False)
    assert path.read_text() == "mine"
    with AnswerTable(path, reader_of(), 1, replaces=True):
        assert path.read_text() == "mine"
    assert path.read_text().startswith("picture,")


def test_work_that_breaks_off_leaves_no_table(tmp_path: Path) -> None:
    def broken_off() -> None:
        with AnswerTable(tmp_path / "a.csv", reader_of(), 1, replaces=False) as table:
            table.add("a", sure(0))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        broken_off()
    assert list(tmp_path.iterdir()) == []


def test_a_table_without_a_place_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="cannot be written"):
        AnswerTable(tmp_path / "none" / "a.csv", reader_of(), 1, replaces=False)
    with pytest.raises(DataError, match="is a folder"):
        AnswerTable(tmp_path, reader_of(), 1, replaces=False)


def test_a_name_that_is_no_unicode_is_written_all_the_same(tmp_path: Path) -> None:
    with AnswerTable(tmp_path / "a.csv", reader_of(), 1, replaces=False) as table:
        table.add("caf\udce9.jpg", sure(0))  # as Python has b"caf\xe9.jpg" where names are UTF-8
    assert rows_of(tmp_path / "a.csv")[1][0] == "caf\\udce9.jpg"


# Folders -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("dog", "dog"),
        ("a/b", "a_b"),
        ("..", "_"),
        ("", "_"),
        (".git", "_git"),
        ("nul", "_nul"),
        ("COM1.x", "_COM1.x"),
        ("dots...", "dots"),
        ("<cat>", "_cat_"),
        ("é" * 200, "é" * 60),
    ],
)
def test_odd_names_become_safe_folders(name: str, folder: str) -> None:
    assert safe_name(name) == folder


@given(st.lists(st.text(max_size=200), max_size=6))
def test_every_class_has_a_folder_of_its_own_inside_the_target(names: list[str]) -> None:
    folders = folder_names(names)
    assert len({folder.casefold() for folder in folders}) == len(names)
    for folder in folders:
        assert folder not in ("", ".", "..")
        assert not set(folder) & set('/\\:*?"<>|\0\n')
        assert len(os.fsencode(folder)) <= 130


def test_pictures_are_copied_by_class_and_stay_where_they_are(album: Path, tmp_path: Path) -> None:
    before = {path: path.read_bytes() for path in album.rglob("*") if path.is_file()}
    pictures = find_pictures([album])
    sorter = FolderSorter(tmp_path / "sorted", reader_of(), [album])
    names = {Path(n).relative_to(album).as_posix(): i for i, n in enumerate(pictures.names)}
    (copy,) = sorter.put(pictures, sure(1, index=names["img0.png"]))
    assert copy == rooted(tmp_path / "sorted") / "=dog" / "img0.png"
    assert copy.read_bytes() == before[album / "img0.png"]
    (second,) = sorter.put(pictures, sure(1, index=names["more/img0.png"]))
    assert second.name == "img0 (2).png"
    unsure = Result(names["img1.png"], Answer((0, 1, 2), (0.4, 0.3, 0.3)))
    (third,) = sorter.put(pictures, unsure)
    assert third.parent.name == "not sure"
    assert sorter.put(pictures, Result(0, problem="broken")) == []
    assert {path: path.read_bytes() for path in before} == before
    assert sorter.copied == 3
    assert sorter.remarks == [
        "The pictures of “a/b” go into the folder “a_b”, since the class cannot be the name of a "
        "folder."
    ]


def test_a_picture_of_windows_keeps_its_name(tmp_path: Path, monkeypatch) -> None:
    """Paths come as the system writes them, and those from inside an archive with slashes."""
    monkeypatch.setattr("cnndesk.use.sorting.PurePath", PureWindowsPath)
    for name in (r"C:\pictures\new.png", "C:/pictures/new.png", r"C:\a.zip/in/new.png", "new.png"):
        assert copy_new(tmp_path, name, b"same").name == "new.png"


def test_nothing_is_overwritten_and_a_second_run_copies_nothing_twice(
    album: Path, tmp_path: Path
) -> None:
    target = tmp_path / "sorted"
    (target / "cat").mkdir(parents=True)
    (target / "cat" / "img0.png").write_text("mine")
    pictures = find_pictures([album / "img0.png"])
    for _ in range(2):
        FolderSorter(target, reader_of()).put(pictures, sure(0))
    assert (target / "cat" / "img0.png").read_text() == "mine"
    assert sorted(path.name for path in (target / "cat").iterdir()) == ["img0 (2).png", "img0.png"]


@pytest.mark.skipif(os.name == "nt", reason="Wine makes no links, Windows for some users")
def test_a_link_in_the_target_is_not_written_through(album: Path, tmp_path: Path) -> None:
    target, outside = tmp_path / "sorted", tmp_path / "outside.txt"
    (target / "cat").mkdir(parents=True)
    outside.write_text("mine")
    (target / "cat" / "img0.png").symlink_to(outside)
    FolderSorter(target, reader_of()).put(find_pictures([album / "img0.png"]), sure(0))
    assert outside.read_text() == "mine"
    assert (target / "cat" / "img0 (2).png").is_file()


def test_a_picture_of_several_labels_lies_in_the_folder_of_each(album, tmp_path: Path) -> None:
    pictures = find_pictures([album / "img0.png"])
    sorter = FolderSorter(tmp_path / "sorted", LABELS)
    copies = sorter.put(pictures, Result(0, Answer((1, 0), (0.9, 0.6))))
    assert [path.parent.name for path in copies] == ["sun", "sea"]
    (none,) = sorter.put(pictures, Result(0, Answer((1, 0), (0.4, 0.2))))
    assert none.parent.name == "no label"


def test_a_target_that_cannot_be_one_is_refused(album: Path, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="Choose a folder outside"):
        FolderSorter(album / "sorted", reader_of(), [album])
    with pytest.raises(DataError, match="gives numbers"):
        FolderSorter(tmp_path / "sorted", VALUES)
    (tmp_path / "file").write_text("mine")
    with pytest.raises(DataError, match="is a file"):
        FolderSorter(tmp_path / "file", reader_of())


def test_a_full_disk_is_told(album: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, content: bytes) -> bool:
        raise OSError(errno.ENOSPC, "No space left on device")

    sorter = FolderSorter(tmp_path / "sorted", reader_of())
    monkeypatch.setattr(sorting, "_write_new", full)
    with pytest.raises(DataError, match=r"After 0 pictures, .* \(No space left on device\)"):
        sorter.put(find_pictures([album / "img0.png"]), sure(0))


def test_answers_are_counted_by_class() -> None:
    unsure = Answer((2, 0, 1), (0.5, 0.3, 0.2))
    answers = [a for r in (sure(0), sure(0), sure(2)) if (a := r.answer)]
    found = counts(reader_of(), [*answers, unsure])
    assert found == {"cat": 2, "=dog": 0, "a/b": 1, "not sure": 1}


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("report.png", "report.png"),
        ("cat/dog: 1?.png", "cat_dog_ 1_.png"),
        ("CON.png", "_CON.png"),
        ("com¹.txt", "_com¹.txt"),
        ("nul .txt", "_nul.txt"),
        ("conout$", "_conout$"),
        ("a. .png", "a.png"),
        ("a.png. ", "a.png"),
    ],
)
def test_a_name_of_a_file_is_one_that_windows_takes(name: str, safe: str) -> None:
    assert safe_file_name(name) == safe

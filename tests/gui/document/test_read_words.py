"""What readers of data say, known again by the window and shown in its language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

import cnndesk.data
from cnndesk import words
from cnndesk.data import DataSettings, open_source
from cnndesk.gui.document import read_words
from cnndesk.gui.document.read_words import FORMS, LISTS, VALUES, in_a_line, in_users_words
from cnndesk.gui.panels.data.note_rows import notes_for_window
from cnndesk.gui.panels.data.problem_groups import problem_groups
from cnndesk.gui.support import languages

SAMPLES = {
    **dict.fromkeys(("size", "chosen", "usual", "fitted"), "17×23"),
    **dict.fromkeys(("columns", "column", "folders", "images", "labels", "last"), "“q/w (1).*”"),
    **dict.fromkeys(("part", "other"), "validation"),
    "parts": "train and test",
}
"""What is said at a place of a form; 31 where there is a number, else names."""

PLACE = re.compile(r"{(\w+)}")


@pytest.fixture(params=words.LANGUAGES)
def language(qapp, request) -> Iterator[str]:
    assert languages.install(qapp, request.param)
    yield request.param
    languages.remove(qapp)


@pytest.fixture
def german(qapp) -> Iterator[None]:
    assert languages.install(qapp, "de")
    yield
    languages.remove(qapp)


def sample(name: str) -> str:
    """Return what may stand at a place."""
    if name in SAMPLES:
        return SAMPLES[name]
    return "31" if name in read_words._VALUES else "{0} [é].csv"


def source_of_readers() -> str:
    """Return the source of the readers with the pieces of each sentence put together."""
    paths = Path(cnndesk.data.__file__).parent.rglob("*.py")
    source = "\n".join(path.read_text(encoding="utf-8") for path in paths)
    return re.sub(r'"\s+f?"', "", source)


def same_letters(fragment: str, source: str) -> int:
    """Return how much of a fragment, from its start or to its end, stands in the source."""
    starts = (fragment[:end] for end in range(len(fragment), -1, -1))
    ends = (fragment[start:] for start in range(len(fragment) + 1))
    return max(len(next(p for p in pieces if p in source)) for pieces in (starts, ends))


def test_each_form_is_one_that_a_reader_says() -> None:
    """But for what is chosen by a number, "has" or "have", and stands elsewhere in the source."""
    source = source_of_readers()
    for form in FORMS:
        fragments = PLACE.split(form)[::2]
        same = sum(same_letters(fragment, source) for fragment in fragments)
        built = form.endswith((" folder", " folders"))  # of the names of parts; read below
        assert same >= 0.4 * sum(map(len, fragments)) or built, form


def test_each_form_is_known_again_in_every_language(language: str) -> None:
    for form in FORMS:
        values = {name: sample(name) for name in PLACE.findall(form)}
        text = form.format(**values)
        expected = read_words._translated(form).format(
            **{name: read_words._value(name, value) for name, value in values.items()}
        )
        assert in_users_words(text) == expected
        assert expected != text or form == "{n} classes"  # French says the same


def test_the_words_at_the_places_are_translated(language: str) -> None:
    assert all(read_words._translated(text) for text in (*VALUES, *LISTS))
    names = "“a”, “b” and 1,234 more folders"
    said = in_users_words(f"left out: {names}")
    assert "“a”, “b”" in said
    assert "and" not in said.split()
    assert "1\u202f234" in said


def test_names_are_left_as_they_are(german: None) -> None:
    """Words of a file or folder are no words of the sentence, whatever they read like."""
    for folder in ("train", "no ending", "1,234", "cats and 3 more", "cats and “dogs”"):
        assert in_users_words(f"1 picture was added to the training images from {folder}.") == (
            f"1 Bild aus {folder} kam zu den Trainingsbildern."
        )
    names = "“train”, “cats and dogs” and “x”"
    assert in_users_words(f"left out: {names}.") == "ausgelassen: “train”, “cats and dogs” und “x”."


@pytest.mark.parametrize(
    ("english", "said"),
    [
        (
            "left out: “a and b” (1 picture), “c” (1,200 pictures) and 3 more folders",
            "ausgelassen: “a and b” (1 Bild), “c” (1\u202f200 Bilder) und 3 weitere Ordner",
        ),
        (
            "Left by a system or program and not looked into: ._* (2 times), Thumbs.db and 2 more.",
            "Von einem System oder Programm hinterlassen und nicht angesehen: ._* (2-mal), "
            "Thumbs.db und 2 weitere.",
        ),
        (
            "3 files are no images (.doc, no ending, .txt): left out.",
            "3 Dateien sind keine Bilder (.doc, keine Endung, .txt): ausgelassen.",
        ),
        (
            "train and test as given from “part”",
            "Training und Test wie in “part” angegeben",
        ),
    ],
)
def test_lists_at_a_place_are_in_german(german: None, english: str, said: str) -> None:
    assert in_users_words(english) == said


def test_of_another_form_it_stays_english_as_a_whole(german: None) -> None:
    for text in (
        "Something nobody has said before.",
        "A folder per class; something else.",
        "Of four channels the first three were used. Something else.",
        "Most images are wide; tall was chosen so that training stays quick. Set height and "
        "width for another size.",
        "",
    ):
        assert in_users_words(text) == text


def test_without_another_language_nothing_is_changed() -> None:
    assert in_users_words("A folder per class; 3 classes.") == "A folder per class; 3 classes."


@pytest.mark.parametrize(
    ("code", "text", "line"),
    [
        ("en", "The image is a single colour. Delete it, or save it again as a viewer shows it.",
         "the image is a single colour"),
        ("de", "The image is a single colour. Delete it, or save it again as a viewer shows it.",
         "Das Bild ist einfarbig"),
        ("ja", "The image is cut off (truncated). Copy it again.", ""),
        ("de", "IDX files are cut.", "IDX files are cut"),
        ("es", "Labels.csv names this file but it is not there. Add it or delete the row.",
         "Labels.csv nombra este archivo, pero no está"),
    ],
)  # fmt: skip
def test_the_first_sentence_stands_in_a_line(qapp, code: str, text: str, line: str) -> None:
    if code != "en":
        assert languages.install(qapp, code)
    try:
        found = in_a_line(text)
    finally:
        languages.remove(qapp)
    assert found == line if line else "。" not in found and found != text


def picture(path: Path, seed: int, size: tuple[int, int] = (12, 12)) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.random.default_rng(seed).integers(0, 255, (*size, 3), np.uint8)).save(path)


def test_a_folder_of_pictures_is_told_in_german(german: None, tmp_path: Path) -> None:
    for number in range(30):
        picture(tmp_path / "data" / f"class {number % 2}" / f"{number}.png", number)
    picture(tmp_path / "data" / "class 0" / "other.png", 99, (24, 12))
    (tmp_path / "data" / "class 1" / "broken.png").write_bytes(b"nothing")
    (tmp_path / "data" / "notes.doc").write_bytes(b"nothing")
    (tmp_path / "data" / "loose.png").write_bytes(
        (tmp_path / "data" / "class 0" / "0.png").read_bytes()
    )
    dataset = open_source(settings=DataSettings(source=str(tmp_path / "data")))
    assert in_users_words(dataset.understood) == (
        "Ein Ordner je Klasse; 2 Klassen; 1 Bild hat kein Label."
    )
    told = {group.kind: " ".join(group.lines) for group in problem_groups(dataset)}
    assert told["unreadable"] == ("broken.png · Der Inhalt ist kein Bild eines bekannten Formats")
    assert told["size"] == (
        "other.png · Das Bild ist 24×12, die meisten sind 12×12; es wird auf 12×12 zugeschnitten"
    )
    assert told["unlabelled"] == "loose.png · Das Bild ist in keinem Ordner einer Klasse"


def test_parts_and_notes_are_told_in_german(german: None, tmp_path: Path) -> None:
    for part in ("train", "test"):
        for number in range(8):
            path = tmp_path / part / f"c{number % 2}" / f"{part}{number}.png"
            picture(path, 100 * len(part) + number, (300, 300))
    dataset = open_source(settings=DataSettings(source=str(tmp_path), validation_fraction=0.3))
    assert in_users_words(dataset.understood) == "Ordner für Training und Test; 2 Klassen."
    notes = notes_for_window(dataset)
    assert any(note.startswith("Die meisten Bilder sind 300×300; ") for note in notes)


def test_the_digits_are_told_in_german(german: None) -> None:
    notes = notes_for_window(open_source(settings=DataSettings(source="digits")))
    assert any(note.startswith("Die Ziffern sind 8×8 und auf 16×16 vergrößert") for note in notes)

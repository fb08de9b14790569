"""The window's language: which is chosen, what is looked up where, and that English comes back."""

import importlib
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QWidget

from cnndesk import words
from cnndesk.gui.support import languages
from cnndesk.gui.widgets.formats import counted

TOOLS = Path(__file__).parents[3] / "resources" / "translations" / "tools"


class Base(QWidget):
    def say(self):
        return self.tr("Close the window")


class Derived(Base):
    pass


@pytest.fixture
def make(qapp, monkeypatch, tmp_path):
    """Return a function that compiles translations and installs them."""
    monkeypatch.syspath_prepend(str(TOOLS))
    modules = {name: importlib.import_module(name) for name in ("extract", "ts", "qm")}

    def make(known, language="de"):
        given = {modules["extract"].Text(*key): value for key, value in known.items()}
        path = tmp_path / f"cnndesk_{language}.qm"
        path.write_bytes(modules["qm"].compiled(language, given))
        monkeypatch.setattr(languages, "resource", lambda name: path)
        return languages.install(qapp, language)

    yield make
    languages.remove(qapp)
    for name in modules:
        sys.modules.pop(name, None)


@pytest.mark.parametrize(
    ("choice", "system", "code"),
    [
        ("fr", ["de-DE"], "fr"),
        ("en", ["de-DE"], "en"),
        ("system", ["de-AT", "en-US"], "de"),
        ("system", ["sv-SE", "es-MX"], "es"),
        ("system", ["zh-Hans-CN"], "zh_CN"),
        ("system", ["zh_CN"], "zh_CN"),
        ("system", ["zh-Hant-TW", "ja-JP"], "ja"),
        ("system", ["C"], "en"),
        ("klingon", ["tr-TR"], "tr"),
        (None, [], "en"),
    ],
)
def test_the_language_is_the_chosen_one_or_the_first_of_the_system_that_is_there(
    choice, system, code
):
    assert languages.wanted(choice, system) == code


def test_a_derived_class_finds_the_texts_of_its_base(make):
    assert make({("Base", "Close the window"): "Fenster schließen 閉じる"})
    assert Derived().say() == "Fenster schließen 閉じる"


def test_what_another_object_is_asked_for_is_found_in_the_last_context(make):
    make({("QObject", "Close"): "Schließen"})
    assert QWidget().tr("Close") == "Schließen"


def test_one_text_may_read_differently_in_two_contexts(make):
    make({("A", "Draw"): "Zeichnen", ("B", "Draw"): "Unentschieden"})
    translate = QCoreApplication.translate
    assert [translate(c, "Draw") for c in "ABC"] == ["Zeichnen", "Unentschieden", "Draw"]


def test_words_of_the_floors_below_are_translated_and_are_english_again_afterwards(make, qapp):
    make({("words", "Max pool"): "Max-Pooling", ("words", "{n} images"): "{n} Bilder"})
    assert words.say("Max pool") == "Max-Pooling"
    assert counted(1200, "image") == "1\u202f200 images".replace("images", "Bilder")
    assert counted(1, "image") == "1 image"
    languages.remove(qapp)
    assert words.say("Max pool") == "Max pool"
    assert counted(2, "class") == "2 classes"


def test_qt_speaks_the_language_too(make):
    make({})
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_a_language_whose_file_is_missing_leaves_english(qapp, monkeypatch):
    def missing(name):
        raise FileNotFoundError(name)

    monkeypatch.setattr(languages, "resource", missing)
    assert not languages.install(qapp, "ja")
    assert words.say("Max pool") == "Max pool"


@pytest.mark.parametrize("count", [1, 2, 500])
def test_a_compiled_file_holds_every_text(make, tmp_path, count):
    known = {(f"Context{i % 7}", f"Text {i} – é"): f"Wort {i}" for i in range(count)}
    make(known)
    translator = QTranslator()
    assert translator.load(str(tmp_path / "cnndesk_de.qm"))
    assert all(translator.translate(c, s) == w for (c, s), w in known.items())


@pytest.mark.parametrize(
    ("language", "label", "written"),
    [
        ("de", "Lernrate", "Lernrate"),
        ("fr", "Taille de lot", "taille de lot"),
        ("tr", "İş Isısı", "iş ısısı"),
    ],
)
def test_only_german_keeps_the_capital_of_a_label_inside_a_sentence(make, language, label, written):
    make({("words", "Learning rate"): label}, language)
    assert words.inside(words.say("Learning rate")) == written
    words.install(None)
    assert words.inside("Learning rate") == "learning rate"


def test_a_heading_has_the_capitals_of_its_language(qapp):
    assert words.capitals("iki sınıf") == "IKI SINIF"
    assert languages.install(qapp, "tr")
    try:
        assert words.capitals("iki sınıf") == "İKİ SINIF"
    finally:
        languages.remove(qapp)
    assert words.capitals("iki sınıf") == "IKI SINIF"

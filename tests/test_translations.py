"""Texts are found under the context that Qt asks for, and checked when they come back."""

import importlib
import json
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parent.parent
TOOLS = ROOT / "resources" / "translations" / "tools"


@pytest.fixture(scope="module")
def tools():
    sys.path.insert(0, str(TOOLS))
    names = ("extract", "ts", "checks", "qm", "update", "merge")
    try:
        yield {name: importlib.import_module(name) for name in names}
    finally:
        sys.path.remove(str(TOOLS))
        for name in names:
            sys.modules.pop(name, None)


@pytest.fixture(scope="module")
def found(tools):
    return tools["extract"].extract(ROOT)


def texts_of(tools, tmp_path, source, place="gui/x.py"):
    path = tmp_path / "cnndesk" / place
    path.parent.mkdir(parents=True)
    path.write_text(source, encoding="utf-8")
    found = tools["extract"].extract(tmp_path)
    return {(text.context, text.source) for text in found.texts}, found.unknown


def test_every_text_of_the_program_can_be_translated(found):
    assert found.unknown == []
    assert len(found.texts) > 2500


def test_no_text_is_put_together_before_it_is_translated(found):
    # tr(f"...") has no text that a table of translations could hold.
    assert not [place for _, place in found.dynamic if "f'" in place or 'f"' in place]


def test_a_text_has_the_class_whose_body_it_stands_in(tools, tmp_path):
    source = "class Panel(QWidget):\n    def f(self, b):\n        self.tr('One' if b else 'Two')\n"
    assert texts_of(tools, tmp_path, source) == ({("Panel", "One"), ("Panel", "Two")}, [])


def test_a_text_of_another_object_has_the_context_that_is_asked_for_last(tools, tmp_path):
    source = "def dialog(parent):\n    parent.tr('Close')\n"
    assert texts_of(tools, tmp_path, source) == ({("QObject", "Close")}, [])


def test_a_helper_gives_its_context_to_all_that_call_it(tools, tmp_path):
    source = (
        "def _tr(text):\n    return QCoreApplication.translate('Here', text)\n"
        "_NAMES = {'a': 'Alpha', 'b': ('Beta', 'Gamma')}\n"
        "def f(key):\n    _tr('Word')\n    return _tr(_NAMES[key])\n"
    )
    texts, unknown = texts_of(tools, tmp_path, source)
    assert texts == {("Here", text) for text in ("Word", "Alpha", "Beta", "Gamma")}
    assert unknown == []


def test_a_text_that_no_table_has_is_named(tools, tmp_path):
    source = "class Panel(QWidget):\n    def f(self, spec):\n        self.tr(spec.title)\n"
    _, unknown = texts_of(tools, tmp_path, source)
    assert unknown == ["cnndesk/gui/x.py:3: self.tr(spec.title)"]


def test_blocks_and_their_parameters_are_words(found):
    sources = {text.source for text in found.texts if text.context == "words"}
    assert {"Max pool", "Stride", "Learning rate", "{n} image", "{n} images"} <= sources


def test_nothing_that_qt_finds_itself_is_missed(found, tmp_path):
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    if not lupdate.exists():
        pytest.skip("PySide6 with its tools is not installed")
    made = tmp_path / "all.ts"
    command = [lupdate, "-extensions", "py", ROOT / "cnndesk/gui", "-ts", made]
    subprocess.run(command, check=True, capture_output=True)
    theirs = {m.findtext("source") for m in ElementTree.parse(made).getroot().iter("message")}
    assert len(theirs) > 1500
    assert theirs - {text.source for text in found.texts} == set()


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("{n} images", "{m} Bilder"),
        ("{n} images", "Bilder"),
        ("&Save", "Speichern"),
        ("Open…", "Öffnen"),
        ("a <b>word</b>", "ein <b>Wort"),
        ("Look (Ctrl+S)", "Sieh (Strg+T)"),
        ("Look (F7)", "Sieh"),
        (" MB", "MB"),
        ("{n} of {m}", "{n} von {m} {"),
        ("one\ntwo", "eins zwei"),
        ("Word", " "),
    ],
)
def test_a_translation_that_would_break_something_is_refused(tools, source, words):
    assert tools["checks"].faults(source, words)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("{n} of {m} images", "von {m} Bildern {n}"),
        ("&Save (Ctrl+S)…", "&Speichern (Strg+S)…"),
        ("&File", "文件(&F)"),
        ("10 % of <b>{0}</b>", "10 % von <b>{0}</b>"),
    ],
)
def test_a_translation_may_put_things_in_another_order(tools, source, words):
    assert tools["checks"].faults(source, words) == []


def test_what_is_written_is_read_again(tools, tmp_path):
    text = tools["extract"].Text
    known = {text("A", "x < y & <b>z</b>"): "„ä“ > 画像", text("B", "two\nlines"): "zwei\nZeilen"}
    path = tmp_path / "a.ts"
    tools["ts"].write(path, "de", [*known, text("A", "new")], known)
    assert tools["ts"].read(path) == known


def test_translations_are_merged_by_text_or_by_context_and_text(tools, tmp_path):
    text = tools["extract"].Text
    texts = [text("A", "Close"), text("B", "Close"), text("B", "Open")]
    path = tmp_path / "batch.json"
    path.write_text(
        json.dumps({"Close": "Zu", "B␟Close": "Schließen", "C␟Gone": "Weg", "Open": ""})
    )
    given, unknown = tools["merge"].read(path, texts)
    assert given == {text("A", "Close"): "Zu", text("B", "Close"): "Schließen"}
    assert unknown == ["C␟Gone"]


@pytest.mark.parametrize("language", ["de", "fr", "es", "tr", "zh_CN", "ja"])
def test_every_finished_translation_keeps_what_the_program_fills_in(tools, language):
    wrong = {
        text: faults
        for text, words in tools["ts"].read(tools["ts"].path_of(language)).items()
        if (faults := tools["checks"].faults(text.source, words))
    }
    assert wrong == {}


@pytest.mark.parametrize("language", ["de", "fr", "es", "tr", "zh_CN", "ja"])
def test_every_text_of_the_program_is_translated(tools, found, language):
    known = tools["ts"].read(tools["ts"].path_of(language))
    missing = sorted(text.source for text in found.texts if not known.get(text))
    assert missing == [], "Translate these: make translations tells how."


def test_stages_that_the_window_itself_reports_are_found(tools, tmp_path):
    source = (
        "def work():\n    yield Progress('copying', 0, 1)\n    yield param('size', 'No text')\n"
    )
    assert texts_of(tools, tmp_path, source) == ({("words", "copying")}, [])

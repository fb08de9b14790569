"""What can be opened is declared once, by the module that reads it."""

from __future__ import annotations

import sys
import types

import pytest

from cnndesk.data import (
    IMAGE_SUFFIXES,
    data_filters,
    is_data_name,
    is_picture_name,
    open_source,
    picture_filter,
    what_to_give,
)
from cnndesk.data.sources import kinds
from cnndesk.errors import DataError

TOY_MODULE = '''
"""Stripes: a file "STRIPES" and one byte per image, whose class is the byte's parity."""
import numpy as np
from cnndesk.data.sources.base import UNDECIDED, Listing, RawImages, Source
from cnndesk.data.sources.kinds import InTree, SourceKind, register
from cnndesk.data.sources.tree import SelectedTree, file_stamp

def list_stripes(tree, job, chosen=".stripes"):
    (entry,) = [e for e in tree.entries if e.name.endswith(chosen)]
    with tree.stream(entry) as file:
        values = np.frombuffer(file.read()[7:], np.uint8)
    images = np.broadcast_to(values[:, None, None, None], (len(values), 4, 4, 1))
    return Listing("stripes", ("even", "odd"), [f"stripe {i}" for i in range(len(values))],
                   (values % 2).astype(np.int64), np.full(len(values), UNDECIDED, np.uint8),
                   RawImages(tree.label, (4, 4, 1), len(values), lambda: iter([images])))

def open_stripes(path, label, job):
    tree = SelectedTree(path.parent, [path.name])
    return Source(label, file_stamp(path), lambda job: list_stripes(tree, job, path.name))

register(SourceKind("Stripes", "a file of stripes", open_stripes, (".stripes",), (b"STRIPES",),
    in_tree=InTree(lambda t: any(e.name.endswith(".stripes") for e in t.entries), list_stripes)))
'''


@pytest.fixture
def toy_source():
    """A source that is one module and nothing else."""
    module = types.ModuleType("toy_source")
    sys.modules["toy_source"] = module
    try:
        exec(compile(TOY_MODULE, "toy_source", "exec"), module.__dict__)
        yield
    finally:
        del sys.modules["toy_source"]
        kinds.unregister("Stripes")


def test_a_new_source_is_one_module(toy_source, files, cache_dir):
    content = b"STRIPES" + bytes(range(40))
    named = files.write("set/x.stripes", content)
    unnamed = files.write("other/x", content)
    archive = files.zip_of(named.parent)
    for source in (named, unnamed, named.parent, archive):
        dataset = open_source(source, cache_dir=cache_dir)
        assert (dataset.kind, dataset.classes) == ("stripes", ("even", "odd"))
    assert is_data_name("a/b.STRIPES")
    assert "a file of stripes" in what_to_give()
    assert ("Stripes", ("*.stripes",)) in [(f.name, f.patterns) for f in data_filters()]
    assert "*.stripes" in data_filters()[0].patterns
    with pytest.raises(DataError, match="a file of stripes"):
        open_source(files.write("letter.doc", b"hello"), cache_dir=cache_dir)


def test_a_kind_that_is_forgotten_is_nowhere(files, cache_dir):
    assert "stripes" not in what_to_give()
    assert not is_data_name("b.stripes")
    with pytest.raises(DataError, match="is not a data set that can be opened"):
        open_source(files.write("x.stripes", b"STRIPES" + bytes(9)), cache_dir=cache_dir)


@pytest.mark.parametrize(
    ("name", "is_data", "is_picture"),
    [
        ("photos.ZIP", True, False),
        ("labels.csv", True, False),
        ("labels.tsv", True, False),
        ("train-images-idx3-ubyte", True, False),
        ("t10k-labels.idx1-ubyte.gz", True, False),
        ("data_batch_1.bin", True, False),
        ("holiday.JPEG", False, True),
        ("scan.tif", False, True),
        ("letter.doc", False, False),
        ("zip", False, False),
    ],
)
def test_names_tell_data_from_pictures(name, is_data, is_picture):
    assert (is_data_name(f"folder.zip/{name}"), is_picture_name(name)) == (is_data, is_picture)


def test_every_kind_is_said_in_the_sentence_and_offered_in_dialogs():
    sentence, rows = what_to_give(), data_filters()
    assert sentence.startswith("Give a folder with a folder of images per class, ")
    for kind in kinds.all_kinds():
        assert kind.phrase in sentence
        assert kind.name in [row.name for row in rows]
        for ending in kind.endings:
            assert f"*{ending}" in rows[0].patterns
    assert set(picture_filter().patterns) == {f"*{ending}" for ending in IMAGE_SUFFIXES}
    assert rows[1].text == "Zip archives (*.zip)"

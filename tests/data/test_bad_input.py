"""Bad data: a bad file is listed and skipped; a bad source is an error that names it."""

from __future__ import annotations

import gzip
import os
import zipfile
import zlib

import numpy as np
import pytest

from cnndesk.data import DataSettings, decode, load_image
from cnndesk.data.sources import archives, tree
from cnndesk.errors import DataError


def test_bad_images_are_listed_and_the_rest_is_used(load, files):
    folder = files.class_folders()
    good = files.encode(files.picture(1, 40, 40), "JPEG")
    bad = {
        "cat/cut.jpg": good[: len(good) // 2],
        "cat/empty.png": b"",
        "dog/renamed.jpg": b"this is a letter, not a picture",
        "dog/noise.png": b"\x89PNG\r\n\x1a\n" + os.urandom(200),
        "dog/link.jpg": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
    }
    for name, content in bad.items():
        files.write(f"set/{name}", content)
    dataset = load(folder)
    assert sum(len(split) for split in dataset.splits.values()) == 20
    reasons = {p.path: p.reason for p in dataset.problems if p.kind == "unreadable"}
    assert reasons.keys() == bad.keys()
    assert "cut off" in reasons["cat/cut.jpg"]
    assert "0 bytes" in reasons["cat/empty.png"]
    assert "not an image" in reasons["dog/renamed.jpg"]


@pytest.mark.parametrize("place", ["cat", "zebra"])
def test_hundreds_of_bad_images_in_a_row_are_skipped(load, files, place):
    """More than are decoded at a time, at the beginning or the end."""
    folder = files.class_folders()
    for i in range(300):
        files.write(f"set/{place}/{i}.jpg", b"no picture")
    dataset = load(folder, settings=DataSettings(height=12, width=12, channels=3))
    assert sum(map(len, dataset.splits.values())) == 20
    assert len([p for p in dataset.problems if p.kind == "unreadable"]) == 300


def test_problems_of_one_reason_are_one_line(load, files):
    folder = files.class_folders()
    for i in range(30):
        files.write(f"set/cat/x{i}.heic", b"\0\0\0\x18ftypheic" + bytes(50))
    lines = load(folder).summary().splitlines()
    (line,) = [line for line in lines if "HEIC" in line]
    assert line.strip().startswith("cat/x0.heic, cat/x1.heic and 28 more: It is a HEIC photograph")


def test_only_bad_images_is_an_error(load, files):
    for label in "ab":
        files.write(f"set/{label}/x.png", b"nothing")
    with pytest.raises(DataError, match=r"None of the 2 images.*set"):
        load(files.root / "set")


def test_a_class_whose_images_are_all_bad_is_no_class(load, files):
    folder = files.class_folders(counts={"a": 4, "b": 4})
    files.write("set/aa/x.png", b"nothing")
    dataset = load(folder)
    assert dataset.classes == ("a", "b")
    assert set(dataset.test.labels) | set(dataset.train.labels) == {0, 1}
    assert [p.path for p in dataset.problems if p.kind == "empty-class"] == ["aa"]


def test_too_many_pixels_are_listed_not_decoded(load, files, monkeypatch):
    monkeypatch.setattr(decode, "MAXIMUM_PIXELS", 400)
    folder = files.class_folders()
    files.write("set/cat/big.png", files.encode(files.picture(3, 30, 30)))
    kinds = {p.path: p.kind for p in load(folder).problems}
    assert kinds["cat/big.png"] == "too-large"


def test_a_png_that_declares_gigapixels_is_refused_at_once(files):
    content = bytearray(files.encode(files.picture()))
    content[16:24] = (60_000).to_bytes(4, "big") * 2
    content[29:33] = zlib.crc32(content[12:29]).to_bytes(4, "big")
    with pytest.raises(DataError, match="million"):
        load_image(bytes(content), (8, 8, 3))


def test_duplicates_name_each_other_with_class_and_part(load, files):
    for part in ("train", "test"):
        files.class_folders(f"set/{part}", {"a": 3, "b": 3}, seed=len(part) * 50)
    twin = files.encode(files.picture(77))
    files.write("set/train/a/twin.png", twin)
    files.write("set/test/b/other.png", twin)
    dataset = load(files.root / "set", settings=DataSettings(validation_fraction=0.0))
    (problem,) = [p for p in dataset.problems if p.kind == "duplicate"]
    assert problem.path == "test/b/other.png"
    assert "train/a/twin.png" in problem.reason
    assert "class “a” instead of “b”" in problem.reason
    assert "in train while this is in test" in problem.reason
    assert not problem.skipped


def test_odd_sizes_empty_classes_and_imbalance_are_listed(load, files):
    folder = files.class_folders(counts={"many": 60, "few": 4})
    files.write("set/few/wide.png", files.encode(files.picture(5, 12, 30)))
    (folder / "none").mkdir()
    kinds = {p.kind: p for p in load(folder).problems}
    assert kinds["size"].path == "few/wide.png"
    assert "12×30" in kinds["size"].reason
    assert kinds["empty-class"].path == "none"
    assert kinds["imbalance"].path == "few"


@pytest.mark.parametrize(
    ("counts", "words"),
    [({"only": 3}, "one class only, “only”"), ({".": 3}, "no class folders"), ({}, "no images")],
)
def test_fewer_than_two_classes_is_an_error(load, files, counts, words):
    for label, count in counts.items():
        files.class_folders(counts={label: count})
    (files.root / "set").mkdir(parents=True, exist_ok=True)
    with pytest.raises(DataError, match=words) as error:
        load(files.root / "set")
    assert "set" in str(error.value)


@pytest.mark.parametrize(
    "source", ["", "nowhere/at/all", "a\0b", "~nobody-has-this-name/x", "a" * 5000]
)
def test_a_missing_path_is_an_error(load, source):
    with pytest.raises(DataError):
        load(source)


def test_a_file_of_an_unknown_kind_is_an_error_that_says_what_can_be_opened(load, files):
    with pytest.raises(DataError, match=r"letter\.doc.*folder of images per class"):
        load(files.write("letter.doc", b"hello"))


# --- archives ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["../evil.png", "a/../../evil.png", "/etc/evil.png", "C:\\evil.png"]
)
def test_archive_names_that_lead_outside_are_refused_and_nothing_is_written(load, files, name):
    path = files.zip_of(files.class_folders())
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(zipfile.ZipInfo(name), files.encode(files.picture()))
    before = set(files.root.rglob("*"))
    with pytest.raises(DataError, match=r"set\.zip.*outside"):
        load(path)
    assert set(files.root.rglob("*")) == before


def test_a_member_without_a_name_is_passed_over(load, files):
    path = files.zip_of(files.class_folders())
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("Q", b"")
    content = bytearray(path.read_bytes())
    central = content.rindex(b"PK\x01\x02")
    local = content.rindex(b"PK\x03\x04")
    content[local + 26] = content[central + 28] = 0  # the length of the name ...
    content[local + 28] = content[central + 30] = 1  # ... goes to the extra field
    path.write_bytes(content)
    assert "" in zipfile.ZipFile(path).namelist()
    assert sum(map(len, load(path).splits.values())) == 20


def test_encrypted_archives_are_refused(load, files):
    path = files.zip_of(files.class_folders())
    content = bytearray(path.read_bytes())
    central = content.rindex(b"PK\x01\x02")
    content[central + 8] |= 1
    path.write_bytes(content)
    with pytest.raises(DataError, match=r"set\.zip is encrypted"):
        load(path)


def test_archives_that_unpack_too_far_are_refused(load, files, monkeypatch):
    monkeypatch.setattr(archives, "RATIO_MATTERS_FROM", 10_000)
    path = files.root / "bomb.zip"
    files.root.mkdir()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for label in "ab":
            archive.writestr(f"{label}/x.bmp", bytes(5_000_000))
    with pytest.raises(DataError, match=r"bomb\.zip would unpack to [\d,]+ times"):
        load(path)
    monkeypatch.setattr(archives, "MAXIMUM_ARCHIVE_BYTES", 1_000_000)
    with pytest.raises(DataError, match="at most"):
        load(path)


def test_a_member_that_lies_about_its_size_is_listed(load, files):
    path = files.zip_of(files.class_folders())
    content = bytearray(path.read_bytes())
    central = content.rindex(b"PK\x01\x02")
    content[central + 24 : central + 28] = (10).to_bytes(4, "little")
    path.write_bytes(content)
    problems = [p for p in load(path).problems if p.skipped]
    assert [p.path for p in problems] == ["set/dog/9.png"]


def test_a_truncated_archive_is_an_error(load, files):
    path = files.zip_of(files.class_folders())
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(DataError, match=r"set\.zip is not a complete zip"):
        load(path)


# --- tables ------------------------------------------------------------------------------------


def test_a_table_among_hundreds_of_folders_reads_each_folder_once(files, load, monkeypatch):
    """Not every name in every folder: 300 names in 300 folders would be 90,000 questions."""
    from cnndesk.data.sources import names_below as module

    read = []
    scandir = module.os.scandir
    monkeypatch.setattr(module.os, "scandir", lambda path: read.append(path) or scandir(path))
    for number in range(300):
        (files.root / "t" / f"folder{number}").mkdir(parents=True)
    for number in range(4):
        files.write(f"t/folder7/{number}.png", files.encode(files.picture(number)))
    rows = "".join(f"{number},{'ab'[number % 2]}\n" for number in range(300))
    dataset = load(files.write("t/labels.csv", "id,label\n" + rows))
    assert sum(map(len, dataset.splits.values())) == 4
    read = [str(path) for path in read if str(files.root) in str(path)]  # not those of the cache
    assert len(read) == len(set(read)) <= 301
    assert len(read) > 250
    missing = [problem for problem in dataset.problems if problem.kind == "missing"]
    assert len(missing) < 200
    assert "196 more rows" in missing[-1].reason


@pytest.mark.parametrize(
    "limit", ["MAXIMUM_ROWS", "MAXIMUM_COLUMNS", "MAXIMUM_CELLS", "MAXIMUM_LINE", "MAXIMUM_BYTES"]
)
def test_a_table_beyond_a_limit_is_refused(files, load, monkeypatch, limit):
    from cnndesk.data.sources import sheet as module

    monkeypatch.setattr(module, limit, 1)
    with pytest.raises(DataError, match=r"labels\.csv"):
        load(files.write("labels.csv", "filename,label\na.png,x\nb.png,y\n"))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_table_with_the_line_ends_of_any_system(files, load, end):
    for number in range(4):
        files.write(f"t/{number}.png", files.encode(files.picture(number)))
    lines = ["filename,label", *(f"{n}.png,{'ab'[n % 2]}" for n in range(4))]
    dataset = load(files.write("t/labels.csv", end.join(lines)))
    assert sum(map(len, dataset.splits.values())) == 4


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "empty"),
        ("colour,weight\nred,3\n", "no usable header"),
        ("filename,label\na.png,x\nb.png,y\n", "names no image that is there"),
        ('filename,label\n"a.png,x\n' + "y" * 200_000, "not a readable table"),
    ],
)
def test_bad_tables_are_errors_that_name_them(load, files, content, words):
    table = files.write("t/labels.csv", content)
    with pytest.raises(DataError, match=words) as error:
        load(table)
    assert "labels.csv" in str(error.value)


# --- IDX and CIFAR -----------------------------------------------------------------------------


def damaged(content: bytes, what: str) -> bytes:
    return {
        "magic": b"\1\2\3\4" + content[4:],
        "type": content[:2] + b"\x0d" + content[3:],
        "count": content[:4] + (999).to_bytes(4, "big") + content[8:],
        "dimension": content[:8] + (0).to_bytes(4, "big") + content[12:],
        "huge": content[:4] + b"\xff" * 12 + content[16:],
        "cut": content[:-7],
        "long": content + b"more",
        "head": content[:6],
        "empty": b"",
    }[what]


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize(
    "what", ["magic", "type", "count", "dimension", "huge", "cut", "long", "head", "empty"]
)
def test_damaged_idx_images_name_the_file(load, files, packed, what):
    folder, arrays = files.idx_set(packed=packed)
    name = "train-images-idx3-ubyte"
    content = damaged(files.idx(arrays[name]), what)
    ending = ".gz" if packed else ""
    files.write(f"idx/{name}{ending}", gzip.compress(content) if packed else content)
    with pytest.raises(DataError, match=name):
        load(folder)


@pytest.mark.parametrize("what", ["magic", "type", "count", "cut", "long", "head", "empty"])
def test_damaged_idx_labels_name_the_file(load, files, what):
    folder, arrays = files.idx_set()
    name = "t10k-labels-idx1-ubyte"
    files.write(f"idx/{name}", damaged(files.idx(arrays[name]), what))
    with pytest.raises(DataError, match=name):
        load(folder)


def test_a_truncated_gz_names_the_file(load, files):
    folder, _ = files.idx_set(packed=True)
    path = folder / "train-images-idx3-ubyte.gz"
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(DataError, match=r"train-images-idx3-ubyte\.gz is damaged or cut off"):
        load(folder)


def test_idx_without_its_labels_says_so(load, files):
    folder, _ = files.idx_set()
    (folder / "train-labels-idx1-ubyte").unlink()
    with pytest.raises(DataError, match=r"train-images-idx3-ubyte has no file of labels"):
        load(folder)


def test_idx_parts_that_do_not_belong_together_are_an_error(load, files):
    folder, arrays = files.idx_set()
    labels = arrays["train-labels-idx1-ubyte"]
    files.write("idx/train-labels-idx1-ubyte", files.idx(labels[:-1]))
    with pytest.raises(DataError, match=r"30 images but .* 29 labels"):
        load(folder)
    files.write("idx/train-labels-idx1-ubyte", files.idx(labels))
    files.write("idx/t10k-images-idx3-ubyte", files.idx(np.zeros((10, 5, 6), np.uint8)))
    with pytest.raises(DataError, match="different sizes into different folders"):
        load(folder)


def test_several_idx_sets_in_one_folder_ask_for_a_choice(load, files):
    folder, _ = files.idx_set()
    for kind, values in (("images-idx3", np.zeros((2, 6, 5))), ("labels-idx1", np.arange(2))):
        files.write(f"idx/kana-train-{kind}-ubyte", files.idx(values.astype(np.uint8)))
    with pytest.raises(DataError, match="several IDX sets"):
        load(folder)
    assert len(load(folder / "kana-train-images-idx3-ubyte").train) == 2


def test_cifar_of_broken_records_or_as_pickle_is_an_error(load, files):
    files.write("c/data_batch_1.bin", files.cifar([0, 1])[:-1])
    with pytest.raises(DataError, match=r"data_batch_1\.bin has 6,145 bytes"):
        load(files.root / "c")
    files.write("p/data_batch_1", b"\x80\x02}q\x01.")
    with pytest.raises(DataError, match=r"data_batch_1 .*pickle.*binary version"):
        load(files.root / "p")


def test_cifar_labels_beyond_the_class_names_are_an_error(load, files):
    files.write("c/data_batch_1.bin", files.cifar([0, 5]))
    files.write("c/batches.meta.txt", "cat\ndog\n")
    with pytest.raises(DataError, match=r"data_batch_1\.bin uses label 5 but there are 2"):
        load(files.root / "c")


# --- folders -----------------------------------------------------------------------------------


@pytest.mark.skipif(os.name == "nt", reason="links and pipes of POSIX")
def test_links_among_folders_come_to_an_end(load, files, monkeypatch):
    folder = files.class_folders()
    for a in "abcd":
        (folder / a).mkdir()
    for a in "abcd":
        for b in "abcd":
            (folder / a / b).symlink_to(folder / b)
    assert sum(map(len, load(folder).splits.values())) == 20
    monkeypatch.setattr(tree, "MAXIMUM_FOLDERS", 20)
    with pytest.raises(DataError, match="links among them without end"):
        load(folder)


@pytest.mark.skipif(os.name == "nt", reason="links and pipes of POSIX")
def test_pipes_and_devices_are_not_waited_for(load, files):
    folder = files.class_folders()
    os.mkfifo(folder / "cat" / "pipe.png")
    (folder / "cat" / "zero.png").symlink_to("/dev/zero")
    assert sum(map(len, load(folder).splits.values())) == 20
    for path in (folder / "cat" / "pipe.png", folder / "cat" / "zero.png"):
        with pytest.raises(DataError, match="cannot be used as an image"):
            load_image(path, (4, 4, 3))


@pytest.mark.skipif(os.name == "nt", reason="names of bytes are POSIX")
def test_names_that_are_no_unicode_are_names(load, files):
    for name in (b"caf\xe9", b"new\nline"):
        for number in range(4):
            picture = files.encode(files.picture(number + len(name)))
            files.write(
                f"set/{os.fsdecode(name)}/{os.fsdecode(b'%d %c' % (number, 255))}.png", picture
            )
    dataset = load(files.root / "set")
    assert {os.fsencode(name) for name in dataset.classes} == {b"caf\xe9", b"new\\nline"}
    again = load(files.root / "set")
    assert again.classes == dataset.classes
    assert list(again.train.names) == list(dataset.train.names)


@pytest.mark.skipif(os.name == "nt", reason="names of bytes are POSIX")
@pytest.mark.parametrize("kind", ["folder", "zip", "csv"])
def test_characters_that_are_orders_are_shown_as_such(load, files, kind):
    names = {"a\tb": r"a\tb", "\x1b[31mred": r"\x1b[31mred", "two\nlines": r"two\nlines",
             "gnp\u202etxt": r"gnp\u202etxt", "family 👨\u200d👩": "family 👨\u200d👩"}  # fmt: skip
    rows = ["filename,label"]
    for i, name in enumerate(names):
        for j in range(3):
            picture = files.encode(files.picture(10 * i + j))
            files.write(f"set/{name}/{j}.png" if kind != "csv" else f"set/{i}-{j}.png", picture)
            rows.append(f'{i}-{j}.png,"{name}"')
    if kind == "csv":
        files.write("set/labels.csv", "\n".join(rows))
    source = files.root / "set"
    dataset = load(files.zip_of(source) if kind == "zip" else source)
    assert set(dataset.classes) == set(names.values())
    assert "\x1b" not in dataset.summary()
    assert len(dataset.summary().splitlines()) == len(dataset.summary().split("\n"))

"""Archives of any usual kind give what their folder gives; hostile ones are refused."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import stat
import struct
import tarfile
import unicodedata
import zipfile
import zlib

import numpy as np
import pytest

from cnndesk.data import open_source
from cnndesk.data.sources import archives, change_marks, inner, tarred
from cnndesk.data.sources.archive_names import decoded
from cnndesk.errors import DataError


def tar_of(files, folder, name: str, mode: str = "w") -> object:
    path = files.root / name
    with tarfile.open(path, mode) as archive:
        archive.add(folder, folder.name)
    return path


def count(dataset) -> int:
    return sum(map(len, dataset.splits.values()))


# --- tar ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "mode"),
    [("p.tar", "w"), ("p.tar.gz", "w:gz"), ("p.tgz", "w:gz"), ("p.tar.bz2", "w:bz2"),
     ("p.tar.xz", "w:xz"), ("no_ending", "w"), ("no_ending_gz", "w:gz"), ("wrong.zip", "w:xz")],
)  # fmt: skip
def test_a_tar_gives_what_its_folder_gives(load, files, name, mode):
    folder = files.class_folders()
    path = tar_of(files, folder, name, mode)
    assert load(path).fingerprint == load(folder).fingerprint


@pytest.mark.parametrize("form", [tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
def test_long_names_in_every_form_of_tar(load, files, form):
    long = "a-folder-with-a-name-of-some-length/" * 4
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w", format=form) as archive:
        for i in range(8):
            data = files.encode(files.picture(i))
            info = tarfile.TarInfo(f"./{long}{'ab'[i % 2]}/{i}.png")
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    dataset = load(files.write("long.tar", content.getvalue()))
    assert (dataset.classes, count(dataset)) == (("a", "b"), 8)


def test_what_a_cifar_download_holds_is_found_in_its_tar(load, files):
    files.write("cifar-10-batches-bin/data_batch_1.bin", files.cifar([0, 1, 9, 1], 1))
    files.write("cifar-10-batches-bin/test_batch.bin", files.cifar([1, 0], 2))
    folder = files.root / "cifar-10-batches-bin"
    dataset = load(tar_of(files, folder, "cifar-10-binary.tar.gz", "w:gz"))
    assert (dataset.kind, len(dataset.test)) == ("CIFAR", 2)


def test_the_pickles_of_a_cifar_download_are_refused_in_their_tar(load, files):
    files.write("cifar-10-batches-py/data_batch_1", b"\x80\x02}q\x01.")
    path = tar_of(files, files.root / "cifar-10-batches-py", "cifar-10-python.tar.gz", "w:gz")
    with pytest.raises(DataError, match=r"data_batch_1.*pickle.*binary version"):
        load(path)


def member(archive: tarfile.TarFile, name: str, data: bytes = b"", **fields: object) -> None:
    info = tarfile.TarInfo(name)
    info.size = len(data)
    for key, value in fields.items():
        setattr(info, key, value)
    archive.addfile(info, io.BytesIO(data))


@pytest.mark.parametrize(
    "name", ["../evil.png", "a/../../evil.png", "/etc/evil.png", "C:\\evil.png"]
)
def test_names_that_lead_outside_are_refused_and_nothing_is_written(load, files, name):
    path = tar_of(files, files.class_folders(), "evil.tar")
    with tarfile.open(path, "a") as archive:
        member(archive, name, b"x")
    before = set(files.root.rglob("*"))
    with pytest.raises(DataError, match=r"evil\.tar.*outside"):
        load(path)
    assert set(files.root.rglob("*")) == before


def test_links_out_of_an_archive_and_devices_are_left_out_and_named(load, files):
    path = tar_of(files, files.class_folders(), "links.tar")
    with tarfile.open(path, "a") as archive:
        member(archive, "set/cat/a.png", type=tarfile.SYMTYPE, linkname="/etc/passwd")
        member(archive, "set/cat/b.png", type=tarfile.SYMTYPE, linkname="0.png")
        member(archive, "set/cat/c.png", type=tarfile.LNKTYPE, linkname="/etc/passwd")
        member(archive, "set/cat/d.png", type=tarfile.CHRTYPE)
        member(archive, "set/cat/e.png", type=tarfile.FIFOTYPE)
    dataset = load(path)
    assert count(dataset) == 20
    (problem,) = [p for p in dataset.problems if p.kind == "ignored"]
    assert "5 members are links or devices" in problem.reason


def test_links_in_a_zip_are_left_out_and_named(load, files):
    path = files.zip_of(files.class_folders())
    with zipfile.ZipFile(path, "a") as archive:
        link = zipfile.ZipInfo("set/cat/link.png")
        link.create_system, link.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    dataset = load(path)
    assert count(dataset) == 20
    (problem,) = [p for p in dataset.problems if p.skipped]
    assert "1 member is a link or device" in problem.reason


def test_hard_links_within_an_archive_are_the_file_they_name(load, files):
    path = tar_of(files, files.class_folders(), "links.tar")
    with tarfile.open(path, "a") as archive:
        member(archive, "set/cat/again.png", type=tarfile.LNKTYPE, linkname="set/cat/0.png")
    dataset = load(path)
    assert count(dataset) == 21
    (problem,) = [p for p in dataset.problems if p.kind == "duplicate"]
    assert problem.path == "set/cat/again.png"


@pytest.mark.parametrize("mode", ["w", "w:gz", "w:bz2", "w:xz"])
@pytest.mark.parametrize("share", [0.1, 0.4, 0.6])
def test_a_tar_that_is_cut_off_is_an_error(load, files, mode, share):
    path = tar_of(files, files.class_folders(), "cut.tar", mode)
    content = path.read_bytes()
    path.write_bytes(content[: int(share * len(content)) + 7])
    with pytest.raises(DataError, match=r"cut\.tar is not a complete tar"):
        load(path)


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
def test_a_tar_that_unpacks_too_far_is_refused_while_it_unpacks(load, files, monkeypatch, pack):
    monkeypatch.setattr(archives, "RATIO_MATTERS_FROM", 2**20)
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w") as archive:
        member(archive, "a/x.bmp", bytes(5 * 2**20))
    path = files.write("bomb.tar", pack(content.getvalue()))
    with pytest.raises(DataError, match=r"bomb\.tar would unpack to [\d,]+ times"):
        load(path)


def test_a_tar_without_an_end_mark_is_read_and_that_is_said(load, files):
    path = tar_of(files, files.class_folders(), "open.tar")
    content = path.read_bytes().rstrip(b"\0")
    path.write_bytes(content + bytes(-len(content) % 512))
    dataset = load(path)
    assert count(dataset) == 20
    assert any("no end mark" in note for note in dataset.notes)


def test_a_tar_with_a_damaged_header_in_its_middle_is_an_error(load, files):
    path = tar_of(files, files.class_folders(), "mid.tar")
    content = bytearray(path.read_bytes())
    at = content.index(b"set/dog/3.png")
    content[at : at + 13] = b"XXXXXXXXXXXXX"
    path.write_bytes(content)
    with pytest.raises(DataError, match=r"mid\.tar is not a complete tar"):
        load(path)


def test_a_header_that_asks_for_gigabytes_is_damage(load, files, monkeypatch):
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w") as archive:
        info = tarfile.TarInfo("x")
        info.type = tarfile.XHDTYPE
        info.size = 3 * 2**30
        archive.addfile(info)
    with pytest.raises(DataError, match=r"h\.tar is not a complete tar.*header is too large"):
        load(files.write("h.tar", content.getvalue()))


def test_large_content_is_unpacked_to_a_file_without_a_name(load, files, monkeypatch):
    monkeypatch.setattr(archives, "IN_MEMORY", 1000)
    folder = files.class_folders()
    path = tar_of(files, folder, "p.tar.gz", "w:gz")
    assert load(path).fingerprint == load(folder).fingerprint


# --- inside one another ------------------------------------------------------------------------


@pytest.mark.parametrize("outer", ["zip", "tar", "tar.gz", "folder"])
@pytest.mark.parametrize("kind", ["zip", "tar", "tgz"])
def test_archives_of_parts_lie_in_an_archive_or_folder(load, files, outer, kind):
    for part, n in (("train", 6), ("test", 3)):
        files.class_folders(f"raw/{part}", {"a": n, "b": n}, seed=50 * n)
    plain = load(files.root / "raw")
    files.write("set/sample_submission.csv", "id,label\n1,a\n2,a\n")
    for part in ("train", "test"):
        folder, name = files.root / "raw" / part, f"set/{part}.{kind}"
        if kind == "zip":
            files.zip_of(folder, name)
        else:
            tar_of(files, folder, name, "w:gz" if kind == "tgz" else "w")
    source = files.root / "set"
    if outer == "zip":
        source = files.zip_of(source)
    elif outer != "folder":
        source = tar_of(files, source, f"set.{outer}", "w:gz" if outer == "tar.gz" else "w")
    dataset = load(source)
    assert dataset.fingerprint == plain.fingerprint
    assert (len(dataset.train) + len(dataset.val), len(dataset.test)) == (12, 6)


def test_an_archive_without_a_folder_of_its_own_is_one(load, files):
    for part in ("train", "test"):
        content = io.BytesIO()
        with zipfile.ZipFile(content, "w") as archive:
            for i in range(6):
                picture = files.encode(files.picture(i + (part == "test") * 9))
                archive.writestr(f"{'ab'[i % 2]}/{i}.png", picture)
        files.write(f"set/{part}.zip", content.getvalue())
    assert len(load(files.zip_of(files.root / "set")).test) == 6


def test_archives_beside_pictures_are_left_alone(load, files):
    folder = files.class_folders()
    files.zip_of(folder, "set/backup.zip")
    assert count(load(folder)) == 20


def test_deeper_archives_and_collections_are_not_looked_into(load, files, monkeypatch):
    folder = files.class_folders()
    for name in ("one", "two"):
        (files.root / name).mkdir()
    files.zip_of(folder, "one/inner.zip")
    files.zip_of(files.root / "one", "two/middle.zip")
    with pytest.raises(DataError, match="no images"):
        load(files.zip_of(files.root / "two"))
    monkeypatch.setattr(inner, "MAXIMUM_INNER", 1)
    files.zip_of(files.root / "set", "one/other.zip")
    with pytest.raises(DataError, match=r"2 archives.*Choose one of them"):
        load(files.root / "one")


def test_an_inner_bomb_is_refused(load, files, monkeypatch):
    monkeypatch.setattr(archives, "RATIO_MATTERS_FROM", 10**6)
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for label in "ab":
            archive.writestr(f"{label}/x.bmp", bytes(10**6))
    path = files.write("outer/inner.zip", content.getvalue())
    with pytest.raises(DataError, match=r"inner\.zip.*would unpack to"):
        load(files.zip_of(path.parent, "outer.zip"))


def test_a_bomb_in_two_stages_is_refused_by_its_size(load, files, monkeypatch):
    """Each archive is small against what is packed in it, both together are not."""
    monkeypatch.setattr(archives, "MAXIMUM_INNER_BYTES", 2**20)
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w:gz") as archive:
        member(archive, "a/x.bmp", bytes(2**21))
    path = files.write("outer/inner.tgz", content.getvalue())
    with pytest.raises(DataError, match=r"inner\.tgz.*at most"):
        load(files.zip_of(path.parent, "outer.zip"))


# --- names -------------------------------------------------------------------------------------


def zip_with_raw_names(files, names: list[bytes], extra=lambda name: b""):
    class Raw(zipfile.ZipInfo):
        def _encodeFilenameFlags(self):
            return self.raw, 0

    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for i, name in enumerate(names):
            info = Raw(f"{i}")
            info.raw, info.extra = name, extra(name)
            archive.writestr(info, files.encode(files.picture(i)))
    return files.write("names.zip", content.getvalue())


@pytest.mark.parametrize(
    ("classes", "encoding"),
    [
        (("Bär", "Möwe"), "cp437"),
        (("Größe", "Äpfel"), "cp1252"),
        (("naïve", "épée"), "cp437"),
        (("玫瑰", "向日葵"), "gbk"),
        (("兔子", "狗", "猫"), "gbk"),
        (("健康", "病害"), "gbk"),
        (("表", "犬"), "shift_jis"),
        (("いぬ", "ねこ"), "shift_jis"),
        (("ソース", "晴れ", "曇り"), "shift_jis"),
        (("蘋果", "香蕉"), "big5"),
        (("강아지", "고양이"), "euc_kr"),
        (("кошка", "собака"), "cp866"),
        (("Кошка", "Собака"), "cp1251"),
    ],
)
@pytest.mark.parametrize("kind", ["zip", "tar"])
def test_names_of_another_age_are_read_and_that_is_said(load, files, classes, encoding, kind):
    names = [f"{label}/{i}.png" for label in classes for i in range(4)]
    if kind == "zip":
        path = zip_with_raw_names(files, [name.encode(encoding) for name in names])
    else:
        content = io.BytesIO()
        with tarfile.open(
            fileobj=content, mode="w", encoding=encoding, format=tarfile.GNU_FORMAT
        ) as archive:
            for i, name in enumerate(names):
                member(archive, name, files.encode(files.picture(i)))
        path = files.write("names.tar", content.getvalue())
    dataset = load(path)
    assert set(dataset.classes) == set(classes)
    (note,) = [note for note in dataset.notes if "not Unicode" in note]
    assert classes[0] in note or any(label in note for label in classes)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_names_in_utf_8_need_no_mark_and_come_out_composed(load, files, form):
    labels = ("Möwe", "Ångström", "한국")
    names = [f"{label}/{i}.png" for label in labels for i in range(4)]
    path = zip_with_raw_names(files, [unicodedata.normalize(form, n).encode() for n in names])
    dataset = load(path)
    assert set(dataset.classes) == set(labels)
    assert not any("not Unicode" in note for note in dataset.notes)


def test_the_unicode_name_that_some_programs_add_counts(load, files):
    def extra(name: bytes) -> bytes:
        text = name.decode("cp437").replace("?", "ж").encode()
        field = struct.pack("<BI", 1, zlib.crc32(name)) + text
        return struct.pack("<HH", 0x7075, len(field)) + field

    dataset = load(zip_with_raw_names(files, [b"a?/1.png", b"a?/2.png", b"b?/3.png"], extra))
    assert dataset.classes == ("aж", "bж")


def test_folders_with_composed_and_decomposed_names_are_the_same_class(files, cache_dir):
    train = files.class_folders("train", {unicodedata.normalize("NFD", "Möwe"): 6, "Ente": 6})
    test = files.class_folders("test", {"Möwe": 3, "Ente": 3}, seed=80)
    dataset = open_source(train, test_source=test, cache_dir=cache_dir)
    assert dataset.classes == ("Ente", "Möwe")
    assert len(dataset.test) == 6


def test_two_files_whose_names_differ_in_form_only_are_both_read(load, files):
    folder = files.class_folders(counts={"a": 4, "b": 4})
    for form in ("NFC", "NFD"):
        name = unicodedata.normalize(form, "ö.png")
        files.write(f"set/a/{name}", files.encode(files.picture(len(name) + 900)))
    if len([p for p in (folder / "a").iterdir() if "\u0308" in p.name or "ö" in p.name]) < 2:
        pytest.skip("this file system knows one of them only")
    dataset = load(folder)
    assert count(dataset) == 10
    assert not [p for p in dataset.problems if p.kind == "duplicate"]


def test_names_that_are_ascii_are_no_guess():
    assert decoded([b"a/1.png", b"b c/2.png"]) == (["a/1.png", "b c/2.png"], "")


# --- what is not read --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "head", "words"),
    [
        ("p.7z", b"7z\xbc\xaf\x27\x1c\0\4", "7-Zip archive.*Unpack"),
        ("p.rar", b"Rar!\x1a\7\1\0", "RAR archive.*Unpack"),
        ("renamed.zip7", b"Rar!\x1a\7\1\0", "RAR archive.*Unpack"),
        ("train_32x32.mat", b"MATLAB 5.0 MAT-file", r"MATLAB.*\.npz"),
        ("x.h5", b"\x89HDF\r\n\x1a\n", r"HDF5.*\.npz"),
        ("x.parquet", b"PAR1", "Parquet"),
        ("x.tfrecord", bytes(8), "TensorFlow"),
        ("x.pth", bytes(8), "PyTorch.*never opened"),
        ("data_batch_1", b"\x80\x02}q\x01.", "pickle.*never opened"),
        ("x.pkl", b"\x80\x04\x95", "pickle.*never opened"),
        ("x.sqlite", b"SQLite format 3\0", "SQLite"),
        ("x.pdf", b"%PDF-1.4", "PDF"),
        ("x.xlsx", b"", "Excel.*CSV"),
        ("page.html", b"<!DOCTYPE html>", "HTML.*Download"),
        ("failed.zip", b"<!DOCTYPE html><title>404", "HTML.*Download"),
        ("failed.csv", b"<html><body>404", "HTML.*Download"),
        ("train-images-idx3-ubyte", b"<html><body>404", "HTML.*Download"),
        ("failed.npz", b"<!doctype html>", "HTML.*Download"),
        ("really-rar.zip", b"Rar!\x1a\7\1\0", "RAR.*Unpack"),
        ("really-7z.tar.gz", b"7z\xbc\xaf\x27\x1c", "7-Zip.*Unpack"),
        ("images", b"\0\0\x08\3\0\0\0\1", "IDX file.*Call it train-images-idx3-ubyte"),
        ("text.gz", gzip.compress(b"hello", mtime=0), "compressed file that is no tar.*Unpack"),
        ("text", bz2.compress(b"hello"), "compressed file that is no tar.*Unpack"),
    ],
)
def test_a_file_that_is_not_read_is_named_with_the_cure(load, files, name, head, words):
    path = files.write(name, head + bytes(100))
    with pytest.raises(DataError, match=rf"{name} cannot be opened.*{words}"):
        load(path)


@pytest.mark.parametrize(
    ("name", "head", "words"),
    [("photos.7z", b"7z\xbc\xaf\x27\x1c", "“photos.7z”. It is a 7-Zip archive.*Unpack"),
     ("a/train.mat", b"MATLAB 5.0", "“a/train.mat”. It is a MATLAB file"),
     ("train", b"PAR1", "“train”. It is a Parquet table"),
     ("a/film.mp4", b"\0\0\0\x18ftypisom", "“a/film.mp4”. It is a film")],
)  # fmt: skip
def test_a_folder_of_files_that_are_not_read_names_one(load, files, name, head, words):
    files.write(f"set/{name}", head + bytes(100))
    files.write("set/README.md", "about")
    with pytest.raises(DataError, match=f"holds no images that are read, but {words}"):
        load(files.root / "set")


@pytest.mark.parametrize(
    ("member_name", "words"),
    [("xl/workbook.xml", "workbook of Excel.*CSV"), ("archive/data.pkl", "pickle.*never opened")],
)
def test_zips_that_are_something_else_are_named(load, files, member_name, words):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("[Content_Types].xml", "<?xml version='1.0'?>")
        archive.writestr(member_name, b"\x80\x02}q\x01.")
    with pytest.raises(DataError, match=words):
        load(files.write("x.zip", content.getvalue()))


def test_such_files_beside_images_are_left_alone(load, files):
    folder = files.class_folders()
    files.write("set/labels.mat", b"MATLAB 5.0" + bytes(100))
    assert count(load(folder)) == 20


@pytest.mark.parametrize("name", ["x.zip", "x.csv", "x"])
def test_an_empty_file_is_said_to_be(load, files, name):
    with pytest.raises(DataError, match=rf"{name} is empty \(0 bytes\)"):
        load(files.write(name, b""))


@pytest.mark.parametrize("name", ["one.png", "download"])
def test_a_single_picture_is_no_data_set_and_that_is_said(load, files, name):
    path = files.write(name, files.encode(files.picture(1)))
    with pytest.raises(DataError, match=f"{name} is a single picture.*the folder in which"):
        load(path)


# --- changes -----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["folder", "zip", "tar"])
@pytest.mark.parametrize("way", ["replaced", "overwritten"])
def test_a_file_of_the_same_size_and_time_is_seen_to_have_changed(load, files, kind, way):
    def write(seed: int) -> None:
        for i in range(8):
            pixels = np.random.default_rng([seed, i]).integers(0, 256, (8, 8, 3), np.uint8)
            path = files.root / "set" / "ab"[i % 2] / f"{i}.bmp"
            fresh = path.with_suffix(".new") if way == "replaced" else path
            path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_bytes(files.encode(pixels, "BMP"))
            os.utime(fresh, ns=(10**18, 10**18))
            fresh.replace(path)

    def opened():
        folder = files.root / "set"
        if kind == "folder":
            return load(folder)
        path = files.root / f"set.{kind}"
        if kind == "zip":
            files.zip_of(folder)
        else:
            tar_of(files, folder, path.name)
        os.utime(path, ns=(10**18, 10**18))
        return load(path)

    write(1)
    first = opened()
    write(2)
    second = opened()
    assert first.fingerprint != second.fingerprint
    assert first.mean.tolist() != second.mean.tolist()


@pytest.mark.parametrize(
    ("name", "kept", "is_read"),
    [("x.bmp", False, True), ("x-ubyte", False, True), ("x.jpg", False, False),
     ("x.bmp", True, False)],
)  # fmt: skip
def test_where_no_time_of_change_is_kept_raw_files_are_hashed(
    files, monkeypatch, name, kept, is_read
):
    """As on a stick with FAT, where all else about an exchanged file may be the same."""
    monkeypatch.setattr(change_marks, "_has_change_times", lambda device: kept)
    path = files.write(name, b"before")
    status = path.stat()
    before = change_marks.marks_of(path.parent, name, status)
    path.write_bytes(b"after!")
    after = change_marks.marks_of(path.parent, name, status)
    assert (before != after) is is_read


def test_the_file_system_of_the_tests_is_asked_for(tmp_path):
    assert change_marks._has_change_times(tmp_path.stat().st_dev) in (True, False)
    assert change_marks._has_change_times(2**40) is (os.name != "nt")


def test_the_parts_of_a_tar_are_read_by_many_threads(files):
    path = tar_of(files, files.class_folders(), "p.tar")
    from concurrent.futures import ThreadPoolExecutor

    from cnndesk.data.report import Job

    tree = tarred.TarTree(path, "p", Job())
    expected = {entry.name: tree.read(entry) for entry in tree.entries}
    with ThreadPoolExecutor(4) as pool:
        for entry, data in zip(
            tree.entries * 5, pool.map(tree.read, tree.entries * 5), strict=True
        ):
            assert data == expected[entry.name]
    for entry in tree.entries:
        with tree.stream(entry) as file:
            assert file.read(5) + file.read() == expected[entry.name]

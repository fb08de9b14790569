"""Every kind of source gives the images, classes and parts that its files say."""

from __future__ import annotations

import gzip
import json
import sys

import numpy as np
import pytest

from cnndesk.data import DataSettings
from cnndesk.errors import DataError


def every_image(dataset):
    """Return {name: (class name, pixels)} over all splits."""
    return {
        name: (dataset.classes[label], image)
        for split in dataset.splits.values()
        for name, label, image in zip(split.names, split.labels, split.images, strict=True)
    }


def test_digits_are_the_1797_of_uci_scaled_to_bytes(load):
    digits = load("digits", settings=DataSettings(height=8, width=8))
    assert digits.classes == tuple("0123456789")
    assert digits.image_shape == (8, 8, 1)
    assert digits.notes == ()
    assert {name: len(split) for name, split in digits.splits.items()} == {
        "train": 1374,
        "val": 155,
        "test": 268,
    }
    images = every_image(digits)
    assert len(images) == 1797
    label, first = images["digit 0"]
    assert label == "0"
    # The first line of the file: 0,0,5,13,9,1,0,0 of 16.
    assert first[0, :, 0].tolist() == [0, 0, 80, 207, 143, 16, 0, 0]


def test_digits_are_enlarged_unless_a_size_is_set(load):
    digits = load("digits")
    assert digits.image_shape == (16, 16, 1)
    assert "enlarged to 16×16" in digits.notes[0]
    assert digits.problems == ()


def test_shapes_are_the_same_for_everyone_and_balanced(load, tmp_path):
    shapes = load("shapes")
    assert shapes.image_shape == (32, 32, 3)
    assert len(shapes.classes) == 8
    assert len(shapes.test) == 800
    assert set(shapes.counts()["test"]) == {100}
    again = load("shapes", settings=DataSettings(seed=9))
    assert again.fingerprint == shapes.fingerprint
    assert every_image(again).keys() == every_image(shapes).keys()


def test_class_folders_in_natural_order_with_exact_pixels(load, files):
    folder = files.class_folders(counts={"img10": 4, "img2": 4, "Img1": 4})
    dataset = load(folder)
    assert dataset.classes == ("Img1", "img2", "img10")
    assert dataset.kind == "class folders"
    label, pixels = every_image(dataset)["img2/3.png"]
    assert label == "img2"
    np.testing.assert_array_equal(pixels, files.picture(8))


def test_parts_come_from_folder_names_below_a_common_folder(load, files):
    for part, count in (("Train", 5), ("validation", 2), ("test", 3)):
        files.class_folders(f"set/pack/{part}", {"a": count, "b": count}, seed=100 * count)
    dataset = load(files.root / "set")
    assert {name: len(split) for name, split in dataset.splits.items()} == {
        "train": 10,
        "val": 4,
        "test": 6,
    }
    assert all("/Train/" in name for name in dataset.train.names)


def test_a_zip_gives_what_its_folder_gives(load, files):
    folder = files.class_folders()
    of_folder = load(folder)
    of_zip = load(files.zip_of(folder))
    assert of_zip.fingerprint == of_folder.fingerprint
    np.testing.assert_array_equal(
        np.asarray(of_zip.train.images), np.asarray(of_folder.train.images)
    )


@pytest.mark.parametrize("header", ["filename,label", "Image;Class", "path\tcategory"])
def test_csv_with_the_usual_headers(load, files, header):
    separator = next(c for c in ",;\t" if c in header)
    rows = [header]
    for i in range(8):
        files.write(f"set/images/{i}.png", files.encode(files.picture(i)))
        rows.append(f"{i}.png{separator}{'even' if i % 2 == 0 else 'odd'}")
    table = files.write("set/labels.csv", "\n".join(rows))
    for source in (table, files.root / "set"):
        dataset = load(source)
        assert dataset.kind == "CSV"
        assert dataset.classes == ("even", "odd")
        label, pixels = every_image(dataset)["images/6.png"]
        assert label == "even"
        np.testing.assert_array_equal(pixels, files.picture(6))


def test_csv_column_of_parts_and_image_ids_without_ending(load, files):
    rows = ["id,split,breed"]
    for i in range(12):
        files.write(f"set/{i:02}.png", files.encode(files.picture(i)))
        rows.append(f"{i:02},{'test' if i < 4 else 'train'},{'pug' if i % 2 else 'poodle'}")
    files.write("set/table.csv", "﻿" + "\r\n".join(rows))
    dataset = load(files.root / "set")
    assert sorted(dataset.test.names) == ["00.png", "01.png", "02.png", "03.png"]
    assert dataset.classes == ("poodle", "pug")


def test_csv_rows_without_file_or_label_are_listed_and_skipped(load, files):
    for i in range(6):
        files.write(f"set/{i}.png", files.encode(files.picture(i)))
    rows = [f"{i}.png,{i % 2}" for i in range(5)]
    rows += ["gone.png,1", "5.png,", "../secret.png,1", "0.png,1"]
    table = files.write("set/t.csv", "file,label\n" + "\n".join(rows))
    files.write("secret.png", files.encode(files.picture(9)))
    dataset = load(table)
    skipped = {problem.path: problem.kind for problem in dataset.problems if problem.skipped}
    assert skipped == {
        "gone.png": "missing",
        "5.png": "unlabelled",
        "../secret.png": "missing",
        "0.png": "ignored",
    }
    assert len(every_image(dataset)) == 5


@pytest.mark.parametrize("packed", [False, True])
def test_idx_names_decide_train_and_test(load, files, packed):
    folder, arrays = files.idx_set(packed=packed)
    dataset = load(folder, settings=DataSettings(validation_fraction=0.0))
    assert dataset.kind == "IDX"
    assert dataset.image_shape == (6, 5, 1)
    for split, part in ((dataset.train, "train"), (dataset.test, "t10k")):
        np.testing.assert_array_equal(
            np.asarray(split.images)[..., 0], arrays[f"{part}-images-idx3-ubyte"]
        )
        np.testing.assert_array_equal(split.labels, arrays[f"{part}-labels-idx1-ubyte"])


def test_one_idx_file_finds_the_rest_of_its_set(load, files):
    folder, _ = files.idx_set()
    dataset = load(folder / "t10k-labels-idx1-ubyte")
    assert (len(dataset.train) + len(dataset.val), len(dataset.test)) == (30, 10)


@pytest.mark.parametrize("packed", [False, True])
def test_idx_files_in_folders_of_their_own_name_are_one_set(load, files, packed):
    """A well-known download holds every file twice: as it is, and in a folder of its name."""
    folder, arrays = files.idx_set()
    for name, values in arrays.items():
        files.write(f"nested/{name}/{name}", files.idx(values))
        files.write(f"twice/{name}/{name}", files.idx(values))
        files.write(f"twice/{name.replace('-idx', '.idx')}", files.idx(values))
    for other in ("nested", "twice"):
        source = files.zip_of(files.root / other) if packed else files.root / other
        assert load(source).fingerprint == load(folder).fingerprint
    name = "train-images-idx3-ubyte"
    files.write(f"twice/{name}/{name}", files.idx(arrays[name][:7]))
    source = files.zip_of(files.root / "twice") if packed else files.root / "twice"
    with pytest.raises(DataError, match=r"same name but differ in size"):
        load(source)


@pytest.mark.parametrize("packed", [False, True])
def test_the_eight_columns_of_qmnist_begin_with_the_class(load, files, packed):
    for part, n in (("train", 30), ("test", 12)):
        pixels = np.random.default_rng(n).integers(0, 256, (n, 6, 5), dtype=np.uint8)
        columns = np.zeros((n, 8), ">i4")
        columns[:, 0], columns[:, 5] = np.arange(n) % 3, np.arange(n)
        for name, content in (
            (f"qmnist-{part}-images-idx3-ubyte", files.idx(pixels)),
            (f"qmnist-{part}-labels-idx2-int", files.idx(columns, 0x0C)),
        ):
            ending = ".gz" if packed else ""
            files.write(f"q/{name}{ending}", gzip.compress(content) if packed else content)
    dataset = load(files.root / "q", settings=DataSettings(validation_fraction=0.0))
    assert dataset.classes == ("0", "1", "2")
    assert (len(dataset.train), len(dataset.test)) == (30, 12)
    np.testing.assert_array_equal(dataset.test.labels, np.arange(12) % 3)
    assert any("QMNIST" in note for note in dataset.notes)


@pytest.mark.parametrize(
    ("code", "make"),
    [
        (0x0D, lambda a: (a / 255).astype(">f4")),
        (0x0E, lambda a: a.astype(">f8")),
        (0x0B, lambda a: a.astype(">i2")),
        (0x0C, lambda a: (a.astype(np.int64) * 257).astype(">i4")),
    ],
)
def test_idx_images_of_other_types_become_bytes(load, files, code, make):
    pixels = np.random.default_rng(0).integers(0, 256, (30, 6, 5), dtype=np.uint8)
    pixels[0, 0, :2] = (0, 255)
    files.write("i/train-images-idx3-float", files.idx(make(pixels), code))
    files.write("i/train-labels-idx1-ubyte", files.idx((np.arange(30) % 3).astype(np.uint8)))
    dataset = load(files.root / "i", settings=DataSettings(validation_fraction=0, test_fraction=0))
    np.testing.assert_array_equal(np.asarray(dataset.train.images)[..., 0], pixels)


def test_idx_images_of_zeros_and_ones_are_black_and_white(load, files):
    pixels = np.random.default_rng(0).integers(0, 2, (30, 6, 5), dtype=np.uint8)
    files.write("i/train-images-idx3-ubyte", files.idx(pixels))
    files.write("i/train-labels-idx1-ubyte", files.idx((np.arange(30) % 3).astype(np.uint8)))
    dataset = load(files.root / "i", settings=DataSettings(validation_fraction=0, test_fraction=0))
    np.testing.assert_array_equal(np.asarray(dataset.train.images)[..., 0], pixels * 255)
    assert any("1 as white" in note for note in dataset.notes)


@pytest.mark.parametrize(
    ("code", "labels", "kind"),
    [(0x08, np.eye(3, dtype=np.uint8)[np.arange(30) % 3], "classes"),
     (0x08, np.ones((30, 4), np.uint8), "labels"),
     (0x0D, np.linspace(0, 1, 30).astype(">f4"), "values")],
)  # fmt: skip
def test_idx_labels_of_other_kinds(load, files, code, labels, kind):
    pixels = np.random.default_rng(0).integers(0, 256, (30, 6, 5), dtype=np.uint8)
    files.write("i/train-images-idx3-ubyte", files.idx(pixels))
    files.write(f"i/train-labels-idx{labels.ndim}-ubyte", files.idx(labels, code))
    assert load(files.root / "i").target_kind == kind


def test_idx_in_a_zip(load, files):
    folder, _ = files.idx_set(packed=True)
    assert load(files.zip_of(folder)).fingerprint == load(folder).fingerprint


def test_emnist_is_turned_upright_and_its_labels_become_letters(load, files):
    images = np.arange(4 * 5 * 5, dtype=np.uint8).reshape(4, 5, 5)
    stem = "set/emnist-letters-train-"
    files.write(f"{stem}images-idx3-ubyte", files.idx(images))
    files.write(f"{stem}labels-idx1-ubyte", files.idx(np.array([1, 2, 1, 2], np.uint8)))
    files.write("set/emnist-letters-mapping.txt", "1 65\n2 66\n")
    none = DataSettings(validation_fraction=0.0, test_fraction=0.0)
    dataset = load(files.root / "set", settings=none)
    assert dataset.classes == ("A", "B")
    np.testing.assert_array_equal(dataset.train.images[1][..., 0], images[1].T)


def test_cifar_10_planes_become_pixels(load, files):
    first, test = files.cifar([0, 1, 9], 1), files.cifar([1, 0], 2)
    files.write("c/data_batch_1.bin", first)
    files.write("c/test_batch.bin", test)
    dataset = load(files.root / "c", settings=DataSettings(validation_fraction=0.0))
    assert dataset.classes == ("airplane", "automobile", "truck")
    assert dataset.train.labels.tolist() == [0, 1, 2]
    assert len(dataset.test) == 2
    pixel = dataset.train.images[1][3, 4]
    assert pixel.tolist() == [first[3073 + 1 + c * 1024 + 3 * 32 + 4] for c in range(3)]


def test_cifar_100_uses_the_fine_label(load, files):
    files.write("c/train.bin", files.cifar([0, 1, 2, 1], 1, coarse=True))
    files.write("c/fine_label_names.txt", "apple\nbaby\nbear\n")
    dataset = load(files.root / "c", settings=DataSettings(test_fraction=0, validation_fraction=0))
    assert dataset.classes == ("apple", "baby", "bear")
    assert dataset.train.labels.tolist() == [0, 1, 2, 1]


def test_a_second_source_is_the_test_part_with_classes_matched_by_name(load, files):
    train = files.class_folders("train_set", {"a": 6, "b": 6})
    test = files.class_folders("test_set", {"b": 3}, seed=90)
    files.class_folders("test_set", {"a": 1}, seed=95)
    dataset = load(train, test_source=test)
    assert [dataset.classes[i] for i in dataset.test.labels] == ["a", "b", "b", "b"]
    assert len(dataset.train) + len(dataset.val) == 12
    files.class_folders("test_set", {"c": 1}, seed=99)
    with pytest.raises(DataError, match=r"test_set has images of the class “c”"):
        load(train, test_source=test)


@pytest.mark.skipif(
    sys.platform == "win32",
    reason="Windows has no folder x beside X, and none ends in a space",
)
def test_classes_of_a_second_source_match_in_any_case_and_unicode_form(load, files):
    train = files.class_folders("a", {"M\u00f6we": 6, "cat": 6, "x": 6, "X": 6})
    test = files.class_folders("b", {"Mo\u0308we": 3, "Cat ": 2, "X": 1}, seed=90)
    dataset = load(train, test_source=test)
    names = [dataset.classes[label] for label in dataset.test.labels]
    assert sorted(names) == ["M\u00f6we", "M\u00f6we", "M\u00f6we", "X", "cat", "cat"]


def test_size_left_open_is_the_most_common_one_limited_with_a_note(load, files):
    folder = files.class_folders(shape=(10, 14, 1))
    assert load(folder).image_shape == (10, 14, 1)
    large = files.class_folders("large", {"a": 3, "b": 3}, shape=(200, 400, 3))
    dataset = load(large)
    assert dataset.image_shape == (64, 128, 3)
    assert "200×400" in dataset.notes[1]
    chosen = load(large, settings=DataSettings(height=20, width=24, channels=1))
    assert chosen.image_shape == (20, 24, 1)
    assert not any("200×400" in note for note in chosen.notes)


def test_describe_is_plain_json_and_agrees_with_the_splits(load):
    digits = load("digits")
    described = json.loads(json.dumps(digits.describe()))
    assert described["images"] == {"train": 1374, "val": 155, "test": 268}
    assert sum(row["train"] for row in described["classes"]) == 1374
    assert "10 classes, 16×16 grey, 1,374 train" in digits.summary()


def test_mean_and_std_are_those_of_the_training_pixels(load, files):
    dataset = load(files.class_folders())
    pixels = np.asarray(dataset.train.images).reshape(-1, 3).astype(np.float64)
    np.testing.assert_allclose(dataset.mean, pixels.mean(axis=0), rtol=1e-12)
    np.testing.assert_allclose(dataset.std, pixels.std(axis=0), rtol=1e-9)

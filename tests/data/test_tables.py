"""Tables: the right one, the right columns, the right files; what is a guess is said."""

from __future__ import annotations

import gzip
import unicodedata

import numpy as np
import pytest

from cnndesk.data.report import Choice, Job
from cnndesk.data.sources import recognise
from cnndesk.data.sources.base import PARTS
from cnndesk.errors import DataError

NAMES = [f"p{number}.png" for number in range(12)]
KINDS = ["cat", "dog"]


@pytest.fixture
def read(files):
    """List a source below the folder of the test, written or not."""

    def listing(path="set", **choice):
        job = Job(choice=Choice(**choice))
        return recognise(files.root / path, job).listing(job)

    return listing


@pytest.fixture
def images(files):
    """Write empty images."""

    def write(names=NAMES, folder="set"):
        for name in names:
            files.write(f"{folder}/{name}", b"")

    return write


def said(listing):
    """Return {file: class name} of a listing."""
    return dict(
        zip(listing.names, [listing.classes[label] for label in listing.labels], strict=True)
    )


def expected(names=NAMES):
    return {name: KINDS[number % 2] for number, name in enumerate(names)}


def table(*columns, header="", separator=","):
    rows = [separator.join(map(str, row)) for row in zip(*columns, strict=True)]
    return "\n".join([header, *rows] if header else rows) + "\n"


def kinds(count=12):
    return [KINDS[number % 2] for number in range(count)]


# --- which column ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "header",
    [
        "image,level",
        "id_code,diagnosis",
        "photo,emotion",
        "img,cls",
        "Image Index,Finding Labels",
        "what is this,nobody knows",
        "the Path,ClassId",
        "",
    ],
)
def test_two_columns_are_file_and_label_whatever_they_are_called(files, images, read, header):
    images()
    files.write("set/t.csv", table(NAMES, kinds(), header=header))
    assert said(read()) == expected()


def test_columns_beside_do_not_matter_where_the_header_is_clear(files, images, read):
    images()
    header = ",lesion_id,image_id,dx,age,sex"
    columns = [range(12), [f"L{i // 2}" for i in range(12)], [f"p{i}" for i in range(12)]]
    text = table(*columns, kinds(), range(30, 42), "mfmffmmfmffm", header=header)
    files.write("set/t.csv", text)
    listing = read()
    assert said(listing) == expected()
    assert "labels from “dx”, names of files from “image_id”" in listing.understood


def test_of_a_number_and_a_name_of_each_class_the_name_is_taken(files, images, read):
    images()
    numbers = [i % 2 for i in range(12)]
    files.write("set/t.csv", table(numbers, NAMES, kinds(), header="class_id,file,class"))
    assert read().classes == ("cat", "dog")


def test_several_columns_that_may_be_the_label_are_an_error_that_offers_them(files, images, read):
    images()
    colours = ["red", "red", "blue", "blue"] * 3
    files.write("set/t.csv", table(NAMES, kinds(), colours, header="filename,animal,colour"))
    with pytest.raises(DataError, match=r"“animal”, “colour”.*--label-column") as error:
        read()
    assert "t.csv" in str(error.value)
    assert read(label_column="colour").classes == ("blue", "red")
    assert said(read("set/t.csv", label_column="Animal")) == expected()


def test_a_chosen_column_that_is_not_there_is_an_error_that_lists_all(files, images, read):
    images()
    files.write("set/t.csv", table(NAMES, kinds(), header="filename,label"))
    with pytest.raises(DataError, match=r"no column “kind”.*“filename”, “label”"):
        read(label_column="kind")
    with pytest.raises(DataError, match=r"“filename”.*names the images"):
        read(label_column="filename")


def test_one_column_per_class_gives_classes(files, images, read):
    images()
    flags = [[1 - i % 2 for i in range(12)], [i % 2 for i in range(12)]]
    files.write("set/t.csv", table(NAMES, *flags, header="image_id, cat, dog"))
    listing = read()
    assert said(listing) == expected()
    assert listing.targets is None


def test_columns_of_0_and_1_without_exactly_one_1_are_labels(files, images, read):
    images()
    sun, sea = [1, 1, 0, 0] * 3, [1, 0, 1, 0] * 3
    files.write("set/t.csv", table(NAMES, sun, sea, header="image,sun,sea"))
    listing = read()
    assert listing.classes == ("sea", "sun")
    assert listing.targets.kind == "labels"
    np.testing.assert_array_equal(listing.targets.array, np.array([sea, sun]).T)


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("file,labels", ["sun sea", "sea", "sun", "sun sea dog"]),
        ("file,tags", ["sun, sea", "sea", "sun", "sun,sea,dog"]),
        ("file,label", ["sun|sea", "sea", "sun", "sun|sea|dog"]),
        ("file,label", ["sun;sea", "sea", "sun", "sun; sea; dog"]),
        ("file,label", ["['sun', 'sea']", "['sea']", "['sun']", "['sun', 'sea', 'dog']"]),
    ],
)
def test_several_labels_in_a_cell_are_divided(files, images, read, header, cells):
    images()
    quoted = [f'"{cell}"' for cell in cells * 3]
    files.write("set/t.csv", table(NAMES, quoted, header=header))
    listing = read()
    assert listing.classes == ("dog", "sea", "sun")
    assert listing.targets.array[:4].tolist() == [[0, 1, 1], [0, 1, 0], [0, 0, 1], [1, 1, 1]]
    assert "3 labels, any number of them per image" in listing.understood


@pytest.mark.parametrize(
    "names",
    [
        ["golden retriever", "german shepherd", "pug"],
        ["red apple", "green apple", "red pear", "green pear"],
        ["bell pepper", "pepper"],
        ["Smith, John", "Doe, Jane"],
    ],
)
def test_names_of_several_words_are_one_class_each(files, images, read, names):
    images()
    cells = [f'"{names[i % len(names)]}"' for i in range(12)]
    files.write("set/t.csv", table(NAMES, cells, header="file,label"))
    listing = read()
    assert sorted(listing.classes) == sorted(names)
    assert listing.targets is None


def test_measured_numbers_are_values_with_their_unit(files, images, read):
    images()
    values = [0.5 * i + 0.25 for i in range(12)]
    files.write("set/t.csv", table(NAMES, values, header="file,weight [kg]"))
    listing = read()
    assert listing.classes == ("weight",)
    assert listing.targets.units == ("kg",)
    np.testing.assert_array_equal(listing.targets.array[:, 0], values)


def test_decimal_commas_are_read_where_commas_do_not_divide(files, images, read):
    images()
    values = [f"{i},5" for i in range(12)]
    files.write("set/t.csv", table(NAMES, values, header="file;weight", separator=";"))
    np.testing.assert_array_equal(read().targets.array[:, 0], np.arange(12) + 0.5)


def test_several_columns_of_numbers_are_values_where_they_are_chosen(files, images, read):
    images()
    xs, ys = [i + 0.5 for i in range(12)], [2 * i + 0.25 for i in range(12)]
    files.write("set/t.csv", table(NAMES, xs, ys, header="file,x,y"))
    with pytest.raises(DataError, match="“x”, “y”"):
        read()
    listing = read(label_column="x,y")
    assert listing.classes == ("x", "y")
    np.testing.assert_array_equal(listing.targets.array, np.array([xs, ys]).T)


def test_numbers_of_classes_with_and_without_decimals_are_the_same(files, images, read):
    images()
    files.write("set/t.csv", table(NAMES, ["0", "0.0", "1", "1.0"] * 3, header="file,label"))
    listing = read()
    assert listing.classes == ("0", "1")
    assert any("“.0”" in note for note in listing.notes)


def test_spellings_of_a_class_are_joined_and_that_is_said(files, images, read):
    images()
    files.write("set/t.csv", table(NAMES, ["Cat", "cat ", "dog", "Dog"] * 3, header="file,label"))
    listing = read()
    assert listing.classes == ("Cat", "Dog")
    assert any("“Cat” and “cat”" in note for note in listing.notes)


def test_numbers_get_their_names_from_a_list_of_classes(files, images, read):
    images()
    files.write("set/classes.txt", "cat\ndog\nemu\n")
    files.write("set/t.csv", table(NAMES, [i % 2 for i in range(12)], header="file,label"))
    for source in ("set", "set/t.csv"):
        listing = read(source)
        assert said(listing) == expected()
        assert any("0 is “cat”" in note for note in listing.notes)


def test_more_rows_of_one_image_are_labels_where_that_is_the_rule(files, images, read):
    images()
    names = [name for name in NAMES for _ in range(2)]
    files.write(
        "set/t.csv", table(names, ["sun", "sea"] * 11 + ["sun", "sun"], header="file,label")
    )
    listing = read()
    assert listing.targets.kind == "labels"
    assert len(listing.names) == 12


def test_equal_rows_of_one_image_say_nothing_new(files, images, read):
    images()
    names = [name for name in NAMES for _ in range(2)]
    cells = [cell for cell in kinds() for _ in range(2)]
    boxes = range(24)
    files.write("set/t.csv", table(names, boxes, cells, header="filename,xmin,class"))
    assert said(read()) == expected()
    assert read().problems == ()


@pytest.mark.parametrize("missing", ["", "nan", "NA", "null"])
def test_rows_without_a_label_are_unlabelled(files, images, read, missing):
    images()
    files.write("set/t.csv", table(NAMES, [*kinds(11), missing], header="file,label"))
    for source in ("set", "set/t.csv"):
        listing = read(source)
        assert listing.unlabelled == ["p11.png"]
        assert listing.classes == ("cat", "dog")


# --- which file --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "written",
    [
        "p{}",
        "P{}.PNG",
        "p{}.jpg",
        "./img/p{}.png",
        "img\\p{}.png",
        "/home/ann/set/img/p{}.png",
        "C:\\Users\\ann\\set\\img\\p{}.png",
        "https://example.org/set/img/p{}.png?size=3",
        "other/p{}.png",
        '"p{}.png "',
    ],
)
def test_names_are_found_however_they_are_written(files, images, read, written):
    images(folder="set/img")
    cells = [written.format(number) for number in range(12)]
    files.write("set/t.csv", table(cells, kinds(), header="filename,label"))
    want = {f"img/{name}": kind for name, kind in expected().items()}
    assert said(read()) == want
    assert said(read("set/t.csv")) == want


def test_paths_upwards_are_found_within_the_source_only(files, images, read):
    images(folder="set/img")
    images(folder="outside")
    cells = [f"../img/{name}" for name in NAMES]
    files.write("set/csv/t.csv", table(cells, kinds(), header="file,label"))
    assert said(read()) == {f"img/{name}": kind for name, kind in expected().items()}
    cells = [f"../../outside/{name}" for name in NAMES]
    files.write("set/csv/t.csv", table(cells, kinds(), header="file,label"))
    with pytest.raises(DataError, match=r"names no image that is there"):
        read()


def test_a_table_of_other_names_says_what_the_files_are_called(files, images, read):
    images()
    files.write("set/t.csv", table(range(100, 112), kinds(), header="number,animal"))
    with pytest.raises(DataError, match=r"“number”, “animal”.*names like p0.png"):
        read()


@pytest.mark.parametrize("ending", [".tif", ".bmp", ".webp", ".JPG", ".jp2"])
def test_ids_without_an_ending_name_files_of_any(files, images, read, ending):
    images([f"a{number}{ending}" for number in range(12)], "set/train")
    cells = [f"a{number}" for number in range(12)]
    files.write("set/t.csv", table(cells, kinds(), header="id,label"))
    assert len(read().names) == 12


@pytest.mark.parametrize("forms", [("NFC", "NFD"), ("NFD", "NFC")])
def test_names_in_either_unicode_form_are_found(files, images, read, forms):
    names = [f"Möwe {number}.png" for number in range(12)]
    images([unicodedata.normalize(forms[0], name) for name in names])
    cells = [unicodedata.normalize(forms[1], name) for name in names]
    files.write("set/t.csv", table(cells, kinds(), header="file,label"))
    assert len(read().names) == 12
    escaped = [name.replace("ö", "%C3%B6").replace(" ", "%20") for name in names]
    files.write("set/t.csv", table(escaped, kinds(), header="file,label"))
    assert len(read().names) == 12


def test_numbers_whose_leading_zeros_are_lost_are_found_and_that_is_said(files, images, read):
    names = [f"{number:05}.png" for number in range(12)]
    images(names)
    files.write("set/t.csv", table(range(12), kinds(), header="id,label"))
    listing = read()
    assert said(listing) == expected(names)
    assert any("leading zeros" in note for note in listing.notes)


def test_a_name_in_two_folders_is_ambiguous_and_both_are_named(files, images, read):
    images(folder="set/a")
    images(["p0.png"], "set/b")
    files.write("set/t.csv", table(NAMES, kinds(), header="file,label"))
    listing = read()
    assert len(listing.names) == 11
    (problem,) = [p for p in listing.problems if p.kind == "missing"]
    assert "“a/p0.png”, “b/p0.png”" in problem.reason
    images(folder="set/b")
    assert any("“a/p0.png”, “b/p0.png”" in note for note in read().notes)
    with pytest.raises(DataError, match=r"several of that name: “a/p0.png”, “b/p0.png”"):
        read(layout="table")


def test_a_column_of_folders_decides_between_equal_names(files, images, read):
    images(NAMES[:6], "set/a")
    images(NAMES[:6], "set/b")
    folders = ["a"] * 6 + ["b"] * 6
    files.write("set/t.csv", table(folders, NAMES[:6] * 2, kinds(), header="folder,file,label"))
    want = [f"{folder}/{name}" for folder, name in zip(folders, NAMES[:6] * 2, strict=True)]
    assert said(read()) == dict(zip(want, kinds(), strict=True))


def test_the_folder_in_a_cell_decides_between_equal_names(files, images, read):
    images(folder="set/a")
    images(folder="set/b")
    cells = [f"{'ab'[number % 2]}/p{number // 2}.png" for number in range(12)]
    files.write("set/t.csv", table(cells, kinds(), header="file,label"))
    assert said(read()) == dict(zip(cells, kinds(), strict=True))


def test_a_file_missing_from_its_folder_is_not_replaced_by_one_of_another(files, images, read):
    images(NAMES[:6], "set/a")
    images(NAMES[6:], "set/b")
    cells = [f"a/{name}" for name in NAMES]
    files.write("set/t.csv", table(cells, kinds(), header="file,label"))
    assert sorted(read().names) == sorted(f"a/{name}" for name in NAMES[:6])


@pytest.mark.parametrize("source", ["set", "set/train.csv"])
def test_the_table_of_a_part_means_the_files_of_that_part(files, images, read, source):
    images(folder="set/train")
    images(folder="set/test")
    files.write("set/train.csv", table([n[:-4] for n in NAMES], kinds(), header="id,label"))
    listing = read(source)
    assert all(name.startswith("train/") for name in listing.names)
    assert len(listing.names) == 12


# --- parts -------------------------------------------------------------------------------------


def parts(listing):
    return [PARTS[part] if part < 3 else "-" for part in listing.parts]


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("split", ["train", "val", "test"]),
        ("Usage", ["Training", "Validation", "Testing"]),
        ("whatever", ["TRAIN", "dev", "t10k"]),
        ("partition", ["0", "1", "2"]),
    ],
)
def test_a_column_of_words_for_parts_gives_them(files, images, read, title, words):
    images()
    cells = [words[number // 4] for number in range(12)]
    files.write("set/t.csv", table(NAMES, cells, kinds(), header=f"file,{title},label"))
    assert parts(read()) == ["train"] * 4 + ["val"] * 4 + ["test"] * 4


@pytest.mark.parametrize(
    ("title", "yes", "no"),
    [
        ("is_valid", "val", "train"),
        ("is_test", "test", "train"),
        ("is_train", "train", "test"),
        ("Test", "test", "train"),
    ],
)
def test_a_column_of_yes_and_no_gives_parts(files, images, read, title, yes, no):
    images()
    flags = ["True", "False"] * 6
    labels = ["cat", "cat", "dog", "dog"] * 3
    files.write("set/t.csv", table(NAMES, labels, flags, header=f"file,label,{title}"))
    assert parts(read()) == [yes, no] * 6


@pytest.mark.parametrize("column", [True, False])
def test_lists_of_names_alone_give_the_parts_of_class_folders(files, images, read, column):
    images(NAMES, "set/images/cat")
    images(NAMES, "set/images/dog")
    every = [f"{kind}/{name[:-4]}" for name in NAMES for kind in ("cat", "dog")]
    words = ["train" if number < 16 else "test" for number in range(24)]
    if column:
        files.write("set/meta.csv", table(every, words, range(24), header="name,split,width"))
    else:
        files.write("set/meta/train.txt", "\n".join(every[:16]))
        files.write("set/meta/test.txt", "\n".join(every[16:]))
    files.write("set/meta/classes.txt", "cat\ndog\n")
    listing = read()
    assert listing.classes == ("cat", "dog")
    test = {
        name for name, part in zip(listing.names, parts(listing), strict=True) if part == "test"
    }
    assert test == {f"images/{name}.png" for name in every[16:]}
    assert "train and test from “meta" in listing.understood


def test_a_list_may_be_called_like_one_of_classes(files, images, read):
    images()
    files.write("set/labels.txt", table(NAMES, kinds(), separator=" "))
    assert said(read()) == expected()


def test_numbers_beside_columns_of_0_and_1_leave_it_open(files, images, read):
    images()
    flags, scores = [[0, 1] * 6, [1, 0, 0] * 4], [10, 90, 20, 80, 30, 70, 40, 60, 50, 55, 15, 25]
    files.write("set/t.csv", table(NAMES, *flags, scores, header="id,eyes,face,how cute"))
    with pytest.raises(DataError, match=r"“eyes”, “face”, “how cute”"):
        read()
    assert read(label_column="eyes,face").targets.kind == "labels"


def test_a_list_of_several_columns_offers_them(files, images, read):
    images()
    lines = [f"p{i} {i % 3} {i % 2} {i // 6}\n" for i in range(12)]
    files.write("set/annotations/list.txt", "# made by hand\n" + "".join(lines))
    with pytest.raises(DataError, match=r"list.txt may hold the labels: “column 2”"):
        read()
    assert read(label_column="column 3").classes == ("0", "1")


def test_a_part_without_class_folders_gets_its_classes_from_a_list(files, images, read):
    for kind in ("cat", "dog"):
        images([f"{kind}{name}" for name in NAMES], f"set/train/{kind}")
    images(folder="set/val/images")
    files.write("set/val/val_annotations.txt", table(NAMES, kinds(), [0] * 12, separator="\t"))
    listing = read()
    assert [parts(listing).count(part) for part in PARTS] == [24, 12, 0]
    assert said(listing)["val/images/p3.png"] == "dog"
    assert listing.unlabelled == []
    assert "Train and val folders" in listing.understood
    assert any("12 pictures" in note and "val_annotations" in note for note in listing.notes)


def test_whole_numbers_are_values_where_the_header_says_so(files, images, read):
    images()
    numbers = [20, 30, 31, 40, 50, 60, 61, 62, 63, 64, 65, 66]
    for header, kind in (("age", "values"), ("size [mm]", "values"), ("label", "")):
        files.write("set/t.csv", table(NAMES, numbers, header=f"file,{header}"))
        listing = read(label_column=header)
        assert (listing.targets.kind if listing.targets else "") == kind
    assert any("taken for a class" in note for note in listing.notes)


def test_a_table_that_cannot_be_read_is_named_where_labels_are_missing(files, images, read):
    images()
    files.write("set/labels.xlsx", b"PK")
    with pytest.raises(DataError, match=r"“labels.xlsx” cannot be read.*save it as CSV"):
        read()


def test_train_among_columns_of_0_and_1_is_a_vehicle(files, images, read):
    images()
    flags = [[1, 1, 0, 0] * 3, [1, 0, 1, 0] * 3]
    files.write("set/t.csv", table(NAMES, *flags, header="image,car,train"))
    listing = read()
    assert listing.classes == ("car", "train")
    assert listing.targets.kind == "labels"


def test_two_columns_of_files_are_said(files, images, read):
    images()
    masks = [f"mask{name}" for name in NAMES]
    images(masks, "set/masks")
    files.write("set/t.csv", table(NAMES, masks, kinds(), header="image,mask,label"))
    listing = read()
    assert said(listing) == expected()
    assert any("“mask” too" in note for note in listing.notes)


def test_a_packed_table_is_read(files, images, read):
    images()
    content = table(NAMES, kinds(), header="file,label").encode()
    files.write("set/t.csv.gz", gzip.compress(content))
    assert said(read()) == said(read("set/t.csv.gz")) == expected()


@pytest.mark.parametrize("words", [["train", "test", "extra"], ["a", "b", "c"], ["0", "1", "1"]])
def test_unknown_words_for_parts_are_an_error_that_lists_them(files, images, read, words):
    images()
    cells = [words[number % 3] for number in range(12)]
    files.write("set/t.csv", table(NAMES, cells, kinds(), header="file,split,label"))
    with pytest.raises(DataError, match=rf"“split”.*“{words[2]}”.*known"):
        read()


def test_tables_named_like_parts_are_read_together(files, images, read):
    images()
    for part, start in (("train", 0), ("val", 6), ("test", 9)):
        stop = {"train": 6, "val": 9, "test": 12}[part]
        text = table(NAMES[start:stop], kinds()[start:stop], header="file,label")
        files.write(f"set/{part}.csv", text)
    listing = read()
    assert said(listing) == expected()
    assert parts(listing) == ["train"] * 6 + ["val"] * 3 + ["test"] * 3
    assert "train, val and test as given" in listing.understood


def test_a_table_in_each_folder_of_a_part_is_for_that_part(files, images, read):
    for part in ("train", "valid", "test"):
        names = [f"{part}-{name}" for name in NAMES]
        images(names, f"set/{part}")
        flags = [[1 - i % 2 for i in range(12)], [i % 2 for i in range(12)]]
        text = table(names, *flags, header="filename, cat, dog")
        files.write(f"set/{part}/_classes.csv", text)
    listing = read()
    assert listing.classes == ("cat", "dog")
    assert parts(listing) == ["train"] * 12 + ["val"] * 12 + ["test"] * 12


def test_folders_of_parts_give_the_parts_where_the_table_does_not(files, images, read):
    images([f"a{name}" for name in NAMES], "set/train")
    images(NAMES, "set/test")
    names = [*(f"a{name}" for name in NAMES), *NAMES]
    files.write("set/labels.csv", table(names, kinds(24), header="file,label"))
    assert parts(read()) == ["train"] * 12 + ["test"] * 12


# --- which table -------------------------------------------------------------------------------


@pytest.mark.parametrize("folder", ["set/test", "set/images"])
@pytest.mark.parametrize(
    ("name", "answers"),
    [
        ("sample_submission.csv", ["cat"] * 6),
        ("sampleSubmission.csv", ["cat", "dog"] * 3),
        ("test.csv", ["cat"] * 6),
        ("answers.csv", ["0"] * 6),
    ],
)
def test_placeholders_are_no_labels(files, images, read, folder, name, answers):
    first = "set/images" if folder == "set/images" else "set/train"
    images(folder=first)
    rest = [f"q{number}.png" for number in range(6)]
    images(rest, folder)
    files.write("set/train.csv", table(NAMES, kinds(), header="id,label"))
    files.write(f"set/{name}", table(rest, answers, header="id,label"))
    listing = read()
    assert len(listing.names) == 12
    assert sorted(listing.unlabelled) == sorted(f"{folder[4:]}/{name}" for name in rest)
    assert "6 pictures" in listing.understood
    assert any(f"“{name}” is not used" in note for note in listing.notes)


def test_tables_that_contradict_each_other_are_an_error_that_names_them(files, images, read):
    images()
    files.write("set/a.csv", table(NAMES, kinds(), header="file,label"))
    files.write("set/b.csv", table(NAMES, kinds()[::-1], header="file,label"))
    with pytest.raises(DataError, match=r"“a.csv”, “b.csv”.*Choose one"):
        read()
    assert said(read("set/a.csv")) == expected()


def test_the_table_that_names_most_images_is_taken_and_not_merged(files, images, read):
    images()
    files.write("set/most.csv", table(NAMES[:10], kinds(10), header="file,label"))
    files.write("set/few.csv", table(NAMES[10:], ["emu", "owl"], header="file,label"))
    listing = read()
    assert len(listing.names) == 10
    assert listing.classes == ("cat", "dog")
    assert any("“few.csv” is not used" in note for note in listing.notes)


def test_a_table_that_names_the_images_wins_over_their_folders(files, images, read):
    images(NAMES[:6], "set/a")
    images(NAMES[6:], "set/b")
    files.write("set/labels.csv", table(NAMES, kinds(), header="file,label"))
    assert read().classes == ("cat", "dog")
    assert read(layout="folders").classes == ("a", "b")


@pytest.mark.parametrize(
    ("count", "header"), [(3, "file,label"), (12, "file,who knows"), (12, "file,width")]
)
def test_folders_win_over_a_table_of_few_images_or_of_other_things(
    files, images, read, count, header
):
    images(NAMES[:6], "set/a")
    images(NAMES[6:], "set/b")
    files.write("set/t.csv", table(NAMES[:count], kinds(count), header=header))
    assert read().classes == ("a", "b")
    if header != "file,width":
        assert any("t.csv" in note for note in read().notes)
        assert read(layout="table").classes == ("cat", "dog")


def test_a_table_wins_over_folders_of_a_few_images_each(files, images, read):
    names = [f"patient{number // 2}/{number}.png" for number in range(12)]
    images(names)
    files.write("set/t.csv", table(names, kinds(), header="where,what"))
    assert read().classes == ("cat", "dog")


def test_a_table_cannot_be_chosen_where_there_is_none(images, read):
    images(NAMES[:6], "set/a")
    images(NAMES[6:], "set/b")
    with pytest.raises(DataError, match="holds no table"):
        read(layout="table")


def test_lists_of_paths_and_numbers_are_tables(files, images, read):
    for part in ("train", "val"):
        images([f"{part} {name}" for name in NAMES], f"set/{part} images")
        lines = [f"{part} images/{part} {n} {i % 2}\n" for i, n in enumerate(NAMES)]
        files.write(f"set/{part}.txt", "".join(lines))
    files.write("set/classes.txt", "cat\ndog\n")
    files.write("set/README.txt", "Two kinds of animals.\n\nHave fun with them.\n")
    listing = read()
    assert listing.classes == ("cat", "dog")
    assert parts(listing) == ["train"] * 12 + ["val"] * 12


# --- how it is written -------------------------------------------------------------------------


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize(
    ("encoding", "said_as"),
    [
        ("utf-8", ""),
        ("utf-8-sig", ""),
        ("utf-16", ""),
        ("utf-16-le", "UTF-16"),
        ("utf-16-be", "UTF-16"),
        ("cp1252", "Windows-1252"),
        ("mac_roman", "Mac Roman"),
        ("cp850", "DOS"),
    ],
)
@pytest.mark.parametrize("mark", ["", "sep=\n"])
def test_spreadsheets_of_any_system_are_read(
    files, images, read, separator, encoding, said_as, mark
):
    images()
    cells = [["Möwe", "Bär, grün"][number % 2] for number in range(12)]
    quoted = [f'"{cell}"' for cell in cells]
    text = mark.replace("=", f"={separator}") + table(
        NAMES, quoted, header=separator.join(("filename", "label")), separator=separator
    )
    files.write("set/t.csv", text.replace("\n", "\r\n").encode(encoding))
    listing = read()
    assert listing.classes == ("Bär, grün", "Möwe")
    assert [said_as in note for note in listing.notes] == ([True] if said_as else [])


def test_a_title_and_comments_above_the_header_are_passed_over(files, images, read):
    images()
    for above in ("# made by hand\nMy animals,\n", "# made, by hand\n", "#"):
        files.write("set/t.csv", above + table(NAMES, kinds(), header="file,label"))
        assert said(read()) == expected()


def test_a_table_in_an_archive_reads_like_one_in_a_folder(files, images, read):
    images(folder="set/img")
    files.write("set/t.csv", table([n[:-4] for n in NAMES], kinds(), header="id,label"))
    files.zip_of(files.root / "set")
    assert list(said(read("set.zip")).values()) == kinds()

"""What folders stand for: parts in any spelling, classes, unlabelled pictures, things beside."""

from __future__ import annotations

import os
import zipfile
from collections import Counter

import pytest

from cnndesk.data.report import Choice, Job
from cnndesk.data.sources import recognise
from cnndesk.data.sources.base import PARTS
from cnndesk.data.sources.part_names import part_of
from cnndesk.errors import DataError

CASES = pytest.mark.skipif(os.name == "nt", reason="folders there differ by more than case")


@pytest.fixture
def listed(files):
    """Write empty images, ``{folder: how many}``, and list their tree."""

    def listing(folders, layout="auto"):
        for folder, count in folders.items():
            for number in range(count):
                files.write(f"set/{folder}/{number}.png", b"")
        job = Job(choice=Choice(layout=layout))
        return recognise(files.root / "set", job).listing(job)

    return listing


def counts(listing):
    """Return {(part, class): images}."""
    return dict(
        Counter(
            (PARTS[part] if part < len(PARTS) else "-", listing.classes[label])
            for part, label in zip(listing.parts, listing.labels, strict=True)
        )
    )


def parted(**parts):
    return {(part, name): count for part, count in parts.items() for name in ("cat", "dog")}


NAMES = {
    "train": [
        "train",
        "Train",
        "TRAINING",
        "training_set",
        "TrainSet",
        "seg_train",
        "train_01",
        "Training Set",
        "train-images",
        "trainval",
        "Trainingsdaten",
    ],
    "val": ["val", "valid", "Validation", "val2017", "dev", "devset", "valid_64x64"],
    "test": [
        "test",
        "TESTING",
        "test_set",
        "t10k",
        "holdout",
        "hold-out",
        "eval",
        "testdata",
        "test (1)",
        "Test Images",
        "t10k-images",
        "test-dev",
    ],
    None: [
        "cat",
        "devil",
        "value",
        "contest",
        "attest",
        "trains",
        "toy_train",
        "bullet_train",
        "train_test",
        "pred",
        "unlabelled",
        "2017",
        "set",
        "",
        "train" * 100,
    ],
}


@pytest.mark.parametrize(
    ("name", "part"), [(n, part) for part, names in NAMES.items() for n in names]
)
def test_the_part_that_a_name_means(name, part):
    found = part_of(name)
    assert (None if found is None else PARTS[found]) == part


@pytest.mark.parametrize(
    ("train", "test"),
    [
        ("train", "test"),
        ("training_set", "test_set"),
        ("seg_train/seg_train", "seg_test/seg_test"),
        ("flowers_train", "flowers_test"),
        ("asl_alphabet_train/asl_alphabet_train", "asl_alphabet_test/asl_alphabet_test"),
        ("images/train", "images/test"),
        ("data/set/Train", "data/set/holdout"),
        ("train/images", "test/images"),
        ("test/train", "test/test"),
        ("TrainSet", "EvalSet"),
        ("train", "t10k"),
        ("训练集", "测试集"),
    ],
)
def test_folders_named_like_parts_are_parts_wherever_they_stand(listed, train, test):
    tree = {f"{train}/cat": 4, f"{train}/dog": 4, f"{test}/cat": 2, f"{test}/dog": 2}
    listing = listed(tree)
    assert listing.classes == ("cat", "dog")
    assert counts(listing) == parted(train=4, test=2)
    assert listing.understood.startswith("Train and test folders")
    assert listing.unlabelled == []


def test_what_lies_beside_parts_is_left_out_and_named(listed):
    tree = {f"{part}/{name}": 3 for part in ("train", "val", "test") for name in ("cat", "dog")}
    listing = listed({**tree, "plots": 2, "more/cat": 1})
    assert counts(listing) == parted(train=3, val=3, test=3)
    left = {p.path for p in listing.problems if p.kind == "ignored"}
    assert left == {"plots", "more"}
    assert "left out: “more” (1 picture), “plots” (2 pictures)" in listing.understood


def test_a_second_copy_of_a_set_inside_it_is_left_out(listed):
    tree = {f"{part}/{name}": 2 for part in ("train", "test") for name in ("cat", "dog")}
    listing = listed({**tree, **{f"chest/{folder}": n for folder, n in tree.items()}})
    assert counts(listing) == parted(train=2, test=2)
    assert "“chest”" in listing.understood


def test_a_copy_of_all_classes_beside_them_is_left_out(listed):
    listing = listed({"cat": 3, "dog": 3, "cells/cat": 3, "cells/dog": 3})
    assert counts(listing) == {("-", "cat"): 3, ("-", "dog"): 3}
    assert "“cells” (6 pictures)" in listing.understood


@pytest.mark.parametrize(
    "name", ["test", "pred", "unlabelled", "seg_pred/seg_pred", "test/unknown"]
)
def test_flat_folders_beside_parts_hold_pictures_without_labels(listed, name):
    listing = listed({"train/cat": 4, "train/dog": 4, name: 5})
    assert counts(listing) == parted(train=4)
    assert len(listing.unlabelled) == 5
    assert all(one.startswith(f"{name}/") for one in listing.unlabelled)
    assert f"5 pictures in “{name}” have no label" in listing.understood


def test_a_flat_test_folder_beside_classes_is_no_class(listed):
    listing = listed({"cat": 4, "dog": 4, "test": 5})
    assert counts(listing) == {("-", "cat"): 4, ("-", "dog"): 4}
    assert len(listing.unlabelled) == 5
    assert any("“test”" in note and "--layout folders" in note for note in listing.notes)


def test_train_among_vehicles_is_a_class_and_that_is_said(listed):
    listing = listed({"bus": 4, "plane": 5, "train": 4})
    assert listing.classes == ("bus", "plane", "train")
    assert any("“train” is taken for a class" in note for note in listing.notes)


def test_classes_beside_a_test_folder_of_the_same_classes_are_trained_on(listed):
    listing = listed({"cat": 4, "dog": 4, "test/cat": 2, "test/dog": 2})
    assert counts(listing) == parted(train=4, test=2)
    assert "(“cat”, “dog”, “test”)" in listing.understood


@pytest.mark.parametrize("parts", [("train", "test"), ("Training", "val2017"), ("train", "eval")])
def test_parts_may_stand_below_the_classes(listed, parts):
    tree = {f"{name}/{part}": 3 for name in ("cat", "dog", "cow") for part in parts}
    listing = listed(tree)
    assert listing.classes == ("cat", "cow", "dog")
    assert sorted({part for part, _ in counts(listing)}) == sorted(
        PARTS[part_of(part)] for part in parts
    )


def test_class_and_part_may_stand_in_one_name(listed):
    tree = {f"{name}_{part}": 3 for name in ("cat", "dog") for part in ("train", "test")}
    assert counts(listed(tree)) == parted(train=3, test=3)


def test_eval_is_validation_where_there_is_a_test_folder(listed):
    tree = {f"{part}/{name}": 2 for part in ("train", "eval", "test") for name in ("cat", "dog")}
    assert counts(listed(tree)) == parted(train=2, val=2, test=2)


def test_the_only_part_is_divided_anew_unless_it_is_train(listed):
    listing = listed({"test/cat": 4, "test/dog": 4})
    assert counts(listing) == {("-", "cat"): 4, ("-", "dog"): 4}
    assert any("divided anew" in note for note in listing.notes)


def test_masks_beside_the_images_of_a_part_are_no_class(listed):
    tree = {f"train/images/{name}": 3 for name in ("cat", "dog")}
    listing = listed({**tree, "train/masks/cat": 3, "train/masks/dog": 3, "test/images/cat": 1})
    assert listing.classes == ("cat", "dog")
    assert len(listing.names) == 7


def test_images_of_a_set_beside_its_plots_are_the_set(listed):
    listing = listed({"images/cat": 3, "images/dog": 3, "results": 2})
    assert listing.classes == ("cat", "dog")
    assert "left out: “results”" in listing.understood


def test_a_test_part_of_other_classes_is_without_labels(listed):
    tree = {"train/cat": 4, "train/dog": 4, "test/a": 2, "test/b": 2}
    listing = listed(tree)
    assert counts(listing) == parted(train=4)
    assert len(listing.unlabelled) == 4
    assert any("none of the classes" in note for note in listing.notes)


@CASES
def test_names_that_differ_in_case_form_or_spaces_are_one_class_and_that_is_said(listed):
    tree = {"train/Möwe": 4, "train/cat": 4, "test/Mo\u0308we": 2, "test/Cat ": 2}
    listing = listed(tree)
    assert listing.classes == ("cat", "Möwe")
    assert counts(listing)["test", "Möwe"] == 2
    assert [note for note in listing.notes if "“cat” and “Cat”" in note]


@CASES
def test_letters_in_either_case_are_two_classes(listed):
    assert listed({"a": 2, "A": 2}).classes in (("A", "a"), ("a", "A"))


def test_pictures_beside_class_folders_are_without_labels(listed, files):
    files.write("set/stray.jpg", b"")
    listing = listed({"cat": 3, "dog": 3})
    assert listing.unlabelled == ["stray.jpg"]
    assert len(listing.names) == 6


@pytest.mark.parametrize(
    ("tree", "words"),
    [
        ({"train": 4, "test": 4}, "parts by name, with 8 images but no folders of classes"),
        ({"train": 4, "plots": 2}, "“train” in .* is a part by name"),
        ({"train": 4, "test/cat": 4, "test/dog": 4}, "“train” in .* is a part by name"),
        ({"images": 4}, "no class folders"),
        ({"train/cat": 4}, "one class only, “cat”"),
        (
            {f"{s}/{p}/{c}": 1 for s in "xy" for p in ("train", "test") for c in "ab"},
            "several data sets, “x”, “y”",
        ),
    ],
)
def test_folders_that_tell_no_classes_are_errors_that_say_why(listed, tree, words):
    with pytest.raises(DataError, match=words):
        listed(tree)


@pytest.mark.parametrize("folder", ["train", "images", ""])
def test_classes_in_the_names_of_files_are_a_hint(files, folder):
    for number in range(3):
        for name in ("cat", "dog"):
            files.write(f"set/{folder}/{name}.{number}.jpg", b"")
    job = Job()
    with pytest.raises(DataError, match=r"begin with “cat”, “dog”"):
        recognise(files.root / "set", job).listing(job)
    for number in range(20):
        files.write(f"set/{folder}/{number}.jpg", b"")
    with pytest.raises(DataError) as error:
        recognise(files.root / "set", job).listing(job)
    assert "begin with" not in str(error.value)


@pytest.mark.parametrize("depth", [40, 600])
def test_parts_within_parts_come_to_an_end(files, depth):
    files.root.mkdir(parents=True)
    with zipfile.ZipFile(files.root / "deep.zip", "w") as archive:
        for level in range(1, depth):
            for name in ("cat", "dog"):
                archive.writestr(f"{'train/' * level}{name}/0.png", b"")
    job = Job()
    source = recognise(files.root / "deep.zip", job)
    if depth < 100:
        assert source.listing(job).classes == ("cat", "dog")
    else:
        with pytest.raises(DataError, match="without end"):
            source.listing(job)


def test_the_user_may_choose_otherwise(listed):
    tree = {f"{part}/{name}": 2 for part in ("train", "test") for name in ("cat", "dog")}
    assert listed(tree, "folders").classes == ("test", "train")
    assert listed(tree, "parts").classes == ("cat", "dog")


def test_parts_that_are_not_there_cannot_be_chosen(listed):
    with pytest.raises(DataError, match="no folders of parts"):
        listed({"cat": 2, "dog": 2}, "parts")


@pytest.mark.parametrize(
    "clutter",
    ["@eaDir/1.jpg", "#recycle", "$RECYCLE.BIN", "lost+found", "__MACOSX", ".ipynb_checkpoints"],
)
@pytest.mark.parametrize("packed", [False, True])
def test_what_systems_leave_is_left_out_and_named(listed, files, clutter, packed):
    tree = {"cat": 3, "dog": 3, f"cat/{clutter}": 2, clutter: 1}
    listing = listed(tree)
    if packed:
        job = Job()
        listing = recognise(files.zip_of(files.root / "set"), job).listing(job)
    assert counts(listing) == {("-", "cat"): 3, ("-", "dog"): 3}
    assert any(clutter.partition("/")[0] in problem.reason for problem in listing.problems)


def test_images_without_an_ending_are_known_by_their_content(files):
    for name in ("cat", "dog"):
        for number, ending in enumerate(("", ".jpg_large", ".png.1", ".JPG~", ".jpg")):
            kind = "PNG" if "png" in ending else "JPEG"
            files.write(f"set/{name}/{number}{ending}", files.encode(files.picture(), kind))
        files.write(f"set/{name}/notes", "no picture, but long enough")
    job = Job()
    listing = recognise(files.root / "set", job).listing(job)
    assert len(listing.names) == 10
    assert any("8 files are images by content" in note for note in listing.notes)


def test_a_class_that_is_made_of_folders_is_said(listed):
    found = listed({"flowers/daisy": 5, "flowers/iris": 5, "holiday": 4})
    assert found.classes == ("flowers", "holiday")
    assert any("flowers" in note and "daisy" in note for note in found.notes)


@pytest.mark.parametrize(
    "folders",
    [
        {"cat": 4, "dog": 4},
        {"cat/day1": 4, "dog": 4},  # one folder inside is no other reading
        {"cat/train": 4, "cat/test": 2, "dog/train": 4, "dog/test": 2},  # parts
    ],
)
def test_classes_of_one_folder_each_are_no_guess(listed, folders):
    assert not any("folders (" in note for note in listed(folders).notes)


def test_folders_that_the_user_chose_as_classes_are_no_guess(listed):
    folders = {"flowers/daisy": 5, "flowers/iris": 5, "holiday": 4}
    assert not any("daisy" in note for note in listed(folders, "folders").notes)

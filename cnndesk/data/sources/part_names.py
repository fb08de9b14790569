"""What a name says of the part that its images belong to: train, val, test, or none with labels.

Only names are judged here, in any spelling ("Train", "TRAINING", "seg_train", "val2017",
"Test Set", "test (1)"); whether a folder holds what its name says is the business of the layouts.
A name is that of a part where one of its words means a part and the others mean nothing ("set",
"images", numbers). "toy train" and "bullet_train" are classes. Words in front or behind that the
folders beside share ("flowers_train", "flowers_test") are the name of the whole.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

TRAIN, VAL, TEST = range(3)
UNLABELLED = 3
"""A folder of pictures to be labelled or predicted: no part of what is learned or measured."""

_EVAL = 4  # "eval": test, or val where there is a test part beside

# fmt: off
_MEANINGS: dict[int, tuple[str, ...]] = {
    TRAIN: (
        "train", "training", "trn", "trainval", "trainvalid", "traintrain", "trainieren",
        "trainings",
        "entrenamiento", "apprentissage", "entrainement", "treino", "treinamento", "allenamento",
        "addestramento", "обучение", "训练", "训练集", "訓練", "学習",
    ),
    VAL: (
        "val", "valid", "validate", "validating", "validation", "vali", "vld", "dev", "devel",
        "development", "validierung",
        "validierungs", "validacion", "validacao", "validazione", "валидация",
        "验证", "验证集", "検証",
    ),
    TEST: (
        "test", "tests", "testing", "tst", "t10k", "holdout", "heldout", "testen", "prueba",
        "pruebas", "teste", "prova", "тест", "测试", "测试集", "テスト",
    ),
    _EVAL: ("eval", "evaluate", "evaluation", "evaluating"),
    UNLABELLED: (
        "pred", "predict", "predicting", "prediction", "predictions", "topredict", "forprediction",
        "inference", "infer", "unlabelled", "unlabeled", "unlabel", "unlab", "nolabel", "nolabels",
        "notlabelled", "notlabeled", "withoutlabel", "withoutlabels", "tolabel", "unannotated",
        "untagged", "unsorted", "unsupervised", "unsup",
    ),
}
_WORDS = {word: part for part, words in _MEANINGS.items() for word in words}

_NOTHING = frozenset((
    "set", "sets", "data", "dataset", "datasets", "daten", "satz", "image", "images", "img", "imgs",
    "bilder", "pic", "pics", "picture", "pictures", "photo", "photos", "jpg", "jpeg", "jpegs",
    "png", "pngs", "tif", "tiff", "bmp", "webp", "folder", "folders", "file", "files", "dir",
    "split", "splits", "part", "subset", "sample", "samples", "example", "examples", "seg", "raw",
    "crop", "crops", "cropped", "resized", "scaled", "small", "full", "all", "clean", "cleaned",
    "final", "new", "public", "private", "labelled", "labeled", "annotated", "batch", "batches",
    "frames", "rgb", "the", "my", "our", "of", "for", "copy", "v", "ver", "version", "x", "px",
    "stage", "phase", "orig", "original", "processed", "preprocessed", "augmented", "aug",
    "balanced", "input", "inputs",
))
_TABLE_WORDS = frozenset((
    "label", "labels", "csv", "list", "lists", "meta", "metadata", "info", "id", "ids", "name",
    "names", "gt", "groundtruth", "ground", "truth", "annotation", "annotations", "class",
    "classes", "target", "targets", "solution", "solutions", "rev", "table", "index", "filenames",
    "paths",
))
# fmt: on
_LONGEST = 40
"""Characters beyond which a name is no part: the search below tries every piece of it."""

_PIECES = re.compile(r"[^\W\d_]+|\d+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


@dataclass(frozen=True)
class PartName:
    """What the name of a folder says.

    Attributes
    ----------
    part : int
        TRAIN, VAL, TEST or UNLABELLED.
    rest : str
        What else the name says: the class in ``cats_train`` beside ``dogs_train``; mostly nothing.
    """

    part: int
    rest: str = ""


def part_of(name: str) -> int | None:
    """Return the part (TRAIN, VAL or TEST) that a name alone stands for, or None."""
    found = _read(name, _NOTHING)
    if found is None or found.rest or found.part == UNLABELLED:
        return None
    return TEST if found.part == _EVAL else found.part


def part_of_table(name: str) -> int | None:
    """Return the part that the name of a table stands for; it may say more than that of a folder.

    Parameters
    ----------
    name : str
        Without its folder and ending: ``"train_labels"``, ``"ISIC_2019_Training_GroundTruth"``.
    """
    found = _read(name, _NOTHING | _TABLE_WORDS)
    if found is None or found.part == UNLABELLED:
        return None
    return TEST if found.part == _EVAL else found.part


def part_names(names: Iterable[str]) -> dict[str, PartName]:
    """Return what the names of folders beside one another say, for those that name a part."""
    read = {name: found for name in names if (found := _read(name, _NOTHING)) is not None}
    # Beside "train" and "test", "train_masks" and "test_masks" hold something else.
    plain = any(not found.rest for found in read.values())
    shared = set() if plain else _shared([found for found in read.values() if found.rest])
    kept = {name: found for name, found in read.items() if not found.rest or found.rest in shared}
    if len(shared) <= 1:
        kept = {name: PartName(found.part) for name, found in kept.items()}
    has_test = any(found.part == TEST for found in kept.values())
    return {
        name: PartName(VAL if has_test else TEST, found.rest) if found.part == _EVAL else found
        for name, found in kept.items()
    }


def split_words(values: Sequence[str]) -> dict[str, int] | None:
    """Return the parts that the words of a column stand for; None where any is no word for a part.

    Parameters
    ----------
    values : sequence of str
        The different words.
    """
    found = {value: _read(value, _NOTHING) for value in values}
    if any(one is None or one.rest for one in found.values()):
        return None
    parts = {value: one.part for value, one in found.items() if one is not None}
    in_eval = VAL if TEST in parts.values() else TEST
    return {value: in_eval if part == _EVAL else part for value, part in parts.items()}


def _shared(found: list[PartName]) -> set[str]:
    """Return the further words that stand with at least two parts."""
    parts: dict[str, set[int]] = {}
    for one in found:
        parts.setdefault(one.rest.casefold(), set()).add(one.part)
    return {one.rest for one in found if len(parts[one.rest.casefold()]) > 1}


@lru_cache(maxsize=4096)
def _read(name: str, nothing: frozenset[str]) -> PartName | None:
    """Return the one part that a name means and its other words; None where it means none."""
    if len(name) > _LONGEST:
        return None
    spans = _spans(name)
    words = [_plain(name[start:end]) for start, end in spans]
    parts: set[int] = set()
    others: list[tuple[int, int]] = []
    position = 0
    while position < len(words):
        part, length = _meaning(words, position, nothing)
        if part is not None:
            parts.add(part)
        elif words[position] not in nothing and not words[position].isdecimal():
            others.append(spans[position])
        position += length
    if parts == {TRAIN, VAL}:
        parts = {TRAIN}  # "trainval": what is trained on, before a share is set aside
    elif parts == {TEST, VAL}:
        parts = {TEST}  # "test-dev": the stricter of both
    elif UNLABELLED in parts:
        parts = {UNLABELLED}
    if len(parts) != 1:
        return None
    rest = name[others[0][0] : others[-1][1]] if others else ""
    return PartName(parts.pop(), rest)


def _spans(name: str) -> list[tuple[int, int]]:
    """Return where the words of a name begin and end."""
    spans: list[tuple[int, int]] = []
    for piece in _PIECES.finditer(name):
        cuts = [piece.start(), *(cut.start() for cut in _CAMEL.finditer(name)), piece.end()]
        inside = sorted({cut for cut in cuts if piece.start() <= cut <= piece.end()})
        spans += itertools.pairwise(inside)
    return spans


def _plain(word: str) -> str:
    """Return a word in small letters without accents."""
    letters = unicodedata.normalize("NFKD", word.casefold())
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return unicodedata.normalize("NFC", plain)


def _meaning(words: list[str], position: int, nothing: frozenset[str]) -> tuple[int | None, int]:
    """Return the part that the words at a position mean, and how many words that takes.

    "hold out" and "t10k" are written in several pieces, "trainset" is several words in one.
    """
    for length in (3, 2, 1):
        joined = "".join(words[position : position + length])
        if joined in _WORDS:
            return _WORDS[joined], min(length, len(words) - position)
    word = words[position]
    for cut in range(2, len(word) - 1):
        head, tail = word[:cut], word[cut:]
        if head in _WORDS and tail in nothing:
            return _WORDS[head], 1
        if tail in _WORDS and head in nothing:
            return _WORDS[tail], 1
    return None, 1

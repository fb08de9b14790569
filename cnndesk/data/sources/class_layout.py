"""What the folders of a tree stand for: classes, parts, the whole, or something beside.

The reading goes from the top down. Folders that all images share are passed over. Where folders are
named like parts (``part_names``) and hold classes, they are parts and what lies beside them is left
out, unless it has the names of the classes. Flat ones beside classes hold pictures without labels.
Parts may also stand below the classes (``cat/train``), or in one name with them (``cats_train``).
Whatever was a guess is put into words. Only folders are looked at here; listing their images is the
business of ``folders``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from cnndesk.data.report import ReadingError
from cnndesk.data.settings import Layout
from cnndesk.data.sources.base import UNDECIDED
from cnndesk.data.sources.folder_nodes import Folder, same_name
from cnndesk.data.sources.part_names import TRAIN, UNLABELLED, PartName, part_names
from cnndesk.data.sources.tree import FileEntry
from cnndesk.data.sources.words import listed, name_beginnings

# fmt: off
WHOLE = frozenset((
    "images", "image", "imgs", "img", "pictures", "pics", "photos", "jpegimages", "data", "dataset",
    "raw-img", "raw", "all", "all_classes", "unknown", "none", "class", "classes", "input", "files",
    "jpg", "jpeg", "jpegs", "png", "bmp", "tif", "tiff", "webp",
))
"""Folders that hold all images of a part, where they are its only one; never a class there."""

_PICTURES = frozenset(("images", "image", "imgs", "img", "pictures", "photos", "jpegimages"))
_BESIDE = frozenset((
    "mask", "masks", "label", "labels", "annotation", "annotations", "gt", "groundtruth",
    "ground_truth", "segmentation", "segmentations", "segmentationclass", "segmentationobject",
    "bbox", "bboxes", "boxes", "depth", "plots", "plot", "figures", "figs", "results", "result",
    "output", "outputs", "runs", "logs", "log", "docs", "doc", "report", "reports", "screenshots",
    "thumbnails", "thumbs", "previews", "notebooks", "models", "checkpoints", "weights", "assets",
    "icons", "tmp", "temp", "backup", "misc", "demo", "examples",
))
"""Folders beside the images of a set that are no class where there is one of images."""
# fmt: on
_CHOOSE_FOLDERS = "Choose --layout folders if every folder is a class."
HOW_TO_LABEL = (
    "Put the images of each class into a folder of its own, or add a CSV file with the columns "
    "filename and label."
)


@dataclass(frozen=True)
class ClassImages:
    """Some images of one class in one part (or UNDECIDED)."""

    part: int
    name: str
    entries: tuple[FileEntry, ...]


@dataclass
class Reading:
    """What the folders of a tree were taken for.

    Attributes
    ----------
    kept : list of ClassImages
        The images with a class, by folder.
    heads : dict of int to list of str
        The folders that are parts, by part.
    unlabelled : list of (str, list of FileEntry)
        Pictures without a class, by folder.
    left_out : list of Folder
        Folders that belong to no class and no part.
    above : set of str
        Paths of the folders whose folders are classes.
    guesses : list of str
        Sentences about what could be read in another way.
    below : bool
        Whether the parts stand below the classes.
    """

    kept: list[ClassImages] = field(default_factory=list)
    heads: dict[int, list[str]] = field(default_factory=dict)
    unlabelled: list[tuple[str, list[FileEntry]]] = field(default_factory=list)
    left_out: list[Folder] = field(default_factory=list)
    above: set[str] = field(default_factory=set)
    guesses: list[str] = field(default_factory=list)
    below: bool = False

    def keep(self, part: int, name: str, entries: Iterable[FileEntry]) -> None:
        """Add images of a class."""
        self.kept.append(ClassImages(part, name, tuple(entries)))

    def head(self, part: int, folder: str) -> None:
        """Note a folder of a part, once."""
        heads = self.heads.setdefault(part, []) if part != UNDECIDED else []
        if folder not in heads:
            heads.append(folder)

    def set_aside(self, folder: Folder) -> None:
        """Note a folder of pictures without labels."""
        self.unlabelled.append((folder.path, list(folder.images())))

    def strays(self, folder: Folder) -> None:
        """Note pictures that lie beside folders where only folders have a meaning."""
        if folder.entries:
            self.unlabelled.append((folder.path, list(folder.entries)))


def read_folders(root: Folder, layout: Layout, where: str) -> Reading:
    """Return what the folders of a tree stand for.

    Parameters
    ----------
    root : Folder
    layout : {"auto", "folders", "parts", "table"}
        What the user says they stand for; a table does not matter here.
    where : str
        The tree, for messages.

    Raises
    ------
    ReadingError
        When no reading gives classes; says why, with the cure.
    """
    reading = Reading()
    try:
        _Reader(reading, layout, where).read(root)
    except RecursionError as error:
        raise ReadingError(
            f"{where} has folders within folders without end. Choose the folder with the images."
        ) from error
    return reading


@dataclass
class _Reader:
    reading: Reading
    layout: Layout
    where: str

    def read(self, node: Folder) -> None:
        node = self._pass_over(node)
        children = node.below
        if self.layout == "folders":
            self._classes(node, children, UNDECIDED)
            return
        named = part_names(child.name for child in children)
        parts = {child.name: named[child.name] for child in children if child.name in named}
        others = [child for child in children if child.name not in parts]
        if len({one.rest for one in parts.values()}) > 1:
            self._classes_with_parts(node, parts, others)
        elif any(
            parts[child.name].part != UNLABELLED and _has_classes(child)
            for child in children
            if child.name in parts
        ):
            self._parts(node, parts, others)
        elif self.layout == "parts" and not any(_has_parts(child) for child in others):
            raise ReadingError(
                f"{self.where} has no folders of parts with classes in them, such as train/cat and "
                "test/cat. Leave --layout out to let the program decide."
            )
        else:
            self._without_parts(node, [node.children[name] for name in parts], others)

    def _pass_over(self, node: Folder) -> Folder:
        """Return the first folder at which the images part ways."""
        while len(node.children) == 1:
            (child,) = node.below
            is_part = self.layout != "folders" and child.name in part_names([child.name])
            inside = part_names(child.children) if self.layout != "folders" else {}
            if is_part and not inside:
                return node
            if not child.children or (node.entries and len(child.children) == 1):
                return node
            self.reading.strays(node)
            node = child
        return node

    # Parts above the classes -------------------------------------------------------------------

    def _parts(self, node: Folder, parts: dict[str, PartName], others: list[Folder]) -> None:
        found: list[tuple[int, Folder]] = []
        flat: list[Folder] = []
        for name, one in parts.items():
            for part, folder in _resolved(node.children[name], one.part):
                if part == UNLABELLED or not _has_classes(folder):
                    flat.append(folder)
                    if part == TRAIN:
                        raise self._no_labels([folder])
                else:
                    found.append((part, folder))
                    self.reading.head(part, folder.path)
        known = _class_names(folder for part, folder in found if part == TRAIN)
        for part, folder in found:
            self._part(folder, part, known)
        for folder in flat:
            self.reading.set_aside(folder)
        self.reading.strays(node)
        self._beside_parts(node, others, known or _class_names(f for _, f in found))

    def _part(self, folder: Folder, part: int, known: set[str]) -> None:
        """Read a part; where none of its folders is a class of the training part, it has none."""
        names = {same_name(child.name) for child in folder.below}
        if part != TRAIN and known and not names & known:
            self.reading.set_aside(folder)
            self.reading.heads[part].remove(folder.path)
            self.reading.guesses.append(
                f"The folders in “{folder.path}” ({listed(f.name for f in folder.below)}) are none "
                "of the classes that are trained on, so its pictures count as unlabelled. Give "
                "them the same names if they are meant to be the same."
            )
        else:
            self._classes(folder, folder.below, part)

    def _beside_parts(self, node: Folder, others: list[Folder], known: set[str]) -> None:
        """Read what lies beside parts: classes to train on where no part is for that."""
        classes = [child for child in others if same_name(child.name) in known]
        if classes and TRAIN not in self.reading.heads:
            self._classes(node, classes, TRAIN)
            self.reading.heads[TRAIN] = [child.path for child in classes]
            others = [child for child in others if child not in classes]
        self.reading.left_out += others

    # No parts above ------------------------------------------------------------------------------

    def _without_parts(self, node: Folder, flat: list[Folder], others: list[Folder]) -> None:
        sets = [child for child in others if _has_parts(child)]
        whole = [child for child in sets if _parts_have_classes(child)]
        if len(whole) == 1:
            self._only(whole[0], node, others, flat)
        elif len(whole) > 1:
            raise ReadingError(
                f"{self.where} holds several data sets, {listed(c.name for c in whole)}, each with "
                "parts of its own. Choose one of them (unpack an archive first)."
            )
        elif len(sets) >= 2 and 2 * len(sets) >= len(others):
            self._parts_below(node, others, flat)
        elif (inner := _the_images(others)) is not None:
            self._only(inner, node, others, flat)
        else:
            self._plain_classes(node, flat, others)

    def _only(self, chosen: Folder, node: Folder, others: list[Folder], flat: list[Folder]) -> None:
        """Go on within one folder; the others are left out, the pictures without labels kept."""
        self.reading.left_out += [child for child in others if child is not chosen]
        for folder in flat:
            self.reading.set_aside(folder)
        self.reading.strays(node)
        self.read(chosen)

    def _plain_classes(self, node: Folder, flat: list[Folder], others: list[Folder]) -> None:
        names = Counter(same_name(child.name) for child in others)
        copies = [child for child in others if _is_copy(child, names)]
        others = [child for child in others if child not in copies]
        self.reading.left_out += copies
        if len(others) < 2 and flat:
            raise self._no_labels(flat)
        taken = [child for child in flat if self._is_class_after_all(child, flat, others)]
        if any(_part(child) == TRAIN for child in flat if child not in taken):
            raise self._no_labels(flat)
        for child in flat:
            if child not in taken:
                self.reading.set_aside(child)
                self.reading.guesses.append(
                    f"“{child.path}” is taken for pictures without labels because of its name. "
                    + _CHOOSE_FOLDERS
                )
        self._classes(node, [*others, *taken], UNDECIDED)
        self.reading.strays(node)
        inside = [below.path for c in others for below in c.below if _part(below) is not None]
        if inside:
            self.reading.guesses.append(
                f"{listed(inside)} {'is' if len(inside) == 1 else 'are'} named like a part, but "
                "other classes have none; the images count like all of their class."
            )

    def _is_class_after_all(self, child: Folder, flat: list[Folder], others: list[Folder]) -> bool:
        """Whether a folder "train" is a vehicle: flat, the only part, as large as the others.

        Pictures to train on that have no labels make no sense beside folders of classes.
        """
        sizes = sorted(other.total for other in others)
        alike = sizes[0] <= 4 * child.total and child.total <= 4 * sizes[-1] if sizes else False
        is_vehicle = child.name.casefold() == "train" and len(flat) == 1 and len(others) >= 2
        if is_vehicle and alike and not any(other.children for other in others):
            self.reading.guesses.append(
                f"“{child.path}” is taken for a class, as the folders beside it are. If it is "
                "meant to be trained on instead, put a folder per class into it."
            )
            return True
        return False

    def _no_labels(self, flat: list[Folder]) -> ReadingError:
        total = sum(child.total for child in flat)
        one = len(flat) == 1
        return ReadingError(
            f"{listed(child.name for child in flat)} in {self.where} "
            f"{'is a part' if one else 'are parts'} by name, with {total:,} images but no folders "
            f"of classes in {'it' if one else 'them'}, and no table tells what they show. "
            f"{HOW_TO_LABEL} {_CHOOSE_FOLDERS}"
            + name_beginnings(entry.name for child in flat for entry in child.images())
        )

    # Parts below the classes, and in one name with them ------------------------------------------

    def _parts_below(self, node: Folder, others: list[Folder], flat: list[Folder]) -> None:
        self.reading.below = True
        self.reading.above.add(node.path)
        for child in others:
            named = part_names(child.children)
            rest = list(child.entries)
            for below in child.below:
                if below.name not in named:
                    rest += below.images()
                elif named[below.name].part == UNLABELLED:
                    self.reading.set_aside(below)
                else:
                    self._add(named[below.name].part, below.name, child.name, below.images())
            if rest:
                self.reading.keep(UNDECIDED, child.name, rest)
        for folder in flat:
            self.reading.set_aside(folder)
        self.reading.strays(node)

    def _classes_with_parts(
        self, node: Folder, parts: dict[str, PartName], others: list[Folder]
    ) -> None:
        self.reading.below = True
        whole = [name for name in parts if len(node.children[name].children) > 1]
        if whole:
            raise ReadingError(
                f"{self.where} holds several data sets, {listed(whole)}, each with parts of its "
                "own. Choose one of them (unpack an archive first)."
            )
        for name, one in parts.items():
            child = node.children[name]
            if one.part == UNLABELLED:
                self.reading.set_aside(child)
            else:
                self._add(one.part, name, one.rest, child.images())
        self.reading.guesses.append(
            f"The names of the folders give class and part ({listed(parts)}). {_CHOOSE_FOLDERS}"
        )
        self.reading.left_out += others
        self.reading.strays(node)

    def _add(self, part: int, head: str, name: str, entries: Iterable[FileEntry]) -> None:
        self.reading.head(part, head)
        self.reading.keep(part, name, entries)

    def _classes(self, node: Folder, children: list[Folder], part: int) -> None:
        self.reading.above.add(node.path)
        for child in children:
            self.reading.keep(part, child.name, child.images())
        if self.layout != "folders" and part in (TRAIN, UNDECIDED):
            self._say_what_is_joined(children)
        if part != UNDECIDED or self.layout == "folders":
            self.reading.strays(node)

    def _say_what_is_joined(self, children: list[Folder]) -> None:
        """Say which classes are made of several folders, which could be the classes themselves."""
        made = [child for child in children if _is_made_of_folders(child)]
        if not made:
            return
        inside = listed(below.name for child in made for below in child.below)
        one = len(made) == 1
        self.reading.guesses.append(
            f"{listed(child.name for child in made)} {'is one class' if one else 'are classes'}, "
            f"with all images in {'its' if one else 'their'} folders ({inside}). If those are the "
            f"classes, choose {'that folder' if one else 'one of these folders'} instead. "
            + _CHOOSE_FOLDERS.replace("every folder is a class", "it is meant so")
        )


def _is_made_of_folders(child: Folder) -> bool:
    """Whether most images of a class lie in two or more folders that are no parts."""
    inside = part_names(child.children)
    folders = [below for below in child.below if below.name not in inside]
    return len(folders) >= 2 and 2 * sum(below.total for below in folders) > child.total


def _part(folder: Folder) -> int | None:
    named = part_names([folder.name])
    return named[folder.name].part if folder.name in named else None


def _resolved(folder: Folder, part: int) -> list[tuple[int, Folder]]:
    """Return the folders of a part in which its classes lie: below one of the same name, "images".

    A part may hold parts of its own (train/train, train/val); the inner ones count then. Asked once
    of each folder: parts within parts would ask of the innermost for each way to come there.
    """
    if part not in folder.resolved:
        folder.resolved[part] = _found_within(folder, part)
    return folder.resolved[part]


def _found_within(folder: Folder, part: int) -> list[tuple[int, Folder]]:
    while len(folder.children) == 1 and not folder.entries:
        (child,) = folder.below
        same = same_name(child.name) == same_name(folder.name)
        if not (same or _part(child) is not None or child.name.casefold() in WHOLE):
            break
        inner = _part(child)
        part = part if inner is None or same else inner
        folder = child
    pictures = _pictures_beside_others(folder)
    if pictures is not None:
        return _resolved(pictures, part)
    inside = part_names(folder.children)
    if inside and any(_has_classes(folder.children[name]) for name in inside):
        return [
            found
            for name, one in inside.items()
            for found in _resolved(folder.children[name], one.part)
        ]
    return [(part, folder)]


def _pictures_beside_others(folder: Folder) -> Folder | None:
    """Return the folder "images" where all others beside it are masks, labels and the like."""
    pictures = [child for child in folder.below if child.name.casefold() in _PICTURES]
    others = [child for child in folder.below if child not in pictures]
    if len(pictures) == 1 and others and all(c.name.casefold() in _BESIDE for c in others):
        return pictures[0]
    return None


def _has_classes(folder: Folder) -> bool:
    """Whether a part holds folders of classes."""
    return any(
        inner.children and len(inner.entries) <= inner.total // 2
        for _, inner in _resolved(folder, TRAIN)
    )


def _has_parts(folder: Folder) -> bool:
    """Whether the folders in one are parts."""
    return bool(part_names(folder.children))


def _parts_have_classes(folder: Folder) -> bool:
    inside = part_names(folder.children)
    return any(len(_resolved(folder.children[name], TRAIN)[0][1].children) > 1 for name in inside)


def _the_images(others: list[Folder]) -> Folder | None:
    """Return the one folder that holds the classes, where the others hold things beside."""
    nested = [c for c in others if len(c.children) >= 2 and not c.entries]
    if len(nested) != 1:
        return None
    (chosen,) = nested
    rest = [child for child in others if child is not chosen]
    names = {same_name(child.name) for child in rest}
    if any(same_name(child.name) in names for child in chosen.below):
        return None  # a second copy of the classes beside it
    small = sum(child.total for child in rest) <= chosen.total // 20
    beside = all(child.name.casefold() in _BESIDE for child in rest)
    if not rest or beside or small or chosen.name.casefold() in WHOLE:
        return chosen
    return None


def _is_copy(child: Folder, names: Counter[str]) -> bool:
    """Whether a folder holds the folders beside it once more, as some downloads do."""
    own = same_name(child.name)
    inside = {same_name(below.name) for below in child.below}
    return len(inside) >= 2 and all(names[name] > (name == own) for name in inside)


def _class_names(folders: Iterable[Folder]) -> set[str]:
    return {same_name(child.name) for folder in folders for child in folder.below}

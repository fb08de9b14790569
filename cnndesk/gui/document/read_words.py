"""What the readers of data say, in the user's language.

Readers speak English: what they say is kept beside the decoded images, compared, and printed by the
command line. The window knows the sentences again by their form, whatever names and numbers
are in them. One of another form stays as it is, whole: half a translation reads worse than none.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from cnndesk import words
from cnndesk.blocks import grouped
from cnndesk.gui.widgets.texts import marked

FORMS = (
    # What the files were taken for: clauses with “;” between them.
    marked("Reading", "A folder per class"),
    marked("Reading", "Train folder"),
    marked("Reading", "Train and test folders"),
    marked("Reading", "Train and val folders"),
    marked("Reading", "Train, val and test folders"),
    marked("Reading", "An array of images per class"),
    marked("Reading", "Images in {images}, labels in {labels}"),
    marked("Reading", "Pixels in the rows of {files}"),
    marked("Reading", "{table}: labels from {columns}, names of files from {column}"),
    marked("Reading", "{n} classes"),
    marked("Reading", "{n} labels, any number of them per image"),
    marked("Reading", "{n} labels"),
    marked("Reading", "{n} values of each image"),
    marked("Reading", "{n} numbers per image"),
    marked("Reading", "a value of each image"),
    marked("Reading", "numbers to be predicted ({a} to {b})"),
    marked("Reading", "{parts} as given from {column}"),
    marked("Reading", "{parts} as given"),
    marked("Reading", "1 picture in {folders} has no label"),
    marked("Reading", "1 picture has no label"),
    marked("Reading", "{n} pictures in {folders} have no label"),
    marked("Reading", "{n} pictures have no label"),
    marked("Reading", "left out: {folders}"),
    # Sizes.
    marked(
        "Reading",
        "The digits are 8×8 and enlarged to 16×16, which networks with two poolings recognise "
        "better. Set height and width to 8 for the original.",
    ),
    marked(
        "Reading",
        "Most images are {size}; {chosen} was chosen so that training stays quick. Set height and "
        "width for another size.",
    ),
    marked(
        "Reading",
        "The images have many different sizes; {chosen} was chosen. Set height and width for "
        "another size.",
    ),
    # Images that show nothing, or the same again.
    marked(
        "Reading",
        "1 of {total} images is a single colour (the first: {name}). A network cannot learn "
        "from them: look at them, and save them again as an image viewer shows them.",
    ),
    marked(
        "Reading",
        "1 of {total} images is a single colour or nearly so (the first: {name}). A network "
        "cannot learn from them: look at them, and save them again as an image viewer shows them.",
    ),
    marked(
        "Reading",
        "{n} of {total} images are a single colour (the first: {name}). A network cannot learn "
        "from them: look at them, and save them again as an image viewer shows them.",
    ),
    marked(
        "Reading",
        "{n} of {total} images are a single colour or nearly so (the first: {name}). A network "
        "cannot learn from them: look at them, and save them again as an image viewer shows them.",
    ),
    marked(
        "Reading",
        "Of {total} images only {n} are different; the others are copies, and nothing is learned "
        "from a copy. Were they saved or downloaded right?",
    ),
    # Pictures that were added.
    marked("Reading", "1 picture was added to the training images from {folder}."),
    marked("Reading", "{n} pictures were added to the training images from {folder}."),
    marked(
        "Reading",
        "{n} in {folder} are left out: the images have no class such as {name}.",
    ),
    # How they were divided.
    marked("Reading", "All images are in {part}, none in train; they are divided anew."),
    marked("Reading", "No images are in train; those in {part} are trained on instead."),
    marked(
        "Reading",
        "So few images: {classes} would have been left without training images, so one that should "
        "be a {part} image is kept for training. More images may move it.",
    ),
    marked(
        "Reading",
        "So few images: none would have been a {part} image, so one was taken from the training "
        "images. More images may move it back.",
    ),
    marked(
        "Reading",
        "No {part} image is of {classes}; no {other} image is of {rest}. Add images of them, or "
        "choose another seed or a larger share.",
    ),
    marked(
        "Reading",
        "No {part} image is of {classes}. Add images of them, or choose another seed or a larger "
        "share.",
    ),
    # Classes.
    marked(
        "Reading",
        "Taken for the same class, since only case, signs between words or spaces differ: {names}.",
    ),
    marked("Reading", "Numbers of classes with and without “.0” are taken for the same."),
    marked(
        "Reading",
        "The classes have their names from a list beside the table; {n} is {name}.",
    ),
    marked("Reading", "“-1” is taken for a class. If it means unknown, empty those cells."),
    marked(
        "Reading",
        "Each whole number is taken for a class. If they are measured, write their unit into the "
        "header, such as “weight [g]”, and the numbers are predicted.",
    ),
    marked("Reading", "The 1 image of {name} has no label and was left out."),
    marked("Reading", "The {n} images of {name} have no labels and were left out."),
    # Pixels.
    marked("Reading", "The column {column} was taken for the label."),
    marked("Reading", "The table has no header; its first column was taken for the label."),
    marked("Reading", "The table has no header; its last column was taken for the label."),
    marked("Reading", "Pixels from {a} to {b}: {c} was taken as black and {d} as white."),
    marked("Reading", "The arrays hold the channels first; they were turned round."),
    marked("Reading", "Of four channels the first three were used."),
    marked("Reading", "{n} values per image were taken for {size} pixels."),
    marked(
        "Reading",
        "{n} values per image were taken for {size} pixels, the colours of each pixel together.",
    ),
    marked(
        "Reading",
        "{n} values per image were taken for {size} pixels, first all of red, then green, then "
        "blue.",
    ),
    marked("Reading", "EMNIST stores images column by column; they were turned upright."),
    marked(
        "Reading",
        "Of the eight columns of labels the first was taken as the class, as in QMNIST.",
    ),
    marked(
        "Reading",
        "1 image has 16 bits of which {n} are in use ({name}); {most} was taken as white.",
    ),
    marked(
        "Reading",
        "{n} images have 16 bits of which {bits} are in use (the first: {name}); {most} was taken "
        "as white.",
    ),
    marked(
        "Reading",
        "1 image has values of no known range ({name}); each was scaled from its own least value, "
        "black, to its own greatest, white.",
    ),
    marked(
        "Reading",
        "{n} images have values of no known range (the first: {name}); each was scaled from its "
        "own least value, black, to its own greatest, white.",
    ),
    marked(
        "Reading",
        "1 image is marked as transparent all over ({name}); the mark was passed over and the "
        "colours used.",
    ),
    marked(
        "Reading",
        "{n} images are marked as transparent all over (the first: {name}); the mark was passed "
        "over and the colours used.",
    ),
    marked(
        "Reading",
        "1 image is light on a transparent ground ({name}) and laid over black, since over white "
        "nothing is to be seen.",
    ),
    marked(
        "Reading",
        "{n} images are light on a transparent ground (the first: {name}) and laid over black, "
        "since over white nothing is to be seen.",
    ),
    marked(
        "Reading",
        "1 image has several frames or pages ({name}), of which only the first counts.",
    ),
    marked(
        "Reading",
        "{n} images have several frames or pages (the first: {name}), of which only the first "
        "counts.",
    ),
    marked(
        "Reading",
        "1 image has an orientation that cannot be read ({name}) and was not applied.",
    ),
    marked(
        "Reading",
        "{n} images have an orientation that cannot be read (the first: {name}) and was not "
        "applied.",
    ),
    marked(
        "Reading",
        "The images differ in how many of their 16 bits they use, so their brightness was scaled "
        "differently. If it matters, save them all as 8-bit images.",
    ),
    # Why a file or an image is a problem.
    marked("Reading", "{n} files are no images ({endings}): left out."),
    marked("Reading", "1 file is no image ({endings}): left out."),
    marked(
        "Reading",
        "{n} files are images by content but not by name ({endings}); used all the same.",
    ),
    marked(
        "Reading",
        "1 file is an image by content but not by name ({endings}); used all the same.",
    ),
    marked("Reading", "Left by a system or program and not looked into: {names}."),
    marked("Reading", "The archive has no end mark, so files may be missing from it."),
    marked("Reading", "The file cannot be read ({reason})."),
    marked("Reading", "The file has {n} MB; at most {most} MB are read. Save it smaller."),
    marked(
        "Reading",
        "The image has {size} pixels; at most {most} million are read. Save it smaller.",
    ),
    marked(
        "Reading",
        "The image declares more than {most} million pixels, which is the limit. Save it smaller.",
    ),
    marked("Reading", "There is not enough memory to decode the image. Save it smaller."),
    marked("Reading", "The image is cut off (truncated). Copy it again."),
    marked("Reading", "The image is cut off or damaged near its beginning. Copy it again."),
    marked("Reading", "The image is damaged ({reason}). Copy it again or delete it."),
    marked(
        "Reading",
        "The content is not an image of a known format. Delete it or save it again.",
    ),
    marked("Reading", "None of its images can be read, so it is not a class."),
    marked(
        "Reading",
        "The image is a single colour. Delete it, or save it again as a viewer shows it.",
    ),
    marked(
        "Reading",
        "The image has hardly any contrast and is nearly a single colour. Look at it; if a viewer "
        "shows more, save it again from there.",
    ),
    marked("Reading", "The image is {size}, most are {usual}; it is cropped to {fitted}."),
    marked("Reading", "The image is {size}, most are {usual}; it is padded to {fitted}."),
    marked("Reading", "The image is {size}, most are {usual}; it is stretched to {fitted}."),
    marked("Reading", "The class has no training images. Add some, or it is never predicted."),
    marked(
        "Reading",
        "The class has {n} training images while {name} has {most}. Add images, or the network "
        "will rarely predict it.",
    ),
    marked(
        "Reading",
        "All training images have the same value, {value}. Nothing can be learned of it: add "
        "images, or leave the column out.",
    ),
    marked(
        "Reading",
        "All training images have this label. Nothing can be learned of it: add images, or leave "
        "the column out.",
    ),
    marked(
        "Reading",
        "No training image has this label. Nothing can be learned of it: add images, or leave the "
        "column out.",
    ),
    marked("Reading", "The folder holds no images, so it is not a class. Add images or delete it."),
    marked("Reading", "The image is in no class folder. Move it into one."),
    marked(
        "Reading",
        "{n} images here are in no class folder. They are not trained on; a trained network can "
        "say what they show.",
    ),
    marked(
        "Reading",
        "{table} names a file outside of its folder, or none. Correct the row.",
    ),
    marked(
        "Reading",
        "{table} names this file but it is not there. Add it or delete the row.",
    ),
    marked("Reading", "{table} gives this image no label. Fill it in or delete the row."),
    marked(
        "Reading",
        "{table} names this image again with another label; the first row counts. Delete one.",
    ),
    marked("Reading", "So are {n} more rows."),
)
"""All forms, a name for what may stand at each place."""

VALUES = (
    marked("Reading", "train"),
    marked("Reading", "val"),
    marked("Reading", "test"),
    marked("Reading", "training"),
    marked("Reading", "validation"),
    marked("Reading", "train and test"),
    marked("Reading", "train and val"),
    marked("Reading", "train, val and test"),
    marked("Reading", "no ending"),
)
"""Words of English that may stand at a place."""

LISTS = (
    marked("Reading", "{names} and {n} more classes"),
    marked("Reading", "{names} and {n} more folders"),
    marked("Reading", "{names} and {n} more tables"),
    marked("Reading", "{names} and {n} more"),
    marked("Reading", "{names} and {last}"),
)
"""How names end that stand behind each other."""

REMARKS = (
    marked("Reading", "{name} ({n} times)"),
    marked("Reading", "{name} ({n} pictures)"),
    marked("Reading", "{name} (1 picture)"),
)
"""What stands behind a name."""

_NUMBER = r"-?\d[\d,]*(?:\.\d+)?(?:e[+-]?\d+)?"
_SIZE = r"\d+×\d+"
_NAME = r"[“‘][^”]*[”’]"
_VALUES = (
    dict.fromkeys(("n", "a", "b", "c", "d", "bits", "most", "total", "value"), _NUMBER)
    | dict.fromkeys(("size", "chosen", "usual", "fitted"), _SIZE)
    | dict.fromkeys(("columns", "column", "folders", "images", "labels", "last"), f"{_NAME}.*?")
    | dict.fromkeys(("part", "other"), r"\w+")
)
"""What may stand at a place, by its name; anything where it has no entry."""

_WORDS = ("part", "other", "parts")
_NAMES = ("names", "classes", "rest", "folders", "columns", "images", "labels", "files", "table")
"""Places of words of English, and of names that stand behind each other."""

_PLACE = re.compile(r"{(\w+)}")
_SENTENCE = re.compile(r"(?<=[.?])\s+(?=[^a-z])")
_BETWEEN = re.compile(r"(?<=[”)]), ")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+")


def in_users_words(text: str) -> str:
    """Return what a reader of data says in the user's language; in English what is of no form.

    Parameters
    ----------
    text : str
        One sentence or several, or clauses with “;” between them.
    """
    if words.language() == words.ENGLISH or not text:
        return text
    whole = _known(text)
    if whole:
        return whole
    sentences = [_known(sentence) or _clauses(sentence) for sentence in _SENTENCE.split(text)]
    return words.together(*sentences) if all(sentences) else text


def in_a_line(text: str) -> str:
    """Return the first sentence in the user's language, without its end, in small letters.

    In German it keeps its capital, as nouns do, and everywhere where it begins with a name.
    """
    first = re.split(r"\. |。", in_users_words(text))[0].rstrip(".。")
    word = first.partition(" ")[0]
    is_name = word[1:2].isupper() or "." in word
    return first if is_name else words.inside(first[:1]) + first[1:]


def _clauses(sentence: str) -> str:
    clauses = [_known(clause) for clause in sentence.rstrip(".").split("; ")]
    if not all(clauses):
        return ""
    between, end = ("；", "。") if words.language() in ("ja", "zh_CN") else ("; ", ".")
    return between.join(clauses) + end


def _known(text: str, forms: tuple[str, ...] = FORMS) -> str:
    """Return a text of one of the forms in the user's language; empty where there is none."""
    for form, pattern in _patterns(forms):
        found = pattern.fullmatch(text)
        if found:
            values = {name: _value(name, value) for name, value in found.groupdict().items()}
            return _translated(form).format(**values)
    return ""


def _value(place: str, value: str) -> str:
    if value in VALUES and place in _WORDS:
        return _translated(value)
    if place == "endings":
        return ", ".join(_translated(one) if one in VALUES else one for one in value.split(", "))
    if _VALUES.get(place) == _NUMBER and _GROUPED.fullmatch(value):
        return grouped(int(value.replace(",", "")))
    return _listed(value) if place in _NAMES else value


def _listed(names: str) -> str:
    """Return names with what stands between and behind them in the user's language.

    A name is not looked into: what reads like a list but has no quotation marks may be one name.
    """
    pieces = _BETWEEN.split(names)
    return _known(names, LISTS) or ", ".join(_known(one, REMARKS) or one for one in pieces)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Reading", text)


@functools.cache
def _patterns(forms: tuple[str, ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the forms, those with the most letters of their own first."""
    return tuple(
        (form, re.compile("".join(_pieces(form)), re.DOTALL))
        for form in sorted(forms, key=lambda form: -len(_PLACE.sub("", form)))
    )


def _pieces(form: str) -> Iterator[str]:
    end = 0
    for place in _PLACE.finditer(form):
        yield re.escape(form[end : place.start()])
        yield f"(?P<{place[1]}>{_VALUES.get(place[1], '.+?')})"
        end = place.end()
    yield re.escape(form[end:])

"""How things stand in a window, and what was done where they stood otherwise before.

A few looks a second are enough: `deeds_between` compares two and says what a learner would do. What
lessons have no word for is said, too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from cnndesk.lessons.word_forms import NOW
from cnndesk.words import say

Place = tuple[int, ...]

WITHIN = "within"
"""In place of an epoch: a moment that is not the end of one."""


def written(value: Any) -> str:
    """Write a value as lessons read it."""
    if value is None:
        return "off"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple) and len(value) == 2:
        return f"{value[0]}x{value[1]}"
    return f"{value:g}" if isinstance(value, float) else str(value)


def can_be_written(value: Any) -> bool:
    """Whether lessons have a form for a value."""
    whole_pair = isinstance(value, tuple) and len(value) == 2
    if whole_pair:
        return all(isinstance(part, int) and part >= 0 for part in value)
    if isinstance(value, str):
        return bool(value) and not any(c.isspace() for c in value)
    return value is None or isinstance(value, bool | int | float)


@dataclass(frozen=True)
class Standing:
    """How things stand in a window, as far as lessons have words for it.

    Attributes
    ----------
    panel : str
        In the centre.
    called : str
        What the window calls that, such as "Inside > Maps"; empty where it is called as it is.
    selected : str
        The block that was selected last; empty for none.
    params : mapping of (block, name) to value
    frozen, blocks : frozenset of str
    settings : mapping of str to value
        Of the training, without those that are chosen automatically.
    augment : str
        The word that lessons have for it: "none", "shift", or empty for another.
    view : str
        What blocks show.
    watched : (part, number) or None
    unit : tuple
        Block, row, column and map that is stepped through, from 1; empty for none.
    direction : str
        Of the stepper.
    lab : mapping of str to str
        How the filter lab is set; empty while it is out of sight.
    place : tuple
        Row and column of the lab's place, from 1.
    kernel : tuple of int
        A filter of 3 × 3 that was typed; empty for none.
    stroke : str
        What was drawn in Paint: "upright", "level", or empty.
    batches, epochs, runs : int
        Trained, and runs that came to their end, since the recording began; while a training goes
        on, as before it.
    is_new : bool
        Whether nothing is trained, or it was forgotten.
    unsealed : bool
    source : str
        Of the images.
    classes : str
        Which classes are kept, as lessons write it: "all", "5 8 each=5"; empty for what they have
        no word for.
    relabelled : int
        Images with another class than their source gives them.
    maps : mapping of str to int
        The chosen map of each block, from 1, where it is another than the first.
    comparison : str
        What the Lab has put together, as lessons write it; empty for what they have no word for.
    compared : tuple of (float, str)
        When the latest experiment that came to its end was begun, and what it tried; 0 before any.
    muted : bool
        Whether the Microscope mutes its map.
    moment : str
        Which the time machine shows: an epoch, 0 for the start, "now", or `WITHIN` an epoch.
    pixels : str
        How the watched image is zoomed: "numbers", "whole", "between"; empty while out of sight.
    zoom : float
        By how much, beside that.
    shifted : (int, int)
        Pixels down and to the right by which images were shifted in Paint, all in all.
    strokes : int
        Drawn in Paint, all in all.
    blank : bool
        Whether the pad of Paint is blank.
    picture : str
        The watched image, where it is none of the data and was not made in Paint.
    cell : tuple
        True and answered class of the chosen cell of the confusion matrix, from 1; empty for none.
    beside : mapping of str to str
        Panels that are shown beside the one in the centre, and what the window calls them.
    """

    panel: str = "canvas"
    called: str = ""
    selected: str = ""
    params: Mapping[tuple[str, str], Any] = field(default_factory=dict)
    frozen: frozenset[str] = frozenset()
    blocks: frozenset[str] = frozenset()
    settings: Mapping[str, Any] = field(default_factory=dict)
    augment: str = "none"
    view: str = "maps"
    watched: tuple[str, int] | None = None
    unit: tuple[Any, ...] = ()
    direction: str = "forward"
    lab: Mapping[str, str] = field(default_factory=dict)
    place: Place = ()
    kernel: Place = ()
    stroke: str = ""
    batches: int = 0
    epochs: int = 0
    runs: int = 0
    is_new: bool = True
    unsealed: bool = False
    source: str = ""
    classes: str = "all"
    relabelled: int = 0
    maps: Mapping[str, int] = field(default_factory=dict)
    comparison: str = ""
    compared: tuple[float, str] = (0.0, "")
    muted: bool = False
    moment: str = NOW
    pixels: str = ""
    zoom: float = 0.0
    shifted: tuple[int, int] = (0, 0)
    strokes: int = 0
    blank: bool = False
    picture: str = ""
    cell: Place = ()
    beside: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Deed:
    """One thing that was done.

    Attributes
    ----------
    key : tuple
        Of two deeds with one key, one behind the other, the later counts.
    line : str
        Behind ``@do``; empty for what lessons have no word for.
    until : str
        Behind ``@until``; empty where nothing tells of it.
    words : str
        What the learner is asked to do, or why it was not recorded.
    begins : bool
        Whether the line stands behind ``@`` instead: the step begins with it, nobody is asked.
    count : int
        Of pixels, for a shift: more than 0 down or to the right.
    """

    key: tuple[Any, ...]
    line: str
    until: str
    words: str
    begins: bool = False
    count: int = 0


def deeds_between(before: Standing, now: Standing) -> Iterator[Deed]:
    """Yield what was done between two looks, in an order in which it can be done again."""
    yield from _changes(before, now)
    yield from _frozen(before, now)
    yield from _images(before, now)
    yield from _looks(before, now)
    yield from _painted(before, now)
    yield from _zoomed(before, now)
    yield from _lab(before, now)
    yield from _training(before, now)
    yield from _comparison(before, now)
    yield from _judged(before, now)


def _changes(before: Standing, now: Standing) -> Iterator[Deed]:
    """Yield what was changed of network, settings and images."""
    for block in sorted(before.blocks - now.blocks):
        yield Deed(("gone", block), f"remove {block}", f"gone {block}", f"Delete {block}.")
    for block in sorted(now.blocks - before.blocks):
        words = say("Adding {block} has no word in lessons. Draw it before the recording begins.")
        words = words.format(block=block)
        yield Deed(("added", block), "", "", words)
    for (block, name), value in now.params.items():
        if before.params.get((block, name), value) != value:
            said = f"{block}.{name}={written(value)}"
            words = f"Set {name.replace('_', ' ')} of {block} to {written(value)}."
            yield Deed(("set", block, name), f"set {said}", f"value {said}", words)
    for name, value in now.settings.items():
        if before.settings.get(name) != value or name not in before.settings:
            said = f"{name}={written(value)}"
            words = f"Set the {name.replace('_', ' ')} of the training to {written(value)}."
            yield Deed(("setting", name), f"set training.{said}", f"setting {said}", words)


def _frozen(before: Standing, now: Standing) -> Iterator[Deed]:
    """Yield what was frozen, or learns again."""
    changed = sorted(block for block in before.frozen ^ now.frozen if block in now.blocks)
    if changed and not now.frozen:
        until = "true learning == all_params"
        yield Deed(("unfreeze",), "unfreeze", until, "Let every block learn.")
        return
    for block in changed:
        on = block in now.frozen
        until = f"frozen {block}" if on else ""
        words = f"Freeze {block}." if on else f"Let {block} learn again."
        yield Deed(("freeze", block), f"freeze {block}", until, words)


def _images(before: Standing, now: Standing) -> Iterator[Deed]:
    """Yield what was done with the images: which are kept, what they are, how they are varied."""
    if now.source != before.source:
        words = say("Opening other images has no word in lessons. Open them before the recording.")
        yield Deed(("source",), "", "", words)
    elif now.classes != before.classes:
        if now.classes:
            done = f"classes {now.classes}"
            yield Deed(("classes",), done, done, _words_of_classes(now.classes))
        else:
            words = say(
                "Leaving out just these images has no word in lessons; they can keep classes that "
                "follow each other, and the first images of each to train on."
            )
            yield Deed(("classes",), "", "", words)
    if now.source == before.source and now.relabelled != before.relabelled:
        words = say(
            "Relabelling images has no word in lessons. Relabel before the recording begins."
        )
        yield Deed(("relabelled",), "", "", words)
    if now.augment != before.augment:
        if now.augment:
            done = f"augment {now.augment}"
            yield Deed(("augment",), done, done, "Change the augmentation of the images.")
        else:
            words = say("This augmentation has no word in lessons; they know “none” and “shift”.")
            yield Deed(("augment",), "", "", words)


def _looks(before: Standing, now: Standing) -> Iterator[Deed]:
    """Yield what was looked at."""
    if now.panel != before.panel:
        words = f"Go to {now.called or now.panel.replace('_', ' ')}."
        yield Deed(("open",), f"open {now.panel}", f"panel {now.panel}", words)
    elif now.beside != before.beside:
        for name in now.beside.keys() - before.beside.keys():
            words = f"Open {now.beside[name]}."
            yield Deed(("open", "beside", name), f"open {name}", f"panel {name}", words)
    if now.selected and now.selected != before.selected:
        words = f"Select {now.selected}."
        yield Deed(("select",), f"select {now.selected}", f"selected {now.selected}", words)
    if now.view != before.view:
        yield Deed(("view",), f"view {now.view}", f"view {now.view}", f"Show {now.view}.")
    if now.watched is not None and before.watched is not None and now.watched != before.watched:
        part, number = now.watched
        yield Deed(("watch",), f"watch {part} {number}", "watched 1", "Watch another image.")
    if now.direction != before.direction:
        line = "backward" if now.direction == "backward" else "forward"
        yield Deed(("direction",), line, f"direction {line}", f"Step {line}.")
    if now.unit and now.unit != before.unit and now.unit[:1] == before.unit[:1]:
        block, *place = now.unit
        row, column, channel = place
        until = f"unit {block} row == {row} and column == {column} and map == {channel}"
        words = f"Step through {block} to row {row}, column {column}, map {channel}."
        yield Deed(("unit", block), f"unit {block} {row} {column} {channel}", until, words)
    for block, number in now.maps.items():
        stepped = block in now.unit[:1] and now.unit[-1:] == (number,) and now.unit != before.unit
        if block in now.blocks and before.maps.get(block, 1) != number and not stepped:
            done = f"map {block} {number}"
            yield Deed(("map", block), done, done, f"Choose map {number} of {block}.")
    if now.muted and not before.muted:
        words = "Mute the map in the Microscope."
        yield Deed(("mute",), "mute", "true muted >= 0", words)
    if now.picture and now.picture != before.picture:
        words = say(
            "Watching a picture that is none of the data has no word in lessons. Watch one of "
            "the images of the data."
        )
        yield Deed(("picture",), "", "", words)


def _painted(before: Standing, now: Standing) -> Iterator[Deed]:
    """Yield what was done in Paint."""
    if now.blank and not before.blank:
        yield Deed(("blank",), "blank", "blank", "Take a blank pad in Paint.")
    if now.stroke and now.stroke != before.stroke:
        words = f"Draw one {now.stroke} stroke on a blank pad."
        yield Deed(("paint",), f"paint {now.stroke}", f"stroke {now.stroke}", words)
    elif now.strokes > before.strokes:
        words = say(
            "A free drawing has no word in lessons; they know one upright or level stroke on a "
            "blank pad."
        )
        yield Deed(("paint",), "", "", words)
    for axis, (done, at_first) in enumerate(zip(now.shifted, before.shifted, strict=True)):
        if done != at_first:
            yield shift_of(axis, done - at_first)


SIDES = (("up", "down"), ("left", "right"))
"""Ways to shift an image, by axis: against the counting of rows and columns, and with it."""


def shift_of(axis: int, count: int) -> Deed:
    """Return the deed of shifting an image by so many pixels along an axis."""
    side = SIDES[axis][count > 0]
    words = f"Shift the image by {abs(count)} to the {side} in Paint."
    if not axis:
        words = f"Shift the image {side} by {abs(count)} in Paint."
    return Deed(
        ("shift", axis),
        f"shift {side} {abs(count)}",
        shifted_until(axis, count),
        words,
        False,
        count,
    )


def shifted_until(axis: int, count: int) -> str:
    """Return the condition that so much was shifted; empty for what came to nothing."""
    return f"shifted {SIDES[axis][count > 0]} {abs(count)}" if count else ""


def _zoomed(before: Standing, now: Standing) -> Iterator[Deed]:
    """Yield how the pixels of the image were zoomed, and which moment was gone to."""
    if now.pixels and not before.pixels and now.panel == before.panel:
        words = "Show the watched image closely: press Pixels in Images."
        yield Deed(("pixels",), "pixels", "pixels", words)
    if before.pixels and now.pixels and (now.pixels, now.zoom) != (before.pixels, before.zoom):
        if now.pixels == "numbers" != before.pixels:
            words = "Zoom into the pixels until you see their numbers."
            yield Deed(("zoom",), "zoom", "numbers", words)
        elif now.pixels == "whole":
            words = "Zoom out until you see the whole image."
            yield Deed(("zoom",), "zoom out", "whole", words)
        else:
            words = say(
                "This zooming has no word in lessons; they know zooming in until numbers are "
                "written, and out to the whole image."
            )
            yield Deed(("zoom",), "", "", words)
    if now.moment == before.moment:
        return
    if now.moment == WITHIN:
        words = say(
            "A moment within an epoch has no word in lessons; they know the ends of epochs."
        )
        yield Deed(("moment",), "", "", words)
        return
    where = {NOW: "now", "0": "the start"}.get(now.moment, f"the end of epoch {now.moment}")
    words = f"Go to {where} with the time machine."
    done = f"moment {now.moment}"
    yield Deed(("moment",), done, done, words)


def _judged(before: Standing, now: Standing) -> Iterator[Deed]:
    """Yield which cell of the confusion was chosen."""
    if now.cell and now.cell != before.cell:
        true, answered = now.cell
        words = f"Click the cell of class {true} answered as class {answered} in the confusion."
        yield Deed(("cell",), f"cell {true} {answered}", f"cell {true} {answered}", words)


def _lab(before: Standing, now: Standing) -> Iterator[Deed]:
    """Yield what was done in the filter lab."""
    for name, value in now.lab.items():
        if before.lab.get(name, value) != value and (name, value) != ("filter", "typed"):
            said = f"lab {name}={value}"
            yield Deed(("lab", name), said, said, f"Set {name} of the filter lab to {value}.")
    if now.kernel and now.kernel != before.kernel:
        numbers = " ".join(map(str, now.kernel))
        yield Deed(
            ("kernel",), f"kernel {numbers}", "lab filter=typed", f"Type the filter {numbers}."
        )
    same = now.lab == before.lab and now.kernel == before.kernel
    if same and now.place and before.place and now.place != before.place:
        row, column = now.place
        until = f"unit lab row == {row} and column == {column}"
        words = f"Click row {row}, column {column} of the lab's map."
        yield Deed(("place",), f"place {row} {column}", until, words)


def _training(before: Standing, now: Standing) -> Iterator[Deed]:
    """Yield what was trained; a run counts when it has ended."""
    if now.is_new and not before.is_new:
        yield Deed(("reset",), "reset", "", "Press Reset: what was learned is forgotten.")
    if now.runs > before.runs:
        yield Deed(("train", now.runs), "train", "finished", "Press Train and wait for the end.")
    elif now.batches == before.batches + 1:
        yield Deed(("batch", now.batches), "batch", "batches 1", "Run one batch.")
    elif now.epochs == before.epochs + 1:
        yield Deed(("epoch", now.epochs), "epoch", "epochs 1", "Run one epoch.")
    elif now.batches > before.batches:
        words = say("A training that is paused has no word in lessons. Let it come to its end.")
        yield Deed(("paused", now.batches), "", "", words)
    if now.unsealed and not before.unsealed:
        yield Deed(("unseal",), "unseal", "unsealed", "Open the test images.")


def _comparison(before: Standing, now: Standing) -> Iterator[Deed]:
    """Yield what the Lab was to try, and has tried."""
    if now.comparison != before.comparison:
        if now.comparison:
            line = f"compare {now.comparison}"
            yield Deed(("comparison",), line, "", "The Lab is put together.", begins=True)
        else:
            words = say(
                "What the Lab has put together has no word in lessons. They can vary settings of "
                "the training, augment and template, over up to 20 seeds, in 60 runs."
            )
            yield Deed(("comparison",), "", "", words)
    begun, tried = now.compared
    if begun != before.compared[0]:
        if tried:
            words = "Start the comparison in the Lab and wait for its end."
            yield Deed(("compare",), "compare", f"compared {tried}", words)
        else:
            words = say("What the Lab has tried has no word in lessons. Vary less in it.")
            yield Deed(("compare",), "", "", words)


def _words_of_classes(kept: str) -> str:
    """Return what somebody is asked to do so that just these images are kept."""
    if kept == "all":
        return "Take back all images that were left out."
    first, last, *each = kept.split()
    which = f"class {first}" if first == last else f"the classes {first} to {last}"
    few = f", and of each only the first {each[0].partition('=')[2]} to train on" if each else ""
    return f"Leave out all images but those of {which}{few}."

"""What a lesson is: steps with a text, a scene to be in, things to do, and how one sees it done.

Only values; they come from a file by ``reader.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cnndesk.errors import CnndeskError

Params = Mapping[str, Any]


@dataclass(frozen=True)
class Trouble:
    """Something wrong in a lesson's file.

    Attributes
    ----------
    line : int
        From 1; 0 for the file as a whole.
    sentence : str
        Cause and cure.
    """

    line: int
    sentence: str


class LessonError(CnndeskError):
    """A lesson that cannot be given; the message names file, lines and causes.

    Parameters
    ----------
    path : Path
    troubles : sequence of Trouble
        At least one.
    """

    def __init__(self, path: Path, troubles: tuple[Trouble, ...]) -> None:
        self.path = path
        self.troubles = troubles
        first = troubles[0]
        where = f"{path.name}, line {first.line}" if first.line else path.name
        more = len(troubles) - 1
        rest = "" if not more else f" ({more} more: cnndesk lesson check {path.name})"
        super().__init__(f"{where}: {first.sentence}{rest}")


@dataclass(frozen=True)
class Phrase:
    """One line of the vocabulary, checked.

    Attributes
    ----------
    verb : str
        Its first word.
    words : tuple of str
        What follows.
    values : mapping
        The ``name=value`` of the line, converted.
    line : int
        In the file.
    """

    verb: str
    words: tuple[str, ...] = ()
    values: Params = field(default_factory=dict)
    line: int = 0


@dataclass(frozen=True)
class Offer:
    """A change that a button of the step proposes.

    Attributes
    ----------
    target : str
        A block's id, or ``"training"``.
    name : str
        Of the parameter or setting.
    value : Any
    words : str
        On the button.
    line : int
    """

    target: str
    name: str
    value: Any
    words: str
    line: int = 0


@dataclass(frozen=True)
class Scene:
    """Which images are open and which network is drawn. Steps share it until one changes it.

    Attributes
    ----------
    data : str
        ``"digits"``, ``"shapes"``, or nothing: whatever is open.
    template : str
        A template's name, or nothing.
    chain : tuple of (str, mapping)
        Types of blocks with their parameters, one behind the other; empty with a template.
    """

    data: str = ""
    template: str = ""
    chain: tuple[tuple[str, Params], ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether it asks for nothing."""
        return not (self.data or self.template or self.chain)


@dataclass(frozen=True)
class Step:
    """One step of a lesson.

    Attributes
    ----------
    title : str
    text : str
        Paragraphs and lists, with ``**bold**``, ``*italic*`` and ```code```.
    scene : Scene
    actions : tuple of Phrase
        What the program does when the step begins.
    point : Phrase or None
        What is highlighted.
    task : str
        What the reader is to do; empty where there is nothing to do but read.
    hint : str
        For whoever does not find it.
    until : tuple of Phrase
        How one sees that it is done: all of them hold.
    offers : tuple of Offer
    line : int
    """

    title: str
    text: str
    scene: Scene
    actions: tuple[Phrase, ...] = ()
    point: Phrase | None = None
    task: str = ""
    hint: str = ""
    until: tuple[Phrase, ...] = ()
    offers: tuple[Offer, ...] = ()
    line: int = 0


@dataclass(frozen=True)
class Lesson:
    """A lesson.

    Attributes
    ----------
    name : str
        Of the file, without its ending; unique.
    title, about : str
    minutes : int
        How long it takes; 0 where nobody says.
    order : int
        Among the lessons.
    steps : tuple of Step
    path : Path
    """

    name: str
    title: str
    about: str
    minutes: int
    order: int
    steps: tuple[Step, ...]
    path: Path

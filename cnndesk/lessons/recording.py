"""A lesson recorded by doing it: what was done becomes lines ``@do`` and ``@until``.

The window tells a few times a second how things stand (``standing.py``). A `Recording` collects the
deeds of each step, drops what was taken back, and writes the lesson's file, which its author goes
on editing as text. What lessons have no word for is said at once and left out.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import Any

from cnndesk.blocks import Block, InputBlock, create
from cnndesk.document.network import Network
from cnndesk.document.templates import all_templates
from cnndesk.errors import CnndeskError
from cnndesk.lessons.drawn import network_of, shape_of
from cnndesk.lessons.lesson import Scene
from cnndesk.lessons.standing import (
    Deed,
    Standing,
    can_be_written,
    deeds_between,
    shift_of,
    shifted_until,
    written,
)
from cnndesk.words import say, word

_VALUES = (
    "set", "setting", "map", "classes", "comparison", "augment", "zoom", "moment", "cell",
)  # fmt: skip
"""Deeds after which something stands as it was set: where it is as before, nothing was done."""
_LOOKS = {
    "moment": word(
        "You are back at now, so the step gets no line for the other moment: in the end nothing "
        "would show that it was looked at. Press “Next step” while you are there; the next step "
        "begins with now by itself."
    ),
}
"""What is looked at for its own sake, and what is said where it was left again in its step."""
TEXT = "Say here in a few sentences what there is."
"""Stands in a step whose author has written nothing yet."""


@dataclass
class RecordedStep:
    """What was done in one step.

    Attributes
    ----------
    title, text, question : str
        As the author has typed them; empty for a proposal.
    opening : tuple of str
        Lines with which it begins.
    deeds : list of Deed
    """

    title: str = ""
    text: str = ""
    question: str = ""
    opening: tuple[str, ...] = ()
    deeds: list[Deed] = field(default_factory=list)

    @property
    def lines(self) -> list[str]:
        """The lines of the step, without its title and text."""
        done = [deed for deed in self.deeds if not deed.begins]
        made = [f"@{deed.line}" for deed in self.deeds if deed.begins]
        made += [f"@ask {self.question}", "@answer words"] if self.question else []
        if not done:
            return [*self.opening, *made]
        made += [f"@task {' '.join(deed.words for deed in done)}"]
        conditions = dict.fromkeys(deed.until for deed in self._that_last(done) if deed.until)
        made += [f"@until {condition}" for condition in conditions]
        made += [f"@do {deed.line}" for deed in done]
        return [*self.opening, *made]

    @staticmethod
    def _that_last(done: list[Deed]) -> list[Deed]:
        """Return the deeds of which something is to be seen at the end: the last of each kind."""
        last: dict[tuple[Any, ...], Deed] = {}
        for deed in done:
            if deed.key[0] in ("freeze", "unfreeze"):  # each undoes what the other has done
                undone = "unfreeze" if deed.key[0] == "freeze" else "freeze"
                last = {key: other for key, other in last.items() if key[0] != undone}
            last[deed.key[:1] if deed.key[0] in ("unit", "train") else deed.key] = deed
        shown = list(last.values())
        went = [deed for deed in shown if deed.key[0] in ("open", "select")]
        if len(shown) > len(went):  # where one went is a means to what one did there
            shown = [deed for deed in shown if deed not in went]
        shown = [_with_sum(deed, done) for deed in shown]
        with_end = [deed for deed in shown if deed.until]
        return with_end or done[-1:]


def _with_sum(deed: Deed, done: list[Deed]) -> Deed:
    """Return a shift that waits for what all shifts of a step come to; any other deed as it is."""
    if deed.key[0] != "shift":
        return deed
    count = sum(other.count for other in done if other.key == deed.key)
    return dataclasses.replace(deed, until=shifted_until(deed.key[1], count))


class Recording:
    """A lesson while it is recorded.

    Parameters
    ----------
    start : Standing
    opening : tuple of str
        Lines of the first step: its scene.
    """

    def __init__(self, start: Standing, opening: tuple[str, ...] = ()) -> None:
        self._at_step = self._now = start
        self.steps = [RecordedStep(opening=opening)]
        self._missed: dict[tuple[Any, ...], str] = {}
        self.title = ""

    @property
    def missed(self) -> list[str]:
        """Why things that were done have no line, the latest last."""
        return list(self._missed.values())

    def miss(self, what: tuple[Any, ...], why: str) -> None:
        """Note that something has no line."""
        self._missed.pop(what, None)
        self._missed[what] = why

    @property
    def step(self) -> RecordedStep:
        """The step that is being recorded."""
        return self.steps[-1]

    def look(self, now: Standing) -> list[Deed]:
        """Note what was done since the last look; return it, also what has no line."""
        found = list(deeds_between(self._now, now))
        self._now = now
        for deed in found:
            if not deed.line:
                self.miss(deed.key, deed.words)
            else:
                self._missed.pop(deed.key, None)
                self._take(deed)
        return found

    def _take(self, deed: Deed) -> None:
        deeds = self.step.deeds
        if deeds and deeds[-1].key == deed.key:
            last = deeds.pop()
            if deed.key[0] == "shift":
                if not last.count + deed.count:
                    return
                deed = shift_of(deed.key[1], last.count + deed.count)
            if deed.key[0] == "freeze":
                return  # the line would turn it round once more
        if deed.key[0] == "unit" and deeds and deeds[-1].key == ("map", deed.key[1]):
            deeds.pop()  # whoever goes to a unit has chosen its map
        if deed.key[0] == "paint" and deeds and deeds[-1].key == ("blank",):
            deeds.pop()  # it is drawn on a blank pad
        if deed.begins and any(other.key == ("compare",) for other in deeds):
            words = say(
                "A step has one comparison. Press “Next step” before you put another together."
            )
            self.miss(deed.key, words)
            return
        if deed.key[0] in _VALUES:
            deeds[:] = [
                other for other in deeds if other.key != deed.key or self._trained_since(other)
            ]
            if self._is_as_before(deed) and not any(o.key == deed.key for o in deeds):
                if deed.key[0] in _LOOKS:
                    self.miss(deed.key, say(_LOOKS[deed.key[0]]))
                return  # it was taken back
        if deed.key[0] == "unfreeze" and not self._at_step.frozen:
            frozen = [other for other in deeds if other.key[0] == "freeze"]
            if not any(self._trained_since(other) for other in frozen):
                deeds[:] = [other for other in deeds if other not in frozen]
                return
        deeds.append(deed)

    def _trained_since(self, deed: Deed) -> bool:
        """Whether something was trained with what a deed has changed."""
        behind = self.step.deeds[self.step.deeds.index(deed) :]
        return any(other.key[0] in ("train", "batch", "epoch") for other in behind)

    def _is_as_before(self, deed: Deed) -> bool:
        """Whether a value is that with which the step began."""
        before, now = self._at_step, self._now
        if deed.key[0] == "zoom":
            return before.pixels == now.pixels
        if deed.key[0] == "set":
            _, block, name = deed.key
            key = (block, name)
            return bool(before.params.get(key) == now.params.get(key))
        if deed.key[0] == "map":
            block = deed.key[1]
            return before.maps.get(block, 1) == now.maps.get(block, 1)
        if deed.key[0] == "setting":
            name = deed.key[1]
            return bool(before.settings.get(name) == now.settings.get(name))
        return bool(getattr(before, deed.key[0]) == getattr(now, deed.key[0]))

    def next_step(self, now: Standing | None = None) -> None:
        """Begin another step, where the window stands now.

        Parameters
        ----------
        now : Standing, optional
            How it stands where that is otherwise than at the last look, by no deed of anybody.
        """
        self._at_step = self._now = now or self._now
        self.steps.append(RecordedStep(opening=(f"@open {self._now.panel}",)))

    def remove(self, index: int) -> None:
        """Leave one deed of the present step out."""
        del self.step.deeds[index]

    def text(self) -> str:
        """Return the lesson's file."""
        parts = [f"---\ntitle: {self.title or 'A lesson'}\nminutes: {2 * len(self.steps)}\n---"]
        for number, step in enumerate(self.steps, 1):
            lines = "\n".join(step.lines)
            text = step.text.strip() or TEXT
            parts.append(
                f"## {step.title.strip() or f'Step {number}'}\n\n{lines}\n\n{text}".strip()
            )
        return "\n\n".join(parts) + "\n"


def scene_lines(network: Network, data: str, image: tuple[int, int, int], classes: int) -> tuple[
    str, ...
]:  # fmt: skip
    """Return the lines that draw a network for built-in images.

    Parameters
    ----------
    network : Network
    data : str
        ``"digits"``, ``"shapes"``, or empty for none.
    image : (h, w, c)
    classes : int

    Returns
    -------
    tuple of str
        Empty where lessons cannot draw it: branches, or other images. Then it is handed out as a
        project.
    """
    lines = (f"@data {data}",) if data else ()
    shape, count = shape_of(data) if data else (image, classes)
    for template in all_templates():
        try:
            drawn = network_of(Scene(data, template.name), shape, count)
        except CnndeskError:  # it is not for such images
            continue
        if drawn is not None and _same(drawn, network):
            return (*lines, f"@network {template.name}")
    chain = _chain(network)
    return (*lines, *chain) if chain else ()


def _blocks(network: Network) -> list[Block]:
    """Return the blocks in their order, without what the images alone decide: mean and spread."""
    blocks = (network.block(block_id) for block_id in network.order)
    return [b.with_statistics((), ()) if isinstance(b, InputBlock) else b for b in blocks]


def _same(one: Network, other: Network) -> bool:
    blocks = [_blocks(network) for network in (one, other)]
    return blocks[0] == blocks[1] and len(one.links) == len(other.links)


def _chain(network: Network) -> tuple[str, ...]:
    """Return the lines ``@draw`` of a network without branches; empty for another."""
    order, made = network.order, []
    for before, block_id, block in zip(("", *order), order, _blocks(network), strict=False):
        if before and tuple(network.predecessors(block_id)) != (before,):
            return ()
        usual = create(block.type).values()
        own = {name: value for name, value in block.values().items() if value != usual[name]}
        if not all(can_be_written(value) for value in own.values()):
            return ()
        pairs = (f"{name}={written(value)}" for name, value in own.items())
        made.append(" ".join(("@draw", block.type, *pairs)))
    return tuple(made)

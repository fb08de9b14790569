"""Whether what a step names is there: its blocks and their parameters; and is not locked.

The network is the one that the scene draws, as far as that is known without the images.
"""

from __future__ import annotations

from collections.abc import Iterator

from cnndesk.document.network import Network
from cnndesk.document.part_locks import PartLock, PartLocks
from cnndesk.errors import CnndeskError
from cnndesk.lessons.drafts import Draft
from cnndesk.lessons.drawn import network_without_images
from cnndesk.lessons.expression import Expression
from cnndesk.lessons.facts import blocks_in
from cnndesk.lessons.lesson import Question, Scene, Trouble
from cnndesk.lessons.questions import LAB, expression, in_braces
from cnndesk.lessons.word_forms import NOW

_OF_BLOCKS = (
    "select", "block", "selected", "shape", "freeze", "frozen", "dead", "remove", "unit",
    "label", "gone", "negative", "blamed", "map",
)  # fmt: skip
"""Lines whose first word is a block of the drawing."""


def wrong_names(draft: Draft, question: Question | None, scene: Scene) -> list[Trouble]:
    """Return what a step names and its network has not."""
    try:
        network = network_without_images(scene)
    except CnndeskError as error:
        return [Trouble(draft.scene_line, str(error))] if draft.scene_line else []
    return [] if network is None else list(_in_network(draft, question, network))


def wrong_locks(draft: Draft, locks: tuple[PartLock, ...]) -> list[Trouble]:
    """Return where a step asks for what it has locked: nobody could do it."""
    found, all_locks = [], PartLocks(locks)
    for phrase in (*draft.deeds, *draft.until):
        part, name = "", ""
        whole = next(iter(phrase.values), "")
        target = whole.partition(".")[0]
        match phrase.verb:
            case "set" | "value" if target == "training":
                part = "settings"
            case "set" | "value":
                part, name = "block", target
            case "unfreeze":
                part = "network"
            case "remove" | "freeze" | "frozen":
                part, name = "block", phrase.words[0]
            case "unseal" | "unsealed":
                part = "seal"
            case "augment" | "classes":
                part = "data"
            case "setting":
                part = "settings"
            case "gone":
                part, name = "block", phrase.words[0]
            case "open" | "panel":
                part, name = "panel", phrase.words[0]
        locked = all_locks.why_block(name) if part == "block" else all_locks.why(part, name)
        if locked:
            what = f"{part} {name}".strip()
            found.append(
                Trouble(phrase.line, f"The step asks for what it locks: {what}. Take one out.")
            )
    return found


def _in_network(draft: Draft, question: Question | None, network: Network) -> Iterator[Trouble]:
    phrases = (*draft.actions, *draft.points, *draft.until, *draft.deeds, *draft.hidden)
    named = [(p.words[0], p.line) for p in phrases if p.verb in _OF_BLOCKS and p.words[0] != LAB]
    named += [(block, line) for block, line in _in_texts(draft, question) if block != LAB]
    valued = [(o.target, o.name, o.value, o.line) for o in draft.offers]
    for phrase in (*draft.until, *draft.deeds):
        if phrase.verb in ("value", "set"):
            whole, value = next(iter(phrase.values.items()))
            target, _, name = whole.partition(".")
            valued.append((target, name, value, phrase.line))
    named += [(target, line) for target, _, _, line in valued if target != "training"]
    for block_id, line in named:
        if block_id not in network:
            ids = ", ".join(network.order)
            yield Trouble(line, f"The network has no block “{block_id}”. It has {ids}.")
    for target, name, value, line in valued:
        if target in network:
            try:
                network.block(target).param(name)
                network.block(target).replace(**{name: value})
            except CnndeskError as error:
                yield Trouble(line, str(error))


def _in_texts(draft: Draft, question: Question | None) -> list[tuple[str, int]]:
    """Return the blocks that a step's expressions name, each with its line."""
    found: list[tuple[Expression, int]] = [(c.comparison, c.line) for c in draft.claims]
    for phrase in draft.until:
        if phrase.verb in ("true", "unit") or (phrase.verb == "moment" and phrase.words != (NOW,)):
            words = phrase.words[1:] if phrase.verb == "unit" else phrase.words
            found.append((expression(" ".join(words)), phrase.line))
    texts = ["\n".join(draft.text), "\n".join(draft.why or ())]
    named: list[tuple[str, int]] = []
    if question is not None:
        texts += [reply for c in question.choices for reply in (c.reply, c.otherwise)]
        parts = [question.answer, *(c.right or c.number for c in question.choices)]
        found += [(part, question.line) for part in parts if part is not None]
        named += [(question.place, question.line)] if question.place else []
    for text in texts:
        try:
            found += [(part, draft.line) for part in in_braces(text)]
        except ValueError:
            continue  # told with its own line already
    return named + [(block, line) for part, line in found for block in blocks_in(part)]

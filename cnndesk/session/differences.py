"""What two runs differ in, in words: settings, augmentation, images, and the network.

Used for the table of runs and for the marks of edits on the curves. Differences come as short
pieces that a reader can join: ``"learning rate 0.05 → 0.01"``, ``"drop1: rate 0 → 0.25"``.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from cnndesk.document.delta import PlacedBlock
from cnndesk.document.network import Network
from cnndesk.document.run_info import Recipe
from cnndesk.document.settings import TrainingSettings

MANY = 3
"""More differences of a network than this are only counted."""

MANY_MAPS = 6
"""More maps than this are only counted."""

_HOW_LONG = ("epochs", "early_stopping", "restore_best", "best_by")
"""Settings that bend no curve."""


def of_settings(before: TrainingSettings, after: TrainingSettings) -> list[str]:
    """Return the settings that count and are others, the seed not among them."""
    found = []
    for param in after.params():
        old, new = getattr(before, param.name), getattr(after, param.name)
        if param.name == "seed" or old == new:
            continue
        if not (before.is_enabled(param.name) or after.is_enabled(param.name)):
            continue
        found.append(f"{_lower(param.label)} {param.text(old)} → {param.text(new)}")
    return found


def bending(before: TrainingSettings, after: TrainingSettings) -> list[str]:
    """Return those differences that change how a run goes on, not how long it goes on."""
    same = {name: getattr(before, name) for name in _HOW_LONG}
    return of_settings(before, after.replace(**same))


def of_networks(before: Network, after: Network) -> list[str]:
    """Return what was changed in a network, block by block; places and names do not count."""
    found = [f"{i} removed" for i in before.order if i not in after]
    found += [f"{i} added" for i in after.order if i not in before]
    for block_id in after.order:
        if block_id in before:
            found += _of_blocks(block_id, before[block_id], after[block_id])
    if not found and before.links != after.links:
        found.append("other links")
    return found


def _of_blocks(block_id: str, before: PlacedBlock, after: PlacedBlock) -> list[str]:
    one, two = before.block, after.block
    if one.type != two.type:
        return [f"{block_id}: {_lower(one.title)} → {_lower(two.title)}"]
    parts = [
        f"{_lower(param.label)} {param.text(old)} → {param.text(new)}"
        for param in two.params()
        if not param.hidden
        for old, new in ((getattr(one, param.name), getattr(two, param.name)),)
        if old != new and (one.is_enabled(param.name) or two.is_enabled(param.name))
    ]
    for flag, on, off in (("frozen", "frozen", "no longer frozen"), ("muted", "muted", "heard")):
        if getattr(before, flag) != getattr(after, flag):
            parts.append(on if getattr(after, flag) else off)
    parts += _of_maps(set(before.muted_maps), set(after.muted_maps))
    return [f"{block_id}: {', '.join(parts)}"] if parts else []


def _of_maps(before: set[int], after: set[int]) -> list[str]:
    found = []
    for maps, word in ((after - before, "muted"), (before - after, "heard")):
        if maps:
            found.append(f"{maps_in_words(maps)} {word}")
    return found


def maps_in_words(maps: Collection[int]) -> str:
    """Return which maps these are, counted from 1: ``"maps 3 and 5"``."""
    numbers = [str(number + 1) for number in sorted(maps)]
    if len(numbers) == 1:
        return f"map {numbers[0]}"
    if len(numbers) > MANY_MAPS:
        return f"{len(numbers)} maps"
    return f"maps {', '.join(numbers[:-1])} and {numbers[-1]}"


def of_augmentation(before: Sequence[str], after: Sequence[str]) -> list[str]:
    """Return what is done to the training images now, where it is another than before."""
    if tuple(before) == tuple(after):
        return []
    return [", ".join(after) if after else "augmentation: none"]


def of_recipes(before: Recipe, after: Recipe) -> list[str]:
    """Return what a run does otherwise than another one, the seed not among it."""
    return [
        *of_augmentation(before.augment, after.augment),
        *of_settings(before.settings, after.settings),
        *_counted(_beyond_the_input(before.network, after.network)),
        *_of_data(before, after),
    ]


def _beyond_the_input(before: Network, after: Network) -> list[str]:
    """Return the differences but for the size of the images, which has words of its own."""
    own = f"{after.input_id}: "
    return [words for words in of_networks(before, after) if not words.startswith(own)]


def _counted(found: list[str]) -> list[str]:
    return found if len(found) <= MANY else [f"network ({len(found)} changes)"]


def _of_data(before: Recipe, after: Recipe) -> list[str]:
    found = []
    sizes = [_size(recipe.network) for recipe in (before, after)]
    if sizes[0] != sizes[1] and sizes[1]:
        found.append(f"size {sizes[1]}")
    if before.source != after.source:
        found.append(f"images: {after.source}")
    elif before.data != after.data and not found:
        found.append("other images")
    return found


def _size(network: Network) -> str:
    entry = network.input_block
    return "" if entry is None else "×".join(map(str, entry.image_shape))


def is_same_but_seed(before: Recipe, after: Recipe) -> bool:
    """Whether two runs can differ by chance only: nothing but the seed is another one."""
    return not of_recipes(before, after)


def is_same(before: Recipe, after: Recipe) -> bool:
    """Whether two runs come to the same numbers."""
    return before.settings.seed == after.settings.seed and is_same_but_seed(before, after)


def _lower(label: str) -> str:
    """Return a label within a sentence; names such as AdamW and ReLU stay."""
    return label if label[1:].lower() != label[1:] else label.lower()

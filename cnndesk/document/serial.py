"""A network as JSON values, for the project file and for the clipboard.

Values only: reading from and writing to files is ``project.py``. What is read is never trusted:
every wrong value is a `ProjectError` with a sentence (the caller adds the name of the file).
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from cnndesk.blocks import restore
from cnndesk.document.building import whole_groups
from cnndesk.document.delta import Group, Link, PlacedBlock
from cnndesk.document.edits import AddParts
from cnndesk.document.graph import is_valid_id
from cnndesk.document.group_edits import LONGEST_NAME
from cnndesk.document.groups import MOST_GROUPS
from cnndesk.document.network import DIRECTIONS, Network
from cnndesk.errors import CnndeskError, ProjectError

CLIPBOARD_MARK = "cnndesk-blocks"
CLIPBOARD_LIMIT = 4 * 2**20
MAX_BLOCKS = 10_000
MOST_MAPS = 2**20
MAX_COORDINATE = 10_000_000

T = TypeVar("T")


def network_to_json(network: Network) -> dict[str, Any]:
    """Return blocks, links, direction and id counters as JSON values."""
    groups = network.tree.groups.values()
    return {
        **parts_to_json((network[i] for i in network.order), network.links, groups),
        "direction": network.direction,
        "counters": dict(network.counters),
    }


def network_from_json(values: Mapping[str, Any]) -> Network:
    """Make a network from `network_to_json`'s values.

    Raises
    ------
    ProjectError
        With what is wrong, naming the block.
    """
    blocks, links, groups = parts_from_json(values)
    direction = values.get("direction", DIRECTIONS[0])
    if direction not in DIRECTIONS:
        raise ProjectError(f"The direction is {direction!r}, not “right” or “down”.")
    counters = expect(values.get("counters", {}), dict, "counters")
    for prefix, number in counters.items():
        if not is_valid_id(f"{prefix}1") or type(number) is not int or not 0 <= number < 10**9:
            raise ProjectError(f"The counter of “{prefix}” is {number!r}.")
    try:
        return Network(blocks, links, direction, counters, groups)
    except ProjectError:
        raise
    except CnndeskError as error:
        raise ProjectError(str(error)) from error


def parts_to_json(
    blocks: Iterable[PlacedBlock], links: Iterable[Link], groups: Iterable[Group] = ()
) -> dict[str, Any]:
    """Return blocks, links and groups as JSON values; blocks are in no other groups than these."""
    kept = {group.id: group for group in groups}
    values: dict[str, Any] = {
        "blocks": [_block_to_json(placed, kept) for placed in blocks],
        "links": [list(link) for link in links],
    }
    if kept:  # left out without any, so that a drawing without groups is written as ever
        values["groups"] = [_group_to_json(group, kept) for group in kept.values()]
    return values


def parts_from_json(
    values: Mapping[str, Any],
) -> tuple[list[PlacedBlock], list[Link], list[Group]]:
    """Read blocks, links and groups; raise `ProjectError` for what they cannot be."""
    entries = expect(values.get("blocks", []), list, "blocks")
    if len(entries) > MAX_BLOCKS:
        raise ProjectError(f"It holds {len(entries)} blocks, more than the {MAX_BLOCKS} allowed.")
    blocks = [_block_from_json(expect(entry, dict, "a block")) for entry in entries]
    links = [_link_from_json(entry) for entry in expect(values.get("links", []), list, "links")]
    entries = expect(values.get("groups", []), list, "groups")
    if len(entries) > MOST_GROUPS:
        raise ProjectError(f"It holds {len(entries)} groups, more than the {MOST_GROUPS} allowed.")
    groups = [_group_from_json(expect(entry, dict, "a group")) for entry in entries]
    twice = [i for i, count in Counter(group.id for group in groups).items() if count > 1]
    if twice:
        raise ProjectError(f"It holds group {twice[0]} twice.")
    return blocks, links, groups


def _group_to_json(group: Group, kept: Mapping[str, Group]) -> dict[str, Any]:
    values: dict[str, Any] = {"id": group.id, "folded": group.folded}
    if group.name:
        values["name"] = group.name
    if group.parent in kept:
        values["group"] = group.parent
    return values


def _group_from_json(entry: Mapping[str, Any]) -> Group:
    group_id = expect(entry.get("id"), str, "the id of a group")
    return Group(
        id=group_id,
        name=" ".join(expect(entry.get("name", ""), str, f"the name of {group_id}").split())[
            :LONGEST_NAME
        ],
        parent=expect(entry.get("group", ""), str, f"the group around {group_id}"),
        folded=expect(entry.get("folded", False), bool, f"“folded” of {group_id}"),
    )


def _block_to_json(placed: PlacedBlock, groups: Mapping[str, Group]) -> dict[str, Any]:
    block = placed.block
    values: dict[str, Any] = {
        "id": placed.id,
        "type": block.type,
        "version": block.version,
        "params": block.stored(),
        "pos": list(placed.position),
    }
    if placed.name:
        values["name"] = placed.name
    for flag in ("frozen", "muted"):
        if getattr(placed, flag):
            values[flag] = True
    if placed.muted_maps:
        values["muted_maps"] = list(placed.muted_maps)
    if placed.group in groups:
        values["group"] = placed.group
    return values


def _block_from_json(entry: Mapping[str, Any]) -> PlacedBlock:
    block_id = expect(entry.get("id"), str, "the id of a block")
    kind = expect(entry.get("type"), str, f"the type of {block_id}")
    version = expect(entry.get("version", 1), int, f"the version of {block_id}")
    params = expect(entry.get("params", {}), dict, f"the parameters of {block_id}")
    if not 1 <= version <= 10**6 or not kind.isprintable() or not 0 < len(kind) <= 100:
        raise ProjectError(f"The type of {block_id} is {kind!r}, version {version}.")
    position = expect(entry.get("pos", [0, 0]), list, f"the place of {block_id}")
    if len(position) != 2 or not all(type(n) is int and abs(n) <= MAX_COORDINATE for n in position):
        raise ProjectError(f"The place of {block_id} is {position!r}, not two whole numbers.")
    try:
        block = restore(kind, version, params)
    except CnndeskError as error:
        raise ProjectError(f"Block {block_id}: {error}") from error
    return PlacedBlock(
        id=block_id,
        block=block,
        position=(position[0], position[1]),
        name=expect(entry.get("name", ""), str, f"the name of {block_id}")[:60],
        frozen=expect(entry.get("frozen", False), bool, f"“frozen” of {block_id}"),
        muted=expect(entry.get("muted", False), bool, f"“muted” of {block_id}"),
        group=expect(entry.get("group", ""), str, f"the group of {block_id}"),
        muted_maps=muted_maps_from_json(entry.get("muted_maps", []), block_id),
    )


def muted_maps_from_json(values: Any, block_id: str) -> tuple[int, ...]:
    """Read the numbers of muted maps; raise `ProjectError` for what they cannot be."""
    maps = expect(values, list, f"the muted maps of {block_id}")
    if len(maps) > MOST_MAPS or not all(type(n) is int and 0 <= n < MOST_MAPS for n in maps):
        raise ProjectError(f"The muted maps of {block_id} are no numbers of maps. Open a backup.")
    return tuple(sorted(set(maps)))


def _link_from_json(entry: Any) -> Link:
    match entry:
        case [str(source), str(target), int(slot)] if not isinstance(slot, bool):
            return Link(source, target, slot)
    raise ProjectError(f"A link is {str(entry)[:60]!r}, not two blocks and an input number.")


def expect(value: Any, kind: type[T], what: str) -> T:
    """Return a value of the expected JSON type, or raise `ProjectError`."""
    if isinstance(value, kind) and not (isinstance(value, bool) and kind is not bool):
        return value
    names = {
        str: "a text",
        int: "a whole number",
        list: "a list",
        dict: "a table",
        bool: "yes or no",
    }
    raise ProjectError(f"It needs {names[kind]} for {what}.")


# Clipboard ---------------------------------------------------------------------------------


def copy_text(network: Network, ids: Iterable[str]) -> str:
    """Return blocks and the links among them as text for the clipboard."""
    chosen = dict.fromkeys(ids)
    links = [k for k in network.links if k.source in chosen and k.target in chosen]
    groups = whole_groups(network, chosen)
    parts = parts_to_json((network[i] for i in chosen), links, groups)
    return json.dumps({"format": CLIPBOARD_MARK, **parts}, ensure_ascii=False, indent=1)


def is_copied_text(text: str) -> bool:
    """Whether a clipboard text looks like copied blocks (enables “Paste”)."""
    return text.lstrip().startswith("{") and CLIPBOARD_MARK in text[:200]


def paste(text: str, offset: tuple[int, int] = (24, 24)) -> AddParts:
    """Return the edit that adds copied blocks under new ids.

    Raises
    ------
    ProjectError
        If the text is not what `copy_text` makes.
    """
    if len(text) > CLIPBOARD_LIMIT:
        raise ProjectError("The clipboard holds too much to be copied blocks.")
    try:
        values = json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError):
        values = None
    if not isinstance(values, dict) or values.get("format") != CLIPBOARD_MARK:
        raise ProjectError("The clipboard holds no blocks. Select blocks and copy them first.")
    try:
        blocks, links, groups = parts_from_json(values)
        whole = Network(blocks, links, groups=groups)  # the parts must make sense by themselves
    except CnndeskError as error:
        raise ProjectError(f"The copied blocks cannot be pasted. {error}") from error
    if not blocks:
        raise ProjectError("The clipboard holds no blocks. Select blocks and copy them first.")
    outer_first = tuple(whole.tree.groups.values())
    return AddParts(tuple(blocks), tuple(links), offset, groups=outer_first)


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON")

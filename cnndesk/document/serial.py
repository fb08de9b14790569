"""A network as JSON values, for the project file and for the clipboard.

Values only: reading from and writing to files is ``project.py``. What is read is never trusted:
every wrong value is a `ProjectError` with a sentence (the caller adds the name of the file).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from cnndesk.blocks import restore
from cnndesk.document.delta import Link, PlacedBlock
from cnndesk.document.edits import AddParts
from cnndesk.document.graph import is_valid_id
from cnndesk.document.network import DIRECTIONS, Network
from cnndesk.errors import CnndeskError, ProjectError

CLIPBOARD_MARK = "cnndesk-blocks"
CLIPBOARD_LIMIT = 4 * 2**20
MAX_BLOCKS = 10_000
MAX_COORDINATE = 10_000_000

T = TypeVar("T")


def network_to_json(network: Network) -> dict[str, Any]:
    """Return blocks, links, direction and id counters as JSON values."""
    return {
        **parts_to_json((network[i] for i in network.order), network.links),
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
    blocks, links = parts_from_json(values)
    direction = values.get("direction", DIRECTIONS[0])
    if direction not in DIRECTIONS:
        raise ProjectError(f"The direction is {direction!r}, not “right” or “down”.")
    counters = expect(values.get("counters", {}), dict, "counters")
    for prefix, number in counters.items():
        if not is_valid_id(f"{prefix}1") or type(number) is not int or not 0 <= number < 10**9:
            raise ProjectError(f"The counter of “{prefix}” is {number!r}.")
    try:
        return Network(blocks, links, direction, counters)
    except ProjectError:
        raise
    except CnndeskError as error:
        raise ProjectError(str(error)) from error


def parts_to_json(blocks: Iterable[PlacedBlock], links: Iterable[Link]) -> dict[str, Any]:
    """Return blocks and links as JSON values."""
    return {
        "blocks": [_block_to_json(placed) for placed in blocks],
        "links": [list(link) for link in links],
    }


def parts_from_json(values: Mapping[str, Any]) -> tuple[list[PlacedBlock], list[Link]]:
    """Read blocks and links; raise `ProjectError` for what they cannot be."""
    entries = expect(values.get("blocks", []), list, "blocks")
    if len(entries) > MAX_BLOCKS:
        raise ProjectError(f"It holds {len(entries)} blocks, more than the {MAX_BLOCKS} allowed.")
    blocks = [_block_from_json(expect(entry, dict, "a block")) for entry in entries]
    links = [_link_from_json(entry) for entry in expect(values.get("links", []), list, "links")]
    return blocks, links


def _block_to_json(placed: PlacedBlock) -> dict[str, Any]:
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
    )


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
    parts = parts_to_json((network[i] for i in chosen), links)
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
        blocks, links = parts_from_json(values)
        Network(blocks, links)  # the parts must make sense by themselves
    except CnndeskError as error:
        raise ProjectError(f"The copied blocks cannot be pasted. {error}") from error
    if not blocks:
        raise ProjectError("The clipboard holds no blocks. Select blocks and copy them first.")
    return AddParts(tuple(blocks), tuple(links), offset)


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON")

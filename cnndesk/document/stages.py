"""Stages of a network, found by its structure: proposals for groups. Nothing is changed here.

Where every way through a network goes through one block, it can be cut. Between cuts lie single
blocks, and bubbles: residual units, the branches of an Inception module, dense blocks. A *unit* is
a bubble with the activation behind it, or the same chain of blocks without a shortcut. Units whose
maps have one size make a *stage*; equal units behind each other are a part of it, drawn as “×3”.
Where the network comes from a file that names its operators, groups are called as they are there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from cnndesk.blocks import Family
from cnndesk.document.group_edits import MOST_FOLDED_BLOCKS, Stage, grouped_stages
from cnndesk.document.network import Network
from cnndesk.document.repeats import structure_of
from cnndesk.document.shapes import Inference, infer

LEAST_HEAD = 4
LEAST_PATTERN = 3
LARGE_UNIT = 24
"""Blocks; a bubble of more has its chains as parts."""

LONGEST_SCOPE = 40
_BEHIND = (Family.ACTIVATION, Family.REGULARISATION)


@dataclass(frozen=True)
class _Element:
    """Blocks from behind one cut to the next, the last one is the cut."""

    ids: tuple[str, ...]
    kinds: tuple[str, ...]  # along its longest way
    is_bubble: bool


@dataclass(frozen=True)
class _Unit:
    ids: tuple[str, ...]
    size: tuple[int, int]  # of its maps
    is_pattern: bool  # a bubble, or a chain like the one in a bubble
    is_loose: bool = False  # blocks of their own in a stage


def with_stages(network: Network, names: Mapping[str, str] | None = None) -> Network:
    """Return the network with its stages as groups, folded where it is large.

    Parameters
    ----------
    network : Network
        Not changed. Returned as it is where it has groups, or no stages are found.
    names : mapping of str to str, optional
        What a file calls the operator of a block, with its scopes: ``"/layer1/layer1.0/Conv"``.
    """
    stages = find_stages(network, names)
    if not stages or network.tree:
        return network
    made = network.copy()
    grouped_stages(network, stages).apply(made)
    return made


def find_stages(network: Network, names: Mapping[str, str] | None = None) -> tuple[Stage, ...]:
    """Return the stages of a network; none for a small one that is a chain.

    Parameters
    ----------
    network : Network
    names : mapping of str to str, optional
        As for `with_stages`.
    """
    inference = infer(network)
    elements = _elements(network)
    body, head = _parted(network, inference, elements)
    if not any(element.is_bubble for element in body) and len(network) <= MOST_FOLDED_BLOCKS:
        return ()
    stages = _stages(network, _units(network, inference, body))
    ends = tuple(i for e in head for i in e.ids if not network.block(i).is_output)
    if len(ends) >= LEAST_HEAD:
        stages.append(Stage("Head", ends))
    return tuple(_called_as_in_file(stages, names or {}))


# Cuts ----------------------------------------------------------------------------------------


def _elements(network: Network) -> list[_Element]:
    """Cut what lies between the image and the output wherever only one value goes on."""
    entry, outputs = network.input_id, network.output_ids
    ends = outputs or tuple(i for i in network.order[-1:] if network.inputs(i))
    if entry is None or len(ends) != 1:
        return []
    main = {ends[0], *network.ancestors(ends[0])} & {entry, *network.descendants(entry)}
    order = [i for i in network.order if i in main]
    waits = {i: sum(s in main for s in network.successors(i)) for i in order}
    open_ends: set[str] = set()
    found: list[_Element] = []
    begun: list[str] = []
    for block_id in order:
        for source in network.predecessors(block_id):
            if source in main:
                waits[source] -= 1
                if not waits[source]:
                    open_ends.discard(source)
        if waits[block_id]:
            open_ends.add(block_id)
        begun.append(block_id)
        if open_ends <= {block_id}:
            found.append(_element(network, tuple(begun)))
            begun = []
    return found[1:]  # behind the image


def _element(network: Network, ids: tuple[str, ...]) -> _Element:
    within = set(ids)
    ways: dict[str, tuple[str, ...]] = {}
    for i in ids:
        before = [ways[p] for p in network.predecessors(i) if p in within]
        ways[i] = (*max(before, key=len, default=()), network.block(i).type)
    join = network.block(ids[-1])
    # What multiplies, gates: a squeeze-and-excitation branch belongs to the chain that it is in.
    joins = len(ids) > 1 and join.family is Family.MERGE and join.type != "multiply"
    return _Element(ids, ways[ids[-1]], joins)


def _parted(
    network: Network, inference: Inference, elements: Sequence[_Element]
) -> tuple[Sequence[_Element], Sequence[_Element]]:
    """Part what works on maps from what works on a vector."""
    for place, element in enumerate(elements):
        output = inference[element.ids[-1]].output
        block = network.block(element.ids[-1])
        if block.is_output or (output is not None and output.is_vector):
            return elements[:place], elements[place:]
    return elements, ()


# Units ---------------------------------------------------------------------------------------


def _units(network: Network, inference: Inference, body: Sequence[_Element]) -> list[_Unit]:
    patterns = sorted(
        {e.kinds[:-1] for e in body if e.is_bubble and len(e.kinds) > LEAST_PATTERN},
        key=lambda kinds: (-len(kinds), kinds),
    )
    units: list[_Unit] = []
    run: list[_Element] = []
    for element in body:
        if element.is_bubble:
            units += _run_units(network, inference, run, patterns)
            run = []
            unit = _Unit(element.ids, _size(inference, element), is_pattern=True)
            joins_branches = network.block(element.ids[-1]).type != "add"
            if joins_branches and len(units) > 1 and _leads_into(units[-1], unit):
                units[-1] = replace(unit, ids=units[-1].ids + unit.ids)
            else:
                units.append(unit)
        elif units and not run and network.block(element.ids[-1]).family in _BEHIND:
            units[-1] = replace(units[-1], ids=units[-1].ids + element.ids)
        else:
            run.append(element)
    return units + _run_units(network, inference, run, patterns)


def _leads_into(before: _Unit, bubble: _Unit) -> bool:
    """Whether some blocks before a bubble belong to it, as the squeeze of a fire module."""
    return not before.is_pattern and len(before.ids) < 4 and before.size == bubble.size


def _run_units(
    network: Network,
    inference: Inference,
    run: Sequence[_Element],
    patterns: Sequence[tuple[str, ...]],
) -> list[_Unit]:
    """Part a run of blocks without bubbles: chains like those in bubbles, from its end on."""
    found: list[_Unit] = []
    rest = list(run)
    while rest:
        count = next((n for n in (_ending(rest, p) for p in patterns) if n), 0)
        if not count:
            break
        ids = tuple(i for element in rest[-count:] for i in element.ids)
        found.insert(0, _Unit(ids, _size(inference, rest[-1]), is_pattern=True))
        del rest[-count:]
    return _plain_units(network, inference, rest) + found


def _ending(run: Sequence[_Element], pattern: tuple[str, ...]) -> int:
    """Return how many elements at the end of a run are a pattern; 0 where they are not."""
    kinds: tuple[str, ...] = ()
    for count, element in enumerate(reversed(run), start=1):
        kinds = element.kinds + kinds
        if kinds == pattern:
            return count
        if len(kinds) >= len(pattern):
            return 0
    return 0


def _plain_units(network: Network, inference: Inference, run: Sequence[_Element]) -> list[_Unit]:
    """Part a chain where its maps become smaller: behind a pool, before anything else."""
    units: list[_Unit] = []
    begun: list[str] = []
    size: tuple[int, int] | None = None
    for element in run:
        here = _size(inference, element)
        block = network.block(element.ids[-1])
        shrinks = size is not None and here != size
        if size is None:
            entry = network.predecessors(element.ids[0])
            output = inference[entry[0]].output if entry else None
            shrinks = output is not None and (output.h, output.w) != here
            size = (output.h, output.w) if shrinks and output is not None else here
        if shrinks and block.family is Family.POOLING:
            units.append(_Unit((*begun, *element.ids), size, False, is_loose=not begun))
            begun, size = [], None
            continue
        if shrinks and begun:
            units.append(_Unit(tuple(begun), size, False))
            begun = []
        begun += element.ids
        size = here
    if begun and size is not None:
        units.append(_Unit(tuple(begun), size, False))
    return units


def _size(inference: Inference, element: _Element) -> tuple[int, int]:
    output = inference[element.ids[-1]].output
    return (output.h, output.w) if output is not None else (0, 0)


# Stages --------------------------------------------------------------------------------------


def _stages(network: Network, units: Sequence[_Unit]) -> list[Stage]:
    first = next((n for n, unit in enumerate(units) if unit.is_pattern), 0)
    stages = [Stage("Stem", tuple(i for unit in units[:first] for i in unit.ids))] if first else []
    sized = groupby(units[first:], key=lambda unit: unit.size)
    stages += [_stage(network, list(same), number) for number, (_, same) in enumerate(sized, 1)]
    return [stage for stage in stages if len(stage.members) > 1]


def _stage(network: Network, units: Sequence[_Unit], number: int) -> Stage:
    name = f"Stage {number}"
    loose = tuple(i for unit in units if unit.is_loose for i in unit.ids)
    whole = [unit for unit in units if not unit.is_loose]
    if len(whole) == 1 and not loose:
        return _unit_stage(network, whole[0], name)
    parts = [
        _unit_stage(network, unit, f"Unit {number}.{place}")
        for place, unit in enumerate(whole, start=1)
    ]
    return Stage(name, loose, tuple(_repeated(network, parts)))


def _unit_stage(network: Network, unit: _Unit, name: str) -> Stage:
    if len(unit.ids) <= LARGE_UNIT:
        return Stage(name, unit.ids)
    chains = _chains(network, unit.ids)
    inner = {i for chain in chains for i in chain}
    return Stage(
        name,
        tuple(i for i in unit.ids if i not in inner),
        tuple(Stage(f"Branch {n}", chain) for n, chain in enumerate(chains, start=1)),
    )


def _chains(network: Network, ids: Iterable[str]) -> list[tuple[str, ...]]:
    """Return the chains of three and more blocks in a bubble."""
    chains: dict[str, list[str]] = {}  # by their last block
    for block_id in ids:
        before = network.predecessors(block_id)
        chain = chains.pop(before[0], None) if len(before) == 1 else None
        if chain is None or len(network.successors(chain[-1])) != 1:
            if chain is not None:
                chains[chain[-1]] = chain
            chain = []
        chains[block_id] = [*chain, block_id]
    return [tuple(chain) for chain in chains.values() if len(chain) >= 3]


def _repeated(network: Network, parts: Sequence[Stage]) -> list[Stage]:
    """Put equal units that follow each other into a part of their own, unless all are equal."""
    runs: list[list[Stage]] = []
    for _, same in groupby(parts, key=lambda part: structure_of(network, _sorted(network, part))):
        runs.append(list(same))
    if len(runs) == 1:
        return list(parts)
    found = []
    for run in runs:
        if len(run) == 1:
            found += run
            continue
        first, last = (part.name.removeprefix("Unit ") for part in (run[0], run[-1]))
        found.append(Stage(f"{first}–{last}", (), tuple(run)))
    return found


def _sorted(network: Network, stage: Stage) -> list[str]:
    within = set(stage.members)
    return [i for i in network.order if i in within]


# Names ---------------------------------------------------------------------------------------


def _called_as_in_file(stages: Sequence[Stage], names: Mapping[str, str]) -> list[Stage]:
    """Give stages the names of the scopes that all of their operators are in, where they differ."""
    if not names:
        return list(stages)
    scopes = [_scope([names[i] for i in stage.members if i in names]) for stage in stages]
    called = []
    for stage, scope in zip(stages, scopes, strict=True):
        name = scope[-1] if scope and scopes.count(scope) == 1 else stage.name
        parts = tuple(_called_as_in_file(stage.parts, names))
        called.append(replace(stage, name=name, parts=parts))
    return called


def _scope(names: Sequence[str]) -> tuple[str, ...]:
    """Return the scopes that all of these names begin with."""
    ways = [name.strip("/").split("/")[:-1] for name in names]
    if not ways:
        return ()
    shared: list[str] = []
    for parts in zip(*ways, strict=False):
        if len(set(parts)) > 1:
            break
        shared.append(parts[0])
    last = shared[-1] if shared else ""
    return tuple(shared) if last.isprintable() and 0 < len(last) <= LONGEST_SCOPE else ()

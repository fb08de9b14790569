"""Networks to test with: small helpers, and random ones made by random edits."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from cnndesk import blocks
from cnndesk.document import building, edits, group_edits
from cnndesk.document.network import Network
from cnndesk.errors import CnndeskError

COMMON = (
    "conv2d",
    "relu",
    "max_pool",
    "dense",
    "batch_norm",
    "add",
    "concatenate",
    "dropout",
    "softmax",
    "image_input",
    "group_norm",
)


def chain(*kinds: str | tuple[str, dict[str, Any]]) -> Network:
    """Draw a chain of blocks, one behind the other."""
    network = Network()
    last = None
    for kind in kinds:
        name, params = (kind, {}) if isinstance(kind, str) else kind
        edit = edits.AddBlock(blocks.create(name, **params)).apply(network)
        (new,) = edit.touched
        if last is not None:
            edits.Connect(last, new).apply(network)
        last = new
    return network


@st.composite
def random_edit(draw: st.DrawFn, network: Network) -> edits.Edit:
    """Draw an edit that may or may not be possible."""
    ids = [*network.order, "conv99"]
    some = st.lists(st.sampled_from(ids), min_size=1, max_size=4, unique=True).map(tuple)
    one = st.sampled_from(ids)
    block = st.sampled_from(COMMON).map(blocks.create)
    place = st.tuples(st.integers(-500, 500), st.integers(-500, 500))
    kind = draw(st.integers(0, 14))
    match kind:
        case 0 | 1:
            return edits.AddBlock(draw(block), draw(place))
        case 2 | 3:
            return edits.Connect(draw(one), draw(one), draw(st.none() | st.integers(0, 2)))
        case 4:
            return edits.RemoveBlocks(draw(some))
        case 5 if network.links:
            return edits.Disconnect((draw(st.sampled_from(network.links)),))
        case 6 if network.links:
            return edits.InsertOnLink(draw(block), draw(st.sampled_from(network.links)))
        case 7:
            return edits.SetParams({i: {"filters": draw(st.integers(0, 20))} for i in draw(some)})
        case 8:
            return edits.Move({i: draw(place) for i in draw(some)})
        case 9:
            return edits.Mute(draw(some), draw(st.booleans()))
        case 10:
            return edits.Freeze(draw(some), draw(st.booleans()))
        case 11:
            known = [i for i in draw(some) if i in network]
            return building.duplicate(network, known)
        case 12:
            return building.arrangement(network, draw(st.sampled_from(("right", "down"))))
        case 13:
            known = draw(st.sampled_from(network.order)) if len(network) else None
            return building.append(network, draw(block), known)
        case _:
            return edits.Rename(draw(one), draw(st.text(max_size=5)))


@st.composite
def random_network(draw: st.DrawFn, steps: int = 25) -> Network:
    """Draw a network made by random edits, those refused left out."""
    network = Network()
    for _ in range(draw(st.integers(0, steps))):
        edit = draw(random_edit(network))
        try:
            edit.apply(network)
        except CnndeskError:
            continue
    return network


@st.composite
def random_group_edit(draw: st.DrawFn, network: Network) -> edits.Edit:
    """Draw an edit of groups that may or may not be possible, as the window makes them."""
    known = list(network.order) or ["conv99"]
    some = st.lists(st.sampled_from(known), min_size=1, max_size=6, unique=True).map(tuple)
    groups = [*network.tree.groups, "group99"]
    group = st.sampled_from(groups)
    match draw(st.integers(0, 7)):
        case 0 | 1:
            return group_edits.made_group(network, draw(some))
        case 2:
            return group_edits.MakeGroup(draw(some), draw(st.text(max_size=5)), draw(st.booleans()))
        case 3:
            return group_edits.ungrouped(network, (draw(group),))
        case 4:
            return group_edits.folded(network, (draw(group),), fold=draw(st.booleans()))
        case 5:
            return group_edits.RenameGroup(draw(group), draw(st.text(max_size=5)))
        case 6:
            within = network.tree.members(draw(group))
            return building.duplicate(network, within or draw(some))
        case _:
            return edits.RemoveBlocks(draw(some))


@st.composite
def grouped_network(draw: st.DrawFn, steps: int = 20) -> Network:
    """Draw a network with groups, made by random edits of blocks and groups."""
    network = draw(random_network(steps))
    for _ in range(draw(st.integers(1, steps))):
        try:
            one_of = random_group_edit if draw(st.integers(0, 2)) else random_edit
            draw(one_of(network)).apply(network)
        except CnndeskError:
            continue
    return network

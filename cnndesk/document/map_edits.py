"""Edits of single maps of a block: muting them, and letting them be heard again.

A muted map is zero, whatever its block makes of it; a muted *block* (`Mute` in ``edits.py``) passes
its input on. Maps are counted from 0 here, and from 1 wherever people read of them.
"""

from __future__ import annotations

from dataclasses import dataclass

from cnndesk.document.delta import BlockChange, Delta, EditError
from cnndesk.document.edits import Edit
from cnndesk.document.network import Network
from cnndesk.words import say

_VIEWS = ("flatten",)  # blocks that lay the values of others out, and make none of their own


def why_no_map_can_be_muted(network: Network, block_id: str) -> str:
    """Return why no map of a block can be muted, in a sentence; empty where they can."""
    placed = network[block_id]
    if placed.block.is_input:
        return "The channels of the image cannot be muted. Choose a map of a block behind it."
    if placed.block.is_output:
        return "What an output block says cannot be muted. Choose a map of a block before it."
    if placed.block.type in _VIEWS:
        return f"{block_id} only lays out the maps of the block before it. Mute them there."
    if placed.is_bypassed:
        return f"{block_id} is muted as a whole and makes no maps. Let it be heard first."
    return ""


@dataclass(frozen=True)
class MuteMaps(Edit):
    """Let maps of a block be zero, or (``muted=False``) what the block makes of them again."""

    id: str
    maps: tuple[int, ...]
    muted: bool = True

    @property
    def text(self) -> str:
        if len(self.maps) == 1:
            which = say("map {n} of {block}").format(n=self.maps[0] + 1, block=self.id)
        else:
            which = say("{n} maps of {block}").format(n=len(self.maps), block=self.id)
        done = say("Mute {what}") if self.muted else say("Unmute {what}")
        return done.format(what=which)

    def plan(self, network: Network) -> Delta:
        placed, chosen = network[self.id], set(self.maps)
        reason = why_no_map_can_be_muted(network, self.id)
        if self.muted and reason:
            raise EditError(reason)
        before = set(placed.muted_maps)
        after = before | chosen if self.muted else before - chosen
        changed = placed.replace(muted_maps=tuple(sorted(after)))
        return Delta((BlockChange(self.id, placed, changed),))

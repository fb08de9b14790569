"""Taking a drawing back to how the blocks of a run were set at some time."""

from __future__ import annotations

from dataclasses import dataclass

from cnndesk.document.delta import BlockChange, Delta
from cnndesk.document.edits import Edit
from cnndesk.document.network import Network


@dataclass(frozen=True)
class RestoreBlocks(Edit):
    """Give blocks the parameters and states they have in another version of the network.

    Places, names and groups stay, and so do blocks and links that came since: those that went are
    not drawn again.
    """

    as_in: Network
    label: str = "Set the blocks as they were"

    @property
    def text(self) -> str:
        return self.label

    def plan(self, network: Network) -> Delta:
        changes = []
        for name in network.order:
            before = network[name]
            if name not in self.as_in or self.as_in.block(name).type != before.block.type:
                continue
            then = self.as_in[name]
            after = before.replace(
                block=then.block,
                frozen=then.frozen,
                muted=then.muted,
                muted_maps=then.muted_maps,
            )
            if after != before:
                changes.append(BlockChange(name, before, after))
        return Delta(tuple(changes))

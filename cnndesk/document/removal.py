"""The network without some of its maps: its blocks smaller, its arrays cut, nothing else changed.

What the smaller network gives is what the larger one gives with those maps muted. Weights, the
state of the optimiser and the numbers of muted maps follow.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cnndesk.blocks import told
from cnndesk.document.channel_units import Units, units_of
from cnndesk.document.compile import Arrays
from cnndesk.document.delta import BlockChange, Delta
from cnndesk.document.edits import Edit
from cnndesk.document.interventions import Change
from cnndesk.document.network import Network
from cnndesk.document.serial import network_to_json
from cnndesk.errors import ProjectError
from cnndesk.words import say

_PER_CHANNEL = ("bias", "gamma", "beta", "running_mean", "running_variance", "slope")


@dataclasses.dataclass(frozen=True, eq=False)
class Removal:
    """What is taken out of a network.

    Attributes
    ----------
    network : Network
        Before.
    units : Units
        Of it.
    gone : frozenset of int
        Units that go.

    Raises
    ------
    ProjectError
        When a unit has to stay, or a block would lose its last map.
    """

    network: Network
    units: Units
    gone: frozenset[int]

    def __post_init__(self) -> None:
        for unit in self.gone - set(self.units.removable):
            words = self.units.reasons.get(unit, "there is no such map")
            raise ProjectError(f"A map cannot be removed: {words}.")
        for block in self.units.writers:
            if not self._stays(self.units.labels[block]).any():
                raise ProjectError(
                    f"{block} would lose all of its maps. Leave it at least one of them."
                )

    @classmethod
    def of_maps(cls, network: Network, maps: Mapping[str, Collection[int]]) -> Removal:
        """Return the removal of maps by the blocks that make them, with what goes with each."""
        units = units_of(network)
        gone = set()
        for block, chosen in maps.items():
            for channel in chosen:
                if block not in units.writers or not 0 <= channel < len(units.labels[block]):
                    raise ProjectError(f"{block} has no map {channel + 1} that could be removed.")
                gone.add(units.unit_of(block, channel))
        return cls(network, units, frozenset(gone))

    def _stays(self, labels: NDArray[np.int64]) -> NDArray[np.bool_]:
        return ~np.isin(labels, list(self.gone))

    @property
    def maps(self) -> dict[str, list[int]]:
        """The maps that go, by the blocks that make them."""
        found = {
            block: np.flatnonzero(~self._stays(self.units.labels[block])).tolist()
            for block in self.units.writers
        }
        return {block: gone for block, gone in found.items() if gone}

    @property
    def places(self) -> dict[str, dict[int, int]]:
        """The new numbers of maps by the old ones, of every block that has fewer afterwards."""
        found = {}
        for block, labels in self.units.labels.items():
            stays = self._stays(labels)
            if not stays.all():
                kept = np.flatnonzero(stays).tolist()
                found[block] = {old: new for new, old in enumerate(kept)}
        return found

    @property
    def text(self) -> str:
        """What goes, in short: ``"conv1: 32 → 28 maps"``."""
        parts = []
        for block, gone in self.maps.items():
            count = len(self.units.labels[block])
            parts.append(f"{block}: {count} → {count - len(gone)} maps")
        return "; ".join(parts)

    def smaller(self) -> Network:
        """Return the network without the maps; the blocks keep their ids."""
        made = self.network.copy()
        made.commit(self.delta())
        return made

    def delta(self) -> Delta:
        """Return the change of the drawing."""
        changes = []
        places = self.places
        for block, labels in self.units.labels.items():
            before = self.network[block]
            stays = self._stays(labels)
            if stays.all():
                continue
            after = before
            if block in self.units.writers:
                count = {self.units.writers[block]: int(stays.sum())}
                after = after.replace(block=before.block.replace(**count))
            place = places[block]
            kept = tuple(place[n] for n in before.muted_maps if n in place)
            after = after.replace(muted_maps=kept)
            if after != before:
                changes.append(BlockChange(block, before, after))
        return Delta(tuple(changes))

    def cut(self, block: str, name: str, array: NDArray[Any]) -> NDArray[Any]:
        """Return an array of a block, or of the optimiser for it, without what goes."""
        if block not in self.units.labels:
            return array
        outputs = self._stays(self.units.labels[block])
        if name in _PER_CHANNEL:
            return np.ascontiguousarray(array[outputs])
        if name != "weight":
            return array
        reader = next((r for r in self.units.readers if r.block == block), None)
        kind = self.network.block(block).type
        if reader is None:  # depthwise: its filters are its channels
            return np.ascontiguousarray(array[..., outputs]) if kind != "conv2d" else array
        inputs = self._stays(reader.labels)
        if block in self.units.transposed:
            return np.ascontiguousarray(array[..., outputs, :][..., inputs])
        return np.ascontiguousarray(array[..., inputs, :][..., outputs])

    def cut_arrays(self, arrays: Arrays) -> dict[str, dict[str, NDArray[np.float32]]]:
        """Return arrays by block and name without what goes."""
        return {
            block: {name: self.cut(block, name, array) for name, array in named.items()}
            for block, named in arrays.items()
        }

    def cut_optimizer(
        self, arrays: Mapping[str, NDArray[Any]], separator: str = "/"
    ) -> dict[str, NDArray[Any]]:
        """Return the state of an optimiser without what goes."""
        made = {}
        for key, array in arrays.items():
            _, found, name = key.partition(separator)
            block, _, parameter = name.rpartition(".")
            made[key] = self.cut(block, parameter, array) if found else array
        return made

    def change(self) -> Change:
        """Return what the log of a run says of it."""
        return Change("pruned", "", network_to_json(self.network), self.maps)


def removal_of(network: Network, changes: Sequence[Change]) -> Removal | None:
    """Return what was taken out by changes of a log; None where nothing was."""
    for change in changes:
        if change.kind == "pruned":
            return Removal.of_maps(network, maps_from_json(change.after))
    return None


def maps_from_json(values: object) -> dict[str, list[int]]:
    """Read which maps were removed; raise `ProjectError` for values of another form."""
    match values:
        case dict():
            if all(
                isinstance(maps, list) and all(type(n) is int for n in maps)
                for maps in values.values()
            ):
                return {str(block): maps for block, maps in values.items()}
    raise ProjectError("Which maps were removed from its network is damaged. Open a backup.")


@dataclasses.dataclass(frozen=True)
class RemoveMaps(Edit):
    """Take maps out of the blocks that make them; what reads them reads fewer."""

    removal: Removal

    @property
    def text(self) -> str:
        return say("Remove {what}").format(what=told(len(self.removal.gone), "map"))

    def plan(self, network: Network) -> Delta:
        return self.removal.delta()

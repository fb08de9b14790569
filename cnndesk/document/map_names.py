"""Names that somebody has given to maps: “blue collars” for map 16 of conv6.

They belong to the project, by block and number of the map; what they say of the map is the user's
business. How they are shown is the window's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from cnndesk.document.serial import expect
from cnndesk.errors import ProjectError

LONGEST = 60
"""Characters of a name."""

MOST = 5_000
"""Names in a project."""

_DAMAGED = "The names of its maps are damaged. Open a backup."


@dataclass(frozen=True)
class MapNames:
    """Names of maps; never changed, only replaced.

    Parameters
    ----------
    names : mapping of block id to mapping of int to str
        By the number of the map, counted from 0.
    """

    names: Mapping[str, Mapping[int, str]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.names)

    def __iter__(self) -> Iterator[tuple[str, int, str]]:
        """Yield block, map and name."""
        for block_id, named in self.names.items():
            for channel, name in named.items():
                yield block_id, channel, name

    def name(self, block_id: str, channel: int) -> str:
        """Return the name of a map; empty where it has none."""
        return self.names.get(block_id, {}).get(channel, "")

    def of_block(self, block_id: str) -> Mapping[int, str]:
        """Return the names of a block's maps, by number."""
        return self.names.get(block_id, {})

    def named(self, block_id: str, channel: int, name: str) -> MapNames:
        """Return the same with another name for a map; an empty one takes its name away.

        White space is tidied, and what is longer than `LONGEST` is cut.
        """
        tidy = " ".join(name.split())[:LONGEST].rstrip()
        own = dict(self.names.get(block_id, {}))
        if tidy:
            own[channel] = tidy
        else:
            own.pop(channel, None)
        changed = {key: value for key, value in self.names.items() if key != block_id}
        if own:
            changed[block_id] = dict(sorted(own.items()))
        count = sum(map(len, changed.values()))
        return MapNames(changed) if count <= MOST else self

    def moved(self, places: Mapping[str, Mapping[int, int]]) -> MapNames:
        """Return the same after maps were removed.

        Parameters
        ----------
        places : mapping of block id to mapping of int to int
            Of each block that lost maps, the new numbers of those that stay, by the old ones.
        """
        found = MapNames()
        for block_id, channel, name in self:
            place = places.get(block_id, {channel: channel}).get(channel)
            if place is not None:
                found = found.named(block_id, place, name)
        return found

    def to_json(self) -> dict[str, dict[str, str]]:
        """Return them as a file keeps them; maps are counted from 1 there, as on the screen."""
        return {
            block_id: {str(channel + 1): name for channel, name in named.items()}
            for block_id, named in sorted(self.names.items())
        }

    @classmethod
    def from_json(cls, values: object) -> MapNames:
        """Read what `to_json` gave.

        Raises
        ------
        ProjectError
            For values of another form.
        """
        found = cls()
        count = 0
        for block_id, named in expect(values, dict, "the names of its maps").items():
            for number, name in expect(named, dict, "the names of its maps").items():
                count += 1
                if not (isinstance(number, str) and number.isascii() and number.isdigit()):
                    raise ProjectError(_DAMAGED)
                if not isinstance(name, str) or len(number) > 7 or int(number) < 1 or count > MOST:
                    raise ProjectError(_DAMAGED)
                found = found.named(block_id, int(number) - 1, name)
        return found

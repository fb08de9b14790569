"""Where the parts of a figure go: a rank along the way, a lane beside it, rows of ranks.

The longest way through the network is lane 0. What runs beside it gets a lane that is free along
all its length, the short near and the long far, on both sides in turn; so does a line that jumps
over ranks. Thus no line crosses a part. Long figures are cut into rows where the fewest lanes
cross. Sizes are none of this module's business.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise


@dataclass(frozen=True)
class Line:
    """A line from one part to another, and the lane in which it covers the ranks between them."""

    source: str
    target: str
    lane: int


@dataclass(frozen=True)
class Placing:
    """Where everything goes.

    Attributes
    ----------
    rank, lane : mapping of str to int
        Of each part.
    lines : tuple of Line
    across : tuple of frozenset of int
        For each rank the lanes in which lines go on to the next, if a row ends between them: those
        that begin there run together, and part in the next row.
    rows : tuple of range
        The ranks of each row.
    """

    rank: Mapping[str, int]
    lane: Mapping[str, int]
    lines: tuple[Line, ...]
    across: tuple[frozenset[int], ...]
    rows: tuple[range, ...]

    def cut(self, longest: int) -> Placing:
        """Return the same in rows of so many ranks at the most, where few lanes cross."""
        return replace(self, rows=_rows(self.across, longest))

    @cached_property
    def row_numbers(self) -> tuple[int, ...]:
        """The number of the row in which each rank is."""
        return tuple(number for number, row in enumerate(self.rows) for _ in row)

    def row_of(self, rank: int) -> int:
        """Return the number of the row in which a rank is."""
        return self.row_numbers[rank]


@dataclass
class _Track:
    """What needs a lane from a first to a last rank: parts one behind the other, or none."""

    first: int
    last: int
    parts: tuple[str, ...]
    lane: int = 0


def place(inputs: Mapping[str, Sequence[str]]) -> Placing:
    """Return where everything goes, in one row; see `Placing.cut`.

    Parameters
    ----------
    inputs : mapping of str to sequence of str
        By part, those that feed it; each after those that feed it.
    """
    rank = _ranks(inputs)
    ways = _ways(inputs, rank)
    lane: dict[str, int] = {}
    tracks, links = _tracks(inputs, rank, ways)
    _assign(tracks)
    for track in tracks:
        lane |= dict.fromkeys(track.parts, track.lane)
    lines = tuple(
        Line(
            source,
            target,
            links[source, target].lane if (source, target) in links else lane[source],
        )
        for target, sources in inputs.items()
        for source in sources
    )
    count = max(rank.values(), default=-1) + 1
    return Placing(rank, lane, lines, _across(count, rank, lane, lines), (range(count),))


def _ranks(inputs: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """Return the longest way to each part from one that nothing feeds."""
    rank: dict[str, int] = {}
    for part, sources in inputs.items():
        rank[part] = max((rank[source] + 1 for source in sources), default=0)
    followers: dict[str, list[str]] = {}
    for part, sources in inputs.items():
        for source in sources:
            followers.setdefault(source, []).append(part)
    for part in reversed(list(inputs)):  # what nothing feeds begins beside what it joins
        if not inputs[part] and part in followers:
            rank[part] = min(rank[follower] for follower in followers[part]) - 1
    least = min(rank.values(), default=0)
    return {part: value - least for part, value in rank.items()}


def _ways(inputs: Mapping[str, Sequence[str]], rank: Mapping[str, int]) -> list[tuple[str, ...]]:
    """Divide the parts into ways: the longest, then the longest of what is left, and so on."""
    left = dict.fromkeys(inputs)
    ways = []
    while left:
        length: dict[str, int] = {}
        before: dict[str, str | None] = {}
        for part in left:
            sources = [s for s in inputs[part] if s in length]
            best = max(sources, key=lambda s: (length[s], rank[s]), default=None)
            before[part] = best
            length[part] = length[best] + 1 if best is not None else 1
        here: str | None = max(length, key=lambda part: (length[part], rank[part]))
        way: list[str] = []
        while here is not None:
            way.append(here)
            here = before[here]
        ways.append(tuple(way[::-1]))
        for part in way:
            del left[part]
    return ways


def _tracks(
    inputs: Mapping[str, Sequence[str]],
    rank: Mapping[str, int],
    ways: Sequence[tuple[str, ...]],
) -> tuple[list[_Track], dict[tuple[str, str], _Track]]:
    """Return what needs lanes, and in which of them each line runs that is not within a way."""
    home: dict[str, _Track] = {}
    links: dict[tuple[str, str], _Track] = {}
    tracks = []
    for way in ways:
        track = _Track(rank[way[0]], rank[way[-1]], way)
        tracks.append(track)
        home |= dict.fromkeys(way, track)
    inside = {pair for way in ways for pair in pairwise(way)}
    jumps: dict[str, _Track] = {}
    for target, sources in inputs.items():
        for source in sources:
            if (source, target) in inside:
                continue
            first, last = rank[source] + 1, rank[target] - 1
            mine, other = home[target], home[source]
            if target == mine.parts[0] and mine is not tracks[0]:  # a way begins here
                mine.first = min(mine.first, first)
                links[source, target] = mine
            elif source == other.parts[-1] and other is not tracks[0]:  # one ends here
                other.last = max(other.last, last)
                links[source, target] = other
            elif first <= last:
                jump = jumps.setdefault(source, _Track(first, last, ()))
                jump.last = max(jump.last, last)
                links[source, target] = jump
            else:  # neighbours: the line changes lanes between them
                links[source, target] = other
    return tracks + list(jumps.values()), links


def _assign(tracks: Sequence[_Track]) -> None:
    """Give each track a lane that is free along its length; the first one has lane 0."""
    placed = list(tracks[:1])
    for track in sorted(tracks[1:], key=lambda t: (t.last - t.first, t.first)):
        sides = (1, -1) if track.parts else (-1, 1)
        depth = 1
        while True:
            free = [s * depth for s in sides if _is_free(s * depth, track, placed)]
            if free:
                track.lane = free[0]
                break
            depth += 1
        placed.append(track)


def _is_free(lane: int, track: _Track, placed: Iterable[_Track]) -> bool:
    return not any(
        other.lane == lane and other.first <= track.last and track.first <= other.last
        for other in placed
    )


def _across(
    count: int, rank: Mapping[str, int], lane: Mapping[str, int], lines: Iterable[Line]
) -> tuple[frozenset[int], ...]:
    """Return the lanes that go on behind each rank; see `Placing.across`."""
    found: list[set[int]] = [set() for _ in range(count)]
    for line in lines:
        first = rank[line.source]
        found[first].add(lane[line.source])
        for between in range(first + 1, rank[line.target]):
            found[between].add(line.lane)
    return tuple(map(frozenset, found))


def _rows(across: Sequence[frozenset[int]], longest: int) -> tuple[range, ...]:
    """Cut the ranks into rows of nearly equal length, where few lanes cross."""

    def cost(cut: int) -> tuple[int, int]:
        return len(across[cut - 1]), abs(cut - start - even)

    count, rows, start = len(across), [], 0
    while count - start > longest:
        left = -(-(count - start) // longest)  # rows that are still needed
        even = -(-(count - start) // left)
        least = max(1, even // 2)
        cuts = range(start + least, min(start + longest, count - 1) + 1)
        best = min(cuts, key=cost)
        rows.append(range(start, best))
        start = best
    return (*rows, range(start, count))

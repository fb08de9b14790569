"""How large a figure gets, where its parts lie, and along which points its lines run.

Everything is in (along, across): along the way through the network, and across it. Which of them is
x is decided where it is drawn. Lines run in lanes (``placing.py``), change them in the gaps between
ranks, and go from the end of a row around to the beginning of the next.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cnndesk.figures.drawing import Point
from cnndesk.figures.placing import Line, Placing

GAP = 24.0  # between ranks
LANE_GAP = 14.0  # between parts of neighbouring lanes
WIRE = 5.0  # half of what a lane without parts takes
ROW_GAP = 20.0  # between rows, without the lines in it
TURN = 6.0  # between lines that go around beside each other


@dataclass(frozen=True)
class Extent:
    """How much room a part takes.

    Attributes
    ----------
    along : float
    before, after : float
        Across, on both sides of the line through the lane.
    lead, trail : float
        Along, how much of it is empty before and after what is seen: lines go on into it.
    has_text_after : bool
        Whether there is text on the side ``after``: lines do not enter there.
    """

    along: float
    before: float
    after: float
    lead: float = 0.0
    trail: float = 0.0
    has_text_after: bool = False


class Geometry:
    """Places of parts and lines.

    Parameters
    ----------
    placing : Placing
    extents : mapping of str to Extent
    merging : set of str
        Parts that lines may enter from the side.

    Attributes
    ----------
    along, across : float
        Size of the whole.
    """

    def __init__(self, placing: Placing, extents: Mapping[str, Extent], merging: set[str]) -> None:
        self._placing, self._extents, self._merging = placing, extents, merging
        self._at = {(placing.rank[part], placing.lane[part]): part for part in placing.rank}
        self._turning = [sorted(placing.across[row[-1]], reverse=True) for row in placing.rows]
        turning = max((len(lanes) for lanes in self._turning[:-1]), default=0)
        self._begin = 0.75 * GAP + TURN * (turning - 1) if turning else 0.0
        self._longest: dict[int, float] = dict.fromkeys(range(len(placing.across)), 0.0)
        self._rows_of_parts: list[list[str]] = [[] for _ in placing.rows]
        for part, rank in placing.rank.items():
            self._longest[rank] = max(self._longest[rank], extents[part].along)
            self._rows_of_parts[placing.row_of(rank)].append(part)
        self._lanes_of_rows = self._lanes_of_lines()
        self._over: dict[int, list[Line]] = {}  # lines that go past parts, by their lane
        self._leaving: dict[str, set[int]] = {}
        for line in placing.lines:
            self._leaving.setdefault(line.source, set()).add(line.lane)
            if placing.rank[line.target] - placing.rank[line.source] > 1:
                self._over.setdefault(line.lane, []).append(line)
        self._left: dict[int, float] = {}
        self._length: dict[int, float] = {}
        self._lane: dict[tuple[int, int], float] = {}
        self._row_end = [self._lay_row(row) for row in placing.rows]
        self._row_bottom: list[float] = []
        top = 0.0
        for number in range(len(placing.rows)):
            top = self._lay_lanes(number, top)
            self._row_bottom.append(top)
            top += ROW_GAP + TURN * len(self._turning[number])
        self.along = max(self._row_end, default=0.0) + self._begin
        self.across = self._row_bottom[-1] if self._row_bottom else 0.0

    def part(self, id: str) -> Point:
        """Return where a part begins along, and where the line through its lane is across."""
        rank, lane = self._placing.rank[id], self._placing.lane[id]
        room = self._length[rank] - self._extents[id].along
        return self._left[rank] + room / 2, self._lane[self._placing.row_of(rank), lane]

    def path(self, line: Line) -> list[Point]:
        """Return the points of a line, from its source to its target."""
        placing = self._placing
        first, last = placing.rank[line.source], placing.rank[line.target]
        start, y = self.part(line.source)
        extent = self._extents[line.source]
        points = [(start + extent.along - extent.trail, y)]
        row, own = placing.row_of(first), placing.lane[line.source]
        if self._parts_later(line.source) and row < placing.row_of(last):
            points += self._turn(row, own)
            row += 1
        if line.lane != own:
            jog = self._jog(line.source)
            points += [(jog, points[-1][1]), (jog, self._lane[row, line.lane])]
        for number in range(row, placing.row_of(last)):
            points += self._turn(number, line.lane)
        return points + self._entry(line, placing.row_of(last))

    @property
    def detours(self) -> int:
        """How many lines go around from one row to the next."""
        return sum(len(lanes) for lanes in self._turning[:-1])

    def branches(self, id: str) -> Point | None:
        """Return where lines leave the one that goes straight on from a part; None for nowhere."""
        lanes = self._leaving.get(id, set())
        own = self._placing.lane[id]
        if len(lanes) < 2 or own not in lanes:
            return None
        row = self._placing.row_of(self._placing.rank[id]) + self._parts_later(id)
        return self._jog(id), self._lane[row, own]

    def _parts_later(self, id: str) -> bool:
        """Whether the lines from a part go around to the next row before they part."""
        rows, rank = self._placing.rows, self._placing.rank[id]
        return rank == rows[self._placing.row_of(rank)][-1] and rank != rows[-1][-1]

    def _jog(self, id: str) -> float:
        """Return where lines from a part change their lanes, along."""
        rank = self._placing.rank[id]
        if self._parts_later(id):
            return self._left[rank + 1] - 0.4 * GAP
        return self._left[rank] + self._length[rank] + 0.35 * GAP

    # Rows and lanes --------------------------------------------------------------------------

    def _lay_row(self, row: Sequence[int]) -> float:
        """Place the ranks of a row; return where it ends."""
        here = self._begin
        for rank in row:
            self._left[rank], self._length[rank] = here, self._longest[rank]
            here += self._length[rank] + GAP
        return here - GAP

    def _lanes_of_lines(self) -> list[set[int]]:
        """Return in which lanes there are lines, for each row."""
        placing = self._placing
        found: list[set[int]] = [set() for _ in placing.rows]
        for number, lanes in enumerate(self._turning[:-1]):
            found[number + 1].update(lanes)
        for line in placing.lines:
            first = placing.rank[line.source] + self._parts_later(line.source)
            last = placing.rank[line.target]
            for row in range(placing.row_of(first), placing.row_of(last) + 1):
                found[row].add(line.lane)
        return found

    def _lay_lanes(self, row: int, top: float) -> float:
        """Place the lanes of a row; return where it ends."""
        placing = self._placing
        room = dict.fromkeys(self._lanes_of_rows[row], (WIRE, WIRE))
        for part in self._rows_of_parts[row]:
            extent = self._extents[part]
            before, after = room.get(placing.lane[part], (0.0, 0.0))
            room[placing.lane[part]] = max(before, extent.before), max(after, extent.after)
        here, previous = top, 0.0
        for lane in sorted(room):
            before, after = room[lane]
            if here > top:
                is_wire = min(before + after, previous) <= 2 * WIRE
                here += LANE_GAP / 3 if is_wire else LANE_GAP
            self._lane[row, lane] = here + before
            here += before + after
            previous = before + after
        return here

    # Lines -----------------------------------------------------------------------------------

    def _turn(self, row: int, lane: int) -> list[Point]:
        """Return the points from the end of a row to the beginning of the next one."""
        lanes = self._turning[row]
        number = lanes.index(lane)
        end = max(self._row_end[row], 0.0) + 0.55 * GAP + TURN * number
        begin = self._begin - 0.75 * GAP - TURN * (len(lanes) - 1 - number)
        between = self._row_bottom[row] + ROW_GAP / 2 + TURN * number
        return [
            (end, self._lane[row, lane]),
            (end, between),
            (begin, between),
            (begin, self._lane[row + 1, lane]),
        ]

    def _entry(self, line: Line, row: int) -> list[Point]:
        placing = self._placing
        start, y = self.part(line.target)
        rank, extent = placing.rank[line.target], self._extents[line.target]
        edge = start + extent.lead
        if line.lane == placing.lane[line.target]:
            return [(edge, y)]
        here = self._lane[row, line.lane]
        if line.target in self._merging and self._is_open(line):
            middle = start + extent.along / 2
            side = y + extent.after if here > y else y - extent.before
            return [(middle, here), (middle, side)]
        jog = self._left[rank] - 0.4 * GAP
        return [(jog, here), (jog, y), (edge, y)]

    def _is_open(self, line: Line) -> bool:
        """Whether nothing lies between a lane and the side of the part that its line enters."""
        placing = self._placing
        rank, lane = placing.rank[line.target], placing.lane[line.target]
        if line.lane > lane and self._extents[line.target].has_text_after:
            return False
        step = 1 if line.lane > lane else -1
        if any((rank, other) in self._at for other in range(lane + step, line.lane + step, step)):
            return False
        return not any(
            placing.rank[other.source] < rank < placing.rank[other.target]
            and other.source != line.source
            for other in self._over.get(line.lane, ())
        )

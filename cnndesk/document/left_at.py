"""Where somebody was when a project was saved: workspace, block, watched image.

Only what is looked at; nothing that is computed depends on it. So it never keeps a project from
being opened: what makes no sense is forgotten.
"""

from __future__ import annotations

from dataclasses import dataclass

_LONGEST = 64


@dataclass(frozen=True)
class LeftAt:
    """What was in front.

    Attributes
    ----------
    workspace : str
        Its id; empty where nothing is known.
    block : str
        The selected block; empty for none.
    split : str
    index : int
        The watched image of the data set, in the whole part; ``""`` and -1 for none.
    """

    workspace: str = ""
    block: str = ""
    split: str = ""
    index: int = -1

    def to_json(self) -> dict[str, str | int]:
        """Return what is known, as JSON values."""
        values: dict[str, str | int] = {"workspace": self.workspace, "block": self.block}
        if self.split:
            values |= {"split": self.split, "index": self.index}
        return {name: value for name, value in values.items() if value != ""}

    @classmethod
    def from_json(cls, values: object) -> LeftAt:
        """Read what `to_json` gave; parts of another form are as if they were not there."""
        kept = values if isinstance(values, dict) else {}
        workspace, block, split = (
            word if isinstance(word := kept.get(name), str) and len(word) <= _LONGEST else ""
            for name in ("workspace", "block", "split")
        )
        index = kept.get("index")
        if split not in ("train", "val", "test") or type(index) is not int or index < 0:
            return cls(workspace, block)
        return cls(workspace, block, split, index)

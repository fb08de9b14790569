"""Parts of a project that somebody has locked, and why: a teacher, for the time of a lesson.

Only what is locked and the sentence for whoever tries; the window's workspace asks before it
changes anything. A lock keeps a class together, it keeps no secrets.
"""

from __future__ import annotations

from dataclasses import dataclass

from cnndesk.document.delta import Delta

PARTS = ("network", "block", "data", "settings", "panel", "seal")
"""The drawing, one block of it, the images, how it is trained, a panel, the test images."""
NAMED = ("block", "panel")
"""Parts of which there are several: they have a name."""


@dataclass(frozen=True)
class PartLock:
    """One lock.

    Attributes
    ----------
    part : str
        One of `PARTS`.
    name : str
        Which block or panel; empty for the others.
    why : str
        A sentence for whoever tries.
    """

    part: str
    name: str = ""
    why: str = ""


@dataclass(frozen=True)
class PartLocks:
    """All locks of a project at a time."""

    locks: tuple[PartLock, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.locks)

    def why(self, part: str, name: str = "") -> str:
        """Return why a part is locked; empty where it is not."""
        for lock in self.locks:
            if lock.part == part and lock.name == name:
                return lock.why
        return ""

    def why_block(self, block_id: str) -> str:
        """Return why a block cannot be changed, by itself or with the network; empty if it can."""
        return self.why("network") or self.why("block", block_id)

    @property
    def panels(self) -> dict[str, str]:
        """The panels that are locked, and why."""
        return {lock.name: lock.why for lock in self.locks if lock.part == "panel"}

    def why_not(self, delta: Delta) -> str:
        """Return why a change of the network is refused; empty where it may be made.

        Places, groups and other things of the drawing alone are nobody's business.
        """
        if delta.is_of_the_drawing:
            return ""
        whole = self.why("network")
        if whole:
            return whole
        links = (*delta.removed_links, *delta.added_links)
        touched = {change.id for change in delta.blocks if change.is_structural or change.alters}
        touched |= {end for link in links for end in (link.source, link.target)}
        return next((why for block in sorted(touched) if (why := self.why("block", block))), "")

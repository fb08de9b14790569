"""Names of what systems and programs leave among files: none of it was put there by the user.

Such folders are not looked into. What was passed over is told in one sentence.
"""

from __future__ import annotations

from collections import Counter

from cnndesk.data.report import Problem

# fmt: off
_NAMES = frozenset((
    "@eadir", "@tmp", "@recycle", "@recently-snapshot", "@__thumb", "@sharebin", "#recycle",
    "#snapshot", "#tmp", "$recycle.bin", "recycler", "recycled", "system volume information",
    "lost+found", "__macosx", "__pycache__", "network trash folder", "temporary items", "thumbs.db",
    "ehthumbs.db", "ehthumbs_vista.db", "desktop.ini", "desktop.db", "icon\r", "picasa.ini",
    "zbthumbnail.info", "pspbrwse.jbf", "albumart.pamp",
))
# fmt: on
_ENDINGS = ("@synoeastream", "@synoresource", ":zone.identifier")


_PICTURES = frozenset((".jpg", ".JPG", ".png", ".PNG", "jpeg", "JPEG"))
"""Ends of most names; none of the names above has one of them."""


def is_clutter(name: str) -> bool:
    """Whether a file or folder of this name (without its folder) is passed over."""
    if name.startswith("."):
        return True
    if name[-4:] in _PICTURES:
        return False
    folded = name.casefold()
    return folded in _NAMES or folded.endswith(_ENDINGS) or folded.startswith("__macosx")


class PassedOver:
    """Counts what was passed over while files were looked for."""

    def __init__(self) -> None:
        self._names: Counter[str] = Counter()
        self._first: dict[str, str] = {}

    def add(self, path: str) -> None:
        """Count one more, by its path relative to the source."""
        name = path.rpartition("/")[2]
        # Hidden copies of every file ("._1.png", written by a Mac) are told as one kind.
        name = "._*" if name.startswith("._") else name
        self._names[name] += 1
        self._first.setdefault(name, path)

    def problems(self) -> list[Problem]:
        """Return what there is to say, as at most one problem."""
        if not self._names:
            return []
        most = [
            f"{name} ({count:,} times)" if count > 1 else name
            for name, count in self._names.most_common(5)
        ]
        more = len(self._names) - len(most)
        listed = ", ".join(most) + (f" and {more:,} more" if more else "")
        first = self._first[self._names.most_common(1)[0][0]]
        reason = f"Left by a system or program and not looked into: {listed}."
        return [Problem(first, "ignored", reason)]

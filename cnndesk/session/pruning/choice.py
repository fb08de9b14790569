"""How many maps are to go: a number, a share of those that can, or all below a bound."""

from __future__ import annotations

from dataclasses import dataclass

from cnndesk.errors import SettingError
from cnndesk.session.pruning.effects import Effects


@dataclass(frozen=True)
class Choice:
    """What is to be removed; exactly one of them is given.

    Attributes
    ----------
    count : int
    share : float
        Of the maps that can be removed, 0 to 1.
    below : float or None
        Maps without which the loss of a validation image changes by less than this, on average.
    """

    count: int = 0
    share: float = 0.0
    below: float | None = None

    @classmethod
    def read(cls, text: str) -> Choice:
        """Read ``"20%"`` or ``"12"``.

        Raises
        ------
        SettingError
            For anything else.
        """
        words = text.strip()
        try:
            if words.endswith("%"):
                share = float(words[:-1]) / 100
                if 0 < share < 1:
                    return cls(share=share)
            elif int(words) > 0:
                return cls(count=int(words))
        except ValueError:
            pass
        raise SettingError(
            f"{text!r} is no number of maps. Write a number such as 12, or a share such as 20%."
        )

    def of(self, effects: Effects) -> frozenset[int]:
        """Return the units that are to go."""
        if self.below is not None:
            return effects.below(self.below)
        count = self.count or max(1, round(self.share * len(effects.effects)))
        return effects.least_useful(count)

"""From what somebody types to a design: ``lr=0.01,0.03``, ``conv1.filters=8,16``, ``lr=1e-4..0.1``.

The command line and the window read values in the same way.
"""

from __future__ import annotations

from collections.abc import Sequence

from cnndesk.blocks.params import Kind
from cnndesk.document.network import Network
from cnndesk.errors import SettingError
from cnndesk.laboratory.choices import (
    ABLATE,
    AS_IT_IS,
    TEMPLATE,
    ablatable,
    checked,
    full_name,
    parameter,
    read,
)
from cnndesk.laboratory.design import MOST_FOLDS, MOST_SEEDS, Axis

_DECADE = 10.0


def axis_from(text: str, network: Network) -> Axis:
    """Return the axis that a text such as ``lr=0.01,0.03`` names.

    Raises
    ------
    SettingError
        With what is wrong.
    """
    name, equals, values = text.partition("=")
    if not equals:
        raise SettingError(
            f"“{text}” says no values. Write for example lr=0.01,0.03 or conv1.filters=8,16."
        )
    return axis_of(name, values, network)


def axis_of(name: str, values: str, network: Network) -> Axis:
    """Return the axis of a name and the values that somebody typed.

    Raises
    ------
    SettingError
        With what is wrong.
    """
    name = full_name(name)
    low, dots, high = values.partition("..")
    if dots:
        return _range(name, low, high, network)
    found = [read(name, part, network) for part in values.split(",")]
    different = [v for i, v in enumerate(found) if v not in found[:i]]
    return Axis(name, tuple(different))


def _range(name: str, low: str, high: str, network: Network) -> Axis:
    spec = parameter(name, network)
    if spec is None or spec.kind not in (Kind.INT, Kind.FLOAT):
        raise SettingError(f"{name} is no number, so it has no range. List its values.")
    first, last = (read(name, end, network) for end in (low, high))
    if first is None or last is None or not first < last:
        raise SettingError(f"The range of {name} must rise: {name}=LOW..HIGH.")
    is_log = first > 0 and last / first >= _DECADE
    return Axis(
        name,
        low=float(first),
        high=float(last),
        is_whole=spec.kind is Kind.INT,
        is_log=is_log,
    )


def templates_axis(names: str | Sequence[str], network: Network) -> Axis:
    """Return the axis of networks to start from.

    Raises
    ------
    CnndeskError
        For one that is not there.
    """
    given = names.split(",") if isinstance(names, str) else names
    return Axis(TEMPLATE, tuple(checked(TEMPLATE, name.strip(), network) for name in given))


def ablations_axis(network: Network) -> Axis:
    """Return the axis that takes out nothing, and each block in turn."""
    return Axis(ABLATE, (AS_IT_IS, *ablatable(network)))


def seeds_from(first: int, count: int) -> tuple[int, ...]:
    """Return so many seeds, from that of the project on.

    Raises
    ------
    SettingError
        For none or too many.
    """
    if not 1 <= count <= MOST_SEEDS:
        raise SettingError(f"Seeds is {count}. Use a number from 1 to {MOST_SEEDS:,}.")
    return tuple(range(first, first + count))


def folds_from(count: int) -> int:
    """Return how many folds there are.

    Raises
    ------
    SettingError
        For one, or too many.
    """
    if not 2 <= count <= MOST_FOLDS:
        raise SettingError(f"Folds is {count}. Use a number from 2 to {MOST_FOLDS}.")
    return count

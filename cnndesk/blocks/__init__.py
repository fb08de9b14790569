"""The blocks a user can place: one file per type, found by themselves.

``create("conv2d", filters=16)`` makes one; ``all_types()`` lists them by family. Nothing here knows
a network, and the engine is imported only when a block builds its layer.
"""

from __future__ import annotations

from cnndesk.blocks.params import Choice, EnabledWhen, Kind, Param, ParamError, param
from cnndesk.blocks.registry import (
    all_types,
    by_family,
    create,
    for_key,
    get,
    is_known,
    restore,
)
from cnndesk.blocks.shape import Shape, counted, grouped, number_text, times, told
from cnndesk.blocks.spec import (
    Block,
    BlockFix,
    ChannelsFix,
    Family,
    InputBlock,
    InsertFix,
    Misfit,
    OutputBlock,
    ParameterCount,
    ParamFix,
    Task,
    block,
)

__all__ = [
    "Block",
    "BlockFix",
    "ChannelsFix",
    "Choice",
    "EnabledWhen",
    "Family",
    "InputBlock",
    "InsertFix",
    "Kind",
    "Misfit",
    "OutputBlock",
    "Param",
    "ParamError",
    "ParamFix",
    "ParameterCount",
    "Shape",
    "Task",
    "all_types",
    "block",
    "by_family",
    "counted",
    "create",
    "for_key",
    "get",
    "grouped",
    "is_known",
    "number_text",
    "param",
    "restore",
    "times",
    "told",
]

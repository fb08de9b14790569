"""Shape inference over the whole network: a diagnosis per block, with repairs.

`infer` walks the network once, in topological order. The first block of each branch that does not
fit is an error; those behind it wait. `check_against_data` compares a network with the images and
classes it is to learn. Nothing here changes a network: a repair is a `Fix`, a label and the edit
that a click applies.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from cnndesk.blocks import (
    Block,
    BlockFix,
    ChannelsFix,
    InsertFix,
    Misfit,
    ParameterCount,
    ParamFix,
    Shape,
    Task,
    create,
    told,
)
from cnndesk.data.targets import NOUNS, TargetKind
from cnndesk.document.delta import PlacedBlock
from cnndesk.document.edits import (
    AddBlock,
    Compound,
    Connect,
    Edit,
    InsertOnLink,
    RemoveBlocks,
    SetParams,
    SwapBlock,
)
from cnndesk.document.network import Network
from cnndesk.words import inside, say, when_installed, word

BYTES_PER_VALUE = 4  # float32
NO_PARAMETERS = ParameterCount(0)


class Status(Enum):
    """What the canvas shows of a block."""

    OK = "ok"
    ERROR = "error"  # does not fit its input
    WAITING = "waiting"  # something before it does not fit or is not connected
    UNCONNECTED = "unconnected"  # needs a link


@dataclass(frozen=True)
class Fix:
    """A one-click repair."""

    label: str
    edit: Edit


@dataclass(frozen=True)
class Diagnosis:
    """How one block is.

    Attributes
    ----------
    id : str
    status : Status
    inputs : tuple of Shape
        By slot; empty unless all are known.
    output : Shape or None
    parameters : ParameterCount
        How many numbers training adjusts, and the arithmetic.
    cause, cure, short : str
        One sentence each where the status is not OK; ``short`` is two or three words for the
        canvas.
    fixes : tuple of Fix
        Best first.
    """

    id: str
    status: Status
    inputs: tuple[Shape, ...] = ()
    output: Shape | None = None
    parameters: ParameterCount = NO_PARAMETERS
    cause: str = ""
    cure: str = ""
    short: str = ""
    fixes: tuple[Fix, ...] = ()

    @property
    def is_ok(self) -> bool:
        """Whether the block has an output."""
        return self.status is Status.OK

    @property
    def sentence(self) -> str:
        """Cause and cure."""
        return f"{self.cause} {self.cure}".strip()

    @property
    def memory(self) -> int:
        """Bytes of the output for one image."""
        return self.output.size * BYTES_PER_VALUE if self.output else 0


@dataclass(frozen=True)
class Problem:
    """Something wrong with the network as a whole, or between it and the data.

    Attributes
    ----------
    cause, cure : str
    fixes : tuple of Fix
    id : str or None
        The block to show, where there is one.
    """

    cause: str
    cure: str
    fixes: tuple[Fix, ...] = ()
    id: str | None = None

    @property
    def sentence(self) -> str:
        """Cause and cure."""
        return f"{self.cause} {self.cure}".strip()


@dataclass(frozen=True)
class Inference:
    """The diagnoses of all blocks, and the problems of the whole.

    Attributes
    ----------
    blocks : mapping of str to Diagnosis
        In topological order.
    problems : tuple of Problem
        No input, no output, more than one output.
    """

    blocks: Mapping[str, Diagnosis]
    problems: tuple[Problem, ...]

    def __getitem__(self, block_id: str) -> Diagnosis:
        return self.blocks[block_id]

    @property
    def parameters(self) -> int:
        """The parameters of all blocks that fit."""
        return sum(d.parameters.total for d in self.blocks.values())

    @property
    def errors(self) -> tuple[Diagnosis, ...]:
        """The blocks that do not fit, in order: what the canvas marks red."""
        return tuple(d for d in self.blocks.values() if d.status is Status.ERROR)

    def count(self, status: Status) -> int:
        """Return how many blocks are in a state."""
        return sum(d.status is status for d in self.blocks.values())

    def memory(self, batch_size: int) -> int:
        """Estimate the bytes a training step holds.

        Every output and its gradient for each image of a batch, and every parameter with its
        gradient and momentum.
        """
        outputs = sum(d.memory for d in self.blocks.values())
        return 2 * outputs * batch_size + 3 * self.parameters * BYTES_PER_VALUE


def infer(network: Network) -> Inference:
    """Infer all shapes and say what does not fit, where and why.

    Blocks and their inputs are remembered, so that an edit costs little more than the blocks it
    changes.
    """
    diagnoses: dict[str, Diagnosis] = {}
    for block_id in network.order:
        diagnoses[block_id] = _diagnose(network, network[block_id], diagnoses)
    return Inference(diagnoses, _problems(network))


def _diagnose(network: Network, placed: PlacedBlock, known: Mapping[str, Diagnosis]) -> Diagnosis:
    block = placed.block
    problem = block.problem
    if problem is not None:
        return _misfit(network, placed.id, problem, ())
    sources = network.predecessors(placed.id)
    if len(sources) < block.min_inputs:
        return _unconnected(placed, len(sources))
    shapes = []
    for source in sources:
        shape = known[source].output
        if shape is None:
            return Diagnosis(
                placed.id, Status.WAITING, cause=_waiting(source, known), short=say("waiting")
            )
        shapes.append(shape)
    inputs = tuple(shapes)
    if placed.is_bypassed:
        return Diagnosis(
            placed.id,
            Status.OK,
            inputs,
            inputs[0],
            ParameterCount(0, say("muted: passes its input on")),
        )
    outcome = _outcome(block, inputs)
    if isinstance(outcome, Misfit):
        return _misfit(network, placed.id, outcome, inputs)
    return Diagnosis(placed.id, Status.OK, inputs, *outcome)


@lru_cache(maxsize=8192)
def _outcome(block: Block, inputs: tuple[Shape, ...]) -> tuple[Shape, ParameterCount] | Misfit:
    try:
        return block.infer(inputs), block.parameters(inputs)
    except Misfit as misfit:
        return Misfit(misfit.cause, misfit.cure, misfit.short, misfit.fixes)  # without a traceback


when_installed(_outcome.cache_clear)  # a misfit is said once


def _unconnected(placed: PlacedBlock, count: int) -> Diagnosis:
    block = placed.block
    if count:
        cause = say("{block} takes {inputs} and has {n}.").format(
            block=placed.id, inputs=block.inputs_text(), n=count
        )
        cure = say("Drag another link to it.")
    else:
        cause = say("{block} is not connected.").format(block=placed.id)
        cure = say("Drag a link to it from the block that should feed it.")
    return Diagnosis(
        placed.id, Status.UNCONNECTED, cause=cause, cure=cure, short=say("not connected")
    )


def _waiting(source: str, known: Mapping[str, Diagnosis]) -> str:
    status = known[source].status
    if status is Status.WAITING:
        return known[source].cause
    if status is Status.ERROR:
        return say("Waits until {block} fits.").format(block=source)
    return say("Waits until {block} is connected.").format(block=source)


def _misfit(
    network: Network, block_id: str, misfit: Misfit, inputs: tuple[Shape, ...]
) -> Diagnosis:
    found = (_edit_for(network, block_id, fix) for fix in misfit.fixes)
    return Diagnosis(
        block_id,
        Status.ERROR,
        inputs,
        cause=misfit.cause,
        cure=misfit.cure,
        short=misfit.short,
        fixes=tuple(fix for fix in found if fix is not None),
    )


# Repairs -----------------------------------------------------------------------------------


def _edit_for(network: Network, block_id: str, fix: BlockFix) -> Fix | None:
    """Turn what a block proposes into an edit of this network."""
    match fix:
        case ParamFix(label, changes):
            return Fix(label, SetParams({block_id: changes}))
        case ChannelsFix(slot, channels):
            return set_channels(network, network.predecessors(block_id)[slot], channels)
        case InsertFix(label, block, slot):
            link = network.inputs(block_id)[slot]
            return Fix(label, InsertOnLink(block, link, _between(network, link.source, block_id)))


def set_channels(network: Network, block_id: str, channels: int) -> Fix | None:
    """Return the repair that gives a block's output this many channels.

    Goes up past blocks that keep the channels to the one whose parameter sets them; None where
    there is none, or where that block also feeds others, which would change with it.
    """
    current = block_id
    while True:
        placed = network[current]
        block = placed.block
        changed = None if placed.is_bypassed else block.with_channels(channels)
        if changed is not None:
            break
        sources = network.predecessors(current)
        passes = block.keeps_channels or placed.is_bypassed
        if not passes or not sources or len(network.successors(sources[0])) > 1:
            return None
        current = sources[0]
    new = {k: v for k, v in changed.values().items() if v != getattr(block, k)}
    label = ", ".join(
        say("{name} to {value}").format(
            name=inside(say(block.param(name).label)), value=block.param(name).text(value)
        )
        for name, value in new.items()
    )
    return Fix(say("Set {0}").format(label), SetParams({current: new})) if new else None


def _between(network: Network, first: str, second: str) -> tuple[int, int]:
    (x1, y1), (x2, y2) = network[first].position, network[second].position
    return (x1 + x2) // 2, (y1 + y2) // 2


# The whole ---------------------------------------------------------------------------------


def _problems(network: Network) -> tuple[Problem, ...]:
    if not len(network):
        fix = Fix(say("Add an image input"), AddBlock(create("image_input")))
        cause = say("The network is empty.")
        return (Problem(cause, say("Add an image input or take a template."), (fix,)),)
    problems = []
    if network.input_id is None:
        problems.append(
            Problem(
                say("The network has no image input."),
                say("Add one and connect it to the first block."),
                (_add_input(network),),
            )
        )
    outputs = network.output_ids
    if not outputs:
        problems.append(
            Problem(
                say("The network has no output."),
                say(
                    "End it with Softmax for classes, Multi-label for labels or Regression for "
                    "values."
                ),
                _add_output(network),
            )
        )
    elif len(outputs) > 1:
        problems.append(
            Problem(
                say("The network has {n} outputs: {names}.").format(
                    n=len(outputs), names=", ".join(outputs)
                ),
                say("Training needs exactly one: delete the others."),
                tuple(Fix(say("Delete {0}").format(i), RemoveBlocks((i,))) for i in outputs),
                outputs[-1],
            )
        )
    return tuple(problems)


def _add_input(network: Network) -> Fix:
    block = create("image_input")
    open_ids = [i for i in network.order if not network.inputs(i) and network.block(i).accepts(1)]
    label = say("Add an image input")
    if len(open_ids) != 1:
        return Fix(label, AddBlock(block))
    x, y = network[open_ids[0]].position
    add = AddBlock(block, (x - 152, y))
    (new_id,) = network.new_ids([block.prefix])
    return Fix(label, Compound((add, Connect(new_id, open_ids[0])), label))


def _add_output(network: Network) -> tuple[Fix, ...]:
    ends = [i for i in network.order if not network.outputs(i)]
    if len(ends) != 1:
        return ()
    block = create("softmax")
    x, y = network[ends[0]].position
    add = AddBlock(block, (x + 152, y))
    (new_id,) = network.new_ids([block.prefix])
    label = say("Add Softmax")
    return (Fix(label, Compound((add, Connect(ends[0], new_id)), label)),)


def check_against_data(
    network: Network, classes: int, image_shape: Sequence[int], kind: TargetKind = "classes"
) -> tuple[Problem, ...]:
    """Compare a network with its data.

    Parameters
    ----------
    network : Network
    classes : int
        Number of classes, labels or values of the data.
    image_shape : (h, w, c)
        The size to which the data brings its images.
    kind : {"classes", "labels", "values"}
        Which of these they are.

    Returns
    -------
    tuple of Problem
        Empty when network and data agree; size first, because it can change the rest.
    """
    problems = []
    images = Shape(*image_shape)
    entry = network.input_block
    entry_id = network.input_id
    if entry is not None and entry_id is not None and entry.image_shape != images:
        label = say("Set image size to {0}").format(_full(images))
        fix = Fix(label, SwapBlock(entry_id, entry.with_image_shape(images), label))
        problems.append(
            Problem(
                say("The images are {size}, but {block} takes {wanted}.").format(
                    size=_full(images), block=entry_id, wanted=_full(entry.image_shape)
                ),
                say("Set {block} to {size}, or fit the images to the network.").format(
                    block=entry_id, size=_full(images)
                ),
                (fix,),
                entry_id,
            )
        )
    inference = infer(network)
    for output_id in network.output_ids[:1]:
        problems += _check_outputs(network, output_id, inference[output_id].output, classes, kind)
    return tuple(problems)


_OUTPUTS: dict[TargetKind, str] = {
    "classes": "softmax",
    "labels": "sigmoid_output",
    "values": "regression",
}
_SAYS: dict[TargetKind, str] = {
    "classes": word("Each image of the data has one class, but {block} ({name}) learns {task}."),
    "labels": word(
        "Each image of the data may have several labels, but {block} ({name}) learns {task}."
    ),
    "values": word("Each image of the data has a value, but {block} ({name}) learns {task}."),
}


def _check_outputs(
    network: Network, output_id: str, output: Shape | None, count: int, kind: TargetKind
) -> list[Problem]:
    task = network.block(output_id).task
    if output is None or task is None:
        return []
    if kind != "classes" and task.value != kind:
        return [_wrong_output(network, output_id, kind)]
    learns_one_number = kind == "classes" and task is Task.VALUES and output.c == 1
    if output.c == count or learns_one_number:
        return []
    noun = NOUNS["labels" if task is Task.LABELS else kind]
    return [_wrong_count(network, output_id, output.c, count, noun)]


def _wrong_output(network: Network, output_id: str, kind: TargetKind) -> Problem:
    """Return that an output block learns another kind of targets, with the block that does."""
    there, wanted = network.block(output_id), create(_OUTPUTS[kind])
    label = say("Put {0} in its place").format(say(wanted.title))
    fix = Fix(label, SwapBlock(output_id, wanted))
    return Problem(
        say(_SAYS[kind]).format(
            block=output_id,
            name=say(there.title),
            task=say(there.task.value if there.task else word("nothing")),
        ),
        f"{fix.label}.",
        (fix,),
        output_id,
    )


def _wrong_count(network: Network, output_id: str, given: int, classes: int, noun: str) -> Problem:
    fix = set_channels(network, output_id, classes)
    where = next(iter(fix.edit.changes), "") if fix and isinstance(fix.edit, SetParams) else ""
    if fix:
        cure = say("{what} in {block}.").format(what=fix.label, block=where)
    else:
        cure = say("Give the network {0}.").format(told(classes, noun))
    return Problem(
        say("The data has {count}, but the network gives {n}.").format(
            count=told(classes, noun), n=given
        ),
        cure,
        (fix,) if fix else (),
        where or output_id,
    )


def _full(shape: Shape) -> str:
    return "×".join(map(str, shape))

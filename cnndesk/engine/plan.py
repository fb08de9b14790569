"""A Plan: a Model compiled for one batch size into a flat program of kernel calls.

Making a plan decides where every value lies (with the zero halo its consumers read; in an arena
where values that are not needed at the same time share memory, see ``arena.py``), which layers are
views of others or fused (``storage.py``; also the mask of a ReLU's gradient into the layer that
reads its output), and in which order gradients are computed and weights updated. Running it
allocates nothing and touches no Python object: one call for the weights' packing, one for the step.

Three uses: training (``optimizer`` given), evaluation (``training=False``; of the values only the
last is there afterwards, and those that ``keep`` names), probing (``fuse=False``, so that every
block's output is there to look at, with ``gradients=True`` for saliency).
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass

import numpy as np

from cnndesk_ext import Program

from .arena import ArenaBuilder
from .chain import ChainBuilder, images_together, leading
from .clipping import NormClip
from .folding import fold
from .layers.base import Call, Slot, Targets
from .layers.conv import Conv2d
from .layers.merge import Add
from .layers.norm import BatchNorm
from .layers.pool import GlobalPool, Pool2d
from .model import Model, Node
from .optimizers import Optimizer, sum_shards
from .rowwise import copy_tensor, relu_mask, silence
from .segments import Segment, SegmentBuilder
from .storage import Purpose, Storage
from .tensor import NO_PADS, Builder, StepRecord, Tensor
from .types import FloatArray

# Steps that are others for one part of the batch after another.
PARTWISE = ("chain", "segment")
# Values of a forward pass on several threads that need not share memory to stay in the caches.
APART_BYTES = 8 << 20


@dataclass(frozen=True)
class StepTime:
    """Time spent in one step of the program so far."""

    node: str
    kernel: str
    backward: bool
    seconds: float


@dataclass(frozen=True)
class ItemTimes:
    """Seconds of each work item of one step of the program, on one thread."""

    record: StepRecord
    seconds: tuple[float, ...]


class Plan:
    """A model ready to run on batches of one size.

    Parameters
    ----------
    model : Model
        Its arrays are used in place.
    batch : int
        Images in a batch, at least 1.
    training : bool
        Random and batch-dependent layers behave as in training.
    gradients : bool
        Compute gradients too; implied by an optimizer.
    input_gradients : bool
        Also the gradient of the (normalised) input image; keeps every gradient for looking at.
    fuse : bool
        Let layers share steps and memory; False keeps every node's output.
    keep : collection of str
        Nodes whose own outputs are looked at after a run though layers share memory; nothing is
        fused into them.
    optimizer : Optimizer or None
        Updates the model's parameters in each step.
    threads : int
        Threads that share the work; results do not depend on it.
    seed : int
        For dropout and noise.
    dry : bool
        The plan is only to be asked for its `records`, never run; its arrays hold garbage.

    Attributes
    ----------
    images : ndarray (batch, H, W, C) uint8
        Fill before a run; float32 where the model begins with features.
    targets : Targets
        Fill labels or values before a run with gradients; holds each image's loss after it.
    values : dict of node id to ndarray (batch, H, W, C) float32
        Views of the outputs that are there after a run: of the last node and those in `keep`, or
        of all with ``fuse=False`` or ``input_gradients=True``. Of fused layers all show what the
        last of them gives, and those before a fused maximum are missing.
    gradients : dict of node id to ndarray
        Views of the outputs' gradients; only with ``input_gradients=True``.
    parameter_gradients : dict of node id to dict of name to ndarray (shards, ...)
        Partial sums, to be added over the first axis; empty with an optimizer, who uses them up.
    gradient_norm : float or None
        Of all parameters together in the last step, before clipping; None where the optimizer does
        not clip.
    """

    def __init__(
        self,
        model: Model,
        batch: int,
        *,
        training: bool = False,
        gradients: bool = False,
        input_gradients: bool = False,
        fuse: bool = True,
        keep: Collection[str] = (),
        optimizer: Optimizer | None = None,
        threads: int = 1,
        seed: int = 0,
        dry: bool = False,
    ) -> None:
        self.model = model
        self.batch = batch
        self.optimizer = optimizer
        self._training, self._seed = training, seed
        self._keep_gradients = input_gradients
        self._program = Program(threads)
        self._weights_program = Program(threads)
        self._shows_all = input_gradients or not fuse
        learns = bool(gradients or optimizer)
        b = self._builder = self._new_builder(threads, training=learns, dry=dry)
        first = model.nodes[0]
        self.images = b.zeros((batch, *model.shapes[first.id]), first.layer.input_dtype)
        self.counter = np.zeros(1, np.int64)
        output_size = int(np.prod(model.shapes[model.nodes[-1].id]))
        self.targets = Targets(
            labels=np.full(batch, -1, np.int64),
            values=b.zeros((batch, output_size)),
            losses=b.zeros((batch,)),
            predictions=b.zeros((batch,), np.int32),
            summary=b.zeros((3,), np.float64),
        )
        purpose = Purpose(fuse, training, learns, input_gradients, frozenset(keep))
        self._storage = Storage(model, purpose)
        self._stored = self._storage.stored
        self._tensors: dict[str, Tensor] = {}
        self._gradient_tensors: dict[str, Tensor] = {}
        self._calls: dict[str, Call] = {}
        self.parameter_gradients: dict[str, dict[str, FloatArray]] = {}
        shown = {node.id for node in model.nodes}
        if not self._shows_all:
            shown = {*keep, model.nodes[-1].id}
        self._begin_chain(shown, threads)
        for node in model.nodes:
            if self._chain and node.id not in self._in_chain:
                self._end_chain()
            self._place_forward(node, training, seed)
        if self._chain:
            self._end_chain()
        self._forward_steps = b.count
        b.cut()
        self._commit = -1
        self._clip: NormClip | None = None
        self.gradient_norm: float | None = None
        if gradients or input_gradients or optimizer:
            self._place_backward(input_gradients)
        if optimizer and optimizer.clip_norm is not None:
            self._place_clipped_updates()
        self._settle(shown)

    def _new_builder(self, threads: int, *, training: bool, dry: bool) -> Builder:
        programs = self._program, self._weights_program, self.batch
        if self._shows_all:
            return Builder(*programs, dry=dry)
        if training:
            return SegmentBuilder(*programs, threads=threads, dry=dry)
        return ArenaBuilder(*programs, dry=dry, apart_bytes=APART_BYTES if threads > 1 else 0)

    def _settle(self, shown: Collection[str]) -> None:
        """Let everything take its place, what is `shown` apart from the rest."""
        b, optimizer = self._builder, self.optimizer
        values = {
            node.id: self._tensors[self._stored[node.id]].array
            for node in self.model.nodes
            if node.id in shown
            and self._stored[node.id] in self._tensors
            and self._storage.is_stored(node)
        }
        for array in values.values():
            b.keep(array)
        if not optimizer or optimizer.clip_norm is not None:
            for named in self.parameter_gradients.values():
                for array in named.values():
                    b.keep(array)
        b.settle()
        self._forward_steps = b.position(self._forward_steps)
        self._commit = b.position(self._commit) if self._commit >= 0 else -1
        self.values: dict[str, FloatArray] = {
            node_id: b.settled(array) for node_id, array in values.items()
        }
        self.gradients = (
            {
                node.id: self._gradient_tensors[self._stored[node.id]].array
                for node in self.model.nodes
                if self._stored[node.id] in self._gradient_tensors
            }
            if self._keep_gradients
            else {}
        )
        self.parameter_gradients = {
            node_id: {name: b.settled(array) for name, array in named.items()}
            for node_id, named in self.parameter_gradients.items()
        }
        if optimizer and optimizer.clip_norm is not None:
            self._clip = NormClip(
                optimizer.clip_norm,
                [array for named in self.parameter_gradients.values() for array in named.values()],
            )
        elif optimizer:
            self.parameter_gradients = {}
        if isinstance(b, SegmentBuilder):
            self._chains += b.segments
        self._outputs: dict[str, FloatArray] = {}
        if not isinstance(b, SegmentBuilder):
            self._outputs = {i: b.settled(t.array) for i, t in self._tensors.items()}
        self._forget()

    def _forget(self) -> None:
        """Let go of what was only needed to place the steps."""
        for noted in (self._tensors, self._gradient_tensors, self._calls, self._whole):
            noted.clear()
        for builder in (self._builder, *self._chains):
            builder.forget()

    # Depth first

    def _begin_chain(self, shown: Collection[str], threads: int) -> None:
        """Decide which layers run for one part of the batch after another."""
        self._chain: ChainBuilder | None = None
        self._chains: list[ChainBuilder | Segment] = []
        self._in_chain: frozenset[str] = frozenset()
        self._whole: dict[str, Tensor] = {}  # values of the chain that the rest reads
        self._shown = frozenset(shown)
        b = self._builder
        if not (isinstance(b, ArenaBuilder) and self._storage.purpose.infers):
            return
        nodes = leading(self.model, self._storage)
        images = images_together(self.model, nodes, self.batch, threads)
        if images:
            self._chain = ChainBuilder(b, images)
            self._in_chain = frozenset(node.id for node in nodes)

    def _end_chain(self) -> None:
        assert isinstance(self._builder, ArenaBuilder)
        assert self._chain
        self._builder.place_chain(self._chain, self.batch // self._chain.batch)
        self._chains.append(self._chain)
        self._chain = None
        for node_id in self._in_chain & self._tensors.keys():
            if node_id in self._whole:
                self._tensors[node_id] = self._whole[node_id]
            else:
                del self._tensors[node_id]

    def _leaves_chain(self, stored: str) -> bool:
        """Whether a value of the chain, or one written over it, is read behind it."""
        storage, inside = self._storage, self._in_chain
        return (
            stored not in inside
            or any(storage.stored[name] == stored for name in self._shown)
            or any(reader.id not in inside for reader in storage.readers(stored))
            or any(self._leaves_chain(w) for w, term in storage.onto.items() if term == stored)
        )

    # Forward

    def _place_forward(self, node: Node, training: bool, seed: int) -> None:
        storage = self._storage
        if storage.fused(node):
            return
        b = self._chain or self._builder
        self._builder.tag = b.tag = node.id
        xs = [self._tensors[self._stored[name]] for name in node.inputs]
        y = self._output(node, xs)
        ceiling = storage.ceiling(node)
        call = Call(
            xs=xs,
            y=y,
            parameters=self._parameters(node),
            state=self.model.state[node.id],
            training=training,
            relu=ceiling is not None,
            ceiling=math.inf if ceiling is None else ceiling,
            adds=node.id in storage.sums,
            pool=storage.pool(node.id) is not None,
            seed=zlib.crc32(f"{seed}/{node.id}".encode()),
            counter=self.counter,
            targets=self.targets,
            images=self._chain.part_of(self.images) if self._chain else self.images,
        )
        self._tensors[node.id] = y
        self._calls[node.id] = call
        if not node.layer.is_view:
            node.layer.forward(b, call)
        silence(b, y, storage.muted(node.id))

    def _output(self, node: Node, xs: list[Tensor]) -> Tensor:
        """Return where a node's value goes: of its own, a view of another's or in its place."""
        storage, b = self._storage, self._builder
        if node.id in storage.onto:
            term = storage.onto[node.id]
            if term in self._whole:
                self._whole[node.id] = self._whole[term]
            return self._tensors[term]
        shape, halo = storage.shape(node.id), storage.halo(node.id)
        if self._chain and self._leaves_chain(node.id):
            self._whole[node.id] = b.tensor(shape, halo)
            return self._chain.part(self._whole[node.id])
        if not node.layer.is_view:
            return (self._chain or b).tensor(shape, halo)
        if xs[0].contiguous and halo == NO_PADS:
            return xs[0].reshaped(*shape)
        y = b.tensor(shape, halo)
        copy_tensor(b, xs[0], Tensor(y.array.reshape(xs[0].shape)) if halo == NO_PADS else y)
        return y

    def _parameters(self, node: Node) -> dict[str, FloatArray]:
        """Return the arrays a layer works with: the model's, or those with a batch norm in them."""
        own, norm = self.model.parameters[node.id], self._storage.norms.get(node.id)
        if norm is None:
            return own
        assert isinstance(norm.layer, BatchNorm)
        arrays = self.model.parameters[norm.id], self.model.state[norm.id]
        return fold(self._builder, norm.layer, own, *arrays)

    # Backward

    def _needing_gradients(self, everything: bool) -> set[str]:
        """Return the stored values whose gradient somebody needs."""
        needed: set[str] = set()
        for node in self.model.nodes:
            learns = node.layer.trainable and bool(self.model.parameters[node.id])
            if everything or learns or any(name in needed for name in node.inputs):
                needed.add(node.id)
        return {self._stored[name] for name in needed}

    def _place_backward(self, everything: bool) -> None:
        b = self._builder
        needed = self._needing_gradients(everything)
        for node in reversed(self.model.nodes):
            if self._storage.fused(node) or node.id not in needed:
                continue
            b.tag = node.id
            call = self._calls[node.id]
            if not node.layer.is_output:
                if node.id not in self._gradient_tensors:
                    continue  # nothing behind it leads to a loss
                call.dy = self._gradient_tensors[node.id]
                silence(b, call.dy, self._storage.muted(node.id))
                if call.relu and not call.pool and not self._is_masked_elsewhere(node):
                    relu_mask(b, call.y, call.dy, call.ceiling)
            if node.layer.is_view:
                self._view_backward(node, call, needed)
            else:
                call.dxs = [self._slot(node, index, needed) for index in range(len(node.inputs))]
                call.mask_dx = self._masks_input(node)
                self._place_input_again(node, call)
                node.layer.backward(b, call)
            if self.optimizer and self.optimizer.clip_norm is not None:
                self._place_sums(call)
            elif self.optimizer and call.gradients:
                self._place_updates(node, call)
            self.parameter_gradients[node.id] = call.gradients

    def _slot(self, node: Node, index: int, needed: set[str]) -> Slot | None:
        stored = self._stored[node.inputs[index]]
        if stored not in needed:
            return None
        if stored in self._gradient_tensors:
            return Slot(self._gradient_tensors[stored], accumulate=True)
        dy, pads = self._calls[node.id].dy, self._storage.gradient_pads(stored)
        if self._returns_in_place(node, stored) and dy.pads == dy.pads.union(pads):
            tensor = dy
        else:
            tensor = self._builder.tensor(self._storage.shape(stored), pads)
        self._gradient_tensors[stored] = tensor
        return Slot(tensor, accumulate=False)

    def _place_input_again(self, node: Node, call: Call) -> None:
        """Compute what a convolution read again, where to keep it would cost more.

        That is the output of a batch norm that nobody reads for its own gradient but convolutions,
        where steps run image by image (``segments.py``).
        """
        if not (isinstance(node.layer, Conv2d) and node.layer.trainable):
            return
        stored = self._stored[node.inputs[0]]
        shape = self.model.input_shapes(node)[0]
        if node.layer.tiled(shape) or not self._leaves_again(stored):
            return
        writer = self.model.node(stored).layer
        assert isinstance(writer, BatchNorm)
        b = self._builder
        b.tag = stored
        again = b.tensor(self._storage.shape(stored), self._storage.halo(stored))
        writer.place_output(b, self._calls[stored], again)
        call.xs = [again]
        b.tag = node.id

    def _leaves_again(self, stored: str) -> bool:
        """Whether a value is gone after the way forward and computed again on the way back."""
        layer, b = self.model.node(stored).layer, self._builder
        reading = (Add, Conv2d, GlobalPool, Pool2d)
        return (
            isinstance(b, SegmentBuilder)
            and isinstance(layer, BatchNorm)
            and layer.masks_gradient(self._calls[stored].training)
            and stored not in self._shown
            and b.goes_in_parts(4 * math.prod(self._storage.shape(stored)))
            and not self._storage.muted(stored)
            and all(isinstance(reader.layer, reading) for reader in self._storage.readers(stored))
        )

    def _returns_in_place(self, node: Node, stored: str) -> bool:
        """Whether the gradient of a stored input may take the place of that of the output.

        Where steps run image by image it had better stay in the cache.
        """
        writer = self.model.node(stored)
        by_image = isinstance(writer.layer, Conv2d) and not writer.layer.tiled(
            self.model.input_shapes(writer)[0]
        )
        if by_image and isinstance(node.layer, BatchNorm) and self._leaves_again(node.id):
            return False
        others = [self._stored[name] for name in node.inputs]
        dy = self._calls[node.id].dy
        return (
            node.layer.returns_in_place
            and not self._keep_gradients
            and others.count(stored) == 1
            and all(self._gradient_tensors.get(name) is not dy for name in others)
        )

    def _view_backward(self, node: Node, call: Call, needed: set[str]) -> None:
        """Make the gradient of a view a view of the gradient, where the layout allows."""
        stored = self._stored[node.inputs[0]]
        if stored not in needed:
            return
        plain = self._storage.gradient_pads(stored) == NO_PADS
        h, w, c = self._storage.shape(stored)
        back = call.dy.reshaped(h, w, c)
        if plain and stored not in self._gradient_tensors:
            self._gradient_tensors[stored] = back
        else:
            slot = self._slot(node, 0, needed)
            assert slot is not None
            copy_tensor(self._builder, back, slot.tensor, accumulate=slot.accumulate)

    def _masks_input(self, node: Node) -> bool:
        """Whether this node applies the gradient mask of a ReLU fused before it.

        It then is the only reader of that ReLU.
        """
        if not node.inputs or not node.layer.takes_mask(self.model.input_shapes(node)):
            return False
        stored = self._stored[node.inputs[0]]
        before, writer = self._calls[stored], self.model.node(stored)
        plain = before.relu and math.isinf(before.ceiling) and not before.pool
        masks = writer.layer.masks_gradient(before.training)
        return plain and not masks and len(list(self._storage.readers(stored))) == 1

    def _is_masked_elsewhere(self, node: Node) -> bool:
        """Whether the reader of a value masks its gradient, or its writer when it reads that."""
        if node.layer.masks_gradient(self._calls[node.id].training):
            return True
        return any(self._masks_input(reader) for reader in self._storage.readers(node.id))

    def _place_updates(self, node: Node, call: Call) -> None:
        assert self.optimizer is not None
        if self._commit < 0:
            self._commit = self._builder.count
        for name, shards in call.gradients.items():
            self.optimizer.place(self._builder, node.id, name, call.parameters[name], shards)

    def _place_sums(self, call: Call) -> None:
        """Add up the shards of each gradient, which now stays until all are there."""
        for name, shards in call.gradients.items():
            if len(shards) > 1:
                call.gradients[name] = sum_shards(self._builder, shards)

    def _place_clipped_updates(self) -> None:
        """Place all updates behind all gradients, whose joint norm must be known before."""
        self._commit = self._builder.count
        self._builder.cut()
        for node in reversed(self.model.nodes):
            if self.parameter_gradients.get(node.id):
                self._builder.tag = node.id
                self._place_updates(node, self._calls[node.id])

    # Running

    @property
    def threads(self) -> int:
        """Threads that share the work."""
        return int(self._program.threads)

    @threads.setter
    def threads(self, value: int) -> None:
        self._program.threads = value
        self._weights_program.threads = value

    @property
    def bytes(self) -> int:
        """Memory of the plan's own arrays, that of parts in every thread included."""
        return self._builder.bytes + sum(self.threads * chain.bytes for chain in self._chains)

    @property
    def output(self) -> FloatArray:
        """Probabilities or values of the last node, (batch, K)."""
        return self.values[self.model.nodes[-1].id].reshape(self.batch, -1)

    def pack_weights(self) -> None:
        """Lay the weights out for the kernels.

        Needed before `forward` whenever parameters have changed.
        """
        self._weights_program.run()

    def forward(self) -> bool:
        """Run the network on `images` with the weights as last packed.

        Return False when a stop was requested meanwhile.
        """
        return bool(self._program.run(0, self._forward_steps) == self._forward_steps)

    def step(self) -> bool:
        """Pack the weights and run everything: forward, loss, gradients, updates.

        Returns
        -------
        bool
            False when a stop was requested before any weight changed: the step did not happen.
            True also where the loss, or the norm of a gradient that is to be clipped, is not
            finite: no weight changed either, and the losses or `gradient_norm` tell.
        """
        if self.optimizer is None:
            self._weights_program.run()
            return bool(self._program.run() == len(self._program))
        self.pack_weights()
        if not self.forward():
            return False
        if not math.isfinite(self.targets.summary[0]):
            return True
        first = self._forward_steps
        if self._clip is None:
            return bool(self._program.run(first, -1, self._commit) == len(self._program))
        if self._program.run(first, self._commit) < self._commit:
            return False
        self.gradient_norm = self._clip.apply()
        if math.isfinite(self.gradient_norm):
            self._program.run(self._commit, -1, 0)
        return True

    def request_stop(self) -> None:
        """Ask a running step, from another thread, to end before it changes a weight."""
        self._program.request_stop()

    def clear_stop(self) -> None:
        """Forget a stop request that came too late."""
        self._program.clear_stop()

    def parameter_gradient(self, node_id: str, name: str) -> FloatArray:
        """Return the summed gradient of a parameter after a step."""
        shards = self.parameter_gradients[node_id][name]
        return np.asarray(shards.sum(axis=0, dtype=np.float64), np.float32)

    def first_nonfinite(self) -> str | None:
        """Return the first node in execution order whose output holds a NaN or infinity.

        None where there is no such node. The last batch is run forward once more to see it, as
        values share memory; fused layers count as the first of them.
        """
        state = {node.id: dict(self.model.state[node.id]) for node in self.model.nodes}
        state = {i: {name: a.copy() for name, a in named.items()} for i, named in state.items()}
        found = next(self._layer_by_layer()._nonfinite_nodes(), None)
        self.model.load_arrays(state)
        return found

    def _layer_by_layer(self) -> Plan:
        """Return a plan for the same batch whose values are all there after their steps."""
        if not isinstance(self._builder, SegmentBuilder):
            return self
        plan = Plan(
            self.model, self.batch, training=self._training, threads=self.batch, seed=self._seed
        )
        plan.threads = self.threads
        plan.images[...], plan.counter[...] = self.images, self.counter
        plan.pack_weights()
        return plan

    def _nonfinite_nodes(self) -> Iterator[str]:
        """Run forward again and yield nodes as they give values that are not finite."""
        tags = [record.tag for record in self._builder.records[: self._forward_steps]]
        for step, tag in enumerate(tags):
            self._program.run(step, step + 1)
            if tag not in tags[step + 1 :] and not np.isfinite(self._outputs[tag]).all():
                yield tag

    def records(self, *, packing: bool = True) -> list[StepRecord]:
        """Return what every step does, in the order of `times`; or without packing the weights."""
        b, chains = self._builder, iter(self._chains)
        records = list(b.weight_records) if packing else []
        for record in b.records:
            records += next(chains).whole_records() if record.kernel in PARTWISE else [record]
        return records

    def times(self) -> list[StepTime]:
        """Return the time spent in every step since `reset_times`."""
        packing, running = self._builder.weight_records, self._builder.records
        times = [
            StepTime(record.tag, record.kernel, False, seconds)
            for record, seconds in zip(packing, self._weights_program.seconds, strict=True)
        ]
        chains = iter(self._chains)
        for index, (record, spent) in enumerate(zip(running, self._program.seconds, strict=True)):
            steps, seconds = [record], [spent]
            if record.kernel in PARTWISE:
                steps, seconds = next(chains).times(spent)
            times += [
                StepTime(step.tag, step.kernel, index >= self._forward_steps, s)
                for step, s in zip(steps, seconds, strict=True)
            ]
        return times

    def item_times(self) -> list[ItemTimes]:
        """Run a step on this thread and return the time of every work item, ordered as `times`.

        For whoever asks what several threads could gain; without clipping, and a chain counts as
        one step.
        """
        programs = (
            (self._weights_program, self._builder.weight_records),
            (self._program, self._builder.records),
        )
        return [
            ItemTimes(record, tuple(seconds))
            for program, records in programs
            for record, seconds in zip(records, program.item_seconds(), strict=True)
        ]

    def reset_times(self) -> None:
        """Start timing anew."""
        self._program.reset_seconds()
        self._weights_program.reset_seconds()
        for chain in self._chains:
            chain.seconds[...] = 0.0

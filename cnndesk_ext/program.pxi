# Step records and the program that runs them: the only file that knows of threads (team.h).
#
# A network compiled for one batch size is a flat list of steps. A step names a kernel, its arrays
# and sizes, and says into how many independent work items its work falls. `Program.run` executes a
# range of steps in one call without the GIL: no Python object is touched, nothing is allocated, and
# a stop request is honoured between the items of a step, each of which takes a few milliseconds at
# most.
#
# The rule that gives the same bits at any number of threads: the items of a step depend on the
# problem only, every item writes to its own place, and whatever must be added across items is added
# by a later step in item order. Threads take items as they come, so a thread that was preempted by
# the window delays nobody for long.
#
# Threads come once for a whole run, and go from step to step by themselves: who ends the last item
# of a step runs what is too short to share and then hands out the items of the next step, while the
# others wait for it. Nobody waits for a thread that holds no item. Each thread begins with a range
# of the items that is the same part of every step, because items follow rows and images: so most of
# what it reads it wrote itself, and need not come from the cache of another core.
#
# Writing a kernel: a function `void name(Step* s, idx item, float* scratch) noexcept nogil` that
# reads its pointers from s.p, its sizes from s.n and its constants from s.f in the order of the
# names given to `register_kernel`. `scratch` belongs to the running thread, has at least s.scratch
# floats, 64-byte aligned, and holds garbage on entry. What it takes the pointers for (float32
# unless declared otherwise, written or not, with gaps or without) is declared with the names, as
# signature.py says, and checked whenever a step is added: a kernel sees no types.

from cython.parallel cimport parallel, threadid
from libc.stdlib cimport calloc, free, realloc
from libc.stdint cimport int32_t, int64_t, uint8_t, uint16_t, uint32_t, uint64_t
from libc.string cimport memcpy, memset, strchr
from cpython.bytes cimport PyBytes_FromStringAndSize
from cpython.buffer cimport (
    PyBUF_FORMAT, PyBUF_STRIDES, PyBuffer_IsContiguous, PyBuffer_Release, PyObject_GetBuffer,
)

from cnndesk_ext.signature import read_signature

ctypedef Py_ssize_t idx

cdef extern from "simd.h":
    ctypedef float vf
    const Py_ssize_t VL
    const Py_ssize_t TILE_ROWS_1
    const Py_ssize_t TILE_ROWS_2
    vf vload(const float*) noexcept nogil
    vf vload_n(const float*, Py_ssize_t) noexcept nogil
    void vstore(float*, vf) noexcept nogil
    void vstore_n(float*, vf, Py_ssize_t) noexcept nogil
    vf vset(float) noexcept nogil
    vf vfma(vf, vf, vf) noexcept nogil
    vf vadd(vf, vf) noexcept nogil
    vf vsub(vf, vf) noexcept nogil
    vf vmul(vf, vf) noexcept nogil
    vf vdiv(vf, vf) noexcept nogil
    vf vmax(vf, vf) noexcept nogil
    vf vmin(vf, vf) noexcept nogil
    vf vrelu(vf) noexcept nogil
    vf vclip(vf v, vf top) noexcept nogil        # min(top, max(0, v))
    vf vkeep(vf mask, vf value) noexcept nogil   # value where mask > 0, else 0
    vf vwithin(vf x, vf top, vf value) noexcept nogil    # value where 0 < x < top, else 0
    vf vexp(vf) noexcept nogil
    float vsum(vf) noexcept nogil
    void vprefetch(const float*) noexcept nogil
    void vprefetch_write(const float*) noexcept nogil
    uint64_t flush_tiny() noexcept nogil
    void restore_tiny(uint64_t) noexcept nogil
    double seconds_now() noexcept nogil
    void* aligned_buffer(size_t) noexcept nogil
    void free_aligned(void*) noexcept nogil
    const int CNNDESK_OPENMP
    const int HAS_TEAM
    void team_run(int, void (*)(void*, int) noexcept nogil, void*) noexcept nogil
    ctypedef struct team_round:
        pass
    ctypedef struct team_range:
        pass
    void round_begin(team_round*, team_range*, int threads) noexcept nogil
    void round_offer(team_round*, int32_t number, int32_t most_helpers) noexcept nogil
    int32_t round_number(team_round*) noexcept nogil
    idx round_take(team_round*, int thread, int32_t number, idx items) noexcept nogil
    int32_t round_done(team_round*, int32_t count) noexcept nogil
    void round_wait(team_round*, int32_t number) noexcept nogil

cdef extern from "bfloat16.h":
    int processor_has_bfloat16() noexcept nogil

cdef enum:
    MAX_POINTERS = 12
    MAX_SIZES = 40
    MAX_CONSTANTS = 12

cdef struct Step:
    void (*kernel)(Step* s, idx item, float* scratch) noexcept nogil
    idx items
    idx scratch
    bint serial               # too little work to wake other threads for
    void* p[MAX_POINTERS]
    idx n[MAX_SIZES]
    float f[MAX_CONSTANTS]
    double seconds            # time spent in this step, summed over runs

ctypedef void (*kernel_function)(Step* s, idx item, float* scratch) noexcept nogil

# name -> (address of the function, signature, names of all arguments)
_KERNELS = {}


cdef register_kernel(
    str name, kernel_function function, str arrays, str sizes="", str constants="",
):
    signature = read_signature(arrays, sizes, constants)
    assert len(signature.arrays) <= MAX_POINTERS, name
    assert len(signature.sizes) <= MAX_SIZES, name
    assert len(signature.constants) <= MAX_CONSTANTS, name
    _KERNELS[name] = (<size_t>function, signature, signature.names)


def kernel_signatures():
    """Return the `cnndesk_ext.signature.Signature` of each kernel by its name."""
    return {name: signature for name, (_, signature, _) in _KERNELS.items()}


cdef bint last_axis_is_solid(const Py_buffer* view) noexcept:
    """Tell whether the values of the last axis lie side by side."""
    cdef idx last = view.ndim - 1
    return last < 0 or view.shape[last] <= 1 or view.strides[last] == view.itemsize


cdef wrong_elements(str kernel, str name, str dtype, array):
    """Return the error that says what was given instead of an array of `dtype`."""
    given = "None" if array is None else str(getattr(array, "dtype", type(array).__name__))
    if given == dtype:
        given = f"unaligned {given}"
    return TypeError(f"{kernel}: {name} must be {dtype}, not {given}")


cdef void* checked_address(str kernel, parameter, array) except? NULL:
    """Return where an array begins, or NULL for None, if the kernel can take it."""
    cdef Py_buffer view
    name, dtype, optional, written, strided, letters, itemsize = parameter
    if array is None and optional:
        return NULL
    try:
        PyObject_GetBuffer(array, &view, PyBUF_STRIDES | PyBUF_FORMAT)
    except (TypeError, ValueError, BufferError):
        raise wrong_elements(kernel, name, dtype, array) from None
    try:
        if (
            view.itemsize != <idx>itemsize or view.format == NULL or view.format[0] == 0
            or view.format[1] != 0 or strchr(<const char*>letters, view.format[0]) == NULL
        ):
            raise wrong_elements(kernel, name, dtype, array)
        if written and view.readonly:
            raise ValueError(f"{kernel}: {name} is written, but this array is read-only")
        if strided:
            if not last_axis_is_solid(&view):
                raise ValueError(
                    f"{kernel}: {name} must have the values of its last axis side by side"
                )
        elif not PyBuffer_IsContiguous(&view, b"C"):
            raise ValueError(f"{kernel}: {name} must be C-contiguous")
        return view.buf
    finally:
        PyBuffer_Release(&view)


cdef enum:
    ALL_DONE = 0x7fffffff     # the number that ends a run, in place of a step's
    MOST_ITEMS = 0x3fffffff   # of a step; each thread may take one more than there are


cdef struct Run:
    Step* steps
    float** scratch           # of each thread
    int threads
    volatile int* stop
    idx at                    # the step that is being worked on
    idx end
    idx commit                # from here on no stop is honoured
    bint stopped              # before the step `at` was complete
    double before             # when it began
    team_round round


cdef inline bint is_stopping(const Run* r) noexcept nogil:
    return r.stop[0] != 0 and r.at < r.commit


cdef bint ends_step(Run* r) noexcept nogil:
    """Note how long the step took whose items are done; False if it was stopped in their midst."""
    cdef double now = seconds_now()
    if is_stopping(r):
        r.stopped = True
        return False
    r.steps[r.at].seconds += now - r.before
    r.before = now
    return True


cdef void go_on(Run* r, float* scratch) noexcept nogil:
    """Run what follows and is not worth sharing, and share the first step that is.

    Called by one thread at a time: the one that did the last item of a step.
    """
    cdef Step* s
    cdef idx item
    while True:
        r.at += 1
        if r.at >= r.end:
            break
        if r.stop[0] and r.at <= r.commit:
            r.stopped = True
            break
        s = &r.steps[r.at]
        if r.threads > 1 and s.items > 1 and not s.serial:
            round_offer(&r.round, <int32_t>r.at, <int32_t>(s.items - 1))
            return
        for item in range(s.items):
            if not is_stopping(r):
                s.kernel(s, item, scratch)
        if not ends_step(r):
            break
    round_offer(&r.round, ALL_DONE, r.threads)


cdef int32_t items_done(Run* r, int thread, int32_t number) noexcept nogil:
    """Do items of a step until there are none left: of one's own range, then of the others'."""
    cdef Step* s = &r.steps[number]
    cdef int32_t done = 0
    cdef int i, owner
    cdef idx item
    for i in range(r.threads):
        owner = thread + i - (r.threads if thread + i >= r.threads else 0)
        item = round_take(&r.round, owner, number, s.items)
        while item >= 0:
            if not is_stopping(r):
                s.kernel(s, item, r.scratch[thread])
            done += 1
            item = round_take(&r.round, owner, number, s.items)
    return done


cdef void take_part(void* given, int thread) noexcept nogil:
    """What each thread does in a run: items of step after step."""
    cdef Run* r = <Run*>given
    cdef uint64_t rounding = flush_tiny()
    cdef int32_t number = round_number(&r.round), done
    while number != ALL_DONE:
        done = items_done(r, thread, number)
        if done == 0 or round_done(&r.round, done) < r.steps[number].items:
            round_wait(&r.round, number)
        elif ends_step(r):
            go_on(r, r.scratch[thread])
        else:
            round_offer(&r.round, ALL_DONE, r.threads)
        number = round_number(&r.round)
    restore_tiny(rounding)


cdef void run_from(Run* r) noexcept nogil:
    """Run all steps behind `at`."""
    cdef uint64_t rounding = flush_tiny()
    go_on(r, r.scratch[0])
    if r.at < r.end and not r.stopped:
        if HAS_TEAM:
            team_run(r.threads, take_part, r)
        else:
            with parallel(num_threads=r.threads):
                take_part(r, threadid())
    restore_tiny(rounding)


cdef class Program:
    """A flat list of kernel calls over arrays that stay where they are.

    Parameters
    ----------
    threads : int
        Number of threads that share the items of a step, at least 1. Results do not depend on it.
    """

    cdef Step* steps
    cdef idx count
    cdef idx capacity
    cdef int threads
    cdef float** scratch
    cdef team_range* ranges
    cdef idx scratch_floats
    cdef int scratch_threads
    cdef volatile int stop
    cdef list kept
    cdef list names

    def __cinit__(self, int threads=1):
        if threads < 1:
            raise ValueError("A program needs at least one thread.")
        self.threads = threads
        self.kept = []
        self.names = []

    def __dealloc__(self):
        self.free_scratch()
        free(self.steps)

    cdef void free_scratch(self) noexcept:
        cdef int t
        if self.scratch != NULL:
            for t in range(self.scratch_threads):
                free_aligned(self.scratch[t])
            free(self.scratch)
            self.scratch = NULL
            free_aligned(self.ranges)
            self.ranges = NULL

    def __len__(self):
        return self.count

    @property
    def threads(self):
        """Number of threads the next run uses."""
        return self.threads

    @threads.setter
    def threads(self, int value):
        if value < 1:
            raise ValueError("A program needs at least one thread.")
        self.threads = value

    @property
    def vector_floats(self):
        """Floats in a vector of this build; weight panels are one or two vectors wide."""
        return VL

    @property
    def kernels(self):
        """Names of the kernels, step by step."""
        return tuple(self.names)

    @property
    def seconds(self):
        """Time spent in each step so far, in seconds."""
        return [self.steps[i].seconds for i in range(self.count)]

    def reset_seconds(self):
        """Set every step's time to zero."""
        cdef idx i
        for i in range(self.count):
            self.steps[i].seconds = 0

    def items(self, idx step):
        """Return the number of work items of one step."""
        if not 0 <= step < self.count:
            raise IndexError(step)
        return self.steps[step].items

    def add(self, str kernel, idx items, *, idx scratch=0, bint serial=False, **arguments):
        """Append a step and return its index.

        Parameters
        ----------
        kernel : str
            A name from `kernel_signatures`.
        items : int
            Number of independent work items, at least 0; set by the problem, never by the number of
            threads.
        scratch : int
            Floats of scratch each thread needs while it runs an item.
        serial : bool
            Run all items on the calling thread: the step is shorter than waking another one takes.
        **arguments
            Every name of the kernel's signature: arrays as objects with the buffer protocol, whose
            first element's address is taken (a view with gaps is fine where the kernel is told its
            strides; None, where it may be, passes a null pointer) and which are kept alive; sizes
            as integers; constants as floats.

        Raises
        ------
        KeyError
            The kernel does not exist.
        TypeError
            Arguments are missing or too many, an array has elements of another kind than the kernel
            works on, or a size or constant is no number.
        ValueError
            An array has gaps that the kernel does not know of, or is read-only though the kernel
            writes it. The program stays as it was, whatever is raised.
        """
        cdef Step s
        cdef idx i
        if kernel not in _KERNELS:
            raise KeyError(f"There is no kernel named {kernel!r}.")
        address, signature, expected = _KERNELS[kernel]
        if arguments.keys() != expected:
            raise TypeError(
                f"{kernel}: missing {sorted(expected - set(arguments))}, "
                f"unknown {sorted(set(arguments) - expected)}"
            )
        if not 0 <= items <= MOST_ITEMS or scratch < 0:
            raise ValueError(
                f"{kernel}: items must be 0 to {MOST_ITEMS}, scratch must not be negative."
            )
        memset(&s, 0, sizeof(Step))
        s.kernel = <kernel_function><size_t>address
        s.items = items
        s.scratch = scratch
        s.serial = serial
        arrays, sizes, constants = signature
        for i, parameter in enumerate(arrays):
            s.p[i] = checked_address(kernel, parameter, arguments[parameter[0]])
        name = kernel
        try:
            for i, name in enumerate(sizes):
                s.n[i] = arguments[name]
            for i, name in enumerate(constants):
                s.f[i] = arguments[name]
        except (TypeError, ValueError, OverflowError) as error:
            raise TypeError(f"{kernel}: {name}: {error}") from None
        self.reserve()
        self.steps[self.count] = s
        for parameter in arrays:
            if arguments[parameter[0]] is not None:
                self.kept.append(arguments[parameter[0]])
        self.names.append(kernel)
        self.count += 1
        return self.count - 1

    cdef reserve(self):
        cdef idx capacity
        cdef Step* grown
        if self.count == self.capacity:
            capacity = max(64, 2 * self.capacity)
            grown = <Step*>realloc(self.steps, capacity * sizeof(Step))
            if grown == NULL:
                raise MemoryError("No memory for the steps of the program.")
            self.steps = grown
            self.capacity = capacity

    cdef prepare_scratch(self):
        cdef idx floats = 0, i
        cdef int t
        cdef bint complete
        for i in range(self.count):
            floats = max(floats, self.steps[i].scratch)
        if (
            self.scratch != NULL
            and floats <= self.scratch_floats
            and self.threads <= self.scratch_threads
        ):
            return
        self.free_scratch()
        self.scratch = <float**>calloc(self.threads, sizeof(float*))
        if self.scratch == NULL:
            raise MemoryError("No memory for the scratch of the kernels.")
        self.scratch_threads = self.threads
        self.scratch_floats = floats
        self.ranges = <team_range*>aligned_buffer(self.threads * sizeof(team_range))
        complete = self.ranges != NULL
        for t in range(self.threads):
            self.scratch[t] = <float*>aligned_buffer((floats + 64) * sizeof(float))
            complete = complete and self.scratch[t] != NULL
        if not complete:
            self.free_scratch()  # so that the next run asks again
            raise MemoryError("No memory for the scratch of the kernels.")

    def item_seconds(self, idx first=0, idx last=-1):
        """Run the steps ``first <= i < last`` on this thread and time every work item.

        Returns
        -------
        list of list of float
            Seconds of each item, step by step.
        """
        cdef idx i, item, at = 0, items = 0, end = self.count if last < 0 else last
        cdef double before, after
        cdef double* seconds
        cdef Step* step
        cdef uint64_t rounding
        if not 0 <= first <= end <= self.count:
            raise IndexError(f"steps {first} to {last} of a program of {self.count}")
        self.prepare_scratch()
        for i in range(first, end):
            items += self.steps[i].items
        seconds = <double*>calloc(items + 1, sizeof(double))
        if seconds == NULL:
            raise MemoryError("No memory for the times of the items.")
        with nogil:
            rounding = flush_tiny()
            before = seconds_now()
            for i in range(first, end):
                step = &self.steps[i]
                for item in range(step.items):
                    step.kernel(step, item, self.scratch[0])
                    after = seconds_now()
                    seconds[at] = after - before
                    before = after
                    at += 1
            restore_tiny(rounding)
        try:
            found, at = [], 0
            for i in range(first, end):
                found.append([seconds[at + item] for item in range(self.steps[i].items)])
                at += self.steps[i].items
            return found
        finally:
            free(seconds)

    def frozen(self):
        """Return the steps as they lie in memory, for `chain`; their arrays must be kept alive."""
        return PyBytes_FromStringAndSize(<char*>self.steps, self.count * sizeof(Step))

    @property
    def most_scratch(self):
        """Floats of scratch that the neediest step wants."""
        cdef idx i, floats = 0
        for i in range(self.count):
            floats = max(floats, self.steps[i].scratch)
        return floats

    def request_stop(self):
        """Ask `run` to return before its next work item.

        That is the run now going on in another thread, or the next one.
        """
        self.stop = 1

    def clear_stop(self):
        """Forget a stop request that no run has honoured."""
        self.stop = 0

    def run(self, idx first=0, idx last=-1, idx commit=-1):
        """Run the steps ``first <= i < last`` without the GIL.

        Parameters
        ----------
        first, last : int
            Range of steps; -1 means to the end.
        commit : int
            A stop request is honoured only before this step (-1: before any). A training step that
            has begun to change weights is carried to its end.

        Returns
        -------
        int
            The index after the last step that ran completely: ``last`` unless a stop was requested.
        """
        cdef Run r
        cdef idx end = self.count if last < 0 else last
        if not 0 <= first <= end <= self.count:
            raise IndexError(f"steps {first} to {last} of a program of {self.count}")
        self.prepare_scratch()
        r.steps, r.scratch, r.threads, r.stop = self.steps, self.scratch, self.threads, &self.stop
        r.at, r.end, r.commit, r.stopped = first - 1, end, end if commit < 0 else commit, False
        with nogil:
            r.before = seconds_now()
            round_begin(&r.round, self.ranges, r.threads)
            run_from(&r)
        if r.stopped:
            self.stop = 0
            return r.at
        return end


cdef void chain(Step* s, idx item, float* scratch) noexcept nogil:
    """All of a program's steps for one part of a batch after another, depth first.

    What one part needs between its steps lies in the thread's scratch and never leaves its cache.
    `steps` is a frozen program that was made for one part and an arena of `arena_bytes` at the
    address `arena_at`: there now lies the scratch. Pointers into one of the `ranges` (beginning,
    end, bytes from part to part) go on with the item; all others stay. `order` says which items
    (first, end) of which step come when. The time of each step in the first item is added to
    `seconds`.
    """
    cdef const Step* steps = <const Step*>s.p[0]
    cdef const int64_t* ranges = <const int64_t*>s.p[1]
    cdef const int64_t* order = <const int64_t*>s.p[2]
    cdef double* seconds = <double*>s.p[3]
    cdef idx range_count = s.n[0], entries = s.n[1], arena_at = s.n[2], arena_bytes = s.n[3]
    cdef float* own = scratch + arena_bytes // <idx>sizeof(float)
    cdef idx entry, k, r, j, at
    cdef double before = seconds_now(), after
    cdef Step step
    for entry in range(entries):
        step = steps[order[3 * entry]]
        for k in range(MAX_POINTERS):
            at = <idx>step.p[k]
            if arena_at <= at < arena_at + arena_bytes:
                step.p[k] = <char*>scratch + (at - arena_at)
                continue
            for r in range(range_count):
                if ranges[3 * r] <= at < ranges[3 * r + 1]:
                    step.p[k] = <char*>at + item * ranges[3 * r + 2]
        for j in range(order[3 * entry + 1], order[3 * entry + 2]):
            step.kernel(&step, j, own)
        if item == 0:
            after = seconds_now()
            seconds[order[3 * entry]] += after - before
            before = after
register_kernel(
    "chain", chain, "steps:uint8 ranges:int64 order:int64 seconds:float64!",
    "range_count entries arena_at arena_bytes",
)


cdef void segment(Step* s, idx item, float* scratch) noexcept nogil:
    """The work items of several steps that belong to one part of a batch, step after step.

    So what one step writes is still in the core's cache when the next one reads it. `steps` is a
    frozen program; `order` says which of its steps come when, and how many items make a part. What
    is needed inside a part only lies in the first `arena_bytes` of the thread's scratch: `moved`
    says, in the order of the entries, of which entry which pointer goes there, how many bytes in,
    and how many bytes of the whole array belong to a part; since items count over the whole batch,
    the pointer is that of a whole array whose part `item` lies in the scratch. The time of each
    step in the first part is added to `seconds`.
    """
    cdef const Step* steps = <const Step*>s.p[0]
    cdef const int64_t* order = <const int64_t*>s.p[1]
    cdef const int64_t* moved = <const int64_t*>s.p[2]
    cdef double* seconds = <double*>s.p[3]
    cdef idx moves = s.n[1], move = 0, entry, j, each
    cdef float* own = scratch + s.n[2] // <idx>sizeof(float)
    cdef Step step
    cdef double before = seconds_now(), after
    for entry in range(s.n[0]):
        step = steps[order[2 * entry]]
        each = order[2 * entry + 1]
        while move < moves and moved[4 * move] == entry:
            step.p[moved[4 * move + 1]] = (
                <char*>scratch + moved[4 * move + 2] - item * moved[4 * move + 3]
            )
            move += 1
        for j in range(item * each, min((item + 1) * each, step.items)):
            step.kernel(&step, j, own)
        if item == 0:
            after = seconds_now()
            seconds[order[2 * entry]] += after - before
            before = after
register_kernel(
    "segment", segment, "steps:uint8 order:int64 moved:int64 seconds:float64!",
    "entries moves arena_bytes",
)


def build_info():
    """Return what this build is: vector length in floats, whether OpenMP is in it, and whether it
    multiplies bfloat16 numbers by an instruction of its own.
    """
    return {
        "vector_floats": VL,
        "openmp": bool(CNNDESK_OPENMP),
        "bfloat16": bool(CNNDESK_BFLOAT16),
        "tile_rows": (TILE_ROWS_1, TILE_ROWS_2),
    }


def processor_multiplies_bfloat16():
    """Tell whether the processor, not this build, has an instruction for bfloat16 numbers."""
    return bool(processor_has_bfloat16())

# How the memory-bound kernels walk over images. No kernel lives here.
#
# An image tensor `t` is a pointer and three strides in floats: `t_image`, `t_row`, `t_pixel`; the
# channels of a pixel lie side by side. Around the pixels lies a halo of zeros that no kernel may
# write. Where t_pixel equals the number of channels a whole row is one run of width * channels
# floats, and one vector loop covers it; otherwise (a slice of a concatenation) each pixel is a run
# of its own. `walk` finds the runs; a kernel is the loop over one run.
#
# In s.n an elementwise kernel has, in this order, the three strides of each tensor, then images
# height width channels rows_per_item, then sizes of its own from `own_size`. A row index counts
# over images * height; item i takes rows [i * rows_per_item, (i + 1) * rows_per_item), so items =
# ceil(images * height / rows_per_item).
#
# Values that belong to channels (a scale, a slope) are first repeated in scratch until their number
# is a multiple of the vector length, so that 3 or 8 channels fill the vectors as well as 64 do.
# Such kernels need PERIOD(channels) = 16 * channels + 128 floats of scratch for each value they
# use.

cdef extern from "simd.h":
    vf vpositive(vf mask, vf a, vf b) noexcept nogil        # a where mask > 0, else b
    vf vbeats(
        vf x, vf best, vf a, vf b
    ) noexcept nogil     # a where x > best or only x is NaN, else b
    vf vequal(vf x, vf y, vf a) noexcept nogil              # a where x == y, else 0
    vf vabs(vf) noexcept nogil
    vf vsqrt(vf) noexcept nogil
    vf vlog(vf) noexcept nogil
    vf vlog1p(vf) noexcept nogil
    ctypedef uint32_t vu                                    # VL of them
    vu vu_set(uint32_t) noexcept nogil
    vu vu_count(uint32_t first) noexcept nogil              # first, first + 1, ...
    vu vu_wide(vu a, uint32_t m, vu* low) noexcept nogil    # high halves of a * m
    vf vu_keep(vu words, uint32_t threshold, vf v) noexcept nogil    # v where words >= threshold
    vf vu_uniform(vu words) noexcept nogil                  # (0, 1]
    vf vexpm1(vf) noexcept nogil
    vf vtanh(vf) noexcept nogil
    vf vphi(vf x, vf exponential) noexcept nogil
    vf vsin_turns(vf) noexcept nogil
    vf vload_bytes(const uint8_t*) noexcept nogil
    vf vload_bytes_n(const uint8_t*, Py_ssize_t) noexcept nogil
    void vstore_bytes(uint8_t*, vf) noexcept nogil
    void vstore_bytes_n(uint8_t*, vf, Py_ssize_t) noexcept nogil
    vf vload_codes(const uint16_t*) noexcept nogil
    vf vload_codes_n(const uint16_t*, Py_ssize_t) noexcept nogil
    void vstore_codes(uint16_t*, vf) noexcept nogil
    void vstore_codes_n(uint16_t*, vf, Py_ssize_t) noexcept nogil
    void vstore_int32(int32_t*, vf) noexcept nogil
    void vstore_int32_n(int32_t*, vf, Py_ssize_t) noexcept nogil

cdef enum:
    MAX_TENSORS = 4
    MAX_TOTALS = 2
    MAX_TABLES = 3
    VECTORS_TOGETHER = 4    # of a sum: what is read lies side by side, and no sum waits for another

# t: one pointer per tensor; n: length of the run; values: per-channel values repeated with this
# period (or NULL).
ctypedef void (
    *run_function
)(Step* s, float** t, idx n, const float* values, idx period) noexcept nogil


def _grid(str tensors, str own=""):
    """Return the size names of a kernel that walks over these tensors."""
    strides = [f"{t}_{axis}" for t in tensors.split() for axis in ("image", "row", "pixel")]
    return " ".join(strides) + " images height width channels rows_per_item " + own


cdef inline idx smaller(idx a, idx b) noexcept nogil:
    return a if a < b else b


cdef inline idx larger(idx a, idx b) noexcept nogil:
    return a if a > b else b


cdef inline vf load(const float* p, idx n) noexcept nogil:
    """Load n <= VL floats; inlined with a literal VL it is a plain vector load."""
    return vload(p) if n == VL else vload_n(p, n)


cdef inline void store(float* p, vf v, idx n) noexcept nogil:
    if n == VL:
        vstore(p, v)
    else:
        vstore_n(p, v, n)


cdef inline idx channels_of(const Step* s, idx tensors) noexcept nogil:
    return s.n[3 * tensors + 3]


cdef inline idx own_size(const Step* s, idx tensors, idx i) noexcept nogil:
    return s.n[3 * tensors + 5 + i]


cdef inline float* row_of(const Step* s, idx k, idx image, idx line) noexcept nogil:
    return <float*>s.p[k] + image * s.n[3 * k] + line * s.n[3 * k + 1]


cdef inline bint is_solid(const Step* s, idx tensors) noexcept nogil:
    """Tell whether a row of every tensor is one run."""
    cdef idx k
    for k in range(tensors):
        if s.n[3 * k + 2] != s.n[3 * tensors + 3]:
            return False
    return True


cdef inline void item_rows(
    const Step* s, idx tensors, idx item, idx* first, idx* last
) noexcept nogil:
    cdef const idx* size = s.n + 3 * tensors
    first[0] = item * size[4]
    last[0] = smaller(first[0] + size[4], size[0] * size[1])


cdef void walk_rows(
    Step* s, idx first, idx last, idx tensors, run_function run, const float* values, idx period
) noexcept nogil:
    """Call `run` on every run of the rows first <= row < last of s.p[0], ..., s.p[tensors - 1]."""
    cdef const idx* size = s.n + 3 * tensors
    cdef idx height = size[1], width = size[2], channels = size[3]
    cdef idx row, image, pixel, k
    cdef bint solid = is_solid(s, tensors)
    cdef float* t[MAX_TENSORS]
    for row in range(first, last):
        image = row // height
        for k in range(tensors):
            t[k] = row_of(s, k, image, row - image * height)
        if solid:
            run(s, t, width * channels, values, period)
        else:
            for pixel in range(width):
                run(s, t, channels, values, period)
                for k in range(tensors):
                    t[k] += s.n[3 * k + 2]


cdef void walk(Step* s, idx item, idx tensors, run_function run) noexcept nogil:
    """Call `run` on every run of one item."""
    cdef idx first, last
    item_rows(s, tensors, item, &first, &last)
    walk_rows(s, first, last, tensors, run, NULL, 0)


cdef idx channel_period(const Step* s, idx tensors) noexcept nogil:
    """Return after how many floats repeated per-channel values start again: enough for several
    whole vectors.
    """
    cdef idx width = s.n[3 * tensors + 2], channels = s.n[3 * tensors + 3]
    cdef idx period = channels, whole
    if not is_solid(s, tensors):
        return channels
    while period % VL:
        period += channels
    whole = period
    while period < 128:
        period += whole
    return smaller(period, width * channels)


cdef void repeat_channels(
    float* target, const float* source, idx channels, idx period
) noexcept nogil:
    cdef idx i
    for i in range(smaller(channels, period)):
        target[i] = source[i]
    for i in range(channels, period):
        target[i] = target[i - channels]


# ---------------------------------------------------------------- sums over pixels, per channel

# Adds to total[0] (and total[1]) what one vector of the tensors contributes; v holds one vector of
# each tensor, value one of each table of per-channel values.
ctypedef void (*term_function)(
    const vf* v, const vf* value, float ceiling, vf* total
) noexcept nogil


cdef inline void add_terms_part(
    float** t, const idx* step, const idx tensors, idx groups, idx at, idx n, const float* values,
    const idx tables, float ceiling, float* totals, idx period, const idx terms,
    term_function term, const idx VECTORS,
) noexcept nogil:
    """Add the terms of VECTORS neighbouring vectors of n floats."""
    cdef idx g, k, v
    cdef vf x[MAX_TENSORS]
    cdef vf total[MAX_TOTALS * VECTORS_TOGETHER]
    cdef vf value[MAX_TABLES * VECTORS_TOGETHER]
    cdef float* place
    for v in range(VECTORS):
        for k in range(terms):
            total[MAX_TOTALS * v + k] = vset(0.0)
        for k in range(tables):
            value[MAX_TABLES * v + k] = load(values + k * period + at + v * VL, n)
    for g in range(groups):
        for v in range(VECTORS):
            for k in range(tensors):
                x[k] = load(t[k] + at + v * VL + g * step[k], n)
            term(x, value + MAX_TABLES * v, ceiling, total + MAX_TOTALS * v)
    for v in range(VECTORS):
        for k in range(terms):
            place = totals + k * period + at + v * VL
            store(place, vadd(load(place, n), total[MAX_TOTALS * v + k]), n)


cdef inline void add_terms(
    float** t, const idx* step, const idx tensors, idx groups, idx n, const float* values,
    const idx tables, float ceiling, float* totals, idx period, const idx terms,
    term_function term,
) noexcept nogil:
    """Add to totals[k * period + i] the terms of t[.][i + g * step] over g < groups, for i < n."""
    cdef idx at = 0
    while at + VECTORS_TOGETHER * VL <= n:
        add_terms_part(
            t, step, tensors, groups, at, VL, values, tables, ceiling, totals, period, terms, term,
            VECTORS_TOGETHER,
        )
        at += VECTORS_TOGETHER * VL
    while at + VL <= n:
        add_terms_part(
            t, step, tensors, groups, at, VL, values, tables, ceiling, totals, period, terms, term,
            1,
        )
        at += VL
    if at < n:
        add_terms_part(
            t, step, tensors, groups, at, n - at, values, tables, ceiling, totals, period, terms,
            term, 1,
        )


cdef inline void sum_rows(
    Step* s, idx first, idx last, const idx tensors, const idx terms, term_function term,
    const float* values, const idx tables, float* totals, idx period,
) noexcept nogil:
    """Sum terms over the pixels of rows first <= row < last; leaves totals[k * period + channel].

    `values` holds as many tables of per-channel values as are said, one behind the other. The order
    of the additions depends on the problem only: along a row in registers, then row after row.
    """
    cdef const idx* size = s.n + 3 * tensors
    cdef idx height = size[1], width = size[2], channels = size[3]
    cdef idx row, image, k, i, whole = width * channels // period
    cdef bint solid = is_solid(s, tensors)
    cdef float ceiling = s.f[0]
    cdef float* t[MAX_TENSORS]
    cdef idx step[MAX_TENSORS]
    for k in range(terms):
        memset(totals + k * period, 0, period * sizeof(float))
    for k in range(tensors):
        step[k] = period if solid else s.n[3 * k + 2]
    for row in range(first, last):
        image = row // height
        for k in range(tensors):
            t[k] = row_of(s, k, image, row - image * height)
        if not solid:
            add_terms(
                t, step, tensors, width, channels, values, tables, ceiling, totals, period, terms,
                term,
            )
            continue
        add_terms(
            t, step, tensors, whole, period, values, tables, ceiling, totals, period, terms, term
        )
        for k in range(tensors):
            t[k] += whole * period
        add_terms(
            t, step, tensors, 1, width * channels - whole * period, values, tables, ceiling,
            totals, period, terms, term,
        )
    for k in range(terms):
        for i in range(channels, period):
            totals[k * period + i % channels] += totals[k * period + i]


cdef inline void term_sum(
    const vf* v, const vf* value, float ceiling, vf* total
) noexcept nogil:
    total[0] = vadd(total[0], v[0])


cdef inline void term_squared_deviation(
    const vf* v, const vf* mean, float ceiling, vf* total
) noexcept nogil:
    cdef vf deviation = vsub(v[0], mean[0])
    total[0] = vfma(deviation, deviation, total[0])


cdef inline void term_gradient(
    const vf* v, const vf* mean, float ceiling, vf* total
) noexcept nogil:
    """v = (x, dy): sums of dy and of dy (x - mean)."""
    total[0] = vadd(total[0], v[1])
    total[1] = vfma(v[1], vsub(v[0], mean[0]), total[1])


cdef inline void term_clipped_gradient(
    const vf* v, const vf* value, float ceiling, vf* total
) noexcept nogil:
    """As term_gradient, dy only where the ReLU behind y = (x - mean) scale + shift let it through.

    value = (mean, scale, shift), and y is computed as `apply_part` does.
    """
    cdef vf centred = vsub(v[0], value[0])
    cdef vf dy = vwithin(vfma(centred, value[1], value[2]), vset(ceiling), v[1])
    total[0] = vadd(total[0], dy)
    total[1] = vfma(dy, centred, total[1])


cdef inline void term_slope(
    const vf* v, const vf* value, float ceiling, vf* total
) noexcept nogil:
    """v = (x, dy): sum of dy x where x is not positive."""
    total[0] = vfma(v[1], vpositive(v[0], vset(0.0), v[0]), total[0])

# The kernels of Winograd convolution; what they compute and why is at the head of
# winograd_transforms.pxi. Weights are transformed once a step (winograd_pack), blocks of tiles in
# the thread's cache (winograd_rows, winograd_backward).

cdef inline void store_weights(
    const vf* g, float* target, idx step, const idx TAPS,
) noexcept nogil:
    """target[f] = G g G^T for one vector of columns."""
    cdef vf t[30]
    cdef vf u[6]
    cdef idx i, j
    for j in range(TAPS):
        spread_weights(g + j, TAPS, t + j, TAPS, TAPS)
    for i in range(6):
        spread_weights(t + TAPS * i, 1, u, 1, TAPS)
        for j in range(6):
            vstore(target + (6 * i + j) * step, u[j])


cdef inline void place_weights(
    const vf* g, float* target, idx step, const idx TAPS, const bint STRIDED,
) noexcept nogil:
    if STRIDED:
        phases_of_weights(g, target, step)
    else:
        store_weights(g, target, step, TAPS)


cdef inline void pack_row(Step* s, idx row, const idx TAPS, const bint STRIDED) noexcept nogil:
    """One row of the panels, whose columns lie side by side in w.

    STRIDED: as the kernels at stride 2 want them (winograd_strided.pxi).
    """
    cdef const float* w = <const float*>s.p[0] + row * s.n[5]
    cdef float* panels = <float*>s.p[1]
    cdef idx rows = s.n[0], columns = s.n[1], panel = s.n[2], w_r = s.n[3], w_s = s.n[4]
    cdef idx count = ceil_div(columns, panel)
    cdef idx v, column, valid, i, j
    cdef vf g[25]
    for v in range(count * panel // VL):
        column = v * VL
        valid = min(VL, columns - column)
        for i in range(TAPS):
            for j in range(TAPS):
                g[TAPS * i + j] = vset(0.0)
                if valid > 0:
                    g[TAPS * i + j] = load(w + i * w_r + j * w_s + column, valid)
        place_weights(
            g, panels + (column // panel * rows + row) * panel + column % panel,
            count * rows * panel, TAPS, STRIDED,
        )


cdef inline void pack_transposed(
    Step* s, idx first, float* block, const idx TAPS, const bint STRIDED,
) noexcept nogil:
    """VL rows of the panels, whose rows lie side by side in w.

    They go through blocks of VL x VL in the cache, so that every line of w is read once.
    """
    cdef const float* w = <const float*>s.p[0] + first
    cdef float* panels = <float*>s.p[1]
    cdef idx rows = s.n[0], columns = s.n[1], panel = s.n[2], w_r = s.n[3], w_s = s.n[4]
    cdef idx w_column = s.n[6], count = ceil_div(columns, panel)
    cdef idx here = min(VL, rows - first)
    cdef idx v, column, lane, row, i, j, tap
    cdef float lanes[16]
    cdef vf g[25]
    for v in range(count * panel // VL):
        column = v * VL
        for i in range(TAPS):
            for j in range(TAPS):
                for lane in range(VL):
                    g[0] = vset(0.0)
                    if column + lane < columns:
                        g[0] = load(w + i * w_r + j * w_s + (column + lane) * w_column, here)
                    vstore(block + ((TAPS * i + j) * VL + lane) * VL, g[0])
        for row in range(here):
            for tap in range(TAPS * TAPS):
                for lane in range(VL):
                    lanes[lane] = block[(tap * VL + lane) * VL + row]
                g[tap] = vload(lanes)
            place_weights(
                g, panels + (column // panel * rows + first + row) * panel + column % panel,
                count * rows * panel, TAPS, STRIDED,
            )


cdef void winograd_pack(Step* s, idx item, float* scratch) noexcept nogil:
    """U = G g G^T as 36 sets of panels, panels[f][panel][row][lane], for kernels of `taps` rows.

    Element (r, s, row, column) of g lies at w[r*w_r + s*w_s + row*w_row + column*w_column], where
    one of w_row and w_column is 1. An item is one row of every panel, or VL rows where w_column is
    not 1 (scratch: taps*taps*VL*VL).
    """
    cdef idx taps = s.n[7]
    if s.n[6] == 1 and taps == 2:
        pack_row(s, item, 2, False)
    elif s.n[6] == 1 and taps == 3:
        pack_row(s, item, 3, False)
    elif s.n[6] == 1 and taps == 4:
        pack_row(s, item, 4, False)
    elif s.n[6] == 1:
        pack_row(s, item, 5, False)
    elif taps == 2:
        pack_transposed(s, item * VL, scratch, 2, False)
    elif taps == 3:
        pack_transposed(s, item * VL, scratch, 3, False)
    elif taps == 4:
        pack_transposed(s, item * VL, scratch, 4, False)
    else:
        pack_transposed(s, item * VL, scratch, 5, False)

register_kernel(
    "winograd_pack", winograd_pack, "w panels!", "rows columns panel w_r w_s w_row w_column taps",
)


cdef struct Place:
    idx image
    idx row       # of tiles
    idx column


cdef inline Place place_of(idx tile, idx down, idx across) noexcept nogil:
    """Where a tile lies; tiles are counted over images, rows of tiles, tiles in a row."""
    cdef Place at
    at.image = tile // (across * down)
    at.row = tile // across % down
    at.column = tile % across
    return at


cdef inline idx whole_vectors(idx channels) noexcept nogil:
    return ceil_div(channels, VL) * VL


cdef inline void input_tile(
    const float* x, idx x_row, idx x_pixel, float* v, idx v_step,
) noexcept nogil:
    """v[f] = B^T d B for one vector of channels of one tile."""
    cdef vf d[6]
    cdef vf t[36]
    cdef vf out[6]
    cdef idx i, j
    for j in range(6):
        for i in range(6):
            d[i] = vload(x + i * x_row + j * x_pixel)
            if j >= 2:
                vprefetch(x + i * x_row + (j + 4) * x_pixel)
        to_frequencies(d, 1, t + j, 6)
    for i in range(6):
        to_frequencies(t + 6 * i, 1, out, 1)
        for j in range(6):
            vstore(v + (6 * i + j) * v_step, out[j])


cdef inline void multiply_frequency(
    const float* a, idx a_row, const float* panels, idx klen, idx columns, idx panel,
    float* c, idx c_row, idx tiles_here, int mode, float* words,
) noexcept nogil:
    """c[tile][:columns] = a[tile][:klen] times the panels of one frequency; ACCUMULATE adds it.

    With `words`, which are half as many as the values of a, both are pairs of bfloat16 numbers.
    """
    cdef int64_t zero = 0
    cdef idx p, vectors
    cdef TileCall call
    if words != NULL:
        halve(a, tiles_here * a_row, words)
        a, a_row = words, a_row // 2
    call.segments = 1
    call.klen = klen // 2 if words != NULL else klen
    call.a_row = a_row
    call.a_k = 1
    call.a_at = &zero
    call.b_k = panel
    call.b_segment = 0
    call.c_row = c_row
    call.last = VL      # scratch rows are whole vectors
    call.bias = NULL
    call.mode = mode
    for p in range(ceil_div(columns, panel)):
        call.a = a
        call.b = panels + p * klen * panel
        call.c = c + p * panel
        vectors = 2 if columns - p * panel > VL else 1
        if words != NULL:
            tiles(&call, PAIRS_ACROSS[0], PAIRS_ACROSS[1], tiles_here, vectors)
        else:
            tiles(&call, ACROSS[0], ACROSS[1], tiles_here, vectors)


# ---------------------------------------------------------------- forward

cdef inline void output_tile(
    const float* m, idx m_step, vf bias, vf* y, const idx SIZE,
) noexcept nogil:
    """y = A^T m A + bias for one vector of channels of one tile."""
    cdef vf d[6]
    cdef vf t[30]
    cdef idx i, j
    for j in range(6):
        for i in range(6):
            d[i] = vload(m + (6 * i + j) * m_step)
            vprefetch(m + (6 * i + j) * m_step + AHEAD)
        to_outputs(d, 1, t + j, 6, SIZE)
    for i in range(SIZE):
        to_outputs(t + 6 * i, 1, y + SIZE * i, 1, SIZE)
        for j in range(SIZE):
            y[SIZE * i + j] = vadd(y[SIZE * i + j], bias)


cdef inline void clip_outputs(vf* y, float ceiling, const idx SIZE) noexcept nogil:
    cdef idx i
    for i in range(SIZE * SIZE):
        y[i] = vclip(y[i], vset(ceiling))


cdef inline void add_present(
    vf* y, const float* target, idx row, idx pixel, idx rows, idx columns, idx n, const idx SIZE,
) noexcept nogil:
    """Add what the rows x columns of a tile that lie inside the image hold."""
    cdef idx i, j
    for i in range(min(rows, SIZE)):
        for j in range(min(columns, SIZE)):
            y[SIZE * i + j] = vadd(y[SIZE * i + j], load(target + i * row + j * pixel, n))


cdef inline void store_outputs(
    const vf* y, float* target, idx row, idx pixel, idx rows, idx columns, idx n, const idx SIZE,
) noexcept nogil:
    """Store the rows x columns of a tile that lie inside the image."""
    cdef idx i, j
    if rows >= SIZE and columns >= SIZE and n == VL:
        for i in range(SIZE):
            for j in range(SIZE):
                vstore(target + i * row + j * pixel, y[SIZE * i + j])
        return
    for i in range(min(rows, SIZE)):
        for j in range(min(columns, SIZE)):
            store(target + i * row + j * pixel, y[SIZE * i + j], n)


cdef inline void store_maxima(
    const vf* y, int mode, float* target, idx row, idx pixel, uint8_t* codes, idx code_row,
    idx code_pixel, idx rows, idx columns, idx n, const idx SIZE,
) noexcept nogil:
    """Store the maximum of every 2x2 outputs and the code of its cell.

    Only rows x columns windows lie inside the image. Ties and NaN are settled as in pool.pxi: the
    first maximum wins, and NaN is larger than any number.
    """
    cdef idx i, j, k
    cdef vf best, winner, value
    for i in range(min(rows, SIZE // 2)):
        for j in range(min(columns, SIZE // 2)):
            best = y[2 * SIZE * i + 2 * j]
            winner = vset(0.0)
            for k in range(1, 4):
                value = y[SIZE * (2 * i + k // 2) + 2 * j + k % 2]
                winner = vbeats(value, best, vset(<float>k), winner)
                best = vbeats(value, best, value, best)
            if mode & RELU:
                winner = vpositive(best, winner, vset(<float>KILLED))
            store(target + i * row + j * pixel, best, n)
            if n == VL:
                vstore_bytes(codes + i * code_row + j * code_pixel, winner)
            else:
                vstore_bytes_n(codes + i * code_row + j * code_pixel, winner, n)


# The sizes of winograd_rows. Without pooling pooled_height is 0. With `mixed`, panels are those of
# pair_panels, and the values that are multiplied are rounded to bfloat16 before.
cdef struct ForwardSizes:
    idx images, height, width
    idx x_image, x_row, x_pixel
    idx y_image, y_row, y_pixel
    idx channels, columns, panel, tiles_per_item, splits
    idx mode, parts, size, pooled_height, pooled_width, mixed


cdef inline void forward_block(Step* s, idx item, float* scratch, const idx SIZE) noexcept nogil:
    """One item of `winograd_rows`."""
    cdef const ForwardSizes* n = <const ForwardSizes*>s.n
    cdef const float* x = <const float*>s.p[0]
    cdef const int64_t* parts = <const int64_t*>s.p[5]
    cdef idx count = ceil_div(n.columns, n.panel), split = item % n.splits
    cdef idx first_column = split * count // n.splits * n.panel
    cdef idx own = min(n.columns, (split + 1) * count // n.splits * n.panel) - first_column
    cdef const float* panels = <const float*>s.p[1] + first_column * n.channels
    cdef const float* bias = <const float*>s.p[2]
    cdef float* y = <float*>s.p[3] + first_column
    cdef uint8_t* codes = <uint8_t*>s.p[4]
    cdef idx u_step = count * n.panel * n.channels
    cdef idx across = ceil_div(n.width, SIZE), down = ceil_div(n.height, SIZE)
    cdef idx first = item // n.splits * n.tiles_per_item
    cdef idx here = min(n.tiles_per_item, n.images * across * down - first)
    cdef idx v_row = whole_vectors(n.channels), m_row = whole_vectors(own)
    cdef idx v_step = n.tiles_per_item * v_row + STAGGER
    cdef idx m_step = n.tiles_per_item * m_row + STAGGER
    cdef idx code_row = n.pooled_width * n.columns
    cdef float* v_all = scratch
    cdef float* m_all = scratch + 36 * v_step
    cdef idx t, c, f, valid, part
    cdef const float* source
    cdef float* target
    cdef uint8_t* code
    cdef Place at
    cdef vf outputs[25]
    cdef vf b
    if bias != NULL:
        bias += first_column
    if codes != NULL:
        codes += first_column
    for part in range(n.parts):
        for t in range(here):
            at = place_of(first + t, down, across)
            source = x + parts[part] + at.image * n.x_image
            source += SIZE * (at.row * n.x_row + at.column * n.x_pixel)
            for c in range(v_row // VL):
                input_tile(source + c * VL, n.x_row, n.x_pixel, v_all + t * v_row + c * VL, v_step)
        for f in range(36):
            multiply_frequency(
                v_all + f * v_step, v_row, panels + (36 * part + f) * u_step, n.channels, own,
                n.panel, m_all + f * m_step, m_row, here, ACCUMULATE if part > 0 else 0,
                m_all + 36 * m_step if n.mixed else NULL,
            )
    for t in range(here):
        at = place_of(first + t, down, across)
        for c in range(m_row // VL):
            valid = min(VL, own - c * VL)
            b = vset(0.0)
            if bias != NULL:
                b = load(bias + c * VL, valid)
            output_tile(m_all + t * m_row + c * VL, m_step, b, outputs, SIZE)
            if n.pooled_height == 0:
                target = y + at.image * n.y_image + c * VL
                target += SIZE * (at.row * n.y_row + at.column * n.y_pixel)
                if n.mode & ACCUMULATE:
                    add_present(
                        outputs, target, n.y_row, n.y_pixel, n.height - SIZE * at.row,
                        n.width - SIZE * at.column, valid, SIZE,
                    )
                if n.mode & RELU:
                    clip_outputs(outputs, s.f[0], SIZE)
                store_outputs(
                    outputs, target, n.y_row, n.y_pixel, n.height - SIZE * at.row,
                    n.width - SIZE * at.column, valid, SIZE,
                )
                continue
            if n.mode & RELU:
                clip_outputs(outputs, s.f[0], SIZE)
            target = y + at.image * n.y_image + c * VL
            target += SIZE // 2 * (at.row * n.y_row + at.column * n.y_pixel)
            code = codes + at.image * n.pooled_height * code_row + c * VL
            code += SIZE // 2 * (at.row * code_row + at.column * n.columns)
            store_maxima(
                outputs, <int>n.mode, target, n.y_row, n.y_pixel, code, code_row, n.columns,
                n.pooled_height - SIZE // 2 * at.row, n.pooled_width - SIZE // 2 * at.column,
                valid, SIZE,
            )


cdef void winograd_rows(Step* s, idx item, float* scratch) noexcept nogil:
    """y = x convolved with the packed weights, in tiles of `size` x `size` outputs.

    They are the sum of `parts` such convolutions, whose panels lie one behind the other, as their
    sum is already one of frequencies. The first output of part i reads x from x_at[i] on (negative:
    into the halo). An item is a block of
    `tiles_per_item` tiles and one of `splits` runs of columns. Where a 2x2 maximum follows, y and
    codes (uint8, contiguous) are pooled_height x pooled_width. Mode ACCUMULATE adds to y (not with
    codes), RELU clips at zero and at the ceiling afterwards.
    """
    if (<ForwardSizes*>s.n).size == 5:
        forward_block(s, item, scratch, 5)
    elif (<ForwardSizes*>s.n).size == 4:
        forward_block(s, item, scratch, 4)
    elif (<ForwardSizes*>s.n).size == 3:
        forward_block(s, item, scratch, 3)
    else:
        forward_block(s, item, scratch, 2)

register_kernel(
    "winograd_rows", winograd_rows, "x panels bias? y! codes:uint8?! x_at:int64",
    "images height width x_image x_row x_pixel y_image y_row y_pixel "
    "channels columns panel tiles_per_item splits mode parts size pooled_height pooled_width mixed",
    "ceiling",
)


# ---------------------------------------------------------------- backward

cdef inline void load_gradient(
    const float* dy, idx row, idx pixel, vf* d, const idx SIZE,
) noexcept nogil:
    cdef idx i, j
    for i in range(SIZE):
        for j in range(SIZE):
            d[SIZE * i + j] = vload(dy + i * row + j * pixel)


cdef inline void unpool_gradient(
    const float* dy, idx row, idx pixel, const uint8_t* codes, idx code_row, idx code_pixel,
    idx rows, idx columns, idx n, vf* d, const idx SIZE,
) noexcept nogil:
    """The gradient of a tile's outputs from that of their 2x2 maxima.

    Only rows x columns windows lie inside the image; the rest owes nothing.
    """
    cdef idx i, j, k
    cdef vf owed, code
    for i in range(SIZE // 2):
        for j in range(SIZE // 2):
            owed = vset(0.0)
            code = vset(<float>KILLED)
            if i < rows and j < columns:
                owed = load(dy + i * row + j * pixel, n)
                if n == VL:
                    code = vload_bytes(codes + i * code_row + j * code_pixel)
                else:
                    code = vload_bytes_n(codes + i * code_row + j * code_pixel, n)
            for k in range(4):
                d[SIZE * (2 * i + k // 2) + 2 * j + k % 2] = vequal(code, vset(<float>k), owed)


cdef inline void gradient_tile(const vf* dy, float* m, idx m_step, const idx SIZE) noexcept nogil:
    """m[f] = A dy A^T for one vector of channels of one tile."""
    cdef vf t[30]
    cdef vf out[6]
    cdef idx i, j
    for j in range(SIZE):
        from_outputs(dy + j, SIZE, t + j, SIZE, SIZE)
    for i in range(6):
        from_outputs(t + SIZE * i, 1, out, 1, SIZE)
        for j in range(6):
            vstore(m + (6 * i + j) * m_step, out[j])


cdef inline void add_patch(
    const float* v, idx v_step, float* dx, idx dx_row, idx dx_pixel,
    const float* x, idx x_row, idx x_pixel, idx top, idx bottom, idx left, idx right,
    idx written_rows, idx written_columns, int mode, idx n,
) noexcept nogil:
    """Add B v B^T for one vector of channels to the 6x6 inputs of a tile.

    Rows top <= i < bottom and columns left <= j < right lie inside the image. Of them the first
    written_rows and written_columns hold what the tiles above and to the left have put there; the
    others are new.
    """
    cdef vf d[6]
    cdef vf t[36]
    cdef vf out[6]
    cdef vf value
    cdef idx i, j
    cdef float* target
    for j in range(6):
        for i in range(6):
            d[i] = vload(v + (6 * i + j) * v_step)
            vprefetch(v + (6 * i + j) * v_step + AHEAD)
        from_frequencies(d, 1, t + j, 6)
    for i in range(top, bottom):
        from_frequencies(t + 6 * i, 1, out, 1)
        for j in range(left, right):
            target = dx + i * dx_row + j * dx_pixel
            value = out[j]
            if mode & ACCUMULATE or i < written_rows or j < written_columns:
                value = vadd(load(target, n), value)
            if mode & RELU:
                value = vkeep(load(x + i * x_row + j * x_pixel, n), value)
            store(target, value, n)


# The sizes of winograd_backward. Without pooling pooled_height is 0; `mixed` is as in ForwardSizes.
# dw_rows and dw_columns are the taps that are wanted, dw_row and dw_pixel the distances between
# them and dw_image that between shards.
cdef struct BackwardSizes:
    idx images, height, width
    idx x_image, x_row, x_pixel
    idx dy_image, dy_row, dy_pixel
    idx dx_image, dx_row, dx_pixel, dx_height, dx_width
    idx channels, columns, panel, block, images_per_shard, splits
    idx mode, pad_top, pad_left, size, pooled_height, pooled_width, adds, mixed
    idx dw_image, dw_row, dw_pixel, dw_rows, dw_columns, chunks


cdef inline void transform_gradient(
    Step* s, Place at, idx first_column, idx m_row, float* m, idx m_step, const idx SIZE,
) noexcept nogil:
    """M of one tile, from dY or from the gradient of its maxima."""
    cdef const BackwardSizes* n = <const BackwardSizes*>s.n
    cdef const float* dy = <const float*>s.p[1] + at.image * n.dy_image + first_column
    cdef const uint8_t* codes = <const uint8_t*>s.p[2]
    cdef idx code_row = n.pooled_width * n.columns
    cdef idx c
    cdef vf d[25]
    if n.pooled_height == 0:
        dy += SIZE * (at.row * n.dy_row + at.column * n.dy_pixel)
        for c in range(m_row // VL):
            load_gradient(dy + c * VL, n.dy_row, n.dy_pixel, d, SIZE)
            gradient_tile(d, m + c * VL, m_step, SIZE)
        return
    dy += SIZE // 2 * (at.row * n.dy_row + at.column * n.dy_pixel)
    codes += at.image * n.pooled_height * code_row + first_column
    codes += SIZE // 2 * (at.row * code_row + at.column * n.columns)
    for c in range(m_row // VL):
        unpool_gradient(
            dy + c * VL, n.dy_row, n.dy_pixel, codes + c * VL, code_row, n.columns,
            n.pooled_height - SIZE // 2 * at.row, n.pooled_width - SIZE // 2 * at.column,
            min(VL, n.columns - first_column - c * VL), d, SIZE,
        )
        gradient_tile(d, m + c * VL, m_step, SIZE)


cdef inline void add_inputs(
    Step* s, Place at, const float* v, idx v_step, idx v_row, const idx SIZE,
) noexcept nogil:
    """Add one tile's share to dX."""
    cdef const BackwardSizes* n = <const BackwardSizes*>s.n
    cdef idx row = SIZE * at.row - n.pad_top, column = SIZE * at.column - n.pad_left
    cdef const float* x = <const float*>s.p[0]
    cdef float* dx = <float*>s.p[6]
    cdef idx c
    x += at.image * n.x_image + row * n.x_row + column * n.x_pixel
    dx += at.image * n.dx_image + row * n.dx_row + column * n.dx_pixel
    for c in range(v_row // VL):
        add_patch(
            v + c * VL, v_step, dx + c * VL, n.dx_row, n.dx_pixel, x + c * VL, n.x_row, n.x_pixel,
            max(0, -row), min(6, n.dx_height - row), max(0, -column), min(6, n.dx_width - column),
            6 - SIZE if at.row > 0 else 0, 6 - SIZE if at.column > 0 else 0,
            <int>n.mode, min(VL, n.channels - c * VL),
        )


cdef inline void finish_weights(
    Step* s, const float* du, idx du_row, float* dw, idx rows, idx own, const idx TAPS,
) noexcept nogil:
    """dw[r, s][c][:own] (+)= G^T du G over c < rows, du[c][f] being rows of whole vectors."""
    cdef const BackwardSizes* n = <const BackwardSizes*>s.n
    cdef idx c, v, f, i, j, valid
    cdef float* target
    cdef vf u[36]
    cdef vf t[30]
    cdef vf g[25]
    for c in range(rows):
        for v in range(du_row // VL):
            valid = min(VL, own - v * VL)
            for f in range(36):
                u[f] = vload(du + (36 * c + f) * du_row + v * VL)
            for j in range(6):
                gather_weights(u + j, 6, t + j, 6, TAPS)
            for i in range(TAPS):
                gather_weights(t + 6 * i, 1, g + TAPS * i, 1, TAPS)
            for i in range(min(TAPS, n.dw_rows)):
                for j in range(min(TAPS, n.dw_columns)):
                    target = dw + i * n.dw_row + j * n.dw_pixel + c * n.columns + v * VL
                    if n.adds:
                        g[TAPS * i + j] = vadd(g[TAPS * i + j], load(target, valid))
                    store(target, g[TAPS * i + j], valid)


cdef inline void add_products(
    TileCall* call, idx rows, idx own, idx m_row, const float* v, const float* m, float* du,
    float* words, float* m_words, idx here, idx v_row,
) noexcept nogil:
    """du[:rows][:own] (+)= V^T M of one frequency."""
    cdef idx p, vectors
    if words != NULL:
        spread_pairs(v, here * v_row, v_row, words)
        pair_pixels(m, 0, m_row, 1, here, m_row, m_words)
    for p in range(ceil_div(own, 2 * VL)):
        vectors = 2 if own - p * 2 * VL > VL else 1
        call.c = du + p * 2 * VL
        if words != NULL:
            call.a, call.b = words, m_words + p * 2 * VL
            tiles(call, PAIRS_ALONG[0], PAIRS_ALONG[1], rows, vectors)
        else:
            call.a, call.b = v, m + p * 2 * VL
            tiles(call, ALONG[0], ALONG[1], rows, vectors)


cdef inline void backward_images(Step* s, idx item, float* scratch, const idx SIZE) noexcept nogil:
    """One item of `winograd_backward`."""
    cdef const BackwardSizes* n = <const BackwardSizes*>s.n
    cdef const float* x = <const float*>s.p[0] - n.pad_top * n.x_row - n.pad_left * n.x_pixel
    cdef float* dw = <float*>s.p[3]
    cdef float* db = <float*>s.p[4]
    cdef const float* panels = <const float*>s.p[5]
    cdef idx across = ceil_div(n.width, SIZE), down = ceil_div(n.height, SIZE)
    cdef idx shard = item // n.splits, split = item % n.splits
    cdef idx first_image = shard * n.images_per_shard
    cdef idx last_image = min(n.images, first_image + n.images_per_shard)
    cdef idx start = first_image * down * across, end = last_image * down * across
    cdef idx count = ceil_div(n.columns, 2 * VL)
    cdef idx first_column = split * count // n.splits * 2 * VL
    cdef idx own = min(n.columns, (split + 1) * count // n.splits * 2 * VL) - first_column
    cdef idx v_row = whole_vectors(n.channels), m_row = whole_vectors(own)
    cdef idx v_step = n.block * v_row + STAGGER, m_step = n.block * m_row + STAGGER
    cdef float* du = scratch
    cdef float* v_all = du + (36 * ceil_div(n.channels, n.chunks) * m_row if dw != NULL else 0)
    cdef float* m_all = v_all + 36 * v_step
    cdef float* sums = m_all + 36 * m_step
    cdef float* words = sums + m_row if n.mixed else NULL
    cdef float* m_words = sums + m_row + n.block * v_row
    cdef idx u_step = ceil_div(n.channels, n.panel) * n.panel * n.columns
    cdef idx here, t, c, f, chunk, rows
    cdef const float* source
    cdef int64_t zero = 0
    cdef TileCall call
    cdef Place at
    call.segments = 1
    call.a_row = 1
    call.a_k = v_row
    call.a_at = &zero
    call.b_k = m_row
    call.b_segment = 0
    call.c_row = 36 * m_row
    call.last = VL      # scratch rows are whole vectors
    call.bias = NULL
    call.mode = 0
    if n.mixed:
        call.a_k = 2 * v_row
    if dw != NULL:
        dw += shard * n.dw_image + first_column
    memset(sums, 0, m_row * sizeof(float))
    while start < end:
        here = min(n.block, end - start)
        for t in range(here):
            at = place_of(start + t, down, across)
            transform_gradient(s, at, first_column, m_row, m_all + t * m_row, m_step, SIZE)
        if dw != NULL:
            for t in range(here):
                at = place_of(start + t, down, across)
                source = x + at.image * n.x_image
                source += SIZE * (at.row * n.x_row + at.column * n.x_pixel)
                for c in range(v_row // VL):
                    input_tile(
                        source + c * VL, n.x_row, n.x_pixel, v_all + t * v_row + c * VL, v_step,
                    )
                add_to(sums, m_all + 7 * m_step + t * m_row, m_row)
        call.klen = ceil_div(here, 2) if n.mixed else here
        for chunk in range(n.chunks if dw != NULL else 0):
            c = chunk * n.channels // n.chunks
            rows = (chunk + 1) * n.channels // n.chunks - c
            for f in range(36):
                add_products(
                    &call, rows, own, m_row, v_all + f * v_step + c, m_all + f * m_step,
                    du + f * m_row, words, m_words, here, v_row,
                )
            if start + here == end:
                finish_weights(s, du, m_row, dw + c * n.columns, rows, own, 7 - SIZE)
        for f in range(36 if panels != NULL else 0):
            multiply_frequency(
                m_all + f * m_step, m_row, panels + f * u_step, n.columns, n.channels, n.panel,
                v_all + f * v_step, v_row, here, 0, words,
            )
        call.mode = ACCUMULATE
        if panels != NULL:
            for t in range(here):
                at = place_of(start + t, down, across)
                add_inputs(s, at, v_all + t * v_row, v_step, v_row, SIZE)
        start += here
    if db != NULL:
        db += shard * n.columns + first_column
        if n.adds:
            add_to(db, sums, own)
        else:
            memcpy(db, sums, own * sizeof(float))


cdef void winograd_backward(Step* s, idx item, float* scratch) noexcept nogil:
    """Gradients of a convolution, each where its arrays are not None.

    dU[f][c][k] = sum over the shard's tiles of V[f][tile][c] * M[f][tile][k] grows in scratch; at
    the end dw[shard][r, s][c][k] = G^T dU G. So memory never sees a sum for each shard that is four
    times as large as the weights (5 % of a step with layers of 128 filters). Where a shard is a
    single block of tiles, dU is made and used up for one of `chunks` runs of channels after the
    other, and stays in the nearest caches. The sums of dY, which are the gradient of the bias, are
    in db[shard][k]: frequency (1, 1) belongs to the point 1, where A has all ones, so its M is the
    sum over the tile. dx (+)= B (M U^T) B^T, with the transposed weights in panels; mode RELU
    makes it zero where x is not positive. dy is the gradient of the outputs or, with codes, of
    their maxima. With `adds` dw and db grow.

    An item is one shard of whole images, so that it owns their dx, and one of `splits` runs of
    columns (1 with dx); it goes through its tiles in blocks of `block`.
    """
    if (<BackwardSizes*>s.n).size == 5:
        backward_images(s, item, scratch, 5)
    elif (<BackwardSizes*>s.n).size == 4:
        backward_images(s, item, scratch, 4)
    elif (<BackwardSizes*>s.n).size == 3:
        backward_images(s, item, scratch, 3)
    else:
        backward_images(s, item, scratch, 2)

register_kernel(
    "winograd_backward", winograd_backward, "x dy codes:uint8? dw?! db?! panels? dx?!",
    "images height width x_image x_row x_pixel dy_image dy_row dy_pixel "
    "dx_image dx_row dx_pixel dx_height dx_width channels columns panel block images_per_shard "
    "splits mode pad_top pad_left size pooled_height pooled_width adds mixed "
    "dw_image dw_row dw_pixel dw_rows dw_columns chunks",
)

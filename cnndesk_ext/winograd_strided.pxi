# The kernels of 3x3 convolutions at stride 2 by phases; what they compute and why is at the head of
# winograd_strided_transforms.pxi. They are built like those of winograd.pxi, and share what does
# not depend on the tile: weights once a step, blocks of tiles in the thread's cache.

cdef void winograd_strided_pack(Step* s, idx item, float* scratch) noexcept nogil:
    """The weights of every group as panels[group][panel][row][lane].

    Items, scratch and the place of the weights are as in `winograd_pack` with 3 taps.
    """
    if s.n[6] == 1:
        pack_row(s, item, 3, True)
    else:
        pack_transposed(s, item * VL, scratch, 3, True)

register_kernel(
    "winograd_strided_pack", winograd_strided_pack, "w panels!",
    "rows columns panel w_r w_s w_row w_column",
)


# ---------------------------------------------------------------- forward

cdef struct StridedForwardSizes:
    idx images, height, width
    idx x_image, x_row, x_pixel
    idx y_image, y_row, y_pixel
    idx channels, columns, panel, tiles_per_item, splits
    idx mode, size, pad_top, pad_left


cdef void winograd_strided_rows(Step* s, idx item, float* scratch) noexcept nogil:
    """y = x convolved with the packed 3x3 weights at stride 2, in tiles of 4x4 outputs.

    An item is a block of `tiles_per_item` tiles and one of `splits` runs of columns. Mode
    ACCUMULATE adds to y, RELU clips at zero and at the ceiling afterwards. `size` is 4.
    """
    cdef const StridedForwardSizes* n = <const StridedForwardSizes*>s.n
    cdef const float* x = <const float*>s.p[0] - n.pad_top * n.x_row - n.pad_left * n.x_pixel
    cdef idx count = ceil_div(n.columns, n.panel), split = item % n.splits
    cdef idx first_column = split * count // n.splits * n.panel
    cdef idx own = min(n.columns, (split + 1) * count // n.splits * n.panel) - first_column
    cdef const float* panels = <const float*>s.p[1] + first_column * n.channels
    cdef const float* bias = <const float*>s.p[2]
    cdef float* y = <float*>s.p[3] + first_column
    cdef idx u_step = count * n.panel * n.channels
    cdef idx across = ceil_div(n.width, SIDE), down = ceil_div(n.height, SIDE)
    cdef idx first = item // n.splits * n.tiles_per_item
    cdef idx here = min(n.tiles_per_item, n.images * across * down - first)
    cdef idx v_row = whole_vectors(n.channels), m_row = whole_vectors(own)
    cdef idx v_values = n.tiles_per_item * v_row, m_values = n.tiles_per_item * m_row
    cdef float* v_all = scratch
    cdef float* m_all = scratch + group_floats(v_values)
    cdef idx t, c, group, valid
    cdef const float* source
    cdef float* target
    cdef Place at
    cdef TileValues values
    cdef vf outputs[16]
    cdef vf b
    if bias != NULL:
        bias += first_column
    for t in range(here):
        at = place_of(first + t, down, across)
        source = x + at.image * n.x_image
        source += 2 * SIDE * (at.row * n.x_row + at.column * n.x_pixel)
        values = tile_values(v_all, n.tiles_per_item, v_row, t)
        for c in range(v_row // VL):
            phases_of_input(source + c * VL, n.x_row, n.x_pixel, values, c * VL)
    for group in range(STRIDED_GROUPS):
        multiply_frequency(
            v_all + group_at(group, v_values), v_row, panels + group * u_step, n.channels, own,
            n.panel, m_all + group_at(group, m_values), m_row, here * group_rows(group), 0, NULL,
        )
    for t in range(here):
        at = place_of(first + t, down, across)
        values = tile_values(m_all, n.tiles_per_item, m_row, t)
        target = y + at.image * n.y_image + SIDE * (at.row * n.y_row + at.column * n.y_pixel)
        for c in range(m_row // VL):
            valid = min(VL, own - c * VL)
            b = vset(0.0)
            if bias != NULL:
                b = load(bias + c * VL, valid)
            outputs_of_phases(values, c * VL, b, outputs)
            if n.mode & ACCUMULATE:
                add_present(
                    outputs, target + c * VL, n.y_row, n.y_pixel, n.height - SIDE * at.row,
                    n.width - SIDE * at.column, valid, SIDE,
                )
            if n.mode & RELU:
                clip_outputs(outputs, s.f[0], SIDE)
            store_outputs(
                outputs, target + c * VL, n.y_row, n.y_pixel, n.height - SIDE * at.row,
                n.width - SIDE * at.column, valid, SIDE,
            )

register_kernel(
    "winograd_strided_rows", winograd_strided_rows, "x panels bias? y!",
    "images height width x_image x_row x_pixel y_image y_row y_pixel "
    "channels columns panel tiles_per_item splits mode size pad_top pad_left",
    "ceiling",
)


# ---------------------------------------------------------------- backward

cdef struct StridedBackwardSizes:
    idx images, height, width
    idx x_image, x_row, x_pixel
    idx dy_image, dy_row, dy_pixel
    idx dx_image, dx_row, dx_pixel, dx_height, dx_width
    idx channels, columns, panel, block, images_per_shard, splits
    idx mode, pad_top, pad_left, chunks


cdef inline void settle_unread(
    const StridedBackwardSizes* n, float* dx, const float* x, idx rows, idx columns,
) noexcept nogil:
    """The gradient of the pixels of an image that no tile reads, which is what is there, or zero.

    The stride may leave a last row or column unread; tiles reach `rows` x `columns` pixels.
    """
    cdef idx i, j, c
    cdef float* target
    for i in range(n.dx_height):
        for j in range(min(columns, n.dx_width) if i < rows else 0, n.dx_width):
            target = dx + i * n.dx_row + j * n.dx_pixel
            if not n.mode & ACCUMULATE:
                memset(target, 0, n.channels * sizeof(float))
            elif n.mode & RELU:
                for c in range(n.channels):
                    if not x[i * n.x_row + j * n.x_pixel + c] > 0:
                        target[c] = 0


# Which rows and columns of a tile's pixels lie inside the image, and whether tiles above and to the
# left have put something into its first row and column.
cdef struct Patch:
    idx top, bottom, left, right
    bint row_holds, column_holds


cdef inline void add_line(
    const vf* line, float* dx, idx dx_pixel, const float* x, idx x_pixel, idx row, Patch patch,
    int mode, idx n,
) noexcept nogil:
    """Add one row of a tile's pixels to dX."""
    cdef idx j
    cdef vf value
    cdef bint adds = mode & ACCUMULATE or (row == 0 and patch.row_holds)
    if row < patch.top or row >= patch.bottom:
        return
    if n == VL and patch.left <= 0 and patch.right > 2 * SIDE and not adds:
        for j in range(STRIDED_PIXELS):
            value = line[j]
            if j == 0 and patch.column_holds:
                value = vadd(vload(dx), value)
            if mode & RELU:
                value = vkeep(vload(x + j * x_pixel), value)
            vstore(dx + j * dx_pixel, value)
            if j > 0:
                vprefetch_write(dx + (j + 2 * SIDE) * dx_pixel)
        return
    for j in range(patch.left, patch.right):
        value = line[j]
        if adds or (j == 0 and patch.column_holds):
            value = vadd(load(dx + j * dx_pixel, n), value)
        if mode & RELU:
            value = vkeep(load(x + j * x_pixel, n), value)
        store(dx + j * dx_pixel, value, n)


cdef inline void add_phases(
    TileValues v, idx c, float* dx, idx dx_row, idx dx_pixel,
    const float* x, idx x_row, idx x_pixel, Patch patch, int mode, idx n,
) noexcept nogil:
    """The adjoint of `phases_of_input`: add what a tile owes its pixels, channels from `c` on."""
    cdef vf d[5]
    cdef vf t[25]
    cdef vf between[20]
    cdef vf line[9]
    cdef idx i, j
    cdef idx line_ahead = ahead_of(c, v.row, SIDE), ahead = ahead_of(c, v.row, SIDE * SIDE)
    cdef const float* source
    for j in range(EVEN):
        for i in range(EVEN):
            source = v.both + (EVEN * i + j) * v.step + c
            d[i] = vload(source)
            vprefetch(source + AHEAD)
        even_from_frequencies(d, 1, t + j, EVEN)
        if j < SIDE:
            for i in range(EVEN):
                source = v.down + i * v.line_step + j * v.row + c
                d[i] = vload(source)
                vprefetch(source + line_ahead)
            even_from_frequencies(d, 1, between + j, SIDE)
    for i in range(EVEN):
        even_from_frequencies(t + EVEN * i, 1, line, 2)
        for j in range(SIDE):
            line[2 * j + 1] = between[SIDE * i + j]
        add_line(
            line, dx + 2 * i * dx_row, dx_pixel, x + 2 * i * x_row, x_pixel, 2 * i, patch, mode, n,
        )
    for i in range(SIDE):
        for j in range(EVEN):
            source = v.across + j * v.line_step + i * v.row + c
            d[j] = vload(source)
            vprefetch(source + line_ahead)
        even_from_frequencies(d, 1, line, 2)
        for j in range(SIDE):
            source = v.neither + (SIDE * i + j) * v.row + c
            line[2 * j + 1] = vload(source)
            vprefetch(source + ahead)
        add_line(
            line, dx + (2 * i + 1) * dx_row, dx_pixel, x + (2 * i + 1) * x_row, x_pixel, 2 * i + 1,
            patch, mode, n,
        )


cdef inline void add_strided_inputs(Step* s, Place at, TileValues v) noexcept nogil:
    """Add one tile's share to dX."""
    cdef const StridedBackwardSizes* n = <const StridedBackwardSizes*>s.n
    cdef idx row = 2 * SIDE * at.row - n.pad_top, column = 2 * SIDE * at.column - n.pad_left
    cdef const float* x = <const float*>s.p[0]
    cdef float* dx = <float*>s.p[5]
    cdef Patch patch
    cdef idx c
    patch.top, patch.bottom = max(0, -row), min(STRIDED_PIXELS, n.dx_height - row)
    patch.left, patch.right = max(0, -column), min(STRIDED_PIXELS, n.dx_width - column)
    patch.row_holds, patch.column_holds = at.row > 0, at.column > 0
    x += at.image * n.x_image + row * n.x_row + column * n.x_pixel
    dx += at.image * n.dx_image + row * n.dx_row + column * n.dx_pixel
    for c in range(v.row // VL):
        add_phases(
            v, c * VL, dx + c * VL, n.dx_row, n.dx_pixel, x + c * VL, n.x_row, n.x_pixel, patch,
            <int>n.mode, min(VL, n.channels - c * VL),
        )


cdef inline void finish_taps(
    const float* du, idx du_row, float* dw, idx tap, idx dw_row, idx rows, idx own,
) noexcept nogil:
    """dw[r, s][c][:own] from du[c][group], rows of whole vectors, for c < rows."""
    cdef idx c, v, i
    cdef vf u[36]
    cdef vf g[9]
    for c in range(rows):
        for v in range(du_row // VL):
            for i in range(STRIDED_GROUPS):
                u[i] = vload(du + (STRIDED_GROUPS * c + i) * du_row + v * VL)
            taps_of_phases(u, g)
            for i in range(9):
                store(dw + i * tap + c * dw_row + v * VL, g[i], min(VL, own - v * VL))


cdef void winograd_strided_backward(Step* s, idx item, float* scratch) noexcept nogil:
    """Gradients of a 3x3 convolution at stride 2, each where its arrays are not None.

    They, the shards, the `splits` and `chunks` are as in `winograd_backward`; mode ACCUMULATE adds
    to dx, RELU makes it zero where x is not positive. dw[shard][r, s][c][k] and db[shard][k].
    """
    cdef const StridedBackwardSizes* n = <const StridedBackwardSizes*>s.n
    cdef const float* x = <const float*>s.p[0] - n.pad_top * n.x_row - n.pad_left * n.x_pixel
    cdef const float* dy = <const float*>s.p[1]
    cdef float* dw = <float*>s.p[2]
    cdef float* db = <float*>s.p[3]
    cdef const float* panels = <const float*>s.p[4]
    cdef float* dx = <float*>s.p[5]
    cdef idx across = ceil_div(n.width, SIDE), down = ceil_div(n.height, SIDE)
    cdef idx shard = item // n.splits, split = item % n.splits
    cdef idx first_image = shard * n.images_per_shard
    cdef idx last_image = min(n.images, first_image + n.images_per_shard)
    cdef idx start = first_image * down * across, end = last_image * down * across
    cdef idx count = ceil_div(n.columns, 2 * VL)
    cdef idx first_column = split * count // n.splits * 2 * VL
    cdef idx own = min(n.columns, (split + 1) * count // n.splits * 2 * VL) - first_column
    cdef idx v_row = whole_vectors(n.channels), m_row = whole_vectors(own)
    cdef idx v_values = n.block * v_row, m_values = n.block * m_row
    cdef float* du = scratch
    cdef idx most_rows = ceil_div(n.channels, n.chunks) if dw != NULL else 0
    cdef float* v_all = du + STRIDED_GROUPS * most_rows * m_row
    cdef float* m_all = v_all + group_floats(v_values)
    cdef float* sums = m_all + group_floats(m_values)
    cdef idx u_step = ceil_div(n.channels, n.panel) * n.panel * n.columns
    cdef idx here, t, c, i, j, group, chunk, rows
    cdef const float* source
    cdef int64_t zero = 0
    cdef TileCall call
    cdef TileValues values
    cdef Place at
    cdef vf gradient[16]
    call.segments = 1
    call.a_row = 1
    call.a_k = v_row
    call.a_at = &zero
    call.b_k = m_row
    call.b_segment = 0
    call.c_row = STRIDED_GROUPS * m_row
    call.last = VL      # scratch rows are whole vectors
    call.bias = NULL
    call.mode = 0
    if dw != NULL:
        dw += shard * 9 * n.channels * n.columns + first_column
    if panels != NULL:
        for t in range(first_image, last_image):
            settle_unread(
                n, dx + t * n.dx_image, <const float*>s.p[0] + t * n.x_image,
                2 * SIDE * down + 1 - n.pad_top, 2 * SIDE * across + 1 - n.pad_left,
            )
    memset(sums, 0, m_row * sizeof(float))
    while start < end:
        here = min(n.block, end - start)
        for t in range(here):
            at = place_of(start + t, down, across)
            source = dy + at.image * n.dy_image + first_column
            source += SIDE * (at.row * n.dy_row + at.column * n.dy_pixel)
            values = tile_values(m_all, n.block, m_row, t)
            for c in range(m_row // VL):
                load_gradient(source + c * VL, n.dy_row, n.dy_pixel, gradient, SIDE)
                for i in range(SIDE):
                    for j in range(SIDE, 2 * SIDE):
                        vprefetch(source + c * VL + i * n.dy_row + j * n.dy_pixel)
                phases_of_gradient(gradient, values, c * VL)
        if dw != NULL:
            for t in range(here):
                at = place_of(start + t, down, across)
                source = x + at.image * n.x_image
                source += 2 * SIDE * (at.row * n.x_row + at.column * n.x_pixel)
                values = tile_values(v_all, n.block, v_row, t)
                for c in range(v_row // VL):
                    phases_of_input(source + c * VL, n.x_row, n.x_pixel, values, c * VL)
                # The frequency of the point 1 both ways is the sum of a tile.
                add_to(sums, m_all + group_at(EVEN + 1, m_values) + t * m_row, m_row)
        for chunk in range(n.chunks if dw != NULL else 0):
            c = chunk * n.channels // n.chunks
            rows = (chunk + 1) * n.channels // n.chunks - c
            for group in range(STRIDED_GROUPS):
                call.klen = here * group_rows(group)
                add_products(
                    &call, rows, own, m_row, v_all + group_at(group, v_values) + c,
                    m_all + group_at(group, m_values), du + group * m_row, NULL, NULL, here, v_row,
                )
            if start + here == end:
                finish_taps(
                    du, m_row, dw + c * n.columns, n.channels * n.columns, n.columns, rows, own,
                )
        for group in range(STRIDED_GROUPS if panels != NULL else 0):
            multiply_frequency(
                m_all + group_at(group, m_values), m_row, panels + group * u_step, n.columns,
                n.channels, n.panel, v_all + group_at(group, v_values), v_row,
                here * group_rows(group), 0, NULL,
            )
        call.mode = ACCUMULATE
        if panels != NULL:
            for t in range(here):
                at = place_of(start + t, down, across)
                add_strided_inputs(s, at, tile_values(v_all, n.block, v_row, t))
        start += here
    if db != NULL:
        memcpy(db + shard * n.columns + first_column, sums, own * sizeof(float))

register_kernel(
    "winograd_strided_backward", winograd_strided_backward, "x dy dw?! db?! panels? dx?!",
    "images height width x_image x_row x_pixel dy_image dy_row dy_pixel "
    "dx_image dx_row dx_pixel dx_height dx_width channels columns panel block images_per_shard "
    "splits mode pad_top pad_left chunks",
)

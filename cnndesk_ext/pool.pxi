# Pooling: the maximum, mean or sum of windows (whole images: pool_global.pxi). One pass over the
# data, where numpy needs one pass per cell of the window and temporaries.
#
# Backward passes run over the input rows: a row collects what the windows that contain it owe it.
# So items are input rows, every item writes its own place, and the vectors still run over channels.
#
# Windows are clipped to the image, so padding takes no part; a window must contain at least one
# real cell (pads smaller than the kernel, as "same" padding gives). Sizes beyond the grid: height
# and width in the grid are those of the tensor that the items run over, the other pair is given
# with the window.

cdef struct Window:
    idx kernel_height
    idx kernel_width
    idx stride_height
    idx stride_width
    idx pad_top
    idx pad_left

_WINDOW = " kernel_height kernel_width stride_height stride_width pad_top pad_left"
# Rows and columns of padding that a mean counts as cells.
_COUNTED = " counted_top counted_bottom counted_left counted_right"


cdef inline Window window_of(const Step* s, idx tensors, idx first) noexcept nogil:
    """Read a window's six sizes, the first of which is own size number `first`."""
    cdef Window w
    memcpy(&w, s.n + 3 * tensors + 5 + first, sizeof(Window))
    return w


cdef inline void cells_of(
    idx at, idx stride, idx pad, idx kernel, idx size, idx* first, idx* last
) noexcept nogil:
    """Cells first <= i < last of an axis with `size` cells lie in window number `at`."""
    cdef idx start = at * stride - pad
    first[0] = larger(start, 0)
    last[0] = smaller(start + kernel, size)


cdef inline idx counted_cells(
    const Step* s, idx axis, idx first, idx last, idx size
) noexcept nogil:
    """How many cells of an axis a mean divides by: those first <= i < last that lie in the image or
    in the padding that counts.

    axis: 0 for rows, 1 for columns.
    """
    cdef idx before = own_size(s, 2, 9 + 2 * axis), after = own_size(s, 2, 10 + 2 * axis)
    return smaller(last, size + after) - larger(first, -before)


cdef inline void windows_of(
    idx cell, idx stride, idx pad, idx kernel, idx count, idx* first, idx* last
) noexcept nogil:
    """Windows first <= i < last of `count` contain a cell."""
    cdef idx behind = cell + pad - kernel
    first[0] = behind // stride + 1 if behind >= 0 else 0
    last[0] = smaller((cell + pad) // stride + 1, count)


cdef inline vf load_codes(const uint16_t* p, idx n) noexcept nogil:
    return vload_codes(p) if n == VL else vload_codes_n(p, n)


cdef inline void store_codes(uint16_t* p, vf v, idx n) noexcept nogil:
    if n == VL:
        vstore_codes(p, v)
    else:
        vstore_codes_n(p, v, n)


cdef inline uint16_t* code_at(uint16_t* index, idx at) noexcept nogil:
    return NULL if index == NULL else index + at


# ---------------------------------------------------------------- maximum

cdef inline void max_part(
    const float* x, idx x_row, idx x_pixel, idx rows, idx columns, idx code, idx code_row,
    float* y, uint16_t* index, idx n,
) noexcept nogil:
    """One vector of channels of one window; `code` is the first real cell's number, `code_row` that
    of a cell below.
    """
    cdef vf best = load(x, n), winner = vset(<float>code), value, number
    cdef idx r, c
    for r in range(rows):
        for c in range(columns):
            value = load(x + r * x_row + c * x_pixel, n)
            number = vset(<float>(code + r * code_row + c))
            winner = vbeats(value, best, number, winner)
            best = vbeats(value, best, value, best)
    store(y, best, n)
    if index != NULL:
        store_codes(index, winner, n)


cdef void pool_max(Step* s, idx item, float* scratch) noexcept nogil:
    """y = maximum of each window; index = row * kernel_width + column of its first maximum within
    the window.

    NaN is larger than any number. index is uint16, contiguous (images, height, width, channels) of
    y, or None. The grid is that of y.
    """
    cdef Window w = window_of(s, 2, 2)
    cdef idx height = s.n[7], width = s.n[8], channels = s.n[9]
    cdef idx x_height = own_size(s, 2, 0), x_width = own_size(s, 2, 1)
    cdef idx x_row = s.n[1], x_pixel = s.n[2], y_pixel = s.n[5]
    cdef idx first, last, row, image, line, pixel, top, bottom, left, right, code, at, v
    cdef idx rest = channels % VL
    cdef uint16_t* index = NULL
    cdef const float* x
    cdef float* y
    cdef bint pairs = (
        w.kernel_height == 2 and w.kernel_width == 2
        and w.stride_height == 2 and w.stride_width == 2
        and w.pad_top == 0 and w.pad_left == 0 and 2 * height <= x_height and 2 * width <= x_width
    )
    item_rows(s, 2, item, &first, &last)
    for row in range(first, last):
        image = row // height
        line = row - image * height
        y = row_of(s, 1, image, line)
        if s.p[2] != NULL:
            index = <uint16_t*>s.p[2] + row * width * channels
        if pairs:
            max_pairs(
                row_of(s, 0, image, 2 * line), x_row, x_pixel, y, y_pixel, index, width, channels
            )
            continue
        cells_of(line, w.stride_height, w.pad_top, w.kernel_height, x_height, &top, &bottom)
        for pixel in range(width):
            cells_of(pixel, w.stride_width, w.pad_left, w.kernel_width, x_width, &left, &right)
            x = row_of(s, 0, image, top) + left * x_pixel
            code = (
                top - line * w.stride_height + w.pad_top
            ) * w.kernel_width + left - pixel * w.stride_width + w.pad_left
            for v in range(channels // VL):
                at = v * VL
                max_part(
                    x + at, x_row, x_pixel, bottom - top, right - left, code, w.kernel_width,
                    y + at, code_at(index, at), VL,
                )
            if rest:
                at = channels - rest
                max_part(
                    x + at, x_row, x_pixel, bottom - top, right - left, code, w.kernel_width,
                    y + at, code_at(index, at), rest,
                )
            y += y_pixel
            if index != NULL:
                index += channels


cdef inline void max_pair_part(
    const float* x, idx x_row, idx x_pixel, float* y, uint16_t* index, idx n
) noexcept nogil:
    """One vector of channels of one 2x2 window: max_part without its loops."""
    cdef vf best = load(x, n), winner = vset(0.0), value
    value = load(x + x_pixel, n)
    winner = vbeats(value, best, vset(1.0), winner)
    best = vbeats(value, best, value, best)
    value = load(x + x_row, n)
    winner = vbeats(value, best, vset(2.0), winner)
    best = vbeats(value, best, value, best)
    value = load(x + x_row + x_pixel, n)
    winner = vbeats(value, best, vset(3.0), winner)
    best = vbeats(value, best, value, best)
    store(y, best, n)
    if index != NULL:
        store_codes(index, winner, n)


cdef void max_pairs(
    const float* x, idx x_row, idx x_pixel, float* y, idx y_pixel, uint16_t* index, idx width,
    idx channels,
) noexcept nogil:
    """One row of 2x2 windows side by side, the usual case."""
    cdef idx pixel, v, rest = channels % VL, done = channels - rest, index_pixel = channels
    if index == NULL:
        index_pixel = 0
    for pixel in range(width):
        for v in range(channels // VL):
            max_pair_part(x + v * VL, x_row, x_pixel, y + v * VL, code_at(index, v * VL), VL)
        if rest:
            max_pair_part(x + done, x_row, x_pixel, y + done, code_at(index, done), rest)
        x += 2 * x_pixel
        y += y_pixel
        index += index_pixel


register_kernel(
    "pool_max", pool_max, "x y! index:uint16?!", _grid("x y", "x_height x_width" + _WINDOW)
)


cdef inline vf owed_by_max(
    const float* dy, const float* y, const uint16_t* index, vf code, idx n
) noexcept nogil:
    """dy where the window's maximum was cell `code` (and, with y, positive), else 0."""
    cdef vf owed = vequal(load_codes(index, n), code, load(dy, n))
    return owed if y == NULL else vkeep(load(y, n), owed)


cdef inline void max_backward_part(
    const float* dy, idx dy_row, idx dy_pixel, const float* y, idx y_row, idx y_pixel,
    const uint16_t* index, idx index_row,
    idx index_pixel, idx rows, idx columns, idx code, const Window* w, float* dx, bint accumulate,
    idx n,
) noexcept nogil:
    """One vector of channels of one input pixel; `code` is the pixel's number in its first window.
    """
    cdef vf total = load(dx, n) if accumulate else vset(0.0)
    cdef const float* seen = NULL
    cdef idx r, c
    cdef vf number
    for r in range(rows):
        for c in range(columns):
            if y != NULL:
                seen = y + r * y_row + c * y_pixel
            number = vset(<float>(code - r * w.stride_height * w.kernel_width - c * w.stride_width))
            total = vadd(total, owed_by_max(
                dy + r * dy_row + c * dy_pixel, seen, index + r * index_row + c * index_pixel,
                number, n
            ))
    store(dx, total, n)


cdef void pool_max_backward(Step* s, idx item, float* scratch) noexcept nogil:
    """dx (+)= sum of dy over the windows whose maximum the pixel was.

    With y (the pooled values, strides as dy's are given) a window whose maximum is not positive
    owes nothing: the ReLU of a convolution fused before the pooling. The grid is that of dx.
    """
    cdef Window w = window_of(s, 3, 3)
    cdef idx height = s.n[10], width = s.n[11], channels = s.n[12]
    cdef bint accumulate = own_size(s, 3, 0)
    cdef idx y_height = own_size(s, 3, 1), y_width = own_size(s, 3, 2)
    cdef idx y_row = s.n[1], y_pixel = s.n[2], dy_row = s.n[4], dy_pixel = s.n[5], dx_pixel = s.n[8]
    cdef idx index_row = y_width * channels
    cdef idx first, last, row, image, line, pixel, top, bottom, left, right, code, at, v
    cdef idx rest = channels % VL
    cdef const uint16_t* index
    cdef const float* dy
    cdef const float* y = NULL
    cdef float* dx
    cdef bint pairs = (
        w.kernel_height == 2 and w.kernel_width == 2
        and w.stride_height == 2 and w.stride_width == 2
        and w.pad_top == 0 and w.pad_left == 0 and 2 * y_width <= width
    )
    item_rows(s, 3, item, &first, &last)
    for row in range(first, last):
        image = row // height
        line = row - image * height
        dx = row_of(s, 2, image, line)
        windows_of(line, w.stride_height, w.pad_top, w.kernel_height, y_height, &top, &bottom)
        if pairs and top < bottom:
            if s.p[0] != NULL:
                y = row_of(s, 0, image, top)
            index = <const uint16_t*>s.p[3] + (image * y_height + top) * index_row
            max_pairs_backward(
                row_of(s, 1, image, top), dy_pixel, y, y_pixel, index, line % 2, dx, dx_pixel,
                y_width, channels, accumulate
            )
            if not accumulate:
                for pixel in range(2 * y_width, width):
                    memset(dx + pixel * dx_pixel, 0, channels * sizeof(float))
            continue
        for pixel in range(width):
            windows_of(pixel, w.stride_width, w.pad_left, w.kernel_width, y_width, &left, &right)
            dy = row_of(s, 1, image, top) + left * dy_pixel
            if s.p[0] != NULL:
                y = row_of(s, 0, image, top) + left * y_pixel
            index = <const uint16_t*>s.p[3] + (image * y_height + top) * index_row + left * channels
            code = (
                line - top * w.stride_height + w.pad_top
            ) * w.kernel_width + pixel - left * w.stride_width + w.pad_left
            for v in range(channels // VL):
                at = v * VL
                max_backward_part(
                    dy + at, dy_row, dy_pixel, y + at if y != NULL else NULL, y_row, y_pixel,
                    index + at, index_row, channels,
                    bottom - top, right - left, code, &w, dx + at, accumulate, VL,
                )
            if rest:
                at = channels - rest
                max_backward_part(
                    dy + at, dy_row, dy_pixel, y + at if y != NULL else NULL, y_row, y_pixel,
                    index + at, index_row, channels,
                    bottom - top, right - left, code, &w, dx + at, accumulate, rest,
                )
            dx += dx_pixel


cdef inline void max_pair_backward_part(
    const float* dy, const float* y, const uint16_t* index, float* left, float* right, vf code_left,
    vf code_right,
    bint accumulate, idx n,
) noexcept nogil:
    cdef vf d = load(dy, n), code = load_codes(index, n), to_left, to_right
    if y != NULL:
        d = vkeep(load(y, n), d)
    to_left = vequal(code, code_left, d)
    to_right = vequal(code, code_right, d)
    if accumulate:
        to_left = vadd(load(left, n), to_left)
        to_right = vadd(load(right, n), to_right)
    store(left, to_left, n)
    store(right, to_right, n)


cdef void max_pairs_backward(
    const float* dy, idx dy_pixel, const float* y, idx y_pixel, const uint16_t* index,
    idx window_row, float* dx, idx dx_pixel,
    idx width, idx channels, bint accumulate,
) noexcept nogil:
    """One input row under 2x2 windows side by side: each window's gradient is read once for its two
    cells here.
    """
    cdef idx pixel, v, at, rest = channels % VL
    cdef vf code_left = vset(
        <float>(2 * window_row)
    ), code_right = vset(<float>(2 * window_row + 1))
    for pixel in range(width):
        for v in range(channels // VL):
            at = v * VL
            max_pair_backward_part(
                dy + at, y + at if y != NULL else NULL, index + at, dx + at, dx + dx_pixel + at,
                code_left, code_right,
                accumulate, VL,
            )
        if rest:
            at = channels - rest
            max_pair_backward_part(
                dy + at, y + at if y != NULL else NULL, index + at, dx + at, dx + dx_pixel + at,
                code_left, code_right,
                accumulate, rest,
            )
        dy += dy_pixel
        if y != NULL:
            y += y_pixel
        index += channels
        dx += 2 * dx_pixel


register_kernel(
    "pool_max_backward", pool_max_backward, "y? dy dx! index:uint16", _grid(
        "y dy dx", "accumulate y_height y_width" + _WINDOW
    )
)


# ---------------------------------------------------------------- mean and sum

cdef inline void sum_part(
    const float* x, idx x_row, idx x_pixel, idx rows, idx columns, vf factor, float* y,
    bint accumulate, idx n
) noexcept nogil:
    cdef vf total = vset(0.0)
    cdef idx r, c
    for r in range(rows):
        for c in range(columns):
            total = vadd(total, load(x + r * x_row + c * x_pixel, n))
    total = vmul(total, factor)
    store(y, vadd(load(y, n), total) if accumulate else total, n)


cdef inline void pool_cells(Step* s, idx item, bint average) noexcept nogil:
    cdef Window w = window_of(s, 2, 3)
    cdef idx height = s.n[7], width = s.n[8], channels = s.n[9]
    cdef bint accumulate = own_size(s, 2, 0)
    cdef idx x_height = own_size(s, 2, 1), x_width = own_size(s, 2, 2)
    cdef idx first, last, row, image, line, pixel, top, bottom, left, right, at, v
    cdef idx rest = channels % VL, corner, rows = 1, columns
    cdef const float* x
    cdef float* y
    cdef vf factor = vset(1.0)
    item_rows(s, 2, item, &first, &last)
    for row in range(first, last):
        image = row // height
        line = row - image * height
        y = row_of(s, 1, image, line)
        cells_of(line, w.stride_height, w.pad_top, w.kernel_height, x_height, &top, &bottom)
        if average:
            corner = line * w.stride_height - w.pad_top
            rows = counted_cells(s, 0, corner, corner + w.kernel_height, x_height)
        for pixel in range(width):
            cells_of(pixel, w.stride_width, w.pad_left, w.kernel_width, x_width, &left, &right)
            x = row_of(s, 0, image, top) + left * s.n[2]
            if average:
                corner = pixel * w.stride_width - w.pad_left
                columns = counted_cells(s, 1, corner, corner + w.kernel_width, x_width)
                factor = vset(<float>1.0 / <float>(rows * columns))
            for v in range(channels // VL):
                at = v * VL
                sum_part(
                    x + at, s.n[1], s.n[2], bottom - top, right - left, factor, y + at, accumulate,
                    VL,
                )
            if rest:
                at = channels - rest
                sum_part(
                    x + at, s.n[1], s.n[2], bottom - top, right - left, factor, y + at, accumulate,
                    rest,
                )
            y += s.n[5]


cdef void pool_average(Step* s, idx item, float* scratch) noexcept nogil:
    """y (+)= sum of each window, divided by its cells in the image and in the padding that counts.
    The grid is that of y.
    """
    pool_cells(s, item, True)


cdef void pool_sum(Step* s, idx item, float* scratch) noexcept nogil:
    """y (+)= sum of each window. The grid is that of y."""
    pool_cells(s, item, False)


register_kernel(
    "pool_average", pool_average, "x y!",
    _grid("x y", "accumulate x_height x_width" + _WINDOW + _COUNTED),
)
register_kernel("pool_sum", pool_sum, "x y!", _grid("x y", "accumulate x_height x_width" + _WINDOW))


cdef inline void spread_part(
    const float* dy, vf share, float* dx, idx dx_pixel, idx columns, idx n
) noexcept nogil:
    """Add one vector of channels of a window's share to the pixels of one row that it contains."""
    cdef vf owed = vmul(load(dy, n), share)
    cdef idx c
    for c in range(columns):
        store(dx + c * dx_pixel, vadd(load(dx + c * dx_pixel, n), owed), n)


cdef inline void spread_cells(Step* s, idx item, bint average) noexcept nogil:
    """Each row of dx starts as zeros (or as it is) and stays in the L1 cache while windows add."""
    cdef Window w = window_of(s, 2, 3)
    cdef idx height = s.n[7], width = s.n[8], channels = s.n[9]
    cdef idx y_height = own_size(s, 2, 1), y_width = own_size(s, 2, 2), dx_pixel = s.n[5]
    cdef idx first, last, row, image, line, pixel, top, bottom, rows_first, rows_last, left, right
    cdef idx window_row, window, v, rest = channels % VL, done = channels - rest
    cdef const float* dy
    cdef float* dx
    cdef idx corner, rows = 1, columns
    cdef vf share = vset(1.0)
    item_rows(s, 2, item, &first, &last)
    for row in range(first, last):
        image = row // height
        line = row - image * height
        dx = row_of(s, 1, image, line)
        if not own_size(s, 2, 0):
            for pixel in range(width):
                memset(dx + pixel * dx_pixel, 0, channels * sizeof(float))
        windows_of(line, w.stride_height, w.pad_top, w.kernel_height, y_height, &top, &bottom)
        for window_row in range(top, bottom):
            cells_of(
                window_row, w.stride_height, w.pad_top, w.kernel_height, height,
                &rows_first, &rows_last,
            )
            if average:
                corner = window_row * w.stride_height - w.pad_top
                rows = counted_cells(s, 0, corner, corner + w.kernel_height, height)
            dy = row_of(s, 0, image, window_row)
            for window in range(y_width):
                cells_of(window, w.stride_width, w.pad_left, w.kernel_width, width, &left, &right)
                if average:
                    corner = window * w.stride_width - w.pad_left
                    columns = counted_cells(s, 1, corner, corner + w.kernel_width, width)
                    share = vset(<float>1.0 / <float>(rows * columns))
                for v in range(channels // VL):
                    spread_part(
                        dy + v * VL, share, dx + left * dx_pixel + v * VL, dx_pixel,
                        right - left, VL,
                    )
                if rest:
                    spread_part(
                        dy + done, share, dx + left * dx_pixel + done, dx_pixel, right - left, rest
                    )
                dy += s.n[2]


cdef void pool_average_backward(Step* s, idx item, float* scratch) noexcept nogil:
    """dx (+)= sum over the windows that contain the pixel of dy / cells of the window that count.
    The grid is that of dx.
    """
    spread_cells(s, item, True)


cdef void pool_sum_backward(Step* s, idx item, float* scratch) noexcept nogil:
    """dx (+)= sum of dy over the windows that contain the pixel. The grid is that of dx."""
    spread_cells(s, item, False)


register_kernel(
    "pool_average_backward", pool_average_backward, "dy dx!",
    _grid("dy dx", "accumulate y_height y_width" + _WINDOW + _COUNTED),
)
register_kernel(
    "pool_sum_backward", pool_sum_backward, "dy dx!",
    _grid("dy dx", "accumulate y_height y_width" + _WINDOW),
)

# Pooling of whole images: the mean or the maximum of each channel over height and width.
#
# The grid is that of x; y holds one pixel per image, of which only y_image matters. Items are
# images: rows_per_item must be a multiple of the height.

cdef void global_average(Step* s, idx item, float* scratch) noexcept nogil:
    """y[image] = mean of x over height and width. Scratch: PERIOD(channels)."""
    cdef idx height = s.n[4], channels = channels_of(s, 1), period = channel_period(s, 1)
    cdef idx first, last, image, c
    cdef float factor = <float>1.0 / <float>(height * s.n[5])
    cdef float* y
    item_rows(s, 1, item, &first, &last)
    for image in range(first // height, last // height):
        sum_rows(s, image * height, (image + 1) * height, 1, 1, term_sum, NULL, 0, scratch, period)
        y = <float*>s.p[1] + image * own_size(s, 1, 0)
        for c in range(channels):
            y[c] = scratch[c] * factor
register_kernel("global_average", global_average, "x y!", _grid("x", "y_image"))


cdef void spread_run(Step* s, float** t, idx n, const float* values, idx period) noexcept nogil:
    cdef idx at = 0, v, count, rest
    cdef float* y = t[0]
    cdef bint accumulate = own_size(s, 1, 1)
    while at < n:
        count = smaller(period, n - at)
        for v in range(count // VL):
            vstore(
                y + at + v * VL,
                vadd(
                    vload(y + at + v * VL), vload(values + v * VL)
                ) if accumulate else vload(values + v * VL),
            )
        v = count // VL * VL
        rest = count - v
        if rest:
            vstore_n(
                y + at + v, vadd(
                    vload_n(y + at + v, rest), vload_n(values + v, rest)
                ) if accumulate else vload_n(values + v, rest),
                rest,
            )
        at += count


cdef void global_average_backward(Step* s, idx item, float* scratch) noexcept nogil:
    """dx (+)= dy[image] / (height * width) everywhere. Scratch: PERIOD(channels)."""
    cdef idx height = s.n[4], channels = channels_of(s, 1), period = channel_period(s, 1)
    cdef idx first, last, image, c
    cdef float factor = <float>1.0 / <float>(height * s.n[5])
    cdef const float* dy
    item_rows(s, 1, item, &first, &last)
    for image in range(first // height, last // height):
        dy = <const float*>s.p[1] + image * own_size(s, 1, 0)
        for c in range(channels):
            scratch[c] = dy[c] * factor
        repeat_channels(scratch, scratch, channels, period)
        walk_rows(s, image * height, (image + 1) * height, 1, spread_run, scratch, period)
register_kernel(
    "global_average_backward", global_average_backward, "dx! dy", _grid("dx", "dy_image accumulate")
)


cdef inline void global_max_part(
    const float* x, idx x_row, idx x_pixel, idx height, idx width, float* y, int32_t* index, idx n
) noexcept nogil:
    cdef vf best = load(x, n), winner = vset(0.0), value, number
    cdef idx r, c
    for r in range(height):
        for c in range(width):
            value = load(x + r * x_row + c * x_pixel, n)
            number = vset(<float>(r * width + c))
            winner = vbeats(value, best, number, winner)
            best = vbeats(value, best, value, best)
    store(y, best, n)
    if index != NULL:
        if n == VL:
            vstore_int32(index, winner)
        else:
            vstore_int32_n(index, winner, n)


cdef void global_max(Step* s, idx item, float* scratch) noexcept nogil:
    """y[image] = maximum of x over height and width; index (int32, (images, channels), or None) = h
    * width + w of the first.

    At most 2^24 pixels, so that a float can count them.
    """
    cdef idx height = s.n[4], width = s.n[5], channels = channels_of(s, 1)
    cdef idx first, last, image, v, rest = channels % VL, done = channels - rest
    cdef const float* x
    cdef float* y
    cdef int32_t* index
    item_rows(s, 1, item, &first, &last)
    for image in range(first // height, last // height):
        x = row_of(s, 0, image, 0)
        y = <float*>s.p[1] + image * own_size(s, 1, 0)
        index = NULL if s.p[2] == NULL else <int32_t*>s.p[2] + image * channels
        for v in range(channels // VL):
            global_max_part(
                x + v * VL, s.n[1], s.n[2], height, width, y + v * VL,
                NULL if index == NULL else index + v * VL, VL
            )
        if rest:
            global_max_part(
                x + done, s.n[1], s.n[2], height, width, y + done,
                NULL if index == NULL else index + done, rest,
            )
register_kernel("global_max", global_max, "x y! index:int32?!", _grid("x", "y_image"))


cdef void global_max_backward(Step* s, idx item, float* scratch) noexcept nogil:
    """dx (+)= dy[image] at each channel's maximum, 0 elsewhere."""
    cdef idx height = s.n[4], width = s.n[5], channels = channels_of(s, 1)
    cdef idx first, last, image, c, row, pixel, place
    cdef const float* dy
    cdef const int32_t* index
    cdef float* dx
    item_rows(s, 1, item, &first, &last)
    for image in range(first // height, last // height):
        if not own_size(s, 1, 1):
            for row in range(height):
                dx = row_of(s, 0, image, row)
                for pixel in range(width):
                    memset(dx + pixel * s.n[2], 0, channels * sizeof(float))
        dy = <const float*>s.p[1] + image * own_size(s, 1, 0)
        index = <const int32_t*>s.p[2] + image * channels
        for c in range(channels):
            place = index[c]
            dx = row_of(s, 0, image, place // width) + place % width * s.n[2]
            dx[c] += dy[c]
register_kernel(
    "global_max_backward", global_max_backward, "dx! dy index:int32",
    _grid("dx", "dy_image accumulate"),
)

# Convolution with products of bfloat16 numbers: `conv_rows` and `conv_weights` of conv.pxi on the
# tile of gemm_bfloat16.pxi. Activations and gradients lie in memory as float32; what an item reads
# of them is rounded and spread out in its scratch first, one run of memory per image or block of
# rows, so that segments, taps and strides stay the offsets that they are. All groups of a
# convolution belong to one item, because their channels lie in the same run.
#
# Rounding costs about C operations a pixel where the products cost K*R*S*C / 32, so this pays from
# a few filters on; cnndesk/engine/mixed.py decides.

cdef inline idx least(const int64_t* at, idx first, idx last) noexcept nogil:
    cdef idx i, found = at[first]
    for i in range(first + 1, last):
        found = min(found, <idx>at[i])
    return found


cdef inline idx most(const int64_t* at, idx first, idx last) noexcept nogil:
    cdef idx i, found = at[first]
    for i in range(first + 1, last):
        found = max(found, <idx>at[i])
    return found


cdef void conv_rows_bfloat16(Step* s, idx item, float* scratch) noexcept nogil:
    """As `conv_rows`, but an item is `rows_per_item` output rows of one run of panels, all groups.

    The panels are those of `pair_panels`. One output row reads x from its window's beginning plus
    `x_from` on, `reach` values; x_at counts from there, in words of `per_word` numbers. Scratch:
    words for all of x that the rows of an item read.
    """
    cdef const float* x = <const float*>s.p[0]
    cdef const int64_t* x_at = <const int64_t*>s.p[1]
    cdef const float* panels = <const float*>s.p[2]
    cdef const float* bias = <const float*>s.p[3]
    cdef float* y = <float*>s.p[4]
    cdef idx images = s.n[0], rows = s.n[1], width = s.n[2], last_width = s.n[3]
    cdef idx x_image = s.n[4], x_row = s.n[5], x_pixel = s.n[6]
    cdef idx y_image = s.n[7], y_row = s.n[8], y_pixel = s.n[9]
    cdef idx segments = s.n[10], klen = s.n[11], columns = s.n[12], panel = s.n[13]
    cdef idx groups = s.n[14], x_group = s.n[15], y_group = s.n[16]
    cdef idx rows_per_item = s.n[17], splits = s.n[18]
    cdef idx x_from = s.n[20], reach = s.n[21], per_word = s.n[22]
    cdef idx count = ceil_div(columns, panel)
    cdef idx split = item % splits, row = (item // splits) * rows_per_item
    cdef idx end = min(row + rows_per_item, images * rows)
    cdef idx p, line, here, i, valid, vectors, group
    cdef TileCall t
    t.segments = segments
    t.klen = ceil_div(klen, 2)
    t.a_row = x_pixel // per_word
    t.a_k = 2 // per_word
    t.a_at = x_at
    t.b_k = panel
    t.b_segment = klen * panel
    t.c_row = y_pixel
    t.bias = NULL
    t.mode = <int>s.n[19]
    t.ceiling = s.f[0]
    while row < end:
        line = row % rows
        here = min(end - row, rows - line)
        x = <const float*>s.p[0] + row // rows * x_image + line * x_row + x_from
        y = <float*>s.p[4] + row // rows * y_image + line * y_row
        round_input(x, (here - 1) * x_row + reach, per_word, scratch)
        for group in range(groups):
            for p in range(split * count // splits, (split + 1) * count // splits):
                valid = min(panel, columns - p * panel)
                vectors = 2 if valid > VL else 1
                t.last = valid - (vectors - 1) * VL
                t.b = panels + (group * count + p) * segments * t.b_segment
                if bias != NULL:
                    t.bias = bias + group * y_group + p * panel
                for i in range(here):
                    t.a = scratch + (i * x_row + group * x_group) // per_word
                    t.c = y + i * y_row + group * y_group + p * panel
                    tiles(
                        &t, PAIRS_ACROSS[0], PAIRS_ACROSS[1],
                        last_width if row + i == images * rows - 1 else width, vectors,
                    )
        row += here

register_kernel(
    "conv_rows_bfloat16", conv_rows_bfloat16, "x x_at:int64 panels bias? y!",
    "images rows width last_width x_image x_row x_pixel y_image y_row y_pixel "
    "segments klen columns panel groups x_group y_group rows_per_item splits mode "
    "x_from reach per_word", "ceiling",
)


cdef void conv_pool_rows_bfloat16(Step* s, idx item, float* scratch) noexcept nogil:
    """As `conv_pool_rows`, with x read as `conv_rows_bfloat16` does.

    Scratch: as `conv_pool_rows`, then words for all of x that the rows of an item read.
    """
    cdef const float* x = <const float*>s.p[0]
    cdef const int64_t* x_at = <const int64_t*>s.p[1]
    cdef const float* panels = <const float*>s.p[2]
    cdef const float* bias = <const float*>s.p[3]
    cdef float* y = <float*>s.p[4]
    cdef uint8_t* codes = <uint8_t*>s.p[5]
    cdef idx images = s.n[0], rows = s.n[1], pooled_width = s.n[2], width = s.n[3]
    cdef idx x_image = s.n[4], x_row = s.n[5], x_pixel = s.n[6]
    cdef idx y_image = s.n[7], y_row = s.n[8], y_pixel = s.n[9]
    cdef idx segments = s.n[10], klen = s.n[11], columns = s.n[12], panel = s.n[13]
    cdef idx channels = s.n[14], rows_per_item = s.n[15]
    cdef int mode = <int>s.n[16]
    cdef idx x_from = s.n[17], reach = s.n[18], per_word = s.n[19]
    cdef idx row = item * rows_per_item, end = min(row + rows_per_item, images * rows)
    cdef idx line, here, i, half, p, valid, vectors
    cdef float* words = scratch + 2 * width * columns + 3 * VL
    cdef TileCall t
    t.segments = segments
    t.klen = ceil_div(klen, 2)
    t.a_row = x_pixel // per_word
    t.a_k = 2 // per_word
    t.a_at = x_at
    t.b_k = panel
    t.b_segment = klen * panel
    t.c_row = columns
    t.bias = NULL
    t.mode = mode
    t.ceiling = s.f[0]
    while row < end:
        line = row % rows
        here = min(end - row, rows - line)
        x = <const float*>s.p[0] + row // rows * x_image + 2 * line * x_row + x_from
        round_input(x, (2 * here - 1) * x_row + reach, per_word, words)
        for i in range(here):
            for half in range(2):
                for p in range(ceil_div(columns, panel)):
                    valid = min(panel, columns - p * panel)
                    vectors = 2 if valid > VL else 1
                    t.last = valid - (vectors - 1) * VL
                    t.b = panels + p * segments * t.b_segment
                    if bias != NULL:
                        t.bias = bias + p * panel
                    t.a = words + (2 * i + half) * x_row // per_word
                    t.c = scratch + half * width * columns + p * panel
                    tiles(&t, PAIRS_ACROSS[0], PAIRS_ACROSS[1], width, vectors)
            maxima_of_rows(
                scratch, scratch + width * columns,
                y + (row + i) // rows * y_image + (line + i) * y_row, y_pixel,
                codes + (row + i) * pooled_width * channels, pooled_width, channels, mode,
            )
        row += here

register_kernel(
    "conv_pool_rows_bfloat16", conv_pool_rows_bfloat16,
    "x x_at:int64 panels bias? y! codes:uint8!",
    "images rows pooled_width width x_image x_row x_pixel y_image y_row y_pixel "
    "segments klen columns panel channels rows_per_item mode x_from reach per_word", "ceiling",
)


cdef inline void pair_pixels(
    const float* dy, idx row, idx pixel, idx rows, idx width, idx columns, float* words,
) noexcept nogil:
    """words[row][i][k] = (dy[row][2i][k], dy[row][2i + 1][k]); behind the last pixel is zero."""
    cdef idx line, i, k, here
    cdef const float* source
    cdef vf second
    for line in range(rows):
        for i in range(ceil_div(width, 2)):
            source = dy + line * row + 2 * i * pixel
            k = 0
            while k < columns:
                here = min(VL, columns - k)
                second = vset(0.0)
                if 2 * i + 1 < width:
                    second = load(source + pixel + k, here)
                store(words + k, vpairs(load(source + k, here), second), here)
                k += VL
            words += columns


cdef void conv_weights_bfloat16(Step* s, idx item, float* scratch) noexcept nogil:
    """As `conv_weights`, but the k of a product are pairs of pixels of a row.

    An item is one shard, one of `tap_splits` runs of taps and one of `splits` runs of column
    panels, of all groups. Scratch: `x_words`, what a block reads of x, then the pairs of a block of
    dy, then what `conv_weights` needs.
    """
    cdef const float* x = <const float*>s.p[0]
    cdef const int64_t* tap_at = <const int64_t*>s.p[1]
    cdef const int64_t* row_at = <const int64_t*>s.p[2]
    cdef const float* dy = <const float*>s.p[3]
    cdef float* dw = <float*>s.p[4]
    cdef const uint8_t* codes = <const uint8_t*>s.p[5]
    cdef float* db = <float*>s.p[6]
    cdef idx images = s.n[0], images_per_shard = s.n[1]
    cdef idx rows = s.n[2], width = s.n[3], block = s.n[4]
    cdef idx x_image = s.n[5], x_row = s.n[6], x_pixel = s.n[7]
    cdef idx dy_image = s.n[8], dy_row = s.n[9], dy_pixel = s.n[10]
    cdef idx taps = s.n[11], tap_rows = s.n[12], last_tap_rows = s.n[13]
    cdef idx columns = s.n[14], dw_row = s.n[15], dw_shard = s.n[16]
    cdef idx groups = s.n[17], x_group = s.n[18], dy_group = s.n[19]
    cdef idx splits = s.n[20], tap_splits = s.n[21]
    cdef idx pooled_rows = s.n[22], pooled_width = s.n[23], channels = s.n[24]
    cdef idx pooled_row = s.n[25], pooled_pixel = s.n[26], x_words = s.n[27]
    cdef idx pairs = ceil_div(width, 2), all_columns = (groups - 1) * dy_group + columns
    cdef float* pixels = scratch + x_words
    cdef float* sums = pixels + block * pairs * all_columns + 2 * VL
    cdef float* spread = sums + whole_vectors(channels)
    cdef const float* block_dy
    cdef idx split = item % splits, tap_split = (item // splits) % tap_splits
    cdef idx shard = item // (splits * tap_splits)
    cdef idx panel = 2 * VL, count = ceil_div(columns, panel)
    cdef idx first_tap = tap_split * taps // tap_splits
    cdef idx last_tap = (tap_split + 1) * taps // tap_splits
    cdef idx lowest = least(tap_at, first_tap, last_tap)
    cdef idx reach = most(tap_at, first_tap, last_tap) - lowest + (width - 1) * x_pixel
    cdef idx image, start, tap, p, valid, vectors, group
    cdef idx first = shard * images_per_shard
    cdef TileCall t
    reach += (groups - 1) * x_group + tap_rows
    t.klen = pairs
    t.a_row = 1
    t.a_k = 2 * x_pixel
    t.a_at = row_at
    t.b_k = all_columns
    t.b_segment = pairs * all_columns
    t.c_row = dw_row
    t.bias = NULL
    memset(sums, 0, channels * sizeof(float))
    for image in range(first, min(first + images_per_shard, images)):
        start = 0
        while start < rows:
            t.segments = min(block, rows - start)
            block_dy = dy + image * dy_image + start * dy_row
            if codes != NULL:
                spread_maxima(
                    dy + image * dy_image, pooled_row, pooled_pixel,
                    codes + image * pooled_rows * pooled_width * channels, pooled_rows,
                    pooled_width, channels, start, t.segments + t.segments % 2, dy_row, spread,
                    sums,
                )
                block_dy = spread
            pair_pixels(block_dy, dy_row, dy_pixel, t.segments, width, all_columns, pixels)
            spread_pairs(
                x + image * x_image + start * x_row + lowest, (t.segments - 1) * x_row + reach,
                x_pixel, scratch,
            )
            t.mode = 0 if image == first and start == 0 else ACCUMULATE
            for group in range(groups):
                for p in range(split * count // splits, (split + 1) * count // splits):
                    valid = min(panel, columns - p * panel)
                    vectors = 2 if valid > VL else 1
                    t.last = valid - (vectors - 1) * VL
                    t.b = pixels + group * dy_group + p * panel
                    for tap in range(first_tap, last_tap):
                        t.a = scratch + tap_at[tap] - lowest + group * x_group
                        t.c = dw + shard * dw_shard + tap * tap_rows * dw_row
                        t.c += group * dy_group + p * panel
                        tiles(
                            &t, PAIRS_ALONG[0], PAIRS_ALONG[1],
                            last_tap_rows if tap == taps - 1 else tap_rows, vectors,
                        )
            start += block
    if db != NULL and split == 0 and tap_split == 0:
        memcpy(db + shard * channels, sums, channels * sizeof(float))

register_kernel(
    "conv_weights_bfloat16", conv_weights_bfloat16,
    "x tap_at:int64 row_at:int64 dy dw! codes:uint8? db?!",
    "images images_per_shard rows width block x_image x_row x_pixel dy_image dy_row dy_pixel "
    "taps tap_rows last_tap_rows columns dw_row dw_shard groups x_group dy_group splits tap_splits "
    "pooled_rows pooled_width channels pooled_row pooled_pixel x_words",
)

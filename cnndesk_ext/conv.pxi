# Convolution by the register tile, without im2col ("implicit GEMM"), and with it everything that is
# a matrix product.
#
# Activations lie in NHWC with a border of zeros as wide as the widest padding asked of them, so a
# kernel never tests for the border: a tap (r, s) of the kernel is nothing but an offset into the
# input. Three problems, two kernels:
#
#   conv_rows      y[pixel][k] = sum over segments and i < klen of
#                                x[pixel + segment offset + i] * panel[segment, i][k]
#       forward             segments are kernel rows (S*C values each), or single taps when
#                           dilated or grouped
#       input gradient      the same with x := dY and the weights transposed; with stride > 1 the
#                           input pixels fall into stride*stride phases, each of them reached by
#                           some of the taps only: one step per phase
#       transposed conv     its forward is that input gradient, its input gradient is that forward
#       fully connected     one segment of all inputs, one "pixel" per image
#   conv_weights   dW[tap, c][k] = sum over images and pixels of x[pixel + tap + c] * dY[pixel][k]
#
# Only weights are packed, once per step, into panels of one or two vectors of output channels.
# Where a pixel's channels fill no vector (8 filters, vectors of 16), several neighbouring pixels
# share one: their channels lie side by side in memory anyway, and the weights are repeated, each
# pixel's shifted to what it reads (widen_panels, fold_weights).
#
# Note for callers: tiles read whole vectors of dY and of the panels, so up to 2*VL floats behind
# the last valid one of dY must be readable; they never reach a result.

cdef enum:
    SPILLED_2 = 13           # rows of a tile of two vectors that gcc spills
    SPILLED_AND_A_HALF = 12  # of one and a half


cdef inline idx ceil_div(idx a, idx b) noexcept nogil:
    return (a + b - 1) // b


cdef inline void tiles(
    TileCall* t, tile_function* family1, tile_function* family2, idx rows, idx vectors,
) noexcept nogil:
    """Run one column of tiles: `rows` rows of A and C against one panel of 1 or 2 `vectors`.

    The rows are dealt out evenly, 32 as 6+6+5+5+5+5 and not as 6+6+6+6+6+2: a tile of few rows has
    too few accumulators to hide the latency of its multiply-adds. Never as 13 of two vectors or 12
    of one and a half, of which gcc keeps operands on the stack: two thirds as fast as their
    neighbours (``python -m tests.benchmarks.spilled_tiles`` finds such tiles in the compiled code).
    """
    cdef idx left, count, spilled = SPILLED_2 if vectors == 2 else 0
    cdef tile_function* family = family2 if vectors == 2 else family1
    if t.last <= HALF_LANES and family1 == ACROSS[0]:
        family = ACROSS_HALVES[vectors - 1]
        spilled = SPILLED_AND_A_HALF if vectors == 2 else 0
    elif t.last <= HALF_LANES and family1 == ALONG[0]:
        family = ALONG_HALVES[vectors - 1]
        spilled = 0
    left = ceil_div(rows, TILE_ROWS_2 if vectors == 2 else TILE_ROWS_1)
    while left > 0:
        count = ceil_div(rows, left)
        while count == spilled:
            left += 1
            count = ceil_div(rows, left)
        t.repeat = rows - left * (count - 1)
        family[count - 1](t)
        t.a += t.repeat * count * t.a_row
        t.c += t.repeat * count * t.c_row
        rows -= t.repeat * count
        left -= t.repeat


cdef void pack_panels(Step* s, idx item, float* scratch) noexcept nogil:
    """panels[panel][segment, i][lane] = w[w_at[segment] + i*w_k + column*w_column].

    Beyond the last column it is zero. One item packs one panel of one group.
    """
    cdef const float* w = <const float*>s.p[0]
    cdef const int64_t* w_at = <const int64_t*>s.p[1]
    cdef float* panels = <float*>s.p[2]
    cdef idx segments = s.n[0], klen = s.n[1], w_k = s.n[2], w_column = s.n[3]
    cdef idx columns = s.n[4], panel = s.n[5], w_group = s.n[6]
    cdef idx count = ceil_div(columns, panel)
    cdef idx group = item // count, p = item % count
    cdef idx valid = min(panel, columns - p * panel)
    cdef idx k, i, j
    cdef const float* source
    cdef float* target = panels + item * segments * klen * panel
    for k in range(segments):
        source = w + w_at[k] + group * w_group + p * panel * w_column
        if w_column == 1:
            for i in range(klen):
                memcpy(target + i * panel, source + i * w_k, valid * sizeof(float))
                if valid < panel:
                    memset(target + i * panel + valid, 0, (panel - valid) * sizeof(float))
        else:
            for j in range(valid):
                for i in range(klen):
                    target[i * panel + j] = source[i * w_k + j * w_column]
            if valid < panel:
                for i in range(klen):
                    memset(target + i * panel + valid, 0, (panel - valid) * sizeof(float))
        target += klen * panel

register_kernel(
    "pack_panels", pack_panels, "w w_at:int64 panels!",
    "segments klen w_k w_column columns panel w_group",
)


cdef void widen_panels(Step* s, idx item, float* scratch) noexcept nogil:
    """Weights for several neighbouring output pixels at once.

    They serve where one pixel's channels do not fill a vector. Pixel p of a group reads the input
    `p * shift` floats further on, so wide[segment][i][p*columns + k] is
    narrow[segment][i - p*shift][k], or zero outside. narrow is one panel of `narrow_panel` lanes;
    item: one segment.
    """
    cdef const float* narrow = <const float*>s.p[0]
    cdef float* wide = <float*>s.p[1]
    cdef idx klen = s.n[0], narrow_panel = s.n[1], shift = s.n[2], pixels = s.n[3]
    cdef idx columns = s.n[4], panel = s.n[5]
    cdef idx wide_klen = klen + (pixels - 1) * shift
    cdef idx i, p
    cdef float* target
    narrow += item * klen * narrow_panel
    wide += item * wide_klen * panel
    memset(wide, 0, wide_klen * panel * sizeof(float))
    for p in range(pixels):
        for i in range(klen):
            target = wide + (i + p * shift) * panel + p * columns
            memcpy(target, narrow + i * narrow_panel, columns * sizeof(float))

register_kernel(
    "widen_panels", widen_panels, "narrow wide!", "klen narrow_panel shift pixels columns panel",
)


cdef void fold_weights(Step* s, idx item, float* scratch) noexcept nogil:
    """The weight gradient from that of the weights `widen_panels` made; item: one tap.

    Shards are added in order:
    dw[tap][i][k] = sum over shards, over pixels p of wide[shard][tap][i + p*shift][p*columns + k]
    """
    cdef const float* wide = <const float*>s.p[0]
    cdef float* dw = <float*>s.p[1]
    cdef idx shards = s.n[0], taps = s.n[1], klen = s.n[2], shift = s.n[3]
    cdef idx pixels = s.n[4], columns = s.n[5]
    cdef idx wide_klen = klen + (pixels - 1) * shift, wide_columns = pixels * columns
    cdef idx shard, p, i, k
    cdef const float* source
    cdef float* target = dw + item * klen * columns
    memset(target, 0, klen * columns * sizeof(float))
    for shard in range(shards):
        for p in range(pixels):
            for i in range(klen):
                source = wide + p * columns
                source += ((shard * taps + item) * wide_klen + i + p * shift) * wide_columns
                for k in range(columns):
                    target[i * columns + k] += source[k]

register_kernel("fold_weights", fold_weights, "wide dw!", "shards taps klen shift pixels columns")


cdef void conv_rows(Step* s, idx item, float* scratch) noexcept nogil:
    """Rows of output pixels times panels of weights; see the head of this file.

    x_row and x_pixel are the distances in x between the windows of neighbouring output rows and
    pixels (stride included). All rows have `width` pixels except the very last, which has
    `last_width`: so a flat list of pixels is a set of rows too. An item is `rows_per_item` output
    rows of one group and of one of `splits` runs of panels.
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
    cdef idx count = ceil_div(columns, panel)
    cdef idx split = item % splits
    cdef idx group = (item // splits) % groups
    cdef idx first = (item // (splits * groups)) * rows_per_item
    cdef idx end = min(first + rows_per_item, images * rows)
    cdef idx p, row, image, line, valid, vectors, own_width
    cdef TileCall t
    t.segments = segments
    t.klen = klen
    t.a_row = x_pixel
    t.a_k = 1
    t.a_at = x_at
    t.b_k = panel
    t.b_segment = klen * panel
    t.c_row = y_pixel
    t.bias = NULL
    t.mode = <int>s.n[19]
    t.ceiling = s.f[0]
    for p in range(split * count // splits, (split + 1) * count // splits):
        valid = min(panel, columns - p * panel)
        vectors = 2 if valid > VL else 1
        t.last = valid - (vectors - 1) * VL
        t.b = panels + (group * count + p) * segments * klen * panel
        if bias != NULL:
            t.bias = bias + group * y_group + p * panel
        for row in range(first, end):
            image = row // rows
            line = row % rows
            t.a = x + image * x_image + line * x_row + group * x_group
            t.c = y + image * y_image + line * y_row + group * y_group + p * panel
            own_width = last_width if row == images * rows - 1 else width
            tiles(&t, ACROSS[0], ACROSS[1], own_width, vectors)

register_kernel(
    "conv_rows", conv_rows, "x x_at:int64 panels bias? y!",
    "images rows width last_width x_image x_row x_pixel y_image y_row y_pixel "
    "segments klen columns panel groups x_group y_group rows_per_item splits mode", "ceiling",
)


cdef void conv_weights(Step* s, idx item, float* scratch) noexcept nogil:
    """Partial weight gradients dw[shard][tap, c][k], each the sum over one shard of images.

    A tap here is a run of `tap_rows` consecutive values of x (S*C for a whole kernel row, C for a
    single tap; the very last tap has `last_tap_rows`, so the inputs of a fully connected layer can
    be cut into taps too). An item is one shard of one group, and one of `tap_splits` runs of taps
    and `splits` runs of column panels. Blocks of `block` output rows keep x and dY in L2 while
    every tile of the item passes over them; the partial result stays in L1.

    With codes, dy is the gradient of the maxima that conv_pool_rows took and dy_row and dy_pixel
    are strides of its outputs, which are made block by block in scratch (`channels`, one row more
    than a block, and three vectors); db[shard][k] is their sum.
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
    cdef idx pooled_row = s.n[25], pooled_pixel = s.n[26]
    cdef float* spread = scratch + whole_vectors(channels)
    cdef const float* block_dy
    cdef idx split = item % splits
    cdef idx tap_split = (item // splits) % tap_splits
    cdef idx group = (item // (splits * tap_splits)) % groups
    cdef idx shard = item // (splits * tap_splits * groups)
    cdef idx panel = 2 * VL
    cdef idx count = ceil_div(columns, panel)
    cdef idx first_tap = tap_split * taps // tap_splits
    cdef idx last_tap = (tap_split + 1) * taps // tap_splits
    cdef idx image, start, tap, p, valid, vectors, own_rows
    cdef idx first = shard * images_per_shard
    cdef TileCall t
    t.klen = width
    t.a_row = 1
    t.a_k = x_pixel
    t.a_at = row_at
    t.b_k = dy_pixel
    t.b_segment = dy_row
    t.c_row = dw_row
    t.bias = NULL
    memset(scratch, 0, channels * sizeof(float))
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
                    scratch,
                )
                block_dy = spread
            t.mode = 0 if image == first and start == 0 else ACCUMULATE
            for p in range(split * count // splits, (split + 1) * count // splits):
                valid = min(panel, columns - p * panel)
                vectors = 2 if valid > VL else 1
                t.last = valid - (vectors - 1) * VL
                for tap in range(first_tap, last_tap):
                    t.a = x + image * x_image + start * x_row + tap_at[tap] + group * x_group
                    t.b = block_dy + group * dy_group + p * panel
                    t.c = dw + shard * dw_shard + tap * tap_rows * dw_row
                    t.c += group * dy_group + p * panel
                    own_rows = last_tap_rows if tap == taps - 1 else tap_rows
                    tiles(&t, ALONG[0], ALONG[1], own_rows, vectors)
            start += block
    if db != NULL and split == 0 and tap_split == 0:
        memcpy(db + shard * channels, scratch, channels * sizeof(float))

register_kernel(
    "conv_weights", conv_weights, "x tap_at:int64 row_at:int64 dy dw! codes:uint8? db?!",
    "images images_per_shard rows width block x_image x_row x_pixel dy_image dy_row dy_pixel "
    "taps tap_rows last_tap_rows columns dw_row dw_shard groups x_group dy_group splits tap_splits "
    "pooled_rows pooled_width channels pooled_row pooled_pixel",
)

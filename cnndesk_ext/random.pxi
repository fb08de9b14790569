# Random masks and noise, made again from their counters wherever they are needed: no mask is
# stored.
#
# Philox 4x32-10 (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC 2011). The key is
# the size `seed` (seed of the project plus something of the layer); the counter is (block, row, low
# and high half of step), where `step` is read from an int64 array of one element, so that the
# program stays as it is from step to step. A row is an image row (its width * channels values) or,
# for spatial dropout, an image. 16 blocks of 4 words make 64 words, word by word: value i of a row
# uses word i % 64 // 16 of block i // 64 * 16 + i % 16. So the result depends on the value's place,
# not on items, threads, strides or the vector length.

cdef enum:
    BLOCKS = 16    # blocks of a group, side by side in the lanes of one or more vectors
    WORDS = 64

cdef inline void random_words(
    vu* words, uint64_t key, uint32_t row, uint32_t block, uint64_t step
) noexcept nogil:
    """The four words of VL blocks from `block` on, one block per lane."""
    cdef uint32_t k0 = <uint32_t>key, k1 = <uint32_t>(key >> 32)
    cdef vu a = vu_count(block), b = vu_set(row)
    cdef vu c = vu_set(<uint32_t>step), d = vu_set(<uint32_t>(step >> 32))
    cdef vu high_a, low_a, high_c, low_c
    cdef int turn
    for turn in range(10):
        high_a = vu_wide(a, 0xD2511F53u, &low_a)
        high_c = vu_wide(c, 0xCD9E8D57u, &low_c)
        a = high_c ^ b ^ vu_set(k0)
        b = low_c
        c = high_a ^ d ^ vu_set(k1)
        d = low_a
        k0 += 0x9E3779B9u
        k1 += 0xBB67AE85u
    words[0] = a
    words[1] = b
    words[2] = c
    words[3] = d


cdef void dropout_mask(
    float* mask, idx n, uint64_t key, uint32_t row, uint64_t step, float rate
) noexcept nogil:
    """Write n values (up to the next multiple of 64): 1 / (1 - rate) where kept, 0 where dropped.
    """
    cdef double scaled = <double>rate * 4294967296.0
    cdef uint32_t threshold = <uint32_t>scaled if scaled < 4294967295.0 else 4294967295u
    cdef vf keep = vset(<float>1.0 / (<float>1.0 - rate))
    cdef vu words[4]
    cdef idx group, part, word
    for group in range((n + WORDS - 1) // WORDS):
        for part in range(BLOCKS // VL):
            random_words(words, key, row, <uint32_t>(group * BLOCKS + part * VL), step)
            for word in range(4):
                vstore(
                    mask + group * WORDS + word * BLOCKS + part * VL,
                    vu_keep(words[word], threshold, keep),
                )


cdef inline void multiply_by_mask(
    const float* x, const float* mask, float* y, idx n, bint accumulate
) noexcept nogil:
    cdef idx v, rest = n % VL, done = n - rest
    for v in range(n // VL):
        pair_part(x + v * VL, mask + v * VL, y + v * VL, VL, vset(0.0), accumulate, product_of)
    if rest:
        pair_part(x + done, mask + done, y + done, rest, vset(0.0), accumulate, product_of)


cdef void dropout(Step* s, idx item, float* scratch) noexcept nogil:
    """y (+)= x * mask, where a value is kept with probability 1 - rate and divided by it
    (Srivastava et al. 2014).

    Its gradient is itself on dy, with the same seed and step. y may be x. Scratch: width * channels
    + 64.
    """
    cdef idx height = s.n[7], width = s.n[8], channels = channels_of(s, 2)
    cdef bint accumulate = own_size(s, 2, 0), solid = is_solid(s, 2)
    cdef uint64_t key = <uint64_t>own_size(s, 2, 1), step = (<const uint64_t*>s.p[2])[0]
    cdef idx first, last, row, image, pixel
    cdef const float* x
    cdef float* y
    item_rows(s, 2, item, &first, &last)
    for row in range(first, last):
        dropout_mask(scratch, width * channels, key, <uint32_t>row, step, s.f[0])
        image = row // height
        x = row_of(s, 0, image, row - image * height)
        y = row_of(s, 1, image, row - image * height)
        if solid:
            multiply_by_mask(x, scratch, y, width * channels, accumulate)
        else:
            for pixel in range(width):
                multiply_by_mask(
                    x + pixel * s.n[2], scratch + pixel * channels, y + pixel * s.n[5], channels,
                    accumulate,
                )
register_kernel("dropout", dropout, "x y! step:int64", _grid("x y", "accumulate seed"), "rate")


cdef void spatial_dropout(Step* s, idx item, float* scratch) noexcept nogil:
    """Dropout of whole channels of an image (Tompson et al. 2015). Otherwise as `dropout`. Scratch:
    channels + 64.
    """
    cdef idx height = s.n[7], channels = channels_of(s, 2)
    cdef bint accumulate = own_size(s, 2, 0)
    cdef uint64_t key = <uint64_t>own_size(s, 2, 1), step = (<const uint64_t*>s.p[2])[0]
    cdef idx first, last, row, image, pixel, masked = -1
    cdef const float* x
    cdef float* y
    item_rows(s, 2, item, &first, &last)
    for row in range(first, last):
        image = row // height
        if image != masked:
            dropout_mask(scratch, channels, key, <uint32_t>image, step, s.f[0])
            masked = image
        x = row_of(s, 0, image, row - image * height)
        y = row_of(s, 1, image, row - image * height)
        for pixel in range(s.n[8]):
            multiply_by_mask(x + pixel * s.n[2], scratch, y + pixel * s.n[5], channels, accumulate)
register_kernel(
    "spatial_dropout", spatial_dropout, "x y! step:int64", _grid("x y", "accumulate seed"), "rate"
)


cdef void normal_numbers(
    float* target, idx n, uint64_t key, uint32_t row, uint64_t step, float deviation
) noexcept nogil:
    """Write n normal numbers (up to the next multiple of 64): Box and Muller 1958.

    Of 64 words the first and third 16 give radii, the others angles; cosines go to the places of
    the radii.
    """
    cdef vu words[4]
    cdef idx group, part, half
    cdef float* at
    cdef vf radius, angle
    for group in range((n + WORDS - 1) // WORDS):
        for part in range(BLOCKS // VL):
            random_words(words, key, row, <uint32_t>(group * BLOCKS + part * VL), step)
            for half in range(2):
                at = target + group * WORDS + 2 * half * BLOCKS + part * VL
                radius = vsqrt(vmul(vset(-2.0), vlog(vu_uniform(words[2 * half]))))
                radius = vmul(vset(deviation), radius)
                angle = vu_uniform(words[2 * half + 1])
                vstore(at, vmul(radius, vsin_turns(vadd(angle, vset(0.25)))))
                vstore(at + BLOCKS, vmul(radius, vsin_turns(angle)))


cdef void gaussian_noise(Step* s, idx item, float* scratch) noexcept nogil:
    """y = x + normal noise. Its gradient is `copy`. y may be x. Scratch: width * channels + 64."""
    cdef idx height = s.n[7], width = s.n[8], channels = channels_of(s, 2)
    cdef uint64_t key = <uint64_t>own_size(s, 2, 0), step = (<const uint64_t*>s.p[2])[0]
    cdef idx first, last, row, image, pixel, i
    cdef const float* x
    cdef float* y
    item_rows(s, 2, item, &first, &last)
    for row in range(first, last):
        normal_numbers(scratch, width * channels, key, <uint32_t>row, step, s.f[0])
        image = row // height
        for pixel in range(width):
            x = row_of(s, 0, image, row - image * height) + pixel * s.n[2]
            y = row_of(s, 1, image, row - image * height) + pixel * s.n[5]
            for i in range(channels):
                y[i] = x[i] + scratch[pixel * channels + i]
register_kernel(
    "gaussian_noise", gaussian_noise, "x y! step:int64", _grid("x y", "seed"), "standard_deviation"
)

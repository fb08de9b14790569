# Losses: values per sample, gradient with respect to the logits, and the summary of a batch.
#
# A sample is a row of `classes` floats; rows lie `..._row` floats apart. Items are runs of
# samples_per_item samples. A label of -1 means "no target": such a sample (the padding of a last,
# smaller batch) has loss 0 and gradient 0 and does not count. The gradient is that of the mean loss
# over the samples that count: `loss_count` writes their number to `divisor` (float32, one element)
# first. dlogits may be logits or probabilities.

from libc.math cimport log, INFINITY, NAN


cdef void loss_count(Step* s, idx item, float* scratch) noexcept nogil:
    """divisor[0] = number of samples whose label is not -1, at least 1; all samples if labels is
    None. One item.
    """
    cdef const int64_t* labels = <const int64_t*>s.p[0]
    cdef idx i, count = 0
    for i in range(s.n[0]):
        if labels == NULL or labels[i] >= 0:
            count += 1
    (<float*>s.p[1])[0] = <float>larger(count, 1)
register_kernel("loss_count", loss_count, "labels:int64? divisor!", "samples")


cdef float largest(const float* x, idx n) noexcept nogil:
    cdef float lanes[16]
    cdef float best = x[0]
    cdef idx v, i
    cdef vf most
    if n >= VL:
        most = vload(x)
        for v in range(1, n // VL):
            most = vmax(most, vload(x + v * VL))
        vstore(lanes, most)
        for i in range(VL):
            best = lanes[i] if lanes[i] > best else best
    for i in range(n // VL * VL, n):
        best = x[i] if x[i] > best else best
    return best


cdef int32_t place_of_largest(const float* x, idx n, float half) noexcept nogil:
    """The first of equal maxima; a single output counts as class 1 above `half`. NaN is never
    larger.
    """
    cdef idx i, place = 0
    if n == 1:
        return x[0] > half
    for i in range(1, n):
        if x[i] > x[place]:
            place = i
    return <int32_t>place


cdef void softmax_of(const float* x, float* y, idx n, float* top, double* total) noexcept nogil:
    """y = exp(x - max x) / sum of it; also max x and the sum."""
    cdef vf most, sums = vset(0.0), factor
    cdef idx v, i, rest = n % VL, done = n - rest
    cdef float total_rest = 0
    top[0] = largest(x, n)
    most = vset(top[0])
    for v in range(n // VL):
        factor = vexp(vsub(vload(x + v * VL), most))
        sums = vadd(sums, factor)
        vstore(y + v * VL, factor)
    if rest:
        vstore_n(y + done, vexp(vsub(vload_n(x + done, rest), most)), rest)
        for i in range(done, n):
            total_rest += y[i]
    total[0] = vsum(sums) + total_rest
    factor = vset(<float>(1.0 / total[0]))
    for v in range(n // VL):
        vstore(y + v * VL, vmul(vload(y + v * VL), factor))
    if rest:
        vstore_n(y + done, vmul(vload_n(y + done, rest), factor), rest)


cdef void loss_softmax(Step* s, idx item, float* scratch) noexcept nogil:
    """probabilities = softmax(logits); loss = -sum t log p with t = (1 - smoothing) [class is
    label] + smoothing / classes; dlogits = (probabilities - t) / divisor; predictions = the class
    of the largest logit (int32).

    labels (int64) may be None: then only probabilities and predictions are written. dlogits may be
    None (evaluation). A label that is not a class makes the loss NaN. Label smoothing: Szegedy et
    al. 2016.
    """
    cdef const int64_t* labels = <const int64_t*>s.p[1]
    cdef float* losses = <float*>s.p[3]
    cdef int32_t* predictions = <int32_t*>s.p[4]
    cdef idx classes = s.n[1], per_item = s.n[5]
    cdef float smoothing = s.f[0], top, share, even = smoothing / <float>classes
    cdef double total, weighted
    cdef const float* x
    cdef float* y
    cdef float* d
    cdef int64_t label
    cdef idx i, c
    for i in range(item * per_item, smaller((item + 1) * per_item, s.n[0])):
        x = <const float*>s.p[0] + i * s.n[2]
        y = <float*>s.p[2] + i * s.n[3]
        label = -1 if labels == NULL else labels[i]
        softmax_of(x, y, classes, &top, &total)
        weighted = 0
        if label >= 0:
            if smoothing > 0:
                for c in range(classes):
                    weighted += x[c] - top
                weighted *= even
            weighted += (1 - smoothing) * (x[label] - top) if label < classes else NAN
        predictions[i] = place_of_largest(x, classes, INFINITY)
        if labels == NULL:
            continue
        losses[i] = <float>(log(total) - weighted) if label >= 0 else 0
        if s.p[5] == NULL:
            continue
        d = <float*>s.p[5] + i * s.n[4]
        if label < 0:
            memset(d, 0, classes * sizeof(float))
            continue
        share = <float>1.0 / (<const float*>s.p[6])[0]
        if label >= classes:
            share = NAN
            label = 0
        for c in range(classes):
            d[c] = (y[c] - even) * share
        d[label] -= (1 - smoothing) * share
register_kernel(
    "loss_softmax", loss_softmax,
    "logits labels:int64? probabilities! losses! predictions:int32! dlogits?! divisor",
    "samples classes logits_row probabilities_row dlogits_row samples_per_item", "label_smoothing",
)


cdef inline void sigmoid_part(
    const float* x, const float* target, float* y, float* d, idx at, vf share, vf* total, idx n
) noexcept nogil:
    """n outputs from `at` on; adds their losses to total. target and d may be NULL."""
    cdef vf v = load(x + at, n), t, p, small = vexp(vsub(vset(0.0), vabs(v)))
    p = vdiv(vset(1.0), vadd(vset(1.0), small))
    p = vpositive(v, p, vmul(small, p))
    if target != NULL:
        t = load(target + at, n)
        total[0] = vadd(total[0], vadd(vsub(vrelu(v), vmul(v, t)), vlog1p(small)))
        if d != NULL:
            store(d + at, vmul(vsub(p, t), share), n)
    store(y + at, p, n)


cdef void loss_sigmoid(Step* s, idx item, float* scratch) noexcept nogil:
    """probabilities = sigmoid(logits); loss = mean over the outputs of max(x, 0) - x t + log(1 +
    exp(-|x|)); dlogits = (probabilities - t) / (outputs * divisor); predictions as in loss_softmax;
    of a single output: 1 where its probability is above one half.

    targets (float32, samples x classes) may be None: then only probabilities and predictions are
    written. labels may be None: all samples count. dlogits may be None.
    """
    cdef const int64_t* labels = <const int64_t*>s.p[2]
    cdef float* losses = <float*>s.p[4]
    cdef int32_t* predictions = <int32_t*>s.p[5]
    cdef idx classes = s.n[1], per_item = s.n[6], i, v, rest = classes % VL, done = classes - rest
    cdef const float* x
    cdef const float* target
    cdef float* y
    cdef float* d
    cdef float lanes[16]
    cdef float tail
    cdef bint counts
    cdef vf share = vset(<float>1.0 / (<float>classes * (<const float*>s.p[7])[0])), total, last
    for i in range(item * per_item, smaller((item + 1) * per_item, s.n[0])):
        counts = labels == NULL or labels[i] >= 0
        x = <const float*>s.p[0] + i * s.n[2]
        target = <const float*>s.p[1] + i * s.n[3] if s.p[1] != NULL and counts else NULL
        y = <float*>s.p[3] + i * s.n[4]
        d = <float*>s.p[6] + i * s.n[5] if s.p[6] != NULL else NULL
        if d != NULL and not counts:
            memset(d, 0, classes * sizeof(float))
        total = vset(0.0)
        last = vset(0.0)
        for v in range(classes // VL):
            sigmoid_part(x, target, y, d, v * VL, share, &total, VL)
        if rest:
            sigmoid_part(x, target, y, d, done, share, &last, rest)
        predictions[i] = place_of_largest(x, classes, 0)
        if s.p[1] == NULL:
            continue
        vstore(lanes, last)
        tail = 0
        for v in range(rest):
            tail += lanes[v]
        losses[i] = (vsum(total) + tail) / <float>classes
register_kernel(
    "loss_sigmoid", loss_sigmoid,
    "logits targets? labels:int64? probabilities! losses! predictions:int32! dlogits?! divisor",
    "samples classes logits_row targets_row probabilities_row dlogits_row samples_per_item",
)


cdef void loss_squared(Step* s, idx item, float* scratch) noexcept nogil:
    """loss = mean over the outputs of (x - t)^2; dvalues = 2 (x - t) / (outputs * divisor);
    predictions = place of the largest value; of one: 1 above 0.5.

    dvalues may be values or None; labels may be None: all samples count.
    """
    cdef const int64_t* labels = <const int64_t*>s.p[2]
    cdef idx classes = s.n[1], per_item = s.n[5], i, c
    cdef const float* x
    cdef const float* target
    cdef float* d
    cdef double total
    cdef float difference, share = <float>2.0 / (<float>classes * (<const float*>s.p[6])[0])
    for i in range(item * per_item, smaller((item + 1) * per_item, s.n[0])):
        x = <const float*>s.p[0] + i * s.n[2]
        target = <const float*>s.p[1] + i * s.n[3]
        d = <float*>s.p[5] + i * s.n[4] if s.p[5] != NULL else NULL
        (<int32_t*>s.p[4])[i] = place_of_largest(x, classes, 0.5)
        (<float*>s.p[3])[i] = 0
        if labels != NULL and labels[i] < 0:
            if d != NULL:
                memset(d, 0, classes * sizeof(float))
            continue
        total = 0
        for c in range(classes):
            difference = x[c] - target[c]
            total += <double>difference * difference
            if d != NULL:
                d[c] = difference * share
        (<float*>s.p[3])[i] = <float>(total / classes)
register_kernel(
    "loss_squared", loss_squared,
    "values targets labels:int64? losses! predictions:int32! dvalues?! divisor",
    "samples classes values_row targets_row dvalues_row samples_per_item",
)


cdef void loss_summary(Step* s, idx item, float* scratch) noexcept nogil:
    """summary (float64, 3) = mean loss, number of correct predictions, number of samples that
    count. One item.

    Losses are added in order, in double. Without labels (None) every sample counts and none is
    correct.
    """
    cdef const float* losses = <const float*>s.p[0]
    cdef const int32_t* predictions = <const int32_t*>s.p[1]
    cdef const int64_t* labels = <const int64_t*>s.p[2]
    cdef double* summary = <double*>s.p[3]
    cdef double total = 0
    cdef idx i, correct = 0, count = 0
    for i in range(s.n[0]):
        if labels != NULL and labels[i] < 0:
            continue
        count += 1
        total += losses[i]
        if labels != NULL and predictions[i] == labels[i]:
            correct += 1
    summary[0] = total / <double>larger(count, 1)
    summary[1] = <double>correct
    summary[2] = <double>count
register_kernel(
    "loss_summary", loss_summary,
    "losses predictions:int32 labels:int64? summary:float64!", "samples",
)

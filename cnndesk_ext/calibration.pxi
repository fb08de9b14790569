# Two kernels that compute nothing of use: what they take tells what a machine can do. The programs
# that run them are made in cnndesk/engine/machine.py.

cdef enum:
    CHAINS = 12   # independent sums: enough to hide the latency of a multiply-add anywhere

cdef void multiply_adds(Step* s, idx item, float* scratch) noexcept nogil:
    """rounds * CHAINS vector multiply-adds that wait for nothing but the units that do them."""
    cdef vf acc[CHAINS]
    cdef vf factor = vset(s.f[0]), term = vset(s.f[1])
    cdef idx i, j
    for j in range(CHAINS):
        acc[j] = term
    for i in range(s.n[0]):
        for j in range(CHAINS):
            acc[j] = vfma(acc[j], factor, term)
    for j in range(1, CHAINS):
        acc[0] = vadd(acc[0], acc[j])
    vstore(scratch, acc[0])

register_kernel("multiply_adds", multiply_adds, "", "rounds", "factor term")


cdef void stream(Step* s, idx item, float* scratch) noexcept nogil:
    """to = from + 1 over one of `items` equal runs of floats."""
    cdef const float* source = <const float*>s.p[0]
    cdef float* target = <float*>s.p[1]
    cdef idx count = s.n[0] // VL, i
    cdef vf one = vset(1.0)
    source += item * s.n[0]
    target += item * s.n[0]
    for i in range(count):
        vstore(target + i * VL, vadd(vload(source + i * VL), one))

register_kernel("stream", stream, "source target!", "floats")

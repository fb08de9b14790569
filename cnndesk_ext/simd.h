/* The vector type of this build and the few operations on it that plain Cython cannot say. The only
 * C here.
 *
 * CNNDESK_VL is the vector length in floats, chosen by the build: 16 (AVX-512), 8 (AVX2), 4
 * (SSE4.2, NEON), or 1 for a compiler without vector types. Kernels are written once against these
 * names; everything goes through functions, so a compiler without operators on vectors can still
 * build them.
 *
 * NaN must stay visible: vrelu, vclip, vlower and vmax return their second operand when a comparison is
 * unordered (what the x86 instruction does), and no file here is compiled with -ffast-math.
 */
#ifndef CNNDESK_SIMD_H
#define CNNDESK_SIMD_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#ifdef _WIN32
#include <windows.h>
#else
#include <time.h>
#endif

#include "team.h"

#ifndef CNNDESK_VL
#define CNNDESK_VL 4
#endif
#define VL CNNDESK_VL

/* Rows of the register tile: accumulators + operands must fit the register file (32 with AVX-512
 * and NEON, else 16). With NEON gcc loads operands early and so has no room for more than 10 rows of
 * two vectors: 1.75 instructions per multiply-add and no accumulator stored on the way, with 12 rows
 * 1.79 (counted under emulation by resources/packaging/count_arm.py). */
#if VL == 16
#define TILE_ROWS_2 14
#define TILE_ROWS_1 14
#elif defined(__aarch64__)
#define TILE_ROWS_2 10
#define TILE_ROWS_1 14
#else
#define TILE_ROWS_2 6
#define TILE_ROWS_1 12
#endif

/* What Cython declares inline must be inlined: the register tile is only fast when its sizes are
 * literals, and gcc's own estimate says otherwise for so large a function. */
#if defined(__GNUC__)
#undef CYTHON_INLINE
#define CYTHON_INLINE inline __attribute__((always_inline))
#endif

#if VL == 1
typedef float vf;
static inline vf vload(const float *p) { return *p; }
static inline void vstore(float *p, vf v) { *p = v; }
static inline vf vset(float x) { return x; }
static inline vf vfma(vf a, vf b, vf c) { return a * b + c; }
static inline vf vmax(vf a, vf b) { return a > b ? a : b; }
static inline vf vkeep(vf mask, vf v) { return mask > 0 ? v : 0; }
static inline vf vlower(vf top, vf v) { return top < v ? top : v; }
static inline vf vwithin(vf x, vf top, vf v) { return x > 0 && x < top ? v : 0; }
static inline vf vfloor(vf v) { return floorf(v); }
static inline vf vpow2(vf n) { return ldexpf(1.0f, (int)n); }
#else
typedef float vf __attribute__((vector_size(4 * VL)));
typedef float vf_unaligned __attribute__((vector_size(4 * VL), aligned(4), may_alias));
typedef int32_t vi __attribute__((vector_size(4 * VL)));
static inline vf vload(const float *p) { return *(const vf_unaligned *)p; }
static inline void vstore(float *p, vf v) { *(vf_unaligned *)p = v; }
static inline vf vset(float x) { return x - (vf){0}; }
static inline vf vfma(vf a, vf b, vf c) { return a * b + c; }
#if VL == 16 && defined(__AVX512F__)
#include <immintrin.h>
static inline vf vmax(vf a, vf b) { return (vf)_mm512_max_ps((__m512)a, (__m512)b); }
static inline vf vkeep(vf mask, vf v)
{
    return (vf)_mm512_maskz_mov_ps(
        _mm512_cmp_ps_mask((__m512)mask, _mm512_setzero_ps(), _CMP_GT_OQ), (__m512)v);
}
static inline vf vlower(vf top, vf v) { return (vf)_mm512_min_ps((__m512)top, (__m512)v); }
static inline vf vwithin(vf x, vf top, vf v)
{
    __mmask16 positive = _mm512_cmp_ps_mask((__m512)x, _mm512_setzero_ps(), _CMP_GT_OQ);
    return (vf)_mm512_maskz_mov_ps(
        _mm512_mask_cmp_ps_mask(positive, (__m512)x, (__m512)top, _CMP_LT_OQ), (__m512)v);
}
static inline vf vfloor(vf v) { return (vf)_mm512_floor_ps((__m512)v); }
#elif VL == 8 && defined(__AVX2__)
#include <immintrin.h>
static inline vf vmax(vf a, vf b) { return (vf)_mm256_max_ps((__m256)a, (__m256)b); }
static inline vf vkeep(vf mask, vf v) { return (vf)((vi)v & (vi)(mask > (vf){0})); }
static inline vf vlower(vf top, vf v) { return (vf)_mm256_min_ps((__m256)top, (__m256)v); }
static inline vf vwithin(vf x, vf top, vf v)
{
    return (vf)((vi)v & (vi)(x > (vf){0}) & (vi)(x < top));
}
static inline vf vfloor(vf v) { return (vf)_mm256_floor_ps((__m256)v); }
#else
static inline vf vmax(vf a, vf b)
{
    vi larger = (vi)(a > b);
    return (vf)(((vi)a & larger) | ((vi)b & ~larger));
}
static inline vf vkeep(vf mask, vf v) { return (vf)((vi)v & (vi)(mask > (vf){0})); }
static inline vf vlower(vf top, vf v)
{
    vi smaller = (vi)(top < v);
    return (vf)(((vi)top & smaller) | ((vi)v & ~smaller));
}
static inline vf vwithin(vf x, vf top, vf v)
{
    return (vf)((vi)v & (vi)(x > (vf){0}) & (vi)(x < top));
}
static inline vf vfloor(vf v)
{
    /* Truncate, then step down where truncation went up; exact for |v| < 2^31, which is all vexp
     * needs. */
    vf t = __builtin_convertvector(__builtin_convertvector(v, vi), vf);
    vi down = (vi)(t > v);
    return t - (vf)(down & (vi)vset(1.0f));
}
#endif
static inline vf vpow2(vf n) { return (vf)((__builtin_convertvector(n, vi) + 127) << 23); }
#endif

/* The first `count` lanes only (1 <= count <= VL). Without masks in the instruction set they go in
 * pieces of four, two and one: a memcpy of unknown length would be a call. */
#if VL == 8 && defined(__AVX2__)
static const int32_t LANES[2 * VL] = {-1, -1, -1, -1, -1, -1, -1, -1};
static inline vf vload_n(const float *p, ptrdiff_t count)
{
    __m256i lanes = _mm256_loadu_si256((const __m256i *)(LANES + VL - count));
    return (vf)_mm256_maskload_ps(p, lanes);
}
static inline void vstore_n(float *p, vf v, ptrdiff_t count)
{
    __m128 part = _mm256_castps256_ps128((__m256)v);
    if (count == VL) {
        vstore(p, v);
        return;
    }
    if (count & 4) {
        _mm_storeu_ps(p, part);
        p += 4;
        part = _mm256_extractf128_ps((__m256)v, 1);
    }
    if (count & 2) {
        _mm_storel_pi((__m64 *)p, part);
        p += 2;
        part = _mm_movehl_ps(part, part);
    }
    if (count & 1)
        _mm_store_ss(p, part);
}
#else
static inline void vstore_n(float *p, vf v, ptrdiff_t count)
{
#if VL == 16 && defined(__AVX512F__)
    _mm512_mask_storeu_ps(p, (__mmask16)((1u << count) - 1), (__m512)v);
#else
    if (count == VL)
        vstore(p, v);
    else
        memcpy(p, &v, (size_t)count * sizeof(float));
#endif
}
static inline vf vload_n(const float *p, ptrdiff_t count)
{
#if VL == 16 && defined(__AVX512F__)
    return (vf)_mm512_maskz_loadu_ps((__mmask16)((1u << count) - 1), p);
#else
    vf v = vset(0.0f);
    if (count == VL)
        return vload(p);
    memcpy(&v, p, (size_t)count * sizeof(float));
    return v;
#endif
}
#endif

static inline vf vadd(vf a, vf b) { return a + b; }
static inline vf vsub(vf a, vf b) { return a - b; }
static inline vf vmul(vf a, vf b) { return a * b; }
static inline vf vdiv(vf a, vf b) { return a / b; }
static inline vf vrelu(vf v) { return vmax(vset(0.0f), v); }
static inline vf vclip(vf v, vf top) { return vlower(top, vrelu(v)); }
static inline vf vmin(vf a, vf b) {
    return vsub(vset(0.0f), vmax(vsub(vset(0.0f), a), vsub(vset(0.0f), b)));
}
static inline float vsum(vf v)
{
    /* Lane by lane, so that the order of the sum is the same in every build of one vector
     * length. */
    float lanes[VL], total = 0.0f;
    memcpy(lanes, &v, sizeof lanes);
    for (int i = 0; i < VL; i++)
        total += lanes[i];
    return total;
}

/* Half a vector, where the units take half the time for it (HALF_LANES 0: nowhere else). */
#if VL == 16 && defined(__AVX512VL__)
#define HALF_LANES 8
typedef float vh __attribute__((vector_size(32)));
static inline vh hload(const float *p) { return (vh)_mm256_loadu_ps(p); }
static inline vh hlow(vf v) { return (vh)_mm512_castps512_ps256((__m512)v); }
static inline vh hload_n(const float *p, ptrdiff_t count)
{
    return (vh)_mm256_maskz_loadu_ps((__mmask8)((1u << count) - 1), p);
}
static inline vh hset(float x) { return (vh)_mm256_set1_ps(x); }
static inline vh hfma(vh a, vh b, vh c) { return a * b + c; }
static inline vh hadd(vh a, vh b) { return a + b; }
static inline vh hclip(vh v, vh top)
{
    return (vh)_mm256_min_ps((__m256)top, _mm256_max_ps(_mm256_setzero_ps(), (__m256)v));
}
static inline void hstore_n(float *p, vh v, ptrdiff_t count)
{
    _mm256_mask_storeu_ps(p, (__mmask8)((1u << count) - 1), (__m256)v);
}
#else
#define HALF_LANES 0
typedef vf vh;
static inline vh hload(const float *p) { return vload(p); }
static inline vh hlow(vf v) { return v; }
static inline vh hload_n(const float *p, ptrdiff_t count) { return vload_n(p, count); }
static inline vh hset(float x) { return vset(x); }
static inline vh hfma(vh a, vh b, vh c) { return vfma(a, b, c); }
static inline vh hadd(vh a, vh b) { return vadd(a, b); }
static inline vh hclip(vh v, vh top) { return vclip(v, top); }
static inline void hstore_n(float *p, vh v, ptrdiff_t count) { vstore_n(p, v, count); }
#endif

/* exp(x), relative error below 2e-7 on [-87, 88]: x = n ln 2 + r, |r| <= ln 2 / 2, and a degree-6
 * polynomial for exp(r) (coefficients: minimax, as in Cephes expf, S. Moshier). Outside it
 * saturates at exp(-87) and exp(88). NaN stays NaN: both clips return their second operand then. */
static inline vf vexp(vf x)
{
    vf clipped = vmin(vset(88.0f), vmax(vset(-87.0f), x));
    vf n = vfloor(vfma(clipped, vset(1.44269504f), vset(0.5f)));
    vf r = vfma(n, vset(-0.693359375f), clipped);
    vf p;
    r = vfma(n, vset(2.12194440e-4f), r);
    p = vset(1.9875691500e-4f);
    p = vfma(p, r, vset(1.3981999507e-3f));
    p = vfma(p, r, vset(8.3334519073e-3f));
    p = vfma(p, r, vset(4.1665795894e-2f));
    p = vfma(p, r, vset(1.6666665459e-1f));
    p = vfma(p, r, vset(5.0000001201e-1f));
    p = vadd(vfma(p, vmul(r, r), r), vset(1.0f));
    return vmul(p, vpow2(n));
}

/* Numbers below 1e-38 count as zero on the calling thread from `flush_tiny` to `restore_tiny`,
 * which takes what it returned. As denormals they cost some processors a hundred times the time of
 * others, and a network that has learned its images by heart is full of them: gradients, their
 * momentum, outputs of softmax. */
#if VL > 1 && (defined(__SSE2__) || defined(_M_X64))
#include <xmmintrin.h>
static inline uint64_t flush_tiny(void)
{
    unsigned before = _mm_getcsr();
    _mm_setcsr(before | 0x8040); /* FTZ: results, DAZ: operands */
    return before;
}
static inline void restore_tiny(uint64_t before) { _mm_setcsr((unsigned)before); }
#elif defined(__aarch64__) && defined(__GNUC__)
static inline uint64_t flush_tiny(void)
{
    uint64_t before;
    __asm__ __volatile__("mrs %0, fpcr" : "=r"(before));
    __asm__ __volatile__("msr fpcr, %0" : : "r"(before | (1ull << 24))); /* FZ */
    return before;
}
static inline void restore_tiny(uint64_t before)
{
    __asm__ __volatile__("msr fpcr, %0" : : "r"(before));
}
#else
static inline uint64_t flush_tiny(void) { return 0; }
static inline void restore_tiny(uint64_t before) { (void)before; }
#endif

/* Ask for the cache line that will be read soon. */
static inline void vprefetch(const float *p)
{
#if defined(__GNUC__)
    __builtin_prefetch(p);
#else
    (void)p;
#endif
}

/* The same for one that will be written: a store to a line that is far away waits for it to come. */
static inline void vprefetch_write(const float *p)
{
#if defined(__GNUC__)
    __builtin_prefetch(p, 1);
#else
    (void)p;
#endif
}

static inline double seconds_now(void)
{
#ifdef _WIN32
    LARGE_INTEGER count, frequency;
    QueryPerformanceCounter(&count);
    QueryPerformanceFrequency(&frequency);
    return (double)count.QuadPart / (double)frequency.QuadPart;
#else
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
#endif
}

/* 64-byte aligned memory, kept until free_aligned. */
static inline void *aligned_buffer(size_t bytes)
{
#ifdef _WIN32
    return _aligned_malloc(bytes, 64);
#else
    void *p = NULL;
    return posix_memalign(&p, 64, bytes) ? NULL : p;
#endif
}
static inline void free_aligned(void *p)
{
#ifdef _WIN32
    _aligned_free(p);
#else
    free(p);
#endif
}

/* ---- For the memory-bound kernels (rows.pxi says who uses what). */

#if VL == 1
static inline vf vpositive(vf mask, vf a, vf b) { return mask > 0 ? a : b; }
static inline vf vbeats(vf x, vf best, vf a, vf b) { return !(x <= best) && best == best ? a : b; }
static inline vf vequal(vf x, vf y, vf a) { return x == y ? a : 0; }
static inline vf vsqrt(vf v) { return sqrtf(v); }
static inline vf vlog2_split(vf x, vf *exponent)
{
    int e;
    float m = frexpf(x, &e);
    *exponent = (float)(e - 1);
    return 2 * m;
}
static inline vf vload_bytes(const uint8_t *p) { return (float)*p; }
static inline vf vload_codes(const uint16_t *p) { return (float)*p; }
static inline void vstore_codes(uint16_t *p, vf v) { *p = (uint16_t)v; }
static inline void vstore_bytes(uint8_t *p, vf v) { *p = (uint8_t)v; }
static inline void vstore_int32(int32_t *p, vf v) { *p = (int32_t)v; }
#else
typedef uint8_t vbytes __attribute__((vector_size(VL)));
typedef uint16_t vcodes __attribute__((vector_size(2 * VL)));
#if VL == 16 && defined(__AVX512F__)
#define VSELECT(compare, a, b) ((vf)_mm512_mask_mov_ps((__m512)(b), compare, (__m512)(a)))
static inline vf vpositive(vf mask, vf a, vf b)
{
    return VSELECT(_mm512_cmp_ps_mask((__m512)mask, _mm512_setzero_ps(), _CMP_GT_OQ), a, b);
}
static inline vf vbeats(vf x, vf best, vf a, vf b)
{
    __mmask16 number = _mm512_cmp_ps_mask((__m512)best, (__m512)best, _CMP_ORD_Q);
    return VSELECT(_mm512_mask_cmp_ps_mask(number, (__m512)x, (__m512)best, _CMP_NLE_UQ), a, b);
}
static inline vf vequal(vf x, vf y, vf a)
{
    return (vf)_mm512_maskz_mov_ps(_mm512_cmp_ps_mask((__m512)x, (__m512)y, _CMP_EQ_OQ), (__m512)a);
}
static inline vf vsqrt(vf v) { return (vf)_mm512_sqrt_ps((__m512)v); }
static inline vf vload_bytes(const uint8_t *p)
{
    return (vf)_mm512_cvtepi32_ps(_mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)p)));
}
static inline vf vload_codes(const uint16_t *p)
{
    return (vf)_mm512_cvtepi32_ps(_mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)p)));
}
static inline void vstore_codes(uint16_t *p, vf v)
{
    _mm256_storeu_si256((__m256i *)p, _mm512_cvtepi32_epi16(_mm512_cvttps_epi32((__m512)v)));
}
static inline void vstore_bytes(uint8_t *p, vf v)
{
    _mm_storeu_si128((__m128i *)p, _mm512_cvtepi32_epi8(_mm512_cvttps_epi32((__m512)v)));
}
#else
static inline vf vchoose(vi mask, vf a, vf b) { return (vf)(((vi)a & mask) | ((vi)b & ~mask)); }
static inline vf vpositive(vf mask, vf a, vf b) { return vchoose((vi)(mask > (vf){0}), a, b); }
static inline vf vbeats(vf x, vf best, vf a, vf b)
{
    return vchoose(~(vi)(x <= best) & (vi)(best == best), a, b);
}
static inline vf vequal(vf x, vf y, vf a) { return (vf)((vi)a & (vi)(x == y)); }
static inline vf vsqrt(vf v)
{
    for (int i = 0; i < VL; i++)
        v[i] = sqrtf(v[i]);
    return v;
}
static inline vf vload_bytes(const uint8_t *p)
{
    vbytes v;
    memcpy(&v, p, sizeof v);
    return __builtin_convertvector(v, vf);
}
static inline vf vload_codes(const uint16_t *p)
{
    vcodes v;
    memcpy(&v, p, sizeof v);
    return __builtin_convertvector(v, vf);
}
static inline void vstore_codes(uint16_t *p, vf v)
{
    vcodes codes = __builtin_convertvector(__builtin_convertvector(v, vi), vcodes);
    memcpy(p, &codes, sizeof codes);
}
static inline void vstore_bytes(uint8_t *p, vf v)
{
    vbytes bytes = __builtin_convertvector(__builtin_convertvector(v, vi), vbytes);
    memcpy(p, &bytes, sizeof bytes);
}
#endif
static inline void vstore_int32(int32_t *p, vf v)
{
    vi integers = __builtin_convertvector(v, vi);
    memcpy(p, &integers, sizeof integers);
}
/* x = m 2^e with 1 <= m < 2, for positive normal x. */
static inline vf vlog2_split(vf x, vf *exponent)
{
    vi bits = (vi)x;
    *exponent = __builtin_convertvector((bits >> 23) - 127, vf);
    return (vf)((bits & 0x007fffff) | 0x3f800000);
}
#endif

/* The same for the first `count` lanes only (1 <= count <= VL). */
#if VL == 16 && defined(__AVX512BW__) && defined(__AVX512VL__)
#define FIRST_LANES ((__mmask16)((1u << count) - 1))
static inline vf vload_bytes_n(const uint8_t *p, ptrdiff_t count)
{
    return (vf)_mm512_cvtepi32_ps(_mm512_cvtepu8_epi32(_mm_maskz_loadu_epi8(FIRST_LANES, p)));
}
static inline vf vload_codes_n(const uint16_t *p, ptrdiff_t count)
{
    return (vf)_mm512_cvtepi32_ps(_mm512_cvtepu16_epi32(_mm256_maskz_loadu_epi16(FIRST_LANES, p)));
}
static inline void vstore_codes_n(uint16_t *p, vf v, ptrdiff_t count)
{
    _mm512_mask_cvtepi32_storeu_epi16(p, FIRST_LANES, _mm512_cvttps_epi32((__m512)v));
}
static inline void vstore_bytes_n(uint8_t *p, vf v, ptrdiff_t count)
{
    _mm512_mask_cvtepi32_storeu_epi8(p, FIRST_LANES, _mm512_cvttps_epi32((__m512)v));
}
static inline void vstore_int32_n(int32_t *p, vf v, ptrdiff_t count)
{
    _mm512_mask_storeu_epi32(p, FIRST_LANES, _mm512_cvttps_epi32((__m512)v));
}
#else
/* The first lanes of `whole` bytes, in pieces, because a memcpy of unknown length would be a call. */
static inline void copy_lanes(void *target, const void *source, size_t bytes, const size_t whole)
{
    char *to = (char *)target;
    const char *from = (const char *)source;
#define PIECE(size)                                                                                \
    if (whole >= size && bytes & size) {                                                           \
        memcpy(to, from, size);                                                                    \
        to += size;                                                                                \
        from += size;                                                                              \
    }
    PIECE(32)
    PIECE(16)
    PIECE(8)
    PIECE(4)
    PIECE(2)
    PIECE(1)
#undef PIECE
}
static inline vf vload_bytes_n(const uint8_t *p, ptrdiff_t count)
{
    uint8_t lanes[VL] = {0};
    copy_lanes(lanes, p, (size_t)count, sizeof lanes);
    return vload_bytes(lanes);
}
static inline vf vload_codes_n(const uint16_t *p, ptrdiff_t count)
{
    uint16_t lanes[VL] = {0};
    copy_lanes(lanes, p, (size_t)count * sizeof *p, sizeof lanes);
    return vload_codes(lanes);
}
static inline void vstore_codes_n(uint16_t *p, vf v, ptrdiff_t count)
{
    uint16_t lanes[VL];
    vstore_codes(lanes, v);
    copy_lanes(p, lanes, (size_t)count * sizeof *p, sizeof lanes);
}
static inline void vstore_bytes_n(uint8_t *p, vf v, ptrdiff_t count)
{
    uint8_t lanes[VL];
    vstore_bytes(lanes, v);
    copy_lanes(p, lanes, (size_t)count, sizeof lanes);
}
static inline void vstore_int32_n(int32_t *p, vf v, ptrdiff_t count)
{
    int32_t lanes[VL];
    vstore_int32(lanes, v);
    copy_lanes(p, lanes, (size_t)count * sizeof *p, sizeof lanes);
}
#endif

static inline vf vabs(vf v) { return vpositive(v, v, vsub(vset(0.0f), v)); }

/* log(x) for positive normal x, relative error about 1e-7: x = m 2^e with m in [sqrt(1/2),
 * sqrt(2)), and Cephes logf's polynomial for log(m). */
static inline vf vlog(vf x)
{
    vf e, p, z, half, m = vlog2_split(x, &e);
    half = vsub(m, vset(1.41421356f));
    e = vpositive(half, vadd(e, vset(1.0f)), e);
    m = vsub(vpositive(half, vmul(m, vset(0.5f)), m), vset(1.0f));
    z = vmul(m, m);
    p = vset(7.0376836292e-2f);
    p = vfma(p, m, vset(-1.1514610310e-1f));
    p = vfma(p, m, vset(1.1676998740e-1f));
    p = vfma(p, m, vset(-1.2420140846e-1f));
    p = vfma(p, m, vset(1.4249322787e-1f));
    p = vfma(p, m, vset(-1.6668057665e-1f));
    p = vfma(p, m, vset(2.0000714765e-1f));
    p = vfma(p, m, vset(-2.4999993993e-1f));
    p = vfma(p, m, vset(3.3333331174e-1f));
    p = vmul(vmul(p, m), z);
    p = vfma(e, vset(-2.12194440e-4f), p);
    p = vfma(z, vset(-0.5f), p);
    return vfma(e, vset(0.693359375f), vadd(m, p));
}

/* tanh(x), relative error below 5e-7 also near 0: an odd rational function on [-7.9, 7.9], outside
 * it +-1 (coefficients: minimax, as in Eigen's ptanh). NaN stays NaN. */
static inline vf vtanh(vf x)
{
    vf p, q, z;
    x = vmin(vset(7.90531110763549805f), vmax(vset(-7.90531110763549805f), x));
    z = vmul(x, x);
    p = vset(-2.76076847742355e-16f);
    p = vfma(p, z, vset(2.00018790482477e-13f));
    p = vfma(p, z, vset(-8.60467152213735e-11f));
    p = vfma(p, z, vset(5.12229709037114e-08f));
    p = vfma(p, z, vset(1.48572235717979e-05f));
    p = vfma(p, z, vset(6.37261928875436e-04f));
    p = vfma(p, z, vset(4.89352455891786e-03f));
    q = vset(1.19825839466702e-06f);
    q = vfma(q, z, vset(1.18534705686654e-04f));
    q = vfma(q, z, vset(2.26843463243900e-03f));
    q = vfma(q, z, vset(4.89352518554385e-03f));
    return vdiv(vmul(x, p), q);
}

/* exp(x) - 1 for x <= 0 without cancellation near 0: 2 t / (1 - t) with t = tanh(x / 2). */
static inline vf vexpm1(vf x)
{
    vf t = vtanh(vmul(x, vset(0.5f)));
    return vdiv(vadd(t, t), vsub(vset(1.0f), t));
}

/* log(1 + u) for 0 <= u <= 1, relative error about 1e-7: 2 artanh(s) with s = u / (2 + u) <= 1/3,
 * and its series. */
static inline vf vlog1p(vf u)
{
    vf s = vdiv(u, vadd(vset(2.0f), u)), z = vmul(s, s), p;
    p = vset(2.0f / 13.0f);
    p = vfma(p, z, vset(2.0f / 11.0f));
    p = vfma(p, z, vset(2.0f / 9.0f));
    p = vfma(p, z, vset(2.0f / 7.0f));
    p = vfma(p, z, vset(2.0f / 5.0f));
    p = vfma(p, z, vset(2.0f / 3.0f));
    return vmul(s, vfma(p, z, vset(2.0f)));
}

/* The normal distribution function Phi(x), absolute error below 2e-7, given exp(-x^2 / 2):
 * Abramowitz and Stegun 7.1.26 for erfc. */
static inline vf vphi(vf x, vf exponential)
{
    vf t = vdiv(vset(1.0f), vfma(vabs(x), vset(0.3275911f * 0.70710678f), vset(1.0f)));
    vf p = vset(1.061405429f);
    vf upper;
    p = vfma(p, t, vset(-1.453152027f));
    p = vfma(p, t, vset(1.421413741f));
    p = vfma(p, t, vset(-0.284496736f));
    p = vfma(p, t, vset(0.254829592f));
    upper = vmul(vmul(vmul(p, t), exponential), vset(0.5f));
    return vpositive(x, vsub(vset(1.0f), upper), upper);
}

/* VL unsigned 32-bit words, for the random numbers; + - ^ * >> work on them as on numbers. */
#if VL == 1
typedef uint32_t vu;
static inline vu vu_set(uint32_t x) { return x; }
static inline vu vu_count(uint32_t first) { return first; }
static inline vu vu_wide(vu a, uint32_t m, vu *low)
{
    *low = a * m;
    return (vu)(((uint64_t)a * m) >> 32);
}
static inline vf vu_keep(vu words, uint32_t threshold, vf v) { return words >= threshold ? v : 0; }
static inline vf vu_uniform(vu words) {
    return ((float)(int32_t)(words >> 8) + 0.5f) * (1.0f / 16777216.0f);
}
#else
typedef uint32_t vu __attribute__((vector_size(4 * VL)));
static inline vu vu_set(uint32_t x) { return x - (vu){0}; }
/* first, first + 1, ... */
static inline vu vu_count(uint32_t first)
{
    vu v;
    for (int i = 0; i < VL; i++)
        v[i] = first + (uint32_t)i;
    return v;
}
/* The high halves of the 64-bit products with m, and the low ones. */
#if VL == 16 && defined(__AVX512F__)
static inline vu vu_wide(vu a, uint32_t m, vu *low)
{
    __m512i factor = _mm512_set1_epi32((int)m);
    __m512i even = _mm512_mul_epu32((__m512i)a, factor);
    __m512i odd = _mm512_mul_epu32(_mm512_srli_epi64((__m512i)a, 32), factor);
    *low = (vu)_mm512_mask_mov_epi32(even, 0xAAAA, _mm512_slli_epi64(odd, 32));
    return (vu)_mm512_mask_mov_epi32(_mm512_srli_epi64(even, 32), 0xAAAA, odd);
}
#elif VL == 8 && defined(__AVX2__)
static inline vu vu_wide(vu a, uint32_t m, vu *low)
{
    __m256i factor = _mm256_set1_epi32((int)m);
    __m256i even = _mm256_mul_epu32((__m256i)a, factor);
    __m256i odd = _mm256_mul_epu32(_mm256_srli_epi64((__m256i)a, 32), factor);
    *low = (vu)_mm256_blend_epi32(even, _mm256_slli_epi64(odd, 32), 0xAA);
    return (vu)_mm256_blend_epi32(_mm256_srli_epi64(even, 32), odd, 0xAA);
}
#elif VL == 4 && defined(__SSE4_1__)
#include <smmintrin.h>
static inline vu vu_wide(vu a, uint32_t m, vu *low)
{
    __m128i factor = _mm_set1_epi32((int)m);
    __m128i even = _mm_mul_epu32((__m128i)a, factor);
    __m128i odd = _mm_mul_epu32(_mm_srli_epi64((__m128i)a, 32), factor);
    *low = (vu)_mm_blend_epi16(even, _mm_slli_epi64(odd, 32), 0xCC);
    return (vu)_mm_blend_epi16(_mm_srli_epi64(even, 32), odd, 0xCC);
}
#else
static inline vu vu_wide(vu a, uint32_t m, vu *low)
{
    vu high;
    for (int i = 0; i < VL; i++)
        high[i] = (uint32_t)(((uint64_t)a[i] * m) >> 32);
    *low = a * m;
    return high;
}
#endif
static inline vf vu_keep(vu words, uint32_t threshold, vf v)
{
    return (vf)((vi)v & (vi)(words >= vu_set(threshold)));
}
/* In (0, 1]: the upper 24 bits and a half. */
static inline vf vu_uniform(vu words)
{
    return vmul(vadd(__builtin_convertvector((vi)(words >> 8), vf), vset(0.5f)),
                vset(1.0f / 16777216.0f));
}
#endif

/* sin(2 pi u) for |u| < 1000, absolute error below 5e-7: folded to a quarter turn, then the Taylor
 * series. */
static inline vf vsin_turns(vf u)
{
    vf x, z, p, folded;
    u = vsub(u, vfloor(vadd(u, vset(0.5f))));
    folded = vsub(vpositive(u, vset(0.5f), vset(-0.5f)), u);
    u = vpositive(vsub(vabs(u), vset(0.25f)), folded, u);
    x = vmul(u, vset(6.28318531f));
    z = vmul(x, x);
    p = vset(-2.50521084e-8f);
    p = vfma(p, z, vset(2.75573192e-6f));
    p = vfma(p, z, vset(-1.98412698e-4f));
    p = vfma(p, z, vset(8.33333333e-3f));
    p = vfma(p, z, vset(-1.66666667e-1f));
    return vfma(vmul(x, z), p, x);
}

#endif

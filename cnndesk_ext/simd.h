/* The vector type of this build and the few operations on it that plain Cython cannot say. The only C here.
 *
 * CNNDESK_VL is the vector length in floats, chosen by the build: 16 (AVX-512), 8 (AVX2), 4 (SSE4.2, NEON), or 1 for a
 * compiler without vector types. Kernels are written once against these names; everything goes through functions, so a
 * compiler without operators on vectors can still build them.
 *
 * NaN must stay visible: vrelu and vmax return their second operand when a comparison is unordered (what the x86
 * instruction does), and no file here is compiled with -ffast-math.
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

#ifndef CNNDESK_OPENMP
#define CNNDESK_OPENMP 0
#endif
#ifndef CNNDESK_VL
#define CNNDESK_VL 4
#endif
#define VL CNNDESK_VL

/* Rows of the register tile: accumulators + operands must fit the register file (32 with AVX-512 and NEON, else 16). */
#if VL == 16
#define TILE_ROWS_2 14
#define TILE_ROWS_1 14
#elif defined(__aarch64__)
#define TILE_ROWS_2 12
#define TILE_ROWS_1 14
#else
#define TILE_ROWS_2 6
#define TILE_ROWS_1 12
#endif

/* What Cython declares inline must be inlined: the register tile is only fast when its sizes are literals, and gcc's own
 * estimate says otherwise for so large a function. */
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
    return (vf)_mm512_maskz_mov_ps(_mm512_cmp_ps_mask((__m512)mask, _mm512_setzero_ps(), _CMP_GT_OQ), (__m512)v);
}
static inline vf vfloor(vf v) { return (vf)_mm512_floor_ps((__m512)v); }
#elif VL == 8 && defined(__AVX2__)
#include <immintrin.h>
static inline vf vmax(vf a, vf b) { return (vf)_mm256_max_ps((__m256)a, (__m256)b); }
static inline vf vkeep(vf mask, vf v) { return (vf)((vi)v & (vi)(mask > (vf){0})); }
static inline vf vfloor(vf v) { return (vf)_mm256_floor_ps((__m256)v); }
#else
static inline vf vmax(vf a, vf b)
{
    vi larger = (vi)(a > b);
    return (vf)(((vi)a & larger) | ((vi)b & ~larger));
}
static inline vf vkeep(vf mask, vf v) { return (vf)((vi)v & (vi)(mask > (vf){0})); }
static inline vf vfloor(vf v)
{
    /* Truncate, then step down where truncation went up; exact for |v| < 2^31, which is all vexp needs. */
    vf t = __builtin_convertvector(__builtin_convertvector(v, vi), vf);
    vi down = (vi)(t > v);
    return t - (vf)(down & (vi)vset(1.0f));
}
#endif
static inline vf vpow2(vf n) { return (vf)((__builtin_convertvector(n, vi) + 127) << 23); }
#endif

/* The first `count` lanes only (1 <= count <= VL). */
static inline void vstore_n(float *p, vf v, ptrdiff_t count)
{
#if VL == 16 && defined(__AVX512F__)
    _mm512_mask_storeu_ps(p, (__mmask16)((1u << count) - 1), (__m512)v);
#else
    memcpy(p, &v, (size_t)count * sizeof(float));
#endif
}
static inline vf vload_n(const float *p, ptrdiff_t count)
{
#if VL == 16 && defined(__AVX512F__)
    return (vf)_mm512_maskz_loadu_ps((__mmask16)((1u << count) - 1), p);
#else
    vf v = vset(0.0f);
    memcpy(&v, p, (size_t)count * sizeof(float));
    return v;
#endif
}

static inline vf vadd(vf a, vf b) { return a + b; }
static inline vf vsub(vf a, vf b) { return a - b; }
static inline vf vmul(vf a, vf b) { return a * b; }
static inline vf vdiv(vf a, vf b) { return a / b; }
static inline vf vrelu(vf v) { return vmax(vset(0.0f), v); }
static inline vf vmin(vf a, vf b) { return vsub(vset(0.0f), vmax(vsub(vset(0.0f), a), vsub(vset(0.0f), b))); }
static inline float vsum(vf v)
{
    /* Lane by lane, so that the order of the sum is the same in every build of one vector length. */
    float lanes[VL], total = 0.0f;
    memcpy(lanes, &v, sizeof lanes);
    for (int i = 0; i < VL; i++)
        total += lanes[i];
    return total;
}

/* exp(x), relative error below 2e-7 on [-87, 88]: x = n ln 2 + r, |r| <= ln 2 / 2, and a degree-6 polynomial for exp(r)
 * (coefficients: minimax, as in Cephes expf, S. Moshier). Outside it saturates at exp(-87) and exp(88). NaN stays
 * NaN: both clips return their second operand then. */
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

#endif

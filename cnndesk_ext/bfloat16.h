/* Numbers of 16 bits as mixed precision multiplies them: the upper half of a float32, "bfloat16".
 *
 * Processors that have it (AVX512_BF16, ARM's BF16) multiply two pairs of them and add both products
 * to a float32 in one instruction, at twice the rate of float32. Every other build works that out with
 * two multiply-adds, second numbers first: to the same bits as AVX512_BF16 where the build has fused
 * ones (all but SSE4.2; ARM's instruction rounds once more on the way), so that what is right can be tested anywhere, though it is no faster there. Numbers
 * below 1e-38 count as zero in either, as everywhere while a program runs (flush_tiny).
 *
 * A word is a pair of them in the place of one float32, the first in its lower half; words travel
 * in vectors of floats, which nothing but `vdot` takes for what they are. float32 becomes bfloat16
 * by rounding to the nearest, ties to even; NaN stays NaN, infinity infinity, denormals become
 * zero.
 */
#ifndef CNNDESK_BFLOAT16_H
#define CNNDESK_BFLOAT16_H

#include "simd.h"

/* Whether this processor has AVX512_BF16, whatever this build makes of it: cpuid 7.1, eax bit 5. */
#if defined(__x86_64__) && defined(__GNUC__)
#include <cpuid.h>
static inline int processor_has_bfloat16(void)
{
    unsigned a = 0, b, c, d;
    return __get_cpuid_count(7, 1, &a, &b, &c, &d) && (a >> 5 & 1);
}
#else
static inline int processor_has_bfloat16(void) { return 0; }
#endif

#if VL == 16 && defined(__AVX512BF16__)
#define CNNDESK_BFLOAT16 1
/* sum + a[1] * b[1] + a[0] * b[0] in each lane, from left to right. */
static inline vf vdot(vf a, vf b, vf sum)
{
    return (vf)_mm512_dpbf16_ps((__m512)sum, (__m512bh)a, (__m512bh)b);
}
/* The words of the lanes of two vectors. */
static inline vf vpairs(vf first, vf second)
{
    static const uint16_t zip[32] = {0,  16, 1,  17, 2,  18, 3,  19, 4,  20, 5,  21, 6,  22, 7,  23,
                                     8,  24, 9,  25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31};
    __m512i both = (__m512i)_mm512_cvtne2ps_pbh((__m512)second, (__m512)first);
    return (vf)_mm512_permutexvar_epi16(_mm512_loadu_si512(zip), both);
}
/* The numbers of two vectors side by side: words of neighbouring lanes. */
static inline vf vhalves(vf first, vf second)
{
    return (vf)_mm512_cvtne2ps_pbh((__m512)second, (__m512)first);
}
#else
#if VL == 4 && defined(__ARM_FEATURE_BF16_VECTOR_ARITHMETIC)
#include <arm_neon.h>
#define CNNDESK_BFLOAT16 1
#else
#define CNNDESK_BFLOAT16 0
#endif
#if VL == 1
static inline vf vu_float(vu bits)
{
    vf v;
    memcpy(&v, &bits, sizeof v);
    return v;
}
static inline vu vf_bits(vf v)
{
    vu bits;
    memcpy(&bits, &v, sizeof bits);
    return bits;
}
static inline vu vu_where(int condition) { return condition ? ~0u : 0u; }
#else
static inline vf vu_float(vu bits) { return (vf)bits; }
static inline vu vf_bits(vf v) { return (vu)v; }
#define vu_where(condition) ((vu)(condition))
#endif
#if CNNDESK_BFLOAT16
static inline vf vdot(vf a, vf b, vf sum)
{
    return (vf)vbfdotq_f32((float32x4_t)sum, (bfloat16x8_t)a, (bfloat16x8_t)b);
}
#else
static inline vf vdot(vf a, vf b, vf sum)
{
    vu first = vf_bits(a), second = vf_bits(b), upper = vu_set(0xffff0000u);
    sum = vfma(vu_float(first & upper), vu_float(second & upper), sum);
    return vfma(vu_float(first << 16), vu_float(second << 16), sum);
}
#endif
/* The rounded number in the upper half of each lane, the lower half zero. */
static inline vu vrounded(vf v)
{
    vu bits = vf_bits(v), size = bits & vu_set(0x7fffffffu);
    vu nan = vu_where(size > vu_set(0x7f800000u)), tiny = vu_where(size < vu_set(0x00800000u));
    vu rounded = bits + vu_set(0x7fffu) + ((bits >> 16) & vu_set(1u));
    rounded = (rounded & ~nan) | ((bits | vu_set(0x00400000u)) & nan);
    rounded = (rounded & ~tiny) | (bits & vu_set(0x80000000u) & tiny);
    return rounded & vu_set(0xffff0000u);
}
static inline vf vpairs(vf first, vf second)
{
    return vu_float((vrounded(first) >> 16) | vrounded(second));
}
static inline vf vhalves(vf first, vf second)
{
    uint32_t from[2 * VL], words[VL];
    vu one = vrounded(first), two = vrounded(second);
    vf result;
    memcpy(from, &one, sizeof one);
    memcpy(from + VL, &two, sizeof two);
    for (int i = 0; i < VL; i++)
        words[i] = from[2 * i] >> 16 | from[2 * i + 1];
    memcpy(&result, words, sizeof result);
    return result;
}
#endif

#endif

/* A plugin of qemu-aarch64 that counts instructions by kind between two calls of getppid(), and prints
 * the counts on stderr at each. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

/* Of qemu's plugin interface, version 1: just what is used here. */
typedef uint64_t plugin_id;
struct qemu_plugin_tb;
struct qemu_plugin_insn;
extern size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *tb);
extern struct qemu_plugin_insn *qemu_plugin_tb_get_insn(const struct qemu_plugin_tb *tb, size_t i);
extern const void *qemu_plugin_insn_data(const struct qemu_plugin_insn *insn);
extern void qemu_plugin_register_vcpu_tb_trans_cb(plugin_id, void (*)(plugin_id, struct qemu_plugin_tb *));
extern void qemu_plugin_register_vcpu_tb_exec_inline(struct qemu_plugin_tb *, int add, void *, uint64_t);
extern void qemu_plugin_register_vcpu_syscall_cb(
    plugin_id, void (*)(plugin_id, unsigned, int64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t,
                        uint64_t, uint64_t, uint64_t));

__attribute__((visibility("default"))) int qemu_plugin_version = 1;

enum { FMA, LOAD, STORE, OTHER, KINDS };
static uint64_t counts[KINDS];

static int kind(uint32_t word)
{
    if ((word & 0xBFA0FC00u) == 0x0E20CC00u || (word & 0xBF80F400u) == 0x0F801000u)
        return FMA; /* fmla of vectors, by a vector or by an element */
    if ((word & 0x0A000000u) != 0x08000000u)
        return OTHER;
    if ((word & 0xFFC00000u) == 0xF9800000u || (word & 0xFFE00C00u) == 0xF8A00800u)
        return OTHER; /* prfm */
    if ((word & 0x3B000000u) == 0x18000000u)
        return LOAD; /* of a constant */
    return word & (1u << 22) ? LOAD : STORE;
}

static void translated(plugin_id id, struct qemu_plugin_tb *tb)
{
    uint64_t found[KINDS] = {0};
    for (size_t i = 0; i < qemu_plugin_tb_n_insns(tb); i++) {
        uint32_t word;
        memcpy(&word, qemu_plugin_insn_data(qemu_plugin_tb_get_insn(tb, i)), 4);
        found[kind(word)]++;
    }
    for (int k = 0; k < KINDS; k++)
        if (found[k])
            qemu_plugin_register_vcpu_tb_exec_inline(tb, 0, counts + k, found[k]);
}

static void called(plugin_id id, unsigned cpu, int64_t number, uint64_t a, uint64_t b, uint64_t c,
                   uint64_t d, uint64_t e, uint64_t f, uint64_t g, uint64_t h)
{
    if (number == 173) { /* getppid */
        fprintf(stderr, "counts %lu %lu %lu %lu\n", counts[FMA], counts[LOAD], counts[STORE],
                counts[OTHER]);
        memset(counts, 0, sizeof counts);
    }
}

__attribute__((visibility("default"))) int qemu_plugin_install(plugin_id id, const void *info, int argc,
                                                               char **argv)
{
    qemu_plugin_register_vcpu_tb_trans_cb(id, translated);
    qemu_plugin_register_vcpu_syscall_cb(id, called);
    return 0;
}

/* Threads that share the items of a step on Windows, in place of OpenMP. Included where the kernels are compiled for
 * Windows by gcc (setup.py, CNNDESK_TARGET); `program.pxi` is the only user.
 *
 * gcc's own library (libgomp) never spins on Windows: the beginning and each barrier of a region go through semaphores
 * and mutexes of another library and so through the kernel, in programs with a hundred short steps a millisecond. Here a
 * thread that waits looks for a short while (GOMP_SPINCOUNT times) and then sleeps until its word changes
 * (WaitOnAddress, Windows 8). A helper that has not begun when the work is done is sent home unheard: one that has no
 * core delays nobody. And no library of the compiler need come along.
 *
 * Each thread that runs programs has helpers of its own, which end with it. */
#ifndef CNNDESK_TEAM_WINDOWS_H
#define CNNDESK_TEAM_WINDOWS_H

#include <immintrin.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>

BOOL WINAPI WaitOnAddress(volatile VOID *, PVOID, SIZE_T, DWORD);
void WINAPI WakeByAddressAll(PVOID);
BOOLEAN NTAPI RtlDllShutdownInProgress(void);

enum { TEAM_IDLE, TEAM_CALLED, TEAM_RUNNING, TEAM_DISMISSED };

struct team;

/* A helper. Its state lies in a cache line of its own, since it is looked at all the time: the owner calls (IDLE to
 * CALLED) and may take that back; the helper begins (CALLED to RUNNING) and ends (to IDLE). */
typedef struct {
    volatile LONG state;
    volatile LONG helper_sleeps, owner_sleeps; /* until the state changes */
    char padding[52];
    struct team *team;
    int index;
} team_helper;

typedef struct team {
    void (*work)(void *, int);
    void *shared;
    team_helper **helpers;
    int count, room;
    volatile LONG alive; /* threads that still use this memory */
} team;

static DWORD team_slot = FLS_OUT_OF_INDEXES; /* holds the team of a thread */
static int team_spins = 2000;
static volatile LONG team_ready;

/* Wait until the state is another one. Each side has a flag of its own: the other may sleep already when this one
 * wakes. */
static void team_wait(team_helper *helper, LONG seen, volatile LONG *sleeps) {
    int i;
    for (i = 0; i < team_spins; i++) {
        if (helper->state != seen) return;
        _mm_pause();
    }
    InterlockedExchange(sleeps, 1);
    while (helper->state == seen) WaitOnAddress(&helper->state, &seen, sizeof seen, INFINITE);
    InterlockedExchange(sleeps, 0);
}

static void team_set(team_helper *helper, LONG state) {
    InterlockedExchange(&helper->state, state);
    if (helper->helper_sleeps || helper->owner_sleeps) WakeByAddressAll((PVOID)&helper->state);
}

static void team_release(team *t) {
    int i;
    if (InterlockedDecrement(&t->alive)) return;
    for (i = 0; i < t->count; i++) _aligned_free(t->helpers[i]);
    free(t->helpers);
    free(t);
}

/* The thread that owned the team has ended. When the whole process ends its other threads are gone already, perhaps in
 * the midst of anything, so nobody is told then. */
static void WINAPI team_dismiss(void *owned) {
    team *t = owned;
    int i;
    if (!t || RtlDllShutdownInProgress()) return;
    for (i = 0; i < t->count; i++) team_set(t->helpers[i], TEAM_DISMISSED);
    team_release(t);
}

static void team_prepare(void) {
    char text[16];
    DWORD length;
    if (team_ready == 2) return;
    if (InterlockedCompareExchange(&team_ready, 1, 0) == 0) {
        length = GetEnvironmentVariableA("GOMP_SPINCOUNT", text, sizeof text);
        if (length && length < sizeof text) team_spins = atoi(text);
        team_slot = FlsAlloc(team_dismiss);
        InterlockedExchange(&team_ready, 2);
    }
    while (team_ready != 2) SwitchToThread();
}

static DWORD WINAPI team_help(void *given) {
    team_helper *helper = given;
    team *t = helper->team;
    for (;;) {
        team_wait(helper, TEAM_IDLE, &helper->helper_sleeps);
        if (helper->state == TEAM_DISMISSED) break;
        if (InterlockedCompareExchange(&helper->state, TEAM_RUNNING, TEAM_CALLED) != TEAM_CALLED) continue;
        t->work(t->shared, helper->index);
        team_set(helper, TEAM_IDLE);
    }
    team_release(t);
    return 0;
}

/* Have as many helpers as wanted, or as many as there can be. */
static void team_grow(team *t, int wanted) {
    team_helper *helper, **more;
    HANDLE thread;
    if (wanted > t->room) {
        more = realloc(t->helpers, wanted * sizeof *more);
        if (!more) return;
        t->helpers = more;
        t->room = wanted;
    }
    while (t->count < wanted) {
        helper = _aligned_malloc(sizeof *helper, 64);
        if (!helper) return;
        memset(helper, 0, sizeof *helper);
        helper->team = t;
        helper->index = t->count + 1;
        InterlockedIncrement(&t->alive);
        thread = CreateThread(NULL, 2 << 20, team_help, helper, STACK_SIZE_PARAM_IS_A_RESERVATION, NULL);
        if (!thread) {
            InterlockedDecrement(&t->alive);
            _aligned_free(helper);
            return;
        }
        CloseHandle(thread);
        t->helpers[t->count++] = helper;
    }
}

static team *team_of_this_thread(void) {
    team *t;
    team_prepare();
    if (team_slot == FLS_OUT_OF_INDEXES) return NULL;
    t = FlsGetValue(team_slot);
    if (!t && (t = calloc(1, sizeof *t))) {
        t->alive = 1;
        if (!FlsSetValue(team_slot, t)) {
            free(t);
            t = NULL;
        }
    }
    return t;
}

/* Call `work(shared, thread)` on this thread (0) and on up to `threads - 1` helpers, each at most once; return when all
 * that began have ended. Work that is shared must be taken by whoever comes: a helper may never come. */
static void team_run(int threads, void (*work)(void *, int), void *shared) {
    team *t = team_of_this_thread();
    int i, helpers = 0;
    if (t) {
        team_grow(t, threads - 1);
        helpers = threads - 1 < t->count ? threads - 1 : t->count;
        t->work = work;
        t->shared = shared;
        for (i = 0; i < helpers; i++) team_set(t->helpers[i], TEAM_CALLED);
    }
    work(shared, 0);
    for (i = 0; i < helpers; i++) {
        team_helper *helper = t->helpers[i];
        if (InterlockedCompareExchange(&helper->state, TEAM_IDLE, TEAM_CALLED) != TEAM_CALLED)
            while (helper->state == TEAM_RUNNING) team_wait(helper, TEAM_RUNNING, &helper->owner_sleeps);
    }
}

#endif

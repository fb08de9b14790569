/* The part of OpenMP that the kernels use, on threads of Windows: a parallel region and a loop inside that hands out its
 * items as they are asked for. Included once, where gcc compiles for Windows; `program.pxi` is the only user.
 *
 * gcc's own library (libgomp) never spins on Windows: each beginning and each end of a region goes through semaphores of
 * another library and so through the kernel, some tens of microseconds each, in programs with a hundred short steps a
 * millisecond. Here a thread that waits looks for a short while (GOMP_SPINCOUNT times) and then sleeps until its word
 * changes (WaitOnAddress, Windows 8). And no library of the compiler need come along.
 *
 * The names and their arguments are those that gcc calls (libgomp's manual, "Implementing ..."). A construct that is
 * not here fails to link. Each thread that starts regions has a team of its own, which ends with that thread. */
#ifndef CNNDESK_TEAM_WINDOWS_H
#define CNNDESK_TEAM_WINDOWS_H

#include <immintrin.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <windows.h>

BOOL WINAPI WaitOnAddress(volatile VOID *, PVOID, SIZE_T, DWORD);
void WINAPI WakeByAddressSingle(PVOID);
void WINAPI WakeByAddressAll(PVOID);
BOOLEAN NTAPI RtlDllShutdownInProgress(void);

typedef unsigned long long team_count;

/* A word that one thread waits on; a cache line of its own, since it is looked at all the time. */
typedef struct {
    volatile LONG value;
    volatile LONG sleepers;
    char padding[56];
} team_word;

struct team;

/* One thread's place in the region it is in. */
typedef struct team_member {
    struct team *team;
    int index;
    team_count loops; /* of this region that it has begun */
} team_member;

typedef struct {
    team_word go; /* counts the regions this worker is called to */
    team_member member;
} team_worker;

typedef struct team {
    team_word left;    /* workers that have not finished the region */
    team_word barrier; /* counts the barriers passed */
    volatile LONG arrived;
    volatile LONG alive; /* threads that still use this memory */
    volatile LONG quit;
    int threads; /* of the region */
    int workers; /* that exist */
    int room;
    bool busy; /* a region runs */
    void (*body)(void *);
    void *data;
    team_worker **crew;
    team_member owner;
    volatile LONG installing;
    volatile team_count loop;  /* number of the loop whose items are handed out */
    volatile team_count ended; /* how often a thread has left a loop */
    team_count end, step;
    char padding[64];
    volatile team_count next;
} team;

static DWORD team_slot = FLS_OUT_OF_INDEXES; /* holds the team_member of a thread */
static DWORD team_owned = FLS_OUT_OF_INDEXES; /* holds the team that a thread started */
static int team_spins = 2000;
static volatile LONG team_ready;

/* Look again, in a loop that ends soon unless the other thread has lost its core. */
static void team_look_again(int *looks) {
    if (++*looks < team_spins)
        _mm_pause();
    else
        SwitchToThread();
}

static void team_wait(team_word *word, LONG seen) {
    int i;
    for (i = 0; i < team_spins; i++) {
        if (word->value != seen) return;
        _mm_pause();
    }
    InterlockedIncrement(&word->sleepers);
    while (word->value == seen) WaitOnAddress(&word->value, &seen, sizeof seen, INFINITE);
    InterlockedDecrement(&word->sleepers);
}

static void team_wake(team_word *word) {
    if (word->sleepers) WakeByAddressAll((PVOID)&word->value);
}

static void team_free(team *t) {
    int i;
    if (InterlockedDecrement(&t->alive)) return;
    for (i = 0; i < t->workers; i++) _aligned_free(t->crew[i]);
    free(t->crew);
    _aligned_free(t);
}

/* The thread that owned the team has ended. When the whole process ends its other threads are gone already, perhaps
 * in the midst of anything, so nobody is told then. */
static void WINAPI team_dismiss(void *owned) {
    team *t = owned;
    int i;
    if (!t || RtlDllShutdownInProgress()) return;
    t->quit = 1;
    for (i = 0; i < t->workers; i++) {
        InterlockedIncrement(&t->crew[i]->go.value);
        team_wake(&t->crew[i]->go);
    }
    team_free(t);
}

static void team_prepare(void) {
    char text[16];
    DWORD length;
    if (team_ready == 2) return;
    if (InterlockedCompareExchange(&team_ready, 1, 0) == 0) {
        length = GetEnvironmentVariableA("GOMP_SPINCOUNT", text, sizeof text);
        if (length && length < sizeof text) team_spins = atoi(text);
        team_slot = FlsAlloc(NULL);
        team_owned = FlsAlloc(team_dismiss);
        if (team_slot == FLS_OUT_OF_INDEXES || team_owned == FLS_OUT_OF_INDEXES) abort();
        InterlockedExchange(&team_ready, 2);
    }
    while (team_ready != 2) SwitchToThread();
}

static DWORD WINAPI team_work(void *given) {
    team_worker *worker = given;
    team *t = worker->member.team;
    LONG seen = 0;
    FlsSetValue(team_slot, &worker->member);
    for (;;) {
        team_wait(&worker->go, seen);
        seen++;
        if (t->quit) break;
        worker->member.loops = 0;
        t->body(t->data);
        if (InterlockedDecrement(&t->left.value) == 0) team_wake(&t->left);
    }
    FlsSetValue(team_slot, NULL);
    team_free(t);
    return 0;
}

/* Have as many workers as wanted, or as many as there can be. */
static void team_grow(team *t, int wanted) {
    team_worker *worker;
    HANDLE thread;
    if (wanted > t->room) {
        team_worker **crew = realloc(t->crew, wanted * sizeof *crew);
        if (!crew) return;
        t->crew = crew;
        t->room = wanted;
    }
    while (t->workers < wanted) {
        worker = _aligned_malloc(sizeof *worker, 64);
        if (!worker) return;
        memset(worker, 0, sizeof *worker);
        worker->member.team = t;
        worker->member.index = t->workers + 1;
        InterlockedIncrement(&t->alive);
        thread = CreateThread(
            NULL, 2 << 20, team_work, worker, STACK_SIZE_PARAM_IS_A_RESERVATION, NULL);
        if (!thread) {
            InterlockedDecrement(&t->alive);
            _aligned_free(worker);
            return;
        }
        CloseHandle(thread);
        t->crew[t->workers++] = worker;
    }
}

static team *team_of_this_thread(void) {
    team *t = FlsGetValue(team_owned);
    if (!t) {
        t = _aligned_malloc(sizeof *t, 64);
        if (!t) return NULL;
        memset(t, 0, sizeof *t);
        t->alive = 1;
        t->owner.team = t;
        FlsSetValue(team_owned, t);
    }
    return t;
}

/* A region on the calling thread alone: one inside another, or without memory for a team. */
static void team_alone(void (*body)(void *), void *data) {
    team t;
    void *before = FlsGetValue(team_slot);
    memset(&t, 0, sizeof t);
    t.threads = 1;
    t.owner.team = &t;
    FlsSetValue(team_slot, &t.owner);
    body(data);
    FlsSetValue(team_slot, before);
}

void GOMP_parallel(void (*body)(void *), void *data, unsigned threads, unsigned flags) {
    team *t = NULL;
    int i, helpers = (int)threads - 1;
    LONG left;
    (void)flags;
    team_prepare();
    if (helpers > 0 && !FlsGetValue(team_slot)) t = team_of_this_thread();
    if (t) {
        team_grow(t, helpers);
        if (helpers > t->workers) helpers = t->workers;
    }
    if (!t || helpers < 1) {
        team_alone(body, data);
        return;
    }
    t->threads = helpers + 1;
    t->body = body;
    t->data = data;
    t->loop = t->ended = 0;
    t->arrived = 0;
    t->owner.loops = 0;
    InterlockedExchange(&t->left.value, helpers);
    for (i = 0; i < helpers; i++) {
        InterlockedIncrement(&t->crew[i]->go.value);
        team_wake(&t->crew[i]->go);
    }
    FlsSetValue(team_slot, &t->owner);
    body(data);
    FlsSetValue(team_slot, NULL);
    while ((left = t->left.value)) team_wait(&t->left, left);
}

int omp_get_thread_num(void) {
    team_member *me;
    team_prepare();
    me = FlsGetValue(team_slot);
    return me ? me->index : 0;
}

int omp_get_max_threads(void) {
    SYSTEM_INFO info;
    GetSystemInfo(&info);
    return (int)info.dwNumberOfProcessors;
}

void GOMP_barrier(void) {
    team_member *me = FlsGetValue(team_slot);
    team *t = me ? me->team : NULL;
    LONG seen;
    if (!t || t->threads == 1) return;
    seen = t->barrier.value;
    if (InterlockedIncrement(&t->arrived) == t->threads) {
        t->arrived = 0;
        InterlockedIncrement(&t->barrier.value);
        team_wake(&t->barrier);
    } else {
        team_wait(&t->barrier, seen);
    }
}

bool GOMP_loop_ull_nonmonotonic_dynamic_next(team_count *begin, team_count *end) {
    team *t = ((team_member *)FlsGetValue(team_slot))->team;
    team_count first = __atomic_fetch_add(&t->next, t->step, __ATOMIC_RELAXED);
    if (first >= t->end) return false;
    *begin = first;
    *end = first + t->step < t->end ? first + t->step : t->end;
    return true;
}

/* The first thread here says what is handed out, once all have left the loop before. */
bool GOMP_loop_ull_nonmonotonic_dynamic_start(
    bool up, team_count first, team_count last, team_count step, team_count chunk,
    team_count *begin, team_count *end) {
    team_member *me = FlsGetValue(team_slot);
    team *t = me->team;
    team_count mine = ++me->loops;
    int looks = 0;
    if (!up || step != 1) abort();
    if (__atomic_load_n(&t->loop, __ATOMIC_ACQUIRE) < mine) {
        while (InterlockedCompareExchange(&t->installing, 1, 0)) team_look_again(&looks);
        if (t->loop < mine) {
            while (__atomic_load_n(&t->ended, __ATOMIC_ACQUIRE) < (mine - 1) * t->threads)
                team_look_again(&looks);
            t->end = last;
            t->step = chunk;
            t->next = first;
            __atomic_store_n(&t->loop, mine, __ATOMIC_RELEASE);
        }
        InterlockedExchange(&t->installing, 0);
    }
    return GOMP_loop_ull_nonmonotonic_dynamic_next(begin, end);
}

void GOMP_loop_end_nowait(void) {
    team *t = ((team_member *)FlsGetValue(team_slot))->team;
    __atomic_fetch_add(&t->ended, 1, __ATOMIC_RELEASE);
}

#endif

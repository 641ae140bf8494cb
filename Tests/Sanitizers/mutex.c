// Tells ThreadSanitizer about the one lock it cannot see. Swift's Mutex takes a free lock and gives back one that nobody
// waits for by atomics that are inlined into our code, which the sanitizer watches. A lock that somebody holds is taken,
// and one that somebody waits for is given back, by the kernel's help in libswiftSynchronization, which is not
// instrumented: everything behind a contended Mutex would be called a race. These stand in front of those two functions,
// call them, and say what they do to the lock's word. They hide nothing that no Mutex guards.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>
#include <stdlib.h>

#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"
#define SWIFT __attribute__((swiftcall))
#define SELF __attribute__((swift_context)) void *

// Absent in programs without the sanitizer, which inherit this library from those with it.
__attribute__((weak)) void __tsan_acquire(void *address);
__attribute__((weak)) void __tsan_release(void *address);

SWIFT void lock(uint32_t thread, SELF handle) __asm__(LOCK);
SWIFT void unlock(SELF handle) __asm__(UNLOCK);

static SWIFT void (*realLock)(uint32_t thread, SELF handle);
static SWIFT void (*realUnlock)(SELF handle);

__attribute__((constructor)) static void find(void) {
  realLock = dlsym(RTLD_NEXT, LOCK);
  realUnlock = dlsym(RTLD_NEXT, UNLOCK);
}

SWIFT void lock(uint32_t thread, SELF handle) {
  if (!realLock) abort();
  realLock(thread, handle);
  if (__tsan_acquire) __tsan_acquire(handle);
}

SWIFT void unlock(SELF handle) {
  if (!realUnlock) abort();
  if (__tsan_release) __tsan_release(handle);
  realUnlock(handle);
}

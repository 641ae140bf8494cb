#include <sodium.h>

// The generator of libsodium that the system's seeds: each answer needs random bytes twice, and a system call for each
// costs as much as all the rest of a form's token. It has to be chosen before sodium_init(). Here, since Swift takes the
// library's table of functions for a variable that anybody may change.
static inline int tanggap_sodium_init(void) {
  return randombytes_set_implementation(&randombytes_internal_implementation) == 0 ? sodium_init() : -1;
}

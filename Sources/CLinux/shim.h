// What `import Glibc` leaves out, or what C packs in a way Swift cannot read.
#define _GNU_SOURCE 1
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/uio.h>

// accept4 is a GNU extension that the Glibc module map does not export.
int accept4(int fd, struct sockaddr *address, socklen_t *length, int flags);

// struct epoll_event is packed and holds a union: two typed calls keep that in C.
static inline int tanggap_epoll_ctl(int epoll, int operation, int fd, unsigned int events, unsigned long long token) {
  struct epoll_event event = {.events = events, .data = {.u64 = token}};
  return epoll_ctl(epoll, operation, fd, &event);
}
static inline unsigned int tanggap_epoll_events(const struct epoll_event *events, int index) { return events[index].events; }
static inline unsigned long long tanggap_epoll_token(const struct epoll_event *events, int index) { return events[index].data.u64; }

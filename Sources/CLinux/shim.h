// What `import Glibc` leaves out, or what C packs in a way Swift cannot read. _GNU_SOURCE stays undefined: with it the
// C library's own types would differ from those of the Glibc module, so its extensions are declared here by hand.
#include <fcntl.h>
#include <pthread.h>
#include <stddef.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/uio.h>

int accept4(int fd, struct sockaddr *address, socklen_t *length, int flags);
void *memmem(const void *haystack, size_t haystackLength, const void *needle, size_t needleLength);
int mkostemp(char *path, int flags);
int pthread_setname_np(pthread_t thread, const char *name);

// Opens a file without a name in a folder.
static const int tanggap_o_tmpfile = __O_TMPFILE;

// struct epoll_event is packed and holds a union: typed calls keep that in C.
static inline int tanggap_epoll_ctl(int epoll, int operation, int fd, unsigned int events, unsigned long long token) {
  struct epoll_event event = {.events = events, .data = {.u64 = token}};
  return epoll_ctl(epoll, operation, fd, &event);
}
static inline unsigned int tanggap_epoll_events(const struct epoll_event *events, int index) { return events[index].events; }
static inline unsigned long long tanggap_epoll_token(const struct epoll_event *events, int index) { return events[index].data.u64; }

// Two stretches in one call, without a signal when the other side is gone.
static inline ssize_t tanggap_send_two(int fd, const void *head, size_t headLength, const void *body, size_t bodyLength) {
  struct iovec parts[2] = {{(void *)head, headLength}, {(void *)body, bodyLength}};
  struct msghdr message = {.msg_iov = parts, .msg_iovlen = 2};
  return sendmsg(fd, &message, MSG_NOSIGNAL);
}

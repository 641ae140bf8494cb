// libcurl's options are variadic, which Swift cannot call: a typed call for each kind of value.
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>

typedef size_t (*tanggap_curl_stream)(char *bytes, size_t size, size_t count, void *context);
typedef int (*tanggap_curl_watch)(void *context, curl_off_t, curl_off_t, curl_off_t, curl_off_t);

static inline CURLcode tanggap_curl_set_text(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}
static inline CURLcode tanggap_curl_set_number(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}
static inline CURLcode tanggap_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
  return curl_easy_setopt(handle, option, value);
}
// The body of a mail: how long it is, and who gives its bytes.
static inline void tanggap_curl_set_body(CURL *handle, curl_off_t length, tanggap_curl_stream read, void *context) {
  curl_easy_setopt(handle, CURLOPT_UPLOAD, 1L);
  curl_easy_setopt(handle, CURLOPT_INFILESIZE_LARGE, length);
  curl_easy_setopt(handle, CURLOPT_READFUNCTION, read);
  curl_easy_setopt(handle, CURLOPT_READDATA, context);
}
// Who is told each line of the server, and who says whether to go on.
static inline void tanggap_curl_set_listeners(CURL *handle, tanggap_curl_stream line, tanggap_curl_watch watch, void *context) {
  curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, line);
  curl_easy_setopt(handle, CURLOPT_HEADERDATA, context);
  curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
  curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, watch);
  curl_easy_setopt(handle, CURLOPT_XFERINFODATA, context);
}
// Where a fault is written in words; at least CURL_ERROR_SIZE bytes that live as long as the handle.
static inline void tanggap_curl_set_fault(CURL *handle, char *buffer) {
  curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, buffer);
}

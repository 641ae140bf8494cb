#include "CCurl.h"

#include <dlfcn.h>

static struct {
  CURL *(*open)(void);
  void (*close)(CURL *);
  CURLcode (*perform)(CURL *);
  const char *(*words)(CURLcode);
  CURLcode (*set)(CURL *, CURLoption, ...);
  struct curl_slist *(*append)(struct curl_slist *, const char *);
  void (*free)(struct curl_slist *);
} curl;

_Bool tanggap_curl_load(void) {
  void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!library) return 0;
  CURLcode (*ready)(long) = (CURLcode (*)(long))dlsym(library, "curl_global_init");
  curl.open = (CURL *(*)(void))dlsym(library, "curl_easy_init");
  curl.close = (void (*)(CURL *))dlsym(library, "curl_easy_cleanup");
  curl.perform = (CURLcode(*)(CURL *))dlsym(library, "curl_easy_perform");
  curl.words = (const char *(*)(CURLcode))dlsym(library, "curl_easy_strerror");
  curl.set = (CURLcode(*)(CURL *, CURLoption, ...))dlsym(library, "curl_easy_setopt");
  curl.append = (struct curl_slist * (*)(struct curl_slist *, const char *)) dlsym(library, "curl_slist_append");
  curl.free = (void (*)(struct curl_slist *))dlsym(library, "curl_slist_free_all");
  _Bool is_whole = ready && curl.open && curl.close && curl.perform && curl.words && curl.set && curl.append && curl.free;
  return is_whole && ready(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

CURL *tanggap_curl_open(void) { return curl.open(); }
void tanggap_curl_close(CURL *handle) { curl.close(handle); }
CURLcode tanggap_curl_perform(CURL *handle) { return curl.perform(handle); }
const char *tanggap_curl_words(CURLcode code) { return curl.words(code); }

struct curl_slist *tanggap_curl_append(struct curl_slist *list, const char *text) { return curl.append(list, text); }
void tanggap_curl_free(struct curl_slist *list) { curl.free(list); }

CURLcode tanggap_curl_set_text(CURL *handle, CURLoption option, const char *value) {
  return curl.set(handle, option, value);
}

CURLcode tanggap_curl_set_number(CURL *handle, CURLoption option, long value) {
  return curl.set(handle, option, value);
}

CURLcode tanggap_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
  return curl.set(handle, option, value);
}

void tanggap_curl_set_body(CURL *handle, curl_off_t length, tanggap_curl_stream read, void *context) {
  curl.set(handle, CURLOPT_UPLOAD, 1L);
  curl.set(handle, CURLOPT_INFILESIZE_LARGE, length);
  curl.set(handle, CURLOPT_READFUNCTION, read);
  curl.set(handle, CURLOPT_READDATA, context);
}

void tanggap_curl_set_listeners(CURL *handle, tanggap_curl_stream line, tanggap_curl_watch watch, void *context) {
  curl.set(handle, CURLOPT_HEADERFUNCTION, line);
  curl.set(handle, CURLOPT_HEADERDATA, context);
  curl.set(handle, CURLOPT_NOPROGRESS, 0L);
  curl.set(handle, CURLOPT_XFERINFOFUNCTION, watch);
  curl.set(handle, CURLOPT_XFERINFODATA, context);
}

void tanggap_curl_set_post(CURL *handle, const char *body, curl_off_t length) {
  curl.set(handle, CURLOPT_POST, 1L);
  curl.set(handle, CURLOPT_POSTFIELDSIZE_LARGE, length);
  curl.set(handle, CURLOPT_COPYPOSTFIELDS, body);
}

void tanggap_curl_set_taker(CURL *handle, tanggap_curl_stream take, void *context) {
  curl.set(handle, CURLOPT_WRITEFUNCTION, take);
  curl.set(handle, CURLOPT_WRITEDATA, context);
}

void tanggap_curl_set_dialler(CURL *handle, curl_opensocket_callback dial, void *context) {
  curl.set(handle, CURLOPT_OPENSOCKETFUNCTION, dial);
  curl.set(handle, CURLOPT_OPENSOCKETDATA, context);
}

void tanggap_curl_set_fault(CURL *handle, char *buffer) { curl.set(handle, CURLOPT_ERRORBUFFER, buffer); }

// libcurl, loaded with the first mail: with all that it needs in turn (TLS, LDAP, Kerberos and more) it would cost
// every start of the program its time and memory. Its options are variadic, which Swift cannot call: here is a typed
// call for each kind of value.
#ifndef TANGGAP_CURL_H
#define TANGGAP_CURL_H

#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>

typedef size_t (*tanggap_curl_stream)(char *bytes, size_t size, size_t count, void *context);
typedef int (*tanggap_curl_watch)(void *context, curl_off_t, curl_off_t, curl_off_t, curl_off_t);

// Loads the library and readies it; false where it is not installed. Once, before any other call.
_Bool tanggap_curl_load(void);

CURL *tanggap_curl_open(void);
void tanggap_curl_close(CURL *handle);
CURLcode tanggap_curl_perform(CURL *handle);
const char *tanggap_curl_words(CURLcode code);

struct curl_slist *tanggap_curl_append(struct curl_slist *list, const char *text);
void tanggap_curl_free(struct curl_slist *list);

CURLcode tanggap_curl_set_text(CURL *handle, CURLoption option, const char *value);
CURLcode tanggap_curl_set_number(CURL *handle, CURLoption option, long value);
CURLcode tanggap_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value);
// The body of a mail: how long it is, and who gives its bytes.
void tanggap_curl_set_body(CURL *handle, curl_off_t length, tanggap_curl_stream read, void *context);
// Who is told each line of the server, and who says whether to go on.
void tanggap_curl_set_listeners(CURL *handle, tanggap_curl_stream line, tanggap_curl_watch watch, void *context);
// A request with this body, which is copied, and who takes the bytes of its answer.
void tanggap_curl_set_post(CURL *handle, const char *body, curl_off_t length);
void tanggap_curl_set_taker(CURL *handle, tanggap_curl_stream take, void *context);
// Who opens a socket to an address that a name stands for, or does not.
void tanggap_curl_set_dialler(CURL *handle, curl_opensocket_callback dial, void *context);
// Where a fault is written in words; at least CURL_ERROR_SIZE bytes that live as long as the handle.
void tanggap_curl_set_fault(CURL *handle, char *buffer);

#endif

// libarchive, loaded with the first ZIP: with all that it needs in turn (libxml2, ICU, compressors) it would cost every
// start of the program its time and memory. Here is what writing a ZIP takes.
#ifndef TANGGAP_ARCHIVE_H
#define TANGGAP_ARCHIVE_H

#include <stddef.h>

// A ZIP that is being written; it belongs to one thread.
typedef struct tanggap_zip tanggap_zip;

// Loads the library; false where it is not installed. Once, before any other call.
_Bool tanggap_zip_load(void);

// Begins an archive in the file at `path`; NULL when there is no memory, or the file cannot be opened.
tanggap_zip *tanggap_zip_open(const char *path);
// Begins a file of `size` bytes, named in UTF-8, changed so many seconds after 1 January 1970.
_Bool tanggap_zip_begin(tanggap_zip *zip, const char *name, long long size, long long seconds);
// Adds bytes to the file that was begun last; false when the disk is full, or they are more than were announced.
_Bool tanggap_zip_write(tanggap_zip *zip, const void *bytes, size_t count);
// Writes the directory at the end. Without it the file is no archive.
_Bool tanggap_zip_finish(tanggap_zip *zip);
void tanggap_zip_free(tanggap_zip *zip);
// Why the last call failed, in libarchive's words; lives until the next call.
const char *tanggap_zip_words(tanggap_zip *zip);

#endif

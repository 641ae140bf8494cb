#define _GNU_SOURCE
#include "CArchive.h"

#include <archive.h>
#include <archive_entry.h>
#include <dlfcn.h>
#include <locale.h>
#include <stdlib.h>

struct tanggap_zip {
  struct archive *archive;
  struct archive_entry *entry;
};

// Each pointer has the very type that libarchive's header declares.
static struct {
  __typeof__(archive_write_new) *open;
  __typeof__(archive_write_set_format_zip) *set_format;
  __typeof__(archive_write_set_bytes_in_last_block) *set_last_block;
  __typeof__(archive_write_open_filename) *open_file;
  __typeof__(archive_write_header) *begin;
  __typeof__(archive_write_data) *write;
  __typeof__(archive_write_close) *close;
  __typeof__(archive_write_free) *free;
  __typeof__(archive_error_string) *words;
  __typeof__(archive_entry_new) *entry;
  __typeof__(archive_entry_clear) *clear;
  __typeof__(archive_entry_free) *free_entry;
  __typeof__(archive_entry_set_pathname) *set_name;
  __typeof__(archive_entry_set_size) *set_size;
  __typeof__(archive_entry_set_filetype) *set_type;
  __typeof__(archive_entry_set_perm) *set_rights;
  __typeof__(archive_entry_set_mtime) *set_time;
} lib;

// Names are taken for text of the thread's locale, and marked as UTF-8 only where that is one of UTF-8.
static locale_t unicode;

#define FIND(field, name) ((lib.field = (__typeof__(lib.field))dlsym(library, name)) != NULL)

_Bool tanggap_zip_load(void) {
  void *library = dlopen("libarchive.so.13", RTLD_NOW | RTLD_LOCAL);
  if (!library) return 0;
  unicode = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
  return unicode && FIND(open, "archive_write_new") && FIND(set_format, "archive_write_set_format_zip")
    && FIND(set_last_block, "archive_write_set_bytes_in_last_block") && FIND(open_file, "archive_write_open_filename")
    && FIND(begin, "archive_write_header") && FIND(write, "archive_write_data")
    && FIND(close, "archive_write_close") && FIND(free, "archive_write_free")
    && FIND(words, "archive_error_string") && FIND(entry, "archive_entry_new") && FIND(clear, "archive_entry_clear")
    && FIND(free_entry, "archive_entry_free") && FIND(set_name, "archive_entry_set_pathname")
    && FIND(set_size, "archive_entry_set_size") && FIND(set_type, "archive_entry_set_filetype")
    && FIND(set_rights, "archive_entry_set_perm") && FIND(set_time, "archive_entry_set_mtime");
}

tanggap_zip *tanggap_zip_open(const char *path) {
  tanggap_zip *zip = calloc(1, sizeof *zip);
  if (!zip) return NULL;
  zip->archive = lib.open();
  zip->entry = lib.entry();
  if (zip->archive && zip->entry && lib.set_format(zip->archive) == ARCHIVE_OK
      && lib.set_last_block(zip->archive, 1) == ARCHIVE_OK && lib.open_file(zip->archive, path) == ARCHIVE_OK)
    return zip;
  tanggap_zip_free(zip);
  return NULL;
}

_Bool tanggap_zip_begin(tanggap_zip *zip, const char *name, long long size, long long seconds) {
  lib.clear(zip->entry);
  lib.set_name(zip->entry, name);
  lib.set_size(zip->entry, size);
  lib.set_type(zip->entry, AE_IFREG);
  lib.set_rights(zip->entry, 0644);
  lib.set_time(zip->entry, seconds, 0);
  locale_t before = uselocale(unicode);
  int code = lib.begin(zip->archive, zip->entry);
  uselocale(before);
  return code == ARCHIVE_OK;
}

_Bool tanggap_zip_write(tanggap_zip *zip, const void *bytes, size_t count) {
  // What is more than was announced is left out without a word, hence the question how much was taken.
  return lib.write(zip->archive, bytes, count) == (la_ssize_t)count;
}

_Bool tanggap_zip_finish(tanggap_zip *zip) { return lib.close(zip->archive) == ARCHIVE_OK; }

void tanggap_zip_free(tanggap_zip *zip) {
  if (zip->entry) lib.free_entry(zip->entry);
  if (zip->archive) lib.free(zip->archive);
  free(zip);
}

const char *tanggap_zip_words(tanggap_zip *zip) { return lib.words(zip->archive); }

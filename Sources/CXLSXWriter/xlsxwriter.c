#include "CXLSXWriter.h"

#include <dlfcn.h>
#include <pthread.h>

// Each pointer has the very type that libxlsxwriter's header declares.
#define EACH(USE)                                                                                                      \
  USE(workbook_new_opt) USE(workbook_add_worksheet) USE(workbook_add_format) USE(workbook_close) USE(lxw_workbook_free) \
  USE(worksheet_autofilter) USE(worksheet_freeze_panes) USE(worksheet_set_column) USE(worksheet_write_number)          \
  USE(worksheet_write_string) USE(format_set_bold) USE(format_set_num_format) USE(lxw_strerror)

#define FIELD(name) __typeof__(name) *name;
static struct { EACH(FIELD) } lib;

static pthread_once_t once = PTHREAD_ONCE_INIT;
static int isThere;

#define FIND(name) &&(lib.name = (__typeof__(lib.name))dlsym(library, #name)) != NULL
static void load(void) {
  void *library = dlopen("libxlsxwriter.so.4", RTLD_NOW | RTLD_LOCAL);
  isThere = library != NULL EACH(FIND);
}

lxw_workbook *tanggap_xlsx_open(const char *path, char *folder) {
  pthread_once(&once, load);
  if (!isThere) return NULL;
  lxw_workbook_options options = {.constant_memory = LXW_TRUE, .tmpdir = folder, .use_zip64 = LXW_FALSE};
  return lib.workbook_new_opt(path, &options);
}

lxw_worksheet *workbook_add_worksheet(lxw_workbook *book, const char *name) {
  return lib.workbook_add_worksheet(book, name);
}
lxw_format *workbook_add_format(lxw_workbook *book) { return lib.workbook_add_format(book); }
lxw_error workbook_close(lxw_workbook *book) { return lib.workbook_close(book); }
void lxw_workbook_free(lxw_workbook *book) { lib.lxw_workbook_free(book); }
lxw_error worksheet_autofilter(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, lxw_row_t last, lxw_col_t end) {
  return lib.worksheet_autofilter(sheet, row, column, last, end);
}
void worksheet_freeze_panes(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column) {
  lib.worksheet_freeze_panes(sheet, row, column);
}
lxw_error worksheet_set_column(lxw_worksheet *sheet, lxw_col_t column, lxw_col_t end, double width, lxw_format *format) {
  return lib.worksheet_set_column(sheet, column, end, width, format);
}
lxw_error worksheet_write_number(
  lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, double number, lxw_format *format) {
  return lib.worksheet_write_number(sheet, row, column, number, format);
}
lxw_error worksheet_write_string(
  lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const char *text, lxw_format *format) {
  return lib.worksheet_write_string(sheet, row, column, text, format);
}
void format_set_bold(lxw_format *format) { lib.format_set_bold(format); }
void format_set_num_format(lxw_format *format, const char *pattern) { lib.format_set_num_format(format, pattern); }
char *lxw_strerror(lxw_error error) { return lib.lxw_strerror(error); }

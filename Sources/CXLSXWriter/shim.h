#include <stdio.h>
#include <xlsxwriter.h>

// In constant-memory mode a row leaves for a temporary file in `folder` as soon as the next one begins.
static inline lxw_workbook *tanggap_xlsx_open(const char *path, char *folder) {
  lxw_workbook_options options = {.constant_memory = LXW_TRUE, .tmpdir = folder, .use_zip64 = LXW_FALSE};
  return workbook_new_opt(path, &options);
}

// Bytes of the rows that have left, or -1 when not all of them arrived: the library writes them without asking.
static inline long tanggap_xlsx_written(lxw_worksheet *sheet) {
  FILE *rows = sheet->optimize_tmpfile;
  return rows == NULL || fflush(rows) != 0 || ferror(rows) ? -1 : ftell(rows);
}

// Gives the temporary file back; the library forgets to when a workbook is not closed.
static inline void tanggap_xlsx_drop_rows(lxw_worksheet *sheet) {
  if (sheet->optimize_tmpfile != NULL) fclose(sheet->optimize_tmpfile);
  sheet->optimize_tmpfile = NULL;
}

// libxlsxwriter, loaded when the first workbook is made: linking it would bring libcrypto into every process, some two
// megabytes that a server without exports never uses. The functions that the program calls keep their own names.
#include <stdio.h>
#include <xlsxwriter.h>

// A workbook in constant-memory mode: a row leaves for a temporary file in `folder` as soon as the next one begins. NULL
// where the library is not there, or cannot begin.
lxw_workbook *tanggap_xlsx_open(const char *path, char *folder);

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

#include <sqlite3.h>

// SQLITE_TRANSIENT is a cast that Swift does not import: it tells SQLite to copy the bytes at once.
// An empty Swift buffer may have no address, which SQLite would bind as NULL.
static inline int tanggap_bind_text(sqlite3_stmt *statement, int index, const void *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_text64(statement, index, bytes ? (const char *)bytes : "", count, SQLITE_TRANSIENT, SQLITE_UTF8);
}
static inline int tanggap_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_blob64(statement, index, bytes ? bytes : "", count, SQLITE_TRANSIENT);
}

// sqlite3_db_config is variadic. "Text" in double quotes is a name, never a string, and the schema's own tables
// and FTS shadow tables cannot be written from SQL.
static inline int tanggap_strict(sqlite3 *database) {
  int result = sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DML, 0, (int *)0);
  if (result == SQLITE_OK) result = sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DDL, 0, (int *)0);
  if (result == SQLITE_OK) result = sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
  return result;
}

// sqlite3_config is variadic too. SQLite counts its memory under one lock for all threads; nobody reads the count.
static inline int tanggap_no_memory_count(void) { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }

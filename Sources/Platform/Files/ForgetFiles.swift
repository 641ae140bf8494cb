import Database

extension Deed {
  /// Takes away what is in some files, for whose owner it may be kept no longer; that they were there, and their hashes,
  /// stay.
  package func forgetFiles(_ files: [Attachment.ID]) throws {
    guard !files.isEmpty else { return }
    try db.execute("DELETE FROM fileChunk WHERE fileID IN \(list: files)")
    try db.execute("UPDATE file SET name = 'dihapus' WHERE id IN \(list: files)")
  }

  /// Takes away what mails about a record said, and to whom; when they were sent stays.
  package func forgetMails(about subject: Subject) throws {
    try db.execute(
      """
      UPDATE mail SET address = 'dihapus@contoh.invalid', subject = 'Data dihapus', body = 'Data dihapus'
      WHERE subjectKind = \(subject.kind) AND subjectID = \(subject.id)
      """)
  }
}

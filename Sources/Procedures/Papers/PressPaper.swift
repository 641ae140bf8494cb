import Database
import Documents
import HTTP
import Platform

extension App {
  /// Makes the PDF of an issued paper from what was frozen, and stores it. Whoever comes second gets the first one's.
  package nonisolated(nonsending) func press(_ paper: Paper) async throws -> Attachment {
    let html = try documentText(of: paper)
    let pdf: [UInt8]
    do {
      pdf = try await press.pdf(of: html)
    } catch let error as PDFError {
      try await write(by: .system) { deed in try deed.delay(paper, because: error) }
      throw error
    }
    return try await write(by: .system) { deed in try deed.keep(pdf, of: paper) }
  }

  /// The same for the job.
  fileprivate func pressNow(_ paper: Paper) throws {
    let html = try documentText(of: paper)
    do {
      let pdf = try press.pdfUnhurried(of: html)
      try writeNow(by: .system) { deed in _ = try deed.keep(pdf, of: paper) }
    } catch let error as PDFError {
      try writeNow(by: .system) { deed in try deed.delay(paper, because: error) }
      throw error
    }
  }

  private func documentText(of paper: Paper) throws -> [UInt8] {
    guard let text = try database.read({ try $0.text(of: paper.id) }) else { throw VisitError.notFound }
    return try document(text, title: paper.title)
  }
}

extension Deed {
  fileprivate func keep(_ pdf: [UInt8], of paper: Paper) throws -> Attachment {
    if let file = try db.pdf(of: paper.id) {
      try record("paper.pressedAgain", Subject("paper", paper.id))
      return file
    }
    // A letter's number has slashes, which no file name may have.
    let name = paper.title.replacing("/", with: "-")
    let upload = UploadedFile(filename: "\(name).pdf", claimedType: "application/pdf", bytes: pdf)
    let file = try db.keep(upload, as: app.world.token(), at: at)
    let sum = Sodium.sha256(pdf)
    try db.execute(
      "INSERT INTO paperFile (paperID, fileID, sha256, madeAt) VALUES (\(paper.id), \(file), \(sum), \(at))")
    try db.execute("DELETE FROM paperWaiting WHERE paperID = \(paper.id)")
    let digits = PaperHash.words(sum).filter { $0 != " " }
    try record("paper.pressed", Subject("paper", paper.id), "file=\(file) sha256=\(digits)")
    guard let kept = try db.pdf(of: paper.id) else { throw VisitError.notFound }
    return kept
  }

  /// Tried again after 1, 2, 4 … minutes, at most half a day.
  fileprivate func delay(_ paper: Paper, because error: PDFError) throws {
    let attempts: Int = try db.value("SELECT attempts FROM paperWaiting WHERE paperID = \(paper.id)") ?? 0
    let next = at.adding(minutes: min(720, 1 << min(attempts, 10)))
    try db.execute(
      """
      UPDATE paperWaiting SET attempts = attempts + 1, nextAt = \(next), fault = \("\(error)")
      WHERE paperID = \(paper.id)
      """)
    try record("paper.delayed", Subject("paper", paper.id), "attempts=\(attempts + 1)")
  }
}

extension Job {
  /// How many are made at most before the other jobs have their turn, and for how long the next is still begun.
  private static let batch = 4
  private static let turn = Duration.seconds(30)

  /// Makes the PDFs of papers that were issued, the newest first: somebody waits for those.
  static let pressPapers = Job("press papers") { app in
    let now = app.world.now()
    let waiting: [Paper.ID] = try app.database.read { db in
      try db.values(
        """
        SELECT paperID FROM paperWaiting WHERE nextAt <= \(now) ORDER BY nextAt DESC, paperID DESC LIMIT \(batch)
        """)
    }
    let end = ContinuousClock.now + turn
    for id in waiting where ContinuousClock.now < end {
      guard let paper = try app.database.read({ try $0.paper(id) }) else { continue }
      do {
        try app.pressNow(paper)
      } catch PDFError.notInstalled {
        return  // Nothing is amiss with the papers: each page that offers a PDF says what is missing.
      }
    }
  }
}

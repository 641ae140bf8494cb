import Database
import HTTP
import Platform
import Procedures

/// A form of the case page as it was sent, and why it did not go through.
struct SentForm {
  /// The forms of the page.
  enum Place: Equatable {
    case step(StepKind)
    case note
  }

  let place: Place
  let form: FormData
  /// The files that came with it, now or before.
  let tray: FileTray?
  var errors = FormErrors()
  /// What has changed since the page was read, in whole sentences; nil when nothing has.
  var change: String?

  init(_ place: Place, _ form: FormData, _ tray: FileTray? = nil) {
    self.place = place
    self.form = form
    self.tray = tray
  }

  var status: Status { change != nil ? .conflict : errors.isEmpty ? .ok : .unprocessable }
}

extension Visit {
  /// Refuses a form that does not say which state of the case it was made from: nobody could tell whether it is stale.
  func requireVersion(_ form: FormData, of kind: StepKind) throws {
    guard form.int("version") == nil else { return }
    throw VisitError.stale(
      try change(since: form, of: kind)
        ?? "Formulir ini tidak menyebut keadaan keluhan yang Anda baca. Periksa keadaannya sekarang, lalu kirim lagi.")
  }

  /// What has changed since the form of a step was read, in whole sentences; nil while it can still be sent.
  func change(since form: FormData, of kind: StepKind) throws -> String? {
    let run = try caseRun()
    let version = form.int("version")
    return try read { db in
      let isOpen = try db.openStep(of: run.id)?.kind == kind
      guard !isOpen || (version ?? run.version) != run.version else { return nil }
      return try db.changes(of: run, words: words, isForColleague: true)
    }
  }

  /// The same for any form of the case page.
  func change(since sent: SentForm) throws -> String? {
    switch sent.place {
    case .step(let kind): try change(since: sent.form, of: kind)
    case .note: try caseRun().isOpen ? nil : Case.closedWords
    }
  }
}

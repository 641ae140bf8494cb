import Database
import HTTP
import Platform
import Procedures

/// What the customer says of what was done for him (rows C6 and D11): a fact of its own, with how it became known.
struct Satisfaction: Sendable, FromRow {
  let isSatisfied: Bool
  /// His words; empty when he is satisfied and said no more.
  let text: String
  let at: Instant
  /// Whether a colleague wrote it down for him.
  let isRecordedByDesk: Bool

  init(row: Row) throws(RowError) {
    isSatisfied = try row["isSatisfied"]
    text = try row["text"]
    at = try row["at"]
    isRecordedByDesk = try row["recordedBy"] as Person.ID? != nil
  }

  /// How a case ends after it.
  var ending: CaseEnding {
    guard isSatisfied else { return .decidedFinally }
    return isRecordedByDesk ? .satisfiedByDesk : .confirmedByCustomer
  }
}

extension Snapshot {
  /// What the customer last said; nil while he was not asked.
  func satisfaction(of complaint: Complaint.ID) throws -> Satisfaction? {
    try row("SELECT * FROM satisfaction WHERE complaintID = \(complaint) ORDER BY caseStepID DESC LIMIT 1")
  }
}

extension Deed {
  /// How the case of a complaint ends, if its next deed ends it: true to what the customer said last.
  func ending(of complaint: Complaint.ID) throws -> CaseEnding {
    try db.satisfaction(of: complaint)?.ending ?? .decidedFinally
  }
}

/// What a form about the customer's word may send: his own, or the desk's for him.
struct SatisfactionForm: Sendable {
  let isSatisfied: Bool
  let text: String
  /// How the desk heard it; nil from the customer himself.
  let way: ContactWay?
  let version: Int?

  static let limits: TextLimits = ["text": 5000]

  private init(_ isSatisfied: Bool, _ text: String, _ way: ContactWay?, _ version: Int?) {
    (self.isSatisfied, self.text, self.way, self.version) = (isSatisfied, text, way, version)
  }

  /// The customer's own form, which stands at an address for each of the two answers.
  init(_ form: FormData, isSatisfied: Bool) throws(FormErrors) {
    let text = form.text("text")
    var errors = FormErrors()
    Self.limits.check(form, &errors)
    if !isSatisfied, text.isEmpty {
      errors.note("text", "Tulis apa yang belum sesuai, supaya kami dapat menanganinya.")
    }
    guard errors.isEmpty else { throw errors }
    self.init(isSatisfied, text, nil, nil)
  }

  /// The desk's form.
  init(desk form: FormData) throws(FormErrors) {
    var errors = FormErrors()
    let verdict = form.text("verdict")
    let way = ContactWay(rawValue: form.text("way"))
    let text = form.text("text")
    if !["satisfied", "dissatisfied"].contains(verdict) { errors.note("verdict", "Pilih jawaban pelanggan.") }
    if way == nil { errors.note("way", "Pilih bagaimana pelanggan menyampaikannya.") }
    if text.isEmpty { errors.note("text", "Tulis apa yang dikatakan pelanggan.") }
    Self.limits.check(form, &errors)
    guard errors.isEmpty else { throw errors }
    self.init(verdict == "satisfied", text, way, form.int("version"))
  }
}

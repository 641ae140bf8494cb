import Database
import Platform
import Procedures

/// A complaint that may be about the same matter as another: shown to somebody who judges it, never joined by itself.
struct SimilarComplaint: Sendable {
  let run: Case
  /// Whether the customer left the same telephone or address in both, and is named in both.
  let hasSameContact: Bool
  /// How much the subjects say the same, in whole percent; 0 where they do not.
  let percent: Int

  /// Why it is shown: "kontak pelanggan sama, perihal 75% sama".
  var groundWords: String {
    let subject = percent == 100 ? "perihal sama" : "perihal \(percent)% sama"
    return [hasSameContact ? "kontak pelanggan sama" : "", percent > 0 ? subject : ""].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  /// How long before a complaint another of the same customer, or in the same words, is worth a look.
  static let days = 90
  /// Entries of the search index that are compared: the newest that share a telling word.
  fileprivate static let compared = 200
  /// As many as somebody reads.
  fileprivate static let most = 10
}

/// What complaints are compared by.
struct Matter: Sendable {
  let subject: String
  /// Of a customer who is named; nil of any other.
  let contact: Contact?
  let openedAt: Instant
  /// Nil while it is not recorded.
  var complaint: Complaint.ID?
}

extension Matter {
  /// What is about to be recorded.
  init(_ new: NewComplaint) {
    self.init(
      subject: new.subject, contact: new.confidentiality == .named ? new.contact : nil, openedAt: new.openedAt)
  }
}

extension Snapshot {
  /// The complaints that may be about the same matter as this one and that a colleague may read, most alike first: those
  /// of the last months, not yet tied to it.
  func complaints(like run: Case, for colleague: SignedIn) throws -> [SimilarComplaint] {
    guard let complaint = try complaint(of: run.id) else { return [] }
    let contact = run.confidentiality == .named ? try contact(of: complaint.id) : nil
    let known = Set(try cases(linkedWith: run.id).map(\.id) + cases(mergedInto: run.id).map(\.id) + [run.id])
    return try complaints(
      like: Matter(subject: run.subject, contact: contact, openedAt: run.openedAt, complaint: complaint.id), but: known,
      for: colleague)
  }

  /// The same of a complaint that may not be recorded yet.
  func complaints(
    like matter: Matter, but known: Set<Case.ID> = [], for colleague: SignedIn
  ) throws -> [SimilarComplaint] {
    let first = matter.openedAt.adding(days: -SimilarComplaint.days)
    let ofCustomer = try matter.contact.map { try cases(of: $0) } ?? []
    let alike = try subjects(like: matter)
    let runs = ofCustomer + (try alike.keys.compactMap { try caseRun($0) })
    let unique = Dictionary(runs.map { ($0.id, $0) }) { one, _ in one }.values
    return try unique.filter { other in
      try !known.contains(other.id) && other.ending != .merged && other.openedAt >= first && mayRead(other, colleague)
    }.map { other in
      SimilarComplaint(
        run: other, hasSameContact: ofCustomer.contains { $0.id == other.id }, percent: alike[other.id] ?? 0)
    }.mostAlikeFirst
  }

  /// The newest cases whose subject says much the same, with how much in percent.
  private func subjects(like matter: Matter) throws -> [Case.ID: Int] {
    let words = Similarity.words(of: matter.subject)
    guard !words.isEmpty else { return [:] }
    let match = "subject : (" + words.sorted().prefix(8).map { "\"\($0)\"" }.joined(separator: " OR ") + ")"
    var alike: [Case.ID: Int] = [:]
    try each(
      """
      SELECT c.caseID, s.subject FROM (
        SELECT rowid AS entry, subject FROM complaintSearch
        WHERE complaintSearch MATCH \(match) AND rowid <> \(matter.complaint?.rawValue ?? 0)
        ORDER BY rowid DESC LIMIT \(SimilarComplaint.compared)
      ) s JOIN complaint c ON c.id = s.entry
      """
    ) { row in
      let share = Similarity.share(words, Similarity.words(of: try row["subject"]))
      if share >= Similarity.threshold { alike[try row["caseID"]] = Int((share * 100).rounded()) }
    }
    return Dictionary(
      uniqueKeysWithValues: alike.sorted { ($0.value, $0.key) > ($1.value, $1.key) }.prefix(SimilarComplaint.most).map {
        ($0.key, $0.value)
      })
  }
}

extension [SimilarComplaint] {
  /// The same customer with the same words before either alone; then the newest.
  fileprivate var mostAlikeFirst: [SimilarComplaint] {
    let sorted = sorted { one, other in
      (one.percent + (one.hasSameContact ? 100 : 0), one.run.openedAt)
        > (other.percent + (other.hasSameContact ? 100 : 0), other.run.openedAt)
    }
    return Array(sorted.prefix(SimilarComplaint.most))
  }
}

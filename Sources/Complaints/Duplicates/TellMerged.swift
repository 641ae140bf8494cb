import Database
import Platform
import Procedures

extension Deed {
  /// Tells the customers whose complaints went into a case that has just ended, each under his own number: nothing of
  /// who else complained, nor of what he was answered.
  func tellMerged(into subject: Subject) throws {
    guard subject.kind == "case", let survivor = try db.caseRun(Case.ID(rawValue: subject.id)),
      let ending = survivor.ending
    else { return }
    try tellMerged(into: survivor.id, that: survivor, ending)
  }

  /// What went into a merged one waited for the same end.
  private func tellMerged(into id: Case.ID, that survivor: Case, _ ending: CaseEnding) throws {
    for run in try db.cases(mergedInto: id) {
      guard let complaint = try db.complaint(of: run.id) else { continue }
      try tell(run, complaint, that: survivor, ending)
      try tellMerged(into: run.id, that: survivor, ending)
    }
  }

  private func tell(_ run: Case, _ complaint: Complaint, that survivor: Case, _ ending: CaseEnding) throws {
    let sentence = "Keluhan \(run.number) ditangani bersama keluhan \(survivor.number). \(ending.sharedWords)"
    try addEntry(
      run.id, audience: .public, kind: "case.survivorEnded",
      heading: ending == .merged ? "Penanganan bersama dilanjutkan" : "Penanganan bersama berakhir",
      text: ending.sharedWords)
    let advice = ending == .merged ? "" : Self.unsettled(run.number)
    let elsewhere = ending.leadsElsewhere ? office.customers.elsewhereLines : ""
    try tellCustomer(
      of: complaint, in: run, kind: "complaint.survivorEnded",
      subject: ending == .merged
        ? "Perkembangan keluhan \(run.number)" : "Penanganan keluhan \(run.number) berakhir",
      "\(sentence)\(advice)\(elsewhere)", way: "Perjalanannya dapat Anda lihat")
  }

  private static func unsettled(_ number: String) -> String {
    " Bila yang Anda sampaikan belum selesai, hubungi kami atau sampaikan keluhan baru, dan sebut nomor \(number)."
  }
}

extension CaseEnding {
  /// How it ended, as those read it whose complaints were dealt with in it: without the words of whoever else complained.
  var sharedWords: String {
    switch self {
    case .confirmedByCustomer, .recordedByDesk, .recordedDisputed, .satisfiedByDesk, .lapsed:
      "Penanganannya sudah selesai."
    case .decidedFinally, .finalAnswer: "Keluhan itu sudah ditutup dengan jawaban akhir kami."
    case .withdrawn: "Keluhan itu ditutup sebelum penanganannya selesai."
    case .notOurs: "Ternyata penyelesaiannya di luar wewenang kami, sehingga keluhan itu ditutup."
    case .merged: "Penanganannya dilanjutkan bersama keluhan lain yang menyangkut hal yang sama."
    }
  }

  /// Whether who is not content with it may turn elsewhere.
  fileprivate var leadsElsewhere: Bool { [.decidedFinally, .finalAnswer, .notOurs].contains(self) }
}

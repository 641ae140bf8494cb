import Database
import Platform
import Procedures

/// The reply letter, from draft to register.
enum LetterRoutes {
  static let all: [Route] =
    [
      Route(
        .get, "/keluhan/:case/surat", .caseReader, LetterPages.show, "the letter: to edit, to sign or to read (B8, B9)"),
      Route(.post, "/keluhan/:case/surat", .performer(of: .letterDraft), LetterPages.save, "saves a version (B8)"),
      Route(
        .post, "/keluhan/:case/surat/paraf", .performer(of: .letterDraft), LetterPages.initial,
        "initials the draft (B8)"),
      Route(
        .post, "/keluhan/:case/surat/tanda-tangan", .performer(of: .letterSignature), LetterPages.sign,
        "signs the letter, with the password again (B9)"),
      Route(
        .post, "/keluhan/:case/surat/pengembalian", .performer(of: .letterApproval, .letterSignature),
        LetterPages.sendBack, "sends the letter back with a reason (B9, D7)"),
      Route(
        .post, "/keluhan/:case/surat/pemeriksaan", .performer(of: .letterApproval), LetterPages.check,
        "initials the letter that was checked (D7)"),
      Route(.get, "/keluhan/:case/surat/cetak", .letterReader, LetterPages.print, "the letter on paper (B8, B9)"),
      Route(
        .get, "/keluhan/:case/surat/cetak/pdf", .letterReader, LetterPages.pdf, "the letter on paper (B8, B9), as PDF"),
      Route(.get, "/surat", .letterRegister, LetterRegisterPages.show, "letters to sign, then signed letters (B9)"),
    ] + Route.table("/surat", .letterRegister, "the register of letters, as filtered", LetterRegisterPages.table)

  static let navigation = NavigationItem(
    "Surat", "/surat", in: .records, isFor: { $0.can(.readLetters) || $0.can(.registerComplaints) })
}

extension Access {
  /// Whoever reads the case; its signed letter also whoever reads the register of letters.
  static let letterReader = Access("reads the letter") { visit in
    let decision = try Access.caseReader.decide(visit)
    guard decision == .forbid, let colleague = visit.signedIn, colleague.can(.readLetters) else { return decision }
    let token = try visit.parameter("case")
    return try visit.read { db in
      guard let run = try db.caseRun(token: token), let complaint = try db.complaint(of: run.id) else { return .hide }
      return try db.signedLetter(of: complaint.id) == nil ? .forbid : .allow
    }
  }

  /// Whoever reads the register, keeps it, or signs letters.
  static let letterRegister = Access("reads or signs letters") { visit in
    guard let colleague = visit.signedIn else { return .signIn }
    if colleague.can(.readLetters) || colleague.can(.registerComplaints) { return .allow }
    return try visit.read { try $0.signsLetters(colleague) } ? .allow : .forbid
  }
}

extension Snapshot {
  /// Whether one of a colleague's positions signs letters in some procedure.
  func signsLetters(_ colleague: SignedIn) throws -> Bool {
    try exists(
      """
      SELECT 1 FROM step s JOIN performer p ON p.id = s.performerID
      WHERE s.kind = \(StepKind.letterSignature) AND p.positionID IN \(list: colleague.seats.map(\.position))
      """)
  }
}

extension StepPanel {
  /// Drafting has a page of its own.
  static let letterDraft = StepPanel(kind: .letterDraft) { dossier, _, _, _ in
    .page(label: "Susun surat balasan", href: "\(dossier.path)/surat")
  }

  /// So has checking.
  static let letterApproval = StepPanel(kind: .letterApproval) { dossier, _, _, _ in
    .page(label: "Baca dan periksa", href: "\(dossier.path)/surat")
  }

  /// So has signing.
  static let letterSignature = StepPanel(kind: .letterSignature) { dossier, _, _, _ in
    .page(label: "Baca dan tanda tangani", href: "\(dossier.path)/surat")
  }
}

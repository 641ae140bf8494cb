import Database
import HTTP
import Platform
import Procedures

/// What of a sheet goes into a complaint that it gives rise to (row D1).
struct ToldAnswers: Sendable {
  /// Answers below the middle of their scale, in words.
  var bad: [String] = []
  /// What could hurt whom, as the respondent wrote it; empty where he told of no danger.
  var danger = ""
  /// What else he wrote himself, each behind its question.
  var texts: [String] = []

  /// Whether it gives rise to a complaint: something was judged badly, or somebody could be hurt.
  var isBad: Bool { !bad.isEmpty || !danger.isEmpty }
}

extension QuestionnaireVersion {
  /// The item of the shipped K3 questionnaire that asks what danger was seen; codes never change.
  static let dangerCode = "bahaya"

  func told(in answers: ResponseAnswers) -> ToldAnswers {
    var told = ToldAnswers(bad: badAnswers(in: answers))
    for item in items where item.kind == .text {
      guard let text = answers.texts[item.id], !text.isEmpty else { continue }
      if questionnaire.kind == .k3, item.code == Self.dangerCode { told.danger = text }
      told.texts.append("\(item.text) \(text)")
    }
    return told
  }
}

extension ToldAnswers {
  /// The text of the complaint, so that whoever handles it need not look for the sheet.
  fileprivate func words(_ wish: WishForm, unit: String) -> String {
    func lines(_ heading: String, _ lines: [String]) -> String {
      lines.isEmpty ? "" : "\(heading):\n" + lines.map { "– \($0)" }.joined(separator: "\n")
    }
    let parts = [
      wish.about, wish.asks ? "Responden minta dihubungi." : "", unit.isEmpty ? "" : "Unit kerja: \(unit).",
      lines("Yang ditulis responden", texts), lines("Nilai di bawah tengah skala", bad),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}

extension Deed {
  /// Opens the complaint through the feature that keeps them; nil where no procedure takes it.
  func raise(
    _ wish: WishForm, of asked: AskedLink, _ told: ToldAnswers, _ homes: [CaseHome]
  ) throws -> Case.ID? {
    guard let home = homes.first(where: { $0.procedures.contains(office.procedure) }) else { return nil }
    let unit = try asked.link.unit.flatMap { try db.value("SELECT name FROM unit WHERE id = \($0)") as String? } ?? ""
    let subject =
      told.danger.isEmpty ? (told.bad.isEmpty ? "Minta dihubungi" : "Penilaian kurang") : "Keadaan berbahaya"
    let token = try home.raise(
      self,
      CaseRequest(
        from: CaseContact(
          name: wish.name, phone: wish.phone, email: wish.email),
        subject: "\(subject): \(asked.round.title)", description: told.words(wish, unit: unit),
        service: asked.version.title, isSafety: asked.version.questionnaire.kind == .k3, danger: told.danger,
        place: unit))
    return try db.caseRun(token: token)?.id
  }
}

extension Snapshot {
  /// The complaint that a sheet of a named round gave rise to; nil for none.
  func complaint(bornOf response: SurveyResponse.ID) throws -> Case? {
    let run: Case.ID? = try value("SELECT caseID FROM contactWish WHERE responseID = \(response)")
    return try run.flatMap { try caseRun($0) }
  }
}

extension RespondentPages {
  /// Gives the number of the complaint, and the secret way to it except on a screen that others will use.
  func tell(of run: Case, in view: inout RespondentView, _ visit: Visit, _ asked: AskedLink) throws {
    let number = "Kami mencatatnya sebagai keluhan nomor \(run.number)."
    let way = try visit.read { db in try homes.first { $0.procedures.contains(run.procedure) }?.tracking(db, run) }
    if asked.link.kind != .kiosk, let way {
      view.paragraphs.append("\(number) Simpan tautan di bawah ini untuk mengikuti perkembangannya.")
      view.others.insert(RespondentView.Way(label: "Lacak keluhan \(run.number)", href: way), at: 0)
    } else {
      view.paragraphs.append(
        "\(number) Catat nomornya. Perkembangannya dapat Anda lihat lewat halaman Lacak keluhan di situs kami, dengan "
          + "nomor itu dan telepon atau surel Anda.")
    }
  }
}

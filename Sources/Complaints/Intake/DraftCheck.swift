import Mustache
import Platform
import Procedures

/// "Periksa jawaban Anda": everything once more, each with its way back, before it is sent.
struct DraftCheck: PublicPage {
  static let template = "Complaints/Intake/check"
  let title = DraftPage.check.question
  let answers: [Fact]
  /// Who sees what.
  let facts: [Fact]
  let back: String?
  /// What he is told of his data, and consents to by sending; nil for who stays unknown.
  let notice: Notice?
  /// That it has changed since he read it.
  let changed: String?
  let form: WebForm

  struct Notice: Renderable {
    let text: String
    let version: String
  }

  /// - Parameter isChanged: whether another wording of the notice was read before.
  init(_ draft: Draft, files: [Attachment], _ notice: PrivacyNotice, isChanged: Bool = false, words: Words) {
    answers = Self.facts(draft, files, words)
    facts = Self.audience(draft)
    back = draft.page(before: .check)?.path
    self.notice =
      draft.confidentiality == .anonymous ? nil : Notice(text: notice.text, version: "\(notice.version)")
    changed = isChanged ? "Pemberitahuan privasi berubah sejak Anda baca. Baca lagi di bawah, lalu kirim." : nil
    form = WebForm(
      action: "/keluhan/baru/kirim", hidden: [HiddenField("notice", notice.mark)], fields: [],
      button: "Kirim keluhan")
  }

  private static func facts(_ draft: Draft, _ files: [Attachment], _ words: Words) -> [Fact] {
    let day = Day(iso: draft.occurredOn).map { words.fullDate($0) } ?? ""
    var facts = [
      fact("Ringkasan", draft.subject, .what), fact("Yang terjadi", draft.description, .what),
      fact("Layanan", draft.service, .service), fact("Tanggal kejadian", day, .occasion),
      fact("Tempat kejadian", draft.place, .occasion),
      fact("Lampiran", words.list(files.map(\.name)), .files),
      fact("Ada yang terluka atau bisa terluka", draft.isDangerous == "yes" ? "Ya" : "Tidak", .danger),
    ]
    if draft.isDangerous == "yes" { facts.append(fact("Bahayanya", draft.danger, .danger)) }
    facts.append(fact("Yang diharapkan", draft.remedy, .remedy))
    facts.append(fact("Disebut", draft.confidentiality?.words ?? "", .identity))
    guard draft.confidentiality != .anonymous else { return facts }
    return facts + [
      fact("Nama", draft.contact.name, .contact), fact("Perusahaan atau lembaga", draft.contact.organisation, .contact),
      fact("Telepon", PhoneNumber(draft.contact.phone)?.display ?? "", .contact),
      fact("Surel", draft.contact.email, .contact), fact("Alamat", draft.contact.address, .contact),
    ]
  }

  private static func fact(_ label: String, _ value: String, _ page: DraftPage) -> Fact {
    Fact(label, value, href: page.pathFromCheck)
  }

  /// "Siapa yang melihat apa", before anything is sent.
  private static func audience(_ draft: Draft) -> [Fact] {
    let who =
      switch draft.confidentiality {
      case .anonymous, nil: "Tidak seorang pun; nama dan kontak tidak disimpan."
      case .confidential: "Petugas pelayanan dan kepala saja; setiap kali dibuka tercatat."
      case .named: "Petugas yang menangani keluhan ini."
      }
    return [
      Fact("Isi keluhan dan lampiran", "Petugas yang menangani keluhan ini dan pimpinannya."),
      Fact("Nama dan kontak", who),
    ]
  }
}

/// What to do first when somebody is or could be hurt; the complaint goes on afterwards.
struct EmergencyNotice: PublicPage {
  static let template = "Complaints/Intake/emergency"
  let title = "Bila ada bahaya sekarang"
  let emergencyPhone: String
  let officePhone: String
  let next: String
  let back: String
}

extension Confidentiality {
  /// As the form and the case page say it.
  package var words: String {
    switch self {
    case .named: "Dengan nama"
    case .confidential: "Rahasia"
    case .anonymous: "Anonim"
    }
  }
}

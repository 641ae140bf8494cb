import HTTP
import Mustache
import Platform

/// One version: its sections and items, what is still wrong with a draft, and what its reader may do with it.
struct VersionShow: StaffPage {
  static let template = "Satisfaction/Questionnaires/version"

  struct Finding: Renderable {
    let text: String
    let href: String?
  }

  struct Link: Renderable {
    let label: String
    let href: String
  }

  /// Where the buttons of a section or an item lead; nil where there is no such way.
  struct Deeds: Renderable {
    let name: String
    let up: String?
    let down: String?
    let remove: String?
    let askRemove: String?
    let edition: Int
  }

  struct Line: Renderable {
    let number: Int
    let text: String
    let href: String?
    let kind: String
    let topic: String
    let code: String
    let required: String
    let condition: String?
    let answers: String
    let deeds: Deeds?
  }

  struct Part: Renderable {
    let number: Int
    let heading: String
    let guidance: String
    let href: String?
    let lines: [Line]
    let hasLines: Bool
    let add: String?
    let deeds: Deeds?
  }

  let title: String
  let breadcrumbs: [Breadcrumb]
  let places: [SurveyPlaceLink]
  let heading: String
  let state: String
  let notice: ChangeNotice?
  let links: [Link]
  let facts: [Fact]
  let findings: [Finding]
  let hasFindings: Bool
  let issue: WebForm?
  /// Puts the blank paper of an issued version into the archive, for who may.
  let archive: WebForm?
  let parts: [Part]
  let addSection: String?

  init(_ version: QuestionnaireVersion, mayEdit: Bool, notice: ChangeNotice?, _ words: Words) {
    let isOpen = mayEdit && version.isDraft && version.questionnaire.retiredAt == nil
    heading = "\(version.title), versi\u{A0}\(version.number)"
    title = notice?.titled(heading) ?? heading
    breadcrumbs = Breadcrumb.to(version).dropLast() + [Breadcrumb("Versi \(version.number)")]
    places = SurveyPlaceLink.all(at: .questionnaires)
    state = version.state(words)
    self.notice = notice
    links = Self.links(version, isOpen: isOpen, mayAsk: mayEdit)
    facts = [
      Fact("Jenis", version.questionnaire.kind.words),
      Fact("Isi", "\(words.count(version.items.count, "butir")) dalam \(version.sections.count) bagian"),
      Fact("Lama mengisi", "sekitar \(version.minutes) menit"), Fact("Untuk apa", version.purpose),
      Fact("Ucapan setelah selesai", version.thanks),
    ]
    findings = version.isDraft ? Self.findings(version, isOpen: isOpen) : []
    hasFindings = !findings.isEmpty
    issue =
      isOpen && findings.isEmpty
      ? WebForm(
        action: version.place.path + "/terbit", hidden: [HiddenField("edition", "\(version.edition)")], fields: [],
        button: "Terbitkan versi \(version.number)") : nil
    archive =
      mayEdit && !version.isDraft
      ? WebForm(action: version.place.path + "/cetak", fields: [], button: "Arsipkan formulir kosong") : nil
    parts = version.sections.indices.map { Part(version, $0, isOpen: isOpen) }
    addSection = isOpen ? version.place.path + "/bagian-baru" : nil
  }

  private static func findings(_ version: QuestionnaireVersion, isOpen: Bool) -> [Finding] {
    version.faults.map { fault in
      Finding(text: fault.words, href: isOpen ? fault.item.map { "\(version.place.path)/butir/\($0)" } : nil)
    }
  }

  private static func links(_ version: QuestionnaireVersion, isOpen: Bool, mayAsk: Bool) -> [Link] {
    let path = version.place.path
    let isAsked = mayAsk && !version.isDraft && version.questionnaire.retiredAt == nil
    return (isAsked ? [Link(label: "Susun putaran", href: RoundRoutes.make)] : [])
      + (isOpen ? [Link(label: "Ubah judul dan pengantar", href: path + "/sampul")] : []) + [
        Link(label: "Pratinjau", href: path + "/pratinjau"), Link(label: "Cetak kosong", href: path + "/cetak"),
        Link(label: "Semua versi", href: "\(QuestionnaireRoutes.root)/\(version.questionnaire.code)"),
      ] + (isOpen ? [Link(label: "Hapus konsep", href: path + "/hapus")] : [])
  }
}

extension VersionShow.Part {
  fileprivate init(_ version: QuestionnaireVersion, _ place: Int, isOpen: Bool) {
    let section = version.sections[place]
    let path = "\(version.place.path)/bagian/\(place + 1)"
    number = place + 1
    heading = section.title
    guidance = section.guidance
    href = isOpen ? path : nil
    lines = section.items.map { VersionShow.Line($0, in: version, isOpen: isOpen) }
    hasLines = !lines.isEmpty
    add = isOpen ? path + "/butir-baru" : nil
    deeds =
      isOpen && version.sections.count > 1
      ? VersionShow.Deeds(
        name: "bagian \(place + 1)", up: place > 0 ? path + "/naik" : nil,
        down: place < version.sections.count - 1 ? path + "/turun" : nil, remove: nil, askRemove: path + "/hapus",
        edition: version.edition) : nil
  }
}

extension VersionShow.Line {
  fileprivate init(_ item: Item, in version: QuestionnaireVersion, isOpen: Bool) {
    let path = "\(version.place.path)/butir/\(item.code)"
    number = version.number(of: item.code) ?? 0
    text = item.text
    href = isOpen ? path : nil
    kind = item.kind.words
    topic = item.topic
    code = item.code
    required = item.isRequired ? "Wajib" : "Boleh kosong"
    condition = version.condition(of: item)
    answers = item.answersInWords
    // At the edge of its section it goes over into the next one, be that empty.
    let isFirst = version.sections.first?.items.first?.code == item.code
    let isLast = version.sections.last?.items.last?.code == item.code
    deeds =
      isOpen
      ? VersionShow.Deeds(
        name: "butir \(number)", up: isFirst ? nil : path + "/naik", down: isLast ? nil : path + "/turun",
        remove: path + "/hapus", askRemove: nil, edition: version.edition) : nil
  }
}

extension Item {
  /// What may be answered, in one line.
  fileprivate var answersInWords: String {
    switch kind {
    case .pair:
      return [Self.importance, Self.performance].map { ends(of: options(at: $0)) }.joined(separator: "; ")
    case .rating: return choices.map { "\($0.value) \($0.label)" }.joined(separator: " … ")
    case .matrix: return "\(rows.map(\.label).joined(separator: "; ")): \(ends(of: choices))"
    case .likert: return ends(of: choices)
    case .number: return amount.summary
    case .skm, .single, .multiple, .date, .text: return choices.map(\.label).joined(separator: " · ")
    }
  }

  private func ends(of options: [Option]) -> String { "\(options.first?.label ?? "") … \(options.last?.label ?? "")" }
}

extension QuestionnaireVersion {
  /// Where it stands, in a sentence.
  func state(_ words: Words) -> String {
    let retired = questionnaire.retiredAt.map { " Tidak dipakai lagi sejak \(words.date($0))." } ?? ""
    guard let issuedAt else { return "Konsep. Belum dapat dipakai putaran survei sebelum terbit.\(retired)" }
    guard !isShipped else { return "Terbit, bawaan program. Isinya tidak berubah lagi.\(retired)" }
    return "Terbit \(words.date(issuedAt)). Isinya tidak berubah lagi.\(retired)"
  }
}

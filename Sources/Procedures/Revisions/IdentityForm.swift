import HTTP
import Mustache
import Platform

/// The identity block of a draft as its editor sends it.
struct IdentityForm: Sendable {
  private static let limits = RevisionText.allCases.reduce(["title": 200, "documentNumber": 100] as TextLimits) {
    $0.adding([$1.rawValue: 10_000])
  }

  let title: String
  let documentNumber: String?
  let made: Day?
  private let lists: [RevisionText: [String]]

  init(_ form: FormData) throws(FormErrors) {
    var errors = FormErrors()
    Self.limits.check(form, &errors)
    title = form.line("title")
    if title.isEmpty { errors.note("title", "Tulis nama prosedur.") }
    let number = form.line("documentNumber")
    documentNumber = number.isEmpty ? nil : number
    let day = form.text("made")
    made = Day(typed: day)
    if !day.isEmpty, made == nil { errors.note("made", "Tulis tanggalnya, misalnya 12/03/2026.") }
    var lists: [RevisionText: [String]] = [:]
    for list in RevisionText.allCases { lists[list] = form.lines(list.rawValue) }
    self.lists = lists
    guard errors.isEmpty else { throw errors }
  }

  /// The same procedure under this identity.
  func apply(to procedure: inout ProcedureDefinition) {
    procedure.title = title
    procedure.documentNumber = documentNumber
    procedure.made = made
    for (list, lines) in lists { procedure[keyPath: list.lines] = lines }
  }

  /// What the form would send of a draft as it stands.
  static func form(of procedure: ProcedureDefinition) -> FormData {
    var form: FormData = [
      "title": procedure.title, "documentNumber": procedure.documentNumber ?? "", "made": procedure.made?.iso ?? "",
    ]
    for list in RevisionText.allCases {
      form.append(list.rawValue, procedure[keyPath: list.lines].joined(separator: "\n"))
    }
    return form
  }

  static func fields(_ form: FormData, _ errors: FormErrors) -> [any Renderable] {
    [
      TextField("title", "Nama prosedur", form: form, errors: errors, width: .full, maxLength: limits["title"]),
      TextField(
        "documentNumber", "Nomor dokumen", form: form, errors: errors, width: .twenty,
        maxLength: limits["documentNumber"], isOptional: true),
      DateField(
        "made", "Tanggal pembuatan", form: form, errors: errors,
        hint: "Tanggal revisi dan tanggal efektif ditulis saat pengesahan.", isOptional: true),
    ]
      + RevisionText.inOrder.map { list in
        TextArea(
          list.rawValue, list.words, form: form, errors: errors, hint: "Satu baris satu butir.", rows: 3,
          isOptional: true)
      }
  }
}

extension RevisionText {
  /// As the paper has them.
  static let inOrder: [RevisionText] = [
    .purpose, .scope, .definition, .responsibility, .indicator, .legalBasis, .qualification, .related, .equipment,
    .warning, .recording,
  ]

  /// What its list is called.
  var words: String {
    switch self {
    case .purpose: "Tujuan"
    case .scope: "Ruang lingkup"
    case .definition: "Definisi"
    case .responsibility: "Tanggung jawab"
    case .indicator: "Performa indikator"
    case .legalBasis: "Dasar hukum"
    case .qualification: "Kualifikasi pelaksana"
    case .related: "Keterkaitan"
    case .equipment: "Peralatan dan perlengkapan"
    case .warning: "Peringatan"
    case .recording: "Pencatatan dan pendataan"
    }
  }
}

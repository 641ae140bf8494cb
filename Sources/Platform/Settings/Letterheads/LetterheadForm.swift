import HTTP
import Mustache

/// What the page of the letterhead may send, beside its file.
struct LetterheadForm: Sendable {
  let values: [Setting: String]

  private static let limits: TextLimits = ["parent": 300, "letterheadName": 300, "lines": 600]
  /// More lines would leave no room for the letter.
  private static let mostLines = 5

  init(_ form: FormData) throws(FormErrors) {
    var errors = FormErrors()
    Self.limits.check(form, &errors)
    let lines = form.text("lines").split(separator: "\n").map { String($0) }.filter { !$0.allSatisfy(\.isWhitespace) }
    if lines.count > Self.mostLines {
      errors.note("lines", "Paling banyak \(Self.mostLines) baris; sekarang \(lines.count).")
    }
    guard errors.isEmpty else { throw errors }
    var values: [Setting: String] = [
      .parent: form.text("parent"), .letterheadName: form.line("letterheadName"),
      .letterheadLines: lines.joined(separator: "\n"),
    ]
    if form.isChecked("removeLogo") { values[.logo] = "" }
    self.values = values
  }
}

/// The form of the letterhead over the letterhead as it prints.
struct LetterheadPage: StaffPage {
  static let template = "Settings/letterhead"
  let title: String
  let breadcrumbs = [Breadcrumb.settings, Breadcrumb("Kop surat")]
  let errorSummary: ErrorSummary?
  let form: WebForm
  let letterhead: Letterhead

  init(_ form: FormData, _ errors: FormErrors = FormErrors(), office: Office) {
    title = errors.titled("Kop surat")
    errorSummary = errors.summary
    letterhead = office.letterhead
    self.form = WebForm(
      action: LetterheadPages.path, fields: Self.fields(form, errors, hasLogo: office.ownLetterhead.logo != nil),
      button: "Simpan kop surat", isMultipart: true)
  }

  private static func fields(_ form: FormData, _ errors: FormErrors, hasLogo: Bool) -> [any Renderable] {
    let words: [any Renderable] = [
      TextArea(
        "parent", "Instansi induk", form: form, errors: errors,
        hint: "Di atas nama, satu baris untuk tiap tingkat, misalnya kementerian lalu badan.", rows: 2, maxLength: 300,
        isOptional: true),
      TextField(
        "letterheadName", "Nama pada kop", form: form, errors: errors,
        hint: "Bila dikosongkan, nama organisasi yang dicetak.", width: .full, maxLength: 300, isOptional: true),
      TextArea(
        "lines", "Alamat dan kontak", form: form, errors: errors,
        hint: "Tiap baris satu baris kop. Bila dikosongkan, disusun dari data organisasi.", rows: 4, maxLength: 600,
        isOptional: true),
      FileField(
        "logo", "Logo", errors: errors,
        limits: "PNG, JPEG, atau WebP, paling besar 5 MB. Gambar disimpan ulang, dan dicetak setinggi nama dan alamat.",
        accept: "image/png,image/jpeg,image/webp", isMultiple: false),
    ]
    guard hasLogo else { return words }
    return words + [
      CheckGroup(
        "removeLogo", "Logo yang sekarang", [Choice("1", "Hapus logo dari kop surat")], form: form, errors: errors,
        isOptional: true)
    ]
  }
}

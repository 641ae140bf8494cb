import HTTP
import Mustache
import Platform
import Procedures

/// The drafter's page: the text to edit, the letter as it will print, and the place for the initials (row B8).
struct LetterDraftPage: StaffPage {
  static let template = "Complaints/Letters/draft"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let errorSummary: ErrorSummary?
  let heading: String
  let conflict: String?
  let sentBack: SentBack?
  let voided: [String]
  /// Nil where there is nothing to choose from.
  let templates: Templates?
  let action: String
  let base: HiddenField
  let fields: [any Renderable]
  let canSave: Bool
  /// Where the same form is sent to be initialled.
  let initials: String
  let preview: String
  let sheet: LetterSheet?
  let hasVersions: Bool
  let versions: [String]

  struct SentBack: Renderable {
    let by: String
    let when: String
    let reason: String
  }

  /// What was sent and did not go through.
  struct Sent {
    var form: FormData?
    var errors = FormErrors()
    /// Why it could not be saved though nothing was wrong with it.
    var conflict: String?
    /// Whether saving again, over the newer version, is for the drafter to decide.
    var canSave = true
    /// The template that was asked for; empty where none was.
    var template = ""
  }

  init(_ found: LetterCase, _ sent: Sent, office: Office) {
    let words = Words(zone: office.zone)
    let current = found.letter?.current
    title = sent.errors.titled("Surat balasan \(found.dossier.run.number)")
    heading = "Konsep surat balasan"
    breadcrumbs = Breadcrumb.letter(found.dossier)
    errorSummary = sent.errors.summary
    conflict = sent.conflict
    sentBack = found.letter?.openReturn.map {
      SentBack(by: $0.name, when: words.dateTime($0.at), reason: $0.reason)
    }
    voided = found.letter.map { letter in letter.voidedInitials.map { letter.words(of: $0, words) } } ?? []
    action = "\(found.dossier.path)/surat"
    templates = sent.canSave ? Templates(found, chosen: sent.template) : nil
    let form = sent.form ?? (current?.text ?? found.template(office)).form
    let read = sent.conflict == nil ? sent.form?.int("version") : nil
    base = HiddenField("version", "\(read ?? current?.number ?? 0)")
    fields = Self.fields(form, sent.errors)
    canSave = sent.canSave
    initials = "\(action)/paraf"
    preview = current.map { "Versi \($0.number), seperti akan dicetak" } ?? "Belum disimpan; beginilah nanti dicetak"
    sheet =
      found.letter.flatMap { LetterSheet($0, signerTitle: found.signerTitle, office: office) }
      ?? LetterSheet(
        draft: LetterText(typed: form), hash: nil, marks: [], signerTitle: found.signerTitle, version: 0,
        office: office)
    versions = found.letter?.versionWords(words) ?? []
    hasVersions = !versions.isEmpty
  }

  private static func fields(_ form: FormData, _ errors: FormErrors) -> [any Renderable] {
    [
      TextArea(
        "addressee", "Kepada", form: form, errors: errors, hint: "Tanpa Yth.; nama, lembaga, dan alamat per baris.",
        rows: 3, maxLength: LetterText.limits["addressee"]),
      TextField("subject", "Hal", form: form, errors: errors, width: .full, maxLength: LetterText.limits["subject"]),
      TextArea(
        "body", "Isi surat", form: form, errors: errors, hint: "Baris kosong memisahkan alinea.", rows: 18,
        maxLength: LetterText.limits["body"]),
      urgency(form, errors), security(form, errors),
      TextField(
        "attachments", "Lampiran", form: form, errors: errors, hint: "Dengan kata, misalnya satu berkas.",
        width: .twenty, maxLength: LetterText.limits["attachments"], isOptional: true),
      TextArea(
        "copies", "Tembusan", form: form, errors: errors, hint: "Satu penerima per baris.", rows: 2,
        maxLength: LetterText.limits["copies"], isOptional: true),
    ]
  }
}

extension LetterDraftPage {
  static func urgency(_ form: FormData, _ errors: FormErrors) -> any Renderable {
    SelectField(
      "urgency", "Sifat", Disposition.Urgency.allCases.map { Choice($0.rawValue, $0.words) }, form: form,
      errors: errors, prompt: nil)
  }

  static func security(_ form: FormData, _ errors: FormErrors) -> any Renderable {
    SelectField(
      "security", "Klasifikasi keamanan", LetterSecurity.allCases.map { Choice($0.rawValue, $0.words) }, form: form,
      errors: errors, prompt: nil)
  }

  /// The templates to choose from, the one meant most closely for the letter first.
  struct Templates: Renderable {
    let action: String
    let field: SelectField

    /// Nil where there is only the standard one.
    init?(_ found: LetterCase, chosen: String) {
      guard !found.templates.isEmpty else { return nil }
      action = "\(found.dossier.path)/surat"
      let own = found.templates.map { Choice($0.id.description, $0.template.name) }
      field = SelectField(
        LetterCase.templateField, "Templat", own + [Choice(LetterCase.standardTemplate, LetterTemplate.standard.name)],
        form: [LetterCase.templateField: chosen],
        hint: "Mengisi formulir di bawah lagi; yang belum disimpan hilang.", prompt: nil)
    }
  }
}

extension Letter {
  /// "Paraf Ketua Pokja, Siti, atas versi 1: gugur karena surat diubah pada versi 2."
  func words(of mark: Initials, _ words: Words) -> String {
    let state = fault(of: mark).map { ": \($0)." } ?? ""
    return "Paraf \(mark.title), \(mark.name), atas versi \(mark.version)\(state)"
  }

  /// Newest first, each with what it changed.
  func versionWords(_ words: Words) -> [String] {
    versions.indices.reversed().map { place in
      let version = versions[place]
      let changes = place == 0 ? [] : version.text.differences(from: versions[place - 1].text).map(\.words)
      let changed = changes.isEmpty ? "" : "; mengubah \(words.list(changes))"
      return "Versi \(version.number), \(version.savedBy), \(words.shortDateTime(version.savedAt))\(changed)"
    }
  }
}

extension Breadcrumb {
  /// From the register down to the letter of a complaint.
  static func letter(_ dossier: Dossier) -> [Breadcrumb] {
    [Breadcrumb("Keluhan", "/keluhan"), Breadcrumb(dossier.run.number, dossier.path), Breadcrumb("Surat")]
  }
}

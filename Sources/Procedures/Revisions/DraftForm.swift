import HTTP
import Mustache
import Platform

/// One part of a draft to change.
struct DraftForm: StaffPage {
  static let template = "Procedures/Revisions/form"
  let title: String
  let breadcrumbs: [Breadcrumb]
  let heading: String
  let about: String
  let errorSummary: ErrorSummary?
  let form: WebForm

  /// - Parameter path: where it is sent, behind the draft's address.
  init(
    _ draft: RevisionDraft, _ heading: String, about: String, to path: String, _ fields: [any Renderable],
    button: String = "Simpan", _ errors: FormErrors
  ) {
    title = errors.titled(heading)
    breadcrumbs = Breadcrumb.toDraft(draft) + [Breadcrumb(heading)]
    self.heading = heading
    self.about = about
    errorSummary = errors.summary
    form = WebForm(
      action: draft.path + path, hidden: [HiddenField("version", "\(draft.version)")], fields: fields, button: button,
      cancel: (label: "Batal", href: draft.path))
  }

  static func identity(_ draft: RevisionDraft, _ form: FormData, _ errors: FormErrors = FormErrors()) -> DraftForm {
    DraftForm(
      draft, "Identitas prosedur", about: "Bagian kepala lembar prosedur.", to: "/identitas",
      IdentityForm.fields(form, errors), errors)
  }

  static func performers(
    _ draft: RevisionDraft, _ procedure: ProcedureDefinition, _ positions: [Position], _ form: FormData,
    _ errors: FormErrors = FormErrors()
  ) -> DraftForm {
    DraftForm(
      draft, "Pelaksana",
      about: "Setiap pelaksana menjadi satu kolom pada lembar, dan diisi oleh pemegang jabatannya. Kosongkan nama "
        + "pelaksana yang tidak dipakai lagi.", to: "/pelaksana",
      PerformersForm.fields(of: procedure, positions, form, errors), errors)
  }

  static func step(
    _ draft: RevisionDraft, _ step: StepDefinition, _ procedure: ProcedureDefinition, _ form: FormData,
    _ errors: FormErrors = FormErrors()
  ) -> DraftForm {
    let kept = step.follows.map { " Mengikuti pilihan pada langkah \($0)." } ?? ""
    let kind = step.kind.isFree ? "" : "Jenis langkah: \(step.kind.words)."
    return DraftForm(
      draft, "Langkah \(step.number): \(step.title)", about: kind + kept, to: "/langkah/\(step.number)",
      StepFields(step: step, procedure: procedure, form: form, errors: errors).all, errors)
  }

  static func newStep(
    _ draft: RevisionDraft, _ procedure: ProcedureDefinition, _ form: FormData, _ errors: FormErrors = FormErrors()
  ) -> DraftForm {
    DraftForm(
      draft, "Tambah langkah",
      about:
        "Langkah baru berdiri pada jalan yang biasa sesudah langkah yang dipilih. Hasil lain, dokumen, dan sifatnya "
        + "diatur setelah langkah ini ada.", to: "/langkah-baru",
      StepFields(step: .blank, procedure: procedure, form: form, errors: errors).first, button: "Tambahkan langkah",
      errors)
  }
}

extension StepDefinition {
  /// A step of which nothing is known yet.
  static let blank = StepDefinition(
    0, .decision, "", text: "", by: "", within: .days(1), outcomes: [StepOutcome("done", "Selesai", to: .end)])
}

extension Breadcrumb {
  static func toProcedure(_ revision: Revision) -> [Breadcrumb] {
    [Breadcrumb("Prosedur", "/prosedur"), Breadcrumb(revision.title, Procedure.path(revision.code))]
  }

  static func toDraft(_ draft: RevisionDraft) -> [Breadcrumb] {
    toProcedure(draft.revision) + [Breadcrumb("Konsep revisi \(draft.revision.number)", draft.path)]
  }
}

/// The question before a draft is taken away.
struct DraftDiscard: StaffPage {
  static let template = "Procedures/Revisions/form"
  let title = "Hapus konsep"
  let breadcrumbs: [Breadcrumb]
  let heading: String
  let about: String
  let errorSummary: ErrorSummary? = nil
  let form: WebForm

  init(_ draft: RevisionDraft) {
    breadcrumbs = Breadcrumb.toDraft(draft) + [Breadcrumb("Hapus konsep")]
    heading = "Hapus konsep revisi \(draft.revision.number)"
    about = "Semua perubahan dalam konsep ini hilang dan tidak dapat dikembalikan. Revisi yang berlaku tidak berubah."
    form = WebForm(
      action: draft.path + "/hapus", hidden: [HiddenField("version", "\(draft.version)")], fields: [],
      button: "Hapus konsep", isDangerous: true, cancel: (label: "Batal", href: draft.path))
  }
}

import Database
import HTTP
import Mustache
import Platform
import Procedures

/// What sorting may send.
struct SortingForm: Sendable {
  let category: Category.ID
  let unit: WorkUnit.ID
  let impact: Rating
  let urgency: Rating
  let note: String
  /// Where the procedure has several ways from here: the code of the chosen one.
  let outcome: String?
  let version: Int?

  static let limits: TextLimits = ["note": 2000]

  /// - Parameter choices: the ways that the procedure leaves open; none where there is one.
  init(_ form: FormData, choices: [Outcome] = []) throws(FormErrors) {
    var errors = FormErrors()
    let category = form.int("category").map { Category.ID(rawValue: Int64($0)) }
    let unit = form.int("unit").map { WorkUnit.ID(rawValue: Int64($0)) }
    let impact = Rating(rawValue: form.text("impact"))
    let urgency = Rating(rawValue: form.text("urgency"))
    note = form.text("note")
    version = form.int("version")
    outcome = choices.first { $0.code == form.text(RecordForm.outcomeField) }?.code
    if !choices.isEmpty, outcome == nil {
      errors.note(RecordForm.outcomeField, "Pilih kepada siapa keluhan diteruskan.")
    }
    if category == nil { errors.note("category", "Pilih kategori keluhan.") }
    if unit == nil { errors.note("unit", "Pilih unit kerja yang menangani.") }
    if impact == nil { errors.note("impact", "Pilih besarnya dampak.") }
    if urgency == nil { errors.note("urgency", "Pilih urgensinya.") }
    Self.limits.check(form, &errors)
    guard errors.isEmpty, let category, let unit, let impact, let urgency else { throw errors }
    (self.category, self.unit, self.impact, self.urgency) = (category, unit, impact, urgency)
  }
}

extension StepPanel {
  /// Category, unit, impact and urgency; the priority follows from the last two. Where somebody is or could be hurt
  /// the impact is high until somebody thinks otherwise (ITIL practice: an injury is impact high).
  static let sorting = StepPanel(kind: .sorting) { dossier, form, errors, context in
    let categories = try context.db.categories().map { Choice("\($0.id)", $0.name) }
    let units = try context.db.activeUnits().map { Choice("\($0.id)", $0.name) }
    let ways = try context.choices(dossier, of: .sorting)
    let isFirst = dossier.run.isSafety && form["version"] == nil
    let impact = isFirst ? FormData([("impact", Rating.high.rawValue)]) : form
    let safetyHint: String? =
      dossier.run.isSafety
      ? (dossier.complaint.channel == .survey && dossier.complaint.danger.isEmpty
        ? "Keluhan ini menyangkut K3." : "Pelanggan menyebut bahaya.") : nil
    let ratings = { (hints: [String]) in
      zip(Rating.allCases, hints).map { Choice($0.rawValue, $0.words, hint: $1) }
    }
    return .form(
      WebForm(
        action: "\(dossier.path)/pemilahan", hidden: [dossier.versionField],
        fields: [
          SelectField("category", "Kategori", categories, form: form, errors: errors, prompt: "Pilih kategori"),
          SelectField(
            "unit", "Unit kerja yang menangani", units, form: form, errors: errors, prompt: "Pilih unit kerja"),
          RadioGroup(
            "impact", "Dampak",
            ratings([
              "Ada yang terluka, banyak pelanggan, atau kerugian besar", "Satu pelanggan terganggu usahanya",
              "Ketidaknyamanan",
            ]),
            form: impact, errors: errors, hint: safetyHint),
          RadioGroup(
            "urgency", "Urgensi",
            ratings(["Harus ditangani hari ini", "Dalam beberapa hari", "Dapat menunggu giliran"]), form: form,
            errors: errors),
          TextArea(
            "note", "Catatan untuk pimpinan", form: form, errors: errors, rows: 3,
            maxLength: SortingForm.limits["note"], isOptional: true),
        ] + RecordSheet.choice(ways, "Sifat keluhan", form, errors), button: "Simpan pemilahan"))
  }
}

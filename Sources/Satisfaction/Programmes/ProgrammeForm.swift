import Database
import HTTP
import Mustache
import Platform

/// The words of a programme.
struct ProgrammeForm: Sendable {
  static let limits: TextLimits = ["purpose": 4_000, "scope": 4_000]

  let purpose: String
  let scope: String

  init(_ form: FormData) throws(FormErrors) {
    var errors = FormErrors()
    purpose = form.text("purpose")
    scope = form.text("scope")
    if purpose.isEmpty { errors.note("purpose", "Tulis apa yang hendak dicapai dengan program tahun ini.") }
    if scope.isEmpty { errors.note("scope", "Tulis unit dan pelanggan mana yang dicakup program ini.") }
    Self.limits.check(form, &errors)
    guard errors.isEmpty else { throw errors }
  }

  static func fields(_ form: FormData, _ errors: FormErrors) -> [any Renderable] {
    [
      TextArea(
        "purpose", "Tujuan", form: form, errors: errors,
        hint: "Satu paragraf untuk tiap baris; dicetak pada Rencana Program K3.", rows: 5,
        maxLength: limits["purpose"]),
      TextArea(
        "scope", "Ruang lingkup", form: form, errors: errors,
        hint: "Unit kerja, serta pelanggan internal dan eksternal yang dicakup.", rows: 4, maxLength: limits["scope"]),
    ]
  }
}

/// What management provides, as one form of many lines; a line of which nothing is filled in is none.
struct ResourceForm: Sendable {
  static let limits: TextLimits = ["kind": 120, "amount": 200, "provider": 120, "from": 20]
  static let most = 12
  private static let parts = ["kind", "amount", "provider", "from"]

  let resources: [ProgrammeResource]

  init(_ form: FormData) throws(FormErrors) {
    var errors = FormErrors()
    var found: [ProgrammeResource] = []
    for number in 1...Self.most {
      let texts = Self.parts.map { form.line("\($0)\(number)") }
      guard texts.contains(where: { !$0.isEmpty }) else { continue }
      let day = Day(typed: texts[3])
      if texts[0].isEmpty { errors.note("kind\(number)", "Tulis jenis sumber dayanya.") }
      if texts[1].isEmpty { errors.note("amount\(number)", "Tulis jumlahnya dengan satuannya, misalnya “2 orang”.") }
      if texts[2].isEmpty { errors.note("provider\(number)", "Tulis siapa yang menyediakannya.") }
      if day == nil { errors.note("from\(number)", "Isi sejak kapan tersedia, misalnya 12/01/2026.") }
      if let day { found.append(ProgrammeResource(kind: texts[0], amount: texts[1], provider: texts[2], from: day)) }
    }
    Self.limits.check(form, &errors)
    guard errors.isEmpty else { throw errors }
    resources = found
  }

  /// The lines that are there as the fields would hold them.
  static func filled(_ resources: [ProgrammeResource]) -> FormData {
    var form = FormData()
    for (index, resource) in resources.enumerated() {
      form.append("kind\(index + 1)", resource.kind)
      form.append("amount\(index + 1)", resource.amount)
      form.append("provider\(index + 1)", resource.provider)
      form.append("from\(index + 1)", resource.from.iso)
    }
    return form
  }

  /// Filled lines and two more are open, the rest folded away.
  static func fields(_ form: FormData, _ errors: FormErrors) -> [any Renderable] {
    let last = (1...most).last { number in parts.contains { !form.line("\($0)\(number)").isEmpty } } ?? 0
    let groups = (1...most).map { group($0, form, errors) }
    let open = min(last + 2, most)
    return Array(groups.prefix(open))
      + (open < most ? [FieldFold("Tambah baris lain", Array(groups.dropFirst(open)))] : [])
  }

  private static func group(_ number: Int, _ form: FormData, _ errors: FormErrors) -> any Renderable {
    FieldGroup(
      "Sumber daya \(number)", isRow: true,
      [
        TextField("kind\(number)", "Jenis", form: form, errors: errors, maxLength: limits["kind"]),
        TextField("amount\(number)", "Jumlah", form: form, errors: errors, maxLength: limits["amount"]),
        TextField("provider\(number)", "Disediakan oleh", form: form, errors: errors, maxLength: limits["provider"]),
        DateField("from\(number)", "Tersedia sejak", form: form, errors: errors),
      ])
  }
}

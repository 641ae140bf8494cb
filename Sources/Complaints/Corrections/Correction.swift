import Database
import Platform
import Procedures

extension RecordSheet {
  /// What is put right at once, as far as needed (row D4). It is a correction among the actions of the case, so that the
  /// request for further action shows it beside the cause and its cure.
  static let correction = RecordSheet(
    kind: .correction, slug: "koreksi", name: "Tindakan koreksi", button: "Catat koreksi", done: "Koreksi dicatat.",
    rows: "D4",
    questions: [
      Question("correction", "Koreksi yang dilakukan", missing: "Tulis apa yang dilakukan untuk membetulkannya."),
      Question("doneOn", "Tanggal dilakukan", .pastDay, missing: "Tulis tanggal koreksi dilakukan."),
      Question("evidence", "Bukti koreksi", missing: "Tulis buktinya, misalnya surel pengiriman ulang."),
    ], files: .welcome(label: "Foto atau dokumen bukti"),
    effect: { deed, recorded in
      guard let day = Day(iso: recorded.form["doneOn"]) else { throw VisitError.notFound }
      let name: String = try deed.db.value("SELECT name FROM person WHERE id = \(deed.actor.personID)") ?? ""
      let plan = PlannedAction(kind: .correction, text: recorded.form["correction"], owner: name, dueOn: day)
      let planned = try deed.planActions([plan], at: recorded.step)
      try deed.recordExecutions(
        planned.map { ExecutedAction(action: $0, doneOn: day, evidence: recorded.form["evidence"]) }, at: recorded.step)
    })
}

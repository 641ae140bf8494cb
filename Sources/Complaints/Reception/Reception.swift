import Database
import HTTP
import Platform
import Procedures

extension RecordSheet {
  /// The customer is greeted, heard and written down: who he is in full, and what exactly happened (rows C1 and D2).
  static let reception = RecordSheet(
    kind: .reception, slug: "penerimaan-keluhan", name: "Form Penerimaan Keluhan", button: "Catat penerimaan",
    done: "Penerimaan dicatat.", rows: "C1, D1, D2",
    questions: [
      Question(
        "way", "Dihubungi melalui", .choice(ContactWay.choices), hint: Reception.guide,
        missing: "Pilih bagaimana pelanggan dihubungi."),
      Question(
        "problem", "Masalah yang terjadi, dengan jelas", .text(rows: 5),
        hint: "Dengan kata-kata pelanggan; tanyakan sampai jelas apa, kapan, di mana, dan akibatnya.",
        missing: "Tulis dengan jelas masalah yang terjadi."),
      Question("response", "Tanggapan awal kepada pelanggan", missing: "Tulis apa yang disampaikan kepada pelanggan."),
      Question("organisation", "Perusahaan atau lembaga", .line),
      Question("phone", "Nomor telepon", .line),
      Question("email", "Alamat surel", .line),
      Question("address", "Alamat", .line),
    ],
    known: Reception.known,
    check: { form, errors in _ = Reach(form, errors: &errors) },
    effect: { deed, recorded in
      try deed.completeIdentity(recorded)
      try deed.logContact(
        NewContact(
          way: ContactWay(rawValue: recorded.form["way"]) ?? .other, isIncoming: true,
          summary: recorded.form["problem"] + "\n" + recorded.form["response"]),
        of: recorded.complaint.id, in: recorded.run)
    })
}

/// How a customer is received, and what is known of him before.
enum Reception {
  /// What stands beside the form while somebody listens.
  static let guide = """
    Sapa dengan nama Anda dan nama kantor, tanyakan nama pelanggan. Dengarkan tanpa menyela, tunjukkan empati, ulangi \
    pokok masalahnya, lalu ucapkan terima kasih.
    """

  static let known: @Sendable (Dossier) -> FormData = { dossier in
    guard let contact = dossier.contact else { return [:] }
    return [
      "organisation": contact.organisation, "phone": PhoneNumber(contact.phone)?.display ?? contact.phone,
      "email": contact.email, "address": contact.address,
    ]
  }
}

extension Deed {
  /// Completes who the customer is. Only of one who complains by name is anything asked, and nothing that is known is
  /// emptied.
  fileprivate func completeIdentity(_ recorded: RecordedStep) throws {
    guard recorded.run.confidentiality == .named else { return }
    var errors = FormErrors()
    let reach = Reach(recorded.form.source, errors: &errors)
    let given = [
      ("organisation", recorded.form["organisation"]), ("phone", reach.phone), ("email", reach.email),
      ("address", recorded.form["address"]),
    ]
    guard given.contains(where: { !$0.1.isEmpty }) else { return }
    try db.execute(
      """
      UPDATE complainant SET
        organisation = CASE WHEN \(given[0].1) <> '' THEN \(given[0].1) ELSE organisation END,
        phone = CASE WHEN \(given[1].1) <> '' THEN \(given[1].1) ELSE phone END,
        email = CASE WHEN \(given[2].1) <> '' THEN \(given[2].1) ELSE email END,
        address = CASE WHEN \(given[3].1) <> '' THEN \(given[3].1) ELSE address END
      WHERE complaintID = \(recorded.complaint.id)
      """)
    if !reach.phone.isEmpty { try db.index(phone: reach.phone, of: recorded.complaint.id) }
    try record("identity.completed", Subject("case", recorded.run.id))
  }
}

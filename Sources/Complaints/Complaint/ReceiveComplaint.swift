import Database
import Platform
import Procedures

extension Deed {
  /// Takes in a complaint by whatever way it came (row B1): case, number, record, story, search entry, trail and mail
  /// come into being together. The first step of the procedure ends with it.
  ///
  /// - Parameter gate: by what right it is taken in; nil: the customer's own on the website, a colleague's on his behalf
  ///   otherwise.
  package func receive(_ new: NewComplaint, gate: StepGate? = nil) throws -> FiledComplaint {
    let number = try nextNumber(.ticket)
    let opened = try openCase(
      procedure: office.procedure, number: number, subject: new.subject, confidentiality: new.confidentiality,
      isSafety: new.isDangerous || new.isSafety, receivedAt: new.receivedAt, stepOpenedAt: new.openedAt)
    let run = opened.run
    let tracking = app.world.token()
    let agenda = try new.letter.map { _ in try nextNumber(.agenda) }
    let id = try db.insert(
      new, case: run.id, tracking: tracking, agenda: agenda, by: actor.personID, at: at)
    if let agenda { try db.enter(new, as: agenda, of: id, in: run.id, by: actor.personID, at: at) }
    if new.confidentiality != .anonymous { try db.insert(new.contact, of: id) }
    try note(.channel, new.channel.rawValue, of: run.id)
    db.index(new, number: number, agenda: agenda, as: id)
    try addEntry(
      run.id, audience: .public, kind: "complaint.filed", heading: new.heading(isRecorded: actor.personID != nil),
      text: new.description, files: new.files)
    try record("complaint.filed", Subject("case", run.id), "complaint=\(id) channel=\(new.channel.rawValue)")
    let next = try complete(opened, gate: gate ?? (new.channel == .website ? .customer : .onBehalf))
    let promise = try promiseAnswer(to: id, of: run, from: next)
    try acknowledge(new, run, tracking: tracking, promise: promise)
    if new.isDangerous || new.isSafety { try warn(of: new, run) }
    return FiledComplaint(id: id, caseToken: run.token, ticket: number, trackingToken: tracking)
  }

  private static let keepLink = """

    Simpan tautan itu untuk Anda sendiri; siapa pun yang memilikinya dapat membaca keluhan ini.

    """

  /// The customer gets his number and link by mail at once, when he left an address.
  private func acknowledge(_ new: NewComplaint, _ run: Case, tracking: String, promise: Day?) throws {
    guard new.confidentiality != .anonymous, !new.contact.email.isEmpty else { return }
    let date = promise.map { " Jawaban paling lambat \(Words(zone: office.zone).fullDate($0))." } ?? ""
    try enqueue(
      Mail(
        kind: "complaint.received", address: new.contact.email, subject: "Keluhan \(run.number) kami terima",
        body: """
          Yth. \(new.contact.name),

          Keluhan Anda “\(new.subject)” kami terima dengan nomor \(run.number).\(date)
          \(office.line("Perkembangannya dapat Anda lihat", toTracking: tracking, of: run.number))
          \(office.baseURL.isEmpty ? "" : Self.keepLink)
          \(office.name)
          """, about: Subject("case", run.id), isForCustomer: true))
  }

  /// Tells those who look after safety at once; where nobody does, those who record complaints. What the customer
  /// said of the danger goes with it, who he is does not.
  private func warn(of new: NewComplaint, _ run: Case) throws {
    let safety = try db.addresses(with: .hearDangers, at: at)
    let missing = new.isDangerous ? "Pelanggan tidak menuliskan bahayanya." : "Pelanggan tidak menyebut bahaya."
    let danger = new.danger.isEmpty ? missing : new.danger
    let place = new.place.isEmpty ? "tidak disebut" : new.place
    for address in safety.isEmpty ? try db.addresses(with: .registerComplaints, at: at) : safety {
      try enqueue(
        Mail(
          kind: "complaint.danger", address: address,
          subject: new.isDangerous ? "Ada bahaya: keluhan \(run.number)" : "Keluhan K3 \(run.number)",
          body: """
            \(new.isDangerous ? "Pelanggan menyatakan ada yang terluka atau bisa terluka." : "Ada keluhan tentang K3.")

            Bahaya: \(danger)
            Tempat: \(place)

            Keluhan \(run.number), “\(new.subject)”: \(office.baseURL)/keluhan/\(run.token)

            \(office.name)
            """, about: Subject("case", run.id)))
    }
  }
}

extension NewComplaint {
  /// The colleague who writes down a customer's words must not look like their author.
  fileprivate func heading(isRecorded: Bool) -> String {
    switch channel {
    case .website: "Keluhan disampaikan"
    case .survey: isRecorded ? "Keluhan dari survei, dicatat petugas" : "Keluhan dari jawaban survei"
    default: "Keluhan pelanggan, dicatat petugas"
    }
  }
}

extension Transaction {
  fileprivate func insert(
    _ new: NewComplaint, case run: Case.ID, tracking: String, agenda: String?, by person: Person.ID?, at now: Instant
  ) throws -> Complaint.ID {
    try insert(
      """
      INSERT INTO complaint (caseID, trackingToken, draftHash, formHash, channel, receivedAt, recordedAt, recordedBy, lateReason,
        agendaNumber, letterNumber, letterDate, description, service, occurredOn, place, danger, remedy)
      VALUES (\(run), \(tracking), \(new.draftHash), \(new.formHash), \(new.channel), \(new.receivedAt), \(now), \(person),
        \(new.lateReason), \(agenda), \(new.letter?.number ?? ""), \(new.letter?.date), \(new.description),
        \(new.service), \(new.occurredOn), \(new.place), \(new.danger), \(new.remedy))
      """)
  }

  /// The letter it came as, in the register of incoming mail.
  fileprivate func enter(
    _ new: NewComplaint, as agenda: String, of complaint: Complaint.ID, in run: Case.ID, by person: Person.ID?,
    at now: Instant
  ) throws {
    try execute(
      """
      INSERT INTO incomingLetter (agenda, complaintID, caseID, receivedAt, number, date, recordedAt, recordedBy)
      VALUES (\(agenda), \(complaint), \(run), \(new.receivedAt), \(new.letter?.number ?? ""), \(new.letter?.date),
        \(now), \(person))
      """)
  }

  fileprivate func insert(_ contact: Contact, of complaint: Complaint.ID) throws {
    _ = try execute(
      """
      INSERT INTO complainant (complaintID, name, organisation, phone, email, address)
      VALUES (\(complaint), \(contact.name), \(contact.organisation), \(contact.phone), \(contact.email),
        \(contact.address))
      """)
  }
}

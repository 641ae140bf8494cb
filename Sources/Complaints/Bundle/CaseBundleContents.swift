import Database
import Documents
import Platform
import Procedures

/// What goes into the ZIP of a case, and what is to be said of it.
struct CaseBundleContents {
  let dossier: Dossier
  /// What verbs did, in words.
  let deeds: DeedWords
  let words: Words
  private(set) var papers = 0
  private(set) var attachments = 0
  /// What is not as one would expect, a sentence each.
  private(set) var notes: [String] = []

  init(_ dossier: Dossier, deeds: DeedWords, words: Words) {
    (self.dossier, self.deeds, self.words) = (dossier, deeds, words)
  }

  /// Every issued paper, oldest first: its stored PDF, or what was frozen where that is not made yet.
  mutating func addPapers(to folder: ExportedFolder, _ db: Snapshot, _ app: App) throws {
    for (place, paper) in try db.papers(of: dossier.run.id).enumerated() {
      let number = place < 9 ? "0\(place + 1)" : "\(place + 1)"
      let voided = paper.voidedAt == nil ? "" : " (nomor dibatalkan)"
      let title = paper.title.replacing("/", with: "-")
      let name = "dokumen/\(number) \(title.hasPrefix(paper.form) ? title : "\(paper.form) - \(title)")\(voided)"
      guard let file = try folder.add(name, paper, from: db, app) else {
        notes.append("Isi \(paper.form) \(paper.number) sudah dihapus menurut masa simpan.")
        continue
      }
      papers += 1
      if file.name.hasSuffix(".html") {
        notes.append("PDF \(file.name) belum dibuat; yang ada di sini teks terbitannya, untuk dibuka di peramban.")
      }
    }
  }

  /// Every attachment that staff see with the case, byte for byte, under the name by which it is downloaded.
  mutating func addFiles(to folder: ExportedFolder, _ db: Snapshot) throws {
    for file in dossier.files {
      guard let name = try db.offeredName(of: file.attachment) else {
        notes.append("“\(file.attachment.name)” tidak disertakan karena mengandung program berbahaya.")
        continue
      }
      try folder.add("lampiran/\(name)", file.attachment, from: db)
      attachments += 1
    }
  }

  func addTables(to folder: ExportedFolder, _ db: Snapshot, at now: Instant, _ office: Office) throws {
    let run = dossier.run
    let head: [(String, String)] = [
      ("Nomor", run.number), ("Perihal", run.subject), ("Keadaan", dossier.stateWords(words)),
      ("Uraian", dossier.complaint.description),
    ]
    try folder.add(
      "kasus.csv", columns: ["Keterangan", "Isi"],
      head.map { [.text($0), .text($1)] } + dossier.facts(words).map { [.text($0.label), .text($0.value)] })
    try folder.add("langkah.csv", columns: stepColumns, dossier.passed.map { steps($0, at: now, office.calendar) })
    try folder.add("perjalanan.csv", columns: storyColumns, dossier.entries.map(story))
    let trail = try db.trail(of: try subjects(db))
    let end = try db.trailHead().map { head in
      [.integer(Int(head.seq)), .empty, .empty, "Ujung jejak saat diekspor"] as [TableCell]
        + [.empty, .empty, .empty, .text(FileSum.digits(head.hash))]
    }
    try folder.add("jejak.csv", columns: trailColumns, trail.map(line) + [end].compactMap { $0 })
  }
}

extension CaseBundleContents {
  private var stepColumns: [String] {
    [
      "Langkah", "Kegiatan", "Putaran", "Pelaksana", "Dibuka (\(words.zone.label))", "Jatuh tempo", "Selesai",
      "Dikerjakan oleh", "Hasil", "Mutu baku", "Waktu terpakai", "Penilaian", "Alasan",
    ]
  }

  private func steps(_ step: CaseStep, at now: Instant, _ calendar: WorkingCalendar) -> [TableCell] {
    let use = step.use(at: now, calendar: calendar, words: words)
    let verdict = step.runsClock ? use.isLate ? "Lewat mutu baku" : "Sesuai mutu baku" : "Tanpa jatuh tempo"
    let by = [step.completedByName ?? "", step.completedAs].filter { !$0.isEmpty }.joined(separator: ", ")
    return [
      .integer(step.number), .text(step.title), .integer(step.round), .text(step.performerTitle),
      TableCell(step.openedAt, words), TableCell(step.dueAt, words), TableCell(step.completedAt, words),
      .text(by), .text(step.outcomeWords ?? ""), .text(step.standard.words), .text(use.words),
      .text(step.isOpen && !use.isLate ? "Sedang berjalan" : verdict), .text(step.reason),
    ]
  }

  private var storyColumns: [String] { ["Waktu (\(words.zone.label))", "Oleh", "Dibaca", "Judul", "Isi", "Lampiran"] }

  private func story(_ entry: CaseEntry) -> [TableCell] {
    let author = entry.author == .customer ? "pelanggan" : entry.personName ?? "program"
    return [
      TableCell(entry.at, words), .text(author), .text(entry.audience == .internal ? "hanya staf" : "juga pelanggan"),
      .text(entry.heading), .text(entry.text), .text(words.list(entry.files.map(\.attachment.name))),
    ]
  }

  private var trailColumns: [String] {
    ["No.", "Waktu (\(words.zone.label))", "Pelaku", "Perbuatan", "Kode", "Mengenai", "Rincian", "Sidik rantai"]
  }

  private func line(_ record: TrailRecord) -> [TableCell] {
    [
      .integer(Int(record.seq)), TableCell(record.at, words), .text(record.actor),
      .text(deeds.words(of: record.verb)), .text(record.verb), .text(record.subject), .text(record.detail),
      .text(FileSum.digits(record.hash)),
    ]
  }

  /// Everything that the trail names and that belongs to this case alone.
  private func subjects(_ db: Snapshot) throws -> [String: [Int64]] {
    let run = dossier.run.id
    return [
      "case": [run.rawValue], "complaint": [dossier.complaint.id.rawValue],
      "caseStep": dossier.passed.map(\.id.rawValue), "file": dossier.files.map(\.attachment.id.rawValue),
      "paper": try db.papers(of: run).map(\.id.rawValue),
      "outgoingLetter": try db.values(
        """
        SELECT id FROM outgoingLetter WHERE caseID = \(run)
        UNION SELECT o.id FROM letter l JOIN outgoingLetter o ON o.letterID = l.id
          WHERE l.complaintID = \(dossier.complaint.id)
        """),
      "incomingLetter": try db.values(
        """
        SELECT id FROM incomingLetter WHERE caseID = \(run)
        UNION SELECT id FROM incomingLetter WHERE complaintID = \(dossier.complaint.id)
        """),
    ]
  }
}

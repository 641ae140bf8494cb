import Complaints
import Database
import Platform

/// Makes a very large sample history out of a played one: every case stands so many times beside itself, at the same
/// moments, with ids, tokens, numbers, hashes and trail entries of its own. Playing a million complaints deed by deed
/// would take hours; these are the rows the deeds would have written.
struct SampleCopies {
  let times: Int
  private let base: Snapshot
  private let load: BulkLoad
  private let tables: [TableShape]
  private let names: SampleNames
  /// Tables whose rows belong to cases.
  private let copied: Set<String>
  private var hashes: [LetterKey: [[UInt8]]] = [:]
  private var signatures: [Int64: [TrailEntry]] = [:]

  private struct LetterKey: Hashable {
    let letter: Int64
    let version: Int64
  }

  /// - Parameters:
  ///   - base: the played history.
  ///   - load: the same office without a history.
  init(of base: Snapshot, times: Int, into load: BulkLoad, series: [String: NumberPattern], zone: Zone) throws {
    self.times = times
    self.base = base
    self.load = load
    tables = try base.tables()
    copied = Self.belongingToCases(tables)
    names = try SampleNames(base, times: times, series: series, zone: zone)
  }

  /// Papers are issued one by one, with codes and hashes of what they say: copies have none, as letters from before the
  /// program issued papers.
  private static let papers: Set = ["paper", "paperMark", "paperFile", "paperWaiting"]

  /// Those of cases, files, mail and search, and all that refer to them, in whatever order they came to be: a migration
  /// may have made a table anew behind those that refer to it.
  private static func belongingToCases(_ tables: [TableShape]) -> Set<String> {
    var found: Set<String> = ["caseRun", "file", "mail"]
    var known = 0
    while found.count > known {
      known = found.count
      for table in tables where !papers.contains(table.name) {
        let refers = table.columns.contains { column in column.references.map { found.contains($0) } ?? false }
        if refers || table.isVirtual { found.insert(table.name) }
      }
    }
    return found
  }

  /// Writes everything: letters first, whose hashes and places in the trail others repeat.
  mutating func write(after head: TrailEntry, key: [UInt8]) throws {
    try writeLetterVersions()
    try writeTrail(after: head, key: key)
    try writeNumbers()
    for table in tables where copied.contains(table.name) && table.name != "letterVersion" { try write(table) }
  }

  private func shape(_ name: String) throws -> TableShape {
    guard let table = tables.first(where: { $0.name == name }) else { throw SampleFault.missing(name) }
    return table
  }

  private func id(_ base: Int64, _ copy: Int) -> Int64 { (base - 1) * Int64(times) + Int64(copy) + 1 }

  /// Rows as they were but for what is their own; `change` adds what only one table has.
  private func write(_ table: TableShape) throws {
    let rows = try load.insertion(into: table)
    let makers = table.columns.map { maker(of: $0, in: table) }
    try base.each(of: table) { stored in
      let texts = stored.map { names.fragments(of: $0) }
      for copy in 0..<times {
        var values = stored
        for place in values.indices {
          values[place] = makers[place]?(stored, copy) ?? texts[place]?.text(copy) ?? stored[place]
        }
        try rows.add(values)
      }
    }
  }

  /// What a column of a copy holds; nil where it is what the played row has, but for names in its text.
  private func maker(of column: TableShape.Column, in table: TableShape) -> (([Stored], Int) -> Stored)? {
    guard let place = table.columns.firstIndex(of: column) else { return nil }
    if column.isRowID || column.references.map({ copied.contains($0) }) == true {
      return { stored, copy in
        if case .integer(let base) = stored[place] { .integer(id(base, copy)) } else { stored[place] }
      }
    }
    switch (table.name, column.name) {
    case ("letterInitials", "hash"), ("letterSignature", "hash"): return letterHash(table)
    case ("mail", "subjectID"):
      return { stored, copy in if case .integer(let base) = stored[place] { .integer(id(base, copy)) } else { .null } }
    case ("letterSignature", "trailSeq"): return signature(table) { .integer($0.seq) }
    case ("letterSignature", "trailHash"): return signature(table) { .blob($0.hash) }
    default: return nil
    }
  }

  private func letterHash(_ table: TableShape) -> (([Stored], Int) -> Stored)? {
    { [hashes] stored, copy in
      let row = StoredRow(stored, of: table)
      let key = LetterKey(letter: row.integer("letterID"), version: row.integer("version"))
      return hashes[key].map { .blob($0[copy]) } ?? .null
    }
  }

  private func signature(_ table: TableShape, _ part: @escaping (TrailEntry) -> Stored) -> (([Stored], Int) -> Stored)?
  {
    { [signatures] stored, copy in
      signatures[StoredRow(stored, of: table).integer("letterID")].map { part($0[copy]) } ?? .null
    }
  }

  private mutating func writeLetterVersions() throws {
    let table = try shape("letterVersion")
    let rows = try load.insertion(into: table)
    let tickets = try base.tickets()
    var hashes: [LetterKey: [[UInt8]]] = [:]
    try base.each(of: table) { stored in
      let row = StoredRow(stored, of: table)
      let key = LetterKey(letter: row.integer("letterID"), version: row.integer("version"))
      guard let ticket = names.fragments(of: .text(tickets[key.letter] ?? "")) else {
        throw SampleFault.missing("ticket of letter \(key.letter)")
      }
      let texts = stored.map { names.fragments(of: $0) }
      for copy in 0..<times {
        var copied = StoredRow(stored, of: table)
        for (place, text) in texts.enumerated() { if let text { copied.values[place] = text.text(copy) } }
        let hash = LetterSeal.hash(of: copied.texts, answering: ticket.string(copy))
        copied["letterID"] = .integer(id(key.letter, copy))
        copied["hash"] = .blob(hash)
        hashes[key, default: []].append(hash)
        try rows.add(copied.values)
      }
      names.learn(CheckCode(row.blob("hash")).text, copies: (hashes[key] ?? []).map { CheckCode($0).text })
    }
    self.hashes = hashes
  }

  /// The office's own entries are there already; those of the cases follow, each as many times.
  private mutating func writeTrail(after head: TrailEntry, key: [UInt8]) throws {
    let table = try shape("trail")
    var trail = try TrailCopy(load, table: table, after: head, key: key)
    var signatures: [Int64: [TrailEntry]] = [:]
    try base.each(of: table) { stored in
      let row = StoredRow(stored, of: table)
      guard row.integer("seq") > head.seq else { return }
      let detail = TrailDetail(row.text("detail"))
      let isOfCase = ["case", "complaint"].contains(row.text("subjectKind"))
      for copy in 0..<times {
        let subject = row.integer("subjectID")
        let entry = try trail.append(
          stored, subject: isOfCase ? id(subject, copy) : subject, detail: detail.text { id($0, copy) })
        if row.text("verb") == "letter.signed", let letter = detail.id(of: "letter") {
          signatures[letter, default: []].append(entry)
        }
      }
    }
    self.signatures = signatures
    try load.replaceAll(of: try shape("trailHead"), with: trail.sealedHead)
  }

  private func writeNumbers() throws {
    let issued = try load.insertion(into: try shape("numberIssued"))
    let table = try shape("numberIssued")
    try base.each(of: table) { stored in
      let text = names.fragments(of: stored[3])
      for copy in 0..<times {
        var row = StoredRow(stored, of: table)
        row["serial"] = .integer(id(row.integer("serial"), copy))
        row["text"] = text?.text(copy) ?? stored[3]
        try issued.add(row.values)
      }
    }
    let counters = try shape("numberCounter")
    let last = try load.insertion(into: counters)
    try base.each(of: counters) { stored in
      var row = StoredRow(stored, of: counters)
      row["last"] = .integer(row.integer("last") * Int64(times))
      try last.add(row.values)
    }
  }
}

extension Snapshot {
  /// The ticket that each letter answers.
  fileprivate func tickets() throws -> [Int64: String] {
    var tickets: [Int64: String] = [:]
    try each(
      """
      SELECT l.id, r.number FROM letter l JOIN complaint c ON c.id = l.complaintID JOIN caseRun r ON r.id = c.caseID
      """
    ) { row in tickets[try row["id"]] = try row["number"] as String }
    return tickets
  }
}

import Database
import HTTP
import Mustache
import Platform
import Procedures

/// What was heard in a stretch of time: surveys, other voices, complaints about K3.
struct FeedbackData: Sendable {
  /// A round and how many answered it: never by groups, which an anonymous round may not break out.
  struct Round: Sendable {
    let title: String
    let opensOn: Day
    let closesOn: Day
    let isAnonymous: Bool
    let responses: Int
  }

  let period: FeedbackPeriod
  let at: Instant
  let rounds: [Round]
  let voices: [Voice]
  let parts: [Voice.ID: VoiceParts]
  let names: VoiceNames
  let months: [SafetyMonth]
  let complaints: [SafetyComplaint]
  let readable: Set<Case.ID>
}

extension Snapshot {
  /// - Parameter lists: how many notes and complaints are listed at most.
  func feedback(
    _ period: FeedbackPeriod, for colleague: SignedIn, _ zone: Zone, at now: Instant, lists: Int
  ) throws -> FeedbackData {
    let days = period.days
    let rounds: [FeedbackData.Round] = try rows(
      """
      SELECT r.title, r.opensOn, r.closesOn, r.isAnonymous,
        (SELECT COALESCE(SUM(t.count), 0) FROM responseTally t WHERE t.roundID = r.id) AS responses
      FROM surveyRound r WHERE r.openedAt IS NOT NULL AND r.cancelledAt IS NULL AND r.opensOn <= \(days.upperBound)
        AND r.closesOn >= \(days.lowerBound) ORDER BY r.opensOn, r.id LIMIT 100
      """
    ) { row in
      FeedbackData.Round(
        title: try row["title"], opensOn: try row["opensOn"], closesOn: try row["closesOn"],
        isAnonymous: try row["isAnonymous"], responses: try row["responses"])
    }
    let voices = try voices(
      "v.heldOn BETWEEN \(days.lowerBound) AND \(days.upperBound)", isOldestFirst: true, limit: lists)
    let complaints = try safetyComplaints(within: days, zone, limit: lists)
    return FeedbackData(
      period: period, at: now, rounds: rounds, voices: voices, parts: try parts(of: voices.map(\.id)),
      names: VoiceNames(try segments(), try voiceCodes()), months: try safetyMonths(period.months, zone),
      complaints: complaints, readable: try readable(complaints, colleague))
  }
}

/// What the report says, in words that are ready: kept with it, so that what is checked is what is approved.
struct FeedbackContent: Sendable, Hashable {
  struct Round: Renderable, Hashable {
    let title: String
    let period: String
    let responses: String
    let note: String
  }

  struct Note: Renderable, Hashable {
    let title: String
    let about: String
    var summary: [String]
    var quotes: [String]
    var bad: [String]
  }

  struct Code: Renderable, Hashable {
    let name: String
    let count: String
  }

  struct Complaints: Renderable, Hashable {
    let month: String
    let received: String
    let closed: String
    let open: String
  }

  struct Complaint: Renderable, Hashable {
    let number: String
    let subject: String
    let opened: String
    let state: String
  }

  var summary: [String] = []
  var rounds: [Round] = []
  var voices: [Note] = []
  var codes: [Code] = []
  var months: [Complaints] = []
  var complaints: [Complaint] = []
  var note = ""

  init() {}

  init(_ data: FeedbackData, _ words: Words) {
    summary = Self.summary(data, words)
    rounds = data.rounds.map { Round($0, words) }
    voices = data.voices.map { Note($0, data.parts[$0.id] ?? VoiceParts(), data.names, words) }
    codes = Self.codes(data, words)
    months = data.months.map { month in
      let line = ComplaintIndex.MonthLine(month, words)
      return Complaints(month: line.month, received: line.received, closed: line.closed, open: line.open)
    }
    complaints = data.complaints.map { one in
      let line = ComplaintIndex.Line(one, isReadable: data.readable.contains(one.id), words)
      return Complaint(number: line.number, subject: line.subject, opened: line.opened, state: line.state)
    }
    note =
      "Disusun \(words.dateTime(data.at)). Nama peserta tidak dicantumkan. Jumlah jawaban putaran anonim tidak dipecah "
      + "menurut kelompok."
  }

  private static func summary(_ data: FeedbackData, _ words: Words) -> [String] {
    let answers = data.rounds.reduce(0) { $0 + $1.responses }
    let received = data.months.reduce(0) { $0 + $1.received }
    let kinds = Voice.Kind.allCases.compactMap { kind -> String? in
      let count = data.voices.count { $0.kind == kind }
      return count == 0 ? nil : words.count(count, kind.label.lowercased())
    }
    let survey =
      data.rounds.isEmpty
      ? "Tidak ada putaran survei dalam periode ini."
      : "\(words.count(data.rounds.count, "putaran survei")) dengan \(words.count(answers, "jawaban"))."
    let talks =
      data.voices.isEmpty ? "Tidak ada wawancara atau observasi yang dicatat." : "Dicatat \(words.list(kinds))."
    let complaints =
      received == 0
      ? "Tidak ada keluhan K3 yang diterima."
      : "Diterima \(words.count(received, "keluhan K3")); "
        + "\(words.number(data.months.reduce(0) { $0 + $1.closed })) di antaranya sudah selesai."
    return [survey, talks, complaints]
  }

  /// How often each theme was quoted, the most frequent first.
  private static func codes(_ data: FeedbackData, _ words: Words) -> [Code] {
    let all = data.parts.values.flatMap(\.quotes).flatMap(\.codes)
    let counts = Dictionary(grouping: all) { $0 }.mapValues(\.count)
    return counts.map { (name: data.names.codes[$0.key] ?? "", count: $0.value) }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
      .map { Code(name: $0.name, count: words.number($0.count)) }
  }
}

/// *Laporan Umpan Balik* as it is read, on screen and on paper.
struct FeedbackSheet: Renderable {
  let control: PaperControl
  let seal: PaperSeal?
  let letterhead: Letterhead
  let heading: String
  let period: String
  /// Empty on what nobody has drafted a report of.
  let number: String
  let summary: [String]
  let rounds: [FeedbackContent.Round]
  let hasRounds: Bool
  let voices: [FeedbackContent.Note]
  let hasVoices: Bool
  let codes: [FeedbackContent.Code]
  let hasCodes: Bool
  let months: [FeedbackContent.Complaints]
  let complaints: [FeedbackContent.Complaint]
  let hasComplaints: Bool
  /// What who prepared it makes of it, a paragraph each.
  let conclusion: [String]
  let hasConclusion: Bool
  let note: String

  init(
    _ content: FeedbackContent, period: String, number: String = "", conclusion: String = "", _ trim: PaperTrim,
    _ office: Office
  ) {
    (control, seal, letterhead) = (trim.control, trim.seal, office.letterhead)
    heading = "\(PaperKind.feedback.title) Pelanggan K3"
    (self.period, self.number, summary) = (period, number, content.summary)
    (rounds, hasRounds) = (content.rounds, !content.rounds.isEmpty)
    (voices, hasVoices) = (content.voices, !content.voices.isEmpty)
    (codes, hasCodes) = (content.codes, !content.codes.isEmpty)
    (months, complaints, hasComplaints) = (content.months, content.complaints, !content.complaints.isEmpty)
    self.conclusion = conclusion.paragraphs
    (hasConclusion, note) = (!conclusion.isEmpty, content.note)
  }
}

extension FeedbackContent.Round {
  fileprivate init(_ round: FeedbackData.Round, _ words: Words) {
    title = round.title
    period = "\(words.shortDate(round.opensOn)) – \(words.shortDate(round.closesOn))"
    responses = words.number(round.responses)
    note = [
      round.isAnonymous ? "anonim" : "",
      round.responses == 0 ? "belum ada jawaban" : round.responses < 5 ? "n kecil" : "",
    ].filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

extension FeedbackContent.Note {
  fileprivate init(_ voice: Voice, _ parts: VoiceParts, _ names: VoiceNames, _ words: Words) {
    title = "\(voice.kind.label): \(voice.title)"
    about = "\(words.date(voice.heldOn)), \(voice.place). Peserta: \(names.groups(parts.participants))."
    summary = voice.summary.paragraphs
    quotes = parts.quotes.map { quote in
      quote.codes.isEmpty ? "“\(quote.text)”" : "“\(quote.text)” (\(names.codes([quote])))"
    }
    bad = parts.points.filter { $0.finding == .notOk }.map { "\($0.text): \($0.note)" }
  }
}

/// *Laporan Umpan Balik* as a paper.
struct FeedbackPaper: PaperPage {
  static let template = "Satisfaction/Interviews/feedback-paper"
  let title: String
  let backURL: String
  let backLabel = "Kembali ke laporan umpan balik"
  let sheet: FeedbackSheet

  init(_ sheet: FeedbackSheet, at path: String) {
    (self.sheet, backURL) = (sheet, path)
    title = "\(sheet.heading) \(sheet.period)"
  }
}

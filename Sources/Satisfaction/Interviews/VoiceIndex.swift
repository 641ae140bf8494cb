import Documents
import HTTP
import Mustache
import Platform
import Procedures

/// The list of notes.
struct VoiceIndex: StaffPage {
  static let template = "Satisfaction/Interviews/index"
  static let pageSize = 50

  struct Line: Renderable {
    let title: String
    let href: String
    let kind: String
    let day: String
    let place: String
    let who: String
    let codes: String
    let tag: Tag?
  }

  let title = "Suara pelanggan"
  let breadcrumbs = [Breadcrumb("Suara pelanggan")]
  let places = SurveyPlaceLink.all(at: .voices)
  let tabs = VoiceTab.links(at: .notes)
  let filters: [any Renderable]
  let downloads: Downloads
  let lines: [Line]
  let hasLines: Bool
  let empty: String
  let pager: Pager
  let mayNote: Bool
  let kinds: [ProgrammeShow.Link]

  init(
    _ page: ListPage<Voice>, _ parts: [Voice.ID: VoiceParts], _ filter: VoiceFilter, segments: [Segment],
    codes: [VoiceCode], mayNote: Bool, _ words: Words
  ) {
    filters = filter.fields(segments, codes)
    downloads = Downloads(VoiceRoutes.root) { filter.address($0) }
    let names = VoiceNames(segments, codes)
    lines = page.lines.map { Line($0, parts[$0.id] ?? VoiceParts(), names, words) }
    hasLines = !lines.isEmpty
    empty =
      filter.query.isEmpty
      ? "Belum ada catatan. Wawancara, diskusi kelompok, dan observasi dicatat di sini bersama kutipan dan kodenya."
      : "Tidak ada catatan dengan saringan ini."
    pager = page.pager(
      total: "\(words.count(lines.count, "catatan")) di halaman ini", key: \.key, address: { filter.address(at: $0) })
    self.mayNote = mayNote
    kinds = Voice.Kind.allCases.map {
      ProgrammeShow.Link(label: "Catat \($0.label.lowercased())", href: "\(VoiceRoutes.root)/baru?jenis=\($0.rawValue)")
    }
  }
}

/// What segments and codes are called.
struct VoiceNames: Sendable {
  let segments: [Segment.ID: String]
  let codes: [VoiceCode.ID: String]

  init(_ segments: [Segment], _ codes: [VoiceCode]) {
    self.segments = Dictionary(segments.map { ($0.id, $0.name) }) { first, _ in first }
    self.codes = Dictionary(codes.map { ($0.id, $0.name) }) { first, _ in first }
  }

  /// "2 Karyawan, 1 Klien".
  func groups(_ participants: [VoiceParticipant]) -> String {
    var counts: [(name: String, count: Int)] = []
    for one in participants {
      let name = segments[one.segment] ?? ""
      if let place = counts.firstIndex(where: { $0.name == name }) {
        counts[place].count += 1
      } else {
        counts.append((name, 1))
      }
    }
    return counts.isEmpty ? "–" : counts.map { "\($0.count) \($0.name)" }.joined(separator: ", ")
  }

  /// Those of some quotes, in the order of their names.
  func codes(_ quotes: [VoiceQuote]) -> String {
    let all = Set(quotes.flatMap(\.codes)).compactMap { codes[$0] }.sorted()
    return all.isEmpty ? "–" : all.joined(separator: ", ")
  }
}

extension VoiceIndex.Line {
  fileprivate init(_ voice: Voice, _ parts: VoiceParts, _ names: VoiceNames, _ words: Words) {
    (title, href, kind) = (voice.title, voice.path, voice.kind.label)
    (day, place) = (words.shortDate(voice.heldOn), voice.place)
    who = names.groups(parts.participants)
    codes = names.codes(parts.quotes)
    let bad = parts.points.count { $0.finding == .notOk }
    tag = bad > 0 ? Tag("\(bad) butir tidak sesuai", .late) : nil
  }
}

/// The pages of other voices: `Satisfaction/Programmes/_tabs` under `tabs`.
enum VoiceTab: String, CaseIterable {
  case notes = "/survei/suara"
  case complaints = "/survei/suara/keluhan"
  case feedback = "/survei/suara/umpan-balik"

  var label: String {
    switch self {
    case .notes: "Wawancara dan observasi"
    case .complaints: "Keluhan K3"
    case .feedback: "Laporan umpan balik"
    }
  }

  static func links(at here: VoiceTab) -> [SurveyPlaceLink] {
    allCases.map { SurveyPlaceLink(label: $0.label, href: $0.rawValue, isHere: $0 == here) }
  }
}

/// What the list's addresses do.
enum VoiceIndexPages {
  /// GET /survei/suara
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let (filter, place) = (VoiceFilter(visit.request.query), ListPlace(visit.request.query))
    let (found, parts, segments, codes) = try visit.read { db in
      let found = try db.voices(
        filter.conditions, at: place, isOldestFirst: filter.isOldestFirst, limit: VoiceIndex.pageSize + 1)
      return (found, try db.parts(of: found.map(\.id)), try db.segments(), try db.voiceCodes())
    }
    let index = VoiceIndex(
      ListPage(found, size: VoiceIndex.pageSize, at: place), parts, filter, segments: segments, codes: codes,
      mayNote: try visit.colleague().can(.runSurveys), visit.words)
    return try visit.page(index)
  }

  /// GET /survei/suara.csv, .xlsx: all that the filter shows, without names.
  @Sendable static func table(_ visit: Visit) throws -> TableExport {
    let (filter, words) = (VoiceFilter(visit.request.query), visit.words)
    return TableExport("suara-pelanggan", sheet: "Suara pelanggan", columns: columns) { db, add in
      let names = VoiceNames(try db.segments(), try db.voiceCodes())
      var place = ListPlace.start
      while true {
        let some = try db.voices(filter.conditions, at: place, isOldestFirst: filter.isOldestFirst, limit: 200)
        let parts = try db.parts(of: some.map(\.id))
        for voice in some { try add(cells(voice, parts[voice.id] ?? VoiceParts(), names, words)) }
        guard some.count == 200, let last = some.last else { return }
        place = .after(last.key)
      }
    }
  }

  private static func cells(
    _ voice: Voice, _ parts: VoiceParts, _ names: VoiceNames, _ words: Words
  ) -> [TableCell] {
    let quotes = parts.quotes.map(\.text).joined(separator: "\n")
    return [
      .text(words.shortDate(voice.heldOn)), .text(voice.kind.label), .text(voice.title), .text(voice.place),
      .text(names.groups(parts.participants)), .text(voice.summary), .text(quotes), .text(names.codes(parts.quotes)),
      .integer(parts.points.count { $0.finding == .ok }), .integer(parts.points.count { $0.finding == .notOk }),
      .integer(parts.points.count { $0.finding == .notApplicable }), .text(voice.madeBy ?? ""),
    ]
  }

  private static let columns = [
    TableColumn("Tanggal", width: 14), TableColumn("Jenis", width: 18), TableColumn("Pokok", width: 34),
    TableColumn("Tempat", width: 24), TableColumn("Peserta", width: 26), TableColumn("Ringkasan", width: 60),
    TableColumn("Kutipan", width: 60), TableColumn("Kode", width: 34), TableColumn("Sesuai", width: 8),
    TableColumn("Tidak sesuai", width: 12), TableColumn("Tidak berlaku", width: 12),
    TableColumn("Dicatat oleh", width: 24),
  ]
}

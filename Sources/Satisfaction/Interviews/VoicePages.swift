import HTTP
import Mustache
import Platform
import Procedures

/// One set of notes.
struct VoiceShow: StaffPage {
  static let template = "Satisfaction/Interviews/voice"

  struct Person: Renderable {
    let segment: String
    let role: String
    let name: String
  }

  struct Quote: Renderable {
    let text: String
    let codes: String
  }

  struct Point: Renderable {
    let text: String
    let finding: Tag
    let note: String
  }

  let title: String
  let breadcrumbs: [Breadcrumb]
  let places = SurveyPlaceLink.all(at: .voices)
  let heading: String
  let edit: String?
  let facts: [Fact]
  let summary: [String]
  let participants: [Person]
  let hasParticipants: Bool
  let quotes: [Quote]
  let hasQuotes: Bool
  let points: [Point]
  let hasPoints: Bool
  let files: [FileLink]
  let hasFiles: Bool
  /// "2 Mar 2026 09.41, Rina: kutipan".
  let history: [String]

  init(
    _ voice: Voice, _ parts: VoiceParts, indicators: [String], _ names: VoiceNames, files: [Attachment],
    changes: [(at: Instant, by: String?, parts: String)], mayNote: Bool, _ words: Words
  ) {
    heading = voice.title
    title = "\(voice.kind.label): \(voice.title)"
    breadcrumbs = [Breadcrumb("Suara pelanggan", VoiceRoutes.root), Breadcrumb(voice.kind.label)]
    edit = mayNote ? voice.path + "/isi" : nil
    facts = Self.facts(voice, indicators, words)
    summary = voice.summary.paragraphs
    participants = Self.people(voice, parts.participants, names, words)
    hasParticipants = !participants.isEmpty
    quotes = parts.quotes.map { Quote(text: $0.text, codes: names.codes([$0])) }
    hasQuotes = !quotes.isEmpty
    points = parts.points.map {
      Point(text: $0.text, finding: $0.finding.tag, note: $0.note.isEmpty ? "–" : $0.note)
    }
    hasPoints = !points.isEmpty
    self.files = files.map {
      FileLink($0.name, href: "\(voice.path)/berkas/\($0.token)", size: words.bytes($0.size))
    }
    hasFiles = !files.isEmpty
    history = changes.map { "\(words.shortDateTime($0.at)), \($0.by ?? "program"): \($0.parts)" }
  }

  private static func facts(_ voice: Voice, _ indicators: [String], _ words: Words) -> [Fact] {
    [
      Fact("Jenis", voice.kind.label), Fact("Tanggal", words.fullDate(voice.heldOn)), Fact("Tempat", voice.place),
      Fact("Indikator", indicators.isEmpty ? "Tidak dihubungkan" : indicators.joined(separator: "; ")),
      Fact("Dicatat", "\(voice.madeBy ?? "Program"), \(words.shortDateTime(voice.madeAt))"),
    ]
  }

  /// Nobody is named who is not on record, or not any more.
  private static func people(
    _ voice: Voice, _ participants: [VoiceParticipant], _ names: VoiceNames, _ words: Words
  ) -> [Person] {
    let blanked = voice.blankedAt.map { "Dihapus \(words.shortDate($0))" }
    return participants.map {
      Person(
        segment: names.segments[$0.segment] ?? "–", role: $0.role.isEmpty ? "–" : $0.role,
        name: $0.name.isEmpty ? blanked ?? "Tidak disebut" : $0.name)
    }
  }
}

/// What the addresses of notes do.
enum VoicePages {
  /// GET /survei/suara/:voice
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    let voice = try visit.voice()
    let page = try visit.read { db in
      let parts = try db.parts(of: [voice.id])[voice.id] ?? VoiceParts()
      return VoiceShow(
        voice, parts, indicators: try db.indicatorNames(parts.indicators),
        VoiceNames(try db.segments(), try db.voiceCodes()), files: try db.voiceFiles(of: voice.id),
        changes: try db.changes(of: voice.id), mayNote: try visit.colleague().can(.runSurveys), visit.words)
    }
    return try visit.page(page)
  }

  /// GET /survei/suara/:voice/berkas/:file
  @Sendable static func file(_ visit: Visit) async throws -> Response {
    let (voice, token) = (try visit.voice(), try visit.parameter("file"))
    guard let file = try visit.read({ try $0.voiceFiles(of: voice.id) }).first(where: { $0.token == token }) else {
      throw VisitError.notFound
    }
    return try visit.download(file)
  }

  /// GET /survei/suara/baru
  @Sendable static func new(_ visit: Visit) async throws -> Response {
    let query = visit.request.query
    let kind = Voice.Kind(rawValue: query.text("jenis")) ?? .interview
    let form: FormData = ["indicators": query.text("indikator")]
    return try visit.page(try visit.voiceForm(kind, nil, SentPlan(form: form), nil))
  }

  /// POST /survei/suara
  @Sendable static func create(_ visit: Visit) async throws -> Response {
    let form = try visit.request.form()
    let kind = Voice.Kind(rawValue: form.text("kind")) ?? .interview
    return try await visit.sendVoice(form, kind, nil) { deed, value, files in
      Voice.path(try deed.noteVoice(value, files: files))
    }
  }

  /// GET /survei/suara/:voice/isi
  @Sendable static func edit(_ visit: Visit) async throws -> Response {
    let voice = try visit.voice()
    let parts = try visit.read { try $0.parts(of: [voice.id])[voice.id] } ?? VoiceParts()
    return try visit.page(
      try visit.voiceForm(voice.kind, voice, SentPlan(form: VoiceForm.filled(voice, parts)), nil))
  }

  /// POST /survei/suara/:voice/isi
  @Sendable static func write(_ visit: Visit) async throws -> Response {
    let (form, voice) = (try visit.request.form(), try visit.voice())
    return try await visit.sendVoice(form, voice.kind, voice) { deed, value, files in
      try deed.write(value, in: voice.id, edition: form.int("version"), files: files)
      return voice.path
    }
  }
}

extension Visit {
  /// The notes in the address.
  fileprivate func voice() throws -> Voice {
    guard let id = Voice.ID(try parameter("voice")), let found = try read({ try $0.voice(id) }) else {
      throw VisitError.notFound
    }
    return found
  }

  private func voiceChoices() throws -> VoiceForm.Choices {
    let today = app.office.zone.day(of: now)
    return try read { db in
      VoiceForm.Choices(
        segments: try db.segments(), codes: try db.voiceCodes(), indicators: try db.recentIndicators(), today: today)
    }
  }

  fileprivate func voiceForm(
    _ kind: Voice.Kind, _ voice: Voice?, _ sent: SentPlan, _ tray: FileTray?
  ) throws -> PlanFormPage {
    let files = FileField("files", "Lampiran", errors: sent.errors, limits: app.office.attachments.words, tray: tray)
    let hidden = [HiddenField("kind", kind.rawValue), sent.version(voice?.edition ?? 1)]
    return PlanFormPage(
      voice == nil ? "Catat \(kind.label.lowercased())" : "Ubah catatan",
      [Breadcrumb("Suara pelanggan", VoiceRoutes.root)] + (voice.map { [Breadcrumb($0.title, $0.path)] } ?? []),
      about: "Nama peserta hanya ditulis bila ia setuju, dan dihapus setelah masa simpan data pribadi berakhir.",
      WebForm(
        action: voice.map { $0.path + "/isi" } ?? VoiceRoutes.root, hidden: hidden,
        fields: VoiceForm.fields(sent.form, sent.errors, kind, try voiceChoices()) + [files],
        button: "Simpan catatan", isMultipart: true, cancel: (label: "Batal", href: voice?.path ?? VoiceRoutes.root)),
      sent.errors, stale: sent.stale)
  }

  /// Keeps notes with the files that came along: 422 with the form where it has faults, 409 where they have changed.
  fileprivate nonisolated(nonsending) func sendVoice(
    _ form: FormData, _ kind: Voice.Kind, _ voice: Voice?,
    _ verb: @escaping @Sendable (Deed, VoiceForm, [Attachment.ID]) throws -> String
  ) async throws -> Response {
    let tray = try await takeIn(form)
    if tray.isRearranged { return try page(try voiceForm(kind, voice, SentPlan(form: form), tray)) }
    let choices = try voiceChoices()
    let sent: SentPlan
    do {
      let value = try tray.reading { () throws(FormErrors) in try VoiceForm(form, kind, choices) }
      let path = try await app.write(by: actor) { deed in try verb(deed, value, try deed.db.handOver(tray: tray.token))
      }
      return seeOther(path, Flash(.ok, "Catatan sudah disimpan."))
    } catch let errors as FormErrors {
      sent = SentPlan(form: form, errors: errors)
    } catch VisitError.stale(let what) {
      sent = SentPlan(form: form, stale: what)
    }
    return try page(try voiceForm(kind, voice, sent, tray), status: sent.status)
  }
}

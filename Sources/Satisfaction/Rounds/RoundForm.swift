import HTTP
import Mustache
import Platform

/// What a colleague may send as the plan of a round.
struct RoundForm: Sendable {
  struct Group: Sendable, Hashable {
    let segment: Segment.ID
    let population: Int?
    let target: Int?
  }

  let version: QuestionnaireVersion.ID
  let title: String
  let opensOn: Day
  let closesOn: Day
  let isAnonymous: Bool
  let groups: [Group]

  static let limits: TextLimits = ["title": 120]
  /// More people than this nobody asks.
  static let mostPeople = 10_000_000

  /// - Parameters:
  ///   - versions: that may be asked.
  ///   - today: a round does not close before it.
  /// - Throws: `FormErrors`, all faults at once.
  init(
    _ form: FormData, versions: [QuestionnaireVersion.ID], segments: [Segment], today: Day
  ) throws(FormErrors) {
    var errors = FormErrors()
    let version = QuestionnaireVersion.ID(form.text("version")).flatMap { versions.contains($0) ? $0 : nil }
    if version == nil { errors.note("version", "Pilih kuesioner yang sudah terbit.") }
    title = form.line("title")
    if title.isEmpty { errors.note("title", "Tulis judul putaran, misalnya “Kepuasan K3 semester I 2026”.") }
    Self.limits.check(form, &errors)
    let (opens, closes) = Self.period(form, today, &errors)
    switch form.text("anonymity") {
    case "anonymous": isAnonymous = true
    case "named": isAnonymous = false
    default:
      isAnonymous = true
      errors.note("anonymity", "Pilih apa yang dijanjikan kepada responden.")
    }
    groups = Self.groups(form, segments, &errors)
    guard errors.isEmpty, let version, let opens, let closes else { throw errors }
    (self.version, opensOn, closesOn) = (version, opens, closes)
  }

  private static func period(_ form: FormData, _ today: Day, _ errors: inout FormErrors) -> (Day?, Day?) {
    let (opens, closes) = (Day(typed: form.line("opensOn")), Day(typed: form.line("closesOn")))
    if opens == nil { errors.note("opensOn", "Tulis tanggal mulai, misalnya 14/04/2026.") }
    if closes == nil { errors.note("closesOn", "Tulis tanggal terakhir, misalnya 30/04/2026.") }
    guard let opens, let closes else { return (nil, nil) }
    if closes < opens {
      errors.note("closesOn", "Tanggal terakhir tidak boleh sebelum tanggal mulai.")
    } else if closes < today {
      errors.note("closesOn", "Tanggal terakhir sudah lewat.")
    } else if opens.days(until: closes) > 366 {
      errors.note("closesOn", "Satu putaran paling lama satu tahun.")
    }
    return (opens, closes)
  }

  private static func groups(_ form: FormData, _ segments: [Segment], _ errors: inout FormErrors) -> [Group] {
    let ticked = Set(form.all("segments"))
    var groups: [Group] = []
    for segment in segments {
      let population = number(form, "population-\(segment.code)", &errors)
      let target = number(form, "target-\(segment.code)", &errors)
      guard ticked.contains(segment.code) else {
        if population != nil || target != nil {
          errors.note("segments", "Centang juga “\(segment.name)”, atau kosongkan angkanya.")
        }
        continue
      }
      if let population, let target, target > population {
        errors.note("target-\(segment.code)", "Target tidak lebih dari populasinya, \(population).")
      }
      groups.append(Group(segment: segment.id, population: population, target: target))
    }
    if ticked.isEmpty { errors.note("segments", "Pilih paling sedikit satu kelompok.") }
    return groups
  }

  private static func number(_ form: FormData, _ name: String, _ errors: inout FormErrors) -> Int? {
    let typed = form.line(name).replacing(".", with: "")
    guard !typed.isEmpty else { return nil }
    guard let value = Int(typed), (1...mostPeople).contains(value) else {
      errors.note(name, "Tulis bilangan bulat mulai dari 1.")
      return nil
    }
    return value
  }
}

extension RoundForm {
  /// The plan of a round as its form would send it.
  static func typed(_ round: SurveyRound, _ groups: [RoundSegment], _ segments: [Segment]) -> FormData {
    var form: FormData = [
      "version": "\(round.version)", "title": round.title, "opensOn": round.opensOn.iso, "closesOn": round.closesOn.iso,
      "anonymity": round.isAnonymous ? "anonymous" : "named",
    ]
    for group in groups {
      guard let code = segments.first(where: { $0.id == group.segment })?.code else { continue }
      form.append("segments", code)
      if let population = group.population { form.append("population-\(code)", "\(population)") }
      if let target = group.target { form.append("target-\(code)", "\(target)") }
    }
    return form
  }

  /// The form's fields, with what was typed.
  static func fields(
    _ form: FormData, _ errors: FormErrors, versions: [IssuedQuestionnaire], segments: [Segment]
  ) -> [any Renderable] {
    [
      SelectField(
        "version", "Kuesioner", versions.map { Choice("\($0.id)", "\($0.title), versi \($0.number)") }, form: form,
        errors: errors,
        hint: "Hanya versi yang sudah terbit. Jawaban tetap pada versi ini, walau kuesionernya direvisi.",
        prompt: "Pilih kuesioner"),
      TextField(
        "title", "Judul putaran", form: form, errors: errors, hint: "Dibaca responden di halaman pertama.",
        width: .full, maxLength: limits["title"]),
      FieldGroup(
        "Masa isi", isRow: true,
        [
          DateField("opensOn", "Mulai", form: form, errors: errors),
          DateField("closesOn", "Hari terakhir", form: form, errors: errors),
        ]),
      promise(form, errors),
      CheckGroup(
        "segments", "Kelompok yang ditanya", segments.map { Choice($0.code, $0.name) }, form: form, errors: errors),
    ] + segments.map { numbers(of: $0, form, errors) }
  }

  private static func promise(_ form: FormData, _ errors: FormErrors) -> RadioGroup {
    RadioGroup(
      "anonymity", "Janji kepada responden",
      [
        Choice(
          "anonymous", "Anonim",
          hint: "Jawaban disimpan tanpa tautan, alamat, dan waktu; tidak ada yang dapat menelusurinya."),
        Choice(
          "named", "Bernama",
          hint: "Jawaban lewat tautan pribadi diketahui siapa pengirimnya; nilai buruk dapat ditindaklanjuti."),
      ], form: form, errors: errors, hint: "Tidak dapat diubah lagi setelah putaran dibuka.")
  }

  private static func numbers(of segment: Segment, _ form: FormData, _ errors: FormErrors) -> FieldGroup {
    let population = form.int("population-\(segment.code)").map { min($0, mostPeople) }
    let advice = population.flatMap { SampleSize.krejcieMorgan($0) }
    return FieldGroup(
      segment.name,
      note: advice.map { "Saran Krejcie–Morgan untuk populasi itu: \(Words(zone: .wib).count($0, "jawaban"))." },
      isRow: true,
      [
        TextField(
          "population-\(segment.code)", "Populasi", form: form, errors: errors, kind: .wholeNumber, width: .ten,
          unit: "orang", isOptional: true),
        TextField(
          "target-\(segment.code)", "Target", form: form, errors: errors, kind: .wholeNumber, width: .ten,
          unit: "jawaban", isOptional: true),
      ])
  }
}

import Database
import HTTP
import Mustache
import Platform

/// A line of the list: a questionnaire by its newest version.
struct QuestionnaireLine: Sendable, FromRow {
  enum State: String, CaseIterable, Sendable {
    /// Rounds may ask it.
    case issued = "terbit"
    /// There is a draft.
    case draft = "konsep"
    case retired = "henti"
  }

  let id: Questionnaire.ID
  let code: String
  let kind: Questionnaire.Kind
  let title: String
  /// Of the newest version, be it a draft.
  let number: Int
  let isDraft: Bool
  let madeAt: Instant
  /// When its newest issued version was issued; nil where there is none, or it ships with the program.
  let issuedAt: Instant?
  /// The newest issued version; nil where there is none.
  let issuedNumber: Int?
  let retiredAt: Instant?
  let items: Int

  init(row: Row) throws(RowError) {
    id = try row["id"]
    code = try row["code"]
    kind = try row["kind"]
    title = try row["title"]
    number = try row["number"]
    issuedNumber = try row["issuedNumber"]
    isDraft = issuedNumber != number
    madeAt = try row["versionMadeAt"]
    let issued: Instant? = try row["lastIssuedAt"]
    issuedAt = issued.flatMap { $0.rawValue == 0 ? nil : $0 }
    retiredAt = try row["retiredAt"]
    items = try row["items"]
  }

  var path: String { "\(QuestionnaireRoutes.root)/\(code)" }

  func has(_ state: State) -> Bool {
    switch state {
    case .issued: issuedNumber != nil && retiredAt == nil
    case .draft: isDraft && retiredAt == nil
    case .retired: retiredAt != nil
    }
  }

  var tags: [Tag] {
    if retiredAt != nil { return [Tag("Tidak dipakai lagi")] }
    return (issuedNumber.map { [Tag("Versi \($0) terbit", .ok)] } ?? [])
      + (isDraft ? [Tag("Konsep versi \(number)", .warn)] : [])
  }
}

/// Which questionnaires the list shows, as its address says it: `/survei/kuesioner?jenis=k3&urut=judul`.
struct QuestionnaireFilter: Sendable {
  enum Order: String, CaseIterable, Sendable {
    case newest = "terbaru"
    case title = "judul"
    case items = "butir"

    var words: String {
      switch self {
      case .newest: "Terbaru"
      case .title: "Judul"
      case .items: "Jumlah butir"
      }
    }
  }

  let text: String
  let kind: Questionnaire.Kind?
  let state: QuestionnaireLine.State?
  let order: Order

  init(_ query: FormData) {
    text = query.line("q")
    kind = Questionnaire.Kind(rawValue: query.text("jenis"))
    state = QuestionnaireLine.State(rawValue: query.text("keadaan"))
    order = Order(rawValue: query.text("urut")) ?? .newest
  }

  var query: [(name: String, value: String)] {
    let all = [
      ("q", text), ("jenis", kind?.rawValue ?? ""), ("keadaan", state?.rawValue ?? ""),
      ("urut", order == .newest ? "" : order.rawValue),
    ]
    return all.map { (name: $0.0, value: $0.1) }.filter { !$0.value.isEmpty }
  }

  func address(_ path: String = QuestionnaireRoutes.root, at place: ListPlace = .start) -> String {
    let fields = query + place.query
    return fields.isEmpty ? path : "\(path)?\(FormData(fields).urlencoded)"
  }

  var fields: [any Renderable] {
    let form = FormData(query)
    return [
      TextField("q", "Cari judul", form: form, kind: .search),
      SelectField(
        "jenis", "Jenis", Questionnaire.Kind.allCases.map { Choice($0.rawValue, $0.words) }, form: form,
        prompt: "Semua"),
      SelectField(
        "keadaan", "Keadaan",
        [Choice("terbit", "Terbit"), Choice("konsep", "Ada konsep"), Choice("henti", "Tidak dipakai lagi")],
        form: form, prompt: "Semua"),
      SelectField(
        "urut", "Urut menurut", Order.allCases.map { Choice($0.rawValue, $0.words) }, form: form, prompt: nil),
    ]
  }

  /// The lines it shows, in its order. There are few of them, so that they are sorted here.
  func lines(among all: [QuestionnaireLine]) -> [QuestionnaireLine] {
    let wanted = text.lowercased()
    return all.filter { line in
      (wanted.isEmpty || line.title.lowercased().contains(wanted)) && (kind == nil || line.kind == kind)
        && (state.map { line.has($0) } ?? true)
    }.sorted { left, right in
      switch order {
      case .newest: (right.madeAt, right.id) < (left.madeAt, left.id)
      case .title: (left.title.lowercased(), left.id) < (right.title.lowercased(), right.id)
      case .items: (right.items, right.id) < (left.items, left.id)
      }
    }
  }

  /// One page of them, with one line more where there are more.
  func page(of lines: [QuestionnaireLine], at place: ListPlace, size: Int) -> ListPage<QuestionnaireLine> {
    let position = { (key: ListKey) in lines.firstIndex { $0.id.rawValue == key.id } }
    let found: ArraySlice<QuestionnaireLine> =
      switch place {
      case .start: lines.prefix(size + 1)
      case .after(let key): lines.dropFirst((position(key) ?? -1) + 1).prefix(size + 1)
      case .before(let key): lines.prefix(position(key) ?? 0).suffix(size + 1)
      }
    return ListPage(Array(found), size: size, at: place)
  }
}

extension Snapshot {
  /// All questionnaires, each by its newest version.
  func questionnaireLines() throws -> [QuestionnaireLine] {
    try rows(
      """
      SELECT q.id, q.code, q.kind, q.retiredAt, v.title, v.number, v.madeAt AS versionMadeAt,
        (SELECT COUNT(*) FROM item i WHERE i.versionID = v.id) AS items,
        (SELECT MAX(n.number) FROM questionnaireVersion n
          WHERE n.questionnaireID = q.id AND n.issuedAt IS NOT NULL) AS issuedNumber,
        (SELECT MAX(n.issuedAt) FROM questionnaireVersion n WHERE n.questionnaireID = q.id) AS lastIssuedAt
      FROM questionnaire q /* whole table */ JOIN questionnaireVersion v ON v.questionnaireID = q.id AND v.number = (
        SELECT MAX(n.number) FROM questionnaireVersion n WHERE n.questionnaireID = q.id)
      """)
  }

  /// The versions of a questionnaire with all they ask, the newest first.
  func questionnaireVersions(of code: String, limit: Int) throws -> [QuestionnaireVersion] {
    let ids: [QuestionnaireVersion.ID] = try values(
      """
      SELECT v.id FROM questionnaire q JOIN questionnaireVersion v ON v.questionnaireID = q.id
      WHERE q.code = \(code) ORDER BY v.number DESC LIMIT \(limit)
      """)
    return try ids.compactMap { try questionnaire(version: $0) }
  }

  /// Codes of items that an issued version of a questionnaire has, each with what it is bound to for good.
  func issuedCodes(of questionnaire: Questionnaire.ID) throws -> [String: IssuedItem] {
    var issued: [String: IssuedItem] = [:]
    // A code that two versions bound differently, before it was refused, stays with the newer.
    try each(
      """
      SELECT i.code, i.kind, MIN(c.value) AS low, MAX(c.value) AS high
      FROM questionnaireVersion v JOIN item i ON i.versionID = v.id LEFT JOIN itemChoice c ON c.itemID = i.id
      WHERE v.questionnaireID = \(questionnaire) AND v.issuedAt IS NOT NULL
      GROUP BY v.number, i.id, i.code, i.kind ORDER BY v.number
      """
    ) { row in
      let (low, high): (Int?, Int?) = (try row["low"], try row["high"])
      let kind: Item.Kind = try row["kind"]
      issued[try row["code"]] = IssuedItem(
        kind: kind, scale: kind == .matrix ? low.flatMap { low in high.map { low...$0 } } : kind.scale)
    }
    return issued
  }
}

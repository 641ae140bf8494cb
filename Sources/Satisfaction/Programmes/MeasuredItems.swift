import Database
import HTTP
import Mustache
import Platform

/// One item of a questionnaire, whatever its version: `kepuasan-k3.kebersihan`.
struct MeasuredItem: Sendable, Hashable, Comparable {
  let questionnaire: String
  let code: String

  var name: String { "\(questionnaire).\(code)" }

  init(questionnaire: String, code: String) { (self.questionnaire, self.code) = (questionnaire, code) }

  init?(_ name: Substring) {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    self.init(questionnaire: String(parts[0]), code: String(parts[1]))
  }

  static func < (one: MeasuredItem, other: MeasuredItem) -> Bool { one.name < other.name }
}

/// The items that an indicator is measured by; none chosen is the whole questionnaire. Kept as their names in order,
/// with a space between.
struct MeasuredItems: RawRepresentable, Sendable, Hashable, ColumnValue {
  let rawValue: String

  static let all = MeasuredItems([])
  static let most = 30

  init(_ items: some Sequence<MeasuredItem>) {
    rawValue = Set(items).sorted().map(\.name).joined(separator: " ")
  }

  init(rawValue: String) { self.init(rawValue.split(separator: " ").compactMap { MeasuredItem($0) }) }

  var items: [MeasuredItem] { rawValue.split(separator: " ").compactMap { MeasuredItem($0) } }
  var isEmpty: Bool { rawValue.isEmpty }

  func codes(of questionnaire: String) -> Set<String> {
    Set(items.filter { $0.questionnaire == questionnaire }.map(\.code))
  }
}

extension Measure {
  /// The kinds of items that it is computed from; empty for what no questionnaire gives.
  var kinds: Set<Item.Kind> {
    switch self {
    case .ikm: [.skm]
    case .csi: [.pair]
    case .topTwo: [.skm, .likert, .pair]
    case .compliance, .count: []
    }
  }
}

/// An item that an indicator may be measured by.
struct OfferedItem: Sendable {
  let item: MeasuredItem
  let kind: Item.Kind
  let text: String
  /// As its questionnaire is called.
  let title: String
}

extension [OfferedItem] {
  /// What was ticked; faults where it does not fit the unit of the target.
  func read(_ form: FormData, _ measure: Measure?, _ errors: inout FormErrors) -> MeasuredItems {
    let ticked = Set(form.all("items"))
    let chosen = filter { ticked.contains($0.item.name) }
    guard let measure, !chosen.isEmpty else { return .all }
    if measure.kinds.isEmpty {
      errors.note(
        "items", "Butir kuesioner hanya dipakai untuk IKM, CSI, dan dua nilai teratas. Kosongkan pilihan ini.")
    } else if chosen.contains(where: { !measure.kinds.contains($0.kind) }) {
      let scales = measure.kinds.map(\.words).sorted().joined(separator: ", ")
      errors.note("items", "\(measure.label) dihitung dari butir \(scales). Lepas butir dengan skala lain.")
    } else if chosen.count > MeasuredItems.most {
      errors.note("items", "Pilih paling banyak \(MeasuredItems.most) butir, atau kosongkan untuk seluruh kuesioner.")
    }
    return MeasuredItems(chosen.map(\.item))
  }

  /// Folded away until something is chosen: most indicators are measured by the whole questionnaire.
  func fields(_ form: FormData, _ errors: FormErrors) -> [any Renderable] {
    guard !isEmpty else { return [] }
    let choices = map { Choice($0.item.name, $0.text, hint: "\($0.title) · \($0.kind.words)") }
    let group = CheckGroup(
      "items", "Butir kuesioner yang mengukurnya", choices, form: form, errors: errors,
      hint: "Kosongkan bila seluruh kuesioner mengukur indikator ini.", isOptional: true)
    let isOpen = !form.all("items").isEmpty || errors.notes.contains { $0.field == "items" }
    return isOpen ? [group] : [FieldFold("Pilih butir kuesioner tertentu", [group])]
  }
}

extension Snapshot {
  /// The items on a scale of the questionnaires that rounds may ask, in their order.
  func offeredItems() throws -> [OfferedItem] {
    try issuedQuestionnaires().flatMap { issued -> [OfferedItem] in
      guard let version = try questionnaire(version: issued.id) else { return [] }
      let rated = version.items.filter { item in
        Measure.topTwo.kinds.contains(item.kind) && (item.kind != .skm || item.condition == nil)
      }
      return rated.map { item in
        OfferedItem(
          item: MeasuredItem(questionnaire: version.questionnaire.code, code: item.code), kind: item.kind,
          text: item.text, title: version.title)
      }
    }
  }

  /// Some items as their newest issued version words them; the code of one that is not asked any more.
  func words(of chosen: MeasuredItems) throws -> String {
    try chosen.items.map { item in
      let text: String? = try value(
        """
        SELECT i.text FROM questionnaire q JOIN questionnaireVersion v ON v.questionnaireID = q.id
          JOIN item i ON i.versionID = v.id AND i.code = \(item.code)
        WHERE q.code = \(item.questionnaire) AND v.issuedAt IS NOT NULL ORDER BY v.number DESC LIMIT 1
        """)
      return text ?? item.code
    }.joined(separator: "; ")
  }
}

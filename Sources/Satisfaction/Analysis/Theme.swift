import Database
import HTTP
import Platform

/// What free text is about: one entry of the organisation's code book (*tema*).
struct Theme: Sendable, FromRow {
  typealias ID = Identifier<Theme>

  let id: ID
  /// Stands in addresses, never changed; begins with `tema-`, so that no item has it.
  let code: String
  let name: String
  let meaning: String
  /// Counts up with every change; a form carries the one it was made from.
  let edition: Int
  /// Since when no text is given it any more; those that have it keep it.
  let retiredAt: Instant?

  init(row: Row) throws(RowError) {
    id = try row["id"]
    code = try row["code"]
    name = try row["name"]
    meaning = try row["meaning"]
    edition = try row["edition"]
    retiredAt = try row["retiredAt"]
  }

  /// What a code is made of a name: small letters and digits, with hyphens for all else.
  static func code(of name: String) -> String {
    let letters = name.lowercased().unicodeScalars.map { scalar in
      ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) ? Character(scalar) : "-"
    }
    return "tema-" + String(letters).split(separator: "-").joined(separator: "-").prefix(60)
  }
}

/// What a browser may send of a theme.
struct ThemeForm: Sendable {
  static let limits: TextLimits = ["name": 80, "meaning": 200]
  let name: String
  let meaning: String

  init(_ form: FormData) throws(FormErrors) {
    var errors = FormErrors()
    name = form.line("name")
    meaning = form.line("meaning")
    if name.isEmpty { errors.note("name", "Tulis nama tema.") }
    if !name.isEmpty, Theme.code(of: name) == "tema-" { errors.note("name", "Nama tema memuat sedikitnya satu huruf.") }
    Self.limits.check(form, &errors)
    guard errors.isEmpty else { throw errors }
  }
}

enum ThemeError: PublicError {
  case taken, changedSinceRead
  /// The text belongs to an anonymous round that is still open.
  case sealed

  var status: Status { self == .taken ? .unprocessable : .conflict }

  var message: String {
    switch self {
    case .taken: "Sudah ada tema dengan nama itu."
    case .changedSinceRead: "Tema ini sudah diubah rekan lain sejak Anda membacanya. Muat ulang halamannya."
    case .sealed: "Jawaban bebas putaran anonim diberi tema sesudah putarannya ditutup."
    }
  }
}

extension Snapshot {
  /// The whole code book, those in use first.
  func themes() throws -> [Theme] {
    try rows("SELECT * FROM theme /* whole table */ ORDER BY retiredAt IS NOT NULL, name, id")
  }

  func theme(_ code: String) throws -> Theme? { try row("SELECT * FROM theme WHERE code = \(code)") }
}

extension Deed {
  /// Adds a theme to the code book.
  ///
  /// - Throws: `ThemeError.taken`.
  func addTheme(_ form: ThemeForm) throws {
    let code = Theme.code(of: form.name)
    guard try db.theme(code) == nil else { throw ThemeError.taken }
    let id = try db.insert(
      """
      INSERT INTO theme (code, name, meaning, madeAt, madeBy)
      VALUES (\(code), \(form.name), \(form.meaning), \(at), \(actor.personID))
      """)
    try record("theme.added", Subject("theme", id))
  }

  /// Words a theme anew, or takes it out of use and back.
  ///
  /// - Throws: `ThemeError.changedSinceRead`.
  func changeTheme(_ theme: Theme, to form: ThemeForm, isRetired: Bool, edition: Int) throws {
    let changed = try db.execute(
      """
      UPDATE theme SET name = \(form.name), meaning = \(form.meaning), edition = edition + 1,
        retiredAt = \(isRetired ? theme.retiredAt ?? at : nil)
      WHERE id = \(theme.id) AND edition = \(edition)
      """)
    guard changed == 1 else { throw ThemeError.changedSinceRead }
    try record("theme.changed", Subject("theme", theme.id), "retired=\(isRetired ? 1 : 0)")
  }

  /// Gives a text its themes, in place of those it had; the counts of its round follow.
  ///
  /// - Throws: `ThemeError.sealed`.
  func giveThemes(_ themes: Set<Theme.ID>, to text: AnswerText.Key, of round: AnalysedRound) throws {
    guard !round.isSealed else { throw ThemeError.sealed }
    guard let (response, group) = try db.author(of: text, in: round) else { throw VisitError.notFound }
    let item = text.item
    let had = Set(
      try db.values("SELECT themeID FROM themedText WHERE responseID = \(response) AND itemID = \(item)") as [Theme.ID])
    for theme in had.subtracting(themes) {
      try db.execute(
        """
        DELETE FROM themedText WHERE responseID = \(response) AND itemID = \(item) AND themeID = \(theme)
        """)
    }
    for theme in themes.subtracting(had) {
      try db.execute(
        """
        INSERT INTO themedText (responseID, itemID, themeID) VALUES (\(response), \(item), \(theme))
        """)
    }
    let lost = had.subtracting(themes).map { (SurveyTally.GroupKey(part: $0.rawValue, group: group), -1) }
    let won = themes.subtracting(had).map { (SurveyTally.GroupKey(part: $0.rawValue, group: group), 1) }
    try db.addThemes(Dictionary(uniqueKeysWithValues: lost + won), round.id.rawValue)
    try record("survey.themed", Subject("round", round.id), "item=\(item.rawValue) themes=\(themes.count)")
  }
}

extension Snapshot {
  /// The response that a text belongs to, and whom it is counted with; nil where the round has no such text.
  fileprivate func author(of text: AnswerText.Key, in round: AnalysedRound) throws -> (Int64, AnswerGroup)? {
    try row(
      """
      SELECT r.id, r.segmentID, r.unitID FROM responseText t CROSS JOIN response r ON r.id = t.responseID
      WHERE t.itemID = \(text.item) AND t.lot = \(text.lot) AND r.roundID = \(round.id)
      """
    ) { row in (try row["id"], try AnswerGroup(row: row)) }
  }
}

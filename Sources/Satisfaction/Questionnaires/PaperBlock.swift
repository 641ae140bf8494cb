import Mustache

/// A piece of a section on paper: one question, or a grid of several with the same scales.
struct PaperBlock: Renderable {
  struct Box: Renderable {
    let value: Int
    let label: String
    /// Begins another scale of the grid.
    let isFirst: Bool
    /// The name of the scale that it begins, for narrow screens, where no column has a head.
    var scale: String?
  }

  struct Question: Renderable {
    let number: Int
    let text: String
    let notes: [String]
    let boxes: [Box]
    /// Lines to write on.
    let blanks: [Int]
    /// What a short place to write is for; nil where there is none.
    let short: String?
  }

  struct Head: Renderable {
    let label: String
    let width: Int
  }

  struct Row: Renderable {
    let number: String
    let text: String
    let note: String?
    let boxes: [Box]
  }

  struct Lead: Renderable {
    let number: Int
    let text: String
  }

  struct Grid: Renderable {
    /// The question that all rows belong to; nil where each row is one.
    let lead: Lead?
    let about: String
    let hasNumbers: Bool
    let legend: [String]
    let heads: [Head]
    let rows: [Row]
  }

  let question: Question?
  let grid: Grid?

  /// The pieces of a section: neighbours of a kind with the same words share a grid.
  static func all(of section: QuestionSection, in version: QuestionnaireVersion) -> [PaperBlock] {
    var blocks: [PaperBlock] = []
    var pairs: [Item] = []
    let finish = {
      if !pairs.isEmpty { blocks.append(PaperBlock(question: nil, grid: Grid(ofPairs: pairs, in: version))) }
      pairs = []
    }
    for item in section.items {
      if item.kind != .pair || pairs.last.map({ $0.choices != item.choices }) ?? false { finish() }
      switch item.kind {
      case .pair: pairs.append(item)
      case .matrix: blocks.append(PaperBlock(question: nil, grid: Grid(ofMatrix: item, in: version)))
      default: blocks.append(PaperBlock(question: Question(item, in: version), grid: nil))
      }
    }
    finish()
    return blocks
  }
}

extension PaperBlock.Question {
  fileprivate init(_ item: Item, in version: QuestionnaireVersion) {
    number = version.number(of: item.code) ?? 0
    text = item.text
    let ends = item.choices.map { "\($0.value) berarti \($0.label)" }.joined(separator: ", ")
    let kindNote = item.kind == .multiple ? "Boleh lebih dari satu." : item.kind == .rating ? "\(ends)." : ""
    notes = [version.condition(of: item) ?? "", kindNote, item.hint, item.amount.hint].filter { !$0.isEmpty }
    boxes = item.options().map { option in
      PaperBlock.Box(value: option.value, label: item.kind == .rating ? "" : option.label, isFirst: false)
    }
    blanks = item.kind == .text ? [1, 2, 3] : []
    short =
      item.kind == .number ? item.amount.labelled("Angka") : item.kind == .date ? "Tanggal, bulan, dan tahun" : nil
  }
}

extension PaperBlock.Grid {
  /// How important and how good stand beside each other.
  fileprivate init(ofPairs items: [Item], in version: QuestionnaireVersion) {
    lead = nil
    about = "Hal yang dinilai"
    hasNumbers = true
    let places = [Item.importance, Item.performance]
    let sample = items.first
    legend = zip(["Seberapa penting", "Seberapa puas"], places).map { name, place in
      Self.legend(name, sample?.options(at: place) ?? [])
    }
    let scales = ["Seberapa penting?", "Seberapa puas?"]
    heads = zip(scales, places).map { name, place in
      PaperBlock.Head(label: name, width: sample?.options(at: place).count ?? 0)
    }
    rows = items.map { item in
      let notes = [version.condition(of: item) ?? "", item.hint].filter { !$0.isEmpty }.joined(separator: " ")
      return PaperBlock.Row(
        number: "\(version.number(of: item.code) ?? 0)", text: item.text, note: notes.isEmpty ? nil : notes,
        boxes: zip(scales, places).flatMap { Self.boxes(item.options(at: $1), of: $0) })
    }
  }

  fileprivate init(ofMatrix item: Item, in version: QuestionnaireVersion) {
    lead = PaperBlock.Lead(number: version.number(of: item.code) ?? 0, text: item.text)
    about = "Yang dinilai"
    hasNumbers = false
    let notes = [version.condition(of: item) ?? "", item.hint].filter { !$0.isEmpty }
    legend = notes + [Self.legend("Nilai", item.options())]
    heads = [PaperBlock.Head(label: "Nilai", width: item.options().count)]
    rows = item.rows.map { row in
      PaperBlock.Row(number: "", text: row.label, note: nil, boxes: Self.boxes(item.options(), of: nil))
    }
  }

  private static func legend(_ name: String, _ options: [Item.Option]) -> String {
    "\(name): " + options.map { "\($0.value) = \($0.label.lowercased())" }.joined(separator: ", ") + "."
  }

  private static func boxes(_ options: [Item.Option], of scale: String?) -> [PaperBlock.Box] {
    options.enumerated().map { place, option in
      PaperBlock.Box(
        value: option.value, label: option.label, isFirst: place == 0, scale: place == 0 ? scale : nil)
    }
  }
}

import Testing

@testable import Database
@testable import Platform
@testable import Satisfaction

extension Item {
  /// An item with all that its kind needs.
  static func sample(_ kind: Kind, code: String = "butir", id: Int64 = 1) -> Item {
    let words: [Option] =
      switch kind {
      case .skm: (1...4).map { Option(value: $0, label: "Kata \($0)") }
      case .likert: (1...5).map { Option(value: $0, label: "Kata \($0)") }
      case .pair: ((1...5).map { $0 } + (11...15).map { $0 }).map { Option(value: $0, label: "Kata \($0)") }
      case .rating: [Option(value: 0, label: "buruk"), Option(value: 10, label: "baik")]
      case .single, .multiple, .matrix: (1...3).map { Option(value: $0, label: "Pilihan \($0)") }
      case .number, .date, .text: []
      }
    return Item(
      id: ID(rawValue: id), code: code, kind: kind, text: "Butir \(code)", hint: "", topic: "", isRequired: true,
      condition: nil, choices: words,
      rows: kind == .matrix ? [Line(number: 1, label: "Baris 1"), Line(number: 2, label: "Baris 2")] : [])
  }
}

extension QuestionnaireVersion {
  /// A draft whose sections hold these items.
  static func sample(_ sections: [[Item]]) -> QuestionnaireVersion {
    QuestionnaireVersion(
      id: ID(rawValue: 1),
      questionnaire: Questionnaire(id: .init(rawValue: 1), code: "contoh", kind: .other, retiredAt: nil), number: 1,
      edition: 1, madeAt: Instant(rawValue: 0), madeBy: Person.ID(rawValue: 1), issuedAt: nil, title: "Contoh",
      purpose: "", minutes: 5, thanks: "",
      sections: zip(1..., sections).map { number, items in
        QuestionSection(
          id: .init(rawValue: Int64(number)), title: "Bagian \(number)", guidance: "", items: items)
      })
  }
}

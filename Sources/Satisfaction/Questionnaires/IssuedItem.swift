/// What the code of an item is bound to once a version with it was issued: rounds are compared by codes, and marks of
/// one scale with marks of another tell nothing.
struct IssuedItem: Sendable, Hashable {
  let kind: Item.Kind
  /// Nil of what is no scale.
  let scale: ClosedRange<Int>?

  /// Why an item may not have that code; nil when it may.
  func refusal(of item: Item) -> String? {
    if item.kind != kind {
      return
        "Kode \(item.code) sudah terbit sebagai “\(kind.words)”, dan tetap begitu agar putaran dapat dibandingkan. "
        + "Pakai kode lain untuk butir berjenis “\(item.kind.words)”."
    }
    guard let scale, item.ownScale != scale else { return nil }
    return "Kode \(item.code) sudah terbit dengan skala \(scale.lowerBound)–\(scale.upperBound), dan tetap begitu agar "
      + "putaran dapat dibandingkan. Pakai kode lain untuk skala yang berbeda."
  }
}

extension Item {
  /// The marks that it is answered by; nil of what is no scale.
  var ownScale: ClosedRange<Int>? {
    let marks = choices.map(\.value)
    return kind.scale
      ?? (kind == .matrix ? marks.min().flatMap { low in marks.max().map { low...$0 } } : nil)
  }
}

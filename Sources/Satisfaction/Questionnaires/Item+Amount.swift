extension Item {
  /// What a number is counted in, and how small and how large it may be. Each of it may be left open.
  struct Amount: Sendable, Hashable {
    /// In thousandths, as numbers are kept.
    var smallest: Int?
    var largest: Int?
    /// "jam", "orang"; empty where it says nothing.
    var unit = ""
  }
}

extension Item.Amount {
  func allows(_ value: Int) -> Bool {
    smallest.map { value >= $0 } ?? true && largest.map { value <= $0 } ?? true
  }

  /// "12,5 jam".
  func words(of value: Int) -> String { Thousandths.text(value) + (unit.isEmpty ? "" : " \(unit)") }

  /// "dari 0 sampai 24 jam", within a sentence; nil without bounds.
  var range: String? {
    switch (smallest, largest) {
    case (let low?, let high?): "dari \(Thousandths.text(low)) sampai \(words(of: high))"
    case (let low?, nil): "mulai dari \(words(of: low))"
    case (nil, let high?): "paling besar \(words(of: high))"
    case (nil, nil): nil
    }
  }

  /// What is said of it beside the field.
  var hint: String { range.map { "Angka \($0)." } ?? "" }

  /// In one line, as the builder tells it; empty where all is open.
  var summary: String { range ?? (unit.isEmpty ? "" : "dalam \(unit)") }

  /// The word behind the field.
  var fieldUnit: String? { unit.isEmpty ? nil : unit }

  /// A name with the unit behind it: "Lama antre (menit)".
  func labelled(_ name: String) -> String { unit.isEmpty ? name : "\(name) (\(unit))" }
}

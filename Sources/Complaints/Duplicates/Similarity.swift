/// How much two subjects say the same: the share of their telling words that both have (Jaccard's index).
enum Similarity {
  /// From here on somebody is asked to look.
  static let threshold = 0.5
  /// One word in common says nothing.
  private static let fewestShared = 2
  private static let shortest = 3

  /// The words of a subject that tell something: in lower case, without those that stand in every sentence.
  static func words(of subject: String) -> Set<String> {
    let words = subject.lowercased().split { !$0.isLetter && !$0.isNumber }.map { String($0) }
    return Set(words.filter { $0.count >= shortest && !common.contains($0) })
  }

  /// From 0 to 1; 0 where too few words are shared to say anything.
  static func share(_ one: Set<String>, _ other: Set<String>) -> Double {
    let shared = one.intersection(other).count
    guard shared >= fewestShared || (shared > 0 && one == other) else { return 0 }
    return Double(shared) / Double(one.union(other).count)
  }

  private static let common: Set<String> = [
    "yang", "dan", "dari", "untuk", "pada", "dengan", "belum", "tidak", "sudah", "saya", "kami", "ini", "itu", "ada",
    "oleh", "atau", "juga", "sangat", "terlalu", "masih", "akan", "karena", "saat", "dalam", "atas", "tentang",
  ]
}

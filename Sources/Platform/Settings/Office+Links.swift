extension Office {
  /// A line of a mail that leads to a page of this site, or says in words how to find it while nobody has set where the
  /// site is reached from outside.
  ///
  /// - Parameters:
  ///   - begin: the sentence's beginning ("Perkembangannya dapat Anda lihat").
  ///   - path: of the page, from its slash on.
  ///   - words: the sentence's end without a link, without a full stop ("pada halaman Lacak di situs kami").
  package func line(_ begin: String, to path: String, otherwise words: String) -> String {
    baseURL.isEmpty ? "\(begin) \(words)." : "\(begin) di: \(baseURL)\(path)"
  }
}

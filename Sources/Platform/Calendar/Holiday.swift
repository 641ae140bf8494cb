/// A day off that the government announces for a year, in the decree of three ministers (SKB 3 Menteri).
package struct Holiday: Hashable, Sendable {
  /// What kind of day off; the raw value is what the database keeps.
  package enum Kind: String, CaseIterable, Sendable {
    /// Libur nasional.
    case national
    /// Cuti bersama: binding for civil servants; a private firm may work.
    case jointLeave
  }

  package let day: Day
  package let name: String
  package let kind: Kind
  /// The date waits for an official announcement; administrators are asked to check it.
  package let isEstimate: Bool

  package init(_ day: Day, _ name: String, _ kind: Kind, isEstimate: Bool = false) {
    self.day = day
    self.name = name
    self.kind = kind
    self.isEstimate = isEstimate
  }
}

/// The holidays that ship with the program, 2025 to 2027. Administrators may change each of them.
///
/// 2025 with the late 18 August; 2026 after SKB 3 Menteri 1497/2025, 2/2025 and 5/2025. For 2027 the decree's own
/// text was not at hand: the list follows a public package, and dates that it calls *perkiraan*, or on which
/// sources differ, are marked as estimates.
package enum Holidays {
  package static let shipped: [Holiday] =
    read(national2025, .national, of: 2025) + read(jointLeave2025, .jointLeave, of: 2025)
    + read(national2026, .national, of: 2026) + read(jointLeave2026, .jointLeave, of: 2026)
    + read(national2027, .national, of: 2027) + read(jointLeave2027, .jointLeave, of: 2027)

  /// Lines such as `03-10 Idulfitri`; a `?` before the name marks an estimate.
  private static func read(_ lines: String, _ kind: Holiday.Kind, of year: Int) -> [Holiday] {
    lines.split(separator: "\n").compactMap { line in
      guard let day = Day(iso: "\(year)-\(line.prefix(5))") else { return nil }
      let isEstimate = line.dropFirst(6).hasPrefix("?")
      return Holiday(day, String(line.dropFirst(isEstimate ? 7 : 6)), kind, isEstimate: isEstimate)
    }
  }

  private static let national2025 = """
    01-01 Tahun Baru 2025 Masehi
    01-27 Isra Mikraj Nabi Muhammad saw.
    01-29 Tahun Baru Imlek 2576 Kongzili
    03-29 Hari Suci Nyepi Tahun Baru Saka 1947
    03-31 Idulfitri 1446 Hijriah
    04-01 Idulfitri 1446 Hijriah
    04-18 Wafat Yesus Kristus
    04-20 Kebangkitan Yesus Kristus (Paskah)
    05-01 Hari Buruh Internasional
    05-12 Hari Raya Waisak 2569 BE
    05-29 Kenaikan Yesus Kristus
    06-01 Hari Lahir Pancasila
    06-06 Iduladha 1446 Hijriah
    06-27 1 Muharam Tahun Baru Islam 1447 Hijriah
    08-17 Proklamasi Kemerdekaan
    09-05 Maulid Nabi Muhammad saw.
    12-25 Kelahiran Yesus Kristus (Natal)
    """

  private static let jointLeave2025 = """
    01-28 Cuti bersama Imlek
    03-28 Cuti bersama Nyepi
    04-02 Cuti bersama Idulfitri
    04-03 Cuti bersama Idulfitri
    04-04 Cuti bersama Idulfitri
    04-07 Cuti bersama Idulfitri
    05-13 Cuti bersama Waisak
    05-30 Cuti bersama Kenaikan Yesus Kristus
    06-09 Cuti bersama Iduladha
    08-18 Cuti bersama Proklamasi Kemerdekaan
    12-26 Cuti bersama Natal
    """

  private static let national2026 = """
    01-01 Tahun Baru 2026 Masehi
    01-16 Isra Mikraj Nabi Muhammad saw.
    02-17 Tahun Baru Imlek 2577 Kongzili
    03-19 Hari Suci Nyepi Tahun Baru Saka 1948
    03-21 Idulfitri 1447 Hijriah
    03-22 Idulfitri 1447 Hijriah
    04-03 Wafat Yesus Kristus
    04-05 Kebangkitan Yesus Kristus (Paskah)
    05-01 Hari Buruh Internasional
    05-14 Kenaikan Yesus Kristus
    05-27 Iduladha 1447 Hijriah
    05-31 Hari Raya Waisak 2570 BE
    06-01 Hari Lahir Pancasila
    06-16 1 Muharam Tahun Baru Islam 1448 Hijriah
    08-17 Proklamasi Kemerdekaan
    08-25 Maulid Nabi Muhammad saw.
    12-25 Kelahiran Yesus Kristus (Natal)
    """

  private static let jointLeave2026 = """
    02-16 Cuti bersama Imlek
    03-18 Cuti bersama Nyepi
    03-20 Cuti bersama Idulfitri
    03-23 Cuti bersama Idulfitri
    03-24 Cuti bersama Idulfitri
    05-15 Cuti bersama Kenaikan Yesus Kristus
    05-28 Cuti bersama Iduladha
    12-24 Cuti bersama Natal
    """

  private static let national2027 = """
    01-01 Tahun Baru 2027 Masehi
    01-05 Isra Mikraj Nabi Muhammad saw.
    02-06 Tahun Baru Imlek 2578 Kongzili
    03-08 Hari Suci Nyepi Tahun Baru Saka 1949
    03-10 ?Idulfitri 1448 Hijriah
    03-11 ?Idulfitri 1448 Hijriah
    03-26 Wafat Yesus Kristus
    03-28 Kebangkitan Yesus Kristus (Paskah)
    05-01 Hari Buruh Internasional
    05-06 Kenaikan Yesus Kristus
    05-17 ?Iduladha 1448 Hijriah
    05-20 Hari Raya Waisak 2571 BE
    06-01 Hari Lahir Pancasila
    06-06 ?1 Muharam Tahun Baru Islam 1449 Hijriah
    08-15 Maulid Nabi Muhammad saw.
    08-17 Proklamasi Kemerdekaan
    12-25 Kelahiran Yesus Kristus (Natal)
    12-26 Isra Mikraj Nabi Muhammad saw.
    """

  private static let jointLeave2027 = """
    02-05 Cuti bersama Imlek
    03-09 Cuti bersama Idulfitri
    03-12 Cuti bersama Idulfitri
    03-15 Cuti bersama Idulfitri
    03-25 Cuti bersama Wafat Yesus Kristus
    05-18 Cuti bersama Iduladha
    05-19 Cuti bersama Iduladha
    12-24 Cuti bersama Natal
    """
}

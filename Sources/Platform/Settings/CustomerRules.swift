/// What an organisation grants its customers, and asks of them: how often a "belum puas" is heard, when a case closes by
/// itself, when they are asked how it was, how long their data are kept.
package struct CustomerRules: Sendable, Hashable {
  /// How often who is not satisfied is heard anew before the last answer stands; 0: as often as he says so.
  package let rounds: Int
  /// Working days from the answer until a case closes because the customer said nothing; 0: never by itself.
  package let lapseDays: Int
  /// Days from its closing on which the customer may have a case opened again; 0: not at all.
  package let reopenDays: Int
  /// Where else somebody may turn, a line each.
  package let elsewhere: String
  /// What the customer is told, and consents to, before he sends anything (UU 27/2022 pasal 21 and 22).
  package let privacyNotice: String
  /// Working days from the closing until the customer is asked how it was; 0: he is not asked.
  package let surveyAfterDays: Int
  /// Working days from that question until he is reminded, once; 0: not at all.
  package let surveyRemindDays: Int
  /// Days from that question until his link runs out.
  package let surveyExpireDays: Int
  /// Years from the closing until personal data are due to be made anonymous; 0: never.
  package let retentionYears: Int

  /// Working days before it lapses on which the customer is told, at the latest.
  package static let noticeDays = 3

  package static let standard = CustomerRules { setting in
    switch setting {
    case .rounds: "2"
    case .lapseDays: "10"
    case .reopenDays, .surveyExpireDays: "30"
    case .surveyAfterDays: "2"
    case .surveyRemindDays, .retentionYears: "5"
    case .elsewhere: places
    case .privacyNotice: notice
    default: ""
    }
  }

  init(_ text: (Setting) -> String) {
    func number(_ setting: Setting) -> Int { Int(text(setting)) ?? 0 }
    rounds = number(.rounds)
    lapseDays = number(.lapseDays)
    reopenDays = number(.reopenDays)
    elsewhere = text(.elsewhere)
    privacyNotice = text(.privacyNotice)
    surveyAfterDays = number(.surveyAfterDays)
    surveyRemindDays = number(.surveyRemindDays)
    surveyExpireDays = number(.surveyExpireDays)
    retentionYears = number(.retentionYears)
  }

  /// The places where somebody may turn, one each.
  package var places: [String] {
    elsewhere.split(whereSeparator: \.isNewline).map { String($0) }.filter { !$0.allSatisfy(\.isWhitespace) }
  }

  private static let places = """
    Ombudsman Republik Indonesia: ombudsman.go.id
    SP4N-LAPOR!: lapor.go.id atau SMS 1708
    Badan Penyelesaian Sengketa Konsumen (BPSK) di kabupaten atau kota Anda
    """

  private static let notice = """
    Kami memakai isi keluhan, nama, dan kontak Anda hanya untuk menangani keluhan ini, mengabarkan hasilnya, dan menanyakan \
    kepuasan Anda sesudahnya. Data itu dilihat petugas yang menangani dan pimpinannya, dan disimpan selama masa simpan \
    arsip keluhan; sesudah itu nama dan kontak dihapus. Anda dapat meminta salinan, perbaikan, atau penghapusannya, dan \
    dapat menarik persetujuan ini kapan saja.
    """
}

extension Office {
  /// What ended, or was said, before this moment is due to be made anonymous; nil where data are kept for good.
  package func retentionBound(at now: Instant) -> Instant? {
    guard customers.retentionYears > 0 else { return nil }
    let today = zone.day(of: now)
    let day = Day(year: today.year - customers.retentionYears, month: today.month, day: today.day)
    // The 29th of February has no like in most years.
    return zone.instant(day ?? today.adding(days: -366 * customers.retentionYears))
  }
}

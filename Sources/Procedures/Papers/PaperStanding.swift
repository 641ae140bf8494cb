import Platform

/// Whether an issued paper holds at a moment, where there is anything to say of it.
package enum PaperStanding: Sendable, Hashable {
  /// It holds from a later moment on.
  case toCome(Instant)
  /// It holds until another, already issued, takes its place.
  case endsWith(PaperCode, Instant)
  /// Another took its place.
  case replaced(PaperCode, Instant)
  /// Who may approve it withdrew it, for a reason.
  case withdrawn(String, Instant)
  /// Its number was voided.
  case voided(Instant)

  /// Whether it holds no more.
  package var isVoid: Bool {
    switch self {
    case .toCome, .endsWith: false
    case .replaced, .withdrawn, .voided: true
    }
  }

  /// What stands across it; nil while it is not void.
  var stamp: String? {
    switch self {
    case .toCome, .endsWith: nil
    case .replaced: PaperStamp.replaced
    case .withdrawn, .voided: PaperStamp.withdrawn
    }
  }

  /// - Parameter noun: what the paper is called within a sentence.
  package func sentence(_ words: Words, _ noun: String = "dokumen") -> String {
    switch self {
    case .toCome(let start):
      return "Sudah disahkan, tetapi baru berlaku mulai \(words.dateTime(start))."
    case .endsWith(let newer, let end):
      return "Berlaku sampai \(words.dateTime(end)), lalu digantikan. Kode periksa penggantinya \(newer.text)."
    case .replaced(let newer, let at):
      return "Sudah digantikan pada \(words.dateTime(at)); \(noun) ini tidak berlaku lagi. Kode periksa penggantinya "
        + "\(newer.text)."
    case .withdrawn(let reason, let at):
      return "Dicabut pada \(words.dateTime(at)); \(noun) ini tidak berlaku lagi. Alasan: \(reason)"
    case .voided(let at):
      return "Nomor ini dibatalkan pada \(words.dateTime(at)); \(noun) ini tidak berlaku lagi."
    }
  }

  /// As a list says it: "Dicabut 2 Mei 2026: salah cetak"; nil while it holds.
  func short(_ words: Words) -> String? {
    switch self {
    case .toCome(let start): "Berlaku mulai \(words.shortDate(start))"
    case .endsWith: nil
    case .replaced(_, let at): "Digantikan \(words.shortDate(at))"
    case .withdrawn(let reason, let at): "Dicabut \(words.shortDate(at)): \(reason)"
    case .voided(let at): "Nomor dibatalkan \(words.shortDate(at))"
    }
  }
}

extension Paper {
  /// How it stands at a moment; nil where it simply holds. A day that has begun counts, whether or not the job that
  /// settles it has run.
  package func standing(at now: Instant) -> PaperStanding? {
    if let voidedAt {
      if let replacedBy { return .replaced(replacedBy, voidedAt) }
      return voidReason.isEmpty ? .voided(voidedAt) : .withdrawn(voidReason, voidedAt)
    }
    if let startsAt, startsAt > now { return .toCome(startsAt) }
    guard let successor else { return nil }
    return successor.from > now
      ? .endsWith(successor.code, successor.from) : .replaced(successor.code, successor.from)
  }
}

import Mustache
import Platform
import Procedures

/// What a customer reads of the day of his answer: the one he was promised, and a later one that must now be expected,
/// with why.
struct Promise: Renderable {
  /// The promised day.
  let day: String
  /// "Perkiraan sekarang …, karena …"; nil while the promise can be kept.
  let delay: String?

  /// Nil once the answer is there.
  init?(_ tracked: Tracked, _ forecast: Forecast, at now: Instant, _ words: Words) {
    guard let expected = forecast.answer.map({ words.zone.day(of: $0) }) else { return nil }
    let promised = tracked.promise ?? expected
    day = words.fullDate(promised)
    delay =
      expected > promised ? "Perkiraan sekarang \(words.fullDate(expected)), karena \(tracked.why(at: now))." : nil
  }
}

extension Tracked {
  /// Why it takes longer than was foreseen.
  fileprivate func why(at now: Instant) -> String {
    if let pause { return pause.kind.customerWords }
    if rounds > 0 { return "Anda belum puas dan keluhan ini ditangani ulang" }
    if passed.contains(where: { $0.kind == .actionPlan && $0.round > 1 }) {
      return "tindakan yang pertama belum cukup dan disusun tindakan lanjutan"
    }
    if passed.contains(where: { $0.kind == .letterDraft && $0.round > 1 }) {
      return "surat jawabannya masih diperbaiki"
    }
    if let open, let due = open.dueAt, due < now { return "langkah yang sedang berjalan melewati batas waktunya" }
    return "langkah sebelumnya lebih lama daripada yang direncanakan"
  }
}

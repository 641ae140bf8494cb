import HTTP
import Mustache
import Platform
import Procedures

/// What everybody may read of how well the service keeps its promise, once a manager has switched it on.
struct PromisePage: PublicPage {
  static let template = "Insight/KPI/promise"
  let title = "Janji layanan"
  let period: String
  let facts: [Fact]

  init(_ data: KPIData, open: Int, at now: Instant, _ words: Words) {
    let months = data.filter.months
    period =
      "Triwulan ini, \(words.months(months.first, months.last)), sampai \(words.dateTime(now)). Waktu dihitung dalam jam kerja kantor; satu hari kerja 7 jam 30 menit."
    let told = { (figure: KPIFigure, noun: String) -> String in
      guard let reading = data.count.reading(figure, in: months) else { return KPIPage.none }
      guard reading.count >= KPIReading.few else { return "belum cukup data (n = \(reading.count))" }
      return "\(words.amount(reading.amount, figure.unit)), dari \(words.count(reading.count, noun))"
    }
    let promised = { (figure: KPIFigure) in
      data.targets.amount(of: figure, in: months.last).map { words.target($0, figure) } ?? "belum ditetapkan"
    }
    facts = [
      Fact("Janji waktu jawab", promised(.response)),
      Fact("Waktu jawab (median)", told(.response, "keluhan")),
      Fact("Janji waktu penyelesaian", promised(.settlement)),
      Fact("Waktu penyelesaian (median)", told(.settlement, "keluhan")),
      Fact("Langkah tepat waktu", told(.steps, "langkah")),
      Fact("Pelanggan puas", told(.satisfied, "jawaban")),
      Fact("Belum selesai saat ini", words.count(open, "keluhan")),
    ]
  }

  /// GET /janji-layanan
  @Sendable static func show(_ visit: Visit) async throws -> Response {
    guard visit.app.office.publishesPromise else { throw VisitError.notFound }
    let (zone, now) = (visit.app.office.zone, visit.now)
    let month = Month(of: zone.day(of: now))
    let quarter = MonthSpan(month.adding(months: -((month.month - 1) % 3)), month)
    let filter = KPIFilter([:], now: month, units: nil).with(quarter)
    let data = try await visit.app.readPatiently { db in try KPIData(db, filter, zone: zone) }
    return try visit.page(PromisePage(data, open: data.openByDay.values.reduce(0, +), at: now, visit.words))
  }

  /// POST /kpi/standar: switches it on or off.
  @Sendable static func publish(_ visit: Visit) async throws -> Response {
    let isOn = try visit.request.form().text("publish") == "1"
    try await visit.app.changeOffice(by: visit.actor) { deed in
      try deed.set(.publishesPromise, to: isOn ? "1" : "0")
      try deed.record("promise.published", Subject("office", 1), "on=\(isOn ? 1 : 0)")
    }
    let words = isOn ? "Halaman janji layanan kini dapat dibaca siapa pun." : "Halaman janji layanan ditutup."
    return visit.seeOther(TargetPages.root, Flash(.ok, words))
  }
}

import Database
import HTTP
import Platform
import Procedures

/// What the customer of a merged complaint reads of the one it goes on in: how far it is, and nothing of who else
/// complained, what he wrote, or what is said with him.
struct SurvivorProgress {
  private let number: String
  private let tracked: Tracked

  /// Nil for a complaint that stands by itself.
  init?(_ db: Snapshot, of run: Case) throws {
    var last: Case?
    // One that took another in may itself have gone into a third.
    while let next = try db.survivor(of: last ?? run) { last = next }
    guard let last, let complaint = try db.complaint(of: last.id),
      let tracked = try Tracked(db, token: complaint.trackingToken)
    else { return nil }
    number = last.number
    self.tracked = tracked
  }

  /// Where it stands, in two sentences.
  func sentence() -> String {
    let goesOn = "Keluhan ini ditangani bersama keluhan \(number), yang menyangkut hal yang sama."
    guard let open = tracked.open else { return "\(goesOn) \(tracked.run.ending?.sharedWords ?? "")" }
    if tracked.pause != nil { return "\(goesOn) Penanganannya ditunda untuk sementara." }
    return open.isCustomers ? "\(goesOn) Jawabannya sudah disampaikan." : "\(goesOn) \(open.customerWords)."
  }

  /// What was done and when, what goes on, what comes; without the other customer's own steps.
  func steps(at now: Instant, _ calendar: WorkingCalendar, _ words: Words) -> [StepEntry] {
    let forecast = tracked.forecast(at: now, calendar)
    let ahead = tracked.open.map { tracked.steps.path(from: $0.number, after: tracked.passed.codes) } ?? []
    let latest = Dictionary(tracked.passed.map { ($0.number, $0) }) { $1 }.values
      .filter { step in step.isDone && !ahead.contains { $0.number == step.number } }.sorted { $0.id < $1.id }
    let behind = latest.filter { !$0.isCustomers || $0.kind == .intake }.compactMap { step in
      step.completedAt.map { StepEntry(step.kind.customerWords(.done), .done, note: words.dateTime($0)) }
    }
    let going = tracked.open.flatMap { open in
      open.isCustomers
        ? nil : StepEntry(open.customerWords, .now, note: "Sejak \(words.dateTime(open.openedAt))")
    }
    let coming = ahead.dropFirst().filter(\.runsClock).map { step in
      StepEntry(
        step.kind.customerWords(.next), .next,
        note: forecast.ends[step.number].map { "Perkiraan paling lambat \(words.fullDate($0))" })
    }
    return behind + (going.map { [$0] } ?? []) + coming
  }
}

import Foundation
import Synchronization

/// How long pages take while all complaints leave as a workbook, again and again, over how long they take otherwise.
///
/// Pages are asked for at a steady pace whether the last one has come or not (a late answer counts from when it was
/// due), so that waiting is not hidden by asking less.
enum ExportBench {
  private static let complaints = 100_000
  /// Of each phase.
  private static let length = 8.0
  private static let rounds = 3

  static func run(_ plan: BenchPlan) throws -> [Measure] {
    let folder = try DataStore.folder("\(complaints)")
    try Subject.prepare(complaints: complaints, in: folder)
    let subject = try Subject(data: folder)
    defer { subject.stop() }
    let staff = Browser(port: subject.port)
    try staff.signIn(as: "manajer")
    let pages = [("/keluhan/baru", ""), ("/keluhan", staff.cookieHeader)]
    _ = try Readers(pages, port: subject.port).times(for: 2)
    let before = subject.memory
    var exports: [Export] = []
    let figures = try (0..<rounds).map { _ in
      let quiet = try Readers(pages, port: subject.port).times(for: length)
      let exporter = Exporter(port: subject.port, cookie: staff.cookieHeader)
      let busy = try Readers(pages, port: subject.port).times(for: length)
      exports += try exporter.stop()
      return (quiet: quiet, busy: busy)
    }
    return [ratio(figures, exports), memory(before, subject.memory)]
  }

  private static func ratio(_ figures: [(quiet: Times, busy: Times)], _ exports: [Export]) -> Measure {
    let list = { (value: (Times) -> Double, phase: (quiet: Times, busy: Times)) in
      "\(Report.number(value(phase.quiet)))→\(Report.number(value(phase.busy)))"
    }
    let detail = figures.map { "p50 \(list(\.p50, $0)), p99 \(list(\.p99, $0)) ms" }.joined(separator: "; ")
    let size = Report.number(median(exports.map { Double($0.bytes) / 1e6 }))
    return Measure(
      work: "page p99 while \(complaints) complaints leave as XLSX",
      value: median(figures.map { $0.busy.p99 / $0.quiet.p99 }), unit: "× the quiet p99", isCost: true, floor: 3,
      aim: 1.5,
      detail: "\(detail); \(exports.count) exports of \(size) MB in \(Report.number(median(exports.map(\.seconds)))) s")
  }

  private static func memory(_ before: Double, _ after: Double) -> Measure {
    Measure(
      work: "memory after exports over before", value: after - before, unit: "MB", isCost: true,
      detail: "\(Report.number(before)) → \(Report.number(after)) MB")
  }

  /// One export, as its reader saw it.
  private struct Export: Sendable {
    let bytes: Int
    let seconds: Double
  }

  /// Somebody who asks for the workbook as soon as he has it.
  private final class Exporter: Sendable {
    private let isStopped = Atomic(false)
    private let done = Mutex<[Export]>([])
    private let failure = Mutex<(any Error)?>(nil)
    private let ended = DispatchSemaphore(value: 0)

    init(port: Int, cookie: String) {
      Thread { [self] in
        while !isStopped.load(ordering: .relaxed) {
          do {
            let export = try Self.export(port, cookie)
            done.withLock { $0.append(export) }
          } catch {
            failure.withLock { $0 = error }
            break
          }
        }
        ended.signal()
      }.start()
    }

    func stop() throws -> [Export] {
      isStopped.store(true, ordering: .relaxed)
      ended.wait()
      if let failure = failure.withLock({ $0 }) { throw failure }
      return done.withLock { $0 }
    }

    private static func export(_ port: Int, _ cookie: String) throws -> Export {
      var answer: [UInt8] = []
      let time = try seconds {
        let socket = try Socket(port: port)
        try socket.send(
          "GET /keluhan.xlsx?status=semua HTTP/1.1\r\nHost: a\r\nCookie: \(cookie)\r\nConnection: close\r\n\r\n")
        answer = socket.rest()
      }
      guard answer.starts(with: Array("HTTP/1.1 200".utf8)) else {
        throw BenchError("no export: \(String(decoding: answer.prefix(200), as: UTF8.self))")
      }
      return Export(bytes: answer.count, seconds: time)
    }
  }
}

/// How long answers took, in milliseconds.
struct Times: Sendable {
  private let sorted: [Double]

  init(_ all: [Double]) { sorted = all.sorted() }

  var p50: Double { at(0.5) }
  var p99: Double { at(0.99) }

  private func at(_ share: Double) -> Double {
    sorted.isEmpty ? .nan : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }
}

/// People who read pages at a steady pace, each on a connection of his own.
struct Readers {
  private static let perPage = 2
  /// Pages a second of one of them.
  private static let pace = 50.0

  private let requests: [String]
  private let port: Int

  init(_ pages: [(path: String, cookie: String)], port: Int) {
    self.port = port
    requests = pages.flatMap { page in
      let cookie = page.cookie.isEmpty ? "" : "Cookie: \(page.cookie)\r\n"
      return Array(repeating: "GET \(page.path) HTTP/1.1\r\nHost: a\r\n\(cookie)\r\n", count: Self.perPage)
    }
  }

  func times(for length: Double) throws -> Times {
    let results = Mutex<[Result<[Double], any Error>]>([])
    DispatchQueue.concurrentPerform(iterations: requests.count) { place in
      let result = Result { try read(requests[place], for: length, offset: Double(place) / Double(requests.count)) }
      results.withLock { $0.append(result) }
    }
    return Times(try results.withLock { try $0.flatMap { try $0.get() } })
  }

  private func read(_ request: String, for length: Double, offset: Double) throws -> [Double] {
    let socket = try Socket(port: port)
    let start = Self.now + offset / Self.pace
    return try (0..<Int(length * Self.pace)).map { number in
      let due = start + Double(number) / Self.pace
      let early = due - Self.now
      if early > 0 { usleep(UInt32(early * 1e6)) }
      try socket.send(request)
      guard try socket.answer() == 200 else { throw BenchError("a page was refused: \(request.prefix(40))") }
      return (Self.now - due) * 1_000
    }
  }

  /// Seconds on the clock that never jumps.
  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

extension Socket {
  /// Reads one answer of known length to its end; its status.
  fileprivate func answer() throws -> Int {
    var text = ""
    var got = 0
    while true {
      let part = some(of: 65_536)
      guard !part.isEmpty else { throw BenchError("the connection ended in an answer") }
      got += part.count
      if text.isEmpty || !text.contains("\r\n\r\n") { text += String(decoding: part, as: UTF8.self) }
      guard let end = text.range(of: "\r\n\r\n") else { continue }
      let head = text[..<end.lowerBound]
      let field = head.lowercased().split(separator: "\r\n").first { $0.hasPrefix("content-length:") }
      guard let length = field.flatMap({ Int($0.dropFirst(15).filter { $0 != " " }) }) else {
        throw BenchError("an answer without a length")
      }
      if got >= head.utf8.count + 4 + length { return Int(head.dropFirst(9).prefix(3)) ?? 0 }
    }
  }
}

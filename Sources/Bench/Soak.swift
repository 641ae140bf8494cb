import Foundation
import Synchronization

/// `bench soak [--minutes N]`: a mixed load over real sockets for a long time, and whether the program stays as it was.
/// It is no row of the table: nobody waits half an hour for a comparison.
enum Soak {
  static func run(_ arguments: [String]) throws -> Bool {
    guard arguments.isEmpty || arguments.count == 2 && arguments[0] == "--minutes",
      let minutes = Int(arguments.last ?? "30"), (2...1_440).contains(minutes)
    else { throw BenchError("bench soak [--minutes N], with N from 2 to 1440") }
    let folder = try fresh()
    let subject = try Subject(data: folder)
    defer { subject.stop() }
    let load = SoakLoad(port: subject.port)
    load.start()
    print("minute  resident MB  descriptors  threads  log MB  requests  failures")
    var readings: [SoakReading] = []
    for minute in 1...minutes {
      // A password hash borrows 64 MB for as long as it takes: what is held at every moment is the least of them.
      let memory = (0..<60).map { _ in
        sleep(1)
        return subject.memory
      }
      let log = folder + "/tanggap.sqlite-wal"
      let reading = SoakReading(minute, of: subject, memory: memory.min() ?? .nan, log: log, load)
      print(reading.line)
      readings.append(reading)
    }
    load.stop()
    let faults = SoakReading.faults(in: readings)
    print(faults.isEmpty ? "flat" : "not flat: " + faults.joined(separator: "; "))
    return faults.isEmpty
  }

  /// A copy of the sample office with a thousand complaints.
  private static func fresh() throws -> String {
    let source = try DataStore.folder("1000")
    try Subject.prepare(complaints: 1_000, in: source)
    let folder = try DataStore.folder("soak")
    try FileManager.default.removeItem(atPath: folder)
    try FileManager.default.copyItem(atPath: source, toPath: folder)
    return folder
  }
}

/// The program at the end of a minute.
struct SoakReading {
  let minute: Int
  /// The least MB resident of its seconds.
  let memory: Double
  let descriptors: Int
  let threads: Int
  /// MB of the write-ahead log.
  let log: Double
  let requests: Int
  let failures: Int

  init(_ minute: Int, of subject: Subject, memory: Double, log: String, _ load: SoakLoad) {
    self.minute = minute
    self.memory = memory
    descriptors = subject.count("fd")
    threads = subject.count("task")
    let size = (try? FileManager.default.attributesOfItem(atPath: log))?[.size] as? Int
    self.log = Double(size ?? 0) / 1_048_576
    requests = load.requests
    failures = load.failures
  }

  var line: String {
    let fields = [
      (Report.number(memory), 13), ("\(descriptors)", 13), ("\(threads)", 9), (Report.number(log), 8),
      ("\(requests)", 10), ("\(failures)", 10),
    ]
    return Self.right("\(minute)", 6) + fields.map { Self.right($0.0, $0.1) }.joined()
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// What has grown from the middle of the run to its end: until then caches may fill. Descriptors come and go with
  /// the connections of a moment; a log may grow to what one checkpoint leaves (`journal_size_limit`).
  static func faults(in readings: [SoakReading]) -> [String] {
    guard let last = readings.last, readings.count > 1 else { return ["too few readings"] }
    let middle = readings[readings.count / 2 - 1]
    var faults: [String] = []
    if last.memory > middle.memory * 1.1 + 4 {
      faults.append("memory \(Report.number(middle.memory)) → \(Report.number(last.memory)) MB")
    }
    if last.descriptors > middle.descriptors + 2 * SoakLoad.workers {
      faults.append("descriptors \(middle.descriptors) → \(last.descriptors)")
    }
    if last.threads > middle.threads + 2 { faults.append("threads \(middle.threads) → \(last.threads)") }
    if last.log > 64 { faults.append("log \(Report.number(last.log)) MB") }
    if last.failures > 0 { faults.append("\(last.failures) answers were not as expected") }
    return faults
  }
}

extension Subject {
  /// Entries of a folder that the system keeps about the process: `fd`, `task`.
  func count(_ folder: String) -> Int {
    (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(identifier)/\(folder)").count) ?? 0
  }
}

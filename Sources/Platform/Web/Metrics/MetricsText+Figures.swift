import Database
import Glibc
import HTTP

extension MetricsText {
  /// What the server counts of connections.
  mutating func add(_ server: ServerFigures) {
    single("tanggap_http_connections_open", .gauge, "Connections open now.", Double(server.open))
    single("tanggap_http_connections_accepted_total", .counter, "Connections taken in.", Double(server.accepted))
    family(
      "tanggap_http_refused_total", .counter,
      "Connections and requests that the server refused by itself, by status: one too many, too slow, too large, malformed."
    )
    for (status, count) in server.refused.sorted(by: { $0.key < $1.key }) {
      sample(Double(count), [("status", "\(status)")])
    }
    single(
      "tanggap_http_request_memory_bytes", .gauge, "Bytes of requests under way in memory.", Double(server.requestBytes)
    )
    single("tanggap_http_wakeups_total", .counter, "Times the server's threads were woken.", Double(server.rounds))
  }

  /// What the writer has done.
  mutating func add(_ writer: WriterFigures) {
    single("tanggap_writer_queue_length", .gauge, "Verbs that wait for the writer now.", Double(writer.queued))
    single("tanggap_writer_verbs_total", .counter, "Verbs answered after a commit.", Double(writer.verbs))
    single(
      "tanggap_writer_refused_total", .counter, "Verbs turned away because the queue was full.", Double(writer.refused))
    single(
      "tanggap_writer_lost_batches_total", .counter, "Tries at a batch of which nothing was kept.",
      Double(writer.lostBatches))
    family("tanggap_writer_batch_size", .histogram, "Verbs that share one commit.")
    // The last bucket has no upper bound.
    let sizes = (1..<writer.batchSizes.count).map { Double(1 << $0 - 1) }
    histogram(bounds: sizes, buckets: writer.batchSizes, sum: Double(writer.verbs))
    family("tanggap_writer_commit_duration_seconds", .histogram, "Time from BEGIN to the end of COMMIT.")
    histogram(
      bounds: WriterFigures.commitBounds.map { Double($0) / 1e9 }, buckets: writer.commitTimes,
      sum: Double(writer.nanoseconds) / 1e9)
  }

  /// How large the database is on the disk.
  mutating func addDatabaseFiles(_ path: String, readers: Int) {
    single("tanggap_database_bytes", .gauge, "Size of the database file.", Double(Self.size(path)))
    single("tanggap_database_wal_bytes", .gauge, "Size of its write-ahead log.", Double(Self.size(path + "-wal")))
    single("tanggap_database_readers", .gauge, "Connections that read.", Double(readers))
  }

  /// What the process takes of the machine, by the names Prometheus' own libraries use.
  mutating func addProcess(startedAt: Instant) {
    single(
      "process_resident_memory_bytes", .gauge, "Resident memory size in bytes.", Double(Self.residentPages() * 4_096))
    single(
      "process_start_time_seconds", .gauge, "Start time of the process since unix epoch in seconds.",
      Double(startedAt.rawValue) / 1_000)
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    single("process_max_fds", .gauge, "Maximum number of open file descriptors.", Double(limit.rlim_cur))
  }

  private static func size(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// The second number of /proc/self/statm.
  private static func residentPages() -> Int {
    let descriptor = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return 0 }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 128)
    let count = read(descriptor, &buffer, buffer.count)
    let words = String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self).split(separator: " ")
    return words.count > 1 ? Int(words[1]) ?? 0 : 0
  }
}

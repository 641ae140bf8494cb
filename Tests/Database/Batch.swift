@testable import Database

extension Database {
  /// Queues one verb for each number while the writer is held still, lets them go as one batch, and waits for all.
  func batch(
    _ numbers: ClosedRange<Int>, _ verb: @escaping @Sendable (Transaction, Int) throws -> Void
  ) -> [(any Error)?] {
    let answers = Monitor<[Int: Result<Void, any Error>]>([:])
    pauseWriter()
    for number in numbers {
      submit {
        try verb($0, number)
      } reply: { answer in
        answers.change { $0[number] = answer }
      }
    }
    resumeWriter()
    let all = answers.wait { $0.count == numbers.count ? $0 : nil }
    return numbers.map { number in
      guard case .failure(let error) = all[number] else { return nil }
      return error
    }
  }
}

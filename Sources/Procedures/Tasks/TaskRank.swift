import Database
import Platform

/// Where an open step stands among tasks: by when it is due, without a due time last; of those due at the same moment,
/// the ones where somebody is or could be hurt first.
///
/// One number that the indexes of tasks go by: twice the due time, and one more where nobody is in danger.
enum TaskRank {
  private static let undated: Int64 = 4_611_686_018_427_387_903

  /// Over `caseStep s`, word for word as in the indexes.
  static var sql: SQL { "COALESCE(s.dueAt, 4611686018427387903) * 2 + (1 - s.isSafety)" }

  /// The rank of a step.
  static func of(due: Instant?, isSafety: Bool) -> Int64 {
    min(due?.rawValue ?? undated, undated) * 2 + (isSafety ? 0 : 1)
  }

  /// What is due before a moment has a lower rank than this.
  static func before(_ moment: Instant) -> Int64 { max(min(moment.rawValue, undated), -undated) * 2 }
}

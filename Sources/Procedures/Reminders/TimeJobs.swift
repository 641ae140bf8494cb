import Platform

extension Job {
  /// Tells of steps that are due soon or late.
  static func remind(_ paths: [String: String]) -> Job {
    Job("remind of steps") { app in try app.remindOfSteps(paths: paths) }
  }

  /// Gives the steps of positions that nobody holds to who stands above.
  static func passOn(_ paths: [String: String]) -> Job {
    Job("pass on the steps of vacant positions") { app in try app.passVacantSteps(paths: paths) }
  }

  /// Sends up what the rules say.
  static func escalate(_ homes: [CaseHome]) -> Job {
    Job("escalate by rules") { app in try app.escalateByRules(homes) }
  }
}

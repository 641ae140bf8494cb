import Database
import Platform

/// Where the cases of a procedure are read and whose they are: told by the feature that implements its steps.
package struct CaseHome: Sendable {
  /// The procedure's code: "B".
  package let procedure: String
  /// What stands before a case's token in its address: "/keluhan/".
  package let path: String
  /// The customers' names of some cases. It is asked only for cases whose customer chose to be named.
  package let customers: @Sendable (Snapshot, [Case.ID]) throws -> [Case.ID: String]

  package init(
    procedure: String, path: String,
    customers: @escaping @Sendable (Snapshot, [Case.ID]) throws -> [Case.ID: String]
  ) {
    self.procedure = procedure
    self.path = path
    self.customers = customers
  }
}

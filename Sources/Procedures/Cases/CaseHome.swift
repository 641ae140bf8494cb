import Database
import Platform

/// Where the cases of some procedures are read and whose they are: told by the feature that implements their steps.
package struct CaseHome: Sendable {
  /// The procedures' codes.
  package let procedures: Set<String>
  /// What stands before a case's token in its address: "/keluhan/".
  package let path: String
  /// The customers' names of some cases. It is asked only for cases whose customer chose to be named.
  package let customers: @Sendable (Snapshot, [Case.ID]) throws -> [Case.ID: String]
  /// What the feature has to have ready before cases of the procedure of this code begin.
  package let prepare: @Sendable (Deed, String) throws -> Void
  /// Open cases that a colleague has to look after though the step that goes on is not his, newest first.
  package let attention: @Sendable (Snapshot, SignedIn) throws -> [CaseAttention]

  package init(
    procedures: Set<String>, path: String,
    prepare: @escaping @Sendable (Deed, String) throws -> Void = { _, _ in },
    attention: @escaping @Sendable (Snapshot, SignedIn) throws -> [CaseAttention] = { _, _ in [] },
    customers: @escaping @Sendable (Snapshot, [Case.ID]) throws -> [Case.ID: String]
  ) {
    self.procedures = procedures
    self.path = path
    self.prepare = prepare
    self.customers = customers
    self.attention = attention
  }
}

/// A case that asks for somebody outside its open step.
package struct CaseAttention: Sendable {
  package let run: Case
  /// What there is to do: "Tanggapi pelanggan yang belum puas".
  package let title: String
  /// The same in a word or two: "belum puas".
  package let tag: String
  /// Since when.
  package let since: Instant
  /// "menunggu pelanggan".
  package let waitsFor: String

  package init(
    _ run: Case, _ title: String, tag: String, since: Instant, waitsFor: String = "menunggu pelanggan"
  ) {
    self.run = run
    self.title = title
    self.tag = tag
    self.since = since
    self.waitsFor = waitsFor
  }
}

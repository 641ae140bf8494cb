import Database
import HTTP
import Platform

/// What another feature knows of something that was found, for the form of an improvement that follows from it.
package struct ImprovementProposal: Sendable {
  package let source: Improvement.Source
  package let key: String
  package let item: String
  /// Where it was found, in words.
  package let reference: String
  package let finding: String
  package let unit: WorkUnit.ID?
  package let risk: Risk?

  package init(
    _ source: Improvement.Source, key: String, item: String = "", reference: String, finding: String,
    unit: WorkUnit.ID? = nil, risk: Risk? = nil
  ) {
    (self.source, self.key, self.item) = (source, key, item)
    (self.reference, self.finding, self.unit, self.risk) = (reference, finding, unit, risk)
  }
}

/// How a feature finds what an address such as `/tindakan/baru?sumber=audit&temuan=12` speaks of.
package struct ImprovementOrigin: Sendable {
  let source: Improvement.Source
  /// Nil where the address names nothing that is there.
  let find: @Sendable (Snapshot, _ query: FormData) throws -> ImprovementProposal?

  package init(
    _ source: Improvement.Source, find: @escaping @Sendable (Snapshot, FormData) throws -> ImprovementProposal?
  ) {
    (self.source, self.find) = (source, find)
  }
}

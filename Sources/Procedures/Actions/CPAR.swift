import Database
import Platform

/// A request for corrective and preventive action (CPAR; ISO 9001:2015, 10.2): what does not conform, why it is issued,
/// and, as facts of their own, the analysis of its cause and each verification.
package struct CPAR: Sendable {
  package typealias ID = Identifier<CPAR>

  /// Where it came from.
  package enum Source: String, CaseIterable, Sendable, ColumnValue {
    case complaint, survey, audit, incident, inspection, review

    package var words: String {
      switch self {
      case .complaint: "Keluhan pelanggan"
      case .survey: "Survei"
      case .audit: "Audit"
      case .incident: "Insiden"
      case .inspection: "Inspeksi"
      case .review: "Tinjauan manajemen"
      }
    }
  }

  package enum Severity: String, CaseIterable, Sendable, ColumnValue {
    case major, minor, observation

    package var words: String {
      switch self {
      case .major: "Mayor"
      case .minor: "Minor"
      case .observation: "Observasi"
      }
    }
  }

  package enum Verdict: String, Sendable, ColumnValue {
    case effective
    /// To be looked at once more.
    case again
    case notEffective

    package var words: String {
      switch self {
      case .effective: "Efektif"
      case .again: "Perlu diverifikasi sekali lagi"
      case .notEffective: "Tidak efektif"
      }
    }
  }

  /// Why it happened, in a group of the fishbone and a sentence.
  package struct Analysis: Sendable {
    package let causeGroup: String
    package let rootCause: String
  }

  /// One of the same matter that came before: its number, and the token of its case.
  package struct Earlier: Sendable {
    package let number: String
    package let token: String
  }

  package struct Verification: Sendable {
    package let ordinal: Int
    package let verdict: Verdict
    package let evidence: String
    package let finding: String
    package let verifiedAt: Instant
    package let verifiedBy: String
  }

  package let id: ID
  package let number: String
  /// The step that issued it; nil outside a case.
  package let step: CaseStep.ID?
  /// The one that was not effective, which this one follows up; nil for a first one.
  package let previousNumber: String?
  package let followUpNumber: String?
  package let source: Source
  package let severity: Severity
  package let problem: String
  package let place: String
  package let evidence: String
  package let reference: String
  /// Why it was issued though no criterion asked for it.
  package let ground: String
  package let unit: WorkUnit.ID?
  package let unitName: String
  package let topic: String
  package let issuedAt: Instant
  package let issuedBy: String
  /// The criteria that applied when it was issued.
  package let rules: [CPARRule]
  package let analysis: Analysis?
  package let verifications: [Verification]

  /// How far it is, in words.
  package var stateWords: String {
    if let last = verifications.last, last.verdict != .again {
      let next = followUpNumber.map { "; dilanjutkan dengan \($0)" } ?? ""
      return last.verdict == .effective ? "Ditutup: efektif\(next)" : "Tidak efektif\(next)"
    }
    return analysis == nil ? "Terbit, menunggu rencana" : "Terbuka"
  }
}

/// A request as its form gives it.
package struct NewCPAR: Sendable {
  package let source: CPAR.Source
  package let severity: CPAR.Severity
  package let problem: String
  package let place: String
  package let evidence: String
  package let reference: String
  package let ground: String
  /// What it is about, so that a recurrence is noticed: with the unit and the group of the cause.
  package let topic: String

  package init(
    source: CPAR.Source, severity: CPAR.Severity, problem: String, place: String, evidence: String, reference: String,
    ground: String, topic: String
  ) {
    self.source = source
    self.severity = severity
    self.problem = problem
    self.place = place
    self.evidence = evidence
    self.reference = reference
    self.ground = ground
    self.topic = topic
  }
}

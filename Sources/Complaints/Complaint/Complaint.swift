import Database
import Platform
import Procedures

/// A customer's complaint: his words, how they came, and the case that runs on them.
package struct Complaint: Sendable {
  package typealias ID = Identifier<Complaint>

  package let id: ID
  package let caseID: Case.ID
  /// The secret part of the customer's link.
  package let trackingToken: String
  package let channel: Channel
  /// When it reached the organisation; for other ways than the website this may lie before `recordedAt`.
  package let receivedAt: Instant
  package let recordedAt: Instant
  /// The colleague who wrote it down; nil where the customer did himself, on the website or by answering a survey.
  package let recordedBy: Person.ID?
  package let lateReason: String
  /// The agenda number of the incoming letter, when it came as one.
  package let agendaNumber: String?
  package let letterNumber: String
  package let letterDate: Day?
  package let description: String
  package let service: String
  package let occurredOn: Day?
  package let place: String
  /// What could hurt whom, when the customer said that somebody is or could be.
  package let danger: String
  /// What he would like to happen.
  package let remedy: String

  /// How it came, in words.
  package var way: String {
    channel == .survey && recordedBy == nil ? "Survei (dari jawaban responden)" : channel.words
  }
}

/// The ways a complaint comes (row B1).
package enum Channel: String, CaseIterable, Sendable, ColumnValue {
  case website, inPerson, letter, whatsApp, email, telephone, complaintBox, socialMedia, survey

  package var words: String {
    switch self {
    case .website: "Situs web"
    case .inPerson: "Datang langsung"
    case .letter: "Surat"
    case .whatsApp: "WhatsApp"
    case .email: "Surel"
    case .telephone: "Telepon"
    case .complaintBox: "Kotak pengaduan"
    case .socialMedia: "Media sosial"
    case .survey: "Survei"
    }
  }
}

extension Complaint: FromRow {
  package init(row: Row) throws(RowError) {
    id = try row["id"]
    caseID = try row["caseID"]
    trackingToken = try row["trackingToken"]
    channel = try row["channel"]
    receivedAt = try row["receivedAt"]
    recordedAt = try row["recordedAt"]
    recordedBy = try row["recordedBy"]
    lateReason = try row["lateReason"]
    agendaNumber = try row["agendaNumber"]
    letterNumber = try row["letterNumber"]
    letterDate = try row["letterDate"]
    description = try row["description"]
    service = try row["service"]
    occurredOn = try row["occurredOn"]
    place = try row["place"]
    danger = try row["danger"]
    remedy = try row["remedy"]
  }
}

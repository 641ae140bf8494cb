import Database
import Platform
import Procedures

/// Everything known of a complaint at the moment it is filed, already checked.
package struct NewComplaint: Sendable {
  package var channel: Channel
  package var confidentiality: Confidentiality
  /// Empty for an anonymous customer.
  package var contact: Contact
  package var subject: String
  package var description: String
  package var service: String
  package var occurredOn: Day?
  package var place = ""
  /// Whether somebody is or could be hurt, by the customer's own word.
  package var isDangerous = false
  /// Whether it is about health and safety at work, even where nobody spoke of a danger.
  package var isSafety = false
  package var danger = ""
  package var remedy = ""
  package var receivedAt: Instant
  /// When the form was opened: at staff intake the first step's minutes run from here.
  package var openedAt: Instant
  package var lateReason = ""
  package var letter: IncomingLetter?
  package var files: [Attachment.ID] = []
  /// What makes filing idempotent: the hash of the draft it came from.
  package var draftHash: [UInt8]?
  /// Of the desk's form: what it was sent with.
  package var formHash: [UInt8]?

  package init(
    channel: Channel, confidentiality: Confidentiality, contact: Contact, subject: String, description: String,
    service: String, receivedAt: Instant, openedAt: Instant
  ) {
    self.channel = channel
    self.confidentiality = confidentiality
    self.contact = contact
    self.subject = subject
    self.description = description
    self.service = service
    self.receivedAt = receivedAt
    self.openedAt = openedAt
  }
}

/// The letter a complaint came as; its agenda number is given at filing.
package struct IncomingLetter: Sendable, Hashable {
  package let number: String
  package let date: Day?

  package init(number: String, date: Day?) {
    self.number = number
    self.date = date
  }
}

/// What filing gives back: the numbers and links to hand out.
package struct FiledComplaint: Sendable, Hashable {
  package let id: Complaint.ID
  package let caseToken: String
  package let ticket: String
  package let trackingToken: String
}

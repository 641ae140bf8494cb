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

  /// To whom one may write about a case; nil where the customer left no address, or wants to stay unknown.
  package let correspondent: @Sendable (Snapshot, Case) throws -> CaseCorrespondent?
  /// What else belongs to a case that a rule has sent up, such as its form.
  package let escalated: @Sendable (Deed, Case.ID) throws -> Void
  /// Begins a case on what became known otherwise; gives its token.
  package let raise: @Sendable (Deed, CaseRequest) throws -> String
  /// Where the customer himself follows a case: his secret way; nil where he has none.
  package let tracking: @Sendable (Snapshot, Case) throws -> String?

  package init(
    procedures: Set<String>, path: String,
    prepare: @escaping @Sendable (Deed, String) throws -> Void = { _, _ in },
    attention: @escaping @Sendable (Snapshot, SignedIn) throws -> [CaseAttention] = { _, _ in [] },
    correspondent: @escaping @Sendable (Snapshot, Case) throws -> CaseCorrespondent? = { _, _ in nil },
    escalated: @escaping @Sendable (Deed, Case.ID) throws -> Void = { _, _ in },
    raise: @escaping @Sendable (Deed, CaseRequest) throws -> String = { _, _ in throw VisitError.notFound },
    tracking: @escaping @Sendable (Snapshot, Case) throws -> String? = { _, _ in nil },
    customers: @escaping @Sendable (Snapshot, [Case.ID]) throws -> [Case.ID: String]
  ) {
    self.procedures = procedures
    self.path = path
    self.prepare = prepare
    self.customers = customers
    self.attention = attention
    self.correspondent = correspondent
    self.escalated = escalated
    self.raise = raise
    self.tracking = tracking
  }
}

/// Who is written to about a case.
package struct CaseCorrespondent: Sendable, Hashable {
  package let name: String
  package let email: String

  package init(name: String, email: String) {
    self.name = name
    self.email = email
  }
}

/// Who asks to be contacted, where no case of his is known.
package struct CaseContact: Sendable, Hashable {
  package let name: String
  /// E.164; empty where he left none.
  package let phone: String
  package let email: String

  package init(name: String, phone: String = "", email: String = "") {
    self.name = name
    self.phone = phone
    self.email = email
  }
}

/// What one feature asks of another: a case of its own on what it heard, in the same transaction.
package struct CaseRequest: Sendable {
  /// Whose case it is.
  package enum Customer: Sendable {
    /// The same as an earlier case's, and as secret as that was.
    case same(Case)
    /// Somebody who left his contact and wants to be named.
    case new(CaseContact)
  }

  package let customer: Customer
  package let subject: String
  package let description: String
  /// What service it is about; empty for that of the earlier case.
  package let service: String
  /// Whether it is about health and safety at work, so that the registers of K3 count it.
  package let isSafety: Bool
  /// What could hurt whom, in the customer's own words; empty where he told of no danger.
  package let danger: String
  /// The work unit it was heard at; empty where nothing says so.
  package let place: String

  package init(after earlier: Case, subject: String, description: String) {
    customer = .same(earlier)
    self.subject = subject
    self.description = description
    (service, isSafety, danger, place) = ("", false, "", "")
  }

  package init(
    from contact: CaseContact, subject: String, description: String, service: String, isSafety: Bool = false,
    danger: String = "", place: String = ""
  ) {
    customer = .new(contact)
    self.subject = subject
    self.description = description
    self.service = service
    (self.isSafety, self.danger, self.place) = (isSafety, danger, place)
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

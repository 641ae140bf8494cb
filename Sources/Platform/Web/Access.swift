import HTTP

/// Who may use a route. It asks for an ability or a tie to the record, never for a role's name.
package struct Access: Sendable {
  /// As `tanggap routes` prints it.
  package let name: String
  package let decide: @Sendable (Visit) throws -> Decision

  package enum Decision: Sendable, Hashable {
    case allow
    /// Somebody who has not signed in may do so first.
    case signIn
    /// A colleague who may, once he has given his password again.
    case confirm
    /// Not his to know about: as if it were not there.
    case hide
    /// A colleague who knows of it, but it is not his task.
    case forbid
  }

  package init(_ name: String, _ decide: @escaping @Sendable (Visit) throws -> Decision) {
    self.name = name
    self.decide = decide
  }
}

extension Access {
  /// Everybody, signed in or not.
  package static let everyone = Access("everyone") { _ in .allow }

  /// Whoever has signed in.
  package static let staff = Access("staff") { visit in visit.signedIn == nil ? .signIn : .allow }

  /// Whoever has signed in, and who must set up a second factor before he is let in.
  static let enrolling = Access("staff, also on the way in") { visit in
    visit.signedIn != nil || visit.halfway?.session.stage == .enrolment ? .allow : .signIn
  }

  /// The same people, but only shortly after they gave their password: for what somebody at an open screen must not do.
  package static func freshly(_ access: Access) -> Access {
    Access("freshly " + access.name) { visit in
      let decision = try access.decide(visit)
      guard decision == .allow, let session = visit.session ?? visit.halfway?.session else { return decision }
      return session.isFresh(at: visit.now) ? .allow : .confirm
    }
  }

  /// Staff whose position carries an ability.
  package static func can(_ ability: Ability) -> Access { can(anyOf: [ability]) }

  /// Staff whose position carries one of some abilities.
  package static func can(anyOf abilities: [Ability]) -> Access {
    Access("can " + abilities.map(\.rawValue).joined(separator: " or ")) { visit in
      guard let signedIn = visit.signedIn else { return .signIn }
      return abilities.contains(where: signedIn.can) ? .allow : .forbid
    }
  }
}

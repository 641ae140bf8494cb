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

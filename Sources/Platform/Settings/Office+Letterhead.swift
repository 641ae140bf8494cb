/// What an organisation sets for its letterhead by itself.
struct OwnLetterhead: Sendable {
  /// Empty where the organisation's name stands there.
  let name: String
  /// For address and contact; empty where they are made of what is known of the organisation.
  let lines: [String]
  let logo: Logo?

  init(_ text: (Setting) -> String) {
    name = text(.letterheadName)
    lines = text(.letterheadLines).split(separator: "\n").map { String($0) }
    logo = Logo(name: text(.logo))
  }
}

extension Office {
  /// The head of every paper: the bodies above, the name, and how to reach it.
  package var letterhead: Letterhead {
    let reach = [
      phone.isEmpty ? "" : "Telepon \(phone)", website.isEmpty ? "" : "Laman \(website)",
      email.isEmpty ? "" : "Surel \(email)",
    ]
    let made = [address, reach.filter { !$0.isEmpty }.joined(separator: " · ")].filter { !$0.isEmpty }
    let own = ownLetterhead
    return Letterhead(
      parents: parent.split(separator: "\n").map { String($0) }, name: own.name.isEmpty ? name : own.name,
      lines: own.lines.isEmpty ? made : own.lines, logo: own.logo?.path)
  }
}

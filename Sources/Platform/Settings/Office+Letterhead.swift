extension Office {
  /// The head of every paper: the body above, the name, and how to reach it.
  package var letterhead: Letterhead {
    let reach = [
      phone.isEmpty ? "" : "Telepon \(phone)", website.isEmpty ? "" : "Laman \(website)",
      email.isEmpty ? "" : "Surel \(email)",
    ]
    let lines = [address, reach.filter { !$0.isEmpty }.joined(separator: " · ")].filter { !$0.isEmpty }
    return Letterhead(parent: parent, name: name, lines: lines)
  }
}

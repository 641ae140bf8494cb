import Database

/// TEXT: E.164, "+6281234567890".
extension PhoneNumber: ColumnValue {
  package var stored: Stored { .text(e164) }

  package init?(stored: Stored) {
    guard case .text(let text) = stored else { return nil }
    self.init(text)
  }
}

/// TEXT, as it was accepted.
extension EmailAddress: ColumnValue {
  package var stored: Stored { .text(text) }

  package init?(stored: Stored) {
    guard case .text(let text) = stored else { return nil }
    self.init(text)
  }
}

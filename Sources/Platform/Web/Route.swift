import HTTP

/// One line of the route table: what may be asked, by whom, and what it is for.
package struct Route: Sendable {
  package let method: Method
  package let pattern: String
  package let access: Access
  package let handler: Handler
  /// What it is for, in a few English words with the row's code.
  package let purpose: String
  /// The most a request may carry, in bytes.
  package let bodyLimit: Int

  package typealias Handler = @Sendable (Visit) async throws -> Response

  /// What an ordinary form may carry, and what one with attachments may.
  package static let formLimit = 1 << 20
  package static let uploadLimit = 25 << 20

  package init(
    _ method: Method, _ pattern: String, _ access: Access, _ handler: @escaping Handler, _ purpose: String,
    bodyLimit: Int = Route.formLimit
  ) {
    self.method = method
    self.pattern = pattern
    self.access = access
    self.handler = handler
    self.purpose = purpose
    self.bodyLimit = bodyLimit
  }
}

import HTTP

/// The administrator's view of the mail that goes out.
enum MailRoutes {
  static let root = "/pengaturan/surel"

  static let all: [Route] = [
    Route(.get, root, .can(.manageSettings), MailPages.show, "how mail goes out, and what could not be delivered"),
    Route(.post, root + "/uji", .can(.manageSettings), MailPages.test, "sends a mail to oneself"),
    Route(
      .post, root + "/:mail/coba-lagi", .can(.manageSettings), MailPages.retry, "tries a mail again that was given up"),
  ]

  static let pages: [any Page.Type] = [MailPage.self]
}

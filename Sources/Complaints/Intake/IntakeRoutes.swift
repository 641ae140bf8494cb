import Platform

/// The front door and the public form.
enum IntakeRoutes {
  static let all: [Route] = [
    Route(.get, "/", .everyone, PublicPages.home, "front door"),
    Route(.get, "/bantuan", .everyone, PublicPages.help, "help for customers"),
    Route(.get, "/privasi", .everyone, PublicPages.privacy, "what is stored and who sees it"),
    Route(.get, "/keluhan/baru", .everyone, DraftPages.show, "first page of the public form (B1)"),
    Route(.post, "/keluhan/baru", .everyone, DraftPages.update, "begins a draft (B1)"),
    Route(.get, "/keluhan/baru/darurat", .everyone, DraftPages.emergency, "what to do first when there is danger (B1)"),
    Route(.post, "/keluhan/baru/kirim", .everyone, DraftPages.file, "files the complaint (B1)"),
    Route(.get, "/keluhan/baru/:page", .everyone, DraftPages.show, "a page of the public form (B1)"),
    Route(
      .post, "/keluhan/baru/:page", .everyone, DraftPages.update, "answers a page of the public form (B1)",
      bodyLimit: Route.uploadLimit),
    Route(.get, "/keluhan/catat", .can(.registerComplaints), DeskPages.show, "form of the desk (B1)"),
    Route(
      .post, "/keluhan/catat", .can(.registerComplaints), DeskPages.create,
      "records a complaint that came by another way (B1)", bodyLimit: Route.uploadLimit),
    Route(
      .get, "/keluhan/catat/:case", .can(.registerComplaints), DeskPages.receipt,
      "number, link and receipt for the counter (B1)"),
  ]
}

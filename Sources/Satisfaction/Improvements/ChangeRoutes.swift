import Platform
import Procedures

/// What was changed because of what customers said, and whether it is looked after (rows A4, A5).
enum ChangeRoutes {
  static let root = SurveyPlace.changes.path
  private static let one = root + "/:change"

  static let all: [Route] =
    [
      Route(.get, PublicChangePages.path, .everyone, PublicChangePages.show, "what was changed, for everybody (A4)"),
      Route(.get, root, .satisfaction, ChangePages.index, "what is written of changes (A4)"),
      Route(.get, root + "/baru", .can(.planSatisfaction), ChangeFormPages.new, "a form to tell of a change (A4)"),
      Route(.post, root, .can(.planSatisfaction), ChangeFormPages.create, "writes of a change (A4)"),
      Route(
        .post, root + "/halaman", .can(.planSatisfaction), ChangePages.open, "opens the public page or closes it (A4)"),
      Route(.get, one, .satisfaction, ChangePages.show, "what is told of a change (A4)"),
      Route(.get, one + "/ubah", .can(.planSatisfaction), ChangeFormPages.edit, "a form for a draft (A4)"),
      Route(.post, one + "/ubah", .can(.planSatisfaction), ChangeFormPages.change, "writes a draft anew (A4)"),
      Route(.post, one + "/terbit", .can(.planSatisfaction), ChangePages.publish, "publishes it (A4)"),
      Route(.get, one + "/tarik", .can(.planSatisfaction), ChangePages.askToWithdraw, "asks why it goes (A4)"),
      Route(.post, one + "/tarik", .can(.planSatisfaction), ChangePages.withdraw, "withdraws it (A4)"),
    ] + Route.table(root, .satisfaction, "what is written of changes, as filtered (A4)", ChangePages.table)

  static let pages: [any Page.Type] = [
    ChangeIndex.self, ChangeShow.self, ChangeFormPage.self, PublicChangeIndex.self,
  ]
}

import Platform

/// Questionnaires and their versions (row A2).
enum QuestionnaireRoutes {
  static let root = SurveyPlace.questionnaires.path
  private static let one = root + "/:questionnaire"
  private static let version = one + "/:version"
  private static let section = version + "/bagian/:section"
  private static let item = version + "/butir/:item"

  static let all: [Route] = reading + making + editing + sections + items

  static let pages: [any Page.Type] = [
    QuestionnaireIndex.self, QuestionnaireShow.self, VersionShow.self, QuestionnaireFormPage.self, PreviewPage.self,
    QuestionnairePaper.self,
  ]

  private static let reading: [Route] =
    [
      Route(.get, root, .satisfaction, QuestionnaireIndexPages.show, "questionnaires, filtered by their address (A2)"),
      Route(.get, one, .satisfaction, QuestionnairePages.show, "a questionnaire and its versions (A2)"),
      Route(.get, version, .satisfaction, VersionPages.show, "one version, to read or to build (A2)"),
      Route(.get, version + "/pratinjau", .satisfaction, PreviewPages.show, "a version as respondents see it (A2)"),
      Route(.post, version + "/pratinjau", .satisfaction, PreviewPages.next, "tries a section; nothing is kept (A2)"),
      Route(.get, version + "/cetak", .satisfaction, PaperQuestionnaire.show, "a version on paper, blank (A2)"),
      Route(.get, version + "/cetak/pdf", .satisfaction, PaperQuestionnaire.pdf, "the same, as PDF (A2)"),
    ] + Route.table(root, .satisfaction, "questionnaires, as filtered", QuestionnaireIndexPages.table)

  private static let making: [Route] = [
    Route(.get, root + "/baru", .can(.runSurveys), QuestionnairePages.new, "a questionnaire to begin (A2)"),
    Route(.post, root, .can(.runSurveys), QuestionnairePages.create, "begins a questionnaire (A2)"),
    Route(.post, one + "/versi", .can(.runSurveys), QuestionnairePages.startVersion, "begins the next version (A2)"),
    Route(.get, one + "/henti", .can(.runSurveys), QuestionnairePages.askRetire, "asks before one is retired (A2)"),
    Route(.post, one + "/henti", .can(.runSurveys), QuestionnairePages.retire, "retires a questionnaire (A2)"),
    Route(.post, one + "/pakai", .can(.runSurveys), QuestionnairePages.revive, "takes it into use again (A2)"),
  ]

  private static let editing: [Route] = [
    Route(.get, version + "/sampul", .can(.runSurveys), CoverPages.edit, "what is said around the items (A2)"),
    Route(.post, version + "/sampul", .can(.runSurveys), CoverPages.change, "changes it (A2)"),
    Route(.post, version + "/terbit", .can(.runSurveys), VersionPages.issue, "issues a version for good (A2)"),
    Route(
      .post, version + "/cetak", .can(.runSurveys), PaperQuestionnaire.issue, "its paper into the archive (A-docs)"),
    Route(.get, version + "/hapus", .can(.runSurveys), VersionPages.askDiscard, "asks before a draft goes (A2)"),
    Route(.post, version + "/hapus", .can(.runSurveys), VersionPages.discard, "takes a draft away (A2)"),
  ]

  private static let sections: [Route] = [
    Route(.get, version + "/bagian-baru", .can(.runSurveys), SectionPages.new, "a section to add (A2)"),
    Route(.post, version + "/bagian-baru", .can(.runSurveys), SectionPages.create, "adds a section (A2)"),
    Route(.get, section, .can(.runSurveys), SectionPages.edit, "a section's words (A2)"),
    Route(.post, section, .can(.runSurveys), SectionPages.change, "changes a section's words (A2)"),
    Route(.post, section + "/naik", .can(.runSurveys), SectionPages.moveUp, "moves a section up (A2)"),
    Route(.post, section + "/turun", .can(.runSurveys), SectionPages.moveDown, "moves a section down (A2)"),
    Route(.get, section + "/hapus", .can(.runSurveys), SectionPages.askRemove, "asks before a section goes (A2)"),
    Route(.post, section + "/hapus", .can(.runSurveys), SectionPages.remove, "takes a section out (A2)"),
  ]

  private static let items: [Route] = [
    Route(.get, section + "/butir-baru", .can(.runSurveys), ItemPages.new, "an item to add, of a kind (A2)"),
    Route(.post, section + "/butir-baru", .can(.runSurveys), ItemPages.create, "adds an item (A2)"),
    Route(.get, item, .can(.runSurveys), ItemPages.edit, "an item of a draft (A2)"),
    Route(.post, item, .can(.runSurveys), ItemPages.change, "changes an item (A2)"),
    Route(.post, item + "/naik", .can(.runSurveys), ItemPages.moveUp, "moves an item up (A2)"),
    Route(.post, item + "/turun", .can(.runSurveys), ItemPages.moveDown, "moves an item down (A2)"),
    Route(.post, item + "/hapus", .can(.runSurveys), ItemPages.remove, "takes an item out (A2)"),
  ]
}

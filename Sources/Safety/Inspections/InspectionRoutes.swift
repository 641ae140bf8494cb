import Platform
import Procedures

/// Inspections of safety at work (*Checklist Inspeksi K3*).
enum InspectionRoutes {
  static let root = "/k3/inspeksi"
  static let templates = root + "/daftar"
  private static let one = root + "/:inspection"

  static let all: [Route] =
    [
      Route(.get, root, .safetyReaders, InspectionIndexPages.show, "inspections, filtered by their address (A5)"),
      Route(.get, root + "/baru", .can(.auditSafety), InspectionPages.new, "where to inspect, by which list (A5)"),
      Route(.post, root, .can(.auditSafety), InspectionPages.create, "begins an inspection (A5)"),
      Route(.get, one, .safetyReaders, InspectionPages.show, "an inspection, point by point (A5)"),
      Route(.get, one + "/hasil", .can(.auditSafety), InspectionPages.result, "a form for what was found (A5)"),
      Route(
        .post, one + "/hasil", .can(.auditSafety), InspectionPages.writeResult, "writes down what was found (A5)",
        bodyLimit: Route.uploadLimit),
      Route(.get, one + "/berkas/:file", .safetyReaders, InspectionPages.file, "a picture of an inspection (A5)"),
      Route(.get, one + "/cetak", .safetyReaders, InspectionPapers.show, "an inspection on paper (A5)"),
      Route(.get, one + "/cetak/pdf", .safetyReaders, InspectionPapers.pdf, "an inspection on paper (A5), as PDF"),
      Route(.get, templates, .safetyReaders, TemplatePages.index, "the checklists of inspections (A5)"),
      Route(.get, templates + "/baru", .can(.auditSafety), TemplatePages.new, "a form for a checklist (A5)"),
      Route(.post, templates, .can(.auditSafety), TemplatePages.create, "makes a checklist (A5)"),
      Route(.get, templates + "/:template", .can(.auditSafety), TemplatePages.edit, "a checklist as lines (A5)"),
      Route(.post, templates + "/:template", .can(.auditSafety), TemplatePages.change, "changes a checklist (A5)"),
    ] + Route.table(root, .safetyReaders, "inspections point by point, as filtered (A5)", InspectionIndexPages.table)
    + Route.paper(
      root + "/formulir/:template", .safetyReaders, "a blank checklist on paper (A5)", InspectionPapers.blank)

  static let pages: [any Page.Type] = [
    InspectionIndex.self, InspectionShow.self, TemplateIndex.self, InspectionFormPage.self,
  ]

  static let navigation = NavigationItem("Inspeksi K3", root, in: .safety, isFor: { $0.readsSafety })
}

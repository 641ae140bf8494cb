import Database
import HTTP
import Platform
import Procedures

/// *Checklist inspeksi K3*: filled in, or blank to be filled in by hand.
enum InspectionPapers {
  static let kind = PaperKind("safety.inspection", "Checklist Inspeksi K3", form: 60)

  /// GET /k3/inspeksi/:inspection/cetak: as it stands; once it is finished, what was issued.
  @Sendable static func show(_ visit: Visit) throws -> Response {
    let inspection = try visit.inspection()
    if let paper = try visit.paper(of: inspection) {
      return try visit.show(paper, back: BackLink(inspection.path, "Kembali ke inspeksi"))
    }
    return try visit.printView(try draft(inspection, visit), stamp: PaperStamp.draft)
  }

  /// GET /k3/inspeksi/:inspection/cetak/pdf
  @Sendable static func pdf(_ visit: Visit) async throws -> Response {
    let inspection = try visit.inspection()
    if let paper = try visit.paper(of: inspection) { return try await visit.pdf(paper) }
    return try await visit.pdf(try draft(inspection, visit), stamp: PaperStamp.draft)
  }

  private static func draft(_ inspection: Inspection, _ visit: Visit) throws -> FormPaper {
    let (points, files) = try visit.read { (try $0.points(of: inspection.id), try $0.files(of: inspection.id)) }
    return paper(inspection, points, files, try visit.officeTrim(kind), visit.office)
  }

  static func paper(
    _ inspection: Inspection, _ points: [InspectionPoint], _ files: [Attachment], _ trim: PaperTrim, _ office: Office
  ) -> FormPaper {
    let words = Words(zone: office.zone)
    let (good, bad) = (points.count { $0.verdict == .good }, points.count { $0.verdict == .bad })
    let sum =
      good + bad == 0
      ? "Belum ada butir yang dinilai." : "\(good) dari \(good + bad) butir yang berlaku baik; \(bad) tidak baik."
    return FormPaper(
      kind, number: inspection.number,
      [
        .init(
          inspection.title,
          facts: [
            Fact("Unit kerja", inspection.unitName), Fact("Tempat", inspection.place),
            Fact("Tanggal", words.fullDate(inspection.inspectedOn)), Fact("Pemeriksa", inspection.inspectorName),
            Fact("Foto", files.isEmpty ? "Tidak ada" : files.map(\.name).joined(separator: ", ")),
          ], text: sum),
        .init(
          "Hasil", columns: ["No.", "Butir", "Hasil", "Catatan"],
          rows: grouped(points, by: \.topic) { place, point in
            ["\(place + 1)", point.text, point.verdict?.words ?? "Belum dinilai", point.note]
          }),
        .init("Catatan umum", text: inspection.note.isEmpty ? "Tidak ada." : inspection.note),
      ], trim, back: (inspection.path, "Kembali ke inspeksi"), office: office)
  }

  /// GET /k3/inspeksi/formulir/:template
  @Sendable static func blank(_ visit: Visit) async throws -> FormPaper {
    let template = try visit.inspectionTemplate()
    let lines = try visit.read { try $0.lines(of: template.id) }
    return FormPaper(
      kind, number: "",
      [
        .init(
          template.title,
          facts: ["Unit kerja", "Tempat", "Tanggal", "Pemeriksa"].map { Fact($0, "") },
          text: "Beri tanda pada salah satu kotak tiap butir. Yang tidak baik diberi catatan."),
        .init(
          "Hasil", columns: ["No.", "Butir", "Baik", "Tidak", "Tidak berlaku", "Catatan"],
          rows: grouped(lines, by: \.topic) { place, one in ["\(place + 1)", one.text, "☐", "☐", "☐", ""] }),
        .init("Catatan umum", blanks: 3),
      ], try visit.officeTrim(kind), back: (InspectionRoutes.templates, "Kembali ke daftar periksa"),
      office: visit.office)
  }
}

/// Rows of a table of points, each topic once above its points; `row` gets the place of a point among all.
func grouped<Point>(
  _ points: [Point], by topic: (Point) -> String, row: (Int, Point) -> [String]
) -> [[String]] {
  var last: String?
  return points.enumerated().flatMap { place, point -> [[String]] in
    let name = topic(point)
    defer { last = name }
    return (name == last || name.isEmpty ? [] : [[name]]) + [row(place, point)]
  }
}

extension Visit {
  /// The inspection in the address.
  func inspection() throws -> Inspection {
    let token = try parameter("inspection")
    guard let inspection = try read({ try $0.inspection(token: token) }) else { throw VisitError.notFound }
    return inspection
  }

  /// The checklist in the address.
  func inspectionTemplate() throws -> InspectionTemplate {
    guard let id = InspectionTemplate.ID(try parameter("template")),
      let template = try read({ try $0.inspectionTemplate(id) })
    else { throw VisitError.notFound }
    return template
  }

  fileprivate func paper(of inspection: Inspection) throws -> Paper? {
    try inspection.paper.flatMap { id in try read { try $0.paper(id) } }
  }
}

extension Deed {
  /// Issues the paper of an inspection that is finished.
  func issueInspection(_ id: Inspection.ID) throws {
    guard let inspection = try db.inspection(id), let colleague = try colleague() else { throw VisitError.notFound }
    let (points, files) = (try db.points(of: id), try db.files(of: id))
    let kind = InspectionPapers.kind
    let draft = PaperDraft(
      kind, number: inspection.number, control: try db.officeControl(of: kind, office, at: at),
      marks: [PaperMark(.prepared, name: colleague.name, position: colleague.title, at: at)],
      about: Subject("inspection", id))
    let paper = try issue(draft) { trim in InspectionPapers.paper(inspection, points, files, trim, office) }
    try db.execute("UPDATE inspection SET paperID = \(paper) WHERE id = \(id)")
  }
}

extension ImprovementOrigin {
  /// A point that was found bad: `/tindakan/baru?sumber=inspeksi&inspeksi=TOKEN&butir=12`.
  static let inspection = ImprovementOrigin(.inspection) { db, query in
    guard let inspection = try db.inspection(token: query.text("inspeksi")),
      let point = try InspectionPoint.ID(query.text("butir")).flatMap({ id in
        try db.points(of: inspection.id).first { $0.id == id }
      })
    else { return nil }
    return ImprovementProposal(
      .inspection, key: inspection.token, item: "\(point.id)",
      reference: "\(inspection.title) (\(inspection.number)), \(inspection.place)",
      finding: point.note.isEmpty ? point.text : "\(point.text): \(point.note)", unit: inspection.unit,
      risk: Risk(likelihood: 3, severity: 3))
  }
}

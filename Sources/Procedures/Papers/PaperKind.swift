import Database
import Mustache
import Platform

/// A kind of controlled paper: a form that an organisation fills in again and again.
package struct PaperKind: Sendable, Hashable {
  /// What the database keeps; never renamed: `letter.reply`.
  package let code: String
  /// As the form is headed: "Lembar Disposisi".
  package let title: String
  /// Its place among the forms of a procedure: 2 is printed as "F-02" behind the procedure's number.
  package let form: Int

  package init(_ code: String, _ title: String, form: Int) {
    self.code = code
    self.title = title
    self.form = form
  }
}

/// Who prepared, checked or approved a paper: one cell of the header's last row (row D-ctrl).
package struct PaperMark: Sendable, Hashable {
  package enum Role: String, CaseIterable, Sendable, ColumnValue {
    case prepared, checked, approved

    package var words: String {
      switch self {
      case .prepared: "Disiapkan oleh"
      case .checked: "Diperiksa oleh"
      case .approved: "Disahkan oleh"
      }
    }
  }

  package let role: Role
  /// As he was called then.
  package let name: String
  /// As it was called then, with "Plh." or "a.n." where that was so.
  package let position: String
  package let at: Instant

  package init(_ role: Role, name: String, position: String, at: Instant) {
    self.role = role
    self.name = name
    self.position = position
    self.at = at
  }

  /// Whoever completed a step; nil while it is open.
  package init?(_ role: Role, _ step: CaseStep?) {
    guard let step, let at = step.completedAt else { return nil }
    let position = step.completedAs.isEmpty ? step.performerTitle : step.completedAs
    self.init(role, name: step.completedByName ?? step.performerTitle, position: position, at: at)
  }
}

/// The document control of a form: which edition of it was filled in.
package struct FormControl: Sendable, Hashable {
  /// Nil until the organisation gives one.
  package let documentNumber: String?
  /// 0 for the first.
  package let revision: Int
  /// Nil on a draft.
  package let effective: Day?
  /// Nil while it was never revised.
  package let revised: Day?

  package init(documentNumber: String?, revision: Int, effective: Day?, revised: Day?) {
    self.documentNumber = documentNumber
    self.revision = revision
    self.effective = effective
    self.revised = revised
  }
}

extension Snapshot {
  /// The document control of a form of a procedure's revision: its own number is the procedure's with the form's behind.
  package func control(of kind: PaperKind, in revision: Revision.ID) throws -> FormControl {
    let found: FormControl? = try row(
      "SELECT documentNumber, number, effectiveFrom, revisedOn FROM revision WHERE id = \(revision)"
    ) { row in
      let number: String? = try row["documentNumber"]
      let place = kind.form < 10 ? "0\(kind.form)" : "\(kind.form)"
      return FormControl(
        documentNumber: number.map { "\($0)/F-\(place)" }, revision: try row["number"],
        effective: try row["effectiveFrom"], revised: try row["revisedOn"])
    }
    guard let found else { throw ProcedureError.noSuchWay("revision \(revision)") }
    return found
  }
}

/// The header of a controlled paper, on every page: `_parts/paper-control` under `control`.
package struct PaperControl: Renderable {
  struct Line: Renderable {
    let label: String
    let value: String
  }

  struct Mark: Renderable {
    let role: String
    let name: String
    let position: String
    let day: String
  }

  let issuer: String
  let form: String
  let lines: [Line]
  let marks: [Mark]
  /// All of it in one line, for papers that begin with a letterhead.
  let summary: String

  /// Every role has its cell; those nobody has filled stay empty.
  package init(_ kind: PaperKind, _ control: FormControl, marks: [PaperMark], office: Office) {
    self.init(form: kind.title, control, marks: marks, office: office)
  }

  package init(form: String, _ control: FormControl, marks: [PaperMark], office: Office) {
    let words = Words(zone: office.zone)
    issuer = office.name
    self.form = form
    lines = [
      Line(label: "No. dokumen", value: control.documentNumber ?? "Belum diberi nomor"),
      Line(label: "Mulai berlaku", value: control.effective.map { words.date($0) } ?? "–"),
      Line(label: "Revisi", value: control.revision < 10 ? "0\(control.revision)" : "\(control.revision)"),
      Line(label: "Tanggal revisi", value: control.revised.map { words.date($0) } ?? "–"),
    ]
    self.marks = PaperMark.Role.allCases.map { role in
      let mark = marks.last { $0.role == role }
      return Mark(
        role: role.words, name: mark?.name ?? "–", position: mark?.position ?? "",
        day: mark.map { words.shortDate($0.at) } ?? "")
    }
    let names = self.marks.filter { $0.name != "–" }.map { "\($0.role) \($0.name), \($0.position)" }
    summary = ([form] + lines.map { "\($0.label) \($0.value)" } + names).joined(separator: " · ")
  }
}

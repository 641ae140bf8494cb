import Documents
import Mustache
import Platform
import Procedures

/// A questionnaire on paper, blank, to be filled in with a pen (row A-docs).
struct QuestionnairePaper: PaperPage {
  static let template = "Satisfaction/Questionnaires/paper"
  static let kind = PaperKind("satisfaction.questionnaire", "Form Kuesioner Kepuasan Pelanggan K3", form: 70)

  /// The way to the same questionnaire on a screen.
  struct Code: Renderable {
    let side: Int
    let path: String
    let address: String

    /// - Parameter address: where it leads, as people reach it.
    init?(_ address: String) {
      guard let picture = QRCode(address) else { return nil }
      (side, path) = (picture.side, picture.path)
      self.address = address.replacing("https://", with: "").replacing("http://", with: "")
    }
  }

  /// A section: its questions one by one, or gathered in a grid where they share their scales.
  struct Part: Renderable {
    let heading: String
    let guidance: String
    let blocks: [PaperBlock]
  }

  let title: String
  let backURL: String
  let backLabel: String
  let letterhead: Letterhead
  let control: PaperControl
  /// Of what lies in the archive; nil on what is printed to be filled in.
  let seal: PaperSeal?
  let heading: String
  let purpose: String
  let how: String
  let code: Code?
  let parts: [Part]
  let thanks: String
  let foot: String

  /// - Parameters:
  ///   - link: of a paper link, as people reach it; nil for none.
  ///   - back: where the page leads back to; the version by default.
  init(
    _ version: QuestionnaireVersion, _ trim: PaperTrim, _ office: Office, link: String? = nil,
    back: (url: String, label: String)? = nil
  ) {
    title = "\(version.title), versi \(version.number)"
    backURL = back?.url ?? version.place.path
    backLabel = back?.label ?? "Kembali ke kuesioner"
    letterhead = office.letterhead
    (control, seal) = (trim.control, trim.seal)
    heading = version.title
    purpose = version.purpose
    how =
      "Beri tanda silang pada kotak jawaban Anda. Bila keliru, hitamkan kotaknya, lalu silang yang lain. "
      + "Mengisinya perlu sekitar \(version.minutes) menit."
    code = link.flatMap { Code($0) }
    parts = zip(1..., version.sections).map { number, section in
      Part(
        heading: "Bagian \(number). \(section.title)", guidance: section.guidance,
        blocks: PaperBlock.all(of: section, in: version))
    }
    thanks = version.thanks
    foot = "Kuesioner \(version.questionnaire.code), versi \(version.number)\(version.isDraft ? " (konsep)" : "")"
  }
}

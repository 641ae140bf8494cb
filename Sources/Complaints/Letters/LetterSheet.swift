import Mustache
import Platform
import Procedures

/// The letter on A4: preview, paper and the customer's page all show this one value, through one partial.
struct LetterSheet: Renderable {
  let letterhead: Letterhead
  let isDraft: Bool
  /// Left block: nomor, sifat, lampiran, hal.
  let meta: [Fact]
  let date: String
  let addressee: [String]
  let paragraphs: [String]
  let signature: Signature
  let hasCopies: Bool
  let copies: [String]
  /// Initials stand on the office's own copy only.
  let hasMarks: Bool
  let marks: [Mark]
  let foot: String
  var control: PaperControl?
  var seal: PaperSeal?

  struct Signature: Renderable {
    let title: String
    let name: String
    /// Who, when, and what to check it by; nil under a draft.
    let proof: Proof?
  }

  struct Proof: Renderable {
    let moment: String
    let code: String
    let trail: String
  }

  struct Mark: Renderable {
    let title: String
    let name: String
    let moment: String
  }

  /// - Parameters:
  ///   - hash: of this text; nil before it is saved.
  ///   - signerTitle: whose signature it waits for.
  init(
    draft text: LetterText, hash: [UInt8]?, marks: [Letter.Initials], signerTitle: String, version: Int, office: Office
  ) {
    let words = Words(zone: office.zone)
    letterhead = office.letterhead
    isDraft = true
    meta = Self.meta(text, number: "diberikan saat ditandatangani")
    date = "Tanggal diberikan saat ditandatangani"
    addressee = text.addresseeLines
    paragraphs = text.paragraphs
    signature = Signature(title: signerTitle, name: "", proof: nil)
    copies = text.copyLines
    hasCopies = !copies.isEmpty
    self.marks = marks.map { Mark(title: $0.title, name: $0.name, moment: words.dateTime($0.at)) }
    hasMarks = !marks.isEmpty
    foot = hash.map { "Konsep versi \(version) · sidik isi \(CheckCode($0).text)" } ?? "Konsep, belum disimpan"
  }

  init(signed text: LetterText, by signature: SignedLetter, office: Office) {
    let words = Words(zone: office.zone)
    let code = CheckCode(signature.hash).text
    letterhead = office.letterhead
    isDraft = false
    meta = Self.meta(text, number: signature.number)
    date = [office.city, words.date(signature.signedAt)].filter { !$0.isEmpty }.joined(separator: ", ")
    addressee = text.addresseeLines
    paragraphs = text.paragraphs
    self.signature = Signature(
      title: signature.title, name: signature.name,
      proof: Proof(
        moment: words.dateTime(signature.signedAt), code: code, trail: words.number(Int(signature.trailSeq))))
    copies = text.copyLines
    hasCopies = !copies.isEmpty
    marks = []
    hasMarks = false
    foot =
      "Surat nomor \(signature.number) · sidik isi \(code) · catatan jejak \(words.number(Int(signature.trailSeq)))"
  }

  /// In the order of official letters; without attachments a dash stands there (facts §7).
  private static func meta(_ text: LetterText, number: String) -> [Fact] {
    let security = text.security == .open ? [] : [Fact("Klasifikasi", text.security.words)]
    return [Fact("Nomor", number), Fact("Sifat", text.urgency.words)] + security + [
      Fact("Lampiran", text.attachments.isEmpty ? "–" : text.attachments), Fact("Hal", text.subject),
    ]
  }
}

extension LetterSheet {
  /// The letter as it stands: signed with its signature, else as a draft with its marks.
  init?(_ letter: Letter, signerTitle: String, office: Office, trim: PaperTrim? = nil) {
    if let signature = letter.signature,
      let text = letter.versions.first(where: { $0.number == signature.version })?.text
    {
      self.init(signed: text, by: signature, office: office)
    } else if let current = letter.current {
      self.init(
        draft: current.text, hash: current.hash, marks: letter.standingInitials, signerTitle: signerTitle,
        version: current.number, office: office)
    } else {
      return nil
    }
    control = trim?.control
    seal = trim?.seal
  }
}

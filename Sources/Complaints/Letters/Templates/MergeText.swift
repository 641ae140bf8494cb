/// What a template leaves to the case: one word in braces each, such as `{nomor_keluhan}`.
enum MergeField: String, CaseIterable, Sendable {
  case ticket = "nomor_keluhan"
  case received = "tanggal_diterima"
  case subject = "perihal"
  case service = "layanan"
  case customer = "nama"
  case organisation = "lembaga"
  case cause = "penyebab"
  case actions = "tindakan"
  case office = "organisasi"
  case opening = "pembuka"
  case summary = "pokok_keluhan"
  case causeSentence = "kalimat_penyebab"
  case actionSentences = "kalimat_tindakan"
  case reach = "kalimat_kontak"

  /// What stands there.
  var words: String {
    switch self {
    case .ticket: "nomor keluhan"
    case .received: "tanggal keluhan diterima"
    case .subject: "perihal keluhan"
    case .service: "layanan yang dikeluhkan"
    case .customer: "nama pelanggan, bila ia setuju disebut"
    case .organisation: "perusahaan atau lembaganya"
    case .cause: "penyebab dalam satu kalimat"
    case .actions: "daftar tindakan, tiap tindakan satu baris"
    case .office: "nama organisasi kita"
    case .opening: "alinea pembuka: acuan, terima kasih, dan permohonan maaf"
    case .summary: "kalimat tentang pokok keluhan"
    case .causeSentence: "kalimat tentang penyebab"
    case .actionSentences: "kalimat tentang tindakan, dengan daftarnya"
    case .reach: "kalimat tentang cara menghubungi kita"
    }
  }

  /// As it is typed.
  var typed: String { "{\(rawValue)}" }
}

/// A text with fields in braces, read and checked.
struct MergeText: Sendable, Hashable {
  private enum Piece: Sendable, Hashable {
    case words(String)
    case field(MergeField)
  }

  private let pieces: [Piece]

  /// Why a text is no template, in a sentence for its field.
  enum Fault: Error, Hashable {
    case unknown(String)
    case unclosed

    var message: String {
      switch self {
      case .unknown(let name): "{\(name)} tidak dikenal. Pakai salah satu isian yang tertulis di bawah formulir ini."
      case .unclosed: "Ada kurung kurawal yang belum ditutup, atau ditutup tanpa dibuka."
      }
    }
  }

  init(_ text: String) throws(Fault) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[open] == "{", let close = rest[open...].firstIndex(of: "}") else { throw .unclosed }
      let name = String(rest[rest.index(after: open)..<close])
      guard let field = MergeField(rawValue: name) else { throw .unknown(String(name.prefix(40))) }
      pieces += [.words(String(rest[..<open])), .field(field)]
      rest = rest[rest.index(after: close)...]
    }
    self.pieces = pieces + [.words(String(rest))]
  }

  /// The text with what the case says; nil when a field has nothing to say.
  func filled(_ values: LetterFields) -> String? {
    var text = ""
    for piece in pieces {
      switch piece {
      case .words(let words): text += words
      case .field(let field):
        let value = values[field]
        guard !value.isEmpty else { return nil }
        text += value
      }
    }
    return text
  }
}

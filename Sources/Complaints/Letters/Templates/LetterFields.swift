import Platform
import Procedures

/// What a case has to say for itself in a letter.
struct LetterSource: Sendable {
  let ticket: String
  let subject: String
  let complaint: Complaint
  let confidentiality: Confidentiality
  /// Nil unless the customer agreed to be named.
  let contact: Contact?
  let cause: Cause?
  let actions: [Action]
}

/// The values of a template's fields, ready as words; empty where the case says nothing.
struct LetterFields: Sendable {
  private let values: [MergeField: String]

  subscript(_ field: MergeField) -> String { values[field] ?? "" }

  init(_ values: [MergeField: String]) { self.values = values }

  init(_ source: LetterSource, office: Office) {
    let words = Words(zone: office.zone)
    let isNamed = source.confidentiality == .named
    self.init([
      .ticket: source.ticket, .received: words.date(source.complaint.receivedAt),
      .subject: words.excerpt(source.subject, 150), .service: Self.service(source),
      .customer: isNamed ? source.contact?.name ?? "" : "",
      .organisation: isNamed ? source.contact?.organisation ?? "" : "", .cause: source.cause?.statement ?? "",
      .actions: Self.actions(source, words).joined(separator: "\n"), .office: office.name,
      .opening: Self.opening(source, words), .summary: Self.summary(source), .causeSentence: Self.cause(source),
      .actionSentences: Self.actionSentences(source, words), .reach: Self.contact(source.ticket, office),
    ])
  }

  /// A complaint that nobody made, to show what a template gives.
  static func sample(_ office: Office) -> LetterFields {
    let ticket = "KEL-2026-0001"
    let actions = "1. Tindakan korektif: Jadwal pengujian dibagi ulang (dilaksanakan 12 Maret 2026)."
    return LetterFields([
      .ticket: ticket, .received: "2 Maret 2026", .subject: "Laporan hasil uji terlambat", .service: "Pengujian",
      .customer: "Citra Utami", .organisation: "PT Contoh Maju", .cause: "Antrean alat uji tidak dibagi.",
      .actions: actions, .office: office.name,
      .opening:
        "Sehubungan dengan keluhan nomor \(ticket) yang kami terima pada 2 Maret 2026, kami berterima kasih atas "
        + "perhatian Saudara dan memohon maaf atas ketidaknyamanan yang Saudara alami.",
      .summary: "Keluhan tersebut menyangkut layanan Pengujian, yaitu: Laporan hasil uji terlambat.",
      .causeSentence:
        "Dari hasil penelusuran kami, penyebabnya adalah sebagai berikut. Antrean alat uji tidak dibagi.",
      .actionSentences: "Atas hal itu kami melakukan tindakan berikut:\n\(actions)",
      .reach: contact(ticket, office),
    ])
  }

  private static func opening(_ source: LetterSource, _ words: Words) -> String {
    let received = words.date(source.complaint.receivedAt)
    let own = source.confidentiality == .named ? source.complaint.letterNumber : ""
    let day = source.complaint.letterDate.map { " tanggal \(words.date($0))" } ?? ""
    let letter = own.isEmpty ? "" : "surat Saudara nomor \(own)\(day) dan "
    return """
      Sehubungan dengan \(letter)keluhan nomor \(source.ticket) yang kami terima pada \(received), kami berterima \
      kasih atas perhatian Saudara dan memohon maaf atas ketidaknyamanan yang Saudara alami.
      """
  }

  /// What a customer writes who knows of no service's name is no name of one.
  private static func service(_ source: LetterSource) -> String {
    let service = LetterText.plain(source.complaint.service)
    return ["", "tidak tahu", "lainnya"].contains(service.lowercased()) ? "" : service
  }

  private static func summary(_ source: LetterSource) -> String {
    let service = service(source)
    return service.isEmpty
      ? "Pokok keluhan tersebut: \(sentence(source.subject))"
      : "Keluhan tersebut menyangkut layanan \(service), yaitu: \(sentence(source.subject))"
  }

  private static func cause(_ source: LetterSource) -> String {
    guard let cause = source.cause else { return "" }
    return "Dari hasil penelusuran kami, penyebabnya adalah sebagai berikut. \(sentence(cause.statement))"
  }

  private static func actions(_ source: LetterSource, _ words: Words) -> [String] {
    source.actions.enumerated().map { place, action in
      let when =
        action.executions.last.map { "dilaksanakan \(words.date($0.doneOn))" }
        ?? "paling lambat \(words.date(action.dueOn))"
      return "\(place + 1). \(action.kind.words): \(LetterText.plain(action.text)) (\(when))."
    }
  }

  private static func actionSentences(_ source: LetterSource, _ words: Words) -> String {
    let lines = actions(source, words)
    return lines.isEmpty ? "" : (["Atas hal itu kami melakukan tindakan berikut:"] + lines).joined(separator: "\n")
  }

  private static func contact(_ ticket: String, _ office: Office) -> String {
    let ways = [
      office.phone.isEmpty ? "" : "telepon \(office.phone)", office.email.isEmpty ? "" : "surel \(office.email)",
    ].filter { !$0.isEmpty }
    let reach = ways.isEmpty ? "" : ", \(ways.joined(separator: " atau "))"
    return """
      Bila jawaban ini belum sesuai dengan harapan Saudara, sampaikan kepada kami melalui halaman pelacakan \
      keluhan\(reach), dengan menyebut nomor \(ticket).
      """
  }

  private static func sentence(_ text: String) -> String {
    guard let last = text.last else { return text }
    return ".?!”\"".contains(last) ? text : text + "."
  }
}

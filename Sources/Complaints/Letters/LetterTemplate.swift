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

extension LetterText {
  /// The first text of a reply, in the order official replies have: reference, thanks and apology, the complaint in
  /// short, its cause, what was done about it and when, whom to ask, closing (facts §7).
  init(answering source: LetterSource, office: Office) {
    let words = Words(zone: office.zone)
    urgency = .ordinary
    attachments = ""
    subject = "Jawaban atas keluhan: \(words.excerpt(source.subject, 150))"
    addressee = Self.addressee(source)
    body = [
      Self.opening(source, words), Self.summary(source, words), Self.cause(source), Self.actions(source, words),
      Self.contact(source, office), Self.closing,
    ].filter { !$0.isEmpty }.joined(separator: "\n\n")
    copies = ""
  }

  /// Who did not agree to be named is addressed by the number of the complaint.
  private static func addressee(_ source: LetterSource) -> String {
    guard source.confidentiality == .named, let contact = source.contact, !contact.name.isEmpty else {
      return "Pelapor keluhan \(source.ticket)"
    }
    let place = contact.address.isEmpty ? "di tempat" : contact.address
    return [contact.name, contact.organisation, place].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func opening(_ source: LetterSource, _ words: Words) -> String {
    let received = words.date(source.complaint.receivedAt)
    let own = source.confidentiality == .named ? source.complaint.letterNumber : ""
    let letter = own.isEmpty ? "" : "surat Saudara nomor \(own)" + day(source.complaint.letterDate, words) + " dan "
    return """
      Sehubungan dengan \(letter)keluhan nomor \(source.ticket) yang kami terima pada \(received), kami berterima \
      kasih atas perhatian Saudara dan memohon maaf atas ketidaknyamanan yang Saudara alami.
      """
  }

  private static func day(_ day: Day?, _ words: Words) -> String { day.map { " tanggal \(words.date($0))" } ?? "" }

  private static func summary(_ source: LetterSource, _ words: Words) -> String {
    let service = plain(source.complaint.service)
    // What a customer writes who knows of no service's name is no name of one.
    let isNamed = !["", "tidak tahu", "lainnya"].contains(service.lowercased())
    return isNamed
      ? "Keluhan tersebut menyangkut layanan \(service), yaitu: \(sentence(source.subject))"
      : "Pokok keluhan tersebut: \(sentence(source.subject))"
  }

  private static func cause(_ source: LetterSource) -> String {
    guard let cause = source.cause else { return "" }
    return "Dari hasil penelusuran kami, penyebabnya adalah sebagai berikut. \(sentence(cause.statement))"
  }

  private static func actions(_ source: LetterSource, _ words: Words) -> String {
    guard !source.actions.isEmpty else { return "" }
    let lines = source.actions.enumerated().map { place, action in
      let when =
        action.executions.last.map { "dilaksanakan \(words.date($0.doneOn))" }
        ?? "paling lambat \(words.date(action.dueOn))"
      return "\(place + 1). \(action.kind.words): \(plain(action.text)) (\(when))."
    }
    return (["Atas hal itu kami melakukan tindakan berikut:"] + lines).joined(separator: "\n")
  }

  private static func contact(_ source: LetterSource, _ office: Office) -> String {
    let ways = [
      office.phone.isEmpty ? "" : "telepon \(office.phone)", office.email.isEmpty ? "" : "surel \(office.email)",
    ].filter { !$0.isEmpty }
    let reach = ways.isEmpty ? "" : ", \(ways.joined(separator: " atau "))"
    return """
      Bila jawaban ini belum sesuai dengan harapan Saudara, sampaikan kepada kami melalui halaman pelacakan \
      keluhan\(reach), dengan menyebut nomor \(source.ticket).
      """
  }

  private static let closing =
    "Demikian kami sampaikan. Atas perhatian dan kepercayaan Saudara, kami mengucapkan terima kasih."

  /// Without the full stop at its end, for what goes on behind it.
  static func plain(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  private static func sentence(_ text: String) -> String {
    guard let last = text.last else { return text }
    return ".?!”\"".contains(last) ? text : text + "."
  }
}

import Complaints
import HTTP
import Platform
import Procedures

/// How sample complaints come in.
enum SampleFiling {
  /// Files a sample complaint by its channel: the customer's own deed, or the desk's a few minutes after he came.
  static func file(_ sample: SampleCase, in deed: Deed) throws -> FiledComplaint {
    let isOwn = sample.channel == .website
    var new = NewComplaint(
      channel: sample.channel, confidentiality: sample.confidentiality,
      contact: sample.confidentiality == .anonymous ? Contact() : sample.customer.contact,
      subject: sample.text(\.subject), description: sample.text(\.description), service: sample.story.service,
      receivedAt: isOwn ? deed.at : deed.at.adding(minutes: -9), openedAt: isOwn ? deed.at : deed.at.adding(minutes: -7)
    )
    new.remedy = sample.text(\.remedy)
    new.isDangerous = !sample.story.danger.isEmpty
    new.danger = sample.story.danger
    new.occurredOn = deed.office.zone.day(of: deed.at).adding(days: -sample.days)
    if sample.channel == .letter {
      let date = deed.office.zone.day(of: deed.at).adding(days: -2)
      new.letter = IncomingLetter(number: "\(100 + sample.number % 800)/DIR/\(date.year)", date: date)
    }
    new.files = try SampleFile.of(sample).map { try deed.db.keep($0, as: deed.app.world.token(), at: deed.at) }
    return try deed.receive(new)
  }
}

/// Small attachments of sample complaints.
enum SampleFile {
  static func of(_ sample: SampleCase) -> [UploadedFile] {
    (0..<sample.files).map { place in
      place == 0
        ? UploadedFile(filename: "kronologi.txt", claimedType: "text/plain", bytes: Array(chronicle(sample).utf8))
        : UploadedFile(filename: "foto.png", claimedType: "image/png", bytes: dot)
    }
  }

  private static func chronicle(_ sample: SampleCase) -> String {
    "Kronologi\n\n\(sample.text(\.description))\n\nNomor order: \(sample.order)\n"
  }

  /// The smallest picture there is: one grey pixel as PNG (header, data, end; each with its checksum).
  private static let dot: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00, 0x00,
    0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3A, 0x7E, 0x9B, 0x55, 0x00, 0x00, 0x00, 0x0A, 0x49,
    0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x68, 0x00, 0x00, 0x00, 0x82, 0x00, 0x81, 0x77, 0xCD, 0x72, 0xB6, 0x00, 0x00,
    0x00, 0x00, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
  ]
}

import Database
import HTTP

/// What may be attached: kinds, size of one file, and how many.
package struct AttachmentRules: Sendable, Hashable {
  package let kinds: [FileKind]
  package let megabytes: Int
  package let count: Int

  package init(kinds: [FileKind], megabytes: Int, count: Int) {
    self.kinds = kinds
    self.megabytes = megabytes
    self.count = count
  }

  /// "Foto JPEG, PDF, atau teks; tiap berkas paling besar 10 MB, paling banyak 10 berkas. Gambar disimpan
  /// tanpa data lokasi.": the hint beside the field.
  package var words: String {
    let total = Route.uploadLimit >> 20
    let sum = megabytes * count > total ? ", sekali kirim semuanya paling besar \(total) MB" : ""
    let place = kinds.contains { PictureFormat($0) != nil } ? " Gambar disimpan tanpa data lokasi." : ""
    return kindsInWords.prefix(1).uppercased() + kindsInWords.dropFirst()
      + "; tiap berkas paling besar \(megabytes) MB, paling banyak \(count) berkas\(sum).\(place)"
  }

  /// What an office document may unpack to, in bytes: a colleague's computer should survive opening it.
  private static let mostExpanded = 300 << 20

  private var kindsInWords: String { Words(zone: .wib).list(kinds.map(\.words), "atau") }

  /// What is wrong with a file, in a sentence that says how to mend it; nil when it may be kept.
  package func fault(of file: UploadedFile) -> String? {
    let name = "“\(file.filename)”"
    if file.size == 0 { return "\(name) kosong. Pilih berkas lain." }
    if file.size > megabytes << 20 {
      return "\(name) lebih besar dari \(megabytes) MB. Perkecil atau pilih berkas lain."
    }
    guard let kind = FileKind(of: file), kinds.contains(kind) else {
      if FileKind.isHEIC(file) {
        return "\(name) berformat HEIC, yang belum dapat dibuka di semua komputer. Simpan sebagai JPEG (di iPhone: "
          + "Pengaturan, Kamera, Format, Paling Kompatibel), lalu unggah lagi."
      }
      return "\(name) tidak dapat diterima. Lampirkan \(kindsInWords)."
    }
    if kind.isZip, let directory = ZipDirectory(of: file), directory.expanded > Self.mostExpanded {
      return
        "\(name) menjadi lebih besar dari \(Self.mostExpanded >> 20) MB saat dibuka, sehingga tidak dapat diterima. "
        + "Simpan ulang sebagai PDF, lalu unggah lagi."
    }
    return nil
  }
}

/// A file kept in the database.
package struct Attachment: Sendable, FromRow {
  package typealias ID = Identifier<Attachment>

  package let id: ID
  /// Its part of an address: random, so that it cannot be guessed.
  package let token: String
  package let name: String
  package let kind: FileKind
  package let size: Int

  package init(row: Row) throws(RowError) {
    id = try row["id"]
    token = try row["token"]
    name = try row["name"]
    kind = try row["kind"]
    size = try row["size"]
  }
}

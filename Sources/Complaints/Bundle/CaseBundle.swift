import Database
import HTTP
import Platform
import Procedures

/// A whole case to take along: its issued papers, attachments, facts, steps, story and trail as one ZIP, with the hash
/// of each file. It holds what its case page shows to whoever may read it, and no more: a customer who asked to stay
/// confidential stays so.
struct CaseBundle: Sendable {
  let token: String
  let number: String
  let exporter: SignedIn
  let now: Instant

  /// `app` draws the papers whose PDF is not made yet.
  func export(_ app: App) -> FolderExport {
    FolderExport("Berkas kasus \(number)", at: now) { db, folder in
      guard let run = try db.caseRun(token: token), let dossier = try Dossier(db, of: run) else {
        throw VisitError.notFound
      }
      var contents = CaseBundleContents(dossier, deeds: app.deeds, words: Words(zone: app.office.zone))
      try contents.addPapers(to: folder, db, app)
      try contents.addFiles(to: folder, db)
      try contents.addTables(to: folder, db, at: now, app.office)
      let sums = try folder.add("daftar-sha256.txt", folder.sums)
      try folder.add("baca-dulu.txt", readMe(contents, sums: sums, app.office))
    }
  }

  private func readMe(_ contents: CaseBundleContents, sums: ExportedFolder.File, _ office: Office) -> String {
    let (words, run) = (contents.words, contents.dossier.run)
    let exported = [exporter.name, exporter.title].filter { !$0.isEmpty }.joined(separator: ", ")
    let notes = contents.notes.isEmpty ? "" : "\nPerhatikan\n" + contents.notes.map { "- \($0)\n" }.joined()
    return """
      BERKAS KASUS \(run.number)
      \(run.subject)

      Organisasi : \(office.name)
      Keadaan    : \(contents.dossier.stateWords(words))
      Diekspor   : \(words.dateTime(now))
      Oleh       : \(exported)

      Isi
      - kasus.csv: keterangan tentang keluhan ini.
      - langkah.csv: tiap langkah dengan mutu baku dan waktu yang sebenarnya dipakai.
      - perjalanan.csv: catatan dan percakapan, terlama dahulu.
      - jejak.csv: siapa melakukan apa, dari jejak berantai yang tidak dapat diubah tanpa ketahuan. Baris terakhir ialah ujung rantai saat diekspor.
      - dokumen/: \(words.number(contents.papers)) dokumen terbitan.
      - lampiran/: \(words.number(contents.attachments)) berkas, tepat seperti yang tersimpan.
      - daftar-sha256.txt: sidik SHA-256 semua berkas di atas. Periksa dengan: sha256sum -c daftar-sha256.txt
      \(notes)
      Sidik SHA-256 daftar-sha256.txt sendiri
      \(sums.sum)

      Keaslian dokumen terbitan dapat diperiksa siapa pun dengan kode periksanya di halaman "Periksa dokumen"
      organisasi ini. Berkas ini memuat data pribadi: simpan dan bagikan hanya sebatas keperluannya.

      """
  }
}

extension Deed {
  /// Writes down that a colleague takes a whole case along (row P4).
  fileprivate func noteExport(of run: Case.ID) throws { try record("case.exported", Subject("case", run)) }
}

enum CaseBundlePages {
  /// GET /keluhan/:case/berkas.zip: the trail knows who took it before the first byte leaves, and says so in the ZIP.
  @Sendable static func download(_ visit: Visit) async throws -> Response {
    let (run, colleague) = (try visit.caseRun(), try visit.colleague())
    guard try visit.read({ try $0.complaint(of: run.id) }) != nil else { throw VisitError.notFound }
    if !visit.request.isHead {
      try await visit.app.write(by: visit.actor) { deed in try deed.noteExport(of: run.id) }
    }
    let bundle = CaseBundle(token: run.token, number: run.number, exporter: colleague, now: visit.now)
    return try await visit.download(bundle.export(visit.app))
  }

  static let route = Route(
    .get, "/keluhan/:case/berkas.zip", .caseReader, download,
    "the whole case as one ZIP: papers, attachments, trail (A6)")
}

import Platform
import Procedures

extension Dossier {
  /// The papers this case has so far, by the names the procedure gives them.
  var papers: [CasePage.PaperLink] {
    var papers = [CasePage.PaperLink("Formulir pengaduan", "\(path)/formulir")]
    let done = Set(passed.filter { $0.completedAt != nil }.map(\.kind))
    if done.contains(.disposition) { papers.append(.init("Lembar disposisi", "\(path)/disposisi/cetak")) }
    if hasMinutes { papers.append(.init("Notulen rapat", "\(path)/notulen")) }
    if done.contains(.actionPlan) { papers.append(.init("Konsep tindakan perbaikan", "\(path)/rencana/cetak")) }
    if done.contains(.execution) { papers.append(.init("Verifikasi tindakan perbaikan", "\(path)/pelaksanaan/cetak")) }
    if done.contains(.letterDraft) { papers.append(.init("Surat balasan", "\(path)/surat/cetak")) }
    if done.contains(.confirmation) { papers.append(.init("Notulen penyerahan surat", "\(path)/surat/notulen")) }
    if !escalations.isEmpty { papers.append(.init("Formulir eskalasi", "\(path)/eskalasi/cetak")) }
    return papers
  }

  /// Whom the sheet of a disposition names as sender.
  var sender: String {
    switch run.confidentiality {
    case .anonymous: "Pelapor anonim"
    case .confidential: "Pelapor dirahasiakan"
    case .named: [contact?.name ?? "", contact?.organisation ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }

  /// What the customer has added since the open step was opened; nil when nothing.
  func newsWords(since step: CaseStep) -> String? {
    let count = entries.count { $0.author == .customer && $0.at > step.openedAt }
    return count == 0 ? nil : "\(count) keterangan baru dari pelanggan sejak langkah ini dibuka."
  }
}

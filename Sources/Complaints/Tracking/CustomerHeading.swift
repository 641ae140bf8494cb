import Procedures

extension CaseEntry {
  /// What the customer reads above an entry: of himself as "Anda", whoever wrote it down.
  var customerHeading: String {
    if kind == "step.paused", let pause = PauseKind.allCases.first(where: { heading == $0.heading }) {
      return "Ditunda, \(pause.customerWords)"
    }
    // What follows a comma says how he said it, and who wrote it down.
    return ownWords.map { $0 + heading.drop { $0 != "," } } ?? heading
  }

  /// "Anda" where the heading does not say so by itself; nil of what others wrote.
  var customerAuthor: String? { author == .customer && ownWords == nil ? "Anda" : nil }

  private var ownWords: String? {
    switch kind {
    case "complaint.filed": author == .customer ? "Anda menyampaikan keluhan" : "Keluhan Anda"
    case "customer.note": "Anda menambahkan keterangan"
    case "letter.received": "Anda menerima surat jawaban"
    case Self.disputeKind, Self.dissatisfiedKind: "Anda menyatakan belum puas"
    case Self.satisfiedKind: "Anda menyatakan masalahnya selesai"
    case "customer.withdrew": "Anda menarik keluhan"
    case "customer.rated": "Anda memberi penilaian"
    case "case.reopened" where author == .customer: "Anda membuka kembali keluhan"
    case "staff.note": "Pesan untuk Anda"
    default: nil
    }
  }
}

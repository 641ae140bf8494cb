extension Ability {
  /// What it lets somebody do, as the lists of positions say it.
  var words: String {
    switch self {
    case .readAllCases: "membaca semua keluhan"
    case .readUnitCases: "membaca keluhan unitnya"
    case .registerComplaints: "mencatat keluhan yang masuk lewat cara lain"
    case .revealIdentity: "membuka identitas pelapor rahasia"
    case .readLetters: "membaca daftar surat"
    case .hearDangers: "diberi tahu bila ada bahaya"
    case .reviseProcedures: "menyusun revisi prosedur"
    case .checkProcedures: "memeriksa revisi prosedur"
    case .approveProcedures: "mengesahkan revisi prosedur"
    case .setTargets: "menetapkan standar KPI"
    case .prepareReports: "menyusun laporan berkala"
    case .checkReports: "memeriksa laporan berkala"
    case .approveReports: "mengesahkan laporan berkala"
    case .planSatisfaction: "menyusun program kepuasan K3 dan tindakannya"
    case .runSurveys: "menjalankan survei dan wawancara"
    case .auditSafety: "mengaudit dan memeriksa K3"
    case .managePeople: "mengatur orang dan jabatan"
    case .manageSettings: "mengatur organisasi"
    }
  }
}

import Platform

extension ShippedProcedures {
  /// Procedure C: complaint handling of a company with a customer service, in the six stages of its text.
  ///
  /// Words are those of the text. It gives no minutes: "SLA" there is what the company sets, so each step has a standard
  /// for each priority, shares of 1, 3, 5 and 14 working days (facts §6.7). A stage whose bullets are done by different
  /// people, or that ends in a decision, is several steps.
  package static let c = ProcedureDefinition(
    code: "C",
    title: "Penanganan Keluhan Pelanggan (Perusahaan)",
    purposes: [
      """
      Memberikan panduan yang sistematis, konsisten, dan terukur dalam menangani keluhan pelanggan, agar setiap \
      permasalahan diselesaikan secara cepat, tepat, dan profesional.
      """,
      """
      Menjaga kepuasan pelanggan, meningkatkan loyalitas, melindungi reputasi perusahaan, dan membuat seluruh karyawan \
      merespons secara seragam, baik keluhan disampaikan langsung maupun melalui media digital.
      """,
    ],
    scope: [
      """
      Seluruh unit kerja yang berinteraksi langsung maupun tidak langsung dengan pelanggan: customer service, pemasaran, \
      operasional, dan manajemen.
      """,
      "Penerimaan, pencatatan, analisis, penyelesaian, hingga evaluasi dan pelaporan.",
      "Semua jenis keluhan: produk, layanan, keterlambatan, kesalahan transaksi, dan pengalaman pelanggan.",
    ],
    definitions: [
      "Keluhan pelanggan: setiap bentuk ketidakpuasan pelanggan terhadap produk, layanan, atau pengalaman.",
      "Customer service: yang menerima, menanggapi, dan menyelesaikan keluhan pelanggan.",
      "Tiket keluhan: pencatatan resmi untuk mendokumentasikan dan melacak setiap keluhan.",
      "SLA (Service Level Agreement): standar waktu penyelesaian keluhan yang ditetapkan perusahaan.",
      """
      Eskalasi: pengalihan penanganan keluhan ke tingkat atau pihak yang lebih tinggi karena kompleksitas atau urgensi.
      """,
    ],
    responsibilities: [
      "Customer Service: menerima, mencatat, memberikan respons awal, dan melakukan koordinasi awal.",
      "Supervisor Customer Service: mengawasi, memvalidasi penyelesaian keluhan, dan menangani kasus eskalasi.",
      "Tim Operasional: menindaklanjuti keluhan yang berkaitan dengan proses operasional dan memberi solusi teknis.",
      "Manajemen: menetapkan kebijakan, mengevaluasi efektivitas penanganan, dan memastikan kepatuhan.",
    ],
    related: [
      "Form Penerimaan Keluhan Pelanggan", "Tiket Keluhan Pelanggan", "Laporan Investigasi Keluhan",
      "Form Penyelesaian Keluhan", "Laporan Evaluasi Kepuasan Pelanggan",
    ],
    recording: ["Tiket keluhan, log komunikasi, formulir, dan laporan disimpan dalam sistem."],
    performers: [
      Performer("customer", "Pelanggan", isCustomer: true), Performer("customerService", "Customer Service"),
      Performer("operations", "Tim Operasional", isOfUnit: true),
      Performer("supervisor", "Supervisor Customer Service"), Performer("management", "Manajemen"),
    ],
    steps: receivingOfC + investigationOfC + settlementOfC + escalationOfC + closingOfC)

  /// Minutes of a step in a case that has to be settled within one working day, and as many times that for the others.
  private static func minutes(_ critical: Int) -> [Int: Standard] {
    [1: 1, 2: 3, 3: 5, 4: 14].mapValues { .minutes(critical * $0) }
  }

  private static let receivingOfC = [
    StepDefinition(
      1, .intake, "Menyampaikan keluhan",
      text: """
        Pelanggan menyampaikan keluhan melalui kanal resmi seperti telepon, email, media sosial, atau tatap muka.
        """,
      by: "customer", within: .minutes(15), runsClock: false, gives: ["Tiket Keluhan Pelanggan"], remark: "Tahap 1",
      outcomes: [StepOutcome("filed", "Keluhan disampaikan", to: .step(2))]),
    StepDefinition(
      2, .reception, "Menerima keluhan",
      text: """
        Menyapa pelanggan dengan sopan dan mencatat identitas pelanggan secara lengkap. Mendengarkan keluhan pelanggan \
        secara aktif tanpa menyela dan menunjukkan empati.
        """,
      by: "customerService", within: .minutes(60), needs: ["Keluhan pelanggan"],
      gives: ["Form Penerimaan Keluhan", "Log Komunikasi Pelanggan"], remark: "Tahap 1; respons awal",
      outcomes: [StepOutcome("recorded", "Keluhan diterima dan dicatat", to: .step(3))]),
    StepDefinition(
      3, .sorting, "Mencatat dan mengklasifikasikan keluhan",
      text: """
        Menginput keluhan ke dalam tiket keluhan. Mengklasifikasikan keluhan berdasarkan kategori seperti produk, \
        layanan, atau administrasi. Menentukan tingkat prioritas berdasarkan dampak dan urgensi keluhan.
        """,
      by: "customerService", within: .minutes(30), needs: ["Form Penerimaan Keluhan"],
      gives: ["Tiket Keluhan Pelanggan dengan kategori dan prioritas"], remark: "Tahap 2",
      outcomes: [StepOutcome("sorted", "Keluhan diklasifikasikan", to: .step(4))]),
  ]

  private static let investigationOfC = [
    StepDefinition(
      4, .investigation, "Mengumpulkan data dan berkoordinasi",
      text: """
        Mengumpulkan data pendukung terkait keluhan pelanggan. Berkoordinasi dengan departemen terkait untuk melakukan \
        investigasi.
        """,
      by: "customerService", within: .minutes(840), byPriority: minutes(60), needs: ["Tiket Keluhan Pelanggan"],
      gives: ["Data Transaksi dan data pendukung"], remark: "Tahap 3",
      outcomes: [
        StepOutcome("gathered", "Data terkumpul", to: .step(5)),
        StepOutcome("escalated", "Perlu eskalasi", to: .step(10), needsReason: true),
      ]),
    StepDefinition(
      5, .cause, "Mengidentifikasi akar penyebab", text: "Mengidentifikasi akar penyebab masalah.",
      by: "operations", within: .minutes(840), byPriority: minutes(60), needs: ["Data pendukung"],
      gives: ["Akar penyebab masalah"], remark: "Tahap 3",
      outcomes: [StepOutcome("found", "Akar penyebab ditemukan", to: .step(6))]),
    StepDefinition(
      6, .options, "Menentukan opsi penyelesaian",
      text: "Mengidentifikasi opsi penyelesaian dan menentukan solusi yang tepat.",
      by: "customerService", within: .minutes(420), byPriority: minutes(30), needs: ["Akar penyebab masalah"],
      gives: ["Laporan Investigasi"], remark: "Tahap 3",
      outcomes: [
        StepOutcome("chosen", "Solusi ditentukan", to: .step(7)),
        StepOutcome("escalated", "Perlu eskalasi", to: .step(10), needsReason: true),
      ]),
  ]

  private static let settlementOfC = [
    StepDefinition(
      7, .solution, "Menyampaikan solusi kepada pelanggan",
      text: """
        Menyampaikan solusi kepada pelanggan secara jelas dan transparan. Memastikan solusi telah diterima dan disetujui \
        oleh pelanggan.
        """,
      by: "customerService", within: .minutes(840), byPriority: minutes(60), needs: ["Laporan Investigasi"],
      gives: ["Persetujuan pelanggan atas solusi"], remark: "Tahap 4",
      outcomes: [
        StepOutcome("agreed", "Pelanggan menyetujui solusi", to: .step(8)),
        StepOutcome("declined", "Pelanggan tidak menyetujui solusi", to: .step(6), needsReason: true),
        StepOutcome("escalated", "Perlu eskalasi", to: .step(10), needsReason: true),
      ]),
    StepDefinition(
      8, .settlement, "Melaksanakan tindakan perbaikan",
      text: "Melaksanakan tindakan perbaikan sesuai dengan kebijakan perusahaan.",
      by: "operations", within: .minutes(2_520), byPriority: minutes(180), needs: ["Persetujuan pelanggan atas solusi"],
      gives: ["Form Penyelesaian Keluhan", "Bukti Tindak Lanjut"], remark: "Tahap 4",
      outcomes: [StepOutcome("settled", "Tindakan dilaksanakan", to: .step(9))]),
    StepDefinition(
      9, .validation, "Memvalidasi penyelesaian keluhan",
      text: "Melakukan pengawasan dan validasi penyelesaian keluhan, sebelum penyelesaian itu dinyatakan berlaku.",
      by: "supervisor", within: .minutes(420), byPriority: minutes(30), isIndependent: true,
      needs: ["Form Penyelesaian Keluhan", "Bukti Tindak Lanjut"], gives: ["Penyelesaian yang divalidasi"],
      remark: "Tahap 4; tanggung jawab Supervisor",
      outcomes: [
        StepOutcome("valid", "Penyelesaian sah", to: .step(12)),
        StepOutcome("refused", "Penyelesaian ditolak", to: .step(8), needsReason: true),
        StepOutcome("escalated", "Perlu eskalasi", to: .step(10), needsReason: true),
      ]),
  ]
}

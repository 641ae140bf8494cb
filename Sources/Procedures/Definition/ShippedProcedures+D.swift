import Platform

extension ShippedProcedures {
  /// Procedure D: complaint handling of a consultancy that is certified for ISO 9001:2015 (STM / PP02 / 08).
  ///
  /// Number and dates are those of the paper, as are the words. It gives no times: the standards here are a proposal for
  /// its "standar perusahaan". Where the paper branches into technical and non-technical, each branch has steps of its
  /// own, and a step that joins them keeps to the way taken in step 3.
  package static let d = ProcedureDefinition(
    code: "D",
    title: "Penanganan Keluhan Pelanggan (Konsultan ISO 9001)",
    documentNumber: "STM / PP02 / 08", revised: Day(iso: "2017-05-26"), effective: Day(iso: "2014-05-05"),
    purposes: [
      "Memastikan keluhan pelanggan ditanggapi dengan cepat.", "Memastikan masalah selesai serta tidak berulang.",
    ],
    scope: [
      """
      Rangkaian aktivitas mulai dari keluhan hasil survei, menerima dan mencatat keluhan pelanggan yang masuk, sampai \
      dengan monitoring dan evaluasi tindakan perbaikan.
      """
    ],
    definitions: [
      """
      Keluhan pelanggan: masukan negatif dari klien, baik tertulis maupun tidak tertulis, terkait dengan \
      penyelenggaraan konsultasi dan jasa lainnya (pengiriman materi, sertifikat, dan lain-lain), baik teknis maupun \
      non-teknis.
      """,
      "Verifikator: personel yang independen secara fungsional untuk memverifikasi suatu kendala.",
    ],
    responsibilities: [
      "Disiapkan oleh: Koordinator Sales.", "Diperiksa oleh: MR (management representative).", "Disahkan oleh: MR.",
    ],
    indicators: [
      "Waktu tanggapan keluhan kurang dari standar perusahaan.", "Jumlah keluhan kurang dari standar perusahaan.",
    ],
    legalBasis: ["ISO 9001:2015 Quality Management System, Pasal 10.2, 10.2.1, 10.2.2"],
    related: ["Prosedur tindakan perbaikan dan pencegahan (CPAR)", "Kriteria Penerbitan CPAR"],
    recording: ["Log keluhan pelanggan", "CPAR", "Rencana tindakan perbaikan", "Jawaban Claim"],
    performers: [
      Performer("customer", "Pelanggan", isCustomer: true), Performer("receiver", "Penerima Keluhan dan Sales"),
      Performer("salesCoordinator", "Koordinator Sales"),
      Performer("consultingCoordinator", "Koordinator Konsultan"), Performer("pic", "PIC Terkait", isOfUnit: true),
      Performer("sales", "Sales"), Performer("director", "Direktur"),
      Performer("department", "Departemen Terkait", isOfUnit: true), Performer("verifier", "Verifikator"),
      Performer("qualityManager", "MR"),
    ],
    steps: receivingOfD + correctionOfD + planOfD + letterOfD + workOfD + afterwardsOfD)

  private static let receivingOfD = [
    StepDefinition(
      1, .intake, "Menyampaikan keluhan",
      text: "Pelanggan menyampaikan keluhan melalui telepon, email, atau website, atau menjawab survei.",
      by: "customer", within: .minutes(15), runsClock: false, gives: ["Keluhan dari pelanggan"],
      outcomes: [StepOutcome("filed", "Keluhan disampaikan", to: .step(2))]),
    StepDefinition(
      2, .reception, "Menerima dan mencatat keluhan",
      text: """
        Keluhan yang diterima melalui hasil survei dicatat pada log keluhan pelanggan. Karyawan yang menerima telepon \
        mencatat keluhan pelanggan dan menanyakan dengan jelas masalah yang terjadi; keluhan melalui email, telepon, \
        atau website dicatat oleh sales. Semua keluhan disampaikan ke koordinator sales.
        """,
      by: "receiver", within: .minutes(120), needs: ["Keluhan dari pelanggan"], gives: ["Log keluhan pelanggan"],
      outcomes: [StepOutcome("recorded", "Dicatat, disampaikan ke koordinator sales", to: .step(3))]),
    StepDefinition(
      3, .sorting, "Menyampaikan kepada sales atau koordinator konsultan",
      text: """
        Menyampaikan keluhan yang bersifat non-teknis kepada sales, dan kepada koordinator konsultan yang bersifat teknis.
        """,
      by: "salesCoordinator", within: .minutes(120), needs: ["Log keluhan pelanggan"],
      gives: ["Log keluhan pelanggan"],
      outcomes: [
        StepOutcome("nonTechnical", "Non-teknis: kepada sales", to: .step(4)),
        StepOutcome("technical", "Teknis: kepada koordinator konsultan", to: .step(5)),
      ]),
    StepDefinition(
      4, .assignment, "Menyampaikan masalah non-teknis kepada karyawan terkait",
      text: "Menyampaikan masalah tersebut kepada karyawan terkait.",
      by: "salesCoordinator", within: .minutes(120), needs: ["Log keluhan pelanggan"],
      gives: ["Log keluhan pelanggan"], remark: "Non-teknis",
      outcomes: [StepOutcome("told", "PIC diberi tahu", to: .step(6))]),
    StepDefinition(
      5, .assignment, "Menyampaikan masalah teknis kepada karyawan terkait",
      text: "Menyampaikan masalah tersebut kepada karyawan terkait.",
      by: "consultingCoordinator", within: .minutes(120), needs: ["Log keluhan pelanggan"],
      gives: ["Log keluhan pelanggan"], remark: "Teknis",
      outcomes: [StepOutcome("told", "PIC diberi tahu", to: .step(6))]),
  ]

  private static let correctionOfD = [
    StepDefinition(
      6, .correction, "Melakukan tindakan koreksi",
      text: "Melakukan tindakan koreksi seperlunya atas permasalahan yang timbul.",
      by: "pic", within: .days(1), needs: ["Log keluhan pelanggan"], gives: ["Tindakan koreksi"],
      outcomes: [StepOutcome("corrected", "Koreksi dilakukan", to: .step(7))]),
    StepDefinition(
      7, .cpar, "Menerbitkan CPAR", text: "Menerbitkan CPAR untuk setiap keluhan.",
      by: "salesCoordinator", within: .days(1), needs: ["Kriteria Penerbitan CPAR"], gives: ["CPAR"],
      outcomes: [
        StepOutcome("nonTechnical", "CPAR non-teknis diterbitkan", to: .step(9)),
        StepOutcome("technical", "CPAR teknis diterbitkan", to: .step(8)),
      ], follows: 3),
  ]

  private static let planOfD = [
    StepDefinition(
      8, .improvementPlan, "Menyusun rencana perbaikan teknis",
      text: """
        Untuk masalah konsultasi, koordinator konsultan bersama-sama dengan konsultan terkait menyiapkan rencana perbaikan.
        """,
      by: "consultingCoordinator", within: .days(2), needs: ["CPAR"], gives: ["Rencana tindakan perbaikan"],
      remark: "Teknis; bersama PIC terkait",
      outcomes: [StepOutcome("planned", "Rencana perbaikan disusun", to: .step(10))]),
    StepDefinition(
      9, .improvementPlan, "Menyusun rencana perbaikan non-teknis",
      text: "Untuk masalah non-teknis, koordinator sales menyiapkan rencana perbaikan.",
      by: "salesCoordinator", within: .days(2), needs: ["CPAR"], gives: ["Rencana tindakan perbaikan"],
      remark: "Non-teknis; bersama PIC terkait",
      outcomes: [StepOutcome("planned", "Rencana perbaikan disusun", to: .step(10))]),
    StepDefinition(
      10, .decision, "Butuh surat?", text: "Menentukan apakah klien perlu diberi surat jawaban claim.",
      by: "salesCoordinator", within: .minutes(60), needs: ["Rencana tindakan perbaikan"], gives: ["Keputusan surat"],
      outcomes: [
        StepOutcome("needed", "Ya, buat surat jawaban claim", to: .step(11)),
        StepOutcome("notNeeded", "Tidak, langsung ke pelaksanaan perbaikan", to: .step(16), needsReason: true),
      ]),
  ]
}

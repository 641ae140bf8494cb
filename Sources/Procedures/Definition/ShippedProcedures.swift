/// The written procedures that come with the program. An organisation edits its own revisions of them.
package enum ShippedProcedures {
  package static let all = [b, c, d]
}

extension ShippedProcedures {
  /// Procedure B: complaint handling at a government technical-services office (BSPJI), ten steps.
  ///
  /// Words are those of the office's sheet. Its number and dates are not legible there and are left for the office to
  /// fill in. Where the sheet leaves *Output* empty (steps 2, 4, 5) the document that the step leaves behind is named,
  /// and the two ways back (7 to 6, 9 to 8), of which the sheet shows a diamond at most, are written out in *Ket*; so is
  /// whom a customer's "belum puas" goes to (10 to 3), of which the sheet says nothing.
  package static let b = ProcedureDefinition(
    code: "B",
    title: "Penanganan Keluhan Pelanggan",
    legalBasis: [
      """
      Peraturan Menteri Perindustrian Republik Indonesia Nomor 70/M-IND/PER/7/2011 tentang Tata Kelola Layanan \
      Informasi Publik di Lingkungan Kementerian Perindustrian
      """,
      """
      Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Republik Indonesia Nomor 35 Tahun 2012 \
      tentang Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan
      """,
      """
      Peraturan Menteri Perindustrian Nomor 1 Tahun 2022 tentang Organisasi dan Tata Kerja Unit Pelaksana Teknis di \
      Lingkungan Badan Standardisasi dan Kebijakan Jasa Industri
      """,
      "SNI ISO 9001:2015",
    ],
    qualifications: [
      "Memahami sistem layanan jasa teknis.",
      "Mampu menerapkan perbaikan dan pencegahan.",
      "Mampu memonitor dan mengevaluasi tindakan perbaikan dan pencegahan.",
    ],
    related: [
      "SOP/BSPJI-SMD.1/01 Penanganan Surat Masuk Menggunakan Aplikasi Srikandi",
      "SOP/BSPJI-SMD.1/02 Penanganan Surat Keluar",
    ],
    equipment: [
      "Komputer, printer, dan pemindai", "Perangkat lunak sistem operasi dan peralatan jaringan",
      "Alat tulis kantor, dan lain-lain",
    ],
    warnings: [
      """
      Apabila SOP ini tidak berjalan, keluhan pelanggan dapat tidak tertangani sehingga kekecewaan \
      pelanggan/masyarakat akan bertambah.
      """,
      """
      Jika perbaikan terhadap keluhan tidak dilakukan dengan baik, masalah yang sama kemungkinan akan muncul kembali \
      di kemudian hari.
      """,
    ],
    recording: ["Disimpan sebagai data elektronik (basis data komputer, penyimpanan awan) dan salinan cetak."],
    performers: [
      Performer("customer", "Pelanggan", isCustomer: true), Performer("serviceDesk", "Petugas Pelayanan"),
      Performer("head", "Kepala Balai"), Performer("teamLead", "Ketua Pokja Terkait", isOfUnit: true),
    ],
    steps: stepsOfB)
}

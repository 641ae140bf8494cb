extension Story {
  static let calibration = [
    Story(
      unit: "kalibrasi", category: "delay", service: "Kalibrasi",
      things: [
        "timbangan analitik", "termometer digital", "mikropipet", "jangka sorong", "manometer", "oven laboratorium",
      ],
      subject: "Kalibrasi {barang} belum selesai setelah {hari} hari",
      description: """
        Alat {barang} kami diterima dengan nomor order {nomor}. Dijanjikan selesai lima hari kerja, sekarang sudah lewat \
        {hari} hari. Produksi kami terhenti karena alat ini hanya satu.
        """,
      remedy: "Alat segera selesai atau kami dipinjami alat pengganti.", impact: "medium", urgency: "high",
      study: "Keluhan benar. Standar acuan untuk {barang} sedang dikalibrasi ulang di luar dan tidak ada cadangan.",
      discussion: "Jadwal kalibrasi standar acuan ditinjau; pengiriman standar bertepatan dengan puncak order.",
      causeKind: "machine",
      whys: [
        "Standar acuan sedang dikalibrasi di luar.", "Jadwal pengiriman standar tidak memperhitungkan puncak order.",
        "Tidak ada standar cadangan untuk besaran ini.",
      ],
      cause: "Jadwal kalibrasi standar acuan disusun tanpa melihat beban order.",
      correction: "Menyelesaikan kalibrasi order {nomor} dengan standar dari laboratorium rekanan.",
      corrective: "Menyusun ulang jadwal kalibrasi standar acuan di luar bulan sibuk.",
      preventive: "Mengusulkan pembelian standar cadangan untuk besaran yang paling sering diminta.",
      owner: "Penyelia Laboratorium Kalibrasi",
      evidence: "Alat diserahkan dengan sertifikat; jadwal standar acuan disahkan.",
      report: "Alat diterima pelanggan dan dipakai kembali. Jadwal baru sudah memuat bulan sibuk."),
    Story(
      unit: "kalibrasi", category: "result", service: "Kalibrasi",
      things: ["timbangan elektronik", "pressure gauge", "termohigrometer", "pH meter", "multimeter"],
      subject: "Nomor seri pada sertifikat {barang} salah",
      description: """
        Sertifikat kalibrasi {barang} dengan order {nomor} mencantumkan nomor seri yang bukan milik alat kami. Auditor menolak \
        sertifikat itu pada audit kemarin.
        """,
      remedy: "Sertifikat pengganti dengan nomor seri yang benar.", impact: "medium", urgency: "high",
      study: "Benar. Nomor seri pada sertifikat sama dengan alat lain yang dikalibrasi pada hari yang sama.",
      discussion: "Lembar kerja dua alat dibandingkan; nomor seri tertukar saat pengetikan.", causeKind: "people",
      whys: [
        "Nomor seri tertukar saat diketik.", "Dua alat sejenis dikerjakan bersamaan di satu meja.",
        "Tidak ada label order yang menempel pada alat selama pengerjaan.",
      ],
      cause: "Alat sejenis dikerjakan bersamaan tanpa label order yang menempel pada alat.",
      correction: "Menerbitkan sertifikat pengganti untuk order {nomor}.",
      corrective: "Memasang label order pada alat sejak diterima sampai diserahkan.",
      preventive: "Memotret pelat nomor seri dan melampirkannya pada lembar kerja.",
      owner: "Teknisi Kalibrasi", evidence: "Sertifikat pengganti terbit; foto pelat nomor seri ada pada lembar kerja.",
      report: "Sertifikat pengganti diterima auditor pelanggan. Label order dipakai pada semua alat."),
    Story(
      unit: "kalibrasi", category: "result", service: "Kalibrasi",
      things: ["neraca analitik", "mikrometer", "tungku", "autoklaf", "inkubator"],
      subject: "{barang} rusak setelah dikalibrasi",
      description: """
        Sebelum dikirim, {barang} kami berfungsi baik. Setelah diambil (order {nomor}), penunjukannya tidak stabil dan ada \
        goresan pada badan alat. Kami mohon pertanggungjawaban.
        """,
      remedy: "Alat diperbaiki atau diganti.", impact: "high", urgency: "medium",
      study:
        "Foto saat penerimaan menunjukkan alat tanpa goresan. Catatan serah terima tidak menyebut keadaan alat saat diambil.",
      discussion: "Rekaman penyimpanan diperiksa; alat ditumpuk di rak sementara karena rak utama penuh.",
      causeKind: "environment",
      whys: [
        "Alat ditumpuk di rak sementara.", "Rak alat selesai penuh karena pengambilan tertunda.",
        "Tidak ada batas waktu pengambilan alat.",
      ],
      cause: "Alat yang selesai menumpuk tanpa batas waktu pengambilan, sehingga disimpan tidak pada tempatnya.",
      correction: "Memperbaiki alat di bengkel resmi dengan biaya Balai dan mengkalibrasi ulang.",
      corrective: "Menambah rak berbusa dan melarang penumpukan alat.",
      preventive: "Mengirim pengingat pengambilan dan memotret alat saat serah terima.",
      owner: "Penyelia Laboratorium Kalibrasi", evidence: "Kuitansi perbaikan, sertifikat baru, dan foto rak berbusa.",
      report: "Alat diterima kembali dalam keadaan baik. Rak baru dipakai dan tidak ada alat yang ditumpuk."),
    Story(
      unit: "kalibrasi", category: "fee", service: "Kalibrasi",
      things: ["bejana ukur", "anak timbangan", "alat ukur panjang", "tangki ukur"],
      subject: "Tagihan kalibrasi {barang} berbeda dari penawaran",
      description: """
        Penawaran kalibrasi {barang} untuk order {nomor} sudah kami setujui, tetapi tagihan yang datang lebih tinggi karena \
        ada biaya titik ukur tambahan yang tidak pernah kami minta.
        """,
      remedy: "Tagihan disesuaikan dengan penawaran.", impact: "low", urgency: "medium",
      study: "Titik ukur tambahan memang dikerjakan atas saran teknisi, tetapi persetujuan pelanggan tidak ditemukan.",
      discussion: "Penawaran, lembar kerja, dan tagihan dibandingkan.", causeKind: "method",
      whys: [
        "Titik ukur ditambah tanpa persetujuan tertulis.",
        "Prosedur perubahan order tidak meminta persetujuan pelanggan.",
      ],
      cause: "Perubahan lingkup order dapat dikerjakan tanpa persetujuan tertulis pelanggan.",
      correction: "Menerbitkan tagihan baru sesuai penawaran.",
      corrective: "Perubahan lingkup order wajib memakai formulir persetujuan pelanggan.",
      preventive: "Kasir menolak menagih biaya yang tidak ada pada penawaran atau formulir perubahan.",
      owner: "Penyelia Pemasaran", evidence: "Tagihan pengganti dan formulir perubahan order yang disahkan.",
      report: "Pelanggan membayar tagihan pengganti. Formulir perubahan dipakai pada lima order sesudahnya."),
  ]
}

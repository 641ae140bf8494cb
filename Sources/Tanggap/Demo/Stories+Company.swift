extension Story {
  /// What customers of the sample company complain of.
  static let company = [
    Story(
      unit: "gudang", category: "delay", service: "Pengiriman barang",
      things: ["mesin pompa", "lemari pendingin", "pendingin ruangan", "kompor gas", "mesin cuci"],
      subject: "Pengiriman {barang} terlambat {hari} hari",
      description: """
        Pesanan {barang} dengan nomor {nomor} dijanjikan tiba dalam tiga hari. Sudah lewat {hari} hari dan belum ada kabar \
        dari kurir.
        """,
      remedy: "Barang segera dikirim dan ongkos kirim dikembalikan.", impact: "medium", urgency: "high",
      study: "Barang {nomor} keluar gudang dua hari setelah jadwal; resi kurir menunjukkan transit terlalu lama.",
      discussion: "Gudang menyatakan stok ada, tetapi surat jalan baru dicetak setelah jadwal kurir berangkat.",
      causeKind: "method",
      whys: ["Surat jalan dicetak terlambat.", "Pesanan siang masuk antrean hari berikutnya."],
      cause: "Batas cetak surat jalan tidak disesuaikan dengan jadwal kurir.",
      correction: "Mengirim {barang} dengan kurir ekspres dan mengembalikan ongkos kirim.",
      corrective: "Mencetak surat jalan dua kali sehari.", preventive: "Mengingatkan pesanan yang belum berangkat.",
      owner: "Kepala gudang", evidence: "Resi kurir ekspres dan bukti pengembalian ongkos.",
      report: "Pesanan siang harus ikut kurir hari yang sama."),
    Story(
      unit: "produksi", category: "product", service: "Produk rumah tangga",
      things: ["blender", "setrika", "penanak nasi", "kipas angin", "dispenser"],
      subject: "{barang} rusak pada pemakaian pertama",
      description: "Kami membeli {barang} (nota {nomor}). Pada pemakaian pertama alat mati dan berbau hangus.",
      remedy: "Barang diganti baru.", impact: "high", urgency: "medium",
      study: "Foto dan nota cocok; nomor seri termasuk lot yang diproduksi pada minggu yang sama.",
      discussion: "Produksi menemukan sambungan kabel longgar pada lot itu.", causeKind: "measurement",
      whys: ["Sambungan kabel longgar.", "Uji akhir tidak memuat uji getar."],
      cause: "Uji akhir tidak mendeteksi sambungan kabel yang longgar.",
      correction: "Mengganti {barang} dengan yang baru dan menjemput yang rusak.",
      corrective: "Menambah uji getar pada uji akhir.", preventive: "Menarik sisa lot yang sama dari toko.",
      owner: "Penyelia produksi", evidence: "Tanda terima barang pengganti.",
      report: "Uji akhir tiap lot memuat uji getar."),
    Story(
      unit: "layanan", category: "transaction", service: "Pembayaran",
      things: ["transfer", "kartu kredit", "dompet digital"],
      subject: "Pembayaran dengan {barang} tertagih dua kali",
      description:
        "Pembayaran pesanan {nomor} dengan {barang} gagal di layar, tetapi rekening kami terpotong dua kali.",
      remedy: "Kelebihan pembayaran dikembalikan.", impact: "medium", urgency: "medium",
      study: "Dua transaksi bernilai sama tercatat berselang satu menit; satu tanpa pesanan.",
      discussion: "Keuangan membenarkan penerimaan dua kali dan siap mengembalikan.", causeKind: "machine",
      whys: ["Pelanggan menekan bayar dua kali.", "Halaman tidak menolak pembayaran kedua."],
      cause: "Halaman pembayaran menerima pembayaran kedua atas pesanan yang sama.",
      correction: "Mengembalikan kelebihan pembayaran pesanan {nomor}.",
      corrective: "Menolak pembayaran kedua atas pesanan yang sama.", preventive: "Mencocokkan transaksi setiap hari.",
      owner: "Staf keuangan", evidence: "Bukti transfer pengembalian.",
      report: "Pencocokan harian mencegah keluhan serupa."),
    Story(
      unit: "layanan", category: "experience", service: "Layanan pelanggan",
      things: ["toko", "pusat panggilan", "loket servis"],
      subject: "Dilayani kurang ramah di {barang}",
      description: "Saat menanyakan pesanan {nomor} di {barang}, kami menunggu lama dan dijawab dengan nada tinggi.",
      remedy: "Permintaan maaf dan pembinaan petugas.", impact: "low", urgency: "low",
      study: "Rekaman antrean menunjukkan menunggu empat puluh menit pada jam istirahat.",
      discussion: "Kepala toko membenarkan hanya satu petugas bertugas.", causeKind: "people",
      whys: ["Petugas kelelahan.", "Hanya satu petugas pada jam istirahat."],
      cause: "Jadwal istirahat membuat satu petugas melayani semua antrean.",
      correction: "Menelepon pelanggan untuk meminta maaf dan memberi voucer.",
      corrective: "Mengatur istirahat bergantian.", preventive: "Melatih petugas menghadapi antrean.",
      owner: "Kepala toko", evidence: "Catatan telepon dan nomor voucer.", report: "Istirahat bergantian dipertahankan."
    ),
  ]
}

import CCommonPasswords

/// The words passwords are made of that everybody tries first: some 28,000 found in what was stolen elsewhere, with
/// those of this country.
struct CommonPasswords: Sendable {
  private let words: Set<String>
  private let longest: Int

  /// How many words there are.
  var size: Int { words.count }

  /// Read once, when the first password is set.
  static let shipped = CommonPasswords(
    String(cString: common_passwords()).split(separator: " ").map { String($0) } + indonesian)

  /// - Parameter words: in the form `PasswordText.letters` gives.
  init(_ words: [String]) {
    self.words = Set(words)
    longest = words.map(\.count).max() ?? 0
  }

  /// Of how many such words a text is made, digits between them counting nothing; nil when it holds anything else.
  ///
  /// - Parameter others: further words, such as the organisation's name.
  func count(in text: PasswordText, with others: Set<String> = []) -> Int? {
    let (letters, plain) = (text.smallestPeriod, text.plainPeriod)
    let reach = max(longest, others.map(\.count).max() ?? 0)
    /// The least number of words up to each place.
    var least: [Int?] = [0]
    for end in 1...max(letters.count, 1) where end <= letters.count {
      var best = letters[end - 1].isNumber ? least[end - 1] : nil
      for start in max(0, end - reach)..<end {
        guard let before = least[start], before + 1 < best ?? .max else { continue }
        let candidates = [String(letters[start..<end]), String(plain[start..<end])]
        if candidates.contains(where: { words.contains($0) || others.contains($0) }) { best = before + 1 }
      }
      least.append(best)
    }
    return least.last ?? nil
  }
}

/// A password without what only looks as if it made it stronger.
struct PasswordText: Sendable {
  /// Lower case letters and digits alone: `Pass-Word 123` is no better than `password123`.
  let letters: String

  init(_ typed: String) {
    letters = typed.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// The shortest beginning that, said so many times, gives the whole.
  var smallestPeriod: [Character] {
    let all = Array(letters)
    let period = (1...max(all.count, 1)).first { length in
      all.count.isMultiple(of: length) && all.indices.allSatisfy { all[$0] == all[$0 % length] }
    }
    return Array(all.prefix(period ?? all.count))
  }

  /// The same with the letters that its digits look like: `p4ssw0rd` is `password`.
  var plainPeriod: [Character] { smallestPeriod.map { Self.lookalikes[$0] ?? $0 } }

  private static let lookalikes: [Character: Character] = [
    "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "9": "g",
  ]
}

extension CommonPasswords {
  /// Words that Indonesian passwords begin with; the list from elsewhere has few of them.
  private static let indonesian = """
    aku kamu kita saya sayang sayangku cinta cintaku cintamu rindu kangen manis cantik ganteng imut lucu mama papa ibu
    bapak ayah bunda anak anakku adik kakak istri suami keluarga sahabat teman kawan pacar mantan jomblo bidadari
    allah bismillah alhamdulillah insyaallah subhanallah assalamualaikum muhammad tuhan yesus islam kristen hindu budha
    doaku sabar ikhlas syukur berkah amanah rahasia sandi katasandi kunci masuk login akun pengguna admin administrator
    petugas kepala ketua manajer operator server kantor kerja kerjaan balai dinas badan kementerian kemenperin industri
    standar mutu layanan pelayanan pelanggan keluhan pengaduan lapor laporan surat arsip sistem aplikasi tanggap uji coba
    cobacoba ujicoba tes testing contoh demo baru lama selamat datang pagi siang sore malam senin selasa rabu kamis jumat
    sabtu minggu januari februari maret april mei juni juli agustus september oktober november desember indonesia
    nusantara garuda pancasila merdeka merahputih bhinneka republik jakarta bandung surabaya medan semarang makassar
    palembang samarinda balikpapan kalimantan sumatera sulawesi jawa bali lombok papua yogyakarta jogja malang bogor
    depok bekasi tangerang solo padang pekanbaru manado banjarmasin pontianak kutai mahakam borneo kaltim persija persib
    arema persebaya bola sepakbola timnas bulutangkis motor mobil honda yamaha kucing kelinci harimau macan singa elang
    rajawali ikan burung bunga mawar melati anggrek kopi susu bakso rendang sambal mangga durian jeruk merah putih hitam
    biru hijau kuning ungu satu dua tiga empat lima enam tujuh delapan sembilan sepuluh ratus ribu juta sukses kaya jaya
    makmur sejahtera bahagia senang ceria semangat hebat mantap keren juara jagoan bos raja ratu pangeran putri
    kesatria naga hantu setan gila bodoh andi budi agus dewi sari wati putra putri rina rini ani yanti wahyu eko joko
    susi sri slamet bambang hendra rudi dedi iwan indra adi ahmad abdul siti nur fitri lestari pratama kusuma wijaya
    santoso hidayat rahman ramadhan maulana saputra nugroho
    """.split(whereSeparator: \.isWhitespace).map { String($0) }
}

import Platform
import Procedures

/// A figure of a period, as other programs get it: the very numbers of the KPI page.
struct DataFigure: Sendable {
  let figure: KPIFigure
  let months: MonthSpan
  let reading: KPIReading?
  let target: Int?
  /// Why there is no value; nil where there is one.
  let missing: String?

  init(_ figure: KPIFigure, _ data: KPIData) {
    self.figure = figure
    months = data.filter.months
    reading = data.count.reading(figure, in: months)
    target = data.targets.amount(of: figure, in: months.all)
    missing = reading == nil ? "Belum ada data untuk angka ini dalam periode ini." : nil
  }
}

extension KPIFigure.Unit {
  fileprivate var code: String {
    switch self {
    case .workingMinutes: "workingMinutes"
    case .count: "count"
    case .percent: "percent"
    }
  }
}

extension DataFigure {
  static let shape = DataShape<DataFigure>(
    name: "Figure",
    about: "Satu angka KPI dalam satu periode, sama dengan yang tampil pada halaman KPI.",
    fields: identity + values + standards)

  private static let identity: [DataField<DataFigure>] = [
    DataField("figure", "Kode angka", .choice(KPIFigure.allCases.map(\.rawValue)), "Pengenal angka ini.") {
      .text($0.figure.rawValue)
    },
    DataField("label", "Angka", .text, "Namanya pada halaman KPI.") { .text($0.figure.label) },
    DataField("from", "Dari bulan", .text, "Bulan pertama periode, tahun-bulan.") { .text($0.months.first.iso) },
    DataField("to", "Sampai bulan", .text, "Bulan terakhir periode, tahun-bulan.") { .text($0.months.last.iso) },
  ]

  private static let values: [DataField<DataFigure>] = [
    DataField("value", "Nilai", .number, mayBeNull: true, "Nilainya; null bila tidak ada data, dan itu bukan nol.") {
      DataValue($0.reading?.amount)
    },
    DataField(
      "unit", "Satuan", .choice(["workingMinutes", "count", "percent"]),
      "Satuan nilai dan standar: menit kerja (450 sehari), banyaknya, atau persen."
    ) { .text($0.figure.unit.code) },
    DataField("n", "Dari (n)", .integer, mayBeNull: true, "Dari berapa kasus atau langkah.") {
      DataValue($0.reading?.count)
    },
    DataField("part", "Bagian", .integer, mayBeNull: true, "Berapa di antaranya, untuk nilai berupa persen.") {
      DataValue($0.reading?.part)
    },
    DataField("p90", "P90", .integer, mayBeNull: true, "Yang tidak dilewati sembilan dari sepuluh, untuk lama waktu.") {
      DataValue($0.reading?.p90)
    },
    DataField("mean", "Rata-rata", .integer, mayBeNull: true, "Rata-rata, untuk lama waktu.") {
      DataValue($0.reading?.mean)
    },
  ]

  private static let standards: [DataField<DataFigure>] = [
    DataField("target", "Standar", .integer, mayBeNull: true, "Standar yang berlaku; null bila tidak ditetapkan.") {
      DataValue($0.target)
    },
    DataField(
      "wanted", "Yang baik", .choice(["atMost", "atLeast"]), mayBeNull: true,
      "Apakah nilai sebaiknya paling banyak atau paling sedikit sebesar standar."
    ) { DataValue($0.figure.wantsLess.map { $0 ? "atMost" : "atLeast" }) },
    DataField("isMet", "Tercapai", .flag, mayBeNull: true, "Null bila tidak ada nilai atau standar.") { figure in
      DataValue(figure.reading.flatMap { reading in figure.target.map { figure.figure.isMet(reading.amount, by: $0) } })
    },
    DataField("definition", "Pengertian", .text, "Apa yang dihitung.") { .text($0.figure.definition) },
    DataField("missing", "Mengapa kosong", .text, mayBeNull: true, "Mengapa nilainya null.") { DataValue($0.missing) },
  ]
}

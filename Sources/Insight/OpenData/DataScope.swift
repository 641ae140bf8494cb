import Complaints
import Database
import HTTP
import Platform
import Procedures

extension Snapshot {
  /// Which cases a program asks for, by the codes that its address holds.
  ///
  /// - Throws: `DataFaults` for codes that stand for nothing.
  func dataScope(_ query: FormData) throws -> FigureScope {
    var faults = DataFaults()
    var scope = FigureScope()
    if let code = query["procedure"] {
      scope.procedure = code
      if try !exists("SELECT 1 FROM procedure WHERE code = \(code)") {
        faults.note("procedure", "Tidak ada prosedur dengan kode ini.")
      }
    }
    if let code = query["unit"] {
      scope.unit = try value("SELECT id FROM unit WHERE code = \(code)")
      if scope.unit == nil { faults.note("unit", "Tidak ada unit kerja dengan kode ini.") }
    }
    if let code = query["category"] {
      let id: Int64? = try value("SELECT id FROM category WHERE code = \(code)")
      scope.category = id.map { "\($0)" }
      if id == nil { faults.note("category", "Tidak ada kategori dengan kode ini.") }
    }
    scope.priority = query.int("priority")
    scope.channel = query["channel"]
    guard faults.isEmpty else { throw faults }
    return scope
  }
}

extension DataParameter {
  static let procedure = DataParameter(
    name: "procedure", kind: .code, about: "Hanya kasus menurut prosedur dengan kode ini.", example: "B")
  static let unit = DataParameter(
    name: "unit", kind: .code, about: "Hanya unit kerja dengan kode ini.", example: "pengujian")
  static let category = DataParameter(
    name: "category", kind: .code, about: "Hanya kategori dengan kode ini.", example: "delay")
  static let priority = DataParameter(
    name: "priority", kind: .integer(1...4), about: "Hanya prioritas ini; 1 paling mendesak.", example: "1")
  static let channel = DataParameter(
    name: "channel", kind: .choice(Channel.allCases.map(\.rawValue)), about: "Hanya yang datang lewat saluran ini.",
    example: "website")
  static let state = DataParameter(
    name: "state", kind: .choice(["open", "closed"]), about: "Hanya yang masih terbuka, atau yang sudah ditutup.",
    example: "open")
  static let limit = DataParameter(
    name: "limit", kind: .integer(1...500), about: "Banyaknya baris dalam satu jawaban; bawaan 100.", example: "100")
  static let cursor = DataParameter(
    name: "cursor", kind: .cursor, about: "Dari next pada jawaban sebelumnya; jangan disusun sendiri.",
    example: "S0VMLTIwMjYtMDE0Mw")
  static let quarter = DataParameter(
    name: "quarter", kind: .quarter, about: "Satu triwulan; tidak bersama month atau year.", example: "2026-Q3")
  static let year = DataParameter(
    name: "year", kind: .year, about: "Satu tahun; tidak bersama month atau quarter.", example: "2026")

  /// - Parameter what: that lies in the month or between the days: "diterima".
  static func month(_ what: String) -> DataParameter {
    DataParameter(
      name: "month", kind: .month,
      about:
        "\(what) dalam bulan ini menurut jam kantor. Bulan berjalan dan bulan lalu: current, previous.",
      example: "2026-10")
  }

  static func from(_ what: String) -> DataParameter {
    DataParameter(
      name: "from", kind: .day, about: "\(what) mulai hari ini (termasuk); tidak bersama month.", example: "2026-10-01")
  }

  static func to(_ what: String) -> DataParameter {
    DataParameter(
      name: "to", kind: .day, about: "\(what) sampai hari ini (termasuk); tidak bersama month.", example: "2026-10-31")
  }
}

import Database
import Platform
import Support
import Testing

@testable import Satisfaction

@Suite("A1, A6 · reports tell how the programme stands") struct ReportProgrammeTests {
  @Test("A1, A6: indicators are held against their targets by what was measured up to the period's end")
  func indicators() throws {
    let office = try ReportSurveys()
    _ = try office.test.app.database.writeNow { db in
      let programme = try db.insert("INSERT INTO programme (year, madeAt) VALUES (2026, 0)")
      let revision = try db.insert(
        "INSERT INTO programmeRevision (programmeID, number, madeAt, approvedAt) VALUES (\(programme), 0, 0, 0)")
      let readings: [(name: String, measure: String, target: Int, values: [(day: String, value: Int)])] = [
        ("Keselamatan kerja", "ikm", 8_000, [("2026-03-01", 7_500)]),
        ("Kebersihan", "compliance", 9_000, [("2026-02-01", 9_500), ("2026-04-05", 5_000)]),
        ("Kepatuhan", "count", 300, []),
      ]
      for (place, one) in readings.enumerated() {
        let indicator = try db.insert(
          """
          INSERT INTO indicator (programmeID, number, name, bySurvey, byInterview, byObservation, measure, target,
            isCeiling, positionID, months)
          SELECT \(programme), \(place + 1), \(one.name), 1, 0, 0, \(one.measure), \(one.target), 0, MIN(id), 1
          FROM position
          """)
        try db.execute(
          """
          INSERT INTO approvedIndicator (revisionID, indicatorID, measure, target, isCeiling, items)
          VALUES (\(revision), \(indicator), \(one.measure), \(one.target), 0, '')
          """)
        for reading in one.values {
          try db.execute(
            """
            INSERT INTO indicatorReading (indicatorID, measuredOn, value, basis, at)
            VALUES (\(indicator), \(reading.day), \(reading.value), 'Hitungan', 0)
            """)
        }
      }
    }
    let report = try office.draft()
    #expect(try office.kept(report).figures(.indicators).map(\.isReached) == [false, true, nil])
    let targets = try office.text(.targets, of: report).words
    #expect(
      targets == "1 dari 3 indikator mencapai target. Belum tercapai: keselamatan kerja (75,00, target 80,00). "
        + "1 indikator belum diukur.", "\(targets)")
    let advice = try office.text(.recommendations, of: report).words
    #expect(advice.contains("2. Tindak lanjuti indikator keselamatan kerja (75,00, target 80,00)."), "\(advice)")
  }
}

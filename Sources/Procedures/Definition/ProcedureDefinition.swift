import Platform

/// A written procedure as data, complete enough to run cases by it and to print its sheet.
///
/// The parts and their order are those of the SOP-AP form (PermenPAN-RB 35/2012): identity block, then the table of
/// steps. `faults` says whether cases can run by it.
package struct ProcedureDefinition: Hashable, Sendable {
  /// Stable and short, never shown as a number: "B".
  package var code: String
  /// *Nama SOP*.
  package var title: String
  /// *Nomor SOP*; nil until the organisation gives one.
  package var documentNumber: String?
  /// *Tanggal pembuatan*, *revisi*, *efektif*: nil until the paper is made, revised, in force.
  package var made: Day?
  package var revised: Day?
  package var effective: Day?
  /// *Tujuan*.
  package var purposes: [String]
  /// *Ruang lingkup*.
  package var scope: [String]
  /// *Definisi*: a term and what it means, each in one line.
  package var definitions: [String]
  /// *Tanggung jawab*: who, and for what, each in one line.
  package var responsibilities: [String]
  /// *Performa indikator*.
  package var indicators: [String]
  /// *Dasar hukum*, or *referensi*.
  package var legalBasis: [String]
  /// *Kualifikasi pelaksana*.
  package var qualifications: [String]
  /// *Keterkaitan*: other procedures this one leans on.
  package var related: [String]
  /// *Peralatan/perlengkapan*.
  package var equipment: [String]
  /// *Peringatan*: what happens when it is not followed.
  package var warnings: [String]
  /// *Pencatatan dan pendataan*.
  package var recording: [String]
  /// In the order of their columns on the sheet.
  package var performers: [Performer]
  /// In order; the first has number 1.
  package var steps: [StepDefinition]

  package init(
    code: String, title: String, documentNumber: String? = nil, made: Day? = nil, revised: Day? = nil,
    effective: Day? = nil, purposes: [String] = [], scope: [String] = [], definitions: [String] = [],
    responsibilities: [String] = [], indicators: [String] = [], legalBasis: [String] = [],
    qualifications: [String] = [], related: [String] = [],
    equipment: [String] = [], warnings: [String] = [], recording: [String] = [], performers: [Performer],
    steps: [StepDefinition]
  ) {
    self.code = code
    self.title = title
    self.documentNumber = documentNumber
    self.made = made
    self.revised = revised
    self.effective = effective
    self.purposes = purposes
    self.scope = scope
    self.definitions = definitions
    self.responsibilities = responsibilities
    self.indicators = indicators
    self.legalBasis = legalBasis
    self.qualifications = qualifications
    self.related = related
    self.equipment = equipment
    self.warnings = warnings
    self.recording = recording
    self.performers = performers
    self.steps = steps
  }

  /// The step with this number; nil when there is none.
  package func step(_ number: Int) -> StepDefinition? { steps.first { $0.number == number } }

  /// The performer with this code; nil when there is none.
  package func performer(_ code: String) -> Performer? { performers.first { $0.code == code } }
}

/// Who acts in a procedure (*pelaksana*): a column of its flowchart, filled with people through their positions.
package struct Performer: Hashable, Sendable {
  /// What steps refer to: "teamLead".
  package var code: String
  /// As the sheet's column is headed: "Ketua Pokja Terkait".
  package var name: String
  /// Not one of the office's people: acts through the public pages.
  package var isCustomer: Bool
  /// Comes from the work unit that the case is given to, and is the colleague made responsible there. Any other
  /// performer acts for the whole office.
  package var isOfUnit: Bool

  package init(_ code: String, _ name: String, isCustomer: Bool = false, isOfUnit: Bool = false) {
    self.code = code
    self.name = name
    self.isCustomer = isCustomer
    self.isOfUnit = isOfUnit
  }
}

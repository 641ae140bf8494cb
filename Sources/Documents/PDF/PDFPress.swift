import Glibc

/// Makes PDFs out of HTML by WeasyPrint, a page at a time, each in a process of its own that may fetch nothing, has a
/// deadline and little memory.
///
/// PDF/A-3b is asked for: fonts are embedded and the colours have an output intent. That it is valid PDF/A is not claimed.
package struct PDFPress: Sendable {
  /// What one page may take.
  package struct Limits: Sendable, Hashable {
    /// Of the processor, and of the clock on the wall while somebody waits. A letter takes two seconds on a machine that
    /// has nothing else to do, and many times that on one that has.
    package var seconds: Int
    /// Of addresses, which is what `prlimit --as` counts: an ordinary letter takes about 400.
    package var megabytes: Int

    package init(seconds: Int = 60, megabytes: Int = 1_024) {
      self.seconds = seconds
      self.megabytes = megabytes
    }
  }

  /// Who is waiting for a page.
  package enum Demand: Sendable, Hashable {
    /// Somebody before a screen: it is made as fast as everything else that people ask for.
    case awaited
    /// Nobody: it takes about a tenth of a processor that others want too, and has three times as long.
    case unhurried

    fileprivate var niceness: Int { self == .awaited ? 0 : 10 }
    fileprivate var patience: Int { self == .awaited ? 1 : 3 }
  }

  let limits: Limits
  let interpreter: String
  let folder: String

  /// The most HTML that is taken in, and the most PDF that is given out, in bytes.
  package static let mostHTML = 8 << 20
  package static let mostPDF = 32 << 20

  /// - Parameters:
  ///   - interpreter: Python with WeasyPrint; Debian's own.
  ///   - folder: for temporary files without names.
  package init(limits: Limits = Limits(), interpreter: String = "/usr/bin/python3", folder: String = "/tmp") {
    self.limits = limits
    self.interpreter = interpreter
    self.folder = folder
  }

  /// Waits for the PDF: for a thread that has nothing else to do.
  package func pdf(of html: [UInt8], _ demand: Demand = .awaited) throws(PDFError) -> [UInt8] {
    guard html.count <= Self.mostHTML else { throw .tooLarge }
    let end = try ChildProgram(words(demand))
      .run(input: html, within: limits.seconds * demand.patience, folder: folder)
    switch end.ending {
    case .exited(0):
      guard let pdf = end.output.content(atMost: Self.mostPDF), pdf.starts(with: Array("%PDF-".utf8)) else {
        throw .tooLarge
      }
      return pdf
    case .exited(Self.noWeasyPrint), .exited(Self.noInterpreter), .exited(Self.notFound): throw .notInstalled
    case .exited(Self.noMemory): throw .tooLarge
    case .exited: throw .failed(end.complaint)
    case .killed(SIGXCPU), .late: throw .tooSlow
    // Libraries below Python end the process when they get no memory, each in its own way.
    case .killed: throw .tooLarge
    }
  }

  private static let noWeasyPrint: Int32 = 3
  private static let noMemory: Int32 = 4
  /// What prlimit says of a program that it cannot start.
  private static let noInterpreter: Int32 = 126
  private static let notFound: Int32 = 127

  private func words(_ demand: Demand) -> [String] {
    [
      "/usr/bin/nice", "-n", "\(demand.niceness)",
      "/usr/bin/prlimit", "--as=\(limits.megabytes << 20)", "--cpu=\(limits.seconds)", "--fsize=\(Self.mostPDF)",
      "--nofile=64", "--core=0", interpreter, "-I", "-c", Self.driver,
    ]
  }

  private static let driver = String(decoding: PackageResources.press_py, as: UTF8.self)
}

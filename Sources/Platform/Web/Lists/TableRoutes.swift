import HTTP
import Mustache

extension Route {
  /// A list as files, for whoever may see it: `PATH.csv` and `PATH.xlsx`, made on a background thread and streamed.
  ///
  /// - Parameters:
  ///   - path: of the list itself.
  ///   - purpose: what it lists, in a few English words.
  ///   - table: what the address asks for; it only reads the address and who asks.
  package static func table(
    _ path: String, _ access: Access, _ purpose: String, _ table: @escaping @Sendable (Visit) throws -> TableExport
  ) -> [Route] {
    [(TableExport.Format.csv, "CSV"), (.xlsx, "a workbook")].map { format, words in
      Route(
        .get, "\(path).\(format.ending)", access, { visit in try await visit.download(try table(visit), as: format) },
        "\(purpose), as \(words)")
    }
  }
}

/// Where a list is downloaded as it is filtered: `_parts/downloads` under `downloads`.
package struct Downloads: Renderable {
  let csv: String
  let xlsx: String

  /// - Parameter address: of the list with this path, with its filter.
  package init(_ path: String, _ address: (String) -> String) {
    csv = address("\(path).csv")
    xlsx = address("\(path).xlsx")
  }

  /// Of a list that has no filter.
  package init(_ path: String) { self.init(path) { $0 } }
}

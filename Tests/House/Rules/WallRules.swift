import Support

/// Who may import whom (README, "Find your way").
enum WallRules {
  /// From the ground up; nobody imports a sibling.
  private static let floors = [
    [
      "CLinux", "CSQLite", "CSodium", "CZlib", "CCurl", "CXLSXWriter", "CQREncode", "CTurboJPEG", "CPNG", "CWebP",
      "CLiboath", "CCommonPasswords",
    ],
    ["HTTP", "Mustache", "Database", "Documents"], ["Platform"], ["Procedures"],
    ["Complaints", "Satisfaction", "Safety"], ["Insight"], ["Tanggap", "Probe", "Bench"],
  ]
  private static let withoutFoundation = ["HTTP", "Mustache", "Database"]

  static func faults(in file: SourceFile, package: String) -> [String] {
    guard let floor = floor(of: file.target) else { return ["\(file.target) stands on no floor"] }
    let listed = dependencies(of: file.target, in: package)
    return file.imports.compactMap { module in
      if module.hasPrefix("Foundation") {
        return withoutFoundation.contains(file.target) ? "\(module) has no place in \(file.target)" : nil
      }
      guard let below = self.floor(of: module) else { return nil }
      if below >= floor { return "\(file.target) stands below \(module), or beside it" }
      return listed.contains(module) ? nil : "\(module) is not in Package.swift's list for \(file.target)"
    }
  }

  /// What Package.swift lists for a target.
  static func dependencies(of target: String, in package: String) -> Set<String> {
    let entries = package.matches(of: #/(?:room\(|name:)\s*"(\w+)",\s*(?:dependencies:\s*)?\[([^\]]*)\]/#)
    guard let entry = entries.first(where: { $0.1 == target }) else { return [] }
    return Set(entry.2.matches(of: #/"(\w+)"/#).map { String($0.1) })
  }

  private static func floor(of module: String) -> Int? { floors.firstIndex { $0.contains(module) } }
}

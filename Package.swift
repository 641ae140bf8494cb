// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours is held to the same rules: Swift 6 mode, and a warning is an error.
let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]

/// A module map onto a system library, found by pkg-config and named for Debian's package manager.
func system(_ name: String, pkgConfig: String, debian: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([debian])])
}

/// A room of the house: what stands in `Sources/NAME`, and exactly what it may import.
func room(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

/// The tests of one room, or of several together, in `Tests/NAME`.
func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = [], resources: [Resource] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: dependencies, path: "Tests/\(name)", exclude: exclude, resources: resources,
    swiftSettings: strict)
}

let package = Package(
  name: "Tanggap",
  products: [
    .executable(name: "tanggap", targets: ["Tanggap"]),
    .executable(name: "probe", targets: ["Probe"]),
    .executable(name: "bench", targets: ["Bench"]),
  ],
  targets: [
    .systemLibrary(name: "CLinux"),
    system("CSQLite", pkgConfig: "sqlite3", debian: "libsqlite3-dev"),
    system("CSodium", pkgConfig: "libsodium", debian: "libsodium-dev"),
    system("CZlib", pkgConfig: "zlib", debian: "zlib1g-dev"),
    system("CTurboJPEG", pkgConfig: "libturbojpeg", debian: "libturbojpeg0-dev"),
    system("CPNG", pkgConfig: "libpng", debian: "libpng-dev"),
    system("CWebP", pkgConfig: "libwebp", debian: "libwebp-dev"),
    system("CLiboath", pkgConfig: "liboath", debian: "liboath-dev"),
    system("CQREncode", pkgConfig: "libqrencode", debian: "libqrencode-dev"),
    .target(name: "CCommonPasswords", exclude: ["LICENSE.txt"]),
    .target(name: "CCurl"),
    .target(name: "CArchive"),
    .target(name: "CXLSXWriter"),

    room("HTTP", ["CLinux", "CZlib"]),
    room("Mustache"),
    room("Database", ["CLinux", "CSQLite"]),
    room(
      "Documents", ["CLinux", "CXLSXWriter", "CQREncode", "CArchive"],
      resources: [.embedInCode("Resources/press.py")]),

    room(
      "Platform",
      [
        "HTTP", "Mustache", "Database", "Documents", "CSodium", "CLiboath", "CCommonPasswords", "CLinux", "CTurboJPEG",
        "CPNG", "CWebP", "CCurl",
      ]),
    room("Procedures", ["Platform", "HTTP", "Mustache", "Database", "Documents"]),
    room("Complaints", ["Procedures", "Platform", "HTTP", "Mustache", "Database", "Documents"]),
    room("Satisfaction", ["Procedures", "Platform", "HTTP", "Mustache", "Database", "Documents"]),
    room("Safety", ["Procedures", "Platform", "HTTP", "Mustache", "Database", "Documents"]),
    room("Insight", ["Complaints", "Procedures", "Platform", "Database", "HTTP", "Mustache", "Documents"]),

    .executableTarget(
      name: "Tanggap",
      dependencies: [
        "Insight", "Safety", "Satisfaction", "Complaints", "Procedures", "Platform", "HTTP", "Mustache", "Database",
        "CLinux",
      ],
      swiftSettings: strict),
    .executableTarget(name: "Probe", dependencies: ["Satisfaction", "HTTP", "Mustache"], swiftSettings: strict),
    .executableTarget(
      name: "Bench", dependencies: ["HTTP", "Mustache", "Platform", "CSQLite"], exclude: ["Peers"],
      swiftSettings: strict),

    .target(
      name: "Support",
      dependencies: [
        "Tanggap", "Satisfaction", "Complaints", "Procedures", "Platform", "HTTP", "Mustache", "Database", "Documents",
        "CLinux", "CZlib",
      ],
      path: "Tests/Support", swiftSettings: strict),
    tests("HTTP", ["HTTP", "CLinux", "CZlib", "Probe"]),
    tests("Mustache", ["Mustache"], resources: [.copy("Conformance")]),
    tests("Database", ["Database", "CSQLite"]),
    tests("Documents", ["Documents", "Support"]),
    tests("Platform", ["Support", "Platform", "HTTP", "Mustache", "Database", "Documents"]),
    tests("Procedures", ["Support", "Procedures", "Platform", "HTTP", "Mustache", "Database", "Documents"]),
    tests("Complaints", ["Support", "Complaints", "Procedures", "Platform", "HTTP", "Mustache", "Database"]),
    tests(
      "Satisfaction",
      ["Support", "Satisfaction", "Complaints", "Procedures", "Platform", "HTTP", "Mustache", "Database", "Documents"],
      resources: [.copy("Vectors")]),
    tests("Safety", ["Support", "Safety", "Procedures", "Platform", "HTTP", "Mustache", "Database", "Documents"]),
    tests("Insight", ["Support", "Insight", "Complaints", "Procedures", "Platform", "HTTP", "Database"]),
    tests(
      "Tanggap", ["Support", "Tanggap", "Platform", "Procedures", "Complaints", "HTTP", "Mustache", "Database"],
      exclude: ["Schemas"]),
    tests("Journeys", ["Support", "Platform", "HTTP", "Database"]),
    tests("Browser", ["Support", "Platform"]),
    tests("House", ["Support", "Database"]),
  ]
)

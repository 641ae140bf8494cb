import Foundation

/// A ZIP as the tools of others unpack it: `unzip`, and Python's own module.
package struct UnpackedZIP: Sendable {
  private let scratch: ScratchFolder
  /// Where its files lie.
  package let folder: String
  /// What `unzip -t` finds; empty when it is sound.
  package let faults: String
  /// Its files as Python reads their names, in their order.
  package let names: [String]

  package init(_ bytes: [UInt8]) async throws {
    let scratch = try ScratchFolder()
    let path = scratch.path("berkas.zip")
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    try await self.init(path: path, in: scratch)
  }

  /// One that lies in a file already.
  package init(path: String) async throws { try await self.init(path: path, in: ScratchFolder()) }

  private init(path: String, in scratch: ScratchFolder) async throws {
    self.scratch = scratch
    folder = scratch.path("isi")
    let test = try await Program.run("unzip", ["-t", "-qq", path])
    faults = test.status == 0 ? "" : test.output + test.errors
    let listing = try await Program.run(
      "python3",
      [
        "-c",
        """
        import sys, zipfile
        z = zipfile.ZipFile(sys.argv[1])
        z.extractall(sys.argv[2])
        sys.stdout.buffer.write('\\n'.join(z.namelist()).encode())
        """, path, folder,
      ])
    guard listing.status == 0 else {
      throw ProcessError.ended(program: "python3", status: listing.status, stderr: listing.errors)
    }
    names = listing.output.split(separator: "\n").map { String($0) }
  }

  /// What a file holds; nil where there is none of that name.
  package func bytes(_ name: String) -> [UInt8]? {
    (try? Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))).map { Array($0) }
  }

  package func text(_ name: String) -> String { bytes(name).map { String(decoding: $0, as: UTF8.self) } ?? "" }

  /// What `sha256sum -c` says of a list of sums in it; empty when every file is as listed.
  package func wrongSums(in list: String) async throws -> String {
    let check = try await Program.run("sha256sum", ["--quiet", "--strict", "-c", list], folder: folder)
    return check.status == 0 ? "" : check.output + check.errors
  }
}

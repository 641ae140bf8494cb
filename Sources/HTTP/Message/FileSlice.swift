import Glibc

/// A stretch of an open file, as a body.
package struct FileSlice: Sendable {
  /// An open descriptor that is closed with its last owner.
  package final class Handle: Sendable {
    let descriptor: Int32

    /// Takes over an open descriptor of a regular file.
    package init(owning descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }
  }

  let handle: Handle
  /// Where the stretch begins, in bytes.
  package let offset: Int
  /// Bytes.
  package let length: Int

  package init(_ handle: Handle, offset: Int, length: Int) {
    self.handle = handle
    self.offset = offset
    self.length = length
  }
}
